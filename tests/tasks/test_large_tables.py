"""What windows say about a large table comes together, whoever reads the windows."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from desktop_app.tasks.tables import combining, rows, sentences, windows
from desktop_app.tasks.tables.combining import TableScan
from desktop_app.tasks.tables.conditions import explain
from desktop_app.tasks.tables.conditions_said import words
from desktop_app.tasks.tables.encoding import Encoder, Encoding, Limits, Pieces
from desktop_app.tasks.tables.finding import Finding
from desktop_app.tasks.tables.grid import Grid
from desktop_app.tasks.tables.reading import Reading

CITIES = ("Paris", "Oslo", "Rome", "Porto")


class WordTokenizer:
    """One piece a word: a stand-in that lets windows hold a predictable number of rows."""

    strip_column_names = False
    cls_token_id, sep_token_id = 0, 1

    def __init__(self) -> None:
        self.vocab = {"[CLS]": 0, "[SEP]": 1}

    def tokenize(self, text: str) -> list[str]:
        return text.lower().split()

    def convert_tokens_to_ids(self, tokens: Sequence[str]) -> list[int]:
        return [2 for _ in tokens]


@dataclass
class Reader:
    """Reads windows by a rule a test gives: which of a window's rows to select, in which column."""

    grid: Grid
    rule: Callable[[list[int]], list[int]]
    column: int
    label: str = "NONE"
    most_windows: int = 50
    labels: Sequence[str] = ("NONE", "SUM", "AVERAGE", "COUNT")
    read_rows: list[int] = field(default_factory=list)

    def at_once(self, tokens: int) -> int:
        return 4

    def read(self, encodings: Sequence[Encoding]) -> Iterator[Reading]:
        for each in encodings:
            self.read_rows += each.window.rows
            chosen = set(self.rule(list(each.window.rows)))
            cells = {
                (row, column): 0.9 if row in chosen and column == self.column else 0.01
                for row in each.window.rows
                for column in each.window.columns
            }
            shares = np.array([0.9 if name == self.label else 0.03 for name in self.labels], dtype=np.float32)
            yield Reading(each.window, cells, shares)


def grid_of(frame: pd.DataFrame) -> Grid:
    return Grid.of_frames(Path("big.csv"), frame, frame.astype(str))


def trips(count: int) -> Grid:
    """Trips with a city, a price of 1.. upwards and a year."""
    frame = {
        "city": [CITIES[row % 4] for row in range(count)],
        "price": np.arange(1, count + 1),
        "year": [2020 + row % 6 for row in range(count)],
    }
    return grid_of(pd.DataFrame(frame))


def ask(reader: Reader, question: str, tokens: int = 80) -> Finding:
    encoder = Encoder(reader.grid, Pieces(WordTokenizer()))
    steps = combining.across(TableScan(encoder, Limits(tokens, 60, 15), reader, question))  # type: ignore[arg-type]
    while True:
        try:
            next(steps)
        except StopIteration as stop:
            return stop.value


def price(grid: Grid, row: int) -> float:
    return float(grid.numbers(1)[row])


def test_a_superlative_is_settled_between_the_winners_of_each_window() -> None:
    grid = trips(500)
    reader = Reader(grid, lambda some: [max(some, key=lambda row: price(grid, row))], 0)
    found = ask(reader, "Which city has the highest price?")
    assert found.coordinates == ((499, 0),)
    assert len(found.read) == 500
    assert found.score == pytest.approx(0.9)


def test_a_lookup_ignores_windows_that_found_nothing() -> None:
    grid = trips(300)
    found = ask(Reader(grid, lambda some: [row for row in some if row == 137], 0), "Which city has price 138?")
    assert found.coordinates == ((137, 0),)


def test_where_no_cell_answers_none_is_given() -> None:
    found = ask(Reader(trips(300), lambda some: [], 0), "Who?")
    assert found.coordinates == ()


def test_a_sum_goes_over_the_rows_of_all_windows() -> None:
    grid = trips(300)
    odd = Reader(grid, lambda some: [row for row in some if row % 7 == 3], 1, "SUM")
    found = ask(odd, "What is the sum of the lucky ones?")
    assert found.aggregator == "SUM"
    assert [row for row, _ in found.coordinates] == [row for row in range(300) if row % 7 == 3]
    assert found.rule is None


