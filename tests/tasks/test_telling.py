"""What is made of the cells that a checkpoint selected: value, sentence, addresses and an expression that agrees."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest

from desktop_app.answers import TableAnswer
from desktop_app.media import tables
from desktop_app.tasks.tables.asking.lookup import Lookup
from desktop_app.tasks.tables.conditions import explain
from desktop_app.tasks.tables.finding import Finding
from desktop_app.tasks.tables.grid import Grid
from desktop_app.tasks.tables.ruling import ruled
from desktop_app.tasks.tables.telling import by_checkpoint, by_rule, weighed, withheld
from tests.tasks.asked_tables import answered


def grid_of(folder: Path, **columns: str) -> Grid:
    """A table with these columns, written with blanks between the cells, read from a file."""
    frame = pd.DataFrame({name: cells.split() for name, cells in columns.items()})
    frame.replace("_", "").to_csv(folder / "table.csv", index=False)
    return Grid.of(tables.read(folder / "table.csv"))


def told(grid: Grid, aggregator: str, *cells: tuple[int, int]) -> TableAnswer:
    found = by_checkpoint(grid, "?", Finding(cells, aggregator, 0.9, np.arange(grid.row_count)))
    if found.expression:
        assert evaluated(grid, found) == pytest.approx(value_of(grid, found)), found.expression
    return found


def evaluated(grid: Grid, found: TableAnswer) -> Any:
    return eval(found.expression, {"df": tables.read(grid.path).frame, "pd": pd})


def value_of(grid: Grid, found: TableAnswer) -> Any:
    """The number, or the values of the cells shown."""
    frame = tables.read(grid.path).frame
    return (
        found.value
        if isinstance(found.value, int | float)
        else [frame.iat[row, column] for row, column in found.coordinates]
    )


def column(grid: Grid, place: int, rows: int) -> list[tuple[int, int]]:
    return [(row, place) for row in range(rows)]


def test_sums_averages_and_counts_keep_full_precision(tmp_path: Path) -> None:
    grid = grid_of(tmp_path, name="a b c", pages="1 1 3", price="0.1 0.2 0.4")
    assert told(grid, "SUM", *column(grid, 1, 3)).value == 5
    assert told(grid, "SUM", (0, 2), (1, 2)).value == 0.3
    average = told(grid, "AVERAGE", *column(grid, 1, 3))
    assert average.value == 5 / 3
    assert average.sentence == "The average of pages is 1.67 (rounded), from 3 cells."
    assert told(grid, "COUNT", (0, 0), (2, 0)).sentence == "The count is 2: a and c."
    assert told(grid, "COUNT").sentence.startswith("The count is 0")
    assert told(grid, "NONE").value is None


def test_a_sentence_has_currency_and_column(tmp_path: Path) -> None:
    grid = grid_of(tmp_path, name="a b c", price="$1,000.00 $234.50 $12.00", share="12.5% 25% 50%")
    assert told(grid, "SUM", (0, 1), (1, 1)).sentence == "The sum of price is $1,234.50, from 2 cells."
    assert told(grid, "NONE", (1, 1)).sentence == "price is $234.50."
    average = told(grid, "AVERAGE", (0, 2), (1, 2))
    assert average.value == 0.1875
    assert "18.75%" in average.sentence


def test_words_have_no_sum(tmp_path: Path) -> None:
    grid = grid_of(tmp_path, name="Ada Grace", pages="3 4")
    one = told(grid, "SUM", (0, 0))
    assert (one.value, one.cells) == ("Ada", ("Ada",))


def test_unread_cells_are_named(tmp_path: Path) -> None:
    grid = grid_of(tmp_path, name="a b c d e f g h", amount="10 pending 20 10 20 10 20 10")
    found = told(grid, "AVERAGE", *column(grid, 1, 8))
    assert found.value == pytest.approx(100 / 7)
    assert "from 7 cells" in found.sentence
    assert "“pending” in row" in found.sentence


@pytest.mark.parametrize("amounts", ["$100 €100 $50", "USD100 EUR100 USD20", "£5 $7 £9"])
def test_several_currencies_are_not_added_up(amounts: str, tmp_path: Path) -> None:
    grid = grid_of(tmp_path, name="a b c", amount=amounts)
    found = told(grid, "SUM", *column(grid, 1, 3))
    assert found.value is None
    assert "without exchange rates" in found.sentence


def test_cells_of_several_columns_are_listed(tmp_path: Path) -> None:
    grid = grid_of(tmp_path, name="a b", pages="3 4")
    found = told(grid, "NONE", (0, 0), (0, 1))
    assert (found.value, found.expression) == ("a, 3", "")


def test_a_rule_is_told_and_applied_to_every_row(tmp_path: Path) -> None:
    cities = " ".join(["Paris", "Oslo"] * 10)
    grid = grid_of(tmp_path, city=cities, price=" ".join(map(str, range(20))))
    read = np.arange(10)
    rule = explain(grid, "What is the sum of price in Paris?", 1, read, read[::2])
    assert rule is not None
    cells = tuple((int(row), 1) for row in np.flatnonzero(rule.holds))
    found = by_checkpoint(grid, "?", Finding(cells, "SUM", 0.9, read, rule))
    assert found.value == sum(range(0, 20, 2))
    assert found.conditions == ("city is Paris",)
    assert evaluated(grid, found) == found.value
    assert found.sentence.startswith("The sum of price is 90, over the 10 rows where city is Paris.")


def test_two_that_agree_are_surer_and_two_that_differ_are_both_told(tmp_path: Path) -> None:
    grid = grid_of(tmp_path, name="a b", pages="3 4")
    one, other = told(grid, "NONE", (0, 1)), told(grid, "NONE", (1, 1))
    half, more = replace(one, score=0.5), replace(other, score=0.6)
    assert weighed(half, replace(one, score=0.3)).score == 0.65
    assert weighed(half, replace(one, score=0.3), missed=True).score == 0.5  # both leave the same words out
    assert weighed(half, replace(other, score=0.4)).runners_up[0] == ("4, by the checkpoint alone", 0.4)
    assert weighed(half, more).value == "4"
    assert weighed(half, more).runners_up[0] == ("3, by the words of the question", 0.5)
    assert weighed(half, told(grid, "NONE")).value == "3"


def test_an_answer_too_unsure_is_withheld_and_the_words_not_understood_are_named(tmp_path: Path) -> None:
    grid = grid_of(tmp_path, name="Ada Grace", pages="3 4")
    ruling = ruled(Lookup(grid), "What is the weather for Ada?")
    found = withheld(replace(told(grid, "NONE", (0, 1)), score=0.2), ruling)
    assert (found.value, found.coordinates, found.expression) == (None, (), "")
    assert found.sentence == "No cell of this table answers that. Nothing in it answers to “weather”."
    assert found.runners_up == (("3, the likeliest guess", 0.2),)


def test_what_was_said_of_a_guess_is_not_said_where_it_is_withheld(tmp_path: Path) -> None:
    grid = grid_of(tmp_path, name="Ada Grace Ada", pages="3 4 5")
    ruling = ruled(Lookup(grid), "asdf qwer")
    guess = by_rule(grid, "asdf qwer", ruling)
    assert guess.notes == ("Nothing in the table is called “asdf”; name is given.",)
    assert withheld(replace(guess, notes=("Kept.", *guess.notes)), ruling).notes == ("Kept.",)


def test_a_cell_that_says_there_is_no_value_is_not_told_as_one(tmp_path: Path) -> None:
    text = "Quarter,Seizures,Ivory\nQ1,165,:\nQ2,173,3\nQ3,145,5\n"
    assert answered(tmp_path, text, "ivory in Q1").sentence == "Ivory has no value where Quarter is Q1: “:”."
    assert answered(tmp_path, text, "ivory in Q2").sentence == "Ivory is 3 where Quarter is Q2."
