// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan.h"

#include <QWidget>

#include <optional>
#include <string_view>

namespace nape::app {

class Button;
class CareModel;
class CountdownRing;
class FactRow;
class Stack;
class TaskFrame;
class TextLabel;

/// How Nape calls for that remedy ("ice") once it may go on at `from`: then, later, or not at all (empty).
[[nodiscard]] QString callsText(const CareModel& care, std::string_view remedy, clock::Instant from);

/// Why it comes off before its time is over; `off` is what the plan has due, or null.
[[nodiscard]] QString whyEarly(const plan::Plan& plan, const plan::Due* off);

/// The running session: ring, when it comes off, and the button that ends it. At 0:00 it says to take it off; where
/// somebody has to say that they are awake, it asks. Shows what it is given; the page asks the clock.
class SessionRunning : public QWidget {
    Q_OBJECT
public:
    /// What differs between the remedies.
    struct Words {
        QString warning, act;  ///< a question to the skin, and what to do then
        const char* icon;  ///< of what lies on the skin
        const char* stopName;  ///< object name of the button that ends it
    };
    explicit SessionRunning(Words words, QWidget* parent = nullptr);
    struct Shown {
        clock::Instant start, off;
        clock::Duration planned{};
        std::optional<clock::Instant> again;
        QString calls;  ///< whether Nape calls then
        QString failure;  ///< why it could not be stopped
        QString where;
        QString with, ticked;  ///< what lies on the skin, and what was ticked for it
        bool looksAtSkin = false;  ///< ice: half-way
        std::optional<clock::Instant> awakeAt;  ///< heat: the next question, or the one that stands
        bool asksAwake = false;  ///< it stands now
        bool takeOff = false;  ///< the time is over, or something says so earlier
        QString why;  ///< why earlier
        bool stopped = false;  ///< help comes first: nobody knows when it may go on again (L1)
    };
    void show(const Shown& shown, const CareModel& care);
    using QWidget::show;
    /// Only the digits.
    void tick(clock::Duration left);
    void focusFirst();
    /// In a small window what ends it never has to be scrolled to: while it is on, the frame keeps that in sight.
    void arrangeIn(TaskFrame& frame, bool isOn);

Q_SIGNALS:
    void stopped();
    void awakeSaid();
    /// It asks something else now: the focus has moved by itself.
    void asksAnew();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void arrange();
    void showSkin(bool now);
    void showFacts(const Shown& shown, const CareModel& care);
    void showMark(const Shown& shown);
    Words m_words;
    TaskFrame* m_frame = nullptr;  ///< that this stands in
    bool m_isOn = false;
    bool m_isPinned = false;
    CountdownRing* m_ring;
    TextLabel* m_off;
    TextLabel* m_where;
    Stack* m_side;
    Stack* m_buttons;
    Stack* m_facts;  ///< all that can wait while a question stands
    FactRow* m_with;
    FactRow* m_skin;
    FactRow* m_awake;
    FactRow* m_again;
    Button* m_sayAwake;
    TextLabel* m_failure;
    Button* m_stop;
    bool m_lapsed = false;  ///< the time is over because the question was not answered
    bool m_asks = false;
    int m_planned = 600;
    int m_mark = 0;  ///< seconds left at the notch of the ring
    bool m_marksSkin = false;
    QString m_markText, m_below;  ///< the words in the ring
    QString m_skinAt;  ///< the second line while the moment is not there
};

}  // namespace nape::app
