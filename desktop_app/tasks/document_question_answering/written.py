"""Amounts and days as documents write them: what they are in figures, where that can be told."""

import re
from dataclasses import dataclass
from datetime import date

from desktop_app.answers import any_of
from desktop_app.media import dates
from desktop_app.translation import worded

_SIGNS = {"$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR", "₩": "KRW", "₺": "TRY", "zł": "PLN", "Kč": "CZK"}
_CODES = (
    "USD EUR GBP CHF JPY CNY INR CAD AUD NZD SEK NOK DKK PLN CZK HUF RON BGN TRY ZAR BRL MXN SGD MYR HKD KRW THB IDR"
    " PHP AED SAR ILS"
).split()
_OTHERS = {
    "RM": "MYR",
    "Rs": "INR",
    "Rs.": "INR",
    "US$": "USD",
    "A$": "AUD",
    "C$": "CAD",
    "S$": "SGD",
    "R$": "BRL",
    "S/": "PEN",
    "S/.": "PEN",
    "EURO": "EUR",
    "EUROS": "EUR",
}
_NAMED = {**_SIGNS, **_OTHERS, **{code: code for code in _CODES}}

_MONEY = "|".join(re.escape(name) for name in sorted(_NAMED, key=len, reverse=True))
_FIGURES = (
    r"\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d{1,2})?|[1-9]\d{0,2}(?:[ ,.'’`´°]\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,2})?"
)
_AMOUNT = re.compile(
    rf"(?P<minus>[-–−(])?\s*(?P<before>{_MONEY})?\s*(?P<minus2>[-–−])?\s*(?P<figures>{_FIGURES})(?P<behind>[.,]?[-–−])?\s*"
    rf"(?P<after>{_MONEY})?\)?",
    re.IGNORECASE,
)
_RUN_TOGETHER = re.compile(r"(?:19|20)\d{6}")
"""A day without anything between year, month and day."""

_FIRST_YEAR, _YEARS_AHEAD = 1900, 15
"""The first year that documents are of, and how many of them may be still to come; in another a figure was misread, or
mistyped: "61/03/18" is no day of 2061."""

_TORN = re.compile(r"(\d[.,]) (\d\d)(?!\d)")
_EURO = re.compile(r"([.,]\d\d) ?e$")
"""The sign of the euro as fonts of LaTeX call it in the text of a PDF."""

_UNITS = frozenset(
    "kg kgs g gr gram grams lb lbs oz tonnes tons kwh mwh kw mw wh km m cm mm mi miles m2 m² m3 m³ cbm sqm sqft ft lt"
    " ltr litres liters gal gallons pcs stk stück stuck pieces pages items units hrs hours std days tage".split()
)
"""What is measured or counted with the number before it, which is no money then."""

_UPPER = {name.upper(): code for name, code in _NAMED.items()}


@dataclass(frozen=True)
class Amount:
    """A sum of money. value: in figures with a point, "2315.32".
    currency: an ISO 4217 code, "" where none is written. cents: whether it has decimals."""

    value: str
    currency: str
    cents: bool


@dataclass(frozen=True)
class Day:
    """A day. value: as 2026-11-26; "" where it can be read in two ways (orders: "dmy", "mdy"), and doubt says so."""

    value: str
    orders: tuple[str, ...] = ()
    doubt: str = ""


def amount(text: str) -> Amount | None:
    """The sum of money that a whole text says, None where it says none.

    One without decimals counts only with a currency beside it, or from 1,000 on with its thousands parted: other whole
    numbers are quantities.
    """
    plain = text.strip(" *").rstrip(" *:;")
    found = _figures(plain)
    if found is None:
        # A sentence or a list goes on behind it, or ends; "1.10." without a currency is the number of a heading.
        found = _figures(plain.rstrip(".,!")) if plain.endswith((".", ",", "!")) else None
        if found is None or not (found["before"] or found["after"]):
            return None
    named = found["before"] or found["after"] or ""
    currency = _UPPER.get(named.upper(), "")
    figures = re.sub(r"[ '’`´°]", "", found["figures"])
    last = max(figures.rfind("."), figures.rfind(","))
    decimals = len(figures) - last - 1 if last >= 0 else 0
    cents = 0 < decimals < 3
    whole, part = (figures[:last], figures[last + 1 :]) if cents else (figures, "")
    if not cents and not currency and last < 0:
        return None
    digits = re.sub(r"[.,]", "", whole)
    # A dash behind cents is a minus, as accounting programs write it; behind a whole number it stands for the cents.
    below = cents and found["behind"] is not None
    sign = "-" if found["minus"] or found["minus2"] or below else ""
    return Amount(f"{sign}{int(digits)}{'.' + part if part else ''}", currency, cents)


def _figures(text: str) -> re.Match[str] | None:
    # Recognised figures fall apart at their point: "65. 20".
    return _AMOUNT.fullmatch(_EURO.sub(r"\1 €", _TORN.sub(r"\1\2", text)))


def is_unit(word: str) -> bool:
    """Whether a word behind a number says that it is a measure: "1,842.50 kg"."""
    return word.strip(".,;:()").lower() in _UNITS


def day(text: str, labelled: bool = False) -> Day | None:
    """The day that a whole text says, None where it says none, or a month or year alone.

    labelled: whether a label says that it is a day, which 20240131 is then; else it is a number like others.
    """
    tidy = dates.tidied(text.strip(" .,;:()"))
    found = dates.scan_day(tidy)
    if found is None or not found.whole or (found.doubtful and not (labelled and _RUN_TOGETHER.fullmatch(tidy))):
        return None
    orders = ("ymd",) if found.settled else tuple(dates.orders_of(found.parts, found.short))
    orders = orders if found.settled else tuple(order for order in orders if order != "ymd") or orders
    if not orders:
        return None
    values = {order: _iso(found.parts, order, found.short) for order in orders}
    if len(set(values.values())) == 1:
        told = next(iter(values.values()))
        return Day(told, doubt=doubt_of_year(told))
    read = any_of([worded("{day}", day=date.fromisoformat(each)) for each in values.values()])
    return Day("", orders, worded("“{text}” can be read as {days}.", text=text, days=read))


def doubt_of_year(day: str) -> str:
    """What is to be said of a day, as 2026-11-26, of a year that no document is of; "" for others."""
    years = range(_FIRST_YEAR, date.today().year + _YEARS_AHEAD)
    return "" if int(day[:4]) in years else worded("The year {year} may be misread.", year=day[:4])


def in_order(text: str, order: str) -> str:
    """A day that can be read in two ways, read in one of them: 2026-11-26."""
    found = dates.scan_day(dates.tidied(text.strip(" .,;:()")))
    assert found is not None
    return _iso(found.parts, order, found.short)


def _iso(parts: tuple[int, int, int], order: str, short: bool) -> str:
    year, month, day_ = (parts[order.index(each)] for each in "ymd")
    if short and year < 100:
        # Documents are of our time: those that wrote two figures before 1970 were written by hand.
        year += 2000 if year < 70 else 1900
    return f"{year:04d}-{month:02d}-{day_:02d}"
