"""Printed prose as a recogniser hears it: words without case or marks, and beside each what was printed.

Texts are files of a paragraph a line. Marks fall together as usual for this task (IWSLT 2012): colons and dashes are
commas, semicolons and exclamation marks full stops.
"""

import re
from collections.abc import Iterator
from pathlib import Path

MARKS = ("", ",", ".", "?")
LABELS = tuple(f"{case}{name}" for case in ("", "capital_") for name in ("none", "comma", "stop", "question"))
"""What a word may be: the mark behind it, and whether its first letter is a capital."""

_SPOKEN = {
    "mr": "mister", "mrs": "missus", "dr": "doctor", "st": "saint", "messrs": "messieurs", "vs": "versus",
    "prof": "professor", "capt": "captain", "col": "colonel", "gen": "general", "rev": "reverend",
}  # fmt: skip
_TOKEN = re.compile(r"[^\W_]+(?:['’][^\W_]+)*['’]?|[.,;:?!…—–]|--+")
_AS = {",": 1, ":": 1, "—": 1, "–": 1, ".": 2, ";": 2, "!": 2, "…": 2, "?": 3}
_ORDER = (0, 1, 2, 3)


def said(paragraph: str) -> tuple[list[str], list[int]]:
    """The words of a paragraph in small letters, and for each the place of its label in LABELS."""
    words: list[str] = []
    labels: list[int] = []
    abbreviated = False
    for part in _TOKEN.findall(paragraph.replace("…", ".")):
        mark = 1 if part.startswith("--") else _AS.get(part, 0)
        if mark:
            if words and not (abbreviated and part == "."):
                labels[-1] = labels[-1] // 4 * 4 + max(labels[-1] % 4, mark, key=_ORDER.index)
            abbreviated = False
            continue
        word = part.replace("’", "'").rstrip("'")
        abbreviated = word.lower() in _SPOKEN or (len(word) == 1 and word not in "aIO" and word.isupper())
        words.append(_SPOKEN.get(word.lower(), word.lower()) if abbreviated else word.lower())
        labels.append(4 * word[:1].isupper())
    return words, labels


def texts(folder: Path) -> Iterator[tuple[str, list[str], list[int]]]:
    """Each file of a folder as one text: its name, words, labels."""
    for file in sorted(folder.glob("*.txt")):
        words: list[str] = []
        labels: list[int] = []
        for line in file.read_text(encoding="utf-8").splitlines():
            more, their = said(line)
            words += more
            labels += their
        yield file.stem, words, labels
