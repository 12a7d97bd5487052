"""What decoded sound is: blocks of samples, and how many are decoded at a time."""

from collections.abc import Iterator
from typing import Protocol

import numpy as np
import numpy.typing as npt

Samples = npt.NDArray[np.float32]
"""float32 [samples, channels], or [samples] once it is mono."""

CHUNK = 65_536
"""Samples decoded at a time: 1.4 s at 48 kHz, 256 KiB for each channel."""


class Decoded(Protocol):
    """An open sound: rate in Hz, channels, frames (samples of one channel, as far as the file says), format."""

    rate: int
    channels: int
    frames: int
    format: str

    def chunks(self, first: int) -> Iterator[Samples]:
        """float32 [samples, channels] at the sound's own rate, from sample `first` on."""
        ...


def resampled(chunks: Iterator[Samples], source: int, target: int) -> Iterator[Samples]:
    """A stream of samples ([samples] or [samples, channels]) at another rate, without seams between the chunks."""
    if source == target:
        yield from chunks
        return
    # Imported here: only sounds at other rates need it.
    import soxr

    stream, shape = None, (0,)
    for chunk in chunks:
        if stream is None:
            shape = (0, *chunk.shape[1:])
            stream = soxr.ResampleStream(source, target, (*chunk.shape, 1)[1], dtype="float32", quality="HQ")
        part = stream.resample_chunk(chunk)
        if len(part):
            yield part
    if stream is not None:
        rest = stream.resample_chunk(np.zeros(shape, np.float32), last=True)
        if len(rest):
            yield rest


def sized(pieces: Iterator[Samples], size: int) -> Iterator[Samples]:
    """The same samples in blocks of a size, the last shorter."""
    waiting: list[Samples] = []
    have = 0
    for piece in pieces:
        waiting.append(piece)
        have += len(piece)
        if have < size:
            continue
        joined = np.concatenate(waiting)
        for at in range(0, have - size + 1, size):
            yield joined[at : at + size]
        waiting, have = [joined[have - have % size :]], have % size
    if have:
        yield np.concatenate(waiting)
