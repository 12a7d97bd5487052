"""From the weights of all layers to one map: rollout, gradient-weighted relevance, and what each head does."""

from collections.abc import Callable, Mapping, Sequence

import torch
from torch import Tensor

FUSIONS: Mapping[str, Callable[[Tensor], Tensor]] = {
    "mean": lambda heads: heads.mean(dim=0),
    "max": lambda heads: heads.amax(dim=0),
    "min": lambda heads: heads.amin(dim=0),
}
"""How the heads of a layer become one: [heads, queries, keys] to [queries, keys]."""


def rollout(layers: Sequence[Tensor], fusion: str = "mean", discard: float = 0.0) -> Tensor:
    """Attention rollout: how far each token's attention leads back to the first layer's, [queries, tokens].

    layers: weights [heads, queries, keys] of each layer, the first one first; a pooling head may come last.
    fusion: a name in FUSIONS. discard: the share of each row's weights, the lowest, that count as zero.
    Half of what a layer gives on is taken to pass by its attention (the residual connection): A = 0.5 W + 0.5 I, each
    row brought to a sum of one, the layers multiplied. Source: Abnar and Zuidema 2020, "Quantifying Attention Flow in
    Transformers", section 3; fusion and discarding as in Gildenblat's "Exploring Explainability for Vision
    Transformers" (2020).
    """
    total = torch.eye(layers[0].shape[-1])
    for heads in layers:
        fused = FUSIONS[fusion](heads.float().cpu())
        lowest = int(discard * fused.shape[-1])
        if lowest:
            fused = fused.scatter(-1, fused.topk(lowest, dim=-1, largest=False).indices, 0.0)
        if fused.shape[0] == fused.shape[1]:
            fused = 0.5 * fused + 0.5 * torch.eye(len(fused))
        total = (fused / fused.sum(dim=-1, keepdim=True).clamp_min(1e-12)) @ total
    return total


def residual(weights: Tensor, fusion: str, discard: float) -> Tensor:
    """Weights [sequences, heads, queries, keys] as rollout() takes them, [sequences, queries, keys]: heads as one, the
    lowest left out, half of what passes by, rows that sum to 1. fusion, discard: as there."""
    fused = FUSIONS[fusion](weights.transpose(0, 1))
    lowest = int(discard * fused.shape[-1])
    if lowest:
        fused = fused.scatter(-1, fused.topk(lowest, dim=-1, largest=False).indices, 0.0)
    fused = 0.5 * fused + 0.5 * torch.eye(fused.shape[-1], device=fused.device)
    return fused / fused.sum(dim=-1, keepdim=True).clamp_min(1e-12)


def relevance(layers: Sequence[Tensor], gradients: Sequence[Tensor], signed_from: int | None = None) -> Tensor:
    """How much each token counts for a number the model gave, [queries, tokens]; 0 and more where no layer is signed.

    layers: weights [heads, queries, keys] of each layer, the first one first; a pooling head may come last.
    gradients: of that number (a label's logit) with respect to them, of the same shapes; conservative.conserving() says
    which ones the program takes.
    signed_from: the first layer, counted from 0, from which on what speaks against the number takes away from what
    speaks for it.
    Each layer adds mean over heads of the positive part of gradient * weight, applied to what was relevant before.
    Source: Chefer, Gur and Wolf 2021, "Generic Attention-model Explainability for Interpreting Bi-Modal and
    Encoder-Decoder Transformers", equations 5 and 6. Signed layers leave the positive part out, as layer-wise relevance
    propagation keeps signs (Achtibat et al. 2024, "AttnLRP"): positive parts alone grow wherever heads disagree.
    """
    total = torch.eye(layers[0].shape[-1])
    for place, (heads, gradient) in enumerate(zip(layers, gradients, strict=True)):
        counted = heads.float() * gradient.float()
        if signed_from is None or place < signed_from:
            counted = counted.clamp_min(0)
        added = counted.mean(dim=0).cpu() @ total
        total = total + added if added.shape == total.shape else added
    return total


def statistics(weights: Tensor, places: Tensor, special: Sequence[int]) -> Tensor:
    """What each head of a layer does: float32 [3, heads] of entropy, mean distance, and share on special tokens.

    weights: [heads, queries, keys]. places: where each key stands, [keys, axes], in patches, tokens or frames.
    special: the keys that stand for no part of the input. Entropy is a share of the highest there can be (0: one key
    alone; 1: all alike), mean over queries. Distance is that between query and key, weighted, special ones left out;
    0 where queries are not keys (a pooling head).
    """
    values = weights.float()
    entropy = torch.special.entr(values).sum(-1).mean(-1) / torch.log(torch.tensor(float(max(2, values.shape[-1]))))
    real = torch.ones(values.shape[-1], dtype=torch.bool, device=values.device)
    real[list(special)] = False
    share = values[..., ~real].sum(-1).mean(-1)
    distance = torch.zeros(len(values), device=values.device)
    if values.shape[-1] == values.shape[-2] and bool(real.any()):
        apart = torch.cdist(places.float(), places.float()).to(values.device)[real][:, real]
        inner = values[:, real][..., real]
        distance = ((inner * apart).sum(-1) / inner.sum(-1).clamp_min(1e-12)).mean(-1)
    return torch.stack([entropy, distance, share]).cpu()
