"""What a probe asks of checkpoints that transcribe speech."""

from collections.abc import Hashable, Sequence

import numpy as np

from desktop_app import paths
from desktop_app.inference.loading import Loaded
from desktop_app.media import sounds
from desktop_app.tasks.speech import RATE, log_probabilities

_SECONDS = 4
_EVERY = 0.5
_TEMPOS = (1.0, 0.9, 1.1)
"""How fast it is said: other voices, roughly."""


class Recordings:
    """Stretches of the sample recording, asked for their letters, as greedy decoding writes them."""

    unit = "recordings"
    most = 1
    """One at a time: a pass over several of different lengths needs a mask, which not every checkpoint was taught."""

    def __init__(self, loaded: Loaded) -> None:
        spoken = np.concatenate(list(sounds.blocks(paths.shipped("resources", "samples", "meeting.wav"), RATE)))
        said = [_faster(spoken, factor) for factor in _TEMPOS]
        starts = range(0, max(1, len(spoken) - _SECONDS * RATE), int(_EVERY * RATE))
        self._stretches = [each[start : start + _SECONDS * RATE] for each in said for start in starts]
        self.count = len(self._stretches)

    def answers(self, loaded: Loaded, places: Sequence[int]) -> Sequence[Hashable]:
        """What is heard in each."""
        return [_heard(loaded, self._stretches[place]) for place in places]


def _faster(samples: np.ndarray, factor: float) -> np.ndarray:
    """Played faster, or slower, so that pitch moves too."""
    places = np.arange(0, len(samples) - 1, factor)
    played: np.ndarray = np.interp(places, np.arange(len(samples)), samples).astype(np.float32)
    return played


def _heard(loaded: Loaded, samples: np.ndarray) -> str:
    letters: str = loaded.processor.tokenizer.decode(log_probabilities(loaded, samples).argmax(dim=-1))
    return letters


def sample(loaded: Loaded) -> Recordings:
    """Some seconds of speech at a time."""
    return Recordings(loaded)
