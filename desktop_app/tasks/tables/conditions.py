"""The rule behind a selection: what the selected rows share and the others do not, in the question's words.

A checkpoint that selected the rows of Paris in every window it read has understood "in Paris"; the rule is
then applied to all rows of the table, exactly, and told to the person. Nothing is applied that does not
explain what the checkpoint selected.
"""

import operator
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np

from desktop_app.media.numbers import parse_number
from desktop_app.tasks.tables.grid import Grid
from desktop_app.tasks.tables.rows import pattern_of, words_of

_AGREEMENT = 0.9
"""Least F1 between the rows a rule names and the rows selected, among those read."""

_ALL = 0.95
"""Share of the read rows that have to be selected for a whole column to be meant."""

_Compare = Callable[[np.ndarray, float], np.ndarray]


@dataclass(frozen=True)
class Condition:
    """A rule, in words ("" where every row is meant), and whether each row of the table follows it."""

    words: str
    holds: np.ndarray


def explain(grid: Grid, question: str, column: int, read: np.ndarray, selected: np.ndarray) -> Condition | None:
    """The rule that explains why these rows of the read ones were selected; None where there is none.

    read, selected: row indices; rows whose cell in the column is empty cannot be selected and are left out.
    """
    filled = grid.filled(column)
    read = read[filled[read]]
    wanted = np.isin(read, selected)
    if not wanted.any():
        return None
    best, agreement = None, _AGREEMENT - 1e-9
    for rule in _rules(grid, question, read[wanted]):
        found = _f1(rule.holds[read], wanted)
        if found > agreement:
            best, agreement = rule, found
    # A rule that explains as much goes before the whole column: rows are chosen by the question's words.
    if wanted.mean() >= _ALL and len(read) > 1 and _f1(np.ones_like(wanted), wanted) > agreement:
        return Condition("", filled)
    return None if best is None else Condition(best.words, best.holds & filled)


def _f1(named: np.ndarray, wanted: np.ndarray) -> float:
    both = float((named & wanted).sum())
    return 2 * both / float(named.sum() + wanted.sum()) if both else 0.0


def _rules(grid: Grid, question: str, selected: np.ndarray) -> Iterator[Condition]:
    """Every rule the question's words allow, the simplest first: equality, a word, a comparison."""
    words = words_of(question)
    plain = _plain(question)
    for column, header in enumerate(grid.headers):
        shared = dict.fromkeys(grid.cell(int(row), column).strip() for row in selected)
        for text in shared:
            if _plain(text).strip() and _plain(text) in plain:
                yield Condition(f"{header} is {text}", grid.equals(column, text))
    for column, header in enumerate(grid.headers):
        for word in words:
            holds = grid.search(column, pattern_of(word))
            if holds.any():
                yield Condition(f"{header} has {word}", holds)
    yield from _comparisons(grid, question, words)


def _plain(text: str) -> str:
    """Lower-case words between single spaces, so that whole words can be looked for."""
    words = re.findall(r"[\w.,]*\w|%", text.lower())
    return f" {' '.join(words)} "


def _comparisons(grid: Grid, question: str, words: list[str]) -> Iterator[Condition]:
    limits = [number for word in words if (number := parse_number(word)) is not None]
    more: list[tuple[str, _Compare]] = [("is more than", operator.gt), ("is at least", operator.ge)]
    less: list[tuple[str, _Compare]] = [("is less than", operator.lt), ("is at most", operator.le)]
    if re.search(r"\b(at least|at most|or more|or less|minimum|maximum|from)\b", question.lower()):
        more.reverse()
        less.reverse()
    for column, header in enumerate(grid.headers) if limits else ():
        numbers = grid.numbers(column)
        if not np.isfinite(numbers).any():
            continue
        for limit in limits:
            for words_for_it, compare in (*more, *less):
                yield Condition(f"{header} {words_for_it} {limit:,g}", compare(numbers, limit))
