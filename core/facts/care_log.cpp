// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts/care_log.h"

#include "facts/counted_at.h"
#include "facts/session_end.h"

#include <iterator>
#include <map>

namespace nape::facts {
namespace {

// Calls `call` for every optional moment of a fact that something later may have set: ends, stops, re-openings.
template <class T, class Call> void forEachLaterMoment(T& noun, Call&& call)
{
    if constexpr (std::is_same_v<std::remove_const_t<T>, Episode>) {
        call(noun.spasmEnd);
        call(noun.painEnd);
        call(noun.reopened);
    } else if constexpr (std::is_same_v<std::remove_const_t<T>, Session>) {
        call(noun.stopped);
    }
}

// An answer to an awake check that had not come yet at `at` was not given yet either.
void forgetLaterAnswers(Entry<Session>& session, Instant at)
{
    const auto asked = static_cast<int>((at - session.header.at) / kAwakeEvery);
    session.value.awakeAnswered = std::min(session.value.awakeAnswered, asked);
}

bool wasWrong(Instant t, const ClockCorrection& fix)
{
    return t >= fix.from && t <= fix.to;
}

// Only what this file wrote before the correction, at a time that the wrong clock showed.
bool isMovedBy(const Header& header, const Entry<ClockCorrection>& fix)
{
    return header.sequence < fix.header.sequence && !header.imported && wasWrong(header.recorded, fix.value);
}

// Every time that the fact says, besides when it was recorded.
template <class T, class Call> void forEachSaidTime(Entry<T>& entry, Call&& call)
{
    call(entry.header.at);
    T::fields(entry.value, [&](std::string_view, auto& field, FieldUse) {
        using F = std::decay_t<decltype(field)>;
        if constexpr (std::is_same_v<T, Appointment>) {
            // Its day was told by somebody, not shown by the clock that was wrong.
        } else if constexpr (std::is_same_v<F, Instant>) {
            if constexpr (!std::is_same_v<T, ClockCorrection>) call(field);
        } else if constexpr (std::is_same_v<F, std::optional<Instant>>) {
            if (field) call(*field);
        }
    });
}

// The times of the fact that came with it from elsewhere: no clock of this computer showed them, whoever changed it
// since.
template <class T> std::vector<Instant> timesBrought(const std::vector<Entry<T>>& all, const Header& header)
{
    std::vector<Instant> times;
    if (header.version == 1) return times;
    for (auto version : all) {
        if (version.header.id != header.id || !version.header.imported) continue;
        forEachSaidTime(version, [&](Instant t) { times.push_back(t); });
    }
    return times;
}

template <class T>
void shiftTimes(Entry<T>& entry, const std::vector<Instant>& brought, const Entry<ClockCorrection>& fix)
{
    forEachSaidTime(entry, [&](Instant& t) {
        if (wasWrong(t, fix.value) && std::ranges::find(brought, t) == brought.end()) t += fix.value.shift;
    });
    entry.header.recorded += fix.value.shift;
    entry.header.correctedBy = fix.header.sequence;
}

}  // namespace

void CareLog::add(Fact fact)
{
    std::visit([&]<class T>(T& noun) { add(Entry<T>{std::move(fact.header), std::move(noun)}); }, fact.noun);
}

void CareLog::sort()
{
    std::apply(
        [](auto&... entries) {
            (std::ranges::sort(entries, {}, [](const auto& e) { return std::pair{e.header.at, e.header.sequence}; }),
             ...);
        },
        m_entries);
}

bool CareLog::reachesBeyond(Instant at) const
{
    bool beyond = false;
    forEachEntry(*this, [&](const auto& e) {
        if (countedAt(e.header) > at) beyond = true;
        if constexpr (std::is_same_v<std::decay_t<decltype(e.value)>, Session>) {
            beyond = beyond || e.header.at + kAwakeEvery * e.value.awakeAnswered > at;
        }
        forEachLaterMoment(e.value, [&](const std::optional<Instant>& t) { beyond = beyond || (t && *t > at); });
    });
    return beyond;
}

CareLog CareLog::asOf(Instant at) const
{
    CareLog past{m_person};
    past.m_beforeCorrections = m_beforeCorrections;
    forEachEntry(*this, [&]<class T>(const Entry<T>& e) {
        if (e.header.at > at) return;
        auto copy = e;
        if (countedAt(copy.header) > at) copy.header.countedAt.reset();
        forEachLaterMoment(copy.value, [&](std::optional<Instant>& t) {
            if (t && *t > at) t.reset();
        });
        if constexpr (std::is_same_v<T, Session>) forgetLaterAnswers(copy, at);
        past.add(std::move(copy));
    });
    return past;
}

void CareLog::applyClockCorrections()
{
    std::vector<Entry<ClockCorrection>> corrections;
    // One that came from elsewhere corrected the clock of that other copy.
    std::ranges::copy_if(live<ClockCorrection>(), std::back_inserter(corrections),
                         [](const auto& fix) { return !fix.header.imported && fix.value.shift != kUnknownBefore; });
    bool moved = false;
    for (const auto& fix : corrections) {
        forEachEntry(*this, [&]<class T>(Entry<T>& e) {
            if (!isMovedBy(e.header, fix)) return;
            if (e.header.correctedBy == 0) std::get<std::vector<Entry<T>>>(m_beforeCorrections).push_back(e);
            shiftTimes(e, timesBrought(all<T>(), e.header), fix);
            moved = true;
        });
    }
    if (!moved) return;
    sort();
    const LatestTimes times(std::move(corrections));
    std::map<long long, Instant> latest;
    forEach(m_beforeCorrections,
            [&](const auto& written) { latest.emplace(written.header.sequence, times.of(written.header)); });
    forEachEntry(*this, [&](auto& e) {
        const auto it = latest.find(e.header.sequence);
        if (it != latest.end()) e.header.countedAt = std::max(e.header.at, it->second);
    });
}

std::optional<std::string> settingOf(const CareLog& log, std::string_view key)
{
    std::optional<std::string> value;
    for (const auto& e : log.live<SettingChange>()) {
        if (e.value.key == key) value = e.value.value;
    }
    return value;
}

std::optional<std::string> profileOf(const CareLog& log, std::string_view key)
{
    std::optional<std::string> value;
    for (const auto& e : log.live<ProfileAnswer>()) {
        if (e.value.key == key) value = e.value.value;
    }
    return value;
}

std::optional<AgeRange> ageOf(const CareLog& log, Instant at, const clock::Zone& zone)
{
    const auto* person = log.last<Person>();
    if (person == nullptr) return std::nullopt;
    if (person->value.birth) {
        // Pain that is said to be older than the baby: the baby is as young as can be.
        const auto day = std::max(zone.dayOf(at), *person->value.birth);
        if (const auto age = ageFromBirth(*person->value.birth, day)) return age;
    }
    if (person->value.ageBand) {
        const auto answered = person->value.ageBandAt.value_or(person->header.recorded);
        return ageFromBand(*person->value.ageBand, at > answered ? at - answered : Duration{0});
    }
    return std::nullopt;
}

}  // namespace nape::facts
