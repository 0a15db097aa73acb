// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/neck_map.h"
#include "widgets/enter_chooses.h"

#include "theme/focus_ring.h"
#include "theme/look.h"
#include "theme/type.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QGridLayout>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace nape::app {

namespace {

constexpr double kNear = 6;
constexpr int kGap = 8;
constexpr int kBelow = 320;  // the canvas with its views below it
constexpr int kSideBySide = 360;
constexpr std::array<const char*, 9> kZones{"base_of_skull", "back_left",     "back_right",
                                            "side_left",     "side_right",    "front_left",
                                            "front_right",   "shoulder_left", "shoulder_right"};

}  // namespace

ZoneBox::ZoneBox(const QString& zone, QWidget* parent)
    : QCheckBox(parent)
{
    setObjectName(QStringLiteral("zone_") + zone);
    setAccessibleName(zoneName(zone));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::TabFocus);
    setProperty(FocusRing::kRingCorner, -1);
    new EnterChooses(this);
}

void ZoneBox::paintEvent(QPaintEvent*) { }

void ZoneBox::focusInEvent(QFocusEvent* event)
{
    QCheckBox::focusInEvent(event);
    parentWidget()->update();
}

void ZoneBox::focusOutEvent(QFocusEvent* event)
{
    QCheckBox::focusOutEvent(event);
    parentWidget()->update();
}

NeckCanvas::NeckCanvas(QWidget* parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setSizePolicy(policy);
    for (const char* id : kZones) {
        const QString zone = QString::fromLatin1(id);
        auto* box = new ZoneBox(zone, this);
        connect(box, &QCheckBox::toggled, this, [this] { update(); });
        m_zones.emplace(zone, box);
    }
    setView(NeckView::back);
}

void NeckCanvas::setView(NeckView view)
{
    m_view = view;
    m_pointedAt.clear();
    placeZones();
    update();
}

QRectF NeckCanvas::box() const
{
    return QRectF(rect()).adjusted(8, 4, -8, -1);
}

void NeckCanvas::placeZones()
{
    const QRectF area = box();
    const double side = std::min(area.width(), area.height());
    QTransform toWidget;
    toWidget.translate(area.center().x() - side / 2, area.center().y() - side / 2);
    toWidget.scale(side / NeckArt::kSide, side / NeckArt::kSide);
    for (auto& [zone, check] : m_zones)
        check->hide();
    for (const auto& shape : NeckArt::of(m_view).shapes) {
        const auto it = m_zones.find(shape.zone);
        if (it == m_zones.end()) continue;
        it->second->setGeometry(toWidget.mapRect(shape.path.boundingRect()).toAlignedRect());
        it->second->show();
    }
}

void NeckCanvas::resizeEvent(QResizeEvent*)
{
    placeZones();
}

QString NeckCanvas::zoneAt(const QPointF& at) const
{
    const QRectF area = box();
    const double side = std::min(area.width(), area.height());
    if (side <= 0) return {};
    const double scale = NeckArt::kSide / side;
    const QPointF point = (at - area.center()) * scale + QPointF(NeckArt::kSide / 2, NeckArt::kSide / 2);
    for (const auto& shape : NeckArt::of(m_view).shapes) {
        if (!shape.zone.isEmpty() && shape.path.contains(point)) return shape.zone;
    }
    for (double reach = 2; reach <= kNear; reach += 2) {
        const double r = reach * scale;
        for (const auto& shape : NeckArt::of(m_view).shapes) {
            if (!shape.zone.isEmpty() && shape.path.intersects(QRectF(point.x() - r, point.y() - r, 2 * r, 2 * r))) {
                return shape.zone;
            }
        }
    }
    return {};
}

void NeckCanvas::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) return;
    const auto it = m_zones.find(zoneAt(event->position()));
    if (it != m_zones.end()) it->second->toggle();
}

