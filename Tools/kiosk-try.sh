#!/bin/bash
# Tools/kiosk-try.sh PROGRAM DIR [PICTURE]
#
# Shows the kiosk as a hall has it: cage and foot with Packaging/foot.ini. On a desktop cage opens a
# window; without one it draws into memory, and what it shows after a few seconds goes to PICTURE
# (default .build/kiosk.png). Where cage and foot are missing, xterm serves on a desktop.
set -euo pipefail

program=$(realpath "$1")
data=$(realpath "$2")
picture=$(realpath -m "${3:-.build/kiosk.png}")
root=$(cd "$(dirname "$0")/.." && pwd)
config=$root/Packaging/foot.ini

has() { command -v "$1" >/dev/null; }

if [ -n "${WAYLAND_DISPLAY:-}${DISPLAY:-}" ]; then
  if has cage && has foot; then
    exec cage -- foot --config="$config" "$program" kiosk "$data"
  fi
  has xterm || { echo "install cage and foot, or xterm" >&2; exit 69; }
  exec xterm -fa "DejaVu Sans Mono" -fd "WenQuanYi Zen Hei Mono" -fs 16 -geometry 120x33 \
    -e "$program" kiosk "$data"
fi

for tool in cage foot grim; do
  has "$tool" || { echo "install cage, foot and grim (Debian has them)" >&2; exit 69; }
done
folder=$(mktemp -d)
trap 'rm -r "$folder"' EXIT
mkdir -m 700 "$folder/run"
export XDG_RUNTIME_DIR=$folder/run XDG_STATE_HOME=$folder/state LANG=C.UTF-8 COLORTERM=truecolor
export WLR_BACKENDS=headless WLR_LIBINPUT_NO_DEVICES=1 WLR_RENDERER=pixman
# Without libseat's own session there is nothing to switch consoles with.
export LIBSEAT_BACKEND=noop
mkdir -p "$(dirname "$picture")"
# cage refuses to run as root.
as=()
if [ "$(id -u)" = 0 ]; then
  chown -R nobody "$folder"
  chmod 755 "$folder"
  as=(setpriv --reuid=nobody --regid=nogroup --clear-groups env HOME="$folder")
fi
# shellcheck disable=SC2016 # The inner shell has these as its own arguments.
"${as[@]}" cage -- bash -c '
  foot --config="$1" "$2" kiosk "$3" & shown=$!
  sleep "${KIOSK_TRY_SECONDS:-6}"
  # An output in memory goes on only when it is looked at: the first pictures are of earlier frames.
  for _ in 1 2 3 4; do grim "$4"; sleep 1; done
  kill $shown; wait $shown || true
' kiosk-try "$config" "$program" "$data" "$folder/run/shown.png" 2>"$folder/log" || {
  status=$?
  [ -s "$folder/run/shown.png" ] || { cat "$folder/log" >&2; exit $status; }
}
cp "$folder/run/shown.png" "$picture"
echo "$picture"
