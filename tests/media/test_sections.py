"""Names that stand alone above their rows, sums above their parts, a second row of names: as offices write tables."""

from pathlib import Path

import openpyxl
import pytest

from desktop_app.media import tables
from desktop_app.table_reading import ColumnKind, RowRole


def read(folder: Path, text: str) -> tables.Table:
    path = folder / "table.csv"
    path.write_text(text, "utf-8")
    return tables.read(path)


def sections(table: tables.Table) -> list[str]:
    return [str(cell) for cell in table.text[table.section]]


_TOWNS = "Town,Sales,Cost\nNorth,,\nLeeds,10,4\nYork,20,7\nSouth,,\nBath,5,2\nBristol,9,3\nTruro,2,1\nTotal,46,17\n"


def test_names_alone_in_a_row_stand_in_a_column_of_their_own(tmp_path: Path) -> None:
    table = read(tmp_path, _TOWNS)
    assert table.section == "Section"
    assert sections(table) == [*["North"] * 3, *["South"] * 4, ""]
    assert table.set_apart == {0: RowRole.NAME, 3: RowRole.NAME, 7: RowRole.TOTAL}
    assert [kind.kind for kind in table.types] == [
        ColumnKind.TEXT,
        ColumnKind.NUMBER,
        ColumnKind.NUMBER,
        ColumnKind.TEXT,
    ]
    assert any("Rows 2 and 5 only name the rows below them" in note for note in table.notes)
    assert table.column_numbers == (1, 2, 3, 1)


def test_accounts_above_their_entries_leave_the_dates_dates(tmp_path: Path) -> None:
    ledger = (
        "Date,Text,Debit,Credit\n4400 Sales,,,\n01/02/2024,Invoice 12,,500.00\n23/02/2024,Invoice 13,,120.50\n"
        "Total 4400 Sales,,,620.50\n4930 Office supplies,,,\n02/02/2024,Paper,30.00,\n14/02/2024,Toner,80.00,\n"
        "15/02/2024,Pens,4.00,\nTotal 4930 Office supplies,,114.00,\n"
    )
    table = read(tmp_path, ledger)
    assert table.types[0].kind is ColumnKind.DATE
    assert sections(table)[1:3] == ["4400 Sales"] * 2
    assert sections(table)[5:8] == ["4930 Office supplies"] * 3
    assert {at for at, role in table.set_apart.items() if role is RowRole.TOTAL} == {3, 8}


