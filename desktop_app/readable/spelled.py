"""Words of numbers and what they come to: cardinals, decimals, digits that are said one by one."""

import itertools
from collections.abc import Collection, Sequence

UNITS = {word: value for value, word in enumerate("zero one two three four five six seven eight nine".split())}
TEENS = {
    word: value
    for value, word in enumerate(
        "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(), 10
    )
}
TENS = {
    word: value * 10 for value, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)
}
SCALES = {"thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000}
LARGE = {"hundred": 100, **SCALES}
OH = {"oh", "o"}
_DIGITS = UNITS | dict.fromkeys(OH, 0)
TIMES = {"double": 2, "triple": 3, "treble": 3}

_FEWEST = 3
"""Digits that are read as one number where they are said one by one."""

_NOT_ONE = {"half", "quarter", "third", "many", "such"}
"""Before "a million" they make another number of it."""


class Said:
    """Words in lower case, "" before the first and behind the last; pauses: before which of them one is heard.

    No number goes on over a pause: "twenty, four" may be two.
    """

    def __init__(self, words: Sequence[str], pauses: Collection[int] = ()) -> None:
        self._words, self._pauses = words, pauses

    def __len__(self) -> int:
        return len(self._words)

    def __getitem__(self, place: int) -> str:
        return self._words[place] if 0 <= place < len(self._words) else ""

    def next(self, place: int) -> str:
        """The word at a place, "" where a pause goes before it."""
        return "" if place in self._pauses else self[place]

    def any_of(self, words: Collection[str]) -> bool:
        """Whether one of some words is said anywhere."""
        return any(word in words for word in self._words)


def below_hundred(said: Said, place: int) -> tuple[int, int]:
    """The value and the number of words; (0, 0) where there is no number."""
    word = said[place]
    if word in TENS:
        unit = UNITS.get(said.next(place + 1), 0)
        return (TENS[word] + unit, 2) if unit else (TENS[word], 1)
    if word in TEENS:
        return TEENS[word], 1
    return (UNITS[word], 1) if word in UNITS else (0, 0)


def cardinal(said: Said, place: int) -> tuple[int, int]:
    """The value and the number of words; (0, 0) where there is no number. "a hundred" is one, "hundred" alone none."""
    word, following = said[place], said.next(place + 1)
    article = word == "a" and following in LARGE and said[place - 1] not in _NOT_ONE and said[place - 2] != "half"
    if article or (word == "hundred" and following == "and" and said[place - 1] == "the"):
        # As if "one" were said there.
        first = _thousands(said, place + article, 1)
        return (first[0], first[1] + article) if said[place - 1] != "of" else (0, 0)
    return _thousands(said, place, None)


def _thousands(said: Said, place: int, first: int | None) -> tuple[int, int]:
    """Parts that fall in size: millions, thousands and the rest. first: taken where none is said."""
    total, count, smallest = 0, 0, 10**12
    while True:
        joined = int(bool(count) and said.next(place + count) == "and")
        begins = place + count + joined
        if count and not said.next(begins):
            return total, count
        value, more = _below_thousand(said, begins, first if not count else None)
        if (not more and not (first and not count)) or (count and not value):
            return total, count
        scale = SCALES.get(said.next(begins + more), 1)
        if scale >= smallest or (joined and scale > 1) or (count and said.next(begins + more) == "hundred"):
            return total, count
        total, count = total + value * scale, count + joined + more + (scale > 1)
        smallest = scale
        if scale == 1:
            return total, count


def _below_thousand(said: Said, place: int, first: int | None) -> tuple[int, int]:
    value, count = below_hundred(said, place) if first is None else (first, 0)
    if said.next(place + count) != "hundred" or not 0 < value < 100:
        return value, count
    value, count = value * 100, count + 1
    joined = int(said.next(place + count) == "and")
    if not said.next(place + count + joined):
        return value, count
    rest, more = below_hundred(said, place + count + joined)
    if not rest or said.next(place + count + joined + more) == "hundred":
        return value, count
    return value + rest, count + joined + more


def decimals(said: Said, place: int) -> tuple[str, int]:
    """What is written behind a number for "point oh five", "point twenty five", "point one point four"; its words."""
    written, count = "", 0
    while said.next(place + count) == "point":
        digits = ""
        while (word := said.next(place + count + 1 + len(digits))) in _DIGITS:
            digits += str(_DIGITS[word])
        more = len(digits)
        if not digits and said.next(place + count + 1):
            value, more = below_hundred(said, place + count + 1)
            digits = str(value) if more else ""
        if not digits:
            break
        written, count = f"{written}.{digits}", count + 1 + more
    return written, count


def digits(said: Said, place: int) -> tuple[str, int]:
    """Digits that are said one by one, and the number of words; ("", 0) for few, or where somebody counts."""
    found, count, ohs = "", 0, 0
    while said.next(place + count) if count else said[place]:
        times = TIMES.get(said[place + count], 1)
        word = said.next(place + count + 1) if times > 1 else said[place + count]
        behind = place + count + 1 + (times > 1)
        in_decimal = said.next(behind) == "point" and said.next(behind + 1) in _DIGITS
        if word not in _DIGITS or said.next(behind) in LARGE or in_decimal:
            break
        ohs += word in OH
        found, count = found + str(_DIGITS[word]) * times, behind - place
    # "oh" before few is an exclamation; "two oh five" may be a time of day.
    if len(found) < _FEWEST + (said[place] in OH) or (len(found) == _FEWEST and ohs and not _labelled(said, place)):
        return "", 0
    if said.next(place + count) in _UNITS_OF_LISTS:
        return "", 0
    steps = {int(after) - int(before) for before, after in itertools.pairwise(found)}
    return ("", 0) if steps in ({1}, {-1}) else (found, count)


LABELS = set(
    "room flight page number highway route bus code extension channel section gate line apartment suite platform "
    "chapter form unit track train house building agent ward seat desk box interstate".split()
)


_UNITS_OF_LISTS = {"percent", "per", "dollars", "euros", "pounds", "cents", "pence"}
"""Behind "one two five" they make a list of it more likely than a number."""


def _labelled(said: Said, place: int) -> bool:
    return said[place - 1] in LABELS or said[place] in TIMES
