"""What frequencies a sound has right now, for the eye: mel bands of short stretches, in steps of loudness."""

import numpy as np
import numpy.typing as npt

BANDS = 64
LOWEST, HIGHEST = 60.0, 7_600.0
"""Hertz: where speech lies."""

WINDOW_SECONDS = 0.032

QUIETEST, LOUDEST = -100.0, -30.0
"""Decibels below full scale of a band that are drawn as nothing, and as much as can be."""


class MelSpectrum:
    """A column for each whole step of a stream of samples, from the window that ends with the step.

    rate in Hz. step: samples. The bands are triangles on the mel scale of HTK (Young et al., The HTK Book): mel =
    2595 log10(1 + Hz / 700), each with a height of 1.
    """

    def __init__(self, rate: int, step: int) -> None:
        self._step = step
        self._window = np.hanning(round(rate * WINDOW_SECONDS) + 1)[:-1].astype(np.float32)
        self._before = np.zeros(max(0, len(self._window) - step), np.float32)
        self.filters = filters(rate, len(self._window))
        self._scale = np.float32(1 / self._window.sum() ** 2)

    def columns(self, samples: npt.NDArray[np.float32]) -> npt.NDArray[np.uint8]:
        """uint8 [steps, BANDS], low frequencies first: 0 for QUIETEST and less, 255 for LOUDEST and more.

        samples: float32 in -1..1, a whole number of steps.
        """
        sound = np.concatenate([self._before, samples])
        self._before = sound[len(sound) - len(self._before) :]
        if not len(samples):
            return np.zeros((0, BANDS), np.uint8)
        windows = np.lib.stride_tricks.sliding_window_view(sound, len(self._window))[:: self._step]
        power = np.abs(np.fft.rfft(windows * self._window, axis=1)).astype(np.float32) ** 2 * self._scale
        loud = 10 * np.log10(power @ self.filters + 1e-12)
        steps = (loud - QUIETEST) / (LOUDEST - QUIETEST) * 255
        return np.clip(steps, 0, 255).astype(np.uint8)


def filters(rate: int, window: int) -> npt.NDArray[np.float32]:
    """How much each frequency counts in each band: float32 [window // 2 + 1, BANDS]."""
    frequencies = np.fft.rfftfreq(window, 1 / rate)
    highest = min(HIGHEST, rate / 2)
    edges = _hertz(np.linspace(_mel(LOWEST), _mel(highest), BANDS + 2))
    rising = (frequencies[:, None] - edges[:-2]) / np.diff(edges)[:-1]
    falling = (edges[2:] - frequencies[:, None]) / np.diff(edges)[1:]
    return np.maximum(0, np.minimum(rising, falling)).astype(np.float32)


def _mel(hertz: float) -> float:
    return float(2595 * np.log10(1 + hertz / 700))


def _hertz(mel: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    return 700 * (10 ** (mel / 2595) - 1)
