// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/rule.h"
#include "widgets/card.h"

namespace nape::app {

/// What a check came to below an emergency: filled with ink for a doctor today, a border of ink for a doctor soon,
/// plain for the rest. Speaks in words, never in colours.
class TierCard : public Card {
    Q_OBJECT
public:
    TierCard(rules::Tier tier, const QString& headline, const QString& why, const QString& article,
             QWidget* parent = nullptr);
    /// Whom to call: as large as a headline where the number is known.
    void addCall(const QString& sentence, const QString& note, bool isKnown);
};

}  // namespace nape::app
