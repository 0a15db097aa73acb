// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pain_scale.h"

#include "theme/focus_ring.h"
#include "theme/look.h"
#include "theme/type.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QResizeEvent>
#include <QScopedValueRollback>

#include <algorithm>

namespace nape::app {

namespace {

constexpr int kMost = 10;
constexpr int kNone = -1;  // below the scale, so that an assistive tool can choose 0 as well
constexpr qint64 kSecondDigitMs = 1000;

}  // namespace

PainScale::PainScale(bool compact, QWidget* parent)
    : QSlider(Qt::Horizontal, parent)
    , m_compact(compact)
{
    setPageStep(1);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setProperty(FocusRing::kRingCorner, 8);
    setAccessibleName(tr("Pain from 0, none, to 10, the worst you can imagine"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setPain(std::nullopt);
}

std::optional<int> PainScale::pain() const
{
    return m_chosen ? std::optional{value()} : std::nullopt;
}

void PainScale::setPain(std::optional<int> pain)
{
    m_chosen = pain.has_value();
    {
        const QScopedValueRollback ours(m_settingPain, true);
        setRange(m_chosen ? 0 : kNone, kMost);
        setValue(pain.value_or(kNone));
    }
    setAccessibleDescription(m_chosen ? QString() : tr("Nothing chosen yet"));
    update();
}

void PainScale::choose(int pain)
{
    setPain(std::clamp(pain, 0, kMost));
    Q_EMIT painChosen(value());
}

// A value that was not set here came by an assistive tool: that is a choice like any other.
void PainScale::sliderChange(SliderChange change)
{
    QSlider::sliderChange(change);
    if (change == SliderValueChange && !m_settingPain && value() >= 0) choose(value());
}

bool PainScale::takeDigit(int key)
{
    if (key < Qt::Key_0 || key > Qt::Key_9) return false;
    const bool ten = key == Qt::Key_0 && pain() == 1 && m_sinceOne.isValid() && !m_sinceOne.hasExpired(kSecondDigitMs);
    key == Qt::Key_1 ? m_sinceOne.start() : m_sinceOne.invalidate();
    choose(ten ? kMost : key - Qt::Key_0);
    return true;
}

QSize PainScale::sizeHint() const
{
    return {m_compact ? 240 : 528, minimumSizeHint().height()};
}

QSize PainScale::minimumSizeHint() const
{
    if (m_compact) return {176, 56};
    const int number = QFontMetrics(fontOf(Type::body)).height();
    // The end of the scale goes on in a second line where it would meet the beginning.
    const QFont small = fontOf(Type::caption);
    const int caption =
        m_laidOut ? wrappedHeight(tr("worst you can imagine"), small, worstWidth()) : QFontMetrics(small).height();
    return {264, 56 + number + caption + 8};
}

int PainScale::worstWidth() const
{
    return width() - advanceOf(tr("none"), fontOf(Type::caption)) - 16;
}

void PainScale::resizeEvent(QResizeEvent* event)
{
    QSlider::resizeEvent(event);
    if (m_laidOut && event->oldSize().width() == width()) return;
    m_laidOut = true;
    updateGeometry();
}

int PainScale::columnAt(double x) const
{
    const int column = std::clamp(static_cast<int>(x * (kMost + 1) / std::max(1, width())), 0, kMost);
    return layoutDirection() == Qt::RightToLeft ? kMost - column : column;
}

QRectF PainScale::barOf(int pain) const
{
    const double step = width() / double(kMost + 1);
    const int column = layoutDirection() == Qt::RightToLeft ? kMost - pain : pain;
    const double bar = m_compact ? std::min(step - 6, 16.0) : step - 8;
    const double tall = 12 + pain * 3.2;
    const double base = m_compact ? height() - 6 : 50;
    return {column * step + (step - bar) / 2, base - tall, bar, tall};
}

void PainScale::paintEvent(QPaintEvent*)
{
    const Look& look = Look::of(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int numberHeight = QFontMetrics(fontOf(Type::body)).height();
    // As large as the columns allow.
    const QFont bold =
        fittedTo(width() / (kMost + 1) - 2, locale().toString(kMost), fontOf(Type::body, QFont::Bold), 13);
    QFont plain = bold;
    plain.setWeight(QFont::Normal);
    for (int i = 0; i <= kMost; ++i) {
        const QRectF bar = barOf(i);
        const bool filled = m_chosen && i <= value();
        const double corner = std::min({m_compact ? 8.0 : 6.0, bar.height() / 2, bar.width() / 2});
        painter.setPen(filled ? QPen(Qt::NoPen) : QPen(look.edge, look.border));
        painter.setBrush(filled ? look.accent : look.sunken);
        painter.drawRoundedRect(filled ? bar : bar.adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
        if (m_chosen && i == value()) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(look.accent, 2));
            painter.drawRoundedRect(bar.adjusted(-3, -3, 3, 3), corner + 3, corner + 3);
        }
        if (m_compact) continue;
        const bool current = m_chosen && i == value();
        painter.setFont(current ? bold : plain);
        painter.setPen(current ? look.ink : look.ink2);
        painter.drawText(QRectF(bar.left() - 8, 58, bar.width() + 16, numberHeight), Qt::AlignCenter,
                         locale().toString(i));
    }
    if (m_compact) return;
    painter.setFont(fontOf(Type::caption));
    painter.setPen(look.ink2);
    const QRect words(0, 62 + numberHeight, width(), height() - 62 - numberHeight);
    painter.drawText(words, Qt::AlignTop | Qt::AlignLeft, tr("none"));
    const QRect end = words.adjusted(layoutDirection() == Qt::RightToLeft ? 0 : width() - worstWidth(), 0,
                                     layoutDirection() == Qt::RightToLeft ? worstWidth() - width() : 0, 0);
    drawWrapped(painter, end, Qt::AlignTop | Qt::AlignRight, tr("worst you can imagine"));
}

void PainScale::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) choose(columnAt(event->position().x()));
}

void PainScale::mouseMoveEvent(QMouseEvent* event)
{
    if (!event->buttons().testFlag(Qt::LeftButton)) return;
    const int pain = columnAt(event->position().x());
    if (pain != value()) choose(pain);
}

void PainScale::mouseReleaseEvent(QMouseEvent*) { }

void PainScale::keyPressEvent(QKeyEvent* event)
{
    if (takeDigit(event->key())) return;
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const int from = m_chosen ? value() : 0;
    switch (event->key()) {
    case Qt::Key_Right: return choose(m_chosen ? from + forward : 0);
    case Qt::Key_Left: return choose(m_chosen ? from - forward : 0);
    case Qt::Key_Up: return choose(m_chosen ? from + 1 : 0);
    case Qt::Key_Down: return choose(m_chosen ? from - 1 : 0);
    case Qt::Key_Home: return choose(0);
    case Qt::Key_End: return choose(kMost);
    default: event->ignore();
    }
}

void PainScale::wheelEvent(QWheelEvent* event)
{
    // Scrolling the page must never change a rating.
    event->ignore();
}

}  // namespace nape::app
