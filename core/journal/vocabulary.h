// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/care_log.h"
#include "journal/outcome.h"

namespace nape::journal {

/// Every zone, trigger and symptom is a known id or a term of the person's own.
[[nodiscard]] Expected<void> checkVocabulary(const facts::CareLog& log, const facts::Ids& where,
                                             const facts::Ids& triggers, const facts::Ids& symptoms);

}  // namespace nape::journal
