// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"

#include "clock/iso8601.h"

#include <nlohmann/json.hpp>

#include <cstdio>

namespace nape::cli {

using Json = nlohmann::ordered_json;

namespace {

std::string dump(const Json& json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace

std::string jsonString(std::string_view text)
{
    return dump(Json(text));
}

void Output::line(const std::string& text)
{
    std::fwrite(text.data(), 1, text.size(), stdout);
    std::fputc('\n', stdout);
}

std::string Output::time(clock::Instant at) const
{
    return clock::formatTime(at, m_zone);
}

std::string Output::sentence(const text::Message& message) const
{
    return text::english(message, m_clock.now(), m_zone);
}

int Output::badInput(const std::string& error) const
{
    std::fprintf(stderr, "napectl: %s\n", error.c_str());
    if (m_json) line(dump(Json{{"ok", false}, {"error", error}}));
    return kBadInput;
}

int Output::failed(const journal::Failure& failure) const
{
    const auto words = sentence(journal::messageOf(failure));
    if (const auto* refused = std::get_if<journal::Refused>(&failure)) {
        std::fprintf(stderr, "napectl: %s\n", words.c_str());
        if (m_json) {
            Json json{{"ok", false}, {"why", refused->why}};
            json["until"] = refused->until ? Json(time(*refused->until)) : Json();
            json["text"] = words;
            line(dump(json));
        }
        return kRefused;
    }
    if (const auto* storage = std::get_if<journal::StorageFailed>(&failure)) {
        std::fprintf(stderr, "napectl: %s\n", words.c_str());
        if (!storage->detail.empty()) std::fprintf(stderr, "  (%s)\n", storage->detail.c_str());
        if (m_json) line(dump(Json{{"ok", false}, {"error", words}}));
        return kStorage;
    }
    return badInput(words);
}

int Output::done(const journal::Done& done, const std::string& words) const
{
    if (m_json) {
        Json json{{"ok", true}, {"id", done.id.value}};
        if (!done.warnings.empty()) json["warnings"] = done.warnings;
        json["kind"] = done.kind;
        json["at"] = clock::formatTime(done.at, done.offset);
        line(dump(json));
    } else {
        line(words);
    }
    return kDone;
}

int Output::finished(int code) const
{
    if (std::fflush(stdout) == 0 && std::ferror(stdout) == 0) return code;
    std::fprintf(stderr, "napectl: the answer could not be written\n");
    return kStorage;
}

int Output::finish(const journal::Outcome& outcome, const std::string& words) const
{
    return outcome ? done(*outcome, words) : failed(outcome.error());
}

}  // namespace nape::cli
