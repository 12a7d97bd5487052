"""The first few of each group, and how often something was done where a column says it."""

from pathlib import Path

import pytest

from tests.tasks.asked_tables import answered, by_pandas, ruling_of

_SALES = (
    "Region,Rep,Month,Sales\nNorth,Ann,Jan,120\nNorth,Bob,Jan,90\nNorth,Cy,Jan,150\nSouth,Di,Jan,80\nSouth,Ed,Jan,200\n"
    "South,Flo,Jan,60\nNorth,Ann,Feb,20\nSouth,Di,Feb,190\n"
)
_PRICES = (
    "Category,Product,Price\nFruit,Apple,2\nFruit,Mango,5\nDairy,Milk,1\nDairy,Brie,7\nDairy,Kefir,3\nFruit,Fig,4\n"
)


@pytest.mark.parametrize(
    ("text", "question", "value"),
    [
        (_SALES, "top 2 reps per region", "South · Di, South · Ed, North · Cy, North · Ann"),
        (_SALES, "the two best reps of each region", "South · Di, South · Ed, North · Cy, North · Ann"),
        (_SALES, "which rep sold the most in each region", "South · Di, North · Cy"),
        (_SALES, "top 2 reps by sales in each region in Jan", "North · Cy, North · Ann, South · Ed, South · Di"),
        (_PRICES, "the cheapest product in each category", "Fruit · Apple, Dairy · Milk"),
        (_PRICES, "top 2 products per category by price", "Fruit · Mango, Fruit · Fig, Dairy · Brie, Dairy · Kefir"),
    ],
)
def test_the_first_of_each_group_are_told(tmp_path: Path, text: str, question: str, value: str) -> None:
    answer = answered(tmp_path, text, question)
    assert answer.value == value
    series = by_pandas(tmp_path, answer)
    assert {" · ".join(names) for names in series.index} == set(value.split(", "))


@pytest.mark.parametrize(
    ("question", "value"),
    [("sales per region", "South: 530; North: 380"), ("highest sales per region", "South: 200; North: 150")],
)
def test_figures_of_groups_stay_what_they_are(tmp_path: Path, question: str, value: str) -> None:
    assert answered(tmp_path, _SALES, question).value == value


_SEIZED = "Year,Goods,{}\n2019,Ivory,30\n2019,Coral,90\n2020,Ivory,45\n2020,Coral,112\n"
_GAMES = "Day,Winner,Spectators\nMon,Ann,20\nTue,Bob,30\nWed,Ann,10\n"


@pytest.mark.parametrize(
    ("text", "question", "value"),
    [
        (_SEIZED.format("Number of seizures"), "how many times was ivory seized in 2020", "45"),
        (_SEIZED.format("Times"), "how many times was ivory seized in 2020", "45"),
        (_SEIZED.format("Occurrences"), "how often was coral seized in 2019", "90"),
        (_SEIZED.format("Number of seizures"), "how many times was coral seized", 202),
        (_GAMES, "how many times did Ann win", 2),
    ],
)
def test_how_often_is_read_where_a_column_says_it(tmp_path: Path, text: str, question: str, value: object) -> None:
    assert answered(tmp_path, text, question).value == value


def test_how_many_of_what_nothing_is_called_by_is_doubted(tmp_path: Path) -> None:
    text = "Area,2018,2019,2020\nNorth,10,20,30\nSouth,11,21,31\nWest,12,22,32\n"
    for question in ("how many penguins are there", "how many dogs in the North in 2019"):
        _, ruling = ruling_of(tmp_path, text, question)
        assert ruling.certainty.doubts, question
    assert not ruling_of(tmp_path, text, "total in 2019")[1].certainty.doubts


_VOTES = "Ward,Candidate,Party,Votes\nCastle,Ann,Red,812\nCastle,Bob,Green,1033\nAbbey,Di,Red,950\nAbbey,Ed,Green,700\n"


def test_who_got_most_is_by_the_only_votes(tmp_path: Path) -> None:
    assert answered(tmp_path, _VOTES, "who got most in Castle").value == "Bob"
    assert answered(tmp_path, _VOTES, "who got the most in Abbey ward?").value == "Di"


_HOMES = (
    "Household type,Empty homes,All homes,Rent\nCouple under 60,600,4000,5\nCouple 60 or over,500,3500,6\n"
    "One person under 60,500,2000,4\n"
)


def test_a_share_of_a_part_is_that_of_its_whole(tmp_path: Path) -> None:
    answer = answered(tmp_path, _HOMES, "share of empty homes for couples under 60")
    assert answer.value == 15
    assert "37.5%" in answer.sentence  # of all empty ones
