// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/look/recorder.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>

namespace nape::test {
namespace {

class Recorder final : public QPaintEngine {
public:
    explicit Recorder(Painting& painting)
        : QPaintEngine(AllFeatures)
        , m_painting(painting)
    {
    }
    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState&) override { }
    [[nodiscard]] Type type() const override { return User; }

    void drawTextItem(const QPointF& at, const QTextItem& item) override
    {
        const QString text = item.text();
        if (text.trimmed().isEmpty()) return;
        const QFontMetricsF metrics(item.font());
        const QTransform toDevice = painter()->combinedTransform();
        PaintedText painted{text, item.font(), painter()->pen().color(), {}, {}};
        painted.ink = toDevice.mapRect(metrics.tightBoundingRect(text).translated(at));
        painted.clip = clip();
        m_painting.texts.push_back(painted);
    }
    void drawPixmap(const QRectF& box, const QPixmap&, const QRectF&) override { picture(box); }
    void drawImage(const QRectF& box, const QImage&, const QRectF&, Qt::ImageConversionFlags) override { picture(box); }
    void drawPath(const QPainterPath& path) override
    {
        const QPen pen = painter()->pen();
        if (pen.style() == Qt::NoPen) return;
        const QBrush brush = painter()->brush();
        m_painting.shapes.push_back({painter()->combinedTransform().mapRect(path.boundingRect()), pen.color(),
                                     brush.style() == Qt::NoBrush ? QColor() : brush.color()});
    }
    void drawRects(const QRectF*, int) override { }
    void drawRects(const QRect*, int) override { }
    void drawLines(const QLineF*, int) override { }
    void drawLines(const QLine*, int) override { }
    void drawPolygon(const QPointF*, int, PolygonDrawMode) override { }
    void drawPolygon(const QPoint*, int, PolygonDrawMode) override { }
    void drawPoints(const QPointF*, int) override { }
    void drawTiledPixmap(const QRectF&, const QPixmap&, const QPointF&) override { }

private:
    [[nodiscard]] QRectF clip() const
    {
        const QRectF all(-1e6, -1e6, 2e6, 2e6);
        if (!painter()->hasClipping()) return all;
        return painter()->combinedTransform().mapRect(painter()->clipBoundingRect());
    }
    void picture(const QRectF& box) { m_painting.pictures.push_back(painter()->combinedTransform().mapRect(box)); }

    Painting& m_painting;
};

class Paper final : public QPaintDevice {
public:
    explicit Paper(Painting& painting)
        : m_engine(painting)
    {
    }
    [[nodiscard]] QPaintEngine* paintEngine() const override { return &m_engine; }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
        case PdmHeight: return 10000;
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY: return 96;
        case PdmDepth: return 32;
        case PdmDevicePixelRatio: return 1;
        case PdmDevicePixelRatioScaled: return static_cast<int>(devicePixelRatioFScale());
        default: return QPaintDevice::metric(metric);
        }
    }

private:
    mutable Recorder m_engine;
};

}  // namespace

Painting paintingOf(QWidget& widget)
{
    Painting painting;
    Paper paper(painting);
    // A painter on a device that Qt does not know has no reading direction unless it is told.
    QPainter painter(&paper);
    painter.setLayoutDirection(QGuiApplication::layoutDirection());
    widget.render(&painter, QPoint(), QRegion(), QWidget::RenderFlags());
    return painting;
}

}  // namespace nape::test
