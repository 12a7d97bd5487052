"""Trees of names: indented by columns, or named beside a column of codes; what stands above others is not added up."""

from pathlib import Path

import openpyxl

from desktop_app.media import tables
from desktop_app.media.tables import Table
from desktop_app.table_reading import RowRole
from desktop_app.tasks.tables import telling
from desktop_app.tasks.tables.asking.lookup import Lookup
from desktop_app.tasks.tables.grid import Grid
from desktop_app.tasks.tables.ruling import ruled

INDENTED = [
    ["Code", "Area", None, None, "Births", "Stillbirths"],
    ["K04", "ENGLAND AND WALES", None, None, 600, 12],
    ["E92", None, "ENGLAND", None, 500, 10],
    ["E12", None, None, "NORTH EAST", 200, 4],
    ["E13", None, None, "NORTH WEST", 300, 6],
    ["W92", None, "WALES", None, 100, 2],
]
CODED = [
    ["Code", "Area", "Geography", "People"],
    ["E92000001", "England", "Country", 500],
    ["E12000001", "North East", "Region", 200],
    ["E06000047", "Durham", "Authority", 120],
    ["E06000005", "Darlington", "Authority", 80],
    ["E12000002", "North West", "Region", 300],
    ["E06000008", "Blackburn", "Authority", 110],
    ["E06000009", "Blackpool", "Authority", 190],
]
OWN_COLUMN = [
    ["Code", "Region", "Authority", "People"],
    ["E12000001", "North East", None, 200],
    ["E06000047", None, "Durham", 120],
    ["E06000005", None, "Darlington", 80],
    ["E12000002", "North West", None, 300],
    ["E06000008", None, "Blackburn", 110],
    ["E06000009", None, "Blackpool", 190],
]


def read(folder: Path, rows: list[list[object]]) -> Table:
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    book.save(folder / "areas.xlsx")
    return tables.read(folder / "areas.xlsx")


def value(table: Table, question: str) -> object:
    grid = Grid.of(table)
    return telling.by_rule(grid, question, ruled(Lookup(grid), question)).value


def test_names_indented_by_columns_stand_in_one(tmp_path: Path) -> None:
    found = read(tmp_path, INDENTED)
    assert list(found.text.columns) == ["Code", "Area", "Births", "Stillbirths", "Section"]
    assert found.text["Area"].tolist() == ["ENGLAND AND WALES", "ENGLAND", "NORTH EAST", "NORTH WEST", "WALES"]
    assert found.text["Section"].tolist() == ["", "", "ENGLAND", "ENGLAND", "ENGLAND AND WALES"]
    assert (found.parents, found.names) == ((0, 1), 1)
    assert "The names that stand in 3 columns, indented, were put into one." in found.notes
    assert value(found, "total births") == 600
    assert value(found, "births in England") in (500, "500")
    assert value(found, "which area has the most births") == "NORTH WEST"
    assert value(found, "how many areas are there") == 3


def test_columns_that_only_lack_a_name_are_not_put_together(tmp_path: Path) -> None:
    rows: list[list[object]] = [["Name", None, "Pages"], ["Ann", "Oak", 3], ["Bob", None, 4], ["Cid", "Elm", 5]]
    assert len(read(tmp_path, rows).text.columns) == 3


def test_parents_have_their_names_rather_than_their_codes(tmp_path: Path) -> None:
    found = read(tmp_path, CODED)
    assert (found.parents, found.names) == ((0, 1, 4), 1)
    assert found.text["Section"].tolist()[2:4] == ["North East", "North East"]
    assert value(found, "total people") == 500
    assert value(found, "average people in North West") == 150
    assert value(found, "which region has the most people") == "North West"
    assert value(found, "which area has the most people") == "Blackpool"


def test_a_column_of_groups_beside_that_of_their_parts(tmp_path: Path) -> None:
    found = read(tmp_path, OWN_COLUMN)
    assert found.text["Region"].tolist() == ["North East"] * 3 + ["North West"] * 3
    assert found.set_apart == {0: RowRole.TOTAL, 3: RowRole.TOTAL}
    assert (found.parents, found.section) == ((), "Region")
    assert value(found, "total people") == 500
    assert value(found, "people in North East") == 200
    assert value(found, "which authority has the most people") == "Blackpool"
