"""Imports a module in steps of a few milliseconds: one by one what it imports of ours, and what that imports, first."""

import dis
import sys
import time
from collections.abc import Iterator
from importlib import import_module
from importlib.util import find_spec
from types import CodeType

_OWN = "desktop_app."
_LONGEST = 0.004
"""Seconds after which a step ends; that of a single module may take as long again."""


def steps(module: str) -> Iterator[None]:
    """Import a module on this thread; whoever called goes on with something else after each step."""
    began = time.perf_counter()
    for name in _in_order(module, set()):
        import_module(name)
        if time.perf_counter() - began > _LONGEST:
            yield
            began = time.perf_counter()


def _in_order(module: str, met: set[str]) -> Iterator[str]:
    """A module that is not imported yet, behind those that it imports."""
    if module in sys.modules or module in met:
        return
    met.add(module)
    for name in _imported_by(module):
        yield from _in_order(name, met)
    yield module


def _imported_by(module: str) -> Iterator[str]:
    """The modules of ours that a module imports at its top, told by its compiled code: a frozen program has no more."""
    spec = find_spec(module)
    find = getattr(spec.loader, "get_code", None) if spec is not None else None
    code = find(module) if find is not None else None
    instructions = dis.get_instructions(code) if isinstance(code, CodeType) else iter(())
    end = 0
    for each in instructions:
        if each.offset < end:
            continue
        if each.argval == "TYPE_CHECKING" and each.opname == "LOAD_NAME":
            # What stands under it is for the type checker alone.
            end = next((jump.argval for jump in instructions if "JUMP" in jump.opname), end)
        elif each.opname == "IMPORT_NAME" and each.argval.startswith(_OWN):
            yield each.argval
