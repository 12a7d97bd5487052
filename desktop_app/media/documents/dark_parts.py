"""Light text on dark ground, as heads of tables and lines of totals have it: found, turned dark on light, merged.

Tesseract tells letters from ground by one threshold for the page, so that a dark bar among dark text on paper is a rule
or a picture to it, and what is written in it is lost.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
from PIL import Image

from desktop_app.media.documents.tesseract import Seen

_CELL = 8
"""Pixels along one side of the cells that tell where a page is dark."""

_DARK = 0.65
"""Of the brightness of the paper: ground below it is dark."""

_LOWEST, _SHORTEST = 3, 8
"""Cells that a part is high and wide at least: less is the stroke of a large letter."""

_LETTER = 3
"""Cells in a row of dark ones that a letter of light text may fill."""

_MOST_OF_PAGE = 0.5
"""A page that is dark as a whole Tesseract reads as it is."""

_CONTRAST = 80
"""Of 255, by which text is lighter than its ground at least."""

_TEXT = 0.02, 0.5
"""Share of a part that is light, where there is text in it."""

_FEW = 4
"""Letters and figures of a part from which on they are text."""

_SURE = 0.6
"""A word in a dark part is believed from this on: a dark picture gives unsure signs too."""


class _Rectangle(NamedTuple):
    """Some cells: from and to, the last not among them."""

    top: int
    bottom: int
    left: int
    right: int


class Bar(NamedTuple):
    """A dark part of a page, in pixels."""

    left: int
    top: int
    right: int
    bottom: int

    def holds(self, seen: Seen) -> bool:
        """Whether the middle of a word lies in it."""
        left, top, right, bottom = seen.box
        across, down = (left + right) / 2, (top + bottom) / 2
        return self.left <= across <= self.right and self.top <= down <= self.bottom


def bars(grey: Image.Image) -> list[Bar]:
    """The dark parts of a page that may have light text, from the top down. grey: straight, and as it was lit."""
    level = np.asarray(grey)
    high, wide = level.shape[0] // _CELL, level.shape[1] // _CELL
    if high < _LOWEST or wide < _SHORTEST:
        return []
    cells = level[: high * _CELL, : wide * _CELL].reshape(high, _CELL, wide, _CELL).swapaxes(1, 2)
    # Below the middle, as letters of light text take less than half of a cell, and of dark text too.
    place = int(0.45 * _CELL * _CELL)
    ground = np.partition(cells.reshape(high, wide, -1), place, axis=2)[:, :, place]
    found = []
    for top, bottom, left, right in _joined(_rectangles(ground < _DARK * float(np.percentile(ground, 95)))):
        bar = Bar(*(_CELL * each for each in (left, top, right, bottom)))
        small = (bottom - top) * (right - left) <= _MOST_OF_PAGE * high * wide
        if bottom - top >= _LOWEST and small and _has_text(level[bar.top : bar.bottom, bar.left : bar.right]):
            found.append(bar)
    return found


def _joined(parts: Iterable[_Rectangle]) -> list[_Rectangle]:
    """Rectangles from the top down; those that large letters cut across are one."""
    found: list[_Rectangle] = []
    for part in sorted(parts):
        same = next((place for place, each in enumerate(found) if _goes_on(each, part)), None)
        if same is None:
            found.append(part)
        else:
            found[same] = _Rectangle(found[same].top, part.bottom, found[same].left, found[same].right)
    return [each for each in found if not any(_lies_in(each, other) for other in found)]


def _lies_in(one: _Rectangle, other: _Rectangle) -> bool:
    across = other.left <= one.left and one.right <= other.right
    return one != other and across and other.top <= one.top and one.bottom <= other.bottom


def _goes_on(one: _Rectangle, below: _Rectangle) -> bool:
    beside = abs(one.left - below.left) <= 1 and abs(one.right - below.right) <= 1
    return beside and 0 <= below.top - one.bottom <= _LETTER


def _rectangles(dark: npt.NDArray[np.bool_]) -> Iterator[_Rectangle]:
    """Runs of dark cells that lie under each other from the same left to the same right.

    Bars that touch, as on a form, are so told apart.
    """
    under_way: list[tuple[int, int, int]] = []
    for row in range(len(dark) + 1):
        runs = _runs(dark[row]) if row < len(dark) else []
        going_on = []
        for top, left, right in under_way:
            same = next((run for run in runs if abs(run[0] - left) <= 1 and abs(run[1] - right) <= 1), None)
            if same is None:
                yield _Rectangle(top, row, left, right)
            else:
                runs.remove(same)
                going_on.append((top, min(left, same[0]), max(right, same[1])))
        under_way = going_on + [(row, left, right) for left, right in runs]


def _runs(row: npt.NDArray[np.bool_]) -> list[tuple[int, int]]:
    """Where cells of a row are dark one after the other, but for what a letter takes: from and to."""
    edges = np.flatnonzero(np.diff(np.concatenate([[False], row, [False]]).astype(np.int8)))
    runs: list[tuple[int, int]] = []
    for left, right in zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True):
        if runs and left - runs[-1][1] <= _LETTER:
            runs[-1] = (runs[-1][0], right)
        else:
            runs.append((left, right))
    return [run for run in runs if run[1] - run[0] >= _SHORTEST]


def _has_text(part: npt.NDArray[np.uint8]) -> bool:
    ground, lightest = np.percentile(part, (30, 99.5))
    light = float((part > (ground + lightest) / 2).mean())
    return bool(lightest - ground >= _CONTRAST and _TEXT[0] <= light <= _TEXT[1])


def inverted(grey: Image.Image, found: Sequence[Bar]) -> Image.Image:
    """A white page of the same size on which the text of dark parts stands in black, where it is."""
    level = np.asarray(grey)
    page = np.full(level.shape, 255, np.uint8)
    for bar in found:
        part = level[bar.top : bar.bottom, bar.left : bar.right].astype(np.float32)
        ground, lightest = np.percentile(part, (30, 99.5))
        text = np.clip((part - ground) / max(1.0, float(lightest - ground)), 0.0, 1.0)
        page[bar.top : bar.bottom, bar.left : bar.right] = (255 * (1 - text)).astype(np.uint8)
    return Image.fromarray(page)


def merged(seen: Sequence[Seen], within: Sequence[Seen], found: Sequence[Bar]) -> list[Seen]:
    """The words of a page, and in each of its dark parts those that more can be read of.

    seen: of the page as it is; within: of inverted(). Words of a dark part stand before the first line below them.
    """
    kept = list(seen)
    for bar in found:
        mine = [each for each in within if bar.holds(each) and each.score >= _SURE]
        before = [each for each in kept if bar.holds(each)]
        if _worth(mine) > _worth(before) and sum(map(_letters, mine)) >= _FEW:
            kept = _with([each for each in kept if not bar.holds(each)], mine)
    return kept


def _letters(seen: Seen) -> int:
    return sum(map(str.isalnum, seen.text))


def _worth(seen: Sequence[Seen]) -> float:
    return sum(max(0.0, each.score - 0.5) * _letters(each) for each in seen)


def _with(seen: list[Seen], more: Sequence[Seen]) -> list[Seen]:
    """Words with others put in, line by line; a line beside one that is there goes on with it."""
    for line in dict.fromkeys(each.line for each in more):
        words = [each for each in more if each.line == line]
        top, bottom = min(each.box[1] for each in words), max(each.box[3] for each in words)
        at = next((place for place, each in enumerate(seen) if each.box[1] >= (top + bottom) / 2), len(seen))
        # A line of its own: no other has a number below zero.
        own = min([0, *(each.line for each in seen)]) - 1
        seen = [*seen[:at], *(replace(each, line=own) for each in words), *seen[at:]]
    return seen
