// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "alerts/tone.h"
#include "pages/care_model.h"
#include "pages/guides_page.h"
#include "shell/main_window.h"
#include "shell/second_click.h"
#include "support/fake_alerts.h"
#include "support/manual_steady_clock.h"
#include "support/test_journal.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QStackedWidget>
#include <QTest>

#include <algorithm>
#include <ranges>

namespace nape::test {
namespace {

using app::MainWindow;
using app::PageId;
using catalogue::Cue;

/// The whole window, led through an exercise by a clock in the test's hands.
class AnExerciseInTheWindow : public testing::Test {
protected:
    AnExerciseInTheWindow()
    {
        log.episode();
        log.check();
        care.refresh();
        window.resize(1100, 760);
        window.setVisible(true);
        window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
        QObject::connect(&window, &MainWindow::toneAsked, &window, [this](Cue cue) { app::playTone(chime, cue); });
    }
    [[nodiscard]] QString shown() const { return window.findChild<QStackedWidget*>()->currentWidget()->objectName(); }
    template <class T = QWidget> T* named(const char* name)
    {
        for (auto* widget : window.findChildren<T*>(QString::fromLatin1(name))) {
            if (widget->isVisible()) return widget;
        }
        return nullptr;
    }
    void leadThrough(const char* guide)
    {
        window.open(PageId::guides);
        window.findChild<app::GuidesPage*>()->showGuide(guide);
        QApplication::processEvents();
        QTest::mouseClick(named("leadThroughButton"), Qt::LeftButton);
        ASSERT_EQ(shown(), QStringLiteral("exercise"));
        steady.advance(app::SecondClick::kRest + 1ms);  // a key in a row starts nothing
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    }
    void pass(Duration time)
    {
        for (; time > 0s; time -= 1s) {
            log.time.advance(1s);
            steady.advance(1s);
            care.refresh();
        }
        QApplication::processEvents();
    }
    [[nodiscard]] std::ptrdiff_t done()
    {
        const auto facts = log->careLog(*care.person());
        return std::ranges::distance(facts->live<facts::GuideDone>());
    }

    TestJournal log;
    ManualSteadyClock steady;
    app::CareModel care{*log, log.time, log.zone, steady};
    MainWindow window{care};
    FakeChime chime;
};

TEST_F(AnExerciseInTheWindow, LeadsFromItsGuideToItsEndAndCanBeTakenBack)
{
    leadThrough("stretch_levator");
    EXPECT_EQ(window.findChild<QWidget*>(QStringLiteral("liveLine"))->accessibleName(),
              QStringLiteral("Right side. Tilt the head towards the right shoulder."));
    pass(2 * (10s + 3 * 15s + 2 * 5s));
    EXPECT_EQ(done(), 1);
    EXPECT_EQ(named("undoBar"), nullptr) << "it would cover the button";
    pass(1s);  // before, no key counts
    steady.advance(app::SecondClick::kRest + 1ms);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    EXPECT_EQ(shown(), QStringLiteral("today"));
    ASSERT_NE(named("undoBar"), nullptr);
    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(done(), 0);
    EXPECT_EQ(std::ranges::count(chime.marks, app::Chime::Sound::rise), 6);
    EXPECT_EQ(std::ranges::count(chime.marks, app::Chime::Sound::soft), 1);
    EXPECT_EQ(chime.alarms, 0);
}

TEST_F(AnExerciseInTheWindow, EndsWithoutAWordWhenAnotherPageIsOpened)
{
    leadThrough("breathing");
    pass(1min);
    window.open(PageId::today);
    const auto heard = chime.marks.size();
    pass(10min);
    EXPECT_EQ(done(), 0);
    EXPECT_EQ(chime.marks.size(), heard);
}

TEST_F(AnExerciseInTheWindow, EndsWhenThePersonChanges)
{
    leadThrough("massage");
    pass(1min);
    const auto added = TestJournal::required(log->addPerson("Mara", {}));
    care.setPerson({added.id.value});
    pass(10min);
    EXPECT_EQ(named<QLabel>("exerciseTitle"), nullptr);
    const auto hers = log->careLog(*care.person());
    EXPECT_TRUE(hers->live<facts::GuideDone>().empty());
}

TEST_F(AnExerciseInTheWindow, IsNotOfferedWhileALockHoldsIt)
{
    log.check({{"numb", facts::Answer::yes}});
    care.refresh();
    window.open(PageId::guides);
    window.findChild<app::GuidesPage*>()->showGuide("stretch_simple");
    QApplication::processEvents();
    EXPECT_EQ(named("leadThroughButton"), nullptr);
    // A door of its own asks all the same.
    window.openRemedy(QStringLiteral("exercise.stretch_simple"));
    steady.advance(app::SecondClick::kRest + 1ms);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    EXPECT_EQ(shown(), QStringLiteral("today"));
}

}  // namespace
}  // namespace nape::test
