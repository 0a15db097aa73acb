// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollBar>

namespace nape::app {

/// A bar without arrows on the ground of what it scrolls: a thumb in the ink of its palette, 3:1 and more, as large as
/// a finger at least.
class SlimScrollBar : public QScrollBar {
    Q_OBJECT
public:
    explicit SlimScrollBar(QWidget* parent = nullptr);
};

}  // namespace nape::app
