"""Words that say what the rows of a table are: what is counted, what is asked for, what the file is called."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from desktop_app.tasks.tables.asking import meanings, vocabulary
from desktop_app.tasks.tables.asking.item import Item
from desktop_app.tasks.tables.asking.lookup import Lookup
from desktop_app.tasks.tables.asking.roles import only_names
from desktop_app.tasks.tables.asking.words import Token, folded, header_words, stem

Spans = dict[tuple[int, int], list[Item]]
"""The first token of some words and the one after the last -> what they may be."""

LEADS = frozenset(["do", "does", "did", "is", "are", "was", "were", "has", "have", "had"])

OCCASIONS = frozenset(
    map(
        stem,
        """stay booking reservation visit trip order purchase sale transaction invoice session ride entry record rental
        loan delivery shipment appointment call bill donation payment refill fill-up row
        match game fixture""".split(),
    )
)
"""What a row of a list of what was done may be called: "average nights per stay"."""

NAMED_IN_PART = 0.8
"""Score up to which a word is only a part of what a column is called."""


def name_what_counts(lookup: Lookup, cut: Sequence[Token], spans: Spans) -> None:
    """What is counted, or largest, names the rows: "how many films" asks for no titles with the word films in them.

    Nor does "in which state are" ask for what is called state-owned, or "companies per sector" for holding companies.
    """
    if len(cut) > 1 and cut[1].folded in ("per", "by"):
        _name_rows(lookup, cut, spans, 0)
    for items in list(spans.values()):
        lead = next((item for item in items if item.letter in "MS%" or _asks_for_noun(cut, item)), None)
        for start in range(lead.end, min(lead.end + 2, len(cut))) if lead is not None else ():
            _name_rows(lookup, cut, spans, start)


def name_what_is_asked(lookup: Lookup, cut: Sequence[Token], spans: Spans) -> None:
    """ "which actor starred in the most": a column of actors is asked for, not what a cell calls an actor."""
    leads = [item.end for items in spans.values() for item in items if item.letter == "W" and item.word == "which"]
    for start in leads:
        named = spans.get((start, start + 1), [])
        verb = cut[start + 1] if start + 1 < len(cut) else None
        acts = verb is not None and (verb.folded in LEADS or verb.stem in vocabulary.LIGHT)
        headers = [
            item for item in named if item.letter == "H" and item.mention and _calls_it_so(lookup, item, cut[start])
        ]
        if acts and headers and any(item.letter == "V" for item in named):
            spans[start, start + 1] = [replace(item, score=max(item.score, _IS_ASKED_FOR)) for item in headers]


_IS_ASKED_FOR = 0.85
"""Score of a column of which "which" asks for one, though its header has other words, too."""


def _calls_it_so(lookup: Lookup, item: Item, token: Token) -> bool:
    """Whether the header of a column of words has a word as it stands."""
    if item.mention is None or lookup.grid[item.mention.column].is_ordered:
        return False
    return lookup.header(item.mention.column).says(token.folded)


def _name_rows(lookup: Lookup, cut: Sequence[Token], spans: Spans, start: int) -> None:
    """No cell that only has the word at a place is meant by it, where it says what the rows are."""
    named, token = spans.get((start, start + 1), []), cut[start]
    parts = [item for item in named if item.letter == "V" and item.mention and item.mention.partial]
    if parts and _is_noun_of_rows(lookup, token, parts):
        others = [item for item in named if item not in parts]
        of_meaning = token.stem in meanings.MEANINGS or token.stem not in row_words(lookup)
        unknown = Item("x", start, start + 1, 1.0, 0.6, word=token.folded)
        spans[start, start + 1] = others or [unknown if of_meaning else row_word(token, start)]


def _asks_for_noun(cut: Sequence[Token], item: Item) -> bool:
    """Whether "which" stands before a word or two and a verb: they are what is asked for."""
    return item.letter == "W" and any(token.folded in LEADS for token in cut[item.end + 1 : item.end + 3])


def _is_noun_of_rows(lookup: Lookup, token: Token, parts: Sequence[Item]) -> bool:
    """Whether a word says what things are: a noun that headers go by, or a plural that titles have as it stands."""
    if token.stem in meanings.MEANINGS or token.folded in vocabulary.NOUNS or token.stem in row_words(lookup):
        return True
    mentions = [item.mention for item in parts if item.mention]
    titles = all(not lookup.repeats(lookup.grid[each.column]) for each in mentions)
    literal = any(token.folded in folded(each.texts[0]) for each in mentions)
    return titles and literal and token.stem != token.folded and token.folded.endswith("s")


def row_words(lookup: Lookup) -> frozenset[str]:
    """Words that stand for the rows: those of the file's and the sheet's name."""
    names = f"{lookup.grid.path.stem} {lookup.grid.sheet or ''}"
    called = frozenset(stem(word) for word in header_words(names) if len(word) > 2 and not word.isdigit())
    if any(not spread.measure for spread in lookup.spreads):
        called -= vocabulary.ADDED  # "sales per region", of a list of sales with a column for each month
    called -= _numbered_by_several(lookup)
    are_persons = any(vocabulary.OF_PERSONS.intersection(header.stems) for header in lookup.headers)
    return called | vocabulary.PERSONS if are_persons else called


def _numbered_by_several(lookup: Lookup) -> frozenset[str]:
    """The stems of things that are numbered, several rows each: no row of the details of orders is an order."""
    numbers = (header for header in lookup.headers if only_names(header.column) and lookup.repeats(header.column))
    return frozenset(header.stems[0] for header in numbers if header.stems)


def row_word(token: Token, place: int) -> Item:
    """The item of a word that stands for the rows."""
    return Item("R", place, place + 1, 1.0, 0.9, word=token.folded)


def _is_in_part(item: Item) -> bool:
    """Whether a word only stands within cells or headers of several words."""
    if item.mention is None:
        return False
    return item.mention.partial or (item.letter == "H" and item.score <= NAMED_IN_PART)


def _is_amount(lookup: Lookup, token: Token, item: Item) -> bool:
    """Whether "sales by city" are amounts of money, though the file is called sales: they are added up."""
    column = lookup.grid[item.mention.column] if item.letter == "H" and item.mention else None
    return column is not None and column.is_number and token.stem in vocabulary.ADDED


def name_by_file(lookup: Lookup, cut: Sequence[Token], spans: Spans) -> None:
    """What the file is called stands for its rows: "avengers" of a list called so, where a note has the word."""
    rows = row_words(lookup)
    counted = {item.end for items in spans.values() for item in items if item.letter == "M"}
    for (start, end), items in spans.items():
        if not all(map(_is_in_part, items)) or end != start + 1 or cut[start].stem not in rows:
            continue
        if start in counted or not any(_is_amount(lookup, cut[start], item) for item in items):
            items.append(row_word(cut[start], start))
    for start, (one, other) in enumerate(pairwise(cut)):
        if one.folded + other.stem in rows and not one.is_mark:
            # "bird strikes", where the file is called birdstrikes.
            weight = float(sum(token.folded not in vocabulary.GLUE for token in (one, other)))
            spans[start, start + 2] = [Item("R", start, start + 2, weight, 0.95, word=one.folded)]
