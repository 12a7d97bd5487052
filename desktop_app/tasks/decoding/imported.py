"""Language models that a person brings: an ARPA file, looked at in words and kept for the next time. No torch."""

import gzip
import hashlib
import shutil
import zlib
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from desktop_app.paths import user_data_path
from desktop_app.problems import CheckpointProblem, Unreadable, Unwritable

FOLDER = "language models"
"""Where they are kept, among what the program keeps for a person."""

_KENLM = b"mmap lm http://kheafield.com/code"
"""How a binary of KenLM begins (lm/binary_format.cc)."""

_GZIP = b"\x1f\x8b"

_LINES = 200
"""Lines before \\data\\ that a file may have; the format allows any text there."""

FEW_WORDS = 50
"""Fewer words than these make commands at most: a person is told so."""

_HOW = "Choose an ARPA file, as lmplz of KenLM and ngram-count of SRILM write it; it may be packed with gzip."


@dataclass(frozen=True)
class Brought:
    """A language model that was brought: where it is kept, how many words it lists, and how many it takes in a row."""

    path: Path
    words: int
    order: int

    @property
    def few(self) -> bool:
        """Whether its words make commands at most."""
        return self.words < FEW_WORDS


def look(path: Path) -> None:
    """See by its beginning whether a file is an ARPA file. Raises Unreadable, which says what it is and what helps."""
    try:
        with path.open("rb") as file:
            head = file.read(len(_KENLM))
        if head == _KENLM:
            raise Unreadable(
                path,
                "this is a binary of KenLM, which its own library alone reads",
                "Choose the ARPA file that it was built from: lmplz writes that one, and build_binary made this of it.",
            )
        with gzip.open(path) if head.startswith(_GZIP) else path.open("rb") as lines:
            begun = any(lines.readline(4_096).strip() == b"\\data\\" for _ in range(_LINES))
    except (OSError, EOFError, zlib.error) as error:
        said = getattr(error, "strerror", None) or error
        raise Unreadable(path, f"this language model cannot be read ({said})", _HOW) from error
    if not begun:
        raise Unreadable(path, "this is no ARPA file: nothing in it says where the n-grams begin (\\data\\)", _HOW)


def bring(path: Path) -> Brought:
    """Read a whole ARPA file to see that it is sound, and keep a copy of it. Raises Unreadable, Unwritable.

    The copy lies in a folder that is named after what is in the file: what was answered with one language model is
    never taken for an answer with another that is called alike, and the same one that comes again lies where it lay.
    """
    from desktop_app.tasks.decoding.ngram import read_arpa

    look(path)
    with path.open("rb") as file:
        packed = file.read(len(_GZIP)) == _GZIP
        file.seek(0)
        content = hashlib.file_digest(file, "sha256").hexdigest()[:16]
    stem = path.name.removesuffix(".gz").removesuffix(".lm").removesuffix(".arpa")
    kept = user_data_path(FOLDER, content, f"{stem}.arpa.gz" if packed else f"{stem}.arpa")
    try:
        if path != kept:
            shutil.copyfile(path, kept)
    except OSError as error:
        remove(kept)
        raise Unwritable(kept, f"it cannot be written ({error.strerror or error})", "Free some space.") from error
    try:
        model = read_arpa(kept)
    except CheckpointProblem as problem:
        remove(kept)
        raise Unreadable(path, problem.reason, "Copy it again from where it comes, or export it anew.") from problem
    return Brought(kept, len(model.words), model.order)


def remove(path: Path) -> None:
    """Delete the copy of a language model that was brought; what a person has elsewhere is theirs."""
    if user_data_path(FOLDER) in path.parents:
        path.unlink(missing_ok=True)
        with suppress(OSError):  # the same content may lie there under another name, too
            path.parent.rmdir()
