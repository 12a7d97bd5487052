"""Figures that are meant and stand in no cell as they are: pieces times their cost, years, orders, hours worked."""

from pathlib import Path

import pytest

from tests.tasks.asked_tables import answered, ruling_of

_BOUGHT = (
    "Date,Item,Category,Quantity,Unit cost\n2024-03-01,Rake,Garden,3,12.50\n2024-03-04,Hose,Garden,2,30.00\n"
    "2024-03-09,Lamp,House,5,8.00\n2024-04-02,Spade,Garden,1,22.00\n2024-04-08,Rug,House,1,80.00\n"
)
_LINES = (
    "order_id,quantity,item_name,item_price\n1,1,Soup,4.00\n1,2,Bread,3.00\n2,1,Soup,4.00\n2,3,Bread,4.50\n"
    "3,1,Cake,5.00\n3,1,Soup,4.00\n3,1,Tea,2.00\n3,1,Milk,2.00\n4,1,Soup,4.00\n"
)
_CAUGHT = "Year,Born,Capture\n" + "".join(f"{year},{year % 5},{year % 7}\n" for year in range(1960, 1985))
_WEATHER = "Day,min_temp,max_temp,pressure\n2024-01-01,-3,4,990\n2024-01-02,-8,2,985\n2024-01-03,0,6,1001\n"
_HOURS = (
    "Date,Day,Start,End\n2024-05-06,Monday,08:00,17:30\n2024-05-07,Tuesday,09:00,16:00\n"
    "2024-05-08,Wednesday,07:30,18:45\n2024-05-09,Thursday,08:15,17:00\n"
)
_PLAYERS = "Player,Club,GP,G,A,SHTS,SOG\nKlein,KC,31,7,9,84,34\nTwellman,NE,25,17,7,82,51\nMoreno,DC,29,16,7,70,46\n"
_STATES = (
    "code,name,continent,surface_area,head_of_state\nS1,Sudan,Africa,2505813,Omar\nS2,Chad,Africa,1284000,Idriss\n"
    "S3,Spain,Europe,505992,Juan\n"
)
_CARS = "Year,Month,Sold,Avg_CO2\n2007,1,100,160\n2007,2,120,150\n2008,1,90,140\n2008,2,95,130\n"
_FAMILY = (
    "Name,Status,Wage\nA,1. Never Married,10\nB,2. Married,20\nC,2. Married,40\nD,3. Divorced,70\n"
    "E,4. Widowed,80\nF,5. Separated,90\n"
)


@pytest.mark.parametrize(
    ("text", "question", "value"),
    [
        (_BOUGHT, "how much was spent on Garden", 119.5),
        (_BOUGHT, "what did we spend in March", 137.5),
        (_BOUGHT, "which category cost the most", "House"),
        (_BOUGHT, "total unit cost", 152.5),
        (_BOUGHT, "how many units were bought in March", 10),
        (_LINES, "most ordered item", "Bread"),
        (_LINES, "average order value", 8.125),
        (_CAUGHT, "how many were captured between 1970 and 1979", sum(year % 7 for year in range(1970, 1980))),
        (_WEATHER, "biggest difference between max and min temp", 10),
        (_HOURS, "total hours worked", 36.5),
        (_PLAYERS, "how many goals did Twellman score", "17"),
        (_PLAYERS, "top 2 goal scorers", "Twellman, Moreno"),
        (_CARS, "how did average CO2 change from 2007 to 2008", 20),
        (_FAMILY, "average wage of married workers", 30),
    ],
)
def test_figures_are_computed_as_they_are_meant(tmp_path: Path, text: str, question: str, value: object) -> None:
    assert answered(tmp_path, text, question).value == value


def test_a_sum_of_unit_costs_says_that_it_is_multiplied(tmp_path: Path) -> None:
    notes = answered(tmp_path, _BOUGHT, "how much was spent on Garden").notes
    assert "Unit cost is that of one piece: it was multiplied by Quantity." in notes


def test_a_rate_that_no_column_has_is_not_passed_over(tmp_path: Path) -> None:
    text = "Surname,Geography,Score\nHill,Germany,600\nDay,France,610\nMay,Germany,620\nRoe,Spain,630\n"
    _, ruling = ruling_of(tmp_path, text, "list rate in Germany")
    assert ruling.best is None or ruling.certainty.doubts


