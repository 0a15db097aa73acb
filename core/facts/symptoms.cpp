// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts/symptoms.h"

namespace nape::facts {

using namespace std::chrono_literals;

namespace {

std::vector<const Entry<PainRating>*> ratingsOf(const CareLog& log, const Entry<Episode>& episode)
{
    std::vector<const Entry<PainRating>*> out;
    for (const auto& e : log.live<PainRating>()) {
        if (e.value.episode.value == episode.header.id.value) out.push_back(&e);
    }
    return out;
}

// The run of 0 ratings that the episode's ratings end with, if they do.
std::optional<Instant> trailingZeros(const std::vector<const Entry<PainRating>*>& ratings)
{
    std::optional<Instant> first;
    for (const auto* rating : ratings) {
        if (rating->value.pain.value > 0) {
            first.reset();
        } else if (!first) {
            first = rating->header.at;
        }
    }
    return first;
}

}  // namespace

const Entry<Episode>* openEpisode(const CareLog& log)
{
    const Entry<Episode>* open = nullptr;
    for (const auto& e : log.live<Episode>()) {
        if (!e.value.painEnd) open = &e;
    }
    return open;
}

const Entry<Episode>* lastEndedEpisode(const CareLog& log)
{
    const Entry<Episode>* ended = nullptr;
    for (const auto& e : log.live<Episode>()) {
        if (e.value.painEnd && (ended == nullptr || *e.value.painEnd >= *ended->value.painEnd)) ended = &e;
    }
    return ended;
}

std::optional<Instant> betterUntil(const CareLog& log, const Entry<Episode>& episode)
{
    std::optional<Instant> until;
    const auto better = [&](Instant at) { until = std::max(until.value_or(at + 24h), at + 24h); };
    const auto ratings = ratingsOf(log, episode);
    for (const auto* rating : ratings) {
        const int pain = rating->value.pain.value;
        if (pain == 0 || pain <= ratings.front()->value.pain.value - 2) better(rating->header.at);
    }
    for (const auto& e : log.live<Better>()) {
        if (e.value.episode.value == episode.header.id.value) better(e.header.at);
    }
    return until;
}

std::vector<SymptomFreeSpan> symptomFreeSpans(const CareLog& log, const Entry<Episode>& episode)
{
    std::vector<SymptomFreeSpan> spans;
    const auto keep = [&](SymptomFreeSpan span) {
        if (span.returned - span.from >= kShortestSymptomFreeSpan) spans.push_back(span);
    };
    // Before the onset: every earlier episode that ended counts from its end, or from the zeros it ended with.
    for (const auto& earlier : log.live<Episode>()) {
        if (earlier.header.id == episode.header.id || !earlier.value.painEnd) continue;
        const Instant end = *earlier.value.painEnd;
        if (end > episode.header.at) continue;
        const auto zeros = trailingZeros(ratingsOf(log, earlier));
        keep({zeros && *zeros < end ? *zeros : end, end, episode.header.at});
    }
    // Inside: a run of zeros, then pain again.
    std::optional<SymptomFreeSpan> run;
    for (const auto* rating : ratingsOf(log, episode)) {
        if (rating->value.pain.value == 0) {
            if (!run) run = SymptomFreeSpan{rating->header.at, rating->header.at, {}};
            run->lastFree = rating->header.at;
        } else if (run) {
            run->returned = rating->header.at;
            keep(*run);
            run.reset();
        }
    }
    return spans;
}

}  // namespace nape::facts
