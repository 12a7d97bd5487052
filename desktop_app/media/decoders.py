"""Sound files opened for streaming at their own rate: libsndfile where it can, FFmpeg (PyAV) for the rest."""

import errno
import math
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO, Protocol

import numpy as np
import numpy.typing as npt

from desktop_app.media.kinds import SOUND_FORMATS, refused
from desktop_app.media.limits import HEAD_BYTES, HIGHEST_RATE, LOWEST_RATE, MOST_CHANNELS
from desktop_app.media.signatures import signature
from desktop_app.media.sources import open_regular
from desktop_app.problems import Unreadable

Samples = npt.NDArray[np.float32]

CHUNK = 65_536
"""Samples decoded at a time: 1.4 s at 48 kHz, 256 KiB for each channel."""

_BY_LIBSNDFILE = frozenset(("wav", "flac", "ogg", "mp3", "au", "caf", "w64", "aiff"))

_DEMUXERS = {
    "mp4": "mov", "matroska": "matroska", "aac": "aac", "mp3": "mp3", "ogg": "ogg", "wav": "wav", "flac": "flac",
    "aiff": "aiff", "au": "au", "caf": "caf", "w64": "w64", "amr": "amr", "asf": "asf", "avi": "avi", "flv": "flv",
}  # fmt: skip
"""FFmpeg is told which demuxer to use: left to guess, it would follow a playlist to other files and hosts."""


class Decoder(Protocol):
    """An open sound: rate in Hz, channels, frames (samples of one channel, as far as the file says), format."""

    rate: int
    channels: int
    frames: int
    format: str

    def chunks(self, first: int) -> Iterator[Samples]:
        """Mono samples (the mean of all channels) at the file's own rate, from sample `first` on."""
        ...


@contextmanager
def opened(path: Path) -> Iterator[Decoder]:
    """A sound opened for decoding; whatever goes wrong with it inside the block is Unreadable."""
    with open_regular(path) as file:
        name, _ = signature(file)
        if name not in SOUND_FORMATS:
            raise _not_a_sound(path, name)
        try:
            decoder = _decoder(path, file, name)
            _check(path, decoder)
            yield decoder
        except (OSError, RuntimeError, ValueError, MemoryError, EOFError, LookupError, ArithmeticError) as error:
            raise Unreadable(path, _in_words(error), "Copy or download it again, or save it as wav.") from error


def _decoder(path: Path, file: BinaryIO, name: str) -> Decoder:
    """libsndfile first, since it seeks to the sample; what it refuses, FFmpeg may still know."""
    if name in _BY_LIBSNDFILE and not (name == "mp3" and _of_unknown_length(file)):
        import soundfile

        try:
            return _ByLibsndfile(soundfile.SoundFile(file))
        except soundfile.LibsndfileError:
            file.seek(0)
    return _ByFFmpeg(path, file, _DEMUXERS[name])


def _of_unknown_length(file: BinaryIO) -> bool:
    """Whether an mp3 does not say how long it is: libsndfile then guesses from one frame, and stops there."""
    head = file.read(HEAD_BYTES)
    file.seek(0)
    return not any(mark in head for mark in (b"Xing", b"Info", b"VBRI"))


def _check(path: Path, decoder: Decoder) -> None:
    if not LOWEST_RATE <= decoder.rate <= HIGHEST_RATE or not 1 <= decoder.channels <= MOST_CHANNELS:
        reason = f"its head claims {decoder.rate:,} samples a second and {decoder.channels} channels"
        raise Unreadable(path, reason, "Save it again, as wav with 16,000 samples a second.")
    if decoder.frames <= 0:
        raise Unreadable(path, "it holds no sound (no samples)", "Check that the recording was finished and saved.")


def _not_a_sound(path: Path, name: str) -> Unreadable:
    if name in ("unknown", "text"):
        what = "plain text" if name == "text" else "something unknown"
        return Unreadable(path, f"it holds {what}, not sound", "Check that it is the file you meant.")
    return (
        refused(path, name)
        if name in ("pdf", "zip")
        else Unreadable(path, f"this is a file of type {name}, not sound", "Check that it is the file you meant.")
    )


