"""Questions worth asking of a table, made from its own columns and cells.

They are asked in English, which the models understand; spoken() says what they mean in the language of the window.
"""

import re
from collections.abc import Container, Iterator, Sequence
from itertools import islice
from typing import TYPE_CHECKING

from desktop_app.translation import Named, mark, worded

if TYPE_CHECKING:
    import pandas as pd

SAMPLE_ROWS = 200
SAMPLE_COLUMNS = 40
MOST_SUGGESTIONS = 6
_MOST_CLASSES = 12
_LONGEST_NAME = 40
"""Characters of a cell that is asked about: a question names it whole."""
_LONGEST_TITLE = 60
"""Characters of a column's title that a question has."""
_MOST_COUNTED = 3
"""Columns by whose names it is offered to count rows."""
_REPEATED = 0.5
"""Share of the rows below which the different names are kinds, by which others are told apart."""
_NAMES_A_ROW = re.compile(
    r"\b((?:respondent|user|customer|client|order|record|object)?ids?|no|nr|number(?! of)|index|key|code|row|rank"
    r"|year|month|day|date|time|timestamp|epoch|zip|postcode|plz|phone|fips|fp|latitude|longitude|isbn|ean|iban|account|bic"
    r"|konto|beleg|kostenstelle|\w*(?:nummer|nr|jahr|monat|datum|kennziffer|leitzahl)|cuenta|número|código|año|fecha)\b",
    re.IGNORECASE,
)
_HAS_NO_SUM = re.compile(
    r"\b(per|pro|por|each|unit cost|price|rate|ratio|share|percent|percentage|pct"
    r"|average|avg|mean|median|min|max|age|score|rating|grade|balance"
    r"|saldo|temperature|temp|humidity|pressure|speed|preis|kurs|quote|anteil|alter)\b|%",
    re.IGNORECASE,
)
"""Headings of numbers that nobody adds up over rows."""
_ADDS_UP = re.compile(
    r"\b(amounts?|total|sum|sales|revenues?|turnover|units|quantity|quantities|qty|counts?|number of|pages|costs?"
    r"|expenses?|spen[dt]|spending|income|profits?|loss(?:es)?|paid|payments?|fees?|fares?|tax(?:es)?|vat|net|gross"
    r"|budget|orders?|items|pieces|stock|visitors?|visits|views|clicks|downloads|passengers|votes?|seats"
    r"|deaths|cases|births|population|goals|points|wins|medals|gold|silver|bronze|hours|minutes|distance|donations?"
    r"|tickets|students|employees|inhabitants|production|exports|imports|emissions|\w*(?:betrag|summe|umsatz|kosten"
    r"|menge|anzahl|gebühr(?:en)?|steuer)|stück(?:zahl)?|ausgaben|einnahmen|gewinn|verlust|netto|brutto|bestellungen"
    r"|besucher|stimmen|tore|punkte|stunden|minuten|seiten|einwohner|fälle|importe|monto|suma|ventas|ingresos|cantidad"
    r"|unidades|costes?|costos?|gastos?|beneficios?|pagos?|impuestos?|iva|pedidos|visitas|votos|goles|puntos|horas"
    r"|minutos|páginas|habitantes|casos)\b",
    re.IGNORECASE,
)
"""Headings of numbers that people add up: of any other nobody knows whether their sum means anything."""
_UNNAMED = re.compile(r"Column \d+")
"""What a column is called that has no name of its own: nobody would say it."""

_CURRENCY = re.compile(r"(?:\w+ )?[A-Z]{3}")
"""Units of money, "thousand EUR" too."""


def suggestions(
    frame: "pd.DataFrame", units: Sequence[str] = (), in_several: Container[int] = frozenset()
) -> list[str]:
    """A few questions this table can answer, e.g. "total pages" where it has a column of numbers.

    frame: the typed cells; only the first rows and columns are looked at, so that a million cost nothing.
    units: of each column what its values are given in, "" for nothing. in_several: the places of columns whose amounts
    are in several currencies, which have neither sum nor average.
    """
    if frame.empty:
        return []
    kept = [place for place in range(min(SAMPLE_COLUMNS, frame.shape[1])) if place not in in_several]
    sample = frame.iloc[:SAMPLE_ROWS, kept]
    money = {str(name) for name, unit in zip(frame.columns, units, strict=False) if _CURRENCY.fullmatch(unit)}
    return list(islice(dict.fromkeys(_questions(sample, money)), MOST_SUGGESTIONS))


