"""Delimited text cut into rows, with the line each begins in and how many cells it has."""

import csv
import io
from dataclasses import dataclass
from itertools import zip_longest
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from desktop_app.media.limits import HEAD_BYTES, MOST_CELLS, MOST_COLUMNS, MOST_ROWS
from desktop_app.media.quotes import Dialect, rows
from desktop_app.problems import Unreadable

if TYPE_CHECKING:
    import pyarrow as pa

_ROWS_AT_ONCE = 20_000


@dataclass(frozen=True, eq=False)
class Lines:
    """Rows of text: columns "0", "1", ... of large_string, the short rows filled up with "".

    numbers: the line each row begins in, from 1. widths: how many cells it has. apart: whether an empty line
    stands before it. loose: lines whose quotation marks do not match.
    """

    text: "pa.Table"
    numbers: "np.ndarray"
    widths: "np.ndarray"
    apart: "np.ndarray"
    loose: tuple[int, ...] = ()

    def taken(self, rows: "np.ndarray") -> "Lines":
        """Some of the rows, by their indices."""
        return Lines(self.text.take(rows), self.numbers[rows], self.widths[rows], self.apart[rows], self.loose)


def quick(content: bytes, delimiter: str) -> Lines | None:
    r"""Rows of one length, a million in a second; None where they differ or quotes go astray.

    content: UTF-8, its lines ended by \n.
    """
    import pyarrow as pa
    from pyarrow import csv as arrow_csv

    quoted = b'"' in content
    blank = b"\n\n" in content or content[:1] == b"\n"
    # A quoted cell that does not end would swallow every row after it without a word.
    width = 0 if content.count(b'"') % 2 or (quoted and blank) else _first_width(content, delimiter)
    if not 0 < width <= MOST_COLUMNS:
        return None
    names = [str(at) for at in range(width)]
    try:
        text = arrow_csv.read_csv(
            pa.BufferReader(content),
            read_options=arrow_csv.ReadOptions(column_names=names),
            parse_options=arrow_csv.ParseOptions(delimiter=delimiter, newlines_in_values=True),
            convert_options=arrow_csv.ConvertOptions(
                column_types=dict.fromkeys(names, pa.large_string()), strings_can_be_null=False
            ),
        )
    except pa.ArrowInvalid:
        return None
    numbers = _filled_lines(content) if blank else _numbers(text, quoted)
    if len(numbers) != text.num_rows:
        return None
    return Lines(text, numbers, np.full(len(numbers), width), np.diff(numbers, prepend=0) > (1 if blank else 1 << 40))


def _first_width(content: bytes, delimiter: str) -> int:
    # All of the first line: names of thousands of columns are longer than what is looked at of most files.
    head = content[: max(HEAD_BYTES, content.find(b"\n") + 1)]
    start = io.StringIO(head.decode("utf-8", errors="ignore"), newline="")
    try:
        return len(next((row for row in csv.reader(start, delimiter=delimiter) if row), []))
    except csv.Error:
        return 0


def _filled_lines(content: bytes) -> "np.ndarray":
    """The numbers of the lines that are not empty."""
    ends = np.flatnonzero(np.frombuffer(content, np.uint8) == 10)
    if not content.endswith(b"\n"):
        ends = np.append(ends, len(content))
    numbers: np.ndarray = np.flatnonzero(np.diff(ends, prepend=-1) > 1) + 1
    return numbers


def _numbers(text: "pa.Table", quoted: bool) -> "np.ndarray":
    """The line each row begins in, where no line is empty: cells may hold ends of lines."""
    import pyarrow.compute as pc

    numbers: np.ndarray = np.arange(1, text.num_rows + 1)
    if not quoted:
        return numbers
    inside = np.zeros(text.num_rows, dtype=np.int64)
    for column in text.columns:
        inside += pc.count_substring(column, "\n").to_numpy()
    numbers += np.cumsum(inside) - inside
    return numbers


def careful(path: Path, content: bytes, dialect: Dialect) -> Lines:
    """Rows of any length, cell by cell. Raises Unreadable where there are none, or too many columns."""
    import pyarrow as pa

    columns: list[list[pa.Array]] = []
    numbers: list[int] = []
    widths: list[int] = []
    loose: list[int] = []
    waiting: list[list[str]] = []
    for number, row, is_loose in rows(content.decode("utf-8", errors="replace"), dialect):
        if len(row) > MOST_COLUMNS:
            reason = f"line {number} has {len(row):,} cells, and more than {MOST_COLUMNS:,} are not read"
            raise Unreadable(path, reason, "Save the columns you need as a table of their own.")
        numbers.append(number)
        widths.append(len(row))
        waiting.append(row)
        if is_loose:
            loose.append(number)
        if len(waiting) >= _ROWS_AT_ONCE:
            _put(columns, waiting, len(numbers))
        if len(numbers) > MOST_ROWS or len(numbers) * len(columns) > MOST_CELLS + _ROWS_AT_ONCE * len(columns):
            break
    if not numbers:
        raise Unreadable(path, "the table has no cells", "Check that it was saved completely.")
    _put(columns, waiting, len(numbers))
    lines = np.array(numbers, dtype=np.int64)
    text = pa.table({str(at): pa.chunked_array(pieces, pa.large_string()) for at, pieces in enumerate(columns)})
    return Lines(text, lines, np.array(widths), _after_empty(content, lines), tuple(loose))


def _after_empty(content: bytes, numbers: "np.ndarray") -> "np.ndarray":
    """Whether the line before each of these is empty."""
    empty = np.array([not line.strip() for line in content.split(b"\n")], dtype=bool)
    before = np.clip(numbers - 2, 0, None)
    found: np.ndarray = (numbers > 1) & empty[before]
    return found


def _put(columns: "list[list[pa.Array]]", some: list[list[str]], total: int) -> None:
    """The rows added to the columns, which are empty above where they are new."""
    import pyarrow as pa

    for at, cells in enumerate(zip_longest(*some, fillvalue="")):
        if at == len(columns):
            above = total - len(some)
            columns.append([pa.array([""] * above, pa.large_string())] if above else [])
        columns[at].append(pa.array(cells, pa.large_string()))
    width = max(map(len, some), default=0)
    for pieces in columns[width:]:
        pieces.append(pa.array([""] * len(some), pa.large_string()))
    some.clear()
