"""Labelling pictures while other programs keep every processor busy: torch's threads waiting asleep, and spinning.

Runs of both take turns, so that the ratio holds when the machine's speed drifts.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.benchmarks import options, photographs, tell


@contextmanager
def busy_processors() -> Iterator[None]:
    """Every processor has another process that never rests."""
    command = [sys.executable, "-c", "while True: pass"]
    others = [subprocess.Popen(command) for _ in range(os.cpu_count() or 1)]
    try:
        yield
    finally:
        for other in others:
            other.kill()
            other.wait()


def seconds(pictures: list[Path], policy: str) -> float:
    """How long `attendant classify` takes, start and imports included."""
    with tempfile.TemporaryDirectory() as home:
        environment = os.environ | {"ATTENDANT_HOME": home, "OMP_WAIT_POLICY": policy}
        command = [sys.executable, "-m", "desktop_app", "classify", *map(str, pictures), "--json"]
        started = time.perf_counter()
        subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
        return time.perf_counter() - started


def main() -> None:
    quick = options().quick
    pictures = photographs(100 if quick else 300)
    asleep, spinning, ratios = [], [], []
    with busy_processors():
        for _ in range(2 if quick else 5):
            asleep.append(seconds(pictures, "PASSIVE"))
            spinning.append(seconds(pictures, "ACTIVE"))
            ratios.append(asleep[-1] / spinning[-1])
    tell("busy machine: labelling, threads wait asleep", statistics.median(asleep), "s")
    tell("busy machine: labelling, threads spin", statistics.median(spinning), "s")
    tell("busy machine: asleep over spinning", statistics.median(ratios), "ratio", "under 1")


if __name__ == "__main__":
    main()
