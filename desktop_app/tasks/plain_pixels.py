"""A picture as most image processors of transformers make it ready, in one pass and to the bit what they give.

Theirs goes from picture to array and back, checks its settings anew for every picture, and holds the interpreter's lock
for most of that, so that of many threads beside a graphics card three at most get on.
"""

from typing import Any, NamedTuple

import numpy as np
import torch
from PIL.Image import Image

_CHANNELS = 3


class _Plan(NamedTuple):
    """To be brought to height and width, scaled, and normalised by channel."""

    height: int
    width: int
    resample: int
    scale: float
    mean: tuple[float, ...]
    std: tuple[float, ...]


_same: dict[tuple[type, _Plan], bool] = {}
"""Whether a kind of image processor gave the same of its first picture; where it did not, its own way is gone."""


def pixels(images_of: Any, picture: Image) -> torch.Tensor:
    """float32 [3, height, width] of a picture in RGB, what an image processor of transformers makes of it."""
    plan = _plan(images_of)
    if plan is None:
        return _by_itself(images_of, picture)
    kind = (type(images_of), plan)
    if kind not in _same:
        theirs = _by_itself(images_of, picture)
        _same[kind] = torch.equal(theirs, _directly(plan, picture))
        return theirs
    return _directly(plan, picture) if _same[kind] else _by_itself(images_of, picture)


def _by_itself(images_of: Any, picture: Image) -> torch.Tensor:
    values: torch.Tensor = images_of(images=picture, return_tensors="pt")["pixel_values"][0]
    return values


def _plan(images_of: Any) -> _Plan | None:
    """What the settings of an image processor ask for; None where that is more, or something else."""
    wanted = ("do_resize", "do_rescale", "do_normalize")
    beyond = ("do_center_crop", "do_pad", "do_reduce_labels")
    size = {name: value for name, value in dict(images_of.size).items() if value}
    if not all(getattr(images_of, name, False) for name in wanted) or set(size) != {"height", "width"}:
        return None
    if any(getattr(images_of, name, False) for name in beyond):
        return None
    try:
        mean, std = tuple(images_of.image_mean), tuple(images_of.image_std)
        resample = int(images_of.resample)
    except TypeError:  # one number for all channels, or none
        return None
    if not len(mean) == len(std) == _CHANNELS:
        return None
    return _Plan(size["height"], size["width"], resample, float(images_of.rescale_factor), mean, std)


def _directly(plan: _Plan, picture: Image) -> torch.Tensor:
    """In the order and with the types of transformers.image_transforms: resize, rescale, normalize."""
    small = picture.resize((plan.width, plan.height), resample=plan.resample)
    values = np.empty((_CHANNELS, plan.height, plan.width), np.float32)
    by_pixel = values.transpose(1, 2, 0)
    np.copyto(by_pixel, (np.asarray(small) * plan.scale).astype(np.float32))
    by_pixel -= np.asarray(plan.mean, np.float32)
    by_pixel /= np.asarray(plan.std, np.float32)
    return torch.from_numpy(values)
