"""How plain a picture is: a drawing of flat colours, or a photograph, of which hardly two points are alike."""

import numpy as np
from PIL.Image import Image

_SIDE = 160
"""Points along the longer side at which it is looked at."""
_ALIKE = 4
"""By how much, of 255, red, green and blue of two points may differ that are alike."""


def plainness(picture: Image) -> float:
    """Which share of the points of a picture in RGB, in 0..1, is like the one below it and the one at its right.

    Of shapes drawn on a plain ground it is above 0.7, also where a JPEG blurs their edges; of photographs mostly below.
    """
    small = picture.copy()
    small.thumbnail((_SIDE, _SIDE))
    values = np.asarray(small.convert("RGB")).astype(np.int16)
    first = values[:-1, :-1]
    if not first.size:
        return 1.0
    below, beside = (np.abs(each - first).max(axis=-1) for each in (values[1:, :-1], values[:-1, 1:]))
    return float((np.maximum(below, beside) <= _ALIKE).mean())
