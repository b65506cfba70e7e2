#!/bin/bash
# Looks for bytes that break the loader, with the libFuzzer that comes with the Swift toolchain.
#
#   Tools/fuzz.sh SECONDS [TARGET...]
#
# The time is shared among the targets of Tests/LoadingTests/Fuzz/FuzzTarget.swift. What is found is
# left in .build-fuzz/findings: put it into Tests/LoadingTests/Fuzz/Corpus under the target's name,
# and `make test` replays it. What the fuzzer learned stays in .build-fuzz/corpus for the next time.
set -euo pipefail
cd "$(dirname "$0")/.."

seconds=${1:?usage: Tools/fuzz.sh SECONDS [TARGET...]}
shift
targets=(${@:-csv encoding workbook sheet package lenient ledger})
out=.build-fuzz
corpus=Tests/LoadingTests/Fuzz/Corpus
modules=(CWorkbook CPattern CByteMasks)
mkdir -p $out/corpus $out/findings

# The modules are built apart from the package: `swift build` need not know of any of this.
checked=(-sanitize=fuzzer,address)
swift=(swiftc -O -wmo -g -parse-as-library -enable-testing -swift-version 6 -I $out
  -enable-upcoming-feature ExistentialAny -enable-upcoming-feature InternalImportsByDefault
  -enable-upcoming-feature MemberImportVisibility -strict-memory-safety)
for name in "${modules[@]}"; do swift+=(-Xcc -fmodule-map-file=$out/$name/module.modulemap); done
clang="$(dirname "$(readlink -f "$(command -v swiftc)")")/clang"

isStale=
# Builds the module $1 of the files that follow, where they or a module before it are newer.
module() {
  if [ -z "$isStale" ] && [ -f $out/"$1".o ]; then
    isStale=$(find "${@:2}" Tools/fuzz.sh -newer $out/"$1".o)
    if [ -z "$isStale" ]; then return; fi
  fi
  isStale=yes
  echo "building $1"
  "${swift[@]}" "${checked[@]}" -module-name "$1" -emit-module \
    -emit-module-path $out/"$1".swiftmodule -emit-object -o $out/"$1".o "${@:2}"
}

for name in "${modules[@]}"; do
  mkdir -p $out/$name
  echo "module $name { header \"$PWD/Sources/$name/include/$name.h\" export * }" \
    > $out/$name/module.modulemap
  "$clang" -O1 -g -fsanitize=fuzzer-no-link,address -ISources/$name/include \
    -c Sources/$name/$name.c -o $out/$name.o
done
module Domain $(find Sources/Domain -name '*.swift')
module Wording $(find Sources/Wording -name '*.swift')
module Loading $(find Sources/Loading -name '*.swift')
module Fuzz Tools/Fuzz/Entry.swift Tests/LoadingTests/Support/TemporaryFolder.swift \
  $(ls Tests/LoadingTests/Fuzz/*.swift | grep -v Tests.swift)
"${swift[@]}" "${checked[@]}" $out/{Fuzz,Loading,Wording,Domain,CWorkbook,CPattern,CByteMasks}.o \
  -lzip -lexpat -lpcre2-8 -o $out/fuzz 2>&1 | grep -v "Cannot export local symbol" || true
test -x $out/fuzz

# A trap of Swift ends the process before its slow backtrace; libFuzzer's own names the place.
export SWIFT_BACKTRACE=enable=no
export ASAN_OPTIONS=quarantine_size_mb=8:detect_leaks=0:allocator_may_return_null=1
share=$((seconds / ${#targets[@]}))
status=0
for target in "${targets[@]}"; do
  mkdir -p $out/corpus/"$target"
  dictionary=()
  if [ -f Tools/Fuzz/"$target".dict ]; then dictionary=(-dict=Tools/Fuzz/"$target".dict); fi
  echo "$target: $share seconds"
  ZHICHAN_FUZZ_TARGET=$target nice -n 15 $out/fuzz -max_total_time=$share -rss_limit_mb=512 \
    -malloc_limit_mb=256 -timeout=10 -max_len=8192 -print_final_stats=1 -verbosity=1 \
    "${dictionary[@]}" -artifact_prefix=$out/findings/"$target"- \
    $out/corpus/"$target" $corpus/"$target" > $out/"$target".log 2>&1 \
    || { status=1; grep -aE "Fatal error|ERROR|SUMMARY|Test unit" $out/"$target".log | cut -c -400 || true; }
  grep -aE "DONE|cov:" $out/"$target".log | tail -1 || true
done
exit $status
