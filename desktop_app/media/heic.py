"""HEIC pictures, which need a package that not every computer has: pillow-heif, with libheif in it."""

import functools
import importlib
import importlib.util

REASON = "this is a HEIC picture, and the package that reads them is not installed"
ADVICE = "Install it with: pip install 'attendant[heic]' - or save the picture as JPEG or PNG."

FORMAT = "HEIF"
"""What Pillow calls it."""


@functools.cache
def readable() -> bool:
    """Whether pillow-heif is installed; it is not imported for that."""
    return importlib.util.find_spec("pillow_heif") is not None


@functools.cache
def register() -> None:
    """Teach Pillow to open HEIC; asked again, it does nothing."""
    importlib.import_module("pillow_heif").register_heif_opener(thumbnails=False)
