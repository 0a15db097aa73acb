// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/care_model.h"
#include "plan/timeline.h"
#include "widgets/card.h"

class QTimer;

namespace nape::app {

class Button;
class DayTimeline;
class Stack;
class TextLabel;

/// Today's plan as people read it: the day as a strip, and on request every entry of it as a line. Eight hours around
/// now where the window is narrow, else the whole day. Shows what core's timeline says; moves
/// its "now" once a minute while it is seen.
class DayCard : public Card {
    Q_OBJECT
public:
    explicit DayCard(QWidget* parent = nullptr);
    void show(const CareModel& care, const facts::CareLog& log);
    using QWidget::show;

Q_SIGNALS:
    /// Midnight has passed since the plan was made.
    void dayTurned();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* buildKey();
    [[nodiscard]] clock::Instant now() const;
    void tick();
    void showStrip();
    void showList();
    /// What the last show() was about, for when the width changes.
    struct Day {
        const CareModel* care = nullptr;
        std::vector<plan::TimelineEntry> entries;
        std::vector<QString> icons, names, whats, whens;
        facts::CareLog log;
    };
    Day m_day;
    bool m_narrow = false;
    QTimer* m_minute;
    TextLabel* m_title;
    DayTimeline* m_strip;
    Button* m_toggle;
    Stack* m_list;
    std::vector<plan::TimelineEntry> m_listed;
};

}  // namespace nape::app
