// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/look/faults.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QLabel>

#include <algorithm>

namespace nape::test {
namespace {

// Glyph edges are soft, and layouts round.
constexpr double kSlack = 1.5;
// Some glyphs, like J, reach out of their own box.
constexpr double kBearing = 0.08;

bool holds(const QRectF& outer, const QRectF& inner, double slack = kSlack)
{
    return outer.adjusted(-slack, -slack, slack, slack).contains(inner);
}

bool touch(const QRectF& one, const QRectF& other)
{
    const QRectF common = one & other;
    return common.width() > kSlack && common.height() > kSlack;
}

qsizetype letters(const QString& text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

/// What Qt's own text widgets are meant to say.
QString meantBy(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) return label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
        QString text = button->text();
        return text.remove(QLatin1Char('&'));
    }
    return {};
}

QString rectText(const QRectF& rect)
{
    return QStringLiteral("(%1, %2, %3 x %4)").arg(rect.x()).arg(rect.y()).arg(rect.width()).arg(rect.height());
}

}  // namespace

void findClipped(const Seen& seen, Faults& faults)
{
    for (const auto& part : seen.parts) {
        qsizetype drawn = 0;
        bool elided = false;
        for (const auto& text : part.painting.texts) {
            drawn += letters(text.text);
            elided = elided || text.text.contains(QChar(0x2026));
            const QRectF clip = text.clip & QRectF(part.widget->rect());
            QRectF ink = text.ink;
            if (isEditor(*part.widget)) {  // scrolls along its text
                ink.setLeft(std::max(ink.left(), clip.left()));
                ink.setRight(std::min(ink.right(), clip.right()));
            }
            if (holds(clip, ink, std::max(kSlack, text.font.pixelSize() * kBearing))) continue;
            faults.push_back({Fault::Kind::clipped, pathOf(*part.widget),
                              QStringLiteral("“%1” %2 in %3").arg(text.text, rectText(ink), rectText(clip))});
        }
        if (elided) {
            const QString whole = part.painting.texts.front().text;
            faults.push_back({Fault::Kind::elided, pathOf(*part.widget), whole});
        } else if (const QString meant = meantBy(*part.widget); drawn < letters(meant)) {
            faults.push_back({Fault::Kind::clipped, pathOf(*part.widget), QStringLiteral("not painted: ") + meant});
        }
    }
}

void findOverlapping(const Seen& seen, Faults& faults)
{
    const auto overlaid = [](const QWidget* widget) {
        for (; widget != nullptr && !widget->isWindow(); widget = widget->parentWidget()) {
            if (isOverlay(*widget)) return true;
        }
        return false;
    };
    for (std::size_t i = 0; i < seen.texts.size(); ++i) {
        const auto& one = seen.texts[i];
        for (std::size_t j = i + 1; j < seen.texts.size(); ++j) {
            const auto& other = seen.texts[j];
            if (!touch(one.painted.ink & one.visible, other.painted.ink & other.visible)) continue;
            if (overlaid(one.widget) != overlaid(other.widget)) continue;
            faults.push_back({Fault::Kind::overlapping, pathOf(*one.widget),
                              QStringLiteral("“%1” and “%2”").arg(one.painted.text, other.painted.text)});
        }
    }
    for (const auto& [widget, painting] : seen.parts) {
        for (const auto& text : painting.texts) {
            for (const auto& picture : painting.pictures) {
                const bool ground = picture.width() * picture.height() > 0.8 * widget->width() * widget->height();
                if (ground || !touch(text.ink, picture)) continue;
                faults.push_back({Fault::Kind::overlapping, pathOf(*widget),
                                  QStringLiteral("“%1” and a picture %2").arg(text.text, rectText(picture))});
            }
        }
        // What stands together in one parent.
        if (qobject_cast<const QAbstractScrollArea*>(widget) != nullptr) continue;
        QList<QWidget*> children;
        for (auto* child : widget->findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
            if (child->isVisibleTo(widget) && !child->isWindow() && !isOverlay(*child)) children.append(child);
        }
        for (qsizetype i = 0; i < children.size(); ++i) {
            for (qsizetype j = i + 1; j < children.size(); ++j) {
                if (!touch(children[i]->geometry(), children[j]->geometry())) continue;
                faults.push_back({Fault::Kind::overlapping, pathOf(*children[i]),
                                  QStringLiteral("with ") + pathOf(*children[j]) + rectText(children[i]->geometry())
                                      + rectText(children[j]->geometry())});
            }
        }
    }
}

void findOutside(QWidget& window, Faults& faults)
{
    for (auto* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(&window) || widget->isWindow() || isOverlay(*widget)) continue;
        if (widget->size().isEmpty()) continue;  // what it does not paint is found as clipped
        QRectF room(widget->parentWidget()->rect());
        const auto* scroll = qobject_cast<const QAbstractScrollArea*>(widget->parentWidget()->parentWidget());
        if (scroll != nullptr && scroll->viewport() == widget->parentWidget()) {  // free to be higher
            room.setTop(widget->y());
            room.setBottom(widget->y() + widget->height());
        }
        if (holds(room, widget->geometry())) continue;
        faults.push_back({Fault::Kind::outside, pathOf(*widget),
                          rectText(widget->geometry()) + QStringLiteral(" in ") + rectText(room)});
    }
}

void findUnnamed(QWidget& window, Faults& faults)
{
    for (auto* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(&window) || widget->focusPolicy() == Qt::NoFocus) continue;
        if (widget->focusProxy() != nullptr || !widget->isEnabled() || widget->isWindow()) continue;
        const auto* read = QAccessible::queryAccessibleInterface(widget);
        if (read != nullptr && !read->text(QAccessible::Name).trimmed().isEmpty()) continue;
        faults.push_back({Fault::Kind::unnamed, pathOf(*widget), QString()});
    }
}

}  // namespace nape::test
