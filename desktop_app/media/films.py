"""Films: their frames by time, as pictures a person would see, decoded as they are needed.

Times count in seconds from the first picture. Frames are found by their times, never by their number: a film of a
variable rate has no rate to count with, and many files do not say how many frames they hold.
"""

import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
import numpy.typing as npt

from desktop_app.file_kinds import Kind
from desktop_app.media.ffmpeg_decoder import DEMUXERS
from desktop_app.media.limits import LONGEST_EDGE, LONGEST_FILM, MOST_PIXELS
from desktop_app.media.signatures import signature
from desktop_app.media.sound_extents import boxes
from desktop_app.media.sources import open_regular
from desktop_app.problems import Problem, Unreadable

_DEMUXERS = DEMUXERS | {"gif": "gif"}
"""FFmpeg is told which demuxer to use: left to guess, it would follow a playlist to other files and hosts."""

_FAR = 5.0
"""Seconds ahead from which on a seek is quicker than decoding what lies between."""

_EARLIER = 15.0
"""Seconds to go back further where a container led past the time that was wanted."""

_MICROSECONDS = 1_000_000


@dataclass(frozen=True)
class FilmFacts:
    """What a film says of itself: duration in seconds (None where it does not say), width and height as a person
    sees them, the format, e.g. "MOV", and whether it has sound."""

    duration: float | None
    width: int
    height: int
    format: str
    sounds: bool = False


@dataclass(frozen=True)
class Frame:
    """A picture of a film: uint8 [height, width, 3], upright, and the time from which it is shown."""

    time: float
    picture: npt.NDArray[np.uint8]


