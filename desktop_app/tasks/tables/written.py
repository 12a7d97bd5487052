"""How numbers, days and lengths of time are written in answers about tables."""

import re
from datetime import date

import numpy as np

from desktop_app.translation import COMMAS, ENGLISH, Worded, worded


def day(seconds: float) -> str:
    """A day, by the seconds since 1970."""
    day = np.datetime64(int(seconds), "s").astype("datetime64[D]")
    found = day.item()
    return worded("{day}", day=found) if isinstance(found, date) and found.year > 999 else str(day)


def clock(seconds: float) -> str:
    """A length of time as hours, minutes and seconds: 1:05:09."""
    minutes, rest = divmod(abs(seconds), 60)
    hours, minutes = divmod(int(minutes), 60)
    places = len(f"{rest % 1:.3f}".rstrip("0").rstrip(".")[2:])
    form, rest = (f"0{3 + places}.{places}f", rest) if places else ("02", int(rest))
    sign = "-" if seconds < 0 else ""
    return worded(
        f"{{sign}}{{hours}}:{{minutes:02}}:{{rest:{form}}}", sign=sign, hours=hours, minutes=minutes, rest=rest
    )


def form_of(number: float, places: int | None, least: int) -> str:
    """A format with thousands apart; at least so many decimals where the numbers of a column are not all whole."""
    if float(number).is_integer() and not (least and places):
        return ",.0f"
    return ",.12g" if places is None else f",.{max(places, least)}f"


def number_in(number: float, form: str, before: str, after: str, comma: bool) -> Worded:
    """A number in a format of str.format, with what stands around it.

    comma: whether English, too, writes it with a decimal comma, as the table does.
    """
    values = {"sign": "-" if number < 0 else "", "before": before, "digits": abs(number), "after": after}
    return Worded(f"{{sign}}{{before}}{{digits:{form}}}{{after}}", values, marks=COMMAS if comma else ENGLISH)


def as_number(text: str, comma: bool, value: float) -> str:
    """A text that is this number, as one; the text as it is where it is written in another way.

    comma: whether it is written with a decimal comma.
    """
    point, group = ",." if comma else ".,"
    found = re.fullmatch(rf"([^\d]*?)(\d[\d{re.escape(group)}]*)(?:{re.escape(point)}(\d+))?(\D*)", text)
    if found is None:
        return text
    before, whole, decimals, after = found.groups()
    form = f"{',' if group in whole else ''}.{len(decimals or '')}f"
    shown = number_in(abs(value), form, before, after, comma)
    return shown if shown == text else text


_NAMES = {
    str(name): name
    for name in (
        worded("Monday"), worded("Tuesday"), worded("Wednesday"), worded("Thursday"), worded("Friday"),
        worded("Saturday"), worded("Sunday"), worded("January"), worded("February"), worded("March"), worded("April"),
        worded("May"), worded("June"), worded("July"), worded("August"), worded("September"), worded("October"),
        worded("November"), worded("December"),
    )
}  # fmt: skip
"""Days of the week and months, as a window says them in its language."""


def period_said(name: str, by: str) -> str:
    """A stretch of time that days were brought together in, as a person reads it; any other group as it is."""
    if by == "month":
        return worded("{year}-{month:02}", year=name[:4], month=int(name[5:7])) if name[5:7].isdigit() else name
    if by == "quarter":
        return worded("{year}Q{quarter}", year=name[:4], quarter=name[-1]) if name[4:5] == "Q" else name
    if by in ("weekday", "calendar month"):
        return _NAMES.get(name, name)
    first, _, last = name.partition("/")
    if by == "week" and last:
        return worded("{first}/{last}", first=date.fromisoformat(first), last=date.fromisoformat(last))
    return name
