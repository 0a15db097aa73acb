// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts/pain_around.h"

#include "facts/session_end.h"
#include "facts/symptoms.h"

namespace nape::facts {
namespace {

/// Something that was done about the pain, from start to end.
struct Doing {
    std::string remedy;
    Instant start, end;
    Instant afterFrom, afterUntil;  ///< when a score counts as the one after it
    long long sequence = 0;
};

Doing doingOf(std::string remedy, const Header& header, Instant end)
{
    return {std::move(remedy), header.at, end, end, end + kPainCountsFor, header.sequence};
}

Doing doingOf(const Entry<Dose>& dose)
{
    const Instant at = dose.header.at;
    return {"dose." + dose.value.product, at, at, at + kPainAfterDoseFrom, at + kPainAfterDoseUntil,
            dose.header.sequence};
}

std::vector<Doing> doingsOf(const CareLog& log, Instant now)
{
    std::vector<Doing> all;
    for (const auto& e : log.live<Session>())
        all.push_back(doingOf(isIce(e.value) ? "ice" : "heat", e.header, realEnd(e, now)));
    for (const auto& e : log.live<GuideDone>())
        all.push_back(doingOf(e.value.guide, e.header, e.header.at));
    for (const auto& e : log.live<Dose>())
        all.push_back(doingOf(e));
    std::ranges::sort(all, {}, [](const Doing& d) { return std::pair{d.start, d.sequence}; });
    return all;
}

// Within the same second the order of writing decides: the pain is asked after a guide was noted.
bool isBefore(const Entry<PainRating>& rating, const Doing& doing)
{
    if (rating.header.at != doing.start) return rating.header.at < doing.start;
    return doing.start != doing.end || rating.header.sequence < doing.sequence;
}

bool isAfter(const Entry<PainRating>& rating, const Doing& doing)
{
    if (rating.header.at != doing.afterFrom) return rating.header.at > doing.afterFrom;
    if (doing.afterFrom != doing.end) return true;
    return doing.start != doing.end || rating.header.sequence > doing.sequence;
}

}  // namespace

std::vector<PainChange> painChanges(const CareLog& log, std::span<const std::string_view> remedies, Instant now)
{
    const auto all = doingsOf(log, now);
    std::vector<PainChange> changes;
    for (const auto& doing : all) {
        if (doing.end > now || std::ranges::find(remedies, doing.remedy) == remedies.end()) continue;
        const Entry<PainRating>* before = nullptr;
        const Entry<PainRating>* after = nullptr;
        for (const auto& rating : log.live<PainRating>()) {
            if (isBefore(rating, doing)) before = &rating;
            if (after == nullptr && isAfter(rating, doing)) after = &rating;
        }
        if (before == nullptr || after == nullptr || before->value.episode.value != after->value.episode.value)
            continue;
        if (doing.start - before->header.at > kPainCountsFor || after->header.at > doing.afterUntil) continue;
        const bool alone = std::ranges::none_of(all, [&](const Doing& other) {
            const bool overlaps = other.end > before->header.at && other.start < after->header.at;
            const bool sameMoment = other.start == other.end && other.start == doing.start;
            return &other != &doing && (overlaps || sameMoment);
        });
        if (alone) changes.push_back({doing.start, before->value.pain, after->value.pain});
    }
    return changes;
}

bool isPainKnown(const CareLog& log, Instant now)
{
    const auto* episode = openEpisode(log);
    return episode == nullptr || std::ranges::any_of(log.live<PainRating>(), [&](const auto& rating) {
               return rating.value.episode.value == episode->header.id.value && rating.header.at <= now
                   && now - rating.header.at <= kPainCountsFor;
           });
}

const Entry<Dose>* doseToRateAfter(const CareLog& log, Instant now)
{
    const auto* episode = openEpisode(log);
    if (episode == nullptr) return nullptr;
    const Entry<Dose>* newest = nullptr;
    for (const auto& dose : log.live<Dose>()) {
        if (dose.header.at <= now && (newest == nullptr || dose.header.at >= newest->header.at)) newest = &dose;
    }
    if (newest == nullptr) return nullptr;
    const auto doing = doingOf(*newest);
    const bool rated = std::ranges::any_of(log.live<PainRating>(), [&](const auto& rating) {
        return rating.value.episode.value == episode->header.id.value && rating.header.at >= doing.afterFrom
            && rating.header.at <= now;
    });
    return rated || now < doing.afterFrom || now > doing.afterUntil ? nullptr : newest;
}

}  // namespace nape::facts
