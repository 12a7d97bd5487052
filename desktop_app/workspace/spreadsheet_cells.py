"""What a spreadsheet is given: values it takes as they are, and no text that it would run as a formula.

Excel, LibreOffice and Google Sheets take a csv cell for a formula by its first sign, and a formula may fetch
(HYPERLINK, WEBSERVICE) or, in Excel, start a program (DDE: =cmd|' /C calc'!A0); see OWASP, "CSV Injection".
"""

import math
import numbers
import re
from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from desktop_app.printable import printable

if TYPE_CHECKING:
    from openpyxl.cell import Cell

_STARTS = "=+-@＝＋－＠"
"""Signs a formula begins with; the wide ones count where the spreadsheet speaks Chinese or Japanese."""

_SPACES = " \u00a0\u2009\u202f"
_NUMBER = re.compile(
    rf"[{_SPACES}]*(?:[+\-]?[{_SPACES}]*[$€£¥₹]?|[$€£¥₹][{_SPACES}]*[+\-])[{_SPACES}]*"
    rf"(?:[0-9](?:[0-9.,'’{_SPACES}]*[0-9])?[.,]?|[.,][0-9]+)(?:[eE][+\-]?[0-9]{{1,3}})?[{_SPACES}]*[%‰$€£¥₹]?"
)
"""A figure as tables have it: digits and the marks between them, a sign, a currency, per cent, an exponent."""

_WITHIN = re.compile(r"(?<=[;\r\n])(?=[=@＝＠][^;\r\n]*[(|!]|[+\-＋－][^;\r\n]*(?:\||\w\())")
"""A formula that calls or starts something after a semicolon or a line end: there Excel cuts a csv, and knows no quotes
inside a cell, where the comma is the decimal mark. A list of points in one cell ("- call (Bob)") is none."""

_QUOTED = re.compile(r'[",;|\t\r\n]|^\s|\s$')


_EXACT = 10**15
"""Numbers from here on would lose digits in a spreadsheet, which knows 15: they are written as text."""

_LONGEST_CELL = 32_767
"""Characters of a cell of a workbook."""


def defused(text: str) -> str:
    """The text, with an apostrophe before what a spreadsheet would run; numbers stay numbers ("-30.78", "+5 %").

    A sign alone, or one followed by nothing but signs ("-", "---"), runs nothing and stays as it is.
    """
    if all(is_number(each) for each in text.split(";")):
        return text
    within = _WITHIN.sub("'", text)
    return f"'{within}" if _runs(within) else within


def _runs(text: str) -> bool:
    if text[:1] not in tuple("\t\r\n" + _STARTS):
        return False
    active = any(character.isalnum() or character in "(|!" for character in text)
    return active or (text[0] in "=＝" and len(text) > 1)


def is_number(text: str) -> bool:
    """Whether a text is a figure and nothing else, however it is punctuated."""
    return _NUMBER.fullmatch(text) is not None


def flat(value: Any) -> str | int | float | bool | None:
    """A value as one cell: lists parted by "; ", pairs by ","; None for what is no number (NaN) or not there."""
    if value is None or isinstance(value, bool | str):
        return value
    if isinstance(value, numbers.Integral):
        return int(value)
    if isinstance(value, numbers.Real | Decimal):
        return float(value) if math.isfinite(value) else None
    if isinstance(value, list | tuple):
        return "; ".join(",".join(map(str, each)) if isinstance(each, list | tuple) else str(each) for each in value)
    return str(value)


def csv_line(values: Iterable[Any], delimiter: str = ",") -> str:
    """One line of csv (RFC 4180): numbers in full precision, texts defused, quoted where any spreadsheet would cut."""
    return delimiter.join(_field(flat(value)) for value in values) + "\r\n"


def tab_lines(rows: Iterable[Sequence[Any]]) -> str:
    """Rows for the clipboard, as a spreadsheet takes them: tabs between cells, no line end after the last."""
    return "".join(csv_line(row, "\t") for row in rows).replace("\r\n", "\n").rstrip("\n")


def _field(value: str | int | float | bool | None) -> str:
    if not isinstance(value, str):
        return "" if value is None else str(value)
    text = defused(value)
    return '"' + text.replace('"', '""') + '"' if _QUOTED.search(text) else text


def put(cell: "Cell", value: Any) -> None:
    """Fill a cell: a number with all its digits, a text as text whatever it begins with."""
    value = flat(value)
    if isinstance(value, int | float) and not isinstance(value, bool) and abs(value) < _EXACT:
        cell.value = repr(value)  # openpyxl itself would write 16 digits, and a float may need 17
        cell.data_type = "n"
    elif value is not None and value != "":
        text = printable(str(value), lines=True).replace("\r\n", "\n").replace("\r", "\n")
        cell.value = text if len(text) <= _LONGEST_CELL else f"{text[: _LONGEST_CELL - 1]}…"
        cell.data_type = "s"
        # As an apostrophe typed before it: the text stays text also when a person edits the cell.
        cell.quotePrefix = defused(text) != text
