"""What the canvas shows of a map, as colours and as numbers under the mouse; made off the GUI thread. No Qt here."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from typing import TYPE_CHECKING, Any

from desktop_app.answers import AttentionMap, HeadTable
from desktop_app.questions import RELEVANCE
from desktop_app.translation import number, spoken, tr
from desktop_app.ui.widgets.scale import Scale, of_maps, scale_of, scale_of_shading, scaled
from desktop_app.words import Word
from desktop_app.workspace import film_shading, head_figures
from desktop_app.workspace.attention_files import Picture, colours, over_picture, side_by_side
from desktop_app.workspace.page_shading import over_page
from desktop_app.workspace.shading import share_of_word, value_words

if TYPE_CHECKING:
    import numpy as np

MAP, MATRIX, HEADS, FIGURES, FRAMES = "map", "matrix", "heads", "figures", "frames"

_MOST = 1024
"""Pixels along either side of a matrix: more tokens are brought together, the strongest of them shown."""


@dataclass(frozen=True)
class Drawing:
    """Colours, uint8 [rows, columns, 3], and what lies beneath them.

    values: float32 [rows, columns], however fine the colours are. rows, columns: their names. place: left, top, right
    and bottom of the values in the colours, in shares of these. smooth: whether the colours are a photograph's.
    scale: what the colours mean. looking: the row and the column of what looks, where it is one of the values.
    shares: whether the values are shares of all attention, which are told in percent.
    """

    pixels: "np.ndarray"
    values: "np.ndarray"
    rows: tuple[str, ...]
    columns: tuple[str, ...]
    place: tuple[float, float, float, float] = (0.0, 0.0, 1.0, 1.0)
    smooth: bool = False
    scale: Scale | None = None
    looking: tuple[int, int] | None = None
    shares: bool = False

    @property
    def picture(self) -> Picture:
        """As it is written to a file."""
        return Picture(self.pixels, float(self.values.max()), named=not self.smooth and len(self.rows) > 1)

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
        return f"{names}: {value_words(float(self.values[row, column]), self.shares)}"


@dataclass(frozen=True)
class PageDrawing(Drawing):
    """A page: the values are those of its words, [1, words].

    boxes: of each word, in 0..1 of the page. relevance: whether the values are relevance for the answer.
    """

    boxes: tuple[tuple[float, float, float, float], ...] = ()
    relevance: bool = False

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
        return share_of_word(self.columns[column], float(self.values[row, column]), self.relevance)


@dataclass(frozen=True)
class StripDrawing(Drawing):
    """A stretch of sound, a value a frame. start, step: seconds of the first frame, and of each. spoken: its words."""

    start: float = 0.0
    step: float = 0.0
    spoken: tuple[Word, ...] = ()

    @property
    def end(self) -> float:
        """Where the last frame ends, in seconds."""
        return self.start + int(self.values.shape[1]) * self.step

    def words(self, row: int, column: int) -> str:
        """The moment, the word that is said there, and the value."""
        at = self.start + (column + 0.5) * self.step
        said = next((f", “{word.text}”" for word in self.spoken if word.start <= at < word.end), "")
        return f"{self.columns[column]}{said}: {value_words(float(self.values[row, column]), self.shares)}"


@dataclass(frozen=True)
class FramesDrawing(Drawing):
    """The frames of a film, row by row: the values are their shares, 0 where there is none.

    times: of each, in seconds. tiles: uint8 [rows, columns, 3], each with its map over it.
    """

    times: tuple[float, ...] = ()
    tiles: "tuple[np.ndarray, ...]" = ()

    def words(self, row: int, column: int) -> str:
        """The moment and how much of all goes to its frame."""
        place = row * int(self.values.shape[1]) + column
        if place >= len(self.times):
            return ""
        return tr("{time:.2f} s {share:.0%}", time=self.times[place], share=self.values[row, column])


@dataclass(frozen=True)
class HeadsDrawing(Drawing):
    """All heads of a layer: the value of each is its strongest weight, its tile a map in colours of its own.

    tiles: uint8 [rows, columns, 3], head by head.
    """

    tiles: "tuple[np.ndarray, ...]" = ()

    @property
    def picture(self) -> Picture:
        """As it is written to a file, with the names of the heads."""
        return Picture(self.pixels, None, words=True)

    def words(self, row: int, column: int) -> str:
        """The head and its strongest weight."""
        head = row * int(self.values.shape[1]) + column
        if head >= len(self.tiles):
            return ""
        value = value_words(float(self.values[row, column]), self.shares)
        return tr("Head {head}: its strongest weight is {value}", head=head, value=value)


@dataclass(frozen=True)
class FiguresDrawing(Drawing):
    """A figure of every head. said: how its numbers are formatted. reply: what the model answers; replies: what it
    answers without a head, by layer and head."""

    said: str = ".3g"
    reply: str = ""
    replies: Mapping[tuple[int, int], str] = field(default_factory=dict)

    def number_at(self, row: int, column: int) -> str:
        """The figure as it is written; "" where there is no such head or it is not known yet."""
        value = float(self.values[row, column])
        return "" if value != value else number(value, self.said)

    def words(self, row: int, column: int) -> str:
        """The head, its figure, and what becomes of the answer without it."""
        without = self.replies.get((row, column), self.reply)
        told: dict[str, Any] = {"layer": row, "head": column, "value": self.number_at(row, column), "reply": without}
        if not self.number_at(row, column):
            return tr("Layer {layer}, head {head}", **told)
        if not self.reply:
            return tr("Layer {layer}, head {head}: {value}", **told)
        if without == self.reply:
            return tr("Layer {layer}, head {head}: {value}; the answer stays “{reply}”", **told)
        return tr("Layer {layer}, head {head}: {value}; the answer becomes “{reply}”", **told)


def drawing_of(found: AttentionMap, view: str) -> Callable[[], Drawing]:
    """What makes the drawing of a view."""
    makers: dict[str, Callable[[AttentionMap], Drawing]] = {MAP: of_map, MATRIX: of_matrix, FRAMES: of_frames}
    return partial(makers.get(view, of_heads), found)


def of_map(found: AttentionMap) -> Drawing:
    """What was asked about, over the picture or the page; without either, as a strip."""
    if found.boxes:
        page = over_page(found)
        texts = tuple(each.text for each in page.words)
        told = found.method == RELEVANCE
        scale = scale_of_shading(float(page.shares.max(initial=0.0)), told)
        return PageDrawing(
            page.pixels, page.shares[None], ("",), texts, smooth=True, scale=scale, boxes=page.boxes, relevance=told
        )
    if found.grid is not None:
        rows, columns = found.grid
        pixels, values = over_picture(found)
        names = names_of_patches(rows, columns)
        place = _one_that_looks(found, len(found.queries) - rows * columns)
        looking = None if place is None else divmod(place, columns)
        scale, shares = scale_of(found, values), found.method != RELEVANCE
        return Drawing(pixels, values, *names, found.crop_box, smooth=True, scale=scale, looking=looking, shares=shares)
    values, keys = found.row()[None], tuple(map(spoken, found.keys))
    place = _one_that_looks(found, 0)
    strip = StripDrawing(
        colours(values),
        values,
        ("",),
        keys,
        scale=scale_of(found, values),
        looking=None if place is None else (0, place),
        shares=found.method != RELEVANCE,
        start=found.start,
        step=found.step,
        spoken=found.spoken,
    )
    if found.step:
        return strip
    return Drawing(strip.pixels, values, ("",), keys, scale=strip.scale, looking=strip.looking, shares=strip.shares)


def over(
    picture: "np.ndarray", patches: "np.ndarray", crop_box: tuple[float, float, float, float], highest: float
) -> Drawing:
    """A map that lies over a picture, uint8 [rows, columns, 3]; patches: float32 [rows, columns], shares of all
    attention. crop_box: as of an answer. highest: the share that the brightest colour stands for."""
    names, scale = names_of_patches(*patches.shape), scaled(True, highest, of_maps())
    return Drawing(picture, patches, *names, crop_box, smooth=True, scale=scale, shares=True)


def names_of_patches(rows: int, columns: int) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What the rows and the columns of a picture's patches are called."""
    return (
        tuple(tr("row {row}", row=row + 1) for row in range(rows)),
        tuple(tr("column {column}", column=column + 1) for column in range(columns)),
    )