void NeckCanvas::mouseMoveEvent(QMouseEvent* event)
{
    const QString zone = zoneAt(event->position());
    setCursor(zone.isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
    if (zone == m_pointedAt) return;
    m_pointedAt = zone;
    update();
}

void NeckCanvas::leaveEvent(QEvent*)
{
    m_pointedAt.clear();
    update();
}

void NeckCanvas::paintEvent(QPaintEvent*)
{
    const Look& look = Look::of(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look.line, look.border));
    painter.setBrush(look.surface);
    const double in = look.border / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(in, in, -in, -in), 16, 16);
    paintNeck(painter, box(), m_view, look, false, [this](const QString& zone) {
        const ZoneBox* check = m_zones.at(zone);
        return ZoneState{check->isChecked(), zone == m_pointedAt, check->hasFocus()};
    });
    painter.setPen(look.ink);
    painter.setFont(fontOf(Type::caption, QFont::DemiBold));
    painter.drawText(rect().adjusted(16, 14, -16, 0), Qt::AlignTop | Qt::AlignLeft, NeckArt::nameOf(m_view));
    if (m_view == NeckView::left || m_view == NeckView::right) return;
    // Right stays right, whatever the reading direction.
    painter.setPen(look.ink2);
    painter.setFont(fontOf(Type::caption));
    const bool back = m_view == NeckView::back;
    const QRect words(16, height() * 58 / 100, width() - 32, painter.fontMetrics().height());
    painter.drawText(words, Qt::AlignLeft | Qt::AlignAbsolute, back ? NeckMap::tr("Left") : NeckMap::tr("Right"));
    painter.drawText(words, Qt::AlignRight | Qt::AlignAbsolute, back ? NeckMap::tr("Right") : NeckMap::tr("Left"));
}

