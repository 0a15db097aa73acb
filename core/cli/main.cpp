// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <string_view>

// napectl: Nape on the command line. Parses, asks the journal, prints. docs/napectl.md describes every command.
int main(int argc, char** argv)
{
    using namespace nape::cli;
    CLI::App app{"Nape: what is safe to do now when the neck goes into spasm", "napectl"};
    app.set_version_flag("--version", std::string{"napectl "} + NAPE_VERSION);
    app.require_subcommand(1);
    app.fallthrough();
    Session session;
    Action action;
    app.add_option("--data", session.folder, "The data folder")->envname("NAPE_DATA");
    app.add_flag("--json", session.json, "Answer in JSON");
    app.add_option("--person", session.person, "Whose log is meant");
    addRecordingCommands(app, session, action);
    addMedicineCommands(app, session, action);
    addRemedyCommands(app, session, action);
    addKeepingCommands(app, session, action);
    addTellingCommands(app, session, action);
    try {
        app.parse(argc, argv);
    } catch (const CLI::Success& asked) {
        return app.exit(asked);  // --help, --version
    } catch (const CLI::ParseError& error) {
        // Looked for by hand: the parser may have stopped before it.
        session.json = std::any_of(argv, argv + argc, [](const char* a) { return std::string_view{a} == "--json"; });
        return session.output().badInput(error.what());
    }
    return action ? action() : static_cast<int>(kBadInput);
}
