// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/nouns.h"

#include <string>

// Nape's own JSON form of facts: for `history --json`, and as an archive that holds everything. Writes and reads text;
// neither asks nor changes a store.
namespace nape::exchange {

struct ArchiveOptions {
    std::optional<clock::Instant> from, to;  ///< event time, from <= at < to
    std::optional<facts::PersonId> person;  ///< everyone when unset
    bool redact = false;  ///< names, notes and phone numbers left out
};

/// One fact as `history` prints it: {"id","kind","at","person",…stored fields}, times with their own offset.
/// `personName` is what stands under "person"; a session's "ended" is what is known of it at `now`.
[[nodiscard]] std::string toJson(const facts::Fact& fact, const std::string& personName, clock::Instant now,
                                 const clock::Zone& zone);

/// The whole archive, pretty-printed, facts in the order of time then id: the same facts give the same bytes.
[[nodiscard]] std::string toArchive(const std::vector<facts::Fact>& facts, const ArchiveOptions& options,
                                    int schemaVersion);

}  // namespace nape::exchange
