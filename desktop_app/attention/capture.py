"""What a vision tower looked at, taken from the very pass that gave the answer.

A tower sums a picture up in one vector, and one token gathers it: the class token, in the last layer (ViT,
CLIP), or the probe of an attention pooling head behind that layer (SigLIP). How that token's attention spreads
over the patches is the map: one row of softmax(q k^T / sqrt(d)), n numbers a head instead of n * n.

transformers' SDPA attention gives no weights (output_attentions=True returns an empty tuple), and eager
attention keeps the maps of every layer and head. So for a class token a function registered with
AttentionInterface calls the same SDPA attention, and for the last layer alone also computes that row. A pooling
head works its row out in any case (torch's MultiheadAttention with need_weights, as transformers calls it) and
drops it: there a hook keeps it. Either way outputs stay as they are.
"""

import weakref
from collections.abc import Callable
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn
from transformers import AttentionInterface, AttentionMaskInterface, PreTrainedModel
from transformers.integrations.sdpa_attention import sdpa_attention_forward
from transformers.masking_utils import sdpa_mask

from desktop_app.attention.map_arena import MapArena

IMPLEMENTATION = "sdpa_with_class_attention"
"""The function of AttentionInterface by which a vision tower attends whose class token is captured."""


class Capture:
    """What one vision tower looked at, kept until it is taken.

    One thread runs the model and takes the maps; the row stays on the model's device until then, so
    that the pass itself waits for nothing.
    """

    def __init__(self) -> None:
        self._row: Tensor | None = None
        self._grid = (0, 0)
        self._aside = MapArena()

    def take(self) -> np.ndarray | None:
        """The maps of the latest pass, float32 [batch, patch rows, patch columns], mean over heads.

        Each sums to 1, or to less where a class token also attended to itself. None where no pass was
        made since the last call, or where the tower is of another kind. Nothing is kept afterwards.
        """
        row, self._row = self._row, None
        rows, columns = self._grid
        if row is None or not 0 < rows * columns <= row.shape[-1]:
            return None
        # A class token comes before the patches, which are the last tokens in every tower.
        patches = row[:, -rows * columns :].reshape(-1, rows, columns)
        return self._aside.copy(patches.to("cpu", torch.float32).numpy())

    def see_grid(self, _module: nn.Module, _inputs: tuple[Any, ...], patches: Tensor) -> None:
        """Note how many rows and columns of patches the embedding [batch, width, rows, columns] made."""
        self._grid = (patches.shape[-2], patches.shape[-1])

    def keep(self, row: Tensor) -> None:
        """Keep the row of the token that sums up, [batch, tokens], in place of an earlier one."""
        self._row = row


def attach(model: PreTrainedModel) -> Capture:
    """Capture what the model's vision tower looks at, in every pass from now on.

    model: a ViT, CLIP or SigLIP model; the vision tower alone changes, a text tower stays as it is.
    A model of another architecture is left alone, and take() always gives None. Attaching again
    replaces the earlier capture.
    """
    capture = Capture()
    tower: Any = getattr(model, "vision_model", None) or model.base_model
    watch = _WATCHES.get(getattr(tower.config, "model_type", ""))
    if watch is not None:
        next(each for each in tower.modules() if isinstance(each, nn.Conv2d)).register_forward_hook(capture.see_grid)
        _captures[watch(tower)] = capture
    return capture


def _watch_class_token(tower: Any) -> nn.Module:
    """Let the tower attend through _attend; returns the attention of its last layer."""
    tower.set_attn_implementation(IMPLEMENTATION)
    # The deepest last module that holds the key projection.
    found: nn.Module = [each for each in tower.modules() if "k_proj" in dict(each.named_children())][-1]
    return found


def _watch_probe(tower: Any) -> nn.Module:
    """Hook the attention of the tower's pooling head, once; returns it."""
    pooling: nn.Module = tower.head.attention
    if pooling not in _captures:
        pooling.register_forward_hook(_keep_weights)
    return pooling


_WATCHES: dict[str, Callable[[Any], nn.Module]] = {
    "vit": _watch_class_token,
    "clip_vision_model": _watch_class_token,
    "siglip_vision_model": _watch_probe,
}
"""By model_type of the tower's configuration: makes the one attention tell what it gave, and returns it."""

_captures: weakref.WeakKeyDictionary[nn.Module, Capture] = weakref.WeakKeyDictionary()


def _keep_weights(pooling: nn.Module, _inputs: tuple[Any, ...], output: tuple[Tensor, Tensor | None]) -> None:
    """Keep the weights of a torch MultiheadAttention, [batch, probes, tokens], mean over heads; the one probe's."""
    weights = output[1]
    if weights is not None:
        _captures[pooling].keep(weights[:, 0])


def _attend(
    module: nn.Module,
    query: Tensor,
    key: Tensor,
    value: Tensor,
    attention_mask: Tensor | None,
    scaling: float | None = None,
    **options: Any,
) -> tuple[Tensor, None]:
    """SDPA attention, [batch, heads, tokens, head_dim] each; a captured layer's class row is kept aside."""
    capture = _captures.get(module)
    if capture is not None:
        capture.keep(_class_row(query, key, attention_mask, scaling))
    result: tuple[Tensor, None] = sdpa_attention_forward(
        module, query, key, value, attention_mask, scaling=scaling, **options
    )
    return result


@torch.no_grad()
def _class_row(query: Tensor, key: Tensor, mask: Tensor | None, scaling: float | None) -> Tensor:
    """softmax(q_0 k^T * scaling), mean over heads: [batch, tokens], float32."""
    scale = query.shape[-1] ** -0.5 if scaling is None else scaling
    scores = (query[:, :, :1] @ key.transpose(-1, -2) * scale).float()
    if mask is not None:
        first = mask[:, :, :1]
        scores = scores.masked_fill(~first, -torch.inf) if first.dtype == torch.bool else scores + first
    return scores.softmax(dim=-1).mean(dim=1)[:, 0]


AttentionInterface.register(IMPLEMENTATION, _attend)
AttentionMaskInterface.register(IMPLEMENTATION, sdpa_mask)
