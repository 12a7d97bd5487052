"""What may have given a known answer: cells that spell it, or cells whose count, sum or average it is.

WikiTableQuestions tells the answer, not the way to it. As in Herzig et al. 2020, "TaPas", section 3, cells that spell
the answer are selected; what no cell spells is computed. Rows that words of the question pick out are tried as what
was counted or added up. Several ways may remain: training weighs them by what the model finds likely.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache

import numpy as np

from desktop_app.bench.real.denotation import Denoted, folded
from desktop_app.bench.real.denotation import value_of as denoted
from desktop_app.media.numbers import parse_number
from desktop_app.tasks.tables.rows import words_of

from .answers import AVERAGE, COUNT, NONE, SUM, Cell
from .real import Asked, RealTable

MOST = 10  # ways of one answer
_COUNTING = re.compile(r"\b(how many|number of|count|amount of|how often)\b")
_ADDING = re.compile(r"\b(total|sum|combined|altogether|together|all|how many|how much|overall|in all)\b")
_AVERAGING = re.compile(r"\b(average|mean)\b")
_COMPARING = {
    ">": re.compile(
        r"\b(more than|over|above|greater|higher|after|exceed\w*|larger|longer|later|older|taller|since)\b"
    ),
    ">=": re.compile(r"\b(at least|or more|or higher|or greater|no less|since|from|minimum|or above|or later)\b"),
    "<": re.compile(r"\b(less than|under|below|fewer|before|lower|smaller|prior|earlier|younger|shorter|within)\b"),
    "<=": re.compile(r"\b(at most|or less|or fewer|no more|up to|or lower|or below|or earlier|not? later)\b"),
}


@dataclass(frozen=True)
class Way:
    """`cells` aggregated give the answer; they lie in each of `columns` alike, and any of these will do."""

    aggregator: int
    cells: frozenset[Cell]
    columns: tuple[int, ...]


@lru_cache(maxsize=200_000)
def _denoted(text: str) -> Denoted:
    return denoted(text)


@lru_cache(maxsize=200_000)
def _folded(text: str) -> str:
    return folded(text)


def _stem(word: str) -> str:
    return re.sub(r"(?<=\w{3})(?:es|s)$", "", word)


@lru_cache(maxsize=200_000)
def _stems(text: str) -> frozenset[str]:
    return frozenset(map(_stem, words_of(_folded(text))))


@lru_cache(maxsize=200_000)
def _number(text: str) -> float | None:
    plain = _folded(text)
    number = parse_number(plain)
    if number is None and (found := re.match(r"[-+]?\d[\d,]*(?:\.\d+)?", plain)):
        number = parse_number(found[0])
    return number


class Matching:
    """Which rows the words of a question pick out."""

    def __init__(self, table: RealTable, question: str) -> None:
        self.table, self.question = table, question.lower()
        self.said = _stems(question)
        width = len(table.headers)
        self.found = np.zeros((len(table.rows), width), dtype=np.int64)
        for at, row in enumerate(table.rows):
            for column, cell in enumerate(row):
                self.found[at, column] = len(self.said & _stems(cell))

    @cached_property
    def scores(self) -> np.ndarray:
        """For each row how many of the question's words it has, rare ones counting most, float64[rows]."""
        rows = [frozenset().union(*map(_stems, row)) & self.said for row in self.table.rows]
        counts: dict[str, int] = {}
        for row in rows:
            for word in row:
                counts[word] = counts.get(word, 0) + 1
        return np.array([sum(np.log(1 + len(rows) / counts[word]) for word in row) for row in rows])

    def conditions(self) -> Iterator[tuple[int, np.ndarray]]:
        """Columns and the rows (bool) that a condition the question may state picks out of them."""
        for column in range(len(self.table.headers)):
            found = self.found[:, column]
            for most in sorted({int(many) for many in found if many}, reverse=True)[:2]:
                yield column, found >= most
        numbers = [number for word in re.findall(r"\d[\d,.]*\d|\d", self.question) if (number := _number(word))]
        for column in range(len(self.table.headers)) if numbers else ():
            values = np.array([np.nan if (value := _number(row[column])) is None else value for row in self.table.rows])
            if np.isfinite(values).mean() < 0.6:
                continue
            for number in numbers:
                for sign, words in _COMPARING.items():
                    if words.search(self.question):
                        yield column, _compared(values, sign, number)


