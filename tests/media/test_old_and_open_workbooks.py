"""Workbooks in the formats of others than today's Excel: of twenty years ago, and LibreOffice's."""

import datetime
import re
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import xlwt
from odf import opendocument, table, text

from desktop_app.media import tables
from desktop_app.table_reading import RowRole
from tests.media import making
from tests.media.test_workbooks import column, counted


def test_old_excel_is_read_as_it_shows(tmp_path: Path) -> None:
    made = xlwt.Workbook()
    hidden, shown = made.add_sheet("Hidden"), made.add_sheet("Shown")
    hidden.visibility = 1
    made.set_active_sheet(1)
    sheet = shown
    for at, name in enumerate(["Region", "Share", "Day", "Hours", "Zip", "Bonus"]):
        sheet.write(0, at, name)
    codes = ["", "0.0%", "DD/MM/YYYY", "[h]:mm", "00000", "General"]
    for row, values in enumerate(
        [
            ["x", 0.125, datetime.date(2024, 2, 1), 1.25, 1067, None],
            ["y", 0.5, datetime.date(2024, 12, 31), 0.5, 501, 7],
        ]
    ):
        for at, value in enumerate(values):
            if value is not None and not (row == 0 and at == 5):
                sheet.write(
                    row + 1, at, value, xlwt.easyxf(num_format_str=codes[at]) if codes[at] else xlwt.Style.default_style
                )
    sheet.write_merge(3, 4, 5, 5, 300)
    for row in (3, 4):
        sheet.write(row, 0, f"z{row}")
        sheet.write(row, 1, 1)
    sheet.row(4).hidden = True
    made.save(str(tmp_path / "book.xls"))
    found = tables.read(tmp_path / "book.xls")
    assert (found.sheet, found.hidden_sheets) == ("Shown", ("Hidden",))
    assert column(found, "Share")[:2] == ["12.5%", "50.0%"]
    assert column(found, "Day")[:2] == ["01/02/2024", "31/12/2024"]
    assert column(found, "Hours")[:2] == ["30:00", "12:00"]
    assert column(found, "Zip")[:2] == ["01067", "00501"]
    assert found.frame["Bonus"].sum() == 307
    assert found.set_apart == {3: RowRole.HIDDEN}


def ods(path: Path, fill: Callable[[Any], None], generator: str = "LibreOffice/24.2") -> Path:
    """A spreadsheet as if a program had written it that saves what it shows; fill: puts the rows into its sheet."""
    made = opendocument.OpenDocumentSpreadsheet()
    sheet = table.Table(name="Data")
    fill(sheet)
    made.spreadsheet.addElement(sheet)
    made.save(str(path))
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    parts["meta.xml"] = re.sub(rb"ODFPY/[\d.]+", generator.encode(), parts["meta.xml"])
    making.zipped(path, parts)
    return path


def test_a_libreoffice_sheet_is_read_as_it_shows(tmp_path: Path) -> None:
    def fill(sheet: Any) -> None:
        cells = [
            [("string", None, "Name"), ("string", None, "Share"), ("string", None, "Day")],
            [("string", None, "a"), ("percentage", "0.12487", "12,5 %"), ("date", "2024-02-01", "01.02.24")],
            [("string", None, "b"), ("percentage", "0.5", "50,0 %"), ("date", "2024-12-31", "31.12.24")],
        ]
        for row in cells:
            line = table.TableRow()
            for kind, value, seen in row:
                key = "datevalue" if kind == "date" else "value"
                cell = table.TableCell(valuetype=kind, **({key: value} if value else {}))
                cell.addElement(text.P(text=seen))
                line.addElement(cell)
            sheet.addElement(line)

    found = tables.read(ods(tmp_path / "book.ods", fill))
    assert column(found, "Share") == ["12,5 %", "50,0 %"]
    assert found.frame["Share"].tolist() == [0.12487, 0.5]
    assert column(found, "Day") == ["01.02.24", "31.12.24"]
    assert found.frame["Day"].dt.day.tolist() == [1, 31]


def test_hidden_rows_merged_cells_and_formulas_of_ods(tmp_path: Path) -> None:
    def cell(value: float | str | None, **more: Any) -> Any:
        made = table.TableCell(
            **({"valuetype": "float", "value": value} if isinstance(value, int | float) else {}), **more
        )
        if value is not None:
            made.addElement(text.P(text=str(value)))
        return made

    def fill(sheet: Any) -> None:
        rows = [
            [cell("Name"), cell("Bonus"), cell("Gross")],
            [cell("a"), cell(300, numberrowsspanned=2), table.TableCell(formula="of:=[.B2]*2")],
            [cell("b"), table.CoveredTableCell(), cell(4)],
            [cell("c"), cell(7), cell(5)],
        ]
        for at, row in enumerate(rows):
            line = table.TableRow(**({"visibility": "filter"} if at == 3 else {}))
            for each in row:
                line.addElement(each)
            sheet.addElement(line)

    found = tables.read(ods(tmp_path / "book.ods", fill))
    assert counted(found, "Bonus").sum() == 300
    assert found.set_apart == {2: RowRole.HIDDEN}
    assert any("The formula in C2 has no value" in note for note in found.notes)
