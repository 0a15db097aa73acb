// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chip.h"

#include "theme/focus_ring.h"
#include "theme/icon.h"
#include "theme/look.h"
#include "theme/type.h"
#include "widgets/enter_chooses.h"

#include <QFontMetrics>
#include <QPainter>
#include <QResizeEvent>

#include <algorithm>

namespace nape::app {

namespace {

constexpr int kTick = 20;
constexpr int kGap = 6;
constexpr int kTickAir = 2;
constexpr int kLeast = 44;
constexpr int kBeside = kTick + kGap + 20;  // what a chip is wider than its text

QFont chosenFont()
{
    return fontOf(Type::body, QFont::DemiBold);
}

// Room for the tick in both states, so that choosing moves nothing.
QSize chipSize(const QString& text)
{
    return {advanceOf(text, chosenFont()) + kBeside, std::max(kLeast, QFontMetrics(chosenFont()).height() + 20)};
}

QSize leastChip(const QString& text)
{
    return {std::max(kLeast, widestWord(text, chosenFont()) + kBeside), kLeast};
}

int chipHeight(const QString& text, int width)
{
    return std::max(kLeast, wrappedHeight(text, chosenFont(), width - kBeside) + 20);
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
    const double corner = std::min(box.height(), chipSize(text).height() - pen) / 2;
    painter.drawRoundedRect(box, corner, corner);
    painter.setPen(chosen ? look.softInk : chip.isEnabled() ? look.ink : look.ink2);
    painter.setFont(chosen ? chosenFont() : fontOf(Type::body));
    const int room = chip.width() - kBeside;
    const int words = std::min(room, advanceOf(text, painter.font()));
    const int tick = chosen ? kTick + kGap : 0;
    const bool mirrored = chip.layoutDirection() == Qt::RightToLeft;
    // The tick has air of its own: the words at the other side need a little more.
    const int air = !chosen ? 0 : mirrored ? kTickAir : -kTickAir;
    const int x = (chip.width() - words - tick) / 2 + air;
    if (chosen) {
        const QRect place(mirrored ? x + words + kGap : x, (chip.height() - kTick) / 2, kTick, kTick);
        paintIcon(painter, place, QStringLiteral("check"), look.softInk);
    }
    drawWrapped(painter, QRect(mirrored ? x : x + tick, 0, words, chip.height()), Qt::AlignCenter, text);
}

void prepare(QAbstractButton& chip)
{
    chip.setFocusPolicy(Qt::StrongFocus);
    chip.setCursor(Qt::PointingHandCursor);
    chip.setProperty(FocusRing::kRingCorner, 22);
    chip.setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Maximum, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    chip.setSizePolicy(policy);
}

}  // namespace

Chip::Chip(const QString& text, const QString& id, QWidget* parent)
    : QCheckBox(text, parent)
    , m_id(id)
{
    prepare(*this);
    new EnterChooses(this);
}

QSize Chip::sizeHint() const
{
    return chipSize(text());
}

QSize Chip::minimumSizeHint() const
{
    return leastChip(text());
}

int Chip::heightForWidth(int width) const
{
    return chipHeight(text(), width);
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
    new EnterChooses(this);
}

QSize ChoiceChip::sizeHint() const
{
    return chipSize(text());
}

QSize ChoiceChip::minimumSizeHint() const
{
    return leastChip(text());
}

int ChoiceChip::heightForWidth(int width) const
{
    return chipHeight(text(), width);
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
    const QFont font = fontOf(Type::row);
    const int width = std::max(280, advanceOf(text(), font) + 88);
    const int room = (m_laidOut ? std::min(width, this->width()) : width) - 84;
    return {width, std::max(64, wrappedHeight(text(), font, room) + 32)};
}

void BigTick::resizeEvent(QResizeEvent* event)
{
    QCheckBox::resizeEvent(event);
    if (m_laidOut && event->oldSize().width() == width()) return;
    m_laidOut = true;
    updateGeometry();
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
    drawWrapped(painter, words, Qt::AlignVCenter | Qt::AlignLeft, text());
}

}  // namespace nape::app
