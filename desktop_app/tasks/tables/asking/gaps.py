"""Where a question asks for what is missing: nobody's name, an empty flat, a question left blank."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from desktop_app.table_reading import ColumnKind
from desktop_app.tasks.tables.asking import vocabulary
from desktop_app.tasks.tables.asking.lookup import Lookup
from desktop_app.tasks.tables.asking.told_states import any_text, words_of
from desktop_app.tasks.tables.asking.words import folded, stem
from desktop_app.tasks.tables.columns import Column
from desktop_app.tasks.tables.query import AnyOf, Compare, Condition, Filled, Not, Operator


@dataclass(frozen=True)
class Stated:
    """Some words of a question, by their places in its text, and the rows they mean."""

    start: int
    end: int
    condition: Condition


def nobody(lookup: Lookup, column: Column) -> Condition | None:
    """The rows in which a column that says who has nobody; None of other columns, and where every row has somebody."""
    names = bool(_OF_ANYBODY & lookup.words(column)) and column.kind is ColumnKind.TEXT
    return without_any(column) if names else None


def missing(lookup: Lookup, text: str) -> Iterator[Stated]:
    """The words of a question that ask for what is missing."""
    yield from _of_nobody(lookup, text)
    yield from _of_blanks(lookup, text)


_NOBODY = words_of(
    "vacant, nobody, no one, none, n/a, -, –, unassigned, not assigned, tbd, tba, free, empty, leer, leerstand, frei, "
    "unbesetzt, ?"
)
"""What stands where a name would."""
_OF_PLACES = frozenset(map(stem, ("tenant", "resident", "occupant", "occupier", "renter", "guest", "mieter", "lessee")))
_OF_WORK = frozenset(map(stem, ("assigned", "assignee", "owner", "who", "responsible", "agent", "handler", "person")))
_OF_ANYBODY = frozenset(vocabulary.WHO) | _OF_WORK | _OF_PLACES


def without_any(column: Column) -> Condition | None:
    """The rows in which a column of names has nobody; None where every row has somebody."""
    texts = tuple(text for text in column.texts if text.strip() and folded(text) in _NOBODY)
    said = any_text(column, texts) if column.kind is ColumnKind.TEXT else None
    empty = None if column.holds.all() else Not(Filled(column.name))
    return AnyOf((said, empty)) if said is not None and empty is not None else said or empty


_NO_ONE = re.compile(
    r"(?i)\b(?:(?:that|which|who) )?(?:nobody|no[ -]?one)(?:'s)?(?: (?:is|has|was|does|in)\b)*(?: (?P<verb>\w+))?"
    r"(?: (?:to|for|by|in|on|with)(?=\W*$))?"
)
_UNASSIGNED = re.compile(r"(?i)\b(?:unassigned|(?:is|are)(?:n['’]?t| not)(?: yet)? assigned|not (?:yet )?assigned)\b")
_VACANT = re.compile(
    r"(?i)\b(?P<word>empty|vacant|unoccupied|unlet|untenanted|not (?:let|occupied|rented)"
    r"|(?<=is )(?:still )?free|(?<=are )(?:still )?free|free (?=rooms|beds|seats|flats|tables|places|slots))"
)


def _of_nobody(lookup: Lookup, text: str) -> Iterator[Stated]:
    """ "that nobody drives", "unassigned", "which flats are empty": where a name would stand there is none."""
    for pattern, stems in ((_NO_ONE, _OF_ANYBODY), (_UNASSIGNED, _OF_WORK)):
        for found in pattern.finditer(text):
            verb = folded(found["verb"] or "") if pattern is _NO_ONE else ""
            column = _names_with_gaps(lookup, stems, verb)
            condition = without_any(column) if column is not None else _of_none(lookup, verb)
            if condition is not None:
                yield Stated(*found.span(), condition)
    for found in _VACANT.finditer(text):
        if not any(folded(found["word"]) in lookup.keys(column)[0] for column in lookup.grid):
            column = _names_with_gaps(lookup, _OF_PLACES)
            condition = without_any(column) if column is not None else None
            if condition is not None:
                yield Stated(*found.span(), condition)


_OF_CHARGE = frozenset(
    "assigned responsible works working owns has looks handles takes took uses lives rents rented manages runs".split()
)
"""Verbs of whoever has something, whatever the column of them is called."""
_OF_FAMILY = 0.7
"""Score from which a verb goes with a header: drives and Driver."""


def _names_with_gaps(lookup: Lookup, stems: frozenset[str], verb: str = "") -> Column | None:
    """The column of names of which some are missing: the one a verb goes with, else the only one that may be meant."""
    gaps = [header for header in lookup.headers if _may_lack(header.column)]
    if verb:
        near = [header for header in gaps if header.score((stem(verb),), verb) >= _OF_FAMILY]
        if near or verb not in _OF_CHARGE:
            return near[0].column if near else None
    found = [header.column for header in gaps if stems.intersection(header.long)]
    return found[0] if len(found) == 1 else None


def _of_none(lookup: Lookup, verb: str) -> Condition | None:
    """ "courses nobody booked", of how many did: those of which the number is nought."""
    asked = ((stem(verb),), verb)
    numbers = [header for header in lookup.headers if header.column.kind is ColumnKind.NUMBER] if verb else []
    found = [header.column for header in numbers if header.score(*asked) >= _OF_FAMILY]
    none = len(found) == 1 and bool((found[0].numbers == 0).any())
    return Compare(found[0].name, Operator.EQUAL, 0.0) if none else None


def _may_lack(column: Column) -> bool:
    return column.kind is ColumnKind.TEXT and without_any(column) is not None


_WHAT = r"(?:the |their |a |an |any )?(?P<what>[\w ]+?)(?: (?:question|field|column|cell|box|answer|score|rating))?"
_LEFT_BLANK = re.compile(
    rf"(?i)\b(?:left|leave|leaves|leaving) {_WHAT} (?:blank|empty|out|unanswered|open)\b"
    rf"|\b(?:(?:did|do|does|has|have)(?:n['’]?t| not)) (?:answer|answered|fill in|filled in|respond to) "
    rf"{_WHAT.replace('?P<what>', '?P<asked>')}(?=\W*$)"
    rf"|\b(?:skip|skipped) {_WHAT.replace('?P<what>', '?P<skipped>')}(?=\W*$)"
)
_IS_BLANK = re.compile(
    r"(?i)\b(?:the )?(?P<what>\w+(?: \w+)?) (?:is|are|was|were) (?:left )?"
    r"(?:blank|empty|missing|unanswered|not filled in)\b"
)


def _of_blanks(lookup: Lookup, text: str) -> Iterator[Stated]:
    """ "who left the pay question blank", "where the note is empty"."""
    for pattern in (_LEFT_BLANK, _IS_BLANK):
        for found in pattern.finditer(text):
            what = next(filter(None, found.groupdict().values()), "")
            words = what.split()
            while words and folded(words[0]) in vocabulary.GLUE:
                words.pop(0)  # "how many comments are empty"
            column = _with_gaps(lookup, " ".join(words))
            if column is not None:
                start = found.start() if pattern is _LEFT_BLANK else found.start("what") + what.rfind(" ".join(words))
                yield Stated(start, found.end(), Not(Filled(column.name)))


_NAMED_AT_LEAST = 0.6


def _with_gaps(lookup: Lookup, what: str) -> Column | None:
    """The column with empty cells that some words name."""
    words = [folded(word) for word in what.split()]
    asked = tuple(stem(word) for word in words if word not in vocabulary.GLUE)
    gaps = [header for header in lookup.headers if not header.column.filled.all()] if asked else []
    scores = [(header.score(asked, words[-1] if len(asked) == 1 else ""), header.column) for header in gaps]
    best = max((score for score, _ in scores), default=0.0)
    near = [column for score, column in scores if score == best >= _NAMED_AT_LEAST]
    return near[0] if len(near) == 1 else None
