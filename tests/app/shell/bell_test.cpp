// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "alerts/bell.h"

#include "support/fake_alerts.h"

#include <QTest>

#include <gtest/gtest.h>

namespace nape::test {
namespace {

using namespace std::chrono_literals;
using app::Bell;

const QString kIce = QStringLiteral("ice");

TEST(Bell, RingsAtOnceAndTenTimesAtMost)
{
    FakeChime chime;
    Bell bell(chime, 2ms);
    bell.ringFor({kIce});
    EXPECT_EQ(chime.alarms, 1);
    ASSERT_TRUE(QTest::qWaitFor([&] { return chime.alarms >= 10; }, 5000));
    QTest::qWait(50);
    EXPECT_EQ(chime.alarms, 10);
    bell.ringFor({kIce});
    EXPECT_EQ(chime.alarms, 10);
}

TEST(Bell, IsSilentOnceTheAlarmIsAnswered)
{
    FakeChime chime;
    Bell bell(chime, 2ms);
    bell.ringFor({kIce});
    bell.ringFor({});
    QTest::qWait(30);
    EXPECT_EQ(chime.alarms, 1);
}

TEST(Bell, RingsForAnAlarmThatIsNew)
{
    FakeChime chime;
    Bell bell(chime, 10min);
    bell.ringFor({kIce});
    bell.ringFor({kIce, QStringLiteral("another")});
    EXPECT_EQ(chime.alarms, 2);
}

TEST(Bell, WaitsHalfAMinuteBetweenTwoRings)
{
    EXPECT_EQ(Bell::kEvery, 30s);
    EXPECT_EQ(Bell::kMostRings, 10);
}

}  // namespace
}  // namespace nape::test
