// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/check_command.h"

#include "clock/iso8601.h"
#include "journal/check.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>
#include <functional>

namespace nape::cli {
namespace {

using Json = nlohmann::json;
using facts::Answer;
using triage::Question;

/// One line, read.
struct Line {
    std::string id = "null";  ///< as JSON
    journal::NewCheck check;
    std::string error;
};

std::optional<long long> wholeNumber(const Json& json, long long max)
{
    if (!json.is_number_integer()) return std::nullopt;
    const auto value = json.get<long long>();
    return value < 0 || value > max ? std::nullopt : std::optional{value};
}

// A temperature that no body has is still a reading: the check counts it as "unknown".
bool readTemperature(const Json& json, journal::NewCheck& check)
{
    if (!json.is_object() || !json.contains("value")) return false;
    facts::Reading reading;
    const auto& value = json["value"];
    const auto tenths = facts::parseTenths(value.is_string() ? value.get_ref<const std::string&>() : value.dump());
    const auto text = [&](const char* key) {
        return json.contains(key) && json[key].is_string() ? json[key].get<std::string>() : "";
    };
    auto unit = text("unit");
    if (unit == "c" || unit == "f") unit = unit == "c" ? "C" : "F";
    const auto known = facts::fromId<facts::Unit>(unit);
    if (!known) return false;
    reading.unit = *known;
    // What no thermometer shows stays impossible, and can be kept.
    constexpr int kMostKept = 9999;
    reading.tenths = std::clamp(tenths.value_or(0), 0, kMostKept);
    if (json.contains("site")) {
        const auto site = facts::fromId<facts::Site>(text("site"));
        if (!site) return false;
        reading.site = *site;
    }
    check.reading = reading;
    return true;
}

// Two ages that disagree leave every age between them possible.
bool readAge(const Json& json, journal::NewCheck& check, clock::Day today)
{
    if (const auto it = json.find("age_years"); it != json.end()) {
        const auto years = wholeNumber(*it, 130);
        if (!years) return false;
        check.age = facts::ageFromYears(static_cast<int>(*years));
    }
    if (const auto it = json.find("age_months"); it != json.end()) {
        const auto months = wholeNumber(*it, 1560);
        if (!months) return false;
        const auto said = facts::ageFromMonths(static_cast<int>(*months));
        const auto years = check.age.value_or(said);
        check.age =
            facts::AgeRange{std::min(years.minMonths, said.minMonths), std::max(years.maxMonths, said.maxMonths)};
    }
    if (const auto it = json.find("birth"); it != json.end()) {
        const auto birth = it->is_string() ? clock::parseDay(it->get_ref<const std::string&>()) : std::nullopt;
        if (!birth || !facts::ageFromBirth(*birth, today)) return false;
        check.birth = birth;
    }
    return true;
}

void readAnswers(const Json& json, Line& line)
{
    if (!json.is_object()) {
        line.error = "\"answers\" is an object of question ids";
        return;
    }
    for (const auto& [name, value] : json.items()) {
        const auto question = triage::questionFromId(name);
        const auto answer =
            value.is_string() ? facts::fromId<Answer>(value.get_ref<const std::string&>()) : std::nullopt;
        if (!question) {
            line.error = "there is no question \"" + name + "\"";
        } else if (!answer) {
            line.error = "\"" + name + "\" is answered yes, no or unknown";
        } else {
            line.check.answers.set(*question, *answer);
        }
    }
}

Line read(const std::string& text, const std::function<clock::Day()>& today)
{
    Line line;
    const auto json = Json::parse(text, nullptr, false);
    if (json.is_discarded() || !json.is_object()) {
        line.error = "this line is not a JSON object";
        return line;
    }
    if (const auto id = json.find("id"); id != json.end())
        line.id = id->dump(-1, ' ', false, Json::error_handler_t::replace);
    if (const auto answers = json.find("answers"); answers != json.end()) readAnswers(*answers, line);
    if (const auto others = json.find("others"); others != json.end()) {
        line.check.others =
            others->is_string() ? facts::fromId<Answer>(others->get_ref<const std::string&>()) : std::nullopt;
        if (!line.check.others || *line.check.others == Answer::yes) line.error = "\"others\" is no or unknown";
    }
    const bool needsToday = json.contains("birth");
    if (!readAge(json, line.check, needsToday ? today() : clock::Day{})) {
        line.error = "an age is age_years 0 to 130, age_months 0 to 1560 or birth as a past YYYY-MM-DD";
    }
    if (const auto it = json.find("temperature"); it != json.end() && !readTemperature(*it, line.check)) {
        line.error = "a temperature has a value, a unit C or F, and a site that is known";
    }
    return line;
}

template <class List, class ToText> void appendList(std::string& out, const List& list, ToText&& text)
{
    out += '[';
    bool first = true;
    for (const auto& item : list) {
        if (!first) out += ',';
        first = false;
        out += '"';
        out += text(item);
        out += '"';
    }
    out += ']';
}

void appendTier(std::string& out, const std::optional<rules::Tier>& tier)
{
    if (!tier) {
        out += "null";
        return;
    }
    out += '"';
    out += rules::toId(*tier);
    out += '"';
}

// Written by hand: ids need no escaping, and this is what the speed of `check` hangs on.
void appendResult(std::string& out, const std::string& id, const triage::Result& result, const std::string& record)
{
    const auto ruleId = [](const rules::Rule* rule) { return rule->id; };
    out += "{\"id\":" + id + ",\"tier\":";
    appendTier(out, result.tier);
    if (!result.complete) {
        out += ",\"at_least\":";
        appendTier(out, result.atLeast);
    }
    out += ",\"rules\":";
    appendList(out, result.rules, ruleId);
    out += ",\"referrals\":";
    appendList(out, result.referrals, [](triage::Referral r) { return triage::toId(r); });
    out += result.complete ? ",\"complete\":true,\"locks\":" : ",\"complete\":false,\"locks\":";
    appendList(out, result.locks, [](std::string_view lock) { return lock; });
    out += ",\"article_tier\":";
    appendTier(out, result.articleTier);
    out += ",\"article_rules\":";
    appendList(out, result.articleRules, ruleId);
    if (!record.empty()) out += ",\"record\":\"" + record + "\"";
    out += "}\n";
}

// Gives what is written on when it is enough, or at once when somebody waits for each line.
class Sink {
public:
    ~Sink() { flush(); }
    std::string& text() { return m_text; }
    void lineDone(bool atOnce)
    {
        if (atOnce || m_text.size() > 60'000) flush();
    }
    void flush()
    {
        std::fwrite(m_text.data(), 1, m_text.size(), stdout);
        std::fflush(stdout);
        m_text.clear();
    }

private:
    std::string m_text;
};

int refusedLine(Sink& sink, const Line& line, const journal::Failure& failure, const Output& output)
{
    const auto words = output.sentence(journal::messageOf(failure));
    if (const auto* refused = std::get_if<journal::Refused>(&failure)) {
        sink.text() += "{\"id\":" + line.id + ",\"ok\":false,\"why\":";
        appendList(sink.text(), refused->why, [](const std::string& why) { return why; });
        sink.text() += ",\"text\":" + jsonString(words) + "}\n";
        return kRefused;
    }
    sink.text() += "{\"id\":" + line.id + ",\"error\":" + jsonString(words) + "}\n";
    return std::holds_alternative<journal::StorageFailed>(failure) ? kStorage : kBadInput;
}

}  // namespace

int runCheck(std::istream& in, const CheckRequest& request, const Output& output, const clock::Clock& clock)
{
    const auto today = [&] { return output.zone().dayOf(clock.now()); };
    Sink sink;
    int exit = kDone;
    std::string text;
    while (std::getline(in, text)) {
        if (text.find_first_not_of(" \t\r") == std::string::npos) continue;
        const auto line = read(text, today);
        const bool recorded = request.journal != nullptr;
        if (!line.error.empty()) {
            sink.text() += "{\"id\":" + line.id + ",\"error\":" + jsonString(line.error) + "}\n";
            exit = std::max<int>(exit, kBadInput);
        } else if (recorded) {
            const auto done = request.journal->recordCheck(request.who, line.check);
            if (done) {
                appendResult(sink.text(), line.id, done->result, done->record.value);
            } else {
                exit = std::max(exit, refusedLine(sink, line, done.error(), output));
            }
        } else {
            const auto age = journal::ageSaid(line.check, line.check.birth ? today() : clock::Day{});
            appendResult(sink.text(), line.id, triage::assess(journal::checkInput(line.check, age, {})), {});
        }
        sink.lineDone(recorded);
        if (std::ferror(stdout) != 0) return kStorage;  // nobody would learn what is recorded from here on
    }
    if (in.bad()) return output.badInput("the answers cannot be read to their end");
    return exit;
}

}  // namespace nape::cli
