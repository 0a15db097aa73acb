// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/card.h"

#include "theme/look.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace nape::app {

Card::Card(Form form, QWidget* parent)
    : QFrame(parent)
    , m_form(form)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(24, 24, 24, 24);
    m_column->setSpacing(8);
    applyPalette();
}

void Card::setForm(Form form)
{
    if (form == m_form) return;
    if (m_form == Form::ink) setPalette(QPalette());
    m_form = form;
    applyPalette();
    update();
}

void Card::applyPalette()
{
    if (m_form != Form::ink) return;
    const Look& look = parentWidget() != nullptr ? Look::of(*parentWidget()) : Look::ofSystem();
    m_applying = true;
    setPalette(look.onInkPalette());
    m_applying = false;
}

void Card::changeEvent(QEvent* event)
{
    if (!m_applying && (event->type() == QEvent::ParentChange || event->type() == QEvent::PaletteChange)) {
        applyPalette();
    }
    QFrame::changeEvent(event);
}

void Card::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Look& look = Look::of(*this);
    const double pen = m_form == Form::outlined ? look.strong : look.border;
    switch (m_form) {
    case Form::plain:
        painter.setPen(QPen(look.line, pen));
        painter.setBrush(look.surface);
        break;
    case Form::soft:
        painter.setPen(QPen(look.line, pen));
        painter.setBrush(look.soft);
        break;
    case Form::outlined:
        painter.setPen(QPen(look.ink, pen));
        painter.setBrush(look.surface);
        break;
    case Form::ink:
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette().color(QPalette::Window));
        break;
    }
    painter.drawRoundedRect(QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), 16, 16);
}

Hairline::Hairline(QWidget* parent)
    : QWidget(parent)
{
    setFixedHeight(1);
}

void Hairline::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ParentChange) {
        setFixedHeight(static_cast<int>(Look::of(*this).border));
    }
    QWidget::changeEvent(event);
}

void Hairline::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), Look::of(*this).line);
}

}  // namespace nape::app
