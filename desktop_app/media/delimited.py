"""Tables kept as text (csv, tsv and relatives): any encoding, delimiter and raggedness, a million rows quickly."""

from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from desktop_app.media import escapes, fixed_width, lines, ragged
from desktop_app.media.cells import MISSING
from desktop_app.media.delimiters import dialect_of
from desktop_app.media.lines import Lines
from desktop_app.media.plain_text import clean
from desktop_app.media.quotes import Dialect
from desktop_app.media.sheets import Sheet

if TYPE_CHECKING:
    import pyarrow as pa

_NO_DELIMITER = "\x1f"
"""Separates nothing in any text there is: for tables of one column."""

_SNIFFED = 200_000
"""Characters looked at to find what separates the cells, or more until a few lines end: a cell may hold a document."""

_LINES_SNIFFED = 3
_MOST_SNIFFED = 20_000_000


def read(path: Path, file: BinaryIO) -> Sheet:
    """The cells as stripped text, and notes on what was mended. Raises Unreadable."""
    notes: list[str] = []
    content = clean(path, file.read(), notes)
    content, dialect, skipped = _separated(path, content)
    found = lines.quick(content, dialect.delimiter) if dialect.is_usual else None
    if found is None:
        found = ragged.mended(path, content, lines.careful(path, content, dialect), dialect, notes)
    _say_loose(found, notes)
    del content
    return Sheet(
        _stripped(found.text),
        found.numbers + skipped,
        tuple(range(1, found.text.num_columns + 1)),
        widths=found.widths,
        apart=found.apart,
        notes=tuple(notes),
    )


def _separated(path: Path, content: bytes) -> tuple[bytes, Dialect, int]:
    """The text, what separates its cells, and how many lines of it were left out before the first."""
    if content[:4].lower() == b"sep=" and content[4:5] not in (b"", b"\n"):
        return content.partition(b"\n")[2], Dialect(content[4:5].decode("utf-8", errors="replace")), 1
    escaped = escapes.has_escaped_quotes(content)
    start = _start(content).replace(b'\\"', b'""') if escaped else _start(content)
    text = start.decode("utf-8", errors="ignore")
    dialect = dialect_of(text) or Dialect(_delimiter(path, text))
    if escaped:
        content = escapes.doubled(content, dialect.delimiter)
    if dialect.delimiter == _NO_DELIMITER and (starts := fixed_width.cut(text)) is not None:
        content = fixed_width.delimited(content, starts, dialect.delimiter)
    return content, dialect, 0


def _start(content: bytes) -> bytes:
    """As much of the file as tells what separates its cells."""
    end = -1
    for _ in range(_LINES_SNIFFED):
        end = content.find(b"\n", end + 1, _MOST_SNIFFED)
        if end < 0:
            return content[:_MOST_SNIFFED]
    return content[: max(_SNIFFED, end + 1)]


def _delimiter(path: Path, text: str) -> str:
    if len(text.splitlines()) == 1 and path.suffix.lower() == ".csv":
        return max(",;\t|", key=text.count) if any(mark in text for mark in ",;\t|") else _NO_DELIMITER
    by_name = {".tsv": "\t", ".tab": "\t", ".psv": "|"}.get(path.suffix.lower())
    return by_name if by_name and by_name in text else _NO_DELIMITER


def _say_loose(found: Lines, notes: list[str]) -> None:
    if found.loose:
        where = ragged.format_lines(found.loose)
        notes.append(f"The quotation marks in {where} do not match; they were read as ordinary characters.")


def _stripped(table: "pa.Table") -> "pa.Table":
    """The same cells without space around them, and "" where a program wrote that there is no value."""
    import pyarrow as pa
    import pyarrow.compute as pc

    missing = pa.array(MISSING, type=pa.large_string())
    columns = []
    for column in table.columns:
        trimmed = pc.utf8_trim_whitespace(column.cast(pa.large_string()))
        columns.append(pc.if_else(pc.is_in(trimmed, value_set=missing), "", trimmed))
    return pa.table(dict(zip(table.column_names, columns, strict=True)))
