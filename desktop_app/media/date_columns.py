"""A column of dates read as a whole: one order of day, month and year, one time zone."""

import re
from collections import Counter
from collections.abc import Sequence
from datetime import date, datetime, timedelta

from desktop_app.media.column_cells import Cells, Interpretation
from desktop_app.media.conventions import Convention, Source
from desktop_app.media.dates import SERIALS, Written, from_serial, moment, order_of, orders_of, scan
from desktop_app.media.headers import says_birth, says_date
from desktop_app.table_reading import ColumnKind, ColumnType

_SERIAL = re.compile(r"^\d{5}(?:[.,]\d+)?$")
_SEASON = re.compile(r"^(\d{2}|\d{4})[-/\u2013](\d{2})$")
_NAMES = {"dmy": "day first", "mdy": "month first", "ymd": "year first"}


def interpret(cells: Cells, name: str, usual: Convention, wanted: ColumnType | None = None) -> Interpretation | None:
    """The times of a column, datetime without a zone; None where most of its cells are none.

    wanted: the type a person chose. Where day and month cannot be told apart, the type is text, with a note.
    """
    named = wanted is not None or says_date(name)
    written: list[Written | None] = cells.parsed(scan)
    if wanted is None and (not _are_dates(cells, written, named) or _versions(cells, written)):
        return _serials(cells, named)
    counts: Counter[Written] = Counter()
    for each, count in zip(written, cells.counts, strict=True):
        if each is not None:
            counts[each] += count
    order, certain = order_of(counts, usual)
    certain = certain or usual.order_from is not Source.LOCALE
    if wanted is not None and wanted.date_order:
        order, certain = wanted.date_order, True
    latest = date.today().year if says_birth(name) else 0
    values = [None if each is None else moment(each, order or "ymd", latest) for each in written]
    note = "" if certain else _said(cells.texts, written, values, order)
    if wanted is None and not cells.mostly(values):
        return _each_by_itself(written, latest)
    values, zones = _in_one_zone(written, values)
    notes = tuple(each for each in (note, zones) if each)
    return Interpretation(ColumnType(ColumnKind.DATE, date_order=order, certain=certain), values, notes)


def _are_dates(cells: Cells, written: Sequence[Written | None], named: bool) -> bool:
    """Whether most cells are dates, and enough of them leave no doubt that they are, or the name says so."""
    if not cells.mostly(written):
        return False
    doubtful = [each if each is not None and each.doubtful else None for each in written]
    years = [each if re.fullmatch(r"\d{4}", text) else None for each, text in zip(doubtful, cells.texts, strict=True)]
    seasons = [text if _is_season(text) else None for text in cells.texts]
    if cells.share(years) > 0.75 or cells.share(seasons) > 0.5:
        return False
    return named or cells.share(doubtful) <= 0.75 or all(re.match(r"\d{4}-", text) for text in cells.texts)


def _is_season(text: str) -> bool:
    """Whether it is two years in a row: 2010-11."""
    found = _SEASON.match(text)
    return found is not None and (int(found[1]) + 1) % 100 == int(found[2])


def _versions(cells: Cells, written: Sequence[Written | None]) -> bool:
    """Whether they look like dates with short years, but some cannot be one: 1.2.10, 1.2.0, 1.12.31."""
    short = any(each is not None and each.short and each.mark == "." for each in written)
    others = (text for text, each in zip(cells.texts, written, strict=True) if each is None)
    return short and any(re.fullmatch(r"\d+(?:\.\d+){2,}", text) for text in others)


def _serials(cells: Cells, named: bool) -> Interpretation | None:
    """Days since 1899 as spreadsheets keep dates, where the column's name says that it holds dates."""
    if not named:
        return None
    values: list[datetime | None] = []
    for text in cells.texts:
        number = float(text.replace(",", ".")) if _SERIAL.match(text) else 0.0
        values.append(from_serial(number) if int(number) in SERIALS else None)
    if not cells.mostly(values):
        return None
    example = next(at for at, each in enumerate(values) if each is not None)
    said = (
        f"its numbers were read as the days of a spreadsheet (“{cells.texts[example]}” is {values[example]:%Y-%m-%d})"
    )
    return Interpretation(ColumnType(ColumnKind.DATE), values, (said,))


def _said(
    texts: Sequence[str], written: Sequence[Written | None], values: Sequence[datetime | None], order: str
) -> str:
    places = [at for at, each in enumerate(written) if each is not None and not each.settled and values[at] is not None]
    at = next((at for at in places if len(set(written[at].parts[:2])) > 1), places[0])  # type: ignore[union-attr]
    said = f"nothing tells the day from the month; they were read {_NAMES[order]}"
    day = values[at]
    assert day is not None
    return f"{said} (“{texts[at]}” is {day.day} {day:%B %Y}). If it is not so, correct the column"


def _each_by_itself(written: Sequence[Written | None], latest: int) -> Interpretation | None:
    """Dates in different orders: each by itself where each tells its own; else text, and said."""
    figures = [each for each in written if each is not None and not each.settled]
    if not figures:
        return None
    orders = [orders_of(each.parts, each.short) for each in figures]
    if any(len(order) != 1 for order in orders):
        said = "some dates have the day first and some the month, so that others may mean two days; it was left as text"
        return Interpretation(ColumnType(ColumnKind.TEXT, certain=False), (), (said,))
    values = [
        None
        if each is None
        else moment(each, (orders_of(each.parts, each.short) if not each.settled else ["ymd"])[0], latest)
        for each in written
    ]
    said = "some dates have the day first and some the month; each was read by itself"
    return Interpretation(ColumnType(ColumnKind.DATE, certain=False), values, (said,))


def _in_one_zone(
    written: Sequence[Written | None], values: Sequence[datetime | None]
) -> tuple[list[datetime | None], str]:
    """The times as they stand where they share a zone, else in UTC; and the note that says so."""
    offsets = {each.offset for each in written if each is not None and each.offset is not None}
    if len(offsets) < 2:
        return list(values), ""
    shifted: list[datetime | None] = []
    for each, known in zip(written, values, strict=True):
        offset = each.offset if each is not None and each.offset is not None else timedelta()
        shifted.append(None if known is None else known - offset)
    return shifted, "its times are of several zones; they are given in UTC"
