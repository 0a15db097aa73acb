// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/nouns.h"
#include "text/message.h"

#include <tl/expected.hpp>

#include <string_view>
#include <vector>

namespace nape::exchange {

/// What toArchive() wrote, read back: every version of every fact, in the order of writing. Strict: text that is no
/// such archive, one of a newer Nape, a redacted one, a field too many or too few, a value that no store would take, a
/// fact without its person or without its newest version is refused as a whole, with a sentence that says where.
/// Stores nothing and judges nothing.
[[nodiscard]] tl::expected<std::vector<facts::Fact>, text::Message> readArchive(std::string_view text,
                                                                                int schemaVersion);

}  // namespace nape::exchange
