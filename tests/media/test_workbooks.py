"""Workbooks as people make them: what Excel shows is what is read, and what is odd is said."""

import datetime
import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import openpyxl
import pandas as pd
import pytest
import xlsxwriter

from desktop_app.media import tables
from desktop_app.media.spreadsheets import xlsx_cells, xlsx_rows
from desktop_app.media.spreadsheets.formats import format_of
from desktop_app.media.tables import Table
from desktop_app.problems import Unreadable
from desktop_app.table_reading import RowRole, TableReading
from tests.media import making

Rows = Sequence[Sequence[Any]]


def book(
    path: Path, rows: Rows, edit: Callable[[Any], object] = lambda sheet: None, formats: Sequence[str] = ()
) -> Path:
    """An xlsx with one sheet; edit: what else is done to it; formats: of the columns, below the first row."""
    made = openpyxl.Workbook()
    sheet = made.active
    assert sheet is not None
    for row in rows:
        sheet.append(list(row))
    for column, code in enumerate(formats, start=1):
        for cell in next(sheet.iter_cols(column, column, 2)):
            cell.number_format = code or "General"
    edit(sheet)
    made.save(path)
    return path


def read(
    path: Path, rows: Rows, edit: Callable[[Any], object] = lambda sheet: None, formats: Sequence[str] = ()
) -> Table:
    return tables.read(book(path / "book.xlsx", rows, edit, formats))


def column(found: Table, name: str) -> list[str]:
    return found.text[name].tolist()


def counted(found: Table, name: str) -> "pd.Series[Any]":
    """The values of a column in the rows that are counted."""
    return found.frame[name].drop(index=list(found.set_apart))


@pytest.mark.parametrize("active", ["Data", "Other", "Third"])
def test_the_sheet_in_view_is_read(tmp_path: Path, active: str) -> None:
    made = openpyxl.Workbook()
    made.remove(made.active)
    for name in ("Data", "Other", "Third"):
        sheet = made.create_sheet(name)
        sheet.append(["Name", "Pages"])
        sheet.append([name, 1])
    made.active = made.sheetnames.index(active)
    made.save(tmp_path / "book.xlsx")
    found = tables.read(tmp_path / "book.xlsx")
    assert (found.sheet, column(found, "Name")) == (active, [active])
    assert f"The sheet “{active}”, in view when the workbook was saved, was read" in found.notes[0]


@pytest.mark.parametrize("state", ["hidden", "veryHidden"])
def test_a_hidden_sheet_is_not_read_by_itself(tmp_path: Path, state: str) -> None:
    made = openpyxl.Workbook()
    first = made.active
    first.title = "Secret"
    first.append(["Name", "Pay"])
    first.append(["Ada", 9])
    shown = made.create_sheet("Shown")
    shown.append(["Name", "Pay"])
    shown.append(["Ada", 1])
    first.sheet_state = state
    made.active = 1
    made.save(tmp_path / "book.xlsx")
    found = tables.read(tmp_path / "book.xlsx")
    assert (found.sheet, found.frame["Pay"].tolist(), found.hidden_sheets) == ("Shown", [1], ("Secret",))
    assert "A hidden sheet, not read: “Secret”." in found.notes
    asked = tables.read(tmp_path / "book.xlsx", "Secret")
    assert asked.frame["Pay"].tolist() == [9]
    assert "This sheet is hidden in the workbook." in asked.notes


def test_a_hidden_sheet_that_is_marked_as_in_view_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "book.xlsx"
    with xlsxwriter.Workbook(path) as made:
        hidden, shown = made.add_worksheet("Hidden"), made.add_worksheet("Shown")
        for sheet, value in ((hidden, 1), (shown, 2)):
            sheet.write_row(0, 0, ["Name", "Value"])
            sheet.write_row(1, 0, ["a", value])
        hidden.hide()
        shown.activate()
    assert tables.read(path).frame["Value"].tolist() == [2]


@pytest.mark.parametrize(("amount", "rows"), [(300, 3), (1200.5, 4), (70, 2)])
def test_a_merged_amount_counts_once(tmp_path: Path, amount: float, rows: int) -> None:
    people = [["Name", "Bonus"], *[[f"P{at}", amount if not at else None] for at in range(rows)], ["Q", 5]]
    found = read(tmp_path, people, lambda sheet: sheet.merge_cells(f"B2:B{rows + 1}"))
    assert found.frame["Bonus"].sum() == amount + 5
    assert any("A merged amount counts once" in note and f"B2:B{rows + 1}" in note for note in found.notes)


