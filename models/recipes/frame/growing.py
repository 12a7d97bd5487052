"""Weights of a network with more layers that says what it said, and weights between two networks."""

from collections.abc import Mapping, Sequence

import torch

Weights = Mapping[str, torch.Tensor]


def spread(layers: int, among: int) -> list[int]:
    """Where each of ``layers`` layers stands among more, spread evenly; the last stays the last."""
    return [(number + 1) * among // layers - 1 for number in range(layers)]


def deeper(
    weights: Weights, layers: str, places: Sequence[int], depth: int, ends: Sequence[str]
) -> dict[str, torch.Tensor]:
    """Weights of a network of ``depth`` layers, of which those at ``places`` are the old ones.

    layers: what the names of their weights begin with, before the number. ends: the modules of a layer whose result is
    added to what goes through; in a new layer, else a copy of the one before (or behind), they are zero: it adds
    nothing yet.
    """
    found = {name: weight for name, weight in weights.items() if not name.startswith(layers)}
    for place in range(depth):
        like = max(0, sum(at <= place for at in places) - 1)
        for name, weight in weights.items():
            if name.startswith(f"{layers}{like}."):
                own = name.removeprefix(f"{layers}{like}.")
                silent = place not in places and own.rpartition(".")[0] in ends
                found[f"{layers}{place}.{own}"] = torch.zeros_like(weight) if silent else weight.clone()
    return found


def depth_of(weights: Weights, layers: str) -> int:
    """How many layers there are."""
    return 1 + max(int(name.removeprefix(layers).split(".")[0]) for name in weights if name.startswith(layers))


def between(before: Weights, after: Weights, share: float) -> dict[str, torch.Tensor]:
    """``share`` of the weights after a training and else those before, in float32: they know nearly as much that is new
    and have forgotten less (WiSE-FT, arXiv 2109.01903). Raises ValueError where the two do not belong together."""
    if before.keys() != after.keys():
        raise ValueError(f"weights of another network: {sorted(before.keys() ^ after.keys())[:5]}")
    return {name: before[name].float().lerp(weight.float(), share) for name, weight in after.items()}
