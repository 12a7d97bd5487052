"""Films: their frames by time, as pictures a person would see, decoded as they are needed.

Times count in seconds from the beginning of the film: its first picture, or its sound where that begins before. Frames
are found by their times, never by their number: a film of a variable rate has no rate to count with, and many files do
not say how many frames they hold.
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple

import numpy as np
import numpy.typing as npt

from desktop_app.file_kinds import Kind
from desktop_app.media import film_colours
from desktop_app.media.clocks import JOINED, LEAP, begins_anew
from desktop_app.media.film_decoding import Decoding, breaks_off
from desktop_app.media.film_refusals import damaged
from desktop_app.media.film_shape import Lie, lie, stretch
from desktop_app.media.film_tracks import FILM_DEMUXERS, moving_track
from desktop_app.media.limits import LONGEST_EDGE, LONGEST_FILM, MOST_PIXELS
from desktop_app.media.protection import PROTECTED, pictures_protected
from desktop_app.media.signatures import signature
from desktop_app.media.sound_extents import extents
from desktop_app.media.sources import open_regular
from desktop_app.problems import Problem, Unreadable

_FAR = 5.0
"""Seconds ahead from which on a seek is quicker than decoding what lies between."""

_EARLIER = 15.0
"""Seconds to go back further where a container led past the time that was wanted."""

_CHAINED = frozenset({"mp4", "matroska"})
"""Formats of which FFmpeg reads the first film alone where several were joined end to end."""

_LEAP_AHEAD = 10.0
"""Seconds from one picture to the next from which on another clock is read there; FFmpeg's own, of joined files
(-dts_delta_threshold)."""

_SAME_BEGINNING = 0.1
"""Seconds by which sound and pictures may begin apart without anybody noticing."""

_MICROSECONDS = 1_000_000


_SAME_BREAK = 0.2
"""Seconds between two damaged parts below which they are told as one."""


class _Shown(NamedTuple):
    """A decoded frame, and the time from which it is shown, in seconds from the beginning.

    damaged, missing: as Decoded has them.
    """

    at: float
    frame: Any
    damaged: bool = False
    missing: bool = False


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
    """A picture of a film: uint8 [height, width, 3], upright, and the time from which it is shown.

    damaged: whether it was decoded with errors, or another should be seen that could not be.
    """

    time: float
    picture: npt.NDArray[np.uint8]
    damaged: bool = False


class Film:
    """An open film.

    facts: what it says of itself. ended: where the last frame that was met begins, in seconds. end: until when the last
    frame of all is shown, once it was met. pictures: frames that were told apart so far. breaks: from when to when, in
    seconds, pictures that were met are damaged or missing. breaks_off: whether what is behind the end cannot be read.
    joined: whether its clock begins anew on the way: then it is not moved in, but decoded.
    followed: whether another film begins behind it in the same file, which is not read.
    """

    def __init__(self, path: Path, file: BinaryIO, name: str, checked: bool = False) -> None:
        self._path = path
        self._checked = checked
        self._file = file
        self._demuxer = FILM_DEMUXERS[name]
        if pictures_protected(file, name):
            raise Unreadable(path, *PROTECTED)
        # Before FFmpeg reads the file: it does not notice where another leaves it.
        self.followed = name in _CHAINED and len(extents(file, name)) > 1
        self.breaks: list[tuple[float, float]] = []
        self.breaks_off = name == "gif" and breaks_off(file)
        self._lies: Lie | None = None
        self._open()
        self.joined = begins_anew(self._container, self._stream)
        self.ended = 0.0
        self.end: float | None = None
        self.pictures = 0
        self._begins = 0.0
        first = next(self._decoded(), None)
        if first is None:
            raise Unreadable(path, "none of its pictures can be decoded", "Copy or download it again.")
        self._begins = self._beginning(first.at)
        self.facts = self._facts(first.frame)
        self._lies = lie(first.frame)

    def _open(self) -> None:
        # Imported here: FFmpeg's libraries take 0.1 s.
        import av

        self._file.seek(0)
        self._container = av.open(self._file, format=self._demuxer, metadata_errors="replace")
        self._stream = moving_track(self._path, self._container)
        # Frames decoded at once hide each other's errors: what is told of damage has to depend on the file alone.
        self._stream.thread_type = "SLICE" if self._checked else "AUTO"
        self._decoding = Decoding(self._container, self._stream, self._checked)

    def _beginning(self, first: float) -> float:
        """Where time 0 lies on the clock of the file, whose first picture is shown at `first`."""
        begins = float(self._container.start_time or 0) / _MICROSECONDS
        sounds = bool(self._container.streams.audio)
        return begins if sounds and first - begins > _SAME_BEGINNING else first

    def _facts(self, frame: Any) -> FilmFacts:
        width, height = int(frame.width), int(frame.height)
        if width * height > MOST_PIXELS or max(width, height) > LONGEST_EDGE:
            raise Unreadable(self._path, f"its pictures are {width} x {height} pixels", "Save it smaller.")
        width = max(1, round(width * stretch(self._stream)))
        if lie(frame).swapped:
            width, height = height, width
        length = self._length()
        if length > LONGEST_FILM:
            reason = f"it says that it lasts {length / 3600:.0f} hours"
            raise Unreadable(self._path, reason, f"Cut out at most {LONGEST_FILM / 3600:.0f} hours of it.")
        name, sounds = self._container.format.name.split(",")[0].upper(), bool(self._container.streams.audio)
        # Some heads say nothing sensible: below zero, or no number at all.
        return FilmFacts(length if length > 0 else None, width, height, name, sounds)

    def _length(self) -> float:
        """How long the file says the pictures last, in seconds from the beginning; 0 where it does not."""
        stream, whole = self._stream, float(self._container.duration or 0) / _MICROSECONDS
        if self.joined:
            return 0.0  # what it says is that of one part
        if stream.duration and stream.time_base:
            own = float(stream.duration * stream.time_base)
            later = float((stream.start_time or 0) * stream.time_base) - self._begins
            return own + max(0.0, later)
        # Matroska says where its clock stands at the end, wherever that began.
        begins = max(0.0, self._begins) if self._demuxer == "matroska" else 0.0
        return whole - begins if whole >= begins else whole

    def _decoded(self) -> Iterator[_Shown]:
        """Frames in order; damaged packets are passed over, as players do, and noted.

        Where the clock begins anew, time goes on from the frame before.
        """
        shift, last, step = -self._begins, None, 0.04
        for frame, wrong, missing in self._decoding.frames():
            at = float(frame.time) + shift
            due = 0.0 if last is None else last + step
            if last is not None and self._demuxer in JOINED and not -LEAP < at - last < _LEAP_AHEAD:
                self.joined = True
                shift += last + step - at
                at = last + step
            elif last is not None and last < at < last + 1 and not missing:
                step = at - last
            if wrong or missing:
                self._break(due if missing else at, at + step * wrong)
            last = at
            yield _Shown(at, frame, wrong, missing)
        if self._decoding.lost and last is not None:
            self._break(last + step, max(last + 2 * step, self._length()))

    def _break(self, start: float, end: float) -> None:
        """Note from when to when pictures are damaged or missing."""
        start = min(start, end)
        while self.breaks and start <= self.breaks[-1][1] + _SAME_BREAK and self.breaks[-1][0] <= end + _SAME_BREAK:
            before = self.breaks.pop()
            start, end = min(start, before[0]), max(end, before[1])
        self.breaks.append((start, end))

    def frames_at(self, times: Iterable[float], most: int = 0) -> Iterator[Frame]:
        """For each time, in rising order, the frame that is shown then; ends where the film does.

        A time before the first frame gives the first; those within the last frame give the last, and so
        does the first time of all where it lies after the end.
        most: pixels along the longer side of a picture; 0 for as many as the film has.
        """
        feed: Iterator[_Shown] | None = None
        shown: _Shown | None = None
        coming: _Shown | None = None
        picture: Frame | None = None
        for time in times:
            if feed is None or (coming is not None and time - coming.at > _FAR and not self.joined):
                feed, coming = self._from(time) or (feed or self._decoded(), coming)
            while coming is None or coming.at <= time + 1e-6:
                if coming is not None:
                    shown = coming
                coming = next(feed, None)
                if coming is None:
                    self.end = _end(shown) if shown is not None else None
                    break
            if coming is None and shown is not None and picture is not None and time > _end(shown):
                return
            found = shown if shown is not None else coming
            if found is None:
                return
            self.ended = max(self.ended, found.at)
            if picture is None or picture.time != found.at:
                picture = Frame(found.at, self._upright(found.frame, most), found.damaged)
                self.pictures += 1
            in_gap = coming.missing if coming is not None else self._decoding.lost
            yield replace(picture, damaged=True) if in_gap and time > _end(found) else picture

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
            yield Frame(begun[1].at, self._upright(begun[1].frame, most))

    def close(self) -> None:
        """Let go of the decoder."""
        self._container.close()

    def _from(self, time: float) -> tuple[Iterator[_Shown], _Shown | None] | None:
        """Frames from a key frame at or before a time on, the first of them apart; None where it cannot be moved in.

        Some containers know only about where a key frame is, and MPEG's not even their first one: what turns out to
        lie after the time is not taken, and at the worst the file is opened anew.
        """
        for early in () if self.joined else (0.0, _EARLIER) if time > 0 else (0.0,):
            if not self._seek(time - early):
                return None
            feed = self._decoded()
            first = next(feed, None)
            if first is not None and first.at <= max(time, 0.0) + 1e-6:
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
        self._decoding.begin()
        return True

    def _upright(self, frame: Any, most: int = 0) -> npt.NDArray[np.uint8]:
        """A frame as a person sees it; how it lies is known of decoded frames only."""
        width, height = max(1, round(frame.width * stretch(self._stream))), int(frame.height)
        longer = max(width, height)
        if most and longer > most:
            width, height = max(1, round(width * most / longer)), max(1, round(height * most / longer))
        size = {} if (width, height) == (frame.width, frame.height) else {"width": width, "height": height}
        picture: npt.NDArray[np.uint8]
        if film_colours.is_hdr(frame.color_trc):
            picture = film_colours.on_screen(frame.to_ndarray(format="rgb48le", **size), frame.color_trc)
        else:
            picture = frame.to_ndarray(format="rgb24", **size)
        return (self._lies or lie(frame))(picture)


def _end(shown: _Shown) -> float:
    """Until when a last frame is shown: as long as it says, or a tenth of a second."""
    frame = shown.frame
    lasts = float(frame.duration * frame.time_base) if frame.duration and frame.time_base else 0.1
    return round(shown.at + max(lasts, 0.04), 6)


@contextmanager
def opened(path: Path, checked: bool = False) -> Iterator[Film]:
    """A film opened for decoding; whatever goes wrong with it inside the block is Unreadable.

    checked: whether to look for damage that FFmpeg does not notice by itself.
    """
    with open_regular(path) as file:
        name, _ = signature(file)
        if name not in Kind.FILM.formats:
            raise Unreadable(path, "this is not a film", "Check that it is the file you meant.")
        film: Film | None = None
        try:
            film = Film(path, file, name, checked)
            yield film
        except Problem:
            raise
        except Exception as error:  # decoders raise nearly anything on damaged bytes
            raise Unreadable(path, *damaged(error, file, name)) from error
        finally:
            if film is not None:
                film.close()


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
