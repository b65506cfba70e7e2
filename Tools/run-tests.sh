#!/bin/bash
# Runs tests that are built, and says what failed once more at the end, where a long log is read.
# Usage: Tools/run-tests.sh OPTION...   (options of `swift test`)
set -uo pipefail
log=$(mktemp)
trap 'rm -f "$log"' EXIT
swift test --skip-build "$@" 2>&1 | tee "$log"
status=${PIPESTATUS[0]}
if [ "$status" -ne 0 ]; then
  echo "What failed:"
  grep -aE 'recorded an issue|^✘|Fatal error|error:' -A3 "$log" |
    grep -avE '^(✔|◇)' | cut -c1-600 | tail -n 60
fi
exit "$status"
