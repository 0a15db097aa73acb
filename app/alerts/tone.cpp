// SPDX-FileCopyrightText: The Nape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "alerts/tone.h"

namespace nape::app {

void playTone(Chime& chime, catalogue::Cue cue)
{
    switch (cue) {
    case catalogue::Cue::none: return;
    case catalogue::Cue::rise: return chime.mark(Chime::Sound::rise);
    case catalogue::Cue::fall: return chime.mark(Chime::Sound::fall);
    case catalogue::Cue::finish: return chime.mark(Chime::Sound::soft);
    }
}

}  // namespace nape::app
