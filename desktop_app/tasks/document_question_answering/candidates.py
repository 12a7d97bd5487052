"""Key fields of a page by the words beside them, and by where they stand."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from desktop_app.media.documents.pages import PageReading, Word, around
from desktop_app.tasks.document_question_answering import labels, written
from desktop_app.tasks.document_question_answering.asked import (
    DATE,
    FIELDS,
    INVOICE_NUMBER,
    SELLER,
    TOTAL,
    FieldValue,
)
from desktop_app.tasks.document_question_answering.rows import Cell, moved, rows_of

_BELOW = 3.2
"""Heights of a line down to which a value is looked for below its label."""

_LONGEST_DAY = 4
"""Words a day is written in at most: "3rd of March 2025"."""

_LOOSE = 0.75
"""Labels that mean a field less surely than this are such only where they stand alone, or before a colon."""

_LONGEST_AMOUNT = 3
"""Words an amount is written in at most: "RM 65. 20"."""

_BY_PLACE = 0.45
"""How surely something means a field that has no label."""

_UNLABELLED = {
    DATE: "No label says so: it is the first date on the page.",
    SELLER: "No label says so: it stands at the top of the page.",
}

_TOP = 0.3
"""Share of the first page in which the seller is looked for."""


@dataclass(frozen=True)
class _Label:
    """A label in a cell: the field it means, how surely, and where the words after it begin."""

    name: str
    weight: float
    cell: Cell
    after: int
    text: str


@dataclass(frozen=True)
class Candidate:
    """What may be a field, and how surely its label or place means it, in 0..1."""

    weight: float
    value: FieldValue


def of_page(page: PageReading) -> list[Candidate]:
    """What a page says about key fields, with labels and without, in no order."""
    rows = rows_of(page)
    found: list[Candidate] = []
    for number, row in enumerate(rows):
        for place, cell in enumerate(row):
            for label in _labels(cell):
                value = _beside(page, label, row[place + 1 :]) or _below(page, label, rows[number + 1 :])
                found += [value] if value is not None else []
    if page.page == 1 and rows:
        found += _by_place(page, rows, sold=any(each.value.name == TOTAL for each in found))
    return found


def _labels(cell: Cell) -> Iterator[_Label]:
    """The labels in a cell: the longest at each place."""
    parts = [labels.words_of(word.text) for word in cell.words]
    plain = [text for part in parts for text in part]
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
            alone = at == 0 and (text.endswith(":") or after == len(plain))
            if not wrong and (alone or (weight == 1.0 and at == 0) or (weight > _LOOSE and name != SELLER)):
                yield _Label(name, weight, cell, last + 1, text.rstrip(" :"))
            at = after


def _beside(page: PageReading, label: _Label, others: Sequence[Cell]) -> Candidate | None:
    """The value after a label in its own cell, or in one of the next ones of its row."""
    rest = label.cell.words[label.after :]
    if label.name == TOTAL:
        # Rates, quantities and taxes stand in the same row: the largest amount is the total.
        row = [*rest, *(word for cell in others for word in cell.words)]
        return _made(page, label, _largest(row), 1.0)
    if rest and (found := _value(label.name, rest)):
        return _made(page, label, found, 1.0)
    if rest and label.name != SELLER and any(any(map(str.isalnum, word.text)) for word in rest):
        return None
    return _made(page, label, _value(label.name, others[0].words), 0.95) if others else None


def _below(page: PageReading, label: _Label, rows: Sequence[Sequence[Cell]]) -> Candidate | None:
    """The value under a label, in the nearest row that has a cell there."""
    height = label.cell.bottom - label.cell.top
    label_left = label.cell.words[0].box[0]
    for row in rows:
        under = [cell for cell in row if cell.left < label.cell.right and cell.right > label_left]
        if under and under[0].top > label.cell.bottom + _BELOW * height:
            return None
        if under:
            return _made(page, label, _value(label.name, under[0].words), 0.9)
    return None


def _value(name: str, words: Sequence[Word]) -> Sequence[Word] | None:
    """The words of a value among others: the first that can be one."""
    if name == INVOICE_NUMBER:
        return next(([word] for word in words[:3] if _is_number(word.text)), None)
    if name == SELLER:
        return words if _is_name(_text(words)) else None
    longest, fits = (_LONGEST_DAY, written.day) if name == DATE else (_LONGEST_AMOUNT, written.amount)
    return next((some for some in _runs(words, longest) if fits(_text(some)) is not None), None)


def _runs(words: Sequence[Word], longest: int) -> Iterator[Sequence[Word]]:
    """Words that stand one after the other, from the left, the longest at each place first."""
    for at in range(len(words)):
        for size in range(min(longest, len(words) - at), 0, -1):
            yield words[at : at + size]


def _largest(words: Sequence[Word]) -> Sequence[Word] | None:
    """The words of the largest amount."""
    found = [(some, written.amount(_text(some))) for some in _runs(words, _LONGEST_AMOUNT)]
    amounts = [(float(amount.value), len(some), some) for some, amount in found if amount is not None]
    return max(amounts, key=lambda each: each[:2])[2] if amounts else None


def _text(words: Sequence[Word]) -> str:
    return " ".join(word.text for word in words)


def _is_number(text: str) -> bool:
    """Whether a word can be the number of a document: figures among it, and neither a day nor an amount with cents."""
    bare = text.strip(" #:.,;()")
    money = written.amount(bare)
    named = money is not None and (money.cents or money.currency)
    return sum(map(str.isdigit, bare)) >= 2 and written.day(bare) is None and not named


def _is_name(text: str) -> bool:
    plain = labels.words_of(text)
    letters = sum(map(str.isalpha, text))
    return letters >= 3 and letters >= 0.5 * len(text.replace(" ", "")) and not set(plain) <= labels.TITLES


def _made(page: PageReading, label: _Label, words: Sequence[Word] | None, weight: float) -> Candidate | None:
    if not words:
        return None
    return Candidate(label.weight * weight, value_of(page, label.name, words, label.weight * weight, label.text))


def value_of(page: PageReading, name: str, words: Sequence[Word], weight: float, label: str = "") -> FieldValue:
    """A field made of some words of a page; its score says how surely they are read and mean it."""
    text = " ".join(word.text for word in words).strip(" :;")
    text = text.strip("#.,") if name == INVOICE_NUMBER else text
    made = FieldValue(
        name=name,
        text=text,
        value=text,
        score=weight * sum(word.score for word in words) / len(words),
        page=page.page,
        box=around([moved(page, word.box, 1) for word in words]) if page.skew else around([w.box for w in words]),
        by="label" if label else "place",
        label=label,
        doubt="" if label else _UNLABELLED[name],
        turned=page.turned,
    )
    return in_figures(made)


def in_figures(found: FieldValue) -> FieldValue:
    """A field with its value as a day or amount in figures, where its text says one."""
    if found.name == TOTAL and (amount := written.amount(found.text)) is not None:
        return replace(found, value=amount.value, currency=amount.currency)
    if found.name == DATE and (day := written.day(found.text)) is not None:
        return replace(found, value=day.value or found.text, doubt=f"{found.doubt} {day.doubt}".strip())
    return found


def _by_place(page: PageReading, rows: Sequence[Sequence[Cell]], sold: bool) -> Iterator[Candidate]:
    """The seller at the top of the first page, and the first day on it, where no label says so.

    sold: whether there is a total. Elsewhere, and on no bill, only what is called like a company is a seller.
    """
    for row in rows:
        day = next((words for cell in row if (words := _value(DATE, cell.words)) and not _is_other_day(cell)), None)
        if day:
            yield Candidate(_BY_PLACE, value_of(page, DATE, day, _BY_PLACE))
            break
    names = list(_names_at_top(rows))
    if not sold and not _is_bill(page):
        names = [cell for cell in names if not labels.COMPANIES.isdisjoint(labels.words_of(cell.text))]
    if names:
        best = max(enumerate(names), key=lambda pair: _standing(pair[1], pair[0]))[1]
        yield Candidate(_BY_PLACE, value_of(page, SELLER, best.words, _BY_PLACE))


def _is_bill(page: PageReading) -> bool:
    """Whether a page is of the kind that somebody sells something with."""
    return not labels.BILLS.isdisjoint(text for word in page.words for text in labels.words_of(word.text))


def other_days(page: PageReading) -> set[str]:
    """Days on a page that are another thing than the day it was written on, as it says: when to pay, when to arrive."""
    found = set()
    for row in rows_of(page):
        for place, cell in enumerate(row):
            before = row[place - 1].text if place and not any(map(str.isdigit, row[place - 1].text)) else ""
            if (words := _value(DATE, cell.words)) and (_is_other_day(cell) or _says_other_day(before)):
                found.add(" ".join(word.text for word in words))
    return found


def _says_other_day(text: str) -> bool:
    return not labels.BEFORE[DATE].isdisjoint(labels.words_of(text))


def _is_other_day(cell: Cell) -> bool:
    return _says_other_day(cell.text)


def _names_at_top(rows: Sequence[Sequence[Cell]]) -> Iterator[Cell]:
    """What can be a name, in the upper part of what is written on the page, before the one who pays is named."""
    cells = [cell for row in rows for cell in row]
    upper, lower = min(cell.top for cell in cells), max(cell.bottom for cell in cells)
    for row in rows:
        for cell in row:
            if tuple(labels.words_of(cell.text)) in labels.ADDRESSED or cell.text.lower().startswith("to:"):
                return
            if cell.top < upper + _TOP * (lower - upper) and _is_name(cell.text) and not any(_labels(cell)):
                yield cell


def _standing(cell: Cell, place: int) -> float:
    """How much a cell looks like the name of who wrote the page: large, high up, called like a company."""
    company = not labels.COMPANIES.isdisjoint(labels.words_of(cell.text))
    figures = sum(map(str.isdigit, cell.text)) / len(cell.text)
    heights = [word.box[3] - word.box[1] for word in cell.words]
    return 60 * max(heights) + 1.2 * company - 2.0 * figures - 0.25 * place
