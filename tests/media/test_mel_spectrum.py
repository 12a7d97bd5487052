"""The spectrogram that is drawn live, against transformers' mel filters and SciPy's spectrogram."""

import numpy as np
import pytest
from scipy.signal import spectrogram
from transformers.audio_utils import mel_filter_bank

from desktop_app.media.level_meter import LevelMeter
from desktop_app.media.mel_spectrum import BANDS, HIGHEST, LOUDEST, LOWEST, QUIETEST, MelSpectrum, filters

RATE = 16_000


def test_the_bands_are_those_of_transformers() -> None:
    theirs = mel_filter_bank(257, BANDS, LOWEST, HIGHEST, RATE, norm=None, mel_scale="htk")
    assert filters(RATE, 512) == pytest.approx(theirs, abs=1e-5)


def test_the_columns_are_scipys_however_the_sound_comes() -> None:
    chance = np.random.default_rng(2)
    sound = (0.1 * chance.standard_normal(320 * 40) * np.linspace(0, 1, 320 * 40)).astype(np.float32)
    spectrum = MelSpectrum(RATE, 320)
    pieces = [spectrum.columns(sound[320 * first : 320 * last]) for first, last in ((0, 1), (1, 8), (8, 8), (8, 40))]
    padded = np.concatenate([np.zeros(512 - 320, np.float32), sound])
    _, _, power = spectrogram(
        padded, RATE, "hann", nperseg=512, noverlap=192, detrend=False, scaling="spectrum", mode="psd"
    )
    power[1:-1] /= 2  # SciPy's is one-sided
    loud = 10 * np.log10(power.T @ filters(RATE, 512) + 1e-12)
    wanted = np.clip((loud - QUIETEST) / (LOUDEST - QUIETEST) * 255, 0, 255)
    assert np.concatenate(pieces).astype(float) == pytest.approx(wanted, abs=1.1)


def test_a_tone_is_one_line_in_the_latest_seconds() -> None:
    meter = LevelMeter(RATE)
    tone = 0.01 * np.sin(2 * np.pi * 1_000 * np.arange(12 * RATE) / RATE)
    for piece in np.array_split((tone * 32_767).astype(np.int16), 100):
        meter.hear(piece)
    columns = meter.spectrogram()
    assert columns.shape == (500, BANDS)
    centre = filters(RATE, 512)[32].argmax()  # 1,000 Hz is the 32nd of 257 frequencies
    assert set(columns.argmax(axis=1)) == {centre}
    assert columns[:, BANDS // 2 + 20].max() < 100
