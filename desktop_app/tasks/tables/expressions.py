"""A query as a pandas expression over df, the values of the rows that count: it gives the value of its answer."""

from dataclasses import replace

import numpy as np

from desktop_app.table_reading import ColumnKind
from desktop_app.tasks.tables import masks, periods
from desktop_app.tasks.tables.arranging import has_own_order, named_places
from desktop_app.tasks.tables.columns import Column
from desktop_app.tasks.tables.grid import Grid
from desktop_app.tasks.tables.products import Product
from desktop_app.tasks.tables.query import Compute, Condition, Filled, Operator, Order, TableQuery, Whether, both

_METHODS = {
    Compute.SUM: "sum()",
    Compute.AVERAGE: "mean()",
    Compute.MIN: "min()",
    Compute.MAX: "max()",
    Compute.MEDIAN: "median()",
}
_SIGNS = {
    Operator.MORE: ">", Operator.LESS: "<", Operator.AT_LEAST: ">=", Operator.AT_MOST: "<=", Operator.EQUAL: "==",
}  # fmt: skip


def expression(grid: Grid, query: TableQuery) -> str:
    """The expression of a query: a number, a list of cells, or a Series by group."""
    if query.whether is not None:
        return _whether(grid, query)
    if query.sides:
        return _compared(grid, query)
    if query.group is not None:
        return _grouped(grid, query)
    if query.compute is Compute.SHARE:
        return _share(grid, query)
    rows = _rows(grid, query)
    if query.compute is Compute.NONE:
        return _shown(grid, query, rows)
    if query.compute is Compute.COUNT and query.measure is None:
        return f"len({rows})"
    if query.parted and query.compute is Compute.DISTINCT:
        name = query.measure or query.show[0]
        return f"{rows}{_each_value(name, query.parted)}[{name!r}].nunique()"
    return _computed(grid[query.measure or query.show[0]], query.compute, rows)


def _whether(grid: Grid, query: TableQuery) -> str:
    """Yes or No, by what the rows come to."""
    limit = query.having
    found = expression(grid, replace(query, whether=None, having=None))
    if query.whether is Whether.EVERY and query.group is None:
        held = f"len({_where(grid, both(query.where, query.part))}) == len({_where(grid, query.where)})"
    elif limit is not None:
        held = f"{found} {_SIGNS[limit.operator]} {masks.plain(limit.value)}"
        held = f"({held}).all()" if query.whether is Whether.EVERY else held
    else:
        held = f"{found} {'>' if query.whether is Whether.ANY else '=='} 0"
    yes, no = query.verdicts
    return f'"{yes}" if {held} else "{no}"'


def _where(grid: Grid, condition: Condition | None) -> str:
    return "df" if condition is None else f"df[{masks.expression(grid, condition)}]"


def _rows(grid: Grid, query: TableQuery) -> str:
    rows = _where(grid, query.where)
    if query.order is not None:
        rows = _ordered(grid, rows, query.order)
    if query.step:
        own = f"df.index.get_indexer({rows}.index)"
        places = f"sorted({{int(p) + {query.step} for p in {own}}} - set({own}))".replace("+ -", "- ")
        rows = f"df.iloc[[p for p in {places} if 0 <= p < len(df)]]"
    return rows


def _ordered(grid: Grid, rows: str, order: Order) -> str:
    stop = order.nth - 1 + order.limit
    if order.column is None:
        return f"{rows}{'[::-1]' if order.descending else ''}.iloc[{order.nth - 1}:{stop}]"
    column = grid[order.column]
    code = column.code_of("d")
    if order.limit == 1 and order.nth == 1:
        return f"{rows}.loc[lambda d: {code} == {code}.{'max' if order.descending else 'min'}()]"
    if order.limit == 1:
        return f"{rows}.loc[lambda d: {code}.rank(method='dense', ascending={not order.descending}) == {order.nth}]"
    ranked = f"{code}.dropna().sort_values(ascending={not order.descending}, kind='stable')"
    return f"{rows}.loc[lambda d: {ranked}.index[{order.nth - 1}:{stop}]]"


def _shown(grid: Grid, query: TableQuery, rows: str) -> str:
    names = list(query.show)
    if len(names) > 1:
        return f"{rows}[{names!r}]"
    column = grid[names[0]]
    cells = f"{rows}[{column.name!r}]"
    return f"{_without_gaps(column, cells)}.tolist()"


