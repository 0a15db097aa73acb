// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/day_timeline.h"

#include "theme/icon.h"
#include "theme/look.h"
#include "theme/type.h"

#include <QEvent>
#include <QFontMetrics>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <array>

namespace nape::app {

namespace {

constexpr int kDot = 8;
constexpr int kPainRise = 40;  // from pain 0 to 10
constexpr int kLane = 28;
constexpr int kMostLanes = 3;
constexpr int kTick = 5;
constexpr int kMarkIcon = 14;

/// A dot with its number above.
class ScoreDot : public QWidget {
public:
    ScoreDot(int pain, const QString& name, QWidget* parent)
        : QWidget(parent)
        , m_text(QLocale().toString(pain))
    {
        setAccessibleName(name);
        setToolTip(name);
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        const QFont font = fontOf(Type::caption, QFont::DemiBold);
        return {std::max(kDot, advanceOf(m_text, font)) + 4, QFontMetrics(font).height() + 2 + kDot};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Look& look = Look::of(*this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setFont(fontOf(Type::caption, QFont::DemiBold));
        painter.setPen(look.ink);
        painter.drawText(QRect(0, 0, width(), height() - kDot - 2), Qt::AlignHCenter | Qt::AlignTop, m_text);
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.ink);
        painter.drawEllipse(QPointF(width() / 2.0, height() - kDot / 2.0), kDot / 2.0 - 0.5, kDot / 2.0 - 0.5);
    }

private:
    QString m_text;
};

// Left and right, for what is centred on the ends.
int edge()
{
    return static_cast<int>(16 * textScale());
}

int lineHeight()
{
    return QFontMetrics(fontOf(Type::caption)).height();
}

}  // namespace

DayMark::DayMark(const QString& icon, Form form, const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_form(form)
{
    setFixedSize(kSide, kSide);
    setAccessibleName(name);
    setToolTip(name);
}

void DayMark::paintEvent(QPaintEvent*)
{
    const Look& look = Look::of(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen = Qt::NoPen;
    QColor ground = look.fill;
    QColor ink = look.onFill;
    switch (m_form) {
    case Form::done: break;
    case Form::pain:
        painter.fillRect(QRectF(2, height() / 2.0 - 0.75, width() - 4, 1.5), look.ink);
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.ink);
        painter.drawEllipse(QPointF(width() / 2.0, height() / 2.0), kDot / 2.0 - 0.5, kDot / 2.0 - 0.5);
        return;
    case Form::running:
        pen = QPen(look.accent, look.strong);
        ground = look.soft;
        ink = look.softInk;
        break;
    case Form::next:
        pen = QPen(look.accent, look.border + 0.5, Qt::DashLine);
        pen.setDashPattern({2.5, 2.5});
        ground = Qt::transparent;
        ink = look.accent;
        break;
    case Form::stopped:
        pen = QPen(look.edge, look.border);
        ground = look.sunken;
        ink = look.ink2;
        break;
    }
    painter.setPen(pen);
    painter.setBrush(ground);
    painter.drawEllipse(QRectF(rect()).adjusted(1, 1, -1, -1));
    if (m_icon.isEmpty()) return;
    const double in = (kSide - kMarkIcon) / 2.0;
    paintIcon(painter, QRectF(in, in, kMarkIcon, kMarkIcon), m_icon, ink);
}

DayTimeline::DayTimeline(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DayTimeline::show(const Shown& shown)
{
    if (shown == m_shown) return;
    m_shown = shown;
    for (auto* old : {&m_marks, &m_scores}) {
        for (auto* widget : *old)
            delete widget;
        old->clear();
    }
    for (const auto& score : m_shown.scores)
        m_scores.push_back(new ScoreDot(score.pain, score.name, this));
    for (const auto& mark : m_shown.marks)
        m_marks.push_back(new DayMark(mark.icon, mark.form, mark.name, this));
    place();
    updateGeometry();  // with the first score the strip grows
    update();
}

double DayTimeline::xOf(double at) const
{
    const double along = edge() + at * (width() - 2 * edge());
    return layoutDirection() == Qt::RightToLeft ? width() - along : along;
}

int DayTimeline::painHeight() const
{
    return m_shown.scores.empty() ? 0 : lineHeight() + 4 + kPainRise + kDot;
}

double DayTimeline::yOf(int pain) const
{
    return painHeight() - kDot - kPainRise * pain / 10.0;
}

int DayTimeline::axis() const
{
    return painHeight() + 8 + m_lanes * kLane + 4;
}

// Each mark goes into the first lane that has room for it.
void DayTimeline::place()
{
    std::array<double, kMostLanes> taken{};
    taken.fill(-1e9);
    std::vector<std::size_t> lanes(m_marks.size(), kMostLanes);
    int used = 1;
    for (std::size_t i = 0; i < m_marks.size(); ++i) {
        const double x = edge() + m_shown.marks[i].at * (width() - 2 * edge());
        const auto* lane = std::ranges::find_if(taken, [&](double last) { return x - last >= DayMark::kSide + 2; });
        if (lane == taken.end()) continue;
        taken[static_cast<std::size_t>(lane - taken.begin())] = x;
        lanes[i] = static_cast<std::size_t>(lane - taken.begin());
        used = std::max(used, static_cast<int>(lanes[i]) + 1);
    }
    if (used != m_lanes) {
        m_lanes = used;
        updateGeometry();
    }
    for (std::size_t i = 0; i < m_marks.size(); ++i) {
        const bool fits = lanes[i] < kMostLanes;
        const int y = painHeight() + 8 + static_cast<int>(lanes[i]) * kLane;
        m_marks[i]->move(static_cast<int>(xOf(m_shown.marks[i].at)) - DayMark::kSide / 2, y);
        m_marks[i]->setVisible(fits);
    }
    placeScores();
}

// The newest keeps its number where two would touch.
void DayTimeline::placeScores()
{
    QRect last;
    for (std::size_t i = m_scores.size(); i-- > 0;) {
        auto* dot = m_scores[i];
        const QSize size = dot->sizeHint();
        const auto& score = m_shown.scores[i];
        QRect box(QPoint(static_cast<int>(xOf(score.at)) - size.width() / 2, 0), size);
        box.moveBottom(static_cast<int>(yOf(score.pain)) + kDot / 2 - 1);
        const bool fits = last.isNull() || box.right() < last.left() || box.left() > last.right();
        dot->setGeometry(box);
        dot->setVisible(fits);
        if (fits) last = box;
    }
}

QSize DayTimeline::sizeHint() const
{
    return {720, minimumSizeHint().height()};
}

QSize DayTimeline::minimumSizeHint() const
{
    return {220, axis() + kTick + 2 + lineHeight()};
}

void DayTimeline::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    place();
}

void DayTimeline::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange && event->type() != QEvent::LayoutDirectionChange) return;
    updateGeometry();
    place();
}

