"""Pictures that were read a moment ago: small, by file and page, and never more than there is room for."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from desktop_app.media import lately


@pytest.fixture(autouse=True)
def nothing_kept() -> Iterator[None]:
    lately.clear()
    yield
    lately.clear()


@pytest.mark.parametrize("size", [(800, 600), (600, 800), (479, 20), (4_000, 10), (240, 240)])
def test_large_ones_become_smaller_and_never_too_small(size: tuple[int, int]) -> None:
    gradient = np.linspace(0, 255, size[0], dtype=np.uint8)
    picture = Image.fromarray(np.broadcast_to(gradient[:, None], (size[1], size[0], 3)).copy())
    small = lately.smaller(picture)
    assert lately.SIDE <= max(small.size) < 2 * lately.SIDE
    assert small.width / picture.width == pytest.approx(max(small.size) / max(size), rel=0.01)
    row = np.asarray(small)[0, :, 0].astype(int)
    wanted = np.asarray(picture.resize((small.width, 1), Image.Resampling.BOX))[0, :, 0].astype(int)
    assert abs(row - wanted).max() <= 2


def test_a_small_one_is_not_copied() -> None:
    picture = Image.new("RGB", (479, 300))
    assert lately.smaller(picture) is picture


def test_pages_are_told_apart_and_the_latest_reading_counts() -> None:
    path = Path("/p/scan.tiff")
    pictures = [Image.new("RGB", (8, 8), colour) for colour in ("red", "green", "blue")]
    lately.keep(path, 1, pictures[0])
    lately.keep(path, 2, pictures[1])
    lately.keep(path, 1, pictures[2])
    assert lately.seen(path, 1) is pictures[2]
    assert lately.seen(path, 2) is pictures[1]
    assert lately.seen(path, 3) is None


def test_the_oldest_give_way_and_memory_stays_flat() -> None:
    paths = [Path(f"/p/{number}.png") for number in range(100)]
    for path in paths:
        lately.keep(path, 1, Image.new("RGB", (479, 400)))
        lately.keep(path, 1, Image.new("RGB", (479, 400)))  # once more: counted once
    kept = [path for path in paths if lately.seen(path, 1) is not None]
    assert 12 <= len(kept) <= 8 * 2**20 // (479 * 400 * 3)
    assert kept == paths[-len(kept) :]
