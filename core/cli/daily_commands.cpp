// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/commands.h"
#include "cli/run.h"

#include "facts/vocabulary.h"

namespace nape::cli {
namespace {

using Meant = Session::Meant;

void addSleep(CLI::App& app, Session& session, Action& action)
{
    auto* sleep = app.add_subcommand("sleep", "How the night was: once a day");
    struct Options {
        std::string how, position, mouthGuard, note;
    };
    auto options = std::make_shared<Options>();
    sleep->add_option("HOW", options->how, "ok or kept-awake")->required()->check(CLI::IsMember({"ok", "kept-awake"}));
    sleep->add_option("--position", options->position, "back, side, stomach or other")
        ->check(CLI::IsMember(std::vector<std::string>{facts::kSleepPositions.begin(), facts::kSleepPositions.end()}));
    sleep->add_option("--mouth-guard", options->mouthGuard, "worn, not-worn or none")
        ->check(CLI::IsMember({"worn", "not-worn", "none"}));
    sleep->add_option("--note", options->note, "A few words");
    sleep->callback([&session, &action, options] {
        facts::SleepNote night;
        night.keptAwake = options->how == "kept-awake";
        night.position = options->position;
        night.note = options->note;
        if (options->mouthGuard == "worn") night.mouthGuard = facts::MouthGuard::worn;
        if (options->mouthGuard == "not-worn") night.mouthGuard = facts::MouthGuard::notWorn;
        action = [&session, night] {
            return run(session, night.keptAwake ? "Saved: kept awake. See what follows: napectl plan" : "Saved.",
                       [&](Meant& meant) { return meant.journal.noteNight(meant.who, night); });
        };
    });
}

void addStress(CLI::App& app, Session& session, Action& action)
{
    auto* stress = app.add_subcommand("stress", "How much stress there is");
    auto value = std::make_shared<long long>(-1);
    stress->add_option("N", *value, "0 to 10")->required()->check(isWholeNumber);
    stress->callback([&session, &action, value] {
        const auto score = facts::PainScore::of(*value);
        if (!score) throw CLI::ValidationError{"stress goes from 0 to 10"};
        action = [&session, score] {
            return run(session, "Saved: stress " + std::to_string(score->value) + ".",
                       [&](Meant& meant) { return meant.journal.noteStress(meant.who, *score); });
        };
    });
}

}  // namespace

void addDailyCommands(CLI::App& app, Session& session, Action& action)
{
    addSleep(app, session, action);
    addStress(app, session, action);
}

}  // namespace nape::cli
