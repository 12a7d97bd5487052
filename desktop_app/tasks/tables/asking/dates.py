"""Days, months, quarters and years in a question."""

import re
from calendar import monthrange
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from desktop_app.translation import mark, worded

_MONTH_NAMES = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
]
_MONTH_SAID = (
    worded("January"),
    worded("February"),
    worded("March"),
    worded("April"),
    worded("May"),
    worded("June"),
    worded("July"),
    worded("August"),
    worded("September"),
    worded("October"),
    worded("November"),
    worded("December"),
)
_MONTHS = {name: number for number, name in enumerate(_MONTH_NAMES, start=1)}
_MONTHS |= {name[:3]: number for name, number in _MONTHS.items()} | {"sept": 9}
_MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
_YEAR = r"(?P<year>1[0-9]\d\d|20\d\d|21\d\d)"
_DAY = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th)?"
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_ON_A = (
    mark("on a Monday"),
    mark("on a Tuesday"),
    mark("on a Wednesday"),
    mark("on a Thursday"),
    mark("on a Friday"),
    mark("on a Saturday"),
    mark("on a Sunday"),
)
_QUARTERS = {"1": 1, "2": 2, "3": 3, "4": 4, "first": 1, "second": 2, "third": 3, "fourth": 4, "last": 4}
_UNITS = {"day": 1, "week": 7, "month": 30, "quarter": 91, "year": 365}


@dataclass(frozen=True)
class When:
    """A stretch of time a question names.

    first, last: its ends, both included; None where only months are named. months: those, of whatever year.
    day: of the month, where a day is named without a year. weekdays: those, of whatever week, 0 for Monday.
    said: as the question says it.
    back: "month", 1 for "last month": counted back from the newest date of the table.
    """

    said: str
    first: date | None = None
    last: date | None = None
    months: tuple[int, ...] = ()
    day: int | None = None
    weekdays: tuple[int, ...] = ()
    back: tuple[str, int] | None = None
    is_year: bool = False

    @property
    def is_day(self) -> bool:
        """Whether it is one day of a year."""
        return self.first is not None and self.first == self.last

    @property
    def is_month(self) -> bool:
        """Whether it is one month, of a year or of whatever year."""
        first, last = self.first, self.last
        if first is None or last is None:
            return len(self.months) == 1 and self.day is None
        whole = first.day == 1 and last.day == monthrange(last.year, last.month)[1]
        return whole and (first.year, first.month) == (last.year, last.month)

    @property
    def is_whole_years(self) -> bool:
        """Whether it begins with a year and ends with one."""
        first, last = self.first, self.last
        return bool(first and last and (first.month, first.day, last.month) == (1, 1, 12))


def _named(month: str) -> int:
    return _MONTHS[month.rstrip(".").lower()]


def _weekday(match: re.Match[str]) -> When | None:
    name = match["weekday"].lower()
    if name == "weekend":
        return When(worded("on weekends"), weekdays=(5, 6))
    return When(worded(_ON_A[WEEKDAYS.index(name)]), weekdays=(WEEKDAYS.index(name),))


_Maker = Callable[[re.Match[str]], When | None]


def _day(year: int, month: int, day: int, said: str) -> When | None:
    try:
        found = date(year, month, day)
    except ValueError:
        return None
    return When(said, found, found)


def _full_day(match: re.Match[str]) -> When | None:
    year, month, day = int(match["year"]), _named(match["month"]), int(match["day"])
    return _day(year, month, day, worded("{day} {month} {year}", day=day, month=_MONTH_SAID[month - 1], year=year))


def _iso(match: re.Match[str]) -> When | None:
    found = _day(int(match[1]), int(match[2]), int(match[3]), match[0])
    return found and replace(found, said=worded("{day}", day=found.first))


def _dotted(match: re.Match[str]) -> When | None:
    """ "11.3.2026": with dots the day always stands first."""
    found = _day(int(match[3]), int(match[2]), int(match[1]), match[0])
    return found and replace(found, said=worded("{day}", day=found.first))


def _month(match: re.Match[str]) -> When | None:
    year, month = int(match["year"]), _named(match["month"])
    return month_of(year, month, worded("{month} {year}", month=_MONTH_SAID[month - 1], year=year))


def month_of(year: int, month: int, said: str) -> When:
    """One month."""
    return When(said, date(year, month, 1), date(year, month, monthrange(year, month)[1]))


def _day_of_month(match: re.Match[str]) -> When | None:
    month, day = _named(match["month"]), int(match["day"])
    return When(worded("{day} {month}", day=day, month=_MONTH_SAID[month - 1]), months=(month,), day=day)


def _some_month(match: re.Match[str]) -> When | None:
    month = _named(match["month"])
    return When(_MONTH_SAID[month - 1], months=(month,))


def _quarter(match: re.Match[str]) -> When | None:
    number = _QUARTERS[match["quarter"].lower()]
    months = tuple(range(3 * number - 2, 3 * number + 1))
    if not match["year"]:
        return When(worded("Q{quarter}", quarter=number), months=months)
    year = int(match["year"])
    said = worded("Q{quarter} {year}", quarter=number, year=year)
    return When(said, date(year, months[0], 1), date(year, months[2], monthrange(year, months[2])[1]))


def _half(match: re.Match[str]) -> When | None:
    first = match["half"].lower() in ("1", "first")
    months = tuple(range(1, 7) if first else range(7, 13))
    half = 1 if first else 2
    if not match["year"]:
        return When(worded("H{half}", half=half), months=months)
    year = int(match["year"])
    said = worded("H{half} {year}", half=half, year=year)
    return When(said, date(year, months[0], 1), date(year, months[-1], monthrange(year, months[-1])[1]))


