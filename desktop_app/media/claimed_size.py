"""The size that the head of an AVIF or HEIC claims, for pictures that their libraries refuse without saying why.

Both keep it in the property "ispe" of ISO/IEC 23008-12 (HEIF), section 6.5.3: four bytes of version and flags, then
width and height, each in four bytes. A picture made of tiles has one for the tiles and one for the whole.
"""

import struct
from typing import BinaryIO

from desktop_app.media.limits import HEAD_BYTES

_NAME = b"ispe"
_REST = struct.Struct(">4xII")


def claimed_size(file: BinaryIO) -> tuple[int, int] | None:
    """The largest width and height in pixels that the head of such a file names; None where it names none."""
    file.seek(0)
    head = file.read(HEAD_BYTES)
    found: list[tuple[int, int]] = []
    at = head.find(_NAME)
    while at >= 0:
        rest = head[at + len(_NAME) : at + len(_NAME) + _REST.size]
        found += [_REST.unpack(rest)] if len(rest) == _REST.size else []
        at = head.find(_NAME, at + 1)
    return max(found, key=lambda size: size[0] * size[1], default=None)
