// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace nape::test {

/// How dense the screen was asked to be: --scale=2 on the command line, else 1. The program sets QT_SCALE_FACTOR by it
/// itself, because CTest hands on one variable of an ENVIRONMENT list to discovered tests and forgets the others.
[[nodiscard]] int scaleAsked();

}  // namespace nape::test
