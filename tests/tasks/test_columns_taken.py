"""Which column a question is taken to be about: amounts that no header calls so, names alike, grades, the first few."""

from pathlib import Path

import pytest

from desktop_app.media import tables
from desktop_app.tasks.tables.asking.lookup import Lookup
from desktop_app.tasks.tables.grid import Grid
from tests.tasks.asked_tables import answered, ruling_of

SPENT = """Category,Supplier,Qty,January,Notes
Travel,Rail,3,120.50,x
Food,Shop,12,80.00,y
Travel,Taxi,2,45.20,
Office,Paper Co,7,99.90,
Food,Cafe,4,33.00,
"""
POUNDS = SPENT.replace("January", "").replace("120.50", "£120.50").replace("80.00", "£80.00")
HIRED = "Vehicle,Cost per day,2016 price,2018 price\nVan,45,12000,41000\nLorry,90,40000,39000\nCar,30,15000,14100\n"
GRADES = "Pupil,Maths,Physics,Grade\nAnn,1.3,2.0,1.7\nBob,3.0,2.7,2.8\nCid,2.0,1.0,1.5\n"
POINTS = "Pupil,Maths,Physics,Mark\nAnn,13,20,71\nBob,30,27,88\nCid,20,10,55\n"
RACE = "Runner,Club,Time\nAnn,North,1:02:33\nBob,South,0:58:10\nCid,North,1:10:01\n"
GAMES = """Year,Country,Gold
2008,China,48
2008,USA,36
2008,GB,19
2012,China,38
2012,USA,48
2012,GB,29
"""
INVOICES = """Invoice,Customer,Total,Status
1001,Acme,80.5,Paid
1002,Birch,240,Paid
1003,Acme,130,Overdue
1004,Cole,95,Paid
1005,Birch,410,Paid
"""
CLOSED = """Council,Region,Libraries 2010,Libraries 2016,Closures
Avon,West,40,33,7
Barton,North,25,13,12
Carr,North,31,30,1
"""


@pytest.mark.parametrize(
    ("question", "value"),
    [
        ("which category cost us the most", "Travel"),
        ("what did we spend the most on", "Travel"),
        ("how much did travel cost", 165.7),
        ("how much did we spend", 378.6),
        ("cheapest item", "Food"),
    ],
)
def test_amounts_that_no_header_calls_so(tmp_path: Path, question: str, value: object) -> None:
    found = answered(tmp_path, SPENT, question)
    assert (found.value, found.sure) == (value, True)


def test_a_column_of_pounds_without_a_name_is_money(tmp_path: Path) -> None:
    text = POUNDS.replace("45.20", "£45.20").replace("99.90", "£99.90").replace("33.00", "£33.00")
    assert answered(tmp_path, text, "which category cost us the most").value == "Travel"


@pytest.mark.parametrize(
    "text",
    [
        "Plant,Height,Leaves\na,1.2,3\nb,2.3,4\n",  # nothing in it is money
        "Job,Rate (EUR/h),Hours\na,60,3\nb,80,4\n",  # what one hour costs is no amount
        "Item,Cost,Weight\na,1.20,3.10\nb,2.30,4.20\n",  # one is called so
    ],
)
def test_no_column_is_taken_for_money_where_none_is_or_one_says_so(tmp_path: Path, text: str) -> None:
    path = tmp_path / "list.csv"
    path.write_text(text)
    lookup = Lookup(Grid.of(tables.read(path)))
    assert [column.also_called for column in lookup.grid] == [(), (), ()]


def test_rows_counted_for_want_of_money_are_doubted(tmp_path: Path) -> None:
    text = "Category,Plant\nTall,a\nTall,b\nLow,c\n"
    _, ruling = ruling_of(tmp_path, text, "which category cost us the most")
    assert ruling.best is None or "Nothing in the table is called “cost”: rows were counted." in ruling.certainty.doubts


