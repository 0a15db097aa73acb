// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/neck_art.h"

#include <QCheckBox>
#include <QRadioButton>
#include <QWidget>

#include <map>

class QBoxLayout;
class QGridLayout;

namespace nape::app {

/// One zone for keyboard and screen reader: a check box without a face, over its zone of the map. The map draws it and
/// gives it the mouse.
class ZoneBox : public QCheckBox {
    Q_OBJECT
public:
    ZoneBox(const QString& zone, QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    [[nodiscard]] bool hitButton(const QPoint& at) const override { return rect().contains(at); }
};

/// One view of the neck whose zones are chosen by touch, or with Tab and Space. A touch counts for the nearest zone
/// within 6 px.
class NeckCanvas : public QWidget {
    Q_OBJECT
public:
    explicit NeckCanvas(QWidget* parent = nullptr);
    void setView(NeckView view);
    [[nodiscard]] NeckView view() const { return m_view; }
    [[nodiscard]] const std::map<QString, ZoneBox*>& zones() const { return m_zones; }
    [[nodiscard]] QSize sizeHint() const override { return {400, 340}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {220, 240}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    [[nodiscard]] QRectF box() const;
    [[nodiscard]] QString zoneAt(const QPointF& at) const;
    void placeZones();
    NeckView m_view = NeckView::back;
    QString m_pointedAt;
    std::map<QString, ZoneBox*> m_zones;
};

/// A small picture of the neck with its chosen zones; as a button it switches the view.
class NeckThumbnail : public QRadioButton {
    Q_OBJECT
public:
    NeckThumbnail(NeckView view, const NeckCanvas& canvas, QWidget* parent = nullptr);
    [[nodiscard]] NeckView view() const { return m_view; }
    [[nodiscard]] QSize sizeHint() const override { return {112, 118}; }
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    [[nodiscard]] bool hitButton(const QPoint& at) const override { return rect().contains(at); }

private:
    NeckView m_view;
    const NeckCanvas& m_canvas;
};

/// Where it hurts: the canvas and the four views beside it (below it when narrow, two by two when still narrower).
class NeckMap : public QWidget {
    Q_OBJECT
public:
    explicit NeckMap(QWidget* parent = nullptr);
    [[nodiscard]] QStringList chosen() const;
    void setChosen(const QStringList& zones);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void zonesChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    enum class Views { column, row, square };
    [[nodiscard]] Views viewsAt(int width) const;
    [[nodiscard]] QSize leastView() const;
    void placeViews(Views views);
    NeckCanvas* m_canvas;
    std::vector<NeckThumbnail*> m_thumbnails;
    QBoxLayout* m_whole;
    QGridLayout* m_side;
    Views m_views = Views::column;
};

/// The neck of a card: shows, is never touched.
class NeckPicture : public QWidget {
    Q_OBJECT
public:
    explicit NeckPicture(int side, QWidget* parent = nullptr);
    void setZones(const QStringList& zones);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QStringList m_zones;
};

}  // namespace nape::app
