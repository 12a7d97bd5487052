"""What the class token of the last layer attended to, taken from the very pass that gave the answer.

transformers' SDPA attention gives no weights (output_attentions=True returns an empty tuple), and eager
attention keeps the maps of every layer and head. Here a function registered with AttentionInterface calls
the same SDPA attention, so outputs stay as they are, and for one layer alone also computes the one row of
softmax(q k^T / sqrt(d)) that belongs to the class token: n numbers a head instead of n * n.
"""

import weakref
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn
from transformers import AttentionInterface, AttentionMaskInterface, PreTrainedModel
from transformers.integrations.sdpa_attention import sdpa_attention_forward
from transformers.masking_utils import sdpa_mask

from desktop_app.attention.aside import Aside

IMPLEMENTATION = "sdpa_with_class_attention"
"""The name that config._attn_implementation takes in a vision tower with a capture."""


class Capture:
    """The class token's attention in the last layer of one vision tower, kept until it is taken.

    One thread runs the model and takes the maps; the row stays on the model's device until then, so
    that the pass itself waits for nothing.
    """

    def __init__(self) -> None:
        self._row: Tensor | None = None
        self._grid = (0, 0)
        self._aside = Aside()

    def take(self) -> np.ndarray | None:
        """The maps of the latest pass, float32 [batch, patch rows, patch columns], mean over heads.

        Each sums to at most 1: what the class token gave to itself is missing. None where no pass was
        made since the last call, or where the model has no class token. Nothing is kept afterwards.
        """
        row, self._row = self._row, None
        rows, columns = self._grid
        if row is None or not 0 < rows * columns < row.shape[-1]:
            return None
        patches = row[:, -rows * columns :].reshape(-1, rows, columns)
        return self._aside.lay(patches.to("cpu", torch.float32).numpy())

    def see_grid(self, _module: nn.Module, _inputs: tuple[Any, ...], patches: Tensor) -> None:
        """Note how many rows and columns of patches the embedding [batch, width, rows, columns] made."""
        self._grid = (patches.shape[-2], patches.shape[-1])

    def keep(self, row: Tensor) -> None:
        """Keep the class token's row, [batch, tokens], in place of an earlier one."""
        self._row = row


def attach(model: PreTrainedModel) -> Capture:
    """Capture what the model's vision tower looks at, in every pass from now on.

    model: a ViT or CLIP model; of CLIP the vision tower alone changes, the text tower stays as it is.
    The tower attends with SDPA from then on. A model of another architecture is left alone, and
    take() always gives None. Attaching again replaces the earlier capture.
    """
    capture = Capture()
    tower: Any = getattr(model, "vision_model", None) or model.base_model
    if getattr(tower.config, "model_type", "") in ("vit", "clip_vision_model"):
        tower.set_attn_implementation(IMPLEMENTATION)
        next(each for each in tower.modules() if isinstance(each, nn.Conv2d)).register_forward_hook(capture.see_grid)
        _captures[_last_attention(tower)] = capture
    return capture


def _last_attention(tower: nn.Module) -> nn.Module:
    """The attention of the last layer: the deepest last module that holds the key projection."""
    return [each for each in tower.modules() if "k_proj" in dict(each.named_children())][-1]


_captures: weakref.WeakKeyDictionary[nn.Module, Capture] = weakref.WeakKeyDictionary()


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