def test_one_of_several_columns_that_are_called_so_is_doubted(tmp_path: Path) -> None:
    found = answered(tmp_path, HIRED, "which vehicle has the highest price")
    assert (found.value, found.sure) == ("Lorry", False)
    assert found.doubts == ("“price” may be 2018 price as well as 2016 price.",)
    assert [each.value for each in found.choices] == ["Van"]
    assert answered(tmp_path, HIRED, "which vehicle has the lowest 2018 price").sure


def test_what_one_day_costs_is_not_added_up_for_sure(tmp_path: Path) -> None:
    found = answered(tmp_path, HIRED, "total cost")
    assert "Cost per day says how much one is: what they add up to may not be meant." in found.doubts
    assert answered(tmp_path, HIRED, "total cost per day").sure


def test_the_best_grade_may_be_the_lowest(tmp_path: Path) -> None:
    found = answered(tmp_path, GRADES, "who has the best grade")
    assert (found.value, found.sure, [each.value for each in found.choices]) == ("Bob", False, ["Cid"])
    points = answered(tmp_path, POINTS, "who has the best mark")
    assert (points.value, points.sure) == ("Bob", True)


def test_the_best_time_is_the_shortest(tmp_path: Path) -> None:
    assert answered(tmp_path, RACE, "who has the best time").value == "Bob"
    assert answered(tmp_path, RACE, "who had the worst time").value == "Cid"


def test_the_worst_letter_is_the_last_and_none_that_comes_seldom(tmp_path: Path) -> None:
    found = answered(tmp_path, "Pupil,Grade\nAnn,A\nBob,C\nCid,C\nDee,B\n", "worst grade")
    assert (found.value, found.sure) == ("C", True)
    _, ruling = ruling_of(tmp_path, "Pupil,Grade\nAnn,red\nBob,pink\nCid,pink\nDee,blue\n", "worst grade")
    assert not ruling.settles_it


@pytest.mark.parametrize(
    ("question", "value"),
    [
        ("top 2 countries by gold", "China, USA"),
        ("gold by country, top 2", "China, USA"),
        ("show me gold by country top two", "China, USA"),
        ("top 2 countries for gold in 2012", "USA, China"),
        ("bottom 2 countries for gold", "GB, USA"),
    ],
)
def test_the_first_few_name_each_once(tmp_path: Path, question: str, value: str) -> None:
    assert answered(tmp_path, GAMES, question).value == value


def test_the_first_few_of_each_group_are_not_told_as_those_of_all(tmp_path: Path) -> None:
    found = answered(tmp_path, CLOSED, "top 2 councils per region by closures")
    assert found.doubts == ("The word “region” was not used.",)


def test_a_verb_behind_a_column_is_left_out(tmp_path: Path) -> None:
    text = "Council,Libraries\nAvon,40\nBarton,25\nCarr,31\n"
    found = answered(tmp_path, text, "which councils closed the most libraries")
    assert "The word “closed” was not used." in found.doubts


def test_a_noun_beside_the_figure_of_the_first_few(tmp_path: Path) -> None:
    assert answered(tmp_path, CLOSED, "top 2 councils for library closures").value == "Barton, Avon"


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Are all invoices over 100 paid?", "No: Status is Paid in 2 of 3 rows where Total is more than 100"),
        ("are all paid invoices over 50", "Yes: Total is more than 50 in all 4 rows where Status is Paid"),
    ],
)
def test_what_is_said_of_all_stands_at_the_end(tmp_path: Path, question: str, said: str) -> None:
    assert answered(tmp_path, INVOICES, question).sentence.startswith(said)


def test_of_two_that_are_set_against_each_other_one_is_named(tmp_path: Path) -> None:
    text = "Car,Weight\nAccord,3040\nCamry,3030\nCivic,2350\n"
    assert answered(tmp_path, text, "Is the Accord or the Camry heavier?").value == "Accord"
