// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/slim_scroll_bar.h"

#include "theme/look.h"

#include <QPainter>
#include <QProxyStyle>
#include <QStyleOptionSlider>

#include <algorithm>

namespace nape::app {

namespace {

constexpr int kWide = 14;
constexpr int kLeastThumb = 44;
constexpr int kAround = 4;

class SlimBar final : public QProxyStyle {
public:
    SlimBar()
        : QProxyStyle(QStringLiteral("fusion"))
    {
    }
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override
    {
        if (metric == PM_ScrollBarExtent) return kWide;
        return metric == PM_ScrollBarSliderMin ? kLeastThumb : QProxyStyle::pixelMetric(metric, option, widget);
    }
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                         const QWidget* widget) const override
    {
        const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
        if (control != CC_ScrollBar || bar == nullptr || bar->orientation != Qt::Vertical) {
            return QProxyStyle::subControlRect(control, option, part, widget);
        }
        const QRect all = bar->rect;
        const auto range = static_cast<long long>(bar->maximum) - bar->minimum;
        const long long whole = std::max(1LL, range + bar->pageStep);
        const int share = static_cast<int>(static_cast<long long>(all.height()) * bar->pageStep / whole);
        const int thumb =
            range <= 0 ? all.height() : std::clamp(share, std::min(kLeastThumb, all.height()), all.height());
        const int top = all.top()
            + sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, all.height() - thumb,
                                      bar->upsideDown);
        switch (part) {
        case SC_ScrollBarGroove: return all;
        case SC_ScrollBarSlider: return {all.left(), top, all.width(), thumb};
        case SC_ScrollBarSubPage: return {all.left(), all.top(), all.width(), top - all.top()};
        case SC_ScrollBarAddPage: return {all.left(), top + thumb, all.width(), all.bottom() + 1 - top - thumb};
        default: return {};
        }
    }
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override
    {
        if (control != CC_ScrollBar || widget == nullptr) {
            return QProxyStyle::drawComplexControl(control, option, painter, widget);
        }
        const Look& look = Look::of(*widget);
        QColor ink = widget->palette().color(QPalette::WindowText);
        const bool held = (option->state & State_MouseOver) != 0 || (option->state & State_Sunken) != 0;
        if (!look.isHighContrast) ink.setAlphaF(held ? 0.85F : 0.6F);
        const QRectF thumb = QRectF(subControlRect(control, option, SC_ScrollBarSlider, widget))
                                 .adjusted(kAround, kAround, -kAround, -kAround);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(ink);
        painter->drawRoundedRect(thumb, thumb.width() / 2, thumb.width() / 2);
    }
};

}  // namespace

SlimScrollBar::SlimScrollBar(QWidget* parent)
    : QScrollBar(Qt::Vertical, parent)
{
    auto* slim = new SlimBar;
    slim->setParent(this);
    setStyle(slim);
    // What lies behind it is its ground.
    setAttribute(Qt::WA_OpaquePaintEvent, false);
}

}  // namespace nape::app
