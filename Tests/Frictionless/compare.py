#!/usr/bin/env python3
"""Compares `zhichan check` with frictionless-py on a few hundred broken packages.

    make compare
    python3 Tests/Frictionless/compare.py [--seed 20200630] [--pairs 150] [--only NAME] [-v]

Run by hand, from anywhere; `make test` does not run it. The program is ZHICHAN_PROGRAM, or the one
that `swift build` left in .build/debug. Each case takes a good package of packages.py, breaks it
in one or two seeded places (at the start, in the middle, at the end), has both programs check it,
and compares the sets of (file, row, code, field). A case with a cell that is known to be judged
differently is counted apart; the reasons stand in differences.md. The exit status is 1 when a
case differs that should not.
"""

import argparse
import collections
import csv
import json
import os
import pathlib
import random
import re
import subprocess
import sys
import tempfile
import warnings

import packages
from frictionless import Package as Frictionless

warnings.filterwarnings("ignore")

WITHOUT_FIELD = {"primary-key", "extra-label", "extra-cell", "blank-row", "blank-header",
                 "unmatched-header", "source-error"}
HEADER = {"blank-header", "blank-label", "duplicate-label", "missing-label", "extra-label",
          "incorrect-label", "unmatched-header", "source-error"}


def program():
    given = os.environ.get("ZHICHAN_PROGRAM")
    return given or str(packages.ROOT / ".build" / "debug" / "zhichan")


def normal(file, row, code, field):
    return (file, None if code in HEADER else row, code,
            None if code in WITHOUT_FIELD else field or None)


def ours(folder):
    run = subprocess.run(
        [program(), "check", folder, "--format", "json", "--lang", "en"],
        capture_output=True, text=True)
    if run.returncode not in (0, 1):
        return {("", None, f"exit {run.returncode} {run.stderr.strip()[:200]}", None)}
    found = set()
    for one in json.loads(run.stdout)["diagnostics"]:
        if not one["code"].startswith("zhichan/"):
            found.add(normal(one["file"], one["row"], one["code"], one["field"]))
    return found


def lengths(folder, package):
    """The logical rows of each file, as frictionless counts them."""
    found = {}
    for path in package.files:
        with open(os.path.join(folder, path), encoding="utf-8", errors="replace",
                  newline="") as file:
            found[path] = sum(1 for _ in csv.reader(
                file, delimiter=package.delimiter, quotechar=package.quote))
    return found


def theirs(folder, package):
    report = Frictionless(os.path.join(folder, "datapackage.json")).validate(limit_errors=10**6)
    found = set()
    paths = {one["name"]: one["path"] for one in package.descriptor["resources"]}
    counts = lengths(folder, package)
    for error in report.errors:
        found.add(("", None, error.type, error.note[:200]))
    for task in report.tasks:
        for error in task.errors:
            told = error.to_dict()
            row = told.get("rowNumber")
            field = told.get("fieldName") or ",".join(told.get("fieldNames") or []) or None
            path = paths[task.name]
            if isinstance(path, list):
                path, row = part(path, row, counts)
            found.add(normal(path, row, told["type"], field))
    return found


def part(files, row, counts):
    """The file and the row of a row of several files that were read as one."""
    if row is None or row <= counts[files[0]]:
        return files[0], row
    row -= counts[files[0]]
    for path in files[1:]:
        if row <= counts[path] - 1:
            return path, row + 1
        row -= counts[path] - 1
    return files[-1], row


# Ways of breaking a package: each takes it, a file and a row, and says what it did and why the
# result is known to differ, if it is.

