"""Relevance lies on the thing a caption names: in drawn pictures whose boxes are known, with the built-in CLIP."""

import random
from pathlib import Path

import numpy as np
import pytest

from desktop_app.inference.residency import Residency
from desktop_app.questions import ZeroShotImageClassification
from tests.benchmarks.pointing import drawn, looked, share_in


@pytest.fixture(scope="module")
def shares(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[float]]:
    """By method, how much of a map falls into the box of the shape that is asked for, of each picture."""
    dice, residency = random.Random(17), Residency()
    path: Path = tmp_path_factory.mktemp("drawn") / "drawn.png"
    found: dict[str, list[float]] = {}
    for _ in range(8):
        picture, caption, box = drawn(dice)
        picture.save(path)
        maps, _ = looked(residency, ZeroShotImageClassification(images=(path,), labels=(caption,)), caption)
        for name, patches in maps.items():
            found.setdefault(name, []).append(share_in(patches, box))
    return found


def test_relevance_lies_mostly_on_the_shape(shares: dict[str, list[float]]) -> None:
    """Of positive parts in all layers, as before, half of it lay beside the shape."""
    assert np.mean(shares["relevance"]) > 0.6
    assert np.mean(np.array(shares["relevance"]) > 0.5) > 0.8


@pytest.mark.parametrize("other", ["last layer", "rollout", "centre"])
def test_relevance_lies_there_more_than_any_other_map(shares: dict[str, list[float]], other: str) -> None:
    assert np.mean(shares["relevance"]) > 2 * np.mean(shares[other])
