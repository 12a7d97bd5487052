"""Which of the things that some words of a question may stand for are meant: the column, the cell, or neither."""

from collections.abc import Sequence
from dataclasses import replace

from desktop_app.table_reading import ColumnKind
from desktop_app.tasks.tables.asking import vocabulary
from desktop_app.tasks.tables.asking.header import OF_TENSE
from desktop_app.tasks.tables.asking.item import Item
from desktop_app.tasks.tables.asking.lookup import Lookup
from desktop_app.tasks.tables.asking.words import Token, folded

_MOST_ALTERNATIVES = 4
_FEWEST = 3
"""Rows of a table at least in which a cell that all of them have tells nothing."""

_WHOLE_CELL, _OF_MEANING = 0.95, 0.8
"""Scores of what a cell says as it stands, and up to which a column is only meant by another word."""

_IN_OTHER_WORDS, _OF_SEX = 0.9, frozenset(["man", "woman", "boy", "girl"])

_CLOSE = 0.35
"""Alternatives that are this much worse than the best one for the same words are not tried."""


def best(lookup: Lookup, items: list[Item], cut: Sequence[Token]) -> list[Item]:
    """The likeliest meanings of some words, at most four."""
    telling = [item for item in items if not _says_nothing(lookup, item)]
    items = telling or items
    plain = [item for item in items if not _is_in_prose(lookup, item)]
    items = _in_kinds(lookup, plain or items)
    most = max(item.score for item in items)
    if any(item.letter == "H" and item.score >= 0.95 and not _is_verdict(lookup, item) for item in items):
        items = [item for item in items if item.score >= 0.85 or item.letter not in "HV"]
    if any(item.letter == "H" and item.score == 1 for item in items):
        items = [item for item in items if item.letter != "H" or item.score != OF_TENSE]  # no "Ordered" beside "Order"
    if len(cut) == 1 and any(_is_said_by_cell(item, cut[0]) for item in items):
        # "admitted", where cells say so and their column is called Admit.
        items = [item for item in items if item.letter != "H" or _is_named(lookup, item, cut[0])]
    if any(item.letter == "V" and item.score >= _WHOLE_CELL for item in items):
        # "Ausgaben", where cells say so: rather these than a column of amounts that they may be of.
        items = [item for item in items if item.letter != "H" or item.score >= _OF_MEANING]
    if any(item.letter == "V" and item.score >= _IN_OTHER_WORDS and item.word in _OF_SEX for item in items):
        items = [
            item for item in items if item.letter == "V"
        ]  # "the first woman" is no name alone, where sexes are told
    kept = sorted((item for item in items if item.score >= most - _CLOSE), key=lambda item: -item.score)
    kept = _names_before_numbers(lookup, kept)
    light = [token for token in cut if token.stem in vocabulary.LIGHT]
    of_verdicts = any(item.letter == "H" and (_is_verdict(lookup, item) or _is_of_money(lookup, item)) for item in kept)
    if len(light) == len(cut) and not of_verdicts and all(item.letter == "H" and item.score < 0.9 for item in kept):
        kept = [*kept[: _MOST_ALTERNATIVES - 1], Item("l", kept[0].start, kept[0].end, 0.3, 0.6, word=cut[0].folded)]
    return kept[:_MOST_ALTERNATIVES]


def _is_said_by_cell(item: Item, token: Token) -> bool:
    """Whether a cell is the word of a question as it stands."""
    return item.letter == "V" and item.mention is not None and folded(item.mention.texts[0].strip()) == token.folded


def _is_named(lookup: Lookup, item: Item, token: Token) -> bool:
    """Whether the header that an item names has the word as it stands."""
    return item.mention is not None and lookup.header(item.mention.column).says(token.folded)


def _names_before_numbers(lookup: Lookup, items: list[Item]) -> list[Item]:
    """The same, what somebody is called before the number: of the columns president and president_name the second."""
    called = any(item.letter == "H" and item.score >= _WHOLE_CELL and _is_of_words(lookup, item) for item in items)
    if not called:
        return items
    lowered = (
        replace(item, score=min(item.score, _WHOLE_CELL))
        if item.letter == "H" and not _is_of_words(lookup, item)
        else item
        for item in items
    )
    return sorted(lowered, key=lambda item: -item.score)


def _is_of_words(lookup: Lookup, item: Item) -> bool:
    return item.mention is not None and lookup.grid[item.mention.column].kind is ColumnKind.TEXT


_PROSE = 60
"""Letters of a cell from which it is a text, in which nearly every word may stand."""


def _is_in_prose(lookup: Lookup, item: Item) -> bool:
    """Whether an item is a word within longer texts: "avengers" in a note, where the list is called so."""
    if item.letter != "V" or item.mention is None or not item.mention.partial or item.end > item.start + 1:
        return False
    return any(len(text) > _PROSE for text in item.mention.texts[:20])


_MANY_TIMES = 10


def _in_kinds(lookup: Lookup, items: list[Item]) -> list[Item]:
    """The same without cells of a column of many texts, where one of few kinds has the very cell: "Spanish", of a
    nationality, and not of what is told of some artists."""
    whole = [item for item in items if item.letter == "V" and item.mention is not None and not item.mention.partial]
    kinds = {item.mention.column: len(lookup.grid[item.mention.column].texts) for item in whole if item.mention}
    fewest = min(kinds.values(), default=0)
    told = {name for name, count in kinds.items() if count >= _MANY_TIMES * fewest and count > _FEW_TEXTS}
    return [item for item in items if item.letter != "V" or item.mention is None or item.mention.column not in told]


_FEW_TEXTS = 500


def _says_nothing(lookup: Lookup, item: Item) -> bool:
    """Whether an item is a cell that all rows have: "state" of a column in which nothing else stands."""
    if item.letter != "V" or item.mention is None or lookup.grid.row_count < _FEWEST:
        return False
    column = lookup.grid[item.mention.column]
    return len(item.mention.texts) == len(column.texts)


def _is_verdict(lookup: Lookup, item: Item) -> bool:
    """Whether an item names a column of yes and no: "paid" may still mean an amount."""
    column = lookup.grid[item.mention.column] if item.mention else None
    return column is not None and (column.kind is ColumnKind.TRUTH or column.verdicts is not None)


def _is_of_money(lookup: Lookup, item: Item) -> bool:
    """Whether "money" names a column of amounts with their currency."""
    return item.mention is not None and item.word == "money" and lookup.grid[item.mention.column].is_money
