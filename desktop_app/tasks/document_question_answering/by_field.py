"""Questions for a key field that a label gives away: the rules that read fields know more labels than questions do."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import dropwhile

from desktop_app.media.documents.pages import PageReading
from desktop_app.tasks.document_question_answering import addresses, amounts_due, candidates, labels, sellers, wordings
from desktop_app.tasks.document_question_answering.asked import DATE, INVOICE_NUMBER, SELLER, TOTAL, FieldValue, Mention
from desktop_app.tasks.document_question_answering.asking import Found, mention_of, together
from desktop_app.tasks.document_question_answering.asks import meant
from desktop_app.tasks.document_question_answering.labels import words_of
from desktop_app.tasks.document_question_answering.possible import Possible

_FIELDS = (INVOICE_NUMBER, DATE, TOTAL, SELLER)
"""Fields whose labels are surer than a checkpoint: of 34 published invoices 31 are read so, and none wrong."""

_BY_PLACE = 0.55
"""Score of a company at the top of a page that no label says to be who wrote it."""

_OF_DAYS = 0.8
"""How surely a label means the day of a document at least, where it stands beside several days."""

_FAINT = 0.45
"""How sure an answer may be at most whose words were hardly recognised: it is told, and doubted."""

_LETTERS = 4
"""Letters of a name at least that is looked for in addresses in the internet."""

_JOINING = frozenset(":;.#-–")
"""Signs that stand between a label and its value, as words of their own."""

_SURE = 0.5
"""Score of a label below which it is only as good as a checkpoint."""


def settled(questions: Sequence[str], found: Sequence[Found], page: PageReading, top_k: int) -> list[Found]:
    """What a checkpoint found on a page, with what a label says of the same field in front of it."""
    return [
        _settled(text, meant(text), _as_read(each, page), page, top_k)
        for text, each in zip(questions, found, strict=True)
    ]


def _as_read(found: Found, page: PageReading) -> Found:
    """Mentions no surer than their words were recognised: a label does not tell what is written by hand."""
    mentions = [replace(each, score=min(each.score, _read_so(each, page))) for each in found.mentions]
    return replace(found, mentions=tuple(sorted(mentions, key=lambda each: -each.score)))


def _read_so(mention: Mention, page: PageReading) -> float:
    places = mention.word_ids or ()
    read = sum(page.words[place].score for place in places) / len(places) if places else 1.0
    return max(read, _FAINT)


def _settled(text: str, field: str, found: Found, page: PageReading, top_k: int) -> Found:
    if field == wordings.BUYER and (seller := _read(SELLER, page, "")) is not None:
        kept = tuple(each for each in found.mentions if not _same(each, seller))
        return Found(kept, found.absent, found.endless)
    if places := addresses.told(text, page):
        absent = min(found.absent, 1 - places[0].score)
        rest = Found(tuple(_below(each, places[0]) for each in found.mentions), absent)
        return together([Found(tuple(places), absent), rest], top_k)
    read = _read(field, page, text) if field in _FIELDS else None
    if read is None:
        return found
    absent = min(found.absent, 1 - read.score)
    best = found.mentions[0] if found.mentions else None
    if best is not None and best.score >= read.score and _same(best, read):
        return Found(found.mentions, absent)
    return together(
        [Found((read,), absent), Found(tuple(_below(each, read) for each in found.mentions), absent)], top_k
    )


def _read(field: str, page: PageReading, question: str) -> Mention | None:
    """The value that the surest label of a page gives, as a place of the page; one in the words of the question"
    " first."""
    told = [each for each in candidates.of_page(page) if each.value.name == field]
    known = [each for each in told if each.value.by == "label" or each.value.doubt == candidates.OF_LINES]
    known = known or [each for each in told if _is_sender(each, page)]
    if not known:
        return None
    if field == TOTAL and amounts_due.is_asked(question):
        known = [each for each in known if amounts_due.is_due(each.value.label)] or known
    asked = set(words_of(question))
    named = [each for each in known if len(label := words_of(each.value.label)) > 1 and asked.issuperset(label)]
    best = max(named or known, key=candidates.rank).value
    if best.name == DATE and _is_of_several(best, known):
        return None
    left, top, right, bottom = best.box
    inside = [
        place
        for place, word in enumerate(page.words)
        if left <= (word.box[0] + word.box[2]) / 2 <= right and top <= (word.box[1] + word.box[3]) / 2 <= bottom
    ]
    inside = list(dropwhile(lambda place: set(page.words[place].text) <= _JOINING, inside))
    other = best.doubt and best.name not in (DATE, SELLER) and best.doubt != candidates.OF_LINES
    doubtful = best.by == "label" and best.score < _SURE
    if doubtful or other or not inside or inside[-1] - inside[0] >= len(inside):
        return None
    found = mention_of(page, inside[0], inside[-1], best.score if best.by == "label" else _BY_PLACE)
    return Possible(question).whole(found, page) if question else found


def _is_sender(found: candidates.Candidate, page: PageReading) -> bool:
    """Whether a name is surely that of who wrote the page by its place: called like a company, and not who pays."""
    name, value = labels.words_of(found.value.text), found.value
    by_line = value.doubt in (sellers.AS_SENDER, sellers.IN_SMALL_PRINT)
    surely = by_line or not labels.COMPANIES.isdisjoint(name) or _is_again(value, page)
    return value.name == SELLER and value.doubt != sellers.MAY_PAY and surely


def _is_of_several(day: FieldValue, known: Sequence[candidates.Candidate]) -> bool:
    """Whether a label that may be in a sentence too stands beside several days: "Data:" of loading and of unloading."""
    weight = labels.weight_of(DATE, day.label)
    same = {each.value.value for each in known if words_of(each.value.label) == words_of(day.label)}
    return weight is not None and weight < _OF_DAYS and len(same) > 1


def _is_again(value: FieldValue, page: PageReading) -> bool:
    """Whether a name at the top of a page is that of an address in the internet on it, or stands over an address."""
    name = "".join(labels.words_of(value.text))
    if len(name) < _LETTERS:
        return False
    hosts = [
        re.sub(r"^.*@|^(?:https?://)?(?:www\.)?", "", word.text.lower()) for word in page.words if "." in word.text
    ]
    return any(host.replace("-", "").startswith(name + ".") for host in hosts)


def _below(other: Mention, read: Mention) -> Mention:
    """Another mention, less sure than what the label says."""
    return replace(other, score=min(other.score, 0.99 * read.score))


def _same(one: Mention, other: Mention) -> bool:
    first, second = "".join(words_of(one.answer)), "".join(words_of(other.answer))
    shorter, longer = sorted((first, second), key=len)
    return bool(shorter) and shorter in longer
