"""`attendant bench`: runs what tests/benchmarks measures, each in a process of its own, and prints the figures."""

import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from desktop_app.problems import Problem

_BENCHMARKS = ("start_up", "pauses", "throughput", "ratios", "encoding", "busy", "memory")
_ROOT = Path(__file__).parents[2]


def run(
    quick: bool,
    as_json: bool,
    names: Sequence[str] = _BENCHMARKS,
    of_data: Sequence[str] = (),
    data: Path | None = None,
) -> int:
    """Measure on this machine; 0 when every benchmark ran. Nothing is judged: the aims stand beside the figures.

    of_data: benchmarks over sets of data, left out where no folder of them is named.
    """
    _need_checkout()
    figures, failed = [], []
    for name in (*names, *(of_data if data is not None else ())):
        where = ["--data", str(data.absolute())] if data is not None and name in of_data else []
        print(f"measuring {name} ...", file=sys.stderr, flush=True)
        command = [sys.executable, "-m", f"tests.benchmarks.{name}", *(["--quick"] if quick else []), *where]
        # Each figure is shown as it comes: the next may take minutes.
        with subprocess.Popen(command, cwd=_ROOT, stdout=subprocess.PIPE, text=True) as measuring:  # noqa: S603 - ours
            assert measuring.stdout is not None, "a pipe"
            for figure in map(json.loads, measuring.stdout):
                figures.append(figure)
                if not as_json:
                    print(_line(figure), flush=True)
        if measuring.returncode:
            failed.append(name)
    if as_json:
        print(json.dumps(figures, indent=1))
    for name in failed:
        print(f"attendant: the benchmark {name} failed", file=sys.stderr)
    return 1 if failed else 0


def tables(quick: bool, as_json: bool) -> int:
    """How often questions about made tables are answered right, refused in words, or wrong unsaid; 0 if none is."""
    _need_checkout()
    options = [*(["--tables", "50"] if quick else ["--tables", "1200"]), *(["--json"] if as_json else [])]
    return subprocess.run([sys.executable, "-m", "tests.wild", *options], cwd=_ROOT, check=False).returncode  # noqa: S603


def _need_checkout() -> None:
    """Raises Problem where the measurements, which lie beside the tests, did not come along."""
    if not (_ROOT / "tests" / "benchmarks").is_dir():
        raise Problem(
            "bench", "the benchmarks come with the source, not with the wheel", "Run it in a checkout: make bench."
        )


def _line(figure: dict[str, object]) -> str:
    aim = f"   aim: {figure['aim']}" if figure.get("aim") else ""
    return f"{figure['name']:<72} {figure['value']:>10} {figure['unit']}{aim}"
