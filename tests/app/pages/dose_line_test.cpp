// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/shown_doses.h"

// What a line of the page of pain relievers says, and what can be said to it.
namespace nape::test {
namespace {

TEST_F(DosePage, WhatIsToBeAskedFirstSaysSoAndWhy)
{
    healthy();
    profile({{"pregnancy_weeks", "24"}});
    TestJournal::required(journal->readPackage({}, "acetaminophen-500", {}));
    open(PageId::dose);
    const auto line = lineOf("acetaminophen-500");
    EXPECT_TRUE(line.contains(QStringLiteral("Ask a health professional before use"))) << line.toStdString();
    EXPECT_FALSE(line.contains(QStringLiteral("May take"))) << line.toStdString();
    press("why_acetaminophen-500");
    QString all;
    for (const auto* label : find<QWidget>("whyText_acetaminophen-500")->findChildren<QLabel*>())
        all += label->text() + QLatin1Char('\n');
    EXPECT_TRUE(all.contains(QStringLiteral("pregnant, in week 24"))) << all.toStdString();
    EXPECT_TRUE(all.contains(QStringLiteral("Rule M5"))) << all.toStdString();
}

TEST_F(DosePage, WhatHoldsComesBeforeWhatWasHad)
{
    ready();
    profile({{"pregnancy_weeks", "24"}});
    journal.time.advance(2h);
    TestJournal::required(journal->recordDose({}, {"ibuprofen-200", 1, {}, true}));
    journal.time.advance(2h);
    open(PageId::dose);
    const auto line = lineOf("ibuprofen-200");
    const auto hold = line.indexOf(QStringLiteral("Ask a pharmacist or doctor first"));
    EXPECT_GE(hold, 0) << line.toStdString();
    EXPECT_LT(hold, line.indexOf(QStringLiteral("2 h ago, one tablet"))) << line.toStdString();
    EXPECT_TRUE(row().reason.startsWith(QStringLiteral("Ask a pharmacist"))) << row().reason.toStdString();
    journal.check({{"chest", facts::Answer::yes}});
    care.refresh();
    EXPECT_TRUE(row().reason.startsWith(QStringLiteral("Get help first"))) << row().reason.toStdString();
}

TEST_F(DosePage, ManyTabletsAtOnceCanBeSaidAtAnyTime)
{
    ready();
    open(PageId::dose);
    press("already_ibuprofen-200");
    auto* count = find<QLineEdit>("alreadyTablets_ibuprofen-200");
    ASSERT_NE(count, nullptr);
    for (const auto* wrong : {"0", "", "x", "-1"}) {
        count->setText(QString::fromLatin1(wrong));
        press("saveAlready_ibuprofen-200");
        EXPECT_EQ(doses(), 0) << wrong;
        EXPECT_TRUE(message().contains(QStringLiteral("1 to 99"))) << message().toStdString();
    }
    count->setText(QStringLiteral("12"));
    press("onset_1h");
    press("saveAlready_ibuprofen-200");
    ASSERT_EQ(doses(), 1);
    EXPECT_EQ(log().last<facts::Dose>()->value.tablets, 12);
    EXPECT_EQ(log().last<facts::Dose>()->header.at, journal.time.now() - 1h);
    const auto warning = find<QLabel>("overMaximum")->text();
    EXPECT_TRUE(warning.contains(QStringLiteral("1-800-222-1222"))) << warning.toStdString();
}

TEST_F(DosePage, AsManyTabletsAsAreChosenAreJudged)
{
    healthy();
    TestJournal::required(journal->readPackage({}, "naproxen-220", {}));
    TestJournal::required(journal->recordDose({}, {"naproxen-220", 1, {}, false}));
    journal.time.advance(8h);
    open(PageId::dose);
    EXPECT_TRUE(lineOf("naproxen-220").startsWith(QStringLiteral("May take"))) << lineOf("naproxen-220").toStdString();
    press("tablets_naproxen-220_2");
    EXPECT_EQ(lineOf("naproxen-220"), QStringLiteral("One tablet may be now, two tablets from 20:00"));
    EXPECT_NE(find("why_naproxen-220"), nullptr);
    press("tablets_naproxen-220_1");
    EXPECT_TRUE(lineOf("naproxen-220").startsWith(QStringLiteral("May take")));
}

TEST_F(DosePage, ALineThatAnotherHoldsNamesIt)
{
    ready();
    TestJournal::required(journal->readPackage({}, "naproxen-220", {}));
    TestJournal::required(journal->recordDose({}, {"ibuprofen-200", 1, {}, false}));
    journal.time.advance(1h);
    open(PageId::dose);
    EXPECT_EQ(lineOf("naproxen-220"),
              QStringLiteral("Not before 14:00. Ibuprofen 200 mg at 08:00 must wear off first"));
    TestJournal::required(journal->undo());
    care.refresh();
    settle();
    EXPECT_EQ(lineOf("ibuprofen-200"), QStringLiteral("Not before 12:00. The entry taken back still counts"));
}

TEST_F(DosePage, WhatAChildHadCanBeNotedWithoutANumber)
{
    journal::PersonDetails child;
    child.birth = std::chrono::year{2018} / 1 / 1;
    TestJournal::required(journal->editPerson(me(), child));
    auto& page = open(PageId::dose);
    press("childHadOneButton");
    EXPECT_FALSE(find("saveChildDoseButton")->isEnabled());
    press("child_acetaminophen-325");
    press("onset_30min");
    press("saveChildDoseButton");
    ASSERT_EQ(doses(), 1);
    EXPECT_EQ(log().last<facts::Dose>()->value.product, "acetaminophen-325");
    EXPECT_TRUE(log().last<facts::Dose>()->value.alreadyTaken);
    EXPECT_EQ(log().last<facts::Dose>()->header.at, journal.time.now() - 30min);
    const auto said = find<QLabel>("childDoseMessage")->text();
    EXPECT_TRUE(said.contains(QStringLiteral("goes by weight"))) << said.toStdString();
    for (const auto* label : page.findChildren<QLabel*>()) {
        if (label->isVisible()) {
            EXPECT_FALSE(label->text().contains(QStringLiteral(" mg"))) << label->text().toStdString();
        }
    }
}

TEST_F(DosePage, AWarningIsSeenWhereverOneHasScrolled)
{
    ready();
    size = {700, 420};
    open(PageId::dose);
    press("already_acetaminophen-650er");
    find<QLineEdit>("alreadyTablets_acetaminophen-650er")->setText(QStringLiteral("40"));
    press("saveAlready_acetaminophen-650er");
    settle();
    const auto* over = find<QWidget>("overMaximum");
    ASSERT_NE(over, nullptr);
    EXPECT_FALSE(over->visibleRegion().isEmpty());
}

}  // namespace
}  // namespace nape::test
