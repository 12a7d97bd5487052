"""Which labels the clips of a training have: some of everything, more of what is not told right yet."""

import multiprocessing

import numpy as np
import torch

from models.recipes.timesformer_films.labels import LABELS, UNKNOWN
from models.recipes.timesformer_films.symmetry import ways_of

_TURNING_SHARE = 0.1
"""The share of the clips, beside their own, that is given to what turns before it is known how well it is told."""
UNKNOWN_SHARE = 0.17
_OF_A_MISTAKE = 6.0
"""How much more often a label comes that is always told wrong than one that never is, less one."""


def first_shares() -> np.ndarray:
    """Of the clips the share of each label, and last that of UNKNOWN, at first: more of what turns."""
    found = np.full(UNKNOWN + 1, (1 - UNKNOWN_SHARE - _TURNING_SHARE) / len(LABELS))
    found[LABELS.index("turning clockwise")] += _TURNING_SHARE
    found[UNKNOWN] = UNKNOWN_SHARE
    return found


def shares_after(mistakes: np.ndarray) -> np.ndarray:
    """The same when of each label [labels] so large a part is told wrong."""
    weights = 1 + _OF_A_MISTAKE * mistakes
    return np.append(weights / weights.sum() * (1 - UNKNOWN_SHARE), UNKNOWN_SHARE)


def labels_of(count: int, rng: np.random.Generator, shares: np.ndarray) -> np.ndarray:
    """The labels of a batch, each as often as shares has it."""
    return rng.choice(len(shares), count, p=shares)


def in_views(shares: np.ndarray) -> torch.Tensor:
    """Of the views with a label the share of each, when a clip is seen in all its ways alike; float32 [labels].

    What a model shall not learn (Menon et al. 2021, logit adjustment).
    """
    found = torch.zeros(UNKNOWN + 1)
    for label, share in enumerate(shares[:UNKNOWN]):
        ways = ways_of(label)
        for way in ways:
            found[way.labels()[label]] += float(share) / len(ways)
    return found[:UNKNOWN] / found[:UNKNOWN].sum()


class Shares:
    """How often each label comes, which the processes that make the clips read while it changes."""

    def __init__(self) -> None:
        self._numbers = multiprocessing.RawArray("d", first_shares().tolist())

    def now(self) -> np.ndarray:
        """float64 [UNKNOWN + 1]."""
        return np.array(self._numbers[:])

    def become(self, shares: np.ndarray) -> None:
        """Changes them, for all who read."""
        self._numbers[:] = shares.tolist()


class Lesson:
    """Counts what is told wrong, and lets it come more often."""

    def __init__(self, device: torch.device) -> None:
        self.shares = Shares()
        self._seen = torch.zeros(UNKNOWN + 1, device=device)
        self._wrong = torch.zeros(UNKNOWN + 1, device=device)
        self.usual = in_views(self.shares.now()).log().to(device)

    @torch.no_grad()
    def note(self, label: torch.Tensor, second: torch.Tensor, logits: torch.Tensor) -> None:
        """Remembers of views which were told wrong. label, second: int64 [n] with UNKNOWN; logits: [n, labels]."""
        said = logits.argmax(1)
        self._seen.index_add_(0, label, torch.ones_like(said, dtype=self._seen.dtype))
        self._wrong.index_add_(0, label, ((said != label) & (said != second)).to(self._wrong.dtype))

    def weigh(self) -> None:
        """Lets come more often what was told wrong since the last time."""
        mistakes = (self._wrong / self._seen.clamp_min(1))[:UNKNOWN].double().cpu().numpy()
        self.shares.become(shares_after(mistakes))
        self.usual.copy_(in_views(self.shares.now()).log())
        self._seen.zero_()
        self._wrong.zero_()
