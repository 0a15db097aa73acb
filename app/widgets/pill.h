// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace nape::app {

/// A state in a few words: "Now", "6:24 left", "from 15:50"; in two lines where it is narrow. Shows; is never pressed.
class Pill : public QWidget {
    Q_OBJECT
public:
    enum class Form { now, running, from, quiet };
    explicit Pill(QWidget* parent = nullptr);
    void show(Form form, const QString& text);
    using QWidget::show;
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QString icon() const;
    [[nodiscard]] int beside() const;
    Form m_form = Form::quiet;
    QString m_text;
    bool m_laidOut = false;
};

}  // namespace nape::app
