// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/session_page.h"

#include "pages/ice_running.h"
#include "pages/ice_setup.h"
#include "pages/remedy_words.h"
#include "pages/wording.h"
#include "remedies/ice.h"
#include "widgets/button.h"
#include "widgets/layouts.h"
#include "widgets/neck_art.h"
#include "widgets/pain_scale.h"
#include "widgets/task_frame.h"
#include "widgets/text_label.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace nape::app {

namespace {
constexpr int kTickMs = 1000;
}  // namespace

struct SessionPage::Parts {
    TaskFrame* frame = nullptr;
    QList<QWidget*> parts;  ///< one of them is seen
    IceQuestions* questions = nullptr;
    IceSetup* setup = nullptr;
    IceRunning* running = nullptr;
    Stack* after = nullptr;
    PainScale* scale = nullptr;
    Stack* done = nullptr;
    TextLabel* doneTitle = nullptr;
    TextLabel* doneText = nullptr;
    QTimer* timer = nullptr;

    Phase phase = Phase::setup;
    bool justStopped = false;  ///< the pain after is still to be asked
    bool rated = false;  ///< it was, and "again from" is shown
    std::optional<facts::CareLog> log;
    const facts::Entry<facts::Session>* session = nullptr;  ///< in `log`
    clock::Instant off{};
    QString failure;
};

SessionPage::SessionPage(CareModel& care, QWidget* parent)
    : Page(care, parent)
    , m_parts(std::make_unique<Parts>())
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
    p.frame->topMiddle()->addWidget(new TextLabel(tr("Ice"), Type::section));
    connect(p.frame->back(), &Button::clicked, this, [this] { Q_EMIT goTo(PageId::today); });

    p.questions = new IceQuestions;
    p.setup = new IceSetup;
    p.running = new IceRunning;
    p.after = new Stack(16);
    p.after->column()->addWidget(new TextLabel(tr("How strong is the pain now?"), Type::title));
    p.scale = new PainScale(false);
    p.scale->setObjectName(QStringLiteral("painAfterScale"));
    p.after->column()->addWidget(p.scale);
    auto* skip = new Button(tr("Skip"), Button::Form::text);
    skip->setObjectName(QStringLiteral("skipButton"));
    p.after->column()->addWidget(skip, 0, Qt::AlignLeft);
    p.after->column()->addStretch(1);
    p.done = new Stack(8);
    p.doneTitle = new TextLabel(Type::headline);
    p.doneTitle->setObjectName(QStringLiteral("againFrom"));
    p.doneText = new TextLabel(Type::row, Tone::second);
    p.done->column()->addWidget(p.doneTitle);
    p.done->column()->addWidget(p.doneText);
    p.done->column()->addStretch(1);
    for (QWidget* part : std::initializer_list<QWidget*>{p.questions, p.setup, p.running, p.after, p.done}) {
        part->hide();
        p.parts.append(part);
        p.frame->body()->column()->addWidget(part, 1);
    }
    auto* primary = p.frame->addFooter(QString());
    primary->setObjectName(QStringLiteral("startIceButton"));
    connect(primary, &Button::clicked, this, &SessionPage::pressPrimary);
    p.frame->footerText()->setObjectName(QStringLiteral("sessionHint"));
    p.timer = new QTimer(this);
    p.timer->setInterval(kTickMs);
    p.timer->setTimerType(Qt::PreciseTimer);
    connect(p.timer, &QTimer::timeout, this, &SessionPage::tick);
    connect(p.questions, &IceQuestions::answered, this, &SessionPage::updateFooter);
    connect(p.setup, &IceSetup::changed, this, [this] {
        m_parts->failure.clear();
        updateFooter();
    });
    connect(p.scale, &PainScale::painChosen, this, &SessionPage::updateFooter);
    connect(skip, &Button::clicked, this, [this] {
        m_parts->justStopped = false;
        m_parts->rated = true;
        refresh();
    });
    connect(p.running, &IceRunning::said, this, &Page::announced);
    connect(p.running, &IceRunning::stopped, this, [this] {
        auto& parts = *m_parts;
        const auto outcome = m_care.journal().stopIce(m_care.person());
        if (!outcome) {
            // Too long ago to count as a stop: the reminder is answered all the same.
            const auto answered =
                m_care.journal().answerReminder(m_care.person(), facts::ReminderAct::done, "ice.off", std::nullopt);
            if (!answered) parts.failure = m_care.text(journal::messageOf(outcome.error()));
        }
        parts.justStopped = outcome.has_value();
        parts.rated = false;
        parts.scale->setPain(std::nullopt);
        m_care.refresh();
        refresh();
    });
}

SessionPage::Phase SessionPage::phaseNow() const
{
    const auto& p = *m_parts;
    const auto* ice = remedyOf(m_care.plan(), "ice");
    if (ice != nullptr && ice->state == remedies::State::running) {
        return p.off <= m_care.wallNow() ? Phase::takeOff : Phase::running;
    }
    const auto& due = m_care.plan().due;
    const bool off = std::ranges::any_of(
        due, [](const plan::Due& d) { return d.key == "ice.off" && d.state != plan::DueState::upcoming; });
    if (off && p.session != nullptr) return Phase::takeOff;
    if (p.justStopped) return Phase::after;
    if (ice == nullptr || ice->state != remedies::State::available) return p.rated ? Phase::done : Phase::locked;
    if (p.log && remedies::iceScreening(*p.log) == remedies::IceScreening::unanswered) return Phase::questions;
    return Phase::setup;
}

