"""The recipe's speech on disk: sentences shared out among voices, synthesised in parts, read back as arrays."""

import json
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass
from pathlib import Path
from random import Random
from typing import Any

import numpy as np

from .sentences import distinct, spoken_letters
from .voices import RATE, Request, any_request, synthesise

PART = 400
LONGEST_SECONDS = 11.0
EVALUATION_SEED, TRAINING_SEED = 7_001, 1
EVALUATION_COUNT = 600
_FAMILIES = ("espeak", "flite", "festival")
_SHARES = (0.42, 0.30, 0.28)
# the groups that figures are given for, and whether their voices are kept from training
GROUPS = {
    "espeak, seen voices": ("espeak", False),
    "espeak, unseen variants": ("espeak", True),
    "flite, seen voices": ("flite", False),
    "flite, unseen voice": ("flite", True),
    "festival, seen voices": ("festival", False),
}


@dataclass(frozen=True, slots=True)
class Utterance:
    """One synthesised sentence: its letters, its voice, and its samples (int16, 16 kHz, mono)."""

    letters: str
    family: str
    voice: str
    samples: np.ndarray

    @property
    def seconds(self) -> float:
        """How long it lasts."""
        return len(self.samples) / RATE


def evaluation_sentences() -> list[str]:
    """The sentences that figures are measured on; training_sentences() holds none of them."""
    return distinct(EVALUATION_SEED, EVALUATION_COUNT)


def training_sentences(count: int) -> list[str]:
    """``count`` different sentences, none of them among the evaluation's."""
    return distinct(TRAINING_SEED, count, frozenset(map(spoken_letters, evaluation_sentences())))


def training_requests(count: int) -> list[Request]:
    """Who says which training sentence and how; the same for every run."""
    rng = Random(TRAINING_SEED)
    sentences = training_sentences(count)
    return [any_request(sentence, rng.choices(_FAMILIES, _SHARES)[0], rng) for sentence in sentences]


def evaluation_requests() -> dict[str, list[Request]]:
    """For each group of voices its share of the evaluation sentences."""
    rng = Random(EVALUATION_SEED)
    sentences, groups = evaluation_sentences(), list(GROUPS.items())
    return {
        name: [any_request(sentence, family, rng, unseen=unseen) for sentence in sentences[place :: len(groups)]]
        for place, (name, (family, unseen)) in enumerate(groups)
    }


def synthesise_parts(requests: list[Request], folder: Path, workers: int) -> None:
    """Speak the requests into ``folder`` in parts of PART; parts that are there already are kept."""
    folder.mkdir(parents=True, exist_ok=True)
    parts = [(number, requests[start : start + PART]) for number, start in enumerate(range(0, len(requests), PART))]
    missing = [(number, part) for number, part in parts if not part_paths(folder, number)[1].exists()]
    with ThreadPoolExecutor(workers) as pool:
        for number in pool.map(lambda numbered: _write_part(folder, *numbered), missing):
            print(f"synthesised part {number + 1} of {len(parts)}", flush=True)


def part_paths(folder: Path, number: int) -> tuple[Path, Path]:
    """The samples of a part, and its index."""
    return folder / f"part-{number:04}.npy", folder / f"part-{number:04}.json"


def _write_part(folder: Path, number: int, requests: list[Request]) -> int:
    sounds = [np.clip(sound * 32767, -32768, 32767).astype(np.int16) for sound in synthesise(requests)]
    write_part(folder, number, [asdict(request) for request in requests], sounds)
    return number


def write_part(folder: Path, number: int, rows: Sequence[Mapping[str, Any]], sounds: Sequence[np.ndarray]) -> None:
    """Write utterances (int16) and their rows, with at least sentence, family and voice, as one part."""
    samples, index = part_paths(folder, number)
    np.save(samples, np.concatenate(sounds))
    lengths = [{**row, "length": len(sound)} for row, sound in zip(rows, sounds, strict=True)]
    # written last: a part with an index is whole
    unfinished = index.with_suffix(".unfinished")
    unfinished.write_text(json.dumps(lengths))
    unfinished.rename(index)


def read_parts(folder: Path, longest: float = LONGEST_SECONDS) -> Iterator[Utterance]:
    """The utterances of a folder in the order of their requests; those over ``longest`` seconds are left out.

    The samples stay on disk (memory-mapped) until they are looked at.
    """
    for index in sorted(folder.glob("part-*.json")):
        samples = np.load(index.with_suffix(".npy"), mmap_mode="r")
        start = 0
        for row in json.loads(index.read_text()):
            stop = start + row["length"]
            if row["length"] <= longest * RATE:
                yield Utterance(spoken_letters(row["sentence"]), row["family"], row["voice"], samples[start:stop])
            start = stop
