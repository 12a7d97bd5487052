"""Recorded sound as mono float32 samples: probed, read in part, streamed in blocks, outlined for drawing."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from desktop_app.media.decoders import Decoder, Samples, opened
from desktop_app.media.limits import LONGEST_SOUND, LONGEST_SOUND_AT_ONCE
from desktop_app.problems import Unreadable

_MARGIN = 0.25
"""Seconds decoded around a part, so that resampling it gives what resampling the whole gives."""


@dataclass(frozen=True)
class SoundFacts:
    """Duration in seconds, samples a second, channels, and the format, e.g. "WAV"."""

    duration: float
    rate: int
    channels: int
    format: str


def probe(path: Path) -> SoundFacts:
    """What a sound says of itself, without decoding it. Raises Unreadable, also for one without samples."""
    with opened(path) as sound:
        return SoundFacts(sound.frames / sound.rate, sound.rate, sound.channels, sound.format)


def read(path: Path, rate: int = 16_000, start: float = 0.0, stop: float | None = None) -> Samples:
    """The sound from start to stop (seconds; None: its end) as float32 [samples], mono at `rate` Hz.

    Raises Unreadable, also for more than LONGEST_SOUND_AT_ONCE seconds: use blocks() for those.
    """
    with opened(path) as sound:
        length = sound.frames / sound.rate
        end = length if stop is None else min(stop, length)
        if end - start > LONGEST_SOUND_AT_ONCE:
            reason = f"{(end - start) / 3600:.1f} hours of sound do not fit into memory at once"
            raise Unreadable(path, reason, f"Take at most {LONGEST_SOUND_AT_ONCE / 3600:.0f} hours at a time.")
        early = max(0.0, start - _MARGIN)
        # Whole samples of both rates meet only at some times: begin at one, so that no shift creeps in.
        first = int(early) * sound.rate
        offset = round((start - int(early)) * rate)
        wanted = max(0, round((end - start) * rate)) if stop is not None else None
        parts, have = [], 0
        for part in _resampled(_limited(sound, first), sound.rate, rate):
            parts.append(part)
            have += len(part)
            if wanted is not None and have >= offset + wanted:
                break
    whole = np.concatenate(parts) if parts else np.zeros(0, np.float32)
    return whole[offset:] if wanted is None else whole[offset : offset + wanted]


def blocks(path: Path, rate: int = 16_000, seconds: float = 20.0) -> Iterator[Samples]:
    """The whole sound as float32 [samples] blocks, mono at `rate` Hz, each of `seconds` but the last.

    Streamed: memory stays flat however long the sound is, and joined together the blocks are exactly what
    read() gives. Raises Unreadable at the first or a later block.
    """
    size = max(1, round(seconds * rate))
    waiting: list[Samples] = []
    have = 0
    with opened(path) as sound:
        for part in _resampled(_limited(sound, 0), sound.rate, rate):
            waiting.append(part)
            have += len(part)
            if have >= size:
                joined = np.concatenate(waiting)
                for at in range(0, have - size + 1, size):
                    yield joined[at : at + size]
                waiting, have = [joined[have - have % size :]], have % size
    if have:
        yield np.concatenate(waiting)


def envelope(path: Path, bins: int) -> npt.NDArray[np.float32]:
    """The lowest and highest sample of each of `bins` equal stretches of a sound: float32 [bins, 2].

    Streamed. Stretches without samples (a file shorter than its head says) are 0. Raises Unreadable.
    """
    outline = np.zeros((bins, 2), np.float32)
    with opened(path) as sound:
        edges = np.arange(bins + 1, dtype=np.int64) * sound.frames // bins
        at = 0
        for chunk in _limited(sound, 0):
            _outline(outline, edges, chunk, at)
            at += len(chunk)
    return outline


def _outline(outline: npt.NDArray[np.float32], edges: npt.NDArray[np.int64], chunk: Samples, at: int) -> None:
    """Widens the outline by a chunk whose first sample is number `at` of the sound."""
    first = int(np.searchsorted(edges, at, side="right")) - 1
    last = int(np.searchsorted(edges, at + len(chunk), side="left"))
    for each in range(max(first, 0), min(last, len(outline))):
        part = chunk[max(0, edges[each] - at) : max(0, edges[each + 1] - at)]
        if len(part):
            low, high = part.min(), part.max()
            begun = edges[each] < at
            outline[each, 0] = min(outline[each, 0], low) if begun else low
            outline[each, 1] = max(outline[each, 1], high) if begun else high


def _limited(sound: Decoder, first: int) -> Iterator[Samples]:
    """The chunks of a sound, ended where its head lies about its length by going on for more than a day."""
    left = int(LONGEST_SOUND * sound.rate)
    for chunk in sound.chunks(first):
        yield chunk
        left -= len(chunk)
        if left <= 0:
            return


def _resampled(chunks: Iterator[Samples], source: int, target: int) -> Iterator[Samples]:
    """A stream of samples at another rate, without seams between the chunks."""
    if source == target:
        yield from chunks
        return
    # Imported here: only sounds at other rates need it.
    import soxr

    stream = soxr.ResampleStream(source, target, 1, dtype="float32", quality="HQ")
    for chunk in chunks:
        part = stream.resample_chunk(chunk)
        if len(part):
            yield part
    rest = stream.resample_chunk(np.zeros(0, np.float32), last=True)
    if len(rest):
        yield rest
