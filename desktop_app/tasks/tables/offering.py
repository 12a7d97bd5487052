"""Which other readings are worth being offered as "Did you mean": those that say something a person may have meant."""

import re

from desktop_app.tasks.tables.query import Compute, TableQuery, columns_of

_MADE_UP = re.compile(r"Column \d+$")


def is_worth_offering(query: object, text: str) -> bool:
    """Whether a reading may be what was meant: not all rows, counted or listed, nor columns that have no name.

    text: the question, which may call a column by its number.
    """
    if not isinstance(query, TableQuery):
        return True
    of_all = query.where is None and query.group is None and query.order is None and query.whether is None
    if of_all and query.compute in (Compute.NONE, Compute.COUNT):
        return False
    names = columns_of(query)
    return not names or any(_MADE_UP.match(name) is None or name.casefold() in text.casefold() for name in names)