def test_the_head_of_a_state_is_no_country(tmp_path: Path) -> None:
    assert answered(tmp_path, _STATES, "largest country in Africa by surface area").value != "Omar"


_MARKS = "Name,Department,Salary (Marks)\nAnna Weber,IT,4200\nJohn Marks,Sales,3100\nEva Lang,IT,5100\n"
_ORDERS = (
    "Order,Order date,Ship date,Amount\n1001,2024-02-27,2024-03-02,50\n1002,2024-03-05,2024-03-09,80\n"
    "1003,2024-03-28,2024-04-02,120\n1004,2024-04-11,2024-04-15,60\n"
)
_SOLD = "Product,Price,Units sold\nChair,90,10\nDesk,240,4\nLamp,35,25\n"
_BREAKS = _HOURS.replace("End\n", "End,Break\n").replace(":30\n", ":30,00:30\n").replace(":00\n", ":00,00:30\n")
_BREAKS = _BREAKS.replace(":45\n", ":45,01:00\n")


@pytest.mark.parametrize(
    ("text", "question", "doubt", "instead"),
    [
        (_MARKS, "average marks", "“marks” is a word of Salary (Marks), and of a cell of Name", 12400 / 3),
        (
            _ORDERS,
            "total amount in March",
            "The question does not say by which date: Order date was taken, not Ship date.",
            130,
        ),
        (_SOLD, "total price", None, None),
        (_SOLD, "revenue of Lamp", "Price may be that of one piece: it was not multiplied by Units sold.", 875),
        (_CARS, "total co2 in 2007", "Avg_CO2 holds averages: what they add up to may not be meant.", 155),
        (_CAUGHT, "first year with a birth", "The question can be read in two ways.", None),
        (_BREAKS, "total hours worked", "Break was not taken off.", None),
        (_ORDERS, "total amount shipped in March", None, None),
    ],
)
def test_what_may_be_meant_otherwise_is_doubted(
    tmp_path: Path, text: str, question: str, doubt: str | None, instead: float | None
) -> None:
    found = answered(tmp_path, text, question)
    assert any(doubt is not None and said.startswith(doubt) for said in found.doubts) == (doubt is not None)
    assert doubt is not None or not found.doubts
    assert instead is None or pytest.approx(instead) in [choice.value for choice in found.choices]


_FILMS = """title,year,actors,producer
The Godfather,1972,Al Pacino,Albert Ruddy
Alien,1979,Sigourney Weaver,Gordon Carroll
"""
_DIRECTED = _FILMS.replace("actors", "directors")


@pytest.mark.parametrize(
    ("text", "question", "doubted"),
    [
        (_FILMS, "Who directed The Godfather?", True),
        (_FILMS, "Who wrote Alien?", True),
        (_DIRECTED, "Who directed The Godfather?", False),
    ],
)
def test_another_column_of_people_is_no_answer_to_who_did_it(
    tmp_path: Path, text: str, question: str, doubted: bool
) -> None:
    _, ruling = ruling_of(tmp_path, text, question)
    if ruling.best is None:
        assert doubted
        return
    found = answered(tmp_path, text, question)
    assert any(each.startswith("Nothing in the table is called") for each in found.doubts) == doubted
    assert doubted or found.value == "Al Pacino"


def test_what_each_row_has_for_itself_is_not_added_up(tmp_path: Path) -> None:
    text = "name,mpg,acceleration\nford pinto,25,19\nford pinto,19,13.5\nbuick skylark,15,11.5\n"
    for column, values in (("mpg", "25 and 19"), ("acceleration", "19 and 13.5")):
        assert values in str(answered(tmp_path, text, f"What is the {column} of the ford pinto?").sentence)


def test_a_name_that_is_the_same_but_for_its_marks_is_no_guess(tmp_path: Path) -> None:
    text = "version,eol-server,release\n1,2020-01-01,2018-01-01\n2,2022-01-01,2020-01-01\n3,2024-01-01,2021-01-01\n"
    found = answered(tmp_path, text, "latest eol-server")
    assert not any("is taken as" in str(said) for said in (*found.doubts, *found.notes))
