"""Pictures made ready in one pass: to the bit what the image processor of the checkpoint gives."""

from typing import Any

import numpy as np
import pytest
import torch
from PIL import Image
from transformers import AutoImageProcessor, CLIPImageProcessorPil, ViTImageProcessorPil

from desktop_app import paths
from desktop_app.tasks import plain_pixels


def picture(width: int, height: int) -> Image.Image:
    noise = np.random.default_rng(width).integers(0, 256, (height, width, 3), np.uint8)
    return Image.fromarray(noise)


def theirs(images_of: Any, of: Image.Image) -> torch.Tensor:
    values: torch.Tensor = images_of(images=of, return_tensors="pt")["pixel_values"][0]
    return values


@pytest.fixture(autouse=True)
def nothing_known(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(plain_pixels, "_same", {})


@pytest.mark.parametrize(
    "images_of",
    [
        AutoImageProcessor.from_pretrained(paths.shipped("models", "builtin", "vit-pictures")),
        ViTImageProcessorPil(size={"height": 48, "width": 64}, resample=3, image_mean=[0.1, 0.2, 0.3]),
    ],
)
def test_every_picture_is_the_same_to_the_bit(images_of: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    pictures = [picture(*size) for size in ((320, 240), (33, 500), (7, 7), (64, 48))]
    wanted = [theirs(images_of, each) for each in pictures]
    assert torch.equal(plain_pixels.pixels(images_of, pictures[0]), wanted[0])
    assert list(plain_pixels._same.values()) == [True]
    monkeypatch.setattr(plain_pixels, "_by_itself", lambda *_: pytest.fail("not asked again"))
    for each, values in zip(pictures, wanted, strict=True):
        found = plain_pixels.pixels(images_of, each)
        assert (found.dtype, found.is_contiguous()) == (torch.float32, True)
        assert torch.equal(found, values)


@pytest.mark.parametrize(
    "images_of",
    [
        CLIPImageProcessorPil(),
        ViTImageProcessorPil(do_normalize=False),
        ViTImageProcessorPil(size={"shortest_edge": 32}),
    ],
)
def test_processors_that_do_something_else_go_their_own_way(images_of: Any) -> None:
    of = picture(90, 60)
    assert torch.equal(plain_pixels.pixels(images_of, of), theirs(images_of, of))
    assert plain_pixels._plan(images_of) is None


def test_a_processor_that_gives_something_else_by_the_same_settings_is_left_to_itself() -> None:
    class Brighter(ViTImageProcessorPil):
        def normalize(self, image: Any, mean: Any, std: Any, **how: Any) -> Any:
            return super().normalize(image, mean, std, **how) + 1

    images_of = Brighter(size={"height": 32, "width": 32})
    for of in (picture(90, 60), picture(50, 50)):
        assert torch.equal(plain_pixels.pixels(images_of, of), theirs(images_of, of))
    assert list(plain_pixels._same.values()) == [False]
    plain = ViTImageProcessorPil(size={"height": 32, "width": 32})
    plain_pixels.pixels(plain, picture(90, 60))
    assert list(plain_pixels._same.values()) == [False, True], "what one gives says nothing of another"
