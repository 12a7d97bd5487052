"""The number that cells come to: sums, averages and counts, as a person would write them down."""

import math
import re
from collections.abc import Sequence
from decimal import Decimal

import numpy as np

_CURRENCY = re.compile(r"^[(\-+\u2212]?\s*(?P<before>[$€£¥₹])|(?P<after>\s?[$€£¥₹%])\s*\)?$")


def computed(aggregator: str, numbers: np.ndarray, cells: Sequence[str]) -> int | float | str | None:
    """The value of an answer.

    numbers: those of the cells, float64[cells], NaN where a cell holds none; they are left out of sums and
    averages. A single cell without a number is its text. Gives None where nothing can be computed: no
    cell, or none of several a number.
    """
    if aggregator == "COUNT":
        return len(cells)
    if aggregator == "NONE":
        return ", ".join(cells) if cells else None
    present = numbers[np.isfinite(numbers)]
    if not len(present):
        return cells[0] if len(cells) == 1 else None
    total = math.fsum(present)
    return tidy(total) if aggregator == "SUM" else _rounded(total / len(present), present)


def tidy(number: float) -> int | float:
    """Without the noise of binary fractions (0.1 + 0.2 is 0.3), and whole numbers as such (138, not 138.0)."""
    clean = float(f"{number:.14g}")
    return int(clean) if clean.is_integer() and abs(clean) < 1e15 else clean


def _rounded(mean: float, numbers: np.ndarray) -> int | float:
    """One decimal more than the numbers have, but no fewer than two."""
    exponents = [Decimal(repr(tidy(float(each)))).as_tuple().exponent for each in numbers[:1000]]
    decimals = max(-exponent for exponent in exponents if isinstance(exponent, int))
    return tidy(round(mean, max(2, decimals + 1)))


def spoken_number(number: float, cells: Sequence[str]) -> str:
    """A number as a sentence shows it: thousands apart, with the currency or per cent its cells share."""
    marks = {_mark(cell) for cell in cells[:1000] if cell.strip()}
    before, after = marks.pop() if len(marks) == 1 else ("", "")
    if after.strip() == "%":
        number = tidy(number * 100)
    shown = f"{abs(number):,}"
    if before or after.strip() not in ("", "%"):
        shown = shown if float(number).is_integer() else f"{abs(number):,.2f}"
    return f"{'-' if number < 0 else ''}{before}{shown}{after}"


def _mark(cell: str) -> tuple[str, str]:
    found = _CURRENCY.search(cell.strip())
    return (found["before"] or "", found["after"] or "") if found else ("", "")
