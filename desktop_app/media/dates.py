"""Dates as people write them: what one cell says, and which order of day and month a column follows."""

import re
from collections import Counter
from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import NamedTuple

from desktop_app.media.conventions import Convention
from desktop_app.media.months import MONTHS, WEEKDAYS, plain
from desktop_app.media.scripts import in_ascii

_EXCEL_START = datetime(1899, 12, 30)
SERIALS = range(10_000, 80_000)
"""Days since the end of 1899 that a spreadsheet's dates lie within: 1927 to 2119."""

_TIME = (
    r"(?P<hour>\d{1,2})(?::(?P<minute>\d{2})(?::(?P<second>\d{2})(?:[.,](?P<fraction>\d{1,9}))?)?"
    r"(?:\s*(?P<half>[AaPp])\.?[Mm]\.?)?|\s*(?P<bare>[AaPp])\.?[Mm]\.?)(?:\s*(?:h|Uhr))?"
    r"\s*(?P<zone>Z|UTC|GMT|(?:UTC|GMT)?[-+]\d{2}:?\d{2}|[-+]\d{2})?"
)
DAY_AND_CLOCK = rf"^(?P<day>.*?)(?P<clock>(?:[T,]\s*|\s+(?:at\s+|um\s+|à\s+|-\s+)?){_TIME})?$"
"""A day, and the time of the day where one follows; for re and RE2 alike."""

_DAY_AND_CLOCK = re.compile(DAY_AND_CLOCK)
_CLOCK = re.compile(rf"{_TIME}$")
_FIGURES = re.compile(r"^(\d{1,4})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{1,4})\.?$")
_COMPACT = re.compile(r"^(\d{4})(\d{2})(\d{2})$")
_EASTERN_DAY = r"\(?(?:[月火水木金土日]曜?日?|(?:星期|周|週)[一二三四五六日天]|[월화수목금토일]요일)\)?"
_EASTERN = re.compile(rf"^(\d{{4}})\s?[年년]\s?(\d{{1,2}})\s?[月월](?:\s?(\d{{1,2}})\s?[日일](?:\s?{_EASTERN_DAY})?)?$")
_QUARTER = re.compile(r"^(?:[QqTtKk]|Quarter |Quartal )([1-4])\s*[-/ .,]?\s*(\d{4})$")
_QUARTER_LAST = re.compile(r"^(\d{4})\s*[-/ .,]?\s*[Qq]([1-4])$")
_MONTH_OF_YEAR = re.compile(r"^(?:(\d{4})[-/](\d{1,2})|(\d{1,2})[/.](\d{4}))$")
_YEAR = re.compile(r"^[12]\d{3}$")
_SHORT_YEAR = re.compile(r"^[A-Za-z]{3,9}\.?(?:-|\s?['’])(\d{2})$")
_PIECES = re.compile(r"\d+|[^\W\d_]+")
_ALLOWED = re.compile(r"^[\w\s.,/'’ºª°-]*$")
_FILLERS = frozenset("of de del di the st nd rd th er re e o a den den le el il la do dem".split())


class Written(NamedTuple):
    """A day as a cell has it.

    parts: three numbers, in the order "ymd" where settled, else as written.
    settled: whether the cell tells by itself which of them is the year, the month and the day.
    mark: what stands between the numbers where it is not settled. short: whether the year has two figures.
    whole: whether it names a day, rather than a month, a quarter or a year.
    doubtful: whether it may as well be no date: a bare year, 20240305, 03.2024, or the season 2010-11.
    """

    parts: tuple[int, int, int]
    settled: bool = True
    mark: str = ""
    short: bool = False
    whole: bool = True
    doubtful: bool = False


class Clock(NamedTuple):
    """A time of the day: since midnight, and the offset of its zone from UTC, None where it names none."""

    since: timedelta
    offset: timedelta | None = None


def tidied(text: str) -> str:
    """A cell in ASCII with single spaces, as scan_day and scan_clock read it."""
    return " ".join(in_ascii(text).split())


def scan_clock(text: str) -> Clock | None:
    """The time of the day that stands at the end of a text; None where no day has it."""
    found = _CLOCK.search(text)
    if found is None:
        return None
    hour, minute, second = int(found["hour"]), int(found["minute"] or 0), int(found["second"] or 0)
    half = (found["half"] or found["bare"] or "").lower()
    if half:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half == "p" else 0)
    if minute > 59 or second > 59 or hour > 24 or (hour == 24 and (minute or second)):
        return None
    micro = int((found["fraction"] or "0").ljust(6, "0")[:6])
    return Clock(timedelta(hours=hour, minutes=minute, seconds=second, microseconds=micro), _offset(found["zone"]))


