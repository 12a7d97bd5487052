"""The attention of any layer and head of a transformer, taken from one pass, and heads switched off in it.

transformers' SDPA attention gives no weights, and eager attention keeps those of every layer and head. Here a
function registered with AttentionInterface gives SDPA's output, and works out beside it only what is asked for, by
the very eager function of the model's own family. Layers outside that interface are watched where they drop weights
out (TAPAS, as BERT before it, and TimeSformer, both of whose attentions are seen so: transformers itself returns those
of space alone; of LiLT, which drops out twice in a layer, the weights of the text), and a pooling head (SigLIP) where
torch's MultiheadAttention is called.
"""

import sys
from collections.abc import Callable, Collection, Iterator
from contextlib import ExitStack, contextmanager
from types import TracebackType
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn.functional import linear
from transformers import AttentionInterface, AttentionMaskInterface, PreTrainedModel
from transformers.integrations.sdpa_attention import sdpa_attention_forward
from transformers.masking_utils import sdpa_mask

from desktop_app.attention.conservative import given

IMPLEMENTATION = "sdpa_recorded"
"""The function of AttentionInterface by which a tower attends while it is recorded."""

_EAGER = "eager_attention_forward"
"""The function of a family's module that attends where nothing else was asked for."""

Head = tuple[int, int]
"""A layer and a head in it, both counted from 0."""


def attention_layers(tower: nn.Module) -> list[nn.Module]:
    """The modules in which a tower attends, first layer first; a pooling head behind the layers comes last."""
    return [each for each in tower.modules() if _is_new(each) or _is_old(each) or _is_pooling(each)]


def attends_by(tower: PreTrainedModel) -> str:
    """The function of AttentionInterface by which a tower attends, by its name there ("sdpa")."""
    return str(tower.config._attn_implementation)


@contextmanager
def attending_by(tower: PreTrainedModel, implementation: str) -> Iterator[None]:
    """While this is open a tower attends by a function of AttentionInterface, and afterwards by its own again."""
    before = attends_by(tower)
    tower.set_attn_implementation(implementation)
    try:
        yield
    finally:
        tower.set_attn_implementation(before)


def heads_of(layer: nn.Module) -> int:
    """How many heads one of attention_layers() has."""
    for name in ("num_heads", "num_attention_heads"):
        if hasattr(layer, name):
            return int(getattr(layer, name))
    raise TypeError(f"{type(layer).__name__} does not say how many heads it has")


def _is_new(module: nn.Module) -> bool:
    """Whether it goes through AttentionInterface: by newer names, or by BERT's (LayoutLM, VideoMAE)."""
    if isinstance(getattr(module, "k_proj", None), nn.Module):
        return True
    named = all(isinstance(getattr(module, name, None), nn.Linear) for name in ("query", "key", "value"))
    return named and hasattr(module, "scaling") and hasattr(sys.modules[type(module).__module__], _EAGER)


def _is_old(module: nn.Module) -> bool:
    """Whether it works its weights out itself and drops some out, as BERT's did, and TimeSformer's does."""
    return any(
        all(isinstance(getattr(module, name, None), nn.Module) for name in names)
        for names in (("query", "key", "value", "dropout"), ("qkv", "attn_drop"))
    )


def _is_pooling(module: nn.Module) -> bool:
    return isinstance(module, nn.MultiheadAttention)


class Recording:
    """What a tower attends to while this is open: ``with Recording(model.vit) as recording: model(...)``.

    tower: a PreTrainedModel of one sequence (of CLIP or SigLIP, one of the two towers), or some modules of one whose
    layers work their weights out themselves.
    layers: which of attention_layers() to keep, counted from 0; None for all.
    head: the one head to keep; None for all.
    off: heads whose output counts as zero.
    gradient: outputs come from the weights themselves, so that gradients reach them; SDPA is not used then.
    held: with gradient, weights count as given: gradients reach them and go back by way of the values alone.
    reduce: what to keep of a layer's weights in their place, so that one layer's at most lie in memory.
    """

    def __init__(
        self,
        tower: PreTrainedModel | nn.ModuleList,
        layers: Collection[int] | None = None,
        head: int | None = None,
        off: Collection[Head] = (),
        gradient: bool = False,
        held: bool = False,
        reduce: Callable[[Tensor], Tensor] | None = None,
    ) -> None:
        self.weights: dict[int, Tensor] = {}
        """By layer: [batch, heads, queries, keys], or what reduce made of them, on the model's device."""
        self.gradient = gradient
        self.held = gradient and held
        self._tower = tower
        self._layers = layers
        self._head = head
        self._off = off
        self._reduce = reduce
        self._open = ExitStack()

    def __enter__(self) -> "Recording":
        new = False
        for place, module in enumerate(attention_layers(self._tower)):
            if _is_pooling(module):
                self._open.callback(module.register_forward_hook(_Pooling(self, place)).remove)
            elif _is_new(module):
                new = True
                _recorded[module] = (self, place)
                self._open.callback(_recorded.pop, module, None)
            else:
                # _is_old has seen to it that there is one of them.
                dropout: nn.Module = getattr(module, "attn_drop", None) or module.dropout  # type: ignore[assignment]
                self._open.callback(dropout.register_forward_hook(_Dropout(self, place)).remove)
        if new and isinstance(self._tower, PreTrainedModel):
            self._open.enter_context(attending_by(self._tower, IMPLEMENTATION))
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._open.close()

    def wants(self, layer: int) -> bool:
        """Whether a layer's weights are to be kept."""
        return self._layers is None or layer in self._layers

    def heads(self, count: int) -> slice:
        """Which of a layer's heads are to be kept."""
        return slice(0, count) if self._head is None else slice(self._head, self._head + 1)

    def off(self, layer: int) -> list[int]:
        """Which heads of a layer are switched off."""
        return [head for its, head in self._off if its == layer]

    def keep(self, layer: int, weights: Tensor) -> None:
        """Keep [batch, heads, queries, keys] of a layer."""
        self.weights[layer] = weights if self._reduce is None else self._reduce(weights)


