#!/bin/sh
# SPDX-FileCopyrightText: The Nape authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# With no display: the self-check says what there is, every page is drawn, a window says why it cannot open.
. "$(dirname "$0")/common.sh"
nape=$1
unset QT_QPA_PLATFORM DISPLAY WAYLAND_DISPLAY || true

expect 0 "$nape" --self-check
for word in platform icons database sound notifications tray; do
  grep -q "^$word " "$home/said" || fail "no line about $word: $(cat "$home/said")"
done
[ ! -e "$NAPE_DATA" ] || fail "the self-check made a data folder"

expect 0 "$nape" --screenshots "$home/pictures"
for name in today-light today-dark log-light check-light today-open-light today-open-dark@2x session-light history-light \
  episode-light settings-dark doctor-soon-light emergency-light emergency-dark@2x; do
  [ -s "$home/pictures/$name.png" ] || fail "no picture $name.png"
done
[ ! -e "$NAPE_DATA" ] || fail "the pictures made a data folder"

expect 1 "$nape"
expect 2 "$nape" --page moon
expect 2 "$nape" --moon
expect 0 "$nape" --version
expect 0 "$nape" --help
