"""What share of the rows, or of their amounts, is of some kind: "what percentage of passengers were women"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from desktop_app.tasks.tables.asking import together
from desktop_app.tasks.tables.asking.ask import Ask, Asked
from desktop_app.tasks.tables.asking.item import Item
from desktop_app.tasks.tables.asking.kinds_of_values import is_whole_question
from desktop_app.tasks.tables.asking.roles import measures, only_names, tally_column
from desktop_app.tasks.tables.asking.words import stem
from desktop_app.tasks.tables.columns import Column
from desktop_app.tasks.tables.products import ratio_name
from desktop_app.tasks.tables.query import (
    Compute,
    Condition,
    Filled,
    Has,
    OneOf,
    Period,
    Recurring,
    TableQuery,
    Truth,
    both,
    columns_in,
)


def share(ask: Ask) -> Iterator[Asked]:
    """ "what share of the amount is from the North", "the percentage of invoices that are paid"."""
    ask.take("%")
    ask.take("W")
    ask.take("F")
    counts = ask.take("M") is not None
    place = ask.take("H")
    column = ask.column(place)
    first = ask.letters.find("K")
    left_out = column is not None and not column.is_number and ask.lookup.repeats(column)
    if place is not None and left_out and 0 <= first < place:
        ask.used.discard(place)  # "what share of men were admitted": no noun, but what is left out
    elif place is None:
        ask.take("RxA")
    if ask.draft.group is not None:
        yield from _per_group(ask, column, counts)
    elif ask.where is not None:
        measure = column.name if column is not None and column.is_number and not only_names(column) else None
        if measure is not None and ask.grid[measure].is_percent and ask.is_of_one_row:
            # A column of shares says it itself.
            yield ask.done(replace(ask.rows(), show=(measure,)), "share looked up")
            return
        if measure is not None and (beside := _rate_beside(ask, measure)) is not None:
            yield beside
            return
        counted = (tally_column(ask.grid) or _received(ask)) if measure is None else None
        measure = counted.name if counted is not None else measure
        part, whole = _part_and_whole(ask)
        whole = both(whole, _answered(ask, part))
        yield ask.done(
            together.beside(ask.lookup, TableQuery(compute=Compute.SHARE, measure=measure, part=part, where=whole)),
            "share",
        )


def _received(ask: Ask) -> Column | None:
    """ "what share does Sales get", of a table with one column of figures: of these, not of the rows."""
    said = {token.folded for token in ask.cut}
    if not (said & _DOES and said & _GETS) or "R" in ask.letters:
        return None
    likely = [column for column in measures(ask.grid) if ask.is_added_up(column)]
    return likely[0] if len(likely) == 1 else None


_DOES = frozenset(["do", "does", "did"])
_GETS = frozenset(["get", "receive", "take", "spend", "cost", "earn", "contribute", "account"])

_ALL = frozenset(map(stem, ("all", "total", "overall")))


def _rate_beside(ask: Ask, measure: str) -> Asked | None:
    """ "share of empty homes for Leeds", of a row that has all homes beside the empty ones: these of all of them.

    Or the column of per cents that is called so. The share of all empty homes that is in Leeds is the other reading.
    """
    if not ask.is_of_one_row:
        return None
    own = set(ask.words(ask.grid[measure]))
    of_all = replace(ask.rows(), compute=Compute.SHARE, measure=measure, part=ask.where, where=None)
    headers = [header for header in ask.lookup.headers if header.column.is_number and header.column.name != measure]
    rates = [header for header in headers if header.column.is_percent and set(header.long) <= own]
    if len(rates) == 1:
        return ask.done(replace(ask.rows(), show=(rates[0].column.name,)), "share looked up", 0.1, of_all)
    wholes = [header for header in headers if _is_whole(set(header.long), own)]
    if len(wholes) != 1:
        return None
    ratio = ratio_name(measure, wholes[0].column.name, 100)
    return ask.done(replace(ask.rows(), compute=Compute.RATIO, measure=ratio), "share of its whole", 0.15, of_all)


def _is_whole(words: set[str], part: set[str]) -> bool:
    """Whether a header says all of what another one says a part of: "All homes" of "Empty homes"."""
    rest = words - _ALL
    return bool(words & _ALL) and bool(rest) and rest < part


_ANSWERED = frozenset(["answered", "responded", "replied"])


def _answered(ask: Ask, part: Condition | None) -> Condition | None:
    """ "of those who answered", or of a question of a survey: the rows in which the cell asked about is filled in."""
    said = next((at for at, item in enumerate(ask.items) if item.word in _ANSWERED and at not in ask.used), None)
    names = tuple(dict.fromkeys(columns_in(part)))
    if len(names) != 1 or (said is None and not is_whole_question(names[0])):
        return None
    if said is not None:
        ask.used.add(said)
    return None if ask.grid[names[0]].filled.all() else Filled(names[0])


def _per_group(ask: Ask, column: Column | None, counts: bool) -> Iterator[Asked]:
    """ "percentage of women per president": within each group; "share of sales by region": of each in the whole.

    counts: whether it is asked how many groups there are.
    """
    if ask.draft.order is not None and ask.draft.order.column is not None:
        return
    measure = column if column is not None and column.is_number and not only_names(column) else None
    if measure is not None and ask.draft.where and not ask.is_added_up(measure):
        return
    part, whole = _part_and_whole(ask)
    names = replace(ask.rows(), where=whole, group=ask.draft.group, by=ask.draft.by, having=ask.draft.having)
    shares = replace(names, compute=Compute.SHARE, measure=measure.name if measure is not None else None, part=part)
    tally = counts and names.having is not None
    yield ask.done(replace(shares, tally=tally), "share per group", 0.05)


_VERBS = frozenset(
    """is are was were be been that who which have has had come comes came go goes went started began departed ended
    finished arrived""".split()
)
_AMONG = frozenset(["among", "amongst", "within"])


def _part_and_whole(ask: Ask) -> tuple[Condition | None, Condition | None]:
    """Of several conditions those that say which part is asked for, and those that say of which rows; None of all.

    "What percentage of passengers in third class were women" asks for the women among those in third class, "the
    share of women in marketing" for the women among those in marketing.
    """
    placed = [(item, item.condition) for item in ask.items if item.condition in ask.draft.where]
    if len(placed) < 2 or len(placed) != len(ask.draft.where) or ask.draft.anchor or "&" in ask.letters:
        return ask.where, None
    if _are_of_one_cell(ask, placed):
        return ask.where, None
    for at, ((before, _), (item, _)) in enumerate(pairwise(placed), start=1):
        if _stands_between(_AMONG, ask, before, item):  # "the share of women among those who survived"
            return both(*(each for _, each in placed[:at])), both(*(each for _, each in placed[at:]))
    (before, _), (item, last) = placed[-2:]
    found: list[Condition] = [each for _, each in placed if isinstance(each, Truth)]
    if not isinstance(last, Truth) and _stands_between(_VERBS, ask, before, item):
        found = [last]  # "what percentage of cash sales were in March", "of paid sales were in Paris"
    rest = [(item, each) for item, each in placed if not isinstance(each, Truth | Period | Recurring)]
    if not found and not rest:
        return ask.where, None
    if not found:
        (before, first), (item, last) = rest[0], rest[-1]
        found = [last if _stands_between(_VERBS, ask, before, item) else first]
    return both(*found), both(*(each for _, each in placed if each not in found))


def _are_of_one_cell(ask: Ask, placed: Sequence[tuple[Item, Condition | None]]) -> bool:
    """Whether all conditions are of parts of one cell, right beside each other: "couples under 60"."""
    conditions = [each for _, each in placed]
    parts = [each for each in conditions if isinstance(each, Has) or (isinstance(each, OneOf) and each.partial)]
    beside = all(before.end == item.start for (before, _), (item, _) in pairwise(placed))
    return len(parts) == len(placed) and len({each.column for each in parts}) == 1 and beside


def _stands_between(words: frozenset[str], ask: Ask, before: Item, item: Item) -> bool:
    """Whether one of some words stands between two items of a question, or behind the header that leads the second."""
    return not words.isdisjoint(token.folded for token in ask.cut[before.end : max(item.start, item.end - 1)])
