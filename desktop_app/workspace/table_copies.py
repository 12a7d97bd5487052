"""A table copied into a sheet as a person saw it, with the cells marked that answers rest on."""

import math
import numbers
import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from desktop_app.answers import TableAnswer
from desktop_app.workspace.spreadsheet_cells import put

if TYPE_CHECKING:
    from openpyxl.styles import PatternFill
    from openpyxl.worksheet.worksheet import Worksheet

    from desktop_app.media.tables import Table

MOST_CELLS = 200_000
"""Cells that are copied of one table; of a larger one the rows that answers rest on."""
MOST_MARKED = 500_000
"""Cells of these rows that are copied, half a minute of writing; where there are more, the marked cells alone."""

_FIGURE = re.compile(
    r"(?P<open>\()?(?P<sign>[-\u2212])?(?P<before>[^0-9.,()\-]{0,4})"
    r"(?P<figure>[0-9](?:[0-9.,'’ \u00a0\u2009\u202f]*[0-9])?)"
    r"(?P<after>[^0-9.,()\-]{0,5})(?P<close>\))?"
)
"""A number as a table shows it: a sign or brackets, a currency or unit before or after, and digits with their marks."""

_MOST_DECIMALS = 10


_COLORS = ("FFE699", "BDD7EE", "C6E0B4", "F8CBAD", "D9C3EC", "B7E1E4", "FFB7C5", "D6DCE4")

_MOST_NAMED = 20
"""Cells that are named where an answer rests on many."""

Coordinates = tuple[int, int]
"""Row and column in the table as it was read, from 0."""


def fill_of(number: int) -> "PatternFill":
    """The colour of the number-th answer's cells; after eight answers they begin again."""
    from openpyxl.styles import PatternFill

    color = _COLORS[(number - 1) % len(_COLORS)]
    return PatternFill("solid", start_color=color, end_color=color)


class Copy:
    """A table on its way into a sheet, every cell where it stands in the file, so that "B7" is B7 here too."""

    def __init__(self, table: "Table", name: str) -> None:
        """name: of the sheet."""
        self.name = name
        self._table = table
        self._marks: dict[Coordinates, int] = {}

    def mark(self, number: int, answer: TableAnswer) -> tuple[str, str]:
        """Mark the cells of the number-th answer; how they are called, and a link to the first ("" for none).

        A cell that several answers rest on has the colour of the first of them.
        """
        if not answer.coordinates:
            return "no cell", ""
        if not all(self._is_still(*each) for each in zip(answer.coordinates, answer.cells, strict=False)):
            return "not marked, the table has changed since", ""
        for place in answer.coordinates:
            self._marks.setdefault(place, number)
        named = [self._address(place) for place in answer.coordinates[:_MOST_NAMED]]
        more = len(answer.coordinates) - len(named)
        said = ", ".join(named) + (f" and {more:,} more" if more else "")
        sheet = self.name.replace("'", "''")
        return f"{self.name}: {said}", f"'{sheet}'!{named[0]}"

    def write(self, sheet: "Worksheet") -> None:
        """Fill the sheet: headings, the cells as they were shown, and the marks.

        Of a very large table only the rows with marked cells are copied, or else these cells; the others are hidden.
        """
        from openpyxl.styles import Font

        rows, marked_only = self._rows()
        for column, heading in enumerate(self._table.text.columns):
            if self._first_row > 1:
                cell = sheet.cell(self._first_row - 1, self._column(column))
                put(cell, heading)
                cell.font = Font(bold=True)
            for row, text, value in self._cells(column, rows):
                if not marked_only or (row, column) in self._marks:
                    self._fill(sheet, row, column, text, value)
        sheet.freeze_panes = f"A{self._first_row}"
        sheet.sheet_format.zeroHeight = len(rows) < len(self._table.text) or None

    def _rows(self) -> tuple[Sequence[int], bool]:
        """The rows to copy, and whether of these only the cells that are marked."""
        whole = self._table.text
        if whole.size <= MOST_CELLS:
            return range(len(whole)), False
        marked = sorted({row for row, _ in self._marks})
        return marked, len(marked) * len(whole.columns) > MOST_MARKED

    def _cells(self, column: int, rows: Sequence[int]) -> Iterator[tuple[int, str, Any]]:
        texts, values = self._table.text.iloc[:, column].array, self._table.frame.iloc[:, column].array
        for row in rows:
            yield row, str(texts[row]), values[row]

    def _fill(self, sheet: "Worksheet", row: int, column: int, text: str, value: Any) -> None:
        number = self._marks.get((row, column))
        if not text and number is None:
            return
        cell = sheet.cell(self._row(row), self._column(column))
        form = number_format(text, value)
        put(cell, value if form else text)
        if form:
            cell.number_format = form
        if number is not None:
            cell.fill = fill_of(number)

    def _is_still(self, place: Coordinates, text: str) -> bool:
        row, column = place
        rows, columns = self._table.text.shape
        return row < rows and column < columns and str(self._table.text.iat[row, column]).strip() == text.strip()

    def _address(self, place: Coordinates) -> str:
        from openpyxl.utils import get_column_letter

        return f"{get_column_letter(self._column(place[1]))}{self._row(place[0])}"

    def _row(self, row: int) -> int:
        numbers = self._table.row_numbers
        return row + 2 if numbers is None else int(numbers[row])

    def _column(self, column: int) -> int:
        return self._table.column_numbers[column] if self._table.column_numbers else column + 1

    @property
    def _first_row(self) -> int:
        """Of the table's own rows; headings stand above it, where there is room: else they are none of the file."""
        return self._row(0) if len(self._table.text) else 2


def number_format(text: str, value: Any) -> str:
    """The format in which a spreadsheet shows a number as this text does ("$1,234.50"), "" where it cannot.

    value: the number the text was read as. Only a format that shows the very digits of the text is given; what is
    grouped or pointed in another country's way is so wherever the workbook is opened.
    """
    if isinstance(value, bool) or not isinstance(value, numbers.Real) or not math.isfinite(value):
        return ""
    found = _FIGURE.fullmatch(text.strip())
    negative = found is not None and bool(found["open"] or found["sign"])
    if found is None or bool(found["open"]) != bool(found["close"]) or negative != (value < 0):
        return ""
    for factor in (100, 1) if "%" in found["after"] else (1,):
        if code := _code(found["figure"], abs(float(value)) * factor):
            after = f'"{found["after"]}"'.replace("%", '"%"') if factor == 100 else f'"{found["after"]}"'
            whole = f'"{found["before"]}"{code}{after}'.replace('""', "")
            return f"{whole};({whole})" if found["open"] else whole
    return ""


def _code(figure: str, size: float) -> str:
    """The format that shows a size with these very digits; "" where none does."""
    digits = re.sub("[^0-9]", "", figure)
    for decimals in range(_MOST_DECIMALS + 1):
        if f"{size:.{decimals}f}".replace(".", "") == digits:
            grouped = len(figure) - len(digits) > (decimals > 0)
            return ("#,##0" if grouped else "0") + ("." + "0" * decimals if decimals else "")
    return ""
