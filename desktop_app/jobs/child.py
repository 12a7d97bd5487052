"""A child process for parsing that would hold the interpreter lock; begun at first use, ended at will."""

import threading
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING

from desktop_app.problems import Problem

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess

_PATIENCE = 2.0
"""Seconds a process that was killed has to go."""


def _pickled(reply: tuple[bool, object]) -> bytes:
    """The reply in bytes; a result or an error that cannot be sent is told as an error in words."""
    from multiprocessing.reduction import ForkingPickler

    try:
        return bytes(ForkingPickler.dumps(reply))
    except Exception as error:
        return bytes(ForkingPickler.dumps((False, RuntimeError(f"{type(error).__name__}: {error}"))))


def _serve(line: "Connection") -> None:
    """In the child: answer requests until the line is closed."""
    while True:
        try:
            function, args = line.recv()
        except (EOFError, KeyboardInterrupt):
            return
        try:
            reply: tuple[bool, object] = (True, function(*args))
        except Exception as error:
            reply = (False, error)
        line.send_bytes(_pickled(reply))


class Child:
    """One spawned process that calls module-level functions for us, one at a time.

    call() is used from one thread; interrupt() and stop() from any.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._process: BaseProcess | None = None
        self._line: Connection | None = None
        self._stopped = False

    def call(self, function: Callable[..., object], args: tuple[object, ...]) -> object:
        """What function(*args) returns or raises in the child.

        Raises Problem if the child ends meanwhile: out of memory, or interrupted.
        """
        line = self._open()
        try:
            line.send((function, args))
            ok, value = line.recv()
        except (EOFError, OSError) as error:
            self.interrupt()
            raise Problem(
                "the process that reads files",
                "it ended before the file was read",
                "The file may need more memory than this computer has free; try a smaller part of it.",
            ) from error
        if ok:
            return value
        raise value

    def interrupt(self) -> None:
        """End the process, whatever it does; the next call starts a fresh one."""
        with self._lock:
            process, self._process = self._process, None
            self._line = None  # closed when whoever still waits on it lets go
        if process is not None:
            process.kill()
            process.join(_PATIENCE)
            with suppress(ValueError):  # it waits for a disk that does not answer; the system ends it when that does
                process.close()

    def stop(self) -> None:
        """End the process and start none again."""
        self._stopped = True
        self.interrupt()

    def _open(self) -> "Connection":
        with self._lock:
            if self._stopped:
                raise Problem("the process that reads files", "it has been closed")
            if self._line is None:
                # Imported here: the window is painted 30 ms earlier.
                import multiprocessing

                context = multiprocessing.get_context("spawn")
                line, theirs = context.Pipe()
                process = context.Process(target=_serve, args=(theirs,), name="parse", daemon=True)
                process.start()
                theirs.close()
                self._process, self._line = process, line
            return self._line
