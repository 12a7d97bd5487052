"""Words for times that a table says otherwise: average monthly sales, the busiest weekday, what was paid late."""

import re
from collections.abc import Callable

import numpy as np

from desktop_app.table_reading import ColumnKind
from desktop_app.tasks.tables.asking.dates import month_named
from desktop_app.tasks.tables.asking.lookup import Lookup
from desktop_app.tasks.tables.asking.roles import amount_column, measures
from desktop_app.tasks.tables.asking.words import stem
from desktop_app.tasks.tables.columns import Column
from desktop_app.tasks.tables.periods import CALENDAR_MONTH, PERIODS

_OF_TIME = {
    "daily": "day", "weekly": "week", "monthly": "month", "quarterly": "quarter", "yearly": "year", "annual": "year",
}  # fmt: skip
_PER_TIME = re.compile(
    rf"(?i)\b(?:(average|mean|median) ({'|'.join(_OF_TIME)})|({'|'.join(_OF_TIME)}) (average|mean|median)) ([^?]+)"
)


def _per_time(lookup: Lookup, said: re.Match[str]) -> str:
    """ "average monthly sales" as those per month, where no column is called so."""
    of_time = (said[2] or said[3]).lower()
    if any(of_time in header.words for header in lookup.headers) or lookup.says_in_cells(of_time):
        return said[0]
    return f"{said[1] or said[4]} {said[5].rstrip()} per {_OF_TIME[of_time]}"


_UPWARDS = re.compile(r"(?i)\b(?P<verb>go|goes|went|gone) (?P<way>up|down)\b")
_BETTER = re.compile(r"(?i)\b(?P<way>better|worse)(?= in .+? than in )")


def _grew(lookup: Lookup, said: re.Match[str]) -> str:
    """ "went up", of a measure that is spread over columns of times, as what it is: grew."""
    if not lookup.spreads:
        return said[0]
    return {"up": "grew", "down": "fell", "better": "more", "worse": "less"}[said["way"].lower()]


_BY_HOW_MANY = re.compile(r"(?i)\bby how many(?= (?:did|do|does|has|have|had)\b)")


def _by_how_much(_: Lookup, said: re.Match[str]) -> str:
    """ "by how many did it grow": by how much, as no rows are counted."""
    return "by how much"


_LISTED_MONTHS = re.compile(
    r"(?i)\b(?P<months>(?:(?:january|february|march|april|may|june|july|august|september|october|november|december)"
    r"(?:,? and |,? or |, | to | until | through | [-–] ))+)(?P<last>[a-z]{3,9}) (?P<year>(?:19|20)\d\d)\b"
)


def _each_of_its_year(_: Lookup, said: re.Match[str]) -> str:
    """ "June, July and August 2025": all three of that year."""
    if month_named(said["last"]) is None:
        return said[0]
    months = re.sub(r"[A-Za-z]{3,9}(?=,| )", lambda each: _with_year(each[0], said["year"]), said["months"])
    return f"{months}{said['last']} {said['year']}"


def _with_year(word: str, year: str) -> str:
    return f"{word} {year}" if month_named(word) is not None else word


_WEEKDAY = re.compile(r"(?i)\bdays? of the week\b|\bweek days?\b")


def _as_weekday(lookup: Lookup, said: re.Match[str]) -> str:
    """ "day of the week" of a column of days, unless a column is called so."""
    return said[0] if any("week" in header.words for header in lookup.headers) else "weekday"


_EACH_YEAR = re.compile(
    r"(?i)\bmonths?(?= (?:do|does|usually|typically|normally|generally)\b)|\b(?:calendar months?|months? of the year)\b"
)


