"""JPEGs that lack their end and nothing else: read, where every pixel was there already."""

import io
from typing import BinaryIO

from PIL import Image, ImageChops

_MOST_BYTES = 128 << 20
_END = b"\xff\xd9"
_TAILS = (b"\0" * 64 + _END, b"\x55" * 64 + _END)


def whole(file: BinaryIO, size: tuple[int, int]) -> Image.Image | None:
    """The decoded picture of a JPEG that breaks off, None where pixels are missing.

    It is decoded twice with different bytes behind it: they show wherever something was still to come.
    size: that a draft of it has.
    """
    file.seek(0)
    content = file.read(_MOST_BYTES + 1)
    if len(content) > _MOST_BYTES:
        return None
    # Half of the mark that ends it may be there.
    content = content.rstrip(b"\xff")
    try:
        one, other = (_decoded(content + tail, size) for tail in _TAILS)
    except OSError:
        return None
    return one if ImageChops.difference(one, other).getbbox() is None else None


def _decoded(content: bytes, size: tuple[int, int]) -> Image.Image:
    image = Image.open(io.BytesIO(content), formats=("JPEG",))
    image.draft("RGB", size)
    image.load()
    return image