def _questions(sample: "pd.DataFrame", money: Container[str]) -> Iterator[str]:
    """What is added up comes first, and what tells classes apart last."""
    amounts = [name for name in map(str, sample.columns) if _is_amount(sample[name], name)]
    added = {name for name in amounts if _adds_up(name, name in money)}
    classes = {name for name in amounts if _is_of_classes(sample[name])}
    amounts.sort(key=lambda name: (_UNNAMED.fullmatch(name) is not None, name in classes, name not in added))
    names = [name for name in map(str, sample.columns) if _is_text(sample[name])]
    yield worded("how many rows")
    for amount in amounts[:1]:
        if amount in added:
            yield from _summed(amount)
        yield _average(amount)
        for name in names[:1]:
            repeats = sample[name].nunique() < _REPEATED * sample[name].count()
            by_name, highest = mark("average {amount} by {name}"), mark("which {name} has the highest {amount}")
            if not _UNNAMED.fullmatch(name):
                yield worded(by_name if repeats else highest, name=_called(name), amount=_called(amount))
            elif not repeats:
                yield worded("which row has the highest {amount}", amount=_called(amount))
            yield from _lookups(sample, name, amount)
    for amount in amounts[1:2]:
        yield from _summed(amount) if amount in added else [_average(amount)]
    if not amounts:
        yield from _pairs(sample, names)
        kinds = (name for name in names if _is_of_kinds(sample[name]))
        yield from (worded("how many rows per {name}", name=_called(name)) for name in islice(kinds, _MOST_COUNTED))


def _summed(amount: str) -> Iterator[str]:
    if not _said(amount).startswith("total"):
        yield worded("total {amount}", amount=_called(amount))


def _average(amount: str) -> str:
    return worded("average {amount}", amount=_called(amount))


def _adds_up(name: str, is_money: bool) -> bool:
    """Whether people want the sum of a column: of sales and pages they do, of prices and miles a gallon they do not."""
    said = _said(name)
    return not _HAS_NO_SUM.search(said) and (is_money or _ADDS_UP.search(said) is not None)


def _lookups(sample: "pd.DataFrame", name: str, amount: str) -> Iterator[str]:
    known = sample[[name, amount]].dropna().drop_duplicates(name, keep=False)
    short = [each for each in map(str, known[name]) if len(each) <= _LONGEST_NAME]
    if short:
        yield worded("{amount} of {name}", amount=_called(amount), name=short[-1])


def _pairs(sample: "pd.DataFrame", names: list[str]) -> Iterator[str]:
    if len(names) >= 2:
        yield from _lookups(sample, names[0], names[1])


def _is_amount(column: "pd.Series", name: str) -> bool:
    """Whether adding this column up means anything: numbers that do not merely name their row."""
    if column.dtype.kind not in "iuf" or not column.notna().any() or _NAMES_A_ROW.search(_said(name)):
        return False
    known = column.dropna()
    # Numbers that only rise down the table are places, dates or ranks: nobody wants their sum.
    return not (len(known) > 2 and known.is_monotonic_increasing and known.is_unique)


def _is_of_classes(column: "pd.Series") -> bool:
    """Whether a few small whole numbers return again and again, as those of a class do: nobody wants their sum."""
    known = column.dropna()
    return bool((known % 1 == 0).all() and known.nunique() <= _MOST_CLASSES and len(known) > 3 * known.nunique())


def _is_of_kinds(column: "pd.Series") -> bool:
    """Whether a few names return again and again, so that rows can be counted by them."""
    known = column.dropna()
    return bool(known.nunique() <= _MOST_CLASSES and len(known) >= 3 * known.nunique() > 3)


def _is_text(column: "pd.Series") -> bool:
    known = column.dropna()
    return bool(len(known) and known.map(lambda cell: isinstance(cell, str) and 0 < len(cell) <= 60).all())


def _called(title: str) -> Named:
    """A column's title in a question: English says it in small letters, other languages as the table has it."""
    return Named(_said(title), title[:_LONGEST_TITLE])


def _said(title: str) -> str:
    """A column's title as a person says it; short words in capitals amid others stay so, such as EUR."""
    words = title.replace("_", " ").split()
    whole = title.isupper()
    return " ".join(word if word.isupper() and len(word) <= 4 and not whole else word.lower() for word in words)[
        :_LONGEST_TITLE
    ]