void SessionPage::refresh()
{
    auto& p = *m_parts;
    const QString name = m_care.personName();
    p.frame->who()->setText(name == QStringLiteral("me") ? QString() : name);
    p.session = nullptr;
    p.log.reset();
    if (m_care.person()) {
        auto log = m_care.journal().careLog(*m_care.person());
        if (log) p.log = std::move(*log);
    }
    if (p.log) p.session = remedies::stoppableIce(*p.log, m_care.plan().now);
    if (p.session != nullptr) p.off = facts::alarmAt(*p.session);
    enter(phaseNow());
}

void SessionPage::enter(Phase phase)
{
    auto& p = *m_parts;
    const bool changed = phase != p.phase;
    if (phase == Phase::setup && changed) p.setup->reset();
    p.phase = phase;
    showPhase();
    updateFooter();
    keepTicking();
    if (!changed || !isVisible()) return;
    if (phase == Phase::running || phase == Phase::takeOff) p.running->focusFirst();
    if (phase == Phase::after) p.scale->setFocus(Qt::OtherFocusReason);
    if (phase == Phase::setup) p.setup->focusFirst();
    if (phase == Phase::questions) p.questions->focusFirst();
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
    case Phase::questions: reveal(p.questions); break;
    case Phase::setup:
        p.setup->setNote(iceNotes(m_care));
        reveal(p.setup);
        break;
    case Phase::locked:
    case Phase::done: {
        const RemedyWords words = remedyWords(m_care, "ice");
        const bool from = words.from.has_value();
        p.doneTitle->setText(from ? tr("Again from %1").arg(m_care.moment(*words.from)) : words.reason);
        p.doneText->say(from ? tr("Nape calls you. You need not watch.") : QString());
        reveal(p.done);
        break;
    }
    case Phase::running:
    case Phase::takeOff: {
        IceRunning::Shown shown;
        shown.start = p.session->header.at;
        shown.off = p.off;
        shown.planned = p.session->value.planned;
        shown.again = remedies::iceAllowedFrom(*p.log).value_or(shown.start);
        shown.where = zoneNames(qt(p.session->value.where));
        shown.takeOff = p.phase == Phase::takeOff;
        if (shown.takeOff && p.off > m_care.wallNow()) {
            shown.why = m_care.plan().clockBack ? tr("The clock was set back.") : tr("The safety check comes first.");
        }
        const auto* state = remedyOf(m_care.plan(), "ice");
        shown.stopped = state != nullptr && std::ranges::find(state->why, "L1") != state->why.end();
        p.running->show(shown, m_care);
        reveal(p.running);
        break;
    }
    case Phase::after: reveal(p.after); break;
    }
}

void SessionPage::updateFooter()
{
    auto& p = *m_parts;
    auto* primary = p.frame->primary();
    QString hint;
    bool enabled = true;
    switch (p.phase) {
    case Phase::questions:
        primary->setText(p.questions->isComplete() ? tr("Next") : tr("None of these"));
        hint = tr("“Not sure” counts as Yes, to be safe.");
        break;
    case Phase::setup:
        primary->setText(tr("Start ice"));
        enabled = p.setup->isWrapped();
        hint = enabled ? QString() : tr("First tick that it is in a cloth.");
        break;
    case Phase::after:
        primary->setText(tr("Save"));
        enabled = p.scale->pain().has_value();
        break;
    case Phase::locked:
    case Phase::done: primary->setText(tr("Back to today")); break;
    case Phase::running:
    case Phase::takeOff: break;
    }
    p.frame->setFooterVisible(p.phase != Phase::running && p.phase != Phase::takeOff);
    primary->setObjectName(p.phase == Phase::setup ? QStringLiteral("startIceButton") : QStringLiteral("nextButton"));
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
        p.questions->answerOpenWithNo();
        m_care.carriedOut(m_care.journal().answerScreening(m_care.person(), p.questions->screening()));
        break;
    case Phase::setup: {
        journal::IceStart start;
        start.planned = p.setup->planned();
        start.wrapped = p.setup->isWrapped();
        if (const auto* episode = p.log ? facts::openEpisode(*p.log) : nullptr) start.where = episode->value.where;
        const auto outcome = m_care.journal().startIce(m_care.person(), start);
        if (!outcome) p.failure = m_care.text(journal::messageOf(outcome.error()));
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
    case Phase::running:
    case Phase::takeOff: return;
    }
    refresh();
}

void SessionPage::tick()
{
    auto& p = *m_parts;
    const auto left = p.off - m_care.wallNow();
    if (left.count() <= 0 || left > p.session->value.planned) {
        m_care.refresh();
        return refresh();
    }
    p.running->tick(left);
}

void SessionPage::keepTicking()
{
    auto& p = *m_parts;
    const bool wanted = p.phase == Phase::running && isVisible() && p.session != nullptr;
    if (wanted && !p.timer->isActive()) p.timer->start();
    if (!wanted) p.timer->stop();
}

void SessionPage::entered()
{
    auto& p = *m_parts;
    p.failure.clear();
    p.justStopped = false;
    p.rated = false;
    refresh();
    if (p.phase == Phase::setup) {
        p.setup->reset();
        p.setup->focusFirst();
    }
    if (p.phase == Phase::questions) p.questions->focusFirst();
    if (p.phase == Phase::running || p.phase == Phase::takeOff) p.running->focusFirst();
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
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return pressPrimary();
    if (event->key() == Qt::Key_Escape) return Q_EMIT goTo(PageId::today);
    Page::keyPressEvent(event);
}

}  // namespace nape::app
