"""Binary workbooks of Excel (xlsb), each read by calamine too, which knows their values but not how they look."""

import struct
from pathlib import Path

import pytest
import python_calamine

from desktop_app.media import tables
from desktop_app.media.spreadsheets.binary import WITHOUT_FORMATS
from desktop_app.problems import Unreadable
from desktop_app.table_reading import ColumnKind, RowRole
from tests.media.binary_workbooks import cell, record, row, sheet, styles, write

STYLES = styles({164: "0.0%", 165: "dd/mm/yyyy", 166: '#,##0.00\\ "€"'}, [0, 164, 165, 166, 14])
GENERAL, PERCENT, DAY, EUROS, SHORT_DAY = range(5)


def rows(found: tables.Table) -> list[list[str]]:
    return [list(found.text.columns), *found.text.to_numpy().tolist()]


def ledger(path: Path, from_1904: bool = False) -> Path:
    """Three booked rows; the third is hidden, and the sums of the fourth column are formulas."""
    heads = [cell(at, name) for at, name in enumerate(["Client", "Share", "Booked", "Amount", "Paid"])]
    lines = [("Müller & Söhne", 0.125, 45_352, 1234.5, True), ("東京", 0.5, 45_657, -20.25, False)]
    body = [
        row(at + 1, [cell(0, client), cell(1, share, PERCENT), cell(2, day, DAY),
                     cell(3, amount, EUROS, formula=True), cell(4, paid)])
        for at, (client, share, day, amount, paid) in enumerate(lines)
    ]  # fmt: skip
    secret = row(3, [cell(0, "Secret"), cell(1, 1, PERCENT), cell(2, 45_292, DAY), cell(3, 7.0, EUROS)], hidden=True)
    write(path, {"Ledger": sheet([row(0, heads), *body, secret])}, style_part=STYLES, from_1904=from_1904)
    return path


def test_dates_money_and_per_cent_are_what_excel_shows(tmp_path: Path) -> None:
    found = tables.read(ledger(tmp_path / "ledger.xlsb"))
    assert rows(found) == [
        ["Client", "Share", "Booked", "Amount", "Paid"],
        ["Müller & Söhne", "12.5%", "01/03/2024", "1,234.50 €", "TRUE"],
        ["東京", "50.0%", "31/12/2024", "-20.25 €", "FALSE"],
        ["Secret", "100.0%", "01/01/2024", "7.00 €", ""],
    ]
    assert [kind.kind for kind in found.types] == [
        ColumnKind.TEXT, ColumnKind.NUMBER, ColumnKind.DATE, ColumnKind.NUMBER, ColumnKind.TRUTH,
    ]  # fmt: skip
    assert found.set_apart == {2: RowRole.HIDDEN}
    assert WITHOUT_FORMATS not in found.notes


def test_the_values_are_those_that_calamine_reads(tmp_path: Path) -> None:
    found = tables.read(ledger(tmp_path / "ledger.xlsb"))
    book = python_calamine.CalamineWorkbook.from_path(str(tmp_path / "ledger.xlsb"))
    theirs = book.get_sheet_by_name("Ledger").to_python()
    assert found.frame["Client"].tolist() == [line[0] for line in theirs[1:]]
    assert found.frame["Share"].tolist() == [line[1] for line in theirs[1:]]
    assert found.frame["Amount"].tolist() == [line[3] for line in theirs[1:]]


def test_days_are_counted_from_1904_where_the_workbook_does(tmp_path: Path) -> None:
    found = tables.read(ledger(tmp_path / "mac.xlsb", from_1904=True))
    assert found.text["Booked"].tolist()[0] == "02/03/2028"


def test_sheets_hidden_ones_and_the_one_in_view(tmp_path: Path) -> None:
    one = sheet([row(0, [cell(0, "Name"), cell(1, "Size")]), row(1, [cell(0, "Ada"), cell(1, 3)])])
    two = sheet([row(0, [cell(0, "Town")]), row(1, [cell(0, "Bern")])])
    write(tmp_path / "book.xlsb", {"One": one, "Notes": two, "Two": two}, hidden=["Notes"], active=2)
    found = tables.read(tmp_path / "book.xlsb")
    assert (found.sheet, found.sheets, found.hidden_sheets) == ("Two", ("One", "Notes", "Two"), ("Notes",))
    assert rows(tables.read(tmp_path / "book.xlsb", "One")) == [["Name", "Size"], ["Ada", "3"]]


