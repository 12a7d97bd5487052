"""What C libraries write to standard error while they decode: kept from the terminal, and told to who asked for it.

libtiff, for one, writes "Fax4Decode: Bad code word at line 2 of strip 0" there and goes on with what it has, and
nothing but such a line says that the picture is wrong. They write to descriptor 2 itself, past Python.
"""

import logging
import os
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress

log = logging.getLogger(__name__)

_ERRORS = 2
"""The descriptor of standard error."""

_MOST_READ = 64 * 1024
"""Bytes of lines that are read; a damaged picture may have one for each of its rows."""

_MOST_LOGGED = 5

_lock = threading.Lock()


def separate() -> None:
    """Give Python's own standard error a descriptor of its own, so that descriptor 2 is the libraries' alone.

    Where there is none, as in a windowed program of Windows, nothing is done.
    """
    if _is_shared():
        with suppress(OSError):
            own = os.dup(_ERRORS)
            plain = sys.stderr
            sys.stderr = os.fdopen(own, "w", encoding=plain.encoding, errors=plain.errors, buffering=1)


def _is_shared() -> bool:
    """Whether Python writes to descriptor 2 too: what it says must not be taken for a library's."""
    try:
        return sys.stderr is not None and sys.stderr.fileno() == _ERRORS
    except (OSError, ValueError):  # one that is kept in memory has no descriptor
        return False


@contextmanager
def heard() -> Iterator[list[str]]:
    """The lines that libraries write meanwhile, in a list that is filled at the end; they are logged, and not shown.

    One thread at a time is within, as descriptor 2 is the same for all. Before separate() nothing is heard.
    """
    lines: list[str] = []
    if _is_shared():
        yield lines
        return
    with _lock, tempfile.TemporaryFile() as kept:
        try:
            before = os.dup(_ERRORS)
        except OSError:
            yield lines
            return
        os.dup2(kept.fileno(), _ERRORS)
        try:
            yield lines
        finally:
            os.dup2(before, _ERRORS)
            os.close(before)
            kept.seek(0)
            lines += kept.read(_MOST_READ).decode(errors="replace").splitlines()
            for line in lines[:_MOST_LOGGED]:
                log.info("a decoder said: %s", line)
