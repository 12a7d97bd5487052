"""What a reading took the rows of a table for: things of their own, or lines that several of them say of one thing."""

from collections.abc import Iterator
from dataclasses import replace

from desktop_app.table_reading import ColumnKind
from desktop_app.tasks.tables.asking.header import SMALL
from desktop_app.tasks.tables.asking.things_counted import NUMBERED_BY
from desktop_app.tasks.tables.asking.words import header_words, stem
from desktop_app.tasks.tables.columns import Column
from desktop_app.tasks.tables.doubted_columns import TWO_WAYS, Doubt, Taken
from desktop_app.tasks.tables.grid import Grid
from desktop_app.tasks.tables.query import Compare, Compute, Operator, Order, TableQuery, columns_in, columns_of
from desktop_app.translation import mark, worded

_OF_LINES, _IN_TWO_WAYS, _OF_ANOTHER_KIND = 0.2, 0.5, 0.3
"""How often answers with these doubts are right; a guess, as too few of them are known."""

_LINES = mark("Each row is one line of {column} about something: a thing may have several, and lines were counted.")
_BY_FIGURE = mark("No column says what is “{word}”: it was taken by {column}.")
_A_DAY = mark("“{word}” is taken as {column}, which holds dates.")

_PROPERTIES = frozenset("info property attribute key field variable parameter feature item_name eigenschaft".split())
"""Headers of a column that says what the value beside it is of."""
_VALUES = frozenset("value values wert valor content".split())


def _properties(grid: Grid) -> Column | None:
    """The column that says what the values beside it are of, in a table of one line for each of these; else None."""
    values = any(column.kind is ColumnKind.TEXT and column.name.casefold() in _VALUES for column in grid)
    named = (column for column in grid if column.name.casefold() in _PROPERTIES and column.kind is ColumnKind.TEXT)
    return next(named, None) if values else None


def lines_of_things(taken: Taken) -> Iterator[Doubt]:
    """ "how many inspections", where each inspection has a line for its borough, one for its grade, and so on."""
    query, properties = taken.candidate.query, _properties(taken.lookup.grid)
    if query.compute is not Compute.COUNT or properties is None:
        return
    if properties.name not in {*columns_in(query.where), query.group, query.within}:
        yield Doubt(worded(_LINES, column=properties.name), _OF_LINES)


def rows_or_names(taken: Taken) -> Iterator[Doubt]:
    """ "how many jobs", of a list of people: the rows, or the different jobs."""
    candidate = taken.candidate
    other = candidate.other
    if candidate.shape == "distinct by noun" and _are_numbered(taken, candidate.query.measure or ""):
        return
    if candidate.shape in ("count repeated", "distinct by noun") and other is not None and taken.differs(other):
        yield Doubt(worded(TWO_WAYS), _IN_TWO_WAYS, other)


def _are_numbered(taken: Taken, name: str) -> bool:
    """Whether "how many vouchers" was asked of a Voucher No: the same number is the same voucher."""
    words = header_words(name)
    if len(words) < _NOUN_AND_NUMBER or words[-1] not in NUMBERED_BY:
        return False
    named = set(taken.lookup.header(name).long) - {stem(word) for word in NUMBERED_BY}
    return bool(named) and named <= {token.stem for token in taken.candidate.cut}


_NOUN_AND_NUMBER = 2
_OF_HOW_MANY = ("number_of", "number of", "no of", "no. of", "num_", "anzahl", "count of")


def rows_or_number(taken: Taken) -> Iterator[Doubt]:
    """ "films about more than one person", of a table with a number of subjects: those with several rows were taken."""
    query = taken.candidate.query
    if query.having is None or query.compute is not Compute.COUNT or query.having.operator is Operator.EQUAL:
        return
    numbers = (each for each in taken.lookup.grid if each.is_number)
    called = next((each for each in numbers if each.name.casefold().startswith(_OF_HOW_MANY)), None)
    if called is not None and called.name not in columns_of(query):
        over = Compare(called.name, query.having.operator, query.having.value)
        show = () if query.tally or query.group is None else (query.group,)
        instead = TableQuery(compute=Compute.COUNT if not show else Compute.NONE, show=show, where=over)
        yield Doubt(worded(TWO_WAYS), _IN_TWO_WAYS, instead)


_OF_DAYS = frozenset("date day days dates time year month week datum fecha when".split())


def day_for_a_thing(taken: Taken) -> Iterator[Doubt]:
    """ "what job", of a table that has but a job date: a thing is asked for, and a day was given."""
    query, candidate = taken.candidate.query, taken.candidate
    shown = {*query.show, query.group, query.measure if query.compute is Compute.DISTINCT else None}
    for before, item in zip(candidate.read, candidate.read[1:], strict=False):
        name = item.mention.column if item.letter == "H" and item.mention is not None else None
        asked = before.letter in "WM" and before.word in ("what", "which", "")
        if name is None or name not in shown or not asked:
            continue
        column = taken.lookup.grid[name]
        said = [token for token in candidate.cut[item.start : item.end] if token.folded not in SMALL]
        words = {token.folded.removesuffix("s") for token in said}
        of_it = len(header_words(name)) > 1 and not words & _OF_DAYS
        if column.kind is ColumnKind.DATE and of_it and " ".join(token.text for token in said) in taken.text:
            yield Doubt(worded(_A_DAY, word=said[0].text, column=name), _OF_ANOTHER_KIND)
            return


_HARD = {"hardest": False, "toughest": False, "easiest": True}
"""Superlatives of what has no figure of its own, each with whether its marks are higher on average."""
_HARDNESS = frozenset("hardness difficulty toughness ease".split())


def hardest_by_a_figure(taken: Taken) -> Iterator[Doubt]:
    """ "which homework was the hardest", of marks: rather that with the lowest average than that of one high mark."""
    query, order = taken.candidate.query, taken.candidate.query.order
    measure = query.measure or (order.column if order is not None else None)
    word = next((item.word for item in taken.candidate.read if item.letter == "S" and item.word in _HARD), "")
    asked = next((each for each in _HARD if f"{each} " in f"{taken.text.rstrip(' ?.!')} "), "") if not word else ""
    if asked and query.compute is Compute.AVERAGE and measure is not None:
        yield Doubt(worded(_BY_FIGURE, word=asked, column=measure), _IN_TWO_WAYS)
        return
    if not word or order is None or measure is None or _HARDNESS.intersection(header_words(measure)):
        return
    group = query.group or (query.show[0] if len(query.show) == 1 else None)
    mean = TableQuery(where=query.where, compute=Compute.AVERAGE, measure=measure, group=group)
    instead = replace(mean, order=Order(None, _HARD[word])) if group is not None else None
    yield Doubt(worded(_BY_FIGURE, word=word, column=measure), _OF_ANOTHER_KIND, instead)


LOOKS = (hardest_by_a_figure, lines_of_things, rows_or_names, rows_or_number, day_for_a_thing)
"""Each looks at a reading and yields what is doubtful of its rows."""
