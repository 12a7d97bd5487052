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


BANK = (
    "date,description,category,amount,balance\n2024-01-03,Salary ACME,Income,2500.00,3100.00\n"
    "2024-01-05,Rent,Housing,-900.00,2200.00\n2024-01-09,REWE Markt,Groceries,-64.20,2135.80\n"
    "2024-01-12,Refund Amazon,Refund,25.90,2161.70\n2024-01-20,Train ticket,Travel,-49.00,2112.70\n"
    "2024-02-03,Salary ACME,Income,2500.00,4612.70\n2024-02-05,Rent,Housing,-900.00,3712.70\n"
    "2024-02-11,REWE Markt,Groceries,-81.35,3631.35\n2024-02-14,Dinner,Restaurants,-72.00,3559.35\n"
)


@pytest.mark.parametrize(
    ("question", "value"),
    [
        ("largest expense", -900),
        ("how much did we spend", -2066.55),
        ("how much did I spend in January", -1013.2),
        ("how much did I spend on groceries", -145.55),
        ("how much money came in", 5025.9),
        ("how many payments over 100", 2),
        ("how many purchases did I make", 6),
        ("in which month did I spend the most", "2024-02"),
        ("largest amount", 2500),
    ],
)
def test_money_that_went_out_is_booked_with_a_minus(tmp_path: Path, question: str, value: object) -> None:
    found, _ = answered(tmp_path, "bank", BANK, question)
    assert found == (pytest.approx(value) if isinstance(value, float) else value)


def test_of_money_that_went_out_is_said_which_amounts_were_taken(tmp_path: Path) -> None:
    path = tmp_path / "bank.csv"
    path.write_text(BANK)
    grid = Grid.of(tables.read(path))
    for question, said in [("total expenses", "below 0"), ("how much did I earn", "above 0"), ("total amount", "")]:
        notes = telling.by_rule(grid, question, ruled(Lookup(grid), question)).notes
        assert any(said in note for note in notes) if said else not notes


GAMES = (
    "Date,Home,Away,HG,AG\n2023-08-12,Arsenal,Chelsea,2,1\n2023-08-19,Chelsea,Leeds,0,0\n2023-08-26,Leeds,Arsenal,1,3\n"
    "2023-09-02,Arsenal,Leeds,4,1\n2023-09-09,Chelsea,Arsenal,2,2\n2023-09-16,Leeds,Chelsea,1,0\n"
)
TRIPS = "pickup,dropoff,fare\nSoho,Bronx,9\nBronx,Soho,12\nSoho,Queens,20\nQueens,Soho,18\nSoho,Bronx,11\n"


@pytest.mark.parametrize(
    ("name", "text", "question", "value"),
    [
        ("games", GAMES, "how many games did Arsenal play at home", 2),
        ("games", GAMES, "how many away games did Leeds play", 2),
        ("games", GAMES, "how many games did Arsenal play", 4),
        ("games", GAMES, "how many games between Arsenal and Leeds", 2),
        ("trips", TRIPS, "how many trips from Soho to Bronx", 2),
        ("trips", TRIPS, "total fare to Soho from Bronx", 12),
    ],
)
def test_a_name_in_one_of_two_columns_is_meant_in_either_unless_it_is_said_which(
    tmp_path: Path, name: str, text: str, question: str, value: int
) -> None:
    assert answered(tmp_path, name, text, question)[0] == value


