// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/look/faults.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>

#include <array>

namespace nape::test {
namespace {

QRectF visibleIn(const QWidget& window, const QWidget& widget)
{
    QRect seen = widget.rect();
    const QWidget* at = &widget;
    while (at != &window) {
        seen = seen.translated(at->pos()) & at->parentWidget()->rect();
        at = at->parentWidget();
    }
    return seen;
}

}  // namespace

std::ostream& operator<<(std::ostream& out, const Fault& fault)
{
    static constexpr std::array kNames{"clipped", "elided",     "overlapping", "outside",
                                       "unnamed", "faint text", "faint border"};
    return out << kNames[static_cast<std::size_t>(fault.kind)] << ": " << fault.where.toStdString() << ": "
               << fault.what.toStdString();
}

QString pathOf(const QWidget& widget)
{
    QStringList way;
    for (const QWidget* w = &widget; w != nullptr && !w->isWindow() && way.size() < 5; w = w->parentWidget()) {
        const QString kind = QString::fromLatin1(w->metaObject()->className()).section(QLatin1Char(':'), -1);
        way.prepend(w->objectName().isEmpty() ? kind : kind + QLatin1Char('#') + w->objectName());
    }
    return way.join(QLatin1Char('/'));
}

bool isOverlay(const QWidget& widget)
{
    return widget.testAttribute(Qt::WA_TransparentForMouseEvents) || widget.objectName() == QStringLiteral("undoBar");
}

bool isEditor(const QWidget& widget)
{
    return qobject_cast<const QLineEdit*>(&widget) != nullptr
        || qobject_cast<const QPlainTextEdit*>(widget.parentWidget()) != nullptr;
}

void settle()
{
    for (int i = 0; i < 3; ++i) {
        QApplication::processEvents();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

Seen::Seen(QWidget& window)
{
    QList<QWidget*> all = window.findChildren<QWidget*>();
    all.prepend(&window);
    for (QWidget* widget : all) {
        if (!widget->isVisibleTo(&window) || (widget->isWindow() && widget != &window)) continue;
        Part part{widget, paintingOf(*widget)};
        const QPointF corner = widget->mapTo(&window, QPoint(0, 0));
        const QRectF visible = visibleIn(window, *widget);
        for (PaintedText text : part.painting.texts) {
            text.clip &= QRectF(widget->rect());
            text.clip.translate(corner);
            text.ink.translate(corner);
            texts.push_back({widget, text, visible});
        }
        parts.push_back(std::move(part));
    }
}

Faults faultsOf(QWidget& window)
{
    settle();
    Faults faults;
    {
        const Seen seen(window);
        findClipped(seen, faults);
        findOverlapping(seen, faults);
    }
    findOutside(window, faults);
    findUnnamed(window, faults);
    for (int i = 0; i < 3; ++i) {
        int more = 0;
        for (auto* scroll : window.findChildren<QScrollArea*>()) {
            if (scroll->isVisibleTo(&window)) more += scroll->verticalScrollBar()->maximum();
        }
        if (more == 0) break;
        window.resize(window.width(), window.height() + more);
        settle();
    }
    findFaint(window, Seen(window), faults);
    return faults;
}

}  // namespace nape::test
