"""Fewer names than cells: decimals after a comma that separates cells too, or rows with names of their own."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations, pairwise
from pathlib import Path

import numpy as np

from desktop_app.media.layout.looks import Look, look_of
from desktop_app.media.layout.saying import quoted
from desktop_app.media.lines import Lines
from desktop_app.problems import Unreadable

_WHOLE = re.compile(r"^[-+(]?\s*[$€£]?\s*\d{1,3}(?:[. ]\d{3})*$|^[-+(]?\s*[$€£]?\s*\d+$")
_DECIMALS = re.compile(r"^\d{1,6}\s?[%€$£)]?$")
_MOST_DIGITS = 3
_MOST_COLUMNS = 40
_MOST_WAYS = 5_000


def resolved(path: Path, lines: Lines, usual: int, delimiter: str, notes: list[str]) -> Lines:
    """The lines with as many names as cells, where that can be told.

    usual: how many cells most rows have. Raises Unreadable where decimals cannot be told from cells.
    """
    first = int(np.argmax(lines.widths == usual))
    head = first - 1
    if head < 0 or not 2 <= lines.widths[head] < usual or lines.apart[first]:
        return lines
    names = _row(lines, head)
    if any(look_of(name.strip()) not in (Look.TEXT, Look.YEAR) for name in names):
        return lines
    rows = [at for at in np.flatnonzero(lines.widths == usual).tolist() if at > head]
    if all(not str(lines.text.column(usual - 1)[at].as_py()).strip() for at in rows[:1_000]):
        return lines
    if len(names) == usual - 1 and _are_numbered(lines, rows):
        return _with_unnamed(lines, head, notes)
    found = _with_decimals(path, lines, head, rows, delimiter, notes)
    if found is lines and len(names) == usual - 1 and _are_names(lines, rows):
        return _with_unnamed(lines, head, notes)
    return found


def _with_unnamed(lines: Lines, head: int, notes: list[str]) -> Lines:
    notes.append("The first cell of each row has no name above it: it names the row.")
    names = ["", *_row(lines, head)]
    return with_rows(lines, {head: names}, len(names))


def _row(lines: Lines, at: int) -> list[str]:
    return [str(column[at].as_py()) for column in lines.text.columns[: lines.widths[at]]]


def _are_numbered(lines: Lines, rows: Sequence[int]) -> bool:
    """Whether the first cells number the rows from 0 or 1."""
    cells = [str(lines.text.column("0")[at].as_py()).strip() for at in rows]
    start = int(cells[0]) if cells[0] in ("0", "1") else None
    return start is not None and cells == [str(number) for number in range(start, start + len(cells))]


def _are_names(lines: Lines, rows: Sequence[int]) -> bool:
    """Whether the first cells name each row differently, as R writes them."""
    cells = [str(lines.text.column("0")[at].as_py()).strip() for at in rows]
    looks = {look_of(cell) for cell in cells[:200]}
    return looks == {Look.TEXT} and len(set(cells)) == len(cells) and len(cells) > 1


def _with_decimals(path: Path, lines: Lines, head: int, rows: Sequence[int], delimiter: str, notes: list[str]) -> Lines:
    names, usual = int(lines.widths[head]), int(lines.widths[rows[0]])
    if delimiter != "," or usual > _MOST_COLUMNS:
        return lines
    ways = _ways([_row(lines, at) for at in rows[:300]], usual - names)
    if not ways:
        return lines
    if len(ways) > 1:
        reason = (
            f"it has {names} names but {usual} cells in a row: its numbers have decimals after a comma, "
            "and commas separate its cells too, so that one cannot be told from the other"
        )
        raise Unreadable(path, reason, "Save it with semicolons between the cells, or with quotation marks.")
    joined = {at: _joined(_row(lines, at), ways[0]) for at in rows}
    if any(cells is None for cells in joined.values()):
        return lines
    done = {at: cells for at, cells in joined.items() if cells is not None}
    example = next(cell for cell in done[rows[0]] if "," in cell)
    notes.append(f"Commas separate the cells and the decimals of its numbers: {quoted(example)} was read as one cell.")
    return with_rows(lines, done, names)


def _ways(rows: Sequence[Sequence[str]], surplus: int) -> list[tuple[int, ...]]:
    """The places at which neighbours may be joined to numbers with decimals, the same in every row."""
    width = len(rows[0])
    open_places = [
        at for at in range(1, width) if all(_may_be_one(row[at - 1].strip(), row[at].strip()) for row in rows)
    ]
    found = []
    for count, places in enumerate(combinations(open_places, surplus)):
        if count > _MOST_WAYS:
            return []
        if all(after - before > 1 for before, after in pairwise(places)):
            found.append(places)
    return found


def _may_be_one(whole: str, decimals: str) -> bool:
    """Whether two neighbours may be one number: many decimals follow few digits only, as those of a coordinate do."""
    if not (_WHOLE.match(whole) and _DECIMALS.match(decimals)):
        return False
    return min(sum(map(str.isdigit, whole)), sum(map(str.isdigit, decimals))) <= _MOST_DIGITS


def _joined(cells: Sequence[str], places: Sequence[int]) -> list[str] | None:
    row: list[str] = []
    for at, cell in enumerate(cells):
        if at not in places:
            row.append(cell.strip())
        elif _may_be_one(row[-1], cell.strip()):
            row[-1] += f",{cell.strip()}"
        else:
            return None
    return row


def with_rows(lines: Lines, rows: dict[int, list[str]], width: int) -> Lines:
    """The lines with other cells in some rows, all of one width."""
    import pyarrow as pa

    widths = lines.widths.copy()
    widths[list(rows)] = width
    kept = int(widths.max())
    columns = {}
    for at, name in enumerate(lines.text.column_names[:kept]):
        cells = lines.text.column(name).to_pylist()
        for place, row in rows.items():
            cells[place] = row[at] if at < width else ""
        columns[name] = pa.array(cells, pa.large_string())
    return replace(lines, text=pa.table(columns), widths=widths)
