"""A map of a question about a table or a page as a person reads it: shares of whole words, cells, rows and columns."""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from desktop_app.answers import AttentionMap
from desktop_app.questions import RELEVANCE
from desktop_app.translation import number, tr, worded

_QUESTION = (-2, -2)
"""Where the words of the question stand, as AttentionMap.cells has it."""

_CLOSES, _OPENS = frozenset(".,:;/-%?!)'"), frozenset(".,:/-($€£")
"""Signs that stand close to what is before them, and those that a number follows closely."""

_LEAST = 1e-6
"""A share of all attention below which no figure is told."""

Cell = tuple[int, int]
"""Row and column in the table as it was read; row -1 is its titles."""


@dataclass(frozen=True)
class Word:
    """A word of the question and the tokens it was cut into."""

    text: str
    places: tuple[int, ...]


@dataclass(frozen=True)
class Shading:
    """How much some tokens attend to everything else, the mean of them; all shares of one together sum to 1.

    words: by place in words_of(). cells: titles among them, under row -1. other: what goes to marks between the parts.
    relevance: whether it is relevance for an answer, and no attention.
    """

    words: tuple[float, ...]
    cells: dict[Cell, float]
    other: float
    relevance: bool = False

    @property
    def rows(self) -> dict[int, float]:
        """Shares of the rows, without the titles."""
        return _summed((row, share) for (row, _), share in self.cells.items() if row >= 0)

    @property
    def columns(self) -> dict[int, float]:
        """Shares of the columns, with their titles."""
        return _summed((column, share) for (_, column), share in self.cells.items())

    @property
    def strongest(self) -> float:
        """The highest share of a cell that is no title: what the full colour stands for."""
        return max((share for (row, _), share in self.cells.items() if row >= 0), default=0.0)

    def on(self, cells: Sequence[Cell]) -> float:
        """The share of some cells together."""
        return sum(self.cells.get(each, 0.0) for each in set(cells))


def _summed(pairs: Iterable[tuple[int, float]]) -> dict[int, float]:
    found: dict[int, float] = {}
    for key, share in pairs:
        found[key] = found.get(key, 0.0) + share
    return found


def words_of(found: AttentionMap) -> tuple[Word, ...]:
    """The question's words in order, pieces put together again."""
    words: list[Word] = []
    for place, cell in enumerate(found.cells):
        if cell != _QUESTION or place in found.special:
            continue
        piece = found.keys[place]
        if piece.startswith("##") and words and words[-1].places[-1] == place - 1:
            words[-1] = Word(words[-1].text + piece.removeprefix("##"), (*words[-1].places, place))
        else:
            words.append(Word(piece, (place,)))
    return tuple(words)


def parts_of(found: AttentionMap) -> tuple[Word, ...]:
    """What a map is told by in numbers: words and whole cells where it has any, and the tokens of any other.

    The marks between the parts of a table or a page are told, too, as they take their share.
    """
    if found.boxes:
        words = (*question_words(found), *page_words(found))
        told = {place for word in words for place in word.places}
        return (*words, *(Word(key, (place,)) for place, key in enumerate(found.keys) if place not in told))
    if not found.cells:
        return tuple(Word(found.named(place), (place,)) for place in range(len(found.keys)))
    cells = cells_of(found)
    marks = (Word(found.keys[place], (place,)) for place in sorted(found.special))
    whole = (Word(found.texts.get(cell) or _joined(found, places), places) for cell, places in cells.items())
    return (*words_of(found), *whole, *marks)


def cells_of(found: AttentionMap) -> dict[Cell, tuple[int, ...]]:
    """The titles and cells of a table that were read, each with its tokens."""
    cells: dict[Cell, list[int]] = {}
    for place, cell in enumerate(found.cells):
        if cell != _QUESTION and place not in found.special:
            cells.setdefault(cell, []).append(place)
    return {cell: tuple(places) for cell, places in cells.items()}


