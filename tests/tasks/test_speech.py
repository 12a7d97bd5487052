"""Speech is written down as the transformers pipeline writes it, in one window and in many."""

from pathlib import Path

import numpy as np
import pytest
import soundfile

from desktop_app import paths
from desktop_app.answers import Failure, Transcript
from desktop_app.inference.residency import Residency
from desktop_app.questions import AutomaticSpeechRecognition
from desktop_app.tasks import ask
from desktop_app.tasks.automatic_speech_recognition.windows import RATE, STRIDE, WINDOW, windows


def chirps(seconds: float, seed: int = 0) -> np.ndarray:
    """Tones that change all the time, with pauses, so that random checkpoints write different letters."""
    random = np.random.default_rng(seed)
    pieces = []
    while sum(map(len, pieces)) < seconds * RATE:
        time = np.arange(int(RATE * random.uniform(0.05, 0.3))) / RATE
        pieces.append(random.uniform(0, 0.5) * np.sin(2 * np.pi * random.uniform(80, 4000) * time))
    noise = 0.01 * random.standard_normal(int(seconds * RATE))
    return (np.concatenate(pieces)[: len(noise)] + noise).astype(np.float32)


def transcribe(folder: Path, *sounds: Path, decoding: str = "auto") -> list:
    question = AutomaticSpeechRecognition(
        sounds=sounds, checkpoint=str(folder), device="cpu", precision="float32", decoding=decoding
    )
    return list(ask(question, Residency()))


def pipeline_of(folder: Path, **options):
    from transformers import pipeline

    return pipeline("automatic-speech-recognition", model=str(folder), device="cpu", dtype="float32", **options)


def single_spaced(text: str) -> str:
    """The pipeline writes a space for every word gap it hears, also for two in a row."""
    return " ".join(text.split())


def test_a_short_sound_reads_as_in_the_pipeline(wav2vec2_folder: Path, tmp_path: Path) -> None:
    samples = chirps(7.3)
    soundfile.write(tmp_path / "a.wav", samples, RATE, subtype="FLOAT")
    (answer,) = transcribe(wav2vec2_folder, tmp_path / "a.wav")
    theirs = pipeline_of(wav2vec2_folder)(samples, return_timestamps="word")
    assert answer.final
    assert answer.text == single_spaced(theirs["text"])
    assert len(answer.words) > 3
    assert [word.text for word in answer.words] == [each["text"] for each in theirs["chunks"]]
    for word, each in zip(answer.words, theirs["chunks"], strict=True):
        assert (word.start, word.end) == pytest.approx(each["timestamp"], abs=0.011)


@pytest.mark.parametrize(("fits", "heard"), [(30, [30.0, 50.0, 70.0]), (60, [60.0])])
def test_a_long_sound_reads_as_in_the_pipeline(
    wav2vec2_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fits: int, heard: list[float]
) -> None:
    """In windows of 30 s, where it is not known what fits into memory, and in those that fit."""
    monkeypatch.setattr("desktop_app.tasks.automatic_speech_recognition.windows.window_for", lambda _: fits * RATE)
    samples = chirps(83.0, seed=1)
    soundfile.write(tmp_path / "long.wav", samples, RATE, subtype="FLOAT")
    *interim, answer = transcribe(wav2vec2_folder, tmp_path / "long.wav")
    theirs = pipeline_of(wav2vec2_folder, chunk_length_s=fits, stride_length_s=5)(samples, return_timestamps="word")
    assert answer.text == single_spaced(theirs["text"])
    for word, each in zip(answer.words, theirs["chunks"], strict=True):
        assert (word.start, word.end) == pytest.approx(each["timestamp"], abs=0.011)
    assert [each.final for each in interim] == [False] * len(heard)
    assert [each.heard for each in interim] == heard
    assert answer.duration == pytest.approx(83.0)


def test_the_built_in_reads_as_in_the_pipeline() -> None:
    folder = paths.shipped("models", "builtin", "wav2vec2-speech")
    sound = paths.shipped("resources", "samples", "meeting.wav")
    (answer,) = transcribe(folder, sound, decoding="greedy")
    samples, _ = soundfile.read(sound, dtype="float32")
    assert answer.text == single_spaced(pipeline_of(folder)(samples)["text"])


def test_to_dict_speaks_as_the_pipeline_does(wav2vec2_folder: Path, tmp_path: Path) -> None:
    samples = chirps(2.0)
    soundfile.write(tmp_path / "a.wav", samples, RATE)
    (answer,) = transcribe(wav2vec2_folder, tmp_path / "a.wav")
    # Samples, not the path: the pipeline opens files with ffmpeg alone.
    theirs = pipeline_of(wav2vec2_folder)(samples, return_timestamps="word")
    ours = answer.to_dict()
    assert set(theirs) <= set(ours)
    assert set(theirs["chunks"][0]) <= set(ours["chunks"][0])


@pytest.mark.parametrize("seconds", [0.001, 0.02, 0.1])
def test_a_moment_of_sound_has_no_words_or_some(wav2vec2_folder: Path, tmp_path: Path, seconds: float) -> None:
    soundfile.write(tmp_path / "moment.wav", np.zeros(max(1, int(seconds * RATE)), np.float32), RATE)
    (answer,) = transcribe(wav2vec2_folder, tmp_path / "moment.wav")
    assert isinstance(answer, Transcript)


def test_a_bad_sound_fails_alone(wav2vec2_folder: Path, tmp_path: Path) -> None:
    soundfile.write(tmp_path / "good.wav", chirps(1.0), RATE)
    soundfile.write(tmp_path / "empty.wav", np.zeros(0, np.float32), RATE)
    (tmp_path / "text.mp3").write_text("not a sound")
    names = ["empty.wav", "good.wav", "text.mp3", "gone.wav"]
    answers = transcribe(wav2vec2_folder, *[tmp_path / name for name in names])
    assert [isinstance(answer, Failure) for answer in answers] == [True, False, True, True]
    assert all(answer.reason and answer.advice for answer in answers if isinstance(answer, Failure))


def test_windows_cover_every_sample_once() -> None:
    samples = np.arange(WINDOW * 3 + 12_345, dtype=np.float32)
    blocks = np.array_split(samples, 17)
    inner = []
    for window in windows(iter(blocks)):
        assert len(window.samples) <= WINDOW
        inner.append(window.samples[window.left : len(window.samples) - window.right])
    assert np.array_equal(np.concatenate(inner), samples)


@pytest.mark.parametrize("length", [1, WINDOW - 1, WINDOW, WINDOW + 1, 2 * WINDOW - 2 * STRIDE, 2 * WINDOW])
def test_windows_are_cut_as_the_pipeline_cuts_them(length: int) -> None:
    from transformers import Wav2Vec2FeatureExtractor
    from transformers.pipelines.automatic_speech_recognition import chunk_iter

    samples = np.ones(length, np.float32)
    theirs = [item["stride"] for item in chunk_iter(samples, Wav2Vec2FeatureExtractor(), WINDOW, STRIDE, STRIDE)]
    ours = [(len(each.samples), each.left, each.right) for each in windows(iter([samples]))]
    assert ours == [tuple(each) for each in theirs]
