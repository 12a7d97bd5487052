"""The words of a recording beside its sound, written as they become final: a line of JSON each, whole after a kill."""

import json
import os
from collections.abc import Iterable
from contextlib import suppress
from io import RawIOBase
from pathlib import Path

from desktop_app.answers import Word
from desktop_app.media.holding import hold, is_held

_SUFFIX = ".words.jsonl"
_MOST_BYTES = 64 << 20

_GOING, _ENDED = b'{"ended": false}\n', b'{"ended": true }\n'
"""The first line, of one length: that a recording ended is written over it, for which a full disk has room too."""


class GrowingWords:
    """Final words, appended to; each is with the operating system at once. Until close() the file is held."""

    def __init__(self, recording: Path) -> None:
        """recording: the sound the words are of. Raises OSError."""
        self._file = _beside(recording).open("wb", buffering=0)
        hold(self._file)
        try:
            self._file.write(_GOING)
        except OSError:
            self._file.close()
            raise

    def append(self, words: Iterable[Word]) -> None:
        """Add final words. Raises OSError, e.g. where the disk is full."""
        for word in words:
            plain = {"text": word.text, "start": word.start, "end": word.end, "confidence": round(word.confidence, 4)}
            self._file.write(json.dumps(plain).encode() + b"\n")

    def close(self) -> None:
        """End the file and note that the recording ended, however it did; without this it is offered again.

        A second call does nothing. Raises OSError.
        """
        if self._file.closed:
            return
        with self._file:
            _note_ended(self._file)


class Offer:
    """That a recording goes on: of one that the program does not live to end, the next start tells.

    Words may follow it in the same file (GrowingWords). Where the disk is full nothing is offered.
    """

    def __init__(self, recording: Path) -> None:
        """recording: the sound. A file of words that is there already is left as it is."""
        self._path = _beside(recording)
        self._file: RawIOBase | None = None
        with suppress(OSError):
            self._file = self._path.open("xb", buffering=0)
            hold(self._file)
            self._file.write(_GOING)

    def withdraw(self, sound: bool) -> None:
        """The recording ended. sound: whether there is any; without it nothing is left."""
        if self._file is None:
            return
        with suppress(OSError), self._file:
            _note_ended(self._file)
            self._file.flush()
        if not sound:
            with suppress(OSError):
                self._path.unlink()


def read(recording: Path) -> tuple[tuple[Word, ...], bool]:
    """The words kept beside a recording, and whether it came to its end; a line that was cut off is left out."""
    words: list[Word] = []
    ended = False
    with _beside(recording).open("rb") as file:
        for line in file.read(_MOST_BYTES).split(b"\n"):
            try:
                plain = json.loads(line)
                ended = ended or bool(plain.get("ended"))
                if "text" in plain:
                    start, end, confidence = (float(plain[name]) for name in _NUMBERS)
                    words.append(Word(str(plain["text"]), start, end, confidence))
            except (ValueError, AttributeError, KeyError, TypeError):
                continue
    return tuple(words), ended


_NUMBERS = ("start", "end", "confidence")


def cut_off(folder: Path) -> tuple[Path, ...]:
    """Recordings in a folder that never came to their end, the latest last: the program was killed meanwhile.

    Those that are still going, in this program or in another, are not among them.
    """
    found = []
    for beside in folder.glob(f"*{_SUFFIX}"):
        recording = beside.with_name(beside.name.removesuffix(_SUFFIX))
        try:
            if recording.is_file() and not read(recording)[1] and not is_held(beside):
                found.append((recording.stat().st_mtime, recording))
        except OSError:
            continue
    return tuple(path for _, path in sorted(found))


def mark_ended(recording: Path) -> None:
    """Offer a recording no more. Raises OSError."""
    with _beside(recording).open("r+b", buffering=0) as file:
        if file.read(len(_GOING)) in (_GOING, _ENDED):
            _note_ended(file)
        else:  # an older version wrote it at the end
            file.seek(0, os.SEEK_END)
            file.write(b"\n" + _ENDED)
        os.fsync(file.fileno())


def _note_ended(file: RawIOBase) -> None:
    file.seek(0)
    file.write(_ENDED)


def _beside(recording: Path) -> Path:
    return recording.with_name(recording.name + _SUFFIX)