def _offset(zone: str | None) -> timedelta | None:
    if zone is None:
        return None
    figures = re.sub(r"[^-+\d]", "", zone)
    if not figures:
        return timedelta()
    minutes = int(figures[1:3]) * 60 + int(figures[3:] or 0)
    return timedelta(minutes=-minutes if figures[0] == "-" else minutes)


def scan_day(text: str) -> Written | None:
    """The day that a tidied text says; None where it says none, or one that no calendar has."""
    if not 4 <= len(text) <= 40 or (text.isdigit() and len(text) not in (4, 8)) or not any(map(str.isdigit, text)):
        return None
    found = _day_alone(text)
    if found is None:
        # Only then, since "mar" is Tuesday in Spanish, and March.
        shorter = _without_weekday(text)
        found = None if shorter == text else _day_alone(shorter)
    return found


def _day_alone(text: str) -> Written | None:
    if found := _FIGURES.match(text):
        return _figures(found)
    if found := _EASTERN.match(text):
        return _settled(int(found[1]), int(found[2]), int(found[3] or 1), whole=bool(found[3]))
    if found := _COMPACT.match(text):
        return _settled(int(found[1]), int(found[2]), int(found[3]), doubtful=True)
    if found := _QUARTER.match(text):
        return _settled(int(found[2]), int(found[1]) * 3 - 2, 1, whole=False)
    if found := _QUARTER_LAST.match(text):
        return _settled(int(found[1]), int(found[2]) * 3 - 2, 1, whole=False)
    if found := _MONTH_OF_YEAR.match(text):
        return _settled(int(found[1] or found[4]), int(found[2] or found[3]), 1, whole=False, doubtful="/" not in text)
    if _YEAR.match(text):
        return _settled(int(text), 1, 1, whole=False, doubtful=True)
    return _in_words(text)


def _without_weekday(text: str) -> str:
    first, _, rest = text.partition(" ")
    return (
        rest.lstrip(" ,")
        if rest and plain(first.partition("-")[0].rstrip(".,")) in WEEKDAYS and any(map(str.isdigit, rest))
        else text
    )


def _figures(found: re.Match[str]) -> Written | None:
    first, mark, second, third = found[1], found[2], found[3], found[4]
    numbers = (int(first), int(second), int(third))
    if len(first) == 4:
        return _settled(*numbers) if len(third) <= 2 else None
    if len(first) == 3 or len(third) not in (2, 4):
        return None
    short = len(third) == 2
    return Written(numbers, False, mark, short) if orders_of(numbers, short) else None


def orders_of(numbers: tuple[int, int, int], short: bool) -> list[str]:
    """The orders in which three numbers are a day there is; short: whether the year has two figures."""
    tried = ("dmy", "mdy", "ymd") if short else ("dmy", "mdy")
    return [order for order in tried if _moment(_sorted(numbers, order), short) is not None]


def _sorted(numbers: tuple[int, int, int], order: str) -> tuple[int, int, int]:
    year, month, day = (numbers[order.index(part)] for part in "ymd")
    return year, month, day


def _settled(
    year: int, month: int, day: int, whole: bool = True, short: bool = False, doubtful: bool = False
) -> Written | None:
    if _moment((year, month, day), short) is None:
        return None
    return Written((year, month, day), short=short, whole=whole, doubtful=doubtful)


def _moment(parts: tuple[int, int, int], short: bool, latest: int = 0) -> datetime | None:
    year, month, day = parts
    if short:
        year = _long_year(year, latest or date.today().year + 20)
    try:
        return datetime(year, month, day)
    except ValueError:
        return None


def _long_year(year: int, latest: int) -> int:
    """A year of two figures: the last one that is not after `latest`."""
    return latest - (latest - year) % 100