NeckThumbnail::NeckThumbnail(NeckView view, const NeckCanvas& canvas, QWidget* parent)
    : QRadioButton(NeckArt::nameOf(view), parent)
    , m_view(view)
    , m_canvas(canvas)
{
    static constexpr std::array<const char*, 4> kNames{"viewBack", "viewFront", "viewLeft", "viewRight"};
    setObjectName(QString::fromLatin1(kNames[static_cast<std::size_t>(view)]));
    setAccessibleName(text());
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setProperty(FocusRing::kRingCorner, 12);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

QSize NeckThumbnail::minimumSizeHint() const
{
    const QFont font = fontOf(Type::caption, QFont::DemiBold);
    return {std::max(72, widestWord(text(), font) + 8), 56 + 2 * QFontMetrics(font).height()};
}

void NeckThumbnail::paintEvent(QPaintEvent*)
{
    const Look& look = Look::of(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double pen = isChecked() ? look.strong : look.border;
    painter.setPen(QPen(isChecked() ? look.accent : look.edge, pen));
    painter.setBrush(underMouse() && !isChecked() ? look.sunken : look.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), 12, 12);
    const QFont font = fontOf(Type::caption, isChecked() ? QFont::DemiBold : QFont::Normal);
    const int line = wrappedHeight(text(), font, width() - 4);
    const QRectF picture(8, 8, width() - 16, height() - line - 20);
    paintNeck(painter, picture, m_view, look, true,
              [this](const QString& zone) { return ZoneState{m_canvas.zones().at(zone)->isChecked(), false, false}; });
    painter.setFont(font);
    painter.setPen(look.ink);
    drawWrapped(painter, QRect(2, height() - line - 8, width() - 4, line), Qt::AlignCenter, text());
}

NeckMap::NeckMap(QWidget* parent)
    : QWidget(parent)
    , m_canvas(new NeckCanvas(this))
    , m_whole(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_side(new QGridLayout)
{
    m_whole->setContentsMargins(0, 0, 0, 0);
    m_whole->setSpacing(16);
    m_whole->addWidget(m_canvas, 400);
    m_side->setSpacing(kGap);
    m_whole->addLayout(m_side, 112);
    for (const auto view : {NeckView::back, NeckView::front, NeckView::left, NeckView::right}) {
        auto* thumbnail = new NeckThumbnail(view, *m_canvas, this);
        m_thumbnails.push_back(thumbnail);
        connect(thumbnail, &QRadioButton::toggled, this, [this, thumbnail](bool on) {
            if (on) m_canvas->setView(thumbnail->view());
        });
    }
    placeViews(m_views);
    m_thumbnails.front()->setChecked(true);
    for (const auto& [zone, check] : m_canvas->zones()) {
        connect(check, &QCheckBox::toggled, this, [this] {
            for (auto* thumbnail : m_thumbnails)
                thumbnail->update();
            Q_EMIT zonesChanged();
        });
    }
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setSizePolicy(policy);
}

QStringList NeckMap::chosen() const
{
    QStringList zones;
    for (const char* id : kZones) {
        const QString zone = QString::fromLatin1(id);
        if (m_canvas->zones().at(zone)->isChecked()) zones.append(zone);
    }
    return zones;
}

void NeckMap::setChosen(const QStringList& zones)
{
    for (const auto& [zone, check] : m_canvas->zones())
        check->setChecked(zones.contains(zone));
}

QSize NeckMap::leastView() const
{
    QSize size;
    for (const auto* thumbnail : m_thumbnails)
        size = size.expandedTo(thumbnail->minimumSizeHint());
    return size;
}

NeckMap::Views NeckMap::viewsAt(int width) const
{
    const int view = leastView().width();
    if (width >= kSideBySide * textScale()) return Views::column;
    return width >= 4 * view + 3 * kGap ? Views::row : Views::square;
}

QSize NeckMap::minimumSizeHint() const
{
    const QSize view = leastView();
    const QSize canvas = m_canvas->minimumSizeHint().expandedTo({0, m_views == Views::column ? 0 : kBelow});
    const int width = std::max(canvas.width(), 2 * view.width() + kGap);
    switch (m_views) {
    case Views::column: return {width, std::max(340, 4 * view.height() + 3 * kGap)};
    case Views::row: return {width, canvas.height() + 2 * kGap + view.height()};
    case Views::square: return {width, canvas.height() + 3 * kGap + 2 * view.height()};
    }
    return canvas;
}

QSize NeckMap::sizeHint() const
{
    const QSize least = minimumSizeHint();
    return m_views == Views::column ? least.expandedTo({500, 368}) : least;
}

void NeckMap::placeViews(Views views)
{
    m_views = views;
    const int columns = views == Views::column ? 1 : views == Views::row ? 4 : 2;
    for (int i = 0; i < static_cast<int>(m_thumbnails.size()); ++i)
        m_side->addWidget(m_thumbnails[static_cast<std::size_t>(i)], i / columns, i % columns);
    m_whole->setDirection(views == Views::column ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    updateGeometry();
}

void NeckMap::resizeEvent(QResizeEvent*)
{
    const Views views = viewsAt(width());
    if (views != m_views) placeViews(views);
}

NeckPicture::NeckPicture(int side, QWidget* parent)
    : QWidget(parent)
{
    setFixedSize(side, side);
}

void NeckPicture::setZones(const QStringList& zones)
{
    m_zones = zones;
    update();
}

void NeckPicture::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    // The view that shows most of what was chosen; the back when nothing was.
    NeckView best = NeckView::back;
    int most = 0;
    for (const auto view : {NeckView::back, NeckView::front, NeckView::left, NeckView::right}) {
        int shown = 0;
        for (const auto& shape : NeckArt::of(view).shapes)
            shown += m_zones.contains(shape.zone) ? 1 : 0;
        if (shown > most) {
            most = shown;
            best = view;
        }
    }
    paintNeck(painter, QRectF(rect()), best, Look::of(*this), true,
              [this](const QString& zone) { return ZoneState{m_zones.contains(zone), false, false}; });
}

}  // namespace nape::app
