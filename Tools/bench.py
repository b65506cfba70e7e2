#!/usr/bin/env python3
"""Measures zhichan against what others would take for the same work, on the same machine, in one go.

    Tools/bench.py [SECTION ...]      sections: ledger, check, load, inside, face
                                      (default: all)

It makes a virtual environment under .build/bench with the peers, builds release, makes
the data by seed, runs each five times and prints medians: wall time, processor time over all
cores, peak resident memory, and how many times as long as zhichan the peer takes.
"""

import csv
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
WORK = ROOT / ".build" / "bench"
PEERS = ["duckdb", "polars", "frictionless", "visidata", "pyte"]
RUNS = 5
ROWS = 5_000_000
SEED = 2020


def venv():
    python = WORK / "venv" / "bin" / "python"
    installed = WORK / "venv" / "peers"
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", str(WORK / "venv")], check=True)
    if not installed.exists() or installed.read_text().split() != PEERS:
        subprocess.run([str(python), "-m", "pip", "install", "--quiet", *PEERS], check=True)
        installed.write_text(" ".join(PEERS))
    return python


def release():
    flags = ["-c", "release", "--static-swift-stdlib"]
    subprocess.run(["swift", "build", *flags, "--product", "zhichan"], cwd=ROOT, check=True)
    path = subprocess.run(
        ["swift", "build", *flags, "--show-bin-path"], cwd=ROOT, check=True, capture_output=True,
        text=True)
    return Path(path.stdout.strip()) / "zhichan"


def measured(command, output=None):
    """Wall and processor seconds and peak resident MB of one run."""
    began = time.monotonic()
    with open(output or os.devnull, "w") as out:
        child = subprocess.Popen([str(part) for part in command], stdout=out)
        _, status, usage = os.wait4(child.pid, 0)
    wall = time.monotonic() - began
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode not in (0, 1):
        sys.exit(f"{command} ended with {child.returncode}")
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def compare(title, commands):
    """Runs the commands in turn, so that a busy moment of the machine touches all of them."""
    runs = {name: [] for name in commands}
    for _ in range(RUNS):
        for name, command in commands.items():
            runs[name].append(measured(command))
    print(f"\n{title}, medians of {RUNS}")
    print(f"  {'':34}{'wall s':>9}{'cpu s':>9}{'peak MB':>9}{'wall ×':>9}{'cpu ×':>9}")
    first = None
    for name, found in runs.items():
        wall, cpu, peak = (statistics.median(part) for part in zip(*found))
        first = first or (wall, cpu)
        print(f"  {name:34}{wall:9.3f}{cpu:9.3f}{peak:9.1f}{wall / first[0]:9.1f}{cpu / first[1]:9.1f}")


GENERATE = """
import sys, duckdb
folder, rows, seed = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
db = duckdb.connect()
db.execute("set enable_progress_bar = false")
db.execute(f"create table centre as select id, row_number() over (order by id) - 1 as place"
           f" from read_csv('{folder}/centres.csv')")
centres = db.execute("select count(*) from centre").fetchone()[0]
# Each number of a row comes from the hash of the row, the seed and what it is for.
db.execute(f\"\"\"
copy (
  with drawn as (
    select i, hash(i, {seed}, 1) as a, hash(i, {seed}, 2) as b, hash(i, {seed}, 3) as c
    from range({rows}) t(i)),
  dated as (
    select i, a % {centres} as place, (a >> 8) % 20 as k, (a >> 16) % 12 as o,
      date '2018-01-01' + cast(i * 1060 // {rows} as integer) as received,
      (b % 4)::integer as wait, 2 + ((b >> 8) % 20 + (b >> 16) % 25)::integer as days,
      (b >> 24) % 14 as open, (c % 90)::integer + 45 as later, c >> 10 as d from drawn)
  select
    centre.id || '-' || lpad(i::varchar, 8, '0') as id, centre.id as centre,
    case when k < 14 then 'pre_examination' when k < 16 then 'confirmation'
      when k < 18 then 'enforcement' when k < 19 then 'mediation' else 'navigation' end as kind,
    received as received_on, received + wait as accepted_on,
    case when open = 0 then null else received + wait + days end as closed_on,
    case when open = 0 then null when k >= 14 then 'closed' when o < 9 then 'passed'
      when o < 11 then 'failed' else 'withdrawn' end as outcome,
    case when open > 0 and k < 14 and o < 9 and d % 5 > 0
      then received + wait + days + later end as granted_on
  from dated join centre using (place) order by i
) to '{folder}/cases.csv' (header)\"\"\")
"""

