"""Names that join others of their column, "England and Wales", are not added up with them where numbers say so."""

from pathlib import Path

import pytest

from desktop_app.media import tables
from tests.tasks.asked_tables import answered, ruling_of

_NATIONS = (
    "Country,Population,Density\nEngland and Wales,59.6,395\nEngland,56.5,434\nWales,3.1,150\nScotland,5.5,70\n"
    "Northern Ireland,1.9,141\n"
)
_BIRTHS = (
    "Year,Nation,Births\n2018,England,6200\n2018,Wales,310\n2018,England & Wales,6510\n2019,England,6100\n"
    "2019,Wales,290\n2019,England & Wales,6390\n2020,England,5800\n2020,Wales,280\n2020,England & Wales,6080\n"
)
_KINGDOM = (
    "Area,2018,2019,2020\nUnited Kingdom,1000,1100,1201\nGreat Britain,960,1055,1150\nEngland,800,880,960\n"
    "Scotland,100,110,120\nWales,60,65,70\nNorthern Ireland,40,45,51\n"
)
_PATIENTS = (
    "Region,Sex,Patients\nAll regions,Male,60\nAll regions,Female,75\nNorth,Male,10\nNorth,Female,15\nSouth,Male,20\n"
    "South,Female,25\nWest,Male,30\nWest,Female,35\n"
)
_WITH_TOTAL = "Area,Staff\nLeeds and York,50\nLeeds,30\nYork,20\nBath,7\nTotal,57\n"


@pytest.mark.parametrize(
    ("text", "question", "value"),
    [
        (_NATIONS, "total population", pytest.approx(67.0)),
        (_NATIONS, "population of England and Wales", "59.6"),
        (_NATIONS, "which country has the largest population", "England"),
        (_NATIONS, "how many countries are there", 4),
        (_BIRTHS, "total births in 2019", 6390),
        (_BIRTHS, "births in England & Wales in 2020", "6080"),
        (_BIRTHS, "births per year", "2018: 6510; 2019: 6390; 2020: 6080"),
        (_BIRTHS, "by how much did births fall from 2018 to 2020", 430),
        (_KINGDOM, "total in 2020", 1201),
        (_KINGDOM, "which area was the highest in 2019", "England"),
        (_KINGDOM, "2019 of Great Britain", "1055"),
        (_PATIENTS, "total patients", 135),
        (_PATIENTS, "how many male patients", 60),
        (_PATIENTS, "patients per region", "West: 65; South: 45; North: 25"),
        (_WITH_TOTAL, "total staff", 57),
        (_WITH_TOTAL, "how many areas are there", 3),
    ],
)
def test_unions_are_not_added_up_with_their_parts(tmp_path: Path, text: str, question: str, value: object) -> None:
    assert answered(tmp_path, text, question).value == value


def test_it_is_said_which_names_stand_for_others(tmp_path: Path) -> None:
    path = tmp_path / "nations.csv"
    path.write_text(_KINGDOM)
    told = "“United Kingdom” and “Great Britain” stand for several of the others; they are not added up with them."
    assert told in tables.read(path).notes


@pytest.mark.parametrize(
    "text",
    [
        "Product,Sold,Price\nBread,120,2.5\nButter,80,3.1\nBread and butter,75,4.9\nJam,30,2.2\n",
        "Firm,Staff\nSmith,3\nJones,5\nSmith and Jones,9\n",
    ],
)
def test_a_joined_name_whose_numbers_are_no_sums_is_counted_and_doubted(tmp_path: Path, text: str) -> None:
    path = tmp_path / "list.csv"
    path.write_text(text)
    assert not tables.read(path).parents
    column = text.split(",")[1].split("\n")[0]
    grid, ruling = ruling_of(tmp_path, text, f"total {column}")
    assert ruling.best is not None
    assert list(ruling.best.outcome.rows) == list(range(grid.row_count))
    assert any("several of the others together" in doubt for doubt in ruling.certainty.doubts)
