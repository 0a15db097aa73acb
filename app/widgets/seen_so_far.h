// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QScrollArea;

namespace nape::app {

/// How far down the content of a scroll area has been on the screen: a button that answers the open lines never answers
/// what nobody saw. What has been on the screen once was seen. Owned by its scroll area.
class SeenSoFar : public QObject {
    Q_OBJECT
public:
    explicit SeenSoFar(QScrollArea* scroll);
    /// Other content stands there now.
    void restart();
    [[nodiscard]] bool has(const QWidget* line) const;
    /// Scrolls on to a line that was not seen, or further down in it where it is higher than the screen.
    void leadTo(const QWidget* line);

Q_SIGNALS:
    void grew();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void look();
    QScrollArea* m_scroll;
    int m_to = 0;  ///< px of the content
};

}  // namespace nape::app
