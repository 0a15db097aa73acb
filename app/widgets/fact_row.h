// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace nape::app {

class TextLabel;

/// An icon, a line and a quiet line under it, with a hairline above.
class FactRow : public QWidget {
    Q_OBJECT
public:
    explicit FactRow(const QString& icon, QWidget* parent = nullptr);
    void say(const QString& first, const QString& second);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    TextLabel* m_first;
    TextLabel* m_second;
};

}  // namespace nape::app
