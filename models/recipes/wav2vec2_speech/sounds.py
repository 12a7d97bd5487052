"""A pack of sounds as a training on a device has it: every sample in one tensor, and what is said where."""

import json
import lzma
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import soundfile
import soxr
import torch

from .voices import RATE

INDEX = "index.json.xz"


@dataclass(frozen=True, slots=True)
class Item:
    """A recording: its first sample among all, its words, and where it may be cut.

    cuts: pairs of a sample and the number of words said before it; the first is (0, 0), the last the whole.
    """

    group: str
    speaker: str
    start: int
    words: tuple[str, ...]
    cuts: tuple[tuple[int, int], ...]

    @property
    def length(self) -> int:
        """Samples in all."""
        return self.cuts[-1][0]


@dataclass(frozen=True, slots=True)
class Sounds:
    """All samples (int16, on the device) and the recordings in them."""

    samples: torch.Tensor
    items: list[Item]


def read_sounds(folder: Path, device: torch.device, every: int = 1, workers: int = 3) -> Sounds:
    """Decode a pack (see packing), or one in ``every`` of its files. Raises FileNotFoundError where it is not there."""
    index = json.loads(lzma.decompress((folder / INDEX).read_bytes()))[::every]
    names = [entry["file"] for entry in index]
    with ThreadPoolExecutor(workers) as pool:  # the decoder lets go of the interpreter's lock
        files = list(pool.map(lambda name: soundfile.read(folder / name, dtype="int16")[0], names))
    begins = np.concatenate([[0], np.cumsum([len(samples) for samples in files])])
    items = [
        Item(row["group"], row["speaker"], int(begin) + row["start"], tuple(row["words"].split()), tuple(row["cuts"]))
        for begin, entry in zip(begins, index, strict=False)
        for row in entry["rows"]
    ]
    samples = torch.from_numpy(np.concatenate(files)).to(device)
    return Sounds(samples, items)


def read_sound(path: Path) -> np.ndarray:
    """The samples of a file: float32, mono, 16 kHz."""
    samples, rate = soundfile.read(path, dtype="float32", always_2d=True)
    return np.asarray(soxr.resample(samples.mean(axis=1), rate, RATE), dtype=np.float32)