CARD = "Date,Description,Amount\n2025-12-15,NETFLIX,15.99\n2025-12-14,REFUND,-10.00\n2025-12-11,DELTA AIR,412.40\n"
BOOKS = "Date,Description,Debit,Credit\n2026-02-01,Rent,1500.00,\n2026-02-03,Client,,2750.00\n2026-02-04,Fee,15.00,\n"
INVOICES = (
    "Supplier,Invoice Number,Invoice Date,Total,Amount Paid\nN1,INV-1,2026-09-02,12450.00,0\n"
    "N1,INV-2,2026-09-05,15450.00,15450.00\nCape,INV-3,2026-09-06,8420.00,0\n"
)
SURVEY = "Respondent,Score,Would recommend\n1,4,Yes\n2,2,No\n3,5,Yes\n4,3,Maybe\n5,4,Yes\n6,1,No\n"
BUSES = (
    "Line,From,To,Departure,Days\n12,Centre,Airport,05:40,Mon-Fri\n12,Airport,Centre,06:20,Mon-Fri\n"
    "7,Harbour,Airport,07:05,daily\n"
)
PRICES = "Bezeichnung;EK-Preis;Bestand\nBohrer;2,10 €;140\nSäge;2,60 €;0\nAkkuschrauber;58,00 €;12\n"
HALLS = "sensor,temperature\nHall A,18.4\nHall B,27.3\nHall A,22.1\nHall B,29.8\n"


@pytest.mark.parametrize(
    ("name", "text", "question", "value"),
    [
        ("card", CARD, "largest expense", 412.4),
        ("books", BOOKS, "how much did I spend", 1515),
        ("books", BOOKS, "total income", 2750),
        ("invoices", INVOICES, "largest invoice", 15450),
        ("invoices", INVOICES, "how many are unpaid", 2),
        ("survey", SURVEY, "how many would recommend", 3),
        ("survey", SURVEY, "how many would not recommend", 2),
        ("buses", BUSES, "which lines go to the airport", "12, 7"),
        ("buses", BUSES, "when does line 7 leave", "07:05"),
        ("prices", PRICES, "which products are out of stock", "Säge"),
        ("prices", PRICES, "Was kostet der Akkuschrauber?", "58,00 €"),
        ("halls", HALLS, "which sensor is warmer on average", "Hall B"),
    ],
)
def test_what_people_ask_of_their_own_lists(tmp_path: Path, name: str, text: str, question: str, value: object) -> None:
    assert answered(tmp_path, name, text, question)[0] == value


@pytest.mark.parametrize(
    ("name", "text", "question", "said"),
    [
        ("card", CARD, "total expenses", "which of them went out and which came in is not said"),
        ("invoices", INVOICES, "which invoice is the largest", "“largest” is taken as by Total"),
    ],
)
def test_which_amounts_are_meant_is_said(tmp_path: Path, name: str, text: str, question: str, said: str) -> None:
    path = tmp_path / f"{name}.csv"
    path.write_text(text)
    assert any(said in note for note in told(path, question).notes)


def test_what_no_column_says_of_a_row_is_not_guessed(tmp_path: Path) -> None:
    path = tmp_path / "prices.csv"
    path.write_text(PRICES)
    assert ruled(Lookup(Grid.of(tables.read(path))), "margin of the Akkuschrauber").best is None


STOCK = (
    "SKU,Product,Category,Quantity,Restocked\nA,Bike,Bikes,15,2025-11-15\nB,Helmet,Parts,45,2025-11-02\n"
    "C,Light,Parts,,2025-10-12\n"
)


@pytest.mark.parametrize(
    ("question", "value"),
    [
        ("most common category", "Parts"),
        ("which category is most frequent", "Parts"),
        ("top 2 by quantity", "Helmet, Bike"),
        ("how many helmets are in stock", "45"),
        ("which product is missing a quantity", "Light"),
        ("oldest restocked", "2025-10-12"),
    ],
)
def test_other_words_for_the_most_for_nothing_and_for_the_first(tmp_path: Path, question: str, value: object) -> None:
    assert answered(tmp_path, "stock", STOCK, question)[0] == value


def test_names_that_a_short_list_cuts_off_though_they_are_equal_are_said(tmp_path: Path) -> None:
    path = tmp_path / "sales.csv"
    path.write_text("region,sales\nN,4\nN,6\nS,9\nE,7\nW,3\nW,4\n")
    found = told(path, "top 3 regions by total sales")
    assert found.cells[0] == "N"
    assert "1 more value of region has the same figure as the last of these, 7." in found.notes


