// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chip.h"

#include "theme/focus_ring.h"
#include "theme/icon.h"
#include "theme/look.h"
#include "theme/type.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace nape::app {

namespace {

constexpr int kTick = 20;

QSize chipSize(const QString& text)
{
    const QFontMetrics metrics(fontOf(Type::body, QFont::DemiBold));
    const QFontMetrics plain(fontOf(Type::body));
    // Room for the tick in both states, so that choosing moves nothing.
    const int width = std::max(metrics.horizontalAdvance(text) + kTick + 6 + 28, plain.horizontalAdvance(text) + 28);
    return {width, std::max(44, metrics.height() + 20)};
}

void paintChip(QWidget& chip, const QString& text, bool chosen, bool down)
{
    const Look& look = Look::of(chip);
    QPainter painter(&chip);
    painter.setRenderHint(QPainter::Antialiasing);
    const double pen = chosen ? look.strong : look.border;
    const bool over = chip.underMouse() && chip.isEnabled();
    painter.setPen(QPen(chosen ? look.accent : chip.isEnabled() ? look.edge : look.line, pen));
    painter.setBrush(chosen || down ? look.soft : over ? look.sunken : look.surface);
    const QRectF box = QRectF(chip.rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2);
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
    painter.setPen(chosen ? look.softInk : chip.isEnabled() ? look.ink : look.ink2);
    painter.setFont(fontOf(Type::body, chosen ? QFont::DemiBold : QFont::Normal));
    if (!chosen) {
        painter.drawText(chip.rect(), Qt::AlignCenter, text);
        return;
    }
    const int width = painter.fontMetrics().horizontalAdvance(text) + kTick + 6;
    const int x = (chip.width() - width) / 2;
    const bool mirrored = chip.layoutDirection() == Qt::RightToLeft;
    const QRect tick(mirrored ? x + width - kTick : x, (chip.height() - kTick) / 2, kTick, kTick);
    paintIcon(painter, tick, QStringLiteral("check"), look.softInk);
    painter.drawText(QRect(mirrored ? x : x + kTick + 6, 0, width - kTick - 6 + 1, chip.height()), Qt::AlignVCenter,
                     text);
}

void prepare(QAbstractButton& chip)
{
    chip.setFocusPolicy(Qt::StrongFocus);
    chip.setCursor(Qt::PointingHandCursor);
    chip.setProperty(FocusRing::kRingCorner, 22);
    chip.setAttribute(Qt::WA_Hover);
    chip.setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

}  // namespace

Chip::Chip(const QString& text, const QString& id, QWidget* parent)
    : QCheckBox(text, parent)
    , m_id(id)
{
    prepare(*this);
}

QSize Chip::sizeHint() const
{
    return chipSize(text());
}

void Chip::paintEvent(QPaintEvent*)
{
    paintChip(*this, text(), isChecked(), isDown());
}

ChoiceChip::ChoiceChip(const QString& text, const QString& id, QWidget* parent)
    : QRadioButton(text, parent)
    , m_id(id)
{
    prepare(*this);
}

QSize ChoiceChip::sizeHint() const
{
    return chipSize(text());
}

void ChoiceChip::paintEvent(QPaintEvent*)
{
    paintChip(*this, text(), isChecked(), isDown());
}

BigTick::BigTick(const QString& text, QWidget* parent)
    : QCheckBox(text, parent)
{
    prepare(*this);
    setProperty(FocusRing::kRingCorner, 12);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize BigTick::sizeHint() const
{
    const QFontMetrics metrics(fontOf(Type::row));
    return {std::max(280, metrics.horizontalAdvance(text()) + 88), std::max(64, metrics.height() + 32)};
}

void BigTick::paintEvent(QPaintEvent*)
{
    const Look& look = Look::of(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double pen = isChecked() ? look.strong : look.border;
    painter.setPen(QPen(isChecked() ? look.accent : look.edge, pen));
    painter.setBrush(isChecked() || isDown() ? look.soft : look.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), 12, 12);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QRectF box(mirrored ? width() - 20 - 28 : 20, (height() - 28) / 2.0, 28, 28);
    painter.setPen(QPen(isChecked() ? look.accent : look.edge, 2));
    painter.setBrush(isChecked() ? look.accent : look.surface);
    painter.drawRoundedRect(box, 6, 6);
    if (isChecked()) paintIcon(painter, box.adjusted(3, 3, -3, -3), QStringLiteral("check"), look.onAccent);
    painter.setPen(isChecked() ? look.softInk : look.ink);
    painter.setFont(fontOf(Type::row));
    const QRect words = mirrored ? rect().adjusted(20, 0, -64, 0) : rect().adjusted(64, 0, -20, 0);
    painter.drawText(
        words, static_cast<int>(Qt::AlignVCenter | (mirrored ? Qt::AlignRight : Qt::AlignLeft)) | Qt::TextWordWrap,
        text());
}

}  // namespace nape::app
