"""The slow imports, made on the worker's thread in small steps behind the first paint.

Measured on two cores without a GPU, the longest pause of the GUI thread while torch and the four model
classes are imported: 234 ms in the plain way, 43 ms so. Two things made the difference: the shared
libraries of torch are opened through the system's own dlopen, during which the interpreter lock is free
(195-223 ms), and no garbage is collected meanwhile (up to 234 ms). The thread has the priority of the window's until
its first question: with a nice value of 10 and ten other programs on two cores the longest pause was 667 to 1,250 ms,
without it 160 to 246, as the lock was held where the others ran.

pyqtgraph is none of them. Shiboken 6.11 makes Qt's types when they are first named, and enters every class over them
into tables that the GUI thread reads without the interpreter lock: imported on another thread while a list was
painted, it crashed one start in thirty. It is imported on the GUI thread, when the first plot is drawn (0.25 s).
"""

import ctypes
import gc
import importlib
import importlib.util
import logging
import os
import sys
from collections.abc import Callable, Iterator
from functools import partial
from importlib.machinery import EXTENSION_SUFFIXES
from pathlib import Path

from desktop_app import registry

log = logging.getLogger(__name__)

_MODULES = (
    "pandas",
    "pyarrow",
    "torch",
    "transformers",
)
"""What every task needs; the models' own modules, which the tasks name, come behind them."""

_LIBRARIES = (
    *("torch_global_deps", "c10", "torch_cpu", "torch_cuda", "torch"),
    # 5 of the 24 ms for which torch._C holds the lock; elsewhere it was not tried.
    *(("torch_python",) if sys.platform == "linux" else ()),
)


def steps() -> Iterator[tuple[str, Callable[[], object]]]:
    """What is to be done, in order: a title and a function for each step."""
    yield "opening the libraries of torch and Arrow", open_libraries
    for name in (*_MODULES, *(name for spec in registry.specs() for name in spec.imports)):
        yield f"importing {name}", partial(importlib.import_module, name)
    yield "setting what is loaded apart from garbage", gc.freeze


def open_libraries() -> None:
    """Map the shared libraries of torch and Arrow, so that importing these finds them there.

    On Windows torch loads its own with the interpreter lock free itself. A library that does not open is left to the
    import, which says what is wrong with it.
    """
    if sys.platform == "win32":
        return
    suffix = "dylib" if sys.platform == "darwin" else "so"
    # torch itself opens its global dependencies for all, the others for itself.
    first = _LIBRARIES[0]
    for name in _LIBRARIES:
        _open("torch", f"lib/lib{name}.{suffix}", os.RTLD_GLOBAL if name == first else os.RTLD_LOCAL)
    # With all that it needs of Arrow: 11 of the 25 ms for which its import holds the lock.
    _open("pyarrow", f"lib{EXTENSION_SUFFIXES[0]}", os.RTLD_LOCAL)


def _open(package: str, library: str, scope: int) -> None:
    """Map a library in the folder of a package, with the interpreter lock free."""
    found = importlib.util.find_spec(package)
    if found is None or not found.submodule_search_locations:
        return
    path = Path(found.submodule_search_locations[0], library)
    dlopen = ctypes.CDLL(None).dlopen
    dlopen.restype, dlopen.argtypes = ctypes.c_void_p, (ctypes.c_char_p, ctypes.c_int)
    if path.is_file() and dlopen(os.fsencode(path), os.RTLD_NOW | scope) is None:
        log.info("%s is left to import %s", path, package)
