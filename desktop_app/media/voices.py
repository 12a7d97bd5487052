"""Whether two channels hold two sounds of their own, as a telephone call recorded one side a channel."""

import numpy as np

from desktop_app.media.samples import Samples

_WINDOW = 1_024
_EACH_SECOND = 16
"""Windows looked at in a second: more would tell no more."""

_LEAST = 32
"""Windows from which on the mean is worth something: two seconds."""

_APART = 0.2
"""Coherence up to which channels have hardly anything in common. The same room through two microphones has more."""

_FAR = 0.01
"""One channel is so much weaker (-20 dB) that it only hums or hisses beside the other."""


class Voices:
    """Gathers the coherence of two channels (Carter 1987: |Pxy|^2 / (Pxx Pyy), Welch's mean of the spectra).

    Unlike the correlation it does not mind that the sound reaches one microphone later than the other.
    """

    def __init__(self, rate: int) -> None:
        self._hop = max(_WINDOW, rate // _EACH_SECOND)
        self._taper = np.hanning(_WINDOW).astype(np.float32)
        self._each = np.zeros((2, _WINDOW // 2 + 1))
        self._cross = np.zeros(_WINDOW // 2 + 1, np.complex128)
        self._count = 0

    def listen(self, block: Samples) -> None:
        """Add float32 [2, samples]."""
        if block.shape[1] < _WINDOW:
            return
        windows = np.lib.stride_tricks.sliding_window_view(block, _WINDOW, axis=1)[:, :: self._hop]
        spectra = np.fft.rfft(windows * self._taper, axis=2)
        self._each += np.square(np.abs(spectra)).sum(axis=1)
        self._cross += (spectra[0] * spectra[1].conj()).sum(axis=0)
        self._count += windows.shape[1]

    @property
    def apart(self) -> bool:
        """Whether both sound and have hardly anything in common."""
        power = self._each[:, 1:].sum(axis=1)
        if self._count < _LEAST or power.min() <= _FAR * power.max():
            return False
        return self.coherence < _APART

    @property
    def coherence(self) -> float:
        """0 for nothing in common, 1 for the same sound; frequencies count by how strong they are in both."""
        both = self._each[0, 1:] * self._each[1, 1:]
        weights = np.sqrt(both)
        shares = np.abs(self._cross[1:]) ** 2 / np.maximum(both, 1e-30)
        return float((weights * shares).sum() / max(weights.sum(), 1e-30))
