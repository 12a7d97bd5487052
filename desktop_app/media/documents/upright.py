"""Pictures of pages made ready for recognition: evenly lit, straight, turned; and places on them found again.

A crooked page is told by its lines: over the right angle the dark pixels of a line fall into few rows, so that the
counts of neighbouring rows differ most (Postl, "Detection of linear oblique structures and skew scan in digitized
documents", ICPR 1986).
"""

import math
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageFilter

from desktop_app.media.documents.pages import WHOLE_PAGE, Box

if TYPE_CHECKING:
    from desktop_app.media.documents.tesseract import Seen

_STEEPEST = 15.0
"""Degrees by which a page may be crooked; beyond, lines cannot be told from columns."""

_SMALL = 1_000
"""Pixels along the longer side in which crookedness is looked for."""

_MOST_POINTS = 60_000
_LEAST_SKEW = 0.25
"""Degrees below which straightening would blur more than it mends."""

_CELL = 24
"""Pixels along one side of the cells that the light on a page is measured in."""

_EVEN = 12
"""Of 255: a page whose light differs by less is left as it is."""

_CELL_OF_PART = 10
"""Pixels along one side of the cells that tell where a page is written on, of one that is _SMALL high."""

_PART = 0.5
"""Share of a page below which what is written on is looked at by itself."""

_TURNS = {90: Image.Transpose.ROTATE_270, 180: Image.Transpose.ROTATE_180, 270: Image.Transpose.ROTATE_90}


def turned(picture: Image.Image, degrees: int) -> Image.Image:
    """A picture turned clockwise by 0, 90, 180 or 270 degrees."""
    return picture.transpose(_TURNS[degrees]) if degrees else picture


