#!/bin/bash
# Installs the Debian packages whose files are missing.
#
# usage: require-packages.sh FILE=PACKAGE...
#
# Without root it prints the one command that does it, and fails.
set -euo pipefail

missing=()
for pair in "$@"; do
  [ -e "${pair%%=*}" ] || missing+=("${pair#*=}")
done
[ ${#missing[@]} -gt 0 ] || exit 0

if [ "$(id -u)" != 0 ]; then
  echo "Some packages are missing. Please type:"
  echo "    sudo apt-get install --yes ${missing[*]}"
  exit 1
fi
echo "Installing ${missing[*]} ..."
export DEBIAN_FRONTEND=noninteractive
# The lists of packages may be older than the packages, or not there at all.
apt-get install --yes --no-install-recommends "${missing[@]}" ||
  { apt-get update && apt-get install --yes --no-install-recommends "${missing[@]}"; }
