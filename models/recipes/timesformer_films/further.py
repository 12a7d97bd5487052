"""Going on from a checkpoint that learnt most of it: more of what it fails at, and every patch is asked where it goes.

A batch is small, for a processor; there the clips are drawn in a process of their own, on a GPU by itself.
"""

import os
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
import torch
from torch.nn import functional
from torch.utils.data import DataLoader, IterableDataset
from transformers import TimesformerForVideoClassification

from models.recipes.timesformer_films.clips import batch
from models.recipes.timesformer_films.flow import FlowHead, backwards, motions
from models.recipes.timesformer_films.labels import LABELS, UNKNOWN
from models.recipes.timesformer_films.network import PATCH, SIDE, WIDTH, normalised
from models.recipes.timesformer_films.rendering import Bank
from models.recipes.timesformer_films.scene import FRAMES, Stock
from models.recipes.timesformer_films.training import Plan, both_ways, by_the_clock, targets

_HARD = (
    ("turning clockwise", 0.34),
    ("growing", 0.07),
    ("two meet", 0.07),
    ("appearing", 0.05),
    ("bouncing", 0.05),
)
"""Which share of the clips, before they are also run backwards, is given to what is not learnt yet."""
_UNKNOWN_SHARE = 0.1
_READ_AFTER = (2, 3)
"""After which layers the patches are asked where they go; what comes later is left to gather it."""

Drawn = tuple[torch.Tensor, torch.Tensor, torch.Tensor, tuple[torch.Tensor, torch.Tensor, torch.Tensor]]


@dataclass(frozen=True)
class Further(Plan):
    """A plan of few, small steps. easy: part of the time until clips are as hard as they get; first: how hard at first;
    asked: the weight of the loss of where patches go."""

    clips: int = 8
    rate: float = 4e-4
    warm_up: float = 0.04
    weight_decay: float = 0.02
    average: float = 0.97
    told_every: float = 60.0
    easy: float = 0.6
    first: float = 0.35
    asked: float = 1.0

    def level_at(self, done: float) -> float:
        """How hard clips are when a part of the time is over, 0 to 1."""
        return min(1.0, self.first + (1 - self.first) * done / self.easy)


def labels_of(count: int, rng: np.random.Generator) -> np.ndarray:
    """The labels of a batch: more of what is hard, some of everything, some without a label."""
    labels = rng.integers(0, len(LABELS), count)
    labels[rng.random(count) < _UNKNOWN_SHARE] = UNKNOWN
    draws = rng.random(count)
    at = 0.0
    for name, share in _HARD:
        labels[(draws >= at) & (draws < at + share)] = LABELS.index(name)
        at += share
    return labels


class _Drawn(IterableDataset[Drawn]):
    """Batches of clips and of where their patches go, drawn beside the training at a low priority."""

    def __init__(self, plan: Further, bank: Bank, stock: Stock, began: float) -> None:
        self.plan, self.bank, self.stock, self.began = plan, bank, stock, began

    def __iter__(self) -> Iterator[Drawn]:
        worker = torch.utils.data.get_worker_info()
        number = worker.id if worker else 0
        if worker:
            os.nice(5)
            torch.set_num_threads(1)
        rng = np.random.default_rng((self.plan.seed, number))
        device = self.bank.things.device
        generator = torch.Generator(device).manual_seed(self.plan.seed + 1000 * number)
        while True:
            level = self.plan.level_at((time.time() - self.began) / self.plan.seconds)
            plan = {
                name: torch.as_tensor(value).to(device)
                for name, value in batch(labels_of(self.plan.clips, rng), rng, self.stock, level, slow=True).items()
            }
            yield drawn_both_ways(plan, self.bank, generator)


def drawn_both_ways(plan: dict[str, torch.Tensor], bank: Bank, generator: torch.Generator) -> Drawn:
    """Clips and their reverses as both_ways() has them, and their motions()."""
    frames, label, second = both_ways(plan, bank, generator)
    ways = [motions(each, bank, SIDE // PATCH) for each in (plan, backwards(plan))]
    flow, spin, weight = (torch.cat(parts) for parts in zip(*ways, strict=True))
    return frames, label, second, (flow, spin, weight)


def _feed(drawn: _Drawn) -> Iterator[Drawn]:
    """Batches one after another: a GPU draws its own, beside a processor another process does."""
    if drawn.bank.things.device.type == "cuda":
        return iter(drawn)
    return iter(DataLoader(drawn, batch_size=None, num_workers=1, prefetch_factor=4))


def gone_on(
    model: TimesformerForVideoClassification,
    plan: Further,
    bank: Bank,
    stock: Stock,
    device: torch.device,
    told: Callable[[TimesformerForVideoClassification, str], None],
) -> TimesformerForVideoClassification:
    """The running average of the weights after plan.seconds more; told: see by_the_clock()."""
    torch.manual_seed(plan.seed)
    model = model.float().to(device).train()
    heads = [FlowHead(WIDTH, FRAMES).to(device) for _ in _READ_AFTER]
    began = time.time()
    feed = _feed(_Drawn(plan, bank, stock, began))

    def losses_of() -> dict[str, torch.Tensor]:
        frames, label, second, way = next(feed)
        with torch.autocast(device.type, torch.bfloat16, enabled=device.type == "cuda"):
            found = model(pixel_values=normalised(frames), output_hidden_states=True)
        of_way = torch.stack(
            [head.loss(found.hidden_states[layer].float(), way) for head, layer in zip(heads, _READ_AFTER, strict=True)]
        ).mean()
        return {
            "loss": functional.cross_entropy(found.logits.float(), targets(label, second)),
            "of ways": plan.asked * of_way,
        }

    return by_the_clock(model, plan, began, losses_of, told, beside=torch.nn.ModuleList(heads))
