"""What a sound looks like, read piece by piece so that a two-hour one appears as it is read and can be given up."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.answers import WHOLE, Part

if TYPE_CHECKING:
    import numpy as np

    from desktop_app.media.sounds import SoundFacts

MOST_BINS = 1_600
BLOCK = 10.0
"""Seconds read between two pieces at least."""


@dataclass(frozen=True)
class Beginning:
    """What is known before any sound is decoded: the facts, and how many stretches the outline will have."""

    facts: "SoundFacts"
    bins: int


def outline(path: Path, most: int = MOST_BINS, part: Part = WHOLE) -> Iterator["Beginning | np.ndarray"]:
    """First a Beginning; then, in order of time, float32[n, 2]: lowest and highest sample of n stretches.

    At most `most` stretches in all, and memory for one block. Raises Unreadable.
    """
    import numpy as np

    from desktop_app.media import sounds

    facts = sounds.probe(path, part)
    length = max(1, -(-round(facts.duration * facts.rate) // most))
    bins = -(-round(facts.duration * facts.rate) // length)
    yield Beginning(facts, bins)
    together = max(1, -(-int(BLOCK * facts.rate) // length))
    for block in sounds.blocks(path, facts.rate, together * length / facts.rate, part):
        whole = np.pad(block, (0, -len(block) % length), mode="edge").reshape(-1, length)
        yield np.stack([whole.min(axis=1), whole.max(axis=1)], axis=1)
