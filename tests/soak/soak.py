#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""./dev soak MINUTES: whatever tests do with chance, again and again from other seeds, until the minutes are over.

    soak.py MINUTES BUILD [FUZZ]    build folders of the release and, if there is one, of the fuzz targets

What was done is kept in build/soak/totals.json and adds up over runs; what failed stands in build/soak/failed-*.log.
"""
import json
import os
import pathlib
import re
import subprocess
import sys
import time

RESTLESS = "events"
FUZZ = "fuzz inputs"
GOALS = {
    FUZZ: 10**9,
    RESTLESS: 10**7,
    "kills during export": 10**4,
    "settings": 10**6,
    "values beside edges": 10**6,
    "failed allocations of core": None,  # every one, each time
    "failed allocations of export": None,
    "files left by kills": 0,
}
NAMES = {
    "settings": "settings as NumPy has them",
    RESTLESS: "events of a restless user",
}
ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
FUZZ_SECONDS = 60  # for each target in turn
EVENTS = 10_000  # of one seed


class Soak:
    def __init__(self, minutes, build, fuzz, folder):
        self.deadline = time.monotonic() + 60 * minutes
        self.build = build
        self.fuzz = sorted(path.name.removeprefix("fuzz_") for path in fuzz.glob("tests/fuzz/fuzz_*")
                           if os.access(path, os.X_OK) and path.is_file()) if fuzz else []
        self.folder = folder
        self.file = folder / "totals.json"
        self.totals = json.loads(self.file.read_text()) if self.file.exists() else {"done": {}, "failures": []}
        self.this_run = {}
        self.seed = self.totals.get("seed", 0)

    def left(self):
        return self.deadline - time.monotonic()

    def add(self, what, count):
        for counts in (self.this_run, self.totals["done"]):
            counts[what] = counts.get(what, 0) + count

    def keep(self):
        self.totals["seed"] = self.seed
        part = self.file.with_suffix(".part")
        part.write_text(json.dumps(self.totals, indent=1))
        part.replace(self.file)

    def run(self, command, environment, name):
        """One program to its end. What it says of what it did is added up."""
        environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ, **environment}
        result = subprocess.run(command, env=environment, cwd=self.folder, capture_output=True, text=True, errors="replace")
        said = result.stdout + result.stderr
        for what, count in re.findall(r"^soak (.+): (\d+)$", said, re.MULTILINE):
            self.add(what, int(count))
        if result.returncode != 0:
            log = self.folder / f"failed-{name}-{self.seed}.log"
            log.write_text(said)
            self.totals["failures"].append({"what": name, "seed": self.seed, "log": str(log)})
            print(f"soak: {name} FAILED with seed {self.seed}: {log}", flush=True)
        self.keep()
        return said

    def restless(self):
        said = self.run(
            [self.build / "tests/restless/tst_restless"],
            {"KL_RESTLESS_SEED": str(self.seed), "KL_RESTLESS_EVENTS": str(EVENTS)}, "restless")
        for count in re.findall(r"^events: (\d+)$", said, re.MULTILINE):
            self.add(RESTLESS, int(count))

    def program(self, name, count, *functions):
        self.run([self.build / f"tests/soak/tst_{name}", *functions],
                 {"KL_SOAK_SEED": str(self.seed), "KL_SOAK_COUNT": str(count)}, name)

    def fuzzing(self):
        if not self.fuzz:
            return
        target = self.fuzz[self.seed % len(self.fuzz)]
        seconds = max(1, min(FUZZ_SECONDS, int(self.left())))
        said = self.run([ROOT / "dev", "fuzz-one", str(seconds), target, str(self.seed)], {}, "fuzz-" + target)
        for count in re.findall(r"^\S+ +(\d+) inputs$", said, re.MULTILINE):
            self.add(FUZZ, int(count))

    def go(self):
        rounds = [
            self.fuzzing, self.restless,
            lambda: self.program("soaknumpy", 20_000, "settings"), self.fuzzing,
            lambda: self.program("soakkilled", 300),
            lambda: self.program("soaknumpy", 500_000, "valuesBesideEdges"), self.fuzzing, self.restless,
            lambda: self.program("soakmemory", 0)]
        while self.left() > 0:
            for step in rounds:
                if self.left() <= 0:
                    break
                self.seed += 1
                step()
            self.keep()

    def table(self):
        def number(value):
            return "" if value is None else f"{value:,}".replace(",", " ")

        rows = [("what", "this run", "in all", "goal")]
        rows += [(NAMES.get(what, what), number(self.this_run.get(what, 0)), number(self.totals["done"].get(what, 0)),
                  number(goal)) for what, goal in GOALS.items()]
        widths = [max(len(row[column]) for row in rows) for column in range(4)]
        for row in rows:
            print(row[0].ljust(widths[0]), *(cell.rjust(width) for cell, width in zip(row[1:], widths[1:])), sep="   ")
        for failure in self.totals["failures"]:
            print(f"failed: {failure['what']}, seed {failure['seed']}, {failure['log']}")


def main():
    minutes = float(sys.argv[1])
    build = pathlib.Path(sys.argv[2]).resolve()
    fuzz = pathlib.Path(sys.argv[3]).resolve() if len(sys.argv) > 3 else None
    folder = pathlib.Path("build/soak").resolve()
    folder.mkdir(parents=True, exist_ok=True)
    soak = Soak(minutes, build, fuzz, folder)
    failed_before = len(soak.totals["failures"])
    try:
        soak.go()
    except KeyboardInterrupt:
        pass
    soak.table()
    return 1 if len(soak.totals["failures"]) > failed_before else 0


if __name__ == "__main__":
    sys.exit(main())
