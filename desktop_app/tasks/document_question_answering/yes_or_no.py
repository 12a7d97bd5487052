"""Questions that are answered by yes or no: "Is it paid?", "Is insurance required?", by what a page says of them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from desktop_app.media.documents.pages import PageReading
from desktop_app.tasks.document_question_answering import answer_kinds, labels, reckoned
from desktop_app.tasks.document_question_answering.asks import Asks, key_of
from desktop_app.tasks.document_question_answering.beside import size
from desktop_app.tasks.document_question_answering.choices import Choices
from desktop_app.tasks.document_question_answering.mentions import COMPUTED, Mention, mention_of
from desktop_app.tasks.document_question_answering.named import LabelledPage
from desktop_app.tasks.document_question_answering.other_languages import english
from desktop_app.tasks.document_question_answering.rows import Cell, rows_of
from desktop_app.translation import worded

_ASKED = re.compile(r"(?:is|are|was|were|has|have|had|does|do|did|can|could|may|must|should|will) \w")
_OR = re.compile(r"\bor\b")

_YES_SAID, _NO_SAID = worded("Yes"), worded("No")

_AROUND = frozenset(
    "is are was were has have had does do did can could may must should will be been the a an it this that they there"
    " you i we to of for on in any already yet all document invoice bill ticket letter order form customer".split()
)
"""Words around what a question names."""

_OF_PAYING = frozenset("paid pay settled payed".split())

_STAMPS = (
    "paid", "paid in full", "payment received", "bezahlt", "betrag dankend erhalten", "bereits bezahlt", "pagado",
    "pagada", "payee", "acquittee", "paye", "facture acquittee", "fully paid",
)  # fmt: skip
_PAID_ON = re.compile(
    r"(?:.* )?(?:paid|bezahlt|pagad[oa]|payee?|reglee?) (?:on|am|el|le) (?:\w+ )*\d.*|date paid|paid date"
)
_UNPAID = re.compile(r"unpaid|not (?:yet )?paid|payment pending|overdue|past due|unbezahlt|offen|impayee?|no pagad[oa]")
_TO_PAY = frozenset(
    tuple(text.split())
    for text in (
        "balance due|amount due|total due|total amount due|please pay|amount payable|balance|current balance|patient"
        " due"
        "|zu zahlen|zahlbetrag|restbetrag|offener betrag|reste a payer|net a payer|solde|saldo|saldo pendiente"
    ).split("|")
)
"""Labels of what is still to be paid, as most bills have it that were not paid yet."""

_REFUSED = frozenset("no non not kein keine keinen nicht sin".split())

_SURE, _BY_SUM, _REFUSING = 0.85, 0.5, 0.6
"""How sure an answer is: by words that say so; by what is left to pay, or came back; by a line that refuses it."""


@dataclass(frozen=True)
class _Said:
    """Words of a page that answer a question by yes or no, and how surely."""

    yes: bool
    start: int
    end: int
    weight: float


def is_asked(question: str) -> bool:
    """Whether a question is answered by yes or no; not one that offers a choice."""
    text = " ".join(english(question).lower().split())
    return _ASKED.match(text) is not None and _OR.search(text) is None


def answer(question: str, page: PageReading) -> Mention | None:
    """Yes or no with the words that say so; None where a page says nothing of it."""
    text = english(question)
    plain = labels.words_of(text)
    kept = [key_of(word) for word in plain if word not in _AROUND]
    if not kept:
        return None
    if (boxes := Choices(page).decided(kept)) is not None:
        yes, option = boxes
        return _made(page, _Said(yes, min(option.places), max(option.places), _SURE)) if option else None
    rows = rows_of(page)
    said = list(_by_label(text, page))
    if not _OF_PAYING.isdisjoint(plain):
        said += list(_paid(page, rows))
    elif not said:
        said += list(_refused(kept, rows))
    best = max(said, key=lambda each: each.weight, default=None)
    return _made(page, best) if best is not None else None


def _made(page: PageReading, said: _Said) -> Mention:
    place = mention_of(page, said.start, said.end, said.weight)
    told = _YES_SAID if said.yes else _NO_SAID
    return replace(
        place, answer=told, placed_by=COMPUTED, computed=worded("because the page says “{text}”", text=place.answer),
        texts=tuple(word.text for word in page.words[said.start : said.end + 1]),
    )  # fmt: skip


def _by_label(question: str, page: PageReading) -> Iterator[_Said]:
    """A label with the words of the question that has "Yes" or "No" beside it."""
    asks = Asks.of(question)
    named = tuple(key_of(word) for word in labels.words_of(question) if word not in _AROUND)
    bare = replace(asks, named=named, kind=answer_kinds.DECISION, meant="", same=())
    for each in LabelledPage(page).beside(bare):
        yes = answer_kinds.decides(page.words[each.start].text)
        if each.weight >= 0.5 and yes is not None:
            yield _Said(yes, each.start, each.start, _SURE * each.weight)


def _paid(page: PageReading, rows: Sequence[Sequence[Cell]]) -> Iterator[_Said]:
    """What says that a bill was paid, or was not: a stamp, the day of payment, what was given, or what is left."""
    for number, row in enumerate(rows):
        for place, cell in enumerate(row):
            plain = " ".join(labels.words_of(cell.text))
            if plain in _STAMPS or _PAID_ON.fullmatch(plain):
                # A label "Paid" has its answer beside it.
                beside = row[place + 1 : place + 2]
                decided = any(answer_kinds.decides(other.text) is not None for other in beside)
                if not decided and not (beside and plain in _STAMPS):
                    yield _said(cell, True, _SURE)
            elif _UNPAID.fullmatch(plain):
                yield _said(cell, False, _SURE)
            yield from _left(cell, row[place + 1 :], rows[number + 1 : number + 3])
    if (change := reckoned.by_change(rows)) is not None:
        places = [at for at, word in enumerate(page.words) if word in change.words]
        if places:
            yield _Said(True, min(places), max(places), _BY_SUM)


def _left(cell: Cell, beside: Sequence[Cell], below: Sequence[Sequence[Cell]]) -> Iterator[_Said]:
    """An amount that is to be paid: nothing left of it says that all is paid."""
    plain = labels.words_of(cell.text)
    label = next((size_ for size_ in (4, 3, 2, 1) if tuple(plain[:size_]) in _TO_PAY), 0)
    if not label or len(cell.words) > label + 3:
        return
    under = [each for row in below for each in row if each.left < cell.right and each.right > cell.left]
    for other in (cell, *beside[-1:], *(under[:1] if not beside else ())):
        amounts = [word for word in other.words if any(map(str.isdigit, word.text))]
        if len(amounts) == 1 and size(amounts[0].text):
            yield _Said(False, min(cell.places), max(cell.places), _BY_SUM)
            return
        if len(amounts) == 1 and re.fullmatch(r"\D*0[.,]00\D*", amounts[0].text):
            yield _Said(True, min(cell.places), max(cell.places), _SURE)
            return


def _refused(kept: Sequence[str], rows: Sequence[Sequence[Cell]]) -> Iterator[_Said]:
    """A line that begins with "No" and has what is asked for behind it: "No refunds or exchanges."."""
    for row in rows:
        for cell in row:
            plain = [word for each in cell.words[:6] for word in labels.words_of(each.text)]
            keys = {key_of(word) for word in plain[1:4]}
            if plain[:1] and plain[0] in _REFUSED and not keys.isdisjoint(kept):
                yield _said(cell, False, _REFUSING)


def _said(cell: Cell, yes: bool, weight: float) -> _Said:
    return _Said(yes, min(cell.places), max(cell.places), weight)