def test_a_rule_the_windows_follow_is_applied_to_all_rows() -> None:
    grid = trips(20_000)
    paris = Reader(grid, lambda some: [row for row in some if row % 4 == 0], 1, "SUM", most_windows=12)
    found = ask(paris, "What is the sum of price in Paris?")
    assert found.rule is not None
    assert words(paris.grid, found.rule.condition) == ("city is Paris",)
    assert len(found.coordinates) == 5_000
    assert len(found.read) < 1_000


def test_a_whole_column_is_computed_over_all_rows() -> None:
    grid = trips(20_000)
    found = ask(Reader(grid, list, 1, "AVERAGE", most_windows=12), "What is the average price?")
    assert found.rule is not None
    assert found.rule.condition is None
    assert len(found.coordinates) == 20_000


def test_a_needle_is_read_among_a_hundred_thousand_rows() -> None:
    frame = pd.DataFrame({"code": [f"item {row}" for row in range(100_000)], "price": np.arange(100_000) % 977})
    grid = grid_of(frame)
    reader = Reader(grid, lambda some: [row for row in some if row == 81_234], 1, most_windows=20)
    found = ask(reader, "What is the price of item 81234?")
    assert found.coordinates == ((81_234, 1),)
    assert len(found.read) < 3_000


def test_the_extremes_of_a_large_table_are_always_read() -> None:
    grid = trips(50_000)
    reader = Reader(grid, lambda some: [max(some, key=lambda row: price(grid, row))], 0, most_windows=12)
    assert ask(reader, "Which city has the highest price?").coordinates == ((49_999, 0),)


def test_extremes_are_looked_for_among_the_rows_that_match() -> None:
    grid = trips(50_000)
    scores = np.where(np.arange(50_000) % 4 == 1, 1.0, 0.0).astype(np.float32)
    chosen = rows.choose(grid, scores, 200)
    assert len(chosen) <= 200
    assert {1, 49_997} <= set(chosen.tolist())


def test_comparisons_are_rules_too() -> None:
    grid = trips(1_000)
    read = np.arange(0, 1_000, 3)
    found = explain(grid, "How many trips cost at least 400?", 0, read, read[grid.numbers(1)[read] >= 400])
    assert found is not None
    assert words(grid, found.condition) == ("price is at least 400",)
    assert found.holds.sum() == 601


def test_no_rule_is_made_up_for_a_selection_it_does_not_explain() -> None:
    grid = trips(400)
    random = np.random.default_rng(1).permutation(400)[:60]
    assert explain(grid, "What is the sum of price in Paris in 2021?", 1, np.arange(400), random) is None


def test_named_columns_of_a_wide_table_are_read_together() -> None:
    frame = pd.DataFrame({("name" if place == 0 else f"metric_{place}"): ["a", "b"] for place in range(200)})
    frame["numberOfPages"] = ["7", "8"]
    encoder = Encoder(grid_of(frame), Pieces(WordTokenizer()))
    limits = Limits(100, 60, 15)
    named = windows.column_groups(encoder, limits, "What is the number of pages of b?")
    assert len(named) == 1
    assert {0, 200} <= set(named[0])
    unnamed = windows.column_groups(encoder, limits, "Who won?")
    assert set().union(*unnamed) == set(range(201))
    assert all(len(group) <= 15 and group[0] == 0 for group in unnamed)


def test_windows_cover_every_row_once_and_fit() -> None:
    grid = trips(777)
    encoder = Encoder(grid, Pieces(WordTokenizer()))
    parts = list(windows.packed(encoder, Limits(64, 60, 15), "a b c", range(777), (0, 1, 2)))
    assert [row for part in parts for row in part.rows] == list(range(777))
    assert all(len(encoder.encode("a b c", part).ids) <= 64 for part in parts)


def test_how_much_was_read_is_said_where_it_was_not_all() -> None:
    assert sentences.extent(300, 100_000, 4, 4) == " Read 300 of 100,000 rows."
    assert sentences.extent(4, 4, 4, 4) == ""


def test_ranges_are_half_open() -> None:
    assert rows.ranges([0, 1, 2, 7, 9, 10]) == ((0, 3), (7, 8), (9, 11))
    assert rows.ranges([]) == ()
