"""Trains: the curriculum follows the time that is given, or a checkpoint is gone on with.

    python -m models.recipes.layoutlm_documents.training OUT [--seconds 360] [--workers 4]
    python -m models.recipes.layoutlm_documents.training OUT --start CHECKPOINT [--receipts FOLDER]

So many processes lay pages out; with none the training's own does it, which costs a CPU one part in fifty. A checkpoint
that is trained on gets no curriculum, a lower rate, and shorter pages more often than long ones. Of the questions that
it answers already only some are learnt from where no processes make them, for looking at one costs a third of learning
from it. Real receipts (receipts.py) are a quarter of what is learnt. A run that was cut off goes on from the last
minute when it is started again with the same OUT.
"""

import argparse
import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random

import numpy as np
import torch

from models.recipes.frame.making import Makers
from models.recipes.frame.training import Losses, Plan, Training, choose_device, quick

from . import evaluation
from .network import Learner, restored, save
from .pieces import VOCABULARY, Pieces
from .receipts import learnt, of_receipt
from .samples import Sample, batches, of_page, stacked

HARDEST_AT = 0.45
_HEAD_ALONE = 30
"""The steps in which a second head that starts anew learns without moving the network."""
_KNOWN, _KNOWN_SHARE = 0.1, 0.12
"""A question of less loss than that is learnt from in that share of cases."""


@dataclass(frozen=True)
class Making:
    """What frame.making.Makers make: questions about new pages and receipts, at most so many pieces a batch.

    goes_on: a checkpoint is trained on. unknown: picks the questions to learn from, where there are no workers.
    """

    pieces: Pieces
    tokens: int
    goes_on: bool
    receipts: Path | None
    seed: int = 1000
    unknown: Callable[[list[Sample]], list[Sample]] | None = None

    def __call__(self, number: int, done: Callable[[], float]) -> Iterator[dict[str, np.ndarray]]:
        """Batches without end."""
        rng, receipts = Random(self.seed + number), learnt(self.receipts) if self.receipts else []
        while True:
            hardest = 1.0 if self.goes_on else min(1.0, done() / HARDEST_AT)
            found: list[Sample] = []
            while sum(len(one.ids) for one in found) < 8 * self.tokens:
                if receipts and rng.random() < 0.3:
                    found.extend(of_receipt(rng, self.pieces, rng.choice(receipts)))
                # Easy ones stay among the hard; one question of a long page costs as much as three on short ones.
                new = of_page(rng, self.pieces, hardest * math.sqrt(rng.random()))
                found.extend(one for one in new if not self.goes_on or rng.random() < 140 / len(one.ids))
            yield from batches(rng, self.unknown(found) if self.unknown else found, self.tokens)


class Lesson:
    """What batches cost: the answers, and what kind of label or value each piece is."""

    def __init__(self, learner: Learner, training: Training, goes_on: bool) -> None:
        self.learner, self.training, self.goes_on = learner, training, goes_on
        self.device = learner.tags.weight.device

    def losses(self, batch: dict[str, np.ndarray]) -> Losses:
        """The losses of a batch; the second head counts for less and less."""
        self.training.shown += batch["ids"].size
        with quick(self.device):
            alone = self.goes_on and self.training.steps < _HEAD_ALONE
            answers, tags = self.learner(evaluation.on_device(batch, self.device), alone)
        return {"loss": answers, "of kinds": (0.1 if self.goes_on else 0.3 * (1 - self.training.done) + 0.03) * tags}

    @torch.inference_mode()
    def unknown(self, samples: list[Sample]) -> list[Sample]:
        """Those that it does not answer well, and some of the others."""
        found, rng = [], Random(self.training.steps)
        samples.sort(key=lambda one: len(one.ids))
        for at in range(0, len(samples), 20):
            part = samples[at : at + 20]
            batch = evaluation.on_device(stacked(part), self.device)
            _, start, end = self.learner.logits(batch)
            more, loss = batch["more"].long(), torch.nn.functional.cross_entropy
            losses = loss(start, more[:, 2], reduction="none") + loss(end, more[:, 3], reduction="none")
            hard = [each / 2 > _KNOWN or rng.random() < _KNOWN_SHARE for each in losses.tolist()]
            found += [one for one, wanted in zip(part, hard, strict=True) if wanted]
        return found


def train(plan: Plan, out: Path, start: Path | None, receipts: Path | None, workers: int, tokens: int) -> None:
    """Trains until the plan's time is over."""
    torch.manual_seed(plan.seed)
    pieces, device = Pieces.read(VOCABULARY), choose_device()
    learner = Learner(pieces)
    if start:
        restored(learner, start)
    learner = learner.to(device)
    training = Training(plan, learner.model, out, beside=learner.tags, faster=8 if start else 1)
    lesson = Lesson(learner, training, start is not None)
    unknown = lesson.unknown if start and not workers else None
    making = Makers(Making(pieces, tokens, start is not None, receipts, 1000 + training.steps, unknown), workers)
    tests = evaluation.sets(pieces)

    def taught() -> Losses:
        making.done = training.done
        return lesson.losses(next(making))

    try:
        training.run(
            taught, lambda: save(learner, pieces, out), lambda: evaluation.told(evaluation.measure(learner, tests, 100))
        )
    finally:
        making.close()


def main() -> None:
    """As the command line says."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    quick_device = choose_device().type == "cuda"
    parser.add_argument("out", type=Path)
    parser.add_argument("--seconds", type=float, default=360, help="of learning (%(default)s)")
    parser.add_argument("--start", type=Path, help="a checkpoint that is trained on")
    parser.add_argument("--receipts", type=Path, help="a folder of real receipts")
    parser.add_argument("--workers", type=int, default=4 if quick_device else 0)
    parser.add_argument("--tokens", type=int, default=24_000 if quick_device else 3_000, help="pieces a batch")
    parser.add_argument("--rate", type=float, help="the highest; 1.2e-3, or 3e-4 where a checkpoint is trained on")
    asked = parser.parse_args()
    rate = asked.rate or (3e-4 if asked.start else 1.2e-3)
    plan = Plan(asked.seconds, rate, warm_up=0.03, level=0.5, decay=0.03, mean=0.99)
    train(plan, asked.out, asked.start, asked.receipts, asked.workers, asked.tokens)


if __name__ == "__main__":
    main()
