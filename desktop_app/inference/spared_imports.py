"""Spares what transformers does while it is imported and nobody here needs, before the first of its models is.

Of 1.7 s of processor time that it takes behind torch, 0.2 s are a second reading of the sources of all models, to list
their names, and 0.2 s scipy's optimisers, by which losses of object detection are computed in training.
"""

import contextlib
import sys
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

_MODELS, _LOSSES = "transformers.models", "transformers.loss"


class _Before:
    """Looks for the first of the two in sys.meta_path, which is before it is found by those that find modules."""

    def find_spec(self, name: str, _path: Sequence[str] | None, _target: ModuleType | None = None) -> None:
        """Nothing is found here."""
        if name in (_MODELS, _LOSSES) and self in sys.meta_path:
            # In a new list: Python goes through the old one right now, and would pass over the next that finds.
            sys.meta_path = [each for each in sys.meta_path if each is not self]
            _list_names_once()
            _leave_out_losses_of_detection()


def spare() -> None:
    """From now on, unless models are imported already; what works in another way in transformers stays as it is."""
    if _MODELS not in sys.modules:
        sys.meta_path.insert(0, _Before())


def _list_names_once() -> None:
    """The names of a package are asked for by its folder at one place and by its __init__.py at another."""
    from transformers.utils import import_utils

    found = getattr(import_utils, "create_import_structure_from_path", None)
    if found is None:
        return

    def of_folder(module_path: str | Path) -> Any:
        path = Path(module_path)
        return found(path.parent if path.is_file() else path)

    import_utils.create_import_structure_from_path = of_folder


def _leave_out_losses_of_detection() -> None:
    """Without scipy their modules are imported without what they are computed by.

    Where torch is hidden, as from the process of a tokenizer, nobody imports them later either.
    """
    from transformers import utils

    found = getattr(utils, "is_scipy_available", None)
    if found is None:
        return
    utils.is_scipy_available = lambda: False
    try:
        with contextlib.suppress(ImportError):
            import transformers.loss.loss_utils  # noqa: F401
    finally:
        utils.is_scipy_available = found
