// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"

namespace nape::journal {

struct ImportWrite {
    facts::Fact fact;
    bool isNew = false;  ///< the first version of its fact in this log; else the next one
    long long order = 0;  ///< of writing, in the archive
};

/// What an import would write, in this order, and what it says about it.
struct ImportPlan {
    std::vector<ImportWrite> writes;
    ImportReport report;
};

/// Lays what an archive holds beside what is here. Pure. A version that is here already is left alone, so the same
/// archive twice changes nothing; of two last versions the one that was changed last stands, unless it lies ahead of
/// `now`. A person with the name of one who is here is that person. What breaks a rule, or lies ahead of `now`, comes
/// flagged. BadInput where a fact here has the id of another kind of fact there.
[[nodiscard]] Expected<ImportPlan> planImport(const std::vector<facts::Fact>& here,
                                              const std::vector<facts::Fact>& archive, Instant now,
                                              const clock::Zone& zone);

/// Marks the facts among `writes` whose first version, or the one that is to stand, broke a rule by what `here` and the
/// other writes knew when the first was recorded; and answers that no profile can hold.
void flagBreaches(const std::vector<facts::Fact>& here, std::vector<ImportWrite>& writes, const clock::Zone& zone);

}  // namespace nape::journal
