"""Where the labels of key fields stand in the cells of a page, and what makes another thing of them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from desktop_app.media.documents.pages import Word
from desktop_app.media.months import MONTHS, WEEKDAYS
from desktop_app.tasks.document_question_answering import labels, written
from desktop_app.tasks.document_question_answering.asked import DATE, FIELDS, INVOICE_NUMBER, SELLER
from desktop_app.tasks.document_question_answering.rows import Cell
from desktop_app.translation import worded

_LOOSE = 0.75
"""Labels that mean a field less surely than this are such only where they stand alone, or before a colon."""

_LONGEST_OTHER = 3
"""Words behind the word for a day, up to a colon, that say of which."""

_OF_DAYS = MONTHS.keys() | WEEKDAYS.keys()

_CODE = re.compile(r"\(\d{3}\)")
"""What kind of document it is, in the numbers of UNTDID 1001: "Handelsrechnung (380) Nr. 42"."""


@dataclass(frozen=True)
class Label:
    """A label in a cell: the field it means, how surely, and where the words after it begin.

    doubt: what is to be said of its value, where it may mean another one of the kind.
    """

    name: str
    weight: float
    cell: Cell
    after: int
    text: str
    doubt: str = ""


def labels_in(cell: Cell) -> Iterator[Label]:
    """The labels in a cell: the longest at each place."""
    parts = [[] if _CODE.fullmatch(word.text) else labels.words_of(word.text) for word in cell.words]
    plain = [labels.simple(text) for part in parts for text in part]
    owner = [number for number, part in enumerate(parts) for _ in part]
    for name in FIELDS:
        at = 0
        while at < len(plain):
            sizes = range(min(labels.LONGEST, len(plain) - at), 0, -1)
            length = next((size for size in sizes if tuple(plain[at : at + size]) in labels.LABELS[name]), 0)
            if not length:
                at += 1
                continue
            words, after = tuple(plain[at : at + length]), at + length
            before, behind = plain[at - 1] if at else "", plain[after] if after < len(plain) else ""
            first, last = owner[at], owner[after - 1]
            text = " ".join(word.text for word in cell.words[first : last + 1])
            wrong = before in labels.BEFORE[name] or behind in labels.BEHIND[name]
            weight = labels.LABELS[name][words]
            # A sentence has these words too: there they are no labels.
            wrong = wrong or (name == SELLER and _is_in_name(words, text, plain[after:]))
            alone = at == 0 and (text.endswith(":") or after == len(plain) or _is_titled(name, cell, last))
            if not wrong and (
                alone
                or (weight == 1.0 and at == 0)
                or (weight > _LOOSE and name != SELLER and (weight != labels.TITLE or at == 0))
            ):
                made = Label(name, weight, cell, last + 1, text.rstrip(" :"))
                yield _of_another_day(made, first) if name == DATE and length == 1 and weight < 1 else made
            at = after


def _of_another_day(label: Label, first: int) -> Label:
    """A label of a day as it stands, or a doubtful one with a word that says of which: "Closing date", "Date hired:".

    first: the place of its word in the cell.
    """
    words = label.cell.words
    before = words[first - 1 : first] if first and not words[first - 1].text.endswith((":", ",", ".", ";")) else ()
    last = _end_of_label(words, label.after) if not words[first].text.endswith(":") else label.after
    behind = words[label.after : last]
    said = [plain for word in (*before, *behind) for plain in labels.words_of(word.text)]
    if len(behind) > _LONGEST_OTHER or any(map(str.isdigit, "".join(said))):
        return label  # it stands in a sentence, or behind another value
    after = last if behind else label.after
    other = [plain for plain in said if plain.isalpha() and plain not in labels.OF_ITSELF]
    if not other:
        return replace(label, after=after)
    text = " ".join(word.text for word in (*before, words[first], *behind)).rstrip(" :")
    doubt = worded("“{label}” may be another day than that of the document.", label=text)
    return replace(label, weight=labels.LOOSE * label.weight, after=after, text=text, doubt=doubt)


def _end_of_label(words: Sequence[Word], first: int) -> int:
    """Where a label ends, from a place in its cell on: behind a colon, before a day or a sign, or with the cell."""
    for at in range(first, len(words)):
        plain = labels.words_of(words[at].text)
        if not plain or any(map(str.isdigit, words[at].text)) or not _OF_DAYS.isdisjoint(plain):
            return at
        if words[at].text.endswith(":"):
            return at + 1
    return len(words)


def _is_in_name(label: Sequence[str], text: str, rest: Sequence[str]) -> bool:
    """Whether the label of a seller is a word of a name: of "Lieferant GmbH", "Seller Company, 12 Seller Street".

    One word is a label where it has a colon, or nothing behind it but what is no name: "Seller trade name".
    """
    if not rest or text.endswith(":"):
        return False
    return set(rest) <= labels.COMPANIES or (len(label) == 1 and not set(rest) <= labels.NO_NAMES)


def _is_titled(name: str, cell: Cell, last: int) -> bool:
    """Whether a label is the title of the document, with its number behind it: "Facture FA-2017-0010"."""
    rest = cell.words[last + 1 : last + 2]
    return name == INVOICE_NUMBER and bool(rest) and len(cell.words) <= last + 4 and is_number(rest[0].text)


def is_number(text: str) -> bool:
    """Whether a word can be the number of a document: figures among it, and neither a day nor an amount with cents."""
    bare = text.strip(" #:.,;()")
    money = written.amount(bare)
    named = money is not None and (money.cents or money.currency)
    return sum(map(str.isdigit, bare)) >= 2 and written.day(bare) is None and not named
