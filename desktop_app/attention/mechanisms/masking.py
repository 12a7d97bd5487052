"""What every mechanism shares: hiding keys that are padding or lie ahead, and a softmax that knows empty rows."""

import torch
from torch import Tensor


def hidden_keys(mask: Tensor | None, positions: Tensor) -> Tensor | None:
    """Whether the keys at some positions are padding.

    mask: bool [batch, n], True where a token stands; None where all are. positions: int64 [..., keys]; those from n on
    are padding too. Gives bool [batch, ..., keys], or None where nothing is hidden and nobody asked.
    """
    if mask is None:
        return None
    inside = positions < mask.shape[1]
    found: Tensor = ~(mask[:, positions.clamp(max=mask.shape[1] - 1)] & inside)
    return found


def softmax_over(scores: Tensor, visible: Tensor | None) -> Tensor:
    """The softmax of scores over the visible keys of the last axis; zeros for a query that sees none.

    scores: float [..., keys]; overwritten where no gradient is wanted. visible: bool that broadcasts to it, or None.
    """
    if visible is None:
        return scores.softmax(dim=-1)
    lowest = torch.finfo(scores.dtype).min
    scores = scores.masked_fill(~visible, lowest) if scores.requires_grad else scores.masked_fill_(~visible, lowest)
    weights = scores.softmax(dim=-1)
    sees_any = visible.any(dim=-1, keepdim=True)
    return weights if bool(sees_any.all()) else weights * sees_any


def dense_visible(length: int, mask: Tensor | None, causal: bool, device: torch.device) -> Tensor | None:
    """Which key each query sees in full attention, bool that broadcasts to [batch, heads, n, n]; None for all."""
    visible = None if mask is None else mask[:, None, None, :]
    if not causal:
        return visible
    past = torch.ones(length, length, dtype=torch.bool, device=device).tril()
    return past if visible is None else visible & past
