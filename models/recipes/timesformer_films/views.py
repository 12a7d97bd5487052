"""Clips drawn once and seen in several ways at once, with their labels and the ways of their patches in each."""

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

import numpy as np
import torch

from models.recipes.frame.tensors import on_device
from models.recipes.timesformer_films.flow import backwards, motions
from models.recipes.timesformer_films.labels import LABELS
from models.recipes.timesformer_films.network import PATCH, SIDE
from models.recipes.timesformer_films.rendering import Bank, Where, render
from models.recipes.timesformer_films.symmetry import WAYS, Motions, Way, ways_of


class Drawn(NamedTuple):
    """Views of clips, those of a clip one after another: frames [n, FRAMES, 3, side, side] of 0..1, label, second,
    motions as flow.motions() has them, and what each label of the clip is called in the view [n, labels]."""

    frames: torch.Tensor
    label: torch.Tensor
    second: torch.Tensor
    motions: Motions
    becomes: torch.Tensor


def some_ways(label: int, count: int, rng: np.random.Generator) -> list[Way]:
    """Ways in which a clip of a label is seen: half of them, and the same run backwards; of two, as it is and that."""
    if count == 2:
        return [Way(0, False, False), Way(0, False, True)]
    forwards = [way for way in ways_of(label) if not way.backwards]
    chosen = [forwards[place] for place in rng.choice(len(forwards), count // 2, replace=False)]
    return chosen + [way._replace(backwards=True) for way in chosen]


@cache
def _becoming(device: torch.device) -> torch.Tensor:
    """int64 [WAYS, UNKNOWN + 1]: what each label is called in each way."""
    return torch.stack([way.labels() for way in WAYS]).to(device)


def _both_times(plan: dict[str, torch.Tensor], bank: Bank) -> Motions:
    """The motions of clips, then those of their reverses."""
    back = backwards(plan)
    return motions({name: torch.cat([plan[name], back[name]]) for name in back}, bank, SIDE // PATCH)


def drawn_in_views(
    plan: dict[str, torch.Tensor],
    bank: Bank,
    generator: torch.Generator,
    ways: Sequence[Sequence[Way]],
    where: Where | None = None,
) -> Drawn:
    """Clips, each in some ways. Views of the same way are made together, in few steps for a GPU."""
    device = bank.things.device
    numbers = np.array([WAYS.index(way) for some in ways for way in some])
    clips = np.repeat(np.arange(len(ways)), [len(some) for some in ways])
    order = np.argsort(numbers, kind="stable")
    counts = np.bincount(numbers, minlength=len(WAYS)).tolist()
    reverses = np.array([way.backwards for way in WAYS])[numbers]
    told = np.stack([clips[order], (clips + len(ways) * reverses)[order], np.argsort(order), clips, numbers])
    by_way, in_time, back, of_clip, number = on_device(torch.from_numpy(told), device).unbind(0)

    frames = render(plan, bank, SIDE, generator, where).to(bank.things.dtype)
    parts = frames[by_way].split(counts)
    seen = torch.cat([way.frames(part) for way, part in zip(WAYS, parts, strict=True) if len(part)])[back]
    of_patches = zip(*(each[in_time].split(counts) for each in _both_times(plan, bank)), strict=True)
    turned = [way.motions(part) for way, part in zip(WAYS, of_patches, strict=True) if len(part[0])]
    flow, spin, weight = (torch.cat(each)[back] for each in zip(*turned, strict=True))

    becomes = _becoming(device)[number]
    label, second = (becomes.gather(1, plan[name][of_clip][:, None])[:, 0] for name in ("label", "second"))
    return Drawn(seen, label, second, (flow, spin, weight), becomes[:, : len(LABELS)])
