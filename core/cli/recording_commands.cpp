// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/check_command.h"
#include "cli/commands.h"
#include "cli/run.h"

#include "journal/edit_fields.h"

#include <fstream>
#include <iostream>

namespace nape::cli {
namespace {

using journal::Journal;
using Meant = Session::Meant;

facts::PainScore painArgument(long long value)
{
    if (const auto pain = facts::PainScore::of(value)) return *pain;
    throw CLI::ValidationError{"pain goes from 0 to 10"};
}

struct LogOptions {
    long long pain = -1;
    std::string onset, ago, where, triggers, symptoms, note;
    bool estimated = false;
};

journal::NewEpisode newEpisode(const LogOptions& options, const Session& session)
{
    journal::NewEpisode episode;
    episode.pain = painArgument(options.pain);
    episode.estimated = options.estimated;
    if (!options.onset.empty()) {
        const auto onset = timeArgument(options.onset, session.zone());
        episode.onset = onset.at;
        episode.estimated = episode.estimated || onset.dateOnly;
    }
    if (!options.ago.empty()) {
        const auto ago = durationArgument(options.ago);
        if (ago < clock::Duration{0}) throw CLI::ValidationError{"--ago goes back from now, like 2h"};
        episode.onset = session.clock().now() - ago;
    }
    episode.where = listArgument(options.where);
    episode.triggers = listArgument(options.triggers);
    episode.symptoms = listArgument(options.symptoms);
    episode.note = options.note;
    return episode;
}

void addLog(CLI::App& app, Session& session, Action& action)
{
    auto* log = app.add_subcommand("log", "It hurts: open an episode");
    auto options = std::make_shared<LogOptions>();
    log->add_option("--pain", options->pain, "Pain now, 0 to 10")->required()->check(isWholeNumber);
    auto* onset = log->add_option("--onset", options->onset, "When it began");
    log->add_option("--ago", options->ago, "How long ago it began")->excludes(onset);
    log->add_flag("--estimated", options->estimated, "The beginning is a guess");
    log->add_option("--where", options->where, "Zones of the neck, commas between");
    log->add_option("--trigger", options->triggers, "What set it off, commas between");
    log->add_option("--symptom", options->symptoms, "What else is felt, commas between");
    log->add_option("--note", options->note, "A few words");
    log->callback([&session, &action, options] {
        const auto episode = newEpisode(*options, session);
        action = [&session, episode] {
            return run(session, "Logged. Answer the safety check next: napectl check --record",
                       [&](Meant& meant) { return meant.journal.logEpisode(meant.who, episode); });
        };
    });
}

void addPain(CLI::App& app, Session& session, Action& action)
{
    auto* pain = app.add_subcommand("pain", "Rate the pain of the open episode");
    auto value = std::make_shared<long long>(-1);
    pain->add_option("N", *value, "0 to 10")->required()->check(isWholeNumber);
    pain->callback([&session, &action, value] {
        const auto score = painArgument(*value);
        action = [&session, score] {
            return run(session, "Saved: pain " + std::to_string(score.value) + ".",
                       [&](Meant& meant) { return meant.journal.ratePain(meant.who, score); });
        };
    });
    app.add_subcommand("better", "It is clearly better")->callback([&session, &action] {
        action = [&session] {
            return run(session, "Saved: clearly better.",
                       [](Meant& meant) { return meant.journal.sayBetter(meant.who); });
        };
    });
    app.add_subcommand("good-day", "No spasm today")->callback([&session, &action] {
        action = [&session] {
            return run(session, "Saved: no spasm today.",
                       [](Meant& meant) { return meant.journal.goodDay(meant.who); });
        };
    });
    auto* end = app.add_subcommand("end", "The episode is over");
    auto spasm = std::make_shared<bool>(false);
    auto gone = std::make_shared<bool>(false);
    end->add_flag("--spasm", *spasm, "Only the spasm is over; the pain stays");
    end->add_flag("--pain", *gone, "The pain is over");
    end->callback([&session, &action, spasm, gone] {
        const auto what = *spasm == *gone ? journal::EndOf::both
            : *spasm                      ? journal::EndOf::spasm
                                          : journal::EndOf::pain;
        action = [&session, what] {
            return run(session, what == journal::EndOf::spasm ? "Saved: the spasm is over." : "Saved: it is over.",
                       [&](Meant& meant) { return meant.journal.endEpisode(meant.who, what); });
        };
    });
}

void addIce(CLI::App& app, Session& session, Action& action)
{
    auto* ice = app.add_subcommand("ice", "Ice: start, stop, keep reminders");
    ice->require_subcommand(1);
    auto* start = ice->add_subcommand("start", "Put it on, wrapped, for 10 minutes at most");
    auto minutes = std::make_shared<long long>(10);
    auto wrapped = std::make_shared<bool>(false);
    start->add_option("--minutes", *minutes, "1 to 10")->check(isWholeNumber);
    start->add_flag("--wrapped", *wrapped, "It is wrapped in thin cloth");
    start->callback([&session, &action, minutes, wrapped] {
        if (*minutes < 1) throw CLI::ValidationError{"ice is timed in minutes, from 1 to 10"};
        journal::IceStart request;
        request.planned = std::chrono::minutes{std::min(*minutes, 1'000'000LL)};
        request.wrapped = *wrapped;
        action = [&session, request] {
            return run(session, "Ice is on. Take it off after " + text::englishLength(request.planned) + ".",
                       [&](Meant& meant) { return meant.journal.startIce(meant.who, request); });
        };
    });
    ice->add_subcommand("stop", "It is off")->callback([&session, &action] {
        action = [&session] {
            return run(session, "Saved: it is off.", [](Meant& meant) { return meant.journal.stopIce(meant.who); });
        };
    });
    auto* keep = ice->add_subcommand("keep", "Keep ice reminders from 48 to 72 hours");
    auto answer = std::make_shared<std::string>();
    keep->add_option("ANSWER", *answer, "yes or no")->required()->check(CLI::IsMember({"yes", "no"}));
    keep->callback([&session, &action, answer] {
        action = [&session, answer] {
            return run(session, *answer == "yes" ? "Reminders stay to 72 hours." : "No more reminders after 48 hours.",
                       [&](Meant& meant) { return meant.journal.keepIceReminders(meant.who, *answer == "yes"); });
        };
    });
}

void addTemperature(CLI::App& app, Session& session, Action& action)
{
    auto* temperature = app.add_subcommand("temperature", "Record a temperature, like 37.8C or 100.1F");
    auto value = std::make_shared<std::string>();
    auto site = std::make_shared<std::string>();
    temperature->add_option("VALUE", *value)->required();
    temperature->add_option("--site", *site)->check(CLI::IsMember({"mouth", "ear", "forehead", "rectal", "armpit"}));
    temperature->callback([&session, &action, value, site] {
        const auto reading = journal::parseReading(site->empty() ? *value : *value + " " + *site);
        if (!reading) throw CLI::ValidationError{"\"" + *value + "\" is no temperature. Write it like 37.8C or 100.1F"};
        action = [&session, reading] {
            return run(session, "Saved: " + facts::toText(*reading) + ".",
                       [&](Meant& meant) { return meant.journal.recordTemperature(meant.who, *reading); });
        };
    });
    auto* cleared = app.add_subcommand("cleared", "A clinician has cleared me");
    auto time = std::make_shared<std::string>();
    cleared->add_option("--time", *time, "When it was said");
    cleared->callback([&session, &action, time] {
        std::optional<clock::Instant> at;
        if (!time->empty()) at = timeArgument(*time, session.zone()).at;
        action = [&session, at] {
            const auto output = session.output();
            auto meant = session.meant();
            if (!meant) return output.failed(meant.error());
            const auto done = meant->journal.recordClearance(meant->who, at);
            if (!done || done->warnings.empty()) return output.finish(done, "Saved. Answer the safety check again.");
            std::string stay;
            for (const auto& lock : done->warnings)
                stay += (stay.empty() ? "" : ", ") + lock;
            const auto words = "It lies before the safety check and lifts nothing of it: " + stay + " stays.";
            if (output.json()) std::fprintf(stderr, "napectl: %s\n", words.c_str());
            return output.finish(done, "Saved. " + words);
        };
    });
}

int check(Session& session, const std::string& answers, bool record)
{
    const auto output = session.output();
    CheckRequest request;
    if (record || session.person) {
        auto meant = session.meant();
        if (!meant) return output.failed(meant.error());
        request.journal = &meant->journal;
        request.who = meant->who;
    }
    if (answers == "-") return runCheck(std::cin, request, output, session.clock());
    std::ifstream file(answers);
    if (!file) return output.badInput("the file " + answers + " cannot be read");
    return runCheck(file, request, output, session.clock());
}

void addCheck(CLI::App& app, Session& session, Action& action)
{
    auto* command = app.add_subcommand("check", "Assess answers to the safety check, one JSON object a line");
    auto answers = std::make_shared<std::string>();
    auto record = std::make_shared<bool>(false);
    command->add_option("--answers", *answers, "A file, or - for standard input")->required();
    command->add_flag("--record", *record, "Read the log, and record to the open episode");
    command->callback([&session, &action, answers, record] {
        action = [&session, answers, record] { return check(session, *answers, *record); };
    });
}

}  // namespace

void addRecordingCommands(CLI::App& app, Session& session, Action& action)
{
    addCheck(app, session, action);
    addLog(app, session, action);
    addPain(app, session, action);
    addIce(app, session, action);
    addTemperature(app, session, action);
}

}  // namespace nape::cli
