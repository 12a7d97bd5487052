"""How long something takes, and times of the day: 1:30:00, 2h 15m, 90 min, 3:45 PM."""

import re
from dataclasses import dataclass
from datetime import timedelta
from fractions import Fraction

from desktop_app.media.scripts import in_ascii
from desktop_app.media.units import TIME, unit_of

LONGEST = timedelta(days=36_500_000)

_COLONS = re.compile(
    r"^(?P<minus>[-+]?)(?:(?P<days>\d{1,6})\s*(?:days?|d|Tage?|jours?|días?),?\s+)?(?P<first>\d{1,6}):(?P<second>\d{2})"
    r"(?::(?P<third>\d{2}))?(?:[.,](?P<fraction>\d{1,9}))?\s*(?:(?P<half>[AaPp])\.?[Mm]\.?|(?P<unit>h|hrs?|Uhr|min))?$"
)
_HOUR = re.compile(r"^(\d{1,2})\s*([AaPp])\.?[Mm]\.?$")
_ISO = re.compile(r"^(?P<minus>-?)P(?:(?P<d>\d+)D)?(?:T(?:(?P<h>\d+)H)?(?:(?P<m>\d+)M)?(?:(?P<s>\d+(?:\.\d+)?)S)?)?$")
_UNITS = re.compile(r"^(?P<minus>-?)(?:\d+(?:[.,]\d+)?\s*[^\W\d_]+\.?(?:,|\s+and|\s+und|\s+et)?\s*)+$")
_PART = re.compile(r"(\d+(?:[.,]\d+)?)\s*([^\W\d_]+\.?)")
_SECONDS = re.compile(r"^[-+]?[0-5]?\d\.\d{1,3}$")
_FRENCH = re.compile(r"^(\d{1,3})\s?h\s?(\d{2})$")


@dataclass(frozen=True, slots=True)
class Span:
    """length: where the cell itself tells it. pair: of two figures, either hours and minutes or minutes and seconds.

    of_day: whether it is a time of the day. triple: whether it names hours, minutes and seconds.
    fraction: whether it is minutes and seconds with decimals.
    bare: whether it is a plain number, which is a length only among others, +32.8 before +1:10.9.
    """

    length: timedelta | None = None
    pair: tuple[int, int, bool] | None = None
    of_day: bool = False
    triple: bool = False
    bare: bool = False
    fraction: bool = False

    def read(self, in_minutes: bool) -> timedelta:
        """Its length, a pair read as minutes and seconds or as hours and minutes."""
        if self.pair is None:
            return self.length or timedelta()
        first, second, negative = self.pair
        found = timedelta(minutes=first, seconds=second) if in_minutes else timedelta(hours=first, minutes=second)
        return -found if negative else found


def scan(text: str) -> Span | None:
    """What a cell says of a length of time; None where it says none."""
    cleaned = " ".join(in_ascii(text).split())
    if not 2 <= len(cleaned) <= 60 or not any(each.isdigit() for each in cleaned):
        return None
    if ":" in cleaned:
        found = _COLONS.match(cleaned)
        return None if found is None else _with_colons(found)
    if found := _HOUR.match(cleaned):
        return _of_day(int(found[1]), 0, 0, found[2]) if 1 <= int(found[1]) <= 12 else None
    if found := _FRENCH.match(cleaned):
        return Span(timedelta(hours=int(found[1]), minutes=int(found[2]))) if int(found[2]) < 60 else None
    if found := _ISO.match(cleaned):
        return _iso(found)
    if found := _SECONDS.match(cleaned):
        return Span(timedelta(seconds=float(found[0])), bare=True)
    return _in_units(cleaned) if _UNITS.match(cleaned) else None


def _with_colons(found: re.Match[str]) -> Span | None:
    first, second, third = int(found["first"]), int(found["second"]), found["third"]
    if second > 59 or (third and int(third) > 59):
        return None
    if found["half"]:
        seconds = int(third or 0)
        return _of_day(first, second, seconds, found["half"]) if 1 <= first <= 12 and not found["minus"] else None
    negative = found["minus"] == "-"
    fraction = timedelta(microseconds=int((found["fraction"] or "0").ljust(6, "0")[:6]))
    if third:
        length = timedelta(days=int(found["days"] or 0), hours=first, minutes=second, seconds=int(third)) + fraction
        return Span(-length if negative else length, triple=True)
    if found["fraction"] or found["unit"] == "min":
        length = timedelta(minutes=first, seconds=second) + fraction
        return Span(-length if negative else length, fraction=bool(found["fraction"]))
    if found["days"] or found["unit"]:
        length = timedelta(days=int(found["days"] or 0), hours=first, minutes=second)
        return Span(-length if negative else length, of_day=found["unit"] == "Uhr")
    return Span(pair=(first, second, negative))


def _of_day(hour: int, minute: int, second: int, half: str) -> Span:
    afternoon = 12 if half.lower() == "p" else 0
    return Span(timedelta(hours=hour % 12 + afternoon, minutes=minute, seconds=second), of_day=True)


def _iso(found: re.Match[str]) -> Span | None:
    if not any(found[part] for part in "dhms"):
        return None
    days, hours, minutes = (int(found[part] or 0) for part in "dhm")
    length = timedelta(days=days, hours=hours, minutes=minutes, seconds=float(found["s"] or 0))
    return Span(-length if found["minus"] else length) if days < LONGEST.days else None


def _in_units(text: str) -> Span | None:
    """ "2h 15m", "1 hour 30 minutes", "90 min": units of time, the larger first."""
    total, last = Fraction(), None
    for number, word in _PART.findall(text):
        unit = unit_of("min" if word == "m" and last is not None else word)
        if unit is None or unit.dimension != TIME or (last is not None and unit.size >= last):
            return None
        total += Fraction(number.replace(",", ".")) * unit.size
        last = unit.size
    if last is None or total > LONGEST.days * 86_400:
        return None
    length = timedelta(microseconds=round(total * 1_000_000))
    return Span(-length if text.startswith("-") else length)
