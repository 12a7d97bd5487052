"""Columns that stand in no file but are computed of others: differences, growth, products, times of the day."""

from collections.abc import Mapping

from desktop_app.tasks.tables.columns import Column
from desktop_app.tasks.tables.differences import FELL, GREW, Difference, RelativeChange, TimeOfDay, days_of, names_of
from desktop_app.tasks.tables.products import Product, product_of


def computed_of(name: str, columns: Mapping[str, Column]) -> Column | None:
    """The column that is called so and made of others; None where it is none, or one of these is not there."""
    days = columns.get(days_of(name))
    if days is not None and days_of(name) != name:
        return TimeOfDay(days)
    for pattern in (GREW, FELL):
        found = pattern.fullmatch(name)
        if found is not None and {found["earlier"], found["later"]} <= columns.keys():
            return RelativeChange(columns[found["earlier"]], columns[found["later"]], falling=pattern is FELL)
    if (product := product_of(name)) is not None and {product[0], product[2]} <= columns.keys():
        return Product(columns[product[0]], columns[product[2]], by=product[1])
    of = names_of(name)
    if of is None or not {of[0], of[1]} <= columns.keys():
        return None
    return Difference(columns[of[0]], columns[of[1]], of[2], of[3])
