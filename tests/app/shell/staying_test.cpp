// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/staying.h"

#include "shell/running.h"
#include "support/test_journal.h"

namespace nape::test {
namespace {

using app::hasToStay;

bool staysFor(TestJournal& log)
{
    return hasToStay(log->reminders().value(), log.time.now());
}

TEST(Staying, LetsAnEmptyLogBeClosed)
{
    TestJournal log;
    EXPECT_FALSE(staysFor(log));
}

TEST(Staying, StaysWhileIceRunsAndUntilTheNextCall)
{
    TestJournal log;
    log.episode();
    log.check();
    ASSERT_TRUE(log.startIce());
    EXPECT_TRUE(staysFor(log));
    log.time.advance(10min);
    EXPECT_TRUE(staysFor(log));
    ASSERT_TRUE(log->stopIce({}));
    EXPECT_TRUE(staysFor(log));
}

TEST(Staying, DoesNotStayForWhatIsADayAway)
{
    TestJournal log;
    log.episode();
    log.check();
    EXPECT_FALSE(staysFor(log));
    ASSERT_TRUE(log->endEpisode({}, journal::EndOf::both));
    EXPECT_FALSE(staysFor(log));
}

TEST(PageOfDue, IsThePageThatCanAnswerIt)
{
    using app::PageId;
    EXPECT_EQ(app::pageOfDue("dose.ibuprofen-200"), PageId::dose);
    EXPECT_EQ(app::pageOfDue("ice.again"), PageId::session);
    EXPECT_EQ(app::pageOfDue("heat.awake"), PageId::heat);
    EXPECT_EQ(app::pageOfDue("check.again"), PageId::check);
    EXPECT_EQ(app::pageOfDue("temperature.again"), PageId::today);
}

TEST(NextMoment, IsTheFirstOfThePlanAndOfWhatIsToBeTold)
{
    TestJournal log;
    EXPECT_FALSE(app::nextMoment(log.plan(), log->reminders().value()));
    log.episode();
    log.check();
    ASSERT_TRUE(log.startIce());
    EXPECT_EQ(app::nextMoment(log.plan(), log->reminders().value()), log.time.now() + 10min);
    EXPECT_EQ(app::nextMoment({}, log->reminders().value()), log.time.now() + 10min);
}

TEST(NextMoment, IsWhenTheQuestionOfSomebodyNotShownIsOver)
{
    TestJournal log;
    log.episode();
    log.check();
    ASSERT_TRUE(log.startHeat());
    log.time.advance(5min);
    EXPECT_EQ(app::nextMoment({}, log->reminders().value()), log.time.now() + 1min);
}

}  // namespace
}  // namespace nape::test
