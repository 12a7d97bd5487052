"""Doubts about the column that was taken: another is called so too, the best may be the lowest, rates are added."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from desktop_app.tasks.tables.asking.header import SMALL, Header
from desktop_app.tasks.tables.asking.left_out import is_kin_of
from desktop_app.tasks.tables.asking.letter_grades import graded
from desktop_app.tasks.tables.asking.lookup import Lookup
from desktop_app.tasks.tables.asking.roles import amount_column, measures
from desktop_app.tasks.tables.asking.signed import other_sign
from desktop_app.tasks.tables.asking.titled import OF_TITLE
from desktop_app.tasks.tables.asking.words import Token, header_words, root, stem
from desktop_app.tasks.tables.columns import Column
from desktop_app.tasks.tables.evaluate import Outcome, evaluate
from desktop_app.tasks.tables.masks import holds
from desktop_app.tasks.tables.parse import Candidate
from desktop_app.tasks.tables.query import (
    ColumnOf,
    Compare,
    Compute,
    Condition,
    OneOf,
    Period,
    TableQuery,
    both,
    columns_of,
    parts_of,
)
from desktop_app.translation import mark, worded

_OF_SEVERAL_COLUMNS, _OF_GRADES, _OF_RATES, _OF_ROWS = 0.5, 0.5, 0.5, 0.3
"""How often answers with these doubts are right; a guess, as too few of them are known."""

_ALSO = mark("“{word}” may be {other} as well as {column}.")
_BEST = mark("“{word}” is taken as the {extreme} {column}; grades may be best where they are lowest.")
_RATES = mark("{column} says how much one is: what they add up to may not be meant.")
TWO_WAYS = mark("The question can be read in two ways.")
OF_WHAT = mark("“{words}” does not say of what: {column} was taken.")
UNSAID = mark("The question does not say of what: rows were counted.")
_UNSAID_FIGURE = mark("The question does not say of what: {column} was added up.")
_NEVER = mark("Rows without {column} are left out: what was never done was not done in time either.")
_SIGN = mark("“{word}” is not there: {cell} was taken.")
_ROWS = mark("Nothing in the table is called “{word}”: rows were counted.")


@dataclass(frozen=True)
class Doubt:
    """Why a reading is not sure, as a sentence, and how often one that is doubted so is right, 0 to 1.

    instead: another query that the same words may mean.
    """

    sentence: str
    score: float
    instead: TableQuery | None = None


@dataclass(frozen=True)
class Taken:
    """A reading that is looked at, with the words of the question as they were typed, in lower case."""

    lookup: Lookup
    text: str
    candidate: Candidate
    outcome: Outcome

    @property
    def conditions(self) -> list[Condition]:
        """Those that choose its rows, taken apart."""
        query = self.candidate.query
        whole = (query.where, query.part, *query.sides)
        return [part for each in whole for part in parts_of(each)]

    def differs(self, instead: TableQuery) -> bool:
        """Whether another query comes to another value."""
        found = evaluate(self.lookup.grid, instead)
        return found.value is not None and not found.problem and found.value != self.outcome.value


def called_alike(taken: Taken) -> Iterator[Doubt]:
    """ "price", of a table with a price of 2016 and one of 2018: the first was taken."""
    query = taken.candidate.query
    used = columns_of(query)
    for name in dict.fromkeys((query.measure, query.order.column if query.order is not None else None, *query.show)):
        column = taken.lookup.grid[name] if name is not None else None
        if column is None or not column.is_number or column.is_computed:
            continue
        said, score = _named_by(taken, column)
        if _is_told_apart(taken, column, said):
            continue
        others = _named_as_well(taken, said, score, column) if _LEAST_NAMED < score < _BY_ITS_NAME else ()
        for other in others:
            instead = _with(query, column.name, other.name)
            if other.name not in used and instead is not None and taken.differs(instead):
                word = " ".join(token.text for token in said)
                sentence = worded(_ALSO, word=word, other=other.name, column=column.name)
                yield Doubt(sentence, _OF_SEVERAL_COLUMNS, instead)
                return


_BY_ITS_NAME, _LEAST_NAMED = 0.9, 0.5
"""Score from which a column is called by its own name, and up to which it is hardly named."""
_AS_WELL = 0.02
_MOST_TOKENS = 3

Said = Sequence[Token]


def _named_by(taken: Taken, column: Column) -> tuple[Said, float]:
    """The words of the question that name a column best by words of its header, and how well."""
    cut, header = taken.candidate.cut, taken.lookup.header(column.name)
    spans = (cut[start:end] for start in range(len(cut)) for end in range(start + 1, start + 1 + _MOST_TOKENS))
    own = (span for span in spans if any(token.stem in header.long for token in span) and span[0].folded not in SMALL)
    scored = ((span, _score(header, span)) for span in own)
    return max(scored, key=lambda each: each[1], default=((), 0.0))


def _score(header: Header, said: Said) -> float:
    return header.score(tuple(token.stem for token in said), said[0].folded if len(said) == 1 else "")


_RATHER = frozenset(map(stem, "total all overall actual max maximum min minimum mean average avg".split()))
"""Words of headers by which one of several that are called alike is chosen."""


def _is_told_apart(taken: Taken, column: Column, said: Said) -> bool:
    """Whether the question has further words of a header ("goals at home", "murders in 2014"), or it is the whole."""
    more = taken.lookup.words(column) - {token.stem for token in said}
    roots = {root(token.stem) for token in taken.candidate.cut}
    return bool(more & _RATHER) or any(root(word) in roots for word in more)


def _named_as_well(taken: Taken, said: Said, own: float, column: Column) -> Iterator[Column]:
    """Other columns of numbers that some words name about as well as the one that was taken."""
    for header in taken.lookup.headers:
        other = header.column
        same_kind = other.kind is column.kind and other.is_percent == column.is_percent
        if other is not column and same_kind and _score(header, said) >= own - _AS_WELL:
            yield other


def _with(query: TableQuery, name: str, other: str) -> TableQuery | None:
    """The same query of another column; None where conditions speak of the first."""
    if name in columns_of(TableQuery(where=both(query.where, query.part, *query.sides))):
        return None
    order = query.order
    if order is not None and order.column == name:
        order = replace(order, column=other)
    shown = tuple(other if each == name else each for each in query.show)
    return replace(query, order=order, show=shown, measure=other if query.measure == name else query.measure)


_GRADES = frozenset(map(stem, ("grade", "grades", "mark", "note", "noten", "zensur")))
_HIGHEST_GRADE = 10
"""Figure above which marks are points, of which more are better."""
_OF_WORTH = ("best", "worst")


def best_grades(taken: Taken) -> Iterator[Doubt]:
    """ "the best grade", which is 1 in some countries and 6 in others."""
    query = taken.candidate.query
    word = next((item.word for item in taken.candidate.items if item.letter in "SZ" and item.word in _OF_WORTH), "")
    if not word or query.order is None or query.order.column is None:
        return
    column = taken.lookup.grid[query.order.column]
    known = column.numbers[np.isfinite(column.numbers)]
    if not _GRADES & taken.lookup.words(column) or not len(known) or known.max() > _HIGHEST_GRADE:
        return
    extreme = _EXTREMES[query.order.descending]
    other = replace(query, order=replace(query.order, descending=not query.order.descending))
    yield Doubt(worded(_BEST, word=word, extreme=extreme, column=column.name), _OF_GRADES, other)


_EXTREMES = {True: worded("highest", about="grade"), False: worded("lowest", about="grade")}

_OF_ONE = re.compile(r"(?i)\b(?:per|each|pro|rate)\b(?! cent)")
_BRACKETED = re.compile(r"[(\[{].*?[)\]}]")


def added_rates(taken: Taken) -> Iterator[Doubt]:
    """ "total cost", of what a car costs per day: such figures have no sum."""
    query = taken.candidate.query
    if query.compute is not Compute.SUM or query.measure is None or len(taken.outcome.rows) < 2:
        return
    column = taken.lookup.grid[query.measure]
    said = _OF_ONE.search(_BRACKETED.sub(" ", column.name))
    if said is not None and not column.is_computed and said[0].strip().casefold() not in taken.text:
        yield Doubt(worded(_RATES, column=column.name), _OF_RATES)


_MONEY = frozenset(map(stem, "cost costs spend spent expensive expense expenses money earn earned pay".split()))


def counted_for_money(taken: Taken) -> Iterator[Doubt]:
    """ "which category cost us the most", where no column is of money: the one with most rows was taken."""
    query = taken.candidate.query
    if query.compute is not Compute.COUNT or query.group is None or query.order is None:
        return
    found = [token for token in taken.candidate.cut if token.stem in _MONEY and token.text.casefold() in taken.text]
    named = {at for item in taken.candidate.items if item.mention is not None for at in range(item.start, item.end)}
    unused = (token.text for at, token in enumerate(taken.candidate.cut) if token in found and at not in named)
    left = next(unused, "")
    if left:
        yield Doubt(worded(_ROWS, word=left), _OF_ROWS)


def _unnamed_figures(lookup: Lookup, query: TableQuery) -> str | None:
    """The figures that are added up, or read, whose headers say times alone; None of others."""
    if query.compute is Compute.SUM and lookup.grid.tally is not None and query.measure == lookup.grid.tally:
        return query.measure
    shown = query.show[0] if query.compute is Compute.NONE and query.order is None and len(query.show) == 1 else None
    name = query.measure if query.compute is Compute.SUM else shown
    alone = (column.name for spread in lookup.spreads if not spread.measure for column in spread.columns)
    return name if name is not None and name in set(alone) else None


def counted_in_parts(taken: Taken) -> Iterator[Doubt]:
    """ "how many people", of prices spread over months: what has fractions counts nobody.

    Nor do whole figures count what neither the table nor its file is called by.
    """
    query, grid = taken.candidate.query, taken.lookup.grid
    name = _unnamed_figures(taken.lookup, query)
    if name is None:
        return
    figures = grid[name]
    known = figures.numbers[np.isfinite(figures.numbers)]
    own = taken.lookup.words(figures).union(*(map(stem, header_words(line)) for line in taken.lookup.grid.titles))
    unknown = (item.word for item in taken.candidate.items if item.letter in "xH" and stem(item.word) not in own)
    noun = next(filter(None, unknown), "")
    if not (known != np.floor(known)).any():
        noun = _stranger(taken, name, own)
    if "how many" in taken.text and noun:
        yield Doubt(worded(OF_WHAT, words=noun, column=figures.name), _OF_ROWS)


def _stranger(taken: Taken, name: str, own: frozenset[str] | set[str]) -> str:
    """A noun for the figures of a column that nothing in the table, nor its file, is called by; "" for none."""
    for item in taken.candidate.items:
        named = item.mention.column if item.letter == "H" and item.mention is not None else name
        strange = item.letter in "xH" and named == name and item.word and stem(item.word) not in own
        if strange and not item.word[0].isdigit() and not is_kin_of(taken.lookup, taken.candidate.query, item.word):
            return item.word
    return ""


def of_title(taken: Taken) -> Iterator[Doubt]:
    """ "how many visits", of which several columns have figures, with and without corrections for the season."""
    query, other = taken.candidate.query, taken.candidate.other
    if taken.candidate.shape == OF_TITLE and other is not None:
        ends = (item.end for item in taken.candidate.items if item.letter == "M")
        word = taken.candidate.cut[next(ends)].text
        one, second = (each.measure or "".join(each.show[:1]) for each in (query, other))
        yield Doubt(worded(_ALSO, word=word, other=second, column=one), _OF_SEVERAL_COLUMNS, other)


_NOT_IN_TIME = re.compile(r"(?i)(?:\bnot|n['’]t|\bnever)\b[\w ]*\b(?:on time|in time|on schedule|punctual)")


def never_done(taken: Taken) -> Iterator[Doubt]:
    """ "which orders were not shipped on time", where some have no day on which they were shipped."""
    for each in taken.conditions:
        if isinstance(each, Compare) and isinstance(each.value, ColumnOf) and _NOT_IN_TIME.search(taken.text):
            column = taken.lookup.grid[each.column]
            if not column.filled.all():
                yield Doubt(worded(_NEVER, column=column.name), _OF_ROWS)


def rows_of_nothing_said(taken: Taken) -> Iterator[Doubt]:
    """ "Toyota vs Volvo", of a list of cars sold per month: what is set against each other is not said."""
    query, candidate, grid = taken.candidate.query, taken.candidate, taken.lookup.grid
    if query.group is None or query.order is not None or query.by or candidate.shape == "made_a_loss":
        return
    if any(item.letter in "RMHxGA" for item in (*candidate.items, *candidate.rest)):
        return
    if query.compute is Compute.COUNT and measures(grid):
        yield Doubt(worded(UNSAID), _OF_ROWS)
    if query.compute is Compute.SUM and query.measure is not None:
        yield Doubt(worded(_UNSAID_FIGURE, column=query.measure), _OF_ROWS)


_OF_AMOUNTS = frozenset(["amount", "amounts"])


def of_no_amount(taken: Taken) -> Iterator[Doubt]:
    """ "top 3 by amount", of people whose only figure is their age."""
    query, candidate, grid = taken.candidate.query, taken.candidate, taken.lookup.grid
    word = next((item.word for item in candidate.rest if item.word in _OF_AMOUNTS and item.word in taken.text), "")
    named = {item.mention.column for item in candidate.items if item.mention is not None}
    for name in (query.measure, query.order.column if query.order is not None else None):
        column = grid[name] if word and name is not None and name not in named else None
        if column is not None and not column.is_money and column is not amount_column(grid):
            yield Doubt(worded(OF_WHAT, words=word, column=column.name), _OF_ROWS)
            return


def first_row_of_days(taken: Taken) -> Iterator[Doubt]:
    """ "who died first in 2016", of rows in no order of their days: the first row need not be the first of the year."""
    query, grid = taken.candidate.query, taken.lookup.grid
    order, days = query.order, next((each for each in taken.conditions if isinstance(each, Period)), None)
    if order is None or order.column is not None or days is None or query.group is not None:
        return
    steps = np.diff(grid[days.column].numbers[holds(grid, query.where)])
    instead = replace(query, order=replace(order, column=days.column))
    if (steps < 0).any() and (steps > 0).any() and taken.differs(instead):
        yield Doubt(worded(TWO_WAYS), _OF_ROWS, instead)


_GOT = re.compile(
    r"\b(?:got|gets?|achieved|scored|received|earned|awarded|given) an? (?:grade )?(?P<grade>[a-gu][*+-]?)(?![\w*+])"
)


def grade_of_no_column(taken: Taken) -> Iterator[Doubt]:
    """ "how many pupils got an A", of a list without grades: the letter was taken for an article, and all counted."""
    found = _GOT.search(taken.text)
    if found is not None and taken.candidate.query.compute is Compute.COUNT and not graded(taken.lookup):
        yield Doubt(worded(_ROWS, word=found["grade"].upper()), _OF_ROWS)


def other_signs(taken: Taken) -> Iterator[Doubt]:
    """ "rating AA", where only AA- is there: it was taken."""
    for condition in taken.conditions:
        texts = condition.texts if isinstance(condition, OneOf) else ()
        word = other_sign(texts[0], taken.text) if len(texts) == 1 else ""
        if word:
            yield Doubt(worded(_SIGN, word=word.upper(), cell=texts[0].strip()), _OF_ROWS)


LOOKS = (
    of_title,
    called_alike,
    best_grades,
    added_rates,
    counted_for_money,
    counted_in_parts,
    of_no_amount,
    rows_of_nothing_said,
    never_done,
    first_row_of_days,
    grade_of_no_column,
    other_signs,
)
"""Each looks at a reading and yields what is doubtful of its columns."""
