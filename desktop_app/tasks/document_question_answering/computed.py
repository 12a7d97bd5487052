"""Answers that a bill does not write but settles: the day of payment from its terms, a tax from its several rates."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta

from desktop_app.media.documents.pages import PageReading, around
from desktop_app.tasks.document_question_answering import candidates, wordings, written, yes_or_no
from desktop_app.tasks.document_question_answering.asked import COMPUTED, DATE, TOTAL, FieldValue, Mention
from desktop_app.tasks.document_question_answering.asking import Found, mention_of
from desktop_app.tasks.document_question_answering.asks import meant
from desktop_app.tasks.document_question_answering.beside import CENT, size
from desktop_app.tasks.document_question_answering.named import LabelledPage
from desktop_app.tasks.document_question_answering.terms import term
from desktop_app.translation import worded

_SCORE = 0.45
"""How sure what is computed is said to be: less than what is written behind a label of its own."""

_LONGEST_DAY = 5
"""Words that a day is written in at most."""

_ROUNDED = 1.0
"""A sum that bills may round their total by, where it is written."""


def with_computed(
    questions: Sequence[str], found: Sequence[Found], page: PageReading, day: FieldValue | None, least: float
) -> list[Found]:
    """What was found on a page, with what can be computed where it is not written.

    day: that of the document, from this page or one before. least: the score from which on a mention is an answer.
    """
    return [
        _decided(text, each, page, least) if yes_or_no.is_asked(text) else _with(meant(text), each, page, day, least)
        for text, each in zip(questions, found, strict=True)
    ]


def _decided(question: str, found: Found, page: PageReading, least: float) -> Found:
    """Yes or no, where the page says so; words that say neither are no answer, however sure a checkpoint is of them."""
    made = yes_or_no.answer(question, page)
    others = tuple(replace(each, score=min(each.score, 0.9 * least)) for each in found.mentions)
    if made is None:
        return Found(others, max(found.absent, least), found.endless)
    return Found((made, *others), min(found.absent, 0.9 * made.score), found.endless)


def day_of(page: PageReading, known: FieldValue | None) -> FieldValue | None:
    """The day of a document, as the surest label of its pages so far says it."""
    told = [each.value for each in candidates.of_page(page) if each.value.name == DATE and each.value.by == "label"]
    best = max(told, key=lambda each: each.score, default=None)
    if best is None and known is None and page.page == 1 and len(set(_days(page))) == 1:
        # The only day of a first page is its own.
        best = next((each.value for each in candidates.of_page(page) if each.value.name == DATE), None)
    return known if best is None or (known is not None and known.score >= best.score) else best


def _with(kind: str, found: Found, page: PageReading, day: FieldValue | None, least: float) -> Found:
    best = found.mentions[0] if found.mentions else None
    answered = best is not None and best.score >= least and best.score > found.absent
    if kind == wordings.DUE and not answered:
        made = due(page, day)
    elif kind == wordings.TAX:
        made = tax(page, best if answered else None)
    else:
        return found
    if made is None:
        return found
    others = tuple(replace(each, score=min(each.score, 0.9 * _SCORE)) for each in found.mentions)
    return Found((made, *others), min(found.absent, 0.9 * _SCORE), found.endless)


def due(page: PageReading, day: FieldValue | None) -> Mention | None:
    """The day of payment by the terms of a page.

    None where it has none, the day they count from is not sure, or a later day is written that may be the one.
    """
    told = term(page)
    read = written.day(day.text, labelled=True) if day is not None else None
    if told is None or day is None or read is None or not read.value or read.doubt:
        return None
    begins = date.fromisoformat(read.value)
    until = begins + timedelta(told.days)
    if any(begins < each != until for each in _days(page)):
        return None
    how = (
        worded("computed: {days} days after the date of the document, {day}", days=told.days, day=begins)
        if told.days
        else worded("computed: at once, so on the date of the document, {day}", day=begins)
    )
    place = mention_of(page, told.start, told.end, _SCORE)
    return replace(
        place, answer=worded("{day}", day=until), placed_by=COMPUTED, computed=how,
        texts=tuple(word.text for word in page.words[told.start : told.end + 1]),
    )  # fmt: skip


def _days(page: PageReading) -> Iterator[date]:
    """The days on a page that can be read in one way alone."""
    for at in range(len(page.words)):
        for many in range(1, _LONGEST_DAY + 1):
            told = written.day(" ".join(word.text for word in page.words[at : at + many]))
            if told is not None and told.value:
                yield date.fromisoformat(told.value)


def tax(page: PageReading, best: Mention | None) -> Mention | None:
    """The sum of several taxes that a page has without their sum, where its total less a sum without tax is as much.

    best: what else would be answered; a sum is put before it where it is one of its parts alone.
    """
    labelled = LabelledPage(page)
    total = max(
        (each for each in candidates.of_page(page) if each.value.name == TOTAL and each.value.by == "label"),
        key=candidates.rank,
        default=None,
    )
    mentions = [mention_of(page, each.start, each.end, _SCORE) for each in labelled.taxes()]
    mentions = [each for each in mentions if total is not None and size(each.answer) < size(total.value.text)]
    if total is None or len(mentions) < 2:
        return None
    amount = sum(size(each.answer) for each in mentions)
    if best is not None and not any(abs(size(best.answer) - size(each.answer)) < CENT for each in mentions):
        return None
    if not _agrees(size(total.value.text), amount, labelled.sums()):
        return None
    texts = [each.answer for each in mentions]
    boxes = tuple(box for each in mentions for box in each.boxes)
    return Mention(
        _as_written(amount, texts[0]), _SCORE, page.page, around(boxes), boxes, None, None, page.turned, COMPUTED,
        tuple(word for text in texts for word in text.split(" ")),
        computed=worded("computed: the sum of {parts}, which is what the total is more than the sum without tax",
                        parts=" + ".join(texts)),
    )  # fmt: skip


def _agrees(total: float, amount: float, sums: set[float]) -> bool:
    """Whether a page has the sum that a total is without an amount, but for what it says that it was rounded by."""
    rounded = {0.0} | {each for each in sums if each < _ROUNDED}
    nets = (net for net in sums if amount <= net < total)
    return any(abs(abs(total - amount - net) - each) < CENT for net in nets for each in rounded)


def _as_written(amount: float, like: str) -> str:
    """An amount with the decimal mark of another."""
    marks = [character for character in like if character in ".,"]
    return f"{amount:.2f}".replace(".", marks[-1] if marks else ".")