def _without_gaps(column: Column, cells: str) -> str:
    if column.filled.all():
        return cells
    return f'{cells}.loc[lambda s: s != ""]' if column.kind is ColumnKind.TEXT else f"{cells}.dropna()"


def _computed(column: Column, compute: Compute, rows: str) -> str:
    if compute is Compute.DISTINCT:
        own = f".replace({column.spellings!r})" if column.spellings else ""
        return f"{_without_gaps(column, f'{rows}[{column.name!r}]')}{own}.nunique()"
    if compute is Compute.COUNT:
        return f"{_without_gaps(column, f'{rows}[{column.name!r}]')}.count()"
    if isinstance(column, Product) and compute is Compute.RATIO:
        return f"{rows}{_with_both(column)}.pipe(lambda rows: {column.code_in_all('rows')})"
    computed = column.kind is ColumnKind.TEXT or column.is_computed
    numbers = f"{column.code}.loc[{rows}.index]" if computed else f"{rows}[{column.name!r}]"
    if compute is Compute.RANGE:
        return _exact(column, f"{numbers}.max() - {numbers}.min()")
    found = f"{numbers}.{_METHODS[compute]}"
    return _exact(column, found) if compute is Compute.SUM else found


def _exact(column: Column, number: str) -> str:
    """A sum without the noise of binary fractions."""
    return f"round({number}, {column.decimals})" if column.decimals and column.kind is not ColumnKind.DATE else number


def _total(grid: Grid, query: TableQuery, condition: Condition | None) -> str:
    rows = _where(grid, condition)
    if query.measure is None:
        return f"len({rows})"
    column = grid[query.measure]
    added = Compute.AVERAGE if query.averaged else Compute.SUM
    one = Compute.MAX if column.kind is ColumnKind.DATE or column.is_year else added
    return _computed(column, one, rows)


def _compared(grid: Grid, query: TableQuery) -> str:
    first, second = (_total(grid, query, both(query.where, side)) for side in query.sides)
    if query.compute is Compute.HOLDS:
        yes, no = query.verdicts
        return f'"{yes}" if {first} {_SIGNS[query.operator]} {second} else "{no}"'
    column = grid[query.measure] if query.measure else None
    if column is not None and column.kind is ColumnKind.DATE:
        return f"abs(({first} - {second}).days)"
    difference = f"abs({first} - {second})"
    if query.relative:
        return f"{difference} / {second}"
    return difference if column is None or query.averaged else _exact(column, difference)


def _share(grid: Grid, query: TableQuery) -> str:
    part = query.part if query.apart else both(query.where, query.part)
    return f"{_total(grid, query, part)} / {_total(grid, query, query.where)}"


def _keys(grid: Grid, query: TableQuery, of_df: bool = False) -> str:
    """What rows are put together by; of_df: as Series of df, by which those of another one are grouped, too."""
    columns = [(grid[query.group or ""], query.by)]
    columns += [(grid[query.within], query.within_by)] if query.within else []
    found = [_key(*each, of_df) for each in columns]
    return found[0] if len(found) == 1 else f"[{', '.join(found)}]"


def _key(column: Column, by: str, of_df: bool) -> str:
    """What rows are put together by, of one column: days by their periods, names in their commoner spelling."""
    if by:
        return periods.code_of(column, by)
    return column.df_of_kinds if of_df or column.spellings else repr(column.name)


