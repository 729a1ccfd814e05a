#!/usr/bin/env python3
"""Measures vihealth on Spark beside a single run, and compares what they give. Needs spark-submit on the path.

    python3 bench/scale/spark_bench.py --count 200000 --kill
    python3 bench/scale/spark_bench.py --count 20000 --partitions 1,4,16
    python3 bench/scale/spark_bench.py --count 20000 --master "local-cluster[2,1,1500]" --kill-executor --engines arrow

--kill kills a process half-way through its partition, --kill-executor an executor after the first partition is written:
Spark must try again, and the lines must be those of the single run, whatever their order.
Prints a table in Markdown: clock and processor time of all processes of a run, start of Spark and writing included.
"""

import argparse
import hashlib
import json
import os
import shlex
import signal
import subprocess

import tempfile
import time
from glob import glob

HERE = os.path.dirname(os.path.abspath(__file__))
PROGRAM = shlex.join(["node", os.path.join(HERE, "..", "..", "bin", "vihealth.js")])
ARGUMENTS = ["extract", "--stdin-format", "ndjson", "--keep-skipped", "--quiet"]
TICKS = os.sysconf("SC_CLK_TCK")


def processes(session):
    """Id, parent, start and processor seconds of the processes of a session."""
    for path in glob("/proc/[0-9]*/stat"):
        try:
            with open(path, encoding="utf-8", errors="replace") as file:
                fields = file.read().rpartition(")")[2].split()
        except (FileNotFoundError, ProcessLookupError):
            continue
        if int(fields[3]) == session:
            pid = int(path.split("/")[2])
            yield pid, fields[19], (int(fields[11]) + int(fields[12])) / TICKS


def executor_of(session):
    """The id of an executor of Spark in a session, or None."""
    for pid, _, _ in processes(session):
        try:
            with open(f"/proc/{pid}/cmdline", "rb") as file:
                if b".CoarseGrainedExecutorBackend\0" in file.read():
                    return pid
        except (FileNotFoundError, ProcessLookupError):
            continue
    return None


def measured(command, watch=lambda session: None, **how):
    """Runs a command in a session of its own; gives its output, its seconds and those of the processors.

    Python's workers are waited for by nobody, so the processes are looked at ten times a second.
    """
    began = time.monotonic()
    child = subprocess.Popen(command, start_new_session=True, stderr=how.pop("stderr", subprocess.DEVNULL), **how)
    used = {}
    while child.poll() is None:
        for pid, start, seconds in processes(child.pid):
            used[pid, start] = seconds
        watch(child.pid)
        time.sleep(0.1)
    if child.returncode != 0:
        raise SystemExit(f"{shlex.join(command)} ended with {child.returncode}")
    output = child.stdout.read() if child.stdout else b""
    return output.decode(), time.monotonic() - began, sum(used.values())


def digests(paths):
    """The lines of files, whatever their order."""
    found = []
    for path in paths:
        with open(path, "rb") as file:
            found += [hashlib.sha256(line.rstrip(b"\n")).digest() for line in file]
    return sorted(found)


class ExecutorKiller:
    """Kills one executor as soon as the first partition of a run is written."""

    def __init__(self, folder):
        self.folder, self.done = folder, False

    def __call__(self, session):
        if self.done or not glob(f"{self.folder}/_temporary/0/task_*"):
            return
        executor = executor_of(session)
        if executor is not None:
            os.kill(executor, signal.SIGKILL)
            self.done = True


def main():
    parser = argparse.ArgumentParser(description="Measure vihealth on Spark beside a single run")
    parser.add_argument("--count", type=int, default=200_000)
    parser.add_argument("--characters", type=int, help="shorter articles, as articles.mjs makes them")
    parser.add_argument("--partitions", default="16", help="one or several numbers, with commas")
    parser.add_argument("--engines", default="pipe,arrow,parquet")
    parser.add_argument("--master", default="local[2,4]", help="local[2,4]: two cores, four tries for each task")
    parser.add_argument("--kill", action="store_true")
    parser.add_argument("--kill-executor", action="store_true")
    parser.add_argument("--program", default=PROGRAM)
    parser.add_argument("--submit", default="", help="further words for spark-submit, such as --archives")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="vihealth-scale-") as folder:
        rows = bench(given, folder)
    print("\n".join(["| run | seconds | processor seconds | MB/s of a processor | result |", "|---|---:|---:|---:|---|", *rows]))


def bench(given, folder):
    articles = f"{folder}/articles.ndjson"
    with open(articles, "wb") as file:
        cut = ["--characters", str(given.characters)] if given.characters else []
        subprocess.run(["node", f"{HERE}/articles.mjs", "--count", str(given.count), *cut], stdout=file, check=True)
    with open(articles, encoding="utf-8") as file:
        size = sum(len(json.loads(line)["text"].encode()) for line in file) / 1e6
    print(f"{given.count} articles, {size:.1f} MB of text, {given.master}", flush=True)
    rows = []

    def row(name, seconds, cpu, result):
        rows.append(f"| {name} | {seconds:.0f} | {cpu:.0f} | {size / cpu:.2f} | {result} |")
        print(rows[-1], flush=True)

    with open(articles, "rb") as read, open(f"{folder}/single.ndjson", "wb") as write:
        _, seconds, cpu = measured([*shlex.split(PROGRAM), *ARGUMENTS, "--jobs", "1"], stdin=read, stdout=write)
    expected = digests([f"{folder}/single.ndjson"])
    os.remove(f"{folder}/single.ndjson")
    row("a single run", seconds, cpu, f"{len(expected)} lines")
    for partitions in given.partitions.split(","):
        for engine in given.engines.split(","):
            place = f"{folder}/{engine}-{partitions}"
            killer = ExecutorKiller(f"{place}/{engine}")
            check = [f"{HERE}/spark_check.py", articles, place, "--program", given.program, "--engines", engine]
            kill = ["--kill-at", str(given.count // int(partitions) // 2)] if given.kill else []
            submit = ["spark-submit", "--master", given.master, "--py-files", f"{HERE}/spark_extract.py"]
            command = [*submit, *shlex.split(given.submit), *check, "--partitions", partitions, *kill]
            watch = killer if given.kill_executor else lambda session: None
            output, seconds, cpu = measured(command, watch, stdout=subprocess.PIPE)
            told = json.loads(output.splitlines()[-1])
            result = "documents and entities"
            if engine != "parquet":
                lines = digests(sorted(glob(f"{place}/{engine}/part-*")))
                result = "the same lines" if lines == expected else f"OTHER LINES: {len(lines)}"
            killed = told["killed"] or killer.done
            if killed != (given.kill or given.kill_executor):
                result += ", NOTHING WAS KILLED"
            row(f"{engine}, {partitions} partitions{', one killed' if killed else ''}", seconds, cpu, result)
            subprocess.run(["rm", "-rf", place], check=True)
    return rows


if __name__ == "__main__":
    main()
