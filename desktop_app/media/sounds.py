"""Recorded sound as mono float32 samples: probed, read in part, streamed in blocks, outlined for drawing."""

from collections.abc import Generator, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from desktop_app.answers import WHOLE, Part
from desktop_app.media.channels import BLOCK, Mixer
from desktop_app.media.decoders import Sound, opened
from desktop_app.media.limits import LONGEST_SOUND, LONGEST_SOUND_AT_ONCE
from desktop_app.media.loudness import Loudness
from desktop_app.media.samples import Samples, resampled, sized
from desktop_app.problems import Unreadable

_MARGIN = 0.25
"""Seconds decoded around a part, so that resampling it gives what resampling the whole gives."""


@dataclass(frozen=True)
class SoundFacts:
    """Duration in seconds, samples a second, channels, and the format, e.g. "WAV".

    tracks: what the sound tracks of a film are called, where it has several; track: the one that is read.
    """

    duration: float
    rate: int
    channels: int
    format: str
    tracks: tuple[str, ...] = ()
    track: int = 1


def probe(path: Path, part: Part = WHOLE) -> SoundFacts:
    """What a sound says of itself; its samples are not decoded unless it has several tracks. Raises Unreadable."""
    with opened(path, part.track) as sound:
        return _facts(sound)


def _facts(sound: Sound) -> SoundFacts:
    tracks = tuple(f"Track {number} {track.words}" for number, track in enumerate(sound.tracks, 1))
    several = tracks if len(tracks) > 1 else ()
    return SoundFacts(sound.frames / sound.rate, sound.rate, sound.channels, sound.format, several, sound.track)


def read(path: Path, rate: int = 16_000, start: float = 0.0, stop: float | None = None, part: Part = WHOLE) -> Samples:
    """The sound from start to stop (seconds; None: its end) as float32 [samples], mono at `rate` Hz.

    Raises Unreadable, also for more than LONGEST_SOUND_AT_ONCE seconds: use blocks() for those.
    """
    with opened(path, part.track) as sound:
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
        for piece in resampled(_mono(_mixer(path, sound, part), sound, first), sound.rate, rate):
            parts.append(piece)
            have += len(piece)
            if wanted is not None and have >= offset + wanted:
                break
    whole = np.concatenate(parts) if parts else np.zeros(0, np.float32)
    return whole[offset:] if wanted is None else whole[offset : offset + wanted]


def blocks(path: Path, rate: int = 16_000, seconds: float = 20.0, part: Part = WHOLE) -> Iterator[Samples]:
    """The whole sound as float32 [samples] blocks, mono at `rate` Hz, each of `seconds` but the last.

    Streamed: memory stays flat however long the sound is, and joined together the blocks are exactly what
    read() gives. Raises Unreadable at the first or a later block.
    """
    return Listening(path, rate, part).blocks(seconds)


class Listening:
    """One pass through a sound from its beginning to its end, and what was noted on the way.

    facts: None before the first block. loudness: of what came so far.
    """

    def __init__(self, path: Path, rate: int, part: Part = WHOLE) -> None:
        self.facts: SoundFacts | None = None
        self.loudness = Loudness(rate)
        self._path, self._rate, self._part = path, rate, part
        self._notes: tuple[str, ...] = ()
        self._mixer: Mixer | None = None
        self._ended: float | None = None

    def blocks(self, seconds: float) -> Generator[Samples, None, None]:
        """As blocks()."""
        size = max(1, round(seconds * self._rate))
        with opened(self._path, self._part.track) as sound:
            self.facts, self._notes = _facts(sound), sound.notes
            self._mixer = _mixer(self._path, sound, self._part)
            heard = 0
            for block in sized(resampled(_mono(self._mixer, sound, 0), sound.rate, self._rate), size):
                self.loudness.hear(block)
                heard += len(block)
                yield block
            self._ended = heard / self._rate

    @property
    def notes(self) -> tuple[str, ...]:
        """What a person should know of how the sound was read, as far as it has been."""
        mixed = self._mixer.notes if self._mixer is not None else ()
        return (*self._notes, *mixed, *self._of_the_end())

    def _of_the_end(self) -> tuple[str, ...]:
        """A note where a sound ends long before its file says."""
        if self._ended is None or self.facts is None or self._ended > 0.98 * self.facts.duration - 1.0:
            return ()
        says, there = self.facts.duration, self._ended
        return (
            f"The file says that it lasts {says:.0f} s, but its sound ends at {there:.0f} s: if words are missing, "
            "copy or download it again.",
        )


def envelope(path: Path, bins: int, part: Part = WHOLE) -> npt.NDArray[np.float32]:
    """The lowest and highest sample of each of `bins` equal stretches of a sound: float32 [bins, 2].

    Streamed. Stretches without samples (a file shorter than its head says) are 0. Raises Unreadable.
    """
    outline = np.zeros((bins, 2), np.float32)
    with opened(path, part.track) as sound:
        edges = np.arange(bins + 1, dtype=np.int64) * sound.frames // bins
        at = 0
        for chunk in _mono(_mixer(path, sound, part), sound, 0):
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


def _mixer(path: Path, sound: Sound, part: Part) -> Mixer:
    if part.channel is not None and not 1 <= part.channel <= sound.channels:
        count = f"{sound.channels} channel{'s' if sound.channels > 1 else ''}"
        raise Unreadable(path, f"it has {count}, and number {part.channel} was asked for", "Ask for one that it has.")
    return Mixer(sound.rate, sound.channels, None if part.channel is None else part.channel - 1)


def _mono(mixer: Mixer, sound: Sound, first: int) -> Iterator[Samples]:
    """float32 [samples] from sample `first` on; what the channels have in common is told in whole blocks."""
    skip = first % BLOCK
    for chunk in mixer.mixed(_limited(sound, first - skip)):
        if len(chunk) > skip:
            yield chunk[skip:]
        skip = max(0, skip - len(chunk))


def _limited(sound: Sound, first: int) -> Iterator[Samples]:
    """The chunks of a sound, ended where its head lies about its length by going on for more than a day."""
    left = int(LONGEST_SOUND * sound.rate)
    for chunk in sound.chunks(first):
        yield chunk
        left -= len(chunk)
        if left <= 0:
            return
