// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/care_log.h"

namespace nape::facts {

/// Whether somebody has said to have seen the card of that check. Whether it still stands is not asked here.
[[nodiscard]] inline bool isAcknowledged(const CareLog& log, const FactId& check)
{
    for (const auto& card : log.live<CardAcknowledged>()) {
        if (card.value.check == check) return true;
    }
    return false;
}

}  // namespace nape::facts
