#!/bin/bash
# Tools/pictures.sh PROGRAM DIR [FOLDER]
#
# Pictures of every pane in xterm, as a person sees it: both languages at 80x24, 120x40 and 200x60, in
# FOLDER (default .build/pictures). They are there to be looked at.
set -euo pipefail

program=$(realpath "$1")
data=$(realpath "$2")
folder=${3:-.build/pictures}
mkdir -p "$folder"
state=$(mktemp -d)
Xvfb -displayfd 3 -screen 0 1800x1200x24 3>"$state/display" 2>/dev/null & server=$!
trap 'kill $server; rm -r "$state"' EXIT
until [ -s "$state/display" ]; do sleep 0.1; done
export DISPLAY=:$(cat "$state/display") LANG=C.UTF-8 COLORTERM=truecolor XDG_STATE_HOME=$state
for size in 80x24 120x40 200x60; do
  for lang in zh en; do
    for pane in overview strategy protection network programme alerts data; do
      xterm -fa "DejaVu Sans Mono" -fd "WenQuanYi Zen Hei Mono" -fs 10 -b 4 +sb -bg black \
        -geometry "$size+0+0" -e "$program" --fresh --lang "$lang" --pane "$pane" "$data" &
      shown=$!
      sleep "${PICTURE_SECONDS:-2}"
      import -window root -trim "$folder/$pane-$lang-$size.png"
      kill $shown
      wait $shown || true
    done
  done
done
echo "$folder"
