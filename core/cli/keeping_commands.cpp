// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/commands.h"
#include "remedies/conflicts.h"

namespace nape::cli {
namespace {

using journal::Journal;

struct PersonOptions {
    std::string name, birth, band, country, profile, number;
};

journal::PersonDetails details(const PersonOptions& options)
{
    journal::PersonDetails details;
    if (!options.birth.empty()) {
        details.birth = clock::parseDay(options.birth);
        if (!details.birth) throw CLI::ValidationError{"\"" + options.birth + "\" is no day. Write it like 1990-05-31"};
    }
    if (!options.band.empty()) {
        details.ageBand = facts::fromId<facts::AgeBand>(options.band);
        if (!details.ageBand) throw CLI::ValidationError{"an age band is 0, 1-11, 12-17, 18-64 or 65+"};
    }
    if (!options.country.empty()) details.country = options.country;
    if (!options.number.empty()) details.emergencyNumber = options.number;
    for (const auto& pair : listArgument(options.profile)) {
        if (!details.profile.insert(pairArgument(pair)).second)
            throw CLI::ValidationError{"a profile answer is said once: " + pair};
    }
    return details;
}

int runPerson(Session& session, const std::string& name, bool add, const journal::PersonDetails& details)
{
    const auto output = session.output();
    auto door = session.journal();
    if (!door) return output.failed(door.error());
    if (add) return output.finish((*door)->addPerson(name, details), "Saved: " + name + ".");
    auto who = (*door)->personNamed(name);
    if (!who) return output.failed(who.error());
    if (!*who) return output.badInput("there is nobody called " + name + " yet");
    return output.finish((*door)->editPerson(**who, details), "Saved: " + name + ".");
}

void addPerson(CLI::App& app, Session& session, Action& action)
{
    auto* person = app.add_subcommand("person", "Whose logs are kept here");
    person->require_subcommand(1);
    for (const bool add : {true, false}) {
        auto* command =
            person->add_subcommand(add ? "add" : "edit", add ? "Begin a log for someone" : "Change a person");
        auto options = std::make_shared<PersonOptions>();
        command->add_option("NAME", options->name)->required();
        auto* birth = command->add_option("--birth", options->birth, "YYYY-MM-DD");
        command->add_option("--age-band", options->band, "0, 1-11, 12-17, 18-64 or 65+")->excludes(birth);
        command->add_option("--country", options->country, "Two letters");
        command->add_option("--emergency-number", options->number,
                            "The number to call, where the table's is not right");
        command->add_option("--profile", options->profile, "KEY=VALUE, commas between");
        command->callback([&session, &action, options, add] {
            const auto given = details(*options);
            action = [&session, options, add, given] { return runPerson(session, options->name, add, given); };
        });
    }
}

void addSet(CLI::App& app, Session& session, Action& action)
{
    auto* set = app.add_subcommand("set",
                                   "Settings: quiet_hours=22:00-07:00 ice_every=1h|2h guide_tones=on|off "
                                   "morning_question=on|episode|off bedtime_reminder=21:30|off "
                                   "posture_nudge=1h|2h|3h|4h|off drink_nudge=1h|2h|3h|4h|off");
    auto pairs = std::make_shared<std::vector<std::string>>();
    set->add_option("SETTING", *pairs, "KEY=VALUE, as often as needed")->required();
    set->callback([&session, &action, pairs] {
        std::vector<std::pair<std::string, std::string>> settings;
        for (const auto& pair : *pairs)
            settings.push_back(pairArgument(pair));
        action = [&session, settings] {
            const auto output = session.output();
            auto meant = session.meant();
            if (!meant) return output.failed(meant.error());
            return output.finish(meant->journal.setSettings(meant->who, settings), "Saved.");
        };
    });
}

facts::FactId idArgument(const std::string& text)
{
    if (!facts::isUuid(text)) throw CLI::ValidationError{"\"" + text + "\" is no id. history --json lists them"};
    return {text};
}

void addEdit(CLI::App& app, Session& session, Action& action)
{
    auto* edit = app.add_subcommand("edit", "Correct an entry");
    auto id = std::make_shared<std::string>();
    auto pairs = std::make_shared<std::vector<std::string>>();
    edit->add_option("ID", *id)->required();
    edit->add_option("CHANGE", *pairs, "FIELD=VALUE, as often as needed")->required();
    edit->callback([&session, &action, id, pairs] {
        const auto fact = idArgument(*id);
        std::vector<std::pair<std::string, std::string>> changes;
        for (const auto& pair : *pairs)
            changes.push_back(pairArgument(pair));
        action = [&session, fact, changes] {
            const auto output = session.output();
            auto door = session.journalOf(fact);
            if (!door) return output.failed(door.error());
            return output.finish((*door)->edit(fact, changes), "Saved.");
        };
    });
    auto* remove = app.add_subcommand("delete", "Move an entry to the trash");
    auto removed = std::make_shared<std::string>();
    remove->add_option("ID", *removed)->required();
    remove->callback([&session, &action, removed] {
        const auto fact = idArgument(*removed);
        action = [&session, fact] {
            const auto output = session.output();
            auto door = session.journalOf(fact);
            if (!door) return output.failed(door.error());
            return output.finish((*door)->remove(fact), "Moved to the trash. Undo brings it back.");
        };
    });
    app.add_subcommand("undo", "Take the last command back")->callback([&session, &action] {
        action = [&session] {
            const auto output = session.output();
            auto door = session.journal();
            if (!door) return output.failed(door.error());
            const auto who = session.named();
            if (!who) return output.failed(who.error());
            return output.finish((*door)->undo(*who), "Taken back.");
        };
    });
}

// What a correction holds back, for each person by name where there are several.
std::string heldNow(const Session& session, Journal& door)
{
    const auto output = session.output();
    const auto everyone = door.persons();
    const auto now = door.now();
    if (!everyone || !now) return {};
    std::string words;
    for (const auto& person : *everyone) {
        const auto log = door.careLog({person.header.id.value});
        if (!log) continue;
        std::string held;
        for (const std::string remedy : {"ice", "heat"}) {
            const auto from = remedies::clearFrom(*log, remedy, now->at);
            if (!from || *from <= now->at) continue;
            held += (held.empty() ? "" : ", ") + std::string{"no "} + remedy + " before " + output.time(*from);
        }
        if (held.empty()) continue;
        words += everyone->size() > 1 ? " For " + person.value.name + ": " : " So there is ";
        words += held + ".";
    }
    return words;
}

void addClock(CLI::App& app, Session& session, Action& action)
{
    auto* clockCommand = app.add_subcommand("clock", "The clock of this computer");
    clockCommand->require_subcommand(1);
    auto* fix = clockCommand->add_subcommand("fix", "My clock was wrong between two times");
    auto from = std::make_shared<std::string>();
    auto to = std::make_shared<std::string>();
    auto by = std::make_shared<std::string>();
    fix->add_option("--from", *from, "As the wrong clock showed it")->required();
    fix->add_option("--to", *to, "As the wrong clock showed it")->required();
    fix->add_option("--by", *by, "How far those times move: -2h is earlier, 2h later")->required();
    fix->callback([&session, &action, from, to, by] {
        const auto start = timeArgument(*from, session.zone()).at;
        const auto end = timeArgument(*to, session.zone()).at;
        const auto shift = durationArgument(*by);
        action = [&session, start, end, shift] {
            const auto output = session.output();
            auto meant = session.meant();
            if (!meant) return output.failed(meant.error());
            const auto fixed = meant->journal.fixClock(meant->who, start, end, shift);
            const auto held = fixed ? heldNow(session, meant->journal) : std::string{};
            return output.finish(fixed, "Saved: what was recorded then has moved." + held);
        };
    });
}

}  // namespace

void addKeepingCommands(CLI::App& app, Session& session, Action& action)
{
    addPerson(app, session, action);
    addSet(app, session, action);
    addEdit(app, session, action);
    addClock(app, session, action);
}

}  // namespace nape::cli
