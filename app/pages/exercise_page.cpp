// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/exercise_page.h"

#include "pages/exercise_end.h"
#include "pages/exercise_running.h"
#include "pages/exercise_setup.h"
#include "pages/remedy_words.h"
#include "pages/wording.h"
#include "theme/look_keeper.h"
#include "widgets/button.h"
#include "widgets/layouts.h"
#include "widgets/task_frame.h"
#include "widgets/text_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace nape::app {

namespace {
constexpr int kPictureMs = 33;
constexpr const char* kTones = "guide_tones";
}  // namespace

struct ExercisePage::Parts {
    TaskFrame* frame = nullptr;
    TextLabel* title = nullptr;
    Button* tones = nullptr;
    ExerciseSetup* setup = nullptr;
    ExerciseRunning* running = nullptr;
    ExerciseEnd* end = nullptr;
    QTimer* timer = nullptr;

    const catalogue::Guide* guide = catalogue::findGuide("stretch_simple");
    Phase phase = Phase::setup;
    std::optional<ExerciseRun> run;
    std::optional<facts::PersonId> person;  ///< whose run it is
    bool helper = false;
    bool noted = false;  ///< finished: it stands in the log
    bool worse = false;  ///< finished or stopped: "it made it worse" does
};

ExercisePage::ExercisePage(CareModel& care, QWidget* parent)
    : Page(care, parent)
    , m_parts(std::make_unique<Parts>())
{
    build();
}

ExercisePage::~ExercisePage() = default;

void ExercisePage::build()
{
    auto& p = *m_parts;
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    p.frame = new TaskFrame(tr("Back"), QStringLiteral("back"), 1040);
    whole->addWidget(p.frame);
    p.title = new TextLabel(Type::section);
    p.frame->topMiddle()->addWidget(p.title);
    p.tones = new Button(QString(), Button::Form::text);
    p.tones->setObjectName(QStringLiteral("tonesButton"));
    p.tones->setCheckable(true);
    p.tones->setAccessibleName(tr("Tones"));
    p.frame->addTopEnd(p.tones);
    p.setup = new ExerciseSetup;
    p.running = new ExerciseRunning;
    p.end = new ExerciseEnd;
    for (QWidget* part : std::initializer_list<QWidget*>{p.setup, p.running, p.end}) {
        part->hide();
        p.frame->body()->column()->addWidget(part, 1);
    }
    p.frame->addFooter(QString())->setObjectName(QStringLiteral("exerciseButton"));
    p.frame->footerText()->setObjectName(QStringLiteral("exerciseHint"));
    p.timer = new QTimer(this);
    p.timer->setSingleShot(true);
    p.timer->setTimerType(Qt::PreciseTimer);
    connect(p.timer, &QTimer::timeout, this, &ExercisePage::tick);
    connect(p.frame->back(), &Button::clicked, this, [this] { Q_EMIT goTo(PageId::guides); });
    connect(p.frame->primary(), &Button::clicked, this, &ExercisePage::pressPrimary);
    connect(p.tones, &Button::clicked, this, &ExercisePage::switchTones);
    connect(p.running, &ExerciseRunning::worseSaid, this, &ExercisePage::sayWorse);
    connect(p.running, &ExerciseRunning::skipped, this, &ExercisePage::skip);
    connect(p.running, &ExerciseRunning::enoughSaid, this, [this] {
        m_parts->run->enough();
        finish();
    });
    connect(p.end, &ExerciseEnd::acted, this, &ExercisePage::act);
}

void ExercisePage::setSubject(const QString& subject)
{
    const QString id = subject.mid(static_cast<int>(std::char_traits<char>::length(kLedThrough)));
    const auto* guide = catalogue::findGuide(id.toStdString());
    if (guide == nullptr || !catalogue::isTimed(*guide)) return;
    leave();
    m_parts->guide = guide;
}

ExerciseRun::Moment ExercisePage::moment() const
{
    return {m_care.steadyNow(), m_care.wallNow()};
}

bool ExercisePage::isAllowed() const
{
    const auto* remedy = remedyOf(m_care.plan(), m_parts->guide->remedy);
    return remedy != nullptr && remedy->state == remedies::State::available;
}

