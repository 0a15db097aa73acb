// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;
class QHBoxLayout;
class QSpacerItem;

namespace nape::app {

class Button;
class PageScroll;
class RoomBody;
class TextLabel;

/// The frame of every task: Back at the top, content that scrolls, and one button at the bottom in always the same
/// place, with a line beside it (at the end of the content where text is large). Knows nothing of the task.
class TaskFrame : public QWidget {
    Q_OBJECT
public:
    /// `widest`: how wide the content may become.
    TaskFrame(const QString& back, const QString& backIcon, int widest, QWidget* parent = nullptr);

    [[nodiscard]] Button* back() const { return m_back; }
    [[nodiscard]] QHBoxLayout* topMiddle() const { return m_topMiddle; }
    /// At the end of the top bar.
    void addTopEnd(QWidget* widget);
    [[nodiscard]] RoomBody* body() const { return m_body; }
    [[nodiscard]] PageScroll* scroll() const { return m_scroll; }
    /// Makes the footer: the line beside the button, and the button.
    Button* addFooter(const QString& primary);
    [[nodiscard]] TextLabel* footerText() const { return m_footerText; }
    [[nodiscard]] Button* primary() const { return m_primary; }
    void setFooterVisible(bool visible);
    /// Keeps the widget, or nothing, below what scrolls, always in sight. Who asks for it back gives it another parent.
    void pin(QWidget* widget);
    /// Narrow enough for every window: the footer stacks and the content wraps.
    [[nodiscard]] QSize minimumSizeHint() const override { return {320, 320}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrangeTop();
    void arrangeFooter();
    Button* m_back;
    QBoxLayout* m_topRow = nullptr;
    QHBoxLayout* m_topRest = nullptr;
    QHBoxLayout* m_topMiddle;
    QSpacerItem* m_balance = nullptr;  ///< as wide as what stands before the middle
    QWidget* m_end = nullptr;
    RoomBody* m_body;
    PageScroll* m_scroll;
    QWidget* m_top;
    QWidget* m_footer = nullptr;
    QBoxLayout* m_footerRow = nullptr;
    TextLabel* m_footerText = nullptr;
    Button* m_primary = nullptr;
    QWidget* m_pin = nullptr;  ///< holds what is pinned
    bool m_footerTextInside = false;
    int m_widest;
};

}  // namespace nape::app
