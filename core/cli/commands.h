// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/session.h"

#include <functional>

namespace CLI {
class App;
}

namespace nape::cli {

/// What the chosen subcommand does once everything is parsed; gives the exit code.
using Action = std::function<int()>;

/// Adds the subcommands that record something: log, pain, ice, check …
void addRecordingCommands(CLI::App& app, Session& session, Action& action);
/// Adds dose and package.
void addMedicineCommands(CLI::App& app, Session& session, Action& action);
/// Adds those about heat and the guides: heat, did, worse.
void addRemedyCommands(CLI::App& app, Session& session, Action& action);
/// Adds those about the day: sleep, stress.
void addDailyCommands(CLI::App& app, Session& session, Action& action);
/// Adds those that look after people, settings and single entries: person, set, edit, delete, undo, clock, reminders.
void addKeepingCommands(CLI::App& app, Session& session, Action& action);
/// Adds those that only tell, and those about the file: rules, plan, history, export, backup …
void addTellingCommands(CLI::App& app, Session& session, Action& action);

}  // namespace nape::cli
