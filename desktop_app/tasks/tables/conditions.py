"""The rule behind a selection: what the selected rows share and the others do not, in the question's words.

A checkpoint that selected the rows of Paris in every window it read has understood "in Paris"; the rule is
then applied to all rows of the table, exactly, and told to the person. Nothing is applied that does not
explain what the checkpoint selected.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

import numpy as np

from desktop_app.media.numbers import parse_number
from desktop_app.table_reading import ColumnKind
from desktop_app.tasks.tables.columns import Column
from desktop_app.tasks.tables.grid import Grid
from desktop_app.tasks.tables.masks import holds
from desktop_app.tasks.tables.query import Compare, Condition, Has, OneOf, Operator, Period
from desktop_app.tasks.tables.rows import pattern_of, words_of

_AGREEMENT = 0.9
"""Least F1 between the rows a rule names and the rows selected, among those read."""

_ALL = 0.95
"""Share of the read rows that have to be selected for a whole column to be meant."""

_YEAR = re.compile(r"1[0-9]{3}|20[0-9]{2}")


@dataclass(frozen=True)
class Rule:
    """A condition (None where every row is meant), and whether each row of the table fulfils it."""

    condition: Condition | None
    holds: np.ndarray


def explain(grid: Grid, question: str, column: int, read: np.ndarray, selected: np.ndarray) -> Rule | None:
    """The rule that explains why these rows of the read ones were selected; None where there is none.

    read, selected: row indices; rows whose cell in the column is empty cannot be selected and are left out.
    """
    filled = grid.filled(column)
    read = read[filled[read]]
    wanted = np.isin(read, selected)
    if not wanted.any():
        return None
    best, agreement = None, _AGREEMENT - 1e-9
    for condition in _conditions(grid, question, read[wanted]):
        flags = holds(grid, condition)
        found = _f1(flags[read], wanted)
        if found > agreement:
            best, agreement = Rule(condition, flags & filled), found
    # A rule that explains as much goes before the whole column: rows are chosen by the question's words.
    if wanted.mean() >= _ALL and len(read) > 1 and _f1(np.ones_like(wanted), wanted) > agreement:
        return Rule(None, filled)
    return best


def _f1(named: np.ndarray, wanted: np.ndarray) -> float:
    both = float((named & wanted).sum())
    return 2 * both / float(named.sum() + wanted.sum()) if both else 0.0


def _conditions(grid: Grid, question: str, selected: np.ndarray) -> Iterator[Condition]:
    """Every condition the question's words allow, the simplest first: equality, a word, a comparison."""
    words = words_of(question)
    plain = _plain(question)
    for column in grid:
        for text in dict.fromkeys(column.text(int(row)).strip() for row in selected):
            if _plain(text).strip() and _plain(text) in plain:
                yield _equal(column, text)
    for column in grid:
        for word in words:
            if column.kind is ColumnKind.TEXT and column.search(pattern_of(word)).any():
                yield Has(column.name, pattern_of(word), word)
            elif column.kind is ColumnKind.DATE and _YEAR.fullmatch(word):
                yield Period(column.name, date(int(word), 1, 1), date(int(word), 12, 31), f"in {word}")
    yield from _comparisons(grid, question, words)


def _equal(column: Column, text: str) -> Condition:
    alike = tuple(each for each in column.texts if each.strip().casefold() == text.casefold())
    return OneOf(column.name, alike, text)


def _plain(text: str) -> str:
    """Lower-case words between single spaces, so that whole words can be looked for."""
    words = re.findall(r"[\w.,]*\w|%", text.lower())
    return f" {' '.join(words)} "


def _comparisons(grid: Grid, question: str, words: list[str]) -> Iterator[Condition]:
    limits = [number for word in words if (number := parse_number(word)) is not None]
    operators = [Operator.MORE, Operator.AT_LEAST, Operator.LESS, Operator.AT_MOST]
    if re.search(r"\b(at least|at most|or more|or less|minimum|maximum|from)\b", question.lower()):
        operators = [Operator.AT_LEAST, Operator.MORE, Operator.AT_MOST, Operator.LESS]
    for column in grid if limits else ():
        if not column.is_number or not np.isfinite(column.numbers).any():
            continue
        for limit in limits:
            for operator in operators:
                yield Compare(column.name, operator, limit)
