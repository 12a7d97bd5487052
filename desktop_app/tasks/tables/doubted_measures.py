"""What is doubtful of a figure: a price without its pieces, a day of several, a word of two meanings, shares added."""

from collections.abc import Iterator
from dataclasses import replace

from desktop_app.table_reading import ColumnKind
from desktop_app.tasks.tables.asking.roles import may_be_of_one_piece, of_averages, pieces_column
from desktop_app.tasks.tables.asking.words import header_words, stem, stems
from desktop_app.tasks.tables.differences import names_of
from desktop_app.tasks.tables.doubted_columns import TWO_WAYS, Doubt, Taken
from desktop_app.tasks.tables.products import TIMES
from desktop_app.tasks.tables.query import (
    AllOf,
    AnyOf,
    Compare,
    Compute,
    Condition,
    OneOf,
    Operator,
    Period,
    Recurring,
    TableQuery,
    both,
    columns_of,
)
from desktop_app.translation import mark, worded

_OF_PIECES, _OF_DAYS, _OF_WORDS, _OF_AVERAGES = 0.4, 0.6, 0.4, 0.3
"""How often answers with these doubts are right; a guess, as too few of them are known."""

_ONE_PIECE = mark("{cost} may be that of one piece: it was not multiplied by {pieces}.")
_WHICH_DAY = mark("The question does not say by which date: {column} was taken, not {other}.")
_TWICE = mark("“{word}” is a word of {column}, and of a cell of {other}: it may be meant otherwise.")
_AVERAGED = mark("{column} holds averages: what they add up to may not be meant.")
_BREAKS = mark("{column} was not taken off.")

_PRICED = frozenset(map(stem, "price prices unit each piece single".split()))


def price_without_pieces(taken: Taken) -> Iterator[Doubt]:
    """ "total cost", of what each costs and how many of it there were: the two were not multiplied."""
    query, grid = taken.candidate.query, taken.lookup.grid
    if query.compute is not Compute.SUM or query.measure is None or query.whether is not None:
        return
    cost, pieces = grid[query.measure], pieces_column(grid)
    if cost.is_computed or pieces is None or pieces is cost or not may_be_of_one_piece(cost):
        return
    if not _PRICED & {token.stem for token in taken.candidate.cut if token.folded in taken.text}:
        instead = replace(query, measure=f"{pieces.name}{TIMES}{cost.name}")
        if taken.differs(instead):
            yield Doubt(worded(_ONE_PIECE, cost=cost.name, pieces=pieces.name), _OF_PIECES, instead)


def which_date(taken: Taken) -> Iterator[Doubt]:
    """ "in March", of orders with a day on which they were made and one on which they were shipped."""
    said = {token.stem for token in taken.candidate.cut}
    for each in taken.conditions:
        if not isinstance(each, Period | Recurring) or _is_named(taken, each.column, said):
            continue
        for other in taken.lookup.grid:
            if other.kind is not ColumnKind.DATE or other.name == each.column or _is_named(taken, other.name, said):
                continue
            instead = _of_another_day(taken.candidate.query, each, other.name)
            if instead is not None and taken.differs(instead):
                yield Doubt(worded(_WHICH_DAY, column=each.column, other=other.name), _OF_DAYS, instead)
                return


_OF_DATES = frozenset(map(stem, "date day time datum on at".split()))


def _is_named(taken: Taken, name: str, said: set[str]) -> bool:
    """Whether a question says by a verb or a noun which date it is, or it is the one that is called Date alone."""
    column = taken.lookup.grid[name]
    own = set(stems(header_words(name))) - _OF_DATES
    return column.kind is not ColumnKind.DATE or not own or bool(own & said) or _by_family(own, said)


def _by_family(own: set[str], said: set[str]) -> bool:
    """Whether a word begins as one of a header does: shipped and shipping."""
    return any(one[:4] == other[:4] for one in own for other in said if min(len(one), len(other)) > 3)


def _of_another_day(query: TableQuery, told: Period | Recurring, other: str) -> TableQuery | None:
    where = _replaced(query.where, told, replace(told, column=other)) if query.where is not None else None
    return replace(query, where=where) if where is not None and where != query.where else None


