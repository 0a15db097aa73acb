// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/shown_page.h"
#include "widgets/breath_shape.h"
#include "widgets/countdown_ring.h"
#include "widgets/figure_view.h"
#include "widgets/hold_dots.h"
#include "widgets/pain_scale.h"

#include <QLabel>

#include <algorithm>
#include <ranges>

namespace nape::test {
namespace {

using app::PageId;
using catalogue::Cue;

class TheExercise : public PageTest {
protected:
    TheExercise()
    {
        journal.episode();
        journal.check();
    }
    app::Page& show(const char* guide)
    {
        m_page = &open(PageId::exercise);
        m_page->setSubject(QStringLiteral("exercise.") + QString::fromLatin1(guide));
        m_page->refresh();
        m_page->entered();
        settle();
        QObject::connect(m_page, &app::Page::toneAsked, m_page, [this](Cue cue) { tones.push_back(cue); });
        QObject::connect(m_page, &app::Page::announced, m_page, [this](const QString& said) { heard << said; });
        return *m_page;
    }
    void start(const char* guide)
    {
        show(guide);
        type(Qt::Key_Space);
    }
    /// Second by second, as the timer would.
    void pass(Duration time)
    {
        for (; time > 0s; time -= 1s) {
            journal.time.advance(1s);
            steady.advance(1s);
            m_page->refresh();
        }
        settle();
    }
    QString reads(const char* name) { return find<QLabel>(name) == nullptr ? QString() : find<QLabel>(name)->text(); }
    QString title() { return reads("exerciseTitle"); }
    std::ptrdiff_t done()
    {
        const auto facts = log();
        return std::ranges::distance(facts.live<facts::GuideDone>());
    }

