"""Several tables in one sheet: each is chosen like a sheet; which row is the heading; the unit told above a table."""

import time
from pathlib import Path

import openpyxl
import pytest

from desktop_app.media import tables
from desktop_app.media.units_above import unit_of, unit_told
from desktop_app.problems import Unreadable
from desktop_app.table_reading import NO_HEADER, TableReading, header_rows

ROWS = [
    ["Budget 2024"],
    ["£ million"],
    ["Department", "2023", "2024"],
    ["Health", 10.5, 11.25],
    ["Roads", 3, 4.5],
    ["Parks", 1, 2],
    [],
    ["Source: the council"],
    [],
    ["Staff by department"],
    ["Department", "Staff"],
    ["Health", 120],
    ["Roads", 45],
    [],
    ["Name", "Room", "Floor"],
    ["Ann", "A1", 1],
    ["Bob", "A2", 2],
]


@pytest.fixture
def book(tmp_path: Path) -> Path:
    """Three tables in the first sheet, and one in the second."""
    made = openpyxl.Workbook()
    made.active.title = "Report"
    for row in ROWS:
        made.active.append(row)
    other = made.create_sheet("List")
    for row in (["City", "People"], ["Rome", 5], ["Oslo", 7]):
        other.append(row)
    made.save(tmp_path / "book.xlsx")
    return tmp_path / "book.xlsx"


def test_each_further_table_of_a_sheet_is_chosen_like_a_sheet(book: Path) -> None:
    found = tables.read(book)
    assert (found.sheet, found.sheets, found.is_default) == ("Report", ("Report", "List"), True)
    further = ("Report › Staff by department", "Report › rows 15 to 17 (Name)")
    assert found.beside == ("Report", *further)
    assert found.choices == ("Report", *further, "List")
    staff = tables.read(book, further[0])
    assert (staff.sheet, staff.choices, staff.is_default) == (further[0], found.choices, False)
    assert staff.frame.to_dict("list") == {"Department": ["Health", "Roads"], "Staff": [120, 45]}
    assert staff.row_numbers is not None
    assert staff.row_numbers.tolist() == [12, 13]
    assert list(tables.read(book, further[1]).frame["Room"]) == ["A1", "A2"]
    assert tables.read(book, "Report > Staff by department").sheet == further[0]
    assert tables.read(book, "Staff by department").sheet == further[0]
    assert tables.read(book, "List").choices == ("Report", "List")
    assert tables.sheets(book) == ("Report", "List")


def test_the_note_says_which_others_there_are(book: Path) -> None:
    named = "“Staff by department” and “rows 15 to 17 (Name)”"
    note = f"There are 2 other tables in the sheet, to be chosen like sheets: {named}."
    assert note in tables.read(book).notes


def test_a_table_that_is_not_there(book: Path) -> None:
    with pytest.raises(Unreadable) as raised:
        tables.read(book, "Report › Cars")
    assert raised.value.reason == "it has no table called “Cars”"
    assert "Staff by department" in raised.value.advice
    with pytest.raises(Unreadable) as raised:
        tables.read(book, "Cars")
    assert raised.value.reason == "it has no sheet called “Cars”"


def test_several_tables_of_a_text_file(tmp_path: Path) -> None:
    path = tmp_path / "two.csv"
    path.write_text("Orders\nItem,Pieces\na,1\nb,2\nc,3\n\nPeople\nName,Room\nAnn,A1\nBob,A2\n")
    found = tables.read(path)
    assert (found.sheet, found.sheets, found.choices) == ("Orders", (), ("Orders", "People"))
    people = tables.read(path, "People")
    assert list(people.frame.columns) == ["Name", "Room"]
    assert people.choices == found.choices
    assert tables.read(path, "Orders").frame.equals(found.frame)


