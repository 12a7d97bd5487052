"""Streams that PortAudio has open, and when it may end or look around: only where there are none.

PortAudio's thread writes into memory that belongs to a stream of Python, and knows nothing of garbage. So whatever is
opened is held here until PortAudio has closed it, whoever forgets it; nothing is asked of a stream while another
thread closes it; and at the end of the program all are closed before PortAudio ends.
"""

import atexit
import threading
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from typing import Any

from desktop_app.problems import DeviceProblem

lock = threading.RLock()
"""Held while PortAudio opens, closes or looks for devices: it does one of them at a time."""

_open: "set[OpenStream]" = set()

_PATIENCE = 5.0
"""Seconds that the end of the program waits for what another thread asks of PortAudio."""


class OpenStream:
    """A stream of PortAudio, open until close(). Any thread may call any of it.

    stream: as sounddevice or rtmixer have it.
    """

    def __init__(self, make: Callable[[], Any]) -> None:
        """make: opens the stream; what it raises is raised."""
        self._asking = threading.Lock()
        with lock:
            self.stream = make()
            _open.add(self)

    def start(self) -> None:
        """Let it run. Where that fails it is closed, and what PortAudio raises is raised."""
        with lock:
            try:
                self.stream.start()
            except BaseException:
                self.close()
                raise

    @property
    def active(self) -> bool:
        """Whether it runs; False once the device has ended it by itself, or it was closed."""
        with self._asking:
            return bool(self.stream.active)

    def write(self, samples: Any) -> None:
        """Have the device take samples; comes back once it has. Raises what PortAudio raises, also of a closed one."""
        with self._asking:
            self.stream.write(samples)

    def finish(self) -> None:
        """Let it run out, and wait for that."""
        with self._asking:
            self.stream.stop()

    def close(self) -> None:
        """End it at once; a second call does nothing."""
        with lock, self._asking:
            if self in _open:
                self.stream.close(ignore_errors=True)
                _open.discard(self)


@cache
def portaudio() -> Any:
    """The sounddevice module, which loads PortAudio when it is imported. Raises DeviceProblem where that is missing."""
    with lock:
        try:
            import sounddevice
        except OSError as error:
            raise DeviceProblem(
                "Microphone",
                "the sound library PortAudio is not installed",
                "Install it (on Debian and Ubuntu: sudo apt install libportaudio2) and start again.",
            ) from error
        # What is registered last runs first: before sounddevice ends PortAudio.
        atexit.register(_close_all)
        return sounddevice


def look_around() -> None:
    """Have PortAudio see which devices there are now; where a stream is open its list stays as it is.

    Raises DeviceProblem where PortAudio is missing or does not begin again.
    """
    with lock:
        sounddevice = portaudio()
        if _open:
            return
        # PortAudio looks for devices only when it starts, and there is no public way to ask it again.
        with suppress(sounddevice.PortAudioError):  # it did not begin again the last time
            sounddevice._terminate()
        try:
            sounddevice._initialize()
        except sounddevice.PortAudioError as error:
            advice = "Start the sound server of the system again, then try once more."
            raise DeviceProblem("Microphone", f"the system's sound does not answer ({error})", advice) from error


def _close_all() -> None:
    """At the end of the program. The lock is kept: threads that are left come to PortAudio no more."""
    lock.acquire(timeout=_PATIENCE)
    for each in tuple(_open):
        each.close()
