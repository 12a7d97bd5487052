"""A question as a row of items: columns, cells, numbers, times and the small words between them."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice, product

from desktop_app.table_reading import ColumnKind
from desktop_app.tasks.tables.arranging import named_days, named_months
from desktop_app.tasks.tables.asking import vocabulary
from desktop_app.tasks.tables.asking.both_sides import name_both_sides
from desktop_app.tasks.tables.asking.choosing import best
from desktop_app.tasks.tables.asking.dates import WEEKDAYS
from desktop_app.tasks.tables.asking.game_results import name_goals
from desktop_app.tasks.tables.asking.item import Item
from desktop_app.tasks.tables.asking.levels import name_by_how_much
from desktop_app.tasks.tables.asking.lookup import MOST_KINDS, Lookup, Mention
from desktop_app.tasks.tables.asking.margins import name_margins, name_net_flows
from desktop_app.tasks.tables.asking.mentions import mentions
from desktop_app.tasks.tables.asking.naming import (
    LEADS,
    NAMED_IN_PART,
    OCCASIONS,
    Spans,
    name_by_file,
    name_what_counts,
    name_what_is_asked,
    row_word,
    row_words,
)
from desktop_app.tasks.tables.asking.people import name_people
from desktop_app.tasks.tables.asking.phrases import LEXICON, LONGEST
from desktop_app.tasks.tables.asking.ratios import name_ratios
from desktop_app.tasks.tables.asking.starts_and_ends import name_what_lies_between
from desktop_app.tasks.tables.asking.states import stated
from desktop_app.tasks.tables.asking.told_states import OF_STATES
from desktop_app.tasks.tables.asking.words import Token, stem, tokens
from desktop_app.tasks.tables.columns import Column

_MOST_READINGS = 48


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
        kept = [item for item, after in followed if item.letter != "F" or _asks_whether_filled(lookup, after)]
        yield _with_measure(lookup, _named_once(kept))


def _named_once(items: list[Item]) -> list[Item]:
    """The items, those beside each other that name one column as one: "libraries have closed since 2010"."""
    found: list[Item] = []
    for item in items:
        if found and _names_the_same(found[-1], item):
            surer = max(found[-1], item, key=lambda each: each.score)
            weight = found[-1].weight + item.weight
            found[-1] = replace(surer, start=found[-1].start, end=item.end, weight=weight)
        else:
            found.append(item)
    return found


def _names_the_same(one: Item, other: Item) -> bool:
    """Whether two items are names of one column: not the total of a "total amount", which says what is computed."""
    if {one.word, other.word} & _SUMS:
        return False
    if one.mention is None or other.mention is None or not one.letter == other.letter == "H":
        return False
    return one.mention.column == other.mention.column


_SUMS = frozenset(["total", "sum", "overall"])


def _with_measure(lookup: Lookup, items: list[Item]) -> list[Item]:
    """The items of a table that has one measure alone, which an unknown noun, or none, stands for: "most hours"."""
    name = lookup.grid.only_measure
    if name is None or any(item.letter == "H" and item.mention and item.mention.column == name for item in items):
        return items
    letters = "".join(item.letter for item in items)
    unit = items[1].mention if len(items) > 1 and items[1].letter == "H" else None
    of_time = unit is not None and bool(lookup.grid.tally) and unit.column == lookup.grid.only_time
    if letters in ("WHS", "WHlS") and of_time and _may_be_of_amounts(items[-1]):
        # "which quarter was the worst": the one whose cells come to the least together
        mention = Mention(items[-1].end, items[-1].end, "H", 1.0, column=name)
        return [*items, Item("H", items[-1].end, items[-1].end, 0.0, 1.0, mention)]
    of_words = lookup.grid.tally is None and not lookup.grid[name].is_number
    for place, item in enumerate(items):
        noun = items[place + 1] if place + 1 < len(items) else None
        if item.letter not in ("Wi" if of_words else "SAMQ"):
            continue
        turning = noun is not None and noun.word in vocabulary.TURNING  # "by how many did it grow"
        if noun is not None and noun.letter in "xR" and noun.start == item.end and not turning:
            mention = Mention(noun.start, noun.end, "H", _STANDS_FOR, column=name)
            named = replace(noun, letter="H", score=_STANDS_FOR, mention=mention)
            return [*items[: place + 1], named, *items[place + 2 :]]
        if item.letter == "A" and (noun is None or noun.letter != "H"):
            mention = Mention(item.end, item.end, "H", 1.0, column=name)
            return [*items[: place + 1], Item("H", item.end, item.end, 0.0, 1.0, mention), *items[place + 1 :]]
    return items


def _may_be_of_amounts(sign: Item) -> bool:
    """Whether an adjective may be of how much of something there is: the worst, the busiest, not the hardest."""
    headers = set(sign.phrase.headers) if sign.phrase is not None and not sign.phrase.vague else set()
    return not headers or bool(headers & _OF_AMOUNTS)


_OF_AMOUNTS = vocabulary.ADDED | {stem("count"), stem("price")}
_STANDS_FOR = 0.85
"""Score of the one measure of a table where it is called by a word that the table does not have."""


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


def _spans(lookup: Lookup, text: str, cut: Sequence[Token]) -> Spans:
    """What the words of a question may be, however they overlap."""
    spans: Spans = {}
    for mention in mentions(lookup, text, cut):
        if _is_usable(lookup, mention):
            start, end = mention.start, mention.end
            word = cut[start].stem if end == start + 1 else ""
            item = Item(mention.kind, start, end, _weight(cut, start, end), mention.score, mention, word=word)
            spans.setdefault((start, end), []).append(item)
    called = _computed_by_name(lookup)
    for item in _phrases(cut):
        if item.letter in "M%A" and any(token.stem in called for token in cut[item.start : item.end]):
            continue  # "the amount of invoice 4" asks for a column called Amount
        if item.letter == "S" and _is_level(lookup, cut, item):
            continue
        spans.setdefault((item.start, item.end), []).append(item)
    name_what_counts(lookup, cut, spans)
    name_by_file(lookup, cut, spans)
    name_what_is_asked(lookup, cut, spans)
    name_what_lies_between(lookup, cut, spans)
    name_people(lookup, cut, spans)
    name_goals(lookup, cut, spans)
    name_both_sides(lookup, cut, spans)
    name_ratios(lookup, cut, spans)
    name_margins(lookup, cut, spans)
    name_net_flows(lookup, cut, spans)
    name_by_how_much(lookup, text, cut, spans)
    _state(lookup, text, cut, spans)
    return spans


_OF_STATE = 0.97
"""Score of words that say a state which a column tells: above that of "Opened" for what is open."""


def _state(lookup: Lookup, text: str, cut: Sequence[Token], spans: Spans) -> None:
    """Words of a state mean the rows that are so, whatever the columns are called that tell it."""
    for each in stated(lookup, text):
        places = [place for place, token in enumerate(cut) if token.end > each.start and token.start < each.end]
        if not places:
            continue
        start, end = places[0], places[-1] + 1
        weight = max(1.0, _weight(cut, start, end))
        said = Item("K", start, end, weight, _OF_STATE, word=cut[end - 1].folded, condition=each.condition)
        spans[start, end] = [said]


_BEYOND = frozenset(["below", "under", "beneath", "over", "above"])


def _is_level(lookup: Lookup, cut: Sequence[Token], item: Item) -> bool:
    """Whether "below the minimum" speaks of a column called so."""
    before = cut[item.start - 1].folded if item.start else ""
    called = {stem for header in lookup.headers if len(header.stems) == 1 for stem in header.stems}
    return before in _BEYOND and cut[item.end - 1].stem in called


def _computed_by_name(lookup: Lookup) -> frozenset[str]:
    """The stems of what is computed elsewhere, and is a column here: "Median"."""
    return _ALSO_HEADERS.intersection(
        stem for header in lookup.headers if len(header.stems) == 1 for stem in header.stems
    )


def _tiled(lookup: Lookup, text: str, cut: Sequence[Token]) -> dict[int, list[Item]]:
    """For the first token of each part of the question the items it may be."""
    taken = [False] * len(cut)
    tiles: dict[int, list[Item]] = {}
    spans = _spans(lookup, text, cut)
    for (start, end), items in sorted(spans.items(), key=lambda each: -_value(each[0], each[1])):
        if not any(taken[start:end]):
            taken[start:end] = [True] * (end - start)
            tiles[start] = best(lookup, items, cut[start:end])
    called = _computed_by_name(lookup) & vocabulary.COMPUTED
    for start in list(tiles):
        if cut[start].stem in called:
            _say_of_what(tiles, start + 1)
    rows = row_words(lookup)
    for place, token in enumerate(cut):
        if not taken[place]:
            plain = _plain(token, place, rows)
            if plain.letter == "x" and token.stem in OCCASIONS and place and cut[place - 1].folded in _EACH:
                plain = row_word(token, place)
            if token.folded in _UNITS and place and cut[place - 1].is_number and plain.letter == "x":
                plain = Item("_", place, place + 1, 0.0, word=token.folded)  # "15 g of protein"
            if token.folded in OF_STATES and place and cut[place - 1].folded in _IS:
                plain = Item("x", place, place + 1, 1.0, 0.0, word=token.folded)  # "how many are done", which none says
            if token.folded in vocabulary.OF_STATE and place + 1 in tiles:
                plain = Item("_", place, place + 1, 0.0, word=token.folded)
            if plain.letter == "x" and _follows_its_kind(lookup, tiles, place):
                plain = replace(plain, weight=_BESIDE_ITS_KIND)
            tiles[place] = [plain]
    return tiles


def _say_of_what(tiles: dict[int, list[Item]], place: int) -> None:
    """ "median salary", where a column is called Median: the noun behind says what it is the median of."""
    behind = tiles.get(place, [])
    if behind and all(item.letter == "x" or (item.letter == "H" and item.score <= NAMED_IN_PART) for item in behind):
        tiles[place] = [Item("l", place, behind[0].end, 0.3, 1.0, word=behind[0].word)]


_UNITS = frozenset(
    """g gr gram grams gramme grammes mg kg kilo kilos ml cl l litre litres liter liters kcal cal cm mm m metres meters
    kw kwh mb gb""".split()
)
_EACH = frozenset(["per", "each", "every", "a", "an"])
_IS = frozenset(["is", "are", "was", "were", "be", "not"])

_BESIDE_ITS_KIND = 0.5
"""Weight of an unknown word after a cell that is all of a kind: "western Europe", where a region is called Western."""


def _follows_its_kind(lookup: Lookup, tiles: dict[int, list[Item]], place: int) -> bool:
    """Whether the word before is a whole cell of a few kinds, which this one says more fully."""
    before = next((item for item in tiles.get(place - 1, ()) if item.letter == "V" and item.end == place), None)
    if before is None or before.mention is None or before.mention.partial:
        return False
    return len(lookup.grid[before.mention.column].texts) <= MOST_KINDS


def _is_usable(lookup: Lookup, mention: Mention) -> bool:
    if mention.kind != "T" or mention.when is None:
        return True
    when = mention.when
    if when.day is not None and any(named_days(column) for column in lookup.grid):
        return True
    named = _names_weekdays if when.weekdays else _names_months
    if (when.weekdays or (when.months and when.day is None)) and any(named(lookup, each) for each in lookup.grid):
        return len(when.weekdays or when.months) > 1 or not when.weekdays  # one day is found by its name
    return any(
        column.kind is ColumnKind.DATE or (column.is_year and when.first) or (column.is_month and when.months)
        for column in lookup.grid
    )


def _names_months(lookup: Lookup, column: Column) -> bool:
    """Whether the cells of a column are names of months, whose numbers a quarter has."""
    return bool(named_months(column))


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
    if end < len(cut) and cut[end].folded == "than":
        return False  # "under 400 calories and more than 15 g"
    return before and not (end < len(cut) and cut[end].is_number)


def _plain(token: Token, place: int, rows: frozenset[str]) -> Item:
    """A word that nothing in the table answers to."""
    if token.is_mark:
        return Item("," if token.text in ",;" else "_", place, place + 1, 0.0)
    if token.stem in rows:
        return row_word(token, place)
    if token.folded in vocabulary.GLUE:
        return Item("y" if place == 0 and token.folded in LEADS else "_", place, place + 1, 0.0, word=token.folded)
    if token.stem in vocabulary.LIGHT:
        return Item("l", place, place + 1, 0.3, 1.0, word=token.folded)
    return Item("x", place, place + 1, 1.0, 0.0, word=token.folded)


_ALSO_HEADERS = frozenset(["amount", "shar", "percentag", "proportion", "median"])
"""Stems of words that ask for something to be computed, unless a column is called so."""
