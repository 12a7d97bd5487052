"""What published tables are asked in words that they do not have: origin, pay of a season, who was aboard; ours."""

from pathlib import Path

import pytest

from tests.tasks.asked_tables import answered, ruling_of

BARS = """Maker,Bar,BeanOrigin,Seat,Rating
Bean House,Kpime,Togo,France,3
Bean House,Piura,Peru,France,4
Cocoa Lab,Akata,Togo,Italy,3.5
Cocoa Lab,Peru,Ecuador,Italy,2
"""
CRASHES = """Date,Operator,Flight,Aboard,Fatalities,Summary
1998-02-01,Sky,12,10,10,The plane hit a hill in fog and nobody on board could survive the impact at such a speed
1999-03-01,Nord,1999,20,5,The crew lost sight of the runway in heavy rain and went off its end into a field beside it
1999-07-01,Sky,7,30,0,An engine caught fire and the crew brought the plane down on water where boats came to help soon
"""
PAY = """Player,Tm,2017-18,2018-19
Ann,RED,300,310
Bo,RED,500,
Cy,SEA,400,420
Di,SEA,100,
"""
STARTUPS = """Company,Valuation ($B),Country
Ant,9,United Kingdom
Bee,20,United States
Cat,5,United Kingdom
Dog,4,United Arab Emirates
"""


@pytest.mark.parametrize(
    ("table", "question", "value"),
    [
        (BARS, "where do the beans of Kpime come from", "Togo"),
        (BARS, "how many different countries do the beans come from", 3),
        (BARS, "how many bars use beans from Togo", 2),
        (CRASHES, "average number of people on board", 20),
        (CRASHES, "how many people were on board in 1999", 50),
        (PAY, "best paid player in 2017-18", "Bo"),
        (PAY, "best paid player of SEA in 2017-18", "Cy"),
        (PAY, "how many players have no salary for 2018-19", 2),
        (STARTUPS, "most valuable company in the UK", "Ant"),
        (STARTUPS, "most valuable company", "Bee"),
        (STARTUPS, "how many companies in the UAE", 1),
        (STARTUPS, "how many companies in the USA", 1),
    ],
)
def test_words_that_a_table_does_not_have(tmp_path: Path, table: str, question: str, value: object) -> None:
    assert answered(tmp_path, table, question).value == value


@pytest.mark.parametrize(
    ("table", "question"),
    [
        (CRASHES, "how many crashes did nobody survive"),
        (STARTUPS, "how many in Utopia"),
    ],
)
def test_a_word_of_a_sentence_or_an_unknown_place_is_not_answered(tmp_path: Path, table: str, question: str) -> None:
    assert not ruling_of(tmp_path, table, question)[1].likely
