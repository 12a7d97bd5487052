"""Numbers, dates, times and sums of money, spelled out as they are spoken."""

from random import Random

from .words import MONTHS, WEEKDAYS

_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen"
).split()
_TENS = (*_ONES[:2], *"twenty thirty forty fifty sixty seventy eighty ninety".split())
_ORDINALS = {
    "one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth", "nine": "ninth",
    "twelve": "twelfth",
}  # fmt: skip


def cardinal(number: int) -> str:
    """A number from 0 to 999,999,999 in words: 1203 is "one thousand two hundred and three"."""
    if number < 20:
        return _ONES[number]
    if number < 100:
        tens, ones = divmod(number, 10)
        return _TENS[tens] + (f" {_ONES[ones]}" if ones else "")
    if number < 1000:
        hundreds, rest = divmod(number, 100)
        return f"{_ONES[hundreds]} hundred" + (f" and {cardinal(rest)}" if rest else "")
    size, name = (1_000_000, "million") if number >= 1_000_000 else (1000, "thousand")
    high, rest = divmod(number, size)
    link = " and " if 0 < rest < 100 else " "
    return f"{cardinal(high)} {name}" + (f"{link}{cardinal(rest)}" if rest else "")


def ordinal(number: int) -> str:
    """A rank in words: 22 is "twenty second"."""
    *first, last = cardinal(number).split()
    if last in _ORDINALS:
        last = _ORDINALS[last]
    elif last.endswith("y"):
        last = last[:-1] + "ieth"
    else:
        last += "th"
    return " ".join([*first, last])


def any_number(rng: Random) -> int:
    """A number that is small more often than large."""
    return rng.randrange(10 ** rng.choice((1, 2, 2, 2, 3, 3, 4, 5, 6)))


def year(rng: Random) -> str:
    """A year between 1700 and 2039, said in pairs."""
    number = rng.randrange(1700, 2040)
    high, low = divmod(number, 100)
    if 2000 <= number < 2010:
        return "two thousand" + (f" and {cardinal(low)}" if low else "")
    if low == 0:
        return f"{cardinal(high)} hundred"
    return f"{cardinal(high)} {'oh ' if low < 10 else ''}{cardinal(low)}"


def date(rng: Random) -> str:
    """A date in one of the ways it is read aloud."""
    day, month = ordinal(rng.randrange(1, 32)), rng.choice(MONTHS)
    forms = (
        f"the {day} of {month}",
        f"{month} the {day}",
        f"{month} {day}",
        f"{rng.choice(WEEKDAYS)} the {day} of {month}",
        f"the {day} of {month} {year(rng)}",
        f"{month} {year(rng)}",
    )
    return rng.choice(forms)


def time(rng: Random) -> str:
    """A time of day."""
    hour = cardinal(rng.randrange(1, 13))
    minutes = cardinal(rng.choice((5, 10, 20, 25, rng.randrange(2, 30))))
    forms = (
        f"{hour} o'clock",
        f"half past {hour}",
        f"quarter {rng.choice(('to', 'past'))} {hour}",
        f"{minutes} minutes {rng.choice(('to', 'past'))} {hour}",
        f"{hour} {cardinal(rng.randrange(10, 60))}",
        f"{hour} {rng.choice(('in the morning', 'in the afternoon', 'in the evening'))}",
    )
    return rng.choice(forms)


def amount(rng: Random) -> str:
    """A sum of money, a percentage, a measure or a plain number."""
    number = any_number(rng) + 2
    unit = rng.choice((
        "dollars", "pounds", "euros", "percent", "miles", "kilometres", "metres", "hours", "minutes", "days",
        "weeks", "months", "years", "degrees", "people", "pages", "points", "cents", "kilograms", "litres",
    ))  # fmt: skip
    forms = (
        f"{cardinal(number)} {unit}",
        f"{cardinal(number)} {unit}",
        f"{cardinal(number % 100)} point {cardinal(rng.randrange(10))} {unit}",
        f"{rng.choice(('half', 'a third', 'a quarter', 'two thirds'))} of the {unit}",
    )
    return rng.choice(forms)


def digits(rng: Random) -> str:
    """Digits said one by one, as for a telephone number."""
    return " ".join(rng.choice((*_ONES[:10], "oh")) for _ in range(rng.randrange(3, 9)))
