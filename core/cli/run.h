// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/session.h"

namespace nape::cli {

/// Runs a command of the journal for the person meant, and answers: `words` where no JSON was asked for.
template <class Command> [[nodiscard]] int run(Session& session, const std::string& words, Command&& command)
{
    const auto output = session.output();
    auto meant = session.meant();
    if (!meant) return output.failed(meant.error());
    return output.finish(command(*meant), words);
}

}  // namespace nape::cli
