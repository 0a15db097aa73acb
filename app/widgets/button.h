// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace nape::app {

/// A push button in one of Nape's forms. One filled button per screen. Enter and Space press it. A double
/// click presses it once, unless it repeats. Draws itself, in more lines where it is narrow; knows nothing of what it
/// does.
class Button : public QPushButton {
    Q_OBJECT
public:
    enum class Form {
        primary,  ///< filled
        plain,  ///< outlined
        text,  ///< accent, no border
        onRed,  ///< outlined in white, emergency page
        onRedFilled,  ///< white, emergency page
        onInk,  ///< outlined, on a card filled with ink
    };
    enum class Size { ordinary, big, stop };  ///< 44, 56, 72 px and more

    Button(const QString& text, Form form, QWidget* parent = nullptr);

    void setSize(Size size);
    void setForm(Form form);
    /// An icon before the text, or alone (then the accessible name says it).
    void setLeadingIcon(const QString& name);
    /// An icon behind the text; left and right follow the reading direction.
    void setTrailingIcon(const QString& name);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    [[nodiscard]] Form form() const { return m_form; }
    [[nodiscard]] QColor textColour() const;
    void paintBox(QPainter& painter, double corner) const;

private:
    [[nodiscard]] QFont face() const;
    [[nodiscard]] QFont faceAt(int width) const;  ///< smaller where its longest word would not fit
    [[nodiscard]] int iconsWidth() const;
    [[nodiscard]] int heightAt(int width) const;
    Form m_form;
    Size m_size = Size::ordinary;
    bool m_laidOut = false;
    QString m_leading, m_trailing;
};

/// The one large button of the first page, with a second line that says what follows.
class HurtsButton : public Button {
    Q_OBJECT
public:
    HurtsButton(const QString& text, const QString& second, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QFont head() const;
    [[nodiscard]] int headHeight() const;
    QString m_second;
};

}  // namespace nape::app
