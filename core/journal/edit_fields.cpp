// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/edit_fields.h"

#include "clock/iso8601.h"

#include <charconv>

namespace nape::journal {
namespace {

using facts::FieldUse;

bool parse(const std::string& text, std::string& out, const clock::Zone&)
{
    out = text;
    return true;
}

bool parse(const std::string& text, bool& out, const clock::Zone&)
{
    if (text != "yes" && text != "no" && text != "true" && text != "false") return false;
    out = text == "yes" || text == "true";
    return true;
}

bool parse(const std::string& text, int& out, const clock::Zone&)
{
    const auto* end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, out);
    return read.ec == std::errc{} && read.ptr == end && out >= 0;
}

bool parse(const std::string& text, facts::PainScore& out, const clock::Zone& zone)
{
    int value = -1;
    if (!parse(text, value, zone)) return false;
    const auto score = facts::PainScore::of(value);
    if (score) out = *score;
    return score.has_value();
}

template <facts::Named E> bool parse(const std::string& text, E& out, const clock::Zone&)
{
    const auto value = facts::fromId<E>(text);
    if (value) out = *value;
    return value.has_value();
}

bool parse(const std::string& text, clock::Instant& out, const clock::Zone& zone)
{
    const auto time = clock::parseTime(text, zone);
    if (time) out = time->at;
    return time.has_value();
}

bool parse(const std::string& text, clock::Duration& out, const clock::Zone& zone)
{
    int seconds = 0;
    if (parse(text, seconds, zone)) {
        out = clock::Duration{seconds};
        return true;
    }
    const auto length = clock::parseDuration(text);
    if (!length || *length < clock::Duration{0}) return false;
    out = *length;
    return true;
}

bool parse(const std::string& text, clock::Day& out, const clock::Zone&)
{
    const auto day = clock::parseDay(text);
    if (day) out = *day;
    return day.has_value();
}

bool parse(const std::string& text, facts::Reading& out, const clock::Zone&)
{
    const auto reading = parseReading(text);
    if (!reading || !facts::isPossible(*reading)) return false;
    out = *reading;
    return true;
}

bool parse(const std::string& text, facts::Ids& out, const clock::Zone&)
{
    facts::Ids ids;
    for (std::size_t start = 0; start <= text.size() && !text.empty();) {
        const auto comma = std::min(text.find(',', start), text.size());
        if (comma == start || text.find('\n', start) < comma) return false;
        ids.push_back(text.substr(start, comma - start));
        start = comma + 1;
    }
    out = std::move(ids);
    return true;
}

template <class T> bool parse(const std::string& text, std::optional<T>& out, const clock::Zone& zone)
{
    if (text.empty()) {
        out.reset();
        return true;
    }
    T value{};
    if (!parse(text, value, zone)) return false;
    out = std::move(value);
    return true;
}

template <class T> bool parse(const std::string&, T&, const clock::Zone&)
{
    return false;  // ids of other facts, answers: not typed in
}

}  // namespace

std::optional<facts::Reading> parseReading(std::string_view text)
{
    facts::Reading reading;
    if (const auto blank = text.find(' '); blank != std::string_view::npos) {
        const auto site = facts::fromId<facts::Site>(text.substr(blank + 1));
        if (!site) return std::nullopt;
        reading.site = *site;
        text = text.substr(0, blank);
    }
    if (text.empty()) return std::nullopt;
    switch (text.back()) {
    case 'C':
    case 'c': reading.unit = facts::Unit::celsius; break;
    case 'F':
    case 'f': reading.unit = facts::Unit::fahrenheit; break;
    default: return std::nullopt;
    }
    const auto tenths = facts::parseTenths(text.substr(0, text.size() - 1));
    if (!tenths) return std::nullopt;
    reading.tenths = *tenths;
    return reading;
}

Expected<void> setField(facts::Noun& noun, std::string_view field, const std::string& value, const clock::Zone& zone)
{
    enum class Found { no, fixed, wrong, set };
    auto found = Found::no;
    std::visit(
        [&]<class T>(T& n) {
            T::fields(n, [&](std::string_view name, auto& member, FieldUse use) {
                if (name != field) return;
                if (use == FieldUse::fixed) {
                    found = Found::fixed;
                } else {
                    found = parse(value, member, zone) ? Found::set : Found::wrong;
                }
            });
        },
        noun);
    const auto bad = [&](const char* text) {
        return tl::unexpected<Failure>{BadInput{{text, {std::string{field}, value}}}};
    };
    switch (found) {
    case Found::no: return bad(QT_TRANSLATE_NOOP("nape", "This entry has no field %1. docs/data.md lists the fields."));
    case Found::fixed: return bad(QT_TRANSLATE_NOOP("nape", "%1 is set by Nape and cannot be edited."));
    case Found::wrong: return bad(QT_TRANSLATE_NOOP("nape", "%1 cannot be \"%2\"."));
    case Found::set: break;
    }
    return {};
}

}  // namespace nape::journal
