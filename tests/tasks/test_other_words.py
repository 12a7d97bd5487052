"""Questions in the words of people, where cells say it otherwise: values worked out with pandas from the same file."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from desktop_app.media import tables
from tests.tasks.asked_tables import told

Work = Callable[[pd.DataFrame], Any]


def write(path: Path, frame: pd.DataFrame) -> Path:
    frame.to_csv(path, index=False)
    return path


def repeated(*values: object) -> list[object]:
    """60 rows of some values in turn."""
    return [values[place % len(values)] for place in range(60)]


TABS = pd.DataFrame(
    {
        "bill": [10.5 + place for place in range(60)],
        "tip": repeated(1, 2, 3, 5, 4, 2, 6),
        "sex": repeated("Female", "Male", "Male"),
        "smoker": repeated("No", "No", "Yes", "No"),
        "day": repeated("Sun", "Thur", "Fri", "Sat", "Sun"),
        "origin": repeated("japan", "usa", "europe"),
        "car": repeated("toyota corona", "ford pinto", "vw rabbit", "toyota mark ii", "amc gremlin"),
        "cylinders": repeated(4, 6, 8, 4),
        "result": repeated("PASS", "FAIL", "PASS"),
        "fruity": repeated(1, 0, 0, 1),
        "wine": repeated(5, 1, 7),
        "beer": repeated(2, 6, 6, 1),
        "region": repeated("central_europe_east", "south_asia"),
        "pace": repeated("walking", "running", "rest"),
        "chamber": repeated("house", "senate", "house"),
        "fuel": repeated("Fossil Fuels", "Nuclear", "Renewables"),
    }
)

ASKED: list[tuple[str, Work]] = [
    ("average tip on Sunday", lambda f: f[f.day == "Sun"].tip.mean()),
    ("how many on Saturday?", lambda f: int((f.day == "Sat").sum())),
    ("how many women on Thursday?", lambda f: int(((f.sex == "Female") & (f.day == "Thur")).sum())),
    ("what is the average bill of the men?", lambda f: f[f.sex == "Male"].bill.mean()),
    ("average tip of japanese cars", lambda f: f[f.origin == "japan"].tip.mean()),
    ("how many american cars?", lambda f: int((f.origin == "usa").sum())),
    ("how many toyotas are there?", lambda f: int(f.car.str.contains("toyota").sum())),
    ("how many passed?", lambda f: int((f.result == "PASS").sum())),
    ("how many failed on Friday?", lambda f: int(((f.result == "FAIL") & (f.day == "Fri")).sum())),
    ("average tip of fruity", lambda f: f[f.fruity == 1].tip.mean()),
    ("how many with more wine than beer?", lambda f: int((f.wine > f.beer).sum())),
    ("how many where wine exceeds beer?", lambda f: int((f.wine > f.beer).sum())),
    ("total tip of fossil fuel", lambda f: f[f.fuel == "Fossil Fuels"].tip.sum()),
    ("how many in central Europe?", lambda f: int(f.region.str.contains("europe").sum())),
    ("average tip of the walkers", lambda f: f[f.pace == "walking"].tip.mean()),
    ("how many senators?", lambda f: int((f.chamber == "senate").sum())),
    ("how many days are there?", lambda f: f.day.nunique()),
]


@pytest.mark.parametrize(("question", "work"), ASKED, ids=[question for question, _ in ASKED])
def test_cells_are_found_by_other_words(question: str, work: Work, tmp_path: Path) -> None:
    path = write(tmp_path / "tabs.csv", TABS)
    found = told(path, question)
    assert found.value == pytest.approx(work(TABS)), found.sentence
    value = eval(found.expression, {"df": tables.read(path).frame, "pd": pd})
    assert value == pytest.approx(found.value)


def test_a_mean_by_a_few_whole_numbers(tmp_path: Path) -> None:
    found = told(write(tmp_path / "tabs.csv", TABS), "average tip by number of cylinders")
    expected = TABS.groupby("cylinders").tip.mean()
    assert {int(name): value for name, value in found.result[1:]} == pytest.approx(expected.to_dict())


def test_two_kinds_are_compared_by_their_averages_and_this_is_said(tmp_path: Path) -> None:
    found = told(write(tmp_path / "tabs.csv", TABS), "who has the higher tip, men or women?")
    assert str(found.value).startswith(str(TABS.groupby("sex").tip.mean().idxmax()))
    assert "averages of tip" in " ".join(found.notes)


def test_an_unknown_noun_that_is_counted_is_said(tmp_path: Path) -> None:
    path = write(tmp_path / "tabs.csv", TABS)
    found = told(path, "how many parties on Saturday?")
    assert found.value == int((TABS.day == "Sat").sum())
    assert found.notes[-1] == "Each row is counted as one of the “parties”."
    most = told(path, "which day has the most parties")
    assert str(most.value).startswith(str(TABS.day.value_counts().idxmax()))


MONTHS = pd.DataFrame(
    {
        "year": [year for year in (1958, 1959, 1960) for _ in range(4)],
        "month": ["January", "April", "July", "August"] * 3,
        "passengers": [112, 118, 364, 302, 115, 126, 391, 305, 145, 150, 425, 310],
    }
)


@pytest.mark.parametrize(
    ("question", "value"),
    [
        ("how many passengers in July 1959?", 391),
        ("how many more passengers were there in 1960 than in 1959?", 93),
        ("which month has the most passengers on average", "July"),
        ("average passengers in August", pytest.approx(305.6667, abs=1e-3)),
    ],
)
def test_years_and_months_in_columns_of_their_own(question: str, value: object, tmp_path: Path) -> None:
    found = told(write(tmp_path / "flights.csv", MONTHS), question)
    said = str(found.value).split(":")[0]
    assert (said if isinstance(value, str) else float(said)) == value, found.sentence


STATES = pd.DataFrame({"code": ["CA", "IL", "OR", "NY"], "sales": [10, 20, 30, 40], "count": [1, 2, 3, 4]})


@pytest.mark.parametrize(
    ("question", "value"), [("what are the sales in Illinois", 20), ("sales in New York or Oregon", 70)]
)
def test_codes_of_states_go_by_their_names(question: str, value: int, tmp_path: Path) -> None:
    found = told(write(tmp_path / "states.csv", STATES), question)
    assert float(str(found.value)) == value, found.sentence


def test_the_letters_of_the_sexes_mean_them_only_in_a_column_of_sexes(tmp_path: Path) -> None:
    frame = pd.DataFrame({"gender": ["M", "F", "F"], "grade": ["F", "A", "B"], "points": [1, 2, 3]})
    found = told(write(tmp_path / "pupils.csv", frame), "how many women are there?")
    assert (found.value, found.conditions) == (2, ("gender is F",))


def test_who_a_song_is_by_is_no_group_and_a_part_of_a_headers_name_is_no_condition(tmp_path: Path) -> None:
    frame = pd.DataFrame(
        {
            "school": ["Ohio", "Iowa", "Utah", "Yale"],
            "song_name": ["Go", "On", "Up", "Bulldog"],
            "year": [1911, 1898, 1890, 1905],
            "student_writer": ["Yes", "No", "Yes", "No"],
            "official_song": ["Yes", "Yes", "No", "Yes"],
        }
    )
    path = write(tmp_path / "fights.csv", frame)
    assert told(path, "how many songs were written by students?").value == 2
    assert str(told(path, "which school has the oldest song?").value) == "Utah"


BIRTHS = pd.DataFrame(
    {
        "year": [year for year in (2000, 2001, 2002) for _ in range(40)],
        "month": [1 + place % 12 for place in range(120)],
        "day": [1 + place % 28 for place in range(120)],
        "births": [9000 + 7 * place if place < 80 else 9100 for place in range(120)],
    }
)


def test_months_as_numbers_and_years_of_many_rows(tmp_path: Path) -> None:
    path = write(tmp_path / "births.csv", BIRTHS)
    september = BIRTHS[(BIRTHS.year == 2001) & (BIRTHS.month == 9)]
    assert told(path, "how many births in September 2001").value == september.births.sum()
    most = int(str(BIRTHS.groupby("year").births.sum().idxmax()))
    assert BIRTHS.year.iloc[int(BIRTHS.births.argmax())] == most
    assert str(told(path, "which year had the most births").value).startswith(str(most))


HEROES = pd.DataFrame(
    {
        "name": [f"Woman {place}" if place % 20 == 7 else f"Hero {place}" for place in range(60)],
        "url": [f"https://example.org/suspended/{place}" for place in range(60)],
        "side": repeated("Good Characters", "Bad Characters", "Neutral Characters"),
        "sex": repeated("Female Characters", "Male Characters"),
        "alive": repeated("Living Characters", "Deceased Characters", "Living Characters"),
        "armed": repeated("No", "Knife", "Gun", "No"),
        "time": repeated("1 min", "15 min", "30 min"),
        "pulse": [60 + place for place in range(60)],
        "incumbent": repeated("Yes", "No"),
    }
)


@pytest.mark.parametrize(
    ("question", "work"),
    [
        ("how many women are there?", lambda f: int((f.sex == "Female Characters").sum())),
        ("how many good women", lambda f: int(((f.sex == "Female Characters") & (f.side == "Good Characters")).sum())),
        ("how many are dead?", lambda f: int((f.alive == "Deceased Characters").sum())),
        ("how many were unarmed?", lambda f: int((f.armed == "No").sum())),
        ("average pulse after 30 min", lambda f: f[f.time == "30 min"].pulse.mean()),
        ("how many suspended bad characters", lambda f: int((f.side == "Bad Characters").sum())),
    ],
)
def test_kinds_that_a_cell_names_in_several_words(question: str, work: Work, tmp_path: Path) -> None:
    found = told(write(tmp_path / "heroes.csv", HEROES), question)
    assert found.value == pytest.approx(work(HEROES)), found.sentence
    assert not any(each.startswith("url") for each in found.conditions)


def test_who_is_never_yes(tmp_path: Path) -> None:
    found = told(write(tmp_path / "heroes.csv", HEROES), "who has the highest pulse?")
    assert str(found.value) == HEROES["name"].iloc[int(HEROES.pulse.argmax())]


def test_rows_called_as_the_file_are_counted_per_group(tmp_path: Path) -> None:
    frame = HEROES[["side", "sex"]].assign(source=HEROES.url)
    found = told(write(tmp_path / "nfl-suspensions-data.csv", frame), "suspensions per side")
    assert dict(found.result[1:]) == frame.groupby("side").size().to_dict()


def test_a_column_called_as_the_question_says_is_meant_by_the_longest(tmp_path: Path) -> None:
    frame = pd.DataFrame({"planet": ["a", "b", "c"], "orbital_period": [3, 700, 20], "distance": [90, 10, 20]})
    found = told(write(tmp_path / "planets.csv", frame), "longest orbital period")
    assert found.value == 700
