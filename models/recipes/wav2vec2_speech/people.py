"""Recordings of people, from published sets in a folder that the person names: cached as samples for the training.

Which sets these are, and which speakers are kept from training, desktop_app.bench.real.speech says.
"""

from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import soundfile
import soxr

from desktop_app.bench.real.speech import SETS, PublishedSet, Recording, parted

from .corpus import PART, Utterance, part_paths, read_parts, write_part
from .voices import RATE


def cache_people(data: Path, folder: Path, sets: Sequence[PublishedSet] = SETS) -> None:
    """Decode the training recordings of each set into parts of ``folder``/NAME; what is there already is kept.

    Raises a Problem where a set is missing or is another than it should be, with where it is published.
    """
    for published in sets:
        target = folder / published.name
        target.mkdir(parents=True, exist_ok=True)
        found = parted(data, published)[0]
        for number, start in enumerate(range(0, len(found), PART)):
            if not part_paths(target, number)[1].exists():
                _cache_part(target, number, published.name, found[start : start + PART])
        print(f"{published.name}: {len(found)} recordings to train on", flush=True)


def _cache_part(folder: Path, number: int, name: str, found: Sequence[Recording]) -> None:
    sounds = [np.clip(read_sound(recording.path) * 32767, -32768, 32767).astype(np.int16) for recording in found]
    rows = [{"sentence": each.letters, "family": name, "voice": each.speaker} for each in found]
    write_part(folder, number, rows, sounds)


def read_sound(path: Path) -> np.ndarray:
    """The samples of a file: float32, mono, 16 kHz."""
    samples, rate = soundfile.read(path, dtype="float32", always_2d=True)
    return np.asarray(soxr.resample(samples.mean(axis=1), rate, RATE), dtype=np.float32)


def read_people(folder: Path, longest: float) -> Iterator[Utterance]:
    """The cached utterances of every set."""
    for each in sorted(path for path in folder.iterdir() if path.is_dir()):
        yield from read_parts(each, longest)
