// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/tab_order.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QBoxLayout>
#include <QButtonGroup>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QScrollArea>

#include <algorithm>
#include <vector>

namespace nape::app {

namespace {

using Widgets = std::vector<QWidget*>;

// Has parts that Tab does not stop at one by one.
bool isWhole(const QWidget& widget)
{
    return qobject_cast<const QAbstractSpinBox*>(&widget) != nullptr
        || qobject_cast<const QComboBox*>(&widget) != nullptr || qobject_cast<const QLineEdit*>(&widget) != nullptr
        || qobject_cast<const QAbstractItemView*>(&widget) != nullptr;
}

// The items of a layout as they are read.
std::vector<QLayoutItem*> itemsOf(QLayout& layout)
{
    std::vector<QLayoutItem*> items;
    for (int i = 0; i < layout.count(); ++i)
        items.push_back(layout.itemAt(i));
    if (const auto* box = qobject_cast<QBoxLayout*>(&layout)) {
        const bool backwards =
            box->direction() == QBoxLayout::RightToLeft || box->direction() == QBoxLayout::BottomToTop;
        if (backwards) std::ranges::reverse(items);
    }
    if (auto* grid = qobject_cast<QGridLayout*>(&layout)) {
        const auto place = [grid](QLayoutItem* item) {
            int row = 0, column = 0, rows = 0, columns = 0;
            grid->getItemPosition(grid->indexOf(item), &row, &column, &rows, &columns);
            return std::pair{row, column};
        };
        std::ranges::stable_sort(items, {}, place);
    }
    return items;
}

void collect(QWidget& widget, Widgets& stops);

void collect(QLayout& layout, Widgets& stops, Widgets& seen)
{
    for (auto* item : itemsOf(layout)) {
        if (auto* inner = item->layout()) {
            collect(*inner, stops, seen);
        } else if (auto* part = item->widget()) {
            seen.push_back(part);
            collect(*part, stops);
        }
    }
}

void collect(QWidget& widget, Widgets& stops)
{
    if (widget.isHidden() || (widget.isWindow() && widget.parentWidget() != nullptr)) return;
    if (widget.focusPolicy() != Qt::NoFocus) stops.push_back(&widget);
    if (isWhole(widget)) return;
    if (auto* scroll = qobject_cast<QScrollArea*>(&widget)) {
        if (scroll->widget() != nullptr) collect(*scroll->widget(), stops);
        return;
    }
    Widgets seen;
    if (widget.layout() != nullptr) collect(*widget.layout(), stops, seen);
    // What lies over the others, and what its parent places by itself.
    for (auto* child : widget.findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
        if (std::ranges::find(seen, child) == seen.end()) collect(*child, stops);
    }
}

// The chosen one of a group, where one is chosen: Tab stops there, the arrows lead to the others.
void stopAtChosen(const Widgets& stops)
{
    for (auto* widget : stops) {
        auto* radio = qobject_cast<QRadioButton*>(widget);
        const auto* group = radio == nullptr ? nullptr : radio->group();
        if (group == nullptr || !group->exclusive() || group->checkedButton() == nullptr) continue;
        // While the arrows lead through a group, its stop is where they are.
        const auto parts = group->buttons();
        if (std::ranges::any_of(parts, [](const auto* part) { return part->hasFocus(); })) continue;
        radio->setFocusPolicy(radio->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

}  // namespace

void chainInReadingOrder(QWidget& window)
{
    Widgets stops;
    collect(window, stops);
    stopAtChosen(stops);
    for (std::size_t i = 1; i < stops.size(); ++i)
        QWidget::setTabOrder(stops[i - 1], stops[i]);
}

}  // namespace nape::app
