"""Sound as FFmpeg (PyAV) decodes it: mp3, m4a, webm, the sound tracks of films, and what libsndfile does not know."""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, BinaryIO

import numpy as np

from desktop_app.media.clocks import LEAP, begins_anew, to_beginning
from desktop_app.media.limits import MIB
from desktop_app.media.samples import CHUNK, Samples, sized

DEMUXERS = {
    "mp4": "mov", "matroska": "matroska", "aac": "aac", "mp3": "mp3", "ogg": "ogg", "wav": "wav", "flac": "flac",
    "aiff": "aiff", "au": "au", "caf": "caf", "w64": "w64", "amr": "amr", "asf": "asf", "avi": "avi", "flv": "flv",
    "mpegts": "mpegts", "mpeg": "mpeg", "nist": "nistsphere", "wavpack": "wv", "ac3": "ac3",
    "ape": "ape", "tta": "tta", "musepack": "mpc8", "musepack7": "mpc", "tak": "tak", "voc": "voc",
}  # fmt: skip
"""FFmpeg is told which demuxer to use: left to guess, it would follow a playlist to other files and hosts."""

_GUESSED = ("mp3", "aac", "ac3", "mpegts", "mpeg")
"""Demuxers whose idea of the length comes from one frame."""

_QUICK = 64 * MIB
"""Bytes of a FLAC up to which its length is counted: its head may have been written before its sound."""

_GAP = 0.25
"""Seconds without sound from which on times are kept by silence; less is how containers round."""

_PADDING = 0.1
"""Seconds of silence that encoders put around a sound, at most."""

_MICROSECONDS = 1_000_000


@dataclass(frozen=True)
class Track:
    """One sound track of a film: its language as the file names it ("eng"), its title, its channels."""

    language: str = ""
    title: str = ""
    channels: int = 1

    @property
    def words(self) -> str:
        """What the file calls it, and its channels, in brackets."""
        channels = {0: "", 1: "mono", 2: "stereo"}.get(self.channels, f"{self.channels} channels")
        return f"({', '.join(part for part in (self.language, self.title, channels) if part)})"


class NoTrack(LookupError):
    """The file has no sound track of that number."""


class UnknownCodec(LookupError):
    """The sound is in a form that FFmpeg does not decode here."""


