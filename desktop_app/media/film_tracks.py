"""What a file that may hold a film holds: moving pictures, and sound; and which of its pictures are the film."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

from desktop_app.file_kinds import Kind
from desktop_app.media.ffmpeg_decoder import DEMUXERS
from desktop_app.problems import Unreadable

FILM_DEMUXERS = DEMUXERS | {"gif": "gif"}
"""FFmpeg is told which demuxer to use: left to guess, it would follow a playlist to other files and hosts."""


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


def tracks(file: BinaryIO, name: str, suffix: str) -> Tracks:
    """What a file of a format that may hold a film holds: moving pictures and not one alone, and sound.

    Of a damaged one its name decides, and it is taken for both. The file is left at its beginning.
    """
    import av

    try:
        file.seek(0)
        container = av.open(file, format=FILM_DEMUXERS[name], metadata_errors="replace")
        return Tracks(_moves(container, name), bool(container.streams.audio))
    except Exception:  # decoders raise nearly anything on damaged bytes
        return Tracks(name != "gif" and suffix in Kind.FILM.suffixes, True)
    finally:
        file.seek(0)


def _moves(container: Any, name: str) -> bool:
    try:
        stream = moving_track(Path(), container)
    except Unreadable:
        return False
    if name != "gif":
        return True
    return sum(1 for _, packet in zip(range(2), container.demux(stream), strict=False) if packet.size) > 1
