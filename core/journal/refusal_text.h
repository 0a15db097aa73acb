// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/command.h"
#include "remedies/deciding.h"

namespace nape::journal {

/// The sentence of ice or heat that was refused. Where several waits hold, the one that `until` is the end of is said.
[[nodiscard]] text::Message sessionRefusal(const Refused& refused, const Command& command, const plan::Plan& plan,
                                           std::string_view remedy, const clock::Zone& zone);

}  // namespace nape::journal
