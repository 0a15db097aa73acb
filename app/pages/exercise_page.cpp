// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/exercise_page.h"

#include "pages/exercise_end.h"
#include "pages/exercise_play.h"
#include "pages/exercise_running.h"
#include "pages/exercise_setup.h"
#include "pages/exercise_tones.h"
#include "pages/remedy_words.h"
#include "pages/wording.h"
#include "theme/look_keeper.h"
#include "widgets/button.h"
#include "widgets/layouts.h"
#include "widgets/task_frame.h"
#include "widgets/text_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace nape::app {

struct ExercisePage::Parts {
    TaskFrame* frame = nullptr;
    TextLabel* title = nullptr;
    TonesButton* tones = nullptr;
    ExerciseSetup* setup = nullptr;
    ExerciseRunning* running = nullptr;
    ExerciseEnd* end = nullptr;
    ExercisePlay* play = nullptr;

    const catalogue::Guide* guide = catalogue::findGuide("stretch_simple");
    Phase phase = Phase::setup;
    std::optional<facts::PersonId> person;  ///< whose run it is
    bool helper = false;
    bool noted = false;  ///< finished: it stands in the log
    bool worse = false;  ///< finished or stopped: "it made it worse" does
    QString undo;  ///< what undo would take back, told on the page that comes next
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
    p.tones = new TonesButton(m_care);
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
    p.play = new ExercisePlay(m_care, this);
    connect(p.play, &ExercisePlay::stepBegan, this, &ExercisePage::stepBegan);
    connect(p.play, &ExercisePlay::changed, this, &ExercisePage::showRun);
    connect(p.play, &ExercisePlay::moved, this, &ExercisePage::showMove);
    connect(p.play, &ExercisePlay::paused, this, [this] {
        Q_EMIT announced(m_parts->play->run()->pausedByGap() ? tr("The computer slept or stood still, so Nape paused.")
                                                             : tr("Paused"));
    });
    connect(p.play, &ExercisePlay::finished, this, &ExercisePage::finish);
    connect(p.frame->back(), &Button::clicked, this, [this] { goOn(PageId::guides); });
    connect(p.frame->primary(), &Button::clicked, this, &ExercisePage::pressPrimary);
    connect(p.tones, &TonesButton::switched, this, [this](const QString& said) {
        m_parts->undo.clear();  // it would take this back
        Q_EMIT announced(said);
    });
    connect(p.running, &ExerciseRunning::worseSaid, this, &ExercisePage::sayWorse);
    connect(p.running, &ExerciseRunning::skipped, p.play, &ExercisePlay::skip);
    connect(p.running, &ExerciseRunning::enoughSaid, p.play, &ExercisePlay::enough);
    connect(p.end, &ExerciseEnd::painSkipped, this, &ExercisePage::endAsking);
    connect(p.end, &ExerciseEnd::painSaid, this, [this](int pain) {
        if (!m_care.carriedOut(m_care.journal().ratePain(m_parts->person, {pain}))) return;
        m_parts->undo = tr("Pain %1 saved").arg(QLocale().toString(pain));
        endAsking();
    });
    connect(p.end, &ExerciseEnd::acted, this, &ExercisePage::sayItMadeItWorse);
}

void ExercisePage::setSubject(const QString& subject)
{
    const QString id = subject.mid(static_cast<int>(std::char_traits<char>::length(kLedThrough)));
    const auto* guide = catalogue::findGuide(id.toStdString());
    if (guide == nullptr || !catalogue::isTimed(*guide)) return;
    leave();
    m_parts->guide = guide;
}

bool ExercisePage::isAllowed() const
{
    const auto* remedy = remedyOf(m_care.plan(), m_parts->guide->remedy);
    return remedy != nullptr && remedy->state == remedies::State::available;
}

void ExercisePage::beginAtTop()
{
    m_parts->frame->scroll()->verticalScrollBar()->setValue(0);
    m_parts->frame->primary()->setFocus(Qt::OtherFocusReason);
}

