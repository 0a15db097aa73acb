// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/shown_page.h"

namespace nape::test {
namespace {

class CareModel : public PageTest { };

TEST_F(CareModel, WritesMomentsAsPeopleSayThem)
{
    EXPECT_EQ(care.moment(journal.time.now()), QStringLiteral("08:00"));
    EXPECT_TRUE(care.moment(journal.time.now() - 24h).endsWith(QStringLiteral("08:00")));
    EXPECT_NE(care.moment(journal.time.now() - 24h), QStringLiteral("08:00"));
}

TEST_F(CareModel, TakesNothingTypedForAPlace)
{
    const text::Message message{"%1 and %2", {std::string{"%2"}, std::string{"x"}}};
    EXPECT_EQ(care.text(message), QStringLiteral("%2 and x"));
}

TEST_F(CareModel, OpensTheLogOfTheFirstPerson)
{
    care.refresh();
    EXPECT_FALSE(care.person());
    journal.episode();
    care.refresh();
    EXPECT_TRUE(care.person());
    EXPECT_TRUE(care.plan().episode);
}

TEST_F(CareModel, PassesARefusalOn)
{
    const QSignalSpy refused(&care, &app::CareModel::refused);
    EXPECT_FALSE(care.carriedOut(journal->stopIce({})));
    EXPECT_EQ(refused.count(), 1);
}

}  // namespace
}  // namespace nape::test
