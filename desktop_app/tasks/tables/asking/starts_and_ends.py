"""Where a table says from what reading, or time, to which: kilometres are its end less its start, hours as well."""

import re
from collections.abc import Iterator, Sequence

import numpy as np

from desktop_app.table_reading import ColumnKind
from desktop_app.tasks.tables.asking.drafts import Draft, Match, Rule
from desktop_app.tasks.tables.asking.item import Item
from desktop_app.tasks.tables.asking.lookup import Lookup, Mention
from desktop_app.tasks.tables.asking.naming import Spans, row_word
from desktop_app.tasks.tables.asking.words import Token, header_words, stem
from desktop_app.tasks.tables.columns import Column
from desktop_app.tasks.tables.differences import difference_name, names_of
from desktop_app.tasks.tables.periods import have_times
from desktop_app.tasks.tables.query import Compare, Operator

_STARTS = frozenset("start begin beginning from before first anfang beginn von".split())
_ENDS = frozenset("end to until till after last ende bis".split())
_ARRIVALS = frozenset("arrival arrive arrived arrives checkin check-in in from start anreise ankunft von".split())
_DEPARTURES = frozenset(
    "departure depart departed departs checkout check-out out to until end abreise abfahrt bis".split()
)
_OF_WAYS = frozenset("odometer mileage km kms kilometre kilometres kilometer kilometers miles tacho".split())
"""Words of headers of readings whose difference is a way."""

_WAYS = frozenset(map(stem, "km kms kilometre kilometres kilometer kilometers mile miles mileage distance".split()))
_TIMES = {stem(word): unit for unit in ("hours", "minutes") for word in (unit, unit[:-1])}
_SAY_IT = _WAYS | frozenset(map(stem, "duration length hours minutes dauer strecke".split()))
_NIGHTS = frozenset(map(stem, ("nights", "nächte", "übernachtungen")))
_SAY_NIGHTS = _NIGHTS | frozenset(map(stem, ("duration", "length", "days", "dauer")))
_TRIPS = frozenset(map(stem, "trip ride journey drive tour fahrt".split()))
_LENGTHS = frozenset(map(stem, "length long distance duration".split()))
_SCORE = 0.9


def name_what_lies_between(lookup: Lookup, cut: Sequence[Token], spans: Spans) -> None:
    """ "kilometres per car", "longer than 2 hours", where columns say the start and the end alone."""
    units = {place: unit for place, token in enumerate(cut) if (unit := _unit_of(token))}
    pairs = {unit: between(lookup, unit) for unit in set(units.values())}
    found = [(place, name) for place, unit in units.items() if (name := pairs[unit]) is not None]
    if not found:
        return
    for place, name in found:
        mention = Mention(place, place + 1, "H", _SCORE, column=name)
        spans[place, place + 1] = [Item("H", place, place + 1, 1.0, _SCORE, mention, word=cut[place].folded)]
    for place, token in enumerate(cut):
        if (place, place + 1) in spans:
            continue
        if token.stem in _TRIPS:
            spans[place, place + 1] = [row_word(token, place)]
        elif token.stem in _LENGTHS:
            spans[place, place + 1] = [Item("l", place, place + 1, 0.3, 1.0, word=token.folded)]


def _unit_of(token: Token) -> str:
    if token.stem in _NIGHTS:
        return "nights"
    return "km" if token.stem in _WAYS else _TIMES.get(token.stem, "")


def between(lookup: Lookup, unit: str) -> str | None:
    """The name of the one difference of an end and its start that a unit may be of; None where a column says it.

    unit: km, hours, minutes or nights.
    """
    fits = {"km": _is_reading, "nights": _is_day}.get(unit, _is_time)
    begin, finish = (_ARRIVALS, _DEPARTURES) if unit == "nights" else (_STARTS, _ENDS)
    columns = [column for column in lookup.grid if fits(column)]
    starts = [column for column in columns if begin.intersection(header_words(column.name))]
    ends = [column for column in columns if finish.intersection(header_words(column.name))]
    if len(starts) != 1 or len(ends) != 1 or starts[0] is ends[0] or starts[0].kind is not ends[0].kind:
        return None
    others = (header for header in lookup.headers if header.column not in (starts[0], ends[0]))
    say_it = _SAY_NIGHTS if unit == "nights" else _SAY_IT
    said = (header for header in others if header.column.is_number and not _OF_RATE.search(header.column.name))
    if any(say_it.intersection(header.long) for header in said):
        return None
    below = ends[0].numbers < starts[0].numbers
    if bool(below[np.isfinite(starts[0].numbers)].any()):
        return None  # past midnight, or a reading that was set back
    return difference_name(ends[0].name, starts[0].name, absolute=False, unit="days" if unit == "km" else unit)


def _is_day(column: Column) -> bool:
    return column.kind is ColumnKind.DATE


_OF_RATE = re.compile(r"(?i)\w ?/ ?\w|\b(?:per|pro)\b")
"""Headers of what is paid for each: the rate per night says no nights."""

_LENGTH_OF_STAY = re.compile(
    r"(?i)\b(?:(?:average |mean |typical )?(?:length|duration) of "
    r"(?:the |a |their |our |guests' )?stays?|stay length)\b"
)
_THEY_STAY = re.compile(
    r"(?i)\bhow (?:long|many nights) (?:did|do|does) (?:(?:the|our|a|an|average) )*"
    r"(?:guests?|people|they|visitors?|customers?|tenants?) (?:usually |typically |normally )?"
    r"stay(?: with us| here)?(?: on average(?=\W)|(?: on average)?(?=\W*$| in ))"
)
_HOW_LONG = re.compile(r"(?i)\bhow long (?=(?:did|do|does|is|was|are|were|has|have)\b.*\bstay)")


def in_nights(lookup: Lookup, text: str) -> str:
    """ "average length of stay", "how long do guests stay", where nights, or their first and last days, are known."""
    if not any(pattern.search(text) for pattern in (_LENGTH_OF_STAY, _THEY_STAY, _HOW_LONG)):
        return text
    said = [header for header in lookup.headers if _NIGHTS.intersection(header.long) and header.column.is_number]
    if len(said) != 1 and between(lookup, "nights") is None:
        return text
    text = _LENGTH_OF_STAY.sub("average nights", _THEY_STAY.sub("average nights", text))
    return _HOW_LONG.sub("how many nights ", text)


def _is_reading(column: Column) -> bool:
    return column.kind is ColumnKind.NUMBER and bool(_OF_WAYS.intersection(header_words(column.name)))


def _is_time(column: Column) -> bool:
    return column.kind is ColumnKind.DURATION or (column.kind is ColumnKind.DATE and have_times(column))


def _longer_than(match: Match) -> Iterator[Draft]:
    """ "longer than 2 hours", "more than 100 km"."""
    how, number, column = match.item("how"), match.item("number"), match.column("column")
    if how is None or how.phrase is None or number is None or number.mention is None or column is None:
        return
    if names_of(column.name) is not None:
        phrase = how.phrase
        operator = phrase.operator or (Operator.MORE if phrase.direction > 0 else Operator.LESS)
        yield match.understood(Compare(column.name, operator, number.mention.value))


STARTS_AND_ENDS: tuple[Rule, ...] = (
    Rule(r"(?P<how>[Cc])>?(?P<number>N)(?P<column>H)", _longer_than),
    Rule(r"(?P<number>N)(?P<column>H)(?P<how>d)", _longer_than),
)
"""Before the other rules for comparisons."""
