"""What is known of a sound file once it was looked through: its parts, how long they are, its sound tracks."""

import functools
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, NamedTuple, cast

import numpy as np

from desktop_app.media import mpeg_frames
from desktop_app.media.excerpts import Excerpt
from desktop_app.media.ffmpeg_decoder import DEMUXERS, ByFFmpeg, Track
from desktop_app.media.libsndfile_decoder import ByLibsndfile
from desktop_app.media.protection import PROTECTED, sound_protected
from desktop_app.media.samples import Samples
from desktop_app.media.sound_extents import extents
from desktop_app.media.sound_heads import Extent
from desktop_app.media.sources import open_regular
from desktop_app.problems import Unreadable

_BY_LIBSNDFILE = frozenset(("wav", "ogg", "au", "caf", "w64", "aiff"))
"""Not mp3 and flac: libsndfile stops where they say, or seem to say, that they end."""

_SILENT = 1e-3
"""Full scale is 1: a track that swings no further than this (-60 dB) has no sound."""

_SURVEYS = 64


class Length(NamedTuple):
    """The samples of one channel, their rate in Hz and the channels, of one of the sounds in a file."""

    rate: int
    channels: int
    frames: int


@dataclass(frozen=True)
class Survey:
    """What is known of a file once it was looked through.

    parts: the sounds in it, one after the other, with the length of each (None for one that cannot be read).
    tracks: the sound tracks of a film. track: which of them is read, counted from 1. silent: how many before it
    have no sound.
    """

    format: str
    parts: tuple[tuple[Extent, Length | None], ...]
    tracks: tuple[Track, ...] = (Track(),)
    track: int = 1
    silent: int = 0

    @property
    def notes(self) -> tuple[str, ...]:
        """What a person should know of how the file is read."""
        notes = [note for extent, _ in self.parts for note in extent.notes]
        if len(self.parts) > 1:
            unread = sum(length is None for _, length in self.parts)
            which = f"{unread} cannot be read" if unread else "all were read"
            notes.append(f"The file holds {len(self.parts)} recordings, one after the other; {which}")
        if len(self.tracks) > 1:
            notes.append(self._choice())
        return tuple(f"{note}." for note in dict.fromkeys(notes))

    def _choice(self) -> str:
        """Which track was taken, and which there are."""
        names = ", ".join(f"{number} {track.words}" for number, track in enumerate(self.tracks, 1))
        if self.silent > 1:
            return f"The first {self.silent} have no sound, so track {self.track} was taken, of these: {names}"
        if self.silent:
            return f"Track 1 has no sound, so track {self.track} was taken, of these: {names}"
        return f"Track {self.track} was taken, of these: {names}"


@functools.lru_cache(_SURVEYS)
def survey(path: Path, stamp: tuple[int, int, int], name: str, track: int | None) -> Survey:
    """Looks through a file once, as it is now; a player asks for every few seconds of it anew."""
    with open_regular(path) as file:
        if sound_protected(file, name):
            raise Unreadable(path, *PROTECTED)
        parts = extents(file, name)
        first = _decoder(file, name, parts[0], 0, frames=0)
        tracks = first.tracks if isinstance(first, ByFFmpeg) else (Track(),)
        if track is not None and not 1 <= track <= len(tracks):
            count = f"{len(tracks)} sound track{'s' if len(tracks) > 1 else ''}"
            raise Unreadable(path, f"it has {count}, and number {track} was asked for", "Ask for one that it has.")
        silent = 0
        if track is None and len(tracks) > 1:
            silent = _silent_tracks(file, name, parts, len(tracks))
        chosen = track or silent + 1
        lengths = [_length(file, name, part, chosen - 1, alone=len(parts) == 1) for part in parts]
        return Survey(first.format, tuple(zip(parts, lengths, strict=True)), tracks, chosen, silent)


def _silent_tracks(file: BinaryIO, name: str, parts: list[Extent], tracks: int) -> int:
    """How many tracks at the beginning have no sound; 0 where none has any."""
    for track in range(tracks):
        for part in parts:
            if _sounds(file, name, part, track):
                return track
    return 0


def _sounds(file: BinaryIO, name: str, part: Extent, track: int) -> bool:
    """Whether anything is heard in a track; one that cannot be decoded is as good as silent."""
    try:
        for chunk in _decoder(file, name, part, track, frames=0).chunks(0):
            if np.any(np.ptp(np.nan_to_num(chunk), axis=0) > 2 * _SILENT):
                return True
    except Exception:  # decoders raise nearly anything on damaged bytes
        return False
    return False


def _length(file: BinaryIO, name: str, part: Extent, track: int, alone: bool) -> Length | None:
    try:
        counted = mpeg_frames.seconds(_bytes(file, part)) if name in ("mp3", "aac") else None
        decoder = _decoder(file, name, part, track, seconds=counted)
    except Exception:  # of several parts one may be damaged; the only one says why
        if alone:
            raise
        return None
    return Length(decoder.rate, decoder.channels, decoder.frames)


def _decoder(
    file: BinaryIO, name: str, part: Extent, track: int, frames: int | None = None, seconds: float | None = None
) -> ByLibsndfile | ByFFmpeg:
    """libsndfile first, since it seeks to the sample; what it refuses, FFmpeg may still know.

    frames, seconds: as ByFFmpeg takes them, so that it need not look through the file again.
    """
    if name in _BY_LIBSNDFILE:
        with suppress(RuntimeError, ValueError):
            return ByLibsndfile(_bytes(file, part))
    return ByFFmpeg(_bytes(file, part), DEMUXERS[name], track, frames, seconds)


def _bytes(file: BinaryIO, part: Extent) -> BinaryIO:
    return cast(BinaryIO, Excerpt(file, part.start, part.stop, part.head))


def chunks(file: BinaryIO, name: str, part: Extent, track: int, length: Length, at: int) -> Iterator[Samples]:
    """A part from sample `at` on; where libsndfile gives up FFmpeg goes on, which passes over what is damaged."""
    decoder = _decoder(file, name, part, track, length.frames)
    if isinstance(decoder, ByLibsndfile):
        try:
            for chunk in decoder.chunks(at):
                at += len(chunk)
                yield chunk
            return
        except RuntimeError:
            decoder = ByFFmpeg(_bytes(file, part), DEMUXERS[name], track, length.frames)
    yield from decoder.chunks(at)
