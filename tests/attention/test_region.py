"""The part of a picture that is seen, against the pixels the processor really gives."""

import numpy as np
import pytest
from PIL import Image
from transformers import CLIPImageProcessor, SiglipImageProcessorPil, ViTImageProcessor

from desktop_app.attention.region import crop_box


@pytest.mark.parametrize("size", [(200, 100), (100, 300), (120, 120)])
def test_the_middle_that_clip_cuts_out(size: tuple[int, int]) -> None:
    processor = CLIPImageProcessor(size={"shortest_edge": 64}, crop_size={"height": 64, "width": 64})
    width, height = size
    across = np.tile(np.linspace(0, 255, width), (height, 1))
    down = np.tile(np.linspace(0, 255, height)[:, None], (1, width))
    picture = Image.fromarray(np.stack([across, down, across], -1).astype(np.uint8))
    options = {"do_normalize": False, "do_rescale": False, "return_tensors": "np"}
    given = processor(images=picture, **options)["pixel_values"][0].astype(float) / 255
    left, top, right, bottom = crop_box(processor, width, height)
    assert given[0, :, 0].mean() == pytest.approx(left, abs=0.03)
    assert given[0, :, -1].mean() == pytest.approx(right, abs=0.03)
    assert given[1, 0, :].mean() == pytest.approx(top, abs=0.03)
    assert given[1, -1, :].mean() == pytest.approx(bottom, abs=0.03)


@pytest.mark.parametrize("kind", [ViTImageProcessor, SiglipImageProcessorPil])
def test_what_is_squeezed_into_a_square_is_seen_whole(kind: type) -> None:
    processor = kind(size={"height": 64, "width": 64})
    assert crop_box(processor, 300, 100) == (0, 0, 1, 1)
    across = np.tile(np.linspace(0, 255, 300), (100, 1)).astype(np.uint8)
    picture = Image.fromarray(np.stack([across] * 3, -1))
    options = {"do_normalize": False, "do_rescale": False, "return_tensors": "np"}
    given = processor(images=picture, **options)["pixel_values"][0]
    assert given.shape == (3, 64, 64)
    assert given[0, :, 0].mean() < 8
    assert given[0, :, -1].mean() > 247


def test_a_crop_larger_than_the_picture_leaves_all_of_it() -> None:
    processor = CLIPImageProcessor(size={"shortest_edge": 32}, crop_size={"height": 64, "width": 64})
    assert crop_box(processor, 50, 50) == (0, 0, 1, 1)


def test_a_smaller_crop_shows_less() -> None:
    processor = CLIPImageProcessor(size={"height": 64, "width": 64}, crop_size={"height": 32, "width": 48})
    assert crop_box(processor, 640, 480) == (0.125, 0.25, 0.875, 0.75)
