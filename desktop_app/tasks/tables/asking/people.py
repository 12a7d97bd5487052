"""Who is counted where columns say how many people each row is about: adults and children are the guests."""

from collections.abc import Iterator, Sequence

import numpy as np

from desktop_app.table_reading import ColumnKind
from desktop_app.tasks.tables.asking.item import Item
from desktop_app.tasks.tables.asking.lookup import Lookup, Mention
from desktop_app.tasks.tables.asking.naming import Spans
from desktop_app.tasks.tables.asking.roles import only_names
from desktop_app.tasks.tables.asking.words import Token, stem
from desktop_app.tasks.tables.columns import Column
from desktop_app.tasks.tables.sums import sum_name

_ASKED = frozenset(
    map(stem, "guests people persons visitors travellers travelers attendees diners campers heads pax gäste".split())
)
_OF_ALL = frozenset(
    map(stem, "guests people persons visitors pax travellers headcount attendees diners covers gäste".split())
)
_SIZES = (frozenset(map(stem, ("party", "size"))), frozenset(map(stem, ("group", "size"))))
_SIZE = frozenset([stem("size")])
_OF_PARTIES = frozenset(
    map(stem, "booking reservation party group table guest customer host family team tour visit reservierung".split())
)
"""Headers of a list of parties, where a column called "Size" says how many people each is of."""
_LARGEST_PARTY = 1_000
_GROWN = frozenset(map(stem, ("adults", "grown-ups", "erwachsene")))
_OTHERS = frozenset(map(stem, "children kids infants babies toddlers teens youths seniors kinder concessions".split()))
_NUMBER = frozenset([stem("number"), "no", "nr", "num", "of", "count"])
_CAME = frozenset(map(stem, "stayed visited attended came slept dined ate travelled traveled checked".split()))
_OFTEN = frozenset(["once", "twice", "times", "different", "distinct", "unique"])
_SCORE = 0.97


def name_people(lookup: Lookup, cut: Sequence[Token], spans: Spans) -> None:
    """ "how many guests in July", "average number of people per booking": how many people the rows are about."""
    if any(token.folded in _OFTEN for token in cut):
        return  # "how many guests came twice" asks for names
    places = [place for place in _counted(spans) if place < len(cut) and cut[place].stem in _ASKED]
    name = _how_many(lookup) if places else None
    for place in places if name is not None else ():
        mention = Mention(place, place + 1, "H", _SCORE, column=name or "")
        word = cut[place].folded
        spans[place, place + 1] = [Item("H", place, place + 1, 1.0, _SCORE, mention, word=word)]
    for place, token in enumerate(cut if name is not None else ()):
        if token.stem in _CAME and (place, place + 1) not in spans:
            spans[place, place + 1] = [Item("l", place, place + 1, 0.3, 1.0, word=token.folded)]


def _counted(spans: Spans) -> Iterator[int]:
    """The places right behind "how many", "average" and "the most"."""
    said = [item for items in spans.values() for item in items]
    most = (item for item in said if item.letter == "S" and item.phrase is not None and item.phrase.counts)
    ends = {item.end for item in most if item.phrase is not None and item.phrase.direction and not item.phrase.headers}
    yield from sorted(ends | {item.end for item in said if item.letter in "MA"})


def _how_many(lookup: Lookup) -> str | None:
    """The column that says how many people a row is about, or the sum of those that say it of adults and others."""
    numbers = [header for header in lookup.headers if _counts(header.column)]
    for header in numbers:
        words = set(header.long) - _NUMBER
        if len(words) == 1 and words <= _OF_ALL:
            return header.column.name
        if words in _SIZES or (words == _SIZE and _is_of_parties(lookup, header.column)):
            return header.column.name
    parts = [header.column for header in numbers if set(header.long) - _NUMBER <= _GROWN | _OTHERS]
    grown = any(_GROWN & set(header.long) for header in numbers)
    return sum_name([part.name for part in parts]) if grown and len(parts) > 1 else None


def _is_of_parties(lookup: Lookup, size: Column) -> bool:
    """Whether sizes are those of parties: whole numbers in a list of bookings, not of shoes."""
    known = size.numbers[size.filled]
    whole = bool(((known == np.floor(known)) & (known > 0) & (known < _LARGEST_PARTY)).all()) and not size.unit
    return whole and any(_OF_PARTIES.intersection(header.long) for header in lookup.headers)


def _counts(column: Column) -> bool:
    return column.kind is ColumnKind.NUMBER and not only_names(column) and not column.is_percent