def place_of(rows, where):
    last = len(rows) - 1
    return {"start": 1, "middle": max(1, last // 2), "end": last}[where]


def cell(package, path, where, name, value):
    rows = package.files[path]
    at = place_of(rows, where)
    column = rows[0].index(name)
    if column < len(rows[at]):
        rows[at][column] = str(value)
    why = getattr(value, "why", None)
    if package.name == "sample" and value in OUTSIDE_CONTRACT:
        why = "our-contract"
    return f"{name}={value!r}", why


# What a schema lets through and a table of our own does not take: other words for true and false,
# numbers nobody can compute with, levels that there are not.
OUTSIDE_CONTRACT = {"TRUE", "True", "FALSE", "False", "1", "0", "INF", "-INF", "NaN", "-7", "99 ",
                    "12345678901234567890"}


def shortened(package, path, where, count):
    rows = package.files[path]
    at = place_of(rows, where)
    rows[at] = rows[at][:-count]
    return f"{count} cells fewer", None


def lengthened(package, path, where, cells):
    rows = package.files[path]
    rows[place_of(rows, where)] += cells
    return f"{cells} more", None


def inserted(package, path, where, row):
    rows = package.files[path]
    at = {"start": 1, "middle": len(rows) // 2, "end": len(rows)}[where]
    rows.insert(at, row)
    return f"row {row[:3]} inserted", None


def repeated(package, path, where, from_where):
    rows = package.files[path]
    rows.insert(place_of(rows, where) + 1, list(rows[place_of(rows, from_where)]))
    return f"the row at the {from_where} repeated", None


def removed(package, path, where):
    rows = package.files[path]
    del rows[place_of(rows, where)]
    return "row removed", None


def header(package, path, where, change):
    labels = package.files[path][0]
    at = {"start": 0, "middle": len(labels) // 2, "end": len(labels) - 1}[where]
    rows = package.files[path]
    why = {"parts": "later-headers", "sample": "our-contract"}.get(package.name)
    if package.name == "formats" and change in ("lost", "added", "swapped"):
        # The cells of a column are then judged as those of another.
        why = "any-dates"
    if change == "renamed":
        labels[at] = labels[at] + "x"
    elif change == "blank":
        labels[at] = ""
    elif change == "repeated":
        labels[at] = labels[at - 1]
        if package.name.startswith("match"):
            why = "repeated-labels"
    elif change == "spaced":
        labels[at] = f" {labels[at]} "
    elif change == "swapped":
        labels[at], labels[at - 1] = labels[at - 1], labels[at]
    elif change == "lost":
        for row in rows:
            del row[at:at + 1]
    elif change == "added":
        for row in rows:
            row.insert(at, "added")
    return f"label {change}", why


def whole(package, path, where, change):
    if change == "emptied":
        package.files[path] = []
    elif change == "unheaded":
        package.files[path][0] = []
    elif change == "headed":
        del package.files[path][1:]
    elif change == "gone":
        del package.files[path]
    elif change == "misencoded":
        rows = package.files[path]
        at = {"start": 0, "middle": len(rows) // 2, "end": len(rows) - 1}[where]
        rows[at][-1] += packages.NOT_UTF8
    why = "whole-files" if change in ("emptied", "unheaded", "misencoded", "gone") else None
    return f"file {change}", why


def breakages(package, random):
    """Every breakage of the package at every place, in a seeded order."""
    found = []
    for path, rows in package.files.items():
        schema = package.schema_of(path)
        names = {one["name"]: one for one in schema["fields"]}
        width = len(rows[0])
        for where in ("start", "middle", "end"):
            for name in rows[0]:
                if name not in names:
                    continue
                missing = names[name].get("missingValues", schema.get("missingValues", []))
                for value in packages.values(names[name], missing):
                    found.append((cell, path, where, name, value))
            found += [(shortened, path, where, 1), (shortened, path, where, max(1, width // 2)),
                      (lengthened, path, where, ["more"]), (lengthened, path, where, ["", ""]),
                      (inserted, path, where, []), (inserted, path, where, [""] * width),
                      (removed, path, where)]
            found += [(repeated, path, where, other) for other in ("start", "middle", "end")]
            found += [(header, path, where, change) for change in (
                "renamed", "blank", "repeated", "spaced", "swapped", "lost", "added")]
            found += [(whole, path, where, change) for change in (
                "emptied", "unheaded", "headed", "gone", "misencoded")]
    random.shuffle(found)
    return found


def chosen(package, random, pairs):
    """Single breakages (of a long list each kind of its own), then seeded pairs."""
    found = breakages(package, random)
    kinds = collections.Counter()
    single = []
    limit = 1 if package.name == "sample" else 400
    for one in found:
        kind = (one[0].__name__, one[2], *[str(part) for part in one[3:] if one[0] is not cell])
        if package.name != "sample":
            kind = (one[0].__name__, one[1], one[2], *[str(part) for part in one[3:]])
        kinds[kind] += 1
        if kinds[kind] <= limit:
            single.append([one])
    if package.name == "sample":
        single += [[one] for one in found if one[0] is cell][:60]
    couples = [random.sample(found, 2) for _ in range(pairs)]
    if len(package.files) > 1:
        # As many again in two files: what one file loses another may refer to.
        while len(couples) < 2 * pairs:
            one, other = random.sample(found, 2)
            if one[1] != other[1]:
                couples.append([one, other])
    return single + couples


def main():
    parser = argparse.ArgumentParser(description="Compares zhichan check with frictionless-py.")
    parser.add_argument("--seed", type=int, default=20200630)
    parser.add_argument("--pairs", type=int, default=40, help="pairs of breakages for each package")
    parser.add_argument("--only", help="the package of this name")
    parser.add_argument("--limit", type=int, default=10**6, help="cases of each package at most")
    parser.add_argument("-v", action="store_true", help="show the known differences too")
    options = parser.parse_args()

    counts = collections.Counter()
    codes = collections.Counter()
    known = collections.Counter()
    for package in packages.every():
        if options.only and package.name != options.only:
            continue
        randomness = random.Random(f"{options.seed} {package.name}")
        cases = [[], *chosen(package, randomness, options.pairs)][: options.limit]
        before = counts.copy()
        for case in cases:
            judge(package, case, options, counts, codes, known)
        done = counts - before
        print(f"{package.name:18} {done['cases']:5} cases {done['same']:5} the same "
              f"{done['known']:4} known {done['differ']:4} differ", flush=True)
    print(f"{'all':18} {counts['cases']:5} cases {counts['same']:5} the same "
          f"{counts['known']:4} known {counts['differ']:4} differ")
    print("codes met:", ", ".join(f"{code} {count}" for code, count in sorted(codes.items())))
    print("known:", ", ".join(f"{why} {count}" for why, count in sorted(known.items())) or "none")
    sys.exit(1 if counts["differ"] else 0)


def numbered(theirs, ours):
    """Whether all that differs is a number that frictionless puts behind a label it has met."""
    return len(theirs) == len(ours) and all(
        any(mine[:3] == found[:3] and re.fullmatch(re.escape(str(mine[3])) + r"\d+", str(found[3]))
            for mine in ours)
        for found in theirs)


def judge(good, case, options, counts, codes, known):
    package = good.copy()
    told, reasons = [], set()
    for breakage, path, where, *rest in case:
        try:
            what, why = breakage(package, path, where, *rest)
        except (ValueError, IndexError, KeyError):
            continue
        told.append(f"{path} {where}: {what}")
        if why:
            reasons.add(why)
    with tempfile.TemporaryDirectory() as folder:
        package.write(folder)
        one, other = ours(folder), theirs(folder, package)
    counts["cases"] += 1
    for found in other:
        codes[found[2]] += 1
    if one == other:
        counts["same"] += 1
        return
    if numbered(other - one, one - other):
        reasons.add("numbered-labels")
    name = "known" if reasons else "differ"
    counts[name] += 1
    for why in reasons:
        known[why] += 1
    if name == "differ" or options.v:
        print(f"{name.upper()} {package.name}: {'; '.join(told)}\n"
              f"   only frictionless {sorted(map(str, other - one))[:5]}\n"
              f"   only zhichan      {sorted(map(str, one - other))[:5]}", flush=True)


if __name__ == "__main__":
    main()
