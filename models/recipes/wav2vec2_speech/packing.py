"""Packs recordings for the training, which may be elsewhere: long Opus files, an index with texts and pauses.

data: the published sets of people, of which the speakers who are held out stay away. more: other sets in the same
layout (a folder each, with manifest.tsv). parts: synthetic speech as the step "speech" writes it.
"""

import csv
import json
import lzma
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import soundfile
import torch
from transformers import BatchFeature, Wav2Vec2FeatureExtractor, Wav2Vec2ForCTC

from desktop_app.bench.real.speech import SETS, parted
from desktop_app.tasks.decoding.alignment import align
from desktop_app.tasks.decoding.alphabet import Alphabet

from .corpus import read_parts
from .sounds import INDEX, read_sound
from .vocabulary import BLANK, LETTERS, NUMBERS, encode
from .voices import RATE

COMPRESSION = {"people": 0.97, "synthetic": 0.98}
"""libsndfile's measure: about 12.6 and 10.4 kbit/s."""

FILE_SECONDS = 300.0
GAP = RATE // 10  # samples of silence between recordings, so that none is heard in the next
SHORTEST_CUT = 7.5  # seconds: shorter recordings are not cut
LEAST_PAUSE = 4  # frames of 20 ms between two words
LEAST_SURE = 0.15  # mean probability of the letters of the words beside a cut
_FRAME = 320
_ALPHABET = Alphabet(LETTERS, BLANK, NUMBERS["|"])


@dataclass(frozen=True, slots=True)
class Said:
    """A recording to be packed: samples int16."""

    group: str
    speaker: str
    letters: str
    samples: np.ndarray


def people(data: Path) -> Iterator[Said]:
    """The recordings that are trained on, of all published sets."""
    for published in SETS:
        for each in parted(data, published)[0]:
            yield Said(published.name, each.speaker, each.letters, _int16(read_sound(each.path)))


def others(folder: Path) -> Iterator[Said]:
    """The recordings of further sets."""
    for manifest in sorted(folder.glob("*/manifest.tsv")):
        group = manifest.parent.name.removeprefix("speech-")
        with manifest.open(newline="", encoding="utf-8") as file:
            for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
                samples = _int16(read_sound(manifest.parent / row["file"]))
                yield Said(group, row["speaker"], row["transcript"], samples)


def synthetic(folder: Path, seconds: float) -> Iterator[Said]:
    """Synthesised sentences, until they last so many seconds together."""
    for utterance in read_parts(folder):
        if seconds <= 0:
            return
        seconds -= utterance.seconds
        yield Said(utterance.family, utterance.voice, utterance.letters, np.asarray(utterance.samples))


def _int16(sound: np.ndarray) -> np.ndarray:
    return np.clip(sound * 32767, -32768, 32767).astype(np.int16)


def cuts(network: Wav2Vec2ForCTC | None, said: Said) -> list[tuple[int, int]]:
    """Where a recording may be cut: (sample, words before it), from (0, 0) to the whole."""
    words = said.letters.split()
    ends = [(0, 0), (len(said.samples), len(words))]
    if network is None or len(said.samples) < SHORTEST_CUT * RATE or len(words) < 2:
        return ends
    with torch.inference_mode():
        logits = network(**_inputs(said.samples)).logits[0]
    try:
        spans = align(logits.log_softmax(-1).double().numpy(), [encode(word) for word in words], _ALPHABET)
    except ValueError:  # more letters than frames: the transcript is of something else
        return ends
    found = [
        ((before.end + after.start) // 2 * _FRAME, number)
        for number, (before, after) in enumerate(pairwise(spans), 1)
        if after.start - before.end >= LEAST_PAUSE and min(before.confidence, after.confidence) >= LEAST_SURE
    ]
    return [ends[0], *found, ends[1]]


def _inputs(samples: np.ndarray) -> BatchFeature:
    extractor = Wav2Vec2FeatureExtractor(do_normalize=True, return_attention_mask=True)
    return extractor(samples / np.float32(32768), sampling_rate=RATE, return_tensors="pt")


def write(said: Iterable[Said], network: Wav2Vec2ForCTC | None, folder: Path, kind: str) -> list[dict[str, Any]]:
    """Write files of about FILE_SECONDS; what the index says of them. Those that are there already are kept."""
    return [
        _write_file(kept, network, folder / f"{kind}-{number:03}.ogg", COMPRESSION[kind])
        for number, kept in enumerate(_together(said))
    ]


def _together(said: Iterable[Said]) -> Iterator[list[Said]]:
    """What goes into each file."""
    kept: list[Said] = []
    for each in said:
        kept.append(each)
        if sum(len(one.samples) for one in kept) > FILE_SECONDS * RATE:
            yield kept
            kept = []
    if kept:
        yield kept


def _write_file(kept: Sequence[Said], network: Wav2Vec2ForCTC | None, path: Path, compression: float) -> dict[str, Any]:
    told = path.with_suffix(".json")  # written last: a file with it is whole
    if told.exists():
        entry: dict[str, Any] = json.loads(told.read_text())
        return entry
    rows, start = [], 0
    with soundfile.SoundFile(path, "w", RATE, 1, format="OGG", subtype="OPUS", compression_level=compression) as file:
        for said in kept:
            row = {"group": said.group, "speaker": said.speaker, "start": start, "words": said.letters}
            rows.append(row | {"cuts": cuts(network, said)})
            file.write(np.concatenate([said.samples, np.zeros(GAP, np.int16)]))
            start += len(said.samples) + GAP
    print(f"{path.name}: {len(rows)} recordings, {start / RATE:.0f} s, {path.stat().st_size // 1000} kB", flush=True)
    entry = {"file": path.name, "rows": rows}
    told.write_text(json.dumps(entry))
    return entry


def pack(
    network: Wav2Vec2ForCTC | None, folder: Path, data: Path, more: Path | None, parts: Path, hours: float
) -> None:
    """Makes a pack of the recordings of people in `data` and `more`, and of some hours of synthetic ones in `parts`.

    network: hears where pauses are; without one recordings are not cut.
    """
    folder.mkdir(parents=True, exist_ok=True)
    real = list(people(data)) + (list(others(more)) if more else [])
    index = write(real, network, folder, "people") + write(synthetic(parts, hours * 3600), network, folder, "synthetic")
    (folder / INDEX).write_bytes(lzma.compress(json.dumps(index).encode()))
