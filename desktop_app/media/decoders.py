"""Sound files opened for streaming at their own rate: one sound, however many parts it is made of."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from desktop_app.media.kinds import SOUND_FORMATS
from desktop_app.media.limits import HIGHEST_RATE, LOWEST_RATE, MOST_CHANNELS
from desktop_app.media.samples import Samples, resampled
from desktop_app.media.signatures import signature
from desktop_app.media.sound_heads import Extent
from desktop_app.media.sound_refusals import damaged, not_a_sound
from desktop_app.media.sound_survey import Length, Survey, chunks, survey
from desktop_app.media.sources import open_regular
from desktop_app.problems import Problem, Unreadable


class Sound:
    """An open sound, from its first part to its last.

    rate in Hz: that of the first part; channels: the most of any; frames: samples of one channel, as far as the
    file says; format, e.g. "WAV"; tracks, track: as in Survey; notes: what was mended, and which track was chosen.
    """

    def __init__(self, file: BinaryIO, name: str, found: Survey) -> None:
        self._file, self._name = file, name
        self._parts = [(extent, length) for extent, length in found.parts if length is not None and length.frames]
        lengths = [length for _, length in self._parts]
        self.rate = lengths[0].rate if lengths else LOWEST_RATE
        self.channels = max((each.channels for each in lengths), default=1)
        self.frames = sum(self._frames(each) for each in lengths)
        self.format, self.tracks, self.track = found.format, found.tracks, found.track
        self.notes = found.notes

    def _frames(self, length: Length) -> int:
        """Samples of a part, at the rate of the first."""
        return round(length.frames * self.rate / length.rate)

    def chunks(self, first: int) -> Iterator[Samples]:
        """float32 [samples, channels] at the sound's own rate, from sample `first` on."""
        for place, (extent, length) in enumerate(self._parts):
            frames = self._frames(length)
            # The last part may go on for longer than it says.
            if first >= frames and place < len(self._parts) - 1:
                first -= frames
                continue
            yield from self._part(extent, length, first)
            first = 0

    def _part(self, extent: Extent, length: Length, first: int) -> Iterator[Samples]:
        if length.rate == self.rate:
            at, skip = first, 0
        else:
            # Samples of both rates meet only at whole seconds: begin at one, so that no shift creeps in.
            at, skip = first // self.rate * length.rate, first % self.rate
        decoded = chunks(self._file, self._name, extent, self.track - 1, length, at)
        for chunk in resampled(decoded, length.rate, self.rate):
            if len(chunk) > skip:
                yield _with_channels(chunk[skip:], self.channels)
            skip = max(0, skip - len(chunk))


def _with_channels(chunk: Samples, channels: int) -> Samples:
    """The same sound in so many channels; where it has fewer, the last stands for those that are missing."""
    have = chunk.shape[1]
    return chunk if have == channels else chunk[:, [min(place, have - 1) for place in range(channels)]]


@contextmanager
def opened(path: Path, track: int | None = None) -> Iterator[Sound]:
    """A sound opened for decoding; whatever goes wrong with it inside the block is Unreadable.

    track: the sound track of a film, counted from 1; None for the first that is not silent.
    """
    with open_regular(path) as file:
        name, _ = signature(file)
        if name not in SOUND_FORMATS:
            raise not_a_sound(path, name)
        try:
            status = os.fstat(file.fileno())
            sound = Sound(file, name, survey(path, (status.st_mtime_ns, status.st_size, status.st_ino), name, track))
            _check(path, sound)
            yield sound
        except Problem:
            raise
        except Exception as error:  # decoders raise nearly anything on damaged bytes
            raise Unreadable(path, *damaged(error, file, name)) from error


def _check(path: Path, sound: Sound) -> None:
    if sound.frames <= 0:
        raise Unreadable(path, "it holds no sound (no samples)", "Check that the recording was finished and saved.")
    if not LOWEST_RATE <= sound.rate <= HIGHEST_RATE or not 1 <= sound.channels <= MOST_CHANNELS:
        reason = f"its head claims {sound.rate:,} samples a second and {sound.channels} channels"
        raise Unreadable(path, reason, "Save it again, as wav with 16,000 samples a second.")
