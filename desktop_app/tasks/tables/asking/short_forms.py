"""Headers whose words are run together or written short, told by the words of a question: jobcat is the job category.

What a header is short for is not guessed from the header alone, which may be a word of its own: a question has to have
all the words that its letters are made of.
"""

from collections.abc import Iterator, Sequence
from itertools import permutations

from desktop_app.tasks.tables.asking.abbreviations import ABBREVIATIONS
from desktop_app.tasks.tables.asking.words import stem, stems

CERTAIN, LIKELY = 0.95, 0.86
"""Scores of a header whose pieces are words, or short forms that everybody knows, and of one with other pieces."""

_MOST_WORDS = 3
_FEWEST_LETTERS = 4
_PREFIX, _SKELETON, _WHOLE = 3, 3, 3
"""Letters that the beginning of a word, a word without its vowels and a whole word beside an initial have at least."""
_VOWELS = frozenset("aeiou")

_ALIKE = tuple(
    frozenset(map(stem, words.split()))
    for words in (
        "start starting begin beginning initial opening",
        "end ending final closing",
        "previous prior former past",
        "current present now",
        "job work",
    )
)
"""Words that say the same of a noun: the starting salary is the one at the beginning."""

_SHORT_FOR: dict[tuple[str, ...], list[str]] = {}
for _short, _long in ABBREVIATIONS.items():
    if _short.isascii() and _short.isalpha():
        _SHORT_FOR.setdefault(stems(_long), []).append(stem(_short))


def alike(one: str, other: str) -> bool:
    """Whether two stems say the same of a noun behind them: starting and initial."""
    return any(one in words and other in words for words in _ALIKE)


def is_skeleton_of(own: str, asked: str) -> bool:
    """Whether a stem is a word without its vowels, and perhaps some letters more: cntry of country, dlvrd of delivered.

    The first letter, the last and at least half of the others are there.
    """
    rest = [letter for letter in asked[1:] if letter not in _VOWELS]
    bare = len(own) >= _SKELETON and asked[:1] == own[:1] and not _VOWELS & set(own[1:])
    if not bare or not rest or own[-1] != rest[-1] or 2 * len(own[1:]) < len(rest):
        return False
    letters = iter(asked)
    return all(letter in letters for letter in own)


def in_pieces(own: str, asked: Sequence[str]) -> float:
    """How surely the letters of a header are some stems of a question put together, in any order; 0 where they are not.

    own: its letters, without the ending of its last word.
    """
    if not 2 <= len(asked) <= _MOST_WORDS or len(own) < _FEWEST_LETTERS or own in asked:
        return 0.0
    return max((_spelled(own, words) for words in permutations(asked)), default=0.0)


def _spelled(own: str, words: Sequence[str], is_first: bool = True) -> float:
    """The same for words in this order."""
    if not words:
        return 0.0 if own else CERTAIN
    found = 0.0
    for piece, score in _pieces(own, words[0]):
        rest = _spelled(own[len(piece) :], words[1:], is_first=False)
        found = max(found, min(score, rest))
    # "bdate": one letter stands for the first word, where the others are written out
    if is_first and own[:1] == words[0][:1] and len(own) > _WHOLE and own[1:] == "".join(words[1:]):
        found = max(found, LIKELY)
    return found


def _pieces(own: str, word: str) -> Iterator[tuple[str, float]]:
    """What letters may begin with for a word: itself, a short form, its beginning, or a word that says the same."""
    for whole in (word, *_SHORT_FOR.get((word,), ())):
        if len(whole) > 1 and own.startswith(whole):
            yield whole, CERTAIN
    for other in {other for words in _ALIKE if word in words for other in words - {word}}:
        if own.startswith(other):
            yield other, LIKELY
    for length in range(_PREFIX, len(word)):
        if not own.startswith(word[:length]):
            break
        yield word[:length], LIKELY
