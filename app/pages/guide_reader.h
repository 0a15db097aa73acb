// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/guide_words.h"

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace nape::app {

class Button;
class RoomBody;
class TextLabel;
class PageScroll;

/// One guide, open: its sections, what holds it back now, and at its foot where it comes from. How to do a remedy is
/// not shown while a lock holds the remedy; why stands in its place. Opens no address: sources are text to copy.
class GuideReader : public QWidget {
    Q_OBJECT
public:
    explicit GuideReader(QWidget* parent = nullptr);

    /// `recordable`: doing it can be noted now.
    void show(const catalogue::Guide& guide, const GuideLock& lock, bool recordable);
    using QWidget::show;
    /// The way back to the list, where list and guide do not fit side by side.
    void offerWayBack(bool offered);
    void focusText();

Q_SIGNALS:
    void listWanted();
    void printWanted();
    /// To be led through it step by step.
    void startWanted();
    void checkWanted();
    void doneSaid();
    void worseSaid();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOutTop();
    void addStart(const catalogue::Guide& guide);
    void addNoting();
    void addLock(const GuideLock& lock);
    void addFoot(const catalogue::Guide& guide);

    PageScroll* m_scroll;
    RoomBody* m_body;
    Button* m_back;
    Button* m_print;
    TextLabel* m_title;
    QHBoxLayout* m_top;  ///< the way back, where it is offered
    QHBoxLayout* m_head;
    QVBoxLayout* m_text;
};

}  // namespace nape::app
