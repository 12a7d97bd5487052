"""The words of a page as rows of cells: words of a line that stand close together."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from statistics import median

from desktop_app.media.documents.pages import Box, PageReading, Word

_GAP = 1.6
"""Of the height of a line: a wider gap parts two cells of it."""

_STAMPED = 10
"""Of the usual height of words: a higher one is stamped across the page ("Draft", "Paid"), and is in no row of it."""


_BESIDE = 0.35
"""Share of the height of the lower of two cells that they have in common at least, where one is beside the other."""


@dataclass(frozen=True)
class Cell:
    """Words of a line that stand close together, from left to right. places: theirs in PageReading.words."""

    words: tuple[Word, ...]
    places: tuple[int, ...]

    @property
    def left(self) -> float:
        """Its left edge."""
        return self.words[0].box[0]

    @property
    def right(self) -> float:
        """Its right edge."""
        return self.words[-1].box[2]

    @property
    def top(self) -> float:
        """Its upper edge."""
        return min(word.box[1] for word in self.words)

    @property
    def bottom(self) -> float:
        """Its lower edge."""
        return max(word.box[3] for word in self.words)

    @property
    def text(self) -> str:
        """Its words."""
        return " ".join(word.text for word in self.words)


@lru_cache(maxsize=4)
def rows_of(page: PageReading) -> list[list[Cell]]:
    """The words of a page as rows of cells, from the top down, whatever order they are in; not to be changed.

    On a crooked page their boxes are those on the page made straight; value_of() puts them back.
    """
    rows: list[list[_Placed]] = []
    straight = [replace(word, box=moved(page, word.box, -1)) for word in page.words] if page.skew else page.words
    most = _STAMPED * median(map(_high, straight)) if straight else 0.0
    for place, word in sorted(enumerate(straight), key=lambda each: each[1].box[1] + each[1].box[3]):
        middle = (word.box[1] + word.box[3]) / 2
        last = rows[-1] if rows else []
        if _high(word) > most:
            continue
        if last and _middle(last) + 0.5 * _height(last) > middle:
            last.append((place, word))
        else:
            rows.append([(place, word)])
    ratio = page.height / page.width if page.width else 1.0
    return [list(_cells(sorted(row, key=lambda each: each[1].box[0]), ratio)) for row in rows]


def beside_of(rows: Sequence[Sequence[Cell]], number: int, place: int) -> Sequence[Cell]:
    """The cells right of one, from the left: of its row, and before those of the rows around it that are beside it.

    What is filled into a form stands a little higher or lower than its label.
    """
    cell, own = rows[number][place], rows[number][place + 1 :]
    around = (*(rows[number - 1] if number else ()), *(rows[number + 1] if number + 1 < len(rows) else ()))
    end = own[0].left if own else 1.0
    near = sorted((each for each in around if each.right <= end and _is_beside(cell, each)), key=lambda each: each.left)
    return (*near, *own)


def _is_beside(cell: Cell, other: Cell) -> bool:
    shared = min(cell.bottom, other.bottom) - max(cell.top, other.top)
    return other.left >= cell.right and shared > _BESIDE * min(cell.bottom - cell.top, other.bottom - other.top)


def moved(page: PageReading, box: Box, way: int) -> Box:
    """A box on a crooked page moved to where it would be on a straight one (way -1), or back (1)."""
    left, top, right, bottom = box
    down = way * (left + right - 1) / 2 * math.tan(math.radians(page.skew)) * page.width / page.height
    return left, top + down, right, bottom + down


_Placed = tuple[int, Word]
"""A word and its place in PageReading.words."""


def _middle(row: Sequence[_Placed]) -> float:
    return sum(word.box[1] + word.box[3] for _, word in row) / (2 * len(row))


def _height(row: Sequence[_Placed]) -> float:
    return max(_high(word) for _, word in row)


def _high(word: Word) -> float:
    return word.box[3] - word.box[1]


def _cells(row: Sequence[_Placed], ratio: float) -> Iterator[Cell]:
    """ratio: the height of the page over its width, as gaps are measured in heights."""
    gap = _GAP * _height(row) * ratio
    begun = [row[0]]
    for each in row[1:]:
        if each[1].box[0] - begun[-1][1].box[2] > gap:
            yield _cell(begun)
            begun = []
        begun.append(each)
    yield _cell(begun)


def _cell(placed: Sequence[_Placed]) -> Cell:
    return Cell(tuple(word for _, word in placed), tuple(place for place, _ in placed))
