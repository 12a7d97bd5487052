"""A checkpoint that brings a lexicon and a language model is decoded with them, however long the sound is."""

import gzip
import re
import shutil
from pathlib import Path

import numpy as np
import pytest
import soundfile
import torch

from desktop_app import paths
from desktop_app.bench.real.word_errors import edit_distance
from desktop_app.inference.loading import Loaded
from desktop_app.inference.residency import Residency
from desktop_app.problems import CheckpointProblem
from desktop_app.questions import AutomaticSpeechRecognition
from desktop_app.tasks import ask
from desktop_app.tasks.automatic_speech_recognition import windows as reading
from desktop_app.tasks.automatic_speech_recognition.windows import RATE, WindowedHearing, windows
from desktop_app.tasks.decoding.layout import ALPHABET, ATTRIBUTES
from desktop_app.tasks.decoding.words import beam_decoder
from desktop_app.tasks.speech import decoder_for, frame_seconds
from tests.tasks.test_speech import chirps

WORDS = ("ONE", "TWO", "THREE", "FOUR", "FIVE")
FRAME = 320
"""Samples a frame of wav2vec 2.0."""


MODEL = "language_model/3gram.arpa.gz"


def write_language(folder: Path) -> None:
    (folder / "language_model").mkdir()
    shutil.copy(paths.shipped("models", "builtin", "wav2vec2-speech") / ALPHABET, folder)
    (folder / ATTRIBUTES).write_text('{"alpha": 0.7, "beta": 2.0, "unk_score_offset": -10.0}')
    (folder / "language_model" / "unigrams.txt").write_text("\n".join(WORDS) + "\n")
    lines = ["-2\t<unk>", *(f"-1\t{word}" for word in WORDS)]
    text = "\n".join(["\\data\\", f"ngram 1={len(lines)}", "", "\\1-grams:", *lines, "", "\\end\\", ""])
    (folder / MODEL).write_bytes(gzip.compress(text.encode()))


@pytest.fixture
def folder(wav2vec2_folder: Path, tmp_path: Path) -> Path:
    copy = tmp_path / "with-language"
    shutil.copytree(wav2vec2_folder, copy)
    write_language(copy)
    return copy


@pytest.fixture
def sound(tmp_path: Path) -> Path:
    soundfile.write(tmp_path / "a.wav", chirps(6.0), RATE)
    return tmp_path / "a.wav"


def asking(folder: Path, *sounds: Path, **options) -> AutomaticSpeechRecognition:
    return AutomaticSpeechRecognition(
        sounds=sounds, checkpoint=str(folder), device="cpu", precision="float32", **options
    )


def test_the_language_is_used_unless_greedy_is_asked_for(folder: Path, wav2vec2_folder: Path, sound: Path) -> None:
    residency = Residency()
    (heard,) = ask(asking(wav2vec2_folder, sound), residency)
    (greedy,) = ask(asking(folder, sound, decoding="greedy"), residency)
    (meant,) = ask(asking(folder, sound), residency)
    assert greedy.words == heard.words
    assert meant.words != heard.words
    assert all(0 <= word.start < word.end <= 6.0 and 0 < word.confidence <= 1 for word in meant.words)
    assert all(first.end <= second.start for first, second in zip(meant.words, meant.words[1:], strict=False))


def test_the_built_in_writes_the_words_of_the_sample() -> None:
    sample = paths.shipped("resources", "samples", "meeting.wav")
    folder = paths.shipped("models", "builtin", "wav2vec2-speech")
    (meant,) = ask(asking(folder, sample), Residency())
    (greedy,) = ask(asking(folder, sample, decoding="greedy"), Residency())
    said = re.sub(r"[^A-Z ]", " ", sample.with_suffix(".txt").read_text().upper().replace("\n", " ")).split()
    assert edit_distance(said, meant.text.split()) < 0.2 * len(said)
    assert edit_distance(said, meant.text.split()) < 0.6 * edit_distance(said, greedy.text.split())


