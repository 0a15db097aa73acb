// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/rail.h"

#include "theme/icon.h"
#include "theme/look.h"
#include "theme/type.h"
#include "widgets/keys.h"

#include <QBoxLayout>
#include <QPainter>
#include <QScopedValueRollback>

#include <algorithm>
#include <utility>

namespace nape::app {
namespace {

constexpr int kWidth = 208;
constexpr int kRow = 48;
constexpr int kBarRow = 72;
constexpr int kIcon = 24;
constexpr int kBeside = 56;  // icon and margins beside the text

/// The program's mark and name, at the head of the rail.
class Brand : public QWidget {
public:
    explicit Brand(QWidget* parent)
        : QWidget(parent)
    {
        setFixedHeight(56);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        const QRect mark(mirrored ? width() - 40 : 8, 4, 32, 32);
        appIcon().paint(&painter, mark);
        painter.setFont(fontOf(Type::section));
        painter.setPen(Look::of(*this).ink);
        const QRect text = mirrored ? QRect(0, 0, width() - 52, 40) : QRect(52, 0, width() - 52, 40);
        painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeading, QStringLiteral("Nape"));
    }
};

}  // namespace

RailButton::RailButton(const QString& text, const QString& icon, QWidget* parent)
    : QAbstractButton(parent)
    , m_icon(icon)
{
    setText(text);
    setAccessibleName(text);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
}

void RailButton::setStacked(bool stacked)
{
    m_stacked = stacked;
    updateGeometry();
}

QSize RailButton::sizeHint() const
{
    const auto grown = [](int px) { return static_cast<int>(px * std::max(1.0, textScale())); };
    if (m_stacked) return {QFontMetrics(fontOf(Type::caption)).horizontalAdvance(text()) + 16, grown(kBarRow)};
    const QFont font = fontOf(Type::body, QFont::DemiBold);
    const int width = std::clamp(advanceOf(text(), font) + kBeside, kWidth - 32, grown(kWidth - 32));
    return {width, std::max(grown(kRow), wrappedHeight(text(), font, width - kBeside) + 16)};
}

void RailButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto& look = Look::of(*this);
    const bool on = isChecked();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    if (m_stacked) {
        const auto colour = on ? look.accent : look.ink2;
        paintIcon(painter, QRectF(width() / 2.0 - 12, height() / 2.0 - 24, kIcon, kIcon), m_icon, colour);
        painter.setFont(fittedTo(width() - 4, text(), fontOf(Type::caption, on ? QFont::DemiBold : QFont::Normal), 13));
        painter.setPen(colour);
        painter.drawText(QRect(0, height() / 2 + 4, width(), height() / 2 - 8), Qt::AlignHCenter | Qt::AlignTop,
                         text());
        paintFocus(painter);
        return;
    }
    const auto colour = on || underMouse() ? look.ink : look.ink2;
    if (on) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.surface);
        painter.drawRoundedRect(rect(), 12, 12);
        painter.setBrush(look.accent);
        painter.drawRoundedRect(QRectF(mirrored ? width() - 4 : 0, height() / 2.0 - 12, 4, 24), 2, 2);
    }
    paintIcon(painter, QRectF(mirrored ? width() - 36 : 12, height() / 2.0 - 12, kIcon, kIcon), m_icon, colour);
    painter.setFont(fontOf(Type::body, on ? QFont::DemiBold : QFont::Medium));
    painter.setPen(colour);
    const QRect room = mirrored ? QRect(8, 0, width() - kBeside, height()) : QRect(48, 0, width() - kBeside, height());
    drawWrapped(painter, room, Qt::AlignVCenter | Qt::AlignLeading, text());
    paintFocus(painter);
}

void RailButton::paintFocus(QPainter& painter) const
{
    if (!hasFocus()) return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Look::of(*this).accent, 3));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), 11, 11);
}

Rail::Rail(QWidget* parent)
    : QWidget(parent)
    , m_row(new QBoxLayout(QBoxLayout::TopToBottom, this))
    , m_brand(new Brand(this))
    , m_person(new RailButton(QString(), QStringLiteral("person"), this))
{
    setObjectName(QStringLiteral("rail"));
    const auto add = [this](PageId page, const QString& text, const QString& icon, const QString& name, Act act) {
        auto* button = new RailButton(text, icon, this);
        button->setCheckable(true);
        button->setAutoExclusive(true);
        button->setObjectName(name);
        // An assistive tool checks without a click; a click on the room that is open leads to its beginning.
        connect(button, &RailButton::toggled, this, [this, page](bool on) {
            m_chosen = on && !m_showing;
            if (m_chosen) Q_EMIT roomChosen(page);
        });
        connect(button, &RailButton::clicked, this, [this, page] {
            if (!std::exchange(m_chosen, false)) Q_EMIT roomChosen(page);
        });
        showKeys(*button, act);
        m_rooms.push_back({page, button});
    };
    add(PageId::today, tr("Today"), QStringLiteral("today"), QStringLiteral("roomToday"), Act::today);
    add(PageId::history, tr("History"), QStringLiteral("history"), QStringLiteral("roomHistory"), Act::history);
    add(PageId::guides, tr("Guides"), QStringLiteral("guides"), QStringLiteral("roomGuides"), Act::guides);
    add(PageId::settings, tr("Settings"), QStringLiteral("settings"), QStringLiteral("roomSettings"), Act::settings);
    m_person->setObjectName(QStringLiteral("railPerson"));
    connect(m_person, &RailButton::clicked, this,
            [this] { Q_EMIT personPressed(m_person->mapToGlobal(QPoint(0, 0))); });

    m_row->setSpacing(0);
    m_row->addWidget(m_brand);
    for (const auto& room : m_rooms)
        m_row->addWidget(room.button);
    m_row->addStretch();
    m_row->addWidget(m_person);
    m_person->raise();  // the last that is read, too
    setBar(false);
    setPerson(QString());
}

void Rail::setCurrent(PageId page)
{
    const QScopedValueRollback ours(m_showing, true);
    for (const auto& room : m_rooms) {
        if (room.page == page || (room.page == PageId::history && page == PageId::episode))
            room.button->setChecked(true);
    }
}

void Rail::setPerson(const QString& label)
{
    m_person->setText(label);
    m_person->setAccessibleName(label);
    m_person->setVisible(!m_bar && !label.isEmpty());
}

void Rail::setBar(bool bar)
{
    m_bar = bar;
    m_row->setDirection(bar ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_row->setContentsMargins(bar ? QMargins(8, 0, 8, 0) : QMargins(16, 24, 16, 16));
    setSizePolicy(bar ? QSizePolicy::Expanding : QSizePolicy::Fixed, bar ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    m_brand->setVisible(!bar);
    m_person->setVisible(!bar && !m_person->text().isEmpty());
    for (const auto& room : m_rooms) {
        room.button->setStacked(bar);
        room.button->setSizePolicy(bar ? QSizePolicy::Expanding : QSizePolicy::Fixed, QSizePolicy::Fixed);
        m_row->setStretchFactor(room.button, bar ? 1 : 0);
    }
}

void Rail::paintEvent(QPaintEvent*)
{
    const Look& look = Look::of(*this);
    QPainter painter(this);
    painter.fillRect(rect(), look.rail);
    if (!look.isHighContrast) return;
    // Without a colour of its own the rail needs a border.
    const double x = layoutDirection() == Qt::RightToLeft ? 0 : width() - look.border;
    painter.fillRect(m_bar ? QRectF(0, 0, width(), look.border) : QRectF(x, 0, look.border, height()), look.line);
}

}  // namespace nape::app
