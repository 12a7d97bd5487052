"""Questions of tables whose cells list several values each: actors, countries, skills; the tables are ours."""

from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from desktop_app.media import tables
from desktop_app.tasks.tables.asking.lookup import Lookup
from desktop_app.tasks.tables.grid import Grid
from tests.tasks.asked_tables import answered, by_pandas

SKILLS = """Name,Team,Skills,City,Salary
Anna,Data,"Python, SQL",Paris,50
Bea,Data,"SQL, Excel","Bonn, Germany",40
Carl,Ops,Excel,Paris,30
Dora,Ops,"Python, Excel, SQL","Kiel, Germany",60
Emil,Web,"Java, Python",Oslo,45
Fay,Web,Java,Paris,35
"""
FILMS = """title,made in,cast,year
Red Hill,"Germany, France",Ann Lee|Bo Ray,2001
Blue Bay,Germany,Bo Ray,2002
Green Sea,"France, Italy, Germany",Cy Orr|Ann Lee,2003
Ann Lee Live,Italy,Dan Poe,2004
Low Tide,"Italy, United Kingdom",Dan Poe|Cy Orr,2005
"""
ADDRESSES = """Name,Place,Sales
"Miller, John","Austin, Texas",3.5
"Smith, John","Dallas, Texas",4.25
"Miller, Anna","Miami, Florida",5
"Jones, Anna","Austin, Texas",6.75
"""


@pytest.mark.parametrize(
    ("table", "question", "value"),
    [
        (SKILLS, "how many people know Python", 3),
        (SKILLS, "average salary where skills is SQL", 50),
        (SKILLS, "who does not know SQL", "Carl, Emil, Fay"),
        (SKILLS, "how many know Python and SQL", 2),
        (SKILLS, "how many know Python or SQL", 4),
        (FILMS, "how many films were made in Germany", 3),
        (FILMS, "how many films have Ann Lee in the cast", 2),
        (FILMS, "how many films were made in the UK", 1),
        (FILMS, "which films were made in France and Germany", "Red Hill, Green Sea"),
    ],
)
def test_a_value_is_found_beside_others_in_a_cell(tmp_path: Path, table: str, question: str, value: object) -> None:
    answer = answered(tmp_path, table, question)
    assert answer.value == value
    assert " has " in answer.sentence or " have " in answer.sentence


def test_the_code_finds_the_same_rows(tmp_path: Path) -> None:
    answer = answered(tmp_path, FILMS, "how many films were made in Germany")
    assert by_pandas(tmp_path, answer) == answer.value


def test_rows_that_list_nothing_else_are_told(tmp_path: Path) -> None:
    answer = answered(tmp_path, FILMS, "how many films were made in Germany")
    assert any("1 lists nothing else" in note for note in answer.notes)


@pytest.mark.parametrize("question", ["how many different skills are there", "how many skills are there"])
def test_each_value_of_a_list_is_counted_for_itself_and_told_to_be(tmp_path: Path, question: str) -> None:
    answer = answered(tmp_path, SKILLS, question)
    assert answer.value == 4
    assert any("each of them counts for itself" in note for note in answer.notes)
    assert by_pandas(tmp_path, answer) == 4


@pytest.mark.parametrize(
    ("table", "question", "groups"),
    [
        (SKILLS, "how many people per skill", {"Python": 3, "SQL": 3, "Excel": 3, "Java": 2}),
        (SKILLS, "average salary per skill", {"Python": 155 / 3, "SQL": 50, "Excel": 130 / 3, "Java": 40}),
        (FILMS, "number of films by cast", {"Ann Lee": 2, "Bo Ray": 2, "Cy Orr": 2, "Dan Poe": 2}),
        (FILMS, "how many films since 2003 per cast", {"Ann Lee": 1, "Cy Orr": 2, "Dan Poe": 2}),
    ],
)
def test_a_row_is_of_each_group_that_its_cell_lists(
    tmp_path: Path, table: str, question: str, groups: dict[str, float]
) -> None:
    answer = answered(tmp_path, table, question)
    assert dict(answer.result[1:]) == pytest.approx(groups)
    assert by_pandas(tmp_path, answer).to_dict() == pytest.approx(groups)


