"""What a pause makes likely: real readings of two books whose print is known, aligned with what was read.

The readings are a folder with manifest.tsv (file, speaker, transcript), recordings of LibriSpeech (CC BY 4.0) by two
readers; texts.toml names their books. Every third recording of each is taken.
"""

import csv
import difflib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from desktop_app.inference.residency import Residency
from desktop_app.media import sounds
from desktop_app.questions import AutomaticSpeechRecognition
from desktop_app.tasks.decoding.alignment import align
from desktop_app.tasks.punctuation.marking import PAUSES
from desktop_app.tasks.speech import RATE, decoder_for, frame_seconds, log_probabilities

from .corpus import said

BOOKS = {
    "19": "held/jane-austen_northanger-abbey.txt",
    "26": "speech/daniel-defoe_a-journal-of-the-plague-year.txt",
}
"""The readers' numbers in LibriSpeech, and what they read."""

_FOUND = 0.85
"""The share of a reading's words that the print has to have."""


@dataclass(frozen=True)
class Reading:
    """What was read: words in small letters, the places of their labels in LABELS (-1: not in print), and their times.

    times: [words, 2] seconds.
    """

    words: list[str]
    labels: list[int]
    times: np.ndarray

    @property
    def pauses(self) -> np.ndarray:
        """[words - 1] seconds behind each word but the last: there the recording was cut."""
        return self.times[1:, 0] - self.times[:-1, 1]


def printed(words: list[str], print_words: list[str], print_labels: list[int]) -> list[int] | None:
    """The labels that words have in print; None where they are not read from it."""
    places: dict[tuple[str, ...], list[int]] = {}
    for place in range(len(print_words) - 3):
        places.setdefault(tuple(print_words[place : place + 4]), []).append(place)
    votes: dict[int, int] = {}
    for place in range(len(words) - 3):
        for at in places.get(tuple(words[place : place + 4]), ()):
            votes[at - place] = votes.get(at - place, 0) + 1
    if not votes:
        return None
    first = max(0, max(votes, key=lambda each: votes[each]) - 5)
    part = print_words[first : first + len(words) + 20]
    labels = [-1] * len(words)
    for here, there, count in difflib.SequenceMatcher(None, words, part, autojunk=False).get_matching_blocks():
        labels[here : here + count] = print_labels[first + there : first + there + count]
    return labels if sum(label >= 0 for label in labels) > _FOUND * len(labels) else None


def readings(data: Path, texts: Path) -> Iterator[tuple[str, Reading]]:
    """Of each reader, by number. data: the folder of recordings; texts: of the texts."""
    with (data / "manifest.tsv").open(encoding="utf-8") as lists:
        rows = {row["file"]: row["transcript"] for row in csv.DictReader(lists, delimiter="\t", quoting=csv.QUOTE_NONE)}
    for reader, place in BOOKS.items():
        lines = (texts / place).read_text("utf-8").splitlines()
        book = [sum(parts, start=type(parts[0])()) for parts in zip(*map(said, lines), strict=True)]
        named = sorted(file for file in rows if file.startswith(f"{reader}-"))[::3]
        for file in named:
            words = rows[file].lower().split()
            labels = printed(words, *book)
            if labels is not None:
                yield reader, Reading(words, labels, _times(data / file, words))


def _times(file: Path, words: list[str]) -> np.ndarray:
    question = AutomaticSpeechRecognition(sounds=(file,), device="cpu", precision="float32")
    with _RESIDENCY.borrow(question) as loaded:
        decoder: Any = decoder_for(loaded, "auto")
        heard = np.concatenate(list(sounds.Listening(file, RATE).blocks(seconds=60.0)))
        frames = log_probabilities(loaded, heard).double().numpy()
        cased = [word.upper() if word[0].upper() in decoder.alphabet.tokens else word for word in words]
        spans = align(frames, [decoder.alphabet.spell(word) for word in cased], decoder.alphabet)
        return np.array([(span.start, span.end) for span in spans]) * frame_seconds(loaded)


_RESIDENCY = Residency()


def likely(found: list[Reading]) -> np.ndarray:
    """[4 marks, pauses]: how often a pause is so long where a mark stands, half an occasion added to each count.

    Questions are too few in what is read: they are as full stops.
    """
    counts = np.full((4, len(PAUSES) + 1), 0.5)
    for reading in found:
        for pause, label in zip(np.searchsorted(PAUSES, reading.pauses), reading.labels, strict=False):
            if label >= 0:
                counts[label % 4, pause] += 1
    counts[3] = counts[2]
    return counts / counts.sum(1, keepdims=True)
