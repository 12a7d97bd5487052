"""Figures: a saved checkpoint transcribes sound files it has not heard, greedily and as the application does."""

import hashlib
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import soundfile

from desktop_app.bench.real.speech import SETS, parted
from desktop_app.bench.real.word_errors import error_rate
from desktop_app.inference.loading import Loaded
from desktop_app.inference.residency import Residency
from desktop_app.questions import AutomaticSpeechRecognition
from desktop_app.tasks.speech import decoder_for, log_probabilities, words

from .corpus import GROUPS, evaluation_requests, read_parts, synthesise_parts
from .sounds import read_sound
from .voices import RATE

PEOPLE = Path("/usr/share/sounds/alsa")
MOST_OF_A_SET = 100


@dataclass(frozen=True, slots=True)
class Spoken:
    """A sound file, and the words that are said in it."""

    path: Path
    letters: str


@dataclass(frozen=True, slots=True)
class Written:
    """What was said in a sound file, and what was written: greedily, and with the lexicon and the n-gram."""

    truth: str
    greedy: str
    shipped: str


@dataclass(frozen=True, slots=True)
class Figure:
    """One group of sound files, and everything that was written about them."""

    group: str
    files: tuple[Written, ...]

    def errors(self, decoding: str) -> dict[str, float]:
        """Character and word error of "greedy" or "shipped" decoding, from 0 (all right) upwards."""
        pairs = [(written.truth, str(getattr(written, decoding))) for written in self.files]
        return {
            "character_error": round(error_rate(pairs), 4),
            "word_error": round(error_rate((truth.split(), transcript.split()) for truth, transcript in pairs), 4),
        }


class Transcriber:
    """The checkpoint of a folder as the application runs it, on the processor in float32."""

    def __init__(self, loaded: Loaded) -> None:
        self._loaded = loaded
        self._decoder = decoder_for(loaded, "auto")
        if self._decoder is None:
            raise FileNotFoundError(f"{loaded.entry.folder} has no lexicon and n-gram: run the step language first")

    def write(self, spoken: Spoken) -> Written:
        """What is said in a sound file of up to 30 s, of any rate, mono or not."""
        frames = log_probabilities(self._loaded, read_sound(spoken.path))
        greedy, shipped = (
            " ".join(word.text for word in words(self._loaded, frames, decoder=decoder))
            for decoder in (None, self._decoder)
        )
        return Written(spoken.letters, greedy, shipped)


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


def people_held_out(data: Path) -> dict[str, list[Spoken]]:
    """By set up to MOST_OF_A_SET recordings of the speakers who are kept from training, in an order by chance."""
    groups: dict[str, list[Spoken]] = {}
    for published in SETS:
        found = parted(data, published)[1]
        if found:
            speakers = len({recording.speaker for recording in found})
            ordered = sorted(found, key=lambda each: hashlib.md5(each.path.name.encode()).hexdigest())  # noqa: S324
            name = f"people: {published.about} ({published.name}, {speakers} held out)"
            groups[name] = [Spoken(each.path, each.letters) for each in ordered[:MOST_OF_A_SET]]
    return groups


def evaluate(folder: Path, work: Path, data: Path | None = None) -> list[Figure]:
    """Every figure of the card: one for each set of recordings of people in ``data`` and for each group of voices.

    Raises FileNotFoundError where the folder has no language model, a Problem where a set is missing.
    """
    groups = (people_held_out(data) if data else {}) | sound_files(work)
    if people := recordings_of_people():
        groups["a person (alsa-utils, 8 recordings)"] = people
    question = AutomaticSpeechRecognition(sounds=(), checkpoint=str(folder), device="cpu", precision="float32")
    with Residency().borrow(question) as loaded:
        transcriber = Transcriber(loaded)
        return [Figure(group, tuple(map(transcriber.write, files))) for group, files in groups.items()]


def summary(figures: Sequence[Figure]) -> dict[str, dict[str, Any]]:
    """The figures as plain values, with the first transcripts of each group, to be kept as JSON."""
    return {
        figure.group: {
            "files": len(figure.files),
            "greedy": figure.errors("greedy"),
            "shipped": figure.errors("shipped"),
            "examples": [asdict(written) for written in figure.files[:8]],
        }
        for figure in figures
    }
