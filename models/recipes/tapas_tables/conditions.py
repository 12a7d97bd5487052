"""Conditions on the rows of a table: as English after a noun, and as the rows that truly meet them."""

import datetime
import operator
from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from .encoding import numbers_in, relations
from .phrases import CONDITIONS, COUNTS_AND_DATES, choose
from .tables import MONTHS, Column, Table, Value

_COMPARE: dict[str, Callable[[tuple[float, ...], tuple[float, ...]], bool]] = {
    "over": operator.gt,
    "under": operator.lt,
    "least": operator.ge,
    "most": operator.le,
    "equal": operator.eq,
}

_AS_VERBS = {
    "earning": "earn",
    "making": "make",
    "costing": "cost",
    "weighing": "weigh",
    "exceeding": "exceed",
    "counting": "count",
    "belonging": "belong",
    "living": "live",
    "speaking": "speak",
    "eating": "eat",
}


@dataclass(frozen=True)
class Condition:
    """`text` follows a noun and `before`, if any, precedes it; `rows` meet it; `column` is the place of its column."""

    text: str
    column: int
    rows: frozenset[int]
    before: str = ""

    def as_verb(self) -> str:
        """The condition after "which chapters" rather than after "the chapters": with ... becomes have ..."""
        first, _, rest = self.text.partition(" ")
        match first:
            case "with" | "having":
                return f"have {rest}"
            case "that" | "who" | "which":
                return rest
            case _ if first in _AS_VERBS:
                return f"{_AS_VERBS[first]} {rest}"
            case "whose" | "where" | "for":
                return f"are those {self.text}"
        return f"are {self.text}"


def _negated(within: str) -> str:
    """ "not in {v}" of "in {v}", "that are not {v}" of "that are {v}"."""
    for start in ("that are ", "who are "):
        if within.startswith(start):
            return f"{start}not {within.removeprefix(start)}"
    if within.startswith(("that ", "who ")):
        return f"other than those {within}"
    return f"not {within}"


def decidable(column: Column, rows: frozenset[int], question: str) -> bool:
    """Whether the comparisons TAPAS feeds the model with tell the `rows` of a numeric column from the others."""
    bits = dict.fromkeys(column.numbers, 0)
    for value in numbers_in(question):
        for row, bit in relations(column.numbers, value).items():
            bits[row] |= bit
    meant: dict[int, bool] = {}
    for row, known in enumerate(column.values):
        if known is not None and meant.setdefault(bits.get(row, 0), row in rows) != (row in rows):
            return False
    return True


def written(number: float) -> str:
    """A number as one types it in a question."""
    return f"{number:.0f}" if number == int(number) else f"{number:.2f}".rstrip("0")


