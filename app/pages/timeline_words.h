// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/care_model.h"
#include "plan/timeline.h"

namespace nape::app {

/// One entry of the day in words.
struct TimelineWords {
    QString icon;
    QString what;  ///< "Ice", "Pain 7", "Ice is on"
    QString when;  ///< "14:10 to 14:20", "may be again from 15:40"
    [[nodiscard]] QString name() const { return what + QStringLiteral(", ") + when; }
};
[[nodiscard]] TimelineWords wordsOf(const CareModel& care, const facts::CareLog& log, const plan::TimelineEntry& entry);

}  // namespace nape::app
