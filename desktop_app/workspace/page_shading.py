"""A page whose words are shaded by what some tokens attend to: the words of a question, of the answer, or any other."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.answers import AttentionMap
from desktop_app.workspace.shading import Word, page_words, shares_of

if TYPE_CHECKING:
    import numpy as np

TINT = (80, 180, 180)
"""The colour of a word that is attended to most; the page is white, and ink stays dark on it in any scheme."""

_RING = (176, 58, 32)
"""Around the words that look."""

_SIDE = 1_100
_AIR = 0.15
"""Of a word's height: what its ground leaves around it; patches of the page lie side by side."""


@dataclass(frozen=True)
class ShadedPage:
    """pixels: the page, uint8 [rows, columns, 3]. words: those that were read, in order. shares: of all that is
    attended to, float32 [words]. boxes: left, top, right and bottom of each word in 0..1 of the page."""

    pixels: "np.ndarray"
    words: tuple[Word, ...]
    shares: "np.ndarray"
    boxes: tuple[tuple[float, float, float, float], ...]


def over_page(found: AttentionMap) -> ShadedPage:
    """The page of a map about a document, what was asked about laid over it. Raises Unreadable."""
    import numpy as np

    from desktop_app.media.documents import reading

    picture = reading.picture(found.source, found.part.page or 1, _SIDE, found.turned).convert("RGB")
    words = page_words(found)
    shares = np.array(shares_of(found, words), np.float32)
    boxes = tuple(box for word in words if (box := found.boxes[word.places[0]]) is not None)
    light = np.ones((picture.height, picture.width, 1), np.float32)
    most = max(float(shares.max(initial=0.0)), 1e-12)
    air = 0.0 if found.grid is not None else _AIR
    places = [_place(box, picture.width, picture.height, air) for box in boxes]
    for (left, top, right, bottom), share in zip(places, shares, strict=True):
        area = light[top:bottom, left:right]
        np.minimum(area, 1 - share / most, out=area)
    ground = light + (1 - light) * np.array(TINT, np.float32) / 255
    pixels = (np.asarray(picture) * ground).round().astype(np.uint8)
    looking = set(found.asked)
    for word, place in zip(words, places, strict=True):
        if looking & set(word.places):
            _ring(pixels, place)
    return ShadedPage(pixels, words, shares, boxes)


def _place(box: tuple[float, float, float, float], width: int, height: int, air: float) -> tuple[int, int, int, int]:
    """Pixels of a box and so much of its height around it, at least one."""
    left, top, right, bottom = box[0] * width, box[1] * height, box[2] * width, box[3] * height
    air *= bottom - top
    first = max(0, int(left - air)), max(0, int(top - air))
    return (
        *first,
        max(first[0] + 1, min(width, round(right + air))),
        max(first[1] + 1, min(height, round(bottom + air))),
    )


def _ring(pixels: "np.ndarray", place: tuple[int, int, int, int]) -> None:
    left, top, right, bottom = place
    for area in (
        pixels[top : top + 2, left:right],
        pixels[bottom - 2 : bottom, left:right],
        pixels[top:bottom, left : left + 2],
        pixels[top:bottom, right - 2 : right],
    ):
        area[:] = _RING
