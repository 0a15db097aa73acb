// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/care_log.h"

namespace nape::facts {

/// The moment that waits, locks and the counts of a day go by: `corrected.at`, or later where a clock correction moved
/// the entry earlier. How much time has really passed nobody knows then, so what it holds never ends earlier than by
/// either clock: it counts from the time that was written. A clock that had run ahead wrote a time that has not come
/// yet, and there it counts at most from the correction on, which is a whole wait after everything that was before it.
[[nodiscard]] Instant countedAt(const CareLog& log, const Header& corrected, const Header& written);

template <class T> [[nodiscard]] Instant countedAt(const CareLog& log, const Entry<T>& entry)
{
    if (entry.header.correctedBy == 0) return entry.header.at;
    return countedAt(log, entry.header, log.asWritten(entry).header);
}

}  // namespace nape::facts
