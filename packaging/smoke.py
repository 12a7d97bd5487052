"""Starts a packaged program where nothing of a developer's machine is seen, and has it answer by its built-in models.

python packaging/smoke.py FOLDER/attendant        exit code 0 when every answer is right

Every question is put to the checkout, too (python -m desktop_app), and both have to give the same: a file that was left
out by mistake may change an answer without a word, as where transformers looks into its own sources.
"""

import json
import math
import os
import subprocess
import sys
import tempfile
import time
from functools import cache
from pathlib import Path

import opened
import untaught
from opened import Failed

_ROOT = Path(__file__).resolve().parent.parent
_LONGEST = 900.0
"""Seconds that one command may take, on a busy machine."""

_SAMPLES = ("_internal", "desktop_app", "shipped", "resources", "samples")
_OF_THE_MOMENT = {"seconds", "spread", "real_time_factor", "file", "source", "checkpoint"}
"""Keys whose values say how long it took or where it lies, and are never the same twice."""
_NEAR = 1e-3
"""How far figures may lie apart, of themselves: libraries of one version, whose threads add in another order."""

TABLE_QUESTIONS = ("What is the total number of pages?", "What's the topic in chapter 4?")
QUESTIONS = [
    ("classify", "invoice.png", "three-blue-squares.jpg", "landscape.webp", "flow-diagram.gif"),
    ("inquire", "shapes.png", "--ask", "what colour is the star?", "--ask", "how many circles are there?"),
    ("match", "red-circle.png", "--labels", "a red circle,a blue square"),
    ("ask", "chapters.csv", *TABLE_QUESTIONS),
    ("ask", "ledger.xlsx", "How many rows are there?"),
    # mp3 by libsndfile, films and their sound by FFmpeg, whose encoders are not packed
    ("transcribe", "meeting.mp3"),
    ("transcribe", "meeting.mp4"),
    ("watch", "motions.webm"),
    # A page of text by PDFium in a process of its own, and one that Tesseract has to look at.
    ("read", "paper-invoice.pdf", "--fields"),
    ("read", "scanned-bill.pdf", "--ask", "What is the total?"),
    ("scaling", "cerebras-gpt", "--bootstrap", "5", "--out", "law.svg"),
    ("attention", "invoice.png", "--method", "relevance"),
    ("attention", "meeting.wav", "--method", "rollout"),
    ("attention", "chapters.csv", "--question", TABLE_QUESTIONS[1]),
    ("memory", "--lengths", "256:256", "--repeats", "1"),
]
"""A command of every task, without --json; what is named like a sample is one."""
KNOWN = {
    "chapters.csv": "138", "invoice.png": "invoice", "red-circle.png": "a red circle", "scanned-bill.pdf": "36.60",
    "paper-invoice.pdf": "HP-2026-0417", "shapes.png": "red", "ledger.xlsx": "200",
}  # fmt: skip
"""What has to stand in the answers about a sample, read off it by a person."""


def environment(home: Path) -> dict[str, str]:
    """A home, the system's path and a Qt that draws off screen; no Python, virtual environment or display."""
    keep = {name: os.environ[name] for name in ("SYSTEMROOT", "TEMP") if name in os.environ}
    path = os.environ["PATH"] if sys.platform == "win32" else "/usr/bin:/bin"
    own = {"HOME": str(home), "PATH": path, "LANG": "C.UTF-8", "ATTENDANT_HOME": str(home / "kept")}
    own["TMPDIR"] = str(home)
    return keep | own | {"QT_QPA_PLATFORM": "offscreen", "OMP_NUM_THREADS": "2"}


def run(program: Path, *given: str, home: Path) -> str:
    """What the program prints. Raises Failed with what it said when it fails."""
    started = time.monotonic()
    printed = _printed([str(program)], given, environment(home), home)
    words = " ".join(Path(each).name for each in given[:3])
    print(f"  {time.monotonic() - started:6.1f} s  attendant {words}", flush=True)
    return printed


def _printed(command: list[str], given: tuple[str, ...], around: dict[str, str], folder: Path) -> str:
    done = subprocess.run(  # noqa: S603 (the program that was just built, and the checkout)
        [*command, *given], env=around, cwd=folder, capture_output=True, text=True, timeout=_LONGEST, check=False
    )
    if done.returncode:
        raise Failed(f"{' '.join(given)}: exit code {done.returncode}\n{done.stdout[-2000:]}\n{done.stderr[-4000:]}")
    return done.stdout


