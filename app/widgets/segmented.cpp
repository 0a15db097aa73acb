// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/segmented.h"

#include "theme/focus_ring.h"
#include "theme/icon.h"
#include "theme/look.h"
#include "theme/type.h"
#include "widgets/enter_chooses.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScopedValueRollback>

#include <algorithm>

namespace nape::app {

namespace {
constexpr int kCorner = 12;
constexpr int kTick = 18;
}  // namespace

Segmented::Segmented(const QString& question, const std::vector<Option>& options, QWidget* parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    const int last = static_cast<int>(options.size()) - 1;
    for (int i = 0; i <= last; ++i) {
        const Option& option = options[static_cast<std::size_t>(i)];
        const auto place = i == 0 ? Segment::Place::first : i == last ? Segment::Place::last : Segment::Place::middle;
        auto* part = new Segment(option.text, place, this);
        part->setObjectName(option.objectName);
        part->setAccessibleName(option.text + QStringLiteral(", ") + question);
        m_row->addWidget(part);
        m_group->addButton(part, i);
        m_parts.push_back(part);
        m_keys.push_back(option.key);
    }
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    makeTabStop(0);
    // By what is chosen, not by what is clicked: an assistive tool chooses without a click.
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (!on || m_choosing) return;
        makeTabStop(id);
        Q_EMIT chosenByPerson(id);
    });
}

bool Segmented::isStacked() const
{
    return m_row->direction() == QBoxLayout::TopToBottom;
}

QSize Segmented::sizeHint() const
{
    QSize size;
    int high = 0;
    for (const auto* part : m_parts) {
        size = QSize(size.width() + part->sizeHint().width(), std::max(size.height(), part->sizeHint().height()));
        high += part->sizeHint().height();
    }
    return isStacked() ? QSize(size.width(), high) : size;
}

QSize Segmented::minimumSizeHint() const
{
    int width = 0;
    for (const auto* part : m_parts)
        width = std::max(width, part->minimumSizeHint().width());
    return {width, sizeHint().height()};
}

void Segmented::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    int needed = 0;
    for (const auto* part : m_parts)
        needed += part->minimumSizeHint().width();
    const bool stacked = width() < needed;
    if (stacked == isStacked()) return;
    m_row->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    for (auto* part : m_parts)
        part->setStacked(stacked);
    updateGeometry();
}

int Segmented::chosen() const
{
    return m_group->checkedId();
}

void Segmented::choose(int index)
{
    const QScopedValueRollback ours(m_choosing, true);
    if (index >= 0) {
        m_parts[static_cast<std::size_t>(index)]->setChecked(true);
        makeTabStop(index);
        return;
    }
    m_group->setExclusive(false);
    for (auto* part : m_parts)
        part->setChecked(false);
    m_group->setExclusive(true);
    makeTabStop(0);
}

void Segmented::makeTabStop(int index)
{
    for (int i = 0; i < static_cast<int>(m_parts.size()); ++i) {
        m_parts[static_cast<std::size_t>(i)]->setFocusPolicy(i == index ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

void Segmented::moveFocus(int by)
{
    const auto at = std::find(m_parts.begin(), m_parts.end(), focusWidget());
    const int from = at == m_parts.end() ? 0 : static_cast<int>(at - m_parts.begin());
    const int to = std::clamp(from + by, 0, static_cast<int>(m_parts.size()) - 1);
    makeTabStop(to);
    m_parts[static_cast<std::size_t>(to)]->setFocus(Qt::TabFocusReason);
}

void Segmented::keyPressEvent(QKeyEvent* event)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) {
        if (isStacked()) return moveFocus(event->key() == Qt::Key_Down ? 1 : -1);
    }
    if (event->key() == Qt::Key_Right) return moveFocus(forward);
    if (event->key() == Qt::Key_Left) return moveFocus(-forward);
    const auto key = std::find(m_keys.begin(), m_keys.end(), event->key());
    if (key != m_keys.end() && (event->modifiers() & ~Qt::ShiftModifier) == Qt::NoModifier) {
        const auto index = static_cast<std::size_t>(key - m_keys.begin());
        m_parts[index]->setFocus(Qt::TabFocusReason);
        m_parts[index]->click();
        return;
    }
    QWidget::keyPressEvent(event);
}

Segment::Segment(const QString& text, Place place, QWidget* parent)
    : QRadioButton(text, parent)
    , m_place(place)
{
    setCursor(Qt::PointingHandCursor);
    setProperty(FocusRing::kRingCorner, kCorner);
    new EnterChooses(this);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void Segment::setStacked(bool stacked)
{
    m_stacked = stacked;
    setSizePolicy(stacked ? QSizePolicy::Expanding : QSizePolicy::Maximum, QSizePolicy::Fixed);
    update();
}

QSize Segment::sizeHint() const
{
    const QFontMetrics metrics(fontOf(Type::body, QFont::DemiBold));
    return {std::max(80, metrics.horizontalAdvance(text()) + kTick + 4 + 18), std::max(44, metrics.height() + 20)};
}

QSize Segment::minimumSizeHint() const
{
    const QFontMetrics metrics(fontOf(Type::body, QFont::DemiBold));
    return {metrics.horizontalAdvance(text()) + 20, sizeHint().height()};
}

void Segment::keyPressEvent(QKeyEvent* event)
{
    // Arrows and letters belong to the whole box.
    if (event->key() == Qt::Key_Space) return QRadioButton::keyPressEvent(event);
    event->ignore();
}

void Segment::paintEvent(QPaintEvent*)
{
    const Look& look = Look::of(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const bool first = m_place == Place::first;
    const bool last = m_place == Place::last;
    const double pen = isChecked() ? look.strong : look.border;
    QRectF box = QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2);
    // Neighbours share one line.
    if (m_stacked && !last && !isChecked()) box.setBottom(height() + 0.5);
    if (!m_stacked && !(mirrored ? first : last) && !isChecked()) box.setRight(width() + 0.5);
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.addRoundedRect(box, kCorner, kCorner);
    const auto square = [&](bool start) {  // the corners of the half that joins a neighbour
        if (m_stacked) {
            path.addRect(QRectF(box.left(), start ? box.top() : box.center().y(), box.width(), box.height() / 2));
        } else {
            path.addRect(
                QRectF(start != mirrored ? box.left() : box.center().x(), box.top(), box.width() / 2, box.height()));
        }
    };
    if (!first) square(true);
    if (!last) square(false);
    painter.setPen(QPen(isChecked() ? look.accent : look.edge, pen));
    painter.setBrush(isChecked() || isDown() ? look.soft : underMouse() ? look.sunken : look.surface);
    painter.drawPath(path.simplified());

    painter.setFont(fontOf(Type::body, isChecked() ? QFont::DemiBold : QFont::Normal));
    painter.setPen(isChecked() ? look.softInk : look.ink);
    // Where there is no room for the tick, weight and border still say it.
    const int words = painter.fontMetrics().horizontalAdvance(text()) + 1;
    if (!isChecked() || words + kTick + 12 > width()) {
        painter.drawText(rect(), Qt::AlignCenter, text());
        return;
    }
    const int x = (width() - words - kTick - 4) / 2;
    const QRect tick(mirrored ? x + words + 4 : x, (height() - kTick) / 2, kTick, kTick);
    paintIcon(painter, tick, QStringLiteral("check"), look.softInk);
    painter.drawText(QRect(mirrored ? x : x + kTick + 4, 0, words, height()), Qt::AlignVCenter, text());
}

}  // namespace nape::app
