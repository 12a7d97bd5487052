"""Documents that pages.py and its like do not draw: written by hand as HTML, printed by Qt, read as any PDF is.

Fifteen documents of as many kinds, with what a person would ask of each (questions.json; "" where it has no answer).
"""

import json
from dataclasses import dataclass
from pathlib import Path

_HERE = Path(__file__).parent


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
