// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/figure.h"

#include "theme/icon.h"
#include "theme/look.h"

#include <QPainter>
#include <QRegularExpression>
#include <QSvgRenderer>

namespace nape::app {

namespace {

QByteArray drawing(const QString& name)
{
    return artwork(QStringLiteral("figures/") + name + QStringLiteral(".svg"));
}

// The colours of the drawings stand for the colours of a look, each by its light form.
QByteArray recoloured(QByteArray svg, const Look& look)
{
    const Look& from = Look::light();
    using Tone = QColor Look::*;
    for (const Tone tone : {&Look::body, &Look::hair, &Look::edge, &Look::accent, &Look::soft, &Look::ink}) {
        svg.replace((from.*tone).name().toUpper().toLatin1(), (look.*tone).name().toLatin1());
    }
    return svg.replace(from.surface.name().toUpper().toLatin1(), look.surface.name().toLatin1());
}

// In the drawings of the stretches the head is the one group that is turned.
QByteArray bent(const QByteArray& svg, double bend)
{
    static const QRegularExpression head(
        QStringLiteral("rotate\\(([-0-9.]+) ([-0-9.]+) ([-0-9.]+)\\)( translate\\(([-0-9.]+) ([-0-9.]+)\\))?"));
    const QString text = QString::fromUtf8(svg);
    const auto found = head.match(text);
    if (bend >= 1 || !found.hasMatch()) return svg;
    const auto part = [&](int n) { return QString::number(found.captured(n).toDouble() * bend); };
    QString turned = QStringLiteral("rotate(%1 %2 %3)").arg(part(1), found.captured(2), found.captured(3));
    if (found.hasCaptured(4)) turned += QStringLiteral(" translate(%1 %2)").arg(part(5), part(6));
    return QString(text).replace(found.capturedStart(), found.capturedLength(), turned).toUtf8();
}

}  // namespace

QSizeF figureSize(const QString& name)
{
    const QByteArray svg = drawing(name);
    return svg.isEmpty() ? QSizeF() : QSizeF(QSvgRenderer(svg).viewBoxF().size());
}

void paintFigure(QPainter& painter, const QRectF& box, const QString& name, const Look& look, Side side, double bend)
{
    QSvgRenderer renderer(bent(recoloured(drawing(name), look), bend));
    if (!renderer.isValid()) return;
    QSizeF size = renderer.viewBoxF().size();
    size.scale(box.size(), Qt::KeepAspectRatio);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.center());
    if (side == Side::left) painter.scale(-1, 1);
    const QRectF place(QPointF(-size.width() / 2, -size.height() / 2), size);
    painter.setClipRect(place);
    renderer.render(&painter, place);
    painter.restore();
}

}  // namespace nape::app
