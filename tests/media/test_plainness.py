"""What tells plain drawings from photographs."""

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFilter

from desktop_app import paths
from desktop_app.media import images
from desktop_app.media.plainness import plainness


@pytest.mark.parametrize("name", ["shapes.png", "red-circle.png", "three-blue-squares.jpg"])
def test_shapes_on_a_plain_ground_are_plain(name: str) -> None:
    assert plainness(images.read(paths.shipped("resources", "samples", name))) > 0.8


def test_boxes_of_small_blocks_are_plain() -> None:
    picture = Image.new("RGB", (400, 100), (211, 211, 211))
    draw = ImageDraw.Draw(picture)
    for place in range(12):
        draw.rectangle(
            (place * 32, place % 4 * 22, place * 32 + 16, place % 4 * 22 + 16), fill=("black", "blue")[place % 2]
        )
    assert plainness(picture) > 0.7


def test_what_has_grain_is_not() -> None:
    values = np.random.default_rng(1).normal(128, 40, (240, 320, 3)).clip(0, 255).astype(np.uint8)
    assert plainness(Image.fromarray(values)) < 0.3
    assert plainness(Image.fromarray(values).filter(ImageFilter.GaussianBlur(2))) < 0.7
    assert plainness(images.read(paths.shipped("resources", "samples", "landscape.webp"))) < 0.7


@pytest.mark.parametrize("size", [(1, 1), (1, 50), (2, 2)])
def test_a_picture_of_few_points_is_plain(size: tuple[int, int]) -> None:
    assert plainness(Image.new("RGB", size, "red")) == 1.0
