// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <filesystem>
#include <optional>

namespace nape::store {

/// The first 100 bytes of page 1: what kind of file it is, and of which schema.
using FileHeader = std::array<unsigned char, 100>;

/// What a write-ahead log holds that its database may not have yet.
struct PendingChanges {
    bool any = false;  ///< at least one committed page
    std::optional<FileHeader> header;  ///< the newest committed page 1, where there is one
};

/// Reads `file` (nape.db-wal) as SQLite would on recovery: frames count up to the last commit whose checksums hold.
/// Reads bytes only: SQLite itself cannot look into a log without writing its index beside it. No file, none pending.
[[nodiscard]] PendingChanges pendingChanges(const std::filesystem::path& file);

}  // namespace nape::store
