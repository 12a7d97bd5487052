"""Rules for how a measure went from one of its columns to another: "grew the most from 2018 to 2022"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from desktop_app.table_reading import ColumnKind
from desktop_app.tasks.tables.asking.between_columns import added, as_one, can_be_compared
from desktop_app.tasks.tables.asking.drafts import Draft, Match, Rule
from desktop_app.tasks.tables.asking.item import Item
from desktop_app.tasks.tables.asking.lookup import Lookup
from desktop_app.tasks.tables.asking.roles import is_best_low, measures
from desktop_app.tasks.tables.asking.words import stem
from desktop_app.tasks.tables.columns import Column
from desktop_app.tasks.tables.differences import change_name, difference_name
from desktop_app.tasks.tables.query import ColumnOf, Compare, Operator
from desktop_app.tasks.tables.unpivoting import Spread
from desktop_app.translation import mark, worded

_UP = "grow grew grown growth increase increased rise rose risen gain gained climb climbed"
_DOWN = "fall fell fallen drop dropped decline declined decrease decreased lose lost loss shrink shrank shrunk reduce"
_BETTER = "improve improved improvement progress progressed better"
_WORSE = "worsen worsened deteriorate deteriorated worse"
_EITHER = "change changed develop developed development"
DIRECTIONS = {
    stem(word): direction
    for words, direction in ((_UP, 1), (_BETTER, 1), (_DOWN, -1), (_WORSE, -1), (_EITHER, 0))
    for word in words.split()
}
"""Stems of words that say how a figure went: 1 up, -1 down, 0 either."""
_OF_WORTH = frozenset(map(stem, f"{_BETTER} {_WORSE}".split()))
"""Stems of verbs that do not say which way the figures went: a better time is a lower one."""


@dataclass(frozen=True)
class _Went:
    """Two columns of one measure, and the verb that says how it went from one to the other: 1 up, -1 down, 0 either."""

    match: Match
    one: Column
    other: Column
    verb: int
    direction: int

    @property
    def letters(self) -> str:
        """The letters of all items."""
        return self.match.draft.letters

    @property
    def items(self) -> tuple[Item, ...]:
        """All items."""
        return self.match.draft.items


def _went(match: Match) -> Iterator[Draft]:
    """ "which country grew the most from 2018 to 2022", "the change between 2018 and 2022", "how many fell"."""
    one, other = match.column("one"), match.column("other")
    verb = next((place for place in range(match.start) if _direction(match.draft.items[place]) is not None), None)
    if one is None or other is None or verb is None:
        return
    are_times = one.kind is other.kind is ColumnKind.DURATION
    if not (_is_one_measure(match, one, other) or can_be_compared(one, other) or are_times):
        return
    if match.draft.letters.startswith("y"):
        return  # "did Oslo grow" asks for yes or no
    if re.search("%[^xV]", match.draft.letters[:verb]):
        return  # "the share of countries that grew"
    went = _Went(match, one, other, verb, _towards(match.draft.items[verb], one))
    if re.fullmatch("[jx]?cN", went.letters[verb + 1 : match.start]):
        yield _did_by_so_much(went)
    elif went.direction and _asks_which(went):
        yield _which_did(went)
    elif not are_times:
        yield _by_how_much(went)


def _asks_which(went: _Went) -> bool:
    """Whether those are asked for that grew, or how many, rather than by how much."""
    before = went.letters[: went.verb]
    named = "P" in before or (set("WE") & set(before) and "H" in before)
    lists = named and not set("SQXM") & set(went.letters)
    return bool(lists) or re.match("M(?:H[^S]*|[lx]*)$", before) is not None


def _which_did(went: _Went) -> Draft:
    """ "which countries grew from 2018 to 2022": a condition on each."""
    how = Operator.MORE if went.direction > 0 else Operator.LESS
    done = went.match.understood(Compare(went.other.name, how, ColumnOf(went.one.name)))
    return done.without(went.verb, went.verb + 1, replace(went.items[went.verb], letter="K"))


def _did_by_so_much(went: _Went) -> Draft:
    """ "fell by more than 40 percent from 2018 to 2022"."""
    how, number = went.items[went.match.start - 2 : went.match.start]
    value, percent = (number.mention.value, number.mention.unit == "%") if number.mention else (0.0, False)
    operator = how.phrase.operator if how.phrase and how.phrase.operator else Operator.MORE
    name = _change(went.one, went.other, went.direction, relative=percent)
    limit = Compare(name, operator, value / 100 if percent else value)
    return went.match.draft.understood(went.verb, went.match.end, limit)


def _by_how_much(went: _Went) -> Draft:
    """The draft with the change as a column of its own, behind "the most" or to be added up."""
    match, items = went.match, went.items
    shares = [place for place in range(match.start) if _says_percent(items[place])]
    weight = sum(items[place].weight for place in (went.verb, *shares))
    whole = as_one(match, _change(went.one, went.other, went.direction, relative=bool(shares)))
    whole = replace(whole, weight=whole.weight + weight)
    named = {place for place in range(match.start) if _names(items[place], match, went.one)}
    rest = [item for place, item in enumerate(items[: match.start]) if place not in {went.verb, *shares, *named}]
    sign = next((place for place, item in enumerate(rest) if item.letter == "S"), None)
    if sign is None:
        draft = replace(match.draft, items=(*rest, *items[match.start :]))
        moved = replace(match, draft=draft, start=len(rest), end=len(rest) + match.end - match.start)
        return added(moved, items[went.verb], whole)
    # What is largest stands right behind "the most", or "the top three"; what the rows are called before it.
    end = sign + 2 if [item.letter for item in rest[sign + 1 : sign + 2]] == ["N"] else sign + 1
    behind = [item for item in rest[end:] if item.letter not in "RgbjGl"]
    return replace(match.draft, items=(*rest[:sign], *behind, *rest[sign:end], whole, *items[match.end :]))


_IN_PERCENT = frozenset(["percent", "percentage", "%", "relative", "relatively", "proportionally", "rate"])


def _says_percent(item: Item) -> bool:
    return item.letter == "%" or item.word in _IN_PERCENT


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
    return DIRECTIONS.get(stem(item.word)) if item.letter in "xlR" and item.word else None


def _towards(item: Item, column: Column) -> int:
    """The way the figures of a column go by a verb: who improves has a higher mark, but a lower time or place."""
    direction = _direction(item) or 0
    return -direction if stem(item.word) in _OF_WORTH and is_best_low(column) else direction


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
    pair = _first_and_last(match.lookup)
    items = match.draft.items
    if pair is None or _direction(items[match.start]) is None:
        return
    first, last = pair
    name = _change(first, last, _towards(items[match.start], first), relative=False)
    whole = replace(as_one(match, name), weight=sum(item.weight for item in items[match.start : match.end - 1]))
    kept = [item for place, item in enumerate(items[: match.start]) if not _names(item, match, first)]
    done = replace(match.draft, items=(*kept, items[match.end - 1], whole, *items[match.end :]))
    yield done.doubted(0.05, worded(_FROM_FIRST, first=first.name, last=last.name))


def _did_over_all(match: Match) -> Iterator[Draft]:
    """ "how many students improved", where no times are named: likewise."""
    pair, verb = _first_and_last(match.lookup), match.item("verb")
    if pair is None or verb is None or match.draft.letters.startswith("y") or not _direction(verb):
        return
    first, last = pair
    how = Operator.MORE if _towards(verb, first) > 0 else Operator.LESS
    done = match.draft.understood(match.found.start("verb"), match.end, Compare(last.name, how, ColumnOf(first.name)))
    yield done.doubted(0.05, worded(_FROM_FIRST, first=first.name, last=last.name))


def _first_and_last(lookup: Lookup) -> tuple[Column, Column] | None:
    """The columns between which something went up or down: those of the first and the last time of the one measure that
    is spread over times, or the only two columns of numbers of one kind."""
    spreads = lookup.spreads
    if len(spreads) == 1:
        return _in_order_of_time(spreads[0])
    likely = [column for column in measures(lookup.grid) if not column.is_year]
    return (likely[0], likely[1]) if not spreads and len(likely) == 2 and can_be_compared(*likely) else None


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
    Rule(r"(?:P|[WM]H?|WHl)l?(?P<verb>[xlR])$", _did_over_all),
    Rule(r"[xl]?(?P<how>C)(?P<noun>[RxlH])?(?P<one>H)>(?P<other>H)", _less_than_then),
)
"""Before all other rules, which would take the columns apart."""
