// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/plan_output.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <ranges>

namespace nape::cli {
namespace {

using Json = nlohmann::ordered_json;

Json timeOrNull(const std::optional<clock::Instant>& at, const Output& output)
{
    return at ? Json(output.time(*at)) : Json();
}

Json tierOrNull(const std::optional<rules::Tier>& tier)
{
    return tier ? Json(rules::toId(*tier)) : Json();
}

void print(const Json& json)
{
    Output::line(json.dump(-1, ' ', false, Json::error_handler_t::replace));
}

std::string joined(const std::vector<std::string>& ids)
{
    std::string out;
    for (const auto& id : ids)
        out += (out.empty() ? "" : ", ") + id;
    return out;
}

Json toJson(const plan::Plan& plan, const Output& output)
{
    Json json{{"now", output.time(plan.now)}, {"tier", tierOrNull(plan.tier)}, {"rules", plan.rules}};
    json["referrals"] = plan.referrals;
    json["complete"] = plan.complete;
    json["remedies"] = Json::array();
    for (const auto& remedy : plan.remedies) {
        json["remedies"].push_back({{"id", remedy.id},
                                    {"rank", remedy.rank},
                                    {"state", remedies::toId(remedy.state)},
                                    {"until", timeOrNull(remedy.until, output)},
                                    {"why", remedy.why}});
    }
    json["due"] = Json::array();
    for (const auto& due : plan.due) {
        json["due"].push_back(
            {{"key", due.key}, {"at", output.time(due.at)}, {"state", plan::toId(due.state)}, {"why", due.why}});
    }
    json["notes"] = Json::array();
    for (const auto& note : plan.notes) {
        json["notes"].push_back({{"id", note.id}, {"text", output.sentence(note.text)}});
    }
    return json;
}

Json toJson(const rules::Rule& rule)
{
    Json json{{"id", rule.id}, {"kind", rules::toId(rule.kind)}, {"tier", tierOrNull(rule.tier)}};
    json["statements"] = rules::splitIds(rule.statements);
    json["sources"] = rules::splitIds(rule.sources);
    json["origin"] = rules::toId(rule.origin);
    json["text"] = rule.text;
    return json;
}

}  // namespace

void printPlan(const plan::Plan& plan, const Output& output)
{
    if (output.json()) {
        print(toJson(plan, output));
        return;
    }
    const auto tier = plan.tier ? std::string{rules::toId(*plan.tier)} : std::string{"none yet"};
    Output::line("Now " + output.time(plan.now) + "   result: " + tier
                 + (plan.rules.empty() ? "" : " (" + joined(plan.rules) + ")")
                 + (plan.complete ? "" : "   the safety check is not complete"));
    const auto isAlarm = [](const plan::Due& due) { return due.alarm && due.state == plan::DueState::due; };
    const auto tell = [&](const plan::Due& due) {
        Output::line("  " + std::string{plan::toId(due.state)} + " " + output.time(due.at) + "  "
                     + output.sentence(due.text));
    };
    // What is on the skin comes off first; then what the tier means, before everything else.
    for (const auto& due : plan.due | std::views::filter(isAlarm))
        tell(due);
    if (plan.tier == rules::Tier::emergencyNow) Output::line("  Call the emergency number now. No remedy now.");
    if (plan.tier == rules::Tier::emergencyDept)
        Output::line("  Go to the nearest emergency department now. Do not drive yourself. No remedy now.");
    const bool calm = !plan.tier || *plan.tier < rules::Tier::emergencyDept;
    for (const auto& note : plan.notes) {
        if (calm || (note.id != "ice_first" && note.id != "avoid_list"))
            Output::line("  " + output.sentence(note.text));
    }
    for (const auto& remedy : plan.remedies) {
        std::string line =
            "  " + std::to_string(remedy.rank) + ". " + remedy.id + ": " + std::string{remedies::toId(remedy.state)};
        if (remedy.until) line += " until " + output.time(*remedy.until);
        if (!remedy.why.empty()) line += " (" + joined(remedy.why) + ")";
        Output::line(line);
    }
    for (const auto& due : plan.due) {
        if (!isAlarm(due)) tell(due);
    }
}

void printReminder(const journal::PersonDue& item, const Output& output)
{
    if (!output.json()) {
        Output::line(output.time(item.due.at) + "  " + std::string{plan::toId(item.due.state)} + "  " + item.name + "  "
                     + item.due.key + "  " + output.sentence(item.due.text));
        return;
    }
    print({{"key", item.due.key},
           {"person", item.name},
           {"at", output.time(item.due.at)},
           {"state", plan::toId(item.due.state)},
           {"why", item.due.why}});
}

void printRules(const Output& output)
{
    const auto printRow = [&](const rules::Rule& rule) {
        if (output.json()) {
            print(toJson(rule));
        } else {
            Output::line(std::string{rule.id} + "  " + (rule.tier ? std::string{rules::toId(*rule.tier)} + "  " : "")
                         + rule.text);
        }
    };
    std::ranges::for_each(triage::triageRules(), printRow);
    std::ranges::for_each(remedies::remedyRules(), printRow);
}

void printImport(const journal::ImportReport& report, journal::ImportMode mode, const Output& output)
{
    const bool dry = mode == journal::ImportMode::dryRun;
    if (output.json()) {
        print({{"ok", true},
               {"dry_run", dry},
               {"added", report.added},
               {"changed", report.changed},
               {"unchanged", report.unchanged},
               {"flagged", report.flagged},
               {"people", report.people}});
        return;
    }
    Output::line((dry ? "Would bring in " : "Brought in ") + std::to_string(report.added) + " entries for "
                 + joined(report.people) + "; changed " + std::to_string(report.changed) + ", the same "
                 + std::to_string(report.unchanged) + ", flagged " + std::to_string(report.flagged) + '.');
}

int printRestored(const journal::Expected<journal::Restored>& restored, const Output& output)
{
    if (!restored) return output.failed(restored.error());
    const auto& r = *restored;
    if (output.json()) {
        print({{"ok", true},
               {"path", r.safetyCopy.string()},
               {"readable", r.wasReadable},
               {"carried",
                {{"session", r.sessions}, {"dose", r.doses}, {"check", r.checks}, {"clearance", r.clearances}}}});
        return kDone;
    }
    Output::line("Restored. What was here before: " + r.safetyCopy.string());
    if (r.sessions + r.doses + r.checks + r.clearances > 0) {
        Output::line("Kept from it, because limits and locks hang on them: sessions " + std::to_string(r.sessions)
                     + ", doses " + std::to_string(r.doses) + ", checks " + std::to_string(r.checks) + ", clearances "
                     + std::to_string(r.clearances) + '.');
    }
    if (!r.wasReadable) {
        Output::line(
            "It was damaged, so not all of it is known: ice waits one hour, and the safety check is asked again.");
    }
    return kDone;
}

int verify(Session& session)
{
    const auto output = session.output();
    const auto folder =
        session.folder.empty() ? journal::Journal::defaultFolder() : std::filesystem::path{session.folder};
    auto door = journal::Journal::open(folder, session.clock(), session.zone());
    if (!door) return output.failed(door.error());
    const auto found = (*door)->verify();
    if (!found) return output.failed(found.error());
    if (output.json()) {
        Json json{{"ok", found->ok}, {"schema", found->schema}, {"integrity", found->integrity}};
        json["counts"] = Json::object();
        for (const auto& [kind, count] : found->counts)
            json["counts"][kind] = count;
        print(json);
    } else {
        Output::line("Integrity: " + found->integrity + ", schema " + std::to_string(found->schema));
        for (const auto& [kind, count] : found->counts)
            Output::line("  " + kind + ": " + std::to_string(count));
    }
    return found->ok ? kDone : kStorage;
}

}  // namespace nape::cli