def test_merged_labels_stand_in_all_of_their_rows(tmp_path: Path) -> None:
    rows = [["Region", "Product", "Sales"], ["North", "A", 1], [None, "B", 2], ["South", "A", 4], [None, "B", 8]]

    def merge(sheet: Any) -> None:
        sheet.merge_cells("A2:A3")
        sheet.merge_cells("A4:A5")

    found = read(tmp_path, rows, merge)
    assert column(found, "Region") == ["North", "North", "South", "South"]
    assert found.frame.groupby("Region")["Sales"].sum().to_dict() == {"North": 3, "South": 12}
    assert any("“North” and “South”" in note for note in found.notes)


def test_merged_years_name_their_rows(tmp_path: Path) -> None:
    rows = [["Year", "Quarter", "Sales"], [2023, "Q1", 1], [None, "Q2", 2], [2024, "Q1", 4], [None, "Q2", 8]]
    found = read(tmp_path, rows, lambda sheet: (sheet.merge_cells("A2:A3"), sheet.merge_cells("A4:A5")))
    assert found.frame.groupby("Year")["Sales"].sum().to_dict() == {2023: 3, 2024: 12}


@pytest.mark.parametrize(
    ("code", "value", "seen", "kept"),
    [
        ("0.0%", 0.125, "12.5%", 0.125),
        ("0%", 0.08333, "8%", 0.08333),
        ('"$"#,##0.00', 1234.5, "$1,234.50", 1234.5),
        ("[$€-407] #,##0.00", 99.999, "€ 100.00", 99.999),
        ("[h]:mm", 1.25, "30:00", datetime.timedelta(hours=30)),
        ('0.0" kg"', 12.25, "12.3 kg", 12.25),
        ("dd/mm/yyyy", datetime.datetime(2024, 2, 1), "01/02/2024", datetime.datetime(2024, 2, 1)),
        ("mm/dd/yy", datetime.datetime(2024, 2, 1), "02/01/24", datetime.datetime(2024, 2, 1)),
    ],
)
def test_what_excel_shows_is_read_and_the_value_beside_it(
    tmp_path: Path, code: str, value: Any, seen: str, kept: Any
) -> None:
    rows = [["Name", "Value"], ["a", value], ["b", value], ["c", value]]
    found = read(tmp_path, rows, formats=["", code])
    assert column(found, "Value") == [seen] * 3
    assert found.frame["Value"].tolist() == [kept] * 3


def test_codes_keep_their_zeros_and_ids_all_their_digits(tmp_path: Path) -> None:
    ids = [1234567890123456, 1234567890123457, 12345678901234567]
    rows = [["Id", "Zip", "Text"], *zip(ids, [1067, 80331, 501], ["00123", "00124", "01"], strict=True)]
    found = read(tmp_path, rows, formats=["0", "00000", "@"])
    assert column(found, "Id")[:2] == ["1234567890123456", "1234567890123457"]
    assert column(found, "Zip") == ["01067", "80331", "00501"]
    assert found.frame["Zip"].tolist() == ["01067", "80331", "00501"]
    assert found.frame["Text"].tolist() == ["00123", "00124", "01"]
    assert found.frame["Id"].nunique() == 3


def test_digits_beyond_a_float_are_kept(tmp_path: Path) -> None:
    cells = ["12345678901234567890", "12345678901234567891"]
    rows = "".join(f'<row r="{at}"><c r="A{at}"><v>{cell}</v></c></row>' for at, cell in enumerate(cells, start=2))
    named = '<row r="1"><c r="A1" t="inlineStr"><is><t>Card</t></is></c></row>'
    found = tables.read(making.workbook(tmp_path / "ids.xlsx", named + rows))
    assert column(found, "Card") == cells
    assert found.frame["Card"].nunique() == 2


def hide(rows: Sequence[int]) -> Callable[[Any], None]:
    def edit(sheet: Any) -> None:
        for row in rows:
            sheet.row_dimensions[row].hidden = True

    return edit


@pytest.mark.parametrize("hidden", [(3,), (3, 5), (2, 3, 4)])
def test_hidden_rows_are_shown_but_not_counted(tmp_path: Path, hidden: tuple[int, ...]) -> None:
    rows = [["Name", "Sales"], *[[name, 10**at] for at, name in enumerate("abcd")]]
    found = read(tmp_path, rows, hide(hidden))
    assert len(found.text) == 4
    assert found.set_apart == dict.fromkeys((row - 2 for row in hidden), RowRole.HIDDEN)
    assert counted(found, "Sales").sum() == sum(10 ** (row - 2) for row in range(2, 6) if row not in hidden)
    assert any("hidden or filtered" in note and "not counted" in note for note in found.notes)
    told = tables.read(found.path, reading=TableReading(include_hidden=True))
    assert any("counted, as you chose" in note for note in told.notes)


