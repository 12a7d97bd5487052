"""Reports as accounting programs export them: groups of accounts with empty rows between, and mark and pay sheets."""

from pathlib import Path

import openpyxl
import pytest

from desktop_app.media import tables
from desktop_app.tasks.tables import telling
from desktop_app.tasks.tables.asking.lookup import Lookup
from desktop_app.tasks.tables.grid import Grid
from desktop_app.tasks.tables.ruling import ruled
from tests.tasks.asked_tables import answered

_PROFIT: list[list[object]] = [
    ["Profit and loss\n  Basis: accrual"], ["Account ", "Total "], ["Operating income", ""], ["    Sales", 7500],
    ["    Fees", 20], ["Total for operating income", 0], [], ["Cost of goods", ""], ["    Labour", 500],
    ["    Materials", 3250],
    ["Total for cost of goods", 0], [], ["Gross profit", 0], [], ["Operating expense", ""], ["    Other expenses", 5],
    ["    Rent expense", 200], ["    Salaries", 2500], ["    Post", 30], ["Total for operating expense", 0],
]  # fmt: skip
_BALANCE: list[list[object]] = [
    ["Balance sheet"], ["Account ", "Total "], [], ["Assets", ""], ["  Current assets", ""], ["    Cash", ""],
    ["      Petty cash", 5000], ["    Total for cash", 0], [], ["    Bank", ""], ["      Bank 001", 2769],
    ["    Total for bank", 0], [], ["Liabilities", ""], ["  Current liabilities", ""], ["    Output tax", 675],
    ["    Loan", 80], ["    Bonds", 70], ["  Total for current liabilities", 0],
]  # fmt: skip


@pytest.mark.parametrize(
    ("rows", "question", "value"),
    [
        (_PROFIT, "how much was rent expense", "200"),
        (_PROFIT, "total cost of goods", 3750),
        (_PROFIT, "which operating expense was the largest", "Salaries"),
        (_PROFIT, "what were the sales", "7500"),
        (_BALANCE, "how much is in petty cash", "5000"),
        (_BALANCE, "how much output tax do we owe", "675"),
    ],
)
def test_a_report_is_one_table(tmp_path: Path, rows: list[list[object]], question: str, value: object) -> None:
    book = openpyxl.Workbook()
    page = book.create_sheet("Report", 0)
    for row in rows:
        page.append(row)
    book.save(tmp_path / "report.xlsx")
    table = tables.read(tmp_path / "report.xlsx", "Report")
    assert list(table.text.columns)[:2] == ["Account", "Total"]
    assert not table.beside
    grid = Grid.of(table)
    assert telling.by_rule(grid, question, ruled(Lookup(grid), question)).value == value


def test_a_table_with_names_of_its_own_stays_apart(tmp_path: Path) -> None:
    path = tmp_path / "two.csv"
    path.write_text("Item,Sales\na,1\nb,2\n\nCosts\nKind,Amount\nRent,5\nPost,6\nWages,7\nTax,8\n")
    assert len(tables.read(path).beside) == 2


_PAY = "NAME,POSITION,OVER TIME HOUR,ABSENT DAY\nHabib,MD,32,3\nMamun,CEO,20,5\nRajib,GS,30,2\nNoyon,AGS,10,1\n"
_MARKS = "ROLL NO,NAME,SUBJECT / WORD,SUBJECT / VBA,RESULT\n1,Ann,40,40,Pass\n2,Bob,22,89,Fail\n3,Cy,46,34,Fail\n"
_ACCOUNTS = "Account,Amount\nRent,200\nGross profit,3750\nPost,30\n"


@pytest.mark.parametrize(
    ("text", "question", "value"),
    [
        (_PAY, "how many absent days were there in total", 11),
        (_PAY, "who worked the most overtime hours", "Habib"),
        (_MARKS, "who has the highest mark in VBA", "Bob"),
        (_MARKS, "average mark in word", 36),
        (_ACCOUNTS, "gross profit", "3750"),
        (_ACCOUNTS, "what was the rent?", "200"),
    ],
)
def test_words_of_pay_and_marks(tmp_path: Path, text: str, question: str, value: object) -> None:
    assert answered(tmp_path, text, question).value == value
