"""The numbers and dates TAPAS is told about: ranks within a column, relations to those of the question.

The rules are those of TapasTokenizer (Herzig et al. 2020, "TaPas", section 2), whose own parser finds the
spans. Where it is known to misread, a reading of ours replaces its own: dates after 2016, dates with
slashes, "(500)", "1.5M", "1.234,50".
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Any, TypeAlias, TypeGuard

import numpy as np
from transformers.models.tapas.tokenization_tapas import normalize_for_match, parse_text

from desktop_app.media.dates import parse_date
from desktop_app.media.numbers import parse_number

Day: TypeAlias = tuple[float | None, float | None, float | None]
Value: TypeAlias = float | Day
Key: TypeAlias = float | tuple[float, ...]

SHARE_OF_A_TYPE = 0.7
"""A column has ranks when at least this share of its cells hold a number, or a date."""

_CYCLE = 84
"""The Gregorian calendar repeats after 28 years (1901 to 2099): 2017..2100 looks like 1933..2016."""

_LATE_YEAR = re.compile(r"(?<!\d)(?:201[7-9]|20[2-9]\d|2100)(?!\d)")

_SCALED = re.compile(r"(?<![\w.,])\d[\d.,]*\s?(?:k|m|bn|thousand|million|billion)\b")


@lru_cache(maxsize=200_000)
def cell_values(text: str, mend: bool) -> tuple[Value, ...]:
    """Every number and date in a cell, in the order of its text; with mend, what is misread is put right."""
    normal = normalize_for_match(text)
    found = _published(normal)
    if not mend or not re.search(r"\d", text):
        return found
    late = tuple(day for day, span in _late_days(normal) if not span.isdigit())
    if late:
        return late
    day = parse_date(text)
    if day is not None:
        whole = (float(day.year), float(day.month), float(day.day))
        return found if any(isinstance(value, tuple) and None not in value for value in found) else (whole,)
    # A percentage stays as it is written: questions write it the same way.
    number = None if "%" in text else parse_number(text)
    return found if number is None or number in found else (number,)


@lru_cache(maxsize=1_000)
def question_values(text: str, mend: bool) -> tuple[Value, ...]:
    """Every number and date in a question; a bare year counts as both, as TAPAS has it up to 2016."""
    normal = normalize_for_match(text)
    if not mend:
        return _published(normal)
    normal = _SCALED.sub(_spelled_out, normal)
    return _published(normal) + tuple(day for day, _ in _late_days(normal))


def _spelled_out(found: re.Match[str]) -> str:
    """ "1.5 million" as "1500000"."""
    number = parse_number(found[0])
    return found[0] if number is None else f"{number:.0f}"


def _published(normal: str) -> tuple[Value, ...]:
    return tuple(_value(each) for span in parse_text(normal) for each in span.values)


def _late_days(normal: str) -> list[tuple[Day, str]]:
    """The dates of years 2017..2100, which TAPAS's parser does not know, with the text of each.

    The years are moved one calendar cycle back, read, and moved forth again.
    """
    if not _LATE_YEAR.search(normal):
        return []
    moved = _LATE_YEAR.sub(lambda match: str(int(match[0]) - _CYCLE), normal)
    days: list[tuple[Day, str]] = []
    for span in parse_text(moved):
        text = normal[span.begin_index : span.end_index]
        for each in span.values:
            value = _value(each)
            if isinstance(value, tuple) and value[0] is not None and _LATE_YEAR.search(text):
                days.append(((value[0] + _CYCLE, value[1], value[2]), text))
    return days


def _value(numeric: Any) -> Value:
    if numeric.float_value is not None:
        return float(numeric.float_value)
    date = numeric.date
    return (_maybe(date.year), _maybe(date.month), _maybe(date.day))


def _maybe(part: int | None) -> float | None:
    return None if part is None else float(part)


def one_type(cells: Sequence[tuple[Value, ...]]) -> list[Value | None]:
    """For each cell of a column its first value of the column's type, dates before numbers where both do.

    All None where fewer than SHARE_OF_A_TYPE of the cells agree.
    """
    numbers = sum(any(isinstance(value, float) for value in cell) for cell in cells)
    dates = sum(any(isinstance(value, tuple) for value in cell) for cell in cells)
    most = max(numbers, dates)
    if not most or most < len(cells) * SHARE_OF_A_TYPE:
        return [None] * len(cells)
    wanted = tuple if dates == most else float
    return [next((value for value in cell if isinstance(value, wanted)), None) for cell in cells]


def ranks(column: Sequence[Value | None]) -> tuple[np.ndarray, np.ndarray]:
    """Rank of each cell from the smallest (1) and from the largest, int64[rows]; equal values share one."""
    upward = np.zeros(len(column), dtype=np.int64)
    downward = np.zeros(len(column), dtype=np.int64)
    keys = _keys([value for value in column if value is not None])
    if keys is None:
        return upward, downward
    order = {key: rank for rank, key in enumerate(sorted(set(keys)), start=1)}
    filled = [row for row, value in enumerate(column) if value is not None]
    upward[filled] = [order[key] for key in keys]
    downward[filled] = len(order) + 1 - upward[filled]
    return upward, downward


def relations(asked: Sequence[Value], column: Sequence[Value | None]) -> np.ndarray:
    """How the question's values compare with each cell: 1 equal, 2 less, 4 greater, added; int64[rows]."""
    found = np.zeros(len(column), dtype=np.int64)
    filled = [row for row, value in enumerate(column) if value is not None]
    present = [value for value in column if value is not None]
    for value in asked if present else ():
        keys = _keys([*present, value])
        if keys is None:
            continue
        own = keys[-1]
        bits = [1 if own == key else 2 if own < key else 4 for key in keys[:-1]]  # type: ignore[operator] # one type
        found[filled] |= np.array(bits, dtype=np.int64)
    return found


def _keys(values: list[Value]) -> list[Key] | None:
    """The values as keys that compare: dates by the parts that all of them have; None if nothing is shared."""
    if not values:
        return None
    if _all_days(values):
        shared = [part for part in range(3) if all(day[part] is not None for day in values)]
        return [tuple(day[part] or 0.0 for part in shared) for day in values] if shared else None
    numbers = [value for value in values if isinstance(value, float)]
    return list(numbers) if len(numbers) == len(values) else None


def _all_days(values: list[Value]) -> TypeGuard[list[Day]]:
    return all(isinstance(value, tuple) for value in values)
