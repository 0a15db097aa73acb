// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace nape::app {

/// A line icon in the colour of the text beside it. Says nothing to a screen reader: the words do.
class IconLabel : public QWidget {
    Q_OBJECT
public:
    enum class Ink { text, accent, second };
    IconLabel(const QString& name, int side, Ink ink = Ink::text, QWidget* parent = nullptr);
    void setIcon(const QString& name);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void grow();
    QString m_name;
    Ink m_ink;
    int m_side;  ///< px beside text of the ordinary size
};

}  // namespace nape::app
