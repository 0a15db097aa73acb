// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/banner.h"

#include "theme/focus_ring.h"
#include "theme/look.h"
#include "widgets/button.h"
#include "widgets/layouts.h"
#include "widgets/text_label.h"

#include <QAbstractSpinBox>
#include <QAccessible>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>

namespace nape::app {

namespace {

bool isTypedIn(const QWidget* widget)
{
    if (widget == nullptr || !widget->isVisible()) return false;
    return qobject_cast<const QLineEdit*>(widget) != nullptr || qobject_cast<const QPlainTextEdit*>(widget) != nullptr
        || qobject_cast<const QAbstractSpinBox*>(widget) != nullptr;
}

}  // namespace

Banner::Banner(QWidget* parent)
    : QFrame(parent)
    , m_sentence(new TextLabel(Type::body, Tone::ink, this))
    , m_do(new Button(QString(), Button::Form::plain, this))
    , m_close(new Button(QString(), Button::Form::text, this))
{
    setObjectName(QStringLiteral("banner"));
    m_sentence->setObjectName(QStringLiteral("bannerText"));
    m_do->setObjectName(QStringLiteral("bannerDo"));
    m_close->setObjectName(QStringLiteral("bannerClose"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(24, 12, 16, 12);
    auto* actions = new QWidget;
    auto* buttons = new QHBoxLayout(actions);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(8);
    buttons->addWidget(m_do);
    buttons->addWidget(m_close);
    auto* parts = new Columns(8, kNarrow - 80);
    parts->addColumn(m_sentence, 1);
    parts->addColumn(actions, 0);
    row->addWidget(parts);
    connect(m_close, &Button::clicked, this, &Banner::hide);
    connect(m_do, &Button::clicked, this, [this] {
        hide();
        if (m_done) m_done();
    });
    new FocusRing(this);
    hide();
}

void Banner::tell(const QString& sentence)
{
    // What fails again and again is said once.
    if (!isHidden() && m_do->isHidden() && m_sentence->text() == sentence) return;
    m_do->hide();
    m_close->setText(tr("Close"));
    appear(sentence);
}

void Banner::ask(const QString& sentence, const QString& doIt, const QString& leaveIt, std::function<void()> done)
{
    question(sentence, doIt, leaveIt, std::move(done));
    takeFocus(m_close);
}

void Banner::alarm(const QString& sentence, const QString& doIt, const QString& leaveIt, std::function<void()> done)
{
    setFocusPolicy(Qt::ClickFocus);
    question(sentence, doIt, leaveIt, std::move(done));
    takeFocus(this);
}

void Banner::question(const QString& sentence, const QString& doIt, const QString& leaveIt, std::function<void()> done)
{
    m_done = std::move(done);
    m_do->setText(doIt);
    m_do->show();
    m_close->setText(leaveIt);
    appear(sentence);
}

bool Banner::asks(const QString& sentence) const
{
    return !isHidden() && !m_do->isHidden() && m_sentence->text() == sentence;
}

void Banner::takeFocus(QWidget* part)
{
    auto* now = window()->focusWidget();
    if (isTypedIn(now)) return;
    if (now != this && !isAncestorOf(now)) m_before = now;
    part->setFocus(Qt::OtherFocusReason);
}

void Banner::hideEvent(QHideEvent* event)
{
    const auto* now = window()->focusWidget();
    const bool ours = now == this || isAncestorOf(now);
    if (ours && m_before != nullptr && m_before->isVisible()) m_before->setFocus(Qt::OtherFocusReason);
    m_before.clear();
    QFrame::hideEvent(event);
}

void Banner::appear(const QString& sentence)
{
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Banner::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto& look = Look::of(*this);
    painter.fillRect(rect(), look.surface);
    painter.fillRect(QRectF(0, height() - look.border, width(), look.border), look.line);
    painter.fillRect(
        layoutDirection() == Qt::RightToLeft ? QRect(width() - 4, 0, 4, height()) : QRect(0, 0, 4, height()), look.ink);
}

}  // namespace nape::app
