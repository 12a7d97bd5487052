"""Figures that a question means and that stand in no cell: what an order comes to, what was ordered most, a spread."""

import re

from desktop_app.table_reading import ColumnKind
from desktop_app.tasks.tables.asking.header import Header
from desktop_app.tasks.tables.asking.lookup import Lookup
from desktop_app.tasks.tables.asking.roles import amount_column, pieces_column
from desktop_app.tasks.tables.asking.words import folded, stem

_HIGH, _LOW = r"max|maximum|highest|high", r"min|minimum|lowest|low"
_SPREAD = re.compile(
    rf"(?i)\b(?P<what>difference|gap|range|spread) between (?:the )?"
    rf"(?:(?:{_HIGH}) and (?:the )?(?:{_LOW})|(?:{_LOW}) and (?:the )?(?:{_HIGH})) (?P<noun>[^\W\d_]{{3,}})"
)
_ORDER_VALUE = re.compile(
    r"(?i)\b(?P<how>average|mean|median|highest|largest|biggest|lowest|smallest) (?P<noun>[^\W\d_]{4,}) "
    r"(?P<what>value|amount|total|size|spend)\b(?! of\b)"
)
_MOST_DONE = re.compile(
    r"(?i)\b(?P<which>which |what )?(?:the )?(?:(?P<noun>[^\W\d_]{3,}) (?:was|were|is|are|has been) (?:the )?)?"
    r"most (?:often |frequently )?(?:ordered|bought|purchased)(?: (?P<behind>[^\W\d_]{3,}))?(?=\W*$)"
)
_NAMED = 0.65
"""Score from which a column is called by a noun."""
_WHOLLY = 0.9
_EXTREMES = ("maximum", "minimum")


def spread(lookup: Lookup, text: str) -> str:
    """ "difference between max and min temp", of columns max_temp and min_temp, as that of the two."""
    found = _SPREAD.search(text)
    if found is None:
        return text
    noun = stem(folded(found["noun"]))
    pair = [_column_of(lookup, {stem(extreme), noun}) for extreme in _EXTREMES]
    if pair[0] is None or pair[1] is None:
        return text
    said = f"difference between {pair[0].column.name} and {pair[1].column.name}"
    return f"{text[: found.start()]}{said}{text[found.end() :]}"


def _column_of(lookup: Lookup, words: set[str]) -> Header | None:
    found = [each for each in lookup.headers if each.column.is_number and words <= {*each.long, *each.stems}]
    return min(found, key=lambda each: len(each.long), default=None)


def order_value(lookup: Lookup, text: str) -> str:
    """ "average order value", of orders with a row for each of their items, as the average of their totals."""
    found = _ORDER_VALUE.search(text)
    amount = amount_column(lookup.grid) if found is not None else None
    if found is None or amount is None:
        return text
    asked = (stem(folded(found["noun"])), stem(folded(found["what"])))
    named = (each for each in lookup.headers if each.column is not amount and _names_it(each, asked[:1]))
    order = next((each for each in named if lookup.repeats(each.column)), None)
    whole = any(each.column.is_number and each.score(asked) >= _WHOLLY for each in lookup.headers)
    if order is None or whole or found["how"].casefold() not in ("average", "mean"):
        return text
    said = f"average total {amount.name} per {order.column.name}"
    return f"{text[: found.start()]}{said}{text[found.end() :]}"


def _names_it(header: Header, asked: tuple[str, ...]) -> bool:
    """Whether a column says which thing a row belongs to: an order_id of an order, no amount."""
    return header.column.is_number and "id" in header.words and header.score(asked) >= _NAMED


def most_done(lookup: Lookup, text: str) -> str:
    """ "most ordered item", where each order has rows of items, as the item of which most pieces were ordered."""
    found = _MOST_DONE.search(text)
    noun = folded(found["behind"] or found["noun"] or "") if found is not None else ""
    if found is None or not noun:
        return text
    texts = (each for each in lookup.headers if each.column.kind is ColumnKind.TEXT and lookup.repeats(each.column))
    thing = max(texts, key=lambda each: each.score((stem(noun),), noun), default=None)
    if thing is None or thing.score((stem(noun),), noun) < _NAMED:
        return text
    pieces = pieces_column(lookup.grid)
    if pieces is None:
        return f"{text[: found.start()]}most common {thing.column.name}"
    return f"{text[: found.start()]}which {thing.column.name} has the highest total {pieces.name}"


CHANGED = (spread, order_value, most_done)
"""In this order before the words of a question are looked up."""
