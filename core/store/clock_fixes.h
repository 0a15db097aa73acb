// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/care_log.h"
#include "store/connection.h"

#include <optional>

namespace nape::store {

/// The clock corrections that stand, of everyone: it is the computer's clock that was wrong, whoever said so. Applies
/// them to what is read, so that a fact has one time wherever it is shown; what is stored stays as it was written.
/// Every log gets all of them, since each costs everyone a full hour. Lives no longer than the connection.
class ClockFixes {
public:
    explicit ClockFixes(Connection& connection);

    [[nodiscard]] bool empty() const { return m_fixes.empty(); }
    [[nodiscard]] const std::vector<facts::Entry<facts::ClockCorrection>>& all() const { return m_fixes; }
    [[nodiscard]] facts::Fact corrected(facts::Fact fact) const;
    [[nodiscard]] facts::CareLog corrected(facts::CareLog log) const;
    /// The stamp of one row of this copy.
    [[nodiscard]] facts::Instant corrected(facts::Instant recorded, long long sequence) const;

private:
    Connection& m_connection;
    std::vector<facts::Entry<facts::ClockCorrection>> m_fixes;  // in the order in which they are applied
};

/// The newest time that this copy stamped itself; nothing when it wrote nothing.
[[nodiscard]] std::optional<facts::Instant> newestOwnStamp(Connection& connection);

}  // namespace nape::store
