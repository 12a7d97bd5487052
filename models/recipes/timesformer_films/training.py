"""The training: clips drawn on the device as they are needed, each with its reverse, by the clock."""

import copy
import math
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch.nn import functional
from torch.utils.data import DataLoader, IterableDataset
from transformers import TimesformerForVideoClassification, VideoMAEImageProcessor

from models.recipes.timesformer_films.clips import batch
from models.recipes.timesformer_films.labels import LABELS, REVERSED, UNKNOWN
from models.recipes.timesformer_films.network import MEAN, SIDE, STD, new_model, normalised
from models.recipes.timesformer_films.rendering import Bank, render
from models.recipes.timesformer_films.scene import Stock

_UNKNOWN_SHARE = 0.14
_EASY = 0.45
"""Part of the time over which the clips become as hard as they get."""


@dataclass(frozen=True)
class Plan:
    """seconds: of training. clips: drawn a step. views: in which each of them is seen, as forwards and backwards.
    told_every: seconds."""

    seconds: float
    clips: int = 128
    views: int = 2
    rate: float = 1.5e-3
    warm_up: float = 0.03
    weight_decay: float = 0.05
    average: float = 0.998
    workers: int = 3
    told_every: float = 20.0
    seed: int = 1

    def rate_at(self, done: float) -> float:
        """The learning rate when a part of the time is over: a linear rise, then half a cosine."""
        if done < self.warm_up:
            return self.rate * max(0.02, done / self.warm_up)
        return self.rate * 0.5 * (1 + math.cos(math.pi * (done - self.warm_up) / (1 - self.warm_up)))


class _Plans(IterableDataset[dict[str, np.ndarray]]):
    """Batches of clips as numbers, made beside the training; how hard they are follows the clock."""

    def __init__(self, plan: Plan, stock: Stock, began: float) -> None:
        self.plan, self.stock, self.began = plan, stock, began

    def __iter__(self) -> Iterator[dict[str, np.ndarray]]:
        worker = torch.utils.data.get_worker_info()
        rng = np.random.default_rng((self.plan.seed, worker.id if worker else 0))
        while True:
            level = min(1.0, 0.05 + (time.time() - self.began) / self.plan.seconds / _EASY)
            labels = rng.integers(0, len(LABELS), self.plan.clips)
            labels[rng.random(self.plan.clips) < _UNKNOWN_SHARE] = UNKNOWN
            yield batch(labels, rng, self.stock, level)


def targets(label: torch.Tensor, second: torch.Tensor, smoothing: float = 0.03) -> torch.Tensor:
    """[clips, labels]: which labels are right, and how much; all alike for UNKNOWN."""
    one_hot = functional.one_hot(label, len(LABELS) + 1) + functional.one_hot(second, len(LABELS) + 1)
    share = one_hot[:, : len(LABELS)].float() / 2
    share = torch.where((label == UNKNOWN)[:, None], torch.full_like(share, 1 / len(LABELS)), share)
    return share * (1 - smoothing) + smoothing / len(LABELS)


def both_ways(
    drawn: dict[str, torch.Tensor], bank: Bank, generator: torch.Generator
) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """Clips and their reverses: frames [2 n, FRAMES, 3, side, side] of 0..1, label, second."""
    frames = render(drawn, bank, SIDE, generator)
    back = torch.tensor(REVERSED, device=frames.device)
    label, second = (torch.cat([drawn[name], back[drawn[name]]]) for name in ("label", "second"))
    return torch.cat([frames, frames.flip(1)]), label, second


def optimizer_of(model: torch.nn.Module, plan: Plan) -> torch.optim.Optimizer:
    """AdamW over the weights of a model; vectors (biases, norms) do not decay."""
    weights = [each for each in model.parameters() if each.requires_grad]
    groups = [
        {"params": [each for each in weights if each.dim() > 1], "weight_decay": plan.weight_decay},
        {"params": [each for each in weights if each.dim() <= 1], "weight_decay": 0.0},
    ]
    return torch.optim.AdamW(groups, lr=plan.rate, betas=(0.9, 0.98), fused=True)


