"""Questions that ask whether something is so are answered Yes or No, with what it rests on; German ones, too."""

from pathlib import Path

import pandas as pd
import pytest

from desktop_app.media import tables
from desktop_app.tasks.tables import telling
from desktop_app.tasks.tables.asking.lookup import Lookup
from desktop_app.tasks.tables.grid import Grid
from desktop_app.tasks.tables.ruling import LEAST, ruled

TRIPS = """Trip,Driver,Town,Car,Km,Cost,Date,Paid
1,Ada,Leeds,Polo,120,30.5,2026-05-01,yes
2,Ben,York,Caddy,80,20,2026-05-03,no
3,Ada,Leeds,Polo,15,5,2026-05-09,yes
4,Cem,Hull,Caddy,230,60,2026-06-02,yes
5,Ben,York,Polo,44,12,2026-06-11,yes
"""
PRICES = """Product,Shop,Price,Sold,Stock
Tea,North,3.20,120,10
Coffee,North,5.80,340,0
Tea,South,3.40,90,4
Coffee,South,5.50,150,7
Cocoa,South,4.10,130,2
"""
BILLS = "Bill,Floor,State\n1,1,settled\n2,1,open\n3,2,settled\n4,2,settled\n"
GROWTH = "Country,Year,Income per capita\nA,2019,10\nA,2020,12\nB,2019,30\nB,2020,28\n"
STAFF = """Name,Department,Salary,Age,On leave
Ann,IT,5000,30,no
Bob,IT,7000,70,yes
Cy,HR,3500,50,no
Di,HR,4000,66,no
"""
FAHRTEN = """Fahrt;Fahrer;Ort;Km;Bezahlt
1;Ada;Bonn;120;ja
2;Ben;Ulm;80;nein
3;Cem;Kiel;230;ja
"""


@pytest.mark.parametrize(
    ("text", "question", "verdict", "reason"),
    [
        (TRIPS, "were there any trips over 100 km?", "Yes", "There are 2 rows where Km is more than 100"),
        (TRIPS, "is there a trip longer than 300 km?", "No", "There is no row where Km is more than 300"),
        (TRIPS, "are there more than 3 trips in May?", "No", "There are 3 rows where Date is in May"),
        (TRIPS, "are there at least 3 trips in May?", "Yes", "There are 3 rows where Date is in May"),
        (TRIPS, "is there no trip in July?", "Yes", "There is no row where Date is in July"),
        (
            TRIPS,
            "does anyone from Leeds drive the Caddy?",
            "No",
            "There is no row where Town is Leeds and Car is Caddy",
        ),
        (TRIPS, "do any drivers come from Hull?", "Yes", "There is 1 row where Town is Hull"),
        (TRIPS, "is any trip unpaid?", "Yes", "There is 1 row where Paid is no"),
        (TRIPS, "did Ada drive more than Ben?", "Yes", "135 where Driver is Ada, and 124 where Driver is Ben"),
        (TRIPS, "did Ben drive further than Ada?", "No", "124 where Driver is Ben, and 135 where Driver is Ada"),
        (TRIPS, "did Ben drive fewer km than Ada?", "Yes", "124 where Driver is Ben, and 135 where Driver is Ada"),
        (PRICES, "is every product in stock?", "Yes", "Tea: 14, Coffee: 7 and Cocoa: 2"),
        (PRICES, "is cocoa in stock?", "Yes", "Stock is 2 where Product is Cocoa"),
        (PRICES, "is anything in stock?", "Yes", "There are 4 rows where Stock is more than 0"),
        (TRIPS, "did nobody drive in July?", "Yes", "There is no row where Date is in July"),
        (TRIPS, "has everyone paid?", "No", "Paid is yes in 4 of 5 rows, not so for Ben"),
        (TRIPS, "did every driver drive more than 50 km?", "Yes", "Cem: 230, Ada: 135 and Ben: 124"),
        (TRIPS, "did every driver drive more than 130 km?", "No", "Cem: 230, Ada: 135 and Ben: 124"),
        (TRIPS, "did Cem drive to Hull?", "Yes", "There is 1 row where Driver is Cem and Town is Hull"),
        (TRIPS, "has Ben been to York in June?", "Yes", "Driver is Ben and Town is York"),
        (TRIPS, "has Ben been to Leeds?", "No", "There is no row where Driver is Ben and Town is Leeds"),
        (TRIPS, "can you tell me whether Ada drove the Polo?", "Yes", "There are 2 rows"),
        (PRICES, "is tea cheaper than coffee?", "Yes", "3.30 where Product is Tea, and 5.65 where Product is Coffee"),
        (PRICES, "did every shop sell more than 100?", "Yes", "North: 460 and South: 370"),
        (PRICES, "did every shop sell more than 400?", "No", "North: 460 and South: 370"),
        (PRICES, "does every shop sell tea?", "Yes", "North: 50.0% and South: 33.3%"),
        (PRICES, "does every shop sell cocoa?", "No", "South: 33.3% and North: 0.0%"),
        (PRICES, "is coffee sold out in North?", "Yes", "Stock is 0 where Product is Coffee and Shop is North"),
        (PRICES, "is the average price above 4?", "Yes", "The average of Price is 4.40"),
        (PRICES, "is the average price above 4.5?", "No", "The average of Price is 4.40"),
        (PRICES, "is cocoa cheaper than 5?", "Yes", "Price is 4.10 where Product is Cocoa"),
        (PRICES, "is coffee cheaper than 5.6?", "No", "Price is less than 5.60 in 1 of 2 rows where Product is Coffee"),
        (PRICES, "have all products a price under 6?", "Yes", "Price is less than 6.00 in all 5 rows"),
        (PRICES, "is the average price above 4,5?", "No", "The average of Price is 4.40"),
        (PRICES, "is the average price above 4,3?", "Yes", "The average of Price is 4.40"),
        (BILLS, "is bill 1 settled?", "Yes", "There is 1 row where Bill is 1 and State is settled"),
        (BILLS, "is bill 2 settled?", "No", "There is no row where Bill is 2 and State is settled"),
        (BILLS, "are all bills of floor 2 settled?", "Yes", "State is settled in all 2 rows where Floor is 2"),
        (BILLS, "are all bills of floor 1 settled?", "No", "State is settled in 1 of 2 rows where Floor is 1"),
        (BILLS, "is bill 3 on floor 2?", "Yes", "Floor is 2 where Bill is 3"),
        (FAHRTEN, "Ist die Summe Km über 1.000?", "No", "The sum of Km is 430"),
        (STAFF, "is anyone over 65 on leave?", "Yes", "There is 1 row where Age is more than 65 and On leave is yes"),
        (STAFF, "are there any over 40 on leave?", "Yes", "Age is more than 40 and On leave is yes"),
        (GROWTH, "did the income per capita grow since 2019?", "No", "average of Income per capita is 20"),
        (STAFF, "does every department pay more than 4000?", "No", "Salary is more than 4,000 in 2 of 4 rows"),
        (FAHRTEN, "Gibt es Fahrten über 100 km?", "Yes", "There are 2 rows where Km is more than 100"),
        (FAHRTEN, "Hat jeder Fahrer bezahlt?", "No", "Bezahlt is yes in 2 of 3 rows, not so for Ben"),
        (FAHRTEN, "War jemand in Kiel?", "Yes", "There is 1 row where Ort is Kiel"),
        (FAHRTEN, "Gab es keine Fahrt in Ulm?", "No", "There is 1 row where Ort is Ulm"),
    ],
)
def test_the_verdict_comes_first(tmp_path: Path, text: str, question: str, verdict: str, reason: str) -> None:
    path = tmp_path / "list.csv"
    path.write_text(text)
    table = tables.read(path)
    lookup = Lookup(Grid.of(table))
    ruling = ruled(lookup, question)
    assert ruling.settles_it
    found = telling.by_rule(lookup.grid, question, ruling)
    assert found.value == verdict, found.sentence
    assert found.sentence.startswith(f"{verdict}: ")
    assert reason in found.sentence
    assert eval(found.expression, {"df": table.frame, "pd": pd}) == verdict


