"""Questions to tables whose rows stand below names or sums: of the parts, of the whole, of the row with the name."""

from pathlib import Path

import pytest

from tests.tasks.asked_tables import answered, ruling_of

_AREAS = (
    "Area,Population,Rate\nUnited Kingdom,13900,4.5\nEngland,10000,5\nLondon,6000,4.2\nLeeds,2500,6.1\nYork,1500,5.2\n"
    "Scotland,3900,4\nGlasgow,2100,3.1\nEdinburgh,1800,5\n"
)
_TOWNS = "Town,Sales,Cost\nNorth,,\nLeeds,10,4\nYork,20,7\nSouth,,\nBath,5,2\nBristol,9,3\nTruro,2,1\nTotal,46,17\n"

_TRUSTS = (
    ",Incidents,Patients\nEast,,\nBedford,20,3\nNorwich,1,1\nHertford,23,9\nMidlands,,\nDerby,1,1\nLondon,,\n"
    "Kings,41,109\nGeorge,5,2\nNorth,,\nTees,2,8\nMersey,15,143\nWalton,9,0\n"
)


@pytest.mark.parametrize(
    ("text", "question", "value"),
    [
        (_AREAS, "total population", 13900),
        (_AREAS, "population of England", "10000"),
        (_AREAS, "rate in Scotland", "4"),
        (_AREAS, "average population in England", pytest.approx(10000 / 3)),
        (_AREAS, "how many areas are there", 5),
        (_AREAS, "how many areas in England", 3),
        (_AREAS, "which area has the highest population", "London"),
        (_AREAS, "which area in Scotland has the highest population", "Glasgow"),
        (_TOWNS, "total sales in North", 30),
        (_TOWNS, "average sales", 9.2),
        (_TOWNS, "sales of York", "20"),
        (_TOWNS, "which town in the South has the highest sales", "Bristol"),
        (_TOWNS, "how many towns are in the South", 3),
        (_TRUSTS, "how many incidents in London", 46),
        (_TRUSTS, "which region has the most incidents", "London"),
        (_TRUSTS, "incidents per region", "London: 46; East: 44; North: 26; Midlands: 1"),
    ],
)
def test_answers_below_names_and_sums(tmp_path: Path, text: str, question: str, value: object) -> None:
    assert answered(tmp_path, text, question).value == value


def test_one_number_that_is_all_others_together_is_no_sum_of_them(tmp_path: Path) -> None:
    """Who has half of the votes is the winner, not the name of a group."""
    votes = "Candidate,Votes\nAda,500\nBob,200\nCy,150\nDi,100\nEd,50\n"
    assert answered(tmp_path, votes, "who got the most votes").value == "Ada"
    assert answered(tmp_path, votes, "how many candidates are there").value == 5


def test_sections_with_a_name_of_their_own_are_asked_by_it_alone(tmp_path: Path) -> None:
    text = "Region,Town,Sales\nNorth,,\n,Leeds,10\n,York,20\nSouth,,\n,Bath,5\n,Bristol,9\n"
    assert answered(tmp_path, text, "sales per region").value == "North: 30; South: 14"
    _, ruling = ruling_of(tmp_path, text, "sales per category")
    assert ruling.best is None or ruling.best.candidate.query.group != "Region" or ruling.best.candidate.missed
