"""Why a film is not shown, in words a person can do something with."""

import os
from typing import BinaryIO

from desktop_app.media.sound_extents import boxes


def damaged(error: Exception, file: BinaryIO, name: str) -> tuple[str, str]:
    """What is wrong with a film that cannot be decoded, and what helps."""
    if isinstance(error, MemoryError):
        return "its pictures do not fit into memory", "Save it smaller."
    if name == "mp4" and not {kind for kind, _, _ in boxes(file, 0, file.seek(0, os.SEEK_END))} & {b"moov", b"moof"}:
        reason = "its index (the moov box) is missing: the recording or the download was not finished"
        return reason, "Let the program that made it finish it, or download it again."
    return "the film is damaged and cannot be decoded", "Copy or download it again, or save it as mp4."
