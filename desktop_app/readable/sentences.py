"""Sentences from words without case or punctuation: by their pauses, by names, and by how questions begin.

Where words come with marks that were judged by what is said, these stand in place of what pauses tell.
"""

import itertools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from desktop_app.readable.letters import is_letter, is_spelt
from desktop_app.readable.names import AMBIGUOUS, BEFORE_MONTHS, I_FORMS, NAMES, TITLES
from desktop_app.readable.numbers import numbers

ENDS = (".", "?")
"""Marks that end a sentence."""

FULL_STOP, COMMA = 0.75, 0.45
"""Seconds between two words that end a sentence, or a part of it."""

_LEAST = 3
"""Words before and after a comma, at least: people stop to think after fewer."""

_JOINTS = {
    "the",
    "a",
    "an",
    "of",
    "to",
    "and",
    "or",
    "in",
    "on",
    "at",
    "for",
    "with",
    "is",
    "are",
    "my",
    "your",
    "this",
}
"""Words no part of a sentence ends with: whoever stops there thinks."""

_ASKING = {"what", "when", "where", "who", "whose", "why", "how", "which"}
_AUXILIARIES = set("is are was were do does did can could will would shall should have has".split())
_SUBJECTS = set("i you he she it we they there this that anyone anybody".split())


_AS_EVER: Mapping[str, str] = {}


class Timed(Protocol):
    """A word with its times in seconds."""

    @property
    def text(self) -> str:
        """The word."""

    @property
    def start(self) -> float:
        """When it begins."""

    @property
    def end(self) -> float:
        """When it ends."""

    @property
    def mark(self) -> str | None:
        """What was judged to stand behind it; None where pauses tell."""

    @property
    def capital(self) -> bool:
        """Whether it was judged to begin with one."""


@dataclass(frozen=True)
class Phrase:
    """What is written in place of the words [first, first + count)."""

    text: str
    first: int
    count: int


def text(words: Sequence[Timed], ended: bool = True, digits: bool = True) -> str:
    """The words as a person would write them, on one line."""
    return " ".join(phrase.text for phrase in phrases(words, ended, digits))


def begins(words: Sequence[Timed]) -> list[int]:
    """The first word of each sentence."""
    return [first for first, _ in _sentences(words)]


def phrases(
    words: Sequence[Timed], ended: bool = True, digits: bool = True, spellings: Mapping[str, str] = _AS_EVER
) -> list[Phrase]:
    """What is written for each word, or for several together.

    ended: whether the last sentence is over. digits: whether numbers are written so. spellings: by their small letters,
    how words are written that a person has spelt. Words that come with small letters and capitals of their own keep
    them.
    """
    written: list[Phrase] = []
    for first, last in _sentences(words):
        over = ended or last < len(words)
        written += _sentence(words, first, last, over, digits, spellings)
    return written


def _sentences(words: Sequence[Timed]) -> list[tuple[int, int]]:
    bounds = [0]
    for place in range(1, len(words)):
        if _ends(words, place):
            bounds.append(place)
    bounds.append(len(words))
    return [(first, last) for first, last in itertools.pairwise(bounds) if last > first]


def _ends(words: Sequence[Timed], place: int) -> bool:
    """Whether a sentence ends before a word."""
    judged = words[place - 1].mark
    if judged is not None:
        return judged in ENDS
    return _pause(words, place) >= FULL_STOP and _lower(words[place - 1]) not in _JOINTS


def _pause(words: Sequence[Timed], place: int) -> float:
    """Seconds between a word and the one before it."""
    return words[place].start - words[place - 1].end


def _lower(word: Timed) -> str:
    return word.text.lower()


def _sentence(
    words: Sequence[Timed], first: int, last: int, over: bool, digits: bool, spellings: Mapping[str, str]
) -> list[Phrase]:
    plain = [_lower(word) for word in words[first:last]]
    cased = any(word.text != word.text.upper() and word.text != word.text.lower() for word in words[first:last])
    pauses = [place for place in range(1, last - first) if _pause(words, first + place) >= COMMA]
    found = numbers(plain, pauses) if digits else {}
    written: list[Phrase] = []
    place = 0
    while place < len(plain):
        number = found.get(place)
        count = number.length if number is not None else 1
        spelt = spellings.get(plain[place])
        shown = number.written if number is not None else None
        shown = shown or spelt or _word(words[first + place], plain, place, cased)
        end = place + count
        if _has_comma(words, first, first + end, last):
            shown += ","
        written.append(Phrase(shown, first + place, count))
        place = end
    written[0] = _with(written[0], written[0].text[:1].upper() + written[0].text[1:])
    if over and written[-1].text[-1:] not in ".?!":
        asks = words[last - 1].mark == "?" or _asks(plain)
        written[-1] = _with(written[-1], written[-1].text + ("?" if asks else "."))
    return written


def _with(phrase: Phrase, text: str) -> Phrase:
    return Phrase(text, phrase.first, phrase.count)


def _word(word: Timed, plain: Sequence[str], place: int, cased: bool) -> str:
    if cased:
        return word.text
    low = plain[place]
    before, after = (plain[place - 1] if place else ""), (plain[place + 1] if place + 1 < len(plain) else "")
    if low in TITLES and after and (after in NAMES or low in ("mister", "mr", "mrs", "ms")):
        return TITLES[low]
    stem = low.removesuffix("'s")
    named = low in I_FORMS or stem in NAMES or before in ("mister", "mr", "mrs", "ms")
    named = named or word.capital
    month = stem in AMBIGUOUS and (before in BEFORE_MONTHS or _beside_number(plain, place))
    return low[:1].upper() + low[1:] if named or month or is_spelt(plain, place) else low


def _beside_number(plain: Sequence[str], place: int) -> bool:
    """Whether a day goes before or behind: "may the fourth", "fourth of may", "may four"."""
    behind = place + 2 if place + 1 < len(plain) and plain[place + 1] == "the" else place + 1
    if behind < len(plain) and numbers([*plain[: place + 1], *plain[behind:]]).get(place + 1) is not None:
        return plain[place] != "may" or behind == place + 2 or place == 0 or plain[place - 1] in BEFORE_MONTHS | {"on"}
    return False


def _has_comma(words: Sequence[Timed], first: int, end: int, last: int) -> bool:
    if end >= last or (is_letter(_lower(words[end - 1])) and is_letter(_lower(words[end]))):
        return False  # whoever spells takes his time
    judged = words[end - 1].mark
    if judged is not None:
        return judged == ","
    if end - first < _LEAST or last - end < _LEAST:
        return False
    return _pause(words, end) >= COMMA and _lower(words[end - 1]) not in _JOINTS


def _asks(plain: Sequence[str]) -> bool:
    if len(plain) < _LEAST:
        return False
    asks = plain[0] in _ASKING and (plain[1] in _AUXILIARIES or plain[0] in ("who", "how", "which"))
    return asks or (plain[0] in _AUXILIARIES and plain[1] in _SUBJECTS)


def goes_on(word: Timed) -> bool:
    """Whether no part of a sentence ends with this word: whoever stops there thinks."""
    return _lower(word) in _JOINTS
