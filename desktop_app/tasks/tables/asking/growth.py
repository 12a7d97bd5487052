"""Rules for how a measure went from one of its columns to another: "grew the most from 2018 to 2022"."""

from collections.abc import Iterator
from dataclasses import replace

from desktop_app.tasks.tables.asking.between_columns import added, as_one
from desktop_app.tasks.tables.asking.drafts import Draft, Match, Rule
from desktop_app.tasks.tables.asking.item import Item
from desktop_app.tasks.tables.asking.words import stem
from desktop_app.tasks.tables.columns import Column
from desktop_app.tasks.tables.differences import difference_name
from desktop_app.tasks.tables.query import ColumnOf, Compare, Operator

_UP = "grow grew grown growth increase increased rise rose risen gain gained improve improved climb climbed"
_DOWN = "fall fell fallen drop dropped decline declined decrease decreased lose lost loss shrink shrank shrunk reduce"
_EITHER = "change changed develop developed development"
_DIRECTIONS = {
    stem(word): direction for words, direction in ((_UP, 1), (_DOWN, -1), (_EITHER, 0)) for word in words.split()
}


def _went(match: Match) -> Iterator[Draft]:
    """ "which country grew the most from 2018 to 2022", "the change between 2018 and 2022", "how many fell"."""
    one, other = match.column("one"), match.column("other")
    verb = next((place for place in range(match.start) if _direction(match.draft.items[place]) is not None), None)
    if one is None or other is None or verb is None or "%" in match.draft.letters:
        return
    if not _is_one_measure(match, one, other):
        return
    direction = _direction(match.draft.items[verb]) or 0
    letters = match.draft.letters
    if direction and not set("SQX") & set(letters) and set("WEM") & set(letters[:verb]) and "H" in letters[:verb]:
        how = Operator.MORE if direction > 0 else Operator.LESS
        done = match.understood(Compare(other.name, how, ColumnOf(one.name)))
        yield done.without(verb, verb + 1, replace(match.draft.items[verb], letter="K"))
        return
    before, after = (other, one) if direction < 0 else (one, other)
    whole = as_one(match, difference_name(after.name, before.name, absolute=False))
    whole = replace(whole, weight=whole.weight + match.draft.items[verb].weight)
    sign = next((place for place, letter in enumerate(letters[: match.start]) if letter == "S"), None)
    if sign is None:
        done = added(match, match.draft.items[verb], whole).without(verb, verb + 1)
        shift = len(done.items) - len(match.draft.items)
        kept = [
            item
            for place, item in enumerate(done.items)
            if place >= match.start + shift or not _names(item, match, one)
        ]
        yield replace(done, items=tuple(kept))
        return
    # What is largest stands right behind "the most", or "the top three"; what the rows are called before it.
    items = match.draft.items
    end = sign + 2 if letters[sign + 1] == "N" else sign + 1
    nouns = [item for item in items[end : match.start] if item.letter not in "RxgbjGl" and not _names(item, match, one)]
    before_sign = [item for place, item in enumerate(items[:sign]) if place != verb and not _names(item, match, one)]
    yield replace(match.draft, items=(*before_sign, *nouns, *items[sign:end], whole, *items[match.end :]))


def _names(item: Item, match: Match, column: Column) -> bool:
    """Whether an item names the measure of a column by its word, "profit" of Profit 2021."""
    named = item.mention.column if item.letter == "H" and item.mention is not None else None
    return any({named, column.name} <= names for names in match.lookup.at_times)


def _direction(item: Item) -> int | None:
    """1 of a word that says that something grew, -1 that it fell, 0 that it changed; None of any other."""
    return _DIRECTIONS.get(stem(item.word)) if item.letter in "xlR" and item.word else None


def _less_than_then(match: Match) -> Iterator[Draft]:
    """ "fewer visitors in 2022 than in 2018"."""
    how, one, other = match.item("how"), match.column("one"), match.column("other")
    if how is None or how.phrase is None or one is None or other is None or not _is_one_measure(match, one, other):
        return
    operator = how.phrase.operator or (Operator.MORE if how.phrase.direction > 0 else Operator.LESS)
    yield match.understood(Compare(one.name, operator, ColumnOf(other.name)))


def _is_one_measure(match: Match, one: Column, other: Column) -> bool:
    """Whether two columns are one measure at different times."""
    return one is not other and any({one.name, other.name} <= names for names in match.lookup.at_times)


GROWTH: tuple[Rule, ...] = (
    Rule(r"[gb](?P<one>H)[z&j](?P<other>H)", _went),
    Rule(r"(?P<one>H)z(?P<other>H)", _went),
    Rule(r"[xl]?(?P<how>C)(?P<noun>[RxlH])?(?P<one>H)>(?P<other>H)", _less_than_then),
)
"""Before all other rules, which would take the columns apart."""
