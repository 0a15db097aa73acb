// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/card.h"

#include <vector>

namespace nape::app {

class TextLabel;

/// The keys that Nape knows and what they do, as this system writes them.
class KeysCard : public Card {
    Q_OBJECT
public:
    explicit KeysCard(QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void addLine(const QString& keys, const QString& what);
    std::vector<TextLabel*> m_keys;
};

}  // namespace nape::app
