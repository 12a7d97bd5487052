"""Going on from a checkpoint that learnt most of it: in small steps, by clips that are seen in several ways at once.

The ways (turned, mirrored, backwards) shall agree, every patch is asked where it goes, and what people do before a
camera that stands, which has no name here, is taught to be like no label.

A batch is small, for a processor; there the clips are drawn in a process of their own, on a GPU by itself.
"""

import os
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import torch
from torch.nn import functional
from torch.utils.data import DataLoader, IterableDataset
from transformers import TimesformerForVideoClassification

from models.recipes.timesformer_films.clips import batch
from models.recipes.timesformer_films.flow import FlowHead, backwards, motions
from models.recipes.timesformer_films.labels import LABELS, UNKNOWN
from models.recipes.timesformer_films.network import PATCH, SIDE, WIDTH, normalised
from models.recipes.timesformer_films.rendering import Bank, render
from models.recipes.timesformer_films.scene import FRAMES, Stock
from models.recipes.timesformer_films.symmetry import Motions, Way, disagreement, ways_of
from models.recipes.timesformer_films.training import Plan, by_the_clock, targets

_TURNING_SHARE = 0.1
"""The share of the clips, beside their own, that is given to what turns, as that is not learnt yet."""
_UNKNOWN_SHARE, _GESTURES = 0.17, 0.5
"""How many clips have no label, and in how many of these parts of a photograph move, as people who talk do."""
_READ_AFTER = (2, 3)
"""After which layers the patches are asked where they go; what comes later is left to gather it."""


class Drawn(NamedTuple):
    """Views of clips, those of a clip one after another: frames [n, FRAMES, 3, side, side] of 0..1, label, second,
    motions as flow.motions() has them, and what each label of the clip is called in the view [n, labels]."""

    frames: torch.Tensor
    label: torch.Tensor
    second: torch.Tensor
    motions: Motions
    becomes: torch.Tensor


@dataclass(frozen=True)
class Further(Plan):
    """A plan of few, small steps. easy: part of the time until clips are as hard as they get; first: how hard at first;
    asked: the weight of the loss of where patches go; agree: of how far the views of a clip are from their mean."""

    clips: int = 4
    views: int = 4
    rate: float = 6e-5
    weight_decay: float = 0.02
    average: float = 0.98
    told_every: float = 60.0
    easy: float = 0.6
    first: float = 0.8
    asked: float = 0.2
    agree: float = 1.0

    def level_at(self, done: float) -> float:
        """How hard clips are when a part of the time is over, 0 to 1."""
        return min(1.0, self.first + (1 - self.first) * done / self.easy)


def labels_of(count: int, rng: np.random.Generator) -> np.ndarray:
    """The labels of a batch: some of everything, more that turns, some without a label."""
    labels = rng.integers(0, len(LABELS), count)
    draws = rng.random(count)
    labels[draws < _UNKNOWN_SHARE] = UNKNOWN
    labels[draws > 1 - _TURNING_SHARE] = LABELS.index("turning clockwise")
    return labels


def shares() -> torch.Tensor:
    """Of the clips with a label the share of each, in any view, which is none of what the model shall learn
    (Menon et al. 2021, logit adjustment)."""
    plain = 1 - _UNKNOWN_SHARE - _TURNING_SHARE
    found = torch.full((len(LABELS),), plain / len(LABELS))
    found[[LABELS.index("turning clockwise"), LABELS.index("turning anticlockwise")]] += _TURNING_SHARE / 2
    return found / found.sum()


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
            labels = labels_of(self.plan.clips, rng)
            drawn = batch(labels, rng, self.stock, level, slow=True, gestures=_GESTURES)
            plan = {name: torch.as_tensor(value).to(device) for name, value in drawn.items()}
            ways = [_some(ways_of(int(label)), self.plan.views, rng) for label in drawn["label"]]
            yield drawn_in_views(plan, self.bank, generator, ways)


def _some(ways: Sequence[Way], count: int, rng: np.random.Generator) -> list[Way]:
    return [ways[place] for place in rng.choice(len(ways), count, replace=False)]


def drawn_in_views(
    plan: dict[str, torch.Tensor], bank: Bank, generator: torch.Generator, ways: Sequence[Sequence[Way]]
) -> Drawn:
    """Clips, each in some ways."""
    frames = render(plan, bank, SIDE, generator)
    forwards, back = (motions(each, bank, SIDE // PATCH) for each in (plan, backwards(plan)))
    shown = [(place, way) for place, some in enumerate(ways) for way in some]
    becomes = torch.stack([way.labels() for _, way in shown]).to(frames.device)
    of_clip = torch.tensor([place for place, _ in shown], device=frames.device)
    ways_of_patches = [
        way.motions(*[(each[0][place], each[1][place], each[2][place]) for each in (forwards, back)])
        for place, way in shown
    ]
    label, second = (becomes.gather(1, plan[name][of_clip][:, None])[:, 0] for name in ("label", "second"))
    flow, spin, weight = (torch.stack(parts) for parts in zip(*ways_of_patches, strict=True))
    views = torch.stack([way.frames(frames[place]) for place, way in shown])
    return Drawn(views, label, second, (flow, spin, weight), becomes[:, : len(LABELS)])


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

    usual = shares().log().to(device)

    def losses_of() -> dict[str, torch.Tensor]:
        views = next(feed)
        with torch.autocast(device.type, torch.bfloat16, enabled=device.type == "cuda"):
            found = model(pixel_values=normalised(views.frames), output_hidden_states=True)
        of_way = torch.stack(
            [
                head.loss(found.hidden_states[layer].float(), views.motions)
                for head, layer in zip(heads, _READ_AFTER, strict=True)
            ]
        ).mean()
        logits = found.logits.float()
        adjusted = logits + usual * (views.label < UNKNOWN)[:, None]
        return {
            "loss": functional.cross_entropy(adjusted, targets(views.label, views.second)),
            "of ways": plan.asked * of_way,
            "disagreement": plan.agree * disagreement(logits, views.becomes, plan.views),
        }

    return by_the_clock(model, plan, began, losses_of, told, beside=torch.nn.ModuleList(heads))
