"""The training in two stages: clips and their reverses from nothing, then clips that are seen in several ways at once.

In the second the ways (turned, mirrored, backwards) shall agree, every patch is asked where it goes, and what people do
before a camera that stands, which has no name here, is taught to be like no label. What is told wrong comes more often.

Processes beside the training say what happens in each clip; the device that trains draws it.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple, cast

import numpy as np
import torch
from torch.nn import functional
from transformers import TimesformerForVideoClassification

from models.recipes.frame.making import Makers
from models.recipes.frame.tensors import on_device
from models.recipes.frame.training import Losses, Plan, Training
from models.recipes.timesformer_films.clips import batch
from models.recipes.timesformer_films.flow import FlowHead
from models.recipes.timesformer_films.forward import forward
from models.recipes.timesformer_films.labels import LABELS, UNKNOWN
from models.recipes.timesformer_films.lesson import Lesson, Shares, labels_of
from models.recipes.timesformer_films.network import PATCH, SIDE, WIDTH, normalised
from models.recipes.timesformer_films.rendering import Bank, Where, varied
from models.recipes.timesformer_films.scene import FRAMES, Stock
from models.recipes.timesformer_films.symmetry import Way, disagreement
from models.recipes.timesformer_films.views import Drawn, drawn_in_views, some_ways

_ASKED_BEFORE_THE_END = (2, 1)
"""How many layers before the last the patches are asked where they go; what comes later is left to gather it."""
_VARIED_EVERY = 100
"""Steps after which things and grounds get other colours and sides."""


@dataclass(frozen=True)
class Stage:
    """What is learnt from. clips: drawn a step; views: in which each of them is seen; first: how hard clips are at
    first; easy: part of the time until they are as hard as they get; easier: how many are easier than that, at first
    and at last; gestures: in how many of the clips without a label parts of a photograph move, as people who talk do;
    asked: the weight of the loss of where patches go; agree: of how far the views of a clip are from their mean, at
    last; adapts: whether what is told wrong comes more often."""

    rate: float
    warm_up: float
    clips: int
    views: int
    first: float
    easy: float
    easier: tuple[float, float] = (0.2, 0.2)
    gestures: float = 0.0
    asked: float = 0.0
    agree: float = 0.0
    adapts: bool = False
    workers: int = 3

    def plan(self, seconds: float) -> Plan:
        """How fast to learn in so many seconds."""
        return Plan(seconds, self.rate, self.warm_up, mean=0.998, every=20)

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


FIRST = Stage(1.5e-3, 0.03, clips=128, views=2, first=0.05, easy=0.45)
FURTHER = Stage(
    8e-4, 0.04, clips=64, views=4, first=0.8, easy=0.35, easier=(0.5, 0.2), gestures=0.5, asked=0.7, agree=0.5,
    adapts=True,
)  # fmt: skip


class Planned(NamedTuple):
    """What happens in the clips of a batch, as clips.batch() has it, and the ways in which each is seen."""

    clips: dict[str, np.ndarray]
    ways: list[list[Way]]


@dataclass(frozen=True)
class Planning:
    """What frame.making.Makers make: batches as numbers."""

    stage: Stage
    stock: Stock
    shares: Shares
    seed: int

    def __call__(self, number: int, done: Callable[[], float]) -> Iterator[Planned]:
        """Batches without end; how hard they are follows the training."""
        stage, rng = self.stage, np.random.default_rng((self.seed, number))
        while True:
            level, easier = stage.level_at(done()), stage.easier_at(done())
            labels = labels_of(stage.clips, rng, self.shares.now())
            clips = batch(
                labels, rng, self.stock, level, slow=stage.adapts, gestures=stage.gestures, easier=easier
            )  # fmt: skip
            yield Planned(clips, [some_ways(int(label), stage.views, rng) for label in clips["label"]])


def targets(label: torch.Tensor, second: torch.Tensor, smoothing: float = 0.03) -> torch.Tensor:
    """[clips, labels]: which labels are right, and how much; all alike for UNKNOWN."""
    one_hot = functional.one_hot(label, len(LABELS) + 1) + functional.one_hot(second, len(LABELS) + 1)
    share = one_hot[:, : len(LABELS)].float() / 2
    share = torch.where((label == UNKNOWN)[:, None], torch.full_like(share, 1 / len(LABELS)), share)
    return share * (1 - smoothing) + smoothing / len(LABELS)


class Supply:
    """Views of planned clips, a batch after another, drawn on the device."""

    def __init__(self, planned: Iterator[Planned], bank: Bank, seed: int) -> None:
        self._planned, self._bank, self._shown, self._steps = planned, bank, bank, 0
        self._generator = torch.Generator(bank.things.device).manual_seed(seed)

    def __next__(self) -> Drawn:
        if self._steps % _VARIED_EVERY == 0:
            self._shown = varied(self._bank, self._generator)
        self._steps += 1
        clips, ways = next(self._planned)
        device = self._bank.things.device
        here = {name: torch.from_numpy(value) for name, value in clips.items()}
        where = Where.of(here, device)
        plan = {name: on_device(value, device) for name, value in here.items()}
        return drawn_in_views(plan, self._shown, self._generator, ways, where)


class Asking(torch.nn.Module):
    """Asks patches where they go, at some layers; it is thrown away."""

    def __init__(self) -> None:
        super().__init__()
        self.heads = torch.nn.ModuleList(FlowHead(WIDTH, FRAMES) for _ in _ASKED_BEFORE_THE_END)

    def loss(self, after: list[torch.Tensor], views: Drawn) -> torch.Tensor:
        """The mean loss; after: the tokens before the first layer and after each."""
        losses = [
            FlowHead.loss(cast(FlowHead, head), after[-1 - before].float(), views.motions)
            for head, before in zip(self.heads, _ASKED_BEFORE_THE_END, strict=True)
        ]
        return torch.stack(losses).mean()


def losses_of(
    model: TimesformerForVideoClassification, stage: Stage, views: Drawn, lesson: Lesson, asking: Asking, done: float
) -> Losses:
    """What views of clips cost when a part of the time is over."""
    dtype = torch.bfloat16 if views.frames.is_cuda else torch.float32
    logits, after = forward(model, normalised(views.frames), dtype)
    lesson.note(views.label, views.second, logits)
    adjusted = logits + lesson.usual * (views.label < UNKNOWN)[:, None] if stage.adapts else logits
    losses = {"loss": functional.cross_entropy(adjusted, targets(views.label, views.second))}
    if stage.asked:
        losses["of ways"] = stage.asked * asking.loss(after, views)
    if stage.agree:
        losses["disagreement"] = stage.agree_at(done) * disagreement(logits, views.becomes, stage.views)
    return losses


def train(
    model: TimesformerForVideoClassification,
    stage: Stage,
    seconds: float,
    out: Path,
    made: tuple[Bank, Stock],
    exam: Callable[[], str],
) -> TimesformerForVideoClassification:
    """The model after so many seconds of a stage: the running average of its weights."""
    bank, stock = made
    device, plan = bank.things.device, stage.plan(seconds)
    torch.manual_seed(plan.seed)
    asking, lesson = Asking().to(device), Lesson(device)
    training = Training(plan, model.float().to(device), out, beside=asking if stage.asked else None)
    planning = Makers(Planning(stage, stock, lesson.shares, plan.seed), stage.workers)
    supply = Supply(planning, bank, plan.seed)

    def taught() -> Losses:
        planning.done = training.done
        training.shown += stage.clips * stage.views * (1 + FRAMES * (SIDE // PATCH) ** 2)
        return losses_of(model, stage, next(supply), lesson, asking, training.done)

    def examined() -> str:
        if stage.adapts:
            lesson.weigh()
        return exam()

    try:
        training.run(taught, lambda: None, examined)
    finally:
        planning.close()
    return model
