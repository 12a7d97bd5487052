"""Answers as an Excel workbook: a sheet of answers, and a copy of each table they rest on with the cells marked."""

import io
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app.answers import Answer, TableAnswer
from desktop_app.printable import printable
from desktop_app.problems import Problem, Unwritable
from desktop_app.workspace.long_answers import in_one_cell, rows_of
from desktop_app.workspace.spreadsheet_cells import flat, put
from desktop_app.workspace.table_copies import Copy, fill_of

if TYPE_CHECKING:
    from openpyxl.cell import Cell
    from openpyxl.workbook import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

    from desktop_app.media.tables import Table

MOST_ROWS = 1_048_576
"""Rows of an xlsx sheet, its headings among them."""

_WIDEST = 60
_SAMPLE = 200
"""Rows that are looked at for the width of a column."""

_IN_NAMES = str.maketrans(dict.fromkeys("[]:*?/\\", "_"))


def of(
    path: Path,
    answers: Sequence[Answer],
    columns: Sequence[str],
    table_of: "Callable[[TableAnswer], Table]",
) -> "Workbook":
    """The workbook of these answers, to be saved; path: for what keeps it from being made. Raises Unwritable."""
    from openpyxl import Workbook

    marked = _Marked(answers, table_of) if any(isinstance(each, TableAnswer) for each in answers) else None
    # Rows may be written as they come, or cells be filled in any order: the former takes no memory.
    book = Workbook(write_only=marked is None)
    for sheet in book.worksheets:
        book.remove(sheet)
    _add_answers(book.create_sheet("Answers"), path, answers, columns, marked)
    if marked is not None:
        _add_results(book, answers, marked.names)
        for copy in marked.copies:
            copy.write(book.create_sheet(copy.name))
    return book


def packed(book: "Workbook") -> bytes:
    """The workbook as its file holds it.

    It is packed in memory: what packs it cannot end where the disk is full, and says so where nobody listens.
    """
    whole = io.BytesIO()
    book.save(whole)
    return whole.getvalue()


class _Marked:
    """The tables that answers rest on, each once, and for each answer where its cells are marked, or why not.

    names: of the sheets, in lower case; Excel keeps "History" for itself.
    """

    def __init__(self, answers: Sequence[Answer], table_of: "Callable[[TableAnswer], Table]") -> None:
        self.names = {"answers", "history"}
        self._said: dict[int, str] = {}
        self._places: dict[int, str] = {}
        self._copies: dict[tuple[Path, str | None], Copy | str] = {}
        for number, answer in enumerate(answers, start=1):
            if isinstance(answer, TableAnswer):
                self._add(number, answer, table_of)

    def _add(self, number: int, answer: TableAnswer, table_of: "Callable[[TableAnswer], Table]") -> None:
        place = (answer.source, answer.sheet)
        if place not in self._copies:
            try:
                table = table_of(answer)
            except Problem as problem:
                self._copies[place] = f"not marked, the table cannot be read: {problem.reason}"
            else:
                self._copies[place] = Copy(table, _sheet_name(table.sheet or table.path.stem, self.names))
        copy = self._copies[place]
        self._said[number], self._places[number] = (copy, "") if isinstance(copy, str) else copy.mark(number, answer)

    @property
    def copies(self) -> list[Copy]:
        """Those that are to be written, in the order of the answers."""
        return [each for each in self._copies.values() if isinstance(each, Copy)]

    def of(self, number: int) -> tuple[str, str]:
        """What is said of the cells of the number-th answer, and the place that leads to them ("" for none)."""
        return self._said.get(number, ""), self._places.get(number, "")


def _add_answers(
    sheet: "Worksheet", path: Path, answers: Sequence[Answer], columns: Sequence[str], marked: _Marked | None
) -> None:
    """One row an answer (a label, a word), headings above."""
    rows = [(number, row) for number, answer in enumerate(answers, start=1) for row in answer.rows()]
    if len(rows) >= MOST_ROWS:
        reason = f"{len(rows):,} rows are more than an Excel sheet holds ({MOST_ROWS - 1:,})"
        raise Unwritable(path, reason, "Choose .csv instead.")
    names = ["no", *columns, *(["marked"] if marked is not None else [])]
    _set_widths(sheet, names, [row for _, row in rows])
    sheet.freeze_panes = "A2"
    sheet.append(_filled(sheet, names, bold=True))
    for number, row in rows:
        said, place = marked.of(number) if marked is not None else ("", "")
        answer = answers[number - 1]
        told = (row.get(name) for name in columns)
        short = (in_one_cell(answer, value) if isinstance(answer, TableAnswer) else value for value in told)
        cells = _filled(sheet, [number, *short, *([said] if marked is not None else [])])
        sheet.append(cells)
        if place:  # a link knows its cell, so this comes after the cell has its place
            _link(cells[-1], place)
            cells[0].fill = fill_of(number)
    sheet.auto_filter.ref = f"A1:{_letters(len(names))}{len(rows) + 1}"


def _filled(sheet: "Worksheet", values: Iterable[Any], bold: bool = False) -> "list[Cell]":
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Font

    cells = []
    for value in values:
        cell = WriteOnlyCell(sheet)
        put(cell, value)
        if bold:
            cell.font = Font(bold=True)
        cells.append(cell)
    return cells


def _link(cell: "Cell", place: str) -> None:
    from openpyxl.styles import Font
    from openpyxl.worksheet.hyperlink import Hyperlink

    cell.hyperlink = Hyperlink(ref=cell.coordinate, location=place)
    cell.font = Font(underline="single", color="0563C1")


def _set_widths(sheet: "Worksheet", names: Sequence[str], rows: Sequence[dict[str, Any]]) -> None:
    for place, name in enumerate(names, start=1):
        texts = [str(flat(row.get(name)) or "") for row in rows[:_SAMPLE]]
        sheet.column_dimensions[_letters(place)].width = min(max(map(len, [name, *texts])), _WIDEST) + 2


def _add_results(book: "Workbook", answers: Sequence[Answer], names: set[str]) -> None:
    """A sheet for each answer that is a small table itself, or more cells than one cell of the answers tells."""
    for number, answer in enumerate(answers, start=1):
        rows = rows_of(answer)[:MOST_ROWS] if isinstance(answer, TableAnswer) else []
        if rows:
            sheet = book.create_sheet(_sheet_name(f"Answer {number}", names))
            for place, row in enumerate(rows):
                sheet.append(_filled(sheet, row, bold=place == 0))


def _letters(column: int) -> str:
    from openpyxl.utils import get_column_letter

    return str(get_column_letter(column))


def _sheet_name(title: str, taken: set[str]) -> str:
    """A name Excel allows: 31 characters, some of them forbidden, none twice, whatever the case; noted in `taken`."""
    plain = printable(title).translate(_IN_NAMES).strip("' ") or "Table"
    name, number = plain[:31].rstrip("' "), 1
    while name.lower() in taken:
        number += 1
        name = f"{plain[: 31 - len(str(number)) - 3]} ({number})"
    taken.add(name.lower())
    return name
