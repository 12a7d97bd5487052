"""Numbers of telephones, cards and the like, told in groups: "forty five thirty two twelve", "one eight hundred"."""

import itertools

from desktop_app.readable.calendar import BEFORE_TIMES
from desktop_app.readable.money import SIGNS
from desktop_app.readable.spelled import LABELS, LARGE, OH, TEENS, TENS, TIMES, UNITS, Said, below_hundred, cardinal

_NAMED = set(
    "phone telephone mobile fax number numbers call dial card code pin account extension ending ends reference "
    "passport serial invoice ticket licence license isbn iban zip postcode".split()
)
"""Words that such a number follows. Without one the groups may be numbers of their own, and stay words."""

_NEAR = 4
"""Words before the first figure among which one of them stands."""

_FIGURES = {"hundred", *OH, *TEENS, *TENS, *TIMES, *UNITS}

_FEWEST = 4
"""Figures of the shortest such number."""

_GOES_ON = {"point", "percent", "per", "cents", "pence", "people", "times", "o'clock", "am", "pm", *SIGNS, *LARGE}
"""Behind what these follow the last group is a number of its own."""


def told(said: Said, place: int) -> tuple[str, int]:
    """The figures of a number that is told in groups, and of how many words; ("", 0) where none begins here."""
    if not _is_named(said, place):
        return _labelled(said, place)
    groups: list[str] = []
    count = 0
    while True:
        group, more = _group(said, place + count)
        if not more or (count and not said.next(place + count)):
            break
        groups.append(group)
        count += more
    written = "".join(groups)
    steps = {int(after) - int(before) for before, after in itertools.pairwise(groups)}
    counts_on = len(groups) > 2 and len(steps) == 1 and 0 not in steps
    if cardinal(said, place)[1] == count:
        return "", 0  # "two hundred five"
    if len(groups) < 2 or len(written) < _FEWEST or counts_on or said.next(place + count) in _GOES_ON:
        return "", 0
    return written, count


_BEHIND_LABELLED = {"", *"is was and or at on in of for from to please".split()}
"""Behind "room two eighty nine" they leave it one number: no things follow of which there may be eighty nine."""


def _labelled(said: Said, place: int) -> tuple[str, int]:
    """ "two eighty nine" behind "room" or "flight"; of a clock's minutes a label makes no time."""
    hundreds = UNITS.get(said[place], 0)
    if said[place - 1] not in LABELS or not hundreds or not said.next(place + 1):
        return "", 0
    rest, count = below_hundred(said, place + 1)
    behind = said.next(place + 1 + count)
    return (f"{hundreds}{rest}", 1 + count) if rest >= 10 and behind in _BEHIND_LABELLED else ("", 0)


def _is_named(said: Said, place: int) -> bool:
    if said[place - 1] in BEFORE_TIMES - {"is", "it's", "was"}:
        return False
    while said[place - 1] in _FIGURES:  # the groups before a pause
        place -= 1
    near = range(max(0, place - _NEAR), place)
    return any(said[each] in _NAMED and said[each + 1] != "of" for each in near)


def _group(said: Said, place: int) -> tuple[str, int]:
    """What is written for one group, and of how many words: a figure, a number below a hundred, "eight hundred"."""
    if said[place] in OH:
        return "0", 1
    times = TIMES.get(said[place], 1)
    if times > 1:
        figure = "0" if said.next(place + 1) in OH else str(UNITS.get(said.next(place + 1), ""))
        return (figure * times, 2) if figure else ("", 0)
    value, count = below_hundred(said, place)
    if count and 0 < value < 10 and said.next(place + 1) == "hundred":
        return f"{value}00", 2
    return (str(value), count) if count else ("", 0)
