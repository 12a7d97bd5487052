"""A matrix at every coarseness, so that any part of it is drawn at once, the strongest value standing for its place.

Level 0 is the matrix; each further one has half as many rows and columns, every value the maximum of four. No Qt here.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.answers import AttentionMap
from desktop_app.questions import RELEVANCE
from desktop_app.translation import spoken
from desktop_app.workspace.attention_files import colours
from desktop_app.workspace.shading import value_words

if TYPE_CHECKING:
    import numpy as np

_SMALLEST = 64
"""Rows and columns from which on no coarser level is kept."""
_STEPS = 256


@dataclass(frozen=True)
class Part:
    """A part of the matrix: rows from top to bottom and columns from left to right, in 0..rows and 0..columns, may lie
    between two."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        """Columns."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """Rows."""
        return self.bottom - self.top


@dataclass(frozen=True)
class Pyramid:
    """levels: float32 [rows, columns], the finest first. rows, columns: their names. palette: uint8 [256, 3].
    looking: the row that was chosen. shares: whether the values are shares of all attention, and not relevance."""

    levels: "tuple[np.ndarray, ...]"
    rows: tuple[str, ...]
    columns: tuple[str, ...]
    highest: float
    palette: "np.ndarray"
    looking: int | None = None
    shares: bool = True

    @property
    def whole(self) -> Part:
        """All of it."""
        height, width = self.levels[0].shape
        return Part(0.0, 0.0, float(width), float(height))

    def value(self, row: int, column: int) -> float:
        """The matrix's own value at a place."""
        return float(self.levels[0][row, column])

    def words(self, row: int, column: int) -> str:
        """The names and the value at a place."""
        return f"{self.rows[row]} → {self.columns[column]}: {value_words(self.value(row, column), self.shares)}"

    def drawn(self, part: Part, width: int, height: int) -> "tuple[np.ndarray, Part]":
        """Places in the palette for a part, uint8 [rows, columns], no finer than so many pixels; and what they cover.

        Each is the maximum of the values that it stands for.
        """
        import numpy as np

        level = 0
        while level + 1 < len(self.levels) and (part.width > width * 2**level or part.height > height * 2**level):
            level += 1
        values, scale = self.levels[level], 2**level
        top, bottom = int(part.top // scale), min(-int(-part.bottom // scale), values.shape[0])
        left, right = int(part.left // scale), min(-int(-part.right // scale), values.shape[1])
        scaled = values[top:bottom, left:right] * ((_STEPS - 1) / max(self.highest, 1e-12))
        steps = (scaled + 0.5).clip(0, _STEPS - 1).astype(np.uint8)
        rows, columns = self.levels[0].shape
        covered = Part(left * scale, top * scale, min(right * scale, columns), min(bottom * scale, rows))
        return steps, covered


def pyramid_of(found: AttentionMap, looking: int | None = None) -> Pyramid:
    """All queries and keys of a map, the mean of its heads where there are several."""
    import numpy as np

    levels = [np.ascontiguousarray(found.matrix, np.float32)]
    while max(levels[-1].shape) > _SMALLEST:
        levels.append(_halved(levels[-1]))
    palette = colours(np.linspace(0, 1, _STEPS, dtype=np.float32))
    queries, keys = tuple(map(spoken, found.queries)), tuple(map(spoken, found.keys))
    highest, shares = float(levels[0].max(initial=0.0)), found.method != RELEVANCE
    return Pyramid(tuple(levels), queries, keys, highest, palette, looking, shares)


def _halved(values: "np.ndarray") -> "np.ndarray":
    import numpy as np

    for axis in (0, 1):
        values = np.maximum.reduceat(values, np.arange(0, values.shape[axis], 2), axis=axis)
    return values
