// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/card.h"

namespace nape::app {

class Button;
class PainScale;

/// Asks once how strong the pain is now, after something was done about it; may be skipped. Saves nothing itself.
class PainAfter : public Card {
    Q_OBJECT
public:
    explicit PainAfter(QWidget* parent = nullptr);
    void focusScale();
    /// As Save does; false while no pain is chosen.
    bool save();

Q_SIGNALS:
    void rated(int pain);
    void skipped();

private:
    PainScale* m_scale;
    Button* m_save;
};

}  // namespace nape::app