class ByFFmpeg:
    """One sound track of a file. rate in Hz, channels, frames (samples of one channel), format, e.g. "MOV".

    tracks: all that the file has. Raises NoTrack, UnknownCodec, and FFmpegError for what is damaged.
    """

    def __init__(
        self, sound: BinaryIO, demuxer: str, track: int = 0, frames: int | None = None, seconds: float | None = None
    ) -> None:
        """track: counted from 0. frames: how many there are, where that is known; seconds: where it was counted."""
        # Imported here: FFmpeg's libraries take 0.1 s, and most recordings do not need them.
        import av

        self._container = av.open(sound, format=demuxer, metadata_errors="replace")
        streams = self._container.streams.audio
        self.tracks = tuple(_track(each) for each in streams)
        if track >= len(streams):
            raise NoTrack(track)
        self._stream = streams[track]
        if self._stream.codec_context is None:
            raise UnknownCodec(track)
        self.rate, self.channels = self._form()
        self.format = str(self._container.format.name).split(",")[0].upper()
        self._begins = (self._container.start_time or 0) / _MICROSECONDS
        self._joined = begins_anew(self._container, self._stream)
        self.frames = round(self._seconds(seconds) * self.rate) if frames is None else frames

    def _form(self) -> tuple[int, int]:
        """Samples a second and channels. A sound that begins late, in a stream that is not told of in a head, says them
        by its first frame: FFmpeg looks through five seconds for them.
        """
        from av.error import FFmpegError

        rate, channels = int(self._stream.rate or 0), int(self._stream.channels or 0)
        if rate and channels:
            return rate, channels
        try:
            first = next(self._container.decode(self._stream), None)
        except FFmpegError:
            first = None  # what is wrong with it is said where it is read
        self._container.seek(0)
        return (int(first.sample_rate), int(first.layout.nb_channels)) if first is not None else (rate, channels)

    def _seconds(self, counted: float | None) -> float:
        """The length as the head says it; where it says nothing, contradicts itself or guesses, by the packets."""
        stream, whole = self._stream, (self._container.duration or 0) / _MICROSECONDS
        own = float(stream.duration * stream.time_base) + self._late() if stream.duration and stream.time_base else 0.0
        form = self._container.format.name
        # Matroska says where its clock stands at the end, wherever that began.
        late = form.startswith("matroska") and self._begins > 1.0
        guessed = late or form in _GUESSED or (form == "flac" and self._container.size < _QUICK)
        contradicted = own > 0 and max(whole, self._by_frames()) > 1.1 * own + 1.0
        if (own or whole) and not guessed and not contradicted:
            return own or whole
        counted = self._counted() if counted is None else counted
        # Packets do not tell how much of the last is padding, which a head that agrees with them does. A FLAC that
        # has less than it says was cut off.
        return own if abs(own - counted) < _PADDING or (form == "flac" and own > counted) else counted

    def _late(self) -> float:
        """Seconds from the beginning of the film until the sound begins."""
        stream = self._stream
        begins = float(stream.start_time * stream.time_base) if stream.start_time and stream.time_base else 0.0
        return 0.0 if self._joined else max(0.0, begins - self._begins)

    def _by_frames(self) -> float:
        """The length by the number of frames that an index holds, in seconds; 0 where there is none."""
        frames = int(self._stream.frames or 0) * int(self._stream.codec_context.frame_size or 0)
        return frames / self.rate if self.rate else 0.0

    def _counted(self) -> float:
        """Where the last packet ends, in seconds; where the clock begins anew, it is counted on."""
        last, shift, packets = 0.0, -self._begins, 0
        for packet in self._container.demux(self._stream):
            packets += bool(packet.size)
            if packet.pts is not None and packet.time_base:
                begins, lasts = (float((each or 0) * packet.time_base) for each in (packet.pts, packet.duration))
                if self._joined and begins + shift < last - LEAP:
                    shift = last - begins
                last = max(last, begins + shift + lasts)
        if not packets:
            return 0.0  # a head alone, in which FFmpeg does not move
        self._container.seek(0)
        return last

    def chunks(self, first: int) -> Iterator[Samples]:
        """float32 [samples, channels] from sample `first` on; damaged packets are passed over, as players do.

        Where the file says that nothing sounds for a while there is silence, so that times stay those of the film.
        """
        yield from sized(self._pieces(first), CHUNK)

    def _pieces(self, first: int) -> Iterator[Samples]:
        # A second early: codecs need some packets before what they give is right.
        early = max(0.0, first / self.rate - 1.0) + self._begins
        if self._joined:
            to_beginning(self._container)
        else:
            self._container.seek(math.floor(early * _MICROSECONDS), backward=True)
        at = None if first and not self._joined else 0
        for begins, samples in self._alike():
            # Where it begins later than what was asked for, that was in a silence.
            at = min(max(0, begins), first) if at is None else at
            for piece in (*self._silence(at, begins), samples):
                if at + len(piece) > first:
                    yield piece[max(0, first - at) :]
                at += len(piece)

    def _silence(self, at: int, begins: int) -> Iterator[Samples]:
        """Nothing from one sample to another, where that is more than rounding and both lie within the file."""
        if begins - at > _GAP * self.rate and begins <= self.frames:
            for first in range(at, begins, CHUNK):
                yield np.zeros((min(CHUNK, begins - first), self.channels), np.float32)

    def _alike(self) -> Iterator[tuple[int, Samples]]:
        """Decoded sound at the track's own rate and channels, whatever it changes to, and the sample it begins at."""
        import av

        resampler, shape, layout, begins = None, None, None, 0
        for frame in self._decoded():
            if frame.time is not None:
                begins = round((frame.time - self._begins) * self.rate)
            layout = layout or frame.layout.name
            if (frame.sample_rate, frame.layout.name, frame.format.name) != shape:
                shape = (frame.sample_rate, frame.layout.name, frame.format.name)
                resampler = av.AudioResampler(format="fltp", layout=layout, rate=self.rate)
            wanted = (self.rate, layout, "fltp")
            for same in [frame] if shape == wanted else resampler.resample(frame) if resampler else ():
                samples = same.to_ndarray().astype(np.float32, copy=False).T
                yield begins, samples
                begins += len(samples)

    def _decoded(self) -> Iterator[Any]:
        """Frames of sound; a damaged packet is passed over."""
        from av.error import FFmpegError

        failed: Exception | None = None
        found = False
        for packet in self._container.demux(self._stream):
            try:
                for frame in packet.decode():
                    found = True
                    yield frame
            except FFmpegError as error:
                failed = error
        if not found and failed is not None:
            raise failed


def _track(stream: Any) -> Track:
    tags = {str(key).lower(): str(value) for key, value in stream.metadata.items()}
    language = tags.get("language", "")
    handler = tags.get("handler_name", "")
    # What programs write there of themselves: "SoundHandler", "Apple Sound Media Handler".
    title = tags.get("title") or ("" if "handler" in handler.lower() else handler)
    known = stream.codec_context is not None
    return Track("" if language == "und" else language, title, int(stream.channels or 0) if known else 0)
