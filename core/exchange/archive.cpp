// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/archive.h"

#include "clock/iso8601.h"
#include "facts/session_end.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

namespace nape::exchange {

using namespace facts;
using Json = nlohmann::ordered_json;  // members in the order in which they are written: the same bytes every time

namespace {

// An offset of the days before standard time may have seconds, which ISO 8601 cannot write: whole minutes keep the
// instant exact.
std::string timeText(Instant at, Duration offset)
{
    return clock::formatTime(at, Duration{offset.count() / 60 * 60});
}

// How a moment inside a fact is written: in the reader's zone, or in the fact's own offset.
struct Moments {
    const clock::Zone* zone = nullptr;
    Duration offset{};

    [[nodiscard]] std::string text(Instant at) const { return timeText(at, zone ? zone->offsetAt(at) : offset); }
};

Json jsonOf(const std::string& value, const Moments&)
{
    return value;
}
Json jsonOf(bool value, const Moments&)
{
    return value;
}
Json jsonOf(int value, const Moments&)
{
    return value;
}
Json jsonOf(Instant value, const Moments& moments)
{
    return moments.text(value);
}
Json jsonOf(Duration value, const Moments&)
{
    return value.count();
}
Json jsonOf(Day value, const Moments&)
{
    return clock::formatDay(value);
}
Json jsonOf(PainScore value, const Moments&)
{
    return value.value;
}
Json jsonOf(const Ids& value, const Moments&)
{
    return value;
}
template <Named E> Json jsonOf(E value, const Moments&)
{
    return std::string{toId(value)};
}
template <class Tag> Json jsonOf(const Id<Tag>& value, const Moments&)
{
    return value.value;
}
Json jsonOf(const Reading& value, const Moments&)
{
    return {{"value", std::to_string(value.tenths / 10) + '.' + std::to_string(value.tenths % 10)},
            {"unit", std::string{toId(value.unit)}},
            {"site", std::string{toId(value.site)}}};
}
Json jsonOf(const AnswerMap& value, const Moments&)
{
    auto answers = Json::object();
    for (const auto& [question, answer] : value)
        answers[question] = std::string{toId(answer)};
    return answers;
}
template <class T> Json jsonOf(const std::optional<T>& value, const Moments& moments)
{
    return value ? jsonOf(*value, moments) : Json(nullptr);
}

// What can tell who somebody is: left out of a redacted archive, of whatever kind the fact is.
bool isPersonal(std::string_view kind, std::string_view field)
{
    static constexpr std::array kFields{"note",          "doctor",         "doctor_phone",    "dentist",
                                        "dentist_phone", "poison_control", "emergency_number"};
    if (std::ranges::find(kFields, field) != kFields.end()) return true;
    return (kind == Person::kKind && field == "name") || (kind == Appointment::kKind && field == "with");
}

void addFields(Json& object, const Fact& fact, const Moments& moments, bool redact)
{
    std::visit(
        [&]<class T>(const T& noun) {
            T::fields(noun, [&](std::string_view name, const auto& field, FieldUse) {
                if (!redact || !isPersonal(T::kKind, name)) object[std::string{name}] = jsonOf(field, moments);
            });
        },
        fact.noun);
}

// Text that is no UTF-8 must not keep the rest from being written.
std::string dump(const Json& json, int indent)
{
    return json.dump(indent, ' ', false, Json::error_handler_t::replace);
}

Json archived(const Fact& fact, bool redact)
{
    const auto& header = fact.header;
    Json json{{"id", header.id.value},
              {"version", header.version},
              {"kind", std::string{kindOf(fact.noun)}},
              {"person", header.person.value},
              {"at", timeText(header.at, header.offset)},
              {"utc_offset", header.offset.count()},
              {"recorded", timeText(header.recorded, Duration{0})},
              {"sequence", header.sequence},
              {"current", header.current},
              {"deleted", header.deleted},
              {"imported", header.imported},
              {"flagged", header.flagged}};
    auto fields = Json::object();
    addFields(fields, fact, {nullptr, header.offset}, redact);
    json["fields"] = std::move(fields);
    return json;
}

// Whole facts: every version of those whose newest version happened in the range. People always come along, because
// every fact names one.
std::vector<const Fact*> inRange(const std::vector<Fact>& facts, const ArchiveOptions& options)
{
    std::map<FactId, Instant> newest;
    for (const auto& fact : facts) {
        if (fact.header.current) newest.emplace(fact.header.id, fact.header.at);
    }
    std::vector<const Fact*> chosen;
    for (const auto& fact : facts) {
        if (options.person && fact.header.person != *options.person) continue;
        const auto found = newest.find(fact.header.id);
        const auto at = found == newest.end() ? fact.header.at : found->second;
        const bool within = (!options.from || at >= *options.from) && (!options.to || at < *options.to);
        if (within || std::holds_alternative<Person>(fact.noun)) chosen.push_back(&fact);
    }
    return chosen;
}

}  // namespace

std::string toJson(const Fact& fact, const std::string& personName, Instant now, const clock::Zone& zone)
{
    const auto& header = fact.header;
    Json json{{"id", header.id.value},
              {"kind", std::string{kindOf(fact.noun)}},
              {"at", timeText(header.at, header.offset)},
              {"person", personName}};
    addFields(json, fact, {&zone, {}}, false);
    if (const auto* session = std::get_if<Session>(&fact.noun)) {
        const Entry<Session> entry{header, *session};
        const auto ended = realEnd(entry, now);
        json["ended"] = timeText(ended, zone.offsetAt(ended));
        json["overrun"] = isOverrun(entry);
    }
    return dump(json, -1);
}

std::string toArchive(const std::vector<Fact>& facts, const ArchiveOptions& options, int schemaVersion)
{
    auto chosen = inRange(facts, options);
    std::ranges::sort(chosen, {},
                      [](const Fact* f) { return std::tie(f->header.at, f->header.id.value, f->header.version); });
    Json json{{"format", "nape-archive"}, {"version", 1}, {"schema", schemaVersion}, {"redacted", options.redact}};
    auto list = Json::array();
    for (const auto* fact : chosen)
        list.push_back(archived(*fact, options.redact));
    json["facts"] = std::move(list);
    return dump(json, 2) + '\n';
}

}  // namespace nape::exchange
