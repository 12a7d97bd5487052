"""The pictures a probe looks at: those that come with the program, whole, mirrored, and in parts."""

from collections.abc import Callable, Hashable, Iterator, Sequence
from functools import partial
from itertools import islice
from pathlib import Path

import torch
from PIL import Image, ImageOps

from desktop_app import paths
from desktop_app.inference.loading import Loaded
from desktop_app.media import images

FILES = ("landscape.webp", "receipt.jpg", "map.jpg", "handwriting.jpg", "bar-chart.png", "invoice.png",
          "flow-diagram.gif", "red-circle.png", "three-blue-squares.jpg", "qr-code.png")  # fmt: skip
_MOST = 64
_SIDE = 512
"""Pixels of the shorter side that pictures are read at: more than checkpoints take."""


class Pictures:
    """A sample of pictures, asked for the place of the best label.

    scores: pixels [batch, channels, height, width] of a loaded checkpoint to the labels' scores [batch, labels].
    """

    unit = "pictures"
    most = 128

    def __init__(self, loaded: Loaded, scores: Callable[[Loaded, torch.Tensor], torch.Tensor]) -> None:
        self._scores = scores
        images_of = getattr(loaded.processor, "image_processor", loaded.processor)
        self._pixels = [
            images_of(images=picture, return_tensors="pt")["pixel_values"][0] for picture in islice(_pictures(), _MOST)
        ]
        self.count = len(self._pixels)

    def answers(self, loaded: Loaded, places: Sequence[int]) -> Sequence[Hashable]:
        """The place of the best label of each."""
        pixels = torch.stack([self._pixels[place] for place in places]).to(loaded.device, loaded.dtype)
        with torch.inference_mode():
            found: list[int] = self._scores(loaded, pixels).argmax(dim=-1).tolist()
        return found


def _pictures() -> Iterator[Image.Image]:
    """The pictures, all whole ones first, then all mirrored, then one part of all, and so on."""
    folder = paths.shipped("resources", "samples")
    read = [picture for name in FILES if (picture := _read(folder / name)) is not None]
    changes: list[Callable[[Image.Image], Image.Image]] = [_whole, ImageOps.mirror]
    changes += [partial(_part, place) for place in range(4)]
    for change in (*changes, ImageOps.flip):
        yield from (change(picture) for picture in read)


def _read(path: Path) -> Image.Image | None:
    """A sample; None where a distribution left it out."""
    return images.look(path, least_side=_SIDE).picture if path.is_file() else None


def _whole(picture: Image.Image) -> Image.Image:
    return picture


def _part(place: int, picture: Image.Image) -> Image.Image:
    """One of the four overlapping corners, of two thirds of the sides."""
    width, height = picture.width * 2 // 3, picture.height * 2 // 3
    left, top = (picture.width - width) * (place % 2), (picture.height - height) * (place // 2)
    return picture.crop((left, top, left + width, top + height))
