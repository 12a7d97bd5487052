"""The order in which groups of rows are told: times, days and numbers in their own, all others the largest first."""

import math
import re
from collections.abc import Mapping, Sequence

import numpy as np

from desktop_app.media.months import MONTHS, WEEKDAYS, days_and_months, plain
from desktop_app.table_reading import ColumnKind
from desktop_app.tasks.tables.columns import Column
from desktop_app.tasks.tables.periods import IN_ORDER

_MOST_NAMES = 60
"""Different texts of a column at most that are looked at for an order of their own."""
_QUARTER = re.compile(r"(?i)(?:(\d{4})[\s\-_/]*)?[QT]\s?([1-4])(?:[\s\-_/]*(\d{4}|\d{2}))?")
_MONTH = re.compile(r"(?:(\d{4})[\s\-_/]+)?([^\W\d_]+)\.?(?:[\s\-_/']*(\d{4}|\d{2}))?")
_BAND = re.compile(
    r"(?P<below>under|below|up to|unter|bis|<)?[=≤]?\s*(?P<from>\d+)\s*(?:(?:-|–|to|bis)\s*\d+|\+|and over|or more|)"
    r"(?:\s*[^\W\d]+)?|(?:over|above|über|ab|>)[=≥]?\s*(?P<over>\d+)",
    re.IGNORECASE,
)
_NAMES_SOMETHING = re.compile(r"(?i)(?:^|[\s_])(ids?|no|nr|number|code|key|zip|plz|postcode|phone|account)\b|[a-z]ID$")
"""Headings of numbers that are names, which have no order that anybody looks for."""


def has_own_order(group: Column, by: str) -> bool:
    """Whether groups have an order of their own; where not, a person expects the largest first.

    group: the column whose texts they are. by: the stretch of time that its days were brought together in, "" for none.
    """
    return bool(by) or _is_sorted_by_value(group) or bool(named_places(group))


def in_own_order(group: Column, by: str, names: Sequence[str]) -> list[int]:
    """Where to find the groups in their own order: places in names."""
    if by in IN_ORDER:
        return sorted(range(len(names)), key=lambda each: IN_ORDER[by].index(names[each]))
    if by:  # "2024-02", "2024Q1": as they are written
        return sorted(range(len(names)), key=lambda each: names[each])
    known = named_places(group) if not _is_sorted_by_value(group) else _values(group)
    keys = [known.get(name, math.nan) for name in names]
    return sorted(range(len(names)), key=lambda each: (math.isnan(keys[each]), keys[each]))


def named_places(group: Column) -> dict[str, float]:
    """Of a column of months, weekdays, quarters or bands where each text stands; empty for any other column."""
    texts = [stripped for text in group.texts[: _MOST_NAMES + 2] if (stripped := text.strip())]
    if group.kind is not ColumnKind.TEXT or _is_of_names(group) or not 1 < len(texts) <= _MOST_NAMES:
        return {}
    if group.is_number:
        return _values(group)
    for place in (_month, _weekday, _quarter, _band):
        found = {text: place(text) for text in texts}
        if not any(map(math.isnan, found.values())):
            return found
    return {}


def named_months(group: Column) -> dict[str, int]:
    """Of a column of words that name months of whatever year, the number of each; empty for any other column."""
    return _all_named(group, MONTHS)


def named_weekdays(group: Column) -> dict[str, int]:
    """Of a column of words that name days of the week, the number of each, 1 for Monday; empty for any other."""
    return _all_named(group, WEEKDAYS)


def named_days(group: Column) -> dict[str, int]:
    """Of a column of words that name days of whatever year, "8 Oct", a number for each that rises over the year."""
    texts = [text for text in group.texts[: _MOST_NAMES + 2] if text.strip()]
    if group.kind is not ColumnKind.TEXT or not 1 < len(texts) <= _MOST_NAMES:
        return {}
    return {text: day_number(*day) for text, day in days_and_months(texts).items()}


def day_number(day: int, month: int) -> int:
    """A number for a day of a month that rises over the year."""
    return 31 * (month - 1) + day


def _all_named(group: Column, known: Mapping[str, int]) -> dict[str, int]:
    """Each text of a column of words with its number; empty where one has none."""
    texts = [text for text in group.texts[: _MOST_NAMES + 2] if text.strip()]
    if group.kind is not ColumnKind.TEXT or not 1 < len(texts) <= _MOST_NAMES:
        return {}
    found = {text: known.get(plain(text.strip().rstrip("."))) for text in texts}
    return {text: number for text, number in found.items() if number} if all(found.values()) else {}


def _is_sorted_by_value(group: Column) -> bool:
    return group.kind in (ColumnKind.DATE, ColumnKind.DURATION) or (
        group.kind is ColumnKind.NUMBER and not _is_of_names(group)
    )


def _is_of_names(group: Column) -> bool:
    return _NAMES_SOMETHING.search(group.name) is not None


def _values(group: Column) -> dict[str, float]:
    """The number of each distinct text of a column."""
    _, rows = np.unique(group.codes, return_index=True)
    return {group.text(row).strip(): float(group.numbers[row]) for row in rows.tolist()}


def _month(name: str) -> float:
    found = _MONTH.fullmatch(name.strip())
    if found is None or plain(found[2]) not in MONTHS:
        return math.nan
    return 12 * int(found[1] or found[3] or 0) + MONTHS[plain(found[2])]


def _weekday(name: str) -> float:
    word = re.match(r"[^\W\d_]+", name.strip())
    return WEEKDAYS.get(plain(word[0]), math.nan) if word is not None else math.nan


def _quarter(name: str) -> float:
    found = _QUARTER.fullmatch(name.strip())
    return 4 * int(found[1] or found[3] or 0) + int(found[2]) if found is not None else math.nan


def _band(name: str) -> float:
    """Of "under 18", "18-24", "65+" the number where it begins."""
    found = _BAND.fullmatch(name.strip())
    if found is None:
        return math.nan
    if found["over"]:
        return int(found["over"]) + 0.5
    return int(found["from"]) - (0.5 if found["below"] else 0)