bool ExercisePage::isStill() const
{
    return wantsLessMotion(*this);
}

void ExercisePage::refresh()
{
    auto& p = *m_parts;
    p.title->setText(translated(p.guide->title));
    showTones();
    switch (p.phase) {
    case Phase::setup:
    case Phase::locked: return enter(isAllowed() ? Phase::setup : Phase::locked);
    case Phase::running:
        if (p.person != m_care.person()) {
            leave();
            return refresh();
        }
        if (isAllowed()) return tick();
        // Nothing is recorded: it was not gone through.
        p.run.reset();
        enter(Phase::locked);
        return Q_EMIT announced(tr("Stopped. %1").arg(remedyWords(m_care, p.guide->remedy).reason));
    case Phase::finished:
    case Phase::stopped: return showPhase();
    }
}

void ExercisePage::enter(Phase phase)
{
    auto& p = *m_parts;
    const bool changed = phase != p.phase;
    p.phase = phase;
    if (phase != Phase::running) p.timer->stop();
    if (phase == Phase::setup && (changed || p.setup->isHidden())) {
        p.setup->show(*p.guide);
        orderTabs();
    }
    showPhase();
    if (!changed || !isVisible()) return;
    p.frame->scroll()->verticalScrollBar()->setValue(0);
    p.frame->primary()->setFocus(Qt::OtherFocusReason);
}

// What is built anew would else be reached last.
void ExercisePage::orderTabs()
{
    auto& p = *m_parts;
    setTabOrder(p.frame->back(), p.tones);
    QWidget* stop = p.tones;
    for (QWidget* part : std::initializer_list<QWidget*>{p.setup, p.running, p.end})
        stop = chainTabs(stop, part);
    setTabOrder(stop, p.frame->primary());
}

void ExercisePage::showPhase()
{
    auto& p = *m_parts;
    if (p.phase == Phase::locked) showLock();
    if (p.phase == Phase::finished || p.phase == Phase::stopped) showEnd();
    p.setup->setVisible(p.phase == Phase::setup);
    p.running->setVisible(p.phase == Phase::running);
    p.end->setVisible(p.phase != Phase::setup && p.phase != Phase::running);
    showFooter();
}

void ExercisePage::showEnd()
{
    auto& p = *m_parts;
    ExerciseEnd::Shown shown;
    if (p.worse) {
        shown.title = tr("Stopped for today");
        shown.text = tr("Noted: it made it worse.") + QLatin1Char('\n') + remedyWords(m_care, p.guide->remedy).why;
    } else if (p.phase == Phase::stopped) {
        shown.title = tr("Stopped");
        shown.text = tr("It could not be noted. Leave it for today.");
    } else {
        shown.title = p.noted ? tr("Done and noted") : tr("It is over");
        shown.text = p.noted ? tr("Worse than before? Say so, and it rests for today.") : tr("Nothing was noted.");
        if (p.noted) {
            shown.act = tr("It made it worse");
            shown.actName = "madeWorseButton";
        }
    }
    p.end->show(shown);
}

void ExercisePage::showLock()
{
    auto& p = *m_parts;
    const RemedyWords words = remedyWords(m_care, p.guide->remedy);
    ExerciseEnd::Shown shown;
    shown.title = words.pill;
    if (!shown.title.isEmpty()) shown.title[0] = shown.title[0].toUpper();
    shown.text = words.why.isEmpty() ? words.reason : words.why;
    const auto& tier = m_care.plan().tier;
    if (tier && *tier >= rules::Tier::emergencyDept) {
        shown.act = tr("Show what to do");
        shown.actName = "showEmergencyButton";
    } else if (!m_care.plan().episode) {
        shown.text = words.reason;
        shown.act = tr("It hurts");
        shown.actName = "logPainButton";
    } else if (words.state == RemedyWords::State::checkFirst) {
        shown.act = tr("Answer the check");
        shown.actName = "answerCheckButton";
    }
    p.end->show(shown);
}