def _grouped(grid: Grid, query: TableQuery) -> str:
    group = grid[query.group or ""]
    split = [grid[name] for name in (query.group, query.within) if name]
    filled = both(*(Filled(column.name) for column in split if not column.filled.all()))
    measure = grid[query.measure] if query.measure else None
    rows = _where(grid, both(query.where, filled))
    of_two = measure if isinstance(measure, Product) and query.compute is Compute.RATIO else None
    if of_two is not None:
        rows += _with_both(of_two)
    elif measure is not None and query.compute is not Compute.DISTINCT:
        rows += _with_numbers(measure)
    elif measure is not None and measure.spellings:
        rows += f".replace({{{measure.name!r}: {measure.spellings!r}}})"
    rows += _each_value(group.name, query.parted) if query.parted else ""
    groups = f"{rows}.groupby({_keys(grid, query)}, sort=False)"
    if query.compute is Compute.SHARE:
        found = f"({_shares(grid, query, _where(grid, both(query.where, filled)))})"
    elif of_two is not None:
        found = f"{groups}.pipe(lambda rows: {of_two.code_in_all('rows')})"
    elif measure is None:
        found = f"{groups}.size()"
    elif query.compute is Compute.DISTINCT:
        found = f"{groups}[{measure.name!r}].nunique()"
    else:
        found = f"{groups}[{measure.name!r}].{_METHODS[query.compute]}"
        found = f"{found}.round({measure.decimals})" if query.compute is Compute.SUM and measure.decimals else found
    if query.having is not None:
        found += f".loc[lambda s: s {_SIGNS[query.having.operator]} {masks.plain(query.having.value)}]"
    if query.tally:
        return f"len({found})"
    if query.summary is not Compute.NONE:
        return f"{found}.{_METHODS[query.summary]}"
    if query.within and query.order is None:
        return found
    if query.each and query.order is not None:
        return _picked_of_each(found, query.order)
    return _arranged(found, group, query.by) if query.order is None else _picked(found, query.order)


def _each_value(name: str, separator: str) -> str:
    """What makes a row for each value that a cell lists, each of them once."""
    values = f"[value for value in dict.fromkeys(map(str.strip, cell.split({separator!r}))) if value]"
    own = f"d[{name!r}].map(lambda cell: {values}, na_action='ignore')"
    return f".assign(**{{{name!r}: lambda d: {own}}}).explode({name!r}).dropna(subset=[{name!r}])"


def _arranged(groups: str, group: Column, by: str) -> str:
    if not has_own_order(group, by):
        return f"{groups}.sort_values(ascending=False, kind='stable')"
    named = {name: place for place, name in enumerate(periods.IN_ORDER.get(by, ()))}
    places = named if by else named_places(group)
    key = f"key=lambda names: names.str.strip().map({places!r}), " if places else ""
    return f"{groups}.sort_index({key}kind='stable')"


def _with_numbers(measure: Column) -> str:
    """What makes numbers of a column that stands in no file or is of words, and leaves out rows without one."""
    of_others = measure.is_computed or measure.kind is ColumnKind.TEXT
    made = f".assign(**{{{measure.name!r}: {measure.code}}})" if of_others else ""
    return made if np.isfinite(measure.numbers).all() else f"{made}.dropna(subset=[{measure.name!r}])"


def _with_both(ratio: Product) -> str:
    """The same for the two columns of a ratio, which are added up apart."""
    return _with_numbers(ratio.one) + _with_numbers(ratio.other)


def _shares(grid: Grid, query: TableQuery, rows: str) -> str:
    """The shares of the groups in percent: of a part in each of them, or of each in all."""
    known = "" if query.measure is None else f".dropna(subset=[{query.measure!r}])"
    amounts = f"{rows}{known}[{query.measure!r}]" if query.measure else f"pd.Series(1, index={rows}.index)"
    by = f".groupby({_keys(grid, query, of_df=True)}, sort=False).sum()"
    if query.part is None:
        return f"100 * {amounts}{by} / {amounts}.sum()"
    return f"100 * {amounts}.where({masks.expression(grid, query.part)}, 0){by} / {amounts}{by}"


def _picked_of_each(groups: str, order: Order) -> str:
    """The first few of each value of the first column that groups are made by."""
    if order.limit == 1:
        placed = f"s.groupby(level=0).rank(method='dense', ascending={not order.descending})"
        return f"{groups}.loc[lambda s: {placed} == {order.nth}]"
    ranked = f"{groups}.sort_values(ascending={not order.descending}, kind='stable')"
    some = f"slice({order.nth - 1}, {order.nth - 1 + order.limit})"
    return f"{ranked}.groupby(level=0, sort=False, group_keys=False).nth({some})"


def _picked(groups: str, order: Order) -> str:
    if order.limit == 1 and order.nth == 1:
        return f"{groups}.loc[lambda s: s == s.{'max' if order.descending else 'min'}()]"
    if order.limit == 1:
        return f"{groups}.loc[lambda s: s.rank(method='dense', ascending={not order.descending}) == {order.nth}]"
    ranked = f"{groups}.sort_values(ascending={not order.descending}, kind='stable')"
    return f"{ranked}.iloc[{order.nth - 1}:{order.nth - 1 + order.limit}]"
