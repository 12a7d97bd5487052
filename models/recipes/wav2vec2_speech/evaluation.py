"""Figures: a saved checkpoint, loaded by transformers alone, transcribes sound files it has not heard."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import soundfile
import soxr
import torch
from transformers import Wav2Vec2ForCTC, Wav2Vec2Processor

from .corpus import GROUPS, evaluation_requests, read_parts, synthesise_parts
from .vocabulary import error_rate
from .voices import RATE

PEOPLE = Path("/usr/share/sounds/alsa")


@dataclass(frozen=True, slots=True)
class Spoken:
    """A sound file, and the words that are said in it."""

    path: Path
    letters: str


@dataclass(frozen=True, slots=True)
class Figure:
    """The error rates of one group of sound files, from 0 (all right) upwards, and the transcripts behind them."""

    group: str
    character_error: float
    word_error: float
    pairs: tuple[tuple[str, str], ...]


class Transcriber:
    """Wav2Vec2Processor and Wav2Vec2ForCTC of a folder, decoding greedily."""

    def __init__(self, folder: Path) -> None:
        self._processor = Wav2Vec2Processor.from_pretrained(folder)
        self._network = Wav2Vec2ForCTC.from_pretrained(folder, dtype=torch.float32).eval()

    def letters(self, path: Path) -> str:
        """What is said in a sound file of any rate, mono or not."""
        inputs = self._processor(read_sound(path), sampling_rate=RATE, return_tensors="pt")
        with torch.inference_mode():
            logits = self._network(**inputs).logits
        return str(self._processor.batch_decode(logits.argmax(-1))[0])


def read_sound(path: Path) -> np.ndarray:
    """The samples of a file: float32, mono, 16 kHz."""
    samples, rate = soundfile.read(path, dtype="float32", always_2d=True)
    return np.asarray(soxr.resample(samples.mean(axis=1), rate, RATE), dtype=np.float32)


def sound_files(work: Path) -> dict[str, list[Spoken]]:
    """The evaluation's sound files, by group; synthesised into ``work``/evaluation the first time."""
    found: dict[str, list[Spoken]] = {}
    requests = evaluation_requests()
    for group in GROUPS:
        folder = work / "evaluation" / group.replace(", ", "-").replace(" ", "-")
        synthesise_parts(requests[group], folder, workers=2)
        found[group] = []
        for number, utterance in enumerate(read_parts(folder, longest=60)):
            path = folder / f"{number:04}.wav"
            if not path.exists():
                soundfile.write(path, np.asarray(utterance.samples), RATE)
            found[group].append(Spoken(path, utterance.letters))
    return found


def recordings_of_people() -> list[Spoken]:
    """The eight channel names that a person reads out in the Debian package alsa-utils; [] where it is missing."""
    paths = sorted(path for path in PEOPLE.glob("*.wav") if path.stem != "Noise")
    return [Spoken(path, path.stem.upper().replace("_", " ")) for path in paths]


def measure(transcriber: Transcriber, group: str, files: Sequence[Spoken]) -> Figure:
    """Character and word error of the transcripts of some files."""
    pairs = tuple((spoken.letters, transcriber.letters(spoken.path)) for spoken in files)
    words = [(truth.split(), transcript.split()) for truth, transcript in pairs]
    return Figure(group, error_rate(pairs), error_rate(words), pairs)


def evaluate(folder: Path, work: Path) -> list[Figure]:
    """Every figure of the card: one for each group of voices, and one for recordings of a person."""
    transcriber = Transcriber(folder)
    figures = [measure(transcriber, group, files) for group, files in sound_files(work).items()]
    if people := recordings_of_people():
        figures.append(measure(transcriber, "a person (alsa-utils, 8 recordings)", people))
    return figures


def summary(figures: Sequence[Figure]) -> dict[str, dict[str, Any]]:
    """The figures as plain values, with the first transcripts of each group, to be kept as JSON."""
    return {
        figure.group: {
            "files": len(figure.pairs),
            "character_error": round(figure.character_error, 4),
            "word_error": round(figure.word_error, 4),
            "examples": figure.pairs[:8],
        }
        for figure in figures
    }
