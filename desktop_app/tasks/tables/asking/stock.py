"""What is in stock, what is not and what has to be ordered again: by how many there are, or by a yes or a no."""

import re
from collections.abc import Iterator

from desktop_app.table_reading import ColumnKind
from desktop_app.tasks.tables.asking import vocabulary
from desktop_app.tasks.tables.asking.gaps import Stated
from desktop_app.tasks.tables.asking.header import Header
from desktop_app.tasks.tables.asking.lookup import Lookup, bare_text
from desktop_app.tasks.tables.asking.words import stem
from desktop_app.tasks.tables.columns import Column
from desktop_app.tasks.tables.query import AnyOf, ColumnOf, Compare, Condition, Filled, Not, Operator, Truth

_NONE_LEFT = re.compile(
    r"(?i)\b(?:(?:do|have) we (?:have |got )?|we (?:have|have got) |there (?:is|are) |(?:has|have|is|are) )?"
    r"(?:none (?:left|of)(?: in stock)?|nothing left|(?:run|ran|running) out(?: of(?! stock))?|none in stock"
    r"|(?:(?:run|ran|running) )?out of stock|(?:not|no longer) in stock|sold[- ]out)\b"
)
_SOME_LEFT = re.compile(r"(?i)\b(?:(?:still|currently) )?in stock\b(?! (?:value|level|of|at|is|are|for)\b)")
_HOW_MANY = re.compile(r"(?i)\b(?:how (?:many|much)|total|number of|sum|average|most|least|fewest|more|less|value)\b")
_TOO_FEW = re.compile(
    r"(?i)\b(?:(?:do|does) )?(?:(?:we |i )?(?:need|have|ought|should)s?(?: to)?(?: be)? ?(?:re-?order(?:ed|ing)?"
    r"|restock(?:ed|ing)?|replenish(?:ed|ing)?|order(?:ed)? again)|(?:are |is )?(?:running|getting) low(?: on stock)?"
    r"|low (?:on|in) stock)\b"
)
_LEVEL = frozenset(map(stem, "reorder minimum threshold safety nachbestell mindest".split()))
_TRULY = frozenset(map(stem, "stock inventory hand".split()))
"""Headers of what is there, rather than of what was sold."""


def of_stock(lookup: Lookup, text: str) -> Iterator[Stated]:
    """ "what do we have none of", "out of stock", "which lamps are in stock", "what needs reordering"."""
    for pattern, there in ((_NONE_LEFT, False), (_SOME_LEFT, True)):
        found = pattern.search(text)
        if found is None or (there and _HOW_MANY.search(text) is not None) or _is_in_cells(lookup, found[0]):
            continue
        condition = _that_there_is(lookup, there)
        if condition is not None:
            yield Stated(*found.span(), condition)
            return
    found = _TOO_FEW.search(text)
    stock, level = _stock_column(lookup), _level(lookup)
    if found is not None and stock is not None and level is not None:
        yield Stated(*found.span(), Compare(stock.name, Operator.AT_MOST, ColumnOf(level.name)))


_IN_STOCK = re.compile(r"(?i)\b(?:in stock|available)(?= or (?:not|no)\b|\W*$)")


def in_stock(lookup: Lookup, text: str) -> str:
    """ "is every product in stock", of a number of what is there, as whether that is above nought; else as it stands.

    Not "how many lamps are in stock", which asks for the number.
    """
    found = _IN_STOCK.search(text) if re.search(r"(?i)\bhow (?:many|much)\b", text) is None else None
    stock = _stock_column(lookup)
    if found is None or stock is None or _is_in_cells(lookup, found[0]):
        return text
    return f"{text[: found.start()]}with {stock.name} above 0{text[found.end() :]}"


_WORTH = re.compile(
    r"(?i)\b(?:total |overall )?"
    r"(?:(?:stock|inventory) (?:value|worth)|(?:value|worth) of (?:the |our |all |my )?(?:stock|inventory))\b"
)
_OF_ONE = frozenset(map(stem, "price cost preis".split()))


def stock_value(lookup: Lookup, text: str) -> str:
    """ "stock value", of a number of what is there and what one costs, as the two multiplied; else as it stands."""
    found, stock = _WORTH.search(text), _stock_column(lookup)
    prices = [each.column for each in lookup.headers if _OF_ONE & set(each.long) and each.column.is_number]
    told = any({"valu", "worth"} & set(each.long) for each in lookup.headers)
    if found is None or stock is None or len(prices) != 1 or told:
        return text
    return f"{text[: found.start()]}total {stock.name} times {prices[0].name}{text[found.end() :]}"


def _is_in_cells(lookup: Lookup, words: str) -> bool:
    """Whether a status says it itself."""
    said = re.sub(r"^(?:is|are|has|have|still|currently) ", "", bare_text(words))
    return any(said in lookup.keys(column)[0] for column in lookup.grid)


def _that_there_is(lookup: Lookup, wanted: bool) -> Condition | None:
    """That there is something of a row, or nothing; None where no column says so."""
    verdicts = [each.column for each in lookup.headers if _TRULY & set(each.long)]
    told = next((column for column in verdicts if column.kind is ColumnKind.TRUTH), None)
    if told is not None:
        return Truth(told.name, wanted)
    stock = _stock_column(lookup)
    if stock is None:
        return None
    if wanted:
        return Compare(stock.name, Operator.MORE, 0.0)
    nought = Compare(stock.name, Operator.EQUAL, 0.0)
    return nought if stock.filled.all() else AnyOf((nought, Not(Filled(stock.name))))


def _stock_column(lookup: Lookup) -> Column | None:
    """The number of what is there: "Qty" rather than "Min qty", and "In stock" rather than either."""
    found = [each for each in lookup.headers if _says_how_many(each)]
    ranked = min(found, key=lambda each: (not _TRULY & set(each.long), len(each.long)), default=None)
    return ranked.column if ranked is not None else None


def _says_how_many(header: Header) -> bool:
    words = set(header.long)
    return header.column.kind is ColumnKind.NUMBER and bool(vocabulary.STOCK & words) and not _LEVEL & words


def _level(lookup: Lookup) -> Column | None:
    """The column of the number at which more is ordered."""
    found = [each.column for each in lookup.headers if _LEVEL & set(each.long)]
    return next((column for column in found if column.kind is ColumnKind.NUMBER), None)
