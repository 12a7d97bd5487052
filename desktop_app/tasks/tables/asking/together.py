"""Rows that stand for several of the others together: the world among countries, a country above its regions."""

import re
from dataclasses import replace

from desktop_app.table_reading import ColumnKind
from desktop_app.tasks.tables.asking.lookup import Lookup
from desktop_app.tasks.tables.asking.words import Token, stem
from desktop_app.tasks.tables.columns import Column
from desktop_app.tasks.tables.grid import Grid
from desktop_app.tasks.tables.masks import holds
from desktop_app.tasks.tables.query import AllOf, AnyOf, Compute, Condition, Not, OneOf, TableQuery, both, columns_in
from desktop_app.translation import mark, numbered, worded

_OF_COUNTRIES = frozenset(map(stem, ("country", "nation", "economy", "entity", "location", "territory")))
_ASKED = frozenset(map(stem, ("country", "nation")))

_GROUP = re.compile(
    r"""(?ix)^(?:the\s)?(?:
    world | (?:all|total)\scountries | total | g-?7 | g-?20 | brics | eu(?:-?\d\d)? | (?:eu|euro)\s?(?:area|zone)
    | european\sunion\b.* | oecd\b.* | arab\sworld | .*\bincome(?:\scountries|\seconomies)?
    | .*\bdividend | .*\bsmall\sstates | .*\b(?:ida|ibrd)\b.* | least\sdeveloped\b.* | heavily\sindebted\b.*
    | fragile\sand\sconflict\b.* | (?:latin\samerica|south\sasia|east\sasia|sub-saharan\safrica|middle\seast)\b.*
    | central\seurope\sand\b.* | europe\s(?:&|and)\scentral\sasia\b.* | (?:north|south)\samerica
    | africa | asia | europe | oceania | americas | .*\(excluding\shigh\sincome\)
    )$"""
)
"""Names of groups of countries, as the World Bank, the OECD and others write them."""

_FEWEST, _MOST = 5, 0.5
"""Names beside those of groups at least, and the share of these at most."""

_LEFT_OUT = mark("“{name}” or another group")
_NO_PART = 0.5
"""Doubt of a share of which no row can be part: it is of one name, among the rows of another."""


def _groups(lookup: Lookup) -> tuple[Column, tuple[str, ...]] | None:
    """The column of countries of a table, and those of its texts that are names of groups; None for none."""
    for header in lookup.headers:
        column = header.column
        if column.kind is not ColumnKind.TEXT or not _OF_COUNTRIES.intersection(header.long):
            continue
        found = tuple(text for text in column.texts if _GROUP.match(text.strip()))
        if found and len(column.texts) - len(found) >= _FEWEST and len(found) <= _MOST * len(column.texts):
            return column, found
    return None


def _parents(grid: Grid) -> tuple[Column, tuple[str, ...]] | None:
    """The column of names and those of its texts whose rows hold sums of rows below them; None for none."""
    return (grid.at(grid.names), grid.parents) if grid.parents else None


def _by_section(grid: Grid, query: TableQuery) -> TableQuery:
    """The query of the rows below a name where they are listed or computed with, else of the row that has the name.

    The average of the regions of Spain is of these; its population stands in its own row.
    """
    if not grid.parents or not grid.section:
        return query
    own = grid.at(grid.names).name
    computed = query.order is not None or query.compute not in (Compute.NONE, Compute.SUM)
    wanted = grid.section if computed or own in (*query.show, query.group) else own
    parts = tuple(_under(grid, each, wanted) for each in _parts(query.where))
    return replace(query, where=both(*parts)) if parts != _parts(query.where) else query


def _under(grid: Grid, condition: Condition, wanted: str) -> Condition:
    """A condition on the names of parents by the column wanted: the first, or the one of sections."""
    either = condition.parts if isinstance(condition, AnyOf) else (condition,)
    named = [
        each for each in either if isinstance(each, OneOf) and each.column in (grid.at(grid.names).name, grid.section)
    ]
    texts = {text for each in named for text in each.texts}
    if len(named) < len(either) or not texts <= {*grid.parents} & {*grid[wanted].texts}:
        return condition
    return replace(named[0], column=wanted)


def without_groups(lookup: Lookup, query: TableQuery, cut: tuple[Token, ...]) -> tuple[TableQuery, tuple[str, ...]]:
    """The query of countries alone, where they are asked for and no name of one is said; and what is said of it."""
    query = _by_section(lookup.grid, query)
    known = _parents(lookup.grid) or _groups(lookup)
    below = lookup.grid.section and _named(query.where, lookup.grid.section)
    if known is None or below:
        return query, ()
    column, names = known
    if query.sides and (not lookup.grid.parents or any(column.name in columns_in(side) for side in query.sides)):
        return query, ()
    one = _named(query.part, column.name)
    of_one = one is not None and not {*one.texts} & {*names}  # its share is of what countries have
    if column.name in columns_in(query.where) or (column.name in columns_in(query.part) and not of_one):
        return query, ()
    asked = (
        bool(lookup.grid.parents)
        or of_one
        or any(token.stem in _ASKED for token in cut)
        or (query.order is not None and column.name in (*query.show, query.group))
    )
    computed = query.compute is not Compute.NONE or query.order is not None
    if not computed:
        return query, ()
    first = next((name for name in names if name.strip().casefold() == "world"), names[0]).strip()
    if not asked:
        said = worded("“{name}” may stand for several of the others together.", name=first)
        return query, (said,)
    left_out = Not(OneOf(column.name, names, worded(_LEFT_OUT, name=first) if len(names) > 1 else first))
    if query.where is not None and not holds(lookup.grid, both(query.where, left_out)).any():
        return query, ()  # "the largest region", where cells say which rows are regions
    note = numbered(
        "{n} name that stands for a group of others, “{name}”, was left out.",
        "{n} names that stand for groups of others, such as “{name}”, were left out.",
        len(names),
        name=first,
    )
    return replace(query, where=both(query.where, left_out)), (note,)


def beside(lookup: Lookup, query: TableQuery) -> TableQuery:
    """The share of one country in what a group has, whose row stands beside its own: of Spain in the world's."""
    known = _groups(lookup)
    if known is None or query.measure is None or query.group is not None:
        return query
    column, names = known
    one, group = (_named(each, column.name) for each in (query.part, query.where))
    if one is not None and group is not None and {*one.texts} & {*names} and not {*group.texts} & {*names}:
        # "the world's total in Spain": whichever was said first
        query, one, group = replace(query, part=query.where, where=query.part), group, one
    if one is None or group is None or not {*group.texts} <= {*names} or {*one.texts} & {*group.texts}:
        return query
    others = (each for each in _parts(query.where) if each != group)
    return replace(query, part=both(query.part, *others), apart=True)


def _parts(condition: Condition | None) -> tuple[Condition, ...]:
    return condition.parts if isinstance(condition, AllOf) else () if condition is None else (condition,)


def _named(condition: Condition | None, column: str) -> OneOf | None:
    """The names of a column that a condition asks for."""
    return next((each for each in _parts(condition) if isinstance(each, OneOf) and each.column == column), None)


def doubt_of_part(query: TableQuery) -> float:
    """The doubt of a share of one name among the rows of another: of Spain among those of the world."""
    part, where = query.part, query.where
    if query.compute is not Compute.SHARE or not isinstance(part, OneOf) or not isinstance(where, OneOf):
        return 0.0
    if query.apart:
        return 0.0
    return _NO_PART if part.column == where.column and not {*part.texts} & {*where.texts} else 0.0
