// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/session_running.h"

#include "pages/care_model.h"
#include "pages/wording.h"
#include "theme/type.h"
#include "widgets/button.h"
#include "widgets/countdown_ring.h"
#include "widgets/fact_row.h"
#include "widgets/layouts.h"
#include "widgets/task_frame.h"
#include "widgets/text_label.h"

#include <QEvent>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace nape::app {

namespace {

using namespace std::chrono_literals;
constexpr clock::Duration kSkinCheck = 5min;
constexpr int kSkinMinute = 60;  // seconds
constexpr int kTall = 640;  // pixels in which ring, facts and buttons have room
constexpr int kAroundRing = 48;
constexpr int kLeastRing = 200;

QString minutesLeft(clock::Duration left)
{
    return QStringLiteral("%1:%2").arg(left.count() / 60).arg(left.count() % 60, 2, 10, QLatin1Char('0'));
}

}  // namespace

QString callsText(const CareModel& care, std::string_view remedy, clock::Instant from)
{
    const auto& due = care.plan().due;
    const auto again = std::ranges::find(due, std::string(remedy) + ".again", &plan::Due::key);
    if (again == due.end()) return {};
    const auto at = std::max(again->at, again->snoozedUntil.value_or(again->at));
    if (at <= from) return SessionRunning::tr("Nape calls you then");
    return SessionRunning::tr("Nape calls at %1").arg(care.moment(at));
}

QString whyEarly(const plan::Plan& plan, const plan::Due* off)
{
    const auto is = [off](const char* rule) {
        return off != nullptr && std::ranges::find(off->why, rule) != off->why.end();
    };
    if (plan.clockBack) return SessionRunning::tr("The clock was set back.");
    if (is("H3")) return SessionRunning::tr("Nobody said to be awake.");
    if (is("L5")) return SessionRunning::tr("It made it worse.");
    return SessionRunning::tr("The safety check comes first.");
}

SessionRunning::SessionRunning(Words words, QWidget* parent)
    : QWidget(parent)
    , m_words(std::move(words))
    , m_ring(new CountdownRing)
    , m_off(new TextLabel(Type::headline))
    , m_where(new TextLabel(Type::row, Tone::second))
    , m_side(new Stack(0))
    , m_buttons(new Stack(16))
    , m_facts(new Stack(0))
    , m_with(new FactRow(QString::fromLatin1(m_words.icon)))
    , m_skin(new FactRow(QStringLiteral("shield")))
    , m_awake(new FactRow(QStringLiteral("sound")))
    , m_again(new FactRow(QStringLiteral("clock")))
    , m_sayAwake(new Button(tr("I am awake"), Button::Form::primary))
    , m_failure(new TextLabel(Type::body))
    , m_stop(new Button(QString(), Button::Form::primary))
{
    m_off->setObjectName(QStringLiteral("offAt"));
    m_where->setWeight(QFont::Normal);
    m_side->column()->addStretch(1);
    m_side->column()->addWidget(m_off);
    m_side->column()->addSpacing(4);
    m_side->column()->addWidget(m_where);
    m_side->column()->addSpacing(20);
    for (auto* fact : {m_with, m_skin, m_awake, m_again})
        m_facts->column()->addWidget(fact);
    m_facts->column()->addSpacing(16);
    m_facts->column()->addWidget(new TextLabel(m_words.warning, Type::row));
    auto* act = new TextLabel(m_words.act, Type::row);
    act->setWeight(QFont::Normal);
    m_facts->column()->addWidget(act);
    m_facts->column()->addSpacing(16);
    m_side->column()->addWidget(m_facts);
    m_sayAwake->setObjectName(QStringLiteral("awakeButton"));
    m_sayAwake->setSize(Button::Size::stop);
    m_buttons->column()->addWidget(m_sayAwake);
    m_failure->setObjectName(QStringLiteral("stopFailure"));
    m_failure->hide();
    m_buttons->column()->addWidget(m_failure);
    m_stop->setObjectName(QString::fromLatin1(m_words.stopName));
    m_stop->setSize(Button::Size::stop);
    m_buttons->column()->addWidget(m_stop);
    m_side->column()->addWidget(m_buttons);
    m_side->column()->addStretch(1);
    auto* columns = new Columns(64, kNarrow);
    columns->addColumn(m_ring, 512);
    columns->addColumn(m_side, 404);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(columns);
    connect(m_sayAwake, &Button::clicked, this, &SessionRunning::awakeSaid);
    connect(m_stop, &Button::clicked, this, &SessionRunning::stopped);
}

void SessionRunning::arrangeIn(TaskFrame& frame, bool isOn)
{
    if (m_frame == nullptr) frame.installEventFilter(this);
    m_frame = &frame;
    m_isOn = isOn;
    arrange();
}

bool SessionRunning::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_frame && event->type() == QEvent::Resize) arrange();
    return QWidget::eventFilter(watched, event);
}

