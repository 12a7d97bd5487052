"""One column per another: goals per match, crashes per 100 cars, the density of a population."""

from pathlib import Path

import pandas as pd
import pytest

from desktop_app.tasks.tables.ruling import LEAST
from tests.tasks.asked_tables import answered, ruling_of

STRIKERS = """Name,Club,Matches,Goals
Lee,Reds,30,9
Kim,Blues,12,9
Ito,Reds,20,5
Cruz,Blues,0,0
"""
TOWNS = """Town,Region,Cars,Crashes,Inhabitants,Area km²
Alden,East,3000,90,6000,30
Brook,East,1000,40,2500,10
Coved,West,2000,20,4000,50
"""


@pytest.mark.parametrize(
    ("text", "question", "value"),
    [
        (STRIKERS, "goals per match of Kim", 0.75),
        (STRIKERS, "what is the goals per match ratio of Ito", 0.25),
        (STRIKERS, "goals per match", 23 / 62),
        (STRIKERS, "average goals per match of the Reds", 14 / 50),
        (STRIKERS, "matches per goal of Lee", 30 / 9),
        (STRIKERS, "who scored the most goals per match", "Kim"),
        (STRIKERS, "who has more than 0.5 goals per match", "Kim"),
        (TOWNS, "crashes per 100 cars in Brook", 4),
        (TOWNS, "which town has the fewest crashes per 1000 inhabitants", "Coved"),
        (TOWNS, "population density of Alden", 200),
        (TOWNS, "the most densely populated town", "Brook"),
        (TOWNS, "inhabitants per km2 in Coved", 80),
        (TOWNS, "crashes per capita in Alden", 0.015),
    ],
)
def test_one_column_per_another_is_computed(tmp_path: Path, text: str, question: str, value: object) -> None:
    found = answered(tmp_path, text, question)
    assert found.value == (pytest.approx(value) if isinstance(value, float) else value)


def test_a_ratio_of_groups_is_that_of_their_sums_and_its_expression_gives_it(tmp_path: Path) -> None:
    found = answered(tmp_path, STRIKERS, "goals per match by club")
    assert dict(found.result[1:]) == pytest.approx({"Reds": 14 / 50, "Blues": 9 / 12})
    frame = pd.read_csv(tmp_path / "list.csv")
    assert eval(found.expression, {"df": frame, "pd": pd}).to_dict() == pytest.approx({"Reds": 0.28, "Blues": 0.75})
    assert "ratio of the sums" in found.sentence
    assert "average of Goals ÷ Matches" in answered(tmp_path, STRIKERS, "average goals per match").sentence


def test_a_ratio_leaves_out_rows_in_which_one_of_both_is_missing(tmp_path: Path) -> None:
    text = "Day,Car,Litres,Cost\n1,A,10,20\n2,A,,30\n3,A,30,40\n"
    found = answered(tmp_path, text, "cost per litre")
    assert found.value == 1.5
    assert eval(found.expression, {"df": pd.read_csv(tmp_path / "list.csv"), "pd": pd}) == 1.5


def test_a_column_that_says_a_ratio_itself_is_taken(tmp_path: Path) -> None:
    text = "Booking,Nights,Rate/night,Amount\nA,2,80,160\nB,5,100,500\n"
    assert answered(tmp_path, text, "average rate per night").value == 90


def test_per_a_column_of_few_numbers_still_asks_for_groups(tmp_path: Path) -> None:
    rows = "".join(f"R{i},{i % 3 + 8},{10 * i}\n" for i in range(12))
    found = answered(tmp_path, "Ride,Hour,Tips\n" + rows, "average tips per hour")
    assert [name for name, _ in found.result[1:]] == ["8", "9", "10"]


def test_one_side_that_no_column_says_is_not_passed_over(tmp_path: Path) -> None:
    _, ruling = ruling_of(tmp_path, TOWNS, "crashes per policeman in Brook")
    assert not ruling.sure


