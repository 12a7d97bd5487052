"""Whether the text layer of a PDF's page says what the page shows: many say nothing, and some say something else."""

from collections import Counter
from collections.abc import Iterable

from desktop_app.media.documents.pdf_text import IDEOGRAPHS, Layer

MOST_ODD = 0.08
"""Share of characters that stand for nothing: fonts without a table of what their shapes mean."""

_MOST_LOST, _FEW_LOST = 0.02, 6
"""Share of characters that are lost one after the other: the figures of a bill, where one font of several is so."""

_MOST_ODD_ELSEWHERE = 0.4
"""The same in other scripts, which the model of English does not read at all."""

_VOWELS = frozenset("aeiouyàáâãäåæèéêëìíîïòóôõöøœùúûüý")
_LEAST_VOWELS, _MOST_VOWELS = 0.2, 0.65
"""Share of vowels among the letters of European languages: 0.32 in Polish to 0.5 in Finnish."""

_ENOUGH_LETTERS = 60
_MOSTLY = 0.5
_FEW_WORDS = 25
_MOST_SINGLE = 0.6
_AGREE = 0.5


def is_empty(layer: Layer) -> bool:
    """Whether it has no words at all."""
    return not layer.words


def is_broken(layer: Layer) -> bool:
    """Whether it cannot be what is printed: unreadable characters, or words in single letters, as sideways text has."""
    if layer.odd > (MOST_ODD if _is_latin(layer) else _MOST_ODD_ELSEWHERE) * max(1, layer.characters):
        return True
    if _is_latin(layer) and layer.lost > max(_FEW_LOST, _MOST_LOST * layer.characters):
        return True
    single = sum(len(text) == 1 and text.isalpha() and text < IDEOGRAPHS for text, _, _ in layer.words)
    return len(layer.words) > 20 and single > _MOST_SINGLE * len(layer.words)


def _is_latin(layer: Layer) -> bool:
    """Whether most of its letters are Latin ones."""
    letters = [character for text, _, _ in layer.words for character in text if character.isalpha()]
    return sum(letter < "ɐ" for letter in letters) >= _MOSTLY * len(letters)


def is_doubtful(layer: Layer) -> bool:
    """Whether the page is to be looked at before it is believed: letters in no language's order, text that is not
    drawn, or little text beside a picture of a page."""
    if layer.invisible > _MOSTLY or (layer.pictured > _MOSTLY and len(layer.words) < _FEW_WORDS):
        return True
    letters = Counter(character for text, _, _ in layer.words for character in text.lower() if character.isalpha())
    latin = {letter: count for letter, count in letters.items() if letter < "ɐ"}
    total = sum(latin.values())
    if total < _ENOUGH_LETTERS or total < _MOSTLY * sum(letters.values()):
        return False
    vowels = sum(count for letter, count in latin.items() if letter in _VOWELS) / total
    return not _LEAST_VOWELS <= vowels <= _MOST_VOWELS


def agrees(layer: Layer, seen: Iterable[str]) -> bool:
    """Whether most of the words that were surely seen on the page are in its text layer too."""
    told = {_plain(text) for text, _, _ in layer.words}
    words = [word for word in map(_plain, seen) if len(word) >= 3]
    return bool(words) and sum(word in told for word in words) >= _AGREE * len(words)


def _plain(text: str) -> str:
    return "".join(character for character in text.lower() if character.isalnum())
