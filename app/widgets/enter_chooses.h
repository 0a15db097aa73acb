// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAbstractButton;

namespace nape::app {

/// Lets Enter choose an answer or chip that Tab or the arrows led to, once. In every other case Enter stays with the
/// page, which goes on: where the page itself put the focus, and on what was chosen already. Owned by its button.
class EnterChooses : public QObject {
    Q_OBJECT
public:
    explicit EnterChooses(QAbstractButton* button);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QAbstractButton* m_button;
    bool m_ledTo = false;  ///< by Tab or the arrows, and nothing chosen since
};

}  // namespace nape::app