class ConditionMaker:
    """Draws conditions that hold for some rows of a table, and now and then for none."""

    def __init__(self, rng: Random, held_out: bool) -> None:
        self.rng = rng
        self.held_out = held_out

    def draw(self, table: Table, exclude: frozenset[int] = frozenset()) -> Condition | None:
        """A condition on some column not in `exclude`; None where this draw led nowhere."""
        places = [
            place
            for place, column in enumerate(table.columns)
            if place not in exclude and not (column.names_rows and self.rng.random() < 0.9)
        ]
        if not places:
            return None
        place = self.rng.choice(places)
        column = table.columns[place]
        if column.dated or (column.measure is not None and column.measure.style == "year"):
            return self._on_dates(table, place)
        return self._on_numbers(table, place) if column.numeric else self._on_text(table, place)

    def _on_text(self, table: Table, place: int) -> Condition | None:
        rng, column = self.rng, table.columns[place]
        present = sorted({value for value in column.values if isinstance(value, str)})
        if not present:
            return None
        value = rng.choice(present)
        if any(other != value and set(value.lower().split()) <= set(other.lower().split()) for other in present):
            return None
        rows = frozenset(row for row, text in enumerate(column.values) if text == value)
        elsewhere = any(value in other.values for at, other in enumerate(table.columns) if at != place)
        within = column.label.within if column.label is not None and not elsewhere else ()
        before = ""
        if rng.random() < 0.1 and len(present) > 1 and None not in column.values:
            template = rng.choice(choose(CONDITIONS["text_is_not"], self.held_out))
            if within and rng.random() < 0.3:
                template = _negated(rng.choice(within))
            rows = frozenset(range(table.rows)) - rows
        elif within and rng.random() < 0.6:
            template, before = rng.choice(within), column.label.before if column.label else ""
        else:
            template = rng.choice(choose(CONDITIONS["text_is"], self.held_out))
        return Condition(template.format(h=self.said(column), v=value), place, rows, before.format(v=value))

    def said(self, column: Column) -> str:
        """The header as the question words it."""
        return self.rng.choice(column.spoken)

    def _on_numbers(self, table: Table, place: int) -> Condition | None:
        rng, column = self.rng, table.columns[place]
        numbers = sorted({value for value in column.values if isinstance(value, float)})
        if not numbers:
            return None
        kind = rng.choice(("over", "over", "over", "under", "under", "under", "least", "most", "equal", "between"))
        low, high = self._threshold(numbers, kind), self._threshold(numbers, kind)
        if kind == "between" and low >= high:
            return None
        rows = frozenset(
            row
            for row, value in enumerate(column.values)
            if isinstance(value, float) and _meets(kind, (value,), (low,), (high,))
        )
        templates = choose(CONDITIONS[f"number_is.{kind}"], self.held_out)
        wordings = column.measure and {"over": column.measure.over, "under": column.measure.under}.get(kind)
        if column.counts and rng.random() < 0.8:
            templates = choose(COUNTS_AND_DATES[f"counted_is.{kind}"], self.held_out)
        elif wordings and rng.random() < 0.6:
            shared = {
                text
                for at, other in enumerate(table.columns)
                if at != place and other.measure
                for text in other.measure.over + other.measure.under
            }
            templates = tuple(text for text in wordings if text not in shared) or templates
        heading = column.counts or self.said(column)
        show = rng.choice((column.show, written))
        text = rng.choice(templates).format(h=heading, v=show(low), w=show(high))
        return Condition(text, place, rows) if decidable(column, rows, text) else None

    def _threshold(self, numbers: list[float], kind: str) -> float:
        rng = self.rng
        if kind == "equal" or rng.random() < 0.2:
            return rng.choice(numbers)
        at = rng.randrange(len(numbers))
        below = numbers[max(at - 1, 0)]
        middle = (below + numbers[at]) / 2 if below != numbers[at] else numbers[at] * rng.uniform(0.7, 1.3)
        for unit in (1000, 500, 100, 50, 10, 5, 1):
            nice = round(middle / unit) * unit
            if below < nice < numbers[at]:
                return float(nice)
        return float(round(middle)) if numbers[at] > 2 else round(middle, 1)

    def _on_dates(self, table: Table, place: int) -> Condition | None:
        rng, column = self.rng, table.columns[place]
        values = [value for value in column.values if value is not None]
        if not values:
            return None
        kind = rng.choice(("over", "over", "under", "under", "equal", "least", "most", "between"))
        parts = 1 if not column.dated else rng.choice((1, 1, 2, 3))
        (low, low_text), (high, high_text) = (self._moment(column, rng.choice(values), parts) for _ in "ab")
        if kind == "between" and low >= high:
            return None
        rows = frozenset(
            row
            for row, value in enumerate(column.values)
            if value is not None and _meets(kind, _moment_key(value, parts), low, high)
        )
        templates = choose(COUNTS_AND_DATES[f"date_is.{kind}"], self.held_out)
        wordings = column.measure and {
            "over": column.measure.over,
            "under": column.measure.under,
            "equal": ("in {v}", "from {v}"),
        }.get(kind)
        others = any(
            other.dated or (other.measure and other.measure.style == "year")
            for at, other in enumerate(table.columns)
            if at != place
        )
        if wordings and rng.random() < 0.6 and not others:
            templates = wordings
        text = rng.choice(templates).format(h=self.said(column), v=low_text, w=high_text)
        literal = kind == "equal" and all((low_text in cell) == (row in rows) for row, cell in enumerate(column.cells))
        return Condition(text, place, rows) if literal or decidable(column, rows, text) else None

    def _moment(self, column: Column, value: Value, parts: int) -> tuple[tuple[float, ...], str]:
        rng = self.rng
        if not isinstance(value, datetime.date):
            year = float(value) + rng.choice((0, 0, -1, 1, -3, 5))  # type: ignore[arg-type]  # years are floats
            return (year,), f"{year:.0f}"
        if parts == 1:
            year = value.year + rng.choice((0, 0, -1, 1))
            return (float(year),), str(year)
        if parts == 2:
            return (float(value.year), float(value.month)), f"{MONTHS[value.month - 1]} {value.year}"
        patterns = ("%B %d, %Y", "%d %B %Y", "%Y-%m-%d")
        same = next(cell for cell, other in zip(column.cells, column.values, strict=True) if other == value)
        return _moment_key(value, 3), rng.choice((same, same, value.strftime(rng.choice(patterns))))


def _moment_key(value: Value, parts: int) -> tuple[float, ...]:
    if isinstance(value, datetime.date):
        return (float(value.year), float(value.month), float(value.day))[:parts]
    return (float(value),)  # type: ignore[arg-type]  # the years of a column that is no date are floats


def _meets(kind: str, value: tuple[float, ...], low: tuple[float, ...], high: tuple[float, ...]) -> bool:
    return low <= value <= high if kind == "between" else _COMPARE[kind](value, low)
