"""What a cell looks like: a name, a number, a year, a date ..., without settling what it is worth."""

import re
from enum import IntEnum
from functools import lru_cache

from desktop_app.media.affixes import suffix
from desktop_app.media.missing import is_missing
from desktop_app.media.sheets import RawKind
from desktop_app.media.units import currency_of


class Look(IntEnum):
    """What a person takes a cell for at first sight."""

    EMPTY = 0
    """Nothing, or a word for nothing ("-", "n/a")."""
    TEXT = 1
    NUMBER = 2
    YEAR = 3
    """A whole number that may be a year: a value, or the name of a column."""
    DATE = 4
    TIME = 5
    TRUTH = 6


_NOTHING = re.compile(r"(?i)^(?:[-–—.…?*]{1,4}|n/?a|n\.\s?a\.?|k\.\s?a\.?|nil|none|null|nan|#n/a|tbd|unknown)$")
_YEAR = re.compile(r"^(?:1[89]|2[01])\d\d$")
_SEASON = re.compile(r"^(?:1[89]|2[01])\d\d/(?:\d\d|2[01]\d\d)$")
"""A year of accounts or of sports, "2016/17", as a name like "2016-17"."""
_NUMBER = re.compile(
    r"""^[-+−–(]{0,2}\s*
    (?:[A-Z]{0,3}[$€£¥₹₩₽₺₪₫฿₴¢]|(?P<code>[A-Z]{3})(?=\s?[-+]?\d))?\s*[-+−]?
    [.,]?\d[\d.,'’  \u00a0\u202f\u2009_/]*(?:[eE][-+]?\d{1,3})?[½¼¾⅓⅔⅛]?\s*
    (?:\[\w\]|[*†‡¹²³])?\s*
    (?P<unit>[%‰$€£¥₹°]|[A-Za-zµ°²³€$£/.]{1,6})?\s*\)?-?(?:\s?(?:CR|DR))?$""",
    re.VERBOSE,
)
_NUMERIC_DATE = re.compile(
    r"^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}([-/.])\d{1,2}\1\d{2,4}\.?)(?:[T ,]+\d{1,2}:\d\d.*)?$"
)
_WORDED_DATE = re.compile(
    r"""^(?:[^\W\d_]{2,10}\.?,?\s+)?(?:\d{1,2}(?:st|nd|rd|th|\.)?[-\s/]*[^\W\d_]{3,10}\.?[-,\s/]*(?:\d{4}|'?\d{2})
    |[^\W\d_]{3,10}\.?\s+\d{1,2}(?:st|nd|rd|th)?,\s*(?:\d{4}|\d{2}))(?:[T ,]+\d{1,2}:\d\d.*)?$""",
    re.VERBOSE,
)
_TIME = re.compile(r"^-?\d{1,4}:\d\d(?::\d\d(?:[.,]\d+)?)?(?:\s?[AaPp]\.?[Mm]\.?)?$")
_TRUTHS = ("true", "false")

_OF_RAW = {
    RawKind.NUMBER: Look.NUMBER,
    RawKind.DATE: Look.DATE,
    RawKind.DURATION: Look.TIME,
    RawKind.TRUTH: Look.TRUTH,
}


def look_of(text: str, raw: int = RawKind.NONE) -> Look:
    """What a cell looks like; raw: what its workbook keeps behind it."""
    if not text:
        return Look.EMPTY
    if raw:
        return Look.YEAR if raw == RawKind.NUMBER and _YEAR.match(text) else _OF_RAW[RawKind(raw)]
    return _of_text(text) if len(text) <= 40 else Look.TEXT


@lru_cache(maxsize=20_000)
def _of_text(text: str) -> Look:
    if _NOTHING.match(text) or is_missing(text):
        return Look.EMPTY
    if not any(sign.isdigit() for sign in text):
        return Look.TRUTH if text.lower() in _TRUTHS else Look.TEXT
    if _YEAR.match(text):
        return Look.YEAR
    if _NUMERIC_DATE.match(text) or _WORDED_DATE.match(text):
        return Look.DATE
    if _TIME.match(text):
        return Look.TIME
    found = None if _SEASON.match(text) else _NUMBER.match(text)
    if not found or (found["code"] and currency_of(found["code"]) is None):
        return Look.TEXT  # "POP100" is a name
    return Look.NUMBER if _is_measure(found["unit"] or "") else Look.TEXT


def _is_measure(after: str) -> bool:
    """Whether what follows a number is a unit, a currency or a scale; "2023 votes" and "538 Grade" are names."""
    known = suffix(after)
    return known is not None and not known.word
