"""Paths as SQLite keeps them: as text, or as their bytes where they are no text."""

import os
from pathlib import Path


def stored(path: Path) -> str | bytes:
    """What is written for a path."""
    try:
        str(path).encode()
    except UnicodeEncodeError:
        return os.fsencode(path)
    return str(path)


def path_of(written: str | bytes) -> Path:
    """The path that was written."""
    return Path(os.fsdecode(written))
