"""A question about a table as a plain value: which rows, in which order, what to show, what to compute."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import TypeAlias

from desktop_app.translation import worded


class Operator(StrEnum):
    """How a cell is compared; the values are the words a sentence uses."""

    EQUAL = "is"
    MORE = "is more than"
    AT_LEAST = "is at least"
    LESS = "is less than"
    AT_MOST = "is at most"


class Compute(StrEnum):
    """What is made of the rows that are left."""

    NONE = "NONE"
    COUNT = "COUNT"
    SUM = "SUM"
    AVERAGE = "AVERAGE"
    MIN = "MIN"
    MAX = "MAX"
    MEDIAN = "MEDIAN"
    DISTINCT = "DISTINCT"
    DIFFERENCE = "DIFFERENCE"
    RANGE = "RANGE"
    SHARE = "SHARE"
    RATIO = "RATIO"
    HOLDS = "HOLDS"


class Whether(StrEnum):
    """What a question that is answered Yes or No wants to know of the rows, or of the figure that they come to."""

    ANY = "any"
    NONE = "none"
    EVERY = "every"
    REACHES = "reaches"


@dataclass(frozen=True)
class OneOf:
    """The cell of a column is one of these texts, which stand in the table as they are here.

    said: the words for it, "North". partial: whether the cells only contain what was said.
    listed: a regular expression (RE2) that finds these texts, where they list what was said beside other values.
    """

    column: str
    texts: tuple[str, ...]
    said: str
    partial: bool = False
    listed: str = ""


@dataclass(frozen=True)
class Has:
    """A regular expression (RE2) is found in the text of a column; said: the words for it."""

    column: str
    pattern: str
    said: str


@dataclass(frozen=True)
class Among:
    """The row is one of these, by their places among the rows that count; said: which they are, "" for nothing."""

    rows: tuple[int, ...]
    said: str = ""


@dataclass(frozen=True)
class ValueOf:
    """The value a column has in the row that fulfils a condition: "more medals than Bulgaria"."""

    column: str
    where: "Condition"


@dataclass(frozen=True)
class ColumnOf:
    """The value that another column has in the same row: "more wine than beer"."""

    column: str


@dataclass(frozen=True)
class Compare:
    """The number or date of a column compares with another; dates by their day."""

    column: str
    operator: Operator
    value: float | date | ValueOf | ColumnOf


@dataclass(frozen=True)
class Period:
    """The date or year of a column lies in a stretch of days, both ends included; None leaves an end open."""

    column: str
    first: date | None
    last: date | None
    said: str


@dataclass(frozen=True)
class Recurring:
    """The date of a column lies in some months of whatever year, or on one day of them; or on some days of the week.

    weekdays: 0 for Monday.
    """

    column: str
    months: tuple[int, ...]
    said: str
    day: int | None = None
    weekdays: tuple[int, ...] = ()


@dataclass(frozen=True)
class Truth:
    """A yes/no column says yes, or no."""

    column: str
    wanted: bool


@dataclass(frozen=True)
class Filled:
    """The cell of a column is filled in."""

    column: str


@dataclass(frozen=True)
class Beyond:
    """The row stands after (or before) the row that fulfils a condition, in the order of the table."""

    where: "Condition"
    after: bool


@dataclass(frozen=True)
class Not:
    """The part does not hold."""

    part: "Condition"


@dataclass(frozen=True)
class AllOf:
    """Every part holds."""

    parts: tuple["Condition", ...]


@dataclass(frozen=True)
class AnyOf:
    """At least one part holds."""

    parts: tuple["Condition", ...]


Condition: TypeAlias = (
    OneOf | Has | Among | Compare | Period | Recurring | Truth | Filled | Beyond | Not | AllOf | AnyOf
)


@dataclass(frozen=True)
class Order:
    """Rows (or groups) sorted, and the first few of them taken.

    column: what they are sorted by; None for the order of the table, or for what was computed of each group.
    nth: where the part taken begins, from 1; limit: how many are taken; equal values share a place.
    """

    column: str | None
    descending: bool
    nth: int = 1
    limit: int = 1


@dataclass(frozen=True)
class Having:
    """A condition on what was computed of each group: "customers with more than 3 invoices"."""

    operator: Operator
    value: float


@dataclass(frozen=True)
class TableQuery:
    """What is asked of a table.

    show: the columns whose cells are the answer. where: which rows. order: which of them are left.
    step: take the row so many places further down in the table instead (-1: the one above).
    compute, measure: what is computed of which column (None counts rows).
    group: it is computed for each value of this column; order then picks groups.
    by: "month", "quarter", "year" or "week" where the group is a column of dates, to put days together.
    within, within_by: another column whose values each group is split by, and likewise for its days.
    parted: what stands between the values that each cell of the group lists, or of what is DISTINCT: "," of "Drama,
    Comedy", a row of both groups; "" where a cell holds one.
    summary: what is made of the figures of all groups: their average.
    each: whether the order takes the first few within each group, of what it is split by: two reps of every region.
    having: which groups are left. tally: the number of groups is asked for, not their names.
    sides: the two sets of rows that DIFFERENCE and HOLDS compare. averaged: by averages rather than sums.
    direction: of DIFFERENCE, 1 where the first is said to come to more, -1 to less; 0 where nothing is said.
    relative: whether DIFFERENCE is told as a share of the second side.
    operator, verdicts: how HOLDS compares them, and its words for "it holds" and "it does not".
    whether: a question that is answered Yes or No: whether there are any such rows, or none, whether every row fulfils
    part, or every group having, or whether the figure does.
    part: for SHARE, which of the rows make up the part.
    RATIO is of a measure that is one column divided by another: all of the one by all of the other.
    apart: whether these stand beside the rows they are a share of, as a country does beside the world.
    """

    show: tuple[str, ...] = ()
    where: Condition | None = None
    order: Order | None = None
    step: int = 0
    compute: Compute = Compute.NONE
    measure: str | None = None
    group: str | None = None
    by: str = ""
    within: str | None = None
    within_by: str = ""
    parted: str = ""
    summary: Compute = Compute.NONE
    each: bool = False
    having: Having | None = None
    tally: bool = False
    sides: tuple[Condition, ...] = field(default=())
    averaged: bool = False
    direction: int = 0
    relative: bool = False
    part: Condition | None = None
    apart: bool = False
    operator: Operator = Operator.MORE
    whether: Whether | None = None
    verdicts: tuple[str, str] = (worded("Yes"), worded("No"))


def both(*parts: Condition | None) -> Condition | None:
    """All of some conditions, flat; None where there is none."""
    flat: list[Condition] = []
    for part in parts:
        if isinstance(part, AllOf):
            flat += part.parts
        elif part is not None:
            flat.append(part)
    flat = list(dict.fromkeys(flat))
    return AllOf(tuple(flat)) if len(flat) > 1 else next(iter(flat), None)


def parts_of(condition: Condition | None) -> Iterator[Condition]:
    """The conditions that are put together in one, however deep."""
    if isinstance(condition, AllOf | AnyOf):
        for part in condition.parts:
            yield from parts_of(part)
    elif isinstance(condition, Not):
        yield from parts_of(condition.part)
    elif isinstance(condition, Beyond):
        yield from parts_of(condition.where)
    elif condition is not None:
        yield condition


def columns_in(condition: Condition | None) -> Iterator[str]:
    """The columns a condition looks at, in order, with repetitions."""
    if isinstance(condition, AllOf | AnyOf):
        for part in condition.parts:
            yield from columns_in(part)
    elif isinstance(condition, Not):
        yield from columns_in(condition.part)
    elif isinstance(condition, Beyond):
        yield from columns_in(condition.where)
    elif condition is not None and not isinstance(condition, Among):
        yield condition.column
        if isinstance(condition, Compare) and isinstance(condition.value, ValueOf):
            yield from columns_in(condition.value.where)
        if isinstance(condition, Compare) and isinstance(condition.value, ColumnOf):
            yield condition.value.column


def columns_of(query: TableQuery) -> Iterator[str]:
    """Every column a query names, with repetitions."""
    for condition in (query.where, query.part, *query.sides):
        yield from columns_in(condition)
    named = (
        *query.show,
        query.measure,
        query.group,
        query.within,
        query.order.column if query.order is not None else None,
    )
    yield from (name for name in named if name is not None)
