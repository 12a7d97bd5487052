"""Columns that stand in no file but are computed of others: differences, growth, products, sums, times of the day."""

from collections.abc import Mapping

from desktop_app.tasks.tables.columns import Column
from desktop_app.tasks.tables.differences import FELL, GREW, Difference, RelativeChange, TimeOfDay, days_of, names_of
from desktop_app.tasks.tables.products import Product, product_of
from desktop_app.tasks.tables.scores import ScoreFigure, of_figure
from desktop_app.tasks.tables.sums import RowSum, parts_of_sum


def computed_of(name: str, columns: Mapping[str, Column]) -> Column | None:
    """The column that is called so and made of others; None where it is none, or one of these is not there."""
    days = columns.get(days_of(name))
    if days is not None and days_of(name) != name:
        return TimeOfDay(days)
    for pattern in (GREW, FELL):
        found = pattern.fullmatch(name)
        if found is not None and {found["earlier"], found["later"]} <= columns.keys():
            return RelativeChange(columns[found["earlier"]], columns[found["later"]], falling=pattern is FELL)
    if (product := product_of(name)) is not None:
        one, other = (columns.get(each) or computed_of(each, columns) for each in (product[0], product[2]))
        return None if one is None or other is None else Product(one, other, by=product[1], scale=product[3])
    if (figure := of_figure(name)) is not None and figure[0] in columns:
        return ScoreFigure(columns[figure[0]], figure[1])
    added = [columns.get(each) or computed_of(each, columns) for each in parts_of_sum(name)]
    known = [each for each in added if each is not None]
    if added and len(known) == len(added):
        return RowSum(known)
    of = names_of(name)
    if of is None or not {of[0], of[1]} <= columns.keys():
        return None
    return Difference(columns[of[0]], columns[of[1]], of[2], of[3])
