"""The columns that who, where, when and "how old" ask for, by what columns are called and by the verb."""

from collections.abc import Iterator

from desktop_app.table_reading import ColumnKind
from desktop_app.tasks.tables.asking import vocabulary
from desktop_app.tasks.tables.asking.ask import Ask
from desktop_app.tasks.tables.asking.item import Item
from desktop_app.tasks.tables.asking.roles import is_of_few_kinds, only_names
from desktop_app.tasks.tables.asking.words import root, stem
from desktop_app.tasks.tables.columns import Column
from desktop_app.tasks.tables.query import OneOf, columns_in

_LEAST_OF_VERB = 3
"""Letters of the stem of a verb that goes with a header: borrow and borrower, win and winner."""

LEADS = {"P": vocabulary.WHO, "L": vocabulary.WHERE, "D": vocabulary.WHEN}
"""Who, where and when, with the headers they ask for, the likeliest first."""


def fits(ask: Ask, letter: str, column: Column, place: int) -> bool:
    """Whether a column that follows who, where or when may be what they ask for."""
    if letter == "D":
        return column.kind is ColumnKind.DATE or column.is_year
    if letter == "L":
        return bool(ask.words(column) & frozenset(vocabulary.WHERE))
    item = ask.items[place]
    surely = item.score >= 0.95 and stem(item.word) not in vocabulary.LIGHT
    is_verdict = column.kind is ColumnKind.TRUTH or column.verdicts is not None  # nobody is called Yes
    return not column.is_ordered and not is_verdict and (surely or bool(ask.words(column) & frozenset(vocabulary.WHO)))


def by_lead(ask: Ask, letter: str) -> Iterator[tuple[Column, float]]:
    """The columns that who, where or when ask for."""
    wanted = LEADS[letter]
    named = _moment_named(ask) if letter == "D" else _agent_named(ask) if letter == "P" else None
    if named is not None:
        yield named, 0.0
        return
    taken = {each.column for each in ask.draft.where if isinstance(each, OneOf)}
    if letter == "P" and (holder := _holder(ask)) is not None and holder.name not in taken:
        yield holder, 0.0
        return
    found = []
    for column in ask.grid:
        is_verdict = column.kind is ColumnKind.TRUTH or column.verdicts is not None or _is_of_sexes(column)
        if column.name in taken or is_verdict or (letter != "D" and column.is_ordered):
            continue
        ranks = [wanted.index(each) for each in ask.words(column) if each in wanted]
        if ranks or (letter == "D" and column.kind is ColumnKind.DATE):
            found.append((min(ranks, default=0), column))
    # Of a president and an appointee the one who has more names is who did something in a row.
    found.sort(key=lambda each: (letter == "P" and is_of_few_kinds(each[1]), each[0]))
    for place, (_, column) in enumerate(found[:3]):
        yield column, 0.06 + 0.15 * place
    about = _whom_rows_are_about(ask) if not found and letter == "P" else None
    if about is not None and about.name not in taken:
        yield about, 0.2


_SEXES = frozenset("man woman child men women children male female adult boy girl m f w d".split())


def _is_of_sexes(column: Column) -> bool:
    """Whether cells say men or women, whatever the column is called: nobody's name."""
    return column.kind is ColumnKind.TEXT and _SEXES.issuperset(text.strip().casefold() for text in column.texts)


def _whom_rows_are_about(ask: Ask) -> Column | None:
    """The names of the rows; where no column has any, their numbers: nobody is called by their sex or class."""
    entity = ask.grid.entity
    if entity is None or not ask.lookup.repeats(entity):
        return entity
    if not (is_of_few_kinds(entity) or vocabulary.OF_PERSONS & ask.words(entity)):
        return entity
    numbered = (column for column in ask.grid if only_names(column) and not ask.lookup.repeats(column))
    return next(numbered, entity)


_HOLDS = frozenset(map(stem, ("borrower", "borrowed", "lent", "loaned", "holder", "entliehen", "ausleiher")))
_COMES_BACK = frozenset(map(stem, ("returned", "back", "due")))
_MADE = frozenset("wrote writes write written made directed composed published edited recorded owns sold".split())


def _holder(ask: Ask) -> Column | None:
    """ "who has overdue books", "who returned late": whoever has what comes back, rather than who wrote it."""
    if not _MADE.isdisjoint(token.folded for token in ask.cut):
        return None
    if not any(_COMES_BACK & ask.words(ask.grid[name]) for name in columns_in(ask.where)):
        return None
    found = [column for column in ask.grid if column.kind is ColumnKind.TEXT and _HOLDS & ask.words(column)]
    return found[0] if len(found) == 1 else None


def _moment_named(ask: Ask) -> Column | None:
    """ "when does the N1 arrive", "when was Dune returned": the column of days or times of day that a verb names."""
    for place, letter in enumerate(ask.letters):
        column = ask.column(place) if letter == "H" and place not in ask.used else None
        if letter == "R":
            column = _day_of(ask, ask.items[place])  # "when did Prince die", of a list of deaths
        if column is None:
            continue
        is_clock = column.kind is ColumnKind.DURATION and ask.words(column) & vocabulary.CLOCK
        if is_clock or column.kind is ColumnKind.DATE:
            ask.used.add(place)
            return column
    return None


def _day_of(ask: Ask, item: Item) -> Column | None:
    """The one column of days whose header has a word that the rows are called by as well."""
    days = [column for column in ask.grid if column.kind is ColumnKind.DATE and stem(item.word) in ask.words(column)]
    return days[0] if len(days) == 1 else None


def _agent_named(ask: Ask) -> Column | None:
    """ "who borrowed Emma": the column of those who do what the verb says, the borrowers."""
    for place, item in enumerate(ask.items):
        if item.letter not in "Hxl" or place in ask.used or len(stem(item.word)) < _LEAST_OF_VERB:
            continue
        found = [column for column in ask.grid if column.kind is ColumnKind.TEXT and _are_agents(ask, column, item)]
        if found:
            ask.used.add(place)
            # Who won is the Winner rather than the QB Winner.
            return min(found, key=lambda column: len(ask.words(column)))
    return None


def _are_agents(ask: Ask, column: Column, item: Item) -> bool:
    """Whether a column is called by those who do what a word says."""
    agents = (each for each in ask.words(column) if each.endswith(("er", "or", "ee")))
    return any(root(each) == root(stem(item.word)) for each in agents)


def by_adjective(ask: Ask, lead: int | None) -> Iterator[tuple[Column, float]]:
    """ "how old", "how tall": the column the adjective is about."""
    phrase = ask.items[lead].phrase if lead is not None else None
    wanted = frozenset(phrase.headers) if phrase is not None else frozenset()
    found = (column for column in ask.grid if column.is_ordered and wanted & ask.words(column))
    first = next(found, None)
    if first is not None:
        yield first, 0.05
