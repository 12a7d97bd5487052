"""Tables as statistical offices publish them: names in several rows, empty columns and rows for the looks, remarks."""

from collections.abc import Sequence
from pathlib import Path

import openpyxl
import pytest

from desktop_app.media import tables

Row = Sequence[object]


def sheet(folder: Path, rows: Sequence[Row], *merged: str) -> tables.Table:
    """The table of a workbook with these rows; None is an empty cell, () an empty row."""
    book = openpyxl.Workbook()
    page = book.active
    for at, row in enumerate(rows, start=1):
        for place, cell in enumerate(row, start=1):
            page.cell(at, place, cell)
    for span in merged:
        page.merge_cells(span)
    book.save(folder / "table.xlsx")
    return tables.read(folder / "table.xlsx")


def names(table: tables.Table) -> list[str]:
    return [str(name) for name in table.text.columns]


_MONTHS = [(2012, "Jan", 2246), (None, "Feb", 1736), (None, "Mar", 2267), (None, "Apr", 2917)]
_VISITS: list[Row] = [
    ("1", "Visits by month"),
    (None, None, None, None, None, None, None, None, None, None, "thousands"),
    (None, None, "North America", None, "Europe", None, "of which", None, None, None, "Others"),
    (None, None, None, None, None, None, "Union", None, "Rest"),
    (None, None, "NSA", None, "NSA", None, "NSA", None, "NSA", None, "NSA"),
    *((year, month, at, None, at + 9, None, at + 7, None, 2, None, 88) for year, month, at in _MONTHS),
    (),
    ("Source: survey",),
    ("Rounded",),
    ("More on the next page",),
]  # fmt: skip


def test_empty_columns_between_the_columns_cut_nothing_off(tmp_path: Path) -> None:
    table = sheet(tmp_path, _VISITS, "G3:I3")
    assert names(table)[2:] == [
        "North America", "Europe", "of which / Union", "of which / Rest", "Others"
    ]  # fmt: skip
    assert [table.text.iat[1, at] for at in (0, 1, 2, 6)] == ["2012", "Feb", "1736", "88"]


def test_a_table_that_names_its_own_rows_stays_apart(tmp_path: Path) -> None:
    rows: list[Row] = [("Town", "Sales", None, "Rep", "Staff")]
    rows += [(f"T{at}", at, None, *((f"U{at}", at + 1) if at < 4 else ())) for at in range(9)]
    assert names(sheet(tmp_path, rows)) == ["Town", "Sales"]


def test_days_above_an_empty_row_name_the_columns(tmp_path: Path) -> None:
    rows: list[Row] = [
        ("Population by age",),
        (),
        (None, "30-Jun-02", "30-Jun-03", "30-Jun-04"),
        (),
        ("Males", 71218, 73657, 74488),
        ("15-17", 2593, 2254, 2275),
        ("18-20", 8330, 7945, 7736),
    ]
    table = sheet(tmp_path, rows)
    assert names(table)[1:] == ["30-Jun-02", "30-Jun-03", "30-Jun-04"]
    assert len(table.text) == 3


def test_names_that_say_one_again_are_told_apart_by_those_above_the_empty_row(tmp_path: Path) -> None:
    rows: list[Row] = [
        ("2", "Purpose of visits"),
        (),
        (None, None, "All", None, "Holiday", "Business"),
        (),
        (None, None, "NSA", "SA", "NSA", "NSA"),
        *((year, month, at, at + 4, at + 1, at + 2) for year, month, at in _MONTHS),
    ]
    assert names(sheet(tmp_path, rows))[2:] == ["All / NSA", "All / SA", "Holiday / NSA", "Business / NSA"]


def test_four_rows_of_names(tmp_path: Path) -> None:
    rows: list[Row] = [
        ("Area code", "Area", "Numbers", None, None, "Rates"),
        (None, None, "Births", "Deaths", None, None),
        (None, None, "Live", "Early", "Late", "Early"),
        (None, None, None, "neonatal", "neonatal", "neonatal"),
        ("E1", "North", 27488, 61, 28, 2.2),
        ("E2", "South", 5033, 9, 7, 1.8),
        ("W1", "West", 1137, 4, 3, 3.5),
    ]
    table = sheet(tmp_path, rows, "C1:E1", "D2:E2")
    assert names(table) == [
        "Area code", "Area", "Numbers / Births / Live", "Numbers / Deaths / Early / neonatal",
        "Numbers / Deaths / Late / neonatal", "Rates / Early / neonatal",
    ]  # fmt: skip
    assert len(table.text) == 3


