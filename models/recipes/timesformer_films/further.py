"""Going on from a checkpoint that learnt most of it, by clips that are seen in several ways at once.

The ways (turned, mirrored, backwards) shall agree, every patch is asked where it goes, and what people do before a
camera that stands, which has no name here, is taught to be like no label. What is told wrong comes more often.

Processes beside the training say what happens in each clip; the device that trains draws it.
"""

import os
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import torch
from torch.nn import functional
from torch.utils.data import DataLoader, IterableDataset, get_worker_info
from transformers import TimesformerForVideoClassification

from models.recipes.timesformer_films.clips import batch
from models.recipes.timesformer_films.flow import FlowHead
from models.recipes.timesformer_films.forward import forward
from models.recipes.timesformer_films.labels import UNKNOWN
from models.recipes.timesformer_films.lesson import Lesson, Shares, labels_of
from models.recipes.timesformer_films.network import WIDTH, normalised
from models.recipes.timesformer_films.rendering import Bank, Where, on_device, varied
from models.recipes.timesformer_films.scene import FRAMES, Stock
from models.recipes.timesformer_films.symmetry import Way, disagreement
from models.recipes.timesformer_films.training import Plan, by_the_clock, targets
from models.recipes.timesformer_films.views import Drawn, drawn_in_views, some_ways

_GESTURES = 0.5
"""In how many of the clips without a label parts of a photograph move, as people who talk do."""
_ASKED_BEFORE_THE_END = (2, 1)
"""How many layers before the last the patches are asked where they go; what comes later is left to gather it."""
_VARIED_EVERY = 100
"""Steps after which things and grounds get other colours and sides."""


@dataclass(frozen=True)
class Further(Plan):
    """A plan of few, small steps, for a processor. easy: part of the time until clips are as hard as they get; first:
    how hard at first; easier: how many are easier than that, at first and at last; asked: the weight of the loss of
    where patches go; agree: of how far the views of a clip are from their mean, at last."""

    clips: int = 4
    views: int = 4
    rate: float = 6e-5
    weight_decay: float = 0.02
    average: float = 0.98
    told_every: float = 60.0
    easy: float = 0.6
    first: float = 0.8
    easier: tuple[float, float] = (0.2, 0.2)
    asked: float = 0.2
    agree: float = 1.0

    @classmethod
    def on(cls, device: torch.device, seconds: float) -> "Further":
        """A plan for a device: a GPU sees thousands of clips a second, and takes large steps by many at once."""
        if device.type != "cuda":
            return cls(seconds)
        return cls(
            seconds, clips=64, rate=8e-4, warm_up=0.04, weight_decay=0.05, average=0.998, told_every=20.0,
            easy=0.35, easier=(0.5, 0.2), asked=0.7, agree=0.5,
        )  # fmt: skip

    def level_at(self, done: float) -> float:
        """How hard clips are when a part of the time is over, 0 to 1."""
        return min(1.0, self.first + (1 - self.first) * done / self.easy)

    def agree_at(self, done: float) -> float:
        """The weight of the loss of disagreement: at first views may differ, so that what is new can be found."""
        return self.agree * min(1.0, done / self.easy)

    def easier_at(self, done: float) -> float:
        """How many of them are easier."""
        at_first, at_last = self.easier
        return at_first + (at_last - at_first) * min(1.0, done / self.easy)


class Planned(NamedTuple):
    """What happens in the clips of a batch, as clips.batch() has it, and the ways in which each is seen."""

    clips: dict[str, np.ndarray]
    ways: list[list[Way]]


class _Planned(IterableDataset[Planned]):
    """Batches as numbers, made beside the training at a low priority; how hard they are follows the clock."""

    def __init__(self, plan: Further, stock: Stock, shares: Shares, began: float) -> None:
        self.plan, self.stock, self.shares, self.began = plan, stock, shares, began

    def __iter__(self) -> Iterator[Planned]:
        worker = get_worker_info()
        if worker:
            os.nice(5)
        plan, rng = self.plan, np.random.default_rng((self.plan.seed, worker.id if worker else 0))
        while True:
            done = (time.time() - self.began) / plan.seconds
            labels = labels_of(plan.clips, rng, self.shares.now())
            clips = batch(
                labels, rng, self.stock, plan.level_at(done), slow=True, gestures=_GESTURES, easier=plan.easier_at(done)
            )
            yield Planned(clips, [some_ways(int(label), plan.views, rng) for label in clips["label"]])


def _as_it_is(planned: object) -> object:
    """Arrays stay arrays: as tensors they would go through shared memory, of which a container may have little."""
    return planned


class _Supply:
    """Views of clips, a batch after another, drawn on the device."""

    def __init__(self, plan: Further, bank: Bank, stock: Stock, shares: Shares, began: float) -> None:
        planned = _Planned(plan, stock, shares, began)
        self._plans = iter(
            DataLoader(
                planned, batch_size=None, num_workers=plan.workers, prefetch_factor=8, collate_fn=_as_it_is
            )
        )  # fmt: skip
        self._bank, self._shown, self._steps = bank, bank, 0
        self._generator = torch.Generator(bank.things.device).manual_seed(plan.seed)

    def __next__(self) -> Drawn:
        if self._steps % _VARIED_EVERY == 0:
            self._shown = varied(self._bank, self._generator)
        self._steps += 1
        clips, ways = next(self._plans)
        device = self._bank.things.device
        here = {name: torch.from_numpy(value) for name, value in clips.items()}
        where = Where.of(here, device)
        plan = {name: on_device(value, device) for name, value in here.items()}
        return drawn_in_views(plan, self._shown, self._generator, ways, where)


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
    layers = model.config.num_hidden_layers
    heads = [FlowHead(WIDTH, FRAMES).to(device) for _ in _ASKED_BEFORE_THE_END]
    lesson, began = Lesson(device), time.time()
    supply = _Supply(plan, bank, stock, lesson.shares, began)
    dtype = torch.bfloat16 if device.type == "cuda" else torch.float32

    def losses_of() -> dict[str, torch.Tensor]:
        views, done = next(supply), (time.time() - began) / plan.seconds
        logits, after = forward(model, normalised(views.frames), dtype)
        asked = [
            head.loss(after[layers - before].float(), views.motions)
            for head, before in zip(heads, _ASKED_BEFORE_THE_END, strict=True)
        ]
        lesson.note(views.label, views.second, logits)
        adjusted = logits + lesson.usual * (views.label < UNKNOWN)[:, None]
        return {
            "loss": functional.cross_entropy(adjusted, targets(views.label, views.second)),
            "of ways": plan.asked * torch.stack(asked).mean(),
            "disagreement": plan.agree_at(done) * disagreement(logits, views.becomes, plan.views),
        }

    def weighed(average: TimesformerForVideoClassification, line: str) -> None:
        lesson.weigh()
        told(average, line)

    return by_the_clock(model, plan, began, losses_of, weighed, beside=torch.nn.ModuleList(heads))
