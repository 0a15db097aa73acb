// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"
#include "store/errors.h"
#include "store/store.h"

namespace nape::store {

/// The folder, and the open file once there is one.
struct Store::State {
    std::filesystem::path folder;
    std::filesystem::path file;
    std::unique_ptr<Connection> connection;
    bool inCommand = false;  ///< a Transaction lives

    /// The open file; null while there is none. Opens it as soon as another program has made it.
    [[nodiscard]] Result<Connection*> live();
    /// The open file, made where there is none.
    [[nodiscard]] Result<Connection*> made();

    /// Runs `body` on the open file; gives an empty T where there is none yet.
    template <class T, class Body> [[nodiscard]] Result<T> reading(Body&& body)
    {
        auto open = live();
        if (!open) return tl::unexpected(open.error());
        if (*open == nullptr) return T{};
        return attempt(file, (*open)->handle(), [&]() -> T { return body(**open); });
    }
};

struct Transaction::State {
    Store::State* store;
    std::string verb;
    Instant at;
    std::vector<OperationItem> items;
    bool undoable = true;
    bool open = true;
    std::optional<StorageError> failed;  ///< the first failure; nothing is written after it

    /// Runs `body` unless something failed before; what failed first is what commit() reports.
    template <class Body> [[nodiscard]] Result<void> write(Body&& body)
    {
        auto& connection = *store->connection;
        if (!failed && !open) failed = storageError(StorageProblem::failed, connection.file(), "the command is over");
        if (failed) return tl::unexpected(*failed);
        auto done = attempt(connection.file(), connection.handle(), [&] { body(connection); });
        if (!done) failed = done.error();
        return done;
    }
};

}  // namespace nape::store
