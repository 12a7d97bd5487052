"""Rules for how a measure went from one of its columns to another: "grew the most from 2018 to 2022"."""

import re
from collections.abc import Iterator
from dataclasses import replace

from desktop_app.tasks.tables.asking.between_columns import added, as_one
from desktop_app.tasks.tables.asking.drafts import Draft, Match, Rule
from desktop_app.tasks.tables.asking.item import Item
from desktop_app.tasks.tables.asking.words import stem
from desktop_app.tasks.tables.columns import Column
from desktop_app.tasks.tables.differences import change_name, difference_name
from desktop_app.tasks.tables.query import ColumnOf, Compare, Operator
from desktop_app.tasks.tables.unpivoting import Spread
from desktop_app.translation import mark, worded

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
    if one is None or other is None or verb is None or not _is_one_measure(match, one, other):
        return
    if re.search("%[^xV]", match.draft.letters[:verb]):
        return  # "the share of countries that grew"
    direction = _direction(match.draft.items[verb]) or 0
    letters = match.draft.letters
    if re.fullmatch("[jx]?cN", letters[verb + 1 : match.start]):
        yield _did_by_so_much(match, verb, one, other, direction)
        return
    if direction and not set("SQXM") & set(letters) and set("WE") & set(letters[:verb]) and "H" in letters[:verb]:
        yield _which_did(match, verb, one, other, direction)
        return
    if direction and re.match("MH[^S]*$", letters[:verb]):
        yield _which_did(match, verb, one, other, direction)  # "how many countries grew"
        return
    shares = [place for place in range(match.start) if _says_percent(match.draft.items[place])]
    whole = as_one(match, _change(one, other, direction, relative=bool(shares)))
    weight = sum(match.draft.items[place].weight for place in (verb, *shares))
    whole = replace(whole, weight=whole.weight + weight)
    sign = next((place for place, letter in enumerate(letters[: match.start]) if letter == "S"), None)
    spent = {verb, *shares, *(place for place in range(match.start) if _names(match.draft.items[place], match, one))}
    items = [replace(item, letter="_") if place in spent else item for place, item in enumerate(match.draft.items)]
    draft = replace(match.draft, items=tuple(items))
    if sign is None:
        done = added(replace(match, draft=draft), match.draft.items[verb], whole)
        yield replace(done, items=tuple(item for item in done.items if item.letter != "_"))
        return
    # What is largest stands right behind "the most", or "the top three"; what the rows are called before it.
    end = sign + 2 if letters[sign + 1] == "N" else sign + 1
    behind = [item for item in items[end : match.start] if item.letter not in "RgbjGl"]
    ordered = (*items[:sign], *behind, *items[sign:end], whole, *items[match.end :])
    yield replace(match.draft, items=tuple(item for item in ordered if item.letter != "_"))


_IN_PERCENT = frozenset(["percent", "percentage", "%", "relative", "relatively", "proportionally", "rate"])


def _says_percent(item: Item) -> bool:
    return item.letter == "%" or item.word in _IN_PERCENT


def _which_did(match: Match, verb: int, one: Column, other: Column, direction: int) -> Draft:
    """ "which countries grew from 2018 to 2022": a condition on each."""
    how = Operator.MORE if direction > 0 else Operator.LESS
    done = match.understood(Compare(other.name, how, ColumnOf(one.name)))
    return done.without(verb, verb + 1, replace(match.draft.items[verb], letter="K"))


def _did_by_so_much(match: Match, verb: int, one: Column, other: Column, direction: int) -> Draft:
    """ "fell by more than 40 percent from 2018 to 2022"."""
    how, number = match.draft.items[match.start - 2], match.draft.items[match.start - 1]
    value, percent = (number.mention.value, number.mention.unit == "%") if number.mention else (0.0, False)
    operator = how.phrase.operator if how.phrase and how.phrase.operator else Operator.MORE
    name = _change(one, other, direction, relative=percent)
    return match.draft.understood(verb, match.end, Compare(name, operator, value / 100 if percent else value))


def _change(one: Column, other: Column, direction: int, relative: bool) -> str:
    if relative:
        return change_name(one.name, other.name, falling=direction < 0)
    before, after = (other, one) if direction < 0 else (one, other)
    return difference_name(after.name, before.name, absolute=False)


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


def _went_over_all(match: Match) -> Iterator[Draft]:
    """ "whose pay went up the most", where no times are named: from the first of them to the last, which is said."""
    spreads = match.lookup.spreads
    if len(spreads) != 1 or _direction(match.draft.items[match.start]) is None:
        return
    first, last = _in_order_of_time(spreads[0])
    items = match.draft.items
    name = _change(first, last, _direction(items[match.start]) or 0, relative=False)
    whole = replace(as_one(match, name), weight=sum(item.weight for item in items[match.start : match.end - 1]))
    kept = [item for place, item in enumerate(items[: match.start]) if not _names(item, match, first)]
    note = worded(_FROM_FIRST, first=first.name, last=last.name)
    done = replace(match.draft, items=(*kept, items[match.end - 1], whole, *items[match.end :]))
    yield done.doubted(0.05, note)


_FROM_FIRST = mark("The change is taken from “{first}” to “{last}”.")


def _in_order_of_time(spread: Spread) -> tuple[Column, Column]:
    """The columns of the first and of the last time: years and days by their value, others as they stand."""
    columns = spread.columns
    if all(isinstance(time, str) for time in spread.times):
        return columns[0], columns[-1]
    ranked = sorted(range(len(columns)), key=lambda place: spread.times[place])
    return columns[ranked[0]], columns[ranked[-1]]


GROWTH: tuple[Rule, ...] = (
    Rule(r"[gb](?P<one>H)[z&j](?P<other>H)", _went),
    Rule(r"(?P<one>H)z(?P<other>H)", _went),
    Rule(r"[xlR]S(?=$|[^H])(?!.*H[zj&]H)", _went_over_all),
    Rule(r"[xl]?(?P<how>C)(?P<noun>[RxlH])?(?P<one>H)>(?P<other>H)", _less_than_then),
)
"""Before all other rules, which would take the columns apart."""