@pytest.mark.parametrize(
    ("table", "question", "value"),
    [
        (SKILLS, "which skill has the highest average salary", "Python"),
        (SKILLS, "which skill is the least common", "Java"),
    ],
)
def test_the_value_with_the_most_is_one_of_those_that_cells_list(
    tmp_path: Path, table: str, question: str, value: str
) -> None:
    assert answered(tmp_path, table, question).value == value


@pytest.mark.parametrize("name", ["Name", "Place"])
def test_towns_with_their_states_and_names_with_commas_are_no_lists(tmp_path: Path, name: str) -> None:
    path = tmp_path / "list.csv"
    path.write_text(ADDRESSES)
    lookup = Lookup(Grid.of(tables.read(path)))
    assert lookup.listed(lookup.grid[name]) is None


ONCE_EACH = [f"word {letter}" for letter in "abcdefghijklmnopqrstuvwxyz"]


@pytest.mark.parametrize(
    ("cells", "listed"),
    [
        # A tenth of the cells list several, which is enough; one cell never is.
        (["red; blue", "blue; red", *ONCE_EACH[:18]], True),
        (["red; blue", "blue; red", *ONCE_EACH[:19]], False),
        (["red; blue", "red", "blue"], False),
        # With "/", which names have in them, it is a fifth.
        (["red / blue", "blue / red", *ONCE_EACH[:8]], True),
        (["red / blue", "blue / red", *ONCE_EACH[:9]], False),
        # Values come again in cells that hold one, and stand first there.
        (["red; blue", "green; pink", "red", "blue", "green", "pink"], True),
        # Of ten values three come again, which is the share that is enough; two are not.
        (["red; gold", "blue; red", "red; pink", "black; white", "grey; brown"], True),
        (["red; gold", "blue; red", "green; pink", "black; white", "grey; brown"], False),
        # Half of the values, or all, are numbers; sentences; five words each are still values.
        (["red; 1", "1; red", "blue; 2", "2; blue"], False),
        (["10; 20", "20; 10", "10; 30"], False),
        (["a value of five words; red wine of the year", "red wine of the year; a value of five words"] * 2, True),
        (["this one goes to six words; red", "red; this one goes to six words"] * 2, True),
        (
            [
                "this one goes to six words; and so does this one too",
                "and so does this one too; this one goes to six words",
            ]
            * 2,
            False,
        ),
    ],
)
def test_cells_are_lists_by_how_often_and_where_values_come_again(
    tmp_path: Path, cells: list[str], listed: bool
) -> None:
    path = tmp_path / "list.csv"
    pd.DataFrame({"Number": range(len(cells)), "Which": cells}).to_csv(path, index=False)
    lookup = Lookup(Grid.of(tables.read(path)))
    assert (lookup.listed(lookup.grid["Which"]) is not None) == listed


def test_a_value_that_a_cell_lists_twice_or_writes_otherwise_is_one(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Number,Which\n1,red; Blue; red\n2,blue; red\n3,Red\n")
    lookup = Lookup(Grid.of(tables.read(path)))
    lists = lookup.listed(lookup.grid["Which"])
    assert lists is not None
    assert lists.separator == ";"
    assert lists.places == {"red": [0, 1, 2], "blue": [0, 1]}
    assert lists.written == {"red": ["red", "Red"], "blue": ["Blue", "blue"]}


def test_the_pattern_of_a_value_finds_the_cells_that_list_it(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text(FILMS.replace("Cy Orr", "Cy (C.) Orr"))
    lookup = Lookup(Grid.of(tables.read(path)))
    column = lookup.grid["cast"]
    lists = lookup.listed(column)
    assert lists is not None
    for value, places in lists.places.items():
        texts = {column.texts[place] for place in places}
        wanted = column.which(np.array([text in texts for text in column.texts]))
        assert (column.search(lists.pattern(value)) == wanted).all(), value
