"""The order of a PNG's parts: whether notes stand behind its pixels, for which Pillow decodes them all."""

import struct
from typing import BinaryIO

_HEAD = struct.Struct(">I4s")
_SIGNATURE, _CHECKSUM = 8, 4
_NOTES = (b"eXIf", b"tEXt", b"zTXt", b"iTXt")
"""Where EXIF is: in a chunk of its own, or as text, as ImageMagick wrote it."""


def notes_behind_pixels(file: BinaryIO) -> bool:
    """Whether an open PNG has notes behind its pixels (PNG 3, 5.6); of one that breaks off, as far as it goes.

    The file is left where it was.
    """
    at, place, in_pixels = file.tell(), _SIGNATURE, False
    try:
        while len(head := _at(file, place)) == _HEAD.size:
            length, name = _HEAD.unpack(head)
            if in_pixels and name in _NOTES:
                return True
            in_pixels = in_pixels or name == b"IDAT"
            place += _HEAD.size + length + _CHECKSUM
        return False
    finally:
        file.seek(at)


def _at(file: BinaryIO, place: int) -> bytes:
    file.seek(place)
    return file.read(_HEAD.size)