class Film:
    """An open film.

    facts: what it says of itself. ended: where the last frame that was met begins, in seconds. end: until when the last
    frame of all is shown, once it was met. pictures: frames that were told apart so far.
    """

    def __init__(self, path: Path, file: BinaryIO, name: str) -> None:
        self._path = path
        self._file = file
        self._demuxer = _DEMUXERS[name]
        self._open()
        self.damaged = 0
        self.ended = 0.0
        self.end: float | None = None
        self.pictures = 0
        frame = next(self._decoded(), None)
        if frame is None:
            raise Unreadable(path, "none of its pictures can be decoded", "Copy or download it again.")
        self._begins = float(frame.time or 0.0)
        self.facts = self._facts(frame)

    def _open(self) -> None:
        # Imported here: FFmpeg's libraries take 0.1 s.
        import av

        self._file.seek(0)
        self._container = av.open(self._file, format=self._demuxer, metadata_errors="replace")
        self._stream = _pictures(self._path, self._container)
        self._stream.thread_type = "AUTO"

    def _facts(self, frame: Any) -> FilmFacts:
        width, height = int(frame.width), int(frame.height)
        if width * height > MOST_PIXELS or max(width, height) > LONGEST_EDGE:
            raise Unreadable(self._path, f"its pictures are {width} x {height} pixels", "Save it smaller.")
        if int(frame.rotation) % 180:
            width, height = height, width
        stream, length = self._stream, float(self._container.duration or 0) / _MICROSECONDS
        if stream.duration and stream.time_base:
            length = float(stream.duration * stream.time_base)
        if length > LONGEST_FILM:
            reason = f"it says that it lasts {length / 3600:.0f} hours"
            raise Unreadable(self._path, reason, f"Cut out at most {LONGEST_FILM / 3600:.0f} hours of it.")
        name, sounds = self._container.format.name.split(",")[0].upper(), bool(self._container.streams.audio)
        # Some heads say nothing sensible: below zero, or no number at all.
        return FilmFacts(length if length > 0 else None, width, height, name, sounds)

    def _decoded(self) -> Iterator[Any]:
        """Frames in order; damaged packets are passed over, as players do, and counted."""
        from av.error import FFmpegError

        packets = self._container.demux(self._stream)
        while True:
            try:
                packet = next(packets, None)
                if packet is None:
                    return
                frames = packet.decode()
            except FFmpegError as error:
                self.damaged += 1
                if packet is None or isinstance(error, EOFError):
                    return
                continue
            yield from (frame for frame in frames if frame.time is not None)

    def frames_at(self, times: Iterable[float], most: int = 0) -> Iterator[Frame]:
        """For each time, in rising order, the frame that is shown then; ends where the film does.

        A time before the first frame gives the first; those within the last frame give the last, and so
        does the first time of all where it lies after the end.
        most: pixels along the longer side of a picture; 0 for as many as the film has.
        """
        feed: Iterator[Any] | None = None
        shown, coming = None, None
        picture: Frame | None = None
        for time in times:
            if feed is None or (coming is not None and time - self._at(coming) > _FAR):
                feed, coming = self._from(time) or (feed or self._decoded(), coming)
            while coming is None or self._at(coming) <= time + 1e-6:
                if coming is not None:
                    shown = coming
                coming = next(feed, None)
                if coming is None:
                    self.end = self._end(shown) if shown is not None else None
                    break
            if coming is None and shown is not None and picture is not None and time > self._end(shown):
                return
            frame = shown if shown is not None else coming
            if frame is None:
                return
            self.ended = max(self.ended, self._at(frame))
            if picture is None or picture.time != self._at(frame):
                picture = Frame(self._at(frame), _upright(frame, most))
                self.pictures += 1
            yield picture

    def key_frames_at(self, times: Iterable[float], most: int = 0) -> Iterator[Frame]:
        """For each time the key frame at or before it, which is quick to find in a film of any length.

        Ends where the file cannot be moved in. most: as frames_at() takes it.
        """
        for time in times:
            self._stream.codec_context.skip_frame = "NONKEY"
            begun = self._from(time)
            self._stream.codec_context.skip_frame = "DEFAULT"
            if begun is None or begun[1] is None:
                return
            yield Frame(self._at(begun[1]), _upright(begun[1], most))

    def close(self) -> None:
        """Let go of the decoder."""
        self._container.close()

    def _at(self, frame: Any) -> float:
        return float(frame.time) - self._begins

    def _end(self, frame: Any) -> float:
        """Until when a last frame is shown: as long as it says, or a tenth of a second."""
        lasts = float(frame.duration * frame.time_base) if frame.duration and frame.time_base else 0.1
        return self._at(frame) + max(lasts, 0.04)

    def _from(self, time: float) -> tuple[Iterator[Any], Any] | None:
        """Frames from a key frame at or before a time on, the first of them apart; None where it cannot be moved in.

        Some containers know only about where a key frame is, and MPEG's not even their first one: what turns out to
        lie after the time is not taken, and at the worst the file is opened anew.
        """
        for early in (0.0, _EARLIER) if time > 0 else (0.0,):
            if not self._seek(time - early):
                return None
            feed = self._decoded()
            first = next(feed, None)
            if first is not None and self._at(first) <= max(time, 0.0) + 1e-6:
                return feed, first
        self._container.close()
        self._open()
        feed = self._decoded()
        return feed, next(feed, None)

    def _seek(self, time: float) -> bool:
        """Go to the last key frame before a time; False where the file cannot be moved in."""
        from av.error import FFmpegError

        base = self._stream.time_base
        try:
            if time <= 0 or not base:
                self._container.seek(int(self._container.start_time or 0), backward=True)
            else:
                self._container.seek(int((time + self._begins) / base), stream=self._stream, backward=True)
        except FFmpegError:
            return False
        return True