DUCKDB = """
import sys, duckdb
db = duckdb.connect()
db.execute("set enable_progress_bar = false")
db.execute(f\"\"\"
copy (
  select centre, kind, strftime(closed_on, '%Y-%m') as month, count(*) as count,
    avg(closed_on - received_on) as mean_days, median(closed_on - received_on) as median_days
  from read_csv('{sys.argv[1]}', columns={{'id': 'varchar', 'centre': 'varchar',
    'kind': 'varchar', 'received_on': 'date', 'accepted_on': 'date', 'closed_on': 'date',
    'outcome': 'varchar', 'granted_on': 'date'}}, header=true)
  where closed_on is not null group by all order by all
) to '/dev/stdout' (header)\"\"\")
"""

POLARS = """
import sys, polars as pl
days = (pl.col('closed_on') - pl.col('received_on')).dt.total_days()
frame = (
    pl.scan_csv(sys.argv[1], schema={
        'id': pl.String, 'centre': pl.String, 'kind': pl.String, 'received_on': pl.Date,
        'accepted_on': pl.Date, 'closed_on': pl.Date, 'outcome': pl.String,
        'granted_on': pl.Date})
    .filter(pl.col('closed_on').is_not_null())
    .group_by('centre', 'kind', pl.col('closed_on').dt.strftime('%Y-%m').alias('month'))
    .agg(pl.len().alias('count'), days.mean().alias('mean_days'),
         days.median().alias('median_days'))
    .sort('centre', 'kind', 'month').collect(engine='streaming'))
print(frame.write_csv(), end='')
"""

FRICTIONLESS = """
import sys
from frictionless import Package
package = Package(sys.argv[1] + '/datapackage.json')
print(package.validate(limit_errors=1000000).valid)
"""


def dataset(python, program):
    """The sample's centres with a ledger of five million rows, and nothing else."""
    folder = WORK / "ledger"
    if not (folder / "done").exists():
        folder.mkdir(parents=True, exist_ok=True)
        subprocess.run([str(program), "sample", "--output", str(folder)], check=True)
        text = json.loads((folder / "datapackage.json").read_text())
        text["resources"] = [r for r in text["resources"] if r["name"] in ("centres", "cases")]
        for resource in text["resources"]:
            keys = resource["schema"].get("foreignKeys", [])
            resource["schema"]["foreignKeys"] = [
                key for key in keys if key["reference"]["resource"] == "centres"]
        (folder / "datapackage.json").write_text(json.dumps(text, indent=2))
        subprocess.run(
            [str(python), "-c", GENERATE, str(folder), str(ROWS), str(SEED)], check=True)
        (folder / "done").touch()
    unchecked = WORK / "ledger-unchecked"
    if not unchecked.exists():
        unchecked.mkdir()
        for file in folder.iterdir():
            if file.name != "datapackage.json":
                (unchecked / file.name).hardlink_to(file)
        text = (folder / "datapackage.json").read_text()
        mark = '"name": "cases",'
        if mark not in text:
            sys.exit("the descriptor has no resource \"cases\"")
        own = ' "zhichan": {"check_primary_key": false},'
        (unchecked / "datapackage.json").write_text(text.replace(mark, mark + own, 1))
    return folder, unchecked


def rows(path):
    with open(path) as file:
        return {
            (row["centre"], row["kind"], row["month"]): (
                int(row["count"]), round(float(row["mean_days"]), 6), float(row["median_days"]))
            for row in csv.DictReader(file)
        }


def ledger(python, program):
    folder, unchecked = dataset(python, program)
    cases = folder / "cases.csv"
    commands = {
        "zhichan, keys not checked": [program, "ledger", unchecked],
        "zhichan, keys checked": [program, "ledger", folder],
        "DuckDB": [python, "-c", DUCKDB, cases],
        "polars": [python, "-c", POLARS, cases],
    }
    answers = {}
    for number, (name, command) in enumerate(commands.items()):
        measured(command, WORK / f"answer{number}.csv")
        answers[name] = rows(WORK / f"answer{number}.csv")
    same = all(answer == answers["DuckDB"] for answer in answers.values())
    size = cases.stat().st_size / 1e6
    print(f"\nthe same {len(answers['DuckDB'])} groups from all: {'yes' if same else 'NO'}")
    compare(f"ledger, {ROWS:,} rows, {size:.0f} MB: count, mean, median by group", commands)


def check(python, program):
    compare("check of SampleData", {
        "zhichan check": [program, "check", ROOT / "SampleData"],
        "frictionless": [python, "-c", FRICTIONLESS, ROOT / "SampleData"],
    })


def load(python, program):
    compare("SampleData from cold", {
        "zhichan frame": [program, "frame", ROOT / "SampleData"],
        "zhichan report": [program, "report", ROOT / "SampleData", "--format", "json"],
    })


