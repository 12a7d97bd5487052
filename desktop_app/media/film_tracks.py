"""What a file that may hold a film holds: moving pictures, and sound; and which of its pictures are the film."""

from contextlib import suppress
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any, BinaryIO

from desktop_app.file_kinds import Kind
from desktop_app.media.ffmpeg_decoder import DEMUXERS
from desktop_app.media.film_refusals import damaged
from desktop_app.media.protection import PROTECTED, pictures_protected
from desktop_app.problems import Unreadable

FILM_DEMUXERS = DEMUXERS | {"gif": "gif"}
"""FFmpeg is told which demuxer to use: left to guess, it would follow a playlist to other files and hosts."""
_MOST_PACKETS = 2_000
"""Packets among which one has to give a picture or some sound."""


def moving_track(path: Path, container: Any) -> Any:
    """The track of moving pictures that players show: one that the file says is shown by itself, of several such the
    largest; the cover of an album is none."""
    from av.stream import Disposition

    moving = [each for each in container.streams.video if not each.disposition & Disposition.attached_pic]
    known = [each for each in moving if each.codec_context is not None]
    if moving and not known:
        raise Unreadable(path, "its pictures are in a form that is not known here", "Save it as mp4 (H.264).")
    if not known:
        raise Unreadable(path, "it holds no pictures", "It is a sound: write down what is said in it instead.")
    return max(known, key=lambda each: (bool(each.disposition & Disposition.default), each.width * each.height))


@dataclass(frozen=True)
class Tracks:
    """What an open file holds: moving pictures, and sound."""

    moves: bool
    sounds: bool


def tracks(path: Path, file: BinaryIO, name: str) -> Tracks:
    """What a file of a format that may hold a film holds: moving pictures and not one alone, and sound.

    What is named like a film and holds nothing that can be read is neither: that raises Unreadable, so that it is said
    once rather than by each page. Another damaged file is left to the sounds. The file is left at its beginning.
    """
    import av

    named_so = name != "gif" and path.suffix.lower() in Kind.FILM.suffixes
    try:
        file.seek(0)
        container = av.open(file, format=FILM_DEMUXERS[name], metadata_errors="replace")
        found = Tracks(_moves(container, name), bool(container.streams.audio))
        if named_so and found.moves:
            _check_first(path, container, file, name)
        elif named_so and not found.sounds:
            raise Unreadable(path, "it holds neither moving pictures nor sound", "Copy or download it again.")
        return found
    except Unreadable:
        raise
    except Exception as error:  # decoders raise nearly anything on damaged bytes
        if named_so:
            raise Unreadable(path, *damaged(error, file, name)) from error
        return Tracks(False, True)
    finally:
        file.seek(0)


def _check_first(path: Path, container: Any, file: BinaryIO, name: str) -> None:
    """Raises Unreadable for a film of which nothing is there, or neither a picture nor any sound can be decoded.

    Where one of the two can be, it is for the page of the other to say what is wrong with it.
    """
    from av.error import FFmpegError

    again, empty = "Copy or download it again.", True
    sounds = [each for each in container.streams.audio if each.codec_context is not None]
    for packet in islice(container.demux([moving_track(path, container), *sounds]), _MOST_PACKETS):
        empty = empty and not packet.size
        with suppress(FFmpegError):
            if packet.decode():
                return
    if empty:
        raise Unreadable(path, "the film breaks off before its first picture", again)
    if pictures_protected(file, name):
        raise Unreadable(path, *PROTECTED)
    both = "neither its pictures nor its sound can be decoded"
    raise Unreadable(path, both if sounds else "none of its pictures can be decoded", again)


def _moves(container: Any, name: str) -> bool:
    try:
        stream = moving_track(Path(), container)
    except Unreadable:
        return False
    if name != "gif":
        return True
    return sum(1 for _, packet in zip(range(2), container.demux(stream), strict=False) if packet.size) > 1
