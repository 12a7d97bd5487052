"""Another attention in a model that was loaded with its own, and how far what it gives is from that.

transformers' AttentionInterface hands queries, keys and values to a function of ours; layers outside of it (TAPAS,
ViLT, as BERT before them) are watched by a hook, which works the same three out again from what the layer was given.
"""

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from types import TracebackType
from typing import Any

import torch
from torch import Tensor, nn
from transformers import AttentionInterface, AttentionMaskInterface, PreTrainedModel
from transformers.integrations.sdpa_attention import sdpa_attention_forward
from transformers.masking_utils import sdpa_mask

from desktop_app.attention.mechanisms import Attend
from desktop_app.attention.recording import attending_by, attention_layers

IMPLEMENTATION = "sdpa_intercepted"
"""The function of AttentionInterface by which a tower attends while its attention is intercepted."""


@dataclass(frozen=True)
class Heads:
    """What one layer attends with: q, k and v, float [batch, heads, n, width].

    mask: bool [batch, n], True for tokens and False for padding; None where all are tokens. causal: whether a token
    sees the past alone.
    """

    q: Tensor
    k: Tensor
    v: Tensor
    mask: Tensor | None
    causal: bool

    def through(self, attend: Attend) -> Tensor:
        """What a mechanism makes of them in float32, [batch, heads, n, width]."""
        return attend(self.q.float(), self.k.float(), self.v.float(), self.mask, self.causal)


Intercept = Callable[[int, Heads, Tensor], Tensor | None]
"""A layer counted from 0, what it attends with, and what it gave, [batch, heads, n, width]; what it shall give instead,
None to leave it."""


class NotIntercepted(NotImplementedError):
    """A tower whose attention cannot be taken out and replaced."""


class Interception:
    """What each layer of a tower attends with, and other outputs in their place, while this is open.

    tower: a PreTrainedModel of one sequence (of CLIP or SigLIP, one of the two towers). A pooling head stays as it is.
    Raises NotIntercepted for one whose layers attend in another way.
    """

    def __init__(self, tower: PreTrainedModel, intercept: Intercept) -> None:
        self._tower = tower
        self._intercept = intercept
        self._layers = intercepted_layers(tower)
        self._open = ExitStack()

    def __enter__(self) -> "Interception":
        for place, module in enumerate(self._layers):
            if hasattr(module, "k_proj"):
                _intercepted[module] = (self._intercept, place)
                self._open.callback(_intercepted.pop, module, None)
            else:
                hook = _Replacing(self._intercept, place)
                self._open.callback(module.register_forward_hook(hook, with_kwargs=True).remove)
        if _intercepted.keys() & set(self._layers):
            self._open.enter_context(attending_by(self._tower, IMPLEMENTATION))
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._open.close()


def intercepted_layers(tower: nn.Module) -> list[nn.Module]:
    """The layers of a tower whose attention can be replaced, first layer first. Raises NotIntercepted."""
    layers = [each for each in attention_layers(tower) if not isinstance(each, nn.MultiheadAttention)]
    for each in layers:
        if not (hasattr(each, "k_proj") or all(hasattr(each, name) for name in ("query", "key", "value"))):
            raise NotIntercepted(f"{type(each).__name__} attends in a way of its own")
        if any(getattr(each, name, None) for name in ("layout_query", "has_relative_attention_bias")):
            raise NotIntercepted("its scores know where words stand")
    return layers


def replaced(attend: Attend) -> Intercept:
    """Every layer's output made by another mechanism, in float32, and given back in the layer's own type."""

    def intercept(_: int, heads: Heads, given: Tensor) -> Tensor:
        return heads.through(attend).to(given.dtype)

    return intercept


