// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/shown_page.h"

#include "pages/check_draft.h"

#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>

namespace nape::test {
namespace {

using app::PageId;
using facts::Answer;
using triage::Question;

/// A check that was begun on a page that is gone, as after a crash.
class CheckDraft : public PageTest {
protected:
    CheckDraft()
    {
        journal.episode();
        open(PageId::check);
        press("age_18-64");
    }
    [[nodiscard]] QString file()
    {
        care.refresh();
        return QString::fromStdString(app::CheckDraft(journal->folder(), *care.person(), journal.zone).file().string());
    }
    void again() { open(PageId::check); }
    [[nodiscard]] bool isChosen(const char* name)
    {
        const auto* part = find<QAbstractButton>(name);
        return part != nullptr && part->isChecked();
    }
};

TEST_F(CheckDraft, ACrashInTheMiddleLosesNoAnswer)
{
    press("answer_airway_no");
    press("answer_injury_no");
    again();
    EXPECT_EQ(find("age_18-64"), nullptr) << "the age was said";
    EXPECT_TRUE(isChosen("answer_airway_no"));
    EXPECT_TRUE(isChosen("answer_injury_no"));
    ASSERT_NE(find<QWidget>("goesOn"), nullptr) << "and it is said that they are old answers";
    EXPECT_FALSE(isChosen("answer_chest_no"));
}

TEST_F(CheckDraft, GoesOnAtTheGroupThatWasReachedWithItsTemperature)
{
    for (int group = 0; group < 2; ++group) {
        const auto before = find<QLabel>("checkTitle")->text();
        for (int i = 0; i < 12 && find<QLabel>("checkTitle")->text() == before; ++i)
            press("noneOfTheseButton");
    }
    auto* number = find<QLineEdit>("temperatureField");
    ASSERT_NE(number, nullptr);
    number->setFocus();
    QTest::keyClicks(number, QStringLiteral("37.4"));
    again();
    number = find<QLineEdit>("temperatureField");
    ASSERT_NE(number, nullptr);
    EXPECT_EQ(number->text(), QStringLiteral("37.4"));
}

TEST_F(CheckDraft, StartAgainForgetsIt)
{
    press("answer_airway_no");
    again();
    press("startAgainButton");
    EXPECT_NE(find("age_18-64"), nullptr);
    EXPECT_FALSE(QFile::exists(file()));
}

TEST_F(CheckDraft, IsReadableByNobodyElse)
{
    press("answer_airway_no");
    const QFileInfo info(file());
    ASSERT_TRUE(info.exists());
    EXPECT_FALSE(info.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther));
}

TEST_F(CheckDraft, IsGoneOnceTheCheckIsFinished)
{
    press("answer_chest_yes");
    ASSERT_NE(log().last<facts::Check>(), nullptr);
    EXPECT_FALSE(QFile::exists(file()));
}

TEST_F(CheckDraft, ACheckThatWasFinishedElsewhereCountsInItsPlace)
{
    press("answer_airway_no");
    journal.time.advance(5min);
    journal.check();
    again();
    EXPECT_FALSE(isChosen("answer_airway_no"));
    EXPECT_FALSE(QFile::exists(file()));
}

TEST_F(CheckDraft, LastsTwoHoursToTheSecond)
{
    press("answer_airway_no");
    journal.time.advance(app::CheckDraft::kLasts);
    again();
    EXPECT_TRUE(isChosen("answer_airway_no"));
    press("answer_airway_no");
    journal.time.advance(1s);
    again();
    EXPECT_FALSE(isChosen("answer_airway_no"));
    EXPECT_NE(find("age_18-64"), nullptr);
}

TEST_F(CheckDraft, BelongsToItsEpisode)
{
    press("answer_airway_no");
    TestJournal::required(journal->endEpisode({}, journal::EndOf::both));
    journal.time.advance(30min);
    TestJournal::required(journal->remove(log().last<facts::Episode>()->header.id));
    journal.episode();
    again();
    EXPECT_EQ(find<QWidget>("goesOn"), nullptr);
}

TEST_F(CheckDraft, OfAnotherPersonIsLeftAlone)
{
    press("answer_airway_no");
    const QString mine = file();
    const auto other = TestJournal::required(journal->addPerson("Tom", {}));
    care.setPerson({other.id.value});
    journal::NewEpisode episode;
    episode.pain = {4};
    TestJournal::required(journal->logEpisode(care.person(), episode));
    again();
    EXPECT_EQ(find<QWidget>("goesOn"), nullptr);
    EXPECT_TRUE(QFile::exists(mine));
}

TEST_F(CheckDraft, WhatIsNoWholeDraftIsNone)
{
    press("answer_airway_no");
    QFile draft(file());
    ASSERT_TRUE(draft.open(QIODevice::ReadOnly));
    const QByteArray whole = draft.readAll();
    draft.close();
    ASSERT_TRUE(whole.contains("\"airway\":\"no\""));
    auto wrong = whole;
    wrong.replace("\"airway\":\"no\"", "\"airway\":\"maybe\"");
    for (const QByteArray& bytes : {whole.chopped(3), QByteArray(), QByteArray("[]"), wrong}) {
        ASSERT_TRUE(draft.open(QIODevice::WriteOnly | QIODevice::Truncate));
        draft.write(bytes);
        draft.close();
        again();
        EXPECT_EQ(find<QWidget>("goesOn"), nullptr) << bytes.toStdString();
        EXPECT_FALSE(isChosen("answer_airway_no"));
    }
}

TEST_F(CheckDraft, AnAgeThatWasTakenBackIsAskedAgain)
{
    press("answer_airway_no");
    type(Qt::Key_Escape);
    ASSERT_NE(find("age_18-64"), nullptr);
    again();
    ASSERT_NE(find("age_1-11"), nullptr) << "nobody is an adult who was taken for one by a slip";
    press("age_1-11");
    EXPECT_TRUE(isChosen("answer_airway_no"));
}

}  // namespace
}  // namespace nape::test
