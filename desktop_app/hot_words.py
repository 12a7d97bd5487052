"""Words that a person expects to hear (names, terms of a trade), each with how much it is preferred."""

import math
import re
from dataclasses import dataclass

from desktop_app.problems import BadQuestion

DEFAULT_WEIGHT = 8.0
"""What a hot word weighs that comes without a figure."""

MOST_WEIGHT = 30.0
"""Beyond it a word is written wherever anything is said."""

STRONG = 10.0
"""Beyond it a word comes also where it was not said; noise becomes it at twice as much."""

MOST = 500
"""Hot words at once."""

SUBJECT = "Hot words"


@dataclass(frozen=True)
class HotWord:
    """A word, or several that are said together, as a person writes them.

    weight: what each of its words adds to the natural logarithm of a text's probability, as hotword_weight does in
    pyctcdecode; below 0 it is avoided.
    """

    text: str
    weight: float = DEFAULT_WEIGHT

    @property
    def words(self) -> tuple[str, ...]:
        """The words of it, one after the other; a hyphen stands between two."""
        return tuple(re.split(r"[\s\-‐‑–]+", self.text))


@dataclass
class HotWordsNow:
    """Set by any thread, read by the one that listens: the hot words that count from now on."""

    words: tuple[HotWord, ...] = ()


def parse(text: str) -> tuple[HotWord, ...]:
    """Hot words as they are typed: "Wrzesniewski:9, New Delhi, semicolon:-4"; of one named twice the last counts.

    Raises BadQuestion, which says which of them cannot be meant.
    """
    found: dict[str, HotWord] = {}
    for piece in re.split(r"[,;\n]", text):
        if piece.strip():
            word = _one(piece.strip())
            found[word.text.casefold()] = word
    if len(found) > MOST:
        raise BadQuestion(SUBJECT, f"there are {len(found):,} of them", f"Name at most {MOST}.")
    return tuple(found.values())


def written(hot_words: tuple[HotWord, ...]) -> str:
    """What parse() reads as these."""
    return ", ".join(
        each.text if each.weight == DEFAULT_WEIGHT else f"{each.text}:{each.weight:g}" for each in hot_words
    )


def spellings(hot_words: tuple[HotWord, ...]) -> dict[str, str]:
    """How the words are written, by their small letters."""
    return {word.lower(): word for each in hot_words for word in each.words}


def _one(piece: str) -> HotWord:
    text, colon, weight = piece.rpartition(":")
    if not colon:
        text, weight = piece, str(DEFAULT_WEIGHT)
    text = " ".join(text.split())
    if not any(letter.isalpha() for letter in text):
        raise BadQuestion(SUBJECT, f"“{piece}” names no word", "Write them as in: Attendant:9, New Delhi")
    try:
        figure = float(weight)
    except ValueError:
        reason = f"“{weight.strip()}” behind “{text}” is no figure"
        raise BadQuestion(SUBJECT, reason, "Write a weight behind the colon, as in: Attendant:9") from None
    if not math.isfinite(figure) or not 0 < abs(figure) <= MOST_WEIGHT:
        reason = f"{weight.strip()} is no weight for “{text}”"
        raise BadQuestion(SUBJECT, reason, f"Give one of up to {MOST_WEIGHT:g}; below 0 the word is avoided.")
    return HotWord(text, figure)
