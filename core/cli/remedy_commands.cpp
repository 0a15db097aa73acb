// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/commands.h"
#include "cli/run.h"

#include "remedies/guided.h"

namespace nape::cli {
namespace {

using Meant = Session::Meant;

struct HeatOptions {
    std::string with;
    long long minutes = remedies::kHeatUsual / std::chrono::minutes{1};
    remedies::HeatTicks ticks;
};

void addHeat(CLI::App& app, Session& session, Action& action)
{
    auto* heat = app.add_subcommand("heat", "Heat: start, stop");
    heat->require_subcommand(1);
    auto* start = heat->add_subcommand("start", "Put it on, for 15 minutes, 20 at most");
    auto options = std::make_shared<HeatOptions>();
    start->add_option("--with", options->with, "shower, cloth, bottle or pad")
        ->required()
        ->check(CLI::IsMember({"shower", "cloth", "bottle", "pad"}));
    start->add_option("--minutes", options->minutes, "1 to 20")->check(isWholeNumber);
    auto& ticks = options->ticks;
    start->add_flag("--temperature-checked", ticks.temperatureChecked, "It was felt first, and is not too hot");
    start->add_flag("--cloth", ticks.cloth, "A thin cloth lies between the bottle or pad and the skin");
    start->add_flag("--staying-awake", ticks.stayingAwake, "I stay awake and am not on the way to bed");
    start->add_flag("--no-sedative", ticks.noSedative, "No alcohol, and nothing that makes drowsy");
    start->add_flag("--skin-normal", ticks.skinNormal, "The skin feels normal and whole, no rub or patch on it");
    start->callback([&session, &action, options] {
        if (options->minutes < 1) throw CLI::ValidationError{"heat is timed in minutes, from 1 to 20"};
        journal::HeatStart request;
        request.ticks = options->ticks;
        request.ticks.with = facts::fromId<facts::Modality>(options->with).value();
        request.planned = std::chrono::minutes{std::min(options->minutes, 1'000'000LL)};
        action = [&session, request] {
            return run(session,
                       "Heat is on. Take it off after " + text::englishLength(request.planned)
                           + "; say that you are awake every 5 min: napectl reminders done heat.awake",
                       [&](Meant& meant) { return meant.journal.startHeat(meant.who, request); });
        };
    });
    heat->add_subcommand("stop", "It is off")->callback([&session, &action] {
        action = [&session] {
            return run(session, "Saved: it is off.", [](Meant& meant) { return meant.journal.stopHeat(meant.who); });
        };
    });
}

std::vector<std::string> idsOf(bool (*wanted)(std::string_view))
{
    std::vector<std::string> ids;
    for (const auto& remedy : remedies::remedyList()) {
        if (wanted(remedy.id)) ids.emplace_back(remedy.id);
    }
    return ids;
}

void addGuides(CLI::App& app, Session& session, Action& action)
{
    auto* did = app.add_subcommand("did", "A stretch, a massage, a walk … is done");
    struct Options {
        std::string guide, time;
        bool helper = false;
    };
    auto options = std::make_shared<Options>();
    did->add_option("GUIDE", options->guide)->required()->check(CLI::IsMember(idsOf(remedies::isGuided)));
    did->add_option("--time", options->time, "When, if not now");
    did->add_flag("--helper", options->helper, "Somebody helped");
    did->callback([&session, &action, options] {
        journal::GuideDoneNow done{options->guide, {}, options->helper};
        if (!options->time.empty()) done.at = timeArgument(options->time, session.zone()).at;
        action = [&session, done] {
            return run(session, "Saved. Did it make it worse? Then say: napectl worse " + done.guide,
                       [&](Meant& meant) { return meant.journal.recordGuide(meant.who, done); });
        };
    });
    auto* worse = app.add_subcommand("worse", "It made it worse: leave that for today");
    auto remedy = std::make_shared<std::string>();
    worse->add_option("REMEDY", *remedy)->required()->check(CLI::IsMember(idsOf([](std::string_view) {
        return true;
    })));
    worse->callback([&session, &action, remedy] {
        action = [&session, remedy] {
            return run(session, "Saved. Leave it for today.",
                       [&](Meant& meant) { return meant.journal.recordWorse(meant.who, *remedy); });
        };
    });
}

}  // namespace

void addRemedyCommands(CLI::App& app, Session& session, Action& action)
{
    addHeat(app, session, action);
    addGuides(app, session, action);
}

}  // namespace nape::cli
