// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/check_state.h"

#include <filesystem>
#include <optional>

namespace nape::app {

/// The answers of a check that is not finished, in a small file of their own (0600) beside the log: a crash, a closed
/// window or another page loses none of them. No fact: nothing plans by it, and it is gone with the finished check.
/// Keeping it is a kindness: a disk that refuses stops nobody's check, so a failure is not reported.
class CheckDraft {
public:
    /// How long an unfinished check may be gone on with: what hurts may have changed since.
    static constexpr clock::Duration kLasts = std::chrono::hours{2};

    /// `folder`: where the log stands.
    CheckDraft(const std::filesystem::path& folder, const facts::PersonId& person, const clock::Zone& zone);

    /// What a draft belongs to: it is taken up only in the same episode.
    struct Of {
        facts::FactId episode;
        clock::Instant at;  ///< when the last answer was given
    };
    void keep(const CheckState& state, int step, const Of& of) const;
    struct Kept {
        int step = 0;
        clock::Instant at;
    };
    /// Puts the kept answers into `state`, which is left alone where there are none: no draft, one of another episode,
    /// of other rules, older than kLasts before `now.at`, or a file that is no whole draft.
    [[nodiscard]] std::optional<Kept> takeUp(CheckState& state, const Of& now) const;
    void drop() const;
    [[nodiscard]] const std::filesystem::path& file() const { return m_file; }

private:
    std::filesystem::path m_file;
    const clock::Zone& m_zone;
};

}  // namespace nape::app