@pytest.mark.parametrize(
    "question",
    [
        "did Ada win?",
        "were there any trips to Paris?",
        "did any driver from Leeds crash?",
        "did Ada earn more than Ben?",
    ],
)
def test_no_verdict_passes_over_a_word(tmp_path: Path, question: str) -> None:
    """Of what the table does not know there is no Yes and no No."""
    path = tmp_path / "list.csv"
    path.write_text(TRIPS)
    lookup = Lookup(Grid.of(tables.read(path)))
    ruling = ruled(lookup, question)
    assert ruling.best is None or ruling.confidence < LEAST or ruling.best.outcome.value not in ("Yes", "No")


def test_a_choice_of_two_is_not_answered_with_yes(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text(PRICES)
    lookup = Lookup(Grid.of(tables.read(path)))
    ruling = ruled(lookup, "is tea or coffee cheaper?")
    assert ruling.best is None or ruling.best.outcome.value not in ("Yes", "No")


def test_a_limit_is_said_as_it_was_typed(tmp_path: Path) -> None:
    """Under 5.6 of a column of whole numbers is not "less than 6", and which column was taken is said to be a guess."""
    path = tmp_path / "list.csv"
    path.write_text(PRICES)
    lookup = Lookup(Grid.of(tables.read(path)))
    found = telling.by_rule(lookup.grid, "?", ruled(lookup, "how many products under 5.6"))
    assert "less than 5.6," in found.sentence
    assert "“under 5.6” does not say of what: Stock was taken." in found.doubts
    assert any("where Price is less than 5.60" in each.sentence for each in found.choices)


def test_exactly_so_many_of_each_is_not_taken_for_a_sum(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Player,Team,Goals\nAda,Red,1\nBo,Red,2\nCy,Blue,3\nDi,Blue,3\n")
    ruling = ruled(Lookup(Grid.of(tables.read(path))), "does every team have a player with 3 goals?")
    assert ruling.best is None or ruling.best.outcome.value not in ("Yes", "No")


@pytest.mark.parametrize("question", ["is the oldest on leave?", "is the youngest in HR?"])
def test_nobody_is_named_where_yes_or_no_is_asked_for(tmp_path: Path, question: str) -> None:
    """The oldest of those on leave is not whether the oldest one is."""
    path = tmp_path / "list.csv"
    path.write_text(STAFF)
    ruling = ruled(Lookup(Grid.of(tables.read(path))), question)
    assert ruling.best is None or ruling.best.outcome.value in (None, "Yes", "No")