def test_hidden_columns_are_said(tmp_path: Path) -> None:
    def edit(sheet: Any) -> None:
        sheet.column_dimensions["B"].hidden = True

    found = read(tmp_path, [["Name", "Pay", "Age"], ["a", 1, 2], ["b", 3, 4]], edit)
    assert "Column B is hidden in the sheet, but read." in found.notes
    assert found.frame["Pay"].sum() == 4


def test_formulas_that_were_never_calculated_are_said(tmp_path: Path) -> None:
    found = read(tmp_path, [["Name", "Net", "Gross"], ["a", 1, "=B2*1.2"], ["b", 2, "=B3*1.2"]])
    assert column(found, "Gross") == ["", ""]
    assert any("2 formulas (C2 and C3) have no value" in note and "let it calculate" in note for note in found.notes)
    with pytest.raises(Unreadable, match=r"formulas in the sheet “Sheet” were never calculated.*let it calculate"):
        read(tmp_path, [["=1+1", "=2+2"]])


def test_formulas_whose_writer_put_zeros_are_said(tmp_path: Path) -> None:
    with xlsxwriter.Workbook(tmp_path / "book.xlsx") as made:
        sheet = made.add_worksheet()
        sheet.write_row(0, 0, ["Net", "Gross"])
        for row in (1, 2):
            sheet.write(row, 0, row)
            sheet.write_formula(row, 1, f"=A{row + 1}*2")
    assert any("may never have been calculated" in note for note in tables.read(tmp_path / "book.xlsx").notes)


def test_error_cells_are_missing_and_said(tmp_path: Path) -> None:
    found = read(tmp_path, [["Name", "Ratio"], ["a", 1.5], ["b", "#DIV/0!"], ["c", "#N/A"]])
    assert found.frame["Ratio"].isna().tolist() == [False, True, True]
    assert any("#DIV/0! in B3 and #N/A in B4" in note for note in found.notes)


@pytest.mark.parametrize(
    ("upper", "lower", "names"),
    [
        (
            ["", 2024, None, 2025, None],
            ["Region", "Q1", "Q2", "Q1", "Q2"],
            ["2024 / Q1", "2024 / Q2", "2025 / Q1", "2025 / Q2"],
        ),
        (
            ["", "Men", None, "Women", None],
            ["Age", "n", "share", "n", "share"],
            ["Men / n", "Men / share", "Women / n", "Women / share"],
        ),
        (
            ["Site", "Depth", None, "Heat", None],
            [None, "m", "error", "C", "error"],
            ["Depth / m", "Depth / error", "Heat / C", "Heat / error"],
        ),
    ],
)
def test_two_rows_of_names_are_joined(tmp_path: Path, upper: list[Any], lower: list[Any], names: list[str]) -> None:
    rows = [upper, lower, ["a", 1, 2, 3, 4], ["b", 5, 6, 7, 8]]
    found = read(tmp_path, rows, lambda sheet: (sheet.merge_cells("B1:C1"), sheet.merge_cells("D1:E1")))
    assert list(found.text.columns[1:]) == names
    assert found.frame[names[2]].tolist() == [3, 7]
    assert any("joined from rows 1 to 2" in note for note in found.notes)


def test_lines_above_and_below_are_left_out_and_said(tmp_path: Path) -> None:
    rows: Rows = [
        ["Sales report"],
        ["Created on", "2024-05-01"],
        [],
        ["Name", "Pages", "Price"],
        ["a", 1, 2.5],
        ["b", 3, 4.5],
        [],
        ["Source: us"],
    ]
    found = read(tmp_path, rows)
    assert list(found.text.columns) == ["Name", "Pages", "Price"]
    assert found.frame["Price"].sum() == 7
    assert found.row_numbers is not None
    assert found.row_numbers.tolist() == [5, 6]
    assert any("“Sales report” and “Created on 2024-05-01”" in note for note in found.notes)
    assert any("“Source: us”" in note for note in found.notes)


def test_a_title_merged_over_the_table(tmp_path: Path) -> None:
    rows: Rows = [["Sales 2024"], ["Name", "Pages"], ["a", 1], ["b", 3]]
    found = read(tmp_path, rows, lambda sheet: sheet.merge_cells("A1:B1"))
    assert list(found.text.columns) == ["Name", "Pages"]
    assert any("“Sales 2024”" in note for note in found.notes)


def test_of_several_tables_the_largest_is_read(tmp_path: Path) -> None:
    rows: Rows = [
        ["Name", "Pages"],
        ["a", 1],
        ["b", 2],
        ["c", 3],
        ["d", 4],
        [],
        ["City", "People", "Area"],
        ["Rome", 5, 6],
        ["Oslo", 7, 8],
    ]
    found = read(tmp_path, rows)
    assert (list(found.text.columns), len(found.text)) == (["Name", "Pages"], 4)
    assert any("another table in the sheet" in note and "rows 7 to 9 (City)" in note for note in found.notes)
    beside = [["Name", "Pages", None, "City", "People"], ["a", 1, None, "Rome", 5], ["b", 2], ["c", 3]]
    found = read(tmp_path, beside)
    assert (list(found.text.columns), len(found.text)) == (["Name", "Pages"], 3)
    assert any("rows 1 to 2, columns D to E (City)" in note for note in found.notes)


