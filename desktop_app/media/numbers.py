"""Numbers as people write them: what one cell says, under one decimal mark."""

import re
import unicodedata
from fractions import Fraction
from functools import lru_cache
from typing import NamedTuple

from desktop_app.media.affixes import Affix, prefix, suffix
from desktop_app.media.dates import parse_date as parse_date
from desktop_app.media.scripts import in_ascii
from desktop_app.media.units import SHARE, Unit

MARKS = (".", ",")
"""What may stand before decimals."""

_NUMBER = re.compile(
    r"(?P<before>[^\d.,]*|[^\d]*[^\d.,\s][.,]\s*)"
    r"(?P<digits>\d(?:[\d.,'_ ]*\d)?|(?<![A-Za-z])[.,]\d+)"
    r"(?:[eE](?P<power>[-+]?\d{1,3})(?![\d.,]))?"
    r"(?P<after>.*)",
    re.DOTALL,
)
_TIMES_TEN = re.compile(r"^\s*[x×*·]\s*10\s*(?:\^\s*([-+]?\d{1,3})|([⁺⁻]?[⁰¹²³⁴-⁹]+))(?!\d)")
_SUPERSCRIPTS = str.maketrans("⁺⁻⁰¹²³⁴⁵⁶⁷⁸⁹", "+-0123456789")
_FRACTIONS = {each: Fraction(unicodedata.numeric(each)).limit_denominator(10) for each in "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞"}
_WITH_FRACTION = re.compile(rf"^([^\d]*)(?:(\d{{1,4}})\s?)?([{''.join(_FRACTIONS)}])([^\d]*)$")
_WITH_RATIO = re.compile(r"^([^\d]*)(\d{1,4})\s(\d{1,2})/(\d{1,2})(?!\d)([^\d]*)$")
_GROUPED = {
    mark: re.compile(rf"[1-9]\d{{0,2}}(?:{mark}\d{{3}})+|[1-9]\d?(?:{mark}\d{{2}})+{mark}\d{{3}}") for mark in ".,' _"
}
"""Threes, or as in India twos before the last three."""
for _mark in _GROUPED:
    _GROUPED[_mark] = re.compile(_GROUPED[_mark].pattern.replace(_mark, re.escape(_mark)))

LONGEST = 60
"""Characters of a cell that may hold a number."""


class Written(NamedTuple):
    """A number as a cell has it.

    digits: with its marks, "1.234,50". power: of ten that it is multiplied by. fraction: added to it (½).
    negative: by a minus sign or brackets. unit, currency, word: what it counts, as far as the cell says.
    letter: what its last letter may mean instead of its power, or None: "5 m" is metres or millions.
    side: "CR", "DR" or "" as in accounts.
    """

    digits: str
    power: int = 0
    fraction: Fraction | None = None
    negative: bool = False
    unit: Unit | None = None
    currency: str = ""
    word: str = ""
    letter: Unit | None = None
    side: str = ""


def scan(text: str) -> Written | None:
    """What a cell says of a number, before it is known what its marks mean; None where it holds no single number."""
    cleaned = in_ascii(text).strip()
    if not cleaned or len(cleaned) > LONGEST:
        return None
    if "/" in cleaned or not cleaned.isascii():
        found = _WITH_RATIO.match(cleaned) or _WITH_FRACTION.match(cleaned)
        if found:
            return _fractional(found)
    found = _NUMBER.fullmatch(cleaned)
    if found is None:
        return None
    power, rest = int(found["power"] or 0), found["after"]
    if found["power"] is None and "10" in rest and (times := _TIMES_TEN.match(rest)):
        power = int(times[1] or times[2].translate(_SUPERSCRIPTS))
        rest = rest[times.end() :]
    return _put_together(found["before"], found["digits"], power, None, rest)


def _fractional(found: re.Match[str]) -> Written | None:
    groups = found.groups()
    part = _FRACTIONS[groups[2]] if len(groups) == 4 else _ratio(int(groups[2]), int(groups[3]))
    return None if part is None else _put_together(groups[0], groups[1] or "0", 0, part, groups[-1])


def _ratio(above: int, below: int) -> Fraction | None:
    return Fraction(above, below) if 0 < above < below else None


def _put_together(before: str, digits: str, power: int, fraction: Fraction | None, after: str) -> Written | None:
    first, last = prefix(before), _suffix(after, digits)
    if first is None or last is None or first.opened != last.closed:
        return None
    if first.signs + last.signs + first.opened > 1 or (first.currency and last.currency not in ("", first.currency)):
        return None
    currency = first.currency or last.currency
    if currency and last.letter is not None:
        last = last.in_money()
    return Written(
        digits, power + last.power, fraction, bool(first.negative or last.negative or first.opened),
        last.unit, currency, last.word, last.letter, last.side,
    )  # fmt: skip


def _suffix(after: str, digits: str) -> Affix | None:
    found = suffix(after)
    # 10² may be a hundred.
    return None if found is not None and found.raised and digits == "10" else found


@lru_cache(maxsize=100_000)
def plain(digits: str, decimal: str) -> str | None:
    """Digits with a point for the decimals and nothing between the thousands; None where they make no sense.

    decimal: the mark before decimals, "." or ",".
    """
    if digits.isdigit():
        return digits
    whole, mark, decimals = digits.partition(decimal)
    if mark and not decimals.isdigit():
        return None
    if whole and not whole.isdigit():
        groups = next(each for each in whole if not each.isdigit())
        if groups == decimal or not _GROUPED[groups].fullmatch(whole):
            return None
        whole = whole.replace(groups, "")
    return f"{whole or '0'}.{decimals}" if mark else whole


def readings(digits: str) -> tuple[str | None, str | None]:
    """What digits are with a point, and with a comma before their decimals."""
    return plain(digits, "."), plain(digits, ",")


def value(written: Written, decimal: str, power: int = 0) -> float | None:
    """The number under a decimal mark, rounded once; None where its marks make no sense with it.

    power: of ten that it is multiplied by besides its own. Its unit is left as it is.
    """
    figures = plain(written.digits, decimal)
    if figures is None:
        return None
    if written.fraction is not None:
        found = float((Fraction(figures) + written.fraction) * Fraction(10) ** (written.power + power))
    else:
        found = float(f"{figures}e{written.power + power}")
    return -found if written.negative else found


def exact(written: Written, decimal: str) -> Fraction | None:
    """The same without any rounding."""
    figures = plain(written.digits, decimal)
    if figures is None:
        return None
    found = (Fraction(figures) + (written.fraction or 0)) * Fraction(10) ** written.power
    return -found if written.negative else found


def own_mark(digits: str) -> str | None:
    """The decimal mark that a number follows by itself; "" where any will do, None where either may or neither can."""
    point, comma = readings(digits)
    if point == comma:
        return None if point is None else ""
    return "," if point is None else "." if comma is None else None


def parse_number(text: str, decimal: str | None = None) -> float | None:
    """The number a cell says by itself, or None where it says none.

    A unit makes it none, but for a currency and per cent: "12 %" is 0.12. One comma with three digits after it
    separates thousands ("1,234" is 1234) and one point does not ("1.234" is 1.234), as in English.

    decimal: "," or "." where the whole column knows better.
    """
    written = scan(text)
    if written is None or written.word or (written.unit is not None and written.unit.dimension != SHARE):
        return None
    if written.letter is not None and (written.letter.symbol == "t" or re.search(r"\s[mBK]$", text.strip())):
        return None
    mark = decimal or own_mark(written.digits) or "."
    share = 0 if written.unit is None else written.unit.tens
    return value(written, mark, share)