void ExercisePage::refresh()
{
    auto& p = *m_parts;
    p.title->setText(translated(p.guide->title));
    fitTitle();
    p.tones->refresh();
    switch (p.phase) {
    case Phase::setup:
    case Phase::locked: return enter(isAllowed() ? Phase::setup : Phase::locked);
    case Phase::running:
        if (p.person != m_care.person()) {
            leave();
            return refresh();
        }
        if (isAllowed()) return p.play->tick();
        // Nothing is recorded: it was not gone through.
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
    if (phase != Phase::running) p.play->stop();
    if (phase == Phase::setup && (changed || p.setup->isHidden())) {
        p.setup->show(*p.guide, m_care);
        orderTabs();
    }
    showPhase();
    if (!changed || !isVisible()) return;
    beginAtTop();
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
    if (p.phase == Phase::locked)
        p.end->show(lockShown(m_care, *p.guide));
    else if (p.phase == Phase::stopped || p.worse)
        p.end->show(stoppedShown(m_care, *p.guide, p.worse));
    else if (p.phase == Phase::finished)
        p.end->show(finishedShown(p.noted));
    p.setup->setVisible(p.phase == Phase::setup);
    p.running->setVisible(p.phase == Phase::running);
    p.end->setVisible(p.phase != Phase::setup && p.phase != Phase::running);
    showFooter();
}

void ExercisePage::sayItMadeItWorse()
{
    auto& p = *m_parts;
    p.worse = m_care.carriedOut(m_care.journal().recordWorse(m_care.person(), std::string(p.guide->remedy)));
    if (!p.worse) return;
    p.undo = tr("Noted: it made it worse");
    showPhase();
    endAsking();
    Q_EMIT announced(tr("Stopped for today"));
}

void ExercisePage::endAsking()
{
    m_parts->end->endAsking();
    m_parts->frame->primary()->setFocus(Qt::OtherFocusReason);
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
        const auto* run = p.play->run();
        const bool paused = run != nullptr && run->state() == ExerciseRun::State::paused;
        primary->setText(paused ? tr("Go on") : tr("Pause"));
        if (!paused) icon = QStringLiteral("pause");
        hint = paused              ? tr("Space goes on. Back ends it, and nothing is noted.")
            : p.running->canSkip() ? tr("Space pauses. N skips this step. M switches the tones.")
                                   : tr("Space pauses. M switches the tones.");
        break;
    }
    case Phase::locked: primary->setText(p.end->opens()); break;
    case Phase::finished:
    case Phase::stopped: primary->setText(tr("Back to today")); break;
    }
    primary->setLeadingIcon(icon);
    p.frame->footerText()->setText(hint);
}

void ExercisePage::pressPrimary()
{
    auto& p = *m_parts;
    switch (p.phase) {
    case Phase::setup: return start();
    case Phase::running: return p.play->pauseOrGoOn();
    case Phase::locked: return Q_EMIT goTo(p.end->opensAt());
    case Phase::finished:
    case Phase::stopped: return goOn(PageId::today);
    }
}

void ExercisePage::goOn(PageId page)
{
    // A pain that was chosen is not lost for want of Save.
    m_parts->end->savePain();
    // There, where it covers nothing that is needed next.
    const QString undo = m_parts->undo;
    Q_EMIT goTo(page);
    if (!undo.isEmpty()) Q_EMIT undoOffered(undo);
}

void ExercisePage::start()
{
    auto& p = *m_parts;
    // As of this second, not as of the last look.
    m_care.refresh();
    if (!isAllowed()) return enter(Phase::locked);
    if (!p.setup->before().save(m_care)) return;
    const auto choice = p.setup->choice();
    auto exercise = catalogue::exerciseOf(*p.guide, choice);
    if (!exercise) return;
    p.person = m_care.person();
    p.helper = choice.helper;
    p.noted = p.worse = false;
    p.undo.clear();
    p.running->prepare(*p.guide);
    orderTabs();
    enter(Phase::running);
    p.play->start(std::move(*exercise));
}