void ExercisePage::act()
{
    auto& p = *m_parts;
    if (p.phase == Phase::finished) {
        p.worse = m_care.carriedOut(m_care.journal().recordWorse(m_care.person(), std::string(p.guide->remedy)));
        if (!p.worse) return;
        showPhase();
        p.frame->primary()->setFocus(Qt::OtherFocusReason);
        return Q_EMIT undoOffered(tr("Noted: it made it worse"));
    }
    const auto& tier = m_care.plan().tier;
    if (tier && *tier >= rules::Tier::emergencyDept) return Q_EMIT goTo(PageId::result);
    Q_EMIT goTo(m_care.plan().episode ? PageId::check : PageId::log);
}

void ExercisePage::showFooter()
{
    auto& p = *m_parts;
    auto* primary = p.frame->primary();
    QString hint;
    QString icon;
    switch (p.phase) {
    case Phase::setup:
        primary->setText(tr("Start"));
        hint = tr("Space starts, pauses and goes on.");
        break;
    case Phase::running: {
        const bool paused = p.run->state() == ExerciseRun::State::paused;
        primary->setText(paused ? tr("Go on") : tr("Pause"));
        if (!paused) icon = QStringLiteral("pause");
        hint = paused              ? tr("Space goes on. Back ends it, and nothing is noted.")
            : p.running->canSkip() ? tr("Space pauses. N skips this step. M switches the tones.")
                                   : tr("Space pauses. M switches the tones.");
        break;
    }
    case Phase::locked:
    case Phase::finished:
    case Phase::stopped: primary->setText(tr("Back to today")); break;
    }
    primary->setLeadingIcon(icon);
    p.frame->footerText()->setText(hint);
}

void ExercisePage::pressPrimary()
{
    switch (m_parts->phase) {
    case Phase::setup: return start();
    case Phase::running: return pauseOrGoOn();
    case Phase::locked:
    case Phase::finished:
    case Phase::stopped: return Q_EMIT goTo(PageId::today);
    }
}

void ExercisePage::start()
{
    auto& p = *m_parts;
    // As of this second, not as of the last look.
    m_care.refresh();
    if (!isAllowed()) return enter(Phase::locked);
    const auto choice = p.setup->choice();
    auto exercise = catalogue::exerciseOf(*p.guide, choice);
    if (!exercise) return;
    p.person = m_care.person();
    p.helper = choice.helper;
    p.noted = false;
    p.worse = false;
    p.running->prepare(*p.guide);
    orderTabs();
    p.run.emplace(std::move(*exercise), moment());
    enter(Phase::running);
    stepBegan();
}

void ExercisePage::pauseOrGoOn()
{
    auto& p = *m_parts;
    if (p.run->state() == ExerciseRun::State::paused) {
        p.run->goOn(moment());
        return stepBegan();
    }
    const auto before = p.run->index();
    p.run->pause(moment());
    follow(before, ExerciseRun::State::running);
}

void ExercisePage::skip()
{
    auto& p = *m_parts;
    if (p.phase != Phase::running) return;
    const auto before = p.run->index();
    p.run->skip(moment());
    follow(before, ExerciseRun::State::running);
}

void ExercisePage::tick()
{
    auto& p = *m_parts;
    if (p.phase != Phase::running) return;
    const auto before = p.run->index();
    const auto state = p.run->state();
    p.run->tick(moment());
    follow(before, state);
}

// What came of the time that passed, or of what the person did.
void ExercisePage::follow(std::size_t before, ExerciseRun::State state)
{
    auto& p = *m_parts;
    if (p.run->state() == ExerciseRun::State::over) return finish();
    if (p.run->state() == ExerciseRun::State::paused && state != ExerciseRun::State::paused) {
        Q_EMIT announced(p.run->pausedByGap() ? tr("The computer slept or stood still, so Nape paused.")
                                              : tr("Paused"));
    } else if (p.run->index() != before) {
        return stepBegan();
    }
    showRun();
}

void ExercisePage::stepBegan()
{
    const auto& step = m_parts->run->step();
    showRun();
    sound(step.cue);
    Q_EMIT announced(ExerciseRunning::announcementOf(step));
}

