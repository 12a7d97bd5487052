"""Questions written by hand on tables that no generator made: the nearest thing here to a person with a spreadsheet."""

import tomllib
from collections.abc import Callable
from pathlib import Path
from random import Random

from .answers import AVERAGE, COUNT, NONE, SUM, Cell
from .evaluation import by_kind

Asked = Callable[[dict[str, list[str]], str], tuple[frozenset[Cell], int]]

TABLES: dict[str, tuple[str, tuple[tuple[str, str], ...]]] = {
    name: (each["table"], tuple((asked, wanted) for asked, wanted in each["questions"]))
    for name, each in tomllib.loads(Path(__file__).with_suffix(".toml").read_text("utf-8")).items()
}
"""By name: a table written with bars, and questions of it with their answers."""


def table(text: str) -> dict[str, list[str]]:
    """The columns of a table written with bars."""
    headers, *rows = (line.split("|") for line in text.splitlines())
    return {header: [row[place] for row in rows] for place, header in enumerate(headers)}


def value(columns: dict[str, list[str]], cells: frozenset[Cell], aggregator: int) -> str:
    """The answer as text: cells sorted and joined, or the number computed from them."""
    lists = list(columns.values())
    texts = sorted(lists[column][row] for row, column in cells)
    if aggregator == COUNT:
        return str(len(texts))
    if aggregator == NONE or not texts:
        return "; ".join(texts)
    try:
        numbers = [float(text.replace(",", "").strip("$€£% ")) for text in texts]
    except ValueError:
        return "; ".join(texts)
    total = sum(numbers)
    return f"{round(total if aggregator == SUM else total / len(numbers), 6):g}" if abs(total) < 1e5 else f"{total:.0f}"


def score(asked: Asked, show: bool = False) -> dict[str, tuple[int, int]]:
    """(right, asked) by table; with `show`, prints each wrong answer."""
    judged = []
    for name, (text, questions) in TABLES.items():
        columns = table(text)
        for question, wanted in questions:
            cells, aggregator = asked(columns, question)
            found = value(columns, cells, aggregator)
            fine = found == wanted or (aggregator in (SUM, AVERAGE) and _same(found, wanted))
            judged.append((name, fine))
            if show and not fine:
                print(f"  wrong: {question} -> {found!r} instead of {wanted!r}")
    return by_kind(judged)


def _same(found: str, wanted: str) -> bool:
    try:
        return abs(float(found) - float(wanted)) < 1e-3
    except ValueError:
        return False


def book_in_other_orders(asked: Asked, many: int, seed: int) -> dict[str, tuple[int, int]]:
    """The book's first four questions with its rows and columns shuffled `many` times; the values stay the same."""
    rng = Random(seed)
    text, questions = TABLES["book"]
    columns = table(text)
    judged = []
    for _ in range(many):
        rows = rng.sample(range(6), 6)
        headers = rng.sample(list(columns), 5)
        other = {header: [columns[header][row] for row in rows] for header in headers}
        judged += [(question, value(other, *asked(other, question)) == wanted) for question, wanted in questions[:4]]
    return by_kind(judged)
