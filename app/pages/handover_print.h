// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/care_model.h"

#include <QTextDocument>

#include <memory>

namespace nape::app {

/// One page of paper for whoever helps: what a check came to and which answers made it so, pain, temperature, medicines
/// of the last 24 hours, age, conditions, whom to call. Black on white, set as small as it has to be for one page (A4
/// and Letter). What was not said is not on it.
[[nodiscard]] std::unique_ptr<QTextDocument> handoverPage(const CareModel& care, const facts::CareLog& log,
                                                          const facts::Entry<facts::Check>& check);

}  // namespace nape::app
