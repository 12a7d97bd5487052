"""What the canvas shows of a map, as colours and as numbers under the mouse; made off the GUI thread. No Qt here."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.answers import AttentionMap, HeadTable
from desktop_app.questions import RELEVANCE
from desktop_app.translation import number, spoken, tr
from desktop_app.words import Word
from desktop_app.workspace.attention_files import Picture, colours, over_picture
from desktop_app.workspace.film_shading import across, over_frames
from desktop_app.workspace.page_shading import over_page

if TYPE_CHECKING:
    import numpy as np

MAP, MATRIX, HEADS, FIGURES, FRAMES = "map", "matrix", "heads", "figures", "frames"

_MOST = 1024
"""Pixels along either side of a matrix: more tokens are brought together, the strongest of them shown."""


@dataclass(frozen=True)
class Drawing:
    """Colours, uint8 [rows, columns, 3], and what lies beneath them.

    values: float32 [rows, columns], however fine the colours are. rows, columns: their names. place: left, top, right
    and bottom of the values in the colours, in shares of these. smooth: whether the colours are a photograph's. tiled:
    whether each value stands for a map with a scale of its own.
    """

    pixels: "np.ndarray"
    values: "np.ndarray"
    rows: tuple[str, ...]
    columns: tuple[str, ...]
    place: tuple[float, float, float, float] = (0.0, 0.0, 1.0, 1.0)
    smooth: bool = False
    tiled: bool = False

    @property
    def picture(self) -> Picture:
        """As it is written to a file."""
        named = not (self.smooth or self.tiled) and len(self.rows) > 1
        return Picture(self.pixels, None if self.tiled else float(self.values.max()), named)

    def at(self, across: float, down: float) -> tuple[int, int] | None:
        """The row and column of the value at a place in 0..1 of the drawing; None beside them."""
        left, top, right, bottom = self.place
        across, down = (across - left) / (right - left), (down - top) / (bottom - top)
        if not (0 <= across < 1 and 0 <= down < 1):
            return None
        height, width = self.values.shape
        return int(down * height), int(across * width)

    def words(self, row: int, column: int) -> str:
        """The names and the value at a place."""
        names = ", ".join(each for each in (self.rows[row], self.columns[column]) if each)
        return f"{names}: {number(float(self.values[row, column]), '.4g')}"


@dataclass(frozen=True)
class PageDrawing(Drawing):
    """A page: the values are those of its words, [1, words]. boxes: of each word, in 0..1 of the page."""

    boxes: tuple[tuple[float, float, float, float], ...] = ()

    @property
    def picture(self) -> Picture:
        """As it is written to a file."""
        return Picture(self.pixels, float(self.values.max(initial=0.0)), tinted=True)

    def at(self, across: float, down: float) -> tuple[int, int] | None:
        """The word at a place in 0..1 of the page, as row 0 and a column; the smallest of several."""
        under = [
            ((right - left) * (bottom - top), place)
            for place, (left, top, right, bottom) in enumerate(self.boxes)
            if left <= across <= right and top <= down <= bottom
        ]
        return (0, min(under)[1]) if under else None

    def words(self, row: int, column: int) -> str:
        """The word and its share."""
        return tr("{word}, {share:.1%} of the attention", word=self.columns[column], share=self.values[row, column])


@dataclass(frozen=True)
class StripDrawing(Drawing):
    """A stretch of sound, a value a frame. start, step: seconds of the first frame, and of each. spoken: its words.
    relevance: whether the values are that, and not attention."""

    start: float = 0.0
    step: float = 0.0
    spoken: tuple[Word, ...] = ()
    palette: "np.ndarray | None" = None
    relevance: bool = False

    @property
    def end(self) -> float:
        """Where the last frame ends, in seconds."""
        return self.start + int(self.values.shape[1]) * self.step

    def words(self, row: int, column: int) -> str:
        """The moment, the word that is said there, and the value."""
        at = self.start + (column + 0.5) * self.step
        said = next((f", “{word.text}”" for word in self.spoken if word.start <= at < word.end), "")
        return f"{self.columns[column]}{said}: {number(float(self.values[row, column]), '.4g')}"


@dataclass(frozen=True)
class FramesDrawing(Drawing):
    """The frames of a film, row by row. times: of each, in seconds; the values are their shares, 0 where there is
    none."""

    times: tuple[float, ...] = ()

    def words(self, row: int, column: int) -> str:
        """The moment and how much of all goes to its frame."""
        place = row * int(self.values.shape[1]) + column
        if place >= len(self.times):
            return ""
        return tr("{time:.2f} s {share:.0%}", time=self.times[place], share=self.values[row, column])


def of_map(found: AttentionMap) -> Drawing:
    """What was asked about, over the picture or the page; without either, as a strip."""
    if found.boxes:
        page = over_page(found)
        texts = tuple(each.text for each in page.words)
        return PageDrawing(page.pixels, page.shares[None], ("",), texts, smooth=True, boxes=page.boxes)
    if found.grid is not None:
        rows, columns = found.grid
        pixels, values = over_picture(found)
        names = (
            tuple(tr("row {row}", row=row + 1) for row in range(rows)),
            tuple(tr("column {column}", column=column + 1) for column in range(columns)),
        )
        return Drawing(pixels, values, *names, found.crop_box, smooth=True)
    values, keys = found.row()[None], tuple(map(spoken, found.keys))
    if found.step:
        import numpy as np

        palette = colours(np.linspace(0, 1, 64, dtype=np.float32)[None])
        return StripDrawing(
            colours(values), values, ("",), keys, start=found.start, step=found.step, spoken=found.spoken,
            palette=palette, relevance=found.method == RELEVANCE,
        )  # fmt: skip
    return Drawing(colours(values), values, ("",), keys)


def of_frames(found: AttentionMap) -> FramesDrawing:
    """All frames of a film's stretch, each with what is attended to in it."""
    import numpy as np

    wide = across(found)
    shares = np.zeros((-(-len(found.frames) // wide), wide), np.float32)
    shares.ravel()[: len(found.frames)] = found.by_frame
    names = ("",) * shares.shape[0], ("",) * wide
    return FramesDrawing(over_frames(found), shares, *names, smooth=True, times=found.frames)


def of_matrix(found: AttentionMap) -> Drawing:
    """Queries down, keys across."""
    return Drawing(
        colours(shrunk(found.matrix)), found.matrix, tuple(map(spoken, found.queries)), tuple(map(spoken, found.keys))
    )


def shrunk(values: "np.ndarray") -> "np.ndarray":
    """At most _MOST rows and columns, each the strongest of those it stands for."""
    import numpy as np

    for axis in (0, 1):
        step = -(-values.shape[axis] // _MOST)
        if step > 1:
            values = np.maximum.reduceat(values, np.arange(0, values.shape[axis], step), axis=axis)
    return values


def of_heads(found: AttentionMap) -> Drawing:
    """All heads of a layer, side by side, as pictures or as matrices; the value of a head is its strongest weight."""
    import numpy as np

    count = len(found.weights)
    across = int(np.ceil(np.sqrt(count)))
    down = -(-count // across)
    tiles = [_tile(found, head) for head in range(count)]
    height, width = tiles[0].shape[:2]
    pixels = np.zeros((down * (height + 1), across * (width + 1), 3), np.uint8)
    values = np.zeros((down, across), np.float32)
    for head, tile in enumerate(tiles):
        row, column = divmod(head, across)
        pixels[row * (height + 1) :, column * (width + 1) :][:height, :width] = tile
        values[row, column] = found.weights[head].max()
    rows = tuple(
        tr("heads {first} to {last}", first=row * across, last=min(count, (row + 1) * across) - 1)
        for row in range(down)
    )
    return Drawing(pixels, values, rows, (tr("strongest weight"),) * across, tiled=True)


def _tile(found: AttentionMap, head: int) -> "np.ndarray":
    if found.grid is None:
        return colours(shrunk(found.weights[head]))
    rows, columns = found.grid
    return colours(found.weights[head][list(found.asked)].mean(axis=0)[-rows * columns :].reshape(rows, columns))


def of_figures(table: HeadTable, name: str) -> Drawing:
    """A figure of every head: layers down, heads across."""
    import numpy as np

    values = table.figures[name]
    shown = np.nan_to_num(values)
    layers, heads = values.shape
    names = (
        tuple(tr("layer {layer}", layer=layer) for layer in range(layers)),
        tuple(tr("head {head}", head=head) for head in range(heads)),
    )
    return Drawing(colours(np.maximum(shown, 0)), values, *names)
