"""Words of questions, headers and cells, brought to a form in which they can be compared."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

_TOKEN = re.compile(
    r"""(?P<number>(?<![\w.])[-\u2212]?[$€£¥]?\d[\d,.'’]*\d(?:st|nd|rd|th)?%?(?![\w])|[-\u2212]?[$€£¥]?\d(?:st|nd|rd|th)?%?(?!\w))
    |(?P<word>[^\W_]+(?:['’.&\-/][^\W_]+)*|[$€£¥%\#])|(?P<mark>["“”,;:?!()&+/–—-])""",
    re.VERBOSE,
)
_TEN = "one two three four five six seven eight nine ten"
_IRREGULAR = {
    "men": "man", "women": "woman", "people": "person", "persons": "person", "children": "child", "feet": "foot",
    "won": "win", "winning": "win", "paid": "pay", "sold": "sell", "bought": "buy", "spent": "spend",
    "lost": "lose", "made": "make", "came": "come", "went": "go", "goes": "go", "gone": "go", "held": "hold",
    "took": "take", "taken": "take",
    "got": "get", "gotten": "get", "gave": "give", "given": "give", "had": "have", "has": "have",
    "having": "have", "did": "do", "does": "do", "done": "do", "ran": "run", "running": "run", "wrote": "write",
    "written": "write", "sang": "sing", "sung": "sing", "led": "lead", "left": "leave", "began": "begin",
    "begun": "begin", "built": "build", "taught": "teach", "drew": "draw", "drawn": "draw", "flew": "fly",
    "became": "become", "lay": "lie", "lies": "lie", "earnt": "earn", "wins": "win", "losses": "loss",
    "countries": "country", "cities": "city", "series": "series", "species": "species", "buses": "bus",
    "was": "be", "were": "be", "is": "be", "are": "be", "been": "be", "being": "be", "am": "be",
    "centre": "center", "theatre": "theater", "programme": "program", "colour": "color", "tonnes": "ton",
    "cancelled": "cancel", "canceled": "cancel", "cancellation": "cancel", "cancellations": "cancel",
    "cancelling": "cancel", "canceling": "cancel", "cancelation": "cancel", "cancelations": "cancel",
    "born": "birth", "died": "death", "dead": "death", "dies": "death", "die": "death", "data": "data", "ids": "id",
}  # fmt: skip


IN_IE = frozenset("movies cookies calories rookies zombies pies ties brownies smoothies hoodies selfies".split())
"""Plurals of words that end in "ie", not in "y"."""

_DIGITS = {word: str(number) for number, word in enumerate(_TEN.split(), start=1)}


@dataclass(frozen=True)
class Token:
    """A word, number or mark of a question: as it stands, folded, its stem, and where it stands."""

    text: str
    folded: str
    stem: str
    start: int
    end: int
    is_number: bool = False
    is_mark: bool = False


@lru_cache(maxsize=200_000)
def folded(text: str) -> str:
    """A text without case, accents, quotes and doubled spaces: "Évian" and "evian" are the same word."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    plain = "".join(each for each in plain if not unicodedata.combining(each))
    plain = plain.translate(_ALIKE)
    return " ".join(plain.split())


_ALIKE = str.maketrans({**dict.fromkeys("“”„\"«»", None), **dict.fromkeys("’‘`´", "'"), **dict.fromkeys("–—‒−‐", "-"),
                        "ø": "o", "ł": "l", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe"})  # fmt: skip


@lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    """What is left of a folded word without the endings of number and tense."""
    word = word.removesuffix("'s").removesuffix("'")
    if word in _DIGITS:
        return _DIGITS[word]
    if word in _IRREGULAR:
        word = _IRREGULAR[word]
    elif len(word) > 3 and word[-1] == "s" and word[-2] not in "sui":
        word = _singular(word)
    for ending, least in (("ing", 6), ("ed", 5)):
        if (
            len(word) >= least
            and word.endswith(ending)
            and not word.endswith("eed")
            and re.search("[aeiouy]", word[: -len(ending)])
        ):
            word = _undoubled(word.removesuffix(ending))
            break
    return word.removesuffix("e") if len(word) > 3 else word


def _singular(word: str) -> str:
    if word.endswith("ies") and len(word) > 4 and word not in IN_IE:
        return word[:-3] + "y"
    if word.endswith(("sses", "shes", "ches", "xes", "zes")):
        return word[:-2]
    return word[:-1]


def _undoubled(word: str) -> str:
    return word[:-1] if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "lsz" else word


_DERIVED = ("ation", "ition", "ution", "tion", "sion", "ment", "ance", "ence", "ure", "ion", "ist", "ian", "er", "or",
            "al", "ity", "ious", "ous", "able", "y", "e")  # fmt: skip


@lru_cache(maxsize=50_000)
def root(word: str) -> str:
    """What a stem shares with words of its family: director and directed, winner and win."""
    for ending in _DERIVED:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return _undoubled(word.removesuffix(ending)).removesuffix("t").removesuffix("y")
    return word.removesuffix("t") if len(word) > 4 else word


def tokens(text: str) -> list[Token]:
    """The words, numbers and marks of a question, in order."""
    found = []
    for each in _TOKEN.finditer(text):
        plain = folded(each[0]) or each[0]
        number = each["number"] is not None
        found.append(
            Token(
                each[0],
                plain,
                plain if number else stem(plain),
                each.start(),
                each.end(),
                number,
                each["mark"] is not None,
            )
        )
    return [part for token in found for part in _parted(token)]


def _parted(token: Token) -> list[Token]:
    """A word with a possessive ending without it."""
    for ending in ("'s", "'"):
        if token.folded.endswith(ending) and len(token.folded) > len(ending) and not token.is_number:
            plain = token.folded.removesuffix(ending)
            return [Token(token.text[: -len(ending)], plain, stem(plain), token.start, token.end - len(ending))]
    return [token]


def header_words(header: str) -> list[str]:
    """The folded words of a header: "numberOfPages", "number_of_pages" and "Number of pages" are the same.

    One small letter is no word: pH and AfD are one each. CTYNAME and STRSTATE are two, the first of them shortened.
    """
    spaced = re.sub(r"(?:(?<=[a-z0-9]{2})|(?<=[A-Z][a-z]))(?=[A-Z][a-z])|(?<=[a-z]{2})(?=[A-Z])|_", " ", header)
    spaced = _RUN_TOGETHER.sub(r"\1 \2", spaced)
    return [folded(word).strip(".") for word in re.findall(r"\w+(?:['’&]\w+)*\.?|[#%$€£]", spaced)]


_RUN_TOGETHER = re.compile(
    r"\b([B-DF-HJ-NP-TV-Z]{2,4})(NAME|CITY|STATE|COUNTRY|DATE|CODE|ZIP|TYPE|ADDR|ADDRESS)\b", re.IGNORECASE
)


def stems(words: Iterable[str]) -> tuple[str, ...]:
    """The stems of some folded words."""
    return tuple(stem(word) for word in words)