def test_tables_beside_each_other(tmp_path: Path) -> None:
    path = tmp_path / "multiples.xlsx"
    made = openpyxl.Workbook()
    for row in (
        ["Maths", None, None, "Music", None],
        ["Name", "Score", None, "Name", "Score"],
        ["Ann", 3, None, "Ann", 4],
        ["Bob", 5, None, "Bob", 1],
        ["Cid", 2, None, None, None],
    ):
        made.active.append(row)
    made.save(path)
    found = tables.read(path)
    assert found.beside == ("Sheet", "Sheet › Music")
    music = tables.read(path, "Sheet › Music")
    assert music.frame["Score"].tolist() == [4, 1]
    assert music.column_numbers == (4, 5)


def test_one_table_has_no_others(tmp_path: Path) -> None:
    path = tmp_path / "one.csv"
    path.write_text("Item,Pieces\na,1\nb,2\n")
    found = tables.read(path)
    assert (found.sheet, found.beside, found.choices) == (None, (), ())


def test_another_reading_stays_that_of_the_same_table(book: Path) -> None:
    staff = tables.read(book, "Report › Staff by department")
    again = tables.reread(staff, TableReading(include_totals=True))
    assert (again.sheet, again.beside, again.text.shape) == (staff.sheet, staff.beside, staff.text.shape)


@pytest.mark.parametrize(
    ("header", "names", "rows"),
    [
        ("", ["Item", "Pieces"], 3),
        ("none", ["Column 1", "Column 2"], 4),
        ("3", ["a", "1"], 2),
        ("2-3", ["Item / a", "Pieces / 1"], 2),
        ("90", ["Item", "Pieces"], 3),
    ],
)
def test_a_person_says_which_row_names_the_columns(tmp_path: Path, header: str, names: list[str], rows: int) -> None:
    path = tmp_path / "orders.csv"
    path.write_text("Orders of May\nItem,Pieces\na,1\nb,2\nc,3\n")
    wanted = TableReading(header=header)
    found = tables.read(path, None, wanted)
    assert (list(found.text.columns), len(found.text)) == (names, rows)
    again = tables.reread(tables.read(path), wanted)
    assert (list(again.text.columns), again.reading, again.is_default) == (names, wanted, True)
    assert any(note.startswith("Row 90 holds no names") for note in found.notes) == (header == "90")


def test_which_rows_may_be_said_to_name_the_columns() -> None:
    assert header_rows("3") == (3, 3)
    assert header_rows(" 3 - 4 ") == (3, 4)
    assert header_rows(NO_HEADER) is None
    for wrong in ("0", "4-3", "first", "-1", "1-90"):
        with pytest.raises(ValueError, match="number of a row"):
            header_rows(wrong)


def test_the_unit_above_a_table_is_that_of_its_own(book: Path) -> None:
    assert tables.read(book).unit == "£ million"
    assert tables.read(book, "Report › Staff by department").unit == ""


@pytest.mark.parametrize(
    ("line", "unit"),
    [
        ("£ billion", "£ billion"),
        ("(US$ millions)", "US$ millions"),
        ("Figures in thousands", "thousands"),
        ("in Mio. EUR", "Mio. EUR"),
        ("£ million, 2015-16 prices", "£ million, 2015-16 prices"),
        ("Unit: persons", "persons"),
        ("People", ""),
        ("all households", ""),
        ("2015-16", ""),
        ("Sales", ""),
    ],
)
def test_lines_that_say_a_unit_alone(line: str, unit: str) -> None:
    assert unit_of(line) == unit


@pytest.mark.parametrize(
    ("line", "unit"),
    [
        ("Spending by department (£ million)", "£ million"),
        ("Table 2 Visits to the UK, thousands", "thousands"),
        ("Decent Homes - households, 2020", ""),
        ("Marks at the end of term (points out of 100)", ""),
    ],
)
def test_titles_that_end_with_a_unit(line: str, unit: str) -> None:
    assert (unit_of(line), unit_told(line)) == ("", unit)


LINES = [
    "Staff,,,",
    "Name,Pay,Age,",
    "Ann,10,30,",
    "Bob,20,40,",
    ",,,",
    "Sales,,,",
    "City,Jan,Feb,Mar",
    "Rome,11,2,3",
    "Oslo,41,5,6",
    "Bonn,7,8,9",
]


