"""Figures of groups stand as people look for them: times and numbers as they follow, all others the largest first."""

from collections.abc import Sequence
from pathlib import Path

import pandas as pd
import pytest

from desktop_app.media import tables
from desktop_app.tasks.tables import telling
from desktop_app.tasks.tables.scopes import number_said
from tests.tasks.asked_tables import answered, ruling_of

MONTHS = ("Mar", "Jan", "Dec", "Jan", "Feb", "Mar")
SHARES = (5, 1, 9, 1, 40, 2)

GROUPS = [
    ("Region", ("North", "South", "East", "North", "West", "South"), ("West", "East", "North", "South")),
    ("Month", MONTHS, ("Jan", "Feb", "Mar", "Dec")),
    ("Monat", ("März", "Januar", "Mai", "Januar", "Februar", "März"), ("Januar", "Februar", "März", "Mai")),
    ("Weekday", ("Wed", "Mon", "Sun", "Mon", "Tue", "Wed"), ("Mon", "Tue", "Wed", "Sun")),
    ("Tag", ("Mi", "Mo", "So", "Mo", "Di", "Mi"), ("Mo", "Di", "Mi", "So")),
    ("Year", ("2021", "2019", "2022", "2019", "2020", "2021"), ("2019", "2020", "2021", "2022")),
    ("Quarter", ("Q3", "Q1", "Q4", "Q1", "Q2", "Q3"), ("Q1", "Q2", "Q3", "Q4")),
    ("Age group", ("25-34", "under 18", "65+", "under 18", "18-24", "25-34"), ("under 18", "18-24", "25-34", "65+")),
    ("Zip", ("7", "3", "12", "3", "5", "7"), ("5", "12", "7", "3")),
    ("Wann", ("Ende Feb", "Mitte Jan", "x", "Mitte Jan", "y", "x"), ("y", "x", "Ende Feb", "Mitte Jan")),
]  # fmt: skip


@pytest.mark.parametrize(
    ("heading", "names", "expected"), GROUPS, ids=lambda each: each if isinstance(each, str) else ""
)
def test_groups_stand_as_people_look_for_them(
    tmp_path: Path, heading: str, names: Sequence[str], expected: Sequence[str]
) -> None:
    rows = "".join(f"{name},{share}\n" for name, share in zip(names, SHARES, strict=True))
    grid, ruling = ruling_of(tmp_path, f"{heading},Amount\n{rows}", f"total amount per {heading.lower()}")
    found = telling.by_rule(grid, "?", ruling)
    assert [str(name) for name, _ in found.result[1:]] == list(expected), found.sentence
    evaluated = eval(found.expression, {"df": tables.read(grid.path).frame, "pd": pd})
    assert [str(each) for each in evaluated.index] == list(expected)
    assert evaluated.tolist() == [number for _, number in found.result[1:]]


def test_many_groups_are_said_to_have_the_largest_first(tmp_path: Path) -> None:
    rows = "".join(f"{name},{share}\n" for share, name in enumerate("abcdefgh"))
    grid, ruling = ruling_of(tmp_path, f"Shop,Amount\n{rows}", "total amount per shop")
    sentence = telling.by_rule(grid, "?", ruling).sentence
    assert sentence.startswith("The sum of Amount for each Shop, over all 8 rows, the largest first: h: 7, g: 6, ")
    few, few_ruling = ruling_of(tmp_path, "Shop,Amount\na,1\nb,2\nb,1\n", "total amount per shop")
    assert telling.by_rule(few, "?", few_ruling).sentence.endswith("over all 3 rows: b: 3 and a: 1.")


def test_days_brought_together_are_named_by_what_they_are(tmp_path: Path) -> None:
    text = "Date,Amount\n2024-03-01,1\n2024-01-05,2\n2024-01-09,4\n"
    grid, ruling = ruling_of(tmp_path, text, "total amount by month")
    assert (
        telling.by_rule(grid, "?", ruling).sentence
        == "The sum of Amount for each Month, over all 3 rows: 2024-01: 6 and 2024-03: 1."
    )


@pytest.mark.parametrize(
    ("cells", "number", "said"),
    [
        (("$261.96", "$14.62", "$731.94", "$48.86", "$7.28", "$957.5775"), 53269.167, "$53,269.167"),
        (("$261.96", "$14.62", "$731.94", "$48.86", "$7.28", "$957.5775"), 229.85800051, "$229.86 (rounded)"),
        (("12.5", "7.99", "54.9", "103.25"), 45.420240963, "45.42 (rounded)"),
        (("12.5", "7.99", "54.9", "103.25"), 36658.7, "36,658.70"),
        (("21.5", "18.0", "30.1"), 23.514, "23.51 (rounded)"),
        (("3", "4", "5"), 4.3333333, "4.33 (rounded)"),
        (("0.0034", "0.0012", "0.0001"), 0.00156667, "0.00157 (rounded)"),
        (("0.0034", "0.0012", "0.0001"), 0.0047, "0.0047"),
    ],
)
def test_a_figure_has_as_many_decimals_as_the_cells(
    tmp_path: Path, cells: Sequence[str], number: float, said: str
) -> None:
    """Further ones only where the number has them, or says little without."""
    rows = "".join(f"{cell};a\n" for cell in cells)
    grid, _ = ruling_of(tmp_path, f"Amount;Name\n{rows}", "total amount")
    assert number_said(grid["Amount"], number) == said


_DEATHS = "Name,Place,Type\na,Hill,Shot\nb,Hill,Fire\nc,Hill,Fire\nd,Dale,Shot\ne,,Shot\nf,Hill,Shot\ng,Dale,Fire\n"


@pytest.mark.parametrize(
    ("text", "question", "said"),
    [
        (_DEATHS, "Which type has the most rows?", "the largest number of rows: 4, over all 7 rows."),
        (_DEATHS, "Which type has the most rows in Hill?", ": 2, over the 4 rows where Place is Hill."),
        (_DEATHS, "Which place has the most rows?", ": 4, over the 6 rows in which it is filled in, of 7."),
    ],
)
def test_the_most_rows_are_told_with_all_that_were_counted(tmp_path: Path, text: str, question: str, said: str) -> None:
    """Not with their own number once more, which reads as if no other row had been counted."""
    assert answered(tmp_path, text, question).sentence.endswith(said)
