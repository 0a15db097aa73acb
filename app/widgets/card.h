// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QVBoxLayout;

namespace nape::app {

/// A rounded frame that holds what belongs together. Draws only itself.
class Card : public QFrame {
    Q_OBJECT
public:
    enum class Form {
        plain,  ///< surface with a hairline
        soft,  ///< what comes first
        outlined,  ///< doctor soon: 2 px ink
        ink,  ///< doctor today: filled with ink, text in the colour of the ground
    };
    explicit Card(Form form = Form::plain, QWidget* parent = nullptr);
    /// The column inside, with the card's padding.
    [[nodiscard]] QVBoxLayout* column() const { return m_column; }
    void setForm(Form form);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void applyPalette();
    Form m_form;
    QVBoxLayout* m_column;
    bool m_applying = false;
};

/// A hairline across, without meaning.
class Hairline : public QWidget {
    Q_OBJECT
public:
    explicit Hairline(QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace nape::app
