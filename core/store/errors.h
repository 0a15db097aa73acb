// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <stdexcept>

// Where exceptions end: everything that SQLite, the file system or the codec throws becomes a StorageError.
namespace nape::store {

/// What stands in the file and cannot be read back: a word that no enum has, a day that no calendar has.
struct Unreadable : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// A StorageError that is thrown inside store, where a value would have to pass through callbacks.
struct StorageFailure {
    StorageError error;
};

/// The sentence for `problem`; `file` is what it was about.
[[nodiscard]] StorageError storageError(StorageProblem problem, const std::filesystem::path& file, std::string detail);

/// What SQLite's code means for the person. `db` may be null; it knows the errno behind an I/O error.
[[nodiscard]] StorageError storageError(const SQLite::Exception& error, sqlite3* db, const std::filesystem::path& file);

[[nodiscard]] StorageError storageError(const std::filesystem::filesystem_error& error,
                                        const std::filesystem::path& file);

/// UTF-8 whatever the platform.
[[nodiscard]] std::string utf8(const std::filesystem::path& path);

/// Runs `body`; whatever it throws becomes the error.
template <class Body>
[[nodiscard]] auto attempt(const std::filesystem::path& file, sqlite3* db, Body&& body)
    -> Result<std::invoke_result_t<Body>>
{
    try {
        if constexpr (std::is_void_v<std::invoke_result_t<Body>>) {
            body();
            return {};
        } else {
            return body();
        }
    } catch (const StorageFailure& failure) {
        return tl::unexpected(failure.error);
    } catch (const SQLite::Exception& error) {
        return tl::unexpected(storageError(error, db, file));
    } catch (const std::filesystem::filesystem_error& error) {
        return tl::unexpected(storageError(error, file));
    } catch (const Unreadable& error) {
        return tl::unexpected(storageError(StorageProblem::damaged, file, error.what()));
    } catch (const std::exception& error) {
        return tl::unexpected(storageError(StorageProblem::failed, file, error.what()));
    }
}

}  // namespace nape::store
