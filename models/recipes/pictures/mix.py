"""Which pictures a batch of vit-pictures holds: drawn ones of every kind, and views of real ones."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

OFTEN = {
    "photograph of a scene": 5.0, "portrait": 2.0, "map": 2.0, "texture": 1.5, "screenshot": 1.5, "slide": 2.0,
    "logo": 1.5, "drawing": 2.0, "flow diagram": 1.5,
}  # fmt: skip


@dataclass(frozen=True)
class Stock:
    """Stored pictures, (n, side, side, 3) uint8, and their (n) labels' numbers."""

    pictures: np.ndarray
    labels: np.ndarray


class Mix:
    """Draws batches from drawn pictures (kind i % kinds at i) and from stocks of real ones.

    A label is chosen first, then a stock that has it (larger ones more often, by the root of their size), then one of
    its pictures of that label, so that a set of many pictures does not drown a set of few.
    """

    def __init__(self, drawn: np.ndarray, real: Sequence[Stock], labels: Sequence[str], share: float) -> None:
        self.drawn, self.real, self.labels, self.share = drawn, real, labels, share
        self.places = {
            label: [(stock, np.flatnonzero(stock.labels == number)) for stock in real]
            for number, label in enumerate(labels)
        }
        self.places = {label: [one for one in found if len(one[1])] for label, found in self.places.items()}
        weights = np.array([OFTEN.get(label, 1.0) * bool(self.places[label]) for label in labels])
        self.weights = weights / weights.sum() if weights.any() else weights

    def batch(self, size: int, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
        """(size, side, side, 3) uint8 pictures and their (size) labels' numbers."""
        real = int(rng.binomial(size, self.share)) if self.weights.any() else 0
        chosen = np.sort(rng.integers(len(self.drawn), size=size - real))
        pictures, numbers = [self.drawn[chosen]], [chosen % len(self.labels)]
        for number in rng.choice(len(self.labels), size=real, p=self.weights if real else None).tolist():
            stocks = self.places[self.labels[number]]
            sizes = np.sqrt([len(places) for _, places in stocks])
            stock, places = stocks[int(rng.choice(len(stocks), p=sizes / sizes.sum()))]
            pictures.append(stock.pictures[places[int(rng.integers(len(places)))]][None])
            numbers.append(np.array([number]))
        return np.concatenate(pictures), np.concatenate(numbers)
