"""The shares of right, refused and wrong answers by kind: python -m tests.wild [--tables N] [--first N] [--show N]."""

import argparse
import json
import sys
import tempfile
from itertools import islice
from pathlib import Path

from tests.wild.judging import Verdict
from tests.wild.running import Outcome, counted, outcomes


def main() -> int:
    """Reads the command line, asks, and prints; 0 where no answer was wrong without a word."""
    parser = argparse.ArgumentParser(prog="python -m tests.wild", description=__doc__)
    parser.add_argument("--tables", type=int, default=200)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--show", type=int, default=20, help="wrong answers shown")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        found = list(outcomes(range(options.first, options.first + options.tables), Path(folder)))
    wrong = [each for each in found if each.verdict is Verdict.WRONG]
    if options.json:
        print(json.dumps({"counts": counted(found), "wrong": [str(each) for each in wrong]}, indent=1))
    else:
        _print(found)
        print(f"\n{len(found)} questions, {len(wrong)} wrong without a word")
        for each in islice(wrong, options.show):
            print(f"  {each}")
    return 1 if wrong else 0


def _print(found: list[Outcome]) -> None:
    for what, kinds in counted(found).items():
        print(f"\n{what:28} {'asked':>6} {'right':>7} {'refused':>8} {'wrong':>7}")
        for which, verdicts in sorted(kinds.items()):
            asked = verdicts.total()
            shares = [verdicts[each] / asked for each in Verdict]
            print(f"  {which:26} {asked:6} {shares[0]:7.1%} {shares[1]:8.1%} {shares[2]:7.1%}")


if __name__ == "__main__":
    sys.exit(main())
