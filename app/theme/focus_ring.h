// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

namespace nape::app {

/// Draws the focus ring, 3 px and 2 px away, around whatever inside `root` has the focus by keyboard. One per page or
/// window, with it as parent. A control says its corner in the property kRingCorner; a negative corner means that it
/// draws its focus itself. Never takes focus or mouse.
class FocusRing : public QObject {
    Q_OBJECT
public:
    explicit FocusRing(QWidget* root);

    static constexpr const char* kRingCorner = "ringCorner";
    static constexpr int kReach = 5;  ///< how far the ring goes beyond the control

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow(QWidget* old, QWidget* now);
    void drop();
    void place();

    QWidget* m_root;
    QPointer<QWidget> m_target;
    QPointer<QWidget> m_ring;
    QList<QPointer<QWidget>> m_watched;
};

}  // namespace nape::app