def _one_that_looks(found: AttentionMap, first: int) -> int | None:
    """The one query that is shown, counted from the first that has a place in the drawing."""
    if len(found.asked) != 1 or len(found.queries) == 1 or found.asked[0] < first:
        return None
    return found.asked[0] - first


def of_frames(found: AttentionMap) -> FramesDrawing:
    """All frames of a film's stretch, each with what is attended to in it."""
    import numpy as np

    tiles = film_shading.frames_of(found)
    wide = film_shading.across(tiles)
    shares = np.zeros((-(-len(found.frames) // wide), wide), np.float32)
    shares.ravel()[: len(found.frames)] = found.by_frame
    names = ("",) * shares.shape[0], ("",) * wide
    pixels = film_shading.side_by_side(found, tiles)
    most = float(found.over_frames.max(initial=0.0)) if found.over_frames is not None else 0.0
    scale = scaled(True, most, of_maps())
    return FramesDrawing(pixels, shares, *names, smooth=True, scale=scale, times=found.frames, tiles=tiles)


def of_matrix(found: AttentionMap) -> Drawing:
    """Queries down, keys across."""
    names = tuple(map(spoken, found.queries)), tuple(map(spoken, found.keys))
    return Drawing(colours(shrunk(found.matrix)), found.matrix, *names, shares=found.method != RELEVANCE)


def shrunk(values: "np.ndarray") -> "np.ndarray":
    """At most _MOST rows and columns, each the strongest of those it stands for."""
    import numpy as np

    for axis in (0, 1):
        step = -(-values.shape[axis] // _MOST)
        if step > 1:
            values = np.maximum.reduceat(values, np.arange(0, values.shape[axis], step), axis=axis)
    return values


def of_heads(found: AttentionMap) -> HeadsDrawing:
    """All heads of a layer, side by side, as pictures or as matrices; the value of a head is its strongest weight."""
    import numpy as np

    count = len(found.weights)
    across = int(np.ceil(np.sqrt(count)))
    down = -(-count // across)
    tiles = tuple(_tile(found, head) for head in range(count))
    values = np.zeros((down, across), np.float32)
    values.ravel()[:count] = found.weights.max(axis=(1, 2))
    names = ("",) * down, ("",) * across
    scale = replace(scaled(True, 1.0, of_maps()), high=tr("most of each head"))
    return HeadsDrawing(side_by_side(tiles, across), values, *names, scale=scale, shares=True, tiles=tiles)


def _tile(found: AttentionMap, head: int) -> "np.ndarray":
    if found.grid is None:
        return colours(shrunk(found.weights[head]))
    rows, columns = found.grid
    return colours(found.weights[head][list(found.asked)].mean(axis=0)[-rows * columns :].reshape(rows, columns))


def of_figures(table: HeadTable, name: str) -> FiguresDrawing:
    """A figure of every head: layers down, heads across."""
    values, said = table.figures[name], head_figures.SAID.get(name, ".3g")
    low, high = (number(each, said) for each in head_figures.ends(values, name))
    layers, heads = values.shape
    names = (
        tuple(tr("layer {layer}", layer=layer) for layer in range(layers)),
        tuple(tr("head {head}", head=head) for head in range(heads)),
    )
    replied = name == head_figures.EFFECT
    return FiguresDrawing(
        head_figures.coloured(values, name),
        values,
        *names,
        scale=Scale("", low, high, head_figures.key(values, name)),
        said=said,
        reply=table.reply if replied else "",
        replies=table.replies if replied else {},
    )
