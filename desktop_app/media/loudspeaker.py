"""The system's sound output: opened at a rate it has, fed samples piece by piece."""

from functools import partial
from types import TracebackType
from typing import Any, Self

import numpy as np
import numpy.typing as npt

from desktop_app.media.open_streams import OpenStream, lock, look_around, portaudio
from desktop_app.problems import DeviceProblem

_ADVICE = "Connect headphones or speakers and press Play again; transcribing works without."


class Loudspeaker:
    """The default output, mono. write() blocks until the device has taken the samples.

    While it is open PortAudio does not look for new devices: looking would end the stream.
    rate: samples a second it wants. latency: seconds from write() until they are heard.
    """

    def __init__(self) -> None:
        """Opens it. Raises DeviceProblem where there is none, or PortAudio is missing."""
        with lock:
            try:
                self._stream, self.rate = _started(portaudio())
            except DeviceProblem:
                # Headphones that came after the list was made are seen by looking once more.
                look_around()
                self._stream, self.rate = _started(portaudio())
        self.latency = float(self._stream.stream.latency)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def write(self, samples: npt.NDArray[np.float32]) -> None:
        """Play mono samples in -1..1. Raises DeviceProblem when the output is gone."""
        try:
            self._stream.write(np.ascontiguousarray(samples, np.float32).reshape(-1, 1))
        except Exception as error:
            if type(error).__name__ != "PortAudioError":
                raise
            raise DeviceProblem("the loudspeaker", "the sound output stopped taking sound", _ADVICE) from error

    def finish(self) -> None:
        """Wait until everything written has been heard."""
        self._stream.finish()

    def close(self) -> None:
        """Fall silent at once; a second call does nothing."""
        self._stream.close()


def _started(sounddevice: Any) -> tuple[OpenStream, int]:
    try:
        rate = int(sounddevice.query_devices(kind="output")["default_samplerate"])
        stream = OpenStream(
            partial(sounddevice.OutputStream, samplerate=rate, channels=1, dtype="float32", latency="high")
        )
        stream.start()
    except (sounddevice.PortAudioError, ValueError) as error:
        reason = "this computer has no sound output that can be used"
        raise DeviceProblem("the loudspeaker", reason, _ADVICE) from error
    return stream, rate
