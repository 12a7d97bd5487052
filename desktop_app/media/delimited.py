"""Tables kept as text (csv, tsv and relatives): any encoding, delimiter and raggedness, a million rows quickly."""

import csv
import io
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Literal

from desktop_app.media import escapes
from desktop_app.media.cells import MISSING
from desktop_app.media.delimiters import delimiter_of, encoding_of
from desktop_app.media.limits import HEAD_BYTES, MOST_CELLS, MOST_COLUMNS, MOST_ROWS
from desktop_app.media.sheets import Sheet
from desktop_app.problems import Unreadable

if TYPE_CHECKING:
    import pyarrow as pa

_NO_DELIMITER = "\x1f"
"""Separates nothing in any text there is: for tables of one column."""

_SNIFFED = 200_000
"""Characters looked at to find what separates the cells."""


def read(path: Path, file: BinaryIO) -> Sheet:
    """The cells as stripped text, and notes on what was mended. Raises Unreadable."""
    import numpy as np

    notes: list[str] = []
    content = _in_utf8(file.read(), notes)
    escaped = escapes.has_escaped_quotes(content)
    start = content[:_SNIFFED].replace(b'\\"', b'""') if escaped else content[:_SNIFFED]
    delimiter = _delimiter(path, start.decode("utf-8", errors="ignore"))
    if escaped:
        content = escapes.doubled(content, delimiter)
    if content[:4].lower() == b"sep=":
        content = content.partition(b"\n")[2]
    table = _parsed(content, delimiter)
    if table is None:
        table = _parsed_ragged(path, content, delimiter, notes)
    del content
    table = _stripped(table)
    return Sheet(table, np.arange(1, table.num_rows + 1), tuple(range(1, table.num_columns + 1)), notes=tuple(notes))


def _in_utf8(content: bytes, notes: list[str]) -> bytes:
    """The bytes of a text file in UTF-8 without a mark; the notes say if it was in another encoding."""
    encoding = encoding_of(content[:HEAD_BYTES])
    if encoding in ("utf-8", "utf-8-sig"):
        content = content.removeprefix(b"\xef\xbb\xbf")
        try:
            content.decode("utf-8")
        except UnicodeDecodeError as error:
            # Looked at where the first letter stands that is not UTF-8, which may be far down.
            encoding = encoding_of(content[max(0, error.start - 2_000) : error.start + 18_000])
            content = _recoded(content, encoding, notes)
    else:
        content = _recoded(content, encoding, notes)
    if b"\0" in content:
        notes.append("Zero bytes in the file were left out.")
        content = content.replace(b"\0", b"")
    return content


def _recoded(content: bytes, encoding: str, notes: list[str]) -> bytes:
    """Text of any encoding in UTF-8; the notes say which it was, and how much could not be read."""
    text = content.decode(encoding, errors="replace").removeprefix("\ufeff")
    lost = text.count("\ufffd")
    if encoding != "utf-8":
        notes.append(f"The file is not in UTF-8; it was read as {encoding}.")
    if lost:
        notes.append(f"{lost:,} characters could not be read and are shown as \ufffd.")
    return text.encode("utf-8", errors="replace")


def _delimiter(path: Path, text: str) -> str:
    found = delimiter_of(text)
    if found is not None:
        return found
    if len(text.splitlines()) == 1 and path.suffix.lower() == ".csv":
        return max(",;\t|", key=text.count) if any(mark in text for mark in ",;\t|") else _NO_DELIMITER
    by_name = {".tsv": "\t", ".tab": "\t", ".psv": "|"}.get(path.suffix.lower())
    return by_name if by_name and by_name in text else _NO_DELIMITER


def _parsed(content: bytes, delimiter: str) -> "pa.Table | None":
    """All rows, the first one too, as columns of text; None where rows differ in length or quotes go astray."""
    import pyarrow as pa
    from pyarrow import csv as arrow_csv

    if content.count(b'"') % 2:
        # A quoted cell that does not end would swallow every row after it without a word.
        return None
    start = io.StringIO(content[:HEAD_BYTES].decode("utf-8", errors="ignore"), newline="")
    try:
        width = len(next((row for row in csv.reader(start, delimiter=delimiter) if row), []))
    except csv.Error:
        return None
    if not 0 < width <= MOST_COLUMNS:
        return None
    names = [str(at) for at in range(width)]
    try:
        return arrow_csv.read_csv(
            pa.BufferReader(content),
            read_options=arrow_csv.ReadOptions(column_names=names),
            parse_options=arrow_csv.ParseOptions(delimiter=delimiter, newlines_in_values=True),
            convert_options=arrow_csv.ConvertOptions(
                column_types=dict.fromkeys(names, pa.large_string()), strings_can_be_null=False
            ),
        )
    except pa.ArrowInvalid:
        return None


def _parsed_ragged(path: Path, content: bytes, delimiter: str, notes: list[str]) -> "pa.Table":
    """All rows as columns of text, the short ones padded to the length of the longest."""
    import pandas as pd
    import pyarrow as pa

    quoting: Literal[0, 3] = csv.QUOTE_MINIMAL
    try:
        lengths = _lengths(content, delimiter, quoting)
    except csv.Error:
        notes.append("Quotation marks in it do not match; they were read as ordinary characters.")
        quoting = csv.QUOTE_NONE
        lengths = _lengths(content, delimiter, quoting)
    if not lengths:
        raise Unreadable(path, "the table has no cells", "Check that it was saved completely.")
    width = max(lengths)
    if width > MOST_COLUMNS:
        reason = f"it has {width:,} columns, and more than {MOST_COLUMNS:,} are not read"
        raise Unreadable(path, reason, "Save the columns you need as a table of their own.")
    odd = sum(lengths.values()) - max(lengths.values())
    if odd:
        notes.append(f"{odd:,} rows had more or fewer cells than the others; what is missing is shown empty.")
    frame = pd.read_csv(
        io.BytesIO(content),
        sep=delimiter,
        header=None,
        names=[str(at) for at in range(width)],
        dtype="str",
        na_filter=False,
        quoting=quoting,
        encoding="utf-8",
        nrows=min(MOST_ROWS, MOST_CELLS // width) + 2,
    )
    return pa.Table.from_pandas(frame.fillna(""), preserve_index=False)


def _lengths(content: bytes, delimiter: str, quoting: Literal[0, 3]) -> dict[int, int]:
    """How many rows have how many cells. Raises csv.Error where a quoted cell does not end."""
    lengths: dict[int, int] = {}
    lines = io.TextIOWrapper(io.BytesIO(content), encoding="utf-8", newline="")
    for row in csv.reader(lines, delimiter=delimiter, quoting=quoting, strict=True):
        if row:
            lengths[len(row)] = lengths.get(len(row), 0) + 1
    return lengths


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
