// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clock/system_clock.h"

#include "core/clock/table_zone.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <string>

using namespace nape::clock;
using namespace std::chrono;

namespace {

// The zone variable of this process, put back afterwards.
class TzGuard {
public:
    explicit TzGuard(const char* tz)
    {
        if (const char* old = std::getenv("TZ")) m_old = old;
        set(tz);
    }
    ~TzGuard() { set(m_old ? m_old->c_str() : nullptr); }
    TzGuard(const TzGuard&) = delete;
    TzGuard& operator=(const TzGuard&) = delete;

private:
    static void set(const char* tz)
    {
#ifdef _WIN32
        _putenv_s("TZ", tz == nullptr ? "" : tz);
#else
        if (tz == nullptr)
            unsetenv("TZ");
        else
            setenv("TZ", tz, 1);
#endif
    }
    std::optional<std::string> m_old;
};

TEST(SystemClock, GivesWholeSecondsAndNeverTheOneToCome)
{
    const auto before = system_clock::now();
    const Instant now = SystemClock{}.now();
    EXPECT_LE(now, system_clock::now());
    EXPECT_GE(now + seconds{1}, before);
}

TEST(SystemZone, FollowsTheZoneVariable)
{
    const TzGuard tz{"Europe/Berlin"};
    const auto zone = systemZone();
    if (zone->offsetAt(sys_days{2026y / 1 / 1}) == Duration{0}) GTEST_SKIP() << "this machine has no zone data";
    EXPECT_EQ(zone->offsetAt(sys_days{2026y / 1 / 1}), hours{1});
    EXPECT_EQ(zone->offsetAt(sys_days{2026y / 7 / 1}), hours{2});
}

TEST(SystemZone, IsWhatTestsWriteDownOfIt)
{
    for (const auto& written : nape::test::zonesOf2026()) {
        const TzGuard tz{std::string{written.name()}.c_str()};
        const auto zone = systemZone();
        if (zone->offsetAt(sys_days{2026y / 1 / 1}) == Duration{0}) GTEST_SKIP() << "this machine has no zone data";
        std::vector<Instant> moments{sys_days{2026y / 1 / 1}, sys_days{2026y / 7 / 1}, sys_days{2026y / 12 / 31}};
        for (const auto& change : written.changes())
            moments.insert(moments.end(), {change.at - seconds{1}, change.at});
        for (const auto at : moments)
            EXPECT_EQ(zone->offsetAt(at), written.offsetAt(at)) << written.name() << at.time_since_epoch().count();
    }
}

TEST(SystemZone, IsUtcForAZoneThatDoesNotExist)
{
    const TzGuard tz{"Atlantis/Capital"};
    EXPECT_EQ(systemZone()->offsetAt(sys_days{2026y / 7 / 1}), Duration{0});
}

}  // namespace
