// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/shown_page.h"

#include "pages/guides_page.h"
#include "widgets/pain_scale.h"

#include <QLabel>

// How the night was, how much stress there is, and the list for the night.
namespace nape::test {
namespace {

using app::PageId;
using facts::Answer;
using facts::MouthGuard;

class Night : public PageTest {
protected:
    /// Sore since the evening before; the clock shows 08:00.
    void sore(const facts::Ids& triggers = {})
    {
        journal::NewEpisode episode;
        episode.pain = {6};
        episode.onset = journal.time.now() - 12h;
        episode.triggers = triggers;
        TestJournal::required(journal->logEpisode({}, episode));
        journal.check();
    }
    [[nodiscard]] const facts::SleepNote* night()
    {
        m_log = log();
        const auto* last = m_log.last<facts::SleepNote>();
        return last == nullptr ? nullptr : &last->value;
    }
    QString text(const char* label)
    {
        auto* found = find<QLabel>(label);
        return found == nullptr ? QString() : found->text();
    }

private:
    facts::CareLog m_log;
};

TEST_F(Night, IsAnsweredWithOnePress)
{
    sore();
    auto& page = open(PageId::today);
    const QSignalSpy undo(&page, &app::Page::undoOffered);
    ASSERT_EQ(text("sleepQuestion"), QStringLiteral("How did you sleep?"));
    press("sleptButton");
    ASSERT_NE(night(), nullptr);
    EXPECT_FALSE(night()->keptAwake);
    EXPECT_EQ(find("sleptButton"), nullptr);
    EXPECT_EQ(undo.count(), 1);
    EXPECT_EQ(care.plan().tier, rules::Tier::selfCare);
}

TEST_F(Night, ThatKeptAwakeShowsTheDoctorsCardAtOnce)
{
    sore();
    open(PageId::today);
    EXPECT_EQ(find("doctorAppointmentButton"), nullptr);
    press("keptAwakeButton");
    EXPECT_TRUE(night()->keptAwake);
    EXPECT_EQ(care.plan().tier, rules::Tier::doctorSoon);
    EXPECT_NE(find("doctorAppointmentButton"), nullptr);
}

TEST_F(Night, AsksAfterwardsHowOneLayAndKeepsWhatIsSaid)
{
    sore();
    open(PageId::today);
    press("sleptButton");
    EXPECT_EQ(find("mouth_guard_worn"), nullptr) << "nobody spoke of grinding";
    EXPECT_EQ(window().focusWidget(), find("sleepDoneButton")) << "the answer that was pressed is gone";
    press("position_side");
    EXPECT_EQ(night()->position, "side");
    press("position_back");
    EXPECT_EQ(night()->position, "back");
    press("sleepDoneButton");
    EXPECT_EQ(find<QWidget>("sleepCard"), nullptr);
    EXPECT_EQ(night()->position, "back");
}

TEST_F(Night, AsksForTheMouthGuardWhereTeethAreGround)
{
    sore({"grinding"});
    open(PageId::today);
    press("sleptButton");
    ASSERT_NE(find("mouth_guard_not_worn"), nullptr);
    press("mouth_guard_not_worn");
    EXPECT_EQ(night()->mouthGuard, MouthGuard::notWorn);
    press("mouth_guard_none");
    EXPECT_EQ(night()->mouthGuard, MouthGuard::none);
}

TEST_F(Night, AsksForTheMouthGuardWhereADentistIsToLook)
{
    sore();
    journal.check({{"grinding", Answer::yes}});
    open(PageId::today);
    bool named = false;
    for (const auto* label : window().findChildren<QLabel*>())
        named = named || (label->isVisible() && label->text().contains(QStringLiteral("mouth guard")));
    EXPECT_TRUE(named) << "on the dentist's card";
    press("keptAwakeButton");
    EXPECT_NE(find("mouth_guard_worn"), nullptr);
}

TEST_F(Night, CanBeLeftUnasked)
{
    sore();
    open(PageId::today);
    press("dismissSleepButton");
    EXPECT_EQ(find<QWidget>("sleepCard"), nullptr);
    EXPECT_EQ(night(), nullptr);
}

TEST_F(Night, IsAskedAgainOnceTheAnswerWasTakenBack)
{
    sore();
    open(PageId::today);
    press("keptAwakeButton");
    TestJournal::required(journal->undo());
    care.refresh();
    settle();
    EXPECT_NE(find("keptAwakeButton"), nullptr);
    EXPECT_EQ(care.plan().tier, rules::Tier::selfCare);
}

TEST_F(Night, IsAskedForWithNothingOpenWhereThatWasWanted)
{
    TestJournal::required(journal->setSetting({}, "morning_question", "on"));
    journal.time.advance(24h);
    open(PageId::today);
    ASSERT_NE(find("itHurtsButton"), nullptr);
    press("keptAwakeButton");
    EXPECT_TRUE(night()->keptAwake);
}

TEST_F(Night, StressIsScoredWhereItSetTheEpisodeOff)
{
    sore({"stress"});
    open(PageId::today);
    auto* scale = find<app::PainScale>("stressScale");
    ASSERT_NE(scale, nullptr);
    EXPECT_FALSE(find("saveStressButton")->isEnabled());
    scale->takeDigit(Qt::Key_7);
    EXPECT_EQ(text("stressNumber"), QStringLiteral("7 of 10"));
    press("saveStressButton");
    EXPECT_EQ(log().last<facts::StressScore>()->value.stress, facts::PainScore{7});
    EXPECT_EQ(find<QWidget>("stressCard"), nullptr) << "once a day";
    journal.time.advance(24h);
    care.refresh();
    settle();
    EXPECT_NE(find<QWidget>("stressCard"), nullptr);
}

TEST_F(Night, StressMayBeSkipped)
{
    sore({"stress"});
    open(PageId::today);
    press("skipStressButton");
    EXPECT_EQ(find<QWidget>("stressCard"), nullptr);
    EXPECT_EQ(log().last<facts::StressScore>(), nullptr);
}

TEST_F(Night, StressIsNotAskedOfOthers)
{
    sore({"posture"});
    open(PageId::today);
    EXPECT_EQ(find<QWidget>("stressCard"), nullptr);
}

TEST_F(Night, ItsListIsTickedAndNoted)
{
    sore();
    auto& page = open(PageId::guides);
    static_cast<app::GuidesPage&>(page).showGuide("night");
    settle();
    ASSERT_NE(find("nightNoteButton"), nullptr);
    EXPECT_FALSE(find("nightNoteButton")->isEnabled());
    for (const char* tick : {"nightTick_1", "nightTick_2", "nightTick_3", "nightTick_4"})
        EXPECT_NE(find(tick), nullptr) << tick;
    press("nightTick_2");
    EXPECT_TRUE(find("nightNoteButton")->isEnabled());
    press("nightNoteButton");
    EXPECT_EQ(log().last<facts::GuideDone>()->value.guide, "night");
    EXPECT_EQ(find<QWidget>("painAfterCard"), nullptr) << "a look at the bed changes no pain";
}

TEST_F(Night, AChildsRowsOfStretchesAndMassageSayThatAnAdultIsBesideAndNobodyElses)
{
    const auto told = [this](const char* row) {
        for (const auto* label : find<QWidget>(row)->findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(QStringLiteral("adult beside"))) return true;
        }
        return false;
    };
    TestJournal::required(journal->logEpisode({}, {.pain = {4}}));
    journal.check();
    for (const int born : {2016, 1990}) {
        journal::PersonDetails person;
        person.birth = clock::Day{std::chrono::year{born} / 3 / 4};
        TestJournal::required(journal->editPerson({journal->persons()->front().header.id.value}, person));
        open(PageId::today);
        for (const char* row : {"remedy_stretches", "remedy_massage"}) {
            ASSERT_NE(find<QWidget>(row), nullptr) << row;
            EXPECT_EQ(told(row), born == 2016) << row << " " << born;
        }
    }
}

}  // namespace
}  // namespace nape::test