_recorded: dict[nn.Module, tuple[Recording, int]] = {}
"""The layers of recordings that are open; one thread runs the models."""


class _Dropout:
    """A hook where weights are dropped out, which in evaluation leaves them as they are."""

    def __init__(self, recording: Recording, layer: int) -> None:
        self._recording = recording
        self._layer = layer

    def __call__(self, _module: nn.Module, _inputs: tuple[Any, ...], weights: Tensor) -> Tensor:
        off = self._recording.off(self._layer)
        if off:
            weights = weights.clone()
            weights[:, off] = 0
        recording = self._recording
        if recording.held:
            weights = given(weights)
        if recording.wants(self._layer):
            # A slice would be another tensor, which gradients pass by.
            kept = weights if recording.gradient else weights[:, recording.heads(weights.shape[1])]
            recording.keep(self._layer, kept)
        return weights


class _Pooling:
    """A hook on torch's MultiheadAttention, which gives no more than the mean of its heads."""

    def __init__(self, recording: Recording, layer: int) -> None:
        self._recording = recording
        self._layer = layer

    def __call__(
        self, module: nn.MultiheadAttention, inputs: tuple[Tensor, ...], output: tuple[Tensor, Tensor | None]
    ) -> tuple[Tensor, Tensor | None]:
        query, key, value = _projected(module, *inputs[:3])
        weights = ((query * module.head_dim**-0.5) @ key.transpose(-1, -2)).softmax(dim=-1)
        recording = self._recording
        if recording.held:
            weights = given(weights)
        if recording.wants(self._layer):
            kept = weights if recording.gradient else weights[:, recording.heads(weights.shape[1])]
            recording.keep(self._layer, kept)
        off = recording.off(self._layer)
        if not off and not recording.gradient:
            return output
        each = weights @ value
        if off:
            each[:, off] = 0
        joined = each.transpose(1, 2).flatten(2)
        return module.out_proj(joined), None


def _projected(module: nn.MultiheadAttention, *inputs: Tensor) -> list[Tensor]:
    """Query, key and value of each head, [batch, heads, tokens, head_dim]."""
    weights, biases = module.in_proj_weight.chunk(3), module.in_proj_bias.chunk(3)
    return [
        linear(tokens, weight, bias).view(*tokens.shape[:2], module.num_heads, module.head_dim).transpose(1, 2)
        for tokens, weight, bias in zip(inputs, weights, biases, strict=True)
    ]


def _attend(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Tensor | None, **options: Any
) -> tuple[Tensor, None]:
    """As SDPA attends, or eagerly where gradients are wanted; [batch, heads, tokens, head_dim] each."""
    recording, layer = _recorded[module]
    if recording.gradient:
        if recording.held:
            query, key = given(query), key.detach()
        output, weights = _eager(module, query, key, value, attention_mask, options)
        if recording.wants(layer):
            recording.keep(layer, weights)
    else:
        if recording.wants(layer):
            some = recording.heads(query.shape[1])
            with torch.no_grad():
                kept = _eager(module, query[:, some], key[:, some], value[:, some], attention_mask, options)[1]
            recording.keep(layer, kept)
        output = sdpa_attention_forward(module, query, key, value, attention_mask, **options)[0]
    off = recording.off(layer)
    if off:
        output = output.clone()
        output[:, :, off] = 0
    return output, None


def _eager(
    module: nn.Module, query: Tensor, key: Tensor, value: Tensor, mask: Tensor | None, options: dict[str, Any]
) -> tuple[Tensor, Tensor]:
    """Output [batch, tokens, heads, head_dim] and weights, by the eager function of the module's own family."""
    attend: Callable[..., tuple[Tensor, Tensor]] = vars(sys.modules[type(module).__module__])[_EAGER]
    causal = options.get("is_causal")
    if mask is None and (getattr(module, "is_causal", False) if causal is None else causal):
        mask = torch.ones(query.shape[2], key.shape[2], dtype=torch.bool, device=query.device).tril()[None, None]
    if mask is not None and mask.dtype == torch.bool:
        mask = torch.zeros_like(mask, dtype=query.dtype).masked_fill(~mask, torch.finfo(query.dtype).min)
    if mask is not None and mask.shape[1] not in (1, query.shape[1]):
        raise NotImplementedError("masks that differ by head")
    return attend(module, query, key, value, mask, scaling=options.get("scaling"), dropout=options.get("dropout", 0.0))


AttentionInterface.register(IMPLEMENTATION, _attend)
AttentionMaskInterface.register(IMPLEMENTATION, sdpa_mask)
