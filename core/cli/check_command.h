// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/output.h"

#include <istream>

namespace nape::cli {

/// `check`: JSON Lines in, JSON Lines out, one line for each, whatever else goes wrong. With `who` set the log counts
/// and each line is recorded to the open episode. Exit: 2 when a line could not be read, else 1 when one was refused,
/// 3 when the disk failed, else 0, whatever the tier.
struct CheckRequest {
    journal::Journal* journal = nullptr;  ///< null: anonymous
    journal::Journal::Who who;
};
[[nodiscard]] int runCheck(std::istream& in, const CheckRequest& request, const Output& output,
                           const clock::Clock& clock);

}  // namespace nape::cli
