"""Which column a word means where several have it, or a cell has it by chance; the tables are ours."""

from pathlib import Path

import pytest

from desktop_app.media import tables
from desktop_app.tasks.tables.asking import synonyms
from desktop_app.tasks.tables.grid import Grid
from tests.tasks.asked_tables import answered, ruling_of

BOWLS = """Game,QB Winner,Coach Winner,Winner,Points,QB Loser,Loser
XIX,Joe Mont,Bill Wash,Golden Miners,38,Dan Mar,Sea Dolphins
XX,Jim Mac,Mike Dit,Lake Bears,46,Tony Eas,Coast Patriots
XXI,Phil Sim,Bill Par,Harbour Giants,39,John El,Hill Broncos
"""
MEDALS = "Athlete,Team,Sport,Medal\n" + "".join(
    f"A{at},{team},{sport},{medal}\n"
    for at, (team, sport, medal) in enumerate(
        [("Wales", "Rowing", "G"), ("Wales", "Judo", "S"), ("Wales", "Judo", "G"), ("Malta", "Judo", "B")] * 3
    )
)
MATCHES = """date,home_team,away_team,home_score,away_score,cup,city,country
2001-01-01,Spain,Italy,1,0,Friendly,Madrid,Spain
2001-02-01,Italy,Spain,2,0,Home Championship,Rome,Italy
2001-03-01,Spain,Malta,3,0,Friendly,Homs,Syria
2001-04-01,Malta,Spain,0,4,Friendly,Madrid,Spain
2001-05-01,Italy,Malta,2,2,Home Championship,Rome,Italy
"""
TITLES = "type,title,listed in\n" + "".join(
    f"{kind},{name} {at},{listed}\n"
    for at, (kind, name, listed) in enumerate(
        [
            ("Movie", "Red", "Movies"), ("Movie", "Blue", "Dramas"), ("TV Show", "Sea", "TV Shows"),
            ("Movie", "Sky", "Comedies"), ("TV Show", "Fog", f"Crime TV {9}"),
        ] * 6
    )
)  # fmt: skip
TITLES += "".join(f"Movie,Film {at},Genre {at}\n" for at in range(40))
SONGS = "for having made new ways to say things within the great songs of a country"
PRIZES = f"""Year,Category,Prize,Motivation,Name,Sex
1969,Economics,Prize in Economics,for having made and applied models of how a whole economy moves in time,Rag Fri,Male
2009,Economics,Prize in Economics,for her analysis of how people govern what belongs to all,Eli Ost,Female
2016,Letters,Prize in Letters,{SONGS},Bob Dyl,Male
2019,Economics,Prize in Economics,for an approach by trials to make the lives of poor people better,Est Duf,Female
"""
GROSS = """film,year,total_gross,inflation_adjusted_gross
Snow,1937,184,5228
Lion,1994,422,761
Stars,2015,936,936
"""


@pytest.mark.parametrize(
    ("table", "question", "value"),
    [
        (BOWLS, "who won game XX", "Lake Bears"),
        (BOWLS, "who lost game XX", "Coast Patriots"),
        (BOWLS, "who was the QB winner of XX", "Jim Mac"),
        (MEDALS, "how many golds did Wales get", 6),
        (MEDALS, "how many gold medals did Wales win", 6),
        (MEDALS, "how many bronze medals are there", 3),
        (MATCHES, "how many home games has Spain played", 2),
        (MATCHES, "how many away games has Spain played", 2),
        (MATCHES, "how many games were played in Homs", 1),
        (TITLES, "how many movies are there", 58),
        (PRIZES, "what did Bob Dyl get the prize for", SONGS),
        (PRIZES, "first woman to win in economics", "Eli Ost"),
        (GROSS, "highest grossing film adjusted for inflation", "Snow"),
        (GROSS, "highest grossing film", "Stars"),
        (GROSS, "top 2 highest grossing films adjusted for inflation", "Snow, Stars"),
    ],
)
def test_the_column_that_is_meant(tmp_path: Path, table: str, question: str, value: object) -> None:
    assert answered(tmp_path, table, question).value == value


def test_kinds_of_one_column_are_compared_rather_than_cells_of_many(tmp_path: Path) -> None:
    assert answered(tmp_path, TITLES, "movies vs tv shows").value == "Movie: 58; TV Show: 12"


def test_what_share_of_the_medals_of_a_team_were_gold(tmp_path: Path) -> None:
    assert answered(tmp_path, MEDALS, "what percentage of Wales's medals were gold").value == pytest.approx(6 / 9)


def test_letters_of_grades_are_no_medals(tmp_path: Path) -> None:
    rows = "pupil,grade\nAnn,G\nBo,S\nCy,B\nDi,G\n"
    path = tmp_path / "list.csv"
    path.write_text(rows)
    assert synonyms.alike("gold", False, Grid.of(tables.read(path))["grade"]) == ()


def test_a_word_of_a_header_is_not_looked_for_in_names(tmp_path: Path) -> None:
    """A home side is none of a cup called Home Championship."""
    assert not ruling_of(tmp_path, MATCHES, "what percentage of games did the home side win")[1].likely
    assert answered(tmp_path, MATCHES, "how many games were there in the home championship").value == 2