def _in_words(text: str) -> Written | None:
    """A date with the name of its month: 3 March 2024, Mar 3, 24, March 2024, 24-Mar-03, den 3. März 2024."""
    if not _ALLOWED.match(text):
        return None
    words = [plain(piece) for piece in _PIECES.findall(text)]
    pieces = [word for word in words if word not in _FILLERS]
    months = [at for at, piece in enumerate(pieces) if piece in MONTHS]
    if len(months) != 1 or not all(piece.isdigit() or piece in MONTHS for piece in pieces):
        return None
    place, month = months[0], MONTHS[pieces[months[0]]]
    numbers = [piece for piece in pieces if piece.isdigit()]
    if len(numbers) == 1:
        return _month_and_year(text, month, numbers[0])
    if len(numbers) != 2 or any(len(number) not in (1, 2, 4) for number in numbers):
        return None
    # The year stands last, but where it has four figures or the month stands last (2024 3 March, 2024 March 3).
    year_first = len(numbers[0]) == 4
    year, day = (numbers[0], numbers[1]) if year_first else (numbers[1], numbers[0])
    if len(day) > 2 or len(year) == 1 or place == 2:
        return None
    return _settled(int(year), month, int(day), short=len(year) == 2)


def _month_and_year(text: str, month: int, number: str) -> Written | None:
    if len(number) == 4:
        return _settled(int(number), month, 1, whole=False)
    # "Mar 24" may be a day; "Mar-24" and "Mar '24" is how spreadsheets write a month.
    return _settled(int(number), month, 1, whole=False, short=True) if _SHORT_YEAR.match(text) else None


def moment(written: Written, order: str, latest: int = 0) -> datetime | None:
    """The day in an order of its numbers ("dmy", "mdy", "ymd"), at midnight; None where there is no such day.

    latest: the last year that one of two figures may mean; 0 for twenty years from now.
    """
    if written.settled:
        return _moment(written.parts, written.short, latest)
    if order == "ymd" and not written.short:
        return None
    return _moment(_sorted(written.parts, order), written.short, latest)


def from_serial(number: float) -> datetime:
    """The time that a spreadsheet keeps as days since the end of 1899, to the second."""
    return _EXCEL_START + timedelta(seconds=round(number * 86_400))


def order_of(counts: Mapping[Written, int], usual: Convention) -> tuple[str, bool]:
    """The order of the numbers in a column's dates, and whether the column itself decides it.

    counts: how often each of its dates stands there. usual: whose order is taken where nothing decides.
    The order wins in which the most cells are dates at all; of those alike, the one whose years lie close.
    """
    open_ones = {written: count for written, count in counts.items() if not written.settled}
    if not open_ones:
        return "", True
    fitting: Counter[str] = Counter()
    for written, count in open_ones.items():
        for order in orders_of(written.parts, written.short):
            fitting[order] += count
    most = max(fitting.values())
    best = [order for order in ("dmy", "mdy", "ymd") if fitting[order] == most]
    if len(best) == 1:
        return best[0], True
    if "ymd" in best:
        best = _with_close_years(best, list(open_ones)) or best
        if len(best) == 1:
            return best[0], True
    if all(written.mark == "." for written in open_ones) and "dmy" in best:
        return "dmy", "ymd" not in best
    preferred = ["ymd", usual.date_order] if usual.year_first else [usual.date_order]
    return next((order for order in [*preferred, *best] if order in best), best[0]), False


def _with_close_years(orders: list[str], dates: list[Written]) -> list[str]:
    """The orders in which the years lie clearly closer together than in the others; none where it is not clear."""
    if len(dates) < 3:
        return []
    spread = {order: len({each.parts[order.index("y")] for each in dates}) for order in orders}
    least = min(spread.values())
    close = [order for order in orders if spread[order] == least]
    far = [spread[order] for order in orders if order not in close]
    return close if far and 2 * least <= min(far) else []


def parse_date(text: str, order: str = "") -> date | None:
    """The day a cell says by itself, or None where it says none.

    order: "dmy" or "mdy" for dates in figures; "" reads slashes month first, points and hyphens day first, where
    both are possible. A bare year, month or quarter is no day, nor is a date with a year of two figures.
    """
    found = _DAY_AND_CLOCK.match(tidied(text))
    written = scan_day(found["day"].rstrip(" ,")) if found is not None else None
    if found is None or written is None or not written.whole or written.short or written.doubtful:
        return None
    if found["clock"] and scan_clock(found["clock"]) is None:
        return None
    tried = [order] if order else ["mdy", "dmy"] if written.mark == "/" else ["dmy", "mdy"]
    known = next((day for each in tried if (day := moment(written, each)) is not None), None)
    return None if known is None else known.date()
