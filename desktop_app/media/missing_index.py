"""An mp4 that was never finished: what says where its pictures and its sound lie is written last, and is not there."""

import os
from typing import BinaryIO

from desktop_app.media.sound_extents import boxes

WORDS = (
    "its end is missing, without which nothing of it can be played: the recording or the copy was not finished",
    "Copy or download it again. If the camera or phone went off while it recorded, open the file there: many finish"
    " it then. Else a program that repairs films can, with another film of the same device beside it.",
)
"""Reason and advice."""


def lacks_index(file: BinaryIO) -> bool:
    """Whether an mp4 has neither the index of the whole ("moov") nor one of a part of it ("moof", ISO 14496-12)."""
    kinds = {kind for kind, _, _ in boxes(file, 0, file.seek(0, os.SEEK_END))}
    return not kinds & {b"moov", b"moof"}
