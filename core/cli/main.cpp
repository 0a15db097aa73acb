// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <string_view>

namespace {

// The first word that should have been a subcommand and is none.
std::string unknownWord(const CLI::App& app, int argc, char** argv)
{
    for (int i = 1; i < argc; ++i) {
        const std::string word = argv[i];
        if (word == "--data" || word == "--person") {
            ++i;  // and its value
        } else if (!word.starts_with('-')) {
            const auto commands = app.get_subcommands([](const CLI::App*) { return true; });
            const bool known = std::ranges::any_of(commands, [&](const auto* c) { return c->get_name() == word; });
            return known ? std::string{} : word;
        }
    }
    return {};
}

std::string wordsFor(const CLI::ParseError& error, const std::string& unknown)
{
    constexpr auto kList = "napectl --help lists the commands";
    if (!unknown.empty()) return "\"" + unknown + "\" is no command. " + kList;
    if (error.get_name() == "RequiredError"
        && std::string_view{error.what()}.find("subcommand") != std::string_view::npos)
        return std::string{"say what to do. "} + kList;
    return error.what();
}

}  // namespace

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
    addDailyCommands(app, session, action);
    addKeepingCommands(app, session, action);
    addTellingCommands(app, session, action);
    try {
        app.parse(argc, argv);
    } catch (const CLI::Success& asked) {
        return session.output().finished(app.exit(asked));  // --help, --version
    } catch (const CLI::ParseError& error) {
        // Looked for by hand: the parser may have stopped before it.
        session.json = std::any_of(argv, argv + argc, [](const char* a) { return std::string_view{a} == "--json"; });
        return session.output().badInput(wordsFor(error, unknownWord(app, argc, argv)));
    }
    // Said before anything is done, so that a typing error in a name is one for every command alike. A file that cannot
    // be opened is the command's own affair.
    if (const auto who = session.named(); !who && std::holds_alternative<nape::journal::BadInput>(who.error()))
        return session.output().failed(who.error());
    return session.output().finished(action ? action() : static_cast<int>(kBadInput));
}