BILLS = "Day,Payment,Fare,Tip\n1,cash,10,1\n2,card,20,5\n3,card,30,5\n4,cash,40,4\n"
CEREALS = "Cereal,Calories,Protein,Sugar\nBran,70,4,6\nCorn,100,2,2\nRice,110,2,3\nOats,80,5,0\n"
GAMES = """home_team,away_team,home_score,away_score,tournament
Reds,Blues,2,1,Cup
Blues,Reds,0,0,Cup
Reds,Greens,3,3,League
"""
LINES = "order_id,item,quantity,item_price\n1,tea,1,3\n1,cake,2,5\n2,tea,1,3\n3,tea,4,12\n3,cake,1,3\n3,milk,1,1\n"


@pytest.mark.parametrize(
    ("text", "question", "value"),
    [
        (BILLS, "tips as a share of fares for card", 0.2),
        (BILLS, "ratio of tips to fares", 0.15),
        (CEREALS, "protein to calories ratio of Oats", 0.0625),
        (CEREALS, "how many cereals have under 105 calories and more than 3 g of protein", 2),
        (GAMES, "average number of goals per match in the Cup", 1.5),
        (GAMES, "how many goals were scored in total", 9),
        (GAMES, "average number of home goals per game", 5 / 3),
        (LINES, "average number of lines per order", 2),
    ],
)
def test_figures_of_two_columns_or_of_several_rows(tmp_path: Path, text: str, question: str, value: float) -> None:
    found = answered(tmp_path, text, question)
    assert found.value == pytest.approx(value), found.sentence
    expected = eval(found.expression, {"df": pd.read_csv(tmp_path / "list.csv"), "pd": pd})
    assert expected == pytest.approx(value)


def test_the_most_per_row_is_an_average_of_each_group(tmp_path: Path) -> None:
    found = answered(tmp_path, GAMES + "Reds,Blues,0,1,League\n", "which tournament had the most goals per match")
    assert found.value == "League"
    assert "average of home_score + away_score" in found.sentence
    assert answered(tmp_path, BILLS, "tips as a share of the fares").value == 0.15


@pytest.mark.parametrize(
    ("text", "question", "value"),
    [
        ("Product,Price,Units\nChair,20,4\nLamp,35,2\nDesk,180,1\n", "price per unit of the chair", "20"),
        ("Product,Total price,Units\nChair,80,4\nLamp,70,2\n", "total price per unit of the chair", 20),
        ("Guest,Rate,Nights\nAnn,100,3\nBob,80,2\nCy,120,5\n", "highest rate per night", 120),
        ("Worker,Wage,Hours\nAnn,15,30\nBob,18,20\nCy,20,40\n", "who has the highest wage per hour", "Cy"),
        ("Guest,Cost,Nights\nAnn,300,3\nBob,160,2\nCy,600,5\n", "cost per night of Cy", 120),
    ],
)
def test_what_is_of_each_as_it_stands_is_not_divided_again(
    tmp_path: Path, text: str, question: str, value: object
) -> None:
    """A rate is per night and a price beside the number of units is per unit; a total or a cost is not."""
    assert answered(tmp_path, text, question).value == value


LINES = "Order,Customer,Item,Qty\n1,Ann,Tea,2\n1,Ann,Milk,1\n2,Bob,Tea,5\n3,Ann,Cake,1\n"


def test_the_numbers_of_orders_are_counted_and_not_added_up(tmp_path: Path) -> None:
    """They rise from row to row and come again for each line of an order."""
    assert dict(answered(tmp_path, LINES, "how many orders per customer").result[1:]) == {"Ann": 2, "Bob": 1}
    assert "÷" not in answered(tmp_path, LINES, "average qty per order").sentence


ROUNDS = """Date,Home team,Away team,Home goals,Away goals
2024-01-01,Reds,Blues,2,1
2024-01-08,Blues,Greens,0,0
2024-01-15,Greens,Reds,1,3
"""


def test_the_goals_of_a_game_are_those_of_both_sides_and_of_a_team_its_own(tmp_path: Path) -> None:
    assert answered(tmp_path, ROUNDS, "is there a match with more than 3 goals?").value == "Yes"
    _, ruling = ruling_of(tmp_path, ROUNDS, "who scored the most goals")
    assert ruling.best is None or ruling.confidence < LEAST


@pytest.mark.parametrize("question", ["how much qty per customer", "how much qty for each customer"])
def test_how_much_of_each_is_no_total(tmp_path: Path, question: str) -> None:
    assert dict(answered(tmp_path, LINES, question).result[1:]) == {"Ann": 4, "Bob": 5}
