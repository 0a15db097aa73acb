// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/button.h"

#include "theme/focus_ring.h"
#include "theme/icon.h"
#include "theme/look.h"
#include "theme/type.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QResizeEvent>

#include <algorithm>

namespace nape::app {

namespace {

constexpr int kCorner = 12;
constexpr int kIcon = 20;
constexpr int kGap = 8;
constexpr int kSide = 24;  // of the large button
constexpr int kMargin = 8;  // what text and icons leave free at the sides at least

int paddingOf(Button::Form form, bool big)
{
    if (form == Button::Form::text) return 8;
    return big ? 28 : 20;
}

}  // namespace

Button::Button(const QString& text, Form form, QWidget* parent)
    : QPushButton(text, parent)
    , m_form(form)
{
    setAutoDefault(false);
    setFocusPolicy(Qt::StrongFocus);
    setProperty(FocusRing::kRingCorner, kCorner);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void Button::setSize(Size size)
{
    m_size = size;
    updateGeometry();
}

void Button::setForm(Form form)
{
    m_form = form;
    updateGeometry();
    update();
}

void Button::setLeadingIcon(const QString& name)
{
    m_leading = name;
    updateGeometry();
    update();
}

void Button::setTrailingIcon(const QString& name)
{
    m_trailing = name;
    updateGeometry();
    update();
}

QFont Button::face() const
{
    return fontOf(m_size == Size::ordinary ? Type::body : Type::row, QFont::DemiBold);
}

QFont Button::faceAt(int width) const
{
    return fittedTo(width - 2 * kMargin - iconsWidth(), text(), face(), leastPixels());
}

int Button::iconsWidth() const
{
    int width = 0;
    for (const QString& icon : {m_leading, m_trailing}) {
        if (!icon.isEmpty()) width += kIcon + (text().isEmpty() ? 0 : kGap);
    }
    return width;
}

int Button::heightAt(int width) const
{
    const int least = m_size == Size::stop ? 72 : m_size == Size::big ? 56 : 44;
    return std::max(least, wrappedHeight(text(), faceAt(width), width - 2 * kMargin - iconsWidth()) + 20);
}

QSize Button::sizeHint() const
{
    const bool big = m_size != Size::ordinary;
    const int words = text().isEmpty() ? 0 : advanceOf(text(), face()) + 2 * paddingOf(m_form, big);
    const int width = std::max(words + iconsWidth(), 44);
    // As high as the width that it was given asks for.
    return {width, heightAt(m_laidOut ? std::min(width, this->width()) : width)};
}

QSize Button::minimumSizeHint() const
{
    QFont least = face();
    least.setPixelSize(std::min(least.pixelSize(), leastPixels()));
    return {std::max(44, widestWord(text(), least) + 2 * kMargin + iconsWidth()), sizeHint().height()};
}

void Button::resizeEvent(QResizeEvent* event)
{
    QPushButton::resizeEvent(event);
    if (m_laidOut && event->oldSize().width() == width()) return;
    m_laidOut = true;
    updateGeometry();
}

QColor Button::textColour() const
{
    const Look& look = Look::of(*this);
    switch (m_form) {
    case Form::onRed: return look.onEmergency;
    case Form::onRedFilled: return palette().color(QPalette::Window);
    default: break;
    }
    if (!isEnabled()) return look.ink2;
    switch (m_form) {
    case Form::primary: return look.onFill;
    case Form::text: return look.accent;
    case Form::onInk: return palette().color(QPalette::WindowText);
    default: return look.ink;
    }
}

void Button::paintBox(QPainter& painter, double corner) const
{
    const Look& look = Look::of(*this);
    const bool over = underMouse() && isEnabled();
    QPen pen(look.edge, look.border);
    QBrush brush(Qt::NoBrush);
    switch (m_form) {
    case Form::primary:
        pen.setColor(isEnabled() ? look.fillLine : look.line);
        brush = !isEnabled() ? look.sunken : isDown() ? look.press : look.fill;
        break;
    case Form::plain:
        if (!isEnabled()) pen.setColor(look.line);
        if (isDown())
            brush = look.soft;
        else if (over)
            brush = look.sunken;
        break;
    case Form::text:
        pen = Qt::NoPen;
        if (over || isDown()) brush = look.sunken;
        break;
    case Form::onRed:
    case Form::onInk:
        pen.setColor(textColour());
        if (isDown()) {
            QColor veil = textColour();
            veil.setAlpha(40);
            brush = veil;
        }
        break;
    case Form::onRedFilled:
        pen = Qt::NoPen;
        brush = look.onEmergency;
        break;
    }
    painter.setBrush(brush);
    // Where colours are few, a broken border says that it cannot be pressed.
    if (look.isHighContrast && !isEnabled() && pen.style() != Qt::NoPen) pen.setStyle(Qt::DashLine);
    painter.setPen(pen);
    const double in = look.border / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(in, in, -in, -in), corner, corner);
}

void Button::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(painter, kCorner);
    painter.setFont(faceAt(width()));
    const QColor colour = textColour();
    painter.setPen(colour);

    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int leading = m_leading.isEmpty() ? 0 : kIcon + (text().isEmpty() ? 0 : kGap);
    const int trailing = m_trailing.isEmpty() ? 0 : kIcon + kGap;
    const int room = width() - 2 * kMargin - leading - trailing;
    const int textWidth = text().isEmpty() ? 0 : std::min(room, advanceOf(text(), painter.font()));
    int x = (width() - leading - textWidth - trailing) / 2;
    const auto place = [&](int from, int wide, int high) {
        const QRect box(from, (height() - high) / 2, wide, high);
        return mirrored ? QRect(width() - box.right() - 1, box.top(), wide, high) : box;
    };
    const auto faced = [&](const QString& name) {
        if (!mirrored) return name;
        if (name == QStringLiteral("right")) return QStringLiteral("left");
        if (name == QStringLiteral("left")) return QStringLiteral("right");
        return name;
    };
    if (!m_leading.isEmpty()) paintIcon(painter, place(x, kIcon, kIcon), faced(m_leading), colour);
    drawWrapped(painter, place(x + leading, textWidth, height()), Qt::AlignCenter, text());
    if (!m_trailing.isEmpty()) {
        paintIcon(painter, place(x + leading + textWidth + kGap, kIcon, kIcon), faced(m_trailing), colour);
    }
}

