"""Columns whose cells list several values each: the actors of a film, the skills of a person."""

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from desktop_app.table_reading import ColumnKind
from desktop_app.tasks.tables.columns import Column

_SEPARATORS = ("|", ";", "\n", ",", "/", "&")
"""What stands between the values of a list, the surest first."""

_OF_LISTS = {"|": (0.3, 0.05), ";": (0.3, 0.05), "\n": (0.3, 0.05), ",": (0.4, 0.1)}
_OF_NAMES = (0.5, 0.5)
"""For a separator: shares of the values in lists that other cells have, too, and of those behind a first one that
stand first elsewhere. A town and its state have fixed places; so has what is written with "/" or "&" in its name."""

_LISTS, _SIGNS_OF_NAMES = 0.1, ("/", "&")
"""Share of the cells, and of the different ones, that list several values, at least; twice as many by these signs."""

_FEWEST = 2
_LONGEST = 5
"""Words of a value on the average at most; texts have commas, too."""

_LOOKED_AT = 5_000


@dataclass(frozen=True)
class Listed:
    """The values in the cells of a column. places: bare value -> places in texts; written: how it is written there."""

    separator: str
    places: dict[str, list[int]]
    written: dict[str, list[str]]

    def pattern(self, bare: str) -> str:
        """A regular expression (RE2) that finds the cells that list a value."""
        written = self.written[bare]
        apart, values = re.escape(self.separator), "|".join(map(_escaped, written))
        values = values if len(written) == 1 else f"(?:{values})"
        return rf"(?:^|{apart})\s*{values}\s*(?:{apart}|$)"


def _escaped(text: str) -> str:
    return re.escape(text).replace(r"\ ", " ")


def listed(column: Column, bare: Callable[[str], str]) -> Listed | None:
    """The values that the cells of a column list; None where each holds one. bare: a text as cells are compared."""
    if column.kind is not ColumnKind.TEXT or column.is_of_links or column.verdicts is not None:
        return None
    separator = next((each for each in _SEPARATORS if _are_lists(column, each)), None)
    if separator is None:
        return None
    places: dict[str, list[int]] = {}
    written: dict[str, list[str]] = {}
    for place, text in enumerate(column.texts):
        for value in _values(text, separator):
            key = bare(value)
            own = places.setdefault(key, [])
            if key and (not own or own[-1] != place):
                own.append(place)
            if key and value not in (ways := written.setdefault(key, [])):
                ways.append(value)
    return Listed(separator, {key: own for key, own in places.items() if key}, written)


def _values(text: str, separator: str) -> list[str]:
    return [value for part in text.split(separator) if (value := part.strip())]


def _are_lists(column: Column, separator: str) -> bool:
    """Whether what a separator parts are values of their own, by how often and where they come again."""
    texts = [text for text in column.texts[:_LOOKED_AT] if text.strip()]
    lists = [values for text in texts if separator in text and len(values := _values(text, separator)) > 1]
    least = _LISTS * (1 + (separator in _SIGNS_OF_NAMES))
    if len(lists) < max(_FEWEST, least * len(texts)):
        return False
    rows = column.which(np.array([separator in text for text in column.texts], dtype=bool))
    if rows.sum() < least * column.filled.sum():
        return False
    inside = [value for values in lists for value in values]
    if not _are_names(inside):
        return False
    single = [_values(text, separator) for text in texts if separator not in text]
    cells = Counter(value for values in (*lists, *single) for value in dict.fromkeys(values))
    first = {values[0] for values in (*lists, *single) if values}
    behind = [value for values in lists for value in values[1:]]
    again, anywhere = _OF_LISTS.get(separator, _OF_NAMES)
    come_again = sum(cells[value] > 1 for value in inside) >= again * len(inside)
    return come_again and sum(value in first for value in behind) >= anywhere * len(behind)


def _are_names(values: Sequence[str]) -> bool:
    """Whether most values are a few words: neither numbers, as in "1/2", nor sentences."""
    of_letters = sum(re.search(r"[^\W\d_]", value) is not None for value in values)
    return of_letters > 0.5 * len(values) and sum(len(value.split()) for value in values) <= _LONGEST * len(values)
