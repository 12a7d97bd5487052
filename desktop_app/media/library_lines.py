"""What C libraries write to standard error while they decode: kept from the terminal, and told to who asked for it.

libtiff, for one, writes "Fax4Decode: Bad code word at line 2 of strip 0" there and goes on with what it has, and
nothing but such a line says that the picture is wrong. They write to descriptor 2 itself, past Python.
"""

import logging
import os
import re
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import BinaryIO

log = logging.getLogger(__name__)

_ERRORS = 2
"""The descriptor of standard error."""

_MOST_READ = 64 * 1024
"""Bytes of lines that are read; a damaged picture may have one for each of its rows."""

_MOST_LOGGED = 5

_lock = threading.Lock()
"""Held while descriptor 2 leads elsewhere, and while set_aside() makes it do so."""

_OF_SOUND = re.compile(r"ALSA lib |Expression '.*' failed in |PaAlsa|Cannot connect to server |jack server |Jack")
"""How lines begin that PortAudio, ALSA and JACK write of a device that is away; each try to open it has some."""


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


class _Aside:
    """Where descriptor 2 leads while anybody is within set_aside(): a file that has no name."""

    def __init__(self) -> None:
        self._within = 0
        self._kept: BinaryIO | None = None
        self._before = _ERRORS

    def begin(self) -> None:
        """One more is within."""
        with _lock, suppress(OSError):
            self._within += 1
            if self._within == 1 and not _is_shared():
                # The file first: where none can be made, as on a full disk, nothing else is held open.
                kept = tempfile.TemporaryFile()  # noqa: SIM115 (end() closes it)
                self._before = os.dup(_ERRORS)
                self._kept = kept
                os.dup2(kept.fileno(), _ERRORS)

    def end(self) -> None:
        """One less; the last one gives the descriptor back, and to it what no sound library wrote."""
        with _lock:
            self._within -= 1
            if self._within or self._kept is None:
                return
            kept, self._kept = self._kept, None
            os.dup2(self._before, _ERRORS)
            os.close(self._before)
        of_sound = 0
        with kept, suppress(OSError):
            kept.seek(0)
            for line in kept:  # however much a device that was away for hours had the libraries write
                said = line.decode(errors="replace")
                if said.strip() and not _OF_SOUND.match(said):
                    os.write(_ERRORS, line)
                elif said.strip() and (of_sound := of_sound + 1) <= _MOST_LOGGED:
                    log.info("a sound library said: %s", said.strip())


_aside = _Aside()


@contextmanager
def set_aside() -> Iterator[None]:
    """Within, for hours if need be, what sound libraries write on any thread is kept from the terminal, and logged.

    What others write to descriptor 2 itself is shown at the end. It leads to a file and not to a pipe, as programs that
    are started meanwhile have it, too, and may run for longer. Before separate() nothing is done.
    """
    _aside.begin()
    try:
        yield
    finally:
        _aside.end()