@pytest.mark.parametrize(
    "remark",
    [
        (None, None, None, "per cent of dwellings"),
        (None, "outturn", "outturn", "outturn"),
        ("Notes", None, "(Note 5)", "(Notes 2, 3)"),
    ],
)
def test_a_remark_below_the_names_is_no_row(tmp_path: Path, remark: Row) -> None:
    rows: list[Row] = [
        ("Area", "2019-20", "2020-21", "2021-22"), remark, ("North", 28.8, 16.3, 9.1), ("South", 36.8, 27.9, 5.2),
        ("West", 18.5, 10.9, 4.4),
    ]  # fmt: skip
    table = sheet(tmp_path, rows)
    assert list(table.text["Area"]) == ["North", "South", "West"]
    assert any(note.startswith("Below the names stands") for note in table.notes)


def test_a_first_row_with_one_value_is_a_row(tmp_path: Path) -> None:
    rows: list[Row] = [
        ("Area", "2019", "2020", "Note"), (None, None, None, "new"), ("North", 28, 16, "a"), ("South", 36, 27, "b"),
        ("West", 18, 10, "c"),
    ]  # fmt: skip
    assert len(sheet(tmp_path, [rows[0], ("East", 4, None, "new"), *rows[2:]]).text) == 4


@pytest.mark.parametrize(
    "text",
    [
        "Route,Terminal,Terminal,Stops\n310 310A,Cross,Hertford,12\n331,Welwyn,Hertford,20\n395,Ware,Hertford,9\n",
        ",Country,Builder,Notes\n23 January,USA,New York Yard,\n12 April,France,Gironde,\n25 April,Spain,Ferrol,late\n",
        ",Dingli,Marsa,Mosta\nDingli,,6-2,0-2\nMarsa,0-3,,2-4\nMosta,2-0,2-2,\n",
        'No,Builder,Year,Length\n"51"x,American,"1904"x,"47"x\n59,Holman,1904,44\n61,Holman,1904,43\n63,Holman,1904,42\n',
    ],
    ids=["a name twice", "no name for the days", "a table of scores", "stray quotation marks"],
)
def test_a_first_row_that_only_looks_like_names_is_a_row(tmp_path: Path, text: str) -> None:
    path = tmp_path / "table.csv"
    path.write_text(text, "utf-8")
    assert len(tables.read(path).text) == text.count("\n") - 1


@pytest.mark.parametrize("years", ["2016/17,2017/18,2018/19", "2016/2017,2017/2018,2018/2019", "Kind,2017/18,2018/19"])
def test_years_of_accounts_name_columns(tmp_path: Path, years: str) -> None:
    path = tmp_path / "loans.csv"
    path.write_text(f"Town,{years}\nLeeds,10,20,30\nYork,15,5,50\nHull,7,9,12\n", "utf-8")
    table = tables.read(path)
    assert names(table) == ["Town", *years.split(",")]
    assert list(table.frame.iloc[:, 3]) == [30, 50, 12]


_BODY: list[Row] = [("Housing", 120, 130), ("Parks", 40, 45), ("Roads", 200, 210)]


@pytest.mark.parametrize(
    ("head", "names"),
    [
        (
            [("Department", "2022/2023", "2023/2024"), (None, "Spend", "Spend")],
            ["2022/2023 / Spend", "2023/2024 / Spend"],
        ),
        ([("Department", 2022, 2023), ("Department", "Spend", "Spend")], ["2022 / Spend", "2023 / Spend"]),
        (
            [("Department", "2022/23", "2023/24"), (None, "Spend", "Spend"), (None, "£'000", "£'000")],
            ["2022/23 / Spend / £'000", "2023/24 / Spend / £'000"],
        ),
        ([("Department", "Actual", "Forecast"), (None, "£m", "£m")], ["Actual / £m", "Forecast / £m"]),
    ],
)
def test_a_measure_said_below_every_year_is_part_of_their_names(
    tmp_path: Path, head: list[Row], names: list[str]
) -> None:
    table = sheet(tmp_path, [*head, *_BODY])
    assert list(table.text.columns) == ["Department", *names]
    assert len(table.text) == 3
