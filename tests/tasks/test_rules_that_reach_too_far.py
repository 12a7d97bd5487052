"""Ordinary questions that a rule made for others must leave alone; each was answered wrongly by one at some time."""

from pathlib import Path

import pytest

from desktop_app.tasks.tables import telling
from desktop_app.tasks.tables.ruling import LEAST
from tests.tasks.asked_tables import answered, ruling_of

STATIONS = "Station,Frequency,Band\nX,98.5,FM\nY,101.2,FM\nZ,720,AM\n"
GROUPS = "Group,Mean,SD,n\nA,5.2,1.1,30\nB,6.3,.9,45\nC,4.8,1.5,20\n"
BUDGETS = "Dept,Sales,Budget,Actual\nIT,500,100,90\nHR,40,100,120\n"
STOCK = "Item,Order quantity,Minimum stock,On hand\nA,5,10,50\nB,50,10,3\n"
ORDERS = "Order,Product,Quantity,Customer\n1,Mug,10,Ann\n2,Mug,5,Bob\n3,Mug,3,Bob\n4,Pen,1,Cy\n5,Pen,2,Cy\n"
CHANGES = "Month,Sales,Change\nJanuary,100,\nFebruary,120,20\nMarch,90,-30\nApril,95,5\n"
CLIENTS = """Client,Current balance,Status,Contract left,Joined
Ann,100,active,2024-01-01,2020-01-01
Bob,50,inactive,,2021-01-01
Cy,70,active,,2022-05-05
"""
PLAYERS = "Player,Tattoos yes/no\nBen,yes\nAl,no\nCy,yes\n"
GUESTS = """Guest,Notes
A,"vegetarian, arrives on Friday"
B,vegetarian
C,not vegetarian
D,no vegetarian; paid
E,paid
F,
G,late
H,comes by train
I,two people
"""
PAYERS = "Who,Comment\nA,Paid\nB,Not paid\nC,Paid\nD,Not paid\nE,Not paid\n"
SALES = "Product,Shop,Sold\nPen,N,2\nPen,S,3\nInk,N,4\nInk,S,1\nCap,N,9\n"
RATED = "Name,Kind,Rating\na,A,3\nb,A,5\nc,B,2\n"
PROJECTS = "Project,Start date,End date,Budget\nP,2023-05-01,2024-06-01,10\nQ,2024-02-01,2025-01-01,20\n"
ELECTIONS = "Town,Ele,Com\nA,300,2\nB,500,1\n"
MARKS = "Pupil,German,English\nAda,90,70\nBen,50,80\nCem,40,30\n"
TASKS = "Task,Start,Due\na,2024-01-01,2024-01-11\nb,2024-01-05,2024-01-09\n"
TAXES = "Receipt,VAT,Gross\na,19,119\nb,7,107\nc,3.8,23.8\n"
SYMBOLS = "Name,Price,*\nAnn,5,1\nBen,6,2\n"
BORN = "Name,Born\nAda,1980-05-01\nBen,1990-05-01\nCy,2000-05-01\n"


@pytest.mark.parametrize(
    ("text", "question", "value"),
    [
        (STATIONS, "how many FM stations", 2),
        (GROUPS, "how many groups are there", 3),
        (BUDGETS, "which departments are over budget?", "HR"),
        (STOCK, "which items are below minimum stock", "B"),
        (ORDERS, "how many mug orders", 3),
        (ORDERS, "how many times was the mug ordered", 3),
        (ORDERS, "how many mugs did Bob order", 8),
        (CLIENTS, "highest current balance", 100),
        (CLIENTS, "who is still active", "Ann, Cy"),
        (GUESTS, "How many guests are vegetarian?", 2),
        (PAYERS, "how many are not paid", 3),
        (SALES, "Pen vs Ink by shop", "N · Pen: 2; N · Ink: 4; S · Pen: 3; S · Ink: 1"),
        (RATED, "rating of A vs B", "A: 4; B: 2"),
        (PROJECTS, "total budget in 2024", 20),
        (PROJECTS, "Which projects started in 2024?", "Q"),
        (MARKS, "who is above average in German and English", "Ada"),
        (TASKS, "days between start and due", 7),
        (SYMBOLS, "price of Ann", "5"),
    ],
)
def test_the_plain_meaning_stays(text: str, question: str, value: object, tmp_path: Path) -> None:
    found = answered(tmp_path, text, question)
    told = sorted(str(found.value).split("; ")) if "; " in str(value) else str(found.value)
    assert told == (sorted(str(value).split("; ")) if "; " in str(value) else str(value)), found.sentence


@pytest.mark.parametrize(
    ("text", "question"),
    [
        (PLAYERS, "does Ben have no tattoo"),
        (ELECTIONS, "elections in A"),
        (ELECTIONS, "company of B"),
        (TAXES, "How many receipts at 19% VAT?"),
        (CHANGES, "how many sales in March dropped"),
        (BORN, "who is older than average?"),
    ],
)
def test_no_answer_is_made_up(text: str, question: str, tmp_path: Path) -> None:
    grid, ruling = ruling_of(tmp_path, text, question)
    if ruling.best is not None and ruling.confidence >= LEAST:
        found = telling.by_rule(grid, question, ruling)
        assert found.value is None or found.left_out, found.sentence


def test_sums_are_said_as_such_where_two_are_compared(tmp_path: Path) -> None:
    text = "City,Total,Cost of goods sold\nRome,5,4\nRome,6,3\nOslo,7,6\n"
    assert answered(tmp_path, text, "Did Rome sell more than Oslo?").sentence == (
        "Yes: sum of Total is 11 where City is Rome, and 7 where City is Oslo."
    )


def test_men_and_women_are_compared_by_averages(tmp_path: Path) -> None:
    found = answered(tmp_path, "tip,sex\n1,M\n2,M\n3,M\n4,F\n", "do men tip more than women?")
    assert found.value == "No"
    assert "average of tip is 2 where sex is M, and 4 where sex is F" in found.sentence
