"""A transcript as a Word document: paragraphs with the time at which each begins, then every word with its times.

Paragraphs are as they are to be written, with what a person wrote; the words are the checkpoint's own.
"""

from copy import deepcopy
from io import BytesIO
from typing import TYPE_CHECKING, Any

from desktop_app.answers import Transcript
from desktop_app.printable import printable
from desktop_app.workspace.paragraphs import clock, paragraphs
from desktop_app.workspace.transcripts import added_by_hand

if TYPE_CHECKING:
    from docx.document import Document

_HEADINGS = ("Word", "Begins (s)", "Ends (s)", "Confidence")


def as_docx(transcript: Transcript) -> bytes:
    """Office Open XML, as Word, LibreOffice and Google Docs open it. Times are seconds from the start of the sound."""
    # Imported here: it brings lxml, which nothing else needs.
    import docx

    document = docx.Document()
    document.core_properties.author = ""
    document.core_properties.title = printable(transcript.source.name)
    document.add_heading(printable(", ".join(filter(None, (transcript.source.name, transcript.part.words)))), 1)
    document.add_paragraph(_facts(transcript))
    for note in transcript.notes:
        document.add_paragraph(printable(note), style="Intense Quote")
    for paragraph in paragraphs(transcript.written):
        written = document.add_paragraph()
        written.add_run(f"{clock(paragraph[0].start)}  ").italic = True
        written.add_run(printable(" ".join(word.text for word in paragraph)))
    for heading, told in added_by_hand(transcript):
        document.add_heading(heading, 2)
        for line in told:
            document.add_paragraph(printable(line), style="List Bullet")
    if transcript.words:
        document.add_heading("Words and their times", 2)
        _add_words(document, transcript)
    file = BytesIO()
    document.save(file)
    return file.getvalue()


def _facts(transcript: Transcript) -> str:
    length = "" if transcript.duration is None else f"{clock(transcript.duration)} of sound, "
    by = f", written down by {printable(transcript.checkpoint)}" if transcript.checkpoint else ""
    return f"{length}{len(transcript.words):,} words{by}"


def _add_words(document: "Document", transcript: Transcript) -> None:
    """A row a word as the checkpoint writes it; rows are copies of one, as thousands take long otherwise."""
    table = document.add_table(rows=2, cols=len(_HEADINGS), style="Light Grid Accent 1")
    for cell, heading in zip(table.rows[0].cells, _HEADINGS, strict=True):
        cell.text = heading
    row: Any = table.rows[1]
    for cell in row.cells:
        cell.text = "-"
    pattern = row._tr
    table._tbl.remove(pattern)
    for word in transcript.words:
        copy = deepcopy(pattern)
        told = (printable(word.text), f"{word.start:.2f}", f"{word.end:.2f}", f"{word.confidence:.2f}")
        for place, text in zip(copy.iter(_TEXT), told, strict=True):
            place.text = text
        table._tbl.append(copy)


_TEXT = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}t"
