"""A stretch of sound as a picture: its waveform, below it what was attended to, the seconds and the words."""

from functools import partial
from typing import TYPE_CHECKING

from desktop_app.answers import AttentionMap
from desktop_app.printable import printable
from desktop_app.workspace.drawn_text import cut, font

if TYPE_CHECKING:
    import numpy as np
    from PIL import ImageDraw, ImageFont

_WIDE, _EDGE = 960, 10
_WAVE, _STRIP = 110, 48
"""Pixels that the waveform and the strip below it are high."""
_LETTERS, _LINES = 13, 3
"""Pixels of the words' letters, and lines that they take turns on."""
_RATE = 8000
"""Samples a second of a waveform that is only looked at."""
_INK, _SOFT = (30, 36, 48), (110, 118, 130)


def drawn(found: AttentionMap, strip: "np.ndarray") -> "np.ndarray":
    """uint8 [rows, columns, 3]. strip: colours of the frames, uint8 [1, frames, 3]. Raises Unreadable."""
    import numpy as np
    from PIL import Image, ImageDraw

    line = round(1.4 * _LETTERS)
    high = _WAVE + _STRIP + line * (1 + _LINES) + _EDGE
    whole = Image.new("RGB", (_WIDE + 2 * _EDGE, high), "white")
    drawing = ImageDraw.Draw(whole)
    for across, (low, top) in enumerate(_outline(found)):
        middle = _WAVE / 2
        ends = middle - top * (middle - 2), middle - low * (middle - 2)
        drawing.line((_EDGE + across, ends[0], _EDGE + across, ends[1]), fill=_INK)
    whole.paste(Image.fromarray(strip).resize((_WIDE, _STRIP), Image.Resampling.NEAREST), (_EDGE, _WAVE))
    _tell(drawing, found, _WAVE + _STRIP, line)
    return np.asarray(whole)


def _seconds(found: AttentionMap) -> float:
    return len(found.keys) * found.step


def _outline(found: AttentionMap) -> "np.ndarray":
    """The lowest and the highest of each pixel, float [_WIDE, 2], the loudest at 1."""
    import numpy as np

    from desktop_app.media import sounds

    samples = sounds.read(found.source, _RATE, found.start, found.start + _seconds(found), found.part)
    length = max(_WIDE, round(_seconds(found) * _RATE))
    samples = np.pad(samples[:length], (0, max(0, length - len(samples))))
    edges = np.arange(_WIDE) * length // _WIDE
    outline = np.stack([np.minimum.reduceat(samples, edges), np.maximum.reduceat(samples, edges)], axis=1)
    return outline / max(float(np.abs(outline).max()), 1e-6)


def _tell(drawing: "ImageDraw.ImageDraw", found: AttentionMap, top: int, line: int) -> None:
    """The seconds, and each word where it begins; neighbours on lines of their own, as far as there is room."""
    letters, scale = font(_LETTERS), _WIDE / _seconds(found)
    every = next((each for each in (1, 2, 5, 10, 20) if each * scale >= 4 * _LETTERS), 60)
    first = -int(-found.start // every) * every
    for moment in range(first, int(found.start + _seconds(found)) + 1, every):
        across = _EDGE + (moment - found.start) * scale
        if across + letters.getlength(f"{moment} s") <= _WIDE + _EDGE:
            drawing.text((across, top + line // 2), f"{moment} s", fill=_SOFT, font=letters, anchor="lm")
    free = [0.0] * _LINES
    for turn, word in enumerate(found.spoken):
        across = _EDGE + (word.start - found.start) * scale
        # Line after line, from the one whose turn it is, to the first that has room.
        with_room = [at for at in ((turn + more) % _LINES for more in range(_LINES)) if free[at] <= across]
        if with_room:
            text = cut(printable(word.text), partial(_fits, letters, _WIDE + _EDGE - across))
            drawing.text((across, top + line * (1.5 + with_room[0])), text, fill=_INK, font=letters, anchor="lm")
            free[with_room[0]] = across + letters.getlength(text) + 4


def _fits(letters: "ImageFont.FreeTypeFont | ImageFont.ImageFont", room: float, text: str) -> bool:
    return letters.getlength(text) <= room
