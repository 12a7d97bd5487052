"""Numbers as people write them: what one cell says, under one decimal mark."""

import re
import unicodedata
from fractions import Fraction
from typing import NamedTuple

from desktop_app.media.affixes import prefix, suffix
from desktop_app.media.scripts import in_ascii
from desktop_app.media.units import SHARE, Unit

MARKS = (".", ",")
"""What may stand before decimals."""

_FIGURES = r"\d(?:[\d.,'_ ]*\d)?"
NUMBER = (
    rf"^(?:(?P<before>[^\d.,]*)(?P<figures>{_FIGURES})"
    # ".5", but not the full stop of "Rs.500".
    r"|(?P<before2>(?:[^\d.,]*[^\d.,A-Za-z])?)(?P<figures2>[.,]\d+)"
    rf"|(?P<before3>[^\d]*[^\d.,\s][.,]\s*)(?P<figures3>{_FIGURES}))"
    r"(?:[eE](?P<power>[-+]?\d{1,3}))?(?P<after>[^\n]*)$"
)
"""What stands before the figures of a number, the figures, and what stands after them; for re and RE2 alike."""

_FRACTIONS = {each: Fraction(unicodedata.numeric(each)).limit_denominator(10) for each in "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞"}
SINGULAR = (
    rf"\d/\d|[{''.join(_FRACTIONS)}]|10[⁰¹²³⁴-⁹]|[A-Za-z°²³%]\.?\s?\(.*\d.*\)$"
    r"|\d\s?(?:[A-Za-df-z]+|[eE][A-Za-z]+|['′])\.?,?\s?\d"
)
"""What is in cells that are not read by what stands around their figures alone; for re and RE2 alike."""


def _groups(mark: str) -> str:
    return rf"[1-9]\d{{0,2}}(?:{mark}\d{{3}})+|[1-9]\d?(?:{mark}\d{{2}})+{mark}\d{{3}}"


_NEUTRAL = "|".join(map(_groups, ("'", "_", " ")))
READABLE = {
    ".": rf"^(?:(?:\d+|{_groups(',')}|{_NEUTRAL})(?:\.\d+)?|\.\d+)$",
    ",": rf"^(?:(?:\d+|{_groups('[.]')}|{_NEUTRAL})(?:,\d+)?|,\d+)$",
}
"""Figures that make sense under a decimal mark: in threes, or as in India in twos before the last three."""

_NUMBER = re.compile(NUMBER)
_SINGULAR = re.compile(SINGULAR)
_READABLE = {mark: re.compile(pattern) for mark, pattern in READABLE.items()}
_TIMES_TEN = re.compile(r"^\s*[x×*·]\s*10\s*(?:\^\s*([-+]?\d{1,3})|([⁺⁻]?[⁰¹²³⁴-⁹]+))(?!\d)")
_SUPERSCRIPTS = str.maketrans("⁺⁻⁰¹²³⁴⁵⁶⁷⁸⁹", "+-0123456789")
_WITH_FRACTION = re.compile(rf"^([^\d]*)(?:(\d{{1,4}})\s?)?([{''.join(_FRACTIONS)}])([^\d]*)$")
_TWICE = re.compile(r"^([^()]*[^()\s])\s*\(([^()]*)\)$")
_IN_TWO_UNITS = re.compile(r"^(-?\d+\s?[^\d\s.,]+\.?)[\s,]*(\d+(?:\.\d+)?\s?[^\d\s.,]+\.?)$")
_WITH_RATIO = re.compile(r"^([^\d]*)(\d{1,4})\s(\d{1,2})/(\d{1,2})(?!\d)([^\d]*)$")

LONGEST = 60
"""Characters of a cell that may hold a number."""


class Written(NamedTuple):
    """A number as a cell has it.

    figures: with its marks, "1.234,50". power: of ten that it is multiplied by. fraction: added to it (½).
    negative: by a minus sign or brackets. unit, currency, word: what it counts, as far as the cell says.
    letter: what its last letter may mean instead of its power, or None: "5 m" is metres or millions.
    side: "CR", "DR" or "" as in accounts.
    """

    figures: str
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
    if _SINGULAR.search(cleaned):
        found = _WITH_RATIO.match(cleaned) or _WITH_FRACTION.match(cleaned)
        return _twofold(cleaned) if found is None else _fractional(found)
    return _simple(cleaned)