def evenly_lit(grey: Image.Image) -> Image.Image:
    """A grey picture in which the paper is equally bright everywhere; one that is so already comes back as it is."""
    cells = (max(2, grey.width // _CELL), max(2, grey.height // _CELL))
    light = grey.resize(cells, Image.Resampling.BOX).filter(ImageFilter.MaxFilter(5))
    values = np.asarray(light)
    if float(np.percentile(values, 90) - np.percentile(values, 10)) < _EVEN:
        return grey
    smooth = light.filter(ImageFilter.GaussianBlur(2)).resize(grey.size, Image.Resampling.BILINEAR)
    # Where there is no paper at all the darkness stays dark: nothing is made ten times as bright.
    paper = np.maximum(np.asarray(smooth, dtype=np.float32), 60.0)
    flat = np.asarray(grey, dtype=np.float32) * (245.0 / paper)
    return Image.fromarray(np.minimum(flat, 255.0).astype(np.uint8))


def written_part(grey: Image.Image) -> Box:
    """The part of a page that has anything on it, with a margin; all of it where that is most of it.

    Single specks do not count, as scanners leave them on the glass.
    """
    small = grey.copy()
    small.thumbnail((_SMALL, _SMALL), Image.Resampling.BILINEAR, reducing_gap=2.0)
    level = np.asarray(small).astype(np.int16)
    high, wide = level.shape[0] // _CELL_OF_PART, level.shape[1] // _CELL_OF_PART
    if min(high, wide) < 4:
        return WHOLE_PAGE
    dark = level[: high * _CELL_OF_PART, : wide * _CELL_OF_PART] < int(np.percentile(level, 70)) - 50
    cells = dark.reshape(high, _CELL_OF_PART, wide, _CELL_OF_PART).mean(axis=(1, 3)) > 0.03
    padded = np.pad(cells, 1).astype(np.int8)
    around = sum(padded[row : row + high, column : column + wide] for row in range(3) for column in range(3))
    rows, columns = np.nonzero(cells & (np.asarray(around) >= 4))
    if len(rows) == 0:
        return WHOLE_PAGE
    left, right = max(0, int(columns.min()) - 2) / wide, min(wide, int(columns.max()) + 3) / wide
    top, bottom = max(0, int(rows.min()) - 2) / high, min(high, int(rows.max()) + 3) / high
    return (left, top, right, bottom) if (right - left) * (bottom - top) < _PART else WHOLE_PAGE


def cropped(picture: Image.Image, part: Box) -> Image.Image:
    """A part of a picture, in fractions of it."""
    if part == WHOLE_PAGE:
        return picture
    left, top, right, bottom = part
    wide, high = picture.size
    return picture.crop((round(left * wide), round(top * high), round(right * wide), round(bottom * high)))


def skew(grey: Image.Image) -> float:
    """By how many degrees clockwise the lines of a picture are crooked; 0 where that cannot be told."""
    small = grey.copy()
    small.thumbnail((_SMALL, _SMALL), Image.Resampling.BILINEAR, reducing_gap=2.0)
    points = _edges(np.asarray(small))
    if len(points) < 200:
        return 0.0
    coarse = np.arange(-_STEEPEST, _STEEPEST + 0.01, 0.5)
    sharp = [_sharpness(points, angle) for angle in coarse]
    best = float(coarse[int(np.argmax(sharp))])
    # A photograph of anything is as sharp in one direction as in the next.
    if max(sharp) < 1.15 * float(np.median(sharp)) or abs(best) >= _STEEPEST:
        return 0.0
    fine = np.arange(best - 0.5, best + 0.51, 0.1)
    return float(fine[int(np.argmax([_sharpness(points, angle) for angle in fine]))])


def _edges(grey: npt.NDArray[np.uint8]) -> npt.NDArray[np.float32]:
    """Places where it becomes dark downwards, [points, (x, y)], as lines of text have at the tops of their letters.

    Rules and large dark areas have few of these, letters many.
    """
    level = grey.astype(np.int16)
    dark = (level[:-2] - level[2:]) > 60
    rows, columns = np.nonzero(dark)
    step = max(1, len(rows) // _MOST_POINTS)
    return np.stack([columns[::step], rows[::step]], axis=1).astype(np.float32)


def _sharpness(points: npt.NDArray[np.float32], angle: float) -> float:
    """How much the counts of neighbouring rows differ, where rows lie at an angle."""
    radians = math.radians(angle)
    heights = points[:, 1] * math.cos(radians) - points[:, 0] * math.sin(radians)
    counts = np.bincount((heights - heights.min()).astype(np.int64)).astype(np.float64)
    return float(np.square(np.diff(counts)).sum())


def straightened(grey: Image.Image, degrees: float) -> Image.Image:
    """A picture turned back by its skew, what comes in at the corners white; a small skew is left."""
    if abs(degrees) < _LEAST_SKEW:
        return grey
    return grey.rotate(degrees, Image.Resampling.BICUBIC, expand=True, fillcolor=255)


def back_on_page(
    seen: "Seen", straight: tuple[int, int], size: tuple[int, int], degrees: float
) -> tuple[float, float, float, float]:
    """The box of a word that was seen in a straightened picture, in fractions of the picture as it was before.

    straight, size: width and height of the two.
    """
    left, top, right, bottom = seen.box
    if abs(degrees) < _LEAST_SKEW:
        corners = [(left, top), (right, bottom)]
    else:
        # Crooked by an angle: a word's own box leans with it, and what stands around that is a little larger.
        inset = (right - left) * abs(math.sin(math.radians(degrees))) / 2
        inset = min(inset, (bottom - top) / 4)
        top, bottom = round(top + inset / 2), round(bottom - inset / 2)
        corners = [(x, y) for x in (left, right) for y in (top, bottom)]
    radians = math.radians(degrees)
    cosine, sine = math.cos(radians), math.sin(radians)
    places = []
    for x, y in corners:
        across, down = x - straight[0] / 2, y - straight[1] / 2
        if abs(degrees) >= _LEAST_SKEW:
            across, down = across * cosine - down * sine, across * sine + down * cosine
        places.append((across + size[0] / 2, down + size[1] / 2))
    across_all = [min(1.0, max(0.0, x / size[0])) for x, _ in places]
    down_all = [min(1.0, max(0.0, y / size[1])) for _, y in places]
    return min(across_all), min(down_all), max(across_all), max(down_all)
