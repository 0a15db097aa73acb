// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/ice_running.h"

#include "pages/care_model.h"
#include "pages/wording.h"
#include "widgets/button.h"
#include "widgets/countdown_ring.h"
#include "widgets/fact_row.h"
#include "widgets/layouts.h"
#include "widgets/text_label.h"

#include <QVBoxLayout>

namespace nape::app {

namespace {

using namespace std::chrono_literals;
constexpr clock::Duration kSkinCheck = 5min;
constexpr int kSkinMinute = 60;  // seconds

QString minutesLeft(clock::Duration left)
{
    return QStringLiteral("%1:%2").arg(left.count() / 60).arg(left.count() % 60, 2, 10, QLatin1Char('0'));
}

}  // namespace

IceRunning::IceRunning(QWidget* parent)
    : QWidget(parent)
    , m_ring(new CountdownRing)
    , m_off(new TextLabel(Type::headline))
    , m_where(new TextLabel(Type::row, Tone::second))
    , m_cloth(new FactRow(QStringLiteral("check")))
    , m_skin(new FactRow(QStringLiteral("shield")))
    , m_again(new FactRow(QStringLiteral("clock")))
    , m_warning(new TextLabel(Type::row))
    , m_stop(new Button(QString(), Button::Form::primary))
{
    auto* side = new Stack(0);
    m_off->setObjectName(QStringLiteral("offAt"));
    m_where->setWeight(QFont::Normal);
    side->column()->addStretch(1);
    side->column()->addWidget(m_off);
    side->column()->addWidget(m_where);
    side->column()->addSpacing(20);
    side->column()->addWidget(m_cloth);
    side->column()->addWidget(m_skin);
    side->column()->addWidget(m_again);
    side->column()->addSpacing(16);
    side->column()->addWidget(m_warning);
    auto* now = new TextLabel(tr("Take it off now."), Type::row);
    now->setWeight(QFont::Normal);
    side->column()->addWidget(now);
    side->column()->addSpacing(16);
    m_stop->setObjectName(QStringLiteral("stopIceButton"));
    m_stop->setSize(Button::Size::stop);
    side->column()->addWidget(m_stop);
    side->column()->addStretch(1);
    m_warning->setText(tr("Numb, burning, white or blistered?"));
    auto* columns = new Columns(64, kNarrow);
    columns->addColumn(m_ring, 512);
    columns->addColumn(side, 404);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(columns);
    connect(m_stop, &Button::clicked, this, &IceRunning::stopped);
}

void IceRunning::show(const Shown& shown, const CareModel& care)
{
    m_planned = static_cast<int>(shown.planned.count());
    m_off->setText(shown.takeOff ? tr("Take it off") : tr("Off at %1").arg(care.moment(shown.off)));
    QString where = tr("since %1").arg(care.moment(shown.start));
    if (!shown.where.isEmpty()) where = tr("%1, since %2").arg(shown.where, care.moment(shown.start));
    if (shown.takeOff) where = shown.why.isEmpty() ? tr("The time is over.") : shown.why;
    where[0] = where[0].toUpper();
    m_where->setText(where);
    m_cloth->say(tr("Cloth between ice and skin"), tr("You ticked it at %1").arg(care.moment(shown.start)));
    const bool skin = shown.planned > kSkinCheck;
    m_skinAt = tr("Look at the skin at %1").arg(care.moment(shown.start + kSkinCheck));
    m_skin->setVisible(skin && !shown.takeOff);
    m_left = 0;
    showSkin(false);
    if (shown.stopped)
        m_again->say(tr("After a clinician has cleared you"), tr("Get help first"));
    else
        m_again->say(tr("Again from %1").arg(care.moment(shown.again)), tr("Nape calls you, you need not watch"));
    m_stop->setText(shown.takeOff ? tr("It is off") : tr("Stop, it is off"));
    m_ring->setCaptions(
        shown.takeOff ? tr("take it off") : tr("left, then take it off"),
        skin && !shown.takeOff ? tr("look at the skin at %1").arg(minutesLeft(shown.planned - kSkinCheck)) : QString());
    tick(shown.takeOff ? 0s : shown.off - care.wallNow());
}

void IceRunning::tick(clock::Duration left)
{
    const int notch = m_planned > kSkinCheck.count() ? m_planned - static_cast<int>(kSkinCheck.count()) : 0;
    const int now = static_cast<int>(left.count());
    const auto passes = [&](int moment) { return moment > 0 && m_left > moment && now <= moment; };
    m_ring->show(now, m_planned, notch);
    if (notch > 0 && now > 0) showSkin(now <= notch && now > notch - kSkinMinute);
    if (passes(notch)) Q_EMIT said(tr("Look at the skin now"));
    if (passes(kSkinMinute)) Q_EMIT said(tr("One minute left"));
    m_left = now;
}

void IceRunning::showSkin(bool now)
{
    if (now)
        m_skin->say(tr("Look at the skin now"), tr("Take it off if anything looks or feels wrong"));
    else
        m_skin->say(tr("Skin check at 5 minutes"), m_skinAt);
}

void IceRunning::focusFirst()
{
    m_stop->setFocus(Qt::OtherFocusReason);
}

}  // namespace nape::app
