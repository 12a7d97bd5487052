"""Trains the small TAPAS from generated questions, and from those that people asked."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random

import numpy as np
from torch import Tensor
from transformers import TapasForQuestionAnswering

from models.recipes.frame.training import Losses, Plan, Training, cache_folder, choose_device, quick

from . import real_batches
from .batches import Example, batched, by_length, examples
from .encoding import WordPieces
from .model import configuration, initialised, logits, loss
from .questions import IN_TRAINING, QuestionMaker
from .real_batches import RealExample
from .tables import TableMaker

EXAMPLES_A_STEP = 48  # about
CROWDED = 0.3  # of the tables have rows named alike, which are easily taken for each other
CACHE = cache_folder("tapas-tables")


@dataclass(frozen=True)
class Sizes:
    """tokens: padded ones of a batch. smallest: how large tables get at first, where 1 is all sizes. real: the share
    of real questions, where there are any."""

    tokens: int = 3_072
    smallest: float = 0.2
    real: float = 0.65


def plan_of(seconds: float, rate: float = 6e-4, level: float = 0.25, seed: int = 0) -> Plan:
    """A rise, a plateau until a share `level` of the time, and a fall."""
    return Plan(seconds, rate, warm_up=0.025, level=level, decay=0.01, steepest=6.0, mean=0.996, seed=seed)


def groups(
    rng: Random, pieces: WordPieces, sizes: Sizes, real: Iterator[RealExample] | None, done: Callable[[], float]
) -> Iterator[list[Example] | list[RealExample]]:
    """Batches; small tables teach more in the same time, so they come first."""
    maker = TableMaker(rng, crowded=CROWDED)
    asker = QuestionMaker(rng, maker, weights=IN_TRAINING)

    def stream() -> Iterator[Example]:
        while True:
            ambition = min(1.0, sizes.smallest + 0.8 * done())
            for _, example in zip(range(300), examples(maker, asker, pieces, ambition), strict=False):
                yield example

    generated = by_length(stream(), sizes.tokens, 512, rng)
    if real is None:
        yield from generated
        return
    asked = by_length(real, sizes.tokens, 192, rng)
    while True:
        yield next(asked) if rng.random() < sizes.real else next(generated)


def losses(
    model: TapasForQuestionAnswering, group: list[Example] | list[RealExample], shuffle: np.random.Generator
) -> Tensor:
    """(examples,): what each of a batch costs."""
    if isinstance(group[0], RealExample):
        asked = real_batches.batched(group, shuffle).to(model.device)
        return real_batches.likeliest(logits(model, asked.inputs), asked)
    batch = batched(group, shuffle).to(model.device)
    return loss(logits(model, batch), batch)


def begin(
    folder: Path, vocabulary: list[str], plan: Plan, start: TapasForQuestionAnswering | None = None
) -> tuple[TapasForQuestionAnswering, Training]:
    """The model, from `start` or from nothing, and its training, which goes on where `folder` has one."""
    model = (start or initialised(configuration(len(vocabulary)), plan.seed)).to(choose_device())
    return model, Training(plan, model, folder)


def train(
    folder: Path,
    vocabulary: list[str],
    plan: Plan,
    sizes: Sizes,
    start: TapasForQuestionAnswering | None = None,
    real: Iterator[RealExample] | None = None,
) -> None:
    """Trains until the plan's time is over; a resumed run draws other questions than the stopped one drew."""
    model, training = begin(folder, vocabulary, plan, start)
    rng, shuffle = Random(f"{plan.seed} {training.steps}"), np.random.default_rng([plan.seed, training.steps])
    stream = groups(rng, WordPieces(vocabulary), sizes, real, lambda: training.done)

    def lesson() -> Losses:
        group = next(stream)
        training.shown += sum(len(one.encoded.ids) for one in group)
        with quick(model.device):
            values = losses(model, group, shuffle)
        # Every question weighs the same, or the few of a batch of long tables would shake everything.
        return {"loss": values.sum() / EXAMPLES_A_STEP}

    training.run(lesson, lambda: None, lambda: "")
