"""Numbers that say what they are of, and that it is not the bill: of taxes, registers, telephones, customers."""

import re
from collections.abc import Sequence
from functools import lru_cache

from desktop_app.media.documents.pages import PageReading, Word
from desktop_app.tasks.document_question_answering import labels
from desktop_app.tasks.document_question_answering.rows import Cell, rows_of

_OF_OTHERS = frozenset(
    "gst gstin vat tva iva btw ust mwst tin ein abn acn pan cin roc reg registration company siret siren rcs kvk nif"
    " cif uid steuernummer steuer tax tel telephone telefon phone fax mobile iban bic swift customer client kunden"
    " kundennummer cliente klant account konto card terminal tid mid member order po bestell bestellnummer commande"
    " pedido membership licence license booking reservation"
    " barcode hsn sac".split()
)
"""Words of labels of other numbers than that of a bill."""

_MISREAD = re.compile(r"[a-z0-9]st")
"""The name of a tax of which a scan shows one letter as another: "BST No"."""

_NUMBERED = frozenset("no nos nr number num id reg".split())

_LONGEST, _FIGURES = 4, 2
"""Words of a label that are looked at, and figures that a number has at least."""


@lru_cache(maxsize=4)
def places(page: PageReading) -> frozenset[int]:
    """The places of words of a page that are numbers of something else than a bill, as what stands before them says."""
    found: set[int] = set()
    for row in rows_of(page):
        before: Sequence[Word] = ()
        for cell in row:
            found |= _in_cell(cell, before)
            before = () if any(map(_is_number, cell.words)) else cell.words
    return frozenset(found)


def texts(page: PageReading) -> frozenset[str]:
    """The same numbers as they are written."""
    return frozenset(page.words[place].text for place in places(page))


def _in_cell(cell: Cell, before: Sequence[Word]) -> set[int]:
    """before: the words of a label in the cell left of it."""
    found: set[int] = set()
    label, value = list(before), True
    for word, place in zip(cell.words, cell.places, strict=True):
        if _is_number(word):
            found |= {place} if _says_other(label) else set()
        else:
            label = [word] if value else [*label, word]
        value = _is_number(word)
    return found


def _is_number(word: Word) -> bool:
    return sum(map(str.isdigit, word.text)) >= _FIGURES


def _says_other(label: Sequence[Word]) -> bool:
    plain = [each for word in label[-_LONGEST:] for each in labels.words_of(word.text)]
    if any(map(labels.is_bill, plain)) or "doc" in plain or "document" in plain:
        return False
    misread = any(_MISREAD.fullmatch(each) for each in plain) and not _NUMBERED.isdisjoint(plain)
    return misread or not _OF_OTHERS.isdisjoint(plain)
