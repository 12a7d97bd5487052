"""Numbers and dates as people write them in tables."""

import re
from collections.abc import Iterable
from datetime import date

_MINUS = str.maketrans({"\u2212": "-", "\u2013": "-", "\u2012": "-", "\ufe63": "-", "\uff0d": "-"})
_SPACES = str.maketrans(dict.fromkeys("\u00a0\u202f\u2009\u2007\u2008", " "))
_SCALES = {"k": 1e3, "m": 1e6, "mio": 1e6, "mn": 1e6, "b": 1e9, "bn": 1e9, "t": 1e12}
_WORDS = {"thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12}
_CURRENCIES = (
    r"(?:[A-Z]{0,3}[$€£¥₹₩₽₺₪₫฿₴¢]|USD|EUR|GBP|JPY|CHF|CAD|AUD|NZD|CNY|INR|SEK|NOK|DKK|PLN|CZK|HUF"
    r"|kr\.?|zł|Fr\.)"
)
_NUMBER = re.compile(
    rf"""^(?P<before>[-+]?)\s*{_CURRENCIES}?\s*(?P<sign>[-+]?)\s*
    (?P<digits>\d[\d.,' ’_]*\d|\d|[.,]\d+)
    (?:[eE](?P<power>[-+]?\d{{1,3}}))?
    (?P<scale>[kKmMbBtT]|\s*(?i:mio\.?|mn|bn|thousand|million|billion|trillion))?\s*
    (?P<percent>[%‰])?\s*{_CURRENCIES}?\s*(?P<after>-?)$""",
    re.VERBOSE,
)
_GROUPED = {
    mark: re.compile(rf"^\d{{1,3}}(?:{re.escape(mark)}\d{{2,3}})*{re.escape(mark)}\d{{3}}$") for mark in ",.' ’_"
}

_MONTHS = {
    name: number
    for number, names in enumerate(
        [
            "jan january",
            "feb february",
            "mar march",
            "apr april",
            "may",
            "jun june",
            "jul july",
            "aug august",
            "sep sept september",
            "oct october",
            "nov november",
            "dec december",
        ],
        start=1,
    )
    for name in names.split()
}
_ISO = re.compile(r"^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]\d{1,2}:\d{2}.*)?$")
_PARTS = re.compile(r"^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?: \d{1,2}:\d{2}.*)?$")
_DAY_FIRST = re.compile(r"^(\d{1,2})(?:st|nd|rd|th)?[-. ]+([A-Za-z]{3,9})\.?[-, ]+(\d{4})$")
_MONTH_FIRST = re.compile(r"^([A-Za-z]{3,9})\.? +(\d{1,2})(?:st|nd|rd|th)?,? +(\d{4})$")


def parse_number(text: str, decimal: str | None = None) -> float | None:
    """The number a cell says, or None where it says none.

    Understood: a currency before or after it, "12 %" (0.12), separators of thousands both ways
    ("1,234.50" and "1.234,50", "1 200", "1'200"), "(500)" and "500-" as negative, "1.5M", "1.5k",
    "2 million", "1e5" and typographic minus signs. One comma with three digits after it separates
    thousands ("1,234" is 1234) and one point does not ("1.234" is 1.234), as in English.

    decimal: "," or "." where decimal_mark() of the whole column knows better.
    """
    cleaned = text.translate(_SPACES).translate(_MINUS).strip()
    if not cleaned or len(cleaned) > 60:
        return None
    negative = cleaned.startswith("(") and cleaned.endswith(")")
    found = _NUMBER.match(cleaned[1:-1].strip() if negative else cleaned)
    if found is None:
        return None
    plain = _plain(found["digits"], decimal)
    if plain is None:
        return None
    signs = (found["before"] + found["sign"] + found["after"]).replace("+", "")
    if len(signs) + negative > 1:
        return None
    value = float(f"{plain}e{found['power'] or 0}") * _scale(found["scale"], found["percent"])
    return -value if signs or negative else value


def _scale(word: str | None, percent: str | None) -> float:
    factor = 1.0
    if word:
        lowered = word.strip().lower().rstrip(".")
        factor = _SCALES.get(lowered) or _WORDS[lowered]
    return factor * {"%": 0.01, "‰": 0.001}.get(percent or "", 1.0)


def decimal_mark(cells: Iterable[str]) -> str | None:
    """Which mark the decimals of a column follow, "," or ".", told from cells that leave no doubt.

    "1,234" may be either; beside "0,75" or "1.234,5" it is 1.234. None where nothing tells, or cells disagree.
    """
    told = set()
    for cell in cells:
        marks = [each for each in cell if each in ",."]
        if not marks or parse_number(cell) is None:
            continue
        last = marks[-1]
        decimals = len(re.split("[.,]", cell)[-1].strip(" %)€$"))
        alone = len(marks) == 1
        if (len(set(marks)) == 2) or (alone and (decimals != 3 or cell.lstrip("-+($€ ").startswith("0" + last))):
            told.add(last)
    return told.pop() if len(told) == 1 else None


def _plain(digits: str, decimal: str | None) -> str | None:
    """Digits with a point for the decimals and nothing between the thousands; None where they make no sense."""
    marks = [each for each in digits if not each.isdigit()]
    kinds = set(marks)
    if not kinds:
        return digits
    if len(kinds) > 2:
        return None
    last = marks[-1]
    if decimal is not None and decimal != last and last in ",.":
        return digits.replace(last, "") if _GROUPED[last].match(digits) else None
    if len(kinds) == 2:
        # The mark that stands last is the decimal one, and may stand only once.
        if last not in ".," or marks.count(last) > 1:
            return None
        whole, _, decimals = digits.rpartition(last)
        other = next(iter(kinds - {last}))
        return f"{whole.replace(other, '')}.{decimals}" if _GROUPED[other].match(whole) else None
    if (
        last != decimal
        and _GROUPED[last].match(digits)
        and (last != "." or len(marks) > 1)
        and not digits.startswith("0" + last)
    ):
        return digits.replace(last, "")
    return digits.replace(last, ".") if last in ".," and len(marks) == 1 else None


def parse_date(text: str) -> date | None:
    """The day a cell says, or None where it says none.

    Understood: 2024-03-05 (with or without a time), 2024/3/5, 5 March 2024, March 5, 2024,
    5.3.2024 (day first), 25/12/2024 and 12/25/2024. Where both orders are possible, slashes are read
    month first and points and hyphens day first. Two-digit years are not read.
    """
    cleaned = " ".join(text.split())
    if not 8 <= len(cleaned) <= 40:
        return None
    if found := _ISO.match(cleaned):
        return _day(int(found[1]), int(found[2]), int(found[3]))
    if found := _PARTS.match(cleaned):
        first, second, year = int(found[1]), int(found[3]), int(found[4])
        if found[2] == "/":
            return _day(year, first, second) or _day(year, second, first)
        return _day(year, second, first) or _day(year, first, second)
    if found := _DAY_FIRST.match(cleaned):
        return _day(int(found[3]), _MONTHS.get(found[2].lower(), 0), int(found[1]))
    if found := _MONTH_FIRST.match(cleaned):
        return _day(int(found[3]), _MONTHS.get(found[1].lower(), 0), int(found[2]))
    return None


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