def _compared(values: np.ndarray, sign: str, number: float) -> np.ndarray:
    with np.errstate(invalid="ignore"):
        return {">": values > number, ">=": values >= number, "<": values < number, "<=": values <= number}[sign]


def ways(asked: Asked, matching: Matching | None = None) -> list[Way]:
    """The ways to the answer of a question, likeliest first; none where nothing here leads to it."""
    if asked.cells:
        columns = {column for _, column in asked.cells}
        return [Way(NONE, asked.cells, tuple(columns))] if len(columns) == 1 else []
    matching = matching or Matching(asked.table, asked.text)
    spelled = _spelled(asked, matching)
    computed = list(_computed(asked, matching))
    if computed and (not spelled or _COUNTING.search(matching.question)):
        return (computed + spelled)[:MOST]
    return spelled[:MOST]


def _spelled(asked: Asked, matching: Matching) -> list[Way]:
    table, scores = asked.table, matching.scores
    found = []
    for column in range(len(table.headers)):
        places = [
            [row for row, cells in enumerate(table.rows) if _same(cells[column], wanted)] for wanted in asked.expected
        ]
        if not all(places):
            continue
        if len(places) == 1:
            best = sorted(places[0], key=lambda row: -scores[row])[:6]
            found += [(scores[row], Way(NONE, frozenset([(row, column)]), (column,))) for row in best]
        else:
            cells = frozenset((max(rows, key=lambda row: scores[row]), column) for rows in places)
            found.append((0.0, Way(NONE, cells, (column,))))
    return [way for _, way in sorted(found, key=lambda pair: -pair[0])]


def _same(cell: str, wanted: str) -> bool:
    if _folded(cell) == _folded(wanted):
        return True
    one, other = _denoted(cell), _denoted(wanted)
    return not isinstance(one, str) and one == other


def _computed(asked: Asked, matching: Matching) -> Iterator[Way]:
    wanted = _denoted(asked.expected[0]) if len(asked.expected) == 1 else ""
    if not isinstance(wanted, float) or not asked.table.rows:
        return
    everything = (0, np.ones(len(asked.table.rows), dtype=bool))
    conditions = [*matching.conditions(), everything]
    seen = set()
    if _COUNTING.search(matching.question):
        for column, chosen in conditions:
            rows = tuple(np.flatnonzero(chosen).tolist())
            if len(rows) == wanted and rows not in seen:
                seen.add(rows)
                columns = tuple(
                    at for at in dict.fromkeys((0, column)) if all(asked.table.rows[row][at] for row in rows)
                )
                if columns:
                    yield Way(COUNT, frozenset((row, at) for row in rows for at in columns), columns)
    for aggregator, words in ((SUM, _ADDING), (AVERAGE, _AVERAGING)):
        if words.search(matching.question):
            yield from _sums(asked.table, conditions, wanted, aggregator)


def _sums(table: RealTable, conditions: list[tuple[int, np.ndarray]], wanted: float, aggregator: int) -> Iterator[Way]:
    for column in range(len(table.headers)):
        values = [_number(row[column]) for row in table.rows]
        for _, chosen in conditions:
            rows = [row for row in np.flatnonzero(chosen).tolist() if values[row] is not None]
            if len(rows) < 2 or len(rows) < chosen.sum():
                continue
            found = sum(values[row] or 0.0 for row in rows)
            found = found if aggregator == SUM else found / len(rows)
            if abs(found - wanted) < max(1e-6, 0.005 * abs(wanted) * (aggregator == AVERAGE)):
                yield Way(aggregator, frozenset((row, column) for row in rows), (column,))
