// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/archive_reader.h"

#include "clock/iso8601.h"
#include "rules/rule.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <limits>
#include <map>
#include <set>

namespace nape::exchange {

using namespace facts;
using Json = nlohmann::json;

namespace {

// Where the text stops being an archive. Thrown and caught in this file alone.
struct Unreadable {
    std::string where;
};

// ---- one value of JSON to a field; every type that a field may have stands here once --------------------------------

template <class T> T number(const Json& json)
{
    if (!json.is_number_integer() || (json.is_number_unsigned() && json.get<std::uint64_t>() > 1ULL << 53U)) {
        throw Unreadable{};
    }
    const auto value = json.get<std::int64_t>();
    if (value < std::numeric_limits<T>::min() || value > std::numeric_limits<T>::max()) throw Unreadable{};
    return static_cast<T>(value);
}

const std::string& words(const Json& json)
{
    if (!json.is_string()) throw Unreadable{};
    return json.get_ref<const std::string&>();
}

void take(const Json& json, std::string& out)
{
    out = words(json);
}
void take(const Json& json, bool& out)
{
    if (!json.is_boolean()) throw Unreadable{};
    out = json.get<bool>();
}
void take(const Json& json, int& out)
{
    out = number<int>(json);
    if (out < 0) throw Unreadable{};
}
void take(const Json& json, Instant& out)
{
    const auto time = clock::parseTime(words(json), clock::FixedZone{Duration{0}});
    if (!time || time->dateOnly) throw Unreadable{};
    out = time->at;
}
void take(const Json& json, Duration& out)
{
    // A clock can be wrong by more years than seconds fit into an int.
    out = Duration{number<std::int64_t>(json)};
    constexpr Duration kMost = std::chrono::hours{24 * 366 * 400};
    if (out > kMost || out < -kMost) throw Unreadable{};
}
void take(const Json& json, Day& out)
{
    const auto day = clock::parseDay(words(json));
    if (!day) throw Unreadable{};
    out = *day;
}
void take(const Json& json, PainScore& out)
{
    const auto score = PainScore::of(number<int>(json));
    if (!score) throw Unreadable{};
    out = *score;
}
template <Named E> void take(const Json& json, E& out)
{
    const auto value = fromId<E>(words(json));
    if (!value) throw Unreadable{};
    out = *value;
}
template <class Tag> void take(const Json& json, Id<Tag>& out)
{
    out.value = words(json);
    if (!isUuid(out.value)) throw Unreadable{};
}
void take(const Json& json, Ids& out)
{
    if (!json.is_array()) throw Unreadable{};
    for (const auto& item : json) {
        if (words(item).empty() || words(item).find('\n') != std::string::npos) throw Unreadable{};
        out.push_back(words(item));
    }
}
void take(const Json& json, Reading& out)
{
    const auto tenths = parseTenths(words(json.at("value")));
    if (!tenths || json.size() != 3) throw Unreadable{};
    out.tenths = *tenths;
    take(json.at("unit"), out.unit);
    take(json.at("site"), out.site);
    if (out.tenths > 9999) throw Unreadable{};  // a check keeps what was typed, possible or not
}
void take(const Json& json, AnswerMap& out)
{
    if (!json.is_object()) throw Unreadable{};
    for (const auto& [question, answer] : json.items()) {
        if (question.empty() || question.find_first_of("=\n") != std::string::npos) throw Unreadable{};
        take(answer, out[question]);
    }
}
template <class T> void take(const Json& json, std::optional<T>& out)
{
    if (!json.is_null()) take(json, out.emplace());
}

// ---- what the types cannot see --------------------------------------------------------------------------------------

bool isTier(const std::string& id)
{
    return id.empty() || rules::tierFromId(id).has_value();
}

bool isSound(const Check& check)
{
    return isTier(check.tier) && isTier(check.atLeast) && isTier(check.articleTier);
}
bool isSound(const Temperature& temperature)
{
    return isPossible(temperature.reading);
}
bool isSound(const Session& session)
{
    return session.planned > Duration{0};
}
bool isSound(const Dose& dose)
{
    return dose.tablets > 0;
}
bool isSound(const PackageRead& package)
{
    return !package.gap || *package.gap >= Duration{0};
}
bool isSound(const Person& person)
{
    return person.name.find_first_not_of(" \t\r\n") != std::string::npos;
}
template <class T> bool isSound(const T&)
{
    return true;
}

// Fields that came with a schema: an archive of an earlier one has none of them, and they stay as they begin.
struct Added {
    std::string_view kind, field;
    int schema;
};
constexpr std::array kAdded{Added{"sleep", "mouth_guard", 2}};

bool isLaterThan(int schema, std::string_view kind, std::string_view field)
{
    return std::ranges::any_of(kAdded,
                               [&](const Added& a) { return a.kind == kind && a.field == field && a.schema > schema; });
}

Noun readNoun(const std::string& kind, const Json& fields, int schema)
{
    auto noun = nounOfKind(kind);
    if (!noun || !fields.is_object()) throw Unreadable{};
    std::visit(
        [&]<class T>(T& n) {
            std::size_t count = 0;
            T::fields(n, [&](std::string_view name, auto& field, FieldUse) {
                if (isLaterThan(schema, T::kKind, name)) return;
                ++count;
                take(fields.at(std::string{name}), field);
            });
            if (count != fields.size() || !isSound(n)) throw Unreadable{};
        },
        *noun);
    return *std::move(noun);
}

Fact readFact(const Json& json, int schema)
{
    Header header;
    take(json.at("id"), header.id);
    take(json.at("person"), header.person);
    take(json.at("version"), header.version);
    take(json.at("at"), header.at);
    take(json.at("utc_offset"), header.offset);
    take(json.at("recorded"), header.recorded);
    take(json.at("current"), header.current);
    take(json.at("deleted"), header.deleted);
    take(json.at("imported"), header.imported);
    take(json.at("flagged"), header.flagged);
    header.sequence = number<std::int64_t>(json.at("sequence"));
    if (header.version < 1 || std::chrono::abs(header.offset) > std::chrono::hours{24}) throw Unreadable{};
    Fact fact{header, readNoun(words(json.at("kind")), json.at("fields"), schema)};
    if (std::holds_alternative<Person>(fact.noun) && header.person.value != header.id.value) throw Unreadable{};
    return fact;
}

// Every fact names a person of the archive; the versions of one rise, and its last one alone is current.
void checkWhole(const std::vector<Fact>& facts)
{
    std::map<FactId, const Fact*> newest;
    std::set<std::string> people;
    for (const auto& fact : facts) {
        auto& last = newest[fact.header.id];
        const bool follows = last == nullptr
            || (last->header.version < fact.header.version && last->header.person == fact.header.person
                && kindOf(last->noun) == kindOf(fact.noun) && !last->header.current);
        if (!follows) throw Unreadable{fact.header.id.value};
        last = &fact;
        if (std::holds_alternative<Person>(fact.noun)) people.insert(fact.header.id.value);
    }
    for (const auto& [id, last] : newest) {
        if (!last->header.current || !people.contains(last->header.person.value)) throw Unreadable{id.value};
    }
}

tl::unexpected<text::Message> refused(const char* sentence, std::vector<text::Argument> arguments = {})
{
    return tl::unexpected<text::Message>{text::Message{sentence, std::move(arguments)}};
}

}  // namespace

tl::expected<std::vector<Fact>, text::Message> readArchive(std::string_view text, int schemaVersion)
{
    const auto json = Json::parse(text, nullptr, false);
    if (!json.is_object() || json.value("format", Json{}) != "nape-archive") {
        return refused(QT_TRANSLATE_NOOP("nape", "This file is no archive of Nape. Nothing was changed."));
    }
    std::vector<Fact> facts;
    std::string where = "version";
    try {
        const int schema = number<int>(json.at("schema"));
        if (number<int>(json.at("version")) != 1 || schema > schemaVersion) {
            return refused(
                QT_TRANSLATE_NOOP("nape", "This archive is of a newer Nape. Bring it in with that one, or later."));
        }
        where = "redacted";
        bool redacted = false;
        take(json.at("redacted"), redacted);
        if (redacted) {
            return refused(
                QT_TRANSLATE_NOOP("nape", "Names and notes were left out of this archive. Bring in a whole one."));
        }
        where = "facts";
        if (!json.at("facts").is_array()) throw Unreadable{};
        for (const auto& item : json.at("facts")) {
            where = "facts[" + std::to_string(facts.size()) + "]";
            facts.push_back(readFact(item, schema));
        }
        std::ranges::sort(
            facts, {}, [](const Fact& f) { return std::tie(f.header.sequence, f.header.id.value, f.header.version); });
        where = "facts";
        checkWhole(facts);
    } catch (const Unreadable& unreadable) {
        return refused(QT_TRANSLATE_NOOP("nape", "This archive is damaged at %1. Nothing was changed."),
                       {unreadable.where.empty() ? where : unreadable.where});
    } catch (const Json::exception&) {
        return refused(QT_TRANSLATE_NOOP("nape", "This archive is damaged at %1. Nothing was changed."), {where});
    }
    return facts;
}

}  // namespace nape::exchange
