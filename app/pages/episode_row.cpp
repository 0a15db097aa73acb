// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/episode_row.h"

#include "theme/focus_ring.h"
#include "theme/look.h"
#include "theme/type.h"
#include "widgets/neck_art.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace nape::app {

namespace {
constexpr int kPicture = 56;
constexpr int kPadding = 16;
}  // namespace

EpisodeRow::EpisodeRow(EpisodeWords words, QWidget* parent)
    : QPushButton(parent)
    , m_words(std::move(words))
{
    setObjectName(QStringLiteral("episodeRow"));
    setFocusPolicy(Qt::StrongFocus);
    setAutoDefault(false);
    setCursor(Qt::PointingHandCursor);
    setProperty(FocusRing::kRingCorner, 12);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    QStringList name{m_words.days, m_words.length};
    if (m_words.highest) name << tr("highest pain %1").arg(QLocale().toString(*m_words.highest));
    for (const QString& part : {m_words.where, m_words.triggers}) {
        if (!part.isEmpty()) name << part;
    }
    setAccessibleName(name.join(QStringLiteral(", ")));
}

QSize EpisodeRow::sizeHint() const
{
    const int first = QFontMetrics(fontOf(Type::row)).height();
    const int line = QFontMetrics(fontOf(Type::caption)).height() + 4;
    return {480, std::max(kPicture + 24, first + 3 * line + 24)};
}

void EpisodeRow::paintEvent(QPaintEvent*)
{
    const Look& look = Look::of(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isDown() ? look.soft : look.sunken);
        painter.drawRoundedRect(rect(), 12, 12);
    }
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto place = [&](int x, int y, int wide, int high) {
        return QRect(mirrored ? width() - x - wide : x, y, wide, high);
    };
    const NeckView view =
        std::ranges::any_of(m_words.zones, [](const QString& z) { return z.startsWith(QStringLiteral("front")); })
        ? NeckView::front
        : NeckView::back;
    paintNeck(painter, place(kPadding, (height() - kPicture) / 2, kPicture, kPicture), view, look, true,
              [this](const QString& zone) { return ZoneState{m_words.zones.contains(zone), false, false}; });
    const int left = kPadding + kPicture + 16;
    const int number = 72;
    const int room = width() - left - number - kPadding;
    int y = 12;
    const auto line = [&](const QString& text, const QFont& font, const QColor& colour) {
        if (text.isEmpty()) return;
        painter.setFont(font);
        painter.setPen(colour);
        const QFontMetrics metrics(font);
        painter.drawText(place(left, y, room, metrics.height()), Qt::AlignVCenter | Qt::AlignLeft,
                         metrics.elidedText(text, Qt::ElideRight, room));
        y += metrics.height() + 4;
    };
    line(m_words.days, fontOf(Type::row), look.ink);
    line(m_words.length, fontOf(Type::caption), look.ink2);
    line(m_words.where, fontOf(Type::caption), look.ink2);
    line(m_words.triggers, fontOf(Type::caption), look.ink2);
    if (!m_words.highest) return;
    painter.setFont(fontOf(Type::title));
    painter.setPen(look.ink);
    const int high = painter.fontMetrics().height();
    const int top = height() / 2 - high + 4;
    painter.drawText(place(width() - number - kPadding, top, number, high), Qt::AlignCenter,
                     QLocale().toString(*m_words.highest));
    painter.setFont(fontOf(Type::caption));
    painter.setPen(look.ink2);
    painter.drawText(place(width() - number - kPadding, top + high, number, painter.fontMetrics().height()),
                     Qt::AlignCenter, tr("highest"));
}

void EpisodeRow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return click();
    QPushButton::keyPressEvent(event);
}

}  // namespace nape::app
