"""Questions about tables found in the world that were answered wrongly without a word; the tables are made anew."""

from pathlib import Path

import pytest

from desktop_app.media import tables
from desktop_app.tasks.tables import telling
from desktop_app.tasks.tables.asking.lookup import Lookup
from desktop_app.tasks.tables.grid import Grid
from desktop_app.tasks.tables.ruling import ruled

CASES = "".join(
    f"{name},{age},{state},{dna},{lie}\n"
    for name, age, state, dna, lie in [
        ("Abe", 34, "IL", "Y", ""), ("Bea", 87, "TX", "", "Y"), ("Cal", 15, "IL", "Y", "Y"), ("Dan", 41, "NY", "", "Y"),
    ]
)  # fmt: skip
WEATHER = "".join(
    f"2024-0{month}-11,{high},{low},{sky}\n"
    for month, high, low, sky in [
        (1, 4.4, -7.1, "snow"),
        (4, 18.0, 9.9, "rain"),
        (7, 35.6, 11.0, "sun"),
        (8, 31.0, 17.0, "sun"),
    ]
)
STRIKES = "".join(
    f"{species},{state}\n"
    for species, state in [("Small bird", "Texas"), ("Gull", "Texas"), ("Large bird", "Ohio"), ("Heron", "Texas")]
)


def answered(folder: Path, name: str, text: str, question: str) -> tuple[object, str]:
    path = folder / f"{name}.csv"
    path.write_text(text)
    grid = Grid.of(tables.read(path))
    found = telling.by_rule(grid, question, ruled(Lookup(grid), question))
    return found.value, found.sentence


@pytest.mark.parametrize(
    ("question", "value"),
    [("How old was the oldest victim?", 87), ("What is the age of the youngest victim?", 15)],
)
def test_an_unknown_noun_after_a_superlative_is_a_row(tmp_path: Path, question: str, value: object) -> None:
    assert answered(tmp_path, "cases", "name,age,state,dna,false_confession\n" + CASES, question)[0] in (
        value,
        str(value),
    )


def test_a_place_that_is_not_found_is_said(tmp_path: Path) -> None:
    _, sentence = answered(
        tmp_path, "cases", "name,age,state,dna,false_confession\n" + CASES, "How many false confessions in Utopia?"
    )
    assert "Not taken into account: “Utopia”" in sentence


@pytest.mark.parametrize(
    ("question", "value"),
    [
        ("What was the hottest day?", "2024-07-11"),
        ("What was the coldest day?", "2024-01-11"),
        ("How many days were warmer than 30?", 2),
    ],
)
def test_days_are_hot_by_their_maxima_and_cold_by_their_minima(tmp_path: Path, question: str, value: object) -> None:
    assert answered(tmp_path, "weather", "date,temp_max,temp_min,sky\n" + WEATHER, question)[0] in (value, str(value))


def test_what_the_file_is_called_is_what_its_rows_are(tmp_path: Path) -> None:
    asked = "How many bird strikes happened in Texas?"
    assert answered(tmp_path, "birdstrikes", "Wildlife Species,Origin State\n" + STRIKES, asked)[0] == 3
