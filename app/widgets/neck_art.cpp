// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/neck_art.h"

#include "theme/icon.h"
#include "theme/look.h"

#include <QCoreApplication>
#include <QPainter>
#include <QXmlStreamReader>

#include <array>

namespace nape::app {

namespace {

/// The few commands that the drawings use: M, L, C and Z, all absolute.
QPainterPath pathFrom(QStringView data)
{
    QPainterPath path;
    QList<double> numbers;
    QChar command;
    QString number;
    const auto endNumber = [&] {
        if (!number.isEmpty()) numbers.append(number.toDouble());
        number.clear();
        if (command == u'M' && numbers.size() == 2) {
            path.moveTo(numbers[0], numbers[1]);
            numbers.clear();
        } else if (command == u'L' && numbers.size() == 2) {
            path.lineTo(numbers[0], numbers[1]);
            numbers.clear();
        } else if (command == u'C' && numbers.size() == 6) {
            path.cubicTo(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5]);
            numbers.clear();
        }
    };
    for (const QChar c : data) {
        if (c.isLetter()) {
            endNumber();
            command = c;
            if (c == u'Z') path.closeSubpath();
        } else if (c.isSpace() || c == u',') {
            endNumber();
        } else {
            if (c == u'-') endNumber();
            number.append(c);
        }
    }
    endNumber();
    return path;
}

NeckArt::Ink inkOf(QStringView fill)
{
    if (fill == u"#D8D3C7") return NeckArt::Ink::body;
    if (fill == u"#C3BCAD") return NeckArt::Ink::hair;
    if (fill == u"#F4F1EA") return NeckArt::Ink::zone;
    return NeckArt::Ink::outline;
}

NeckArt read(const QString& file)
{
    NeckArt art;
    QXmlStreamReader xml(artwork(QStringLiteral("neck/") + file));
    bool mirrored = false;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        const auto attributes = xml.attributes();
        if (xml.name() == u"g") mirrored = attributes.hasAttribute(QStringLiteral("transform"));
        if (xml.name() != u"path") continue;
        NeckArt::Shape shape;
        shape.zone = attributes.value(QStringLiteral("id")).toString();
        shape.ink = inkOf(attributes.value(QStringLiteral("fill")));
        shape.path = pathFrom(attributes.value(QStringLiteral("d")));
        if (mirrored) shape.path = QTransform(-1, 0, 0, 1, NeckArt::kSide, 0).map(shape.path);
        art.shapes.push_back(std::move(shape));
    }
    return art;
}

}  // namespace

const NeckArt& NeckArt::of(NeckView view)
{
    static std::array<NeckArt, 4> arts;
    static constexpr std::array<const char*, 4> kFiles{"neck-back.svg", "neck-front.svg", "neck-left.svg",
                                                       "neck-right.svg"};
    const auto index = static_cast<std::size_t>(view);
    if (arts[index].shapes.empty()) arts[index] = read(QString::fromLatin1(kFiles[index]));
    return arts[index];
}

QString NeckArt::nameOf(NeckView view)
{
    switch (view) {
    case NeckView::back: return QCoreApplication::translate("NeckMap", "Back view");
    case NeckView::front: return QCoreApplication::translate("NeckMap", "Front view");
    case NeckView::left: return QCoreApplication::translate("NeckMap", "Left side");
    case NeckView::right: return QCoreApplication::translate("NeckMap", "Right side");
    }
    return {};
}

QPointF NeckArt::middleOf(const QPainterPath& zone)
{
    const QPointF middle = zone.boundingRect().center();
    if (zone.contains(middle)) return middle;
    const QRectF box = zone.boundingRect();
    // A bent zone: the middle of the widest stretch of its middle column.
    for (double share : {0.5, 0.4, 0.6, 0.3, 0.7}) {
        const double x = box.left() + box.width() * share;
        double from = -1;
        double to = -1;
        for (double y = box.top(); y <= box.bottom(); y += 1) {
            if (!zone.contains(QPointF(x, y))) continue;
            if (from < 0) from = y;
            to = y;
        }
        if (to - from > 12) return {x, (from + to) / 2};
    }
    return middle;
}

void enterNeck(QPainter& painter, const QRectF& box)
{
    const double side = std::min(box.width(), box.height());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.center() - QPointF(side / 2, side / 2));
    painter.scale(side / NeckArt::kSide, side / NeckArt::kSide);
}

void paintShape(QPainter& painter, const NeckArt::Shape& shape, const ZoneState& state, const Look& look, bool small)
{
    // Where everything has the colour of the ground, head and body need an outline.
    painter.setPen(look.isHighContrast ? QPen(look.edge, small ? 5 : look.border) : QPen(Qt::NoPen));
    switch (shape.ink) {
    case NeckArt::Ink::body:
        painter.setBrush(look.body);
        painter.drawPath(shape.path);
        return;
    case NeckArt::Ink::hair:
        painter.setBrush(look.hair);
        painter.drawPath(shape.path);
        return;
    case NeckArt::Ink::outline:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(look.edge, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(shape.path);
        return;
    case NeckArt::Ink::zone: break;
    }
    QPen pen(look.edge, small ? 3 : look.border + 0.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    QColor fill = look.zone;
    if (state.chosen) {
        pen = QPen(look.surface, 2.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
        fill = look.accent;
    } else if (state.pointedAt) {
        pen = QPen(look.accent, 2.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
        fill = look.soft;
    }
    if (state.focused) {
        painter.setPen(QPen(look.accent, 11, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(shape.path);
        painter.setPen(QPen(look.surface, 5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(shape.path);
    }
    painter.setPen(pen);
    painter.setBrush(fill);
    painter.drawPath(shape.path);
    painter.setBrush(Qt::NoBrush);
    if (!state.chosen || small) return;
    const QPointF at = NeckArt::middleOf(shape.path);
    painter.setPen(QPen(look.onAccent, 4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF({at + QPointF(-10, 0), at + QPointF(-3, 7), at + QPointF(10, -8)}));
}

QString zoneName(const QString& zone)
{
    struct Named {
        const char* id;
        const char* name;
    };
    static constexpr std::array<Named, 9> kNames{{
        {"base_of_skull", QT_TRANSLATE_NOOP("NeckMap", "Base of the skull")},
        {"back_left", QT_TRANSLATE_NOOP("NeckMap", "Left back of the neck")},
        {"back_right", QT_TRANSLATE_NOOP("NeckMap", "Right back of the neck")},
        {"side_left", QT_TRANSLATE_NOOP("NeckMap", "Left side of the neck")},
        {"side_right", QT_TRANSLATE_NOOP("NeckMap", "Right side of the neck")},
        {"front_left", QT_TRANSLATE_NOOP("NeckMap", "Left front of the neck")},
        {"front_right", QT_TRANSLATE_NOOP("NeckMap", "Right front of the neck")},
        {"shoulder_left", QT_TRANSLATE_NOOP("NeckMap", "Left shoulder")},
        {"shoulder_right", QT_TRANSLATE_NOOP("NeckMap", "Right shoulder")},
    }};
    for (const auto& [id, name] : kNames) {
        if (zone == QLatin1StringView(id)) return QCoreApplication::translate("NeckMap", name);
    }
    return zone;
}

QString zoneNames(const QStringList& zones)
{
    QString text;
    for (const QString& zone : zones) {
        QString name = zoneName(zone);
        if (!text.isEmpty()) {
            name[0] = name[0].toLower();
            text += QCoreApplication::translate("NeckMap", ", ");
        }
        text += name;
    }
    return text;
}

}  // namespace nape::app