def _in_words(error: BaseException) -> str:
    """What the decoders' error means; their own words and numbers stay in the traceback."""
    if isinstance(error, MemoryError):
        return "the sound does not fit into memory"
    if isinstance(error, OSError) and error.errno in errno.errorcode:
        return f"the sound cannot be read ({error.strerror})"
    return "the sound is damaged and cannot be decoded"


def _mono(frames: Samples) -> Samples:
    """The mean over channels of float32 [samples, channels], with what is not a number silenced."""
    mixed = frames[:, 0] if frames.shape[1] == 1 else frames.mean(axis=1, dtype=np.float32)
    if not np.isfinite(mixed).all():
        mixed = np.nan_to_num(mixed, nan=0.0, posinf=0.0, neginf=0.0)
    return np.ascontiguousarray(mixed, dtype=np.float32)


class _ByLibsndfile:
    """wav, flac, ogg (vorbis, opus), mp3, aiff and relatives."""

    def __init__(self, file: Any) -> None:
        self._file = file
        self.rate = int(file.samplerate)
        self.channels = int(file.channels)
        self.frames = int(file.frames)
        self.format = str(file.format)

    def chunks(self, first: int) -> Iterator[Samples]:
        self._file.seek(min(first, self.frames))
        while len(frames := self._file.read(CHUNK, dtype="float32", always_2d=True)):
            yield _mono(frames)


class _ByFFmpeg:
    """m4a, aac, webm, the sound of videos, and what libsndfile does not know."""

    def __init__(self, path: Path, file: BinaryIO, demuxer: str) -> None:
        # Imported here: FFmpeg's libraries take 0.1 s, and most recordings do not need them.
        import av

        self._path = path
        self._container = av.open(file, format=demuxer, metadata_errors="replace")
        if not self._container.streams.audio:
            raise Unreadable(path, "it holds no sound", "If it is a video, it has no sound track.")
        self._stream = self._container.streams.audio[0]
        if self._stream.codec_context is None:
            raise Unreadable(path, "its sound is in a form that is not known here", "Save it again as wav or flac.")
        self.rate = int(self._stream.rate or 0)
        self.channels = int(self._stream.channels or 0)
        self.format = str(self._container.format.name).split(",")[0].upper()
        self.frames = round(self._seconds() * self.rate)

    def _seconds(self) -> float:
        """The length as the head says it; where it says nothing, or FFmpeg guesses, by the packets."""
        stream = self._stream
        guessed = self._container.format.name in ("mp3", "aac")
        if stream.duration and stream.time_base and not guessed:
            return float(stream.duration * stream.time_base)
        if self._container.duration and not guessed:
            return float(self._container.duration / 1_000_000)
        last = 0.0
        for packet in self._container.demux(stream):
            if packet.pts is not None and packet.time_base:
                last = max(last, float((packet.pts + (packet.duration or 0)) * packet.time_base))
        self._container.seek(0)
        return last

    def chunks(self, first: int) -> Iterator[Samples]:
        import av

        # A second early: codecs need some packets before what they give is right.
        early = max(0.0, first / self.rate - 1.0)
        self._container.seek(math.floor(early * 1_000_000), backward=True)
        resampler = av.AudioResampler(format="fltp", rate=self.rate)
        skip: int | None = None
        for frame in self._decoded():
            if skip is None:
                skip = max(0, first - round((frame.time or 0.0) * self.rate)) if first else 0
            for same in resampler.resample(frame):
                samples = _mono(same.to_ndarray().astype(np.float32, copy=False).T)
                if len(samples) > skip:
                    yield samples[skip:]
                skip = max(0, skip - len(samples))

    def _decoded(self) -> Iterator[Any]:
        """Frames of sound; a damaged packet is passed over, as players do."""
        from av.error import InvalidDataError

        failed: Exception | None = None
        found = False
        for packet in self._container.demux(self._stream):
            try:
                for frame in packet.decode():
                    found = True
                    yield frame
            except InvalidDataError as error:
                failed = error
        if not found and failed is not None:
            raise failed