class Average:
    """A running average of the weights of a model, as a model of its own."""

    def __init__(self, model: TimesformerForVideoClassification, decay: float) -> None:
        self.model = copy.deepcopy(model).eval().requires_grad_(False)
        self.decay, self.steps = decay, 0
        self.pairs = list(zip(self.model.parameters(), model.parameters(), strict=True))

    @torch.no_grad()
    def update(self) -> None:
        """Takes in the weights as they are after a step; the first steps count more."""
        self.steps += 1
        share = 1 - min(self.decay, self.steps / (10 + self.steps))
        means, weights = zip(*self.pairs, strict=True)
        torch._foreach_lerp_(list(means), list(weights), share)


def _stepped(optimizer: torch.optim.Optimizer, norm: torch.Tensor) -> None:
    """A step, unless the norm of the gradients is no number; a GPU finds that out without being waited for."""
    if norm.is_cuda:
        # The fused step asks this on the device itself, as it does for a GradScaler.
        vars(optimizer)["found_inf"] = (~torch.isfinite(norm)).float()
    elif not bool(torch.isfinite(norm)):
        return
    optimizer.step()


def by_the_clock(
    model: TimesformerForVideoClassification,
    plan: Plan,
    began: float,
    losses_of: Callable[[], dict[str, torch.Tensor]],
    told: Callable[[TimesformerForVideoClassification, str], None],
    beside: torch.nn.Module | None = None,
) -> TimesformerForVideoClassification:
    """The running average of a model's weights when plan.seconds are over since `began` (of time.time()).

    losses_of: the losses of the next clips, by name; their sum is lowered. told: is given that average and a line
    about the last stretch, every plan.told_every seconds. beside: learns too, and is thrown away.
    """
    average = Average(model, plan.average)
    learning = torch.nn.ModuleList([model] if beside is None else [model, beside])
    optimizer = optimizer_of(learning, plan)
    last, steps = began, 0
    stretch: list[torch.Tensor] = []
    while (done := (time.time() - began) / plan.seconds) < 1:
        losses = losses_of()
        optimizer.zero_grad(set_to_none=True)
        torch.stack(list(losses.values())).sum().backward()
        norm = torch.nn.utils.clip_grad_norm_(learning.parameters(), 1.0)
        for group in optimizer.param_groups:
            group["lr"] = plan.rate_at(done)
        _stepped(optimizer, norm)
        average.update()
        steps += 1
        stretch.append(torch.stack([each.detach() for each in losses.values()]))
        if (now := time.time()) - last > plan.told_every:
            speed = plan.views * plan.clips * len(stretch) / (now - last)
            means = zip(losses, torch.stack(stretch).mean(0).tolist(), strict=True)
            said = "  ".join(f"{name} {mean:.3f}" for name, mean in means)
            told(average.model, f"{done:6.1%}  step {steps}  {speed:.0f} clips/s  {said}")
            last, stretch = now, []
    return average.model


def trained(
    plan: Plan,
    bank: Bank,
    stock: Stock,
    device: torch.device,
    told: Callable[[TimesformerForVideoClassification, str], None],
) -> TimesformerForVideoClassification:
    """A new model after plan.seconds: the running average of its weights; told: see by_the_clock()."""
    torch.manual_seed(plan.seed)
    generator = torch.Generator(device).manual_seed(plan.seed)
    model = new_model().to(device).train()
    began = time.time()
    feed = iter(DataLoader(_Plans(plan, stock, began), batch_size=None, num_workers=plan.workers))

    def losses_of() -> dict[str, torch.Tensor]:
        drawn = {name: torch.as_tensor(value).to(device, non_blocking=True) for name, value in next(feed).items()}
        frames, label, second = both_ways(drawn, bank, generator)
        with torch.autocast(device.type, torch.bfloat16, enabled=device.type == "cuda"):
            logits = model(pixel_values=normalised(frames)).logits
        return {"loss": functional.cross_entropy(logits.float(), targets(label, second))}

    return by_the_clock(model, plan, began, losses_of, told)


def save(model: TimesformerForVideoClassification, folder: Path) -> None:
    """Writes weights in half precision, the configuration, and what is done to frames before."""
    halved = copy.deepcopy(model).half()
    halved.save_pretrained(folder)
    processor = VideoMAEImageProcessor(
        size={"shortest_edge": SIDE},
        crop_size={"height": SIDE, "width": SIDE},
        image_mean=[MEAN] * 3,
        image_std=[STD] * 3,
        resample=2,
    )
    processor.save_pretrained(folder)
