"""Spoken days, years and times of day, and ordinals, which most often are days."""

from desktop_app.readable.names import AMBIGUOUS, BEFORE_MONTHS, DAYS, MONTHS
from desktop_app.readable.spelled import LARGE, OH, TENS, UNITS, Said, below_hundred, cardinal

_ORDINALS = {
    word: value
    for value, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
        "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(),
        1,
    )
} | {f"{word.removesuffix('y')}ieth": value for word, value in TENS.items()}

_DECADES = {f"{word.removesuffix('y')}ies": value for word, value in TENS.items()}
_BEFORE_EARLY_YEARS = {"in", "year", "circa"}
"""Before years that may be times of day: "by twelve thirty"."""

_BEFORE_YEARS = BEFORE_MONTHS | {"from", "year", "before", "after", "around", "circa", "to"}
_ONE_OF = {"a", "an", "another", "per", "any", "no"}
_NTH = set("century street avenue floor birthday anniversary amendment president psalm regiment".split())
"""Things of which one is the twenty second, and none lasts so long."""

_COUNTED = set(
    "people seconds minutes hours days weeks months years times dollars euros pounds percent per degrees miles feet "
    "meters kilometers minute hour day week month year".split()
)
_HALVES = {"am": "am", "pm": "pm", "a.m.": "am", "p.m.": "pm"}
BEFORE_TIMES = {"at", "is", "it's", "was", "until", "till", "by", "about", "around", "nearly", "almost", "just"}
_BEFORE_THE_HOUR = {5, 10, 20, 25}


def ordinal(said: Said, place: int) -> tuple[str | None, int] | None:
    """How an ordinal is written (None: left in words), and the number of words; None where there is none."""
    value, count = cardinal(said, place)
    last, behind = said[place + count - 1] if count else "", place + count
    joined = int(last in LARGE and said.next(behind) == "and")
    step = _ORDINALS.get(said.next(behind + joined) if count else said[place], 0)
    if not step or (last and last not in LARGE and not (last in TENS and step < 10)):
        return None
    if last == "hundred" and step == 2 and not joined:
        return None  # seconds
    value, count = value + step, count + joined + 1
    dated = _in_date(said, place, count, value) or (value > 10 and said[place + count] in _NTH)
    if value < 10 and not dated:
        return None
    if said[place - 1] in ("a", "an", *UNITS):
        seconds = value % 10 == 2 and last in TENS and said[place - 1] in _ONE_OF
        return None if seconds else (None, count)
    if value % 10 == 2 and last in TENS and not dated:
        return None if said[place - 1] in _ONE_OF else (None, count)  # "the thirty second rule"
    ending = "th" if 10 < value % 100 < 20 else {1: "st", 2: "nd", 3: "rd"}.get(value % 10, "th")
    return f"{value}{ending}", count


def _in_date(said: Said, place: int, count: int, value: int) -> bool:
    before, earlier = said[place - 1], said[place - 2]
    if before == "the":
        return earlier in MONTHS or (earlier in DAYS and value >= 10) or _of_month(said, place + count)
    return (before in MONTHS and (value >= 10 or month_meant(said, place - 1))) or _of_month(said, place + count)


def _of_month(said: Said, place: int) -> bool:
    return said[place] == "of" and said[place + 1] in MONTHS


def month_meant(said: Said, place: int) -> bool:
    """Whether a word is a month and no ordinary word, by what goes before it."""
    word, before = said[place], said[place - 1]
    return word in MONTHS and (word not in AMBIGUOUS or before in BEFORE_MONTHS | {"on", ""})


def year(said: Said, place: int) -> tuple[str, int] | None:
    """ "nineteen eighty four", "eighteen oh five", "the nineteen eighties": a century, and a year or ten of it."""
    century, count = below_hundred(said, place)
    if not 10 <= century <= 20 or count != 1 or (century < 17 and said[place - 1] not in _BEFORE_YEARS):
        return None
    decade = _DECADES.get(said.next(place + 1))
    if decade is not None:
        return f"{century}{decade}s", 2
    if said.next(place + 1) in OH and said.next(place + 2) in UNITS:
        return f"{century}0{UNITS[said[place + 2]]}", 3
    if not said.next(place + 1):
        return None
    rest, more = below_hundred(said, place + 1)
    behind = said.next(place + 1 + more)
    if rest < 10 or behind in _COUNTED or behind in LARGE or behind == "point":
        return None
    if century <= 12 and rest < 60 and said[place - 1] not in _BEFORE_EARLY_YEARS:
        return None
    return f"{century}{rest}", 1 + more


def day_time(said: Said, place: int) -> tuple[str, int, bool] | None:
    """ "ten thirty am", "at six fifteen": how it is written, of so many words, and whether am or pm is told."""
    hour, count = below_hundred(said, place)
    if not count or not 1 <= hour <= 12:
        return None
    zero = int(said.next(place + count) in OH)
    minute, more = below_hundred(said, place + count + zero) if said.next(place + count + zero) else (0, 0)
    told = bool(more) and (minute < 10 if zero else 10 <= minute < 60) and minute != 0
    end = place + count + (zero + more if told else 0)
    half, letters = _half(said, end)
    if not half and not (told and said[place - 1] == "at" and said.next(end) not in {*LARGE, *_COUNTED, "point"}):
        return None
    written = f"{hour}:{minute:02d}" if told else str(hour)
    return f"{written} {half}".rstrip(), end - place + letters, bool(half)


def _half(said: Said, place: int) -> tuple[str, int]:
    """am or pm, and of how many words."""
    if said.next(place) in ("a", "p") and said.next(place + 1) == "m":
        return f"{said[place]}m", 2
    half = _HALVES.get(said.next(place), "")
    return ("", 0) if half == "am" and said[place + 1] == "i" else (half, int(bool(half)))


def clock(said: Said, place: int) -> int:
    """The number of words of "ten past three", "five to ten", which are left as they are; 0 where there is none."""
    minutes, count = below_hundred(said, place)
    quarters = said[place] in ("half", "quarter")
    if not quarters and minutes not in _BEFORE_THE_HOUR:
        return 0
    count = 1 if quarters else count
    which, hour = said.next(place + count), 0
    if which in ("past", "to", "after") and said.next(place + count + 1):
        hour, more = below_hundred(said, place + count + 1)
    if not 1 <= hour <= 12 or (which == "after" and not quarters):
        return 0
    told = quarters or which == "past" or minutes >= hour or said[place - 1] in BEFORE_TIMES
    return count + 1 + more if told else 0
