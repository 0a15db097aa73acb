// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"

#include <QAbstractButton>

#include <vector>

class QBoxLayout;

namespace nape::app {

/// One room in the rail: an icon and its name, side by side, or the name below in the bar. Draws itself.
class RailButton : public QAbstractButton {
    Q_OBJECT
public:
    RailButton(const QString& text, const QString& icon, QWidget* parent);
    void setStacked(bool stacked);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintFocus(QPainter& painter) const;
    QString m_icon;
    bool m_stacked = false;
};

/// The way between the rooms: a rail beside the page, or a bar below it where the window is narrow, with whose log is
/// open at its foot. Says what was chosen; shows nothing by itself.
class Rail : public QWidget {
    Q_OBJECT
public:
    explicit Rail(QWidget* parent);
    void setCurrent(PageId page);
    /// `label`: whose log; empty before the first.
    void setPerson(const QString& label);
    void setBar(bool bar);

Q_SIGNALS:
    void roomChosen(nape::app::PageId page);
    /// The person's line was pressed; a menu may open at `at`, in screen coordinates.
    void personPressed(const QPoint& at);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Room {
        PageId page;
        RailButton* button;
    };
    std::vector<Room> m_rooms;
    QBoxLayout* m_row;
    QWidget* m_brand;
    RailButton* m_person;
    bool m_bar = false;
    bool m_showing = false;  ///< the room is being marked, not chosen
    bool m_chosen = false;  ///< the click that is under way has been told already
};

}  // namespace nape::app
