"""The ways in which a clip can be shown so that its label becomes a known other one: turned, mirrored, backwards."""

from itertools import product
from typing import NamedTuple

import torch

from models.recipes.timesformer_films.labels import LABELS, REVERSED, UNKNOWN

_TURNED = (
    ("left to right", "rising", "right to left", "falling"),
    ("camera pans left", "camera tilts down", "camera pans right", "camera tilts up"),
)
"""What each becomes when the picture is turned by a quarter anticlockwise: the next, and the last the first."""
_MIRRORED = (
    ("left to right", "right to left"),
    ("turning clockwise", "turning anticlockwise"),
    ("camera pans left", "camera pans right"),
)

Motions = tuple[torch.Tensor, torch.Tensor, torch.Tensor]
"""Flow, spin and weights, as flow.motions() gives them."""


def _becoming(*rounds: tuple[str, ...]) -> list[int]:
    """The number of each label, and of UNKNOWN, when those of a round become the next."""
    found = list(range(UNKNOWN + 1))
    for each in rounds:
        for before, after in zip(each, each[1:] + each[:1], strict=True):
            found[LABELS.index(before)] = LABELS.index(after)
    return found


class Way(NamedTuple):
    """Turned by quarters anticlockwise, then mirrored, then run backwards."""

    quarters: int
    mirrored: bool
    backwards: bool

    def labels(self) -> torch.Tensor:
        """int64 [UNKNOWN + 1]: what each label becomes."""
        found = torch.arange(UNKNOWN + 1)
        steps = [_becoming(*_TURNED)] * self.quarters + [_becoming(*_MIRRORED)] * self.mirrored
        for step in (*steps, *[list(REVERSED)] * self.backwards):
            found = torch.tensor(step)[found]
        return found

    def frames(self, frames: torch.Tensor) -> torch.Tensor:
        """Frames [n, FRAMES, 3, side, side] of clips, shown so."""
        shown = torch.rot90(frames, self.quarters, (-2, -1))
        axes = [-1] * self.mirrored + [1] * self.backwards
        return shown.flip(axes) if axes else shown

    def motions(self, in_time: Motions) -> Motions:
        """The motions of clips, [n, patches ** 2, FRAMES - 1, ...], shown so; in_time: of those that run its way."""
        side = round(in_time[0].shape[1] ** 0.5)
        flow, spin, weight = (torch.rot90(each.unflatten(1, (side, side)), self.quarters, (1, 2)) for each in in_time)
        for _ in range(self.quarters):
            flow = torch.stack([flow[..., 1], -flow[..., 0]], -1)
        if self.mirrored:
            flow, spin, weight = (each.flip(2) for each in (flow, spin, weight))
            flow, spin = torch.stack([-flow[..., 0], flow[..., 1]], -1), -spin
        return flow.flatten(1, 2), spin.flatten(1, 2), weight.flatten(1, 2)


WAYS = tuple(Way(*each) for each in product(range(4), (False, True), (False, True)))
UPRIGHT = tuple(each for each in WAYS if not each.quarters)


def ways_of(label: int) -> tuple[Way, ...]:
    """The ways in which a clip of a label can be shown: what bounces does so downwards."""
    return UPRIGHT if label == LABELS.index("bouncing") else WAYS


def disagreement(logits: torch.Tensor, becomes: torch.Tensor, views: int) -> torch.Tensor:
    """How far the views of a clip are from what they say together: mean divergence (Kullback and Leibler 1951).

    logits: [clips * views, labels], the views of a clip one after another; becomes: int64 of the same shape, what each
    label of the clip is called in the view.
    """
    told = logits.gather(1, becomes)
    together = told.detach().unflatten(0, (-1, views)).mean(1, keepdim=True).softmax(-1)
    alone = told.unflatten(0, (-1, views)).log_softmax(-1)
    return torch.nn.functional.kl_div(alone, together.expand_as(alone), reduction="sum") / len(logits)
