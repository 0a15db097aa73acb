// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/session_page.h"

#include "pages/check_line.h"
#include "pages/remedy_words.h"
#include "pages/session_done.h"
#include "pages/session_setup.h"
#include "pages/taking_off.h"
#include "pages/wording.h"
#include "remedies/session_state.h"
#include "widgets/button.h"
#include "widgets/layouts.h"
#include "widgets/neck_art.h"
#include "widgets/pain_scale.h"
#include "widgets/seen_so_far.h"
#include "widgets/task_frame.h"
#include "widgets/text_label.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace nape::app {

struct SessionPage::Parts {
    explicit Parts(const Kind& k)
        : kind(k)
    {
    }
    Kind kind;
    TaskFrame* frame = nullptr;
    QList<QWidget*> parts;  ///< one of them is seen
    Stack* after = nullptr;
    PainScale* scale = nullptr;
    SessionDone* done = nullptr;
    SeenSoFar* seen = nullptr;
    QTimer* timer = nullptr;

    Phase phase = Phase::setup;
    bool justStopped = false;  ///< the pain after is still to be asked
    bool rated = false;  ///< it was, and "again from" is shown
    std::optional<facts::CareLog> log;
    const facts::Entry<facts::Session>* session = nullptr;  ///< in `log`
    clock::Instant off{};
    QString failure;
};

SessionPage::SessionPage(CareModel& care, const Kind& kind, QWidget* parent)
    : Page(care, parent)
    , m_parts(std::make_unique<Parts>(kind))
{
    build();
}

SessionPage::~SessionPage() = default;

void SessionPage::build()
{
    auto& p = *m_parts;
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    p.frame = new TaskFrame(tr("Back"), QStringLiteral("back"), 1040);
    whole->addWidget(p.frame);
    p.frame->topMiddle()->addWidget(new TextLabel(p.kind.title, Type::section));
    connect(p.frame->back(), &Button::clicked, this, [this] { Q_EMIT goTo(PageId::today); });

    p.after = new Stack(16);
    p.after->column()->addWidget(new TextLabel(tr("How strong is the pain now?"), Type::title));
    p.scale = new PainScale(false);
    p.scale->setObjectName(QStringLiteral("painAfterScale"));
    p.after->column()->addWidget(p.scale);
    auto* skip = new Button(tr("Skip"), Button::Form::text);
    skip->setObjectName(QStringLiteral("skipButton"));
    p.after->column()->addWidget(skip, 0, Qt::AlignLeft);
    p.after->column()->addStretch(1);
    p.done = new SessionDone;
    for (QWidget* part :
         std::initializer_list<QWidget*>{p.kind.questions, p.kind.setup, p.kind.running, p.after, p.done}) {
        if (part == nullptr) continue;
        part->hide();
        p.parts.append(part);
        p.frame->body()->column()->addWidget(part, 1);
    }
    auto* primary = p.frame->addFooter(QString());
    primary->setObjectName(QString::fromLatin1(p.kind.startName));
    connect(primary, &Button::clicked, this, &SessionPage::pressPrimary);
    p.frame->footerText()->setObjectName(QStringLiteral("sessionHint"));
    p.seen = new SeenSoFar(p.frame->scroll());
    connect(p.seen, &SeenSoFar::grew, this, [this] {
        if (m_parts->phase == Phase::questions) updateFooter();
    });
    p.timer = new QTimer(this);
    p.timer->setInterval(1000);
    p.timer->setTimerType(Qt::PreciseTimer);
    connect(p.timer, &QTimer::timeout, this, &SessionPage::tick);
    connect(p.kind.setup, &SessionSetup::changed, this, [this] {
        m_parts->failure.clear();
        updateFooter();
    });
    connect(p.scale, &PainScale::painChosen, this, &SessionPage::updateFooter);
    connect(skip, &Button::clicked, this, [this] {
        m_parts->justStopped = false;
        m_parts->rated = true;
        refresh();
    });
    connect(p.kind.running, &SessionRunning::stopped, this, &SessionPage::takeOff);
    connect(p.kind.running, &SessionRunning::asksAnew, this, &Page::contentChanged);
}

void SessionPage::takeOff()
{
    auto& p = *m_parts;
    const auto outcome = takenOff(m_care.journal(), m_care.person(), p.kind.remedy);
    p.failure.clear();
    if (!outcome) fail(outcome.error());
    // Else it was over long ago, and only its reminder was answered. Pain belongs to an open episode.
    p.justStopped = outcome && outcome->kind == "session" && m_care.plan().episode;
    p.rated = false;
    p.scale->setPain(std::nullopt);
    m_care.refresh();
    refresh();
}

