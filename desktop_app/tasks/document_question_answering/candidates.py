"""Key fields of a page by the words beside them, and by where they stand."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import dropwhile, takewhile

from desktop_app.media.documents.pages import PageReading, Word, around
from desktop_app.tasks.document_question_answering import (
    amounts_due,
    bills,
    item_lines,
    labels,
    other_numbers,
    reckoned,
    sellers,
    written,
)
from desktop_app.tasks.document_question_answering.above import captioned, value_above
from desktop_app.tasks.document_question_answering.asked import (
    DATE,
    INVOICE_NUMBER,
    SELLER,
    TOTAL,
    FieldValue,
)
from desktop_app.tasks.document_question_answering.beside import goes_on, is_of_items
from desktop_app.tasks.document_question_answering.label_cells import Label, is_number, labels_in
from desktop_app.tasks.document_question_answering.rows import Cell, beside_of, moved, rows_of
from desktop_app.translation import sentences, worded

_BELOW = 3.2
"""Heights of a line down to which a value is looked for below its label."""

_LONGEST_DAY = 5
"""Words a day is written in at most: "16 de marzo de 2025"."""

_LONGEST_AMOUNT = 3
"""Words an amount is written in at most: "RM 65. 20"."""

_BY_CHANGE = 1.1
"""What was given less what came back is surer than any label, as it is reckoned from two amounts."""

_BY_SUM = 0.6
"""How surely an amount without a label is the total that is the sum of those above it."""

OF_LINES = worded("No label says so: it is the sum of the amounts above it.")

_TITLE, _NEAR_TITLE, _UPPER, _BARE = 2, 0.08, 0.35, 0.75
"""Words of the title of a bill at most; shares of the page from it down to its number, and down to where both stand at
most; and how surely "No." by itself means the number."""

_OVER = 0.85
"""How surely a value is that of a label which it stands over."""

_SURER = 0.01
"""How much surer a total with tax is than the one without, which its label calls so."""

_WITH_TAX = worded("What its label says is without tax; this is as much with it.")

_MISREAD = worded("A sign in it may be a letter that was misread.")

_BY_PLACE = 0.45
"""How surely something means a field that has no label."""

_OF_ITEMS = 0.5
"""How much a label counts over a column of what was bought, of which the largest may be a single line."""

_SIGNS = frozenset("$€£!|{}")
"""Signs that no number of a document has: S, I and the like, misread."""

_NAMES = frozenset((word,) for word in "name firma firm company nom naam nombre nome nazwa".split())
"""What stands before a name in a block of lines under a label such as "Seller"."""

_LARGEST = worded("No label says so: it is the largest amount in a column of what was bought.")
_COMPANY = 0.65
"""A company at the top of the page is sooner the seller than who is to be paid."""

_FIRST_DAY = worded("No label says so: it is the first date on the page.")


@dataclass(frozen=True)
class Candidate:
    """What may be a field, and how surely its label or place means it, in 0..1."""

    weight: float
    value: FieldValue


def rank(found: Candidate) -> tuple[float, float]:
    """Which of two readings of a field is taken: that of the surer label; of totals the largest, else the first."""
    value = found.value
    if value.name != TOTAL:
        return found.weight, -value.page - value.box[1]
    amount = written.amount(value.text)
    return found.weight, abs(float(amount.value)) if amount else 0.0


@lru_cache(maxsize=2)
def of_page(page: PageReading) -> tuple[Candidate, ...]:
    """What a page says about key fields, with labels and without, in no order."""
    rows = rows_of(page)
    found: list[Candidate] = []
    for number, row in enumerate(rows):
        of_items = is_of_items(row)
        for place, cell in enumerate(row):
            for label in labels_in(cell):
                if number and goes_on(cell, rows[number - 1], labels.BEFORE[label.name]):
                    continue
                if of_items and (label.name == SELLER or (label.name == DATE and label.weight < 1)):
                    continue  # each line has one of its own
                value = _over(page, label, captioned(rows, number, place))
                value = value or _beside(page, label, beside_of(rows, number, place))
                if value is None and (under := _below(page, label, rows[number + 1 :])) is not None:
                    value = _of_items(under) if of_items and label.name == TOTAL else under
                value = value or _over(page, label, value_above(rows, number, place))
                dated = _dated(page, label) if label.name == INVOICE_NUMBER else None
                found += [_doubted(each) for each in (value, dated) if each is not None]
            found += _under_title(page, cell, rows[number + 1 : number + 2])
    if page.page == 1 and not any(each.value.name == INVOICE_NUMBER for each in found):
        found += _bare_number(page, rows)
    found = amounts_due.without_rests(rows, found)
    found += list(_reckoned(page, rows, found))
    if page.page == 1 and rows:
        found += _by_place(page, rows, sold=any(each.value.name == TOTAL for each in found))
    return tuple(found)


def _over(page: PageReading, label: Label, over: Cell | None) -> Candidate | None:
    """The value in a cell over a label that has nothing behind it."""
    if over is None or label.name == SELLER or label.after < len(label.cell.words):
        return None
    value = _value(label.name, over.words)
    if label.name == INVOICE_NUMBER and value is not None and any(map(_is_word, _before(over.words, value[0]))):
        return None  # "TEL/FAX 03-51213881" over "TAX INVOICE"
    return _made(page, label, value, _OVER)


def _before(words: Sequence[Word], value: Word) -> Sequence[Word]:
    return list(takewhile(lambda word: word is not value, words))


def _is_word(word: Word) -> bool:
    """Whether a word is more than what stands for "number"."""
    plain = labels.words_of(word.text)
    return bool(plain) and plain not in labels.NUMBERS and any(map(str.isalpha, word.text))


def _of_items(found: Candidate) -> Candidate:
    value = found.value
    score, weight = value.score * _OF_ITEMS, found.weight * _OF_ITEMS
    return Candidate(weight, replace(value, score=score, by="place", label="", doubt=_LARGEST))


def _doubted(found: Candidate) -> Candidate:
    """A value whose label may mean another one of the kind, with a word of it."""
    value, weight = found.value, labels.weight_of(found.value.name, found.value.label)
    if weight is None or weight > labels.LOOSE or value.doubt:
        return found
    doubt = ""
    if value.name == TOTAL:
        doubt = worded("“{label}” may be another amount than the total.", label=value.label)
    elif value.name == SELLER:
        doubt = worded("“{label}” says who is to be paid, who may be another.", label=value.label)
    return Candidate(found.weight, replace(value, doubt=doubt))


def _under_title(page: PageReading, title: Cell, below: Sequence[Sequence[Cell]]) -> list[Candidate]:
    """The number in the line under the title of a bill that does not have it: "Facture du 29/01/2021", "n° 42-7"."""
    if not title.words or labels.simple("".join(labels.words_of(title.words[0].text))) not in labels.BILLS:
        return []
    height = title.bottom - title.top
    for cell in (each for row in below for each in row if abs(each.left - title.left) < height):
        plain = labels.words_of(cell.words[0].text)
        glued = _behind(INVOICE_NUMBER, cell.words[0])
        number = glued or (cell.words[1] if plain[:1] in labels.NUMBERS and len(cell.words) > 1 else None)
        if number is not None and len(cell.words) <= 2 and is_number(number.text):
            label = Label(INVOICE_NUMBER, 0.9, cell, 1, f"{title.words[0].text} {cell.words[0].text}")
            made = _made(page, label, [number], 1.0)
            return [made] if made is not None else []
    return []


def _bare_number(page: PageReading, rows: Sequence[Sequence[Cell]]) -> list[Candidate]:
    """The number behind "Nº:" or "No." by itself, near the title of a bill in the upper part of a first page."""
    found = []
    titles = [cell for row in rows for cell in row if len(cell.words) <= _TITLE and _is_title(cell)]
    for number, row in enumerate(rows):
        for place, cell in enumerate(row):
            near = any(0 <= cell.top - title.bottom < _NEAR_TITLE for title in titles)
            if cell.top > _UPPER or not near or labels.words_of(cell.words[0].text) not in labels.NUMBERS:
                continue
            words = cell.words[1:] or [word for other in beside_of(rows, number, place)[:1] for word in other.words]
            if len(words) == 1 and is_number(words[0].text):
                made = _made(page, Label(INVOICE_NUMBER, _BARE, cell, 1, cell.words[0].text), words, 1.0)
                found += [made] if made is not None else []
    return found if len(found) == 1 else []


def _is_title(cell: Cell) -> bool:
    return any(map(labels.is_bill, labels.words_of(cell.text)))


def _reckoned(page: PageReading, rows: Sequence[Sequence[Cell]], found: Sequence[Candidate]) -> Iterator[Candidate]:
    """Totals that other amounts of the page tell."""
    told = max((each for each in found if each.value.name == TOTAL), key=rank, default=None)
    more = reckoned.with_tax(page, told.value.text) if told is not None else None
    if told is not None and more is not None:
        value = value_of(page, TOTAL, more.words, told.weight, told.value.label)
        yield Candidate(told.weight + _SURER, replace(value, doubt=_WITH_TAX))
    if (told is None or told.value.by != "label") and (whole := item_lines.sum_of_lines(page)) is not None:
        value = value_of(page, TOTAL, whole.words, _BY_SUM)
        yield Candidate(_BY_SUM, replace(value, doubt=OF_LINES))
    if (paid := reckoned.by_change(rows)) is not None:
        yield Candidate(_BY_CHANGE, value_of(page, TOTAL, paid.words, 1.0, paid.label))


def _beside(page: PageReading, label: Label, others: Sequence[Cell]) -> Candidate | None:
    """The value after a label in its own cell, or in one of the next ones of its row."""
    rest = label.cell.words[label.after :]
    if label.name == TOTAL:
        # Rates, quantities and taxes stand in the same row: the largest amount is the total.
        own = takewhile(lambda cell: labels.BEFORE[TOTAL].isdisjoint(labels.words_of(cell.text)[:1]), others)
        row = [*rest, *(word for cell in own for word in cell.words)]
        return _made(page, label, _largest(row), 1.0)
    if label.name in (INVOICE_NUMBER, DATE) and (glued := _behind(label.name, label.cell.words[label.after - 1])):
        return _made(page, label, [glued], 1.0)
    if rest and (found := _value(label.name, rest)):
        return _made(page, label, found, 1.0)
    if rest and label.name != SELLER and any(any(map(str.isalnum, word.text)) for word in rest):
        return None
    return _made(page, label, _value(label.name, others[0].words), 0.95) if others else None


def _behind(name: str, word: Word) -> Word | None:
    """The value that stands in the last word of its label: of "n°562044387", "Bon-Nr.:2750", "date:27.12.2025"."""
    if name == DATE:
        _, colon, day = word.text.partition(":")
        return replace(word, text=day) if colon and written.day(day) is not None else None
    found = re.fullmatch(r"(?:n[°ºo.]|nr[.:]?|no[.:]|#|[^\W\d][\w.°#-]*:)(\d[\w/-]*)", word.text, re.IGNORECASE)
    return replace(word, text=found[1]) if found and is_number(found[1]) else None


def _dated(page: PageReading, label: Label) -> Candidate | None:
    """The day behind the number of a document, in the same cell: "Rechnung Nr. 42 vom 31.01.2014"."""
    rest = label.cell.words[label.after :]
    for at, word in enumerate(rest[:-1]):
        if labels.words_of(word.text) and labels.words_of(word.text)[0] in labels.DATED:
            day = _value(DATE, rest[at + 1 : at + 1 + _LONGEST_DAY])
            if day and day[0] is rest[at + 1]:
                joined = " ".join(each.text for each in (*label.cell.words[: label.after], word))
                return _made(page, replace(label, name=DATE, weight=1.0, text=joined), day, 0.95)
    return None


def _below(page: PageReading, label: Label, rows: Sequence[Sequence[Cell]]) -> Candidate | None:
    """The value under a label, in the nearest row that has a cell there.

    Of amounts the largest of the lines that follow one another; of a seller the first line that can be a name, behind
    a number of theirs.
    """
    height, bottom = label.cell.bottom - label.cell.top, label.cell.bottom
    label_left = label.cell.words[0].box[0]
    amounts: list[Sequence[Word]] = []
    for row in rows:
        under = next((cell for cell in row if cell.left < label.cell.right and cell.right > label_left), None)
        if under is None:
            continue
        if under.top > bottom + _BELOW * max(height, under.bottom - under.top):
            break
        bottom = under.bottom
        value = _value(label.name, under.words)
        if label.name == TOTAL:
            # What stands behind another label is that label's: "CASH 20.00".
            own = value is not None and not any(map(str.isalpha, _text(under.words[: under.words.index(value[0])])))
            amounts += [value] if own and value is not None else []
        elif label.name == SELLER and tuple(labels.words_of(under.words[0].text)) in _NAMES:
            named = under.words[1:] or [word for cell in row[row.index(under) + 1 :][:1] for word in cell.words]
            return _made(page, label, _value(SELLER, named), 0.9)
        elif value is not None or label.name != SELLER or sellers.is_address(under.text):
            return _made(page, label, value, 0.9)
    return _made(page, label, max(amounts, key=_size, default=None), 0.9)


def _value(name: str, words: Sequence[Word]) -> Sequence[Word] | None:
    """The words of a value among others: the first that can be one, where a label says that one is among them."""
    if name == INVOICE_NUMBER:
        return next(([word] for word in words[:3] if is_number(word.text)), None)
    if name == SELLER:
        named = list(dropwhile(lambda word: not any(map(str.isalnum, word.text)), words))
        return named if sellers.is_name(_text(named)) else None
    if name == TOTAL:
        return next((some for some in _runs(words, _LONGEST_AMOUNT) if written.amount(_text(some)) is not None), None)
    return _day(words) or next(([word] for word in words if written.day(word.text, labelled=True)), None)


def _day(words: Sequence[Word]) -> Sequence[Word] | None:
    return next((some for some in _runs(words, _LONGEST_DAY) if written.day(_text(some)) is not None), None)


def _runs(words: Sequence[Word], longest: int) -> Iterator[Sequence[Word]]:
    """Words that stand one after the other, from the left, the longest at each place first."""
    for at in range(len(words)):
        for size in range(min(longest, len(words) - at), 0, -1):
            yield words[at : at + size]


def _largest(words: Sequence[Word]) -> Sequence[Word] | None:
    """The words of the largest amount."""
    found = [(some, written.amount(_text(some))) for some in _runs(words, _LONGEST_AMOUNT)]
    # Beside amounts with cents a whole number is a year or a rate, though a sign of money may follow it.
    # What comes back, as for bottles, is all below zero.
    amounts = [(amount.cents, abs(float(amount.value)), len(some), some) for some, amount in found if amount]
    return max(amounts, key=lambda each: each[:3])[3] if amounts else None


def _size(words: Sequence[Word]) -> float:
    amount = written.amount(_text(words))
    return abs(float(amount.value)) if amount is not None else 0.0


def _text(words: Sequence[Word]) -> str:
    return " ".join(word.text for word in words)


def _made(page: PageReading, label: Label, words: Sequence[Word] | None, weight: float) -> Candidate | None:
    if not words or (label.name == INVOICE_NUMBER and words[0].text in other_numbers.texts(page)):
        return None
    value = value_of(page, label.name, words, label.weight * weight, label.text)
    return Candidate(label.weight * weight, replace(value, doubt=sentences(value.doubt, label.doubt)))


def value_of(page: PageReading, name: str, words: Sequence[Word], weight: float, label: str = "") -> FieldValue:
    """A field made of some words of a page; its score says how surely they are read and mean it."""
    text = " ".join(word.text for word in words).strip(" :;")
    text = text.strip("#.,") if name == INVOICE_NUMBER else text.rstrip(".,!") if name == TOTAL else text.rstrip(",;")
    made = FieldValue(
        name=name,
        text=text,
        value=text,
        score=weight * sum(word.score for word in words) / len(words),
        page=page.page,
        box=around([moved(page, word.box, 1) for word in words]) if page.skew else around([w.box for w in words]),
        by="label" if label else "place",
        label=label,
        doubt=_doubt_of(name, text, label),
        turned=page.turned,
    )
    return in_figures(made)


def _doubt_of(name: str, text: str, label: str) -> str:
    """What is to be said of a field for how it is written, or for want of a label."""
    if name == INVOICE_NUMBER and _SIGNS & set(text):
        return _MISREAD
    return _FIRST_DAY if name == DATE and not label else ""


def in_figures(found: FieldValue) -> FieldValue:
    """A field with its value as a day or amount in figures, where its text says one."""
    if found.name == TOTAL and (amount := written.amount(found.text)) is not None:
        return replace(found, value=amount.value, currency=amount.currency)
    if found.name == DATE and (day := written.day(found.text, labelled=True)) is not None:
        return replace(found, value=day.value or found.text, doubt=sentences(found.doubt, day.doubt))
    return found


def _by_place(page: PageReading, rows: Sequence[Sequence[Cell]], sold: bool) -> Iterator[Candidate]:
    """The seller at the top of the first page, and the first day on it, where no label says so.

    sold: whether there is a total. Elsewhere, and on no bill, only what is called like a company is a seller.
    """
    for row in rows:
        day = next((words for cell in row if (words := _day(cell.words)) and not _says_other_day(cell.text)), None)
        if day:
            yield Candidate(_BY_PLACE, value_of(page, DATE, day, _BY_PLACE))
            break
    name = sellers.at_top(rows, sold or bills.is_bill(page))
    if name is not None:
        value = value_of(page, SELLER, name.words, name.weight)
        company = not labels.COMPANIES.isdisjoint(labels.words_of(value.text))
        yield Candidate(max(name.weight, _COMPANY * company), replace(value, doubt=name.doubt))


def other_days(page: PageReading) -> set[str]:
    """Days on a page that are another thing than the day it was written on, as it says: when to pay, when to arrive."""
    found: set[str] = set()
    for row in rows_of(page):
        for place, cell in enumerate(row):
            before = row[place - 1].text if place and not any(map(str.isdigit, row[place - 1].text)) else ""
            if (words := _day(cell.words)) and (_says_other_day(cell.text) or _says_other_day(before)):
                found.add(" ".join(word.text for word in words))
    return found


def _says_other_day(text: str) -> bool:
    return not labels.BEFORE[DATE].isdisjoint(labels.words_of(text))
