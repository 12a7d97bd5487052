"""Documents that pages.py and its like do not draw: written by hand as HTML, printed by Qt, read as any PDF is.

Fifteen documents of as many kinds, with what a person would ask of each (questions.json; "" where it has no answer).
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_HERE = Path(__file__).parent
_WHITE = {" ", "\r", "\n", "\t", "\xa0", "\u2022", "\0"}


@dataclass(frozen=True)
class Document:
    """A printed document: its file, and its questions with their answers as printed."""

    pdf: Path
    questions: list[tuple[str, str]]


def printed(folder: Path) -> list[Document]:
    """All of them as PDFs of A4 in a folder; needs a QGuiApplication."""
    from PySide6.QtCore import QMarginsF
    from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument

    folder.mkdir(parents=True, exist_ok=True)
    found = []
    for name, questions in json.loads((_HERE / "questions.json").read_text("utf-8")).items():
        page = QTextDocument()
        page.setHtml((_HERE / f"{name}.html").read_text("utf-8"))
        writer = QPdfWriter(str(folder / f"{name}.pdf"))
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        writer.setPageMargins(QMarginsF(15, 15, 15, 15), QPageLayout.Unit.Millimeter)
        page.print_(writer)
        del writer
        found.append(Document(folder / f"{name}.pdf", [(question, answer) for question, answer in questions]))
    return found


def words(pdf: Path) -> tuple[list[str], list[tuple[float, float, float, float]]]:
    """The words of the first page's text layer and their boxes in 0..1000, in the order of the file."""
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    page = document[0]
    text, (wide, high) = page.get_textpage(), page.get_size()
    found = list(_words(text))
    document.close()
    boxes = [
        (left / wide * 1000, (high - top) / high * 1000, right / wide * 1000, (high - bottom) / high * 1000)
        for _, (left, bottom, right, top) in found
    ]
    return [word for word, _ in found], boxes


def _words(text: Any) -> Iterator[tuple[str, tuple[float, float, float, float]]]:
    word, box = "", None
    for number in range(text.count_chars()):
        character = text.get_text_range(number, 1)
        left, bottom, right, top = text.get_charbox(number)
        apart = box is not None and (left - box[2] > 0.35 * (box[3] - box[1]) or left < box[0] - 1)
        if word and box is not None and (character in _WHITE or not character or apart):
            yield word, box
            word, box = "", None
        if character and character not in _WHITE:
            box = (
                (left, bottom, right, top)
                if box is None
                else (min(left, box[0]), min(bottom, box[1]), max(right, box[2]), max(top, box[3]))
            )
            word += character
    if word and box is not None:
        yield word, box
