"""An attention map over its picture: scaled up smoothly, and its strongest patches in words. No Qt here."""

import time
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.answers import ImageLabels
from desktop_app.translation import local, mark, tr
from desktop_app.workspace import attention_files

if TYPE_CHECKING:
    import numpy as np
    from PIL.Image import Image

_SIDE = 640
"""Pixels of the picture's longer side in the panel, which is seldom wider than that."""

_COARSE = 120
"""Pixels of the longer side of a map that is in view for a moment: some patches have but a few each."""


@dataclass(frozen=True)
class Overlay:
    """A picture, uint8 [rows, columns, 3], and the map of what was attended to in it.

    heat: float32 [rows, columns] of the part that was seen, in units of the map's own patches; it may have fewer
    rows and columns than the picture has there.
    tint: the same in colours, uint8 [rows, columns, 4], clear where there was no attention.
    place: left, top, width and height of that part, in pixels of the picture.
    took: seconds of processor time, of one made in passing.
    """

    picture: "np.ndarray"
    heat: "np.ndarray"
    tint: "np.ndarray"
    place: tuple[float, float, float, float]
    took: float = 0.0


@dataclass(frozen=True)
class Patch:
    """One patch: its row and column counted from 1, where that is in words, and its share of the attention."""

    row: int
    column: int
    where: str
    share: float


def overlay(path: Path, attention: "np.ndarray", crop_box: tuple[float, float, float, float], page: int = 1) -> Overlay:
    """Read a picture and lay the map over it; in the background. Raises Unreadable.

    attention: float32 [patch rows, patch columns]. crop_box: the part it covers, as ImageLabels.crop_box.
    page: of the file, counted from 1.
    """
    from desktop_app.media import images

    return _laid_over(images.thumbnail(path, _SIDE, page), attention, crop_box)


def seen(answer: ImageLabels) -> "Image | None":
    """The small picture that this answer is about, where it was read a moment ago."""
    from desktop_app.media import lately

    return lately.seen(answer.source, answer.part.page or 1)


def in_passing(
    path: Path,
    attention: "np.ndarray",
    crop_box: tuple[float, float, float, float],
    page: int,
    small: "Image | None",
) -> Overlay:
    """As overlay(), for a moment's look: of the picture as the model read it, from the file only where that is gone."""
    from desktop_app.media import images, lately

    began = time.thread_time()
    made = _laid_over(small or images.thumbnail(path, lately.SIDE, page), attention, crop_box, _COARSE)
    return replace(made, took=time.thread_time() - began)


def _laid_over(
    picture: "Image",
    attention: "np.ndarray",
    crop_box: tuple[float, float, float, float],
    most: int | None = None,
) -> Overlay:
    """most: pixels of the longer side of the map, which is then stretched as it is painted; None as the picture has."""
    import numpy as np
    from PIL import Image

    left, top, right, bottom = crop_box
    width, height = (right - left) * picture.width, (bottom - top) * picture.height
    scale = 1.0 if most is None else min(1.0, most / max(width, height))
    size = (max(1, round(scale * width)), max(1, round(scale * height)))
    smooth = Image.fromarray(attention.astype(np.float32)).resize(size, Image.Resampling.BICUBIC)
    heat = np.clip(np.asarray(smooth), 0.0, float(attention.max()))
    place = (left * picture.width, top * picture.height, width, height)
    return Overlay(np.asarray(picture), heat, _tinted(heat, float(attention.max())), place)


def _tinted(heat: "np.ndarray", highest: float) -> "np.ndarray":
    """In the colours of all maps up to the highest share of a patch, as the key says, with an alpha that rises over
    the lower half: no attention, no colour."""
    import numpy as np

    alpha = np.clip(2 * heat / max(highest, 1e-9), 0, 1)
    return np.dstack([attention_files.colours(heat, highest), (255 * alpha).astype(np.uint8)])


def strongest(attention: "np.ndarray", count: int = 3) -> list[Patch]:
    """The patches that were attended to most, the first the most; shares are of all attention."""
    rows, columns = attention.shape
    places = attention.argsort(axis=None)[::-1][:count]
    return [
        Patch(
            row=int(place) // columns + 1,
            column=int(place) % columns + 1,
            where=_where((int(place) // columns + 0.5) / rows, (int(place) % columns + 0.5) / columns),
            share=float(attention.flat[place]),
        )
        for place in places
    ]


_PLACES = (
    (mark("top left"), mark("top centre"), mark("top right")),
    (mark("middle left"), mark("centre"), mark("middle right")),
    (mark("bottom left"), mark("bottom centre"), mark("bottom right")),
)


def _where(down: float, across: float) -> str:
    """A place in thirds of the picture, as a person would say it."""
    return tr(_PLACES[min(2, int(down * 3))][min(2, int(across * 3))])


def describe_map(answer: ImageLabels) -> str:
    """One or two sentences on where the attention went; "" without a map."""
    if answer.attention is None:
        return ""
    patches = strongest(answer.attention)
    even = 1 / answer.attention.size
    together = sum(each.share for each in patches)
    rows, columns = answer.attention.shape
    return tr(
        "For “{label}” ({percent}) it looked most at the {where}. The {count} strongest of {rows} x "
        "{columns} patches took {together:.1%} of the attention; spread evenly it would be {count2:.1%}.",
        label=answer.best.label,
        percent=local(answer.best.percent(0)),
        where=patches[0].where,
        count=len(patches),
        rows=rows,
        columns=columns,
        together=together,
        count2=len(patches) * even,
    )
