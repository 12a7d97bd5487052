"""Where everything in a drawn clip goes from one frame to the next, as the drawing knows it.

A patch is asked for it in training, beside the one label of the clip. That a thing turns, and which way, is one bit a
clip, to be found from patches that move against each other; asked for the way of every patch, and how far its thing
turns, the model gets hundreds of answers a clip.
"""

import torch
from torch.nn import functional

from models.recipes.timesformer_films.rendering import Bank

WAY, SPIN = 0.15, 0.4
"""What flow (parts of half a frame) and spin (radians a frame) are divided by, so that both are about 1."""
_STAYS = 0.02


def backwards(plan: dict[str, torch.Tensor]) -> dict[str, torch.Tensor]:
    """The plan of the same clips when time runs the other way; of the plan, what motions() looks at."""
    return {
        "things": plan["things"],
        "tracks": plan["tracks"].flip(2),
        "camera": plan["camera"].flip(1),
        "bends": plan["bends"].flip(2),
    }


def _grid(patches: int, device: torch.device) -> torch.Tensor:
    """[patches ** 2, 2]: x and y of the middles of the patches, row by row."""
    middles = (torch.arange(patches, device=device) + 0.5) * 2 / patches - 1
    down, across = torch.meshgrid(middles, middles, indexing="ij")
    return torch.stack([across.flatten(), down.flatten()], 1)


def _on_screen(track: torch.Tensor, camera: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """Middle [n, FRAMES, 2], size and angle [n, FRAMES] of a thing as the camera sees it; as rendering draws it."""
    x, y, size, turn, _ = track.unbind(-1)
    at_x, at_y, zoom, roll = camera.unbind(-1)
    near_x, near_y = (x - at_x) * zoom, (y - at_y) * zoom
    middle = torch.stack(
        [torch.cos(roll) * near_x + torch.sin(roll) * near_y, -torch.sin(roll) * near_x + torch.cos(roll) * near_y], -1
    )
    return middle, (size * zoom).clamp_min(1e-3), turn - roll


def _turned(points: torch.Tensor, angle: torch.Tensor) -> torch.Tensor:
    """Points [n, FRAMES, p, 2] turned clockwise on the screen by angles [n, FRAMES]."""
    cos, sin = torch.cos(angle)[..., None], torch.sin(angle)[..., None]
    x, y = points.unbind(-1)
    return torch.stack([cos * x - sin * y, sin * x + cos * y], -1)


def motions(plan: dict[str, torch.Tensor], bank: Bank, patches: int) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """What the middle of each patch does until the next frame.

    Returns flow [n, patches ** 2, FRAMES - 1, 2] in WAY, spin [n, patches ** 2, FRAMES - 1] in SPIN (clockwise is
    positive), and weights of the same shape: 1 on a thing, less on a ground that stays, 0 where nothing is said, as of
    clips parts of which move softly.
    """
    camera, points = plan["camera"], _grid(patches, plan["camera"].device)
    stays = ((camera[:, 1:] - camera[:, :-1]).abs().amax(2) < _STAYS).float()[..., None]
    shape = (*camera.shape[:1], camera.shape[1] - 1, len(points))
    flow, spin = points.new_zeros(*shape, 2), points.new_zeros(shape)
    weight = 0.2 * stays.expand(shape)
    for place in range(plan["tracks"].shape[1]):
        track = plan["tracks"][:, place]
        middle, size, angle = _on_screen(track, camera)
        inside = _turned(points - middle[:, :, None], -angle) / size[..., None, None]
        alpha = bank.things[plan["things"][:, place], 3:].to(inside.dtype)
        seen = functional.grid_sample(alpha, inside, align_corners=False)[:, 0] * track[:, :, None, 4]
        there = (seen[:, :-1] > 0.5) & (track[:, 1:, None, 4] > 0.5)
        then = _turned(inside[:, :-1], angle[:, 1:]) * size[:, 1:, None, None] + middle[:, 1:, None]
        flow = torch.where(there[..., None], then - points, flow)
        spin = torch.where(there, (angle[:, 1:] - angle[:, :-1])[..., None].expand(shape), spin)
        weight = torch.where(there, torch.ones_like(weight), weight)
    weight = weight * (plan["bends"][..., 4:] == 0).flatten(1).all(1)[:, None, None]
    flow = (flow / WAY).clamp(-4, 4)
    return flow.transpose(1, 2), (spin / SPIN).transpose(1, 2), weight.transpose(1, 2)


class FlowHead(torch.nn.Module):
    """Reads flow and spin from the patches between two layers. It is thrown away after the training."""

    def __init__(self, width: int, frames: int) -> None:
        super().__init__()
        self.frames = frames
        self.norm = torch.nn.LayerNorm(width)
        self.out = torch.nn.Linear(width, 3)

    def loss(self, hidden: torch.Tensor, told: tuple[torch.Tensor, torch.Tensor, torch.Tensor]) -> torch.Tensor:
        """hidden: [n, patches, frames, width]; told: of motions()."""
        flow, spin, weight = told
        found = self.out(self.norm(hidden[:, :, : self.frames - 1]))
        wanted = torch.cat([flow, spin[..., None]], -1)
        each = functional.smooth_l1_loss(found, wanted, reduction="none").mean(-1)
        return (each * weight).sum() / weight.sum().clamp_min(1)
