"""Questions to the lists that people keep themselves: statements, shops, games, tasks and loans."""

from pathlib import Path

import pytest

from desktop_app.media import tables
from desktop_app.tasks.tables import telling
from desktop_app.tasks.tables.asking.lookup import Lookup
from desktop_app.tasks.tables.grid import Grid
from desktop_app.tasks.tables.ruling import ruled
from tests.tasks.asked_tables import told
from tests.tasks.test_found_tables import answered

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
