"""The frames of a film's stretch side by side, in each what is attended to there, all on one scale."""

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


def across(found: AttentionMap) -> int:
    """How many frames stand beside each other."""
    count = len(found.frames)
    return next(each for each in range(1, count + 1) if each * each * 0.75 >= count)


def over_frames(found: AttentionMap) -> "np.ndarray":
    """Every frame with its map laid over it, row by row, uint8 [rows, columns, 3]. Raises Unreadable."""
    import numpy as np
    from PIL import Image, ImageDraw

    from desktop_app.media import films
    from desktop_app.workspace.attention_files import laid_over

    assert found.over_frames is not None
    with films.opened(found.source) as film:
        pictures = [Image.fromarray(frame.picture) for frame in film.frames_at(found.frames, _SIDE)]
    # Where the film ends within the stretch, its last frame was held.
    pictures += pictures[-1:] * (len(found.frames) - len(pictures))
    most, wide = float(found.over_frames.max()), across(found)
    width, height = pictures[0].width + _BETWEEN, pictures[0].height + _WORDS + _BETWEEN
    whole = Image.new("RGB", (wide * width, -(-len(pictures) // wide) * height), "white")
    draw, letters = ImageDraw.Draw(whole), font(13)
    for place, (picture, values) in enumerate(zip(pictures, found.over_frames, strict=True)):
        left, top = place % wide * width, place // wide * height
        whole.paste(laid_over(picture, values, found.crop_box, most), (left, top))
        words = f"{found.frames[place]:.2f} s   {found.by_frame[place]:.0%}"
        draw.text((left + 2, top + picture.height + 2), words, fill="black", font=letters)
    return np.asarray(whole)
