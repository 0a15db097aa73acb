// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

// How people are called beside each other, the same on every page, in every notice and in the menu.
namespace nape::app {

/// Whether that is the name which the first person has until another is typed.
[[nodiscard]] bool isNameless(std::string_view name);
/// The name in one line; "You" for whoever never typed one.
[[nodiscard]] QString shownName(std::string_view name);
/// "Anna’s log", "My log".
[[nodiscard]] QString logOf(std::string_view name);
/// What a button says that opens it: "Open Anna’s log", "Open your log".
[[nodiscard]] QString openLogOf(std::string_view name);

}  // namespace nape::app
