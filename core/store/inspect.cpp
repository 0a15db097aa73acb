// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/inspect.h"

#include "store/errors.h"
#include "store/paths.h"
#include "store/schema.h"
#include "store/wal_header.h"

#include <SQLiteCpp/Transaction.h>
#include <sqlite3.h>

#include <algorithm>
#include <chrono>
#include <optional>
#include <string_view>
#include <thread>

namespace nape::store {

namespace fs = std::filesystem;

namespace {

std::uint32_t numberAt(const FileHeader& header, std::size_t at)
{
    return std::uint32_t{header[at]} << 24 | std::uint32_t{header[at + 1]} << 16 | std::uint32_t{header[at + 2]} << 8
        | std::uint32_t{header[at + 3]};
}

[[noreturn]] void refuse(StorageProblem problem, const fs::path& file, std::string why)
{
    throw StorageFailure{storageError(problem, file, std::move(why))};
}

// Refuses what is no log of Nape or a newer one; `tables` says whether there is anything in it, and is asked only of
// files that nobody put a name on.
template <class Tables> Found judge(std::uint32_t application, int schema, const fs::path& file, Tables&& tables)
{
    if (application == static_cast<std::uint32_t>(kApplicationId)) {
        if (schema > kSchemaVersion) {
            refuse(StorageProblem::newer, file,
                   "schema " + std::to_string(schema) + ", known to " + std::to_string(kSchemaVersion));
        }
        if (schema >= 1) return Found::log;
    } else if (application == 0 && schema == 0 && !tables()) {
        return Found::blank;
    }
    refuse(StorageProblem::foreign, file,
           "application_id " + std::to_string(application) + ", user_version " + std::to_string(schema));
}

// The first bytes through SQLite's own file handle: opening and closing the file by ourselves would let go every lock
// that this process holds on it (POSIX).
FileHeader headerOf(SQLite::Database& db, const fs::path& file)
{
    FileHeader header{};
    sqlite3_file* handle = nullptr;
    db.check(sqlite3_file_control(db.getHandle(), "main", SQLITE_FCNTL_FILE_POINTER, &handle));
    const int read = handle->pMethods->xRead(handle, header.data(), static_cast<int>(header.size()), 0);
    if (read != SQLITE_OK && read != SQLITE_IOERR_SHORT_READ) throw SQLite::Exception{"cannot read the header", read};
    static constexpr std::string_view kMagic{"SQLite format 3\0", 16};
    if (!std::ranges::equal(kMagic, std::span{header}.first(kMagic.size()),
                            [](char a, unsigned char b) { return static_cast<unsigned char>(a) == b; }))
        refuse(StorageProblem::foreign, file, "no SQLite header");
    return header;
}

bool hasTables(SQLite::Database& db)
{
    return db.execAndGet("SELECT count(*) FROM sqlite_schema").getInt() > 0;
}

Found look(const fs::path& file)
{
    const auto kind = fs::status(file).type();  // throws where the folder may not be looked into: that is no empty log
    if (kind != fs::file_type::not_found && kind != fs::file_type::regular)
        refuse(StorageProblem::foreign, file, "not a file");
    const auto pending = pendingChanges(beside(file, "-wal"));
    if (sizeOf(file) == 0) {
        // SQLite would throw away the changes that wait for a file that is gone. They may be all there is left.
        if (pending.any) refuse(StorageProblem::damaged, file, "the file is gone, its write-ahead log is still there");
        return Found::nothing;
    }
    // "immutable": takes no lock, replays nothing and makes no file.
    SQLite::Database db{uriOf(file, "immutable=1"), SQLite::OPEN_READONLY | SQLite::OPEN_URI};
    sqlite3_extended_result_codes(db.getHandle(), 1);
    const auto header = pending.header ? *pending.header : headerOf(db, file);
    // What waits in a log cannot be read without replaying it: then the tables are looked at by inspectInside().
    const bool whole = !pending.any && sizeOf(beside(file, "-journal")) == 0;
    const auto found = judge(numberAt(header, 68), static_cast<int>(numberAt(header, 60)), file,
                             [&] { return whole ? hasTables(db) : true; });
    if (whole && found == Found::log) static_cast<void>(hasTables(db));  // throws where the first pages are damaged
    return found;
}

}  // namespace

Result<Found> inspect(const fs::path& file)
{
    // Another program may be writing while no lock is held: only what looks damaged each time is.
    constexpr int kLooks = 3;
    for (int n = 1;; ++n) {
        auto found = attempt(file, nullptr, [&] { return look(file); });
        if (found || n == kLooks || found.error().problem == StorageProblem::newer) return found;
        std::this_thread::sleep_for(std::chrono::milliseconds{20});
    }
}

Found inspectInside(SQLite::Database& db, const fs::path& file)
{
    // Both numbers of one moment: another program may be making the log between two looks.
    std::optional<SQLite::Transaction> moment;
    if (sqlite3_get_autocommit(db.getHandle()) != 0) moment.emplace(db);
    const auto application = static_cast<std::uint32_t>(pragma(db, "application_id"));
    const bool tables = hasTables(db);
    return judge(application, pragma(db, "user_version"), file, [&] { return tables; });
}

}  // namespace nape::store
