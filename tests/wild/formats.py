"""Sheets as files of every kind that people have tables in."""

import csv
import io
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from random import Random

import openpyxl
import xlwt
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import CoveredTableCell, Table, TableCell, TableRow
from odf.text import P

from tests.wild.layouts import Sheet
from tests.wild.locales import Locale


@dataclass(frozen=True)
class Format:
    """A kind of file. native: whether it stores numbers and dates as such. workbook: whether rows may be hidden."""

    name: str
    suffix: str
    native: bool
    write: Callable[[Path, Sheet, Locale, Random], None]
    workbook: bool = False


def _delimited(delimiter: str | None, encoding: str) -> Callable[[Path, Sheet, Locale, Random], None]:
    def write(path: Path, sheet: Sheet, locale: Locale, rng: Random) -> None:
        text = io.StringIO(newline="")
        end = rng.choice(("\r\n", "\n"))
        quoting = rng.choice((csv.QUOTE_MINIMAL, csv.QUOTE_ALL))
        writer = csv.writer(text, delimiter=delimiter or locale.delimiter, quoting=quoting, lineterminator=end)
        writer.writerows(sheet.rows)
        path.write_bytes(text.getvalue().encode(encoding, errors="replace"))

    return write


def _xlsx(path: Path, sheet: Sheet, locale: Locale, rng: Random) -> None:
    book = openpyxl.Workbook()
    page = book.active
    assert page is not None
    for row, cells in enumerate(sheet.rows, start=1):
        for column, cell in enumerate(cells, start=1):
            if isinstance(cell, tuple):
                page.cell(row, column, cell[0]).number_format = cell[1]
            elif cell != "":
                page.cell(row, column, cell)
    for row in sheet.hidden:
        page.row_dimensions[row + 1].hidden = True
    for column, first, last in sheet.merged:
        page.merge_cells(start_row=first + 1, end_row=last + 1, start_column=column + 1, end_column=column + 1)
    book.save(path)


def _xls(path: Path, sheet: Sheet, locale: Locale, rng: Random) -> None:
    book = xlwt.Workbook()
    page = book.add_sheet("Ledger")
    for row, cells in enumerate(sheet.rows):
        for column, cell in enumerate(cells):
            if isinstance(cell, tuple):
                page.write(row, column, cell[0], xlwt.easyxf(num_format_str=cell[1]))
            elif cell != "":
                page.write(row, column, cell)
    for row in sheet.hidden:
        page.row(row).hidden = True
    for column, first, last in sheet.merged:
        page.merge(first, last, column, column)
    book.save(str(path))


def _ods(path: Path, sheet: Sheet, locale: Locale, rng: Random) -> None:
    document = OpenDocumentSpreadsheet()
    table = Table(name="Ledger")
    below = {(row, column) for column, first, last in sheet.merged for row in range(first + 1, last + 1)}
    spans = {(first, column): last - first + 1 for column, first, last in sheet.merged}
    for at, cells in enumerate(sheet.rows):
        row = TableRow(visibility="collapse") if at in sheet.hidden else TableRow()
        for place, cell in enumerate(cells):
            made = CoveredTableCell() if (at, place) in below else _ods_cell(cell)
            if (at, place) in spans:
                made.setAttribute("numberrowsspanned", str(spans[at, place]))
                made.setAttribute("numbercolumnsspanned", "1")
            row.addElement(made)
        table.addElement(row)
    document.spreadsheet.addElement(table)
    document.save(str(path))


def _ods_cell(cell: tuple[object, str] | str) -> TableCell:
    if isinstance(cell, tuple):
        value = cell[0]
        if isinstance(value, date):
            return TableCell(valuetype="date", datevalue=value.isoformat())
        kind = "percentage" if "%" in cell[1] else "float"
        return TableCell(valuetype=kind, value=str(value))
    made = TableCell(valuetype="string")
    made.addElement(P(text=cell))
    return made


FORMATS = (
    Format("csv", ".csv", False, _delimited(None, "utf-8")),
    Format("csv with semicolons", ".csv", False, _delimited(";", "utf-8-sig")),
    Format("tsv", ".tsv", False, _delimited("\t", "utf-8")),
    Format("csv of Excel", ".csv", False, _delimited(None, "utf-16")),
    Format("xlsx", ".xlsx", True, _xlsx, workbook=True),
    Format("xlsx as text", ".xlsx", False, _xlsx, workbook=True),
    Format("xls", ".xls", True, _xls, workbook=True),
    Format("ods", ".ods", True, _ods, workbook=True),
)
