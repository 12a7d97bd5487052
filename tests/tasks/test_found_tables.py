"""Questions about tables found in the world that were answered wrongly without a word; the tables are made anew."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from desktop_app.media import tables
from desktop_app.tasks.tables import telling
from desktop_app.tasks.tables.asking.lookup import Lookup
from desktop_app.tasks.tables.finding import Finding
from desktop_app.tasks.tables.grid import Grid
from desktop_app.tasks.tables.ruling import ruled
from tests.tasks.asked_tables import told

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
    found = told(path, question)
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
    path = tmp_path / "cases.csv"
    path.write_text("name,age,state,dna,false_confession\n" + CASES)
    question = "How many false confessions in Utopia?"
    found = told(path, question)
    assert found.left_out == ("Utopia",)
    assert found.doubts[0] == "The word “Utopia” was not used."


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


DEATHS = "first_name,gender,kind,death_date\n" + "".join(
    f"{name},{gender},{kind},1992-04-{day}\n"
    for name, gender, kind, day in [
        ("Ann", "Female", "Homicide", 29), ("Bea", "Female", "Death", 30), ("Cy", "Male", "Homicide", 29),
        ("Dan", "Male", "Death", 30), ("Eve", "Female", "Homicide", 30), ("Fay", "Female", "Homicide", 29),
    ]
)  # fmt: skip
SHARES = "security,industry\n" + "".join(
    f"{name},{industry}\n"
    for name, industry in [
        ("Bank of Ohio", "Regional Banks"), ("Citizens", "Regional Banks"), ("Truist", "Diversified Banks"),
        ("Wells", "Diversified Banks"), ("Acme", "Steel"), ("Bolt", "Steel"), ("River Bank Tours", "Travel"),
        ("Sun", "Travel"),
    ]
)  # fmt: skip
SONGS = "school,official_song,song_name,bpm\n" + "".join(
    f"{school},{official},{song},{bpm}\n"
    for school, official, song, bpm in [
        ("Ohio", "Yes", "Across the Field", 140), ("Texas", "No", "Texas Fight", 180), ("Iowa", "Yes", "Go Iowa", 96),
    ]
)  # fmt: skip
VOTES = "country,region,turnout\nFrance,Western,50\nSpain,Southern,60\nBelgium,Western,90\nPoland,Eastern,45\n"
HITS = "player,team,exit_velocity\nJudge,NYY,118.4\nBetts,LAD,99.1\nTrout,LAA,104.0\nMunoz,LAA,100.0\n"


@pytest.mark.parametrize(
    ("name", "text", "question", "value"),
    [
        # What happened to every row is no kind of it that is called by another word.
        ("deaths", DEATHS, "How many women died?", 4),
        ("deaths", DEATHS, "How many of kind Death?", 2),
        # Banks are of an industry, rather than those with the word in their name.
        ("shares", SHARES, "How many banks?", 4),
        ("songs", SONGS, "Which song is the fastest?", "Texas Fight"),
        ("songs", SONGS, "fastest song", "Texas Fight"),
        ("songs", SONGS, "How many official songs?", 2),
        ("hits", HITS, "How many were hit harder than 100?", 2),
    ],
)
def test_words_that_two_columns_answer_to(tmp_path: Path, name: str, text: str, question: str, value: object) -> None:
    assert answered(tmp_path, name, text, question)[0] == value


def test_an_unknown_word_after_a_kind_leaves_it_to_the_rule_and_is_said(tmp_path: Path) -> None:
    path = tmp_path / "votes.csv"
    path.write_text(VOTES)
    grid = Grid.of(tables.read(path))
    question = "average turnout in western europe"
    ruling = ruled(Lookup(grid), question)
    found = telling.by_rule(grid, question, ruling)
    assert ruling.sure
    assert found.value == 70
    assert "europe" in found.left_out


BUDGET = "Betrag,Jahr,Richtung,Produktgruppe\n" + "".join(
    f"{amount},{year},{direction},{group}\n"
    for amount, year, direction, group in [
        (10, 2016, "Einnahmen", "Kinder"), (20, 2016, "Ausgaben", "Kinder"), (30.5, 2016, "Ausgaben", "Soziales"),
        (40, 2017, "Ausgaben", "Kinder"), (7, 2017, "Einnahmen", "Soziales"),
    ]
)  # fmt: skip
CASES_BY_AGE = "Meldedatum,Altersgruppe,Faelle_neu\n" + "".join(
    f"{day},{age},{cases}\n"
    for day, ages in [("2021-12-24", (100, 60, 30, 10)), ("2022-01-03", (50, 21, 20, 9))]
    for age, cases in zip(("00+", "00-14", "15-59", "60+"), ages, strict=True)
)
HOUSE = "timestamp,value\n2013-07-04 00:00,69.8\n2013-07-04 12:00,75.1\n2013-08-05 03:00,61.0\n"
STOPS = "trip_id,departure_time,stop_id\n1,08:45:00,100\n1,09:10:00,105\n2,06:05:00,100\n2,07:30:00,105\n"
TOWNS = "commune,code_postal,naissances_2022\nToulouse,31000,5982\nToulouse,31100,5982\nNantes,44000,3800\n"
CODES = "Code,Format,Importance\n4,xls,2\n2,ods,3\n1,csv,1\n3,txt,9\n"
STAFF = "region,office,Number of civil servants\nLeeds,A,40\nLeeds,B,60\nYork,C,5\n"


@pytest.mark.parametrize(
    ("name", "text", "question", "value"),
    [
        ("budget", BUDGET, "Summe der Ausgaben 2016", 50.5),
        ("budget", BUDGET, "Wie viele Einnahmen gab es?", 2),
        ("budget", BUDGET, "Wie hoch waren die Ausgaben 2017?", 40),
        ("budget", BUDGET, "Durchschnittlicher Betrag der Ausgaben", pytest.approx(90.5 / 3)),
        ("faelle", CASES_BY_AGE, "Wie viele neue Fälle gab es im Januar 2022 in der Altersgruppe 15-59?", 20),
        ("faelle", CASES_BY_AGE, "Wie viele neue Fälle gab es am 24. Dezember 2021 in der Altersgruppe 60+?", 10),
        ("house", HOUSE, "What was the highest reading?", 75.1),
        ("house", HOUSE, "When was it coldest?", "2013-08-05 03:00"),
        ("stops", STOPS, "first departure from stop 100", "06:05:00"),
        ("codes", CODES, "What is the average Code?", 2.5),
        ("codes", CODES, "sum of Code", 10),
    ],
)
def test_questions_to_a_second_dozen_of_tables(
    tmp_path: Path, name: str, text: str, question: str, value: object
) -> None:
    found = answered(tmp_path, name, text, question)[0]
    assert found == value or found == str(value)


EVENTS = (
    "event_id_cnty,event_id_no_cnty,event_date,location,fatalities\n"
    "BLR1,1,2019-01-02,Brest,0\nBLR4,4,2019-03-02,Brest,2\nBLR9,9,2020-03-25,Grodno,0\nBLR6,6,2019-11-12,Minsk,1\n"
)


@pytest.mark.parametrize(
    ("question", "value"),
    [("Which location had the most events?", "Brest"), ("Which location had the latest event date?", "Grodno")],
)
def test_the_most_of_what_has_a_date_or_an_id_is_counted(tmp_path: Path, question: str, value: object) -> None:
    assert answered(tmp_path, "events", EVENTS, question)[0] == value


@pytest.mark.parametrize(
    ("name", "text", "question", "said"),
    [
        ("faelle", CASES_BY_AGE, "how many new cases on 24 December 2021", "it may be their total"),
        ("towns", TOWNS, "how many births in Toulouse in 2022", "it may be meant once"),
        ("house", HOUSE, "highest reading", "the only column that measures something"),
        (
            "hits",
            HITS + "Ohtani,LAD,104.0\n",
            "top 2 players by exit velocity",
            "1 more row has the same exit_velocity",
        ),
        ("codes", CODES, "What is the average Code?", "look like names of rows"),
    ],
)
def test_what_was_taken_for_what_is_said(tmp_path: Path, name: str, text: str, question: str, said: str) -> None:
    path = tmp_path / f"{name}.csv"
    path.write_text(text)
    found = told(path, question)
    assert any(said in note for note in found.notes)


def test_rows_that_stand_for_many_are_counted_with_the_other_reading_beside(tmp_path: Path) -> None:
    value, sentence = answered(tmp_path, "staff", STAFF, "How many work in Leeds?")
    assert value == 2
    assert "Read otherwise: The sum of Number of civil servants is 100" in sentence


ORDERS = (
    "order,tool,region,duration,total,price\n1,Drill,North,12,40,5.5\n2,Saw,South,30,40,6.0\n3,Drill,South,8,40,5.0\n"
    "4,Hammer,North,22,40,7.0\n5,Saw,North,5,38,6.5\n6,Hammer,West,20,12,7.5\n7,Drill,West,14,33,5.25\n8,Saw,East,18,29,6.25\n"
)


def test_the_lowest_average_of_names_is_of_each_name(tmp_path: Path) -> None:
    assert answered(tmp_path, "orders", ORDERS, "lowest average duration of tools")[0] == "Drill"


@pytest.mark.parametrize("question", ["lowest average duration", "highest average total", "lowest median price"])
def test_an_average_that_nothing_was_averaged_by_is_said(tmp_path: Path, question: str) -> None:
    path = tmp_path / "orders.csv"
    path.write_text(ORDERS)
    found = told(path, question)
    assert any(f"each “{question.split()[1]}” would be of" in note for note in found.notes)


def test_an_average_that_stands_in_each_row_needs_no_word(tmp_path: Path) -> None:
    path = tmp_path / "schools.csv"
    path.write_text("school,average score\nNorth,61.5\nSouth,58.25\n")
    found = told(path, "highest average score")
    assert (found.value, found.notes) == (61.5, ())


def test_who_shares_the_first_place_is_not_dropped_for_the_checkpoint(tmp_path: Path) -> None:
    path = tmp_path / "orders.csv"
    path.write_text(ORDERS)
    grid = Grid.of(tables.read(path))
    question = "who has the most orders"
    ours = replace(telling.by_rule(grid, question, ruled(Lookup(grid), question)), score=0.3)
    theirs = telling.by_checkpoint(grid, question, Finding(((1, 1),), "NONE", 0.9, np.arange(8)))
    assert theirs.value == "Saw"
    assert telling.weighed(ours, theirs, missed=True).value == "Drill, Saw"
