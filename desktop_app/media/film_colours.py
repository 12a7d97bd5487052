"""Pictures of HDR films as an ordinary screen shows them: without that they are flat and dim.

Telephones record HLG, shops and cameras PQ (ITU-R BT.2100-2); white of paper lies at 203 candela a square metre in both
(BT.2408-7). What is brighter is pressed together below the brightest that a screen has.
"""

from functools import lru_cache

import numpy as np
import numpy.typing as npt

_PQ, _HLG = 16, 18
"""Transfer characteristics (ITU-T H.273, table 3), as FFmpeg numbers them."""

_WHITE = 203.0
_BRIGHTEST = 10_000.0
_HLG_BRIGHTEST, _HLG_GAMMA = 1_000.0, 1.2
_KNEE = 0.75
"""Of white: up to there light stays as it is."""

_TO_709 = np.array([[1.6605, -0.5876, -0.0728], [-0.1246, 1.1329, -0.0083], [-0.0182, -0.1006, 1.1187]], np.float32)
"""From the primaries of BT.2020 to those of BT.709, linear (BT.2087-0)."""

_STEPS = 4_096

Pixels = npt.NDArray[np.uint8]
Light = npt.NDArray[np.float32]


def is_hdr(transfer: int) -> bool:
    """Whether a film of such transfer characteristics has a larger range than a usual screen."""
    return transfer in (_PQ, _HLG)


def on_screen(picture: npt.NDArray[np.uint16], transfer: int) -> Pixels:
    """An HDR picture, uint16 [height, width, 3], as the nearest one in sRGB, uint8 of the same shape."""
    light = _light(transfer)[picture] @ _TO_709.T
    most = float(_light(transfer)[-1])
    # Steps of equal difference to the eye: linear ones would leave a few for all that is dark.
    steps = np.sqrt(np.clip(light, 0.0, most) / most) * (_STEPS - 1)
    shown: Pixels = _codes(most)[steps.astype(np.uint16)]
    return shown


@lru_cache(maxsize=2)
def _light(transfer: int) -> Light:
    """Light of each of 65,536 values, white being 1."""
    value = np.arange(1 << 16) / ((1 << 16) - 1)
    if transfer == _PQ:
        first, second = 2610 / 16384, 2523 / 4096 * 128
        low, high, higher = 3424 / 4096, 2413 / 4096 * 32, 2392 / 4096 * 32
        root = value ** (1 / second)
        light = (np.maximum(root - low, 0) / (high - higher * root)) ** (1 / first)
        return np.asarray(_BRIGHTEST / _WHITE * light, np.float32)
    a, b, c = 0.17883277, 0.28466892, 0.55991073
    scene = np.where(value <= 0.5, value**2 / 3, (np.exp((value - c) / a) + b) / 12)
    return np.asarray(_HLG_BRIGHTEST / _WHITE * scene**_HLG_GAMMA, np.float32)


@lru_cache(maxsize=2)
def _codes(most: float) -> Pixels:
    """The sRGB value (IEC 61966-2-1) of each step of light up to the most there is."""
    light = (np.arange(_STEPS) / (_STEPS - 1)) ** 2 * most
    room = 1 - _KNEE
    pressed = np.where(light <= _KNEE, light, _KNEE + room * (1 - np.exp(-(light - _KNEE) / room)))
    shade = np.where(pressed <= 0.0031308, 12.92 * pressed, 1.055 * pressed ** (1 / 2.4) - 0.055)
    return np.asarray(np.rint(255 * shade), np.uint8)
