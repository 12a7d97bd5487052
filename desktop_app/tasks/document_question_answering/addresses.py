"""Where a bill is to be delivered or sent: the lines of an address under its label, though others stand beside them.

A checkpoint points at words that follow one another; an address beside another one is read across both by many files.
"""

import re
from collections.abc import Iterator, Sequence

from desktop_app.media.documents.pages import PageReading, Word, around
from desktop_app.tasks.document_question_answering import beside, forms, labels
from desktop_app.tasks.document_question_answering.mentions import Mention
from desktop_app.tasks.document_question_answering.other_languages import english
from desktop_app.tasks.document_question_answering.rows import Cell, beside_of, rows_of

_WEIGHT, _NAME_ALONE = 0.85, 0.6
"""How surely an address under its label is the one that is asked for; and where it is but a name, or half of one."""

_APART, _BELOW, _MOST = 1.5, 3.0, 8
"""Heights of a line down to the next one of an address, and down to its first; its lines at most."""

_LONGEST = 8
"""Words of the line of an address that stands behind its label, at most."""

DELIVERY = tuple(
    "delivery address|deliver to|delivered to|delivery to|shipping address|ship to|ship to address|shipped to"
    "|shipping to|delivery location|place of delivery|consignee|lieferadresse|lieferanschrift|liefern an|lieferung an"
    "|warenempfanger|versandadresse|afleveradres|leveringsadres|bezorgadres|leveringsadresse|leveransadress"
    "|adresse de livraison|livraison a|livrer a|lieu de livraison|direccion de envio|direccion de entrega|enviar a"
    "|entregar en|indirizzo di consegna|indirizzo di spedizione|destinazione|endereco de entrega|morada de entrega"
    "|adres dostawy".split("|")
)
BILLING = tuple(
    "billing address|bill to|billed to|invoice address|invoice to|sold to|bill to address|rechnungsadresse"
    "|rechnungsanschrift|rechnung an|rechnungsempfanger|factuuradres|fakturaadresse|fakturaadress"
    "|adresse de facturation|facture a|facturer a|direccion de facturacion|facturar a|indirizzo di fatturazione"
    "|endereco de faturacao|morada de faturacao|adres do faktury".split("|")
)
"""Labels of either, as plain words."""

_DELIVERED = re.compile(r"\b(?:deliver(?:y|ed)?|ship(?:ping|ped)?|ship to)\b")
_BILLED = re.compile(r"\b(?:bill(?:ing|ed)? address|invoice address|bill(?:ed)? to)\b")
_OF_PLACES = re.compile(r"^(?:to )?where\b|\baddress\b|\bdestination\b|\b(?:ship|deliver) to\b")
_AT_THE_END = re.compile(r"^(?:tel|telefon|telephone|phone|fax|e ?mail|mobile|vat|ust|gstin|nif|siret)\b")


def asked(question: str) -> Sequence[str]:
    """The labels of the address that a question is for; none where it is for something else."""
    text = english(question).lower()
    if not _OF_PLACES.search(text):
        return ()
    return DELIVERY if _DELIVERED.search(text) else BILLING if _BILLED.search(text) else ()


def told(question: str, page: PageReading) -> list[Mention]:
    """The addresses of a page that a question is for, the surest first."""
    wanted = asked(question)
    found = list(_addresses(page, wanted)) if wanted else []
    return sorted(found, key=lambda each: -each.score)


def _addresses(page: PageReading, wanted: Sequence[str]) -> Iterator[Mention]:
    rows = rows_of(page)
    for number, row in enumerate(rows):
        for place, cell in enumerate(row):
            length = _label(cell, wanted)
            if not length:
                continue
            lines = _lines(rows, number, place, length)
            if lines:
                whole = len(lines) > 1 or any(map(str.isdigit, lines[0].text))
                yield _mention(page, lines, _WEIGHT if whole else _NAME_ALONE)


def _label(cell: Cell, wanted: Sequence[str]) -> int:
    """How many words of a cell are one of some labels, which is all of it or ends with a colon; 0 for none."""
    for length in range(min(len(cell.words), _LONGEST), 0, -1):
        plain = " ".join(each for word in cell.words[:length] for each in labels.words_of(word.text))
        if plain in wanted and (length == len(cell.words) or beside.ends(cell, length - 1)):
            return length
    return 0


def _lines(rows: Sequence[Sequence[Cell]], number: int, place: int, length: int) -> list[Cell]:
    """The lines of an address: behind its label and under that, or under the label alone, or beside it."""
    label = rows[number][place]
    below = rows[number + 1 :]
    if length < len(label.words):
        first = Cell(label.words[length:], label.places[length:])
        return [first, *_under(first, (label.left, first.left), below, _APART)]
    if found := _under(label, (label.left,), below, _BELOW):
        return found
    for first in beside_of(rows, number, place)[:1]:
        if not _is_label(first):
            return [first, *_under(first, (first.left,), below, _APART)]
    return []


def _under(over: Cell, edges: Sequence[float], below: Sequence[Sequence[Cell]], apart: float) -> list[Cell]:
    """The lines that begin at one of some edges under a cell, as long as they follow closely."""
    found: list[Cell] = []
    bottom, height = over.bottom, over.bottom - over.top
    for row in below:
        line = next((cell for cell in row if any(abs(cell.left - edge) < height for edge in edges)), None)
        if line is None:
            continue
        tall = max(height, line.bottom - line.top)
        if line.top - bottom > (_APART if found else apart) * tall or _is_label(line) or len(found) == _MOST:
            break
        found.append(line)
        bottom = line.bottom
    return found


def _is_label(cell: Cell) -> bool:
    """Whether a cell begins something else: a label, or how to reach and tax who lives there."""
    text = " ".join(labels.words_of(cell.text))
    known = tuple(text.split()) in labels.ADDRESSED or text in DELIVERY or text in BILLING
    ends = any(beside.ends(cell, at) for at in range(min(4, len(cell.words))))
    return known or ends or forms.is_box_label(cell) or _AT_THE_END.match(text) is not None


def _mention(page: PageReading, lines: Sequence[Cell], weight: float) -> Mention:
    places = tuple(place for line in lines for place in line.places)
    words: tuple[Word, ...] = tuple(page.words[place] for place in places)
    boxes = tuple(word.box for word in words)
    texts = [line.text.rstrip(" ,;") for line in lines]
    return Mention(
        answer=", ".join(texts),
        score=weight * sum(word.score for word in words) / len(words),
        page=page.page,
        box=around(boxes),
        boxes=boxes,
        start=places[0],
        end=places[-1],
        turned=page.turned,
        texts=tuple(word.text for word in words),
        apart=places if places != tuple(range(places[0], places[0] + len(places))) else (),
    )
