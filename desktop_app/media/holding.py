"""Files that a running program holds: the lock goes with the program, however that ends."""

import sys
from contextlib import suppress
from io import RawIOBase
from pathlib import Path

if sys.platform == "win32":
    import msvcrt

    _PLACE = 1 << 40
    """A byte that no file reaches: what is locked here nobody else can read."""

    def _lock(file: RawIOBase) -> None:
        at = file.tell()
        file.seek(_PLACE)
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        finally:
            file.seek(at)
else:
    import fcntl

    def _lock(file: RawIOBase) -> None:
        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)


def hold(file: RawIOBase) -> None:
    """Hold a file that is open for writing until it is closed; does nothing where the disk knows no locks."""
    with suppress(OSError):
        _lock(file)


def is_held(path: Path) -> bool:
    """Whether a program that runs holds a file. Raises OSError where it cannot be opened."""
    with path.open("r+b", buffering=0) as file:
        try:
            _lock(file)
        except (BlockingIOError, PermissionError):  # of Unix, of Windows
            return True
        except OSError:
            return False
    return False
