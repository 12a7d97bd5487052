"""What lies over a page of a PDF: what is filled into a form, and notes that somebody stuck to it.

Runs in the child process that reads PDF.
"""

import ctypes
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from typing import Any

_MOST_NOTES = 5
"""Notes of a page that are told."""

_LONGEST_NOTE = 300
"""Characters of a note that are told."""

_SHOWS_TEXT = re.compile(r"\b(?:Tj|TJ)\b|['\"]\s*$", re.MULTILINE)
"""The operators that show text (PDF 32000-1:2008, table 109)."""


def string_of(note: Any, key: bytes) -> str:
    """A string or a name in the dictionary of an annotation; empty where it has none."""
    from pypdfium2 import raw

    return _told(partial(raw.FPDFAnnot_GetStringValue, note, key))


def notes(page: Any) -> list[str]:
    """What is written into notes that are shown as a sign alone, or as a mark over the text of the page."""
    from pypdfium2 import raw

    kinds = (
        raw.FPDF_ANNOT_TEXT,
        raw.FPDF_ANNOT_HIGHLIGHT,
        raw.FPDF_ANNOT_UNDERLINE,
        raw.FPDF_ANNOT_SQUIGGLY,
        raw.FPDF_ANNOT_STRIKEOUT,
        raw.FPDF_ANNOT_CARET,
    )
    found = (" ".join(string_of(note, b"Contents").split()) for note in _of_page(page, kinds))
    told = [text for text in dict.fromkeys(found) if text][:_MOST_NOTES]
    return [text if len(text) <= _LONGEST_NOTE else text[:_LONGEST_NOTE] + "…" for text in told]


def files(page: Any) -> list[str]:
    """The names of files that are pinned to a page."""
    from pypdfium2 import raw

    pinned = map(raw.FPDFAnnot_GetFileAttachment, _of_page(page, (raw.FPDF_ANNOT_FILEATTACHMENT,)))
    return [name for file in pinned if file and (name := name_of(file))]


def name_of(file: Any) -> str:
    """What an attached file (FPDF_ATTACHMENT) is called."""
    from pypdfium2 import raw

    return _told(partial(raw.FPDFAttachment_GetName, file))


def filled_in(page: Any) -> bool:
    """Make what is filled into a form, and notes that show their text, part of the page, in memory; whether there was
    anything. The page is to be loaded anew then."""
    from pypdfium2 import raw

    if not any(True for _ in _of_page(page, (raw.FPDF_ANNOT_WIDGET, raw.FPDF_ANNOT_FREETEXT))):
        return False
    return bool(raw.FPDFPage_Flatten(page.raw, raw.FLAT_NORMALDISPLAY) == raw.FLATTEN_SUCCESS)


def freshen(page: Any, form: Any) -> bool:
    """Let fields that have a value, and look empty, be drawn with it; whether there were any. The page is to be loaded
    anew then, which draws them.

    Programs that fill in forms often leave the look of the empty field behind, and many viewers show the value.
    form: the handle of the document's form (FPDF_FORMHANDLE).
    """
    from pypdfium2 import raw

    found, usual = False, raw.FPDF_ANNOT_APPEARANCEMODE_NORMAL
    for note in _of_page(page, (raw.FPDF_ANNOT_WIDGET,)):
        if raw.FPDFAnnot_GetFormFieldType(form, note) not in (
            raw.FPDF_FORMFIELD_TEXTFIELD,
            raw.FPDF_FORMFIELD_COMBOBOX,
        ):
            continue
        look = _told(partial(raw.FPDFAnnot_GetAP, note, usual))
        value = _told(partial(raw.FPDFAnnot_GetFormFieldValue, form, note))
        if value.strip() and look and not _SHOWS_TEXT.search(look):
            found |= bool(raw.FPDFAnnot_SetAP(note, usual, None))
    return found


def _of_page(page: Any, kinds: tuple[int, ...]) -> Iterator[Any]:
    """The annotations of a page of some kinds that are not hidden, each open until the next."""
    from pypdfium2 import raw

    for number in range(raw.FPDFPage_GetAnnotCount(page.raw)):
        with _opened(page, number) as note:
            hidden = note and raw.FPDFAnnot_GetFlags(note) & raw.FPDF_ANNOT_FLAG_HIDDEN
            if note and not hidden and raw.FPDFAnnot_GetSubtype(note) in kinds:
                yield note


@contextmanager
def _opened(page: Any, number: int) -> Iterator[Any]:
    from pypdfium2 import raw

    note = raw.FPDFPage_GetAnnot(page.raw, number)
    try:
        yield note
    finally:
        if note:
            raw.FPDFPage_CloseAnnot(note)


def _told(ask: Callable[..., Any]) -> str:
    """A text in UTF-16 that PDFium copies into a buffer, asked first how many bytes it has."""
    length = ask(None, 0)
    content = (ctypes.c_ushort * (length // 2 + 1))()
    ask(content, length)
    return bytes(content)[: max(0, length - 2)].decode("utf-16-le", "replace")