void ExercisePage::stepBegan()
{
    showRun();
    const auto& step = m_parts->play->run()->step();
    sound(step.cue);
    Q_EMIT announced(ExerciseRunning::announcementOf(step));
}

void ExercisePage::showRun()
{
    auto& p = *m_parts;
    // Where the focus was on what goes away, Space still has to do its work.
    const bool skipping = p.running->canSkip();
    p.running->show(*p.play->run(), wantsLessMotion(*this));
    if (skipping && !p.running->canSkip()) p.frame->primary()->setFocus(Qt::OtherFocusReason);
    p.play->setMoving(ExerciseRunning::moves(*p.play->run(), wantsLessMotion(*this)));
    showFooter();
}

void ExercisePage::showMove()
{
    auto& p = *m_parts;
    p.running->move(*p.play->run(), wantsLessMotion(*this));
    p.play->setMoving(ExerciseRunning::moves(*p.play->run(), wantsLessMotion(*this)));
}

void ExercisePage::finish(int done)
{
    auto& p = *m_parts;
    p.phase = Phase::finished;
    sound(catalogue::Cue::finish);
    if (done > 0) {
        p.noted =
            m_care.carriedOut(m_care.journal().recordGuide(p.person, {std::string(p.guide->remedy), {}, p.helper}));
    }
    if (p.noted) {
        p.end->askPain(m_care.steadyNow());
        orderTabs();
    }
    enter(Phase::finished);
    beginAtTop();
    if (p.noted) p.end->focusPain();
    Q_EMIT announced(p.noted ? tr("Done and noted") : tr("It is over"));
    if (p.noted) p.undo = tr("Noted: %1").arg(translated(p.guide->title));
}

// Stops at once; that it rests for the day is the plan's (L5).
void ExercisePage::sayWorse()
{
    auto& p = *m_parts;
    p.play->stop();
    p.phase = Phase::stopped;
    p.worse = m_care.carriedOut(m_care.journal().recordWorse(p.person, std::string(p.guide->remedy)));
    enter(Phase::stopped);
    beginAtTop();
    Q_EMIT announced(tr("Stopped."));
    if (p.worse) p.undo = tr("Noted: it made it worse");
}

// Ends it without a word in the log but for the pain that was chosen after it.
void ExercisePage::leave()
{
    auto& p = *m_parts;
    p.play->stop();
    p.end->savePain();
    p.undo.clear();
    p.noted = p.worse = false;
    p.phase = Phase::setup;
    p.end->endAsking();
    p.setup->hide();  // the next look begins afresh
}

void ExercisePage::sound(catalogue::Cue cue)
{
    if (cue != catalogue::Cue::none && m_parts->tones->isChecked()) Q_EMIT toneAsked(cue);
}

void ExercisePage::entered()
{
    if (m_parts->phase != Phase::running) {
        leave();
        refresh();
    }
    beginAtTop();
}

// A minimised window goes on: tones lead those whose eyes are closed. Another page, or a closed window, ends it.
void ExercisePage::hideEvent(QHideEvent* event)
{
    if (!event->spontaneous()) leave();
    Page::hideEvent(event);
}

// A label that wraps asks for little width, and the bar would give it no more.
void ExercisePage::fitTitle()
{
    auto* title = m_parts->title;
    title->setMinimumWidth(std::min(advanceOf(title->text(), fontOf(Type::section)) + 2, width() * 9 / 20));
}

void ExercisePage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    fitTitle();
}

void ExercisePage::keyPressEvent(QKeyEvent* event)
{
    if (event->isAutoRepeat()) return Page::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        // What was meant for the last second of an exercise passes over no question after it.
        if (m_parts->end->justAsked(m_care.steadyNow())) return;
        return pressPrimary();
    case Qt::Key_N:
        if (m_parts->running->canSkip()) m_parts->play->skip();
        return;
    case Qt::Key_M: return m_parts->tones->switchOver();
    case Qt::Key_Escape: return goOn(PageId::guides);
    default: Page::keyPressEvent(event);
    }
}

}  // namespace nape::app
