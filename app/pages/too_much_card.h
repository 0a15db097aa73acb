// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/care_log.h"
#include "widgets/card.h"

namespace nape::app {

/// More of a pain reliever was logged than a package allows: whom to call, and the way to put it right where the open
/// episode holds a dose.
class TooMuchCard : public Card {
    Q_OBJECT
public:
    TooMuchCard(const QString& sentence, const facts::CareLog& log, QWidget* parent = nullptr);

Q_SIGNALS:
    void notedWanted();
};

}  // namespace nape::app
