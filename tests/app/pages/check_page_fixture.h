// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/shown_page.h"

#include <QLabel>

namespace nape::test {

/// The safety check of an episode that has just begun.
class CheckPage : public PageTest {
protected:
    CheckPage() { journal.episode(); }
    [[nodiscard]] facts::Check lastCheck() { return log().last<facts::Check>()->value; }
    /// Presses the button of the footer until the group is passed: what is below the edge has to be seen first.
    void passGroup()
    {
        const auto title = [&] {
            const auto* label = find<QLabel>("checkTitle");
            return label == nullptr ? QString() : label->text();
        };
        const auto before = title();
        const auto checks = std::ranges::distance(log().live<facts::Check>());
        for (int i = 0; i < 12; ++i) {
            press("noneOfTheseButton");
            if (title() != before || std::ranges::distance(log().live<facts::Check>()) != checks) return;
            if (care.plan().complete && i > 0) return;
        }
    }
};

}  // namespace nape::test