void DayTimeline::paintQuiet(QPainter& painter) const
{
    const Look& look = Look::of(*this);
    for (const auto& [from, to] : m_shown.quiet) {
        const double a = xOf(from);
        const double b = xOf(to);
        const QRectF box(std::min(a, b), axis() - 12, std::abs(b - a), 10);
        painter.fillRect(box, QBrush(look.edge, Qt::BDiagPattern));
    }
}

void DayTimeline::paintHours(QPainter& painter) const
{
    const Look& look = Look::of(*this);
    const QFont plain = fontOf(Type::caption);
    const QFont strong = fontOf(Type::caption, QFont::DemiBold);
    const double top = axis() + kTick + 1;
    const auto boxOf = [&](double at, const QString& text, const QFont& font) {
        const double wide = advanceOf(text, font) + 2;
        const double x = std::clamp(xOf(at) - wide / 2, 0.0, std::max(0.0, width() - wide));
        return QRectF(x, top, wide, lineHeight());
    };
    const QRectF now = boxOf(m_shown.now, m_shown.nowText, strong);
    // So many hours apart that their names have room.
    int widest = 1;
    for (const auto& hour : m_shown.hours)
        widest = std::max(widest, advanceOf(hour.text, plain) + 12);
    const double each =
        m_shown.hours.size() < 2 ? width() : (width() - 2.0 * edge()) / static_cast<double>(m_shown.hours.size() - 1);
    constexpr std::array kSteps{1, 2, 3, 4, 6, 12, 24};
    const auto* step = std::ranges::find_if(kSteps, [&](int hours) { return hours * each >= widest; });
    const int apart = step == kSteps.end() ? 24 : *step;
    QRectF before;
    for (const auto& hour : m_shown.hours) {
        const double x = xOf(hour.at);
        painter.fillRect(QRectF(x - look.border / 2, axis(), look.border, kTick), look.edge);
        if (hour.hour % apart != 0) continue;
        const QRectF box = boxOf(hour.at, hour.text, plain);
        const QRectF apartFromNow = now.adjusted(-6, 0, 6, 0);
        if (box.intersects(apartFromNow) || box.intersects(before.adjusted(-6, 0, 6, 0))) continue;
        before = box;
        painter.setFont(plain);
        painter.setPen(look.ink2);
        painter.drawText(box, Qt::AlignCenter, hour.text);
    }
    painter.setFont(strong);
    painter.setPen(look.ink);
    painter.drawText(now, Qt::AlignCenter, m_shown.nowText);
}

void DayTimeline::paintEvent(QPaintEvent*)
{
    const Look& look = Look::of(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintQuiet(painter);
    painter.fillRect(QRectF(0, axis(), width(), look.border), look.edge);
    const double now = xOf(m_shown.now);
    painter.fillRect(QRectF(now - 1, painHeight() + 2, 2, axis() - painHeight() + kTick - 2), look.ink);
    painter.setPen(QPen(look.ink2, 1.5));
    for (std::size_t i = 1; i < m_shown.scores.size(); ++i) {
        const auto& from = m_shown.scores[i - 1];
        const auto& to = m_shown.scores[i];
        painter.drawLine(QPointF(xOf(from.at), yOf(from.pain)), QPointF(xOf(to.at), yOf(to.pain)));
    }
    paintHours(painter);
}

}  // namespace nape::app