def test_a_damaged_language_model_is_named(folder: Path, sound: Path) -> None:
    (folder / MODEL).write_bytes(b"not packed")
    with pytest.raises(CheckpointProblem, match="language model"):
        list(ask(asking(folder, sound), Residency()))
    (answer,) = ask(asking(folder, sound, decoding="greedy"), Residency())
    assert answer.final


# long sounds: the samples of these tests count the samples, and what is said at each is known


def spoken(seconds: int, every: float = 2.0) -> tuple[list[str], np.ndarray]:
    """One word each ``every`` seconds, spelt a letter each second frame; and the letters of all frames."""
    words = [WORDS[place * 7 % 5] for place in range(int(seconds / every))]
    letters = np.full(seconds * RATE // FRAME, "<pad>", dtype=object)
    for place, word in enumerate(words):
        start = int((place * every + 0.3) * RATE) // FRAME
        for offset, letter in enumerate(word + "|"):
            letters[start + 2 * offset] = letter
    return words, letters


@pytest.fixture
def hearing(folder: Path, sound: Path):
    residency = Residency()
    with residency.borrow(asking(folder, sound)) as loaded:
        yield WindowedHearing(loaded, decoder_for(loaded, "auto"))


def hear(hearing: WindowedHearing, letters: np.ndarray, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Read the frames through windows; how many frames were kept after each."""
    tokens = hearing._loaded.processor.tokenizer.get_vocab()
    numbers = np.array([tokens[letter] for letter in letters])

    def log_probabilities(loaded: Loaded, samples: np.ndarray) -> torch.Tensor:
        first = int(samples[0]) // FRAME
        said = torch.from_numpy(numbers[first : first + len(samples) // FRAME])
        return (torch.nn.functional.one_hot(said, 32) * 12.0).float().log_softmax(-1)

    monkeypatch.setattr(reading, "log_probabilities", log_probabilities)
    kept = []
    for window in windows(iter(np.array_split(np.arange(len(letters) * FRAME, dtype=np.float32), 40))):
        hearing.read(window)
        kept.append(len(hearing._frames))
    return kept


def test_a_long_sound_is_settled_as_it_is_read(hearing: WindowedHearing, monkeypatch: pytest.MonkeyPatch) -> None:
    said, letters = spoken(230)
    kept = hear(hearing, letters, monkeypatch)
    assert len(kept) > 10
    assert max(kept[:-1]) < 5 * RATE / FRAME
    words = hearing.words
    assert [word.text for word in words] == said
    starts = [place * 2.0 + 0.3 for place in range(len(said))]
    assert [word.start for word in words] == pytest.approx(starts, abs=0.021)
    assert min(word.confidence for word in words) > 0.9


def test_silence_is_not_kept(hearing: WindowedHearing, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = hear(hearing, np.full(15_000, "<pad>", dtype=object), monkeypatch)
    assert max(kept[:-1]) <= 2.1 * RATE / FRAME
    assert not hearing.words


def test_a_word_that_never_ends_is_settled_at_last(hearing: WindowedHearing, monkeypatch: pytest.MonkeyPatch) -> None:
    letters = np.full(15_000, "<pad>", dtype=object)
    letters[::90] = "A"
    kept = hear(hearing, letters, monkeypatch)
    assert max(kept) < 85 * RATE / FRAME
    assert hearing.words


def test_a_checkpoint_without_the_files_has_no_decoder(wav2vec2_folder: Path, sound: Path) -> None:
    with Residency().borrow(asking(wav2vec2_folder, sound)) as loaded:
        assert decoder_for(loaded, "auto") is None


def test_the_language_is_read_once(folder: Path, sound: Path) -> None:
    with Residency().borrow(asking(folder, sound)) as loaded:
        first = beam_decoder(loaded, frame_seconds(loaded))
        assert first is not None
        (folder / MODEL).write_bytes(b"damaged since")
        assert beam_decoder(loaded, frame_seconds(loaded)) is first
