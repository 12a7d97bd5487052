"""A question as a row of items: columns, cells, numbers, times and the small words between them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice, pairwise, product

from desktop_app.table_reading import ColumnKind
from desktop_app.tasks.tables.asking import meanings, vocabulary
from desktop_app.tasks.tables.asking.dates import WEEKDAYS
from desktop_app.tasks.tables.asking.lookup import MOST_KINDS, Lookup, Mention
from desktop_app.tasks.tables.asking.mentions import mentions
from desktop_app.tasks.tables.asking.phrases import LEXICON, LONGEST, Phrase
from desktop_app.tasks.tables.asking.words import Token, folded, header_words, stem, tokens
from desktop_app.tasks.tables.columns import Column
from desktop_app.tasks.tables.query import Condition

_MOST_READINGS = 48
_MOST_ALTERNATIVES = 4
_FEWEST = 3
"""Rows of a table at least in which a cell that all of them have tells nothing."""

_WHOLE_CELL, _OF_MEANING = 0.95, 0.8
"""Scores of what a cell says as it stands, and up to which a column is only meant by another word."""

_CLOSE = 0.35
"""Alternatives that are this much worse than the best one for the same words are not tried."""


@dataclass(frozen=True)
class Item:
    """Some words of a question with one meaning.

    letter: H, V, N, O, T for what stands in the table; those of phrases; x for a word that is not understood, l for
    one that says little, a comma for itself, K for what has become a condition.
    condition: the one that it has become.
    weight: how many words that carry meaning it takes up.
    """

    letter: str
    start: int
    end: int
    weight: float
    score: float = 1.0
    mention: Mention | None = None
    phrase: Phrase | None = None
    word: str = ""
    condition: Condition | None = None


def readings(lookup: Lookup, text: str) -> Iterator[list[Item]]:
    """The ways to read a question as items, the likeliest first."""
    cut = tokens(text)
    places = _tiled(lookup, text, cut)
    choices = [each for _, each in sorted(places.items())]
    ranked = product(*choices) if choices else iter(())
    some = list(islice(ranked, 4 * _MOST_READINGS))
    some.sort(key=lambda items: -sum(item.score * max(item.weight, 0.5) for item in items))
    for items in some[:_MOST_READINGS]:
        said = [item for item in items if item.letter != "_"]
        followed = ((item, said[at + 1 :]) for at, item in enumerate(said))
        yield [item for item, after in followed if item.letter != "F" or _asks_whether_filled(lookup, after)]


def _asks_whether_filled(lookup: Lookup, after: Sequence[Item]) -> bool:
    """Whether "with a" stands before a column that some rows leave empty, or that says 0 or 1 of each; nothing of it is
    compared."""
    letters = "".join(item.letter for item in after[:2])
    named = after[0].mention if letters.startswith("H") else None
    if named is not None and lookup.grid[named.column].is_flag:
        return True
    return named is not None and letters[1:] not in tuple("cCdpaVNOT>o") and not lookup.grid[named.column].filled.all()


def unknown_words(lookup: Lookup, text: str) -> tuple[str, ...]:
    """The words of a question that nothing in the table answers to, and that are no small words either."""
    likeliest, cut = next(readings(lookup, text), []), tokens(text)
    return tuple(cut[item.start].text for item in likeliest if item.letter == "x" and len(item.word) > 1)


def _tiled(lookup: Lookup, text: str, cut: Sequence[Token]) -> dict[int, list[Item]]:
    """For the first token of each part of the question the items it may be."""
    spans: dict[tuple[int, int], list[Item]] = {}
    for mention in mentions(lookup, text, cut):
        if _is_usable(lookup, mention):
            start, end = mention.start, mention.end
            word = cut[start].stem if end == start + 1 else ""
            item = Item(mention.kind, start, end, _weight(cut, start, end), mention.score, mention, word=word)
            spans.setdefault((mention.start, mention.end), []).append(item)
    rows = _row_words(lookup)
    for start, (one, other) in enumerate(pairwise(cut)):
        if one.folded + other.stem in rows and not one.is_mark:
            # "bird strikes", where the file is called birdstrikes.
            whole = Item("R", start, start + 2, _weight(cut, start, start + 2), 0.95, word=one.folded)
            spans[start, start + 2] = [whole]
    named = {stem for header in lookup.headers if len(header.stems) == 1 for stem in header.stems} & _ALSO_HEADERS
    for item in _phrases(cut):
        if item.letter in "M%A" and any(token.stem in named for token in cut[item.start : item.end]):
            continue  # "the amount of invoice 4" asks for a column called Amount
        spans.setdefault((item.start, item.end), []).append(item)
    _name_what_counts(lookup, cut, spans)
    counted = {item.end for items in spans.values() for item in items if item.letter == "M"}
    for (start, end), items in spans.items():
        if not all(map(_is_in_part, items)) or end != start + 1 or cut[start].stem not in rows:
            continue
        if start in counted or not any(_is_amount(lookup, cut[start], item) for item in items):
            items.append(_row_word(cut[start], start))  # "avengers" of a file called so, where a note has the word
    _name_what_is_asked(lookup, cut, spans)
    taken = [False] * len(cut)
    tiles: dict[int, list[Item]] = {}
    for (start, end), items in sorted(spans.items(), key=lambda each: -_value(each[0], each[1])):
        if not any(taken[start:end]):
            taken[start:end] = [True] * (end - start)
            tiles[start] = _best(lookup, items, cut[start:end])
    for start in list(tiles):
        if cut[start].stem in named & vocabulary.COMPUTED:
            _say_of_what(tiles, start + 1)
    for place, token in enumerate(cut):
        if not taken[place]:
            tiles[place] = [_plain(token, place, rows)]
            if token.folded in vocabulary.OF_STATE and tiles.get(place + 1, [])[:1] and taken[place + 1]:
                tiles[place] = [Item("_", place, place + 1, 0.0, word=token.folded)]
            if tiles[place][0].letter == "x" and _follows_its_kind(lookup, tiles, place):
                tiles[place] = [replace(tiles[place][0], weight=_BESIDE_ITS_KIND)]
    return tiles


def _say_of_what(tiles: dict[int, list[Item]], place: int) -> None:
    """ "median salary", where a column is called Median: the noun behind says what it is the median of."""
    behind = tiles.get(place, [])
    if behind and all(item.letter == "x" or (item.letter == "H" and item.score <= _NAMED_IN_PART) for item in behind):
        tiles[place] = [Item("l", place, behind[0].end, 0.3, 1.0, word=behind[0].word)]


_BESIDE_ITS_KIND = 0.5
"""Weight of an unknown word after a cell that is all of a kind: "western Europe", where a region is called Western."""


def _follows_its_kind(lookup: Lookup, tiles: dict[int, list[Item]], place: int) -> bool:
    """Whether the word before is a whole cell of a few kinds, which this one says more fully."""
    before = next((item for item in tiles.get(place - 1, ()) if item.letter == "V" and item.end == place), None)
    if before is None or before.mention is None or before.mention.partial:
        return False
    return len(lookup.grid[before.mention.column].texts) <= MOST_KINDS


def _name_what_counts(lookup: Lookup, cut: Sequence[Token], spans: dict[tuple[int, int], list[Item]]) -> None:
    """What is counted, or largest, names the rows: "how many films" asks for no titles with the word films in them.

    Nor does "in which state are" ask for what is called state-owned, or "companies per sector" for holding companies.
    """
    if len(cut) > 1 and cut[1].folded in ("per", "by"):
        _name_rows(lookup, cut, spans, 0)
    for items in list(spans.values()):
        lead = next((item for item in items if item.letter in "MS%" or _asks_for_noun(cut, item)), None)
        for start in range(lead.end, min(lead.end + 2, len(cut))) if lead is not None else ():
            _name_rows(lookup, cut, spans, start)


def _name_what_is_asked(lookup: Lookup, cut: Sequence[Token], spans: dict[tuple[int, int], list[Item]]) -> None:
    """ "which actor starred in the most": a column of actors is asked for, not what a cell calls an actor."""
    leads = [item.end for items in spans.values() for item in items if item.letter == "W" and item.word == "which"]
    for start in leads:
        named = spans.get((start, start + 1), [])
        verb = cut[start + 1] if start + 1 < len(cut) else None
        acts = verb is not None and (verb.folded in _LEADS or verb.stem in vocabulary.LIGHT)
        headers = [
            item for item in named if item.letter == "H" and item.mention and _calls_it_so(lookup, item, cut[start])
        ]
        if acts and headers and any(item.letter == "V" for item in named):
            spans[start, start + 1] = [replace(item, score=max(item.score, _IS_ASKED_FOR)) for item in headers]


_IS_ASKED_FOR = 0.85
"""Score of a column of which "which" asks for one, though its header has other words, too."""


def _calls_it_so(lookup: Lookup, item: Item, token: Token) -> bool:
    """Whether the header of a column of words has a word as it stands."""
    column = lookup.grid[item.mention.column] if item.mention else None
    return column is not None and not column.is_ordered and token.folded in lookup.headers[column.place].words


def _name_rows(lookup: Lookup, cut: Sequence[Token], spans: dict[tuple[int, int], list[Item]], start: int) -> None:
    """No cell that only has the word at a place is meant by it, where it says what the rows are."""
    named, token = spans.get((start, start + 1), []), cut[start]
    parts = [item for item in named if item.letter == "V" and item.mention and item.mention.partial]
    if parts and _is_noun_of_rows(lookup, token, parts):
        others = [item for item in named if item not in parts]
        of_meaning = token.stem in meanings.MEANINGS or token.stem not in _row_words(lookup)
        unknown = Item("x", start, start + 1, 1.0, 0.6, word=token.folded)
        spans[start, start + 1] = others or [unknown if of_meaning else _row_word(token, start)]


def _asks_for_noun(cut: Sequence[Token], item: Item) -> bool:
    """Whether "which" stands before a word or two and a verb: they are what is asked for."""
    return item.letter == "W" and any(token.folded in _LEADS for token in cut[item.end + 1 : item.end + 3])


def _is_noun_of_rows(lookup: Lookup, token: Token, parts: Sequence[Item]) -> bool:
    """Whether a word says what things are: a noun that headers go by, or a plural that titles have as it stands."""
    if token.stem in meanings.MEANINGS or token.folded in vocabulary.NOUNS or token.stem in _row_words(lookup):
        return True
    mentions = [item.mention for item in parts if item.mention]
    titles = all(not lookup.repeats(lookup.grid[each.column]) for each in mentions)
    literal = any(token.folded in folded(each.texts[0]) for each in mentions)
    return titles and literal and token.stem != token.folded and token.folded.endswith("s")


def _is_usable(lookup: Lookup, mention: Mention) -> bool:
    if mention.kind != "T" or mention.when is None:
        return True
    when = mention.when
    if when.weekdays and any(_names_weekdays(lookup, column) for column in lookup.grid):
        return False
    return any(
        column.kind is ColumnKind.DATE or (column.is_year and when.first) or (column.is_month and when.months)
        for column in lookup.grid
    )


def _names_weekdays(lookup: Lookup, column: Column) -> bool:
    """Whether the cells of a column are names of days of the week, by which a day is found then."""
    if column.kind is not ColumnKind.TEXT or len(column.texts) > MOST_KINDS:
        return False
    texts = lookup.keys(column)[0]
    return any(day in texts or day[:3] in texts for day in WEEKDAYS)


def _weight(cut: Sequence[Token], start: int, end: int) -> float:
    return float(sum(token.folded not in vocabulary.GLUE and not token.is_mark for token in cut[start:end]))


def _value(span: tuple[int, int], items: Sequence[Item]) -> float:
    """How much a span is worth when spans compete: long ones first, then those that mean something surely."""
    best = max(items, key=lambda item: item.score)
    length = span[1] - span[0]
    return (length - 1) * min(1.0, best.score + 0.15) + best.score


def _best(lookup: Lookup, items: list[Item], cut: Sequence[Token]) -> list[Item]:
    """The likeliest meanings of some words."""
    telling = [item for item in items if not _says_nothing(lookup, item)]
    items = telling or items
    plain = [item for item in items if not _is_in_prose(lookup, item)]
    items = plain or items
    best = max(item.score for item in items)
    if any(item.letter == "H" and item.score >= 0.95 and not _is_verdict(lookup, item) for item in items):
        items = [item for item in items if item.score >= 0.85 or item.letter not in "HV"]
    if len(cut) == 1 and any(_is_said_by_cell(item, cut[0]) for item in items):
        # "admitted", where cells say so and their column is called Admit.
        items = [item for item in items if item.letter != "H" or _is_in_header(lookup, item, cut[0])]
    if any(item.letter == "V" and item.score >= _WHOLE_CELL for item in items):
        # "Ausgaben", where cells say so: rather these than a column of amounts that they may be of.
        items = [item for item in items if item.letter != "H" or item.score >= _OF_MEANING]
    kept = sorted((item for item in items if item.score >= best - _CLOSE), key=lambda item: -item.score)
    kept = _names_before_numbers(lookup, kept)
    light = [token for token in cut if token.stem in vocabulary.LIGHT]
    of_verdicts = any(item.letter == "H" and (_is_verdict(lookup, item) or _is_of_money(lookup, item)) for item in kept)
    if len(light) == len(cut) and not of_verdicts and all(item.letter == "H" and item.score < 0.9 for item in kept):
        kept = [*kept[: _MOST_ALTERNATIVES - 1], Item("l", kept[0].start, kept[0].end, 0.3, 0.6, word=cut[0].folded)]
    return kept[:_MOST_ALTERNATIVES]


def _is_said_by_cell(item: Item, token: Token) -> bool:
    """Whether a cell is the word of a question as it stands."""
    return item.letter == "V" and item.mention is not None and folded(item.mention.texts[0].strip()) == token.folded


def _is_in_header(lookup: Lookup, item: Item, token: Token) -> bool:
    """Whether a header has the word of a question as it stands."""
    return item.mention is not None and token.folded in lookup.headers[lookup.grid[item.mention.column].place].words


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


def _phrases(cut: Sequence[Token]) -> Iterator[Item]:
    for start in range(len(cut)):
        for end in range(start + 1, min(start + LONGEST, len(cut)) + 1):
            words = tuple(token.folded for token in cut[start:end])
            phrase = LEXICON.get(words)
            if (
                phrase is not None
                and phrase.letter == "E"
                and any(token.folded not in ("please", "can", "you", "could") for token in cut[:start])
            ):
                continue  # "the last show": a noun
            if (
                phrase is not None
                and phrase.letter == "L"
                and start > 0
                and cut[start - 1].folded not in vocabulary.GLUE
            ):
                continue  # "items where on hand is less than 5"
            if phrase is not None and phrase.letter == "d" and not _follows_its_number(cut, start, end):
                continue
            if phrase is not None:
                said = cut[end - 1].folded if end == start + 1 or cut[start].folded == "the" else ""
                yield Item(phrase.letter, start, end, _weight(cut, start, end), 0.9, phrase=phrase, word=said)


def _follows_its_number(cut: Sequence[Token], start: int, end: int) -> bool:
    """Whether a comparison such as "or less" belongs to a number before it: in "over 5 and under 9" it does not."""
    before = any(each.is_number for each in cut[max(0, start - 2) : start])
    return before and not (end < len(cut) and cut[end].is_number)


def _row_words(lookup: Lookup) -> frozenset[str]:
    """Words that stand for the rows: those of the file's and the sheet's name."""
    names = f"{lookup.grid.path.stem} {lookup.grid.sheet or ''}"
    called = frozenset(stem(word) for word in header_words(names) if len(word) > 2 and not word.isdigit())
    are_persons = any(vocabulary.OF_PERSONS.intersection(header.stems) for header in lookup.headers)
    return called | vocabulary.PERSONS if are_persons else called


def _plain(token: Token, place: int, rows: frozenset[str]) -> Item:
    """A word that nothing in the table answers to."""
    if token.is_mark:
        return Item("," if token.text in ",;" else "_", place, place + 1, 0.0)
    if token.stem in rows:
        return _row_word(token, place)
    if token.folded in vocabulary.GLUE:
        return Item("y" if place == 0 and token.folded in _LEADS else "_", place, place + 1, 0.0, word=token.folded)
    if token.stem in vocabulary.LIGHT:
        return Item("l", place, place + 1, 0.3, 1.0, word=token.folded)
    return Item("x", place, place + 1, 1.0, 0.0, word=token.folded)


_NAMED_IN_PART = 0.8
"""Score up to which a word is only a part of what a column is called."""


def _is_in_part(item: Item) -> bool:
    """Whether a word only stands within cells or headers of several words."""
    if item.mention is None:
        return False
    return item.mention.partial or (item.letter == "H" and item.score <= _NAMED_IN_PART)


def _is_amount(lookup: Lookup, token: Token, item: Item) -> bool:
    """Whether "sales by city" are amounts of money, though the file is called sales: they are added up."""
    column = lookup.grid[item.mention.column] if item.letter == "H" and item.mention else None
    return column is not None and column.is_number and token.stem in vocabulary.ADDED


def _row_word(token: Token, place: int) -> Item:
    return Item("R", place, place + 1, 1.0, 0.9, word=token.folded)


_ALSO_HEADERS = frozenset(["amount", "shar", "percentag", "proportion", "median"])
"""Stems of words that ask for something to be computed, unless a column is called so."""

_LEADS = frozenset(["do", "does", "did", "is", "are", "was", "were", "has", "have", "had"])
