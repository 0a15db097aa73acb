// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/care_model.h"

#include <filesystem>
#include <memory>
#include <optional>

namespace nape::app {

class SingleInstance;

/// The log and what it says now.
struct OpenedLog {
    std::unique_ptr<journal::Journal> journal;
    std::unique_ptr<CareModel> care;
    long long version = 0;  ///< the journal's dataVersion() as of what `care` shows
};

/// Opens the log and reads it. While that fails a window says why and what can be done, and another start brings it to
/// the front. Nothing when the person gives up.
[[nodiscard]] std::optional<OpenedLog> openLog(const std::filesystem::path& folder, const clock::Clock& clock,
                                               const clock::Zone& zone, const SteadyClock& steady,
                                               const SingleInstance& one);

}  // namespace nape::app
