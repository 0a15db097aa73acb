#!/bin/sh
# SPDX-FileCopyrightText: The Nape authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Draws the README's pictures anew: the program makes them itself. After every change of the look.
#   sh docs/draw.sh [path of nape]
set -eu
cd "$(dirname "$0")/.."
nape=${1:-build/run/bin/nape}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
QT_QPA_PLATFORM=offscreen "$nape" --screenshots "$folder"
while read -r name scene; do
  cp "$folder/$scene.png" "docs/screenshots/$name.png"
done <<'TABLE'
today today-open-light
today-dark today-open-dark
log log-filled-light
check check-light
session session-light
emergency emergency-now-light
guides guides-stretch-light
TABLE
