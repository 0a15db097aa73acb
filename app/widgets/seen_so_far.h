// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QWidget>

class QScrollArea;

namespace nape::app {

/// Which lines of a scroll area have been on the screen: a button that answers the open lines never answers what nobody
/// saw. What has been on the screen once was seen, however the window or the content changes after that; what is above
/// the lower edge counts. Owned by its scroll area.
class SeenSoFar : public QObject {
    Q_OBJECT
public:
    explicit SeenSoFar(QScrollArea* scroll);
    /// Other content stands there now: none of these lines was seen.
    void restart(const QList<QWidget*>& lines);
    /// The lines have changed within the same edges: looks again once they have their places.
    void lookSoon();
    [[nodiscard]] bool has(const QWidget* line) const { return m_seen.contains(line); }
    /// Scrolls on to a line that was not seen, or further down in it where it is higher than the screen.
    void leadTo(const QWidget* line);

Q_SIGNALS:
    void grew();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void look();
    [[nodiscard]] QList<int> places() const;
    QScrollArea* m_scroll;
    QList<QPointer<QWidget>> m_lines;
    QSet<const QWidget*> m_seen;
    QList<int> m_places;  ///< of everything at the last look: nothing counts while they still change
    bool m_looks = false;  ///< a look is to come
};

}  // namespace nape::app
