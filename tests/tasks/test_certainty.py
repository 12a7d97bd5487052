"""A reading that leaves out a main word of a question says so, and one that leaves out none is told without a doubt."""

from pathlib import Path

import pytest

from desktop_app.answers import TableAnswer
from desktop_app.media import tables
from desktop_app.tasks.tables import telling
from desktop_app.tasks.tables.asking.lookup import Lookup
from desktop_app.tasks.tables.grid import Grid
from desktop_app.tasks.tables.ruling import ruled

PARCELS = """Order,Customer,Shop,Date,Amount,Status
1,Hotel Anker,Bonn,2026-05-03,120.50,delivered
2,Cafe Luna,Ulm,2026-05-04,80.00,open
3,Hotel Anker,Bonn,2026-05-09,15.00,delivered
4,Cafe Luna,Bonn,2026-06-01,44.00,delivered
5,Praxis Weber,Ulm,2026-06-02,210.00,open
"""
CITIES = """City,State,Population
Ost,Nord,900
West,Sued,700
Au,Sued,650
Bach,Sued,300
Tal,Nord,100
"""
FURS = """Animal,Colour,Second colour,Weight
1,Black,,4
2,Grey,Black,5
3,Grey,,3
4,Black,Grey,4
"""


def told(folder: Path, name: str, text: str, question: str) -> TableAnswer:
    path = folder / f"{name}.csv"
    path.write_text(text)
    lookup = Lookup(Grid.of(tables.read(path)))
    return telling.by_rule(lookup.grid, question, ruled(lookup, question))


@pytest.mark.parametrize(
    ("question", "left_out"),
    [
        ("how many orders were damaged", "damaged"),
        ("how many delivered orders did Hotel Anker lose", "lose"),
        ("total amount of the lost orders", "lost"),
        ("average amount of urgent orders", "urgent"),
        ("how many orders were picked up late", "late"),
    ],
)
def test_a_main_word_that_is_not_used_is_named(tmp_path: Path, question: str, left_out: str) -> None:
    found = told(tmp_path, "parcels", PARCELS, question)
    assert not found.sure
    assert left_out in found.left_out
    assert f"“{left_out}”" in " ".join(found.doubts)
    assert "Not sure: " in found.as_text()
    assert found.to_dict()["sure"] is False
    assert left_out in found.to_dict()["left_out"]


@pytest.mark.parametrize(
    ("question", "value"),
    [
        ("how many orders did Hotel Anker place?", 2),
        ("which shop sells the most?", "Ulm"),
        ("total amount of the delivered orders", 179.5),
        ("how many orders are from Ulm?", 2),
        ("how much money did Cafe Luna spend?", 124),
    ],
)
def test_a_word_that_says_no_more_than_the_rest_leaves_no_doubt(tmp_path: Path, question: str, value: object) -> None:
    found = told(tmp_path, "orders", PARCELS, question)
    assert found.value == value
    assert found.sure, found.doubts
    assert "Not sure" not in found.as_text()
    assert found.to_dict()["left_out"] == []


def test_the_largest_row_of_a_name_is_no_sum_of_it(tmp_path: Path) -> None:
    """The state of the largest city is not the one with the most people: that one is a choice."""
    found = told(tmp_path, "cities", CITIES, "Which state has the most people in its cities?")
    assert found.value == "Nord"
    assert not found.sure
    assert [each.value for each in found.choices] == ["Sued"]
    assert "Did you mean: State is Sued" in found.as_text()
    assert found.to_dict()["choices"][0]["answer"] == "Sued"


def test_a_word_of_two_columns_is_doubted(tmp_path: Path) -> None:
    found = told(tmp_path, "furs", FURS, "how many animals are black?")
    assert found.value == 3
    assert found.doubts == ("“Black” stands in Colour, Second colour: both were taken.",)
    assert 2 in [each.value for each in found.choices]


def test_how_often_a_doubted_answer_is_right_is_told_as_less(tmp_path: Path) -> None:
    sure = told(tmp_path, "orders", PARCELS, "how many orders are from Ulm?")
    unsure = told(tmp_path, "orders", PARCELS, "average amount of urgent orders")
    assert sure.score == pytest.approx(0.96)
    assert unsure.score <= 0.45


PEOPLE = """Name,Age,Died
Ada,88,2016-12-25
Max,74,2016-06-03
Tom,79,2016-02-13
Lis,95,2016-12-08
Kim,61,2015-11-14
"""


@pytest.mark.parametrize("question", ["top 3 by amount", "largest amount"])
def test_an_age_is_taken_as_no_amount_without_a_doubt(tmp_path: Path, question: str) -> None:
    found = told(tmp_path, "people", PEOPLE, question)
    assert "“amount” does not say of what: Age was taken." in found.doubts
    assert not told(tmp_path, "paid", PEOPLE.replace("Age", "Total"), question).doubts


def test_the_first_row_of_days_in_no_order_is_doubted(tmp_path: Path) -> None:
    found = told(tmp_path, "people", PEOPLE, "Who died first in 2016?")
    assert not found.sure
    assert "Tom" in [each.value for each in found.choices]
    lines = PEOPLE.splitlines(keepends=True)
    by_day = "".join([lines[0], *sorted(lines[1:], key=lambda line: line.split(",")[-1])])
    first = told(tmp_path, "by_day", by_day, "Who died first in 2016?")
    assert first.value == "Tom"
    assert first.sure, first.doubts


def test_people_of_another_profession_are_doubted(tmp_path: Path) -> None:
    lines = ("Name,Profession,Age", "Ada,lawyer,88", "Max,coach,74", "Tom,lawyer,79", "Lis,coach,95")
    other = "Nothing in the table is called “actor”: its rows were taken for them."
    assert other in told(tmp_path, "people", "\n".join(lines), "average age of the actors").doubts
    known = told(tmp_path, "known", "\n".join(lines).replace("coach", "actor"), "average age of the actors")
    assert known.value == 84.5
    assert known.sure, known.doubts


DISASTERS = """Kind,Year,Deaths
All disasters,1900,1270
All disasters,1901,219
Drought,1900,1000
Fire,1900,67
Flood,1900,200
Drought,1901,200
Flood,1901,18
"""


@pytest.mark.parametrize(
    ("question", "instead"),
    [
        ("How many deaths were there in total in 1900?", [1267]),
        ("total deaths", [1485]),
        ("Which year had the most deaths in total?", []),  # the same year, by twice its figure
    ],
)
def test_a_row_of_all_kinds_is_not_added_to_its_kinds_without_a_word(
    tmp_path: Path, question: str, instead: list[float]
) -> None:
    found = told(tmp_path, "disasters", DISASTERS, question)
    assert "“All disasters” in Kind is what the others come to: it was counted beside them." in found.doubts
    assert [choice.value for choice in found.choices] == instead


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("How many deaths were there in total in 1900 from floods?", DISASTERS),
        ("total deaths for each kind", DISASTERS),
        ("total deaths", DISASTERS.replace("1270", "12")),  # a kind of that name, no sum of others
        ("total deaths", DISASTERS.replace("All", "Small")),
    ],
)
def test_a_whole_is_not_doubted_where_it_is_not_added(tmp_path: Path, question: str, text: str) -> None:
    assert not any("come to" in doubt for doubt in told(tmp_path, "disasters", text, question).doubts)