def _replaced(where: Condition, old: Condition, new: Condition) -> Condition:
    if where == old:
        return new
    if isinstance(where, AllOf | AnyOf):
        return replace(where, parts=tuple(_replaced(part, old, new) for part in where.parts))
    return where


def word_of_a_header(taken: Taken) -> Iterator[Doubt]:
    """ "average marks", of salaries in Marks and somebody called Marks: the word was taken for one of the two."""
    query, lookup = taken.candidate.query, taken.lookup
    for part in taken.conditions:
        if not isinstance(part, OneOf) or not part.partial or len(part.said.split()) != 1:
            continue
        column = next((name for name in _figures(query, taken) if stem(part.said) in _words_of(taken, name)), "")
        if column and part.said in taken.text:
            instead = replace(query, where=_without(query.where, part))
            yield Doubt(worded(_TWICE, word=part.said, column=column, other=part.column), _OF_WORDS, instead)
            return
    for before, token in zip(taken.candidate.cut, taken.candidate.cut[1:], strict=False):
        named = [name for name in _figures(query, taken) if token.stem in _words_of(taken, name)]
        if before.folded not in ("of", "for", "by") or not named or token.folded not in taken.text:
            continue
        for other in lookup.grid:
            if other.kind is ColumnKind.TEXT and any(token.folded in header_words(text) for text in other.texts[:2000]):
                yield Doubt(worded(_TWICE, word=token.text, column=named[0], other=other.name), _OF_WORDS)
                return


def _figures(query: TableQuery, taken: Taken) -> list[str]:
    names = dict.fromkeys(name for name in columns_of(query) if name in taken.lookup.grid.headers)
    return [name for name in names if taken.lookup.grid[name].is_number]


def _words_of(taken: Taken, name: str) -> set[str]:
    header = taken.lookup.header(name)
    return {*header.stems, *header.bracketed}


def _without(where: Condition | None, part: Condition) -> Condition | None:
    if where is None or where == part:
        return None
    return both(*(each for each in where.parts if each != part)) if isinstance(where, AllOf) else where


def averages_added(taken: Taken) -> Iterator[Doubt]:
    """ "total share of diesel", of a share for each month: such figures have no sum."""
    query = taken.candidate.query
    if query.compute is not Compute.SUM or query.measure is None or len(taken.outcome.rows) < 2:
        return
    column = taken.lookup.grid[query.measure]
    if not column.is_computed and of_averages(column):
        instead = replace(query, compute=Compute.AVERAGE)
        yield Doubt(worded(_AVERAGED, column=column.name), _OF_AVERAGES, instead)


_PAUSES = frozenset(map(stem, "break breaks pause lunch pausen unpaid".split()))


def breaks_not_taken_off(taken: Taken) -> Iterator[Doubt]:
    """ "hours worked", from the times at which work began and ended, of a timesheet that has breaks, too."""
    grid = taken.lookup.grid
    for name in columns_of(taken.candidate.query):
        pair = names_of(name)
        if pair is None or not {pair[0], pair[1]} <= set(grid.headers) or grid[pair[0]].kind is not ColumnKind.DURATION:
            continue
        pauses = (each.name for each in grid if each.is_ordered and _PAUSES & set(stems(header_words(each.name))))
        pause = next(pauses, "")
        if pause and pause not in pair:
            yield Doubt(worded(_BREAKS, column=pause), _OF_PIECES)
            return


def first_of_nought(taken: Taken) -> Iterator[Doubt]:
    """ "first year with a birth", of a column of births that begins with noughts: the first row of all was taken."""
    query, grid = taken.candidate.query, taken.lookup.grid
    order, shown = query.order, query.show[0] if len(query.show) == 1 else None
    if order is None or shown is None or order.column in (None, shown) or query.compute is not Compute.NONE:
        return
    column = grid[shown]
    if column.kind is ColumnKind.NUMBER and order.column is not None and not column.is_year:
        figures = column.numbers[taken.outcome.rows]
        if len(figures) and not figures.any():
            there = both(query.where, Compare(shown, Operator.MORE, 0.0))
            yield Doubt(worded(TWO_WAYS), _OF_WORDS, replace(query, show=(order.column,), where=there))


LOOKS = (
    price_without_pieces,
    which_date,
    word_of_a_header,
    averages_added,
    breaks_not_taken_off,
    first_of_nought,
)
"""Each looks at a reading and yields what is doubtful of its figures."""