@cache
def of_the_checkout(given: tuple[str, ...]) -> str:
    """What the checkout prints, asked once however many packages are tried."""
    with tempfile.TemporaryDirectory(prefix="attendant-checkout-") as home:
        around = os.environ | environment(Path(home)) | {"PATH": os.environ["PATH"], "PYTHONPATH": str(_ROOT)}
        return _printed([sys.executable, "-m", "desktop_app"], given, around, Path(home))


def differences(one: object, other: object, at: str = "") -> list[str]:
    """Where two answers, as JSON gives them, are not the same."""
    if isinstance(one, dict) and isinstance(other, dict):
        wrong = [f"{at}: {sorted(one.keys() ^ other.keys())} in one alone"] if one.keys() != other.keys() else []
        both = [each for each in one if each in other and each not in _OF_THE_MOMENT]
        return wrong + [line for key in both for line in differences(one[key], other[key], f"{at}.{key}")]
    if isinstance(one, list) and isinstance(other, list):
        wrong = [f"{at}: {len(one)} and {len(other)} of them"] if len(one) != len(other) else []
        pairs = enumerate(zip(one, other, strict=False))
        return wrong + [line for place, pair in pairs for line in differences(*pair, f"{at}[{place}]")]
    if isinstance(one, float) and isinstance(other, float | int):
        return [] if math.isclose(one, other, rel_tol=_NEAR, abs_tol=_NEAR) else [f"{at}: {one} and {other}"]
    return [] if one == other else [f"{at}: {one!r} and {other!r}"]


def answers(program: Path, samples: Path, home: Path) -> None:
    """Every task answers about a sample, and as the checkout does. Raises Failed."""
    version = run(program, "--version", home=home).split()[-1]
    known = {each.name: str(each) for each in samples.iterdir()}
    asked = [tuple(known.get(word, word) for word in given) for given in QUESTIONS]
    # No checkpoint for questions about pictures is built in; one that was never taught shows that it can be run.
    asked += [
        ("inquire", known["invoice.png"], "--ask", "how many are there ?", "--model", str(folder))
        for folder in untaught.checkpoints(home / "untaught")
    ]
    for given in asked:
        found = json.loads(run(program, *given, "--json", home=home))
        wrong = differences(found, json.loads(of_the_checkout((*given, "--json"))))
        if wrong:
            raise Failed(f"{' '.join(given)}: not what the checkout answers\n" + "\n".join(wrong[:20]))
        right = KNOWN.get(Path(given[1]).name)
        if given[0] != "attention" and right is not None and right not in json.dumps(found):
            raise Failed(f"{' '.join(given)}: {right} is not in the answer {found}")
    run(program, "models", "list", home=home)
    run(program, "demo", home=home)
    print(f"attendant {version} answers as the checkout does")


def samples_of(program: Path) -> Path:
    """The folder of samples that a program in its folder brings."""
    return program.resolve().parent.joinpath(*_SAMPLES)


def _left(home: Path) -> list[str]:
    """What an AppImage mounted or unpacked and has not taken away, once it has had time for that."""
    until = time.monotonic() + 20
    while (left := sorted(path.name for path in home.glob(".mount_*"))) and time.monotonic() < until:
        time.sleep(0.1)
    return left


def main(program: Path, samples: Path | None = None, *, brief: bool = False) -> int:
    """Try a program; its samples are those it brings unless others are named.

    brief: that it opens its window and answers there, and no more.
    """
    with tempfile.TemporaryDirectory(prefix="attendant-smoke-") as home:
        program = program.resolve()
        samples = samples or samples_of(program)
        try:
            for around in opened.screens(environment(Path(home))):
                opened.answers(program, samples, around)
            if not brief:
                answers(program, samples, Path(home))
            if left := _left(Path(home)):
                raise Failed(f"left behind in TMPDIR: {', '.join(left)}")
        except (Failed, subprocess.TimeoutExpired) as failed:
            print(failed, file=sys.stderr)
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(*map(Path, sys.argv[1:])))
