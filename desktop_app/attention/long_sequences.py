"""Full attention over long sequences on a processor, as products of oneDNN where these are faster.

torch's SDPA multiplies float32 by MKL also here, and bfloat16 without tiles (AMX) no faster. Here a head takes some
queries at a time, so that no more than these have scores, and computes in float32 whatever the type is: softmax(q k^T /
sqrt(d)) v as SDPA has it, but for rounding. A minute of wav2vec2-base, 3,000 frames, is 40 % attention.
"""

from typing import Any

import torch
from torch import Tensor, nn
from transformers import AttentionInterface, AttentionMaskInterface, PreTrainedModel
from transformers.integrations.sdpa_attention import sdpa_attention_forward
from transformers.masking_utils import sdpa_mask

from desktop_app.attention.recording import attends_by
from desktop_app.inference import products
from desktop_app.inference.sharing import set_aside, share

IMPLEMENTATION = "sdpa_by_products"
"""The function of AttentionInterface by which a tower attends so."""

_LEAST = 512
"""Queries and keys from which on it gains; with 200 both take the same."""
_QUERIES = 256
"""How many have scores at a time: of 3,000 keys 3 MB, which stay in the cache."""


def attach(model: PreTrainedModel) -> None:
    """Have a model that attends by SDPA do so this way where that is faster; elsewhere it stays as it is."""
    if attends_by(model) == "sdpa" and products.is_faster():
        model.set_attn_implementation(IMPLEMENTATION)


@torch.no_grad()
def attend(query: Tensor, key: Tensor, value: Tensor, scaling: float) -> Tensor:
    """[batch, heads, queries, width] to [batch, queries, heads, width]; keys and values [batch, heads, keys, width]."""
    batch, heads, length, _ = query.shape
    made = query.new_empty(batch, length, heads, value.shape[-1])

    def attend_by(place: int) -> None:
        item, head = divmod(place, heads)
        keys = (key[item, head].float() * scaling).contiguous()
        values = value[item, head].float().T.contiguous()
        for start in range(0, length, _QUERIES):
            some = slice(start, start + _QUERIES)
            made[item, some, head] = _attended(query[item, head, some].float().contiguous(), keys, values)

    numbers = key.shape[2] * (_QUERIES + key.shape[3] + value.shape[3])
    aside = set_aside(4 * numbers, batch * heads, query.device)
    share(attend_by, batch * heads)
    del aside
    return made


def _attended(query: Tensor, keys: Tensor, values: Tensor) -> Tensor:
    """Of one head: queries [some, width], keys [length, width] and values [width, length]."""
    scores = products.multiplied(query, keys, None)
    found: Tensor = products.multiplied(torch.softmax(scores, -1, out=scores), values, None)
    return found


def _attend(
    module: nn.Module,
    query: Tensor,
    key: Tensor,
    value: Tensor,
    attention_mask: Tensor | None,
    scaling: float | None = None,
    **options: Any,
) -> tuple[Tensor, Tensor | None]:
    """As sdpa_attention_forward; short sequences, masks, gradients and other devices are left to it."""
    is_long = min(query.shape[2], key.shape[2]) >= _LEAST and query.shape[1] == key.shape[1]
    is_plain = attention_mask is None and not options.get("dropout") and not options.get("is_causal")
    if is_long and is_plain and query.device.type == "cpu" and not torch.is_grad_enabled():
        return attend(query, key, value, query.shape[-1] ** -0.5 if scaling is None else scaling), None
    found: tuple[Tensor, Tensor | None] = sdpa_attention_forward(
        module, query, key, value, attention_mask, scaling=scaling, **options
    )
    return found


AttentionInterface.register(IMPLEMENTATION, _attend)
AttentionMaskInterface.register(IMPLEMENTATION, sdpa_mask)
