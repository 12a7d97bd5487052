"""A column of dates read as a whole: one order of day, month and year, one time zone."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from desktop_app.media import short_years
from desktop_app.media.column_cells import Cells, Interpretation, taken
from desktop_app.media.conventions import Convention, Source
from desktop_app.media.dates import (
    DAY_AND_CLOCK,
    SERIALS,
    Clock,
    Written,
    from_serial,
    moment,
    order_of,
    orders_of,
    scan_clock,
    scan_day,
    tidied,
)
from desktop_app.media.headers import says_date
from desktop_app.table_reading import ColumnKind, ColumnType

if TYPE_CHECKING:
    import numpy as np

_SERIAL = re.compile(r"^\d{5}(?:[.,]\d+)?$")
_SEASON = re.compile(r"^(?:\d{2})?(\d{2})[-/\u2013](\d{2})$")
_VERSION = re.compile(r"^\d+(?:\.\d+){2,}$")
_NAMES = {"dmy": "day first", "mdy": "month first", "ymd": "year first"}

_MOST_DAYS = 100_000
"""Distinct days looked at; a column with more holds something else."""


@dataclass(frozen=True, eq=False)
class _Days:
    """The distinct days of a column, and for each distinct cell which day and which time of the day it has.

    days: None where one is no date. texts: of the days. clocks: times of the day. of, at: int64[texts], -1 for
    no day, and for no time. counts: how many cells have each day.
    """

    days: list[Written | None]
    texts: list[str]
    clocks: list[Clock]
    of: "np.ndarray"
    at: "np.ndarray"
    counts: list[int]

    def spread(self, values: "np.ndarray | list[bool]", missing: object) -> "np.ndarray":
        """For each distinct cell what its day has."""
        import numpy as np

        return taken(np.asarray(values), self.of, missing)

    def marks(self, whether: Sequence[bool]) -> "np.ndarray":
        """Whether the day of each distinct cell is one of some, bool[texts]."""
        return self.spread(list(whether), False) if whether else self.of >= 0


def interpret(cells: Cells, name: str, usual: Convention, wanted: ColumnType | None = None) -> Interpretation | None:
    """The times of a column, without a zone; None where most of its cells are none.

    wanted: the type a person chose. Where day and month cannot be told apart, the type is text, with a note.
    """
    named = wanted is not None or says_date(name)
    found = _days(cells)
    if not cells.mostly(found.marks([day is not None for day in found.days])) or (
        wanted is None and (not _are_dates(cells, found, named) or _versions(found))
    ):
        serials = _serials(cells, named)
        if serials is not None or wanted is None:
            return serials
    counts: Counter[Written] = Counter()
    for day, count in zip(found.days, found.counts, strict=True):
        if day is not None:
            counts[day] += count
    order, certain = order_of(counts, usual)
    certain = certain or usual.order_from is not Source.LOCALE
    if wanted is not None and wanted.date_order:
        order, certain = wanted.date_order, True
    latest, as_usual = short_years.latest_year(found.days, order or "ymd", name)
    moments = [None if day is None else moment(day, order or "ymd", latest) for day in found.days]
    if wanted is None and not cells.mostly(found.marks([each is not None for each in moments])):
        return _each_by_itself(found, latest)
    kind = ColumnType(ColumnKind.DATE, date_order=order, certain=certain and as_usual)
    return _told(found, moments, kind, "" if certain else _said(found, moments, order))


def _told(found: _Days, moments: Sequence[datetime | None], kind: ColumnType, note: str) -> Interpretation:
    """The times of the distinct cells with what is to be said of them."""
    values, zones = _times(found, moments)
    pairs = zip(found.days, moments, strict=True)
    years = short_years.said(
        [known.year for day, known in pairs if day is not None and day.short and known is not None]
    )
    short = found.marks([day is not None and day.short for day in found.days]) if years else None
    return Interpretation(kind, values, tuple(each for each in (note, zones, years) if each), short=short)


def _days(cells: Cells) -> _Days:
    import numpy as np
    import pyarrow as pa
    import pyarrow.compute as pc

    texts = pa.array([tidied(text) for text in cells.texts], pa.large_string())
    parts = pc.extract_regex(pc.if_else(pc.less_equal(pc.utf8_length(texts), 70), texts, ""), DAY_AND_CLOCK)
    days = pc.utf8_rtrim(pc.struct_field(parts, "day"), " ,").dictionary_encode()
    clocks = pc.struct_field(parts, "clock").dictionary_encode()
    distinct: list[str] = days.dictionary.to_pylist()
    written = [scan_day(text) if len(distinct) <= _MOST_DAYS else None for text in distinct]
    found = [scan_clock(text) if text else Clock(timedelta()) for text in clocks.dictionary.to_pylist()]
    of = days.indices.fill_null(-1).to_numpy(zero_copy_only=False).astype(np.int64)
    at = clocks.indices.fill_null(-1).to_numpy(zero_copy_only=False).astype(np.int64)
    timed = pc.not_equal(pc.fill_null(pc.struct_field(parts, "clock"), ""), "").to_numpy(zero_copy_only=False)
    bad = taken(np.array([clock is None for clock in found], dtype=bool), at, True)
    # A time of the day may follow a day alone: no month, no year.
    bad |= timed & ~taken(np.array([day is not None and day.whole for day in written], dtype=bool), of, False)
    of = np.where(bad, -1, of)
    counts = np.bincount(of[of >= 0], weights=cells.counts[of >= 0], minlength=len(distinct)).astype(np.int64)
    return _Days(written, distinct, [clock or Clock(timedelta()) for clock in found], of, at, counts.tolist())


def _are_dates(cells: Cells, found: _Days, named: bool) -> bool:
    """Whether enough of the cells leave no doubt that they are dates, or the name says so."""
    doubtful = [day is not None and day.doubtful for day in found.days]
    years = [doubt and len(text) == 4 for doubt, text in zip(doubtful, found.texts, strict=True)]
    seasons = found.marks([_is_season(text) for text in found.texts])
    if cells.share(found.marks(years)) > 0.75 or cells.share(seasons) > 0.5:
        return False
    months = all(re.match(r"\d{4}-", text) for text in found.texts)
    return named or months or cells.share(found.marks(doubtful)) <= 0.75


def _is_season(text: str) -> bool:
    """Whether it is two years in a row: 2010-11."""
    found = _SEASON.match(text)
    return found is not None and (int(found[1]) + 1) % 100 == int(found[2])


def _versions(found: _Days) -> bool:
    """Whether they look like dates with short years, but some cannot be one: 1.2.10, 1.2.0, 1.12.31."""
    short = any(day is not None and day.short and day.mark == "." for day in found.days)
    return short and any(_VERSION.match(text) for day, text in zip(found.days, found.texts, strict=True) if day is None)


def _serials(cells: Cells, named: bool) -> Interpretation | None:
    """Days since 1899 as spreadsheets keep dates, where the column's name says that it holds dates."""
    import numpy as np

    numbers = [float(text.replace(",", ".")) if _SERIAL.match(text) else 0.0 for text in cells.texts]
    values = [from_serial(number) if int(number) in SERIALS else None for number in numbers]
    if not named or not cells.mostly([value is not None for value in values]):
        return None
    at = next(at for at, each in enumerate(values) if each is not None)
    said = f"its numbers were read as the days of a spreadsheet (“{cells.texts[at]}” is {values[at]:%Y-%m-%d})"
    return Interpretation(ColumnType(ColumnKind.DATE), np.array(values, dtype="datetime64[us]"), (said,))


