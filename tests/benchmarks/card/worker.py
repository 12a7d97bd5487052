"""One process that goes through the steps: FOLDER FIRST UNTIL (by the monotonic clock) [NAMES of the steps]."""

import os
import sys
import time
import traceback
from pathlib import Path

import torch

from tests.benchmarks.card import Place, Step, answers, attention, keep, pictures

_RESERVE = 12.0
"""Seconds that are kept for the last step."""
_PATIENCE = 10
"""How many times as long a step may take on a processor, where it is only tried."""

STEPS: tuple[Step, ...] = (
    # What is not timed comes first: another process makes pictures meanwhile.
    *answers.FIRST,
    *attention.FIRST,
    *answers.STEPS,
    *pictures.STEPS,
    *attention.STEPS,
    *answers.LATER,
    *pictures.LATER,
    *attention.LATER,
    answers.LAST,
)


def main() -> None:
    """Run each step; what one raises is kept as its figures."""
    out, first, until = Path(sys.argv[1]), int(sys.argv[2]), float(sys.argv[3])
    place = Place("cuda:0" if torch.cuda.is_available() else "cpu", out, out / "made")
    wanted = sys.argv[4].split(",") if len(sys.argv) > 4 else []
    steps = [each for each in STEPS if not wanted or each.name in wanted]
    for number, step in enumerate(steps[first:], first):
        is_last = step is answers.LAST
        left = until - time.monotonic()
        if not is_last and left < _RESERVE + 2:
            print(f"{step.name}: no time is left", flush=True)
            continue
        began = time.monotonic()
        # Written aside, so that it is never read by half.
        most = step.seconds * (_PATIENCE if place.is_small else 1)
        (out / "at.new").write_text(f"{number} {step.name} {most} {began}")
        (out / "at.new").replace(out / "at.part")
        try:
            found: object = step.run(place)
        except BaseException:  # also where SystemExit is raised: the others go on
            found = {"raised": traceback.format_exc()[-4000:]}
        took = round(time.monotonic() - began, 2)
        keep(out, step.name, {"step": step.name, "took": took, "found": found})
        print(f"{step.name}: {took} s{'' if 'raised' not in str(found)[:20] else ' RAISED'}", flush=True)


if __name__ == "__main__":
    main()
    sys.stdout.flush()
    os._exit(0)  # a card that stopped would hold the interpreter's end up
