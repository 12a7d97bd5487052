"""Why a film is not shown, in words a person can do something with."""

import os
import re
from typing import BinaryIO

from desktop_app.media.limits import MIB
from desktop_app.media.sound_extents import boxes

_PROTECTED = re.compile(rb"encv|drmi")
"""What a track of encrypted pictures is called instead of its codec (ISO 14496-12, 8.12; Apple's FairPlay)."""
_LARGEST_INDEX = 16 * MIB


def undecoded(file: BinaryIO, name: str) -> tuple[str, str]:
    """What is wrong with a film whose index can be read and whose pictures cannot, and what helps."""
    if name == "mp4":
        for kind, at, size in boxes(file, 0, file.seek(0, os.SEEK_END)):
            file.seek(at)
            if kind == b"moov" and _PROTECTED.search(file.read(min(size, _LARGEST_INDEX))):
                return "it is protected against copying", "Only the player that it was made for can show it."
    return "none of its pictures can be decoded", "Copy or download it again."


def damaged(error: Exception, file: BinaryIO, name: str) -> tuple[str, str]:
    """What is wrong with a film that cannot be decoded, and what helps."""
    if isinstance(error, MemoryError):
        return "its pictures do not fit into memory", "Save it smaller."
    if name == "mp4" and not {kind for kind, _, _ in boxes(file, 0, file.seek(0, os.SEEK_END))} & {b"moov", b"moof"}:
        reason = "its index (the moov box) is missing: the recording or the download was not finished"
        return reason, "Let the program that made it finish it, or download it again."
    return "the film is damaged and cannot be decoded", "Copy or download it again, or save it as mp4."
