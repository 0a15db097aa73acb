// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/care_model.h"

#include <vector>

namespace nape::app {

/// One line of an episode's story.
struct EpisodeFact {
    facts::FactId id;
    clock::Instant at{};
    QString icon, text;
    std::optional<int> pain;  ///< a rating, which can be corrected
    bool deletable = true;
};

/// What happened in that episode, oldest first: ratings, checks, sessions and the rest between its onset and its end.
[[nodiscard]] std::vector<EpisodeFact> factsOf(const CareModel& care, const facts::CareLog& log,
                                               const facts::Entry<facts::Episode>& episode);

}  // namespace nape::app
