// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/importing.h"

// What can be saved can be brought in again; what could not is refused where it is entered.
namespace nape::test {
namespace {

using Importable = Import;
using std::chrono::years;

const Instant k1800 = std::chrono::sys_days{std::chrono::year{1800} / 1 / 1};

TEST_F(Importable, AnOnsetFrom1800OnIsKeptAndAnEarlierOneIsRefused)
{
    ASSERT_TRUE(there->endEpisode({}, journal::EndOf::both));
    journal::NewEpisode episode;
    episode.pain = {5};
    episode.onset = k1800;
    EXPECT_TRUE(isBadInput(there->logEpisode({}, episode)));
    episode.onset = k1800 + 24h;
    there.time.advance(48h);
    ASSERT_TRUE(there->logEpisode({}, episode));
    EXPECT_GT(brought(archiveOf(there)).added, 0);
}

TEST_F(Importable, AWaitOfThirtyDaysIsKeptAndALongerOneIsRefused)
{
    EXPECT_TRUE(isBadInput(there->readPackage({}, "aspirin-325", {{}, 30 * 24h + 1s})));
    const auto read = TestJournal::required(there->readPackage({}, "aspirin-325", {{}, 30 * 24h}));
    EXPECT_TRUE(isBadInput(there->edit(read.id, {{"gap", "900000d"}})));
    EXPECT_GT(brought(archiveOf(there)).added, 0);
}

TEST_F(Importable, AReminderWaitsForThirtyDaysAtMost)
{
    ASSERT_TRUE(there.startIce());
    there.time.advance(11min);
    ASSERT_TRUE(there->stopIce({}));
    there.time.advance(1h);
    const auto snooze = [&](Duration length) {
        return there->answerReminder({}, facts::ReminderAct::snoozed, "ice.again", length);
    };
    EXPECT_TRUE(isBadInput(snooze(30 * 24h + 1s)));
    ASSERT_TRUE(snooze(30 * 24h));
    here.time.set(there.time.now());
    EXPECT_GT(brought(archiveOf(there)).added, 0);
}

TEST_F(Importable, AClockThatWasACenturyWrongIsKeptAndAMoveToBefore1800IsRefused)
{
    const auto real = there.time.now();
    there.time.advance(-years{120});
    TestJournal old{there.time.now()};  // its clock begins anew in 1906
    old.episode();
    const auto wrong = old.time.now();
    old.time.set(real);
    EXPECT_TRUE(isBadInput(old->fixClock({}, wrong - 1min, wrong + 1min, -years{110})));
    ASSERT_TRUE(old->fixClock({}, wrong - 1min, wrong + 1min, years{120}));
    EXPECT_GT(brought(archiveOf(old)).added, 0);
}

}  // namespace
}  // namespace nape::test
