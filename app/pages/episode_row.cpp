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
#include <QResizeEvent>

#include <algorithm>

namespace nape::app {

namespace {
constexpr int kPicture = 56;
constexpr int kPadding = 16;
constexpr int kLeastRoom = 120;  // for the words, at the ordinary text size
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

EpisodeRow::Places EpisodeRow::placesAt(int width) const
{
    Places places;
    if (m_words.highest) places.number = std::max(72, advanceOf(tr("highest"), fontOf(Type::caption)));
    const int beside = 2 * kPadding + places.number;
    // The picture goes first where there is no room: the words say the same.
    places.hasPicture = width - beside - kPicture - 16 >= kLeastRoom * textScale();
    places.left = kPadding + (places.hasPicture ? kPicture + 16 : 0);
    constexpr int kApart = 12;
    places.room = width - places.left - places.number - kPadding - kApart;
    return places;
}

std::vector<std::pair<QString, QFont>> EpisodeRow::linesAt(int room) const
{
    constexpr int kSmallest = 13;
    std::vector<std::pair<QString, QFont>> lines;
    const auto add = [&](const QString& text, Type type) {
        if (!text.isEmpty()) lines.emplace_back(text, fittedTo(room, text, fontOf(type), kSmallest));
    };
    add(m_words.days, Type::row);
    for (const QString& text : {m_words.length, m_words.where, m_words.triggers})
        add(text, Type::caption);
    return lines;
}

QSize EpisodeRow::sizeHint() const
{
    constexpr int kWidth = 480;
    const Places places = placesAt(m_laidOut ? width() : kWidth);
    int height = 24;
    for (const auto& [text, font] : linesAt(places.room))
        height += wrappedHeight(text, font, places.room) + 4;
    return {kWidth, std::max(kPicture + 24, height)};
}

void EpisodeRow::resizeEvent(QResizeEvent* event)
{
    QPushButton::resizeEvent(event);
    if (m_laidOut && event->oldSize().width() == width()) return;
    m_laidOut = true;
    updateGeometry();
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
    const Places places = placesAt(width());
    if (places.hasPicture) {
        const NeckView view =
            std::ranges::any_of(m_words.zones, [](const QString& z) { return z.startsWith(QStringLiteral("front")); })
            ? NeckView::front
            : NeckView::back;
        paintNeck(painter, place(kPadding, (height() - kPicture) / 2, kPicture, kPicture), view, look, true,
                  [this](const QString& zone) { return ZoneState{m_words.zones.contains(zone), false, false}; });
    }
    int y = 12;
    painter.setPen(look.ink);
    for (const auto& [text, font] : linesAt(places.room)) {
        painter.setFont(font);
        const int high = wrappedHeight(text, font, places.room);
        drawWrapped(painter, place(places.left, y, places.room, high), Qt::AlignVCenter | Qt::AlignLeft, text);
        painter.setPen(look.ink2);
        y += high + 4;
    }
    if (!m_words.highest) return;
    painter.setFont(fontOf(Type::title));
    painter.setPen(look.ink);
    const int high = painter.fontMetrics().height();
    const int top = height() / 2 - high + 4;
    const int number = places.number;
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
