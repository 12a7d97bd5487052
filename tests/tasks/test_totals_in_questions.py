"""Published tables whose totals mislead: a year's Total, a row of totals by its name, totals that are no sums."""

from pathlib import Path

import pytest

from desktop_app.answers.tables import TableAnswer
from desktop_app.media import tables
from desktop_app.tasks.tables.asking.lookup import Lookup
from desktop_app.tasks.tables.grid import Grid
from tests.tasks.asked_tables import told

BIRTHS = "Year,Total,January,February\n2021,90,40,50\n2020,83,43,40\n2019,95,46,49\n2018,88,45,43\n"
GASES = """Gas,2018,2019,2020
Net CO2 emissions (emissions minus removals),374.5,359.25,321
Methane,53.5,53.25,51
Nitrous oxide,22,22.5,21
Total greenhouse gas emissions,450,435,393
"""
SPENDING = """Function,2019,2020
General services,60,70
of which: debt interest,40,45
of which: other services,20,25
Defence,24,25
Health,90,99
"""
PLACES = "Children,Place,Mothers\nTotal,Hospital,90\nTotal,Home,12\nNone,Hospital,50\nNone,Home,4\nOne,Hospital,31\n"

SEXES = "Land,Sex,Births\nWales,All,286\nWales,Male,147\nWales,Female,139\nFife,All,60\nFife,Male,31\nFife,Female,29\n"
UNSETTLED = SEXES.replace("286", "301").replace("60", "72")
"""The same where the figures of all are not the sums of the others."""


def answered(folder: Path, text: str, question: str) -> TableAnswer:
    path = folder / "published.csv"
    path.write_text(text)
    return told(path, question)


def test_how_many_in_a_year_is_its_total_and_not_one_row(tmp_path: Path) -> None:
    found = answered(tmp_path, BIRTHS, "How many births were there in 2019?")
    assert found.value == "95"
    assert "“births” is taken as the Total of the rows." in found.notes
    assert answered(tmp_path, BIRTHS, "How many years are there?").value == 4


@pytest.mark.parametrize(
    "question",
    ["What were the total greenhouse gas emissions in 2019?", "What were total emissions in 2019?"],
)
def test_a_row_of_totals_is_found_by_its_name(tmp_path: Path, question: str) -> None:
    assert answered(tmp_path, GASES, question).value == 435


def test_the_total_of_what_a_cell_is_called_is_of_that_row(tmp_path: Path) -> None:
    assert "53" in answered(tmp_path, GASES, "What was methane in 2019?").sentence


def test_what_is_said_of_all_is_not_added_up_with_the_parts_that_come_to_it(tmp_path: Path) -> None:
    for text, question, value in ((SEXES, "How many births in Wales?", 286), (SEXES, "Total births", 346)):
        found = answered(tmp_path, text, question)
        assert (found.value, found.doubts) == (value, ())


@pytest.mark.parametrize(
    ("text", "question", "name"),
    [
        (SPENDING, "What is the sum of 2020?", "General services"),
        (PLACES, "What is the sum of mothers?", "Total"),
        (UNSETTLED, "How many births in Wales?", "All"),
        (UNSETTLED.replace("All", "Both sexes"), "Total births", "Both sexes"),
    ],
)
def test_a_sum_over_totals_and_their_parts_is_not_told_for_sure(
    tmp_path: Path, text: str, question: str, name: str
) -> None:
    assert f"“{name}” may stand for several of the others together." in answered(tmp_path, text, question).doubts


def test_a_sum_of_rows_without_totals_is_sure(tmp_path: Path) -> None:
    assert not answered(tmp_path, GASES, "What is the sum of 2020?").doubts


VISITS = "Year,Month,All visits,Europe,Asia\n2012,Jan,22,17,3\n2012,Feb,17,13,2\n2013,Jan,24,16,4\n2013,Feb,19,14,3\n"
TOYS = "Name,Cars,Planes,Trains\nJohn,2,2,1\nPaul,4,3,2\nGeorge,2,5,5\n"


@pytest.mark.parametrize(
    ("text", "question"),
    [(VISITS, "How many tourists were there in January 2012?"), (TOYS, "How many vehicles has George?")],
)
def test_the_one_row_of_a_name_is_no_sure_count_of_what_nothing_is_called(
    tmp_path: Path, text: str, question: str
) -> None:
    found = answered(tmp_path, text, question)
    assert found.value != 1 or found.doubts


def test_columns_of_places_are_no_months(tmp_path: Path) -> None:
    path = tmp_path / "published.csv"
    path.write_text(VISITS)
    assert Lookup(Grid.of(tables.read(path))).side_by_side("month") is None
    assert Lookup(Grid.of(tables.read(path))).side_by_side("region") is not None
