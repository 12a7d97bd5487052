"""Which pictures a batch of vit-pictures holds: drawn ones of every kind, and views of real ones."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

import numpy as np

from models.recipes.pictures.pasted import CODES, laid, pasted

OFTEN = {
    "photograph of a scene": 4.0, "portrait": 1.5, "map": 1.5, "texture": 1.3, "screenshot": 1.5, "slide": 1.5,
    "drawing": 1.5, "text page": 1.3, "handwriting": 1.2, "bar code": 1.3,
}  # fmt: skip
GROUNDS = ("photograph of a scene", "texture")  # what codes and pages lie on
ON_THINGS, ON_DESKS = 0.35, 0.12  # parts of the codes, and of the other papers, that are laid on one
FEW = 12  # views: a label that has fewer comes up less often
MANY = 400  # views: a set that has more comes up no more often


@dataclass(frozen=True)
class Stock:
    """Stored pictures, (n, side, side, 3) uint8, and their (n) labels' numbers."""

    pictures: np.ndarray
    labels: np.ndarray


class Mix:
    """Draws batches from drawn pictures (kind i % kinds at i) and from stocks of real ones.

    A label is chosen first, then a stock that has it (larger ones somewhat more often), then one of its pictures of
    that label, so that a set of many pictures does not drown a set of few. Some papers are then laid on real
    photographs and textures; `papers` says which labels may be.
    """

    def __init__(
        self,
        drawn: np.ndarray,
        real: Sequence[Stock],
        labels: Sequence[str],
        share: float,
        papers: Collection[str] = (),
    ) -> None:
        self.drawn, self.labels, self.share, self.papers = drawn, labels, share, papers
        places = {
            label: [(stock, np.flatnonzero(stock.labels == number)) for stock in real]
            for number, label in enumerate(labels)
        }
        self.places = {label: [one for one in found if len(one[1])] for label, found in places.items()}
        views = {label: sum(len(places) for _, places in found) for label, found in self.places.items()}
        weights = np.array([OFTEN.get(label, 1.0) * min(1, views[label] / FEW) for label in labels])
        self.weights = weights / weights.sum() if weights.any() else weights
        self.grounds = [label for label in GROUNDS if self.places.get(label)]

    def batch(self, size: int, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
        """(size, side, side, 3) uint8 pictures and their (size) labels' numbers."""
        real = int(rng.binomial(size, self.share)) if self.weights.any() else 0
        chosen = np.sort(rng.integers(len(self.drawn), size=size - real))
        numbers = [*(chosen % len(self.labels)).tolist()]
        pictures = [self.drawn[place] for place in chosen]
        for number in rng.choice(len(self.labels), size=real, p=self.weights if real else None).tolist():
            pictures.append(self._real(self.labels[number], rng))
            numbers.append(number)
        shown = [
            self._placed(picture, self.labels[number], rng) for picture, number in zip(pictures, numbers, strict=True)
        ]
        return np.stack(shown), np.array(numbers)

    def _real(self, label: str, rng: np.random.Generator) -> np.ndarray:
        stocks = self.places[label]
        sizes = np.minimum([len(places) for _, places in stocks], MANY) ** 0.4
        stock, places = stocks[int(rng.choice(len(stocks), p=sizes / sizes.sum()))]
        return stock.pictures[places[int(rng.integers(len(places)))]]

    def _placed(self, picture: np.ndarray, label: str, rng: np.random.Generator) -> np.ndarray:
        """The picture, or now and then a photograph or a texture with it on it."""
        part = ON_THINGS if label in CODES else ON_DESKS if label in self.papers else 0
        if not self.grounds or rng.random() >= part:
            return picture
        ground = self._real(str(rng.choice(self.grounds)), rng)
        return pasted(ground, picture, rng) if label in CODES else laid(ground, picture, rng)
