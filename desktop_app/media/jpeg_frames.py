"""How the pixels of a JPEG are packed: Pillow calls kinds that its decoder lacks damage."""

from typing import BinaryIO

_HEAD = 1 << 20
"""Bytes in which the frame begins, behind notes, thumbnails and profiles."""

_UNREAD = frozenset({0xC3, 0xC5, 0xC6, 0xC7, 0xCB, 0xCD, 0xCE, 0xCF, 0xF7})
"""Marks of frames that are lossless or differential (ITU-T T.81, table B.1), and of JPEG-LS (T.87)."""

_BARE = frozenset({0x01, *range(0xD0, 0xD9)})
"""Marks without a length behind them."""

_SCAN = 0xDA


def is_lossless(file: BinaryIO) -> bool:
    """Whether a file is a JPEG whose frame is of a kind that is hardly read anywhere, as X-ray pictures have it."""
    file.seek(0)
    head = file.read(_HEAD)
    at = 2 if head.startswith(b"\xff\xd8\xff") else len(head)
    while at + 4 <= len(head) and head[at] == 0xFF:
        mark = head[at + 1]
        if mark in _UNREAD or mark == _SCAN:
            return mark in _UNREAD
        # Any number of 0xFF may stand before a mark.
        at += 1 if mark == 0xFF else 2 if mark in _BARE else 2 + int.from_bytes(head[at + 2 : at + 4], "big")
    return False