def _said(found: _Days, moments: Sequence[datetime | None], order: str) -> str:
    """The note for a column where nothing tells the day from the month."""
    open_ones = [
        (text, known, len(set(day.parts[:2])) > 1)
        for text, day, known in zip(found.texts, found.days, moments, strict=True)
        if day is not None and not day.settled and known is not None
    ]
    if not open_ones:
        return ""
    text, known, _ = next((each for each in open_ones if each[2]), open_ones[0])
    day = f"{known.day} {known:%B %Y}"
    return (
        f"nothing tells the day from the month; they were read {_NAMES[order]} (“{text}” is {day}). If it is not so, "
        "correct the column"
    )


def _each_by_itself(found: _Days, latest: int) -> Interpretation | None:
    """Dates in different orders: each by itself where each tells its own; else text, and said."""
    import numpy as np

    orders = [[] if day is None else ["ymd"] if day.settled else orders_of(day.parts, day.short) for day in found.days]
    if all(day is None or day.settled for day in found.days):
        return None
    if any(len(order) > 1 for order in orders):
        said = "some dates have the day first and some the month, so that others may mean two days; it was left as text"
        return Interpretation(ColumnType(ColumnKind.TEXT, certain=False), np.empty(0), (said,))
    pairs = zip(found.days, orders, strict=True)
    moments = [None if day is None or not order else moment(day, order[0], latest) for day, order in pairs]
    said = "some dates have the day first and some the month; each was read by itself"
    return _told(found, moments, ColumnType(ColumnKind.DATE, certain=False), said)


def _times(found: _Days, moments: Sequence[datetime | None]) -> tuple["np.ndarray", str]:
    """The time of each distinct cell: as it stands where all share a zone, else in UTC; and the note that says so."""
    import numpy as np

    since = np.array([clock.since for clock in found.clocks], dtype="timedelta64[us]")
    days = found.spread(np.array(moments, dtype="datetime64[us]"), np.datetime64("NaT"))
    values = days + taken(since, found.at, np.timedelta64(0, "us"))
    used = {found.clocks[at].offset for at in np.unique(found.at[found.of >= 0]).tolist()} - {None}
    if len(used) < 2:
        return values, ""
    offsets = np.array([clock.offset or timedelta() for clock in found.clocks], dtype="timedelta64[us]")
    shifted = values - taken(offsets, found.at, np.timedelta64(0, "us"))
    return shifted, "its times are of several zones; they are given in UTC"
