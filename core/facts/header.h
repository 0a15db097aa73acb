// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/ids.h"
#include "facts/values.h"

#include <optional>

// What every fact has, whatever its noun. The nouns stand in nouns.h.
namespace nape::facts {

/// Who, when, and how it got here: the same for every noun.
struct Header {
    FactId id;
    PersonId person;
    int version = 1;  ///< an edit adds a version, the older ones stay
    bool current = true;  ///< the newest version
    bool deleted = false;  ///< a tombstone, itself a version: kept for spacing and for merging
    bool imported = false;  ///< came from elsewhere: its times never count for effective now
    bool flagged = false;  ///< breaks a rule and was stored all the same
    Instant at{};  ///< event time
    Duration offset{};  ///< UTC offset where it was entered
    Instant recorded{};  ///< stamped when this version was written: when the fact was last changed
    long long sequence = 0;  ///< order of writing in this file; decides between facts of the same second
    long long correctedBy = 0;  ///< as read: sequence of the newest clock correction that moved its times; 0: none
    std::optional<Instant> countedAt;  ///< as read: where a correction moved it, what waits go by (counted_at.h)
};

template <class T> struct Entry {
    Header header;
    T value;
};

}  // namespace nape::facts
