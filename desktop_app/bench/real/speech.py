"""Words and letters wrong of what people say, in published recordings of speakers whom no recipe here trains on.

A set is a folder of sound files with manifest.tsv beside them: columns file, speaker, transcript (A to Z and ').
`held_out` is the split of the recipe of the built-in checkpoint, which learns from all other speakers.
"""

import csv
import hashlib
import math
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop_app.answers import Transcript
from desktop_app.bench.real import Figure, Missing
from desktop_app.bench.real.word_errors import error_rate
from desktop_app.inference.residency import Residency
from desktop_app.problems import Unreadable
from desktop_app.questions import AutomaticSpeechRecognition
from desktop_app.tasks import ask

TASK = "automatic-speech-recognition"

_HELD_OUT_OF_10 = 1
_WRITTEN = re.compile(r"[A-Z' ]+")


@dataclass(frozen=True, slots=True)
class PublishedSet:
    """Recordings that are published.

    about: what is said in them. digest: SHA-256 of the manifest. trained_on: speakers none of whom is held out.
    """

    name: str
    title: str
    about: str
    licence: str
    origin: str
    digest: str
    trained_on: tuple[str, ...] = ()

    @property
    def folder(self) -> str:
        """The name of its folder inside the folder of all sets."""
        return f"speech-{self.name}"


_THREE = ("19", "26", "27")

SETS = (
    PublishedSet(
        "an4",
        "CMU AN4, training part (74 people, 948 utterances)",
        "short commands and spelling",
        "BSD-like terms of Carnegie Mellon University",
        "http://www.speech.cs.cmu.edu/databases/an4",
        "de905339bad914a246545170fd07f9b7b53bc8e10e8fec689af19f4619c13a14",
    ),
    PublishedSet(
        "librispeech-251",
        "LibriSpeech train-clean-100, an utterance each of 250 people",
        "read books",
        "CC BY 4.0",
        "https://www.openslr.org/12",
        "21a2ad6a1633f05b0ffed2c21d91d55c94fae7818f877cb272b4871d6f7707de",
        _THREE,
    ),
    PublishedSet(
        "librispeech-3",
        "LibriSpeech train-clean-100, 367 utterances of three people",
        "read books",
        "CC BY 4.0",
        "https://www.openslr.org/12",
        "95dd78c1648b44b104b1d37df2d5674afee9d44b605553ac91685ec3c3f098ba",
        _THREE,
    ),
    PublishedSet(
        "nonnative",
        "speechocean762, training half (125 people whose first language is Mandarin, 2,500 utterances)",
        "non-native",
        "free for commercial and non-commercial purposes, in its authors' words",
        "https://www.openslr.org/101",
        "798b7cce448ea7e0226f8707856c1a7a19f53097c6e5e39168288cee8528ee75",
    ),
)


@dataclass(frozen=True, slots=True)
class Recording:
    """A sound file, who speaks in it, and what is said, in capitals."""

    path: Path
    speaker: str
    letters: str


def recordings(data: Path, published: PublishedSet) -> list[Recording]:
    """The recordings of a set below the folder `data`, each file once, in the order of the manifest.

    Raises Missing where the set is not there, Unreadable where its manifest is another or a file is gone.
    """
    manifest = data / published.folder / "manifest.tsv"
    where = f"It is published at {published.origin} ({published.licence})."
    if not manifest.is_file():
        raise Missing(manifest.parent, f"{published.title}, published at {published.origin} ({published.licence}),")
    if hashlib.sha256(manifest.read_bytes()).hexdigest() != published.digest:
        raise Unreadable(manifest, "it does not list the recordings it should (its SHA-256 differs)", where)
    with manifest.open(newline="", encoding="utf-8") as file:
        rows = {row["file"]: row for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)}
    found = [Recording(manifest.parent / name, row["speaker"], row["transcript"]) for name, row in rows.items()]
    if gone := [recording.path for recording in found if not recording.path.is_file()]:
        raise Unreadable(gone[0], f"it is missing, with {len(gone) - 1} other recordings of its set", where)
    return found


def held_out(published: PublishedSet, found: Iterable[Recording]) -> frozenset[str]:
    """The tenth of the speakers, rounded up, that is kept from training: those whose names have the lowest digests."""
    names = {recording.speaker for recording in found} - set(published.trained_on)
    ordered = sorted(names, key=lambda name: hashlib.sha256(name.encode()).hexdigest())
    return frozenset(ordered[: math.ceil(len(ordered) * _HELD_OUT_OF_10 / 10)])


def parted(data: Path, published: PublishedSet) -> tuple[list[Recording], list[Recording]]:
    """The recordings to train on, and those to measure on. Raises as recordings() does."""
    found = recordings(data, published)
    kept = held_out(published, found)
    training = [recording for recording in found if recording.speaker not in kept]
    return training, [recording for recording in found if recording.speaker in kept]


def letters_of(text: str) -> str:
    """A text in capitals, apostrophes and single spaces, as transcripts of the sets are written."""
    return " ".join("".join(_WRITTEN.findall(text.upper())).split())


def written(
    recorded: Sequence[Recording], model: str | None, decoding: str, residency: Residency
) -> list[tuple[str, str]]:
    """What was said in each recording, and what the program wrote; "" where it failed."""
    question = AutomaticSpeechRecognition(
        sounds=tuple(recording.path for recording in recorded), checkpoint=model, decoding=decoding
    )
    final = [answer for answer in ask(question, residency) if answer.final]
    return [
        (recording.letters, letters_of(answer.text) if isinstance(answer, Transcript) else "")
        for recording, answer in zip(recorded, final, strict=True)
    ]


def figures(data: Path, model: str | None) -> Iterator[Figure]:
    """For each set the words wrong as the program writes them, and the letters wrong of greedy decoding.

    Insertions count, so either may exceed 100 %. Raises Missing at the end, naming the sets that are not there.
    """
    residency = Residency()
    missing = []
    for published in SETS:
        if not (data / published.folder / "manifest.tsv").is_file():
            missing.append(f"{published.title}, published at {published.origin} ({published.licence})")
        elif recorded := parted(data, published)[1]:
            yield from _of_set(published, recorded, model, residency)
    if missing:
        raise Missing(data, "; ".join(missing), [published.folder for published in SETS])


def _of_set(
    published: PublishedSet, recorded: Sequence[Recording], model: str | None, residency: Residency
) -> Iterator[Figure]:
    people = len({recording.speaker for recording in recorded})
    name = f"{published.name}, {published.about}, {people} people held out"
    pairs = [(truth.split(), text.split()) for truth, text in written(recorded, model, "auto", residency)]
    yield Figure(f"{name}: words wrong", 100 * error_rate(pairs), sum(len(truth) for truth, _ in pairs))
    letters = written(recorded, model, "greedy", residency)
    yield Figure(f"{name}: letters wrong, greedy", 100 * error_rate(letters), sum(len(truth) for truth, _ in letters))