def _upright(frame: Any, most: int = 0) -> npt.NDArray[np.uint8]:
    """A frame as a person sees it: turned as the camera was held; rotation is known of decoded frames only."""
    longer = max(frame.width, frame.height)
    size = {}
    if most and longer > most:
        size = {
            "width": max(1, round(frame.width * most / longer)),
            "height": max(1, round(frame.height * most / longer)),
        }
    picture: npt.NDArray[np.uint8] = frame.to_ndarray(format="rgb24", **size)
    turns = round(int(frame.rotation) / 90) % 4
    return np.ascontiguousarray(np.rot90(picture, turns)) if turns else picture


def _pictures(path: Path, container: Any) -> Any:
    """The first track of moving pictures; the cover of an album is none."""
    from av.stream import Disposition

    for stream in container.streams.video:
        if not stream.disposition & Disposition.attached_pic:
            if stream.codec_context is None:
                raise Unreadable(path, "its pictures are in a form that is not known here", "Save it as mp4 (H.264).")
            return stream
    raise Unreadable(path, "it holds no pictures", "It is a sound: write down what is said in it instead.")


@contextmanager
def opened(path: Path) -> Iterator[Film]:
    """A film opened for decoding; whatever goes wrong with it inside the block is Unreadable."""
    with open_regular(path) as file:
        name, _ = signature(file)
        if name not in Kind.FILM.formats:
            raise Unreadable(path, "this is not a film", "Check that it is the file you meant.")
        film: Film | None = None
        try:
            film = Film(path, file, name)
            yield film
        except Problem:
            raise
        except Exception as error:  # decoders raise nearly anything on damaged bytes
            raise Unreadable(path, *_damaged(error, file, name)) from error
        finally:
            if film is not None:
                film.close()


def _damaged(error: Exception, file: BinaryIO, name: str) -> tuple[str, str]:
    if isinstance(error, MemoryError):
        return "its pictures do not fit into memory", "Save it smaller."
    if name == "mp4" and not {kind for kind, _, _ in boxes(file, 0, file.seek(0, os.SEEK_END))} & {b"moov", b"moof"}:
        reason = "its index (the moov box) is missing: the recording or the download was not finished"
        return reason, "Let the program that made it finish it, or download it again."
    return "the film is damaged and cannot be decoded", "Copy or download it again, or save it as mp4."


def probe(path: Path) -> FilmFacts:
    """What a film says of itself; its first frame is decoded. Raises Unreadable."""
    with opened(path) as film:
        return film.facts


def frame_at(path: Path, time: float, most: int = 0) -> Frame:
    """The frame that is shown at a time; the last one for a time after the end. Raises Unreadable.

    most: as Film.frames_at() takes it.
    """
    with opened(path) as film:
        found = [max(0.0, time)] if film.facts.duration is None else [max(0.0, min(time, film.facts.duration))]
        for each in (*found, max(0.0, found[0] - 1.0), 0.0):
            frame = next(iter(film.frames_at([each], most)), None)
            if frame is not None:
                return frame
    raise Unreadable(path, f"it has no picture at {time:.1f} s", "Choose another moment.")


@dataclass(frozen=True)
class Tracks:
    """What an open file holds: moving pictures, and sound."""

    moves: bool
    sounds: bool


def tracks(file: BinaryIO, name: str, suffix: str) -> Tracks:
    """What a file of a format that may hold a film holds: moving pictures and not one alone, and sound.

    Of a damaged one its name decides, and it is taken for both. The file is left at its beginning.
    """
    import av

    try:
        file.seek(0)
        container = av.open(file, format=_DEMUXERS[name], metadata_errors="replace")
        return Tracks(_moves(container, name), bool(container.streams.audio))
    except Exception:  # decoders raise nearly anything on damaged bytes
        return Tracks(name != "gif" and suffix in Kind.FILM.suffixes, True)
    finally:
        file.seek(0)


def _moves(container: Any, name: str) -> bool:
    try:
        stream = _pictures(Path(), container)
    except Unreadable:
        return False
    if name != "gif":
        return True
    return sum(1 for _, packet in zip(range(2), container.demux(stream), strict=False) if packet.size) > 1