def test_every_kind_of_cell(tmp_path: Path) -> None:
    packed = record(2, struct.pack("<II", 1, GENERAL) + struct.pack("<i", 12_345 << 2 | 3))
    float_bits = struct.unpack("<Q", struct.pack("<d", -2.5))[0] >> 32
    half = record(2, struct.pack("<II", 2, GENERAL) + struct.pack("<I", float_bits & 0xFFFFFFFC))
    beside = record(16, struct.pack("<I", GENERAL) + struct.pack("<d", 0.1))
    named = record(7, struct.pack("<III", 0, GENERAL, 1))
    heads = row(0, [cell(at, name) for at, name in enumerate(["Name", "Hundredth", "Half", "Beside", "Error"])])
    body = row(1, [named, packed, half, beside, cell(4, "#DIV/0!", formula=True)])
    rich = record(62, struct.pack("<II", 0, GENERAL) + b"\0" + struct.pack("<I", 3) + "Ada".encode("utf-16-le"))
    last = row(2, [rich, cell(1, -7), cell(2, None), cell(3, 1e300), cell(4, 2.0)])
    write(tmp_path / "kinds.xlsb", {"A": sheet([heads, body, last])}, shared=["x", "Grace"], style_part=STYLES)
    found = tables.read(tmp_path / "kinds.xlsb")
    assert rows(found)[1:] == [["Grace", "123.45", "-2.5", "0.1", ""], ["Ada", "-7", "", "1E+300", "2"]]
    assert "One cell shows an error and is read as empty: #DIV/0! in E2." in found.notes


def test_merged_cells_hidden_columns_and_gaps(tmp_path: Path) -> None:
    hidden = record(60, struct.pack("<IIIIH", 2, 2, 2304, 0, 1))
    merged = record(177, struct.pack("<I", 1)) + record(176, struct.pack("<IIII", 0, 0, 0, 1)) + record(178)
    top = row(4, [cell(0, "Year"), cell(2, "Town")])
    body = [row(5, [cell(0, 2023), cell(1, 1), cell(2, "Bern")]), row(6, [cell(0, 2024), cell(1, 2), cell(2, "Basel")])]
    write(tmp_path / "gaps.xlsb", {"A": sheet([top, *body], hidden, merged)}, style_part=STYLES)
    found = tables.read(tmp_path / "gaps.xlsb")
    assert found.row_numbers is not None
    assert found.row_numbers.tolist() == [6, 7]
    assert "Column C is hidden in the sheet, but read." in found.notes


@pytest.mark.parametrize("between", [True, False], ids=["between two rows", "within a row"])
def test_of_a_cut_sheet_the_rest_is_not_passed_off_as_the_whole(tmp_path: Path, between: bool) -> None:
    lines = [row(at + 1, [cell(0, f"Client {at}"), cell(1, at * 1.5)]) for at in range(50)]
    top = row(0, [cell(0, "Client"), cell(1, "Amount")])
    cut = sheet([top, *lines]).index(lines[30]) + (0 if between else 11)
    write(tmp_path / "cut.xlsb", {"A": sheet([top, *lines])[:cut]}, style_part=STYLES)
    said: tuple[str, ...]
    try:
        said = tables.read(tmp_path / "cut.xlsb").notes
    except Unreadable as error:
        said = (error.reason,)
    assert any("damaged" in each for each in said)


def test_a_sheet_of_errors_alone_is_not_called_empty(tmp_path: Path) -> None:
    write(tmp_path / "errors.xlsb", {"A": sheet([row(0, [cell(0, "#N/A", formula=True), cell(1, "#DIV/0!")])])})
    with pytest.raises(Unreadable, match=r"“A” holds nothing but errors \(#N/A in A1 and #DIV/0! in B1\)"):
        tables.read(tmp_path / "errors.xlsb")
