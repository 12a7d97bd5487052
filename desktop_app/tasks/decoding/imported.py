"""Language models that a person brings: an ARPA file, looked at in words and kept for the next time. No torch."""

import gzip
import shutil
from dataclasses import dataclass
from pathlib import Path

from desktop_app.paths import unused, user_data_path
from desktop_app.problems import CheckpointProblem, Unreadable, Unwritable

FOLDER = "language models"
"""Where they are kept, among what the program keeps for a person."""

_KENLM = b"mmap lm http://kheafield.com/code"
"""How a binary of KenLM begins (lm/binary_format.cc)."""

_GZIP = b"\x1f\x8b"

_LINES = 200
"""Lines before \\data\\ that a file may have; the format allows any text there."""

_HOW = "Choose an ARPA file, as lmplz of KenLM and ngram-count of SRILM write it; it may be packed with gzip."


@dataclass(frozen=True)
class Brought:
    """A language model that was brought: where it is kept, how many words it lists, and how many it takes in a row."""

    path: Path
    words: int
    order: int


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
    except (OSError, EOFError) as error:
        said = getattr(error, "strerror", None) or error
        raise Unreadable(path, f"this language model cannot be read ({said})", _HOW) from error
    if not begun:
        raise Unreadable(path, "this is no ARPA file: nothing in it says where the n-grams begin (\\data\\)", _HOW)


def bring(path: Path) -> Brought:
    """Read a whole ARPA file to see that it is sound, and keep a copy of it. Raises Unreadable, Unwritable."""
    from desktop_app.tasks.decoding.ngram import read_arpa

    look(path)
    with path.open("rb") as file:
        packed = file.read(len(_GZIP)) == _GZIP
    stem = path.name.removesuffix(".gz").removesuffix(".lm").removesuffix(".arpa")
    kept = unused(user_data_path(FOLDER, f"{stem}.arpa.gz" if packed else f"{stem}.arpa"))
    try:
        shutil.copyfile(path, kept)
    except OSError as error:
        kept.unlink(missing_ok=True)
        raise Unwritable(kept, f"it cannot be written ({error.strerror or error})", "Free some space.") from error
    try:
        model = read_arpa(kept)
    except CheckpointProblem as problem:
        kept.unlink(missing_ok=True)
        raise Unreadable(path, problem.reason, "Copy it again from where it comes, or export it anew.") from problem
    return Brought(kept, len(model.words), model.order)


def remove(path: Path) -> None:
    """Delete the copy of a language model that was brought; what a person has elsewhere is theirs."""
    if path.parent == user_data_path(FOLDER, path.name).parent:
        path.unlink(missing_ok=True)
