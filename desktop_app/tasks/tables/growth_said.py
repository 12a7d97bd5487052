"""What a sentence calls a column: the change from one time to another as growth or fall, any other by its name."""

import pandas as pd

from desktop_app.media.months import MONTHS, plain
from desktop_app.tasks.tables.columns import Column
from desktop_app.tasks.tables.differences import Difference, RelativeChange
from desktop_app.tasks.tables.times_in_headers import LEAST_YEAR, HeaderTime, time_of
from desktop_app.translation import mark, worded

_GROWTH = mark("growth from {earlier} to {later}")
_GROWTH_OF = mark("growth of {measure} from {earlier} to {later}")
_FALL = mark("fall from {earlier} to {later}")
_FALL_OF = mark("fall of {measure} from {earlier} to {later}")


def called(column: Column) -> str:
    """ "growth from 2015 to 2023" for "2023 − 2015", where both columns say the same measure at a time."""
    if isinstance(column, RelativeChange):
        return _change(column.earlier.name, column.later.name, column.falling) or column.name
    if isinstance(column, Difference) and not column.of_days and not column.absolute:
        return _change(column.other.name, column.one.name, False) or column.name
    return column.name


def _change(earlier: str, later: str, falling: bool) -> str:
    """The change between the times that two headers name; "" where they name none, or it goes backwards twice."""
    first, last = time_of(earlier), time_of(later)
    if first is None or last is None or first.rest.casefold() != last.rest.casefold():
        return ""
    begin, end = _moment(first), _moment(last)
    if begin is None or end is None or begin == end:
        return ""
    if begin > end:
        first, last, falling = last, first, not falling
    told = {"earlier": first.said, "later": last.said}
    if not first.rest:
        return worded(_FALL if falling else _GROWTH, **told)
    return worded(_FALL_OF if falling else _GROWTH_OF, measure=first.rest, **told)


def _moment(time: HeaderTime) -> float | None:
    """When a time is, to be compared with another of its kind: a year, a day, a month; None for "Feature 1"."""
    if isinstance(time.value, pd.Timestamp):
        return time.value.timestamp()
    if isinstance(time.value, float):
        return time.value if time.value >= LEAST_YEAR else None
    month = MONTHS.get(plain(time.said))
    return None if month is None else float(month)