void ExercisePage::showRun()
{
    auto& p = *m_parts;
    // Where the focus was on what goes away, Space still has to do its work.
    const bool skipping = p.running->canSkip();
    p.running->show(*p.run, isStill());
    if (skipping && !p.running->canSkip()) p.frame->primary()->setFocus(Qt::OtherFocusReason);
    showFooter();
    if (p.run->state() != ExerciseRun::State::running) return p.timer->stop();
    const auto next = ExerciseRunning::moves(*p.run, isStill()) ? kPictureMs : p.run->untilNextSecond().count();
    p.timer->start(static_cast<int>(next));
}

void ExercisePage::finish()
{
    auto& p = *m_parts;
    const bool anyDone = p.run->done() > 0;
    p.run.reset();
    p.phase = Phase::finished;
    p.timer->stop();
    sound(catalogue::Cue::finish);
    if (anyDone) {
        p.noted =
            m_care.carriedOut(m_care.journal().recordGuide(p.person, {std::string(p.guide->remedy), {}, p.helper}));
    }
    enter(Phase::finished);
    p.frame->scroll()->verticalScrollBar()->setValue(0);
    p.frame->primary()->setFocus(Qt::OtherFocusReason);
    Q_EMIT announced(p.noted ? tr("Done and noted") : tr("It is over"));
    if (p.noted) Q_EMIT undoOffered(tr("Noted: %1").arg(translated(p.guide->title)));
}

// Stops at once; that it rests for the day is the plan's (L5).
void ExercisePage::sayWorse()
{
    auto& p = *m_parts;
    p.run.reset();
    p.phase = Phase::stopped;
    p.timer->stop();
    p.worse = m_care.carriedOut(m_care.journal().recordWorse(p.person, std::string(p.guide->remedy)));
    enter(Phase::stopped);
    p.frame->scroll()->verticalScrollBar()->setValue(0);
    p.frame->primary()->setFocus(Qt::OtherFocusReason);
    Q_EMIT announced(tr("Stopped."));
    if (p.worse) Q_EMIT undoOffered(tr("Noted: it made it worse"));
}

// Ends it without a word in the log.
void ExercisePage::leave()
{
    auto& p = *m_parts;
    p.timer->stop();
    p.run.reset();
    p.phase = Phase::setup;
    p.setup->hide();  // the next look begins afresh
}

bool ExercisePage::hasTones() const
{
    if (!m_care.person()) return true;
    const auto log = m_care.journal().careLog(*m_care.person());
    return !log || facts::settingOf(*log, kTones).value_or("on") != "off";
}

void ExercisePage::sound(catalogue::Cue cue)
{
    if (cue != catalogue::Cue::none && m_parts->tones->isChecked()) Q_EMIT toneAsked(cue);
}

void ExercisePage::switchTones()
{
    const bool on = !hasTones();
    m_care.carriedOut(m_care.journal().setSetting(m_care.person(), kTones, on ? "on" : "off"));
    showTones();
    Q_EMIT announced(on ? tr("Tones on") : tr("Tones off"));
}

void ExercisePage::showTones()
{
    auto& p = *m_parts;
    const bool on = hasTones();
    p.tones->setChecked(on);
    p.tones->setLeadingIcon(on ? QStringLiteral("sound") : QStringLiteral("sound-off"));
    p.tones->setToolTip(on ? tr("Tones on") : tr("Tones off"));
}

void ExercisePage::entered()
{
    auto& p = *m_parts;
    if (p.phase != Phase::running) {
        leave();
        refresh();
    }
    p.frame->scroll()->verticalScrollBar()->setValue(0);
    p.frame->primary()->setFocus(Qt::OtherFocusReason);
}

// A minimised window goes on: tones lead those whose eyes are closed. Another page, or a closed window, ends it.
void ExercisePage::hideEvent(QHideEvent* event)
{
    if (!event->spontaneous()) leave();
    Page::hideEvent(event);
}

void ExercisePage::keyPressEvent(QKeyEvent* event)
{
    if (event->isAutoRepeat()) return Page::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter: return pressPrimary();
    case Qt::Key_N:
        if (m_parts->running->canSkip()) skip();
        return;
    case Qt::Key_M: return switchTones();
    case Qt::Key_Escape: return Q_EMIT goTo(PageId::guides);
    default: Page::keyPressEvent(event);
    }
}

}  // namespace nape::app
