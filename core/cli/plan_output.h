// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/session.h"

namespace nape::cli {

/// The plan as one JSON value, or as lines to read.
void printPlan(const plan::Plan& plan, const Output& output);
/// One due item, as a JSON line or a line to read.
void printReminder(const journal::PersonDue& item, const Output& output);
/// Every triage, lock and remedy row, one a line.
void printRules(const Output& output);
/// What an import brought, or would bring.
void printImport(const journal::ImportReport& report, journal::ImportMode mode, const Output& output);
/// What a restore did; the exit code.
[[nodiscard]] int printRestored(const journal::Expected<journal::Restored>& restored, const Output& output);
/// `verify`: what the file holds and whether it is sound; exit code 3 when it is not.
[[nodiscard]] int verify(Session& session);

}  // namespace nape::cli
