// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRadioButton>
#include <QWidget>

#include <vector>

class QButtonGroup;

namespace nape::app {

/// Some answers in one joined box, of which at most one is chosen. One stop for Tab; arrows move, Space chooses, and
/// each answer has a letter. Nothing is chosen at first, and nothing is ever chosen by moving.
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

Q_SIGNALS:
    /// The person chose, by mouse or keyboard.
    void chosenByPerson(int index);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void moveFocus(int by);
    void makeTabStop(int index);
    QButtonGroup* m_group;
    std::vector<QRadioButton*> m_parts;
    std::vector<Qt::Key> m_keys;
};

/// One part of the joined box; made by Segmented only.
class Segment : public QRadioButton {
    Q_OBJECT
public:
    enum class Place { first, middle, last };
    Segment(const QString& text, Place place, QWidget* parent);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    [[nodiscard]] bool hitButton(const QPoint& at) const override { return rect().contains(at); }

private:
    Place m_place;
};

}  // namespace nape::app
