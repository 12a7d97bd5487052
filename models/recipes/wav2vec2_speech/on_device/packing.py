"""Packs recordings for a training elsewhere: long Opus files, an index with texts and pauses, weights to start from.

    python -m models.recipes.wav2vec2_speech.on_device.packing --data FOLDER --more FOLDER --synthetic FOLDER PACK

data: the published sets of people, of which the speakers who are held out stay away. more: other sets in the same
layout (a folder each, with manifest.tsv). synthetic: parts as the step "speech" writes them.
"""

import argparse
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
from safetensors.torch import load_file, save_file
from transformers import Wav2Vec2ForCTC

from desktop_app.bench.real.speech import SETS, parted
from desktop_app.tasks.decoding.alignment import align
from desktop_app.tasks.decoding.alphabet import Alphabet
from models.recipes.wav2vec2_speech.corpus import read_parts
from models.recipes.wav2vec2_speech.network import read
from models.recipes.wav2vec2_speech.people import read_sound
from models.recipes.wav2vec2_speech.training import inputs_of
from models.recipes.wav2vec2_speech.vocabulary import BLANK, LETTERS, NUMBERS, encode
from models.recipes.wav2vec2_speech.voices import RATE

from .sounds import INDEX

COMPRESSION = {"people": 0.97, "synthetic": 0.98}
"""libsndfile's measure: about 12.6 and 10.4 kbit/s."""

FILES = ("config", "vocab", "preprocessor_config", "processor_config", "tokenizer_config", "special_tokens_map")
"""What makes weights a checkpoint."""

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


def cuts(network: Wav2Vec2ForCTC, said: Said) -> list[tuple[int, int]]:
    """Where a recording may be cut: (sample, words before it), from (0, 0) to the whole."""
    words = said.letters.split()
    ends = [(0, 0), (len(said.samples), len(words))]
    if len(said.samples) < SHORTEST_CUT * RATE or len(words) < 2:
        return ends
    with torch.inference_mode():
        logits = network(**inputs_of([said.samples / np.float32(32768)])).logits[0]
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


def write(said: Iterable[Said], network: Wav2Vec2ForCTC, folder: Path, kind: str) -> list[dict[str, Any]]:
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


def _write_file(kept: Sequence[Said], network: Wav2Vec2ForCTC, path: Path, compression: float) -> dict[str, Any]:
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


def squeezed(weights: dict[str, torch.Tensor]) -> dict[str, torch.Tensor]:
    """Matrices in 8 bits a number with a scale for each row (NAME and NAME.scale), vectors in half precision."""
    found = {}
    for name, weight in weights.items():
        if weight.ndim < 2 or "parametrizations" in name or ".conv_layers.0." in name:
            found[name] = weight.half()
            continue
        rows = weight.float().flatten(1)
        scale = rows.abs().amax(1, keepdim=True).clamp_min(1e-8) / 127
        found[name] = (rows / scale).round().to(torch.int8).reshape(weight.shape)
        found[f"{name}.scale"] = scale.half()
    return found


def main() -> None:
    """Make a pack."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("pack", type=Path)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--more", type=Path)
    parser.add_argument("--synthetic", type=Path, required=True)
    parser.add_argument("--synthetic-hours", type=float, default=3.0)
    parser.add_argument("--start", type=Path, default=Path(__file__).resolve().parents[3] / "builtin/wav2vec2-speech")
    parser.add_argument("--threads", type=int, default=1)
    asked = parser.parse_args()
    torch.set_num_threads(asked.threads)
    asked.pack.mkdir(parents=True, exist_ok=True)
    network = read(asked.start).eval()
    real = list(people(asked.data)) + (list(others(asked.more)) if asked.more else [])
    index = write(real, network, asked.pack, "people")
    index += write(synthetic(asked.synthetic, asked.synthetic_hours * 3600), network, asked.pack, "synthetic")
    (asked.pack / INDEX).write_bytes(lzma.compress(json.dumps(index).encode()))
    save_file(squeezed(load_file(asked.start / "model.safetensors")), asked.pack / "start.safetensors")
    for name in FILES:
        (asked.pack / f"{name}.json").write_bytes((asked.start / f"{name}.json").read_bytes())


if __name__ == "__main__":
    main()
