// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts/pain_around.h"

#include "facts/session_end.h"

namespace nape::facts {
namespace {

/// Something that was done about the pain, from start to end.
struct Doing {
    std::string_view remedy;
    Instant start, end;
    long long sequence = 0;
};

std::vector<Doing> doingsOf(const CareLog& log, Instant now)
{
    std::vector<Doing> all;
    for (const auto& e : log.live<Session>())
        all.push_back({isIce(e.value) ? "ice" : "heat", e.header.at, realEnd(e, now), e.header.sequence});
    for (const auto& e : log.live<GuideDone>())
        all.push_back({e.value.guide, e.header.at, e.header.at, e.header.sequence});
    for (const auto& e : log.live<Dose>())
        all.push_back({"dose", e.header.at, e.header.at, e.header.sequence});
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
    if (rating.header.at != doing.end) return rating.header.at > doing.end;
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
        if (doing.start - before->header.at > kPainCountsFor || after->header.at - doing.end > kPainCountsFor) continue;
        const bool alone = std::ranges::none_of(all, [&](const Doing& other) {
            const bool overlaps = other.end > before->header.at && other.start < after->header.at;
            const bool sameMoment = other.start == other.end && other.start == doing.start;
            return &other != &doing && (overlaps || sameMoment);
        });
        if (alone) changes.push_back({doing.start, before->value.pain, after->value.pain});
    }
    return changes;
}

}  // namespace nape::facts