def compared(attend: Attend, errors: dict[int, float]) -> Intercept:
    """Leaves every output as it is, and notes by layer how far the mechanism's is from it.

    The relative error is |other - full| / |full| over all heads and tokens that are no padding (Frobenius norms), both
    in float32: full attention over the very same queries, keys and values.
    """

    def intercept(layer: int, heads: Heads, _: Tensor) -> None:
        full, other = heads.through(_full), heads.through(attend)
        if heads.mask is not None:
            real = heads.mask[:, None, :, None]
            full, other = full * real, other * real
        errors[layer] = float((other.double() - full.double()).norm() / full.double().norm().clamp_min(1e-30))

    return intercept


def kept(first: list[Heads]) -> Intercept:
    """Notes what the first layer attends with."""

    def intercept(layer: int, heads: Heads, _: Tensor) -> None:
        if not first:
            first.append(heads)

    return intercept


def _full(q: Tensor, k: Tensor, v: Tensor, mask: Tensor | None = None, causal: bool = False) -> Tensor:
    from desktop_app.attention.mechanisms import sdpa

    return sdpa.attend(q, k, v, mask, causal)


_intercepted: dict[nn.Module, tuple[Intercept, int]] = {}
"""The layers of interceptions that are open; one thread runs the models."""


def _attend(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **options: Any
) -> tuple[Tensor, None]:
    """As SDPA attends, [batch, heads, n, width] each, unless another output is wanted: [batch, n, heads, width]."""
    output = sdpa_attention_forward(module, query, key, value, attention_mask, **options)[0]
    intercept, layer = _intercepted[module]
    causal = options.get("is_causal")
    causal = bool(getattr(module, "is_causal", False) if causal is None else causal)
    padding, causal = _read(attention_mask, causal, query.shape[-2])
    # The mechanisms divide by sqrt(width) themselves; a layer may ask for another scale.
    scale = options.get("scaling")
    asked = query if scale is None else query * (scale * query.shape[-1] ** 0.5)
    other = intercept(layer, Heads(asked, key, value, padding, causal), output.transpose(1, 2))
    return (output if other is None else other.transpose(1, 2).contiguous()), None


class _Replacing:
    """A hook on a layer that works its weights out itself, as BERT's did."""

    def __init__(self, intercept: Intercept, layer: int) -> None:
        self._intercept = intercept
        self._layer = layer

    def __call__(self, module: Any, inputs: tuple[Any, ...], named: dict[str, Any], output: Any) -> Any:
        hidden = inputs[0] if inputs else named["hidden_states"]
        mask = inputs[1] if len(inputs) > 1 else named.get("attention_mask")
        count = module.num_attention_heads

        def split(tokens: Tensor) -> Tensor:
            return tokens.view(*tokens.shape[:2], count, -1).transpose(1, 2)

        q, k, v = (split(each(hidden)) for each in (module.query, module.key, module.value))
        padding, causal = _read(mask, False, hidden.shape[1])
        given, *rest = output
        other = self._intercept(self._layer, Heads(q, k, v, padding, causal), split(given))
        return output if other is None else (other.transpose(1, 2).flatten(2), *rest)


def _read(mask: Tensor | None, causal: bool, length: int) -> tuple[Tensor | None, bool]:
    """A mask of pairs [batch, 1, 1 or n, n], bool or added to the scores, as one of tokens and whether it is causal."""
    if mask is None:
        return None, causal
    if mask.shape[1] != 1:
        raise NotIntercepted("masks that differ by head")
    visible = (mask if mask.dtype == torch.bool else mask > torch.finfo(mask.dtype).min / 2)[:, 0]
    tokens = visible.any(dim=-2)
    pairs = tokens[:, None, :].expand(-1, length, -1)
    if torch.equal(visible.expand_as(pairs), pairs):
        return (None if bool(tokens.all()) else tokens), False
    if not torch.equal(visible.expand_as(pairs) & tokens[:, :, None], pairs.tril() & tokens[:, :, None]):
        raise NotIntercepted("masks that are neither of padding nor of the past")
    return (None if bool(tokens.all()) else tokens), True


AttentionInterface.register(IMPLEMENTATION, _attend)
AttentionMaskInterface.register(IMPLEMENTATION, sdpa_mask)