def _of_each_year(lookup: Lookup, said: re.Match[str]) -> str:
    """ "in which month do most films come out": in March, whatever the year, where there are several."""
    days = [column for column in lookup.grid if column.kind is ColumnKind.DATE]
    years = {each // _YEAR for column in days for each in column.numbers[np.isfinite(column.numbers)].tolist()}
    return CALENDAR_MONTH if len(years) > 1 else said[0]


_DAY = 86_400
_YEAR = 365.25 * _DAY
"""Seconds of a day, and of a year on average."""

_WAS_DONE = (
    r"(?i)\b(?:(?:were|was|are|is|been|came|come) )?(?:(?:paid|delivered|returned|finished|completed|closed|settled"
    r"|shipped|done|arrived) )?"
)
_LATE = re.compile(rf"{_WAS_DONE}(?:too )?late\b")
_ON_TIME = re.compile(rf"{_WAS_DONE}(?:on time\b|in time(?=\W*$))")
_DENIED = re.compile(r"(?i)(?:\bnot|n['’]t|\bnever)\s*$")
_DUE = frozenset(map(stem, ("due", "deadline", "expected", "planned", "promised", "fällig", "faellig", "frist")))
_DONE = frozenset(
    map(
        stem,
        ("paid", "delivered", "returned", "finished", "completed", "closed", "settled", "actual", "arrived", "bezahlt"),
    )
)


def _after_it_was_due(lookup: Lookup, said: re.Match[str]) -> str:
    """ "which invoices were paid late", where days say when each was due and when it was paid, as paid after due."""
    if lookup.says_in_cells("late"):
        return said[0]  # the late shift
    days = _due_and_done(lookup)
    return f"with {days[1]} after {days[0]}" if days is not None else said[0]


def _before_it_was_due(lookup: Lookup, said: re.Match[str]) -> str:
    """ "finished on time" likewise; else with a word that is not passed over, as "time" is."""
    if lookup.says_in_cells("on time") or any({"on", "time"} <= set(header.words) for header in lookup.headers):
        return said[0]
    days = _due_and_done(lookup) if _DENIED.search(said.string[: said.start()]) is None else None
    if days is not None:
        return f"with {days[1]} at most {days[0]}"
    return re.sub(r"(?i)[io]n time$", "punctually", said[0])


def _due_and_done(lookup: Lookup) -> tuple[str, str] | None:
    """The columns that say until when something is due, and when it was done; None where several may be meant."""
    days = [header for header in lookup.headers if header.column.kind is ColumnKind.DATE]
    due = [header.column.name for header in days if _DUE.intersection(header.long)]
    done = [header.column.name for header in days if _DONE.intersection(header.long) and header.column.name not in due]
    return (due[0], done[0]) if len(due) == len(done) == 1 else None


_CLOCK = r"(?P<unit> ?(?:am|pm|o'clock|uhr|h)\b)"
_HOURS = re.compile(rf"(?i)\b(?P<from>\d{{1,2}})(?P<to> ?(?:and|to|-|–|until) ?)(?P<last>\d{{1,2}}){_CLOCK}")


def _both_hours(_: Lookup, said: re.Match[str]) -> str:
    """ "between 10 and 14 o'clock": both are hours."""
    return f"{said['from']}{said['unit']}{said['to']}{said['last']}{said['unit']}"


_SO_MANY_HOURS = re.compile(
    r"(?i)\b(?P<how>longer than|shorter than|more than|less than|over|under|at least|at most)"
    r" (?P<number>\d+(?:\.\d+)?|an|one|two|three|four|five)(?P<half> and a half)? (?:hours?|hrs?)\b(?: long)?"
)
_NUMBERS = {"an": 1.0, "one": 1.0, "two": 2.0, "three": 3.0, "four": 4.0, "five": 5.0}
_LENGTHS = frozenset(map(stem, ("duration", "length", "runtime", "running", "laufzeit", "dauer", "minutes", "mins")))
_IN_HOURS = frozenset(map(stem, ("hours", "hour", "hrs", "seconds", "sec", "days", "km", "miles", "cm", "meter")))
_LEAST_MINUTES = 24
"""Middle of lengths above which they are no hours."""


def lengths_in_minutes(lookup: Lookup) -> Column | None:
    """The one column of how long something is, whose plain numbers are too large for hours; None of any other."""
    found = [
        header
        for header in lookup.headers
        if _LENGTHS.intersection(header.long) and header.column.kind is ColumnKind.NUMBER
    ]
    if len(found) != 1 or _IN_HOURS.intersection((*found[0].long, *found[0].bracketed)):
        return None
    known = found[0].column.numbers[np.isfinite(found[0].column.numbers)]
    return found[0].column if len(known) and float(np.median(known)) > _LEAST_MINUTES else None


def so_many_hours(text: str) -> list[tuple[str, float]]:
    """The lengths in hours that a question compares with, as it says them, and how many minutes each is."""
    found = []
    for said in _SO_MANY_HOURS.finditer(text):
        hours = _NUMBERS.get(said["number"].casefold()) or float(said["number"])
        found.append((said[0], 60 * (hours + 0.5 * bool(said["half"]))))
    return found


def _as_minutes(lookup: Lookup, said: re.Match[str]) -> str:
    """ "longer than 3 hours", where lengths are plain numbers that can only be minutes, as those of over 180."""
    column = lengths_in_minutes(lookup)
    if column is None:
        return said[0]
    how = {"longer than": "more than", "shorter than": "less than"}.get(said["how"].casefold(), said["how"])
    minutes = so_many_hours(said[0])[0][1]
    return f"with {column.name} {how} {minutes:g}"


_PERIOD = rf"(?P<period>day|{'|'.join(sorted(name for name in PERIODS if ' ' not in name))})"
_BUSIEST = re.compile(rf"(?i)\b(?:(?:what|which) (?:is|was|were) )?(?:the |our )?(?P<how>busiest|quietest) {_PERIOD}\b")
_IS_BUSIEST = re.compile(
    rf"(?i)\b(?:what|which) {_PERIOD} (?:is|was|are|were) (?:the |our )?(?P<how>busiest|quietest)\b"
)
_PERIOD_WITH = re.compile(
    rf"(?i)^(?:the )?{_PERIOD} with (?:the )?(?P<sign>most|fewest|highest|lowest|largest|smallest)\b"
)


def _with_most_rows(lookup: Lookup, said: re.Match[str]) -> str:
    """ "busiest weekday", of a table with days, as the one with the most rows; of one row a day with the most of it."""
    days = [column for column in lookup.grid if column.kind is ColumnKind.DATE]
    if not days:
        return said[0]
    known = days[0].numbers[np.isfinite(days[0].numbers)] // _DAY
    single = len(np.unique(known)) == len(known)
    likely = measures(lookup.grid) if single else []
    of_rows = not likely and said["period"].lower() != "day"
    if single and not of_rows and (len(likely) != 1 or likely[0] is amount_column(lookup.grid)):
        return said[0]  # nothing says of what each day has how much; an amount of money is not how busy it was
    most = "most" if said["how"].lower() == "busiest" else "fewest"
    return f"which {said['period']} has the {most} {likely[0].name if likely else 'rows'}"


def _which_period(_: Lookup, said: re.Match[str]) -> str:
    """ "month with the highest sales" as which month has them."""
    return f"which {said['period']} has the {said['sign']}"


OF_TIMES: tuple[tuple[re.Pattern[str], Callable[[Lookup, re.Match[str]], str]], ...] = (
    (_PER_TIME, _per_time),
    (_SO_MANY_HOURS, _as_minutes),
    (_HOURS, _both_hours),
    (_LATE, _after_it_was_due),
    (_ON_TIME, _before_it_was_due),
    (_WEEKDAY, _as_weekday),
    (_EACH_YEAR, _of_each_year),
    (_BUSIEST, _with_most_rows),
    (_IS_BUSIEST, _with_most_rows),
    (_PERIOD_WITH, _which_period),
    (_UPWARDS, _grew),
    (_BETTER, _grew),
    (_BY_HOW_MANY, _by_how_much),
    (_LISTED_MONTHS, _each_of_its_year),
)
"""What is said, and what makes of it what a table says."""