def test_empty_rows_and_columns_inside_a_table_do_not_end_it(tmp_path: Path) -> None:
    rows: Rows = [["Name", None, "Pages"], ["a", None, 1], [], ["b", None, 2], [], ["c", None, 4]]
    found = read(tmp_path, rows)
    assert found.frame["Pages"].sum() == 7
    assert found.column_numbers == (1, 3)
    assert found.row_numbers is not None
    assert found.row_numbers.tolist() == [2, 4, 6]


@pytest.mark.parametrize("rows", [[["alone"]], [[5]], [["Ada", 36, "x"]]])
def test_a_sheet_with_one_row_is_shown(tmp_path: Path, rows: Rows) -> None:
    found = read(tmp_path, rows)
    assert found.text.to_numpy().tolist() == [[str(cell) for cell in rows[0]]]
    assert list(found.text.columns) == [f"Column {at}" for at in range(1, len(rows[0]) + 1)]


def test_a_password_is_said_to_be_one(tmp_path: Path) -> None:
    named = "EncryptedPackage".encode("utf-16-le")
    (tmp_path / "book.xlsx").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(1_000) + named + bytes(5_000))
    with pytest.raises(Unreadable, match="protected with a password"):
        tables.read(tmp_path / "book.xlsx")


def test_a_document_type_is_refused(tmp_path: Path) -> None:
    bomb = '<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;">]>'
    path = making.workbook(tmp_path / "book.xlsx", '<row r="1"><c r="A1"><v>1</v></c></row>')
    with zipfile.ZipFile(path) as old:
        parts = {name: old.read(name) for name in old.namelist()}
    parts["xl/worksheets/sheet1.xml"] = bomb.encode() + parts["xl/worksheets/sheet1.xml"].replace(b"<v>1", b"<v>&c;")
    making.zipped(path, parts)
    with pytest.raises(Unreadable, match="document type"):
        tables.read(path)


PLAIN = [
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" s="1"><v>0.125</v></c></row>',
    '<row r="2" hidden="1" spans="1:3"><c r="A2" t="inlineStr"><is><t>a &amp; b</t></is></c><c r="B2"/></row>',
    '<row r="3"/><row r="5"><c><v>1</v></c><c t="b"><v>1</v></c></row>',
    '<row r="6"><c r="A6" t="str"><f>A1&amp;"x"</f><v>y</v></c><c r="B6"><f>1+1</f></c></row>',
    '<row r="6"><c r="D6" t="e"><v>#N/A</v></c></row>',
]
ODD = [
    '<row r="7"><c s="1" r="B7"><v>0.5</v></c></row>',
    '<row r="8"><c r="A8" t="inlineStr"><is><r><t>ri</t></r><r><rPr/><t>ch</t></r><rPh><t>no</t></rPh></is></c></row>',
    "<row r='9'><c r='A9'><v>9</v></c></row>",
    '<row r="10"><c r="A10"><v>1</v><extLst/></c><!-- <c> --><c r="B10"><v>2</v></c></row>',
    '<row r="11">\n <c r="A11">\n  <v>3</v>\n </c>\n</row>',
    "<row><c><v><![CDATA[4]]></v></c></row>",
]


@pytest.mark.parametrize("rows", [PLAIN, ODD, PLAIN + ODD, [*PLAIN[:2], *ODD[:2], *PLAIN[2:], *ODD[2:]]])
def test_plain_rows_found_by_patterns_are_those_of_the_xml_parser(
    rows: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    head = '<?xml version="1.0" encoding="UTF-8"?><worksheet><sheetData>'
    xml = f'{head}{"".join(rows)}</sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells></worksheet>'.encode()
    formats = [format_of("General"), format_of("0.0%")]

    def seen(size: int) -> tuple[Any, ...]:
        pieces = (xml[at : at + size] for at in range(0, len(xml), size))
        cells = xlsx_cells.read_cells(pieces, ["shared"], formats, False)
        columns = {at: each.seen(cells.looks).texts for at, each in cells.columns.items()}
        return cells.rows, columns, cells.hidden_rows, cells.uncalculated, cells.errors, cells.merged, cells.formulas

    quick = [seen(size) for size in (7, 300, 100_000)]
    monkeypatch.setattr(xlsx_rows.QuickRows, "take", lambda *_: False)
    assert quick == [seen(100_000)] * 3
