"""Years of two figures: which century they are of, by what else a column and its table say."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from desktop_app.media.dates import Written
from desktop_app.media.headers import says_birth, says_future
from desktop_app.table_reading import ColumnKind

if TYPE_CHECKING:
    import numpy as np

    from desktop_app.media.columns import Column

_AHEAD, _FAR_AHEAD = 20, 60
"""Years ahead of today that a date may lie; where the name of its column speaks of what is to come."""

_UNLIKELY, _LONG_AGO = 2.0, 0.5
"""What a year ahead of today costs, and a year by which the last date lies back: dates lie close together, mostly
before today, and the last ones not long ago. A year of the stretch in which all of them lie costs 1."""

_CLEARLY = 0.85
"""Share of its cost that another reading than the usual one may have."""

_AGREE = 0.95
"""Share of the rows in which a column of years has to end with the two figures of the dates."""

_FEWEST = 3
_SHORT = "years of two figures"


def latest_year(days: Sequence[Written | None], order: str, name: str) -> tuple[int, bool]:
    """The last year that one of two figures may mean in a column of dates, and whether that is the usual one.

    days: its different dates. name: of the column. order: of the numbers in those that do not tell it themselves.
    """
    today = date.today().year
    ahead = 0 if says_birth(name) else _FAR_AHEAD if says_future(name) else _AHEAD
    short = {_year(day, order) for day in days if day is not None and day.short}
    full = {_year(day, order) for day in days if day is not None and not day.short}
    if not short:
        return today + ahead, True
    unlikely = 0.0 if says_future(name) else _UNLIKELY

    def cost(latest: int) -> float:
        years = full | {latest - (latest - year) % 100 for year in short}
        last = max(years)
        return (last - min(years)) + max(0, last - today) * unlikely + max(0, today - last) * _LONG_AGO

    usual = today + (0 if says_birth(name) else _AHEAD)
    ends = {today + ahead - (today + ahead - year) % 100 for year in short}
    best = min(sorted({*ends, *(end - 100 for end in ends)}, reverse=True), key=cost)
    # Two that read every date alike are one.
    alike = all(best - (best - year) % 100 == usual - (usual - year) % 100 for year in short)
    return (best, False) if cost(best) < _CLEARLY * cost(usual) and not alike else (usual, True)


def _year(day: Written, order: str) -> int:
    return day.parts[0] if day.settled else day.parts[order.index("y")]


def said(years: Sequence[int]) -> str:
    """How years of two figures were read, as the end of a sentence; "" where there are none."""
    if not years:
        return ""
    return f"its years of two figures were read as {min(years)} to {max(years)}. If it is not so, write them with four"


def by_column_of_years(names: Sequence[str], found: "list[Column]") -> None:
    """Gives dates whose year has two figures the century of a column of years beside them, row by row.

    names: of the columns; found: how they were understood, changed in place.
    """
    import numpy as np
    import pandas as pd

    for at, column in enumerate(found):
        if column.short is None or not column.short.any():
            continue
        for place, other in enumerate(found):
            if other.type.kind is not ColumnKind.NUMBER:
                continue
            years = other.values.to_numpy(dtype=np.float64, na_value=np.nan)
            moved = _moved(column, years)
            if moved is not None:
                values, changed = moved
                # What another column confirms needs no word.
                which = f"the century of its years of two figures is that of column “{names[place]}”"
                kept = tuple(each for each in column.notes if _SHORT not in each)
                notes = (*kept, f"Column “{names[at]}”: {which}.") if changed else kept
                found[at] = replace(column, values=pd.Series(values, index=column.values.index), notes=notes)
                break


def _moved(column: "Column", years: "np.ndarray") -> "tuple[np.ndarray, bool] | None":
    """The dates of a column in the centuries of some years, datetime64[rows], and whether that changes any.

    None where the years are not those of the dates.
    """
    import numpy as np

    values = column.values.to_numpy(dtype="datetime64[us]")
    months = values.astype("datetime64[M]")
    own = months.astype("datetime64[Y]").astype(np.int64) + 1970
    known = np.isfinite(years) & (years % 1 == 0) & (years > 999) & (years < 2200)
    rows = column.short & ~np.isnat(values)
    both = rows & known
    whole = np.where(known, years, 0).astype(np.int64)
    agree = both & ((whole - own) % 100 == 0)
    if both.sum() < _FEWEST or agree.sum() < _AGREE * both.sum():
        return None
    shift = np.where(agree, whole - own, 0) * 12
    moved = months + shift + (values - months)
    # The 29th of February is no day of every century.
    right = moved.astype("datetime64[M]") == months + shift
    return np.where(right, moved, values), bool((right & (shift != 0)).any())
