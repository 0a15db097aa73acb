// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/errors.h"

#include <sqlite3.h>

#include <cerrno>

#ifndef _WIN32
#include <unistd.h>
#endif

namespace nape::store {

namespace fs = std::filesystem;

namespace {

const char* sentenceFor(StorageProblem problem)
{
    switch (problem) {
    case StorageProblem::newer:
        return QT_TRANSLATE_NOOP("nape",
                                 "This log was written by a newer Nape and was left as it is: %1. Install the newest "
                                 "Nape to open it.");
    case StorageProblem::foreign:
        return QT_TRANSLATE_NOOP("nape",
                                 "This is not a log of Nape, or its beginning is damaged; it was left as it is: %1. "
                                 "Move it to another place, or choose another data folder.");
    case StorageProblem::damaged:
        return QT_TRANSLATE_NOOP("nape",
                                 "The log is damaged and was left as it is: %1. Keep a copy of it, then restore the "
                                 "newest backup.");
    case StorageProblem::full:
        return QT_TRANSLATE_NOOP("nape",
                                 "The disk is full, so nothing was saved: %1. Make some room and do it once more.");
    case StorageProblem::readOnly:
        return QT_TRANSLATE_NOOP("nape",
                                 "This place cannot be written, so nothing was saved: %1. Check that the folder is "
                                 "yours and that the disk is not locked.");
    case StorageProblem::busy:
        return QT_TRANSLATE_NOOP("nape",
                                 "Another program holds the log, so nothing was saved: %1. Wait a moment and do it "
                                 "once more.");
    case StorageProblem::failed: break;
    }
    return QT_TRANSLATE_NOOP("nape",
                             "The disk reported an error, so nothing was saved: %1. Do it once more; if it happens "
                             "again, check the disk and make a backup.");
}

bool isWritable(const fs::path& place)
{
#ifdef _WIN32
    std::error_code ignored;
    return (fs::status(place, ignored).permissions() & fs::perms::owner_write) != fs::perms::none;
#else
    return ::access(place.c_str(), W_OK) == 0 || errno == ENOENT;
#endif
}

// SQLite says CANTOPEN for a folder without write permission; only the file system knows why.
bool isReadOnlyPlace(const fs::path& file)
{
    auto folder = file.parent_path();
    std::error_code ignored;
    while (folder.has_relative_path() && !fs::exists(folder, ignored))
        folder = folder.parent_path();
    return !isWritable(file) || (!folder.empty() && !isWritable(folder));
}

bool isFullDisk(int systemError, const fs::path& file)
{
    if (systemError == ENOSPC || systemError == EFBIG) return true;
#ifdef EDQUOT
    if (systemError == EDQUOT) return true;
#endif
    constexpr std::uintmax_t kTooLittle = 256 * 1024;
    std::error_code failed;
    const auto space = fs::space(file.parent_path(), failed);
    return !failed && space.available < kTooLittle;
}

bool isReadOnlyError(int systemError)
{
    return systemError == EACCES || systemError == EPERM || systemError == EROFS;
}

// SQLite reports most I/O errors without their cause; the file that met it still knows.
int systemErrorOf(sqlite3* db)
{
    if (db == nullptr) return 0;
    int error = sqlite3_system_errno(db);
    for (const int which : {SQLITE_FCNTL_FILE_POINTER, SQLITE_FCNTL_JOURNAL_POINTER}) {
        sqlite3_file* file = nullptr;
        if (error != 0 || sqlite3_file_control(db, "main", which, &file) != SQLITE_OK) continue;
        if (file == nullptr || file->pMethods == nullptr) continue;
        file->pMethods->xFileControl(file, SQLITE_FCNTL_LAST_ERRNO, &error);
    }
    return error;
}

StorageProblem problemOf(int code, int systemError, const fs::path& file)
{
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return StorageProblem::busy;
    case SQLITE_FULL: return StorageProblem::full;
    case SQLITE_CORRUPT: return StorageProblem::damaged;
    case SQLITE_NOTADB: return StorageProblem::foreign;
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH: return StorageProblem::readOnly;
    case SQLITE_CANTOPEN:
    case SQLITE_IOERR:
        if (isReadOnlyError(systemError) || isReadOnlyPlace(file)) return StorageProblem::readOnly;
        if (isFullDisk(systemError, file)) return StorageProblem::full;
        return StorageProblem::failed;
    default: return StorageProblem::failed;
    }
}

}  // namespace

std::string utf8(const fs::path& path)
{
    const auto text = path.u8string();
    return {text.begin(), text.end()};
}

StorageError storageError(StorageProblem problem, const fs::path& file, std::string detail)
{
    return {problem, {sentenceFor(problem), {utf8(file)}}, std::move(detail)};
}

StorageError storageError(const SQLite::Exception& error, sqlite3* db, const fs::path& file)
{
    const int systemError = systemErrorOf(db);
    return storageError(problemOf(error.getErrorCode(), systemError, file), file,
                        std::string{error.what()} + " (SQLite " + std::to_string(error.getExtendedErrorCode())
                            + ", errno " + std::to_string(systemError) + ')');
}

StorageError storageError(const fs::filesystem_error& error, const fs::path& file)
{
    auto problem = StorageProblem::failed;
    const int systemError =
        error.code().category() == std::generic_category() || error.code().category() == std::system_category()
        ? error.code().default_error_condition().value()
        : 0;
    if (isReadOnlyError(systemError)) problem = StorageProblem::readOnly;
    if (isFullDisk(systemError, file)) problem = StorageProblem::full;
    return storageError(problem, error.path1().empty() ? file : error.path1(), error.what());
}

}  // namespace nape::store
