"""Closes the window when the system or the terminal asks for it, and ends the process where that does not help."""

import os
import signal
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

SIGNALS = (signal.SIGINT, signal.SIGTERM)

PATIENCE = 15.0
"""Seconds from the first signal to the end, at most: closing waits for five itself, on a busy machine longer."""

_AGAIN = 7.0
"""The same from a second signal on: whoever sends one does not want to wait, but closing waits for five itself."""


@contextmanager
def on_signals(close: Callable[[], None], patience: float = PATIENCE) -> Iterator[None]:
    """Call close() on this thread, the main one, when a signal comes; end with 128 + signal where it is not over then.

    Python calls what handles a signal on the main thread, in the midst of whatever it does, and never while that is
    stuck in a long call. So another thread is told of signals, too, by the socket that the interpreter writes to.
    close: must do no more than to put closing off to the loop of events.
    """
    told, tell = socket.socketpair()
    tell.setblocking(False)
    before = {each: signal.signal(each, lambda *_: close()) for each in SIGNALS}
    woken = signal.set_wakeup_fd(tell.fileno(), warn_on_full_buffer=False)
    watch = threading.Thread(target=_watch, args=(told, patience), name="signals", daemon=True)
    watch.start()
    try:
        yield
    finally:
        signal.set_wakeup_fd(woken)
        for each, handler in before.items():
            signal.signal(each, handler)
        tell.close()
        watch.join()
        told.close()


def _watch(told: socket.socket, patience: float) -> None:
    """Wait for a signal, then for the end of the process or of what is watched."""
    first = _next(told, None)
    if first is None:
        return
    end = time.monotonic() + patience
    while (left := end - time.monotonic()) > 0:
        try:
            further = _next(told, left)
        except TimeoutError:
            break
        if further is None:
            return
        end = min(end, time.monotonic() + _AGAIN)
    with suppress(OSError):  # no lock that whoever is stuck may hold
        os.write(2, b"attendant: did not close in time, and ends here\n")
    os._exit(128 + first)


def _next(told: socket.socket, seconds: float | None) -> int | None:
    """The number of the next of SIGNALS; None where nothing is watched any longer. Raises TimeoutError."""
    told.settimeout(seconds)
    while written := told.recv(1):
        if written[0] in SIGNALS:
            return int(written[0])
    return None
