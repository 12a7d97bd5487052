"""Questions to a ledger of 300 invoices: values worked out with pandas by hand, and every expression evaluated."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from desktop_app.answers import TableAnswer
from desktop_app.media import tables
from desktop_app.media.tables import Table
from desktop_app.tasks.tables.asking.lookup import Lookup
from desktop_app.tasks.tables.grid import Grid
from desktop_app.tasks.tables.ruling import ruled
from desktop_app.tasks.tables.telling import by_rule
from tests.tasks.asked_tables import told
from tests.tasks.ledger import ledger, written

Work = Callable[[pd.DataFrame], Any]


def money(amounts: "pd.Series[float]") -> float:
    """A sum of amounts in cents."""
    return float(round(sum(round(each * 100) for each in amounts)) / 100)


def in_month(frame: pd.DataFrame, *months: int) -> pd.DataFrame:
    return frame[frame["Date"].dt.month.isin(months)]


def most(frame: pd.DataFrame, group: str) -> str:
    """Whoever has the largest sum of amounts."""
    return str(frame.groupby(group)["Amount"].sum().idxmax())


NUMBERS: list[tuple[str, Work]] = [
    ("how many invoices in March", lambda f: len(in_month(f, 3))),
    ("How many invoices are there?", len),
    ("how many rows", len),
    ("How many invoices in Q2 2024?", lambda f: len(in_month(f, 4, 5, 6))),
    ("number of invoices in the third quarter", lambda f: len(in_month(f, 7, 8, 9))),
    ("how many invoices last month", lambda f: len(in_month(f, f["Date"].max().month - 1))),
    ("How many invoices are over $1,000?", lambda f: int((f["Amount"] > 1000).sum())),
    ("How many invoices are between 500 and 1000?", lambda f: int(f["Amount"].between(500, 1000).sum())),
    ("How many invoices have a quantity of at least 30?", lambda f: int((f["Quantity"] >= 30).sum())),
    ("how many invoices have a quantity under 5", lambda f: int((f["Quantity"] < 5).sum())),
    ("How many invoices are not paid?", lambda f: int((f["Paid"] == "no").sum())),
    ("how many are unpaid?", lambda f: int((f["Paid"] == "no").sum())),
    ("how many are paid", lambda f: int((f["Paid"] == "yes").sum())),
    (
        "How many paid invoices are there in the North?",
        lambda f: int(((f["Paid"] == "yes") & (f["Region"] == "North")).sum()),
    ),
    ("How many invoices did Hazel get?", lambda f: int((f["Customer"] == "Hazel").sum())),
    (
        "How many invoices are from Hazel or Ivy Hotels?",
        lambda f: int(f["Customer"].isin(["Hazel", "Ivy Hotels"]).sum()),
    ),
    ("How many invoices without Hazel?", lambda f: int((f["Customer"] != "Hazel").sum())),
    (
        "how many invoices are in the North and more than 1000",
        lambda f: int(((f["Region"] == "North") & (f["Amount"] > 1000)).sum()),
    ),
    (
        "How many invoices from the North are at least 2000?",
        lambda f: int(((f["Region"] == "North") & (f["Amount"] >= 2000)).sum()),
    ),
    ("how many different customers", lambda f: f["Customer"].nunique()),
    ("How many customers are in the West?", lambda f: f[f["Region"] == "West"]["Customer"].nunique()),
    ("What is the total amount?", lambda f: money(f["Amount"])),
    ("sum of amount", lambda f: money(f["Amount"])),
    ("What is the total amount in March?", lambda f: money(in_month(f, 3)["Amount"])),
    ("sum of amount between March and May", lambda f: money(in_month(f, 3, 4, 5)["Amount"])),
    ("total amount since June", lambda f: money(f[f["Date"] >= "2024-06-01"]["Amount"])),
    ("sum of amount before 15 April 2024", lambda f: money(f[f["Date"] < "2024-04-15"]["Amount"])),
    ("revenue in august", lambda f: money(in_month(f, 8)["Amount"])),
    ("total amount for Hazel", lambda f: money(f[f["Customer"] == "Hazel"]["Amount"])),
    ("how much did Birch Ltd pay?", lambda f: money(f[f["Customer"] == "Birch Ltd"]["Amount"])),
    ("total unpaid amount", lambda f: money(f[f["Paid"] == "no"]["Amount"])),
    (
        "Total amount of invoices of Hazel over 1000",
        lambda f: money(f[(f["Customer"] == "Hazel") & (f["Amount"] > 1000)]["Amount"]),
    ),
    ("average amount", lambda f: f["Amount"].mean()),
    ("average amount in 2024", lambda f: f["Amount"].mean()),
    ("what is the mean quantity in the East", lambda f: f[f["Region"] == "East"]["Quantity"].mean()),
    ("average quantity of unpaid invoices", lambda f: f[f["Paid"] == "no"]["Quantity"].mean()),
    ("median amount", lambda f: f["Amount"].median()),
    ("what is the range of amounts", lambda f: round(f["Amount"].max() - f["Amount"].min(), 2)),
    ("maximum amount", lambda f: f["Amount"].max()),
    ("What is the largest quantity?", lambda f: f["Quantity"].max()),
    ("what is the highest amount in the East", lambda f: f[f["Region"] == "East"]["Amount"].max()),
    ("What was the lowest amount in May?", lambda f: in_month(f, 5)["Amount"].min()),
    ("total quantity", lambda f: f["Quantity"].sum()),
    (
        "What share of the amount is from the North?",
        lambda f: money(f[f["Region"] == "North"]["Amount"]) / money(f["Amount"]),
    ),
    ("what percentage of invoices is paid?", lambda f: (f["Paid"] == "yes").mean()),
    ("how many customers have more than 20 invoices", lambda f: len(many(f["Customer"], 20))),
    (
        "What is the difference in amount between North and South?",
        lambda f: abs(money(f[f["Region"] == "North"]["Amount"]) - money(f[f["Region"] == "South"]["Amount"])),
    ),
    (
        "How many more invoices has North than South?",
        lambda f: abs(int((f["Region"] == "North").sum()) - int((f["Region"] == "South").sum())),
    ),
]

TEXTS: list[tuple[str, Work]] = [
    ("which customer paid most", lambda f: [most(f, "Customer")]),
    ("Which customer paid the most?", lambda f: [most(f, "Customer")]),
    ("who paid most in Q1", lambda f: [most(in_month(f, 1, 2, 3), "Customer")]),
    ("Which region has the lowest total amount?", lambda f: [f.groupby("Region")["Amount"].sum().idxmin()]),
    ("Which region has the fewest invoices?", lambda f: [f["Region"].value_counts().idxmin()]),
    ("top 3 customers by amount", lambda f: f.groupby("Customer")["Amount"].sum().nlargest(3).index.tolist()),
    ("Which invoice has the highest amount?", lambda f: [f.loc[f["Amount"].idxmax(), "Invoice"]]),
    ("What was the smallest invoice?", lambda f: [f.loc[f["Amount"].idxmin(), "Invoice"]]),
    ("What is the amount of invoice R-0042?", lambda f: [f"${f.loc[41, 'Amount']:,.2f}"]),
    ("What is the second highest amount?", lambda f: [f"${f['Amount'].nlargest(2).iloc[1]:,.2f}"]),
    ("What are the 3 largest amounts?", lambda f: [f"${each:,.2f}" for each in f["Amount"].nlargest(3)]),
    ("which invoice comes right after R-0100?", lambda f: ["R-0101"]),
    ("which invoice is right before R-0100?", lambda f: ["R-0099"]),
    (
        "When was the last invoice of Maple Bank?",
        lambda f: [f"{f[f['Customer'] == 'Maple Bank']['Date'].max():%Y-%m-%d}"],
    ),
    ("Which customers are in the West?", lambda f: f[f["Region"] == "West"]["Customer"].unique().tolist()),
    ("show all invoices over 2400", lambda f: f[f["Amount"] > 2400]["Invoice"].tolist()),
    (
        "list the invoices of Dogwood in July",
        lambda f: in_month(f[f["Customer"] == "Dogwood"], 7)["Invoice"].tolist(),
    ),
    ("Which customers have more than 20 invoices?", lambda f: many(f["Customer"], 20)),
    (
        "did Hazel pay more than Juniper?",
        lambda f: ["Yes" if paid(f, "Hazel") > paid(f, "Juniper") else "No"],
    ),
]

TABLES: list[tuple[str, Work]] = [
    ("average amount per region", lambda f: f.groupby("Region")["Amount"].mean()),
    ("total sales per region", lambda f: f.groupby("Region")["Amount"].sum()),
    ("total revenue by customer", lambda f: f.groupby("Customer")["Amount"].sum()),
    ("number of invoices per customer", lambda f: f["Customer"].value_counts()),
    ("count of invoices by region", lambda f: f["Region"].value_counts()),
    ("average amount by region in q3", lambda f: in_month(f, 7, 8, 9).groupby("Region")["Amount"].mean()),
    ("total amount per month", lambda f: f.groupby(f["Date"].dt.strftime("%Y-%m"))["Amount"].sum()),
]


def paid(frame: pd.DataFrame, customer: str) -> float:
    return money(frame[frame["Customer"] == customer]["Amount"])


def many(names: "pd.Series[str]", more_than: int) -> list[str]:
    counts = names.value_counts()
    return sorted((name for name in names.unique() if counts[name] > more_than), key=lambda name: -counts[name])


@dataclass(frozen=True)
class Book:
    """A ledger as pandas has it, and as the program read it from its file."""

    frame: pd.DataFrame
    table: Table
    lookup: Lookup

    def answer(self, question: str) -> TableAnswer:
        ruling = ruled(self.lookup, question)
        assert ruling.sure, [(each.candidate.score, each.candidate.query) for each in ruling.readings[:2]]
        return by_rule(self.lookup.grid, question, ruling)

    def evaluated(self, expression: str) -> Any:
        """What an answer's expression gives, as a person would have it who pastes it into a notebook."""
        return eval(expression, {"df": self.table.frame, "pd": pd})


