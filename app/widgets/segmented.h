// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRadioButton>
#include <QWidget>

#include <vector>

class QBoxLayout;
class QButtonGroup;

namespace nape::app {

class Segment;

/// Some answers in one joined box, of which at most one is chosen. One stop for Tab; arrows move, Space chooses (and
/// Enter, see EnterChooses), and each answer has a letter. Nothing is chosen at first, and nothing is ever chosen by
/// moving. Answers stand below each other where there is no room for them side by side.
class Segmented : public QWidget {
    Q_OBJECT
public:
    struct Option {
        QString text;
        Qt::Key key = Qt::Key_unknown;  ///< answers from the keyboard
        QString objectName;
    };
    /// `question` is read out before each answer.
    Segmented(const QString& question, const std::vector<Option>& options, QWidget* parent = nullptr);

    [[nodiscard]] int chosen() const;  ///< index, -1 while open
    void choose(int index);  ///< -1 opens it again; emits nothing
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The person chose, by mouse, keyboard or an assistive tool.
    void chosenByPerson(int index);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void moveFocus(int by);
    void makeTabStop(int index);
    [[nodiscard]] bool isStacked() const;
    QButtonGroup* m_group;
    QBoxLayout* m_row;
    std::vector<Segment*> m_parts;
    std::vector<Qt::Key> m_keys;
    bool m_choosing = false;  ///< by choose(), not by the person
};

/// One part of the joined box; made by Segmented only.
class Segment : public QRadioButton {
    Q_OBJECT
public:
    enum class Place { first, middle, last };
    Segment(const QString& text, Place place, QWidget* parent);
    void setStacked(bool stacked);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    [[nodiscard]] bool hitButton(const QPoint& at) const override { return rect().contains(at); }

private:
    Place m_place;
    bool m_stacked = false;
};

}  // namespace nape::app
