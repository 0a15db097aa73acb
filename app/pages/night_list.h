// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/guides.h"
#include "widgets/card.h"

#include <vector>

namespace nape::app {

class BigTick;
class Button;

/// What to look at before the night, position, pillow and mattress (S64 to S67), as a list to tick. Something ticked
/// can be noted; which of it was ticked is kept by nobody.
class NightList : public Card {
    Q_OBJECT
public:
    explicit NightList(const catalogue::Section& section, QWidget* parent = nullptr);

Q_SIGNALS:
    void lookedAt();

private:
    void count();
    std::vector<BigTick*> m_ticks;
    Button* m_note;
};

}  // namespace nape::app
