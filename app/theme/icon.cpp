// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/icon.h"

#include <QFile>
#include <QPainter>
#include <QPixmap>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>
#include <array>
#include <cmath>

// Q_INIT_RESOURCE wants to stand outside every namespace.
static void loadNapeArtwork()
{
    Q_INIT_RESOURCE(nape);
}

namespace nape::app {

namespace {

constexpr int kGrid = 24;
constexpr std::array kTraySides{16, 22, 24, 32, 48, 64};

QPixmap rendered(const QString& name, const QColor& colour, int side)
{
    const QString key = QStringLiteral("nape/%1/%2/%3").arg(name, colour.name()).arg(side);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) return pixmap;
    QByteArray svg = artwork(QStringLiteral("icons/") + name + QStringLiteral(".svg"));
    svg.replace("#1A2325", colour.name().toLatin1());
    pixmap = QPixmap(side, side);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(svg);
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(0, 0, side, side));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

// A ring while something runs, a full dot when something is due: told apart without colour.
void paintMark(QPainter& painter, TrayMark mark, int side)
{
    if (mark == TrayMark::none) return;
    const double dot = side * 0.42;
    const QRectF box(side - dot - 0.5, side - dot - 0.5, dot, dot);
    painter.setPen(QPen(Qt::white, std::max(1.0, side / 16.0)));
    painter.setBrush(QColor(0x1A, 0x23, 0x25));
    painter.drawEllipse(box);
    if (mark == TrayMark::due) return;
    painter.setBrush(Qt::white);
    painter.drawEllipse(box.adjusted(dot / 3.2, dot / 3.2, -dot / 3.2, -dot / 3.2));
}

}  // namespace

void paintIcon(QPainter& painter, const QRectF& box, const QString& name, const QColor& colour)
{
    const double ratio = painter.device() != nullptr ? painter.device()->devicePixelRatioF() : 1.0;
    QPixmap pixmap = rendered(name, colour, static_cast<int>(std::lround(box.width() * ratio)));
    painter.drawPixmap(box, pixmap, QRectF(pixmap.rect()));
}

QIcon iconOf(const QString& name, const QColor& colour)
{
    QIcon icon;
    for (const int factor : {1, 2, 3}) {
        QPixmap pixmap = rendered(name, colour, kGrid * factor);
        pixmap.setDevicePixelRatio(factor);
        icon.addPixmap(pixmap);
    }
    return icon;
}

QIcon appIcon()
{
    const QByteArray svg = artwork(QStringLiteral("app-icon.svg"));
    QSvgRenderer renderer(svg);
    QIcon icon;
    for (const int side : {16, 24, 32, 48, 64, 128, 256}) {
        QPixmap pixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        renderer.render(&painter);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

QString trayIconName(TrayMark mark)
{
    switch (mark) {
    case TrayMark::none: break;
    case TrayMark::running: return QStringLiteral("nape-running-symbolic");
    case TrayMark::due: return QStringLiteral("nape-due-symbolic");
    }
    return QStringLiteral("nape-symbolic");
}

QIcon trayIcon(TrayMark mark, const TrayInk& ink)
{
    if (ink.kind == TrayInk::Kind::named && QIcon::hasThemeIcon(trayIconName(mark)))
        return QIcon::fromTheme(trayIconName(mark));
    const bool oneColour = ink.kind == TrayInk::Kind::stencil || ink.kind == TrayInk::Kind::ink;
    QSvgRenderer renderer(artwork(oneColour ? QStringLiteral("tray/") + trayIconName(mark) + QStringLiteral(".svg")
                                            : QStringLiteral("app-icon.svg")));
    QIcon icon;
    for (const int side : kTraySides) {
        QPixmap pixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        renderer.render(&painter);
        if (oneColour) {
            painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
            painter.fillRect(pixmap.rect(), ink.kind == TrayInk::Kind::ink ? ink.colour : QColor(Qt::black));
        } else {
            paintMark(painter, mark, side);
        }
        painter.end();
        icon.addPixmap(pixmap);
    }
    icon.setIsMask(ink.kind == TrayInk::Kind::stencil);
    return icon;
}

QByteArray artwork(const QString& path)
{
    loadNapeArtwork();
    QFile file(QStringLiteral(":/nape/") + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace nape::app
