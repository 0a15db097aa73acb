// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/look.h"
#include "theme/system_hints.h"

#include <QList>

namespace nape::app {

/// The look that the system asks for: by its hints first, else by how light and how contrasting its palette is.
[[nodiscard]] Look lookFor(const Hints& hints, const QPalette& system);
/// Whether movement is to be left out: two still pictures instead of one that moves. True only where a LookKeeper
/// dresses the widget's window.
[[nodiscard]] bool wantsLessMotion(const QWidget& widget);

/// Dresses a window in the look that the system asks for, and again whenever that changes; stills Qt's own movement
/// where less is asked for. Make one per top-level window, with the window as parent. Asks other programs only after
/// the first paint. Does not touch the application's palette, which stays the system's.
class LookKeeper : public QObject {
    Q_OBJECT
public:
    explicit LookKeeper(QWidget* window, std::unique_ptr<SystemHints> hints = makeSystemHints());

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void dress();
    void still(bool less);

    QWidget* m_window;
    std::unique_ptr<SystemHints> m_hints;
    QList<Qt::UIEffect> m_effects;  ///< those that the system plays
    int m_flashMs;  ///< how fast the system lets the text cursor blink
    bool m_listens = false;
};

}  // namespace nape::app
