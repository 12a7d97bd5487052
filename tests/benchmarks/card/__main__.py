"""Runs the steps in a process that is followed, and starts another where one is ended; see the package."""

import argparse
import os
import subprocess
import sys
import tarfile
import time
from pathlib import Path
from typing import TextIO

_POLL = 0.1


def follow(out: Path, seconds: float, wanted: str = "") -> None:
    """Start processes until all steps ran or the time is over. wanted: names of steps with commas; "" for all."""
    until = time.monotonic() + seconds
    made = out / "made"
    log = (out / "log.txt").open("a")
    environment = os.environ | {"ATTENDANT_HOME": str(out / "home"), "PYTHONUNBUFFERED": "1"}
    maker = [sys.executable, "-m", "tests.benchmarks.card.made", str(made)]
    fewer = {"OMP_NUM_THREADS": "6", "CUDA_VISIBLE_DEVICES": ""}
    making = subprocess.Popen(maker, env=environment | fewer, stdout=log, stderr=log)
    start = 0
    while start >= 0 and time.monotonic() < until - 3:
        start = _follow_one(out, start, until, wanted, environment, log)
    making.kill()
    with tarfile.open(out / "cuda.part", "w") as tar:
        for path in sorted((*out.glob("*.json"), *out.glob("*.txt"))):
            tar.add(path, path.name)
    (out / "cuda.part").rename(out / "cuda.tar")


def _follow_one(out: Path, start: int, until: float, wanted: str, environment: dict[str, str], log: TextIO) -> int:
    """One process from a step on: the step to go on with, -1 where it went through all."""
    at = out / "at.part"
    at.write_text(f"{start} start 90 {time.monotonic()}")
    command = [sys.executable, "-m", "tests.benchmarks.card.worker", str(out), str(start), str(until - 2)]
    command += [wanted] if wanted else []
    process = subprocess.Popen(command, env=environment, stdout=log, stderr=log)
    while process.poll() is None:
        time.sleep(_POLL)
        number, name, most, began = at.read_text().split()
        if time.monotonic() > min(until - 1.5, float(began) + float(most)):
            process.kill()
            process.wait()
            print(f"{name} was given up", flush=True)
            return int(number) + 1
    if process.returncode == 0:
        return -1
    number, name, *_ = at.read_text().split()
    print(f"{name} ended the process ({process.returncode})", flush=True)
    return int(number) + 1


def main() -> None:
    """FOLDER [--seconds N] [--steps NAMES]."""
    parser = argparse.ArgumentParser()
    parser.add_argument("out", type=Path)
    parser.add_argument("--seconds", type=float, default=150.0)
    parser.add_argument("--steps", default="", help="names of steps, with commas; else all")
    told = parser.parse_args()
    told.out.mkdir(parents=True, exist_ok=True)
    follow(told.out.absolute(), told.seconds, told.steps)


if __name__ == "__main__":
    main()