def _simple(cleaned: str) -> Written | None:
    found = _NUMBER.match(cleaned)
    if found is None:
        return None
    before = found["before"] or found["before2"] or found["before3"] or ""
    figures: str = found["figures"] or found["figures2"] or found["figures3"]
    return put_together(before, figures, found["power"] or "", found["after"])


def _fractional(found: re.Match[str]) -> Written | None:
    groups = found.groups()
    if len(groups) == 4:
        part: Fraction | None = _FRACTIONS[groups[2]]
    else:
        above, below = int(groups[2]), int(groups[3])
        part = Fraction(above, below) if 0 < above < below else None
    whole = put_together(groups[0], groups[1] or "0", "", groups[-1])
    return None if whole is None or part is None else whole._replace(fraction=part)


def _twofold(cleaned: str) -> Written | None:
    """One amount in two units: "5 ft 10 in", "5'10\"", and "1.88 m (6 ft 2 in)", which says it twice."""
    if found := _TWICE.match(cleaned):
        first, second = scan(found[1]), scan(found[2])
        units = [each.unit or each.letter if each is not None else None for each in (first, second)]
        if first is None or units[0] is None or units[1] is None:
            return _simple(cleaned)
        power = first.power if first.unit is not None else 0
        return (
            first._replace(unit=units[0], letter=None, power=power)
            if units[0].dimension == units[1].dimension
            else None
        )
    if found := _IN_TWO_UNITS.match(cleaned):
        first, second = _simple(found[1]), _simple(found[2])
        if first is None or second is None or first.unit is None or second.unit is None:
            return _simple(cleaned)
        if first.unit.dimension != second.unit.dimension or second.unit.size >= first.unit.size:
            return None
        part = exact(second, ".")
        return None if part is None else first._replace(fraction=part * second.unit.size / first.unit.size)
    return _simple(cleaned)


def put_together(before: str, figures: str, power: str, after: str) -> Written | None:
    """A number from its parts as NUMBER finds them; None where what stands around it is not known."""
    tens = int(power or 0)
    if not power and "10" in after and (times := _TIMES_TEN.match(after)):
        tens = int(times[1] or times[2].translate(_SUPERSCRIPTS))
        after = after[times.end() :]
    first, last = prefix(before), suffix(after)
    if first is None or last is None or first.opened != last.closed:
        return None
    if first.signs + last.signs + first.opened > 1 or (first.currency and last.currency not in ("", first.currency)):
        return None
    currency = first.currency or last.currency
    return Written(
        figures,
        tens + last.power,
        negative=first.negative or last.negative or first.opened,
        unit=last.unit,
        currency=currency,
        word=last.word,
        # Beside a currency it is a scale: "$5 m".
        letter=None if currency else last.letter,
        side=last.side,
    )


def plain(figures: str, decimal: str) -> str | None:
    """Figures with a point for the decimals and nothing between the thousands; None where they make no sense.

    decimal: the mark before decimals, "." or ",".
    """
    if figures.isdigit():
        return figures
    if not _READABLE[decimal].match(figures):
        return None
    whole, mark, decimals = figures.partition(decimal)
    return "".join(filter(str.isdigit, whole)) + ("." + decimals if mark else "")


def value(written: Written, decimal: str, power: int = 0) -> float | None:
    """The number under a decimal mark, rounded once; None where its marks make no sense with it.

    power: of ten that it is multiplied by besides its own. Its unit is left as it is.
    """
    if written.fraction is not None:
        found = exact(written, decimal)
        return None if found is None else float(found * Fraction(10) ** power)
    figures = plain(written.figures, decimal)
    if figures is None:
        return None
    number = float(f"{figures}e{written.power + power}")
    return -number if written.negative else number


def exact(written: Written, decimal: str) -> Fraction | None:
    """The same without any rounding."""
    figures = plain(written.figures, decimal)
    if figures is None:
        return None
    found = (Fraction(figures) + (written.fraction or 0)) * Fraction(10) ** written.power
    return -found if written.negative else found


def own_mark(figures: str) -> str | None:
    """The decimal mark that a number follows by itself; "" where any will do, None where either may or neither can."""
    point, comma = (bool(_READABLE[mark].match(figures)) for mark in MARKS)
    if point and comma:
        return None if "." in figures or "," in figures else ""
    return "." if point else "," if comma else None


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
    mark = decimal or own_mark(written.figures) or "."
    share = 0 if written.unit is None else written.unit.tens
    return value(written, mark, share)
