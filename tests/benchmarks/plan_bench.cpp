// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/plan.h"

#include "support/log_builder.h"

#include <benchmark/benchmark.h>

namespace nape::test {
namespace {

/// A year of a person who has it often: every two weeks a spasm of three days, with three checks, twelve ice sessions
/// and a rating every four hours.
LogBuilder yearBefore(Instant now)
{
    LogBuilder log;
    for (auto onset = now - 364 * 24h; onset < now; onset += 14 * 24h) {
        log.episode(onset);
        for (auto day = 0h; day < 72h; day += 24h) {
            log.check(onset + day + 5min);
            for (auto hour = 0h; hour < 4h; hour += 1h)
                log.ice(onset + day + hour + 10min);
            for (auto hour = 1h; hour < 24h; hour += 4h)
                log.rate(5, onset + day + hour);
        }
    }
    return log;
}

void planOfAYear(benchmark::State& state)
{
    const auto now = kMorning;
    const auto log = yearBefore(now).log();
    const clock::FixedZone zone{0s};
    for (auto _ : state)
        benchmark::DoNotOptimize(plan::planFor(log, now, now - 1h, zone));
}
BENCHMARK(planOfAYear)->Unit(benchmark::kMicrosecond);

void planOfAnEmptyLog(benchmark::State& state)
{
    const facts::CareLog log;
    const clock::FixedZone zone{0s};
    for (auto _ : state)
        benchmark::DoNotOptimize(plan::planFor(log, kMorning, {}, zone));
}
BENCHMARK(planOfAnEmptyLog)->Unit(benchmark::kMicrosecond);

}  // namespace
}  // namespace nape::test