@cache
def book_of(folder: Path, seed: int) -> Book:
    table = tables.read(written(ledger(seed), folder / f"invoices {seed}.csv"))
    return Book(ledger(seed), table, Lookup(Grid.of(table)))


@pytest.fixture(scope="module", params=[7, 8, 9])
def book(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Book:
    """Three ledgers: the same questions have other answers in each."""
    return book_of(tmp_path_factory.getbasetemp(), request.param)


@pytest.mark.parametrize(("question", "work"), NUMBERS, ids=lambda each: each if isinstance(each, str) else "")
def test_numbers(question: str, work: Work, book: Book) -> None:
    found = book.answer(question)
    assert found.value == pytest.approx(float(work(book.frame)), rel=1e-12, abs=1e-12), found.sentence
    assert book.evaluated(found.expression) == pytest.approx(found.value, rel=1e-12, abs=1e-12)


@pytest.mark.parametrize(("question", "work"), TEXTS, ids=lambda each: each if isinstance(each, str) else "")
def test_texts(question: str, work: Work, book: Book) -> None:
    found = book.answer(question)
    assert str(found.value) == ", ".join(dict.fromkeys(work(book.frame))), found.sentence
    value = book.evaluated(found.expression)
    if isinstance(value, pd.Series):
        assert list(value.index) == [row[0] for row in found.result[1:]]
    elif isinstance(value, list):
        assert value == [book.table.frame.iat[row, column] for row, column in found.coordinates]
    else:
        assert value == found.value


@pytest.mark.parametrize(("question", "work"), TABLES, ids=lambda each: each if isinstance(each, str) else "")
def test_small_tables(question: str, work: Work, book: Book) -> None:
    found = book.answer(question)
    expected = work(book.frame).to_dict()
    assert dict(found.result[1:]) == pytest.approx(expected, rel=1e-12)
    assert book.evaluated(found.expression).to_dict() == pytest.approx(expected, rel=1e-12)


def test_sums_of_money_are_exact(book: Book) -> None:
    found = book.answer("What is the total amount?")
    assert found.value == money(book.frame["Amount"])
    assert f"${found.value:,.2f}" in found.sentence


def test_a_sentence_says_what_it_took(book: Book) -> None:
    frame = book.frame
    paid_most = book.answer("which customer paid most").sentence
    largest = frame.loc[frame["Amount"].idxmax()]
    total = frame.groupby("Customer")["Amount"].sum().max()
    assert f"{most(frame, 'Customer')}, with the largest sum of Amount: ${total:,.2f}" in paid_most
    other = f"Customer is {largest['Customer']}, with the highest Amount: ${largest['Amount']:,.2f}"
    assert f"Read otherwise: {other}" in paid_most
    march = book.answer("how many invoices in March")
    assert march.conditions == ("Date is in March",)
    assert march.sentence == f"There are {len(in_month(frame, 3))} rows where Date is in March, of 300 rows in all."
    german = book.answer("Wie viele Rechnungen im März?")
    assert german.value == len(in_month(frame, 3))
    assert any("Each row is counted as one of the “rechnungen”" in note for note in german.notes)
    back = book.answer("how many invoices last month")
    assert any("counted back from the newest date" in note for note in back.notes)


@pytest.mark.parametrize(
    "question",
    ["Wie wird das Wetter im März?", "What is the weather tomorrow?", "Who wrote Hamlet?", "total happiness"],
)
def test_what_the_table_does_not_say_is_not_answered_by_rule(question: str, book: Book) -> None:
    assert not ruled(book.lookup, question).sure


@pytest.mark.parametrize(
    ("question", "value"),
    [
        ("what is the last_name where first_name is Grace", "Hopper"),
        ("what is the total of net_amount", 60),
        ("how many rows have first_name Ada", 2),
        ("sum of net_amount where last_name is Lovelace", 40),
    ],
)
def test_names_of_columns_as_a_database_writes_them(question: str, value: object, tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_text("first_name,last_name,net_amount\nAda,Lovelace,10\nGrace,Hopper,20\nAda,Lovelace,30\n", "utf-8")
    found = told(path, question)
    assert found.value == value, found.sentence
