"""Spoken numbers as digits: cardinals, ordinals, years, times, money and percent (inverse text normalisation).

One to nine stay words, as style guides have them, but beside a unit, a month or a decimal point.
"""

from collections.abc import Sequence
from typing import NamedTuple

from desktop_app.readable.names import MONTHS

_UNITS = {word: value for value, word in enumerate("zero one two three four five six seven eight nine".split())}
_TEENS = {
    word: value
    for value, word in enumerate(
        "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(), 10
    )
}
_TENS = {
    word: value * 10 for value, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)
}
_SCALES = {"thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000}
_ORDINALS = {
    word: value
    for value, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
        "fifteenth sixteenth seventeenth eighteenth nineteenth".split(),
        1,
    )
}
_TENTHS = {"twentieth": 20, "thirtieth": 30}
_MONEY = {"dollar": "$", "dollars": "$", "pound": "£", "pounds": "£", "euro": "€", "euros": "€"}
_HALVES = {"am": "am", "pm": "pm", "a.m.": "am", "p.m.": "pm"}


class Spoken(NamedTuple):
    """Of so many words, and how they are written."""

    length: int
    written: str


def number_at(words: Sequence[str], place: int) -> Spoken | None:
    """The number that begins at a word, all in lower case; None where there is none, or it is better left in words."""
    before = words[place - 1] if place else ""
    clock = _time(words, place, before)
    if clock is not None:
        return clock
    ordinal = _ordinal(words, place, before)
    if ordinal is not None:
        return ordinal
    year = _year(words, place)
    return year if year is not None else _amount(words, place)


def _at(words: Sequence[str], place: int) -> str:
    return words[place] if 0 <= place < len(words) else ""


def _below_hundred(words: Sequence[str], place: int) -> tuple[int, int]:
    """The value and the number of words; (0, 0) where there is no number."""
    word, following = _at(words, place), _at(words, place + 1)
    if word in _TENS:
        unit = _UNITS.get(following, 0)
        return (_TENS[word] + unit, 2) if unit else (_TENS[word], 1)
    if word in _TEENS:
        return _TEENS[word], 1
    return (_UNITS[word], 1) if word in _UNITS else (0, 0)


def _below_thousand(words: Sequence[str], place: int) -> tuple[int, int]:
    value, count = _below_hundred(words, place)
    if not count or _at(words, place + count) != "hundred" or not 0 < value < 100:
        return value, count
    value, count = value * 100, count + 1
    joined = _at(words, place + count) == "and"
    rest, more = _below_hundred(words, place + count + joined)
    return (value + rest, count + joined + more) if rest else (value, count)


def _cardinal(words: Sequence[str], place: int) -> tuple[int, int]:
    total, count, smallest = 0, 0, 10**12
    while True:
        joined = int(bool(count) and _at(words, place + count) == "and")
        value, more = _below_thousand(words, place + count + joined)
        if not more or (count and not value):
            return total, count
        scale = _SCALES.get(_at(words, place + count + joined + more), 1)
        if scale >= smallest or (joined and scale > 1):
            return total, count
        total, count = total + value * scale, count + joined + more + (scale > 1)
        smallest = scale
        if scale == 1:
            return total, count


def _amount(words: Sequence[str], place: int) -> Spoken | None:
    value, count = _cardinal(words, place)
    if not count:
        return None
    digits = f"{value:,}" if value >= 10_000 else str(value)
    decimals = _decimals(words, place + count)
    if decimals:
        digits, count = f"{digits}.{decimals}", count + 1 + len(decimals)
    following = _at(words, place + count)
    if following in _MONEY:
        return Spoken(count + 1, f"{_MONEY[following]}{digits}")
    if following in ("percent", "per") and (following == "percent" or _at(words, place + count + 1) == "cent"):
        return Spoken(count + (1 if following == "percent" else 2), f"{digits}%")
    if value <= 12 and _at(words, place - 1) in ("past", "to") and _at(words, place - 2) in ("half", "quarter"):
        return None
    beside_month = _at(words, place - 1) in MONTHS or following in MONTHS
    return Spoken(count, digits) if value >= 10 or decimals or beside_month else None


def _decimals(words: Sequence[str], place: int) -> str:
    """The digits behind a spoken point."""
    if _at(words, place) != "point":
        return ""
    digits = ""
    while (word := _at(words, place + 1 + len(digits))) in _UNITS:
        digits += str(_UNITS[word])
    return digits


def _year(words: Sequence[str], place: int) -> Spoken | None:
    """ "nineteen eighty four", "twenty twenty six", "eighteen oh five": a century, and a year of two digits."""
    century, count = _below_hundred(words, place)
    if not 11 <= century <= 20:
        return None
    if _at(words, place + count) in ("oh", "o") and _at(words, place + count + 1) in _UNITS:
        return Spoken(count + 2, f"{century}0{_UNITS[words[place + count + 1]]}")
    year, more = _below_hundred(words, place + count)
    end = place + count + more
    if year < 10 or _at(words, end) in ("hundred", *_SCALES, *_MONEY, "percent"):
        return None
    return Spoken(count + more, f"{century}{year}")


def _time(words: Sequence[str], place: int, before: str) -> Spoken | None:
    """ "ten thirty am", "at six fifteen": hours and minutes where am or pm follows, or "at" goes before."""
    hour, count = _below_hundred(words, place)
    if not count or not 1 <= hour <= 12:
        return None
    minute, more = _below_hundred(words, place + count)
    if _at(words, place + count) in ("oh", "o"):
        minute, more = _below_hundred(words, place + count + 1)
        more += bool(more)
    told = bool(more) and (10 <= minute < 60 or more == 2)
    end = place + count + (more if told else 0)
    half = _HALVES.get(_at(words, end), "")
    if not half and not (told and before == "at"):
        return None
    written = f"{hour}:{minute:02d}" if told else str(hour)
    return Spoken(end - place + bool(half), f"{written} {half}".rstrip())


def _ordinal(words: Sequence[str], place: int, before: str) -> Spoken | None:
    word, following = words[place], _at(words, place + 1)
    if word in _TENS and _ORDINALS.get(following, 10) < 10:
        value, count = _TENS[word] + _ORDINALS[following], 2
    elif word in _ORDINALS or word in _TENTHS:
        value, count = _ORDINALS.get(word) or _TENTHS[word], 1
    else:
        return None
    after = (_at(words, place + count), _at(words, place + count + 1))
    the_month = before == "the" and _at(words, place - 2) in MONTHS
    in_date = before in MONTHS or the_month or (after[0] == "of" and after[1] in MONTHS)
    if value < 10 and not in_date:
        return None
    ending = "th" if 10 < value % 100 < 20 else {1: "st", 2: "nd", 3: "rd"}.get(value % 10, "th")
    return Spoken(count, f"{value}{ending}")
