// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>

namespace nape::test {

using namespace std::chrono_literals;
using clock::Duration;
using clock::Instant;

/// A wall clock that stands where the test puts it.
class ManualClock final : public clock::Clock {
public:
    explicit ManualClock(Instant now)
        : m_now(now)
    {
    }
    [[nodiscard]] Instant now() const override { return m_now; }
    void set(Instant now) { m_now = now; }
    void advance(Duration by) { m_now += by; }

private:
    Instant m_now;
};

/// A folder of its own for one test, gone with it.
class TestFolder {
public:
    TestFolder()
    {
        auto base = std::filesystem::exists("/dev/shm") ? std::filesystem::path{"/dev/shm"}
                                                        : std::filesystem::temp_directory_path();
        m_path = base / ("nape-test-" + facts::newUuid());
    }
    ~TestFolder()
    {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    TestFolder(const TestFolder&) = delete;
    TestFolder& operator=(const TestFolder&) = delete;
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

/// A real journal on a real file, with a clock in the test's hands. The first Monday of June 2026, 08:00 UTC.
class TestJournal {
public:
    explicit TestJournal(Instant start = std::chrono::sys_days{std::chrono::year{2026} / 6 / 1} + 8h)
        : time(start)
    {
        reopen();
    }
    /// As after a kill: a new journal on the same file.
    void reopen()
    {
        m_journal.reset();
        auto opened = journal::Journal::open(m_folder.path(), time, zone);
        if (!opened) {
            ADD_FAILURE() << journal::messageOf(opened.error()).source;
            std::abort();
        }
        m_journal = std::move(*opened);
    }
    journal::Journal* operator->() const { return m_journal.get(); }
    journal::Journal& operator*() const { return *m_journal; }
    [[nodiscard]] const std::filesystem::path& folder() const { return m_folder.path(); }

    /// Logs an episode that began `ago`, and answers the check with "no" but for these.
    facts::FactId episode(Duration ago = 0s, int pain = 6)
    {
        journal::NewEpisode episode;
        episode.pain = {pain};
        episode.onset = time.now() - ago;
        return required((*this)->logEpisode({}, episode)).id;
    }
    journal::CheckDone check(const std::map<std::string, facts::Answer>& answers = {})
    {
        journal::NewCheck check;
        check.age = facts::ageFromYears(34);
        check.others = facts::Answer::no;
        for (const auto& [id, answer] : answers)
            check.answers.set(*triage::questionFromId(id), answer);
        auto done = (*this)->recordCheck({}, check);
        if (!done) ADD_FAILURE() << journal::messageOf(done.error()).source;
        return done ? *done : journal::CheckDone{};
    }
    [[nodiscard]] journal::Outcome startIce(Duration planned = 10min, bool wrapped = true)
    {
        return (*this)->startIce({}, {planned, wrapped, {}});
    }
    /// With every tick, on a pad.
    [[nodiscard]] journal::Outcome startHeat(Duration planned = 15min)
    {
        return (*this)->startHeat({}, {allTicks(), planned, {}});
    }
    static remedies::HeatTicks allTicks() { return {facts::Modality::pad, true, true, true, true, true}; }
    [[nodiscard]] journal::Outcome did(const std::string& guide, std::optional<Instant> at = {})
    {
        return (*this)->recordGuide({}, {guide, at, false});
    }
    [[nodiscard]] journal::Outcome sayAwake()
    {
        return (*this)->answerReminder({}, facts::ReminderAct::done, "heat.awake", {});
    }
    [[nodiscard]] plan::Plan plan(std::optional<Instant> at = {})
    {
        const auto everyone = (*this)->persons();
        const auto who =
            everyone->empty() ? journal::Journal::Who{} : journal::Journal::Who{{everyone->front().header.id.value}};
        auto plan = (*this)->plan(who, at);
        if (!plan) ADD_FAILURE() << journal::messageOf(plan.error()).source;
        return plan ? *plan : plan::Plan{};
    }
    [[nodiscard]] remedies::RemedyState remedy(std::string_view id)
    {
        for (auto& remedy : plan().remedies) {
            if (remedy.id == id) return remedy;
        }
        return {};
    }
    [[nodiscard]] bool isLocked(std::string_view remedyId, std::string_view by)
    {
        const auto state = remedy(remedyId);
        return state.state == remedies::State::locked
            && std::find(state.why.begin(), state.why.end(), by) != state.why.end();
    }

    static journal::Done required(const journal::Outcome& outcome)
    {
        if (!outcome) ADD_FAILURE() << journal::messageOf(outcome.error()).source;
        return outcome ? *outcome : journal::Done{};
    }

    ManualClock time;
    clock::FixedZone zone{0s};

private:
    TestFolder m_folder;
    std::unique_ptr<journal::Journal> m_journal;
};

/// The reasons of a refusal; empty for anything else.
template <class T> [[nodiscard]] std::vector<std::string> whyOf(const journal::Expected<T>& outcome)
{
    if (outcome) return {};
    const auto* refused = std::get_if<journal::Refused>(&outcome.error());
    return refused == nullptr ? std::vector<std::string>{} : refused->why;
}
template <class T> [[nodiscard]] bool isBadInput(const journal::Expected<T>& outcome)
{
    return !outcome && std::holds_alternative<journal::BadInput>(outcome.error());
}

}  // namespace nape::test
