"""One row of delimited text cut into its cells, however its quotation marks were meant."""

import csv
import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cache

_MOST_LINES_OF_A_CELL = 300
_LONGEST_CELL = 10_000_000
_MOST_TRIED = 4_000
"""Characters of a line, and cells of a row, up to which every way to read its marks is tried."""

csv.field_size_limit(_LONGEST_CELL)  # it is one for all readers: the usual 128 KiB are less than a scan in base 64


@dataclass(frozen=True)
class Dialect:
    """What separates cells, what encloses them, and whether a space before the enclosing mark says nothing."""

    delimiter: str
    quote: str = '"'
    spaced: bool = False

    def with_delimiter(self, delimiter: str) -> "Dialect":
        """The same with another delimiter."""
        return replace(self, delimiter=delimiter)

    @property
    def is_usual(self) -> bool:
        """Whether a plain csv reader takes it."""
        return self.quote == '"' and not self.spaced


def rows(text: str, dialect: Dialect) -> Iterator[tuple[int, list[str], bool]]:
    """The line each row begins in, its cells, and whether its quotation marks do not match; empty lines left out."""
    lines = text.split("\n")
    at = 0
    while at < len(lines):
        if not lines[at].strip():
            at += 1
            continue
        row, used = _row(lines, at, dialect)
        yield at + 1, lines[at].split(dialect.delimiter) if row is None else row, row is None
        at += used


def _row(lines: list[str], at: int, dialect: Dialect) -> tuple[list[str] | None, int]:
    """The cells of the row that begins in a line, and how many lines it takes; None where its quotes never match."""
    line = lines[at]
    if dialect.quote not in line:
        return line.split(dialect.delimiter), 1
    for used in range(1, _MOST_LINES_OF_A_CELL):
        if at + used > len(lines):
            break
        row = strictly(line if used == 1 else "\n".join(lines[at : at + used]), dialect)
        if row is not None:
            return row, used
        if used > 1 and _begins_anew(lines[at + used - 1], line, dialect):
            break
    return None, 1


def strictly(text: str, dialect: Dialect) -> list[str] | None:
    """The cells of a row whose quotation marks match; None for any other."""
    reader = csv.reader(
        io.StringIO(text, newline=""),
        delimiter=dialect.delimiter,
        quotechar=dialect.quote,
        skipinitialspace=dialect.spaced,
        strict=True,
    )
    try:
        return next(reader)
    except (csv.Error, StopIteration):
        return None


def _begins_anew(line: str, first: str, dialect: Dialect) -> bool:
    """Whether a line looks like a row of its own beside the one that seems to go on into it."""
    count = line.count(dialect.delimiter)
    return dialect.quote not in line and 0 < first.count(dialect.delimiter) <= count


def tolerantly(
    line: str, dialect: Dialect, width: int, fits: Callable[[int, str], bool] = lambda place, cell: True
) -> list[str] | None:
    """A line as a row of so many cells: a mark encloses a cell where that makes the number right, else it is a sign.

    fits: whether a text may be the cell in a column. None where there is no such way.
    """
    if len(line) > _MOST_TRIED or width > _MOST_TRIED // 10:
        return None
    delimiter, quote = dialect.delimiter, dialect.quote

    @cache
    def cut(start: int, cells: int) -> tuple[str, ...] | None:
        if cells == 1:
            last = line[start:]
            enclosed = _enclosed(last.strip(), quote)
            cell = enclosed if enclosed is not None else last
            return None if (enclosed is None and delimiter in last) or not fits(width - 1, cell) else (cell,)
        for stop, cell in _ends(start):
            rest = cut(stop + 1, cells - 1) if fits(width - cells, cell) else None
            if rest is not None:
                return (cell, *rest)
        return None

    def _ends(start: int) -> Iterator[tuple[int, str]]:
        """Where the cell that begins here may end: at the delimiter after a closing mark, else at the first one."""
        if line.startswith(quote, start):
            stop = start
            while (stop := line.find(quote + delimiter, stop + 1)) >= 0:
                cell = _enclosed(line[start : stop + 1], quote)
                if cell is not None:
                    yield stop + 1, cell
        stop = line.find(delimiter, start)
        if stop >= 0:
            yield stop, line[start:stop]
            if line.startswith(quote, start):
                # A mark that encloses nothing, left over from a mistake.
                yield stop, line[start + 1 : stop]

    found = cut(0, width)
    return None if found is None else list(found)


def _enclosed(cell: str, quote: str) -> str | None:
    """What stands between marks, doubled ones within made single; None where it is not enclosed."""
    if len(cell) < 2 or not (cell.startswith(quote) and cell.endswith(quote)):
        return None
    return cell[1:-1].replace(quote * 2, quote)
