"""Why a file is not heard, in words a person can do something with."""

import errno
import os
from pathlib import Path
from typing import BinaryIO

from desktop_app.media.ffmpeg_decoder import NoTrack, UnknownCodec
from desktop_app.media.kinds import refused
from desktop_app.media.sound_extents import boxes
from desktop_app.problems import Unreadable


def not_a_sound(path: Path, name: str) -> Unreadable:
    """The refusal of a file of a format (a name of media.signatures) that is no sound."""
    if name in ("unknown", "text"):
        what = "plain text" if name == "text" else "something unknown"
        return Unreadable(path, f"it holds {what}, not sound", "Check that it is the file you meant.")
    return (
        refused(path, name)
        if name in ("pdf", "zip", "midi")
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
    if name == "mp4" and _has_no_index(file):
        reason = "its index (the moov box) is missing: the recording or the download was not finished"
        return reason, "Let the program that made it finish it, or download it again."
    # FFmpeg says "not permitted" and "invalid" of what it cannot decode, too.
    if isinstance(error, OSError) and error.errno in errno.errorcode.keys() - {errno.EPERM, errno.EINVAL}:
        return f"the sound cannot be read ({error.strerror})", again
    return "the sound is damaged and cannot be decoded", again


def _has_no_index(file: BinaryIO) -> bool:
    """Whether an mp4 lacks the box that says where its sound lies, which is written last."""
    kinds = {kind for kind, _, _ in boxes(file, 0, file.seek(0, os.SEEK_END))}
    return not kinds & {b"moov", b"moof"}
