"""People of published sets, whom the built-in checkpoint never heard, listened to live, and the rooms they speak in.

python -m tests.benchmarks.live_people --data FOLDER
"""

import argparse
from collections.abc import Iterable, Iterator
from pathlib import Path

import numpy as np
import torch

from desktop_app.bench.real.speech import SETS, parted
from desktop_app.inference.residency import Residency
from desktop_app.media import sounds
from desktop_app.questions import AutomaticSpeechRecognition
from desktop_app.tasks.speech import RATE
from desktop_app.tasks.streaming.voice import BLOCK, VoiceActivity
from tests.benchmarks import options, tell
from tests.benchmarks.live import Recorded, report_set, words_in

_OF_EACH = {"an4": 51, "librispeech-251": 25, "nonnative": 65}
"""Utterances taken of a set, of 8, 25 and 13 people: some 300, 850 and 400 words. Fewer leave an interval of several
points."""

_QUICKLY = {"an4": 8, "librispeech-251": 2, "nonnative": 4}

_QUIET, _AWAY = 0.05, 4
"""The probability of speech below which a block is the room's, and so many blocks from any that is not."""

_FADE = round(0.01 * RATE)


def people(data: Path, quick: bool = False) -> Iterator[Recorded]:
    """Recordings of people held out. Raises Missing or Unreadable where a set is not whole."""
    for published in SETS:
        held, most = parted(data, published)[1], (_QUICKLY if quick else _OF_EACH).get(published.name, 0)
        # Spread over those who speak.
        for recording in held[:: max(1, len(held) // max(1, most))][:most]:
            samples = np.concatenate(list(sounds.blocks(recording.path, RATE)))
            yield Recorded(recording.letters.split(), samples, f"{published.name} {recording.speaker}")


def room(recordings: Iterable[np.ndarray], seconds: float) -> np.ndarray:
    """What is heard where nobody speaks in these recordings, one after the other, again and again if need be."""
    parts = [part for samples in recordings for part in between(samples)]
    joined = np.concatenate(parts)
    return np.resize(joined, round(seconds * RATE)).astype(np.float32)


def between(samples: np.ndarray) -> Iterator[np.ndarray]:
    """The stretches of a recording in which nobody speaks, away from those who do, faded in and out."""
    chances = VoiceActivity().hear(samples)
    near = np.convolve(chances >= _QUIET, np.ones(2 * _AWAY + 1), "same") > 0
    edges = np.flatnonzero(np.diff(np.concatenate([[True], near, [True]]).astype(int)))
    for begin, end in zip(edges[::2], edges[1::2], strict=True):
        part = samples[begin * BLOCK : end * BLOCK].copy()
        if len(part) > 2 * _FADE:
            ramp = np.linspace(0, 1, _FADE, dtype=np.float32)
            part[:_FADE] *= ramp
            part[-_FADE:] *= ramp[::-1]
            yield part


def _more(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--data", type=Path, required=True, help="where the sets lie")


def main() -> None:
    """Print the figures as lines of JSON."""
    given = options(_more)
    torch.set_num_threads(1)
    question = AutomaticSpeechRecognition(sounds=(Path("a.wav"),), device="cpu")
    with Residency().borrow(question) as loaded:
        recordings = list(people(given.data, given.quick))
        report_set(loaded, recordings, ", people", given.quick)
        seconds = 5.0 if given.quick else 120.0
        quiet = room((each.samples for each in recordings), seconds)
        for louder in (0, 10, 20):
            added = words_in(loaded, np.clip(quiet * 10 ** (louder / 20), -1, 1))
            tell(f"words in {seconds:.0f} s of rooms in which nobody speaks, {louder} dB louder", added, "", "0")


if __name__ == "__main__":
    main()