const plan::Due* SessionPage::offDue() const
{
    const auto& due = m_care.plan().due;
    const auto off = std::ranges::find_if(due, [this](const plan::Due& d) {
        return d.key == std::string(m_parts->kind.remedy) + ".off" && d.state != plan::DueState::upcoming;
    });
    return off == due.end() ? nullptr : &*off;
}

// What could not be done is said where it was asked for, and aloud.
void SessionPage::fail(const journal::Failure& failure)
{
    m_parts->failure = m_care.text(journal::messageOf(failure));
    Q_EMIT announced(m_parts->failure);
}

bool SessionPage::isToAsk(const facts::CareLog& /*log*/) const
{
    return false;
}

SessionPage::Phase SessionPage::phaseNow() const
{
    const auto& p = *m_parts;
    const auto* remedy = remedyOf(m_care.plan(), p.kind.remedy);
    // The log may be newer than the plan: another program took it off a moment ago.
    if (remedy != nullptr && remedy->state == remedies::State::running && p.session != nullptr) {
        return p.off <= m_care.wallNow() ? Phase::takeOff : Phase::running;
    }
    if (offDue() != nullptr && p.session != nullptr) return Phase::takeOff;
    if (p.justStopped) return Phase::after;
    if (remedy == nullptr || remedy->state != remedies::State::available) return p.rated ? Phase::done : Phase::locked;
    if (p.log && isToAsk(*p.log)) return Phase::questions;
    return Phase::setup;
}

void SessionPage::refresh()
{
    auto& p = *m_parts;
    if (m_care.person()) {
        auto log = m_care.journal().careLog(*m_care.person());
        if (log)
            p.log = std::move(*log);
        else
            m_care.report(log.error());
    }
    p.session = nullptr;
    if (p.log) p.session = remedies::stoppableSession(*p.log, p.kind.remedy, m_care.plan().now);
    if (p.session != nullptr) p.off = facts::alarmAt(*p.session);
    enter(phaseNow());
}

void SessionPage::enter(Phase phase)
{
    auto& p = *m_parts;
    const bool changed = phase != p.phase;
    const bool stays = isOn(phase) && isOn(p.phase);  // its button goes on to take off
    if (phase == Phase::setup && changed) p.kind.setup->reset();
    if (phase == Phase::questions && changed) {
        QList<QWidget*> lines;
        for (auto* line : p.kind.questions->findChildren<CheckLine*>())
            lines.append(line);
        p.seen->restart(lines);
    }
    p.phase = phase;
    showPhase();
    updateFooter();
    p.kind.running->arrangeIn(*p.frame, isOn(phase));
    keepTicking();
    if (!changed || !isVisible()) return;
    if (!stays) Q_EMIT contentChanged();
    focusPhase();
}

void SessionPage::focusPhase()
{
    auto& p = *m_parts;
    if (isOn(p.phase)) p.kind.running->focusFirst();
    if (p.phase == Phase::after) p.scale->setFocus(Qt::OtherFocusReason);
    if (p.phase == Phase::setup) p.kind.setup->focusFirst();
    if (p.phase == Phase::questions) focusQuestions();
    if (p.phase == Phase::locked || p.phase == Phase::done) p.frame->primary()->setFocus(Qt::OtherFocusReason);
}

void SessionPage::reveal(QWidget* part)
{
    if (!part->isHidden()) return;
    for (auto* other : std::as_const(m_parts->parts))
        other->setVisible(other == part);
    m_parts->frame->scroll()->verticalScrollBar()->setValue(0);
}

void SessionPage::showPhase()
{
    auto& p = *m_parts;
    switch (p.phase) {
    case Phase::questions: reveal(p.kind.questions); break;
    case Phase::setup:
        p.kind.setup->setNote(remedyNotes(m_care, p.kind.remedy));
        p.kind.setup->before().ask(m_care);
        reveal(p.kind.setup);
        break;
    case Phase::locked:
    case Phase::done:
        p.done->show(m_care, p.log, p.kind.remedy, calls());
        reveal(p.done);
        break;
    case Phase::running:
    case Phase::takeOff: showRunning(); break;
    case Phase::after: reveal(p.after); break;
    }
}

QString SessionPage::calls() const
{
    const auto words = remedyWords(m_care, m_parts->kind.remedy);
    return words.from ? callsText(m_care, m_parts->kind.remedy, *words.from) : QString();
}

void SessionPage::showRunning()
{
    auto& p = *m_parts;
    SessionRunning::Shown shown;
    shown.start = p.session->header.at;
    shown.off = p.off;
    shown.planned = p.session->value.planned;
    shown.where = zoneNames(qt(p.session->value.where));
    shown.takeOff = p.phase == Phase::takeOff;
    if (shown.takeOff && p.off > m_care.wallNow()) shown.why = whyEarly(m_care.plan(), offDue());
    const auto* state = remedyOf(m_care.plan(), p.kind.remedy);
    shown.stopped = state != nullptr && std::ranges::find(state->why, "L1") != state->why.end();
    shown.failure = p.failure;
    describe(shown, *p.log, *p.session);
    if (shown.again) shown.calls = callsText(m_care, p.kind.remedy, *shown.again);
    p.kind.running->show(shown, m_care);
    reveal(p.kind.running);
}

