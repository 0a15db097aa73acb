// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/commands.h"
#include "cli/plan_output.h"

#include <filesystem>
#include <fstream>
#include <map>

namespace nape::cli {
namespace {

using journal::Journal;

// Names by person id, for what several people's facts are printed with.
journal::Expected<std::map<std::string, std::string>> namesOf(const Journal& journal)
{
    auto everyone = journal.persons();
    if (!everyone) return tl::unexpected(std::move(everyone.error()));
    std::map<std::string, std::string> names;
    for (const auto& person : *everyone)
        names[person.header.id.value] = person.value.name;
    return names;
}

int printFacts(const Session& session, const Journal& journal, const journal::Expected<std::vector<facts::Fact>>& facts)
{
    const auto output = session.output();
    if (!facts) return output.failed(facts.error());
    const auto names = namesOf(journal);
    if (!names) return output.failed(names.error());
    for (const auto& fact : *facts) {
        const auto name = names->find(fact.header.person.value);
        const auto& person = name == names->end() ? fact.header.person.value : name->second;
        if (output.json()) {
            Output::line(exchange::toJson(fact, person, session.clock().now(), session.zone()));
        } else {
            Output::line(output.time(fact.header.at) + "  " + std::string{facts::kindOf(fact.noun)} + "  "
                         + fact.header.id.value);
        }
    }
    return kDone;
}

void addPlan(CLI::App& app, Session& session, Action& action)
{
    auto* plan = app.add_subcommand("plan", "What is safe now, and what comes next");
    auto at = std::make_shared<std::string>();
    plan->add_option("--at", *at, "The plan of another moment");
    plan->callback([&session, &action, at] {
        std::optional<clock::Instant> moment;
        if (!at->empty()) moment = timeArgument(*at, session.zone()).at;
        action = [&session, moment] {
            const auto output = session.output();
            auto meant = session.meant();
            if (!meant) return output.failed(meant.error());
            const auto planned = meant->journal.plan(meant->who, moment);
            if (!planned) return output.failed(planned.error());
            printPlan(*planned, output);
            return static_cast<int>(kDone);
        };
    });
    app.add_subcommand("rules", "Every rule, lock and remedy rule")->callback([&session, &action] {
        action = [&session] {
            printRules(session.output());
            return static_cast<int>(kDone);
        };
    });
}

int listReminders(Session& session)
{
    const auto output = session.output();
    auto door = session.journal();
    if (!door) return output.failed(door.error());
    const auto due = (*door)->reminders();
    if (!due) return output.failed(due.error());
    for (const auto& item : *due) {
        if (!session.person || item.name == *session.person) printReminder(item, output);
    }
    return kDone;
}

int answerReminder(Session& session, const std::string& act, const std::string& key, const std::string& length)
{
    const auto output = session.output();
    std::optional<clock::Duration> snooze;
    if (!length.empty()) snooze = durationArgument(length);
    auto meant = session.meant();
    if (!meant) return output.failed(meant.error());
    const auto answer = act == "done" ? facts::ReminderAct::done
        : act == "snooze"             ? facts::ReminderAct::snoozed
                                      : facts::ReminderAct::dismissed;
    return output.finish(meant->journal.answerReminder(meant->who, answer, key, snooze), "Saved.");
}

void addReminders(CLI::App& app, Session& session, Action& action)
{
    auto* reminders = app.add_subcommand("reminders", "What is due, for everyone");
    reminders->require_subcommand(0, 1);
    auto any = std::make_shared<bool>(false);
    for (const std::string act : {"done", "snooze", "dismiss"}) {
        auto* command = reminders->add_subcommand(act, "Answer a reminder by its key");
        auto key = std::make_shared<std::string>();
        auto length = std::make_shared<std::string>();
        command->add_option("KEY", *key)->required();
        if (act == "snooze") command->add_option("--for", *length, "Like 15m");
        command->callback([&session, &action, any, act, key, length] {
            *any = true;
            if (!length->empty()) static_cast<void>(durationArgument(*length));
            action = [&session, act, key, length] { return answerReminder(session, act, *key, *length); };
        });
    }
    reminders->final_callback([&session, &action, any] {
        if (!*any) action = [&session] { return listReminders(session); };
    });
}

void addHistory(CLI::App& app, Session& session, Action& action)
{
    struct Options {
        std::string from, to;
        int limit = 0;
    };
    auto* history = app.add_subcommand("history", "What was recorded, newest first");
    auto options = std::make_shared<Options>();
    history->add_option("--from", options->from);
    history->add_option("--to", options->to);
    history->add_option("--limit", options->limit)->check([](const std::string& text) {
        const bool isCount = !text.empty() && text.size() < 10
            && text.find_first_not_of("0123456789") == std::string::npos
            && text.find_first_not_of('0') != std::string::npos;
        return isCount ? std::string{} : "\"" + text + "\" is no number of entries. Give 1 or more";
    });
    history->callback([&session, &action, options] {
        Journal::HistoryFilter filter;
        if (!options->from.empty()) filter.from = timeArgument(options->from, session.zone()).at;
        if (!options->to.empty()) filter.to = timeArgument(options->to, session.zone()).at;
        filter.limit = options->limit;
        action = [&session, filter] {
            auto door = session.journal();
            if (!door) return session.output().failed(door.error());
            auto asked = filter;
            if (session.person) {
                auto who = (*door)->personNamed(session.person);
                if (!who) return session.output().failed(who.error());
                asked.person = *who;
            }
            return printFacts(session, **door, (*door)->history(asked));
        };
    });
    app.add_subcommand("trash", "What was deleted")->callback([&session, &action] {
        action = [&session] {
            auto door = session.journal();
            if (!door) return session.output().failed(door.error());
            const auto who = session.named();
            if (!who) return session.output().failed(who.error());
            return printFacts(session, **door, (*door)->trash(*who));
        };
    });
}

int exportTo(Session& session, const std::string& path, exchange::ArchiveOptions options)
{
    const auto output = session.output();
    auto door = session.journal();
    if (!door) return output.failed(door.error());
    const auto who = session.named();
    if (!who) return output.failed(who.error());
    options.person = *who;
    const auto written = (*door)->exportJson(path, options);
    if (!written) return output.failed(written.error());
    Output::line(output.json() ? "{\"ok\":true,\"path\":" + jsonString(path) + "}" : "Written: " + path);
    return kDone;
}

int importFrom(Session& session, const std::string& path, journal::ImportMode mode)
{
    const auto output = session.output();
    auto door = session.journal();
    if (!door) return output.failed(door.error());
    const auto report = (*door)->importJson(path, mode);
    if (!report) return output.failed(report.error());
    printImport(*report, mode, output);
    return kDone;
}

void addImport(CLI::App& app, Session& session, Action& action)
{
    auto* import = app.add_subcommand("import", "Bring in an archive that export wrote: all of it or nothing");
    auto file = std::make_shared<std::string>();
    auto dry = std::make_shared<bool>(false);
    import->add_option("FILE", *file)->required();
    import->add_flag("--dry-run", *dry, "Say what would come, and change nothing");
    import->callback([&session, &action, file, dry] {
        action = [&session, file, dry] {
            return importFrom(session, *file, *dry ? journal::ImportMode::dryRun : journal::ImportMode::save);
        };
    });
}

void addFile(CLI::App& app, Session& session, Action& action)
{
    struct Options {
        std::string format, out, from, to;
        bool redact = false;
    };
    auto* save = app.add_subcommand("export", "Write everything to a file");
    auto options = std::make_shared<Options>();
    save->add_option("--format", options->format)->required()->check(CLI::IsMember({"json"}));
    save->add_option("--out", options->out)->required();
    save->add_option("--from", options->from);
    save->add_option("--to", options->to);
    save->add_flag("--redact", options->redact, "Leave out names, notes and phone numbers");
    save->callback([&session, &action, options] {
        exchange::ArchiveOptions archive;
        if (!options->from.empty()) archive.from = timeArgument(options->from, session.zone()).at;
        if (!options->to.empty()) archive.to = timeArgument(options->to, session.zone()).at;
        archive.redact = options->redact;
        action = [&session, options, archive] { return exportTo(session, options->out, archive); };
    });
    const auto path = [&session](const journal::Expected<std::filesystem::path>& made, const std::string& words) {
        const auto output = session.output();
        if (!made) return output.failed(made.error());
        Output::line(output.json() ? "{\"ok\":true,\"path\":" + jsonString(made->string()) + "}"
                                   : words + made->string());
        return static_cast<int>(kDone);
    };
    addImport(app, session, action);
    auto* backup = app.add_subcommand("backup", "Make a verified copy");
    auto to = std::make_shared<std::string>();
    backup->add_option("--to", *to, "The folder; backups beside the data by default");
    backup->callback([&session, &action, path, to] {
        action = [&session, path, to] {
            auto door = session.journal();
            if (!door) return session.output().failed(door.error());
            const auto folder = to->empty() ? std::optional<std::filesystem::path>{} : std::filesystem::path{*to};
            return path((*door)->backup(folder), "Copied to ");
        };
    });
    auto* restore = app.add_subcommand("restore", "Bring a backup back; what is here now is copied first");
    auto file = std::make_shared<std::string>();
    restore->add_option("FILE", *file)->required();
    restore->callback([&session, &action, file] {
        action = [&session, file] {
            const auto folder =
                session.folder.empty() ? Journal::defaultFolder() : std::filesystem::path{session.folder};
            return printRestored(Journal::restore(folder, *file, session.clock()), session.output());
        };
    });
    app.add_subcommand("verify", "Check the data file")->callback([&session, &action] {
        action = [&session] { return verify(session); };
    });
}

}  // namespace

void addTellingCommands(CLI::App& app, Session& session, Action& action)
{
    addPlan(app, session, action);
    addReminders(app, session, action);
    addHistory(app, session, action);
    addFile(app, session, action);
}

}  // namespace nape::cli
