// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store.h"

#include "store/backup_file.h"
#include "store/inspect.h"
#include "store/paths.h"
#include "store/schema.h"
#include "store/state.h"

#include <csignal>

namespace nape::store {

namespace fs = std::filesystem;

namespace {

// Past a file size limit the system would kill the program instead of reporting that the write failed.
void surviveFileSizeLimit()
{
#ifdef SIGXFSZ
    if (const auto before = std::signal(SIGXFSZ, SIG_IGN); before != SIG_DFL && before != SIG_ERR)
        std::signal(SIGXFSZ, before);
#endif
}

// Opens a file that inspect() let through, or that was just made.
Result<std::unique_ptr<Connection>> connect(const fs::path& file)
{
    auto opened = attempt(file, nullptr, [&] { return std::make_unique<Connection>(file); });
    if (!opened) return opened;
    Connection& connection = **opened;
    const auto ready = attempt(file, connection.handle(), [&] {
        if (inspectInside(connection.db(), file) == Found::blank)
            connection.db().exec("PRAGMA page_size = " + std::to_string(kPageSize));
        connection.trust();
        const auto outcome = migrate(connection.db(), migrations(), [&](int version) {
            static_cast<void>(writeBackup(connection, file.parent_path() / kBackupFolderName,
                                          "nape-schema-" + std::to_string(version), Copy::sound));
        });
        if (outcome == MigrationOutcome::newer)
            throw StorageFailure{storageError(StorageProblem::newer, file, "became newer while it was opened")};
        connection.useWriteAheadLog();
    });
    if (!ready) return tl::unexpected(ready.error());
    return opened;
}

}  // namespace

Result<Connection*> Store::State::live()
{
    if (connection != nullptr) return connection.get();
    const auto found = inspect(file);
    if (!found) return tl::unexpected(found.error());
    if (*found != Found::log) return nullptr;
    auto opened = connect(file);
    if (!opened) return tl::unexpected(opened.error());
    narrowFolder(folder);
    narrowDatabase(file);
    connection = *std::move(opened);
    return connection.get();
}

Result<Connection*> Store::State::made()
{
    auto open = live();
    if (!open || *open != nullptr) return open;
    const auto prepared = attempt(file, nullptr, [&] {
        makePrivateFolder(folder);
        narrowFolder(folder);
        static_cast<void>(makePrivateFile(file));
        narrowDatabase(file);
    });
    if (!prepared) return tl::unexpected(prepared.error());
    auto opened = connect(file);
    if (!opened) return tl::unexpected(opened.error());
    connection = *std::move(opened);
    return connection.get();
}

Result<std::unique_ptr<Store>> Store::open(const fs::path& folder, Missing missing)
{
    surviveFileSizeLimit();
    auto state = std::make_unique<State>();
    std::error_code failed;
    state->folder = fs::absolute(folder, failed);
    if (failed) return tl::unexpected(storageError(StorageProblem::failed, folder, failed.message()));
    state->file = state->folder / kDatabaseName;
    const auto opened = missing == Missing::create ? state->made() : state->live();
    if (!opened) return tl::unexpected(opened.error());
    return std::unique_ptr<Store>{new Store{std::move(state)}};
}

Store::Store(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}

Store::~Store() = default;

Result<std::string> Store::quickCheck()
{
    auto found = m_state->reading<std::string>([](Connection& c) { return findings(c.db(), "quick_check"); });
    if (found && found->empty()) return "ok";  // no file yet
    return found;
}

Result<long long> Store::dataVersion()
{
    return m_state->reading<long long>(
        [](Connection& c) { return static_cast<long long>(pragma(c.db(), "data_version")); });
}

Result<Verification> Store::verify()
{
    auto open = m_state->live();
    if (!open) return tl::unexpected(open.error());
    if (*open == nullptr) return Verification{0, "ok", {}};
    return attempt(m_state->file, (*open)->handle(), [&] {
        Snapshot snapshot{**open};
        auto& db = (*open)->db();
        Verification found{pragma(db, "user_version"), soundness(db), {}};
        // What is damaged is not counted: the count could stop at the very page that was found.
        if (found.ok()) found.counts = countsOf(db);
        return found;
    });
}

const fs::path& Store::folder() const
{
    return m_state->folder;
}

fs::path Store::databasePath() const
{
    return m_state->file;
}

fs::path Store::backupFolder() const
{
    return m_state->folder / kBackupFolderName;
}

}  // namespace nape::store
