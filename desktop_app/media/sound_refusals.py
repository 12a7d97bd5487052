"""Why a file is not heard, in words a person can do something with."""

import errno
import os
from pathlib import Path
from typing import BinaryIO

from desktop_app.media import missing_index
from desktop_app.media.ffmpeg_decoder import NoTrack, UnknownCodec
from desktop_app.media.kinds import refused
from desktop_app.media.mpeg_frames import id3_length
from desktop_app.problems import Unreadable


def not_a_sound(path: Path, name: str) -> Unreadable:
    """The refusal of a file of a format (a name of media.signatures) that is no sound."""
    if name in ("unknown", "text"):
        what = "plain text" if name == "text" else "something unknown"
        return Unreadable(path, f"it holds {what}, not sound", "Check that it is the file you meant.")
    return (
        refused(path, name)
        if name in ("pdf", "zip", "midi", "other-sound", "realmedia")
        else Unreadable(path, f"this is a file of type {name}, not sound", "Check that it is the file you meant.")
    )


def damaged(error: Exception, file: BinaryIO, name: str) -> tuple[str, str]:
    """What the decoders' error means and what to do; their own words and numbers stay in the traceback."""
    again = "Copy or download it again, or save it as wav."
    if isinstance(error, MemoryError):
        return "the sound does not fit into memory", again
    if isinstance(error, NoTrack):
        return "it holds no sound", "If it is a video, it has no sound track."
    if isinstance(error, UnknownCodec):
        return "its sound is in a form that is not known here", "Save it again as wav or flac."
    if name == "mp4" and missing_index.lacks_index(file):
        return missing_index.WORDS
    if name == "mp3" and _is_all_tags(file):
        return "it breaks off within what it says of itself (title, picture), before any sound", again
    # FFmpeg says "not permitted" and "invalid" of what it cannot decode, too.
    if isinstance(error, OSError) and error.errno in errno.errorcode.keys() - {errno.EPERM, errno.EINVAL}:
        return f"the sound cannot be read ({error.strerror})", again
    return "the sound is damaged and cannot be decoded", again


def _is_all_tags(file: BinaryIO) -> bool:
    """Whether the tags in front of an mp3 reach to its end."""
    file.seek(0)
    length = id3_length(file.read(10))
    return bool(length) and length >= file.seek(0, os.SEEK_END)