def where_of(found: AttentionMap, part: Word) -> str:
    """Where a part of a question and its table stands, as the file numbers its rows; English until it is spoken()."""
    row, column = found.cells[part.places[0]]
    if part.places[0] in found.special:
        return worded("a mark")
    if (row, column) == _QUESTION:
        return worded("in the question")
    if row < 0:
        return worded("title")
    title = found.texts.get((-1, column)) or str(column + 1)
    return worded("row {row}, {title}", row=found.row_number(row), title=title)


def text_of(found: AttentionMap, places: Sequence[int]) -> str:
    """Some tokens as they were written, a whole cell or word as it stands there: "2024-01-05", not "2024 - 01 - 05"."""
    if found.boxes:
        words = {word.places: word.text for word in (*question_words(found), *page_words(found))}
        return words.get(tuple(places)) or _joined(found, places)
    if found.cells and places:
        cell = found.cells[places[0]]
        if found.texts.get(cell) and tuple(places) == tokens_of(found, cell):
            return found.texts[cell]
    return _joined(found, places)


def _joined(found: AttentionMap, places: Sequence[int]) -> str:
    text = ""
    for place in places:
        piece = found.keys[place]
        joins = piece.startswith("##") or piece in _CLOSES or (text[-1:] in _OPENS and piece[:1].isdigit())
        text += piece.removeprefix("##") if joins or not text else f" {piece}"
    return text


def question_words(found: AttentionMap) -> tuple[Word, ...]:
    """The words of the question about a table or a page."""
    if not found.boxes:
        return words_of(found)
    return _by_word(found, [place for place, box in enumerate(found.boxes) if box is None], {})


def page_words(found: AttentionMap) -> tuple[Word, ...]:
    """The words of a page that were read, in order."""
    return _by_word(found, [place for place, box in enumerate(found.boxes) if box is not None], found.word_texts)


def _by_word(found: AttentionMap, places: Sequence[int], texts: Mapping[int, str]) -> tuple[Word, ...]:
    """texts: by number words as they are written; others are put together of their pieces."""
    words: dict[int, list[int]] = {}
    for place in places:
        word = found.word_ids[place]
        if word is not None:
            words.setdefault(word, []).append(place)
    return tuple(
        Word(
            texts.get(word) or "".join(found.keys[place].removeprefix("##").strip("▁") for place in pieces),
            tuple(pieces),
        )
        for word, pieces in words.items()
    )


def shares_of(found: AttentionMap, words: Sequence[Word], queries: Sequence[int] = ()) -> tuple[float, ...]:
    """How much of what some tokens attend to goes to each of some words; all tokens together have 1."""
    row = found.row(queries).clip(min=0)
    total = float(row.sum()) or 1.0
    return tuple(float(row[list(word.places)].sum()) / total for word in words)


def tokens_of(found: AttentionMap, cell: Cell) -> tuple[int, ...]:
    """The tokens of a cell; none where it is empty or was not read."""
    return tuple(place for place, each in enumerate(found.cells) if each == cell and place not in found.special)


def shading(found: AttentionMap, queries: Sequence[int] = ()) -> Shading:
    """What some tokens attend to; the answer's, or the question's, where none is given. Shares sum to 1."""
    row = found.row(queries).clip(min=0)
    total = float(row.sum()) or 1.0
    shares = [float(value) / total for value in row]
    cells = {cell: sum(shares[place] for place in places) for cell, places in cells_of(found).items()}
    words = tuple(sum(shares[place] for place in word.places) for word in words_of(found))
    other = max(0.0, 1.0 - sum(words) - sum(cells.values()))
    return Shading(words, cells, other, found.method == RELEVANCE)


def share_of_word(word: str, share: float, relevance: bool) -> str:
    """A word and its share, as the mouse says it."""
    if relevance:
        return tr("{word}, {share:.1%} of the relevance", word=word, share=share)
    return tr("{word}, {share:.1%} of the attention", word=word, share=share)


def value_words(value: float, shares: bool) -> str:
    """A value of a map to three figures: a share of all attention in percent, relevance as it is, having no unit."""
    if not shares:
        return number(value, ".4g")
    if value <= 0:
        return number(0.0, ".0%")
    if value < _LEAST:
        return f"< {number(_LEAST, '.4%')}"
    return number(value, f".{max(0, -math.floor(math.log10(value)))}%")
