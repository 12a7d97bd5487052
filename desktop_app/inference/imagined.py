"""A pass of a checkpoint that is followed and not run: which tensors it makes, and what they take at the peak.

On torch's meta device tensors have shapes and no numbers: a pass of any length takes milliseconds and no memory there.
What torch's allocator would give and take back is counted operation by operation, as inference.allocations counts it of
a real pass. Only what an operation needs inside of itself is not seen, which is little.
"""

from collections.abc import Callable, Iterable, Mapping
from copy import deepcopy
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import torch
from torch.multiprocessing.reductions import StorageWeakRef
from torch.nn.functional import interpolate, scaled_dot_product_attention
from torch.overrides import TorchFunctionMode
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils._pytree import tree_leaves

from desktop_app.catalogue.entries import architecture_of

if TYPE_CHECKING:
    from desktop_app.inference.loading import Loaded

META = "meta"
_LAYERS = 2
"""Layers of each tower that are followed: the others are like these, and take the memory that these gave back."""


def imagined(loaded: "Loaded") -> "Loaded":
    """A checkpoint's network, from its configuration alone, with few layers and no weights.

    Its device and type are those of the loaded one. Raises whatever transformers does where it cannot be made so.
    """
    config = deepcopy(loaded.model.config)
    for each in (config, *(getattr(config, name, None) for name in ("vision_config", "text_config"))):
        if hasattr(each, "num_hidden_layers"):
            each.num_hidden_layers = min(_LAYERS, each.num_hidden_layers)
    assert loaded.entry.folder is not None, "it was loaded"
    attention = architecture_of(loaded.entry.folder).attention
    with torch.device(META):
        model = type(loaded.model)._from_config(config, dtype=loaded.dtype, attn_implementation=attention)
    return replace(loaded, model=model.eval(), kept={}, watching=None, curve=None, predict=None)


def peak_of(model: Any, work: Callable[[], object], inputs: Iterable[torch.Tensor] = ()) -> int:
    """Bytes that work() would take at its peak beside the weights of a model on the meta device, and its inputs."""
    lent = {each.untyped_storage()._cdata for each in (*model.parameters(), *model.buffers(), *inputs)}
    counting = _Counting(lent)
    with torch.no_grad(), _AsAWhole(), counting:
        work()
    return counting.peak


class _Counting(TorchDispatchMode):
    """Counts the storages that operations make, for as long as anybody holds them."""

    def __init__(self, lent: set[int]) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self._lent = lent
        self._held: dict[int, tuple[StorageWeakRef, int]] = {}
        self._now = self.peak = 0

    def __torch_dispatch__(
        self, func: Any, types: Any, args: tuple[Any, ...] = (), kwargs: Mapping[str, Any] | None = None
    ) -> Any:
        if func is torch.ops.aten._local_scalar_dense.default:
            return 1  # whether a mask leaves nothing out, which is asked of one of ones
        self._let_go()
        # What somebody else made, before, is not this pass's: weights that a function of ours keeps beside the model's.
        given = (each for each in tree_leaves((args, kwargs)) if isinstance(each, torch.Tensor))
        self._lent |= {key for each in given if (key := each.untyped_storage()._cdata) not in self._held}
        made = func(*args, **(kwargs or {}))
        for each in tree_leaves(made):
            if isinstance(each, torch.Tensor):
                self._hold(each.untyped_storage())
        self.peak = max(self.peak, self._now + (_inside(*args) if func is torch.ops.aten.convolution.default else 0))
        return made

    def _hold(self, storage: torch.UntypedStorage) -> None:
        key = storage._cdata
        if key not in self._lent and key not in self._held:
            self._held[key] = (StorageWeakRef(storage), storage.nbytes())  # type: ignore[no-untyped-call]
            self._now += storage.nbytes()

    def _let_go(self) -> None:
        gone = [key for key, (held, _) in self._held.items() if held.expired()]  # type: ignore[no-untyped-call]
        for key in gone:
            self._now -= self._held.pop(key)[1]


def _inside(values: torch.Tensor, weights: torch.Tensor, *how: Any) -> int:
    """What a convolution of oneDNN copies: weights in an order of its own, and inputs that lie in pieces."""
    groups = how[-1]
    copied = 0 if values.is_contiguous() else values.untyped_storage().nbytes()
    return copied + (weights.nbytes if groups == 1 else 0)


class _AsAWhole(TorchFunctionMode):
    """What a processor or a GPU does in one go, and the meta device by many operations.

    SDPA there would be given its weights; interpolated positions would take a second.
    """

    def __torch_function__(
        self, func: Any, types: Any, args: tuple[Any, ...] = (), kwargs: Mapping[str, Any] | None = None
    ) -> Any:
        given = kwargs or {}
        if func is scaled_dot_product_attention:
            query, _, value = args[:3]
            batch, heads, length, _ = query.shape
            return query.new_empty(batch, length, heads, value.shape[-1]).transpose(1, 2)
        if func is interpolate and isinstance(given.get("size"), tuple):
            return args[0].new_empty(*args[0].shape[:2], *given["size"])
        return func(*args, **given)
