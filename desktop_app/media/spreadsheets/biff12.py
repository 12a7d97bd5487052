"""The records of a binary workbook's parts ([MS-XLSB] 2.1.4): kind and length in a few bytes each, then the content."""

from collections.abc import Iterable, Iterator
from enum import IntEnum

from desktop_app.media.spreadsheets.markup import Damaged

_NULL = 0xFFFFFFFF
_MOST_PIECES = 4
"""Bytes that a length has at most, of 7 bits each."""


class Kind(IntEnum):
    """Numbers of the records that are read ([MS-XLSB] 2.3.2)."""

    ROW = 0
    BLANK = 1
    RK = 2
    ERROR = 3
    TRUTH = 4
    REAL = 5
    TEXT = 6
    SHARED = 7
    FORMULA_TEXT = 8
    FORMULA_REAL = 9
    FORMULA_TRUTH = 10
    FORMULA_ERROR = 11
    SHORT_BLANK = 12
    SHORT_RK = 13
    SHORT_ERROR = 14
    SHORT_TRUTH = 15
    SHORT_REAL = 16
    SHORT_TEXT = 17
    SHORT_SHARED = 18
    SHARED_TEXT = 19
    NUMBER_FORMAT = 44
    STYLE = 47
    COLUMNS = 60
    RICH_TEXT = 62
    ROWS_END = 146
    WORKBOOK = 153
    SHEET = 156
    VIEW = 158
    FILTER = 163
    MERGED = 176
    CELL_STYLES = 617
    CELL_STYLES_END = 618


def records(pieces: Iterable[bytes]) -> Iterator[tuple[int, bytes]]:
    """The kind and content of each record of a part. Raises Damaged where the last one is cut."""
    waiting = b""
    for piece in pieces:
        waiting += piece
        at = 0
        while (header := _header(waiting, at)) is not None:
            kind, begin, end = header
            if end > len(waiting):
                break
            yield kind, waiting[begin:end]
            at = end
        waiting = waiting[at:]
    if waiting:
        raise Damaged("a part of it ends in the middle of a record")


def _header(content: bytes, at: int) -> tuple[int, int, int] | None:
    """Kind, begin and end of the record at a place; None where its header is not all there."""
    try:
        kind = content[at]
        at += 1
        if kind & 0x80:
            kind = kind & 0x7F | (content[at] & 0x7F) << 7
            at += 1
        length = 0
        for place in range(_MOST_PIECES):
            some = content[at]
            at += 1
            length |= (some & 0x7F) << 7 * place
            if not some & 0x80:
                break
    except IndexError:
        return None
    return kind, at, at + length


def number(content: bytes, at: int, size: int = 4) -> int:
    """An unsigned number of `size` bytes. Raises Damaged."""
    if at + size > len(content):
        raise Damaged("a record of it is too short")
    return int.from_bytes(content[at : at + size], "little")


def wide_string(content: bytes, at: int) -> tuple[str, int]:
    """An XLWideString or XLNullableWideString (2.5.168, 2.5.166), and the place after it. Raises Damaged."""
    length = number(content, at)
    if length == _NULL:
        return "", at + 4
    end = at + 4 + 2 * length
    if end > len(content):
        raise Damaged("a text of it is longer than its record")
    return content[at + 4 : end].decode("utf-16-le", errors="replace"), end
