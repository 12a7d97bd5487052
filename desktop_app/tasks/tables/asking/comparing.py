"""Questions that set two against each other: the difference between A and B, whether A has more than B."""

from collections.abc import Iterator

from desktop_app.tasks.tables import masks
from desktop_app.tasks.tables.asking.ask import Ask, Asked
from desktop_app.tasks.tables.asking.compared_columns import about
from desktop_app.tasks.tables.query import Compute, Operator, TableQuery, both


def difference(ask: Ask) -> Iterator[Asked]:
    """ "the difference between A and B", "how many more X than Y", "between the highest and the lowest"."""
    ask.take("X")
    column = ask.column(ask.take("H"))
    ask.take("W")
    signs = [place for place, letter in enumerate(ask.letters) if letter in "SZ"]
    sides = ask.sides()
    if sides is not None:
        pair, rest = sides
        measure = column.name if column is not None and column.is_ordered else None
        query = TableQuery(compute=Compute.DIFFERENCE, sides=pair, where=both(*rest), measure=measure)
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
    if sides is None or column is None or phrase is None or not column.is_ordered:
        return
    pair, rest = sides
    several = any(int(masks.holds(ask.grid, both(side, *rest)).sum()) > 1 for side in pair)
    if several and not ask.is_added_up(column):
        return  # heights of several are not added up
    query = TableQuery(
        compute=Compute.HOLDS,
        sides=pair,
        where=both(*rest),
        measure=column.name,
        operator=phrase.operator or (Operator.MORE if direction > 0 else Operator.LESS),
        verdicts=phrase.either,
    )
    yield ask.done(query, "holds", 0.05)