def inside(python, program):
    """What has no process of its own: loading, a snapshot, a changed figure, a changed file."""
    subprocess.run(
        ["swift", "build", "-c", "release", "--static-swift-stdlib", "--product",
         "zhichan-measure"], cwd=ROOT, check=True)
    print("\ninside one process, medians of 15\n"
          f"  {'':34}{'wall ms':>9}{'cpu ms':>9}")
    for line in timed(program, sample("sample"), "observations.csv", "centre_months.csv"):
        show(line)
    # A file of 30,000 rows that changes, for comparing with other years.
    cut = sample("sample-30000")
    rows = (cut / "observations.csv").read_bytes().splitlines(keepends=True)
    (cut / "observations.csv").write_bytes(b"".join(rows[:30_001]))
    for line in timed(program, cut, "observations.csv"):
        if line.startswith("refresh"):
            show(line.replace("observations.csv", "30,000 observations"))


def sample(name):
    folder = WORK / name
    if folder.exists():
        shutil.rmtree(folder)
    shutil.copytree(ROOT / "SampleData", folder)
    return folder


def timed(program, folder, *files):
    return subprocess.run(
        [program.parent / "zhichan-measure", folder, "15", *files], check=True,
        capture_output=True, text=True).stdout.splitlines()


def show(line):
    name, wall, cpu = line.split("\t")
    print(f"  {name:34}{float(wall):9.1f}{float(cpu):9.1f}")


def seen(python, command, *options):
    """What a user of a terminal program would notice, by ttybench."""
    # A state of its own: where a program was left decides what it opens with.
    with tempfile.TemporaryDirectory() as state:
        found = subprocess.run(
            [str(python), str(ROOT / "Tools" / "ttybench.py"), "--cols", "120", "--rows", "40",
             "--json", *options, "--", *map(str, command)],
            cwd=ROOT, capture_output=True, text=True, env={**os.environ, "XDG_STATE_HOME": state})
    if found.returncode != 0:
        sys.exit(f"{command}: {found.stderr}")
    summary = json.loads(found.stdout)["summary"]
    return {name: value.get("median", value.get("value")) for name, value in summary.items()}


def face(python, program):
    """First frame, keys and memory beside other terminal programs; those not installed are left out."""
    table = ROOT / "SampleData" / "observations.csv"
    programs = {
        "zhichan, overview": ([program, ROOT / "SampleData"], "q"),
        "zhichan, protection": ([program, ROOT / "SampleData"], "q", "3"),
        "less": (["less", table], "q"),
        "htop": (["htop"], "q"),
        "btop": (["btop"], "q"),
        "tig": (["tig"], "Q"),
        "VisiData": ([python.parent / "vd", table], "gq"),
    }
    print("\nin a terminal of 120x40, medians of 3 runs of 200 keys")
    print(f"  {'':22}{'frame ms':>9}{'bytes':>8}{'key p50':>9}{'p95':>7}{'p99':>7}{'bytes':>7}{'peak MB':>9}")
    for name, (command, leave, *first) in programs.items():
        if not shutil.which(str(command[0])):
            print(f"  {name:22} is not installed")
            continue
        found = seen(
            python, command, "--runs", "3", "--key", "<Down> <Down> <Down> <Up> <Up> <Up>",
            "--repeat", "200", "--key-quiet", "0.02", "--key-timeout", "0.06", "--quit", leave,
            *(["--pre", first[0]] if first else []))
        print(f"  {name:22}" + "".join(
            f"{figure(found, key):>{width}}" for key, width in [
                ("t_first_frame_ms", 9), ("first_frame_bytes", 8), ("key.settled_ms_p50", 9),
                ("key.settled_ms_p95", 7), ("key.settled_ms_p99", 7), ("key.bytes_p50", 7)])
            + f"{found['rss_peak_kb'] / 1024:9.1f}")
    print("  idle for a minute")
    for name in ["zhichan, overview", "less"]:
        found = seen(python, programs[name][0], "--runs", "1", "--idle", "60", "--quit", "q")
        print(f"  {name:22}{figure(found, 'idle.cpu_s')} s of processor time, "
              f"{figure(found, 'idle.bytes')} bytes")


def figure(found, key):
    value = found.get(key)
    return "–" if value is None else f"{value:g}"


SECTIONS = {"ledger": ledger, "check": check, "load": load, "inside": inside, "face": face}


def main():
    wanted = sys.argv[1:] or list(SECTIONS)
    WORK.mkdir(parents=True, exist_ok=True)
    python, program = venv(), release()
    for name in wanted:
        SECTIONS[name](python, program)


if __name__ == "__main__":
    main()
