// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/care_log.h"
#include "text/message.h"

#include <tl/expected.hpp>

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

// The one file that Nape writes. Only journal/ includes this floor.
namespace nape::store {

using clock::Instant;
using facts::CareLog;
using facts::Fact;
using facts::FactId;
using facts::PersonId;

enum class StorageProblem {
    newer,  ///< written by a newer Nape: refused, untouched
    foreign,  ///< not a file of Nape: refused, untouched
    damaged,  ///< fails SQLite's own check: refused, untouched
    full,  ///< no room on the disk; nothing was saved
    readOnly,  ///< the folder or file cannot be written; nothing was saved
    busy,  ///< another program held it for too long; nothing was saved
    failed,  ///< anything else the disk or SQLite reported
};

/// A storage failure: what to tell the person, and SQLite's own words for a report.
struct StorageError {
    StorageProblem problem = StorageProblem::failed;
    text::Message message;  ///< says what happened and what to do; names the path as an argument
    std::string detail;  ///< technical, never shown first
};

template <class T> using Result = tl::expected<T, StorageError>;

inline constexpr int kSchemaVersion = 2;

/// What changed in one command: undo walks it backwards.
struct OperationItem {
    FactId fact;
    int versionBefore = 0;  ///< 0: the command made it
    int versionAfter = 0;
};
struct Operation {
    long long id = 0;
    PersonId person;  ///< whose facts it is about
    std::string verb;  ///< "log", "edit", "delete" …
    std::vector<OperationItem> items;  ///< in the order of writing
};

struct HistoryQuery {
    std::optional<PersonId> person;  ///< everyone when unset
    std::optional<Instant> from;  ///< event time >= from
    std::optional<Instant> to;  ///< event time < to
    std::optional<std::string> kind;
    int limit = 0;  ///< 0 = all
    bool deleted = false;  ///< the trash instead of what stands
};

struct Verification {
    int schema = 0;
    std::string integrity;  ///< "ok", or SQLite's findings
    /// Live facts per kind, then "versions", "operations"; nothing where the file is damaged.
    std::vector<std::pair<std::string, long long>> counts;
    [[nodiscard]] bool ok() const { return integrity == "ok"; }
};

/// What a restore kept of the log that it replaced, in facts that the backup did not hold (or not as they were last).
struct CarriedOver {
    bool readable = true;  ///< false: the log was damaged, so a full hour counts from the restore and L0 is back
    int sessions = 0, doses = 0, checks = 0, clearances = 0;
};
struct Restored {
    std::filesystem::path safetyCopy;  ///< what was there before
    CarriedOver carried;
};

class Store;

/// One command's writes. BEGIN IMMEDIATE: while it lives, no other program can read-plan-append on this file. Rolls
/// back unless committed. Lives no longer than its Store; one at a time.
class Transaction {
public:
    Transaction(Transaction&&) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();

