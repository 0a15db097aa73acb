// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clock/iso8601.h"
#include "store/backup_file.h"
#include "store/carry_over.h"
#include "store/inspect.h"
#include "store/paths.h"
#include "store/schema.h"
#include "store/state.h"

#include <sqlite3.h>

#include <algorithm>

namespace nape::store {

namespace fs = std::filesystem;

namespace {

// nape-20260329T120530Z
std::string stemOf(Instant at)
{
    auto time = clock::formatTime(at, clock::Duration{0}).substr(0, 19);
    std::erase_if(time, [](char c) { return c == '-' || c == ':'; });
    return "nape-" + time + 'Z';
}

StorageError noBackupError(const fs::path& file)
{
    return {
        StorageProblem::failed,
        {QT_TRANSLATE_NOOP("nape", "There is no backup of Nape at this place: %1. Nothing was changed."), {utf8(file)}},
        "nothing to restore"};
}

// The whole file as bytes, with what waits in its write-ahead log.
SQLite::Database loadIntoMemory(const fs::path& file)
{
    const bool alone = sizeOf(beside(file, "-wal")) == 0 && sizeOf(beside(file, "-journal")) == 0;
    SQLite::Database source{uriOf(file, alone ? "immutable=1" : "mode=ro"), SQLite::OPEN_READONLY | SQLite::OPEN_URI};
    sqlite3_int64 size = 0;
    unsigned char* bytes = sqlite3_serialize(source.getHandle(), "main", &size, 0);
    if (bytes == nullptr) source.check(SQLITE_NOMEM);
    if (size > 20) bytes[18] = bytes[19] = 1;  // memory has no write-ahead log
    SQLite::Database memory{":memory:", SQLite::OPEN_READWRITE};
    memory.check(sqlite3_deserialize(memory.getHandle(), "main", bytes, size, size,
                                     SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_RESIZEABLE));
    return memory;
}

// A copy in memory that passed every check and has today's schema: what was checked is what will be written.
SQLite::Database candidate(const fs::path& file)
{
    auto memory = loadIntoMemory(file);
    if (inspectInside(memory, file) != Found::log) throw StorageFailure{noBackupError(file)};
    if (const auto found = soundness(memory); found != "ok")
        throw StorageFailure{storageError(StorageProblem::damaged, file, found)};
    static_cast<void>(migrate(memory, migrations(), [](int) { }));
    // Pages cannot be copied over pages of another size. No Nape writes such a file.
    if (pragma(memory, "page_size") != kPageSize)
        throw StorageFailure{storageError(StorageProblem::failed, file, "pages of another size")};
    return memory;
}

// Moves a database with what belongs to it. The index of a log (-shm) stays behind: it is made anew.
void move(const fs::path& from, const fs::path& to)
{
    std::error_code ignored;
    fs::remove(beside(from, "-shm"), ignored);
    for (const std::string_view suffix : {"", "-wal", "-journal"}) {
        fs::remove(beside(to, suffix), ignored);
        if (fs::exists(beside(from, suffix))) fs::rename(beside(from, suffix), beside(to, suffix));
    }
}

// What is about to be replaced. Of a damaged log the pages as they are: that it cannot be checked must not stop the
// restore that it needs.
struct SafetyCopy {
    fs::path file;
    Copy quality;
};
SafetyCopy safetyCopy(Connection& reader, const fs::path& folder, Instant at)
{
    try {
        return {writeBackup(reader, folder, stemOf(at), Copy::sound), Copy::sound};
    } catch (const StorageFailure& failure) {
        if (failure.error.problem != StorageProblem::damaged) throw;
    } catch (const SQLite::Exception& error) {
        if (error.getErrorCode() != SQLITE_CORRUPT) throw;
    }
    return {writeBackup(reader, folder, stemOf(at), Copy::asItIs), Copy::asItIs};
}

// Takes over into the backup what must outlive a restore, as far as it can be read.
CarriedOver takeOver(Connection& reader, Connection& backup, Instant at, bool isSound)
{
    CarriedOver carried;
    const auto read = attempt(reader.file(), reader.handle(), [&] { return worthCarrying(reader, at); });
    if (read) carried = carryOver(*read, backup, at);
    carried.readable = read && isSound;
    if (!carried.readable) markLost(backup, at);
    return carried;
}

}  // namespace

Result<fs::path> Store::backup(const fs::path& folder, Instant at)
{
    auto open = m_state->live();
    if (!open) return tl::unexpected(open.error());
    if (*open == nullptr) {
        return tl::unexpected(
            StorageError{StorageProblem::failed,
                         {QT_TRANSLATE_NOOP("nape", "There is nothing to back up yet: %1."), {utf8(m_state->file)}},
                         "no log"});
    }
    // The place that fails may be either: the log's own errors know their errno, the file system's name their path.
    return attempt(folder / kDatabaseName, (*open)->handle(),
                   [&] { return writeBackup(**open, folder, stemOf(at), Copy::sound); });
}

Result<Restored> Store::restore(const fs::path& file, Instant at, Before before)
{
    if (m_state->inCommand)
        return tl::unexpected(storageError(StorageProblem::failed, m_state->file, "a restore inside a command"));
    std::error_code ignored;
    if (fs::equivalent(file, m_state->file, ignored)) return tl::unexpected(noBackupError(file));
    const auto found = inspect(file);
    if (!found) return tl::unexpected(found.error());
    if (*found != Found::log) return tl::unexpected(noBackupError(file));
    auto checked = attempt(file, nullptr, [&] { return std::make_unique<Connection>(candidate(file)); });
    if (!checked) return tl::unexpected(checked.error());

    auto open = m_state->made();
    if (!open) return tl::unexpected(open.error());
    Connection& live = **open;
    return attempt(m_state->file, live.handle(), [&] {
        PageCopy copy{live.db(), m_state->file, (*checked)->db()};
        copy.hold();  // so that nothing can be written between the safety copy and the end
        Connection reader{m_state->file};
        reader.trust();
        const auto safety = safetyCopy(reader, backupFolder(), at);
        const bool isSound = safety.quality == Copy::sound && before != Before::lost;
        Restored restored{safety.file, takeOver(reader, **checked, at, isSound)};
        copy.finish();
        return restored;
    });
}

Result<Restored> restoreInto(const fs::path& folder, const fs::path& file, Instant at)
{
    auto store = Store::open(folder, Store::Missing::leave);
    if (store) return (*store)->restore(file, at);
    const auto problem = store.error().problem;
    if (problem != StorageProblem::damaged && problem != StorageProblem::foreign) return tl::unexpected(store.error());

    // The backup must be good before anything is moved.
    const auto log = folder / kDatabaseName;
    const auto found = inspect(file);
    if (!found) return tl::unexpected(found.error());
    if (auto checked = attempt(file, nullptr, [&] { static_cast<void>(candidate(file)); }); !checked)
        return tl::unexpected(checked.error());
    auto aside = attempt(log, nullptr, [&] {
        auto place = makeFreshFile(folder / kBackupFolderName, stemOf(at) + "-damaged");
        move(log, place);
        return place;
    });
    if (!aside) return tl::unexpected(aside.error());
    store = Store::open(folder, Store::Missing::create);
    Result<Restored> restored =
        store ? (*store)->restore(file, at, Store::Before::lost) : tl::unexpected(store.error());
    if (restored) {
        restored->safetyCopy = *aside;
        return restored;
    }
    if (store) store->reset();  // closed before its file is replaced
    const auto back = attempt(log, nullptr, [&] { move(*aside, log); });
    return back ? restored : tl::unexpected(back.error());
}

}  // namespace nape::store
