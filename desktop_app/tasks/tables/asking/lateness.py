"""Late, early and on time: the day, or time, on which something was done held against the one when it was due."""

import re
from collections.abc import Iterator, Sequence

from desktop_app.table_reading import ColumnKind
from desktop_app.tasks.tables.asking.gaps import Stated
from desktop_app.tasks.tables.asking.header import Header
from desktop_app.tasks.tables.asking.lookup import Lookup, bare_text
from desktop_app.tasks.tables.asking.told_states import DELIVERED, DONE, PAID, RETURNED, SENT, due_header, words_of
from desktop_app.tasks.tables.columns import Column
from desktop_app.tasks.tables.query import ColumnOf, Compare, Operator

_AXES = {
    "ship shipped shipments shipment sent send dispatched shipping": SENT.headers,
    "deliver delivered delivery deliveries receive received arrive arrived arrivals arrival": DELIVERED.headers
    | words_of("delivery, arrival, actual"),
    "return returned returns back": RETURNED.headers | words_of("return"),
    "pay paid payments payment payers settled": PAID.headers,
    "finish finished complete completed done close closed end ended resolved": DONE.headers | words_of("finish, end"),
    "submit submitted handed submissions": words_of("submitted, submission, handed"),
    "depart departed departures left leave": words_of("departure, departed, actual"),
}
_HEADERS = {word: headers for words, headers in _AXES.items() for word in words.split()}
"""What something is said to be, or a noun of it -> words of headers of when it was."""
_ANY = frozenset[str]().union(*_HEADERS.values()) | words_of("actual")
_BEGUN = words_of(
    "order, ordered, created, issued, issue, start, started, invoice, booked, placed, raised, borrowed, lent"
)
"""Words of headers of when something began, which is held against no day that it is due."""

_VERB = rf"(?:(?P<verb>{'|'.join(sorted(_HEADERS, key=len, reverse=True))}) (?:in )?)?"
_BE = r"(?:(?:was|were|is|are|has|have|had|been|be|got|came|comes?|did|do|does) )*"
_NOT = r"(?:(?P<not>(?:(?:was|were|is|are|did|do|does|has|have|had)(?:n['’]?t| not)|not|never))(?: been)? )?"
_HOW = re.compile(
    rf"(?i)\b{_BE}{_NOT}{_BE}{_VERB}(?:(?:too|very|so|quite) )?"
    r"(?P<how>late|delayed|behind schedule|on[ -]time|in time|on schedule|punctual(?:ly)?|early"
    r"|ahead of (?:time|schedule))"
    rf"(?: (?P<noun>{'|'.join(sorted(_HEADERS, key=len, reverse=True))})\b)?"
    r"(?= (?!in\b|at\b|night|fees?\b|\d|january|february|march|april|may|june|july|august|september|october|november"
    r"|december)\w|\W*$|,)"
)
_PUNCTUAL = ("on", "in", "punctual")


def lateness(lookup: Lookup, text: str) -> Iterator[Stated]:
    """ "which orders shipped late", "late deliveries", "not paid on time": when it was, beside when it was due."""
    for found in _HOW.finditer(text):
        how, noun = found["how"].casefold(), (found["noun"] or found["verb"] or "").casefold()
        if any(bare_text(how) in lookup.keys(column)[0] for column in lookup.grid):
            continue  # a status that says it itself
        pair = _done_and_due(lookup, noun)
        if pair is None:
            continue
        done, due = pair
        operator = _operator(how, denied=found["not"] is not None)
        # A noun behind it still says what is counted.
        end = found.start("noun") if found["noun"] else found.end()
        yield Stated(found.start(), end, Compare(done.name, operator, ColumnOf(due.name)))


def _operator(how: str, denied: bool) -> Operator:
    if how.startswith(_PUNCTUAL):
        return Operator.MORE if denied else Operator.AT_MOST
    if how.startswith(("early", "ahead")):
        return Operator.AT_LEAST if denied else Operator.LESS
    return Operator.AT_MOST if denied else Operator.MORE


def _done_and_due(lookup: Lookup, word: str) -> tuple[Column, Column] | None:
    """The columns of when something was done, and until when it was to be; word: what is said to be late."""
    for kind in (ColumnKind.DATE, ColumnKind.DURATION):
        due = due_header(lookup, kind)
        if due is None:
            continue
        others = [each for each in lookup.headers if each.column.kind is kind and each is not due]
        done = _when_done(others, word)
        if done is not None:
            return done.column, due.column
    return None


def _when_done(headers: Sequence[Header], word: str) -> Header | None:
    """The one of some columns that says when something was done; by itself, where it is the only one."""
    for wanted in (_HEADERS.get(word, _ANY), _ANY):
        found = [each for each in headers if wanted.intersection(each.words)]
        if found:
            return found[-1]  # what was shipped and delivered was late by its delivery
    rest = [each for each in headers if not _BEGUN.intersection(each.words)]
    return rest[0] if len(rest) == 1 else None
