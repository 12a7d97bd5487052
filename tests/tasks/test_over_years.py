"""How a figure went from one year to another in a table with a row for each of them; sums of people of one year."""

from pathlib import Path

import pytest

from tests.tasks.asked_tables import answered

CITIES = "City,Country,Year,Population\n" + "".join(
    f"{city},{country},{year},{count + step * (year - 2014)}\n"
    for city, country, count, step in (
        ("Oslo", "Norway", 600, 10),
        ("Bergen", "Norway", 200, -5),
        ("Malmo", "Sweden", 300, 20),
    )
    for year in range(2014, 2021)
)
DISTRICTS = "District,City,Population,Area\nMitte,Bonn,400,20\nNord,Bonn,310,35\nSued,Ulm,120,14\nOst,Ulm,260,18\n"
WIDE = "City,2015,2017,2019\nOslo,600,650,700\nBergen,250,240,230\n"


@pytest.mark.parametrize(
    ("text", "question", "value"),
    [
        (CITIES, "did the population of Oslo rise since 2015", "Yes"),
        (CITIES, "has the population of Bergen grown since 2016?", "No"),
        (CITIES, "did Bergen shrink between 2014 and 2020", "Yes"),
        (CITIES, "has Malmo grown", "Yes"),
        (CITIES, "by how much did the population of Oslo grow from 2015 to 2020", 50),
        (CITIES, "how much did Malmo grow since 2018", 40),
        (CITIES, "change in the population of Bergen from 2014 to 2018", 20),
        (CITIES, "how many people live in Norway", 830),
        (CITIES, "how many people lived in Norway in 2014", 800),
        (DISTRICTS, "how many people live in Ulm", 380),
        (DISTRICTS, "population of Bonn", 710),
        (DISTRICTS, "population of Mitte", "400"),
        (DISTRICTS, "area of Ulm", 32),
        (WIDE, "did Oslo grow between 2015 and 2019", "Yes"),
        (WIDE, "did Bergen grow since 2015", "No"),
    ],
)
def test_the_first_and_the_last_year_are_compared(tmp_path: Path, text: str, question: str, value: object) -> None:
    assert answered(tmp_path, text, question).value == value


def test_the_answer_tells_both_figures_and_which_way_it_went(tmp_path: Path) -> None:
    said = answered(tmp_path, CITIES, "did the population of Oslo rise since 2015").sentence
    assert "660" in said
    assert "610" in said
    fell = answered(tmp_path, CITIES, "by how much did the population of Bergen grow from 2015 to 2020")
    assert fell.value == 25
    assert any("other way round" in note for note in fell.notes)


@pytest.mark.parametrize(
    ("question", "value"),
    [
        ("by how many percent did the population of Oslo grow from 2014 to 2020", 0.1),
        ("how many percent more population did Malmo have in 2020 than in 2014", 0.4),
    ],
)
def test_growth_in_percent_is_of_the_first_year(tmp_path: Path, question: str, value: float) -> None:
    found = answered(tmp_path, CITIES, question)
    assert found.value == pytest.approx(value)
    assert "%" in found.sentence
