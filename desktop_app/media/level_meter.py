"""What a microphone hears right now, for the eye: the samples and the spectrum of every 20 ms of the latest seconds."""

from collections import deque

import numpy as np
import numpy.typing as npt

from desktop_app.media.mel_spectrum import BANDS, MelSpectrum

BIN_SECONDS = 0.02
KEPT_SECONDS = 10.0
CLIPPED = 0.99
"""From here on a sample is as loud as can be recorded, and probably was louder."""


class LevelMeter:
    """Written by the thread that records, read by any other; holds the latest KEPT_SECONDS alone."""

    def __init__(self, rate: int = 16_000) -> None:
        self._bin = round(rate * BIN_SECONDS)
        self._waiting = np.zeros(0, np.float32)
        self._bins: deque[tuple[float, float]] = deque(maxlen=round(KEPT_SECONDS / BIN_SECONDS))
        self._spectrum = MelSpectrum(rate, self._bin)
        self._columns: deque[bytes] = deque(maxlen=self._bins.maxlen)
        self.count = 0
        """Bins so far."""

    def hear(self, samples: npt.NDArray[np.int16]) -> None:
        """Take further mono samples."""
        sound = np.concatenate([self._waiting, samples.astype(np.float32) / np.float32(32_768)])
        whole = len(sound) // self._bin
        bins = sound[: whole * self._bin].reshape(whole, self._bin)
        self._waiting = sound[whole * self._bin :]
        self._bins.extend(zip(bins.min(axis=1).tolist(), bins.max(axis=1).tolist(), strict=True) if whole else ())
        self._columns.extend(map(bytes, self._spectrum.columns(sound[: whole * self._bin])))
        self.count += whole

    def outline(self) -> npt.NDArray[np.float32]:
        """Lowest and highest sample of each bin, the latest last: float32 [bins, 2] in -1..1."""
        return np.array(self._bins.copy(), np.float32).reshape(-1, 2)

    def spectrogram(self) -> npt.NDArray[np.uint8]:
        """How loud each band is in each bin, the latest last and low frequencies first: uint8 [bins, BANDS]."""
        return np.frombuffer(b"".join(self._columns.copy()), np.uint8).reshape(-1, BANDS)

    def level(self, seconds: float = 0.1) -> float:
        """The loudest sample of the latest seconds, 0..1."""
        latest = [*self._bins.copy()][-max(1, round(seconds / BIN_SECONDS)) :]
        return max((max(-low, high) for low, high in latest), default=0.0)
