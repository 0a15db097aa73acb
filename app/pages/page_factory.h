// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"

#include <memory>

namespace nape::app {

/// Makes the page; the caller gives it a place and shows it. The page's `objectName` is its word ("today").
[[nodiscard]] std::unique_ptr<Page> makePage(PageId id, CareModel& care);

/// The word for a page, as in `--page`.
[[nodiscard]] QString wordOf(PageId id);
[[nodiscard]] std::optional<PageId> pageOfWord(const QString& word);

/// The page that leads through a remedy, by its row in the plan ("ice"); nothing for a row without one.
[[nodiscard]] std::optional<PageId> pageOfRemedy(const QString& row);

}  // namespace nape::app
