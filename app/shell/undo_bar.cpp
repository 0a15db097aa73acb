// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/undo_bar.h"

#include "theme/focus_ring.h"
#include "theme/look.h"
#include "widgets/button.h"
#include "widgets/keys.h"
#include "widgets/text_label.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>
#include <chrono>

namespace nape::app {

using namespace std::chrono_literals;

UndoBar::UndoBar(QWidget* over)
    : QFrame(over)
    , m_sentence(new TextLabel(Type::body, Tone::ink, this))
    , m_undo(new Button(tr("Undo"), Button::Form::onInk, this))
{
    setObjectName(QStringLiteral("undoBar"));
    m_undo->setObjectName(QStringLiteral("undo"));
    showKeys(*m_undo, Act::undo);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(20, 8, 8, 8);
    row->setSpacing(16);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_undo);
    m_time.setSingleShot(true);
    m_time.setInterval(10s);
    connect(&m_time, &QTimer::timeout, this, &UndoBar::hide);
    connect(m_undo, &Button::clicked, this, &UndoBar::undoChosen);
    over->installEventFilter(this);
    new FocusRing(this);
    hide();
}

void UndoBar::offer(const QString& sentence)
{
    // White on ink: the bar wears the ground as its text.
    auto colours = parentWidget()->palette();
    const auto& look = Look::of(*parentWidget());
    colours.setColor(QPalette::WindowText, look.ground);
    colours.setColor(QPalette::ButtonText, look.ground);
    colours.setColor(QPalette::Link, look.ground);
    setPalette(colours);
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
    m_time.start();
    place();
    show();
    raise();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void UndoBar::withdraw()
{
    m_time.stop();
    hide();
}

bool UndoBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && isVisible()) place();
    return QFrame::eventFilter(watched, event);
}

void UndoBar::place()
{
    const auto* over = parentWidget();
    const int width = std::min(560, over->width() - 32);
    const int height = std::max(64, heightForWidth(width));
    setGeometry((over->width() - width) / 2, over->height() - height - 16, width, height);
}

void UndoBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Look::of(*parentWidget()).ink);
    painter.drawRoundedRect(rect(), 12, 12);
}

}  // namespace nape::app
