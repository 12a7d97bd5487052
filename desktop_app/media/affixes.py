"""What stands before and after a number in its cell: signs, currencies, scales (million), units, footnotes."""

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from desktop_app.media.months import MONTHS, WEEKDAYS, plain
from desktop_app.media.units import CURRENCIES, Unit, currency_of, unit_of

SCALES = {
    name: power
    for power, names in {
        3: "k tsd tausend thousand thousands duizend tys",
        4: "万 萬",
        5: "lakh lakhs lac",
        6: "m mio mill mn mln million millions millionen millón millones milione milioni milhão milhões miljoen"
        " miljoner millioner mm",
        7: "crore crores",
        8: "億 亿",
        9: "b bn bln billion billions mrd mia md mds mld milliard milliards milliarde milliarden miliardo miliardi"
        " miljard miljarder milliarder",
        12: "t tn trn trillion trillions billionen",
    }.items()
    for name in names.split()
}
"""Powers of ten by their names in lower case without a full stop."""

_BOTH = {"m", "t", "B", "K", "mm"}
"""Scales that are units as well: the column or its name decides."""

_APPROXIMATE = re.compile(
    r"^(?:~|≈|ca\.?|c\.|circa|approx\.?|about|etwa|rund|environ|env\.|aprox\.?)\s*", re.IGNORECASE
)
_FOOTNOTE = re.compile(r"\s*(?:\[(?:[^\W\d_][^\W\d_ ]* ?){0,3}\d{0,3}\]|[*†‡§¶^]+|(?P<raised>[¹²³⁰⁴-⁹ᵃ-ᵉ]+))$")
_REMARK = re.compile(r"\s*\((?:est|estimated|estimate|approx|approximate|approximately|provisional|projected)\.?\)$")
_SIDE = re.compile(r"(?:^|\s)\s*(CR|DR|Cr|Dr|cr|dr)\.?$")
_NO_CENTS = re.compile(r"^[.,]\s?-{1,2}")
_ORDINAL = re.compile(r"^(?:st|nd|rd|th|º|ª|ste|er|ère|ème|e|\.)$", re.IGNORECASE)
ORDINAL = "ordinal"
"""The word of "1st" and "3e"."""

_WORD = re.compile(r"^(?:[^\W\d_]|[$€£¥]/)[^\d\s,;:()<>=~+|\\\"-]{0,23}(?: [^\W\d_A-Z][^\d\s,;:()<>=~+|\\\"-]{0,20})?$")
"""A thing that is counted: "apples", "US cents", "€/kg" below one of these; a name of several words is none."""


@dataclass(frozen=True, slots=True)
class Affix:
    """signs: how many there are. negative: whether a minus is among them. opened, closed: round brackets.

    raised: whether a superscript was taken for a footnote. The rest as in numbers.Written.
    """

    signs: int = 0
    negative: bool = False
    opened: bool = False
    closed: bool = False
    currency: str = ""
    power: int = 0
    unit: Unit | None = None
    word: str = ""
    letter: Unit | None = None
    side: str = ""
    raised: bool = False

    def in_money(self) -> "Affix":
        """With its letter as a scale, as beside a currency: "$5 m"."""
        return replace(self, letter=None)


@lru_cache(maxsize=10_000)
def prefix(text: str) -> Affix | None:
    """What stands before a number; None where it is not known, so that there is no number."""
    rest = text.strip()
    if not rest:
        return Affix()
    if text == "R":
        return None  # "R1" is a round, "R 1" an amount in Rand
    opened = "(" in rest
    rest = _APPROXIMATE.sub("", rest.replace("(", " ", 1).strip()).removeprefix("=")
    signs = [each for each in rest if each in "+-"]
    for sign in signs:
        rest = rest.replace(sign, " ")
    rest = " ".join(rest.split())
    currency = currency_of(rest) if rest else ""
    if currency is None or len(signs) > 1:
        return None
    return Affix(len(signs), "-" in signs, opened, currency=currency)


@lru_cache(maxsize=10_000)
def suffix(text: str) -> Affix | None:
    """What stands after a number; None where it is not known, so that there is no number."""
    rest = text.strip()
    if not rest:
        return Affix()
    found = _measure(rest)
    if found is not None and not found.word:
        return found
    return _peeled(rest) or found


def _peeled(rest: str) -> Affix | None:
    """What is left without what may follow a unit: a footnote, a bracket, a minus, credit and debit."""
    if remark := _REMARK.search(rest):
        return suffix(rest[: remark.start()])
    if note := _FOOTNOTE.search(rest):
        inner = suffix(rest[: note.start()])
        return None if inner is None else replace(inner, raised=inner.raised or note["raised"] is not None)
    if rest.endswith(")"):
        inner = suffix(rest[:-1])
        return None if inner is None or inner.closed else replace(inner, closed=True)
    if rest.startswith(")"):
        inner = suffix(rest[1:])
        return None if inner is None or inner.closed else replace(inner, closed=True)
    if cents := _NO_CENTS.match(rest):
        return suffix(rest[cents.end() :])
    if rest == "=":
        return Affix()  # "3=" shares third place
    if rest[-1] in "-+":
        inner = suffix(rest[:-1])
        return None if inner is None or inner.signs or rest[-1] == "+" else replace(inner, signs=1, negative=True)
    if side := _SIDE.search(rest):
        inner = suffix(rest[: side.start()])
        return None if inner is None or inner.side or inner.word else replace(inner, side=side[1].upper())
    return None


def _measure(rest: str) -> Affix | None:
    """A scale, a unit, a currency, a scale of one of these, or a word of no known meaning."""
    if _ORDINAL.match(rest):
        return Affix(word="" if rest == "." else ORDINAL)
    scale = _scale(rest)
    if scale is not None:
        return Affix(power=scale, letter=unit_of(rest) if rest in _BOTH else None)
    unit = unit_of(rest)
    if unit is not None:
        return Affix(unit=unit)
    currency = currency_of(rest)
    if currency:
        return Affix(currency=currency)
    return _scaled(rest) or _named(rest)


def _named(rest: str) -> Affix | None:
    """A word of no known meaning; the names of months and days are none: "1 July" is not one of anything."""
    if not _WORD.match(rest) or _SIDE.search(rest):
        return None
    first = plain(rest.split()[0].rstrip("."))
    return None if first in MONTHS or first in WEEKDAYS else Affix(word=rest.rstrip("."))


def _scale(word: str) -> int | None:
    if word in ("g", "G", "MM"):
        return 6 if word == "MM" else None
    return SCALES.get(word.lower().rstrip(".")) if word not in ("T.",) else None


def _scaled(rest: str) -> Affix | None:
    """ "Mio. €", "m€", "bn USD", "million km"."""
    first, gap, last = rest.partition(" ")
    if not gap:
        symbol = next((each for each in CURRENCIES if rest.endswith(each) and len(rest) > len(each)), None)
        if symbol is None:
            return None
        first, last = rest[: -len(symbol)], symbol
    scale, currency = _scale(first), currency_of(last)
    if scale is None:
        return None
    if currency:
        return Affix(power=scale, currency=currency)
    unit = unit_of(last)
    if unit is not None:
        return Affix(power=scale, unit=unit)
    return Affix(power=scale, word=last) if len(first) > 1 and _WORD.match(last) else None
