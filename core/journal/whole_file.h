// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace nape::journal {

/// Whether an export may take that place: nothing stands there, or an ordinary file that is no database. A link is not
/// followed and not replaced, neither is a pipe or a device.
[[nodiscard]] bool mayReplace(const std::filesystem::path& file);

/// Writes `text` to `file` whole or not at all, readable by its owner alone: into a fresh file beside it that is on the
/// disk before it takes the place. Gives what went wrong, in the system's words; nothing when it is done.
[[nodiscard]] std::optional<std::string> writeWhole(const std::filesystem::path& file, std::string_view text);

}  // namespace nape::journal
