// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>
#include <QRadioButton>

namespace nape::app {

/// A small choice that stays chosen: a pill with a tick. Several at once; read out as a check box. Stands in a
/// FlowLayout and wraps where it is wider than that.
class Chip : public QCheckBox {
    Q_OBJECT
public:
    Chip(const QString& text, const QString& id, QWidget* parent = nullptr);
    [[nodiscard]] const QString& id() const { return m_id; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    [[nodiscard]] bool hitButton(const QPoint& at) const override { return rect().contains(at); }

private:
    QString m_id;
};

/// The same where only one can be chosen; read out as a radio button.
class ChoiceChip : public QRadioButton {
    Q_OBJECT
public:
    ChoiceChip(const QString& text, const QString& id, QWidget* parent = nullptr);
    [[nodiscard]] const QString& id() const { return m_id; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    [[nodiscard]] bool hitButton(const QPoint& at) const override { return rect().contains(at); }

private:
    QString m_id;
};

/// A tick that must be set on purpose: 64 px high, over the whole width, with its box at the start.
class BigTick : public QCheckBox {
    Q_OBJECT
public:
    explicit BigTick(const QString& text, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    [[nodiscard]] bool hitButton(const QPoint& at) const override { return rect().contains(at); }

private:
    bool m_laidOut = false;
};

}  // namespace nape::app
