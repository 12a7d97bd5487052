"""Sounds in which nobody speaks, made anew for every test: silence, noises and music."""

from collections.abc import Callable

import numpy as np

RATE = 16_000


def _noise(seconds: float, colour: float, random: np.random.Generator) -> np.ndarray:
    """Noise whose power falls with the frequency to the power of ``colour``, of variance 1."""
    count = round(seconds * RATE)
    spectrum = np.fft.rfft(random.standard_normal(count))
    spectrum *= np.maximum(np.fft.rfftfreq(count, 1 / RATE), 20.0) ** (-colour / 2)
    sound = np.fft.irfft(spectrum, count)
    return sound / sound.std()


def _note(pitch: float, seconds: float, harmonics: int) -> np.ndarray:
    t = np.arange(round(seconds * RATE)) / RATE
    sound = sum(np.sin(2 * np.pi * pitch * k * t) / k**1.5 for k in range(1, harmonics + 1) if pitch * k < RATE / 2)
    return np.asarray(sound) * np.minimum(1, t / 0.01) * np.exp(-2.5 * t)


def _music(seconds: float, random: np.random.Generator, harmonics: int, drums: bool) -> np.ndarray:
    """A tune over chords, a note a quarter of a second, with a drum or without."""
    sound = np.zeros(round((seconds + 2) * RATE))
    for beat in range(round(seconds * 4)):
        at = beat * RATE // 4
        scale = 220 * 2 ** (np.array([0, 2, 4, 5, 7, 9, 11, 12]) / 12)
        notes = [2 * random.choice(scale)] + ([scale[0] / 2, scale[2], scale[4]] if beat % 4 == 0 else [])
        for pitch in notes:
            note = _note(pitch, 1.0, harmonics)
            sound[at : at + len(note)] += note
        if drums:
            hit = random.standard_normal(RATE // 10) * np.exp(-np.arange(RATE // 10) / 250)
            sound[at : at + len(hit)] += hit
    return sound[: round(seconds * RATE)]


def _clicks(seconds: float, random: np.random.Generator) -> np.ndarray:
    """Keys that are typed, at uneven times."""
    sound = 0.01 * random.standard_normal(round(seconds * RATE))
    for at in random.uniform(0, seconds - 0.2, round(6 * seconds)):
        hit = random.standard_normal(600) * np.exp(-np.arange(600) / 80)
        sound[round(at * RATE) : round(at * RATE) + 600] += hit
    return sound


def _hum(seconds: float, random: np.random.Generator) -> np.ndarray:
    t = np.arange(round(seconds * RATE)) / RATE
    return sum(np.sin(2 * np.pi * 50 * k * t) / k for k in (1, 2, 3, 5, 7)) + 0.1 * random.standard_normal(len(t))


SOUNDS: dict[str, Callable[[float, np.random.Generator], np.ndarray]] = {
    "silence": lambda seconds, random: np.zeros(round(seconds * RATE)),
    "white noise": lambda seconds, random: _noise(seconds, 0.0, random),
    "pink noise": lambda seconds, random: _noise(seconds, 1.0, random),
    "brown noise": lambda seconds, random: _noise(seconds, 2.0, random),
    "hum": _hum,
    "clicks": _clicks,
    "piano": lambda seconds, random: _music(seconds, random, 3, False),
    "strings and drums": lambda seconds, random: _music(seconds, random, 20, True),
}


def unspoken(name: str, seconds: float, level: float, seed: int = 0) -> np.ndarray:
    """One of SOUNDS, mono at 16 kHz, float32, with its mean square at ``level`` decibels below full scale."""
    sound = SOUNDS[name](seconds, np.random.default_rng(seed))
    power = float(np.sqrt(np.mean(np.square(sound))))
    return np.clip(sound * (10 ** (level / 20) / power if power else 0.0), -1, 1).astype(np.float32)
