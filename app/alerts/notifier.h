// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace nape::app {

/// One thing to be told outside the window. The text is neutral: others may stand before the screen.
struct Notice {
    struct Action {
        QString id;
        QString label;
    };
    QString tag;  ///< one live notification per tag: the person and the key
    QString title;
    QList<Action> actions;
    bool urgent = false;  ///< stays until it is answered
};

/// Shows notices and says what was done with them. Keeps one live notification per tag; an answer to anything else
/// than what it shows itself is ignored. Not relied on: what is due always stands in the window too.
class Notifier : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    /// Shows the notice, in place of the one with the same tag.
    virtual void show(const Notice& notice) = 0;
    /// Takes it off the screen, if it is still there.
    virtual void withdraw(const QString& tag) = 0;
    /// The line at the tray icon was clicked; of use only where notices are such lines.
    virtual void trayMessageClicked() { }

Q_SIGNALS:
    /// It was handed to `channel`: "notification", "tray", or "window" where nothing else would have it.
    void delivered(const QString& tag, const QString& channel);
    /// A button of it was pressed, or the notice itself ("default").
    void actionInvoked(const QString& tag, const QString& action);
};

/// The system's own notifications; `trayMessage` shows a line at the tray icon and answers whether it could.
[[nodiscard]] std::unique_ptr<Notifier> makeNotifier(std::function<bool(const QString& title)> trayMessage);

}  // namespace nape::app
