"""The frames of a film's stretch side by side, in each what is attended to there, all on one scale."""

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING

from desktop_app.answers import AttentionMap
from desktop_app.workspace.drawn_text import font

if TYPE_CHECKING:
    import numpy as np

_SIDE = 240
"""Pixels of a frame's longer side."""
_WORDS = 20
"""Pixels of the line below each, with its time and its share."""
_BETWEEN = 6


def frames_of(found: AttentionMap) -> "tuple[np.ndarray, ...]":
    """Every frame with its map laid over it, uint8 [rows, columns, 3] each. Raises Unreadable."""
    import numpy as np
    from PIL import Image

    from desktop_app.media import films
    from desktop_app.workspace.attention_files import laid_over

    assert found.over_frames is not None
    with films.opened(found.source) as film:
        pictures = [Image.fromarray(frame.picture) for frame in film.frames_at(found.frames, _SIDE)]
    # Where the film ends within the stretch, its last frame was held.
    pictures += pictures[-1:] * (len(found.frames) - len(pictures))
    most = float(found.over_frames.max())
    pairs = zip(pictures, found.over_frames, strict=True)
    return tuple(np.asarray(laid_over(picture, values, found.crop_box, most)) for picture, values in pairs)


def across(tiles: "Sequence[np.ndarray]") -> int:
    """How many frames stand beside each other, so that all of them together are about as wide as high."""
    down, wide = tiles[0].shape[:2]
    return min(len(tiles), max(1, round(math.sqrt(len(tiles) * down / wide))))


def side_by_side(found: AttentionMap, tiles: "Sequence[np.ndarray]") -> "np.ndarray":
    """The frames row by row, each with its time and its share below it, uint8 [rows, columns, 3]."""
    import numpy as np
    from PIL import Image, ImageDraw

    beside, (down, wide) = across(tiles), tiles[0].shape[:2]
    width, height = wide + _BETWEEN, down + _WORDS + _BETWEEN
    whole = Image.new("RGB", (beside * width, -(-len(tiles) // beside) * height), "white")
    draw, letters = ImageDraw.Draw(whole), font(13)
    for place, tile in enumerate(tiles):
        left, top = place % beside * width, place // beside * height
        whole.paste(Image.fromarray(tile), (left, top))
        words = f"{found.frames[place]:.2f} s   {found.by_frame[place]:.0%}"
        draw.text((left + 2, top + down + 2), words, fill="black", font=letters)
    return np.asarray(whole)
