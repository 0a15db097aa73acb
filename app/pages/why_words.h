// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/care_model.h"
#include "widgets/why.h"

namespace nape::app {

/// What "Why?" opens for that remedy, in the words of the window: what holds it back, or what goes with it where
/// nothing does; empty while it runs. `log` is the person's, which the page has read anyway. A dose is of `tablets`.
[[nodiscard]] std::vector<Why::Reason> whyOf(const CareModel& care, const facts::CareLog& log,
                                             const remedies::RemedyState& remedy, int tablets = 1);

/// "Rule I3, from the article (S45), sources 46, 49"
[[nodiscard]] QString originOf(const rules::Rule& rule);

}  // namespace nape::app