CheckLine* SessionPage::firstUnseen() const
{
    const auto lines = openQuestions();
    const auto it = std::ranges::find_if(lines, [this](const CheckLine* line) { return !m_parts->seen->has(line); });
    return it == lines.end() ? nullptr : *it;
}

void SessionPage::updateFooter()
{
    auto& p = *m_parts;
    auto* primary = p.frame->primary();
    QString hint;
    bool enabled = true;
    switch (p.phase) {
    case Phase::questions:
        hint = questionsHint();
        if (firstUnseen() != nullptr) {
            primary->setText(tr("More questions"));
            hint = tr("There is more below.") + QLatin1Char('\n') + hint;
        } else {
            primary->setText(questionsButton());
        }
        break;
    case Phase::setup:
        primary->setText(p.kind.start);
        hint = p.kind.setup->missing();
        enabled = hint.isEmpty();
        break;
    case Phase::after:
        primary->setText(tr("Save"));
        enabled = p.scale->pain().has_value();
        break;
    case Phase::locked:
    case Phase::done: primary->setText(tr("Back to today")); break;
    default: break;  // its buttons are the ring's
    }
    p.frame->setFooterVisible(!isOn(p.phase));
    primary->setObjectName(p.phase == Phase::setup ? QString::fromLatin1(p.kind.startName)
                                                   : QStringLiteral("nextButton"));
    primary->setEnabled(enabled);
    p.frame->footerText()->setText(p.failure.isEmpty() ? hint : p.failure);
}

void SessionPage::pressPrimary()
{
    auto& p = *m_parts;
    if (!p.frame->primary()->isEnabled()) return;
    p.failure.clear();
    switch (p.phase) {
    case Phase::questions:
        if (auto* line = firstUnseen()) {
            p.seen->leadTo(line);
            p.frame->primary()->setFocus(Qt::OtherFocusReason);
            Q_EMIT announced(line->question());
            return Q_EMIT contentChanged();
        }
        saveQuestions();
        break;
    case Phase::setup: {
        facts::Ids where;
        if (const auto* episode = p.log ? facts::openEpisode(*p.log) : nullptr) where = episode->value.where;
        if (!p.kind.setup->before().save(m_care)) return;
        const auto outcome = start(where);
        if (!outcome) fail(outcome.error());
        p.rated = false;
        m_care.refresh();
        break;
    }
    case Phase::after:
        if (const auto pain = p.scale->pain()) {
            if (!m_care.carriedOut(m_care.journal().ratePain(m_care.person(), {*pain}))) return;
            p.justStopped = false;
            p.rated = true;
        }
        break;
    case Phase::locked:
    case Phase::done: p.rated = false; return Q_EMIT goTo(PageId::today);
    default: return;
    }
    refresh();
}

void SessionPage::tick()
{
    auto& p = *m_parts;
    const auto left = p.off - m_care.wallNow();
    const bool turned = m_care.plan().nextChange.value_or(clock::Instant::max()) <= m_care.wallNow();
    if (left.count() <= 0 || left > p.session->value.planned || turned) {
        m_care.refresh();
        return refresh();
    }
    p.kind.running->tick(left);
}

void SessionPage::keepTicking()
{
    auto& p = *m_parts;
    const bool wanted = p.phase == Phase::running && isVisible() && p.session != nullptr;
    if (wanted != p.timer->isActive()) wanted ? p.timer->start() : p.timer->stop();
}

void SessionPage::entered()
{
    auto& p = *m_parts;
    p.failure.clear();
    p.justStopped = p.rated = false;
    refresh();
    if (p.phase == Phase::setup) p.kind.setup->reset();
    focusPhase();
}

void SessionPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    refresh();
}

void SessionPage::hideEvent(QHideEvent* event)
{
    m_parts->timer->stop();
    Page::hideEvent(event);
}

void SessionPage::keyPressEvent(QKeyEvent* event)
{
    if (m_parts->phase == Phase::after && m_parts->scale->takeDigit(event->key())) return;
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    // Beside questions Enter answers nothing by itself.
    const bool meant = m_parts->phase != Phase::questions || event->modifiers().testFlag(Qt::ControlModifier);
    if (enter && meant && !event->isAutoRepeat()) return pressPrimary();
    if (event->key() == Qt::Key_Escape) return Q_EMIT goTo(PageId::today);
    Page::keyPressEvent(event);
}

}  // namespace nape::app
