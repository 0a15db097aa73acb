// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/care_model.h"

#include <QTextDocument>

#include <memory>

namespace nape::app {

/// One page of paper for whoever helps: what a check came to, which answers made it so and what else was no plain no,
/// pain, temperature, medicines of the last 24 hours, age, conditions, whom to call. Black on white, A4 or Letter,
/// never smaller than 9 pt: what does not fit is told more briefly, and where that is not enough there are two pages.
/// What was not said is not on it.
[[nodiscard]] std::unique_ptr<QTextDocument> handoverPage(const CareModel& care, const facts::CareLog& log,
                                                          const facts::Entry<facts::Check>& check);

}  // namespace nape::app
