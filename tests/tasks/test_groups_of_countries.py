"""A list of countries that has rows of the world and the euro area among them, as the World Bank keeps them; ours."""

from pathlib import Path

import pytest

from tests.tasks.asked_tables import answered, by_pandas

RECEIPTS = """Country Name,Region,2015,2016
Spain,Europe,50,60
Italy,Europe,40,40
Japan,Asia,25,30
Kenya,Africa,2,1
Peru,America,3,4
Chile,America,5,6
World,,125,160
Euro area,,90,100
High income,,120,136
"""
TEAMS = "Team,Points\nWorld,9\nEurope,5\nNord,12\nSea,7\nHill,3\nBay,1\nFog,2\n"
REGIONS = "Shop,Region,Sales\nA,Europe,5\nB,Asia,7\nC,World,9\nD,Africa,1\nE,Europe,2\nF,Asia,4\n"


@pytest.mark.parametrize(
    ("question", "value"),
    [
        ("which country earned the most in 2016", "Spain"),
        ("top 2 countries in 2016", "Spain, Italy"),
        ("how many countries are there", 6),
        ("how many countries had more than 35 in 2016", 2),
        ("what was 2016 for the World", "160"),
    ],
)
def test_the_world_is_no_country(tmp_path: Path, question: str, value: object) -> None:
    assert answered(tmp_path, RECEIPTS, question).value == value


def test_what_was_left_out_is_said(tmp_path: Path) -> None:
    answer = answered(tmp_path, RECEIPTS, "which country earned the most in 2016")
    assert any(
        "3 names that stand for groups of others, such as “World”, were left out" in each for each in answer.notes
    )


def test_what_is_computed_of_all_rows_says_that_some_hold_others(tmp_path: Path) -> None:
    answer = answered(tmp_path, RECEIPTS, "average of 2016")
    assert any("“World” may stand for several of the others" in each for each in answer.notes)


@pytest.mark.parametrize(
    ("question", "share"),
    [
        ("what share of the world total went to Spain in 2016", 60 / 160),
        ("what share of the euro area's 2016 receipts was in Spain", 60 / 100),
        ("share of 2016 for Spain", 60 / 141),
    ],
)
def test_the_share_of_a_country_in_what_a_group_has(tmp_path: Path, question: str, share: float) -> None:
    answer = answered(tmp_path, RECEIPTS, question)
    assert answer.value == pytest.approx(share)
    assert by_pandas(tmp_path, answer) == pytest.approx(share)


def test_names_of_teams_and_of_regions_are_no_groups(tmp_path: Path) -> None:
    assert answered(tmp_path, TEAMS, "which team has the fewest points").value == "Bay"
    assert answered(tmp_path, TEAMS, "how many teams have more than 4 points").value == 4
    assert answered(tmp_path, REGIONS, "which shop has the most sales").value == "C"
