"""Questions that set two against each other: the difference between A and B, whether A has more than B."""

from collections.abc import Iterator
from dataclasses import replace

from desktop_app.tasks.tables import masks
from desktop_app.tasks.tables.asking import vocabulary
from desktop_app.tasks.tables.asking.ask import Ask, Asked
from desktop_app.tasks.tables.asking.compared_columns import about
from desktop_app.tasks.tables.asking.roles import OF_EACH, measures, only_figure
from desktop_app.tasks.tables.asking.superlatives import BY_AVERAGES
from desktop_app.tasks.tables.columns import Column
from desktop_app.tasks.tables.query import Compute, Condition, Operator, TableQuery, Truth, both, columns_in
from desktop_app.translation import worded


def difference(ask: Ask) -> Iterator[Asked]:
    """ "the difference between A and B", "how many more X than Y", "between the highest and the lowest"."""
    sign = ask.take("X")
    phrase = ask.items[sign].phrase if sign is not None else None
    direction = phrase.direction if phrase is not None else 0
    column = ask.column(ask.take("H"))
    ask.take("W")
    signs = [place for place, letter in enumerate(ask.letters) if letter in "SZ"]
    sides = ask.sides()
    if sides is not None:
        pair, rest = sides
        likely = measures(ask.grid)
        guessed = likely[0].name if len(likely) == 1 and column is None and not set("Rx") & set(ask.letters) else None
        measure = column.name if column is not None and column.is_ordered else ask.grid.tally or guessed
        base = TableQuery(compute=Compute.DIFFERENCE, sides=pair, where=both(*rest), measure=measure)
        relative = phrase is not None and phrase.compute is Compute.RATIO and measure is not None
        averaged = measure is not None and ask.compute_of_all() is Compute.AVERAGE
        if averaged:
            ask.take("A")  # "the difference in average price"
        query = replace(base, direction=direction, relative=relative, averaged=averaged)
        yield ask.done(query, "difference", 0.0 if measure else 0.2)
    elif column is not None and column.is_ordered and signs:
        ask.used.update(signs)
        yield ask.done(TableQuery(where=ask.where, compute=Compute.RANGE, measure=column.name), "range", 0.1)


def holds(ask: Ask) -> Iterator[Asked]:
    """ "did A score more points than B?"."""
    ask.used.add(0)
    place = ask.take("Cc")
    phrase = ask.items[place].phrase if place is not None else None
    ask.take(">")
    column = ask.column(ask.take("H"))
    sides = ask.sides()
    direction = phrase.direction if phrase is not None else 0
    if column is None and phrase is not None:
        column, direction = next(((each, way) for each, way, _ in about(ask.grid, phrase)), (None, 0))
    if sides is None:
        yield from _verdict(ask)
        return
    if column is None and phrase is not None and not phrase.headers and not set("RxH") & set(ask.letters):
        column = only_figure(ask.grid)  # "does Ada get more than Ben", of a list with one figure for each
    direction = direction or (phrase.direction if phrase is not None else 0)
    counts = column is None and phrase is not None and not phrase.headers and ask.take("R") is not None
    if phrase is None or not (counts or (column is not None and column.is_ordered)):
        return
    pair, rest = sides
    averaged = column is not None and _is_averaged(ask, column, both(*rest), pair)
    if averaged and column is not None:
        ask.said.append(worded(BY_AVERAGES, column=column.name))  # heights of several are not added up
    query = TableQuery(
        compute=Compute.HOLDS,
        sides=pair,
        where=both(*rest),
        measure=column.name if column is not None else None,
        averaged=averaged,
        operator=phrase.operator or (Operator.MORE if direction > 0 else Operator.LESS),
        verdicts=phrase.either,
    )
    yield ask.done(query, "holds", 0.05)


def _is_averaged(ask: Ask, column: Column, rest: Condition | None, pair: tuple[Condition, Condition]) -> bool:
    """Whether averages are compared: "do men earn more than women", where there are several of both."""
    several = any(int(masks.holds(ask.grid, both(side, rest)).sum()) > 1 for side in pair)
    of_people = any(
        vocabulary.OF_PERSONS.intersection(ask.words(ask.grid[name])) for each in pair for name in columns_in(each)
    )
    return several and (of_people or not ask.is_added_up(column) or bool(ask.words(column) & OF_EACH))


def _verdict(ask: Ask) -> Iterator[Asked]:
    """ "does Ben have a tattoo", where a column says yes or no to it."""
    told = [each for each in ask.draft.where if isinstance(each, Truth)]
    rest = both(*(each for each in ask.draft.where if not isinstance(each, Truth)))
    if len(told) == 1 and told[0].wanted and rest is not None and int(masks.holds(ask.grid, rest).sum()) == 1:
        yield ask.done(TableQuery(show=(told[0].column,), where=rest), "said by a column", 0.05)
