// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/guides.h"

#include <QPushButton>

#include <vector>

class QLineEdit;
class QVBoxLayout;

namespace nape::app {

class PageScroll;
class TextLabel;

/// One guide of the list: icon, title, and a line on what is in it. Pressed as a whole; the open one is marked.
class GuideRow : public QPushButton {
    Q_OBJECT
public:
    explicit GuideRow(const catalogue::Guide& guide, QWidget* parent = nullptr);
    [[nodiscard]] const catalogue::Guide& guide() const { return m_guide; }
    [[nodiscard]] QSize sizeHint() const override { return {280, heightForWidth(width())}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, 44}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QFont faceAt(int room, bool summary) const;
    [[nodiscard]] int linesHeight(int width, bool summary) const;
    const catalogue::Guide& m_guide;
};

/// The list of guides with its search field. Finds by every word, in any order, in the language of the window. Says
/// which guide was chosen; opens nothing.
class GuideList : public QWidget {
    Q_OBJECT
public:
    explicit GuideList(QWidget* parent = nullptr);
    void setCurrent(const catalogue::Guide* guide);
    void focusSearch();
    void focusCurrent();

Q_SIGNALS:
    void chosen(const nape::catalogue::Guide& guide);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    QLineEdit* m_search;
    TextLabel* m_found;
    PageScroll* m_scroll;
    QVBoxLayout* m_list;
    std::vector<GuideRow*> m_rows;
    const catalogue::Guide* m_current = nullptr;
};

}  // namespace nape::app
