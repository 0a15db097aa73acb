// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace nape::app {

/// The frame of anything that is typed or picked: a border that turns into the focus ring. Takes Qt's own editor as
/// its content and leaves its work to it.
class Field : public QFrame {
    Q_OBJECT
public:
    /// `name` is what a screen reader says.
    Field(QWidget* editor, const QString& name, QWidget* parent = nullptr);

    /// Narrow enough for every window, whatever the editor would like.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool event(QEvent* event) override;

private:
    void fit();
    void dress();
    QWidget* m_editor;
};

}  // namespace nape::app
