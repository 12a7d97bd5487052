"""A frame as a checkpoint takes it: short side, middle, mean and spread, as its preprocessor_config.json says.

transformers' own processors of videos need torchvision; this does what its image processors do, by Pillow.
"""

from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt
from PIL import Image

Pixels = npt.NDArray[np.float32]


class Preparation(NamedTuple):
    """What is done to a frame. size: (height, width) it is squeezed to, or None and then its shorter side is short.
    crop: (height, width) cut from its middle, or None. factor, offset: value = byte * factor - offset."""

    size: tuple[int, int] | None
    short: int
    crop: tuple[int, int] | None
    resample: int
    factor: float
    offset: float
    mean: Pixels
    std: Pixels

    def __call__(self, picture: npt.NDArray[np.uint8]) -> Pixels:
        """uint8 [height, width, 3] as float32 [3, height, width]."""
        image = Image.fromarray(picture)
        if self.size is not None:
            image = image.resize(self.size[::-1], self.resample)
        elif self.short:
            image = image.resize(_scaled(image.width, image.height, self.short), self.resample)
        values = np.asarray(image)
        if self.crop is not None:
            values = _middle(values, *self.crop)
        numbers = values.astype(np.float32) * np.float32(self.factor) - np.float32(self.offset)
        return np.ascontiguousarray(((numbers - self.mean) / self.std).transpose(2, 0, 1), dtype=np.float32)


def preparation(processor: Any) -> Preparation:
    """What a transformers image processor would do to each frame."""
    size = dict(processor.size) if getattr(processor, "do_resize", True) else {}
    crop = dict(processor.crop_size) if getattr(processor, "do_center_crop", False) else {}
    squeezed = (int(size["height"]), int(size["width"])) if size.get("height") else None
    rescales, normalises = getattr(processor, "do_rescale", True), getattr(processor, "do_normalize", True)
    mean = processor.image_mean if normalises else (0.0, 0.0, 0.0)
    std = processor.image_std if normalises else (1.0, 1.0, 1.0)
    return Preparation(
        size=squeezed,
        short=int(size.get("shortest_edge") or 0),
        crop=(int(crop["height"]), int(crop["width"])) if crop else None,
        resample=int(processor.resample),
        factor=float(processor.rescale_factor) if rescales else 1.0,
        offset=1.0 if rescales and getattr(processor, "offset", False) else 0.0,
        mean=np.asarray(mean, np.float32),
        std=np.asarray(std, np.float32),
    )


def _scaled(width: int, height: int, short: int) -> tuple[int, int]:
    """Width and height with the shorter side as asked and the other cut to a whole number, as transformers does."""
    if width <= height:
        return short, int(short * height / width)
    return int(short * width / height), short


def _middle(values: npt.NDArray[np.uint8], height: int, width: int) -> npt.NDArray[np.uint8]:
    """The middle of a picture, black around it where the picture is smaller."""
    have_height, have_width = values.shape[:2]
    if have_height < height or have_width < width:
        larger = np.zeros((max(height, have_height), max(width, have_width), 3), np.uint8)
        top, left = (larger.shape[0] - have_height + 1) // 2, (larger.shape[1] - have_width + 1) // 2
        larger[top : top + have_height, left : left + have_width] = values
        values, (have_height, have_width) = larger, larger.shape[:2]
    top, left = (have_height - height) // 2, (have_width - width) // 2
    return values[top : top + height, left : left + width]