@pytest.fixture
def text(tmp_path: Path) -> Path:
    """Two tables as a spreadsheet program saves them as csv: the empty row between them is one of delimiters."""
    (tmp_path / "two.csv").write_text("\n".join(LINES) + "\n", encoding="utf-8")
    return tmp_path / "two.csv"


def test_a_line_of_delimiters_alone_sets_tables_apart(text: Path) -> None:
    found = tables.read(text)
    assert found.choices == ("Sales", "Staff")
    assert found.frame["Jan"].tolist() == [11, 41, 7]
    assert tables.read(text, "Staff").frame["Pay"].tolist() == [10, 20]


def test_rows_after_a_line_of_delimiters_are_of_the_same_table(tmp_path: Path) -> None:
    (tmp_path / "one.csv").write_text("City,Jan\nRome,1\n,\nOslo,2\n", encoding="utf-8")
    assert tables.read(tmp_path / "one.csv").frame["Jan"].tolist() == [1, 2]


def test_the_row_of_names_of_another_table_begins_that_one_alone(text: Path) -> None:
    text.write_text(text.read_text(encoding="utf-8") + ",,,\nSource: us,,,\n", encoding="utf-8")
    staff = tables.read(text, None, TableReading(header="2"))
    assert staff.frame.to_dict("list") == {"Name": ["Ann", "Bob"], "Pay": [10, 20], "Age": [30, 40]}
    assert not any("below the table" in note for note in staff.notes)
    sales = tables.read(text, "Staff", TableReading(header="7"))
    assert (sales.frame["Jan"].tolist(), sales.titles) == ([11, 41, 7], ("Sales",))


@pytest.mark.parametrize("wanted", ["List › Cars", "List > Cars"])
def test_a_table_that_a_sheet_with_one_alone_has_not(book: Path, wanted: str) -> None:
    with pytest.raises(Unreadable) as raised:
        tables.read(book, wanted)
    assert raised.value.reason == "it has no table called “Cars”"


def test_a_text_file_with_one_table_has_no_other(tmp_path: Path) -> None:
    (tmp_path / "one.csv").write_text("City,Jan\nRome,1\nOslo,2\n", encoding="utf-8")
    with pytest.raises(Unreadable) as raised:
        tables.read(tmp_path / "one.csv", "Cars")
    assert raised.value.reason == "it has no table called “Cars”"


def test_thousands_of_stretches_take_time_in_proportion(tmp_path: Path) -> None:
    """Each record of 20,000 stands by itself; times that grow with the square of them would be minutes."""
    rows = "\n\n".join(f"{at},City {at % 300},{at % 7}" for at in range(20_000))
    (tmp_path / "gaps.csv").write_text(f"Number,City,Kind\n{rows}\n", encoding="utf-8")
    start = time.process_time()
    assert len(tables.read(tmp_path / "gaps.csv").frame) == 20_000
    assert time.process_time() - start < 8  # about 1 s


def test_tables_are_called_by_their_titles_rather_than_by_remarks(tmp_path: Path) -> None:
    rows = "{0}Item,{0}Pieces\na,1\nb,2\nc,3\n\n"
    heads = ["Stock\n", "(provisional)\nTravel\n", "T1\n", "Table 4: Rents\n\nAll figures are rounded\n", "B.2\n"]
    path = tmp_path / "book.csv"
    path.write_text("".join(head + rows.format("ABCDE"[at]) for at, head in enumerate(heads)))
    assert {"Travel", "T1", "Table 4: Rents", "B.2"} <= set(tables.read(path).beside)


def test_of_more_tables_than_can_be_chosen_all_are_counted(tmp_path: Path) -> None:
    path = tmp_path / "many.csv"
    path.write_text("\n".join(f"Table {at}\nItem,Pieces\na,1\nb,2\n" for at in range(60)))
    found = tables.read(path)
    assert len(found.beside) == 50
    assert any("There are 59 other tables" in note and "49 of them can be chosen" in note for note in found.notes)
