"""Whether a film or a sound that was bought is protected against copying, and what is said of it then.

Not every decoder fails with what is encrypted: some show noise, and let noise be heard.
"""

import os
import re
from typing import BinaryIO

from desktop_app.media.limits import MIB
from desktop_app.media.sound_extents import boxes

PROTECTED = "it is protected against copying", "Only the player that it was made for can play it."

# The box "stsd", its version and count of entries, the size of the first, and what it is called instead of its codec.
_PICTURES = re.compile(rb"stsd.{12}(?:encv|drmi)", re.DOTALL)
_SOUND = re.compile(rb"stsd.{12}(?:enca|drms)", re.DOTALL)
_LARGEST_INDEX = 64 * MIB


def pictures_protected(file: BinaryIO, name: str) -> bool:
    """Whether a file of a format (a name of media.signatures) says that a track of pictures in it is encrypted
    (ISO 14496-12, 8.12; Apple's FairPlay)."""
    return name == "mp4" and _PICTURES.search(_index(file)) is not None


def sound_protected(file: BinaryIO, name: str) -> bool:
    """Whether a file of a format says that a track of sound in it is encrypted."""
    return name == "mp4" and _SOUND.search(_index(file)) is not None


def _index(file: BinaryIO) -> bytes:
    for kind, at, size in boxes(file, 0, file.seek(0, os.SEEK_END)):
        if kind == b"moov":
            file.seek(at)
            return file.read(min(size, _LARGEST_INDEX))
    return b""
