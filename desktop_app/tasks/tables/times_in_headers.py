"""Times that headers name: "Jan", "2023-01", "Q1 2024", "Sales 2021", "Mon", "2017-18", "8 Oct", "Week 3"."""

import re
from dataclasses import dataclass

import pandas as pd

from desktop_app.media.months import MONTHS, WEEKDAYS, day_and_month, is_slashed_day, plain

Moment = float | str | pd.Timestamp
"""A year or another number, a month or day of whatever year or week as it is written, or a date."""

_WORD = r"(?P<word>[^\W\d_]{3,}\.?|mo|di|mi|do|fr|sa|so)"
_YEAR = r"(?P<year>1[7-9]\d\d|20\d\d|21\d\d)"
_QUARTER = r"q(?P<quarter>[1-4])"
_TIMES: tuple[tuple[str, str], ...] = (
    ("Date", rf"{_YEAR}-(?P<month>\d\d)-(?P<day>\d\d)(?:[ T]00:00:00)?"),
    ("Date", rf"(?P<day>\d{{1,2}})\.?[ -]{_WORD}[ -](?:{_YEAR}|'?(?P<short>\d\d))"),
    ("Date", rf"{_WORD}[ -](?P<day>\d{{1,2}}),? {_YEAR}"),
    ("Date", rf"(?P<day>\d{{1,2}})\.(?P<month>\d{{1,2}})\.{_YEAR}"),
    ("Quarter", rf"{_QUARTER}[\s\-_/']*(?:{_YEAR}|(?P<short>\d\d))"),
    ("Quarter", rf"{_YEAR}[\s\-_/]*{_QUARTER}"),
    ("Quarter", r"(?P<name>q[1-4])"),
    ("Season", rf"{_YEAR}[-/–](?:\d\d)?(?P<next>\d\d)"),
    ("Month", rf"{_WORD}[\s\-_/']*(?:{_YEAR}|(?P<short>\d\d))"),
    ("Month", rf"{_YEAR}[\s\-_/]*{_WORD}"),
    ("Month", rf"{_YEAR}[-/](?P<month>0[1-9]|1[0-2])"),
    ("Month", rf"(?P<month>0?[1-9]|1[0-2])/{_YEAR}"),
    ("Year", rf"(?:fy|cy)?[\s\-_']*{_YEAR}"),
    ("Month", r"(?P<name>[^\W\d_]{3,}\.?)"),
    ("Day", r"(?P<name>[^\W\d_]{2,}\.?)"),
)
"""What a header says a time by, the longest first, and what the column of such times is called."""

_NUMBERED = re.compile(r"(?P<word>[^\W\d_]{1,12})[\s\-_.]*(?P<number>\d{1,3})$")
"""Headers such as "Week 1" and "Quiz 3"."""

_LETTERS_OF_TIMES = frozenset("wdmtpqv")
"""Letters that weeks, days, months, terms, periods and visits are numbered behind."""

_NOTE = re.compile(r"(?<=\w)\s?(?:\(\d\)|\[(?:note )?\d{1,2}\])$")
"""The number of a note at the end of a header: "30-Jun-09(1)"."""

LEAST_YEAR = 1000
"""From which a number alone is a year."""


@dataclass(frozen=True)
class HeaderTime:
    """A time that a header names: what the column of such times is called, its value and words, and the rest."""

    called: str
    value: Moment
    said: str
    rest: str


def time_of(header: str) -> HeaderTime | None:
    """The time that a header names; None where it names none. Months and days of the week stand at its edge."""
    if day_and_month(header) is not None or is_slashed_day(header):
        return HeaderTime("Date", header.strip(), header.strip(), "")
    text = _NOTE.sub("", header)
    text = re.sub(r"[\[(].*?[\])]", lambda found: f" {found[0][1:-1]} ", text).strip()
    for called, pattern in _TIMES:
        for found in re.finditer(rf"(?<![^\W_])(?:{pattern})(?![^\W_])", text, re.IGNORECASE):
            at_edge = found.start() == 0 or found.end() == len(text)
            value = _value(called, found) if at_edge or called == "Year" else None
            if value is not None:
                rest = re.sub(r"[\s_\-–:/,.]+", " ", f"{text[: found.start()]} {text[found.end() :]}").strip()
                return HeaderTime(called, value, found[0].strip(), rest)
    return None


def number_of(header: str) -> HeaderTime | None:
    """ "Week 1", "Quiz 3": a word and a number; not "Column 3", which is called so where it has no name."""
    found = _NUMBERED.match(header.strip())
    if found is None or found["word"] == "Column":
        return None
    if len(found["word"]) == 1 and found["word"].casefold() not in _LETTERS_OF_TIMES:
        return None  # G1 to G3 are three grades, and no times of one
    return HeaderTime(found["word"].capitalize(), float(found["number"]), found["number"], "")


def _value(called: str, found: re.Match[str]) -> Moment | None:
    """What a match comes to; None where a word names no time."""
    parts = {name: part for name, part in found.groupdict().items() if part is not None}
    if "name" in parts:
        known = {"Month": MONTHS, "Day": WEEKDAYS}.get(called)
        named = known is None or plain(parts["name"].rstrip(".")) in known
        return found[0].strip() if named else None
    year = int(parts.get("year") or 2000 + int(parts["short"]))
    if called == "Year":
        return float(year)
    if called == "Season":
        return found[0] if int(parts["next"]) == (year + 1) % 100 else None
    word = plain(parts.get("word", "").rstrip("."))
    first_of_quarter = 3 * int(parts.get("quarter", 0)) - 2
    month = MONTHS.get(word) if word else int(parts.get("month", first_of_quarter))
    try:
        return None if month is None else pd.Timestamp(year=year, month=month, day=int(parts.get("day", 1)))
    except ValueError:
        return None


def words_for(time: Moment) -> list[str]:
    """Single words that say a time: "2021", all names of a month or of a day of the week; none of a date."""
    if isinstance(time, pd.Timestamp):
        return []
    if isinstance(time, float):
        return [f"{time:g}"] if time > LEAST_YEAR else []
    if day_and_month(time) is not None or is_slashed_day(time):
        return []
    word = plain(time.rstrip("."))
    for known in (MONTHS, WEEKDAYS):
        if word in known:
            return [name for name, number in known.items() if number == known[word]]
    return [word]