void SessionRunning::arrange()
{
    const bool narrow = isNarrow(m_frame->width());
    const bool isPinned = m_isOn && (narrow || m_frame->height() < kTall * textScale());
    QWidget* focus = window()->focusWidget();
    const bool hadFocus = focus != nullptr && m_buttons->isAncestorOf(focus);
    m_frame->pin(isPinned ? m_buttons : nullptr);
    auto* column = m_side->column();
    if (!isPinned && m_buttons->parentWidget() != m_side) column->insertWidget(column->count() - 1, m_buttons);
    if (hadFocus && !focus->hasFocus()) focus->setFocus(Qt::OtherFocusReason);
    m_frame->layout()->activate();
    // How much is left comes into sight; the page was scrolled to its buttons.
    if (isPinned != m_isPinned) m_frame->scroll()->verticalScrollBar()->setValue(0);
    m_isPinned = isPinned;
    const int room = m_frame->scroll()->viewport()->height() - kAroundRing;
    m_ring->setMaximumHeight(std::max(kLeastRing, narrow ? room * 2 / 3 : room));
}

void SessionRunning::show(const Shown& shown, const CareModel& care)
{
    m_planned = static_cast<int>(shown.planned.count());
    m_off->setText(shown.takeOff         ? tr("Take it off")
                       : shown.asksAwake ? tr("Are you awake?")
                                         : tr("Off at %1").arg(care.moment(shown.off)));
    QString where = tr("since %1").arg(care.moment(shown.start));
    if (!shown.where.isEmpty()) where = tr("%1, since %2").arg(shown.where, care.moment(shown.start));
    if (shown.asksAwake) where = tr("Answer within a minute, or take it off.");
    if (shown.takeOff)
        where = shown.why.isEmpty() ? tr("Its time was over at %1.").arg(care.moment(shown.off)) : shown.why;
    where[0] = where[0].toUpper();
    m_where->setText(where);
    showFacts(shown, care);
    showMark(shown);
    // Enter that was meant for "I am awake" must not say that it is off.
    m_lapsed = shown.takeOff && (m_asks || m_lapsed);
    if (m_lapsed && isVisible()) setFocus(Qt::OtherFocusReason);
    m_failure->say(shown.failure);
    m_stop->setText(shown.takeOff ? tr("It is off") : tr("Stop, it is off"));
    m_stop->setForm(shown.asksAwake ? Button::Form::plain : Button::Form::primary);
    m_sayAwake->setVisible(shown.asksAwake);
    const bool turned = m_asks != shown.asksAwake;
    m_asks = shown.asksAwake;
    if (turned && isVisible()) {
        focusFirst();
        Q_EMIT asksAnew();
    }
    tick(shown.takeOff ? 0s : shown.off - care.wallNow());
}

void SessionRunning::showFacts(const Shown& shown, const CareModel& care)
{
    m_facts->setVisible(!shown.asksAwake);
    m_with->say(shown.with, shown.ticked);
    m_skinAt = tr("Look at the skin at %1").arg(care.moment(shown.start + kSkinCheck));
    m_skin->setVisible(shown.looksAtSkin && shown.planned > kSkinCheck && !shown.takeOff);
    showSkin(false);
    m_awake->setVisible(shown.awakeAt && !shown.takeOff);
    if (shown.awakeAt) {
        m_awake->say(tr("Nape asks at %1").arg(care.moment(*shown.awakeAt)), tr("Say then that you are awake"));
    }
    m_again->setVisible(shown.stopped || shown.again);
    if (shown.stopped) {
        m_again->say(tr("After a clinician has cleared you"), tr("Get help first"));
    } else if (shown.again) {
        m_again->say(tr("Again from %1").arg(care.moment(*shown.again)), shown.calls);
    }
}

// One notch in the ring: the look at the skin, or the next question.
void SessionRunning::showMark(const Shown& shown)
{
    m_marksSkin = shown.looksAtSkin && shown.planned > kSkinCheck;
    m_mark = 0;
    QString mark;
    if (m_marksSkin) {
        m_mark = static_cast<int>((shown.planned - kSkinCheck).count());
        mark = tr("skin check when %1 is left").arg(minutesLeft(clock::Duration{m_mark}));
    } else if (shown.awakeAt && !shown.asksAwake) {
        m_mark = static_cast<int>((shown.off - *shown.awakeAt).count());
        mark = tr("Nape asks when %1 is left").arg(minutesLeft(clock::Duration{m_mark}));
    }
    m_markText = shown.takeOff ? QString() : mark;
    m_below = shown.takeOff ? tr("take it off") : tr("left, then take it off");
    m_ring->setCaptions(m_below, m_markText);
}

void SessionRunning::tick(clock::Duration left)
{
    const int now = static_cast<int>(left.count());
    m_ring->show(now, m_planned, m_mark);
    if (!m_marksSkin || now <= 0) return;
    const bool isMoment = now <= m_mark && now > m_mark - kSkinMinute;
    showSkin(isMoment);
    // What stands in the ring is what lies ahead, or what is to be done now.
    m_ring->setCaptions(isMoment ? tr("look at the skin now") : m_below, now > m_mark ? m_markText : QString());
}

void SessionRunning::showSkin(bool now)
{
    if (now)
        m_skin->say(tr("Look at the skin now"), tr("Take it off if anything looks or feels wrong"));
    else
        m_skin->say(tr("Skin check at 5 minutes"), m_skinAt);
}

void SessionRunning::focusFirst()
{
    if (m_lapsed) return setFocus(Qt::OtherFocusReason);
    (m_asks ? m_sayAwake : m_stop)->setFocus(Qt::OtherFocusReason);
}

}  // namespace nape::app