void Button::mouseDoubleClickEvent(QMouseEvent* event)
{
    // The second half of a double click would press what the first half has just put here.
    if (autoRepeat())
        QPushButton::mouseDoubleClickEvent(event);
    else
        event->accept();
}

void Button::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        // With Control it is the page's: its one filled button.
        if ((event->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier) return event->ignore();
        if (!event->isAutoRepeat()) click();
        return;
    }
    QPushButton::keyPressEvent(event);
}

HurtsButton::HurtsButton(const QString& text, const QString& second, QWidget* parent)
    : Button(text, Form::primary, parent)
    , m_second(second)
{
    setAccessibleDescription(second);
    setProperty(FocusRing::kRingCorner, 24);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

QSize HurtsButton::sizeHint() const
{
    return {812, 312};
}

QSize HurtsButton::minimumSizeHint() const
{
    const int words = width() - 2 * kSide;
    return {
        240,
        std::max(200, headHeight() + 8 + wrappedHeight(m_second, fontOf(Type::section, QFont::Normal), words) + 48)};
}

QFont HurtsButton::head() const
{
    return fittedTo(width() - 2 * kSide, text(), fontOf(Type::hurts), fontOf(Type::section).pixelSize());
}

int HurtsButton::headHeight() const
{
    return wrappedHeight(text(), head(), width() - 2 * kSide);
}

void HurtsButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(painter, 24);
    painter.setPen(textColour());
    const int wide = width() - 2 * kSide;
    const QFont small = fontOf(Type::section, QFont::Normal);
    const int first = headHeight();
    const int second = wrappedHeight(m_second, small, wide);
    const int top = (height() - first - 8 - second) / 2;
    painter.setFont(head());
    drawWrapped(painter, QRect(kSide, top, wide, first), Qt::AlignHCenter, text());
    painter.setFont(small);
    drawWrapped(painter, QRect(kSide, top + first + 8, wide, second), Qt::AlignHCenter, m_second);
}

}  // namespace nape::app