def _decade(match: re.Match[str]) -> When | None:
    year = int(match["decade"])
    return When(match[0], date(year, 1, 1), date(year + 9, 12, 31))


def _year(match: re.Match[str]) -> When | None:
    year = int(match["year"])
    return When(match[0], date(year, 1, 1), date(year, 12, 31), is_year=True)


def _years(match: re.Match[str]) -> When | None:
    first, last = int(match["from"]), int(match["to"])
    last = last if last > 999 else first // 100 * 100 + last
    return When(match[0], date(first, 1, 1), date(last, 12, 31)) if last > first else None


def _relative(match: re.Match[str]) -> When | None:
    back = 0 if match["which"].lower() == "this" else 1
    return When(match[0], back=(match["unit"].lower(), back))


def _latest(match: re.Match[str]) -> When | None:
    return When(match[0], back=("days", int(match["count"]) * _UNITS[match["unit"].lower()]))


_PATTERNS: tuple[tuple[str, _Maker], ...] = (
    (r"(\d{4})-(\d{1,2})-(\d{1,2})", _iso),
    (r"(\d{1,2})\.(\d{1,2})\.(\d{4})", _dotted),
    (rf"{_DAY}(?: of)? {_MONTH},? {_YEAR}", _full_day),
    (rf"{_MONTH} {_DAY}(?: of)?,? {_YEAR}", _full_day),
    (
        r"(?:the )?(?P<quarter>first|second|third|fourth|last|[1-4](?=st|nd|rd|th))(?:st|nd|rd|th)? quarter"
        r"(?:,? (?:of )?(?P<year>\d{4}))?",
        _quarter,
    ),
    (r"q(?P<quarter>[1-4])(?: ?[-/]? ?| of )(?P<year>\d{4})", _quarter),
    (r"q(?P<quarter>[1-4])(?P<year>)", _quarter),
    (r"(?:the )?(?P<half>first|second) half(?: of)?(?P<year> \d{4})?", _half),
    (r"h(?P<half>[12])(?P<year> \d{4})?", _half),
    (rf"{_MONTH}(?: of)?,? {_YEAR}", _month),
    (rf"{_DAY}(?: of)? {_MONTH}(?![a-z])", _day_of_month),
    (rf"{_MONTH} {_DAY}(?![\d,.]*\d)(?![a-z])", _day_of_month),
    (r"(?P<from>1[0-9]\d\d|20\d\d) ?[-–/] ?(?P<to>\d{4}|\d\d)(?!\d)", _years),
    (r"(?P<decade>1[0-9]\d0|20\d0)'?s", _decade),
    (r"(?P<which>last|this|previous|past) (?P<unit>month|year|quarter|week)(?!s)", _relative),
    (r"(?:the )?(?:last|past) (?P<count>\d+) (?P<unit>day|week|month|year)s?", _latest),
    (rf"(?:the )?(?:months? of )?{_MONTH}", _some_month),
    (rf"{_YEAR}(?![\d,.]*\d)", _year),
    (rf"(?:on |at )?(?:an? |the )?(?P<weekday>{'|'.join(WEEKDAYS)}|weekend)s?", _weekday),
)


def times(text: str) -> Iterator[tuple[int, int, When]]:
    """Where a question names a time: start and end in its characters, longest first, and which time."""
    taken = [False] * (len(text) + 1)
    for pattern, make in _PATTERNS:
        for match in re.finditer(rf"(?<![\w.,$€£]){pattern}(?!\w)", text, re.IGNORECASE):
            if any(taken[match.start() : match.end()]) or _is_modal(text, match):
                continue
            found = make(match)
            if found is not None:
                taken[match.start() : match.end()] = [True] * (match.end() - match.start())
                yield match.start(), match.end(), found


def _is_modal(text: str, match: re.Match[str]) -> bool:
    """Whether this "may" or "march" is no month: "what may I", "the march of"."""
    if match[0].lower() not in ("may", "march", "mar", "dec", "jan", "sept", "sep"):
        return False
    before = text[: match.start()].lower().split()
    led = bool(before) and before[-1] in (
        "in",
        "of",
        "during",
        "since",
        "until",
        "by",
        "before",
        "after",
        "for",
        "and",
        "or",
        "from",
        "to",
        "between",
        "on",
        "about",
    )
    return not led and not text[match.start()].isupper()


def year_of(word: str) -> When | None:
    """The year that a word is by itself."""
    found = re.fullmatch(_YEAR, word)
    return _year(found) if found else None


def month_named(word: str) -> When | None:
    """The month that a word is by itself, of whatever year."""
    number = _MONTHS.get(word.rstrip(".").lower())
    return When(_MONTH_SAID[number - 1], months=(number,)) if number else None


def before_newest(newest: date, back: tuple[str, int]) -> tuple[date, date]:
    """The stretch that "last month", "this year", "the last 30 days" mean, told from the newest date there is."""
    unit, count = back
    if unit == "days":
        return newest - timedelta(days=count - 1), newest
    if unit == "week":
        monday = newest - timedelta(days=newest.weekday() + 7 * count)
        return monday, monday + timedelta(days=6)
    if unit == "year":
        return date(newest.year - count, 1, 1), date(newest.year - count, 12, 31)
    months = 3 if unit == "quarter" else 1
    place = (newest.year * 12 + newest.month - 1) // months * months - count * months
    last = place + months - 1
    end = date(last // 12, last % 12 + 1, monthrange(last // 12, last % 12 + 1)[1])
    return date(place // 12, place % 12 + 1, 1), end