def test_names_merged_over_the_whole_row(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    for row in (
        ["Item", "Qty", "Price"], ["Fruit"], ["Apple", 3, 1.5], ["Pear", 2, 2.0],
        ["Vegetables"], ["Leek", 1, 0.9], ["Onion", 5, 0.3],
    ):  # fmt: skip
        sheet.append(row)
    for span in ("A2:C2", "A5:C5"):
        sheet.merge_cells(span)
    book.save(tmp_path / "shop.xlsx")
    table = tables.read(tmp_path / "shop.xlsx")
    assert sections(table) == [*["Fruit"] * 3, *["Vegetables"] * 3]
    assert table.types[1].kind is ColumnKind.NUMBER


def test_names_left_of_an_empty_column_fill_it(tmp_path: Path) -> None:
    table = read(tmp_path, "Region,Town,Sales\nNorth,,\n,Leeds,10\n,York,20\nSouth,,\n,Bath,5\n,Bristol,9\n")
    assert table.section == "Region"
    assert list(table.text.columns) == ["Region", "Town", "Sales"]
    assert sections(table) == [*["North"] * 3, *["South"] * 3]


@pytest.mark.parametrize(
    "rows",
    [
        "Anna,,\nBen,4,5\nCarl,3,2\nDora,,\nEve,1,2\nFay,1,3\n",
        "Zoe,,\nBen,4,5\nCarl,3,\nMia,,\nEve,1,2\nFay,1,3\n",
        "Ben,4,5\nAnna,,\nCarl,3,2\nDora,,\nEve,1,2\nFay,1,3\n",
        "Zoe,,\nMia,,\nCarl,3,2\nDora,1,1\nEve,1,2\nFay,1,3\n",
    ],
    ids=["in order of names", "others miss cells too", "the first is none", "two after another"],
)
def test_somebody_who_was_not_there_is_no_section(tmp_path: Path, rows: str) -> None:
    table = read(tmp_path, f"Name,Maths,English\n{rows}")
    assert not table.set_apart
    assert table.section == ""


_AREAS = (
    "Area,Population,Rate\nUnited Kingdom,13900,4.5\nEngland,10000,5\nLondon,6000,4.2\nLeeds,2500,6.1\nYork,1500,5.2\n"
    "Scotland,3900,4\nGlasgow,2100,3.1\nEdinburgh,1800,5\n"
)


def test_sums_above_their_parts_are_known_without_a_word_for_them(tmp_path: Path) -> None:
    table = read(tmp_path, _AREAS)
    assert table.parents == (0, 1, 5)
    assert not table.set_apart
    assert sections(table) == ["", "", *["England"] * 3, "", *["Scotland"] * 2]
    assert any("Rows 2, 3 and 7 hold sums of the rows below them" in note for note in table.notes)


@pytest.mark.parametrize(
    "text",
    [
        "Player,Goals\nAnn,6\nBen,3\nCid,2\nDan,1\nEve,0\n",
        _AREAS.replace("2500", "2600"),
        _AREAS.replace("Glasgow", "England"),
        "Town,2019,2020\nLeeds,10,12\nLeeds,10,12\nYork,30,31\nYork,30,31\nBath,5,6\nBath,5,6\n",
    ],
    ids=["small by chance", "one does not add up", "a name of two rows", "rows said twice"],
)
def test_what_only_seems_to_be_a_sum_is_none(tmp_path: Path, text: str) -> None:
    assert read(tmp_path, text).parents == ()


def test_a_first_row_with_the_sum_of_all(tmp_path: Path) -> None:
    table = read(tmp_path, "Area,Cases\nAll areas,4870\nLondon,2600\nLeeds,1250\nYork,615\nBath,405\n")
    assert table.parents == (0,)
    assert table.section == ""


def test_a_second_row_names_the_columns_of_words(tmp_path: Path) -> None:
    head = "Sense of purpose,,,0 - 6,7 - 10\nSex,Age,Schooling,,\n"
    rows = "Male,15 - 24,None,12000,37000\nMale,25 - 44,Degree,11000,27000\nFemale,15 - 24,None,14000,36000\n"
    table = read(tmp_path, head + rows)
    assert [name.split(" / ")[-1] for name in table.text.columns] == ["Sex", "Age", "Schooling", "0 - 6", "7 - 10"]
    assert len(table.text) == 3
    again = read(tmp_path, head + "Sex,15 - 24,None,1,2\n" + rows)
    assert len(again.text) == 5, "what comes again below names nothing"


def test_the_names_of_a_survey_have_their_questions_below_them(tmp_path: Path) -> None:
    survey = (
        "Start,Progress,Q1,Q2\nStart Date,Progress,How old are you?,How content are you?\n"
        '"{""ImportId"":""a""}","{""ImportId"":""b""}","{""ImportId"":""c""}","{""ImportId"":""d""}"\n'
        "2024-03-01 10:00:00,100,34,5\n2024-03-02 09:12:00,60,29,4\n2024-03-02 16:45:00,100,56,2\n"
    )
    table = read(tmp_path, survey)
    assert list(table.text.columns)[2:] == ["Q1 / How old are you?", "Q2 / How content are you?"]
    assert [kind.kind for kind in table.types[1:]] == [ColumnKind.NUMBER] * 3


def test_what_a_page_hides_in_a_cell_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "stations.html"
    key = '<span style="display: none">01879-07-01</span>'
    path.write_text(
        "<table><tr><th>Station<th>Opened<th>Zone</tr>"
        f"<tr><td>Acton</td><td>{key}1 July 1879</td><td>3</td></tr>"
        f"<tr><td>Barnet<span hidden>x<b>y</b></span></td><td>{key}12 April 1940</td><td style='display:none'>9</td>"
        "<td>4</td></tr><tr><td>Bank</td><td>8 October 1900</td><td>1</td></tr></table>",
        "utf-8",
    )
    table = tables.read(path)
    assert list(table.text["Opened"]) == ["1 July 1879", "12 April 1940", "8 October 1900"]
    assert table.types[1].kind is ColumnKind.DATE
    assert list(table.text["Station"])[1] == "Barnet"
    assert list(table.frame["Zone"]) == [3, 4, 1]
