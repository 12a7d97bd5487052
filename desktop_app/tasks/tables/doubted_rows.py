"""What a reading took the rows of a table for: things of their own, or lines that several of them say of one thing."""

from collections.abc import Iterator

from desktop_app.table_reading import ColumnKind
from desktop_app.tasks.tables.asking.header import SMALL
from desktop_app.tasks.tables.asking.words import header_words
from desktop_app.tasks.tables.columns import Column
from desktop_app.tasks.tables.doubted_columns import TWO_WAYS, Doubt, Taken
from desktop_app.tasks.tables.grid import Grid
from desktop_app.tasks.tables.query import Compare, Compute, Operator, TableQuery, columns_in, columns_of
from desktop_app.translation import mark, worded

_OF_LINES, _IN_TWO_WAYS, _OF_ANOTHER_KIND = 0.2, 0.5, 0.3
"""How often answers with these doubts are right; a guess, as too few of them are known."""

_LINES = mark("Each row is one line of {column} about something: a thing may have several, and lines were counted.")
_NO_FIGURES = mark("No column of figures is named by the question: {column} was taken.")
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
    if candidate.shape in ("count repeated", "distinct by noun") and other is not None and taken.differs(other):
        yield Doubt(worded(TWO_WAYS), _IN_TWO_WAYS, other)


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


_OF_FIGURES = frozenset([Compute.SUM, Compute.AVERAGE, Compute.MEDIAN])


def figures_of_words(taken: Taken) -> Iterator[Doubt]:
    """ "the average take of films": their titles have no average, and what they took is not found."""
    query = taken.candidate.query
    column = taken.lookup.grid[query.measure] if query.measure is not None else None
    if query.compute in _OF_FIGURES and column is not None and taken.outcome.problem and not column.is_ordered:
        yield Doubt(worded(_NO_FIGURES, column=column.name), _OF_ANOTHER_KIND)


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


LOOKS = (lines_of_things, rows_or_names, rows_or_number, figures_of_words, day_for_a_thing)
"""Each looks at a reading and yields what is doubtful of its rows."""
