// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alerts/chime.h"
#include "catalogue/exercise.h"

namespace nape::app {

/// Plays the tone that begins a step of an exercise; nothing for a step without one.
void playTone(Chime& chime, catalogue::Cue cue);

}  // namespace nape::app
