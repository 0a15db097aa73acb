// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock/time.h"

#include <QWidget>

namespace nape::app {

class Button;
class CareModel;
class CountdownRing;
class FactRow;
class TextLabel;

/// The running session: ring, when it comes off, and the button that ends it. At 0:00 it says to take it off. Shows
/// what it is given; the page asks the clock.
class IceRunning : public QWidget {
    Q_OBJECT
public:
    explicit IceRunning(QWidget* parent = nullptr);
    struct Shown {
        clock::Instant start, off;
        clock::Duration planned{};
        clock::Instant again;
        QString where;
        bool takeOff = false;  ///< the time is over, or something says so earlier
        QString why;  ///< why earlier
        bool stopped = false;  ///< help comes first: nobody knows when ice may go on again (L1)
    };
    void show(const Shown& shown, const CareModel& care);
    using QWidget::show;
    /// Only the digits.
    void tick(clock::Duration left);
    void focusFirst();

Q_SIGNALS:
    void stopped();
    /// A moment that a screen reader says: look at the skin, one minute left.
    void said(const QString& sentence);

private:
    CountdownRing* m_ring;
    TextLabel* m_off;
    TextLabel* m_where;
    FactRow* m_cloth;
    FactRow* m_skin;
    FactRow* m_again;
    TextLabel* m_warning;
    Button* m_stop;
    void showSkin(bool now);
    int m_planned = 600;
    int m_left = 0;
    QString m_skinAt;  ///< the second line while the moment is not there
};

}  // namespace nape::app
