"""Where on a page Donut looked while it wrote: what its decoder attends to among the patches of the page's picture."""

from dataclasses import dataclass, field
from typing import Any

import torch

from desktop_app.media.documents.pages import Box


@dataclass
class Looked:
    """The attention of the tokens of one answer to the patches of a page, added up token by token.

    page: the part of the prepared picture that the page takes, in 0..1 of it; None where that is not known.
    rows, columns: of the patches.
    """

    page: Box | None
    rows: int
    columns: int
    patches: torch.Tensor = field(init=False)
    """float32 [rows, columns], on the processor."""

    def __post_init__(self) -> None:
        self.patches = torch.zeros(self.rows, self.columns)

    def add(self, cross_attentions: tuple[torch.Tensor, ...]) -> None:
        """A token's: of each layer [1, heads, queries, patches], of which the last query chose it."""
        mean = torch.stack([each[0, :, -1].float().mean(dim=0) for each in cross_attentions]).mean(dim=0)
        self.patches += mean.cpu().view(self.rows, self.columns)

    def density(self, box: Box) -> float:
        """How much of it lies in a box of the page (0..1 of the upright page), beside the box's own size."""
        if self.page is None:
            return 0.0
        left, top, right, bottom = self.page
        edges = (
            left + box[0] * (right - left), top + box[1] * (bottom - top),
            left + box[2] * (right - left), top + box[3] * (bottom - top),
        )  # fmt: skip
        across = _covered(edges[0], edges[2], self.columns)
        down = _covered(edges[1], edges[3], self.rows)
        size = float(across.sum() * down.sum())
        return float(down @ self.patches @ across) / size if size else 0.0


def _covered(first: float, last: float, count: int) -> torch.Tensor:
    """How much of each of some equal stretches of 0..1 lies between two places, in 0..1 of it."""
    begins = torch.arange(count) / count
    return ((begins + 1 / count).clamp(max=last) - begins.clamp(min=first)).clamp(min=0) * count


def part_of(images: Any, width: float, height: float) -> Box | None:
    """Which part of the prepared picture a page of this size takes: it is fitted into it, with even edges around."""
    kept = images.do_resize and images.do_thumbnail and images.do_pad and not images.do_align_long_axis
    if not kept or min(width, height) <= 0:
        return None
    scale = min(int(images.size["width"]) / width, int(images.size["height"]) / height)
    across, down = width * scale / int(images.size["width"]), height * scale / int(images.size["height"])
    return (1 - across) / 2, (1 - down) / 2, (1 + across) / 2, (1 + down) / 2