    /// Writes a first version; sets header.sequence. The caller has set id, person, at, offset and recorded.
    [[nodiscard]] Result<void> append(Fact& fact);
    /// Writes the next version of an existing fact (an edit, a tombstone, one brought back): header.version and
    /// sequence are set here, the version before stops being current.
    [[nodiscard]] Result<void> addVersion(Fact& fact);
    /// Marks an operation as undone, so that the next undo goes on with the one before it. This transaction itself is
    /// then not offered for undoing.
    [[nodiscard]] Result<void> markUndone(long long operation);
    /// This transaction leaves no operation behind that undo would offer (the reminder ledger).
    void notUndoable();
    /// Durable when it returns. On failure everything is rolled back.
    [[nodiscard]] Result<void> commit();

private:
    friend class Store;
    struct State;
    explicit Transaction(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

/// The database of one data folder: opens, migrates, reads windows of facts, appends versions. Knows no rule and no
/// clock, plans nothing. One per process and folder; not thread-safe.
class Store {
public:
    enum class Missing { create, leave };  ///< what open() does where no file is yet

    /// Opens `folder`/nape.db. Looks first through a read-only connection: a newer, foreign or damaged file is refused
    /// and stays byte-equal, its WAL included. Makes the folder (0700) and the file (0600); an existing folder is
    /// narrowed only when it is empty or holds nape.db. Older schemas are migrated after a verified backup.
    /// With Missing::leave and no file, everything reads as empty and nothing is created until begin().
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(const std::filesystem::path& folder, Missing missing);
    ~Store();
    Store(const Store&) = delete;
    Store& operator=(const Store&) = delete;

    /// Starts a command; `verb` and `at` (effective now) name it for undo.
    [[nodiscard]] Result<Transaction> begin(std::string_view verb, Instant at);

    /// Everyone, oldest first.
    [[nodiscard]] Result<std::vector<facts::Entry<facts::Person>>> persons();
    /// One person's facts: all versions with event time or stamp at or after `from`, every fact of the open episode
    /// and of episodes that ended after `from`, and whatever has no age (person, profile, settings, screening,
    /// clearances, packages, custom terms, clock corrections). Sorted, clock corrections applied; those of other people
    /// are in it too.
    [[nodiscard]] Result<CareLog> read(const PersonId& person, Instant from);
    /// The newest time that this copy stamped itself, over everyone, clock corrections applied; nothing when empty.
    [[nodiscard]] Result<std::optional<Instant>> newestOwnStamp();

    // Facts read one by one or as history have their times corrected as read() does, so that a fact has one time
    // wherever it is shown, and an edit of it writes the right one.

    /// The current version, deleted or not.
    [[nodiscard]] Result<std::optional<Fact>> find(const FactId& id);
    /// A certain version.
    [[nodiscard]] Result<std::optional<Fact>> find(const FactId& id, int version);
    /// Current versions, newest event first.
    [[nodiscard]] Result<std::vector<Fact>> history(const HistoryQuery& query);
    /// Every version of every fact of everyone, tombstones too, in the order of writing: what an archive holds.
    [[nodiscard]] Result<std::vector<Fact>> everything();
    /// The newest operation that is not undone, or nothing; of one person where one is named.
    [[nodiscard]] Result<std::optional<Operation>> lastUndoable(const std::optional<PersonId>& person = std::nullopt);

    /// SQLite's quick_check; "ok" or its findings. Cheap for a diary of years; kept off the paint path.
    [[nodiscard]] Result<std::string> quickCheck();
    /// Changes whenever another connection commits (PRAGMA data_version).
    [[nodiscard]] Result<long long> dataVersion();
    [[nodiscard]] Result<Verification> verify();
    /// A verified copy in `folder` (0600), named by `at`; gives its path. The copy was opened again and compared.
    [[nodiscard]] Result<std::filesystem::path> backup(const std::filesystem::path& folder, Instant at);
    enum class Before { inThisFile, lost };  ///< where what is replaced stands
    /// Replaces everything by the backup `file`, after making a safety copy in backups/ (whose path it gives). Sessions
    /// and doses of the last 48 h, checks and clearances of the last 30 days outlive it. A file that is newer, foreign
    /// or damaged is refused and nothing changes.
    [[nodiscard]] Result<Restored> restore(const std::filesystem::path& file, Instant at,
                                           Before before = Before::inThisFile);

    [[nodiscard]] const std::filesystem::path& folder() const;
    [[nodiscard]] std::filesystem::path databasePath() const;
    [[nodiscard]] std::filesystem::path backupFolder() const;

private:
    friend class Transaction;
    struct State;
    explicit Store(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

/// Store::restore() for a folder whose file may be one that open() refuses: a damaged or foreign nape.db is then moved,
/// with its WAL, into backups/, and its new path is the safety copy that is given. A newer one is refused. When
/// anything fails, the file stands again where it was.
[[nodiscard]] Result<Restored> restoreInto(const std::filesystem::path& folder, const std::filesystem::path& file,
                                           Instant at);

/// The per-user data folder: $XDG_DATA_HOME/nape (or ~/.local/share/nape), ~/Library/Application Support/nape,
/// %LOCALAPPDATA%\nape. NAPE_DATA, where set, names another.
[[nodiscard]] std::filesystem::path defaultFolder();

}  // namespace nape::store
