"""What makes few synthetic voices into many: warped throats and pitch, rooms, microphones, noise, silence."""

from random import Random

import numpy as np

from .voices import RATE

_FRAME, _HOP = 512, 128
_LIFTER = 24  # cepstral coefficients kept: the shape of the mouth, without the pitch


def stretched(samples: np.ndarray, factor: float) -> np.ndarray:
    """The sound played ``factor`` times as slowly: pitch and formants fall together. Linear interpolation."""
    places = np.arange(0, len(samples) - 1, 1 / factor, dtype=np.float32)
    return np.asarray(np.interp(places, np.arange(len(samples), dtype=np.float32), samples), dtype=np.float32)


def formants_warped(samples: np.ndarray, factor: float) -> np.ndarray:
    """The sound as from a throat ``1 / factor`` times as long: formants move up by ``factor``, the pitch stays.

    The spectral envelope (low cepstral coefficients) of each 32 ms frame is divided out and put back warped.
    Returns float32 samples, as many as it was given.
    """
    window = np.hanning(_FRAME + 1)[:-1].astype(np.float32)
    padded = np.pad(samples, (_FRAME, _FRAME + _HOP))
    count = 1 + (len(padded) - _FRAME) // _HOP
    frames = np.lib.stride_tricks.sliding_window_view(padded, _FRAME)[::_HOP][:count] * window
    spectrum = np.fft.rfft(frames)
    cepstrum = np.fft.irfft(np.log(np.abs(spectrum) + 1e-4))[:, :_LIFTER]
    bins = np.arange(_FRAME // 2 + 1, dtype=np.float32)
    quefrency = np.arange(1, _LIFTER, dtype=np.float32)
    angle = 2 * np.pi / _FRAME * np.outer(quefrency, bins)
    sources = 2 * np.pi / _FRAME * np.outer(quefrency, np.minimum(bins / factor, _FRAME // 2))
    change = (cepstrum[:, 1:] @ (2 * (np.cos(sources) - np.cos(angle)))).clip(-4, 4)
    warped = np.fft.irfft(spectrum * np.exp(change)).astype(np.float32) * window
    result = np.zeros(_HOP * (count - 1) + _FRAME, dtype=np.float32)
    for lane in range(_FRAME // _HOP):  # frames of one lane do not overlap
        part = warped[lane :: _FRAME // _HOP]
        start = lane * _HOP
        result[start : start + part.size] += part.ravel()
    return result[_FRAME : _FRAME + len(samples)] / 1.5


def coloured(samples: np.ndarray, rng: Random) -> np.ndarray:
    """The sound through a random microphone, telephone or room: equaliser, band limits, reverberation."""
    size = 1 << (len(samples) + RATE // 2).bit_length()
    frequencies = np.fft.rfftfreq(size, 1 / RATE)
    knots = np.array([0, 150, 400, 900, 1800, 3200, 5000, 8000])
    decibels = np.interp(frequencies, knots, [rng.gauss(0, 4) for _ in knots])
    if rng.random() < 0.35:
        low, high = rng.uniform(50, 350), rng.choice((3400, 3600, 4000, 5500, 7000))
        decibels -= 40 * np.clip((low - frequencies) / low, 0, 1) + 45 * np.clip((frequencies - high) / 600, 0, 1)
    response = 10 ** (decibels / 20)
    spectrum = np.fft.rfft(samples, size) * response
    if rng.random() < 0.5:
        spectrum *= np.fft.rfft(_room(rng), size)
    return np.asarray(np.fft.irfft(spectrum, size)[: len(samples)], dtype=np.float32)


def _room(rng: Random) -> np.ndarray:
    """An impulse response: the direct sound, and noise that dies away in 0.08 to 0.45 s (60 dB)."""
    decay = rng.uniform(0.08, 0.45)
    time = np.arange(int(decay * RATE)) / RATE
    tail = np.random.default_rng(rng.getrandbits(32)).standard_normal(len(time)) * 10 ** (-3 * time / decay)
    tail[: rng.randrange(20, 200)] = 0
    tail *= rng.uniform(0.1, 0.9) / (np.linalg.norm(tail) + 1e-9)
    tail[0] = 1
    return tail


def noisy(samples: np.ndarray, rng: Random) -> np.ndarray:
    """The sound with white to brown noise, sometimes mains hum, 5 to 40 dB below it."""
    source = np.random.default_rng(rng.getrandbits(32))
    noise = source.standard_normal(len(samples), dtype=np.float32)
    if rng.random() < 0.7:
        size = 1 << len(samples).bit_length()
        slope = np.arange(1, size // 2 + 2, dtype=np.float32) ** -rng.uniform(0.1, 0.9)
        noise = np.fft.irfft(np.fft.rfft(noise, size) * slope, size)[: len(samples)].astype(np.float32)
    if rng.random() < 0.15:
        noise += np.sin(2 * np.pi * rng.choice((50, 60, 100, 120)) / RATE * np.arange(len(samples))) * noise.std()
    decibels = rng.uniform(5, 40)
    level = np.sqrt(np.mean(np.square(samples)) + 1e-9) / (noise.std() + 1e-9) * 10 ** (-decibels / 20)
    return np.asarray(samples + noise * level, dtype=np.float32)


def augmented(samples: np.ndarray, rng: Random, strength: float = 1.0) -> np.ndarray:
    """One utterance as it may sound from another speaker in another place.

    Takes int16 or float samples at 16 kHz; returns float32 in [-1, 1], 0.6 to 1.6 times as long, silence apart.
    ``strength``, from 0 to 1, scales how often each change is made.
    """
    sound = np.asarray(samples, dtype=np.float32)
    if np.issubdtype(samples.dtype, np.integer):
        sound = sound / np.float32(32768)
    if rng.random() < 0.7 * strength:
        sound = stretched(sound, 2 ** rng.uniform(-0.3, 0.3))
    if rng.random() < 0.45 * strength:
        sound = formants_warped(sound, 2 ** rng.uniform(-0.3, 0.3))
    silence = [rng.choice((0, 0.05, 0.15, rng.uniform(0, 0.6))) for _ in range(2)]
    sound = np.pad(sound, [int(seconds * RATE) for seconds in silence])
    if rng.random() < 0.5 * strength:
        sound = coloured(sound, rng)
    if rng.random() < 0.6 * strength:
        sound = noisy(sound, rng)
    loudest = float(np.abs(sound).max()) + 1e-6
    gain = rng.uniform(0.05, 1.0) if rng.random() < 0.9 else rng.uniform(1.0, 3.0)  # above 1 it clips
    return np.asarray(np.clip(sound * (gain / loudest), -1, 1), dtype=np.float32)