TASKS = (
    "Task,Assignee,Status,Due,Spent (h)\nLogin,Maya,Done,2026-03-02,9.5\nExport,Jon,Open,2026-03-20,2\n"
    "Crash,Maya,Open,2026-03-05,0\nHelp,Jon,Open,,6\n"
)
LOANS = (
    "Title,Author,Borrower,Borrowed,Returned\nDune,Herbert,Ann,2026-01-03,2026-01-20\nEmma,Austen,Bob,2026-01-05,\n"
    "Ulysses,Joyce,Ann,2026-01-09,2026-03-01\n"
)


@pytest.mark.parametrize(
    ("name", "text", "question", "value"),
    [
        ("tasks", TASKS, "how many hours did Jon spend", 8),
        ("loans", LOANS, "who borrowed Emma", "Bob"),
        ("loans", LOANS, "when was Dune returned", "2026-01-20"),
        ("loans", LOANS, "who has borrowed the most books", "Ann"),
        ("loans", LOANS, "which books are not returned", "Emma"),
    ],
)
def test_verbs_go_with_who_when_and_how_much(
    tmp_path: Path, name: str, text: str, question: str, value: object
) -> None:
    assert answered(tmp_path, name, text, question)[0] == value


def test_a_word_that_nothing_answers_to_is_not_answered_with_every_row(tmp_path: Path) -> None:
    path = tmp_path / "tasks.csv"
    path.write_text(TASKS)
    assert ruled(Lookup(Grid.of(tables.read(path))), "what is postponed").best is None


def test_a_not_that_was_not_understood_leaves_little_of_an_answer(tmp_path: Path) -> None:
    path = tmp_path / "tasks.csv"
    path.write_text(TASKS)
    assert ruled(Lookup(Grid.of(tables.read(path))), "who was not contacted since March").confidence < 0.4


UMSAETZE = (
    "Buchungstag;Umsatzart;Buchungstext;Betrag\n24.09.2026;Lastschrift;Muster Software;-119,00\n"
    "20.09.2026;Gutschrift;Beispiel Handel;1190,00\n15.09.2026;Kartenzahlung;Tankstelle;-61,20\n"
    "10.08.2026;Lastschrift;Versicherung;-240,00\n02.08.2026;Kartenzahlung;Discount;-42,90\n"
)


@pytest.mark.parametrize(
    ("question", "value"),
    [
        ("Wie viele Kartenzahlungen gab es?", 2),
        ("Summe der Lastschriften", -359),
        ("Was war die höchste Ausgabe?", -240),
        ("Wie viel haben wir im September ausgegeben?", -180.2),
        ("Summe der Einnahmen", 1190),
        ("Wie viele Buchungen sind größer als 100?", 1),
    ],
)
def test_a_german_bank_statement_is_asked_in_german(tmp_path: Path, question: str, value: float) -> None:
    assert answered(tmp_path, "umsaetze", UMSAETZE, question)[0] == pytest.approx(value)


def test_who_has_the_most_of_a_kind_is_counted_where_few_are_left(tmp_path: Path) -> None:
    assert answered(tmp_path, "tasks", TASKS, "who has the most open tasks")[0] == "Jon"


TWO_PRICES = (
    "Artikel;EK-Preis;VK-Preis;Bestand\nBohrer;2,10 €;4,95 €;140\nSäge;2,60 €;5,95 €;0\nSchrauber;58,00 €;119,00 €;12\n"
)


@pytest.mark.parametrize(
    ("question", "one", "other"),
    [("average price", "20,90 €", "43,30 €"), ("price of the Schrauber", "58,00 €", "119,00 €")],
)
def test_of_two_columns_that_fit_as_well_both_are_told(tmp_path: Path, question: str, one: str, other: str) -> None:
    path = tmp_path / "prices.csv"
    path.write_text(TWO_PRICES)
    grid = Grid.of(tables.read(path))
    found = ruled(Lookup(grid), question)
    assert found.sure, "no checkpoint has to guess among them"
    sentence = telling.by_rule(grid, question, found).sentence
    first, second = sentence.split(" Read otherwise: ")
    assert one in first
    assert other in second
