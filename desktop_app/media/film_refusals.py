"""Why a film is not shown, in words a person can do something with."""

from typing import BinaryIO

from desktop_app.media import missing_index


def damaged(error: Exception, file: BinaryIO, name: str) -> tuple[str, str]:
    """What is wrong with a film that cannot be decoded, and what helps."""
    if isinstance(error, MemoryError):
        return "its pictures do not fit into memory", "Save it smaller."
    if name == "mp4" and missing_index.lacks_index(file):
        return missing_index.WORDS
    return "the film is damaged and cannot be decoded", "Copy or download it again, or save it as mp4."
