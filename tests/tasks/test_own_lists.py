"""Lists as people keep them: short headers, the best customers, different makers, days by what was done on them."""

from pathlib import Path

import pytest

from tests.tasks.asked_tables import answered, by_pandas

ROSTER = """Player,Pos,Tm,Sal,Pts
Lee,C,Jazz,900,50
Kim,F,Heat,400,90
Ito,C,Heat,450,30
Cruz,G,Nets,300,40
Hall,G,Heat,200,70
Voss,F,Nets,100,20
Roy,C,Jazz,50,10
"""
LEDGER = """Inv No.,Cust,Dept,Cat,Qty,Amt
1,Acme,IT,Ink,3,100
2,Bolt,HR,Desk,1,250
3,Acme,IT,Desk,2,190
4,Crow,HR,Ink,9,120
5,Bolt,IT,Ink,1,30
6,Crow,IT,Ink,1,110
7,Acme,HR,Ink,1,20
"""
ORDERS = """Nr,Customer,Ordered,Picked up,Item,Qty,Amount
1,Acme,2026-04-28,2026-05-02,rolls,10,20
2,Bolt,2026-05-03,2026-05-20,cake,1,40
3,Acme,2026-05-28,2026-06-01,rolls,5,10
4,Crow,2026-05-30,2026-06-02,cake,2,80
"""
BARS = """Bar,Maker,Country,Rating
One,Felch,Switzerland,4
Two,Felch,Switzerland,3
Three,Idil,Switzerland,4
Four,Bona,France,4
Five,Bona,France,2
Six,Soma,Canada,3
Seven,Felch,Switzerland,2
"""
RAIN = "Day,Rain mm\n" + "".join(
    f"2026-{month:02}-{day:02},{rain}\n"
    for month, rains in ((1, (9, 0, 0)), (2, (4, 4, 4)), (3, (5, 5, 1)), (4, (0, 1, 0)))
    for day, rain in enumerate(rains, start=1)
)


@pytest.mark.parametrize(
    ("text", "question", "value"),
    [
        (ROSTER, "which team pays the most", "Heat"),
        (ROSTER, "which team pays its players the most on average", "Jazz"),
        (ROSTER, "which team scored the most points", "Heat"),
        (ROSTER, "how many players does Heat have", 3),
        (LEDGER, "which department spent the most", "IT"),
        (LEDGER, "two best customers", "Acme, Bolt"),
        (LEDGER, "our 2 biggest customers", "Acme, Bolt"),
        (LEDGER, "the two smallest customers by amount", "Crow, Bolt"),
        (LEDGER, "best customer", "Acme"),
        (LEDGER, "how many customers", 3),
        (ORDERS, "total for orders picked up in May", 60),
        (ORDERS, "amount of what was picked up in June", 90),
        (ORDERS, "how many orders were picked up in June", 2),
        (BARS, "how many makers in Switzerland", 2),
        (BARS, "how many makers are there", 4),
        (BARS, "how many bars from Switzerland", 4),
        (BARS, "number of makers with a rating of 4", 3),
        (BARS, "which country has the most bars", "Switzerland"),
        (RAIN, "what was the rainiest month", "2026-02"),
        (RAIN, "driest month", "2026-04"),
        (RAIN, "2 rainiest months", "2026-02, 2026-03"),
    ],
)
def test_lists_are_asked_as_people_do(tmp_path: Path, text: str, question: str, value: object) -> None:
    assert answered(tmp_path, text, question).value == value


@pytest.mark.parametrize(
    ("text", "question", "groups"),
    [
        (ROSTER, "salary per team", {"Heat": 1050, "Jazz": 950, "Nets": 400}),
        (LEDGER, "amount per category", {"Ink": 380, "Desk": 440}),
        (BARS, "how many makers per country", {"Switzerland": 2, "France": 1, "Canada": 1}),
        (BARS, "how many bars per country", {"Switzerland": 4, "France": 2, "Canada": 1}),
    ],
)
def test_groups_of_lists(tmp_path: Path, text: str, question: str, groups: dict[str, int]) -> None:
    found = answered(tmp_path, text, question)
    assert dict(found.result[1:]) == groups
    assert by_pandas(tmp_path, found).to_dict() == groups
