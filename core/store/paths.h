// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string_view>

// Folders and files of one person's health: nobody else may read them. Throws std::filesystem::filesystem_error.
namespace nape::store {

inline constexpr std::string_view kDatabaseName = "nape.db";
inline constexpr std::string_view kBackupFolderName = "backups";

/// Makes `folder` and what is missing above it; what it makes itself is 0700.
void makePrivateFolder(const std::filesystem::path& folder);

/// Makes an empty file (0600) where none is; true when this call made it. Born private: SQLite gives its journals the
/// same permissions, so that there is no moment in which they can be read by others.
bool makePrivateFile(const std::filesystem::path& file);

/// Narrows to 0700 a folder that is empty or holds nape.db. Leaves others, and folders that are shared by design
/// (sticky), as they are. That it cannot be narrowed is no failure.
void narrowFolder(const std::filesystem::path& folder);
/// Narrows a database and its journals to 0600.
void narrowDatabase(const std::filesystem::path& file);

/// A file of that name that does not exist yet: `stem`.db, `stem`-2.db, `stem`-3.db … Made empty and private.
[[nodiscard]] std::filesystem::path makeFreshFile(const std::filesystem::path& folder, const std::string& stem);

/// `file` with `suffix` put behind its whole name: nape.db-wal.
[[nodiscard]] std::filesystem::path beside(const std::filesystem::path& file, std::string_view suffix);

/// Bytes in the file; 0 where there is none.
[[nodiscard]] std::uintmax_t sizeOf(const std::filesystem::path& file);

}  // namespace nape::store
