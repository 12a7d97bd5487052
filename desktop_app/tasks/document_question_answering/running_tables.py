"""Tables that go on over several pages as one: their heads are not repeated, and sums carried over are left out."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from desktop_app.media.documents.pages import PageReading
from desktop_app.tasks.document_question_answering.labels import words_of
from desktop_app.tasks.document_question_answering.page_tables import PlacedTable, Table, placed_tables

Read = Callable[[int], PageReading]
"""Reads a page by its number, from 1."""

_MOST_PAGES = 500
"""Pages over which one table is followed in either direction at most."""

_CARRIED = re.compile(
    r"\b(?:carried|brought) (?:forward|over|down)\b|\bubertrag\b|\bvortrag\b|\bsaldovortrag\b|\ba reporter\b"
    r"|^report\b|\bsuma y sigue\b|\bsuma (?:anterior|sigue)\b|\bsuma y continua\b|\bpage total\b|\btotal (?:of"
    r"|this) page\b"
    r"|\bseitensumme\b|\bzwischensumme\b|^sub ?total\b|\bcontinued\b|\bfortsetzung\b|^suite\b|\bsous total\b"
)
"""What a row says, as plain words, that carries a sum from page to page."""

_PARTED = 0.06
"""Share of the page between rows of one table at most, where a line by itself parts them."""

_ENDS = 2
"""Rows at the foot of one page and at the head of the next that may carry a sum."""

_SHARED = 0.5
"""Share of the narrower of two columns that lies within the other at least, where one goes on with the other."""


@dataclass(frozen=True)
class RunningTable:
    """A table and its pages. carried: how many rows were left out that carry a sum from page to page."""

    rows: Table
    first: int
    last: int
    carried: int = 0


def tables_over(read: Read, page: int, pages: int) -> list[RunningTable]:
    """The tables of a page, each with what stands of it on the pages before and behind. pages: how many there are.

    Raises what reading a page does, for `page` alone; where another cannot be read, a table ends before it.
    """
    found = _tables(read(page))
    before = _last_of(_tried(read, page - 1)) if page > 1 else None
    begins = next((at for at, table in enumerate(found) if before is not None and _columns(before, table)), None)
    here = [table for at, table in enumerate(found) if table.whole or at == begins]
    made = []
    for at, table in enumerate(here):
        parts, first, last = [table], page, page
        while at == 0 and first > 1 and page - first < _MOST_PAGES:
            above = _last_of(_tried(read, first - 1))
            if above is None or _columns(above, parts[0]) is None:
                break
            parts, first = [above, *parts], first - 1
        while at == len(here) - 1 and last < pages and last - page < _MOST_PAGES:
            below = _going_on(parts[0], parts[-1], _tried(read, last + 1))
            if below is None:
                break
            parts, last = [*parts, below], last + 1
        made.append(_joined(parts, first, last))
    return made


def _tried(read: Read, page: int) -> list[PlacedTable]:
    try:
        return _tables(read(page))
    except Exception:
        return []


def _last_of(tables: Sequence[PlacedTable]) -> PlacedTable | None:
    """The last table of a page, which may go on with the next."""
    return next((table for table in reversed(tables) if table.whole), None)


def _going_on(first: PlacedTable, above: PlacedTable, tables: Sequence[PlacedTable]) -> PlacedTable | None:
    """The rows on a page that go on with a table of the one before; None where another table is before them."""
    for table in tables:
        if _columns(above, table) is not None or _columns(first, table) is not None:
            return table
        if table.whole:
            return None
    return None


def _columns(above: PlacedTable, below: PlacedTable) -> list[int] | None:
    """For each column of rows the one of the table above that it goes on with; None where they do not go on with it.

    They do where the head is repeated, or where there is none and all columns stand under those of the table.
    """
    if len(below.rows[0]) < 2:
        return None
    same_head = _head(above.rows[0]) == _head(below.rows[0]) != []
    if same_head and len(above.rows[0]) == len(below.rows[0]):
        return list(range(len(below.rows[0])))
    if not same_head and (_is_head(below.rows[0]) or below.top > above.bottom):
        return None
    return _under(above, below)


def _under(above: PlacedTable, below: PlacedTable) -> list[int] | None:
    """For each column of rows the one of a table under which it stands; None where one is under none, or several."""
    under = [[at for at, other in enumerate(above.edges) if _shared(edge, other) >= _SHARED] for edge in below.edges]
    if any(len(each) != 1 for each in under):
        return None
    columns = [each[0] for each in under]
    return columns if columns == sorted(set(columns)) and 2 * len(columns) > len(above.edges) else None


def _tables(page: PageReading) -> list[PlacedTable]:
    """What stands in rows on a page; rows that a single line parts from those above, under whose columns they are, with
    them."""
    made: list[PlacedTable] = []
    for table in placed_tables(page):
        above = made[-1] if made else None
        near = above is not None and 0 <= table.top - above.bottom < _PARTED and not _is_head(table.rows[0])
        columns = _under(above, table) if above is not None and near else None
        if above is None or columns is None:
            made.append(table)
            continue
        rows = [*above.rows, *(_placed(row, columns, len(above.edges)) for row in table.rows)]
        made[-1] = replace(above, rows=rows, bottom=table.bottom, whole=True)
    return made


def _placed(row: Sequence[str], columns: Sequence[int], many: int) -> list[str]:
    """The texts of a row in the columns of a table."""
    placed = [""] * many
    for at, text in zip(columns, row, strict=True):
        placed[at] = text
    return placed


def _shared(one: tuple[float, float], other: tuple[float, float]) -> float:
    narrower = min(one[1] - one[0], other[1] - other[0])
    return (min(one[1], other[1]) - max(one[0], other[0])) / narrower if narrower > 0 else 0.0


def _head(row: Sequence[str]) -> list[list[str]]:
    """A row as it is compared with the head of another page; [] for one with figures, which is none."""
    return [words_of(text) for text in row] if _is_head(row) else []


def _is_head(row: Sequence[str]) -> bool:
    return not any(map(str.isdigit, "".join(row))) and sum(bool(text) for text in row) > 1


def _joined(parts: Sequence[PlacedTable], first: int, last: int) -> RunningTable:
    """The rows of a table from page to page as one."""
    rows, head, left_out = list(parts[0].rows), _head(parts[0].rows[0]), 0
    above = parts[0]
    for part in parts[1:]:
        while len(rows) > 1 and _many_carried(rows[-1:]):
            rows, left_out = rows[:-1], left_out + 1
        columns = _columns(above, part) or _columns(parts[0], part) or list(range(len(part.rows[0])))
        more = part.rows[1:] if head and _head(part.rows[0]) == head else part.rows
        carried = _many_carried(more[:_ENDS])
        left_out += carried
        for row in more[carried:]:
            rows.append(_placed(row, columns, len(rows[0])))
        above = part if len(part.edges) == len(parts[0].edges) else above
    return RunningTable(rows, first, last, left_out)


def _many_carried(rows: Sequence[Sequence[str]]) -> int:
    """How many rows from the first on carry a sum."""
    return next((at for at, row in enumerate(rows) if not is_carried(row)), len(rows))


def is_carried(row: Sequence[str]) -> bool:
    """Whether a row carries a sum from one page to the next."""
    return any(_CARRIED.search(" ".join(words_of(text))) for text in row if text)