    std::vector<Cue> tones;
    QStringList heard;

private:
    app::Page* m_page = nullptr;
};

TEST_F(TheExercise, SaysWhatToLookOutForBeforeItStarts)
{
    show("massage");
    bool warned = false;
    for (const auto* label : window().findChildren<QLabel*>())
        warned = warned || (label->isVisible() && label->text().contains(QStringLiteral("side of the throat")));
    EXPECT_TRUE(warned);
    EXPECT_EQ(find("exerciseButton")->text(), QStringLiteral("Start"));
    pass(5s);
    EXPECT_EQ(title(), QString()) << "nothing starts by itself";
}

TEST_F(TheExercise, IsRecordedWhenItWasGoneThrough)
{
    start("stretch_simple");
    EXPECT_EQ(title(), QStringLiteral("Right side"));
    pass(10s + 3 * 15s + 2 * 5s);
    EXPECT_EQ(title(), QStringLiteral("Left side"));
    EXPECT_EQ(find<app::FigureView>("exerciseFigure")->side(), app::Side::left);
    EXPECT_EQ(done(), 0);
    pass(10s + 3 * 15s + 2 * 5s);
    ASSERT_EQ(done(), 1);
    EXPECT_EQ(log().last<facts::GuideDone>()->value.guide, "stretch_simple");
    EXPECT_EQ(reads("exerciseEndTitle"), QStringLiteral("Done and noted"));
    EXPECT_EQ(tones.back(), Cue::finish);
    EXPECT_EQ(std::ranges::count(tones, Cue::rise), 6);
    EXPECT_EQ(std::ranges::count(tones, Cue::fall), 5) << "the sixth hold ends with the last tone";
    EXPECT_TRUE(
        heard.contains(QStringLiteral("Hold, 2 of 3. The weight of the hand alone brings the chin down to the left.")));
    pass(10min);
    EXPECT_EQ(done(), 1);
}

TEST_F(TheExercise, CountsDownTheHoldAndTheHoldsOfBothSides)
{
    start("stretch_scalene");
    pass(10s + 15s + 5s + 6s);
    EXPECT_EQ(find<app::CountdownRing>("countdownRing")->digits(), QStringLiteral("9"));
    QStringList words;
    for (const auto* dots : window().findChildren<app::HoldDots*>())
        words << dots->words();
    EXPECT_EQ(words, (QStringList{QStringLiteral("Right, 2 of 3"), QStringLiteral("Left, next")}));
}

TEST_F(TheExercise, StopsRecordsAndRestsForTheDayWhenItHurtsMore)
{
    auto& page = show("stretch_simple");
    type(Qt::Key_Space);
    pass(20s);
    press("worseButton");
    ASSERT_NE(log().last<facts::Worse>(), nullptr);
    EXPECT_EQ(log().last<facts::Worse>()->value.remedy, "stretch_simple");
    EXPECT_EQ(done(), 0);
    EXPECT_TRUE(journal.isLocked("stretch_simple", "L5"));
    EXPECT_EQ(reads("exerciseEndTitle"), QStringLiteral("Stopped for today"));
    pass(10min);
    EXPECT_EQ(done(), 0);
    page.hide();
    page.show();
    page.refresh();
    page.entered();
    EXPECT_EQ(reads("exerciseEndTitle"), QStringLiteral("Not today"));
    show("stretch_simple");
    EXPECT_EQ(find("exerciseButton")->text(), QStringLiteral("Back to today")) << "no start today";
    show("stretch_scalene");
    EXPECT_EQ(find("exerciseButton")->text(), QStringLiteral("Start")) << "only that one rests";
}

TEST_F(TheExercise, PausesAndGoesOnWithSpaceAlone)
{
    start("stretch_simple");
    pass(18s);
    type(Qt::Key_Space);
    EXPECT_EQ(title(), QStringLiteral("Paused"));
    pass(5min);
    EXPECT_EQ(title(), QStringLiteral("Paused"));
    type(Qt::Key_Space);
    EXPECT_EQ(title(), QStringLiteral("Right side"));
    pass(10s + 14s);
    EXPECT_EQ(find<app::CountdownRing>("countdownRing")->digits(), QStringLiteral("1"));
}

TEST_F(TheExercise, KeepsSpaceAtWorkAfterASkip)
{
    start("stretch_simple");
    press("skipStepButton");
    EXPECT_EQ(find<app::CountdownRing>("countdownRing")->digits(), QStringLiteral("15"));
    EXPECT_EQ(find("skipStepButton"), nullptr);
    type(Qt::Key_Space);
    EXPECT_EQ(title(), QStringLiteral("Paused"));
}

TEST_F(TheExercise, PausesWhenTheMachineSleptAndSaysSo)
{
    start("breathing");
    pass(12s);
    journal.time.advance(1h);
    pass(1s);
    EXPECT_EQ(title(), QStringLiteral("Paused"));
    EXPECT_TRUE(reads("exerciseLines").startsWith(QStringLiteral("The computer slept")));
    EXPECT_TRUE(heard.last().startsWith(QStringLiteral("The computer slept")));
}

TEST_F(TheExercise, StopsWhenALockComesWhileItRuns)
{
    start("stretch_simple");
    pass(20s);
    journal.check({{"chest", facts::Answer::yes}});
    care.refresh();
    settle();
    EXPECT_EQ(title(), QString());
    EXPECT_EQ(reads("exerciseEndTitle"), QStringLiteral("After a clinician has cleared you"));
    EXPECT_EQ(find("exerciseButton")->text(), QStringLiteral("Show what to do"));
    EXPECT_TRUE(heard.last().startsWith(QStringLiteral("Stopped.")));
    pass(10min);
    EXPECT_EQ(done(), 0);
}

TEST_F(TheExercise, StartsNothingThatIsLockedSinceTheLastLook)
{
    show("stretch_simple");
    ASSERT_TRUE(journal->recordWorse({}, "stretch_simple"));  // elsewhere, and the window has not planned again
    type(Qt::Key_Space);
    EXPECT_EQ(title(), QString());
    EXPECT_EQ(reads("exerciseEndTitle"), QStringLiteral("Not today"));
}

TEST_F(TheExercise, SaysWhatHoldsItBackAndLeadsThere)
{
    TestJournal fresh;
    fresh.episode();
    app::CareModel unchecked(*fresh, fresh.time, fresh.zone, steady);
    unchecked.refresh();
    const auto page = app::makePage(PageId::exercise, unchecked);
    page->refresh();
    page->show();
    settle();
    const QSignalSpy wanted(page.get(), &app::Page::goTo);
    auto* button = page->findChild<QAbstractButton*>(QStringLiteral("exerciseButton"));
    ASSERT_NE(button, nullptr);
    EXPECT_EQ(button->text(), QStringLiteral("Answer the check"));
    button->click();
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(wanted[0][0].value<PageId>(), PageId::check);
}

TEST_F(TheExercise, IsNotRecordedWhenItIsLeft)
{
    auto& page = show("stretch_simple");
    type(Qt::Key_Space);
    pass(1min);
    page.hide();
    page.show();
    page.refresh();
    page.entered();
    pass(5min);
    EXPECT_EQ(done(), 0);
    EXPECT_EQ(find("exerciseButton")->text(), QStringLiteral("Start"));
}

TEST_F(TheExercise, StandsStillWhereLessMotionIsAskedFor)
{
    start("stretch_simple");
    auto* figure = find<app::FigureView>("exerciseFigure");
    pass(10s + 15s);
    steady.advance(400ms);
    care.refresh();
    EXPECT_GT(figure->bend(), 0.0);
    EXPECT_LT(figure->bend(), 1.0) << "half-way back to the middle";

    start("stretch_simple");
    window().setProperty("lessMotion", true);
    figure = find<app::FigureView>("exerciseFigure");
    pass(10s + 15s);
    EXPECT_EQ(figure->bend(), 0.0) << "one still drawing, then the other";
    steady.advance(400ms);
    care.refresh();
    EXPECT_EQ(figure->bend(), 0.0);
}

TEST_F(TheExercise, BreathesWithAShapeThatOnlyStepsWhereLessMotionIsAskedFor)
{
    start("breathing");
    auto* shape = find<app::BreathShape>("breathShape");
    pass(12s);
    EXPECT_GT(shape->fullness(), 0.0);
    EXPECT_LT(shape->fullness(), 1.0);
    window().setProperty("lessMotion", true);
    pass(1s);
    EXPECT_EQ(shape->fullness(), 1.0);
    pass(2s);
    EXPECT_EQ(shape->fullness(), 0.0);
}

TEST_F(TheExercise, BreathesAsLongAsWasChosenAndNotesIt)
{
    show("breathing");
    press("length_240");
    press("exerciseButton");
    pass(10s + 239s);
    EXPECT_EQ(done(), 0);
    pass(1s);
    ASSERT_EQ(done(), 1);
    EXPECT_EQ(log().last<facts::GuideDone>()->value.guide, "relax");
}

TEST_F(TheExercise, NotesAMassageByAHelperThatWasEnough)
{
    show("massage");
    press("massageHelper");
    press("exerciseButton");
    pass(90s);
    EXPECT_EQ(find<app::CountdownRing>("countdownRing")->digits(), QStringLiteral("3:30"));
    press("enoughButton");
    ASSERT_EQ(done(), 1);
    EXPECT_TRUE(log().last<facts::GuideDone>()->value.helper);
    press("madeWorseButton");
    EXPECT_TRUE(journal.isLocked("massage", "L5"));
}

TEST_F(TheExercise, AsksOnceForThePainAfterwardsAndSavesWhatWasChosen)
{
    start("massage");
    pass(1min);
    press("enoughButton");
    auto* scale = find<app::PainScale>("painAfterScale");
    ASSERT_NE(scale, nullptr);
    scale->setFocus();
    type(Qt::Key_3);
    press("exerciseButton");
    ASSERT_NE(log().last<facts::PainRating>(), nullptr);
    EXPECT_EQ(log().last<facts::PainRating>()->value.pain.value, 3);
    start("massage");
    pass(1min);
    press("worseButton");
    EXPECT_EQ(find<app::PainScale>("painAfterScale"), nullptr) << "whom it hurts is not asked how much";
}

TEST_F(TheExercise, EndsAMassageAfterFiveMinutes)
{
    start("massage");
    pass(5min);
    EXPECT_EQ(done(), 1);
    EXPECT_EQ(title(), QString());
}

TEST_F(TheExercise, NotesNothingWhereEveryGroupWasLeftOut)
{
    start("muscle_relaxation");
    press("skipStepButton");
    for (int i = 0; i < 7; ++i)
        type(Qt::Key_N);
    EXPECT_EQ(reads("exerciseEndTitle"), QStringLiteral("It is over"));
    EXPECT_EQ(done(), 0);
}

TEST_F(TheExercise, IsSilentWhereTonesAreSwitchedOffAndStaysSo)
{
    show("breathing");
    press("tonesButton");
    press("exerciseButton");
    pass(30s);
    EXPECT_TRUE(tones.empty());
    EXPECT_EQ(facts::settingOf(log(), "guide_tones"), "off");
    show("stretch_simple");
    EXPECT_FALSE(find("tonesButton")->isChecked());
    press("tonesButton");
    press("exerciseButton");
    pass(10s);
    EXPECT_EQ(tones, std::vector<Cue>{Cue::rise});
}

TEST_F(TheExercise, NotesThePainBeforeWhenItIsSaid)
{
    journal.time.advance(61min);
    show("stretch_simple");
    ASSERT_NE(find<app::PainScale>("painBeforeScale"), nullptr);
    find<app::PainScale>("painBeforeScale")->takeDigit(Qt::Key_8);
    press("exerciseButton");
    EXPECT_EQ(log().last<facts::PainRating>()->value.pain.value, 8);
    journal.time.advance(1min);
    show("stretch_simple");
    EXPECT_EQ(find<QWidget>("painBefore"), nullptr) << "it is known now";
}

}  // namespace
}  // namespace nape::test
