"""Starts a packaged program where nothing of a developer's machine is seen, and has it answer by its built-in models.

python packaging/smoke.py FOLDER/attendant        exit code 0 when every answer is right
"""

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

_LONGEST = 600.0
"""Seconds that one command may take, on a busy machine."""

_SAMPLES = ("_internal", "desktop_app", "shipped", "resources", "samples")


class Failed(Exception):
    """The packaged program did not do what it should."""


def environment(home: Path) -> dict[str, str]:
    """A home, the system's path and a Qt that draws off screen; no Python, virtual environment or display."""
    keep = {name: os.environ[name] for name in ("SYSTEMROOT", "TEMP", "APPIMAGE_EXTRACT_AND_RUN") if name in os.environ}
    path = os.environ["PATH"] if sys.platform == "win32" else "/usr/bin:/bin"
    own = {"HOME": str(home), "PATH": path, "LANG": "C.UTF-8", "ATTENDANT_HOME": str(home / "kept")}
    return keep | own | {"QT_QPA_PLATFORM": "offscreen", "OMP_NUM_THREADS": "2"}


def run(program: Path, *given: str, home: Path) -> str:
    """What the program prints. Raises Failed with what it said when it fails."""
    started = time.monotonic()
    command = [str(program), *given]
    done = subprocess.run(  # noqa: S603 (the program that was just built)
        command, env=environment(home), cwd=home, capture_output=True, text=True, timeout=_LONGEST, check=False
    )
    if done.returncode:
        raise Failed(f"{' '.join(given)}: exit code {done.returncode}\n{done.stdout[-2000:]}\n{done.stderr[-4000:]}")
    print(
        f"  {time.monotonic() - started:6.1f} s  attendant {' '.join(Path(each).name for each in given[:3])}",
        flush=True,
    )
    return done.stdout


def answers(program: Path, samples: Path, home: Path) -> None:
    """Every built-in model and every reader answers a sample. Raises Failed."""
    version = run(program, "--version", home=home).split()[-1]
    table = str(samples / "chapters.csv")
    (pages,) = json.loads(run(program, "ask", table, "What is the total number of pages?", "--json", home=home))
    _expect(pages["value"], 138, f"the pages of {table}")
    run(program, "ask", str(samples / "ledger.xlsx"), "How many rows are there?", "--json", home=home)
    (picture,) = json.loads(run(program, "classify", str(samples / "invoice.png"), "--json", home=home))
    _expect(picture["labels"][0]["label"] if "labels" in picture else str(picture), "invoice", "invoice.png")
    run(
        program, "match", str(samples / "red-circle.png"), "--labels", "a red circle,a blue square", "--json", home=home
    )
    # mp3 by libsndfile, m4a and films by FFmpeg, whose encoders are not packed
    run(program, "transcribe", str(samples / "meeting.mp3"), "--json", home=home)
    run(program, "demo", home=home)
    print(f"attendant {version} answers")


def _expect(found: object, right: object, what: str) -> None:
    if found != right:
        raise Failed(f"{what}: {found!r} instead of {right!r}")


def main(program: Path, samples: Path | None = None) -> int:
    """Try a program; its samples are those it brings unless others are named."""
    with tempfile.TemporaryDirectory(prefix="attendant-smoke-") as home:
        try:
            answers(program.resolve(), samples or program.resolve().parent.joinpath(*_SAMPLES), Path(home))
        except Failed as failed:
            print(failed, file=sys.stderr)
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(*map(Path, sys.argv[1:])))
