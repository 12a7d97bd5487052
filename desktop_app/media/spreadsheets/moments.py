"""Dates, times and durations of workbooks: serial numbers, and how a number format shows them."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from desktop_app.media.spreadsheets.codes import Section, Token

DAY = 86_400
_EPOCH = datetime(1970, 1, 1)
_DAYS_TO_EPOCH = 25_569
_FIRST_AFTER_LEAP_ERROR = 61
"""Excel holds 1900 to be a leap year: serial 60 is a day that never was, and those before it are one too low."""
_LAST_DAY = 2_958_466

_MONTHS = """
    January February March April May June July August September October November December
"""
_WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday "
MONTHS = tuple(_MONTHS.split())
WEEKDAYS = tuple(_WEEKDAYS.split())


def seconds_since_1970(serial: float, from_1904: bool) -> float | None:
    """The moment a serial number means, in seconds since 1970-01-01; None where no date is that far."""
    days = serial + (1_462 if from_1904 else 0)
    if not 0 <= days < _LAST_DAY:
        return None
    if days < _FIRST_AFTER_LEAP_ERROR and not from_1904:
        days += 1
    # Excel keeps days as float64: a millisecond is the least that it can tell.
    return round((days - _DAYS_TO_EPOCH) * DAY, 3)


def shown_moment(section: Section, seconds: float) -> str:
    """A moment (seconds since 1970-01-01) as a section of a number format shows it."""
    fraction = _decimals(section.tokens)
    moment = _EPOCH + timedelta(seconds=round(seconds, fraction))
    parts: list[str] = []
    tokens = list(section.tokens)
    half_day = any(token.kind == "half" for token in tokens)
    at = 0
    while at < len(tokens):
        token = tokens[at]
        if token.kind == "moment":
            parts.append(_part(token.text, moment, half_day))
        elif token.kind == "half":
            parts.append(("AM" if moment.hour < 12 else "PM")[: 2 if len(token.text) > 3 else 1])
        elif token.text == "." and fraction and at + 1 < len(tokens) and tokens[at + 1].kind == "digit":
            parts.append(f".{moment.microsecond:06}"[: fraction + 1])
            at += fraction
        elif token.kind in ("text", "mark"):
            parts.append(token.text)
        at += 1
    return " ".join("".join(parts).split())


def _part(code: str, moment: datetime, half_day: bool) -> str:
    if code[0] == "m":
        name = MONTHS[moment.month - 1]
        return (str(moment.month), f"{moment.month:02}", name[:3], name, name[0])[len(code) - 1]
    if code[0] == "d":
        name = WEEKDAYS[moment.weekday()]
        return (str(moment.day), f"{moment.day:02}", name[:3], name)[len(code) - 1]
    if code[0] in "ye":
        return f"{moment.year % 100:02}" if code in ("y", "yy") else f"{moment.year:04}"
    if code[0] == "b":
        return str(moment.year + 543)
    hour = (moment.hour + 11) % 12 + 1 if half_day else moment.hour
    number = {"h": hour, "n": moment.minute, "s": moment.second}.get(code[0])
    return "" if number is None else f"{number:02}" if len(code) == 2 else str(number)


def shown_duration(section: Section, seconds: float) -> str:
    """A duration as a section with hours, minutes or seconds in brackets shows it: "27:30" for [h]:mm."""
    fraction = _decimals(section.tokens)
    left = abs(round(seconds, fraction))
    parts: list[str] = []
    for token in section.tokens:
        if token.kind in ("elapsed", "moment"):
            unit = {"h": 3_600, "n": 60, "m": 60, "s": 1}.get(token.text[0])
            if unit is not None:
                number, left = divmod(left, unit)
                parts.append(f"{int(number):0{len(token.text)}}")
        elif token.kind == "text" or token.text in (".", ",", "/"):
            parts.append(token.text)
    shown = "".join(parts).strip()
    if fraction:
        shown += f"{left:.{fraction}f}"[2:]
    return f"-{shown}" if seconds < 0 else shown


def _decimals(tokens: Sequence[Token]) -> int:
    """Digits after the seconds: 2 for "ss.00"."""
    for at, token in enumerate(tokens):
        if token.text == "." and at + 1 < len(tokens) and tokens[at + 1].kind == "digit":
            rest = [each.kind == "digit" for each in tokens[at + 1 :]]
            return min(rest.index(False) if False in rest else len(rest), 6)
    return 0
