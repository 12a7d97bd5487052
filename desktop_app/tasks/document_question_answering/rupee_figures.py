"""Totals of Indian bills whose sign ₹ was recognised as a figure: "8476.19" of ₹476.19, told by what adds up."""

from collections.abc import Collection
from dataclasses import replace
from itertools import combinations

from desktop_app.media.documents import rupees
from desktop_app.media.documents.pages import Origin, PageReading
from desktop_app.tasks.document_question_answering.asked import TOTAL, FieldValue
from desktop_app.tasks.document_question_answering.beside import CENT, size
from desktop_app.tasks.document_question_answering.named import LabelledPage
from desktop_app.translation import sentences, worded

_MOST = 40
"""Amounts of a page that are added up with each other at most."""

_MISREAD = worded("Its first figure is the sign ₹, misread: without it the amounts of the page add up.")
_MAY_BE = worded("Its first figure may be the sign ₹, misread.")


def checked(page: PageReading, found: FieldValue) -> FieldValue:
    """A total as other amounts of its page bear it out; with a word where they do not, and a figure may be a sign."""
    if found.name != TOTAL or page.origin is not Origin.OCR or found.currency or not rupees.is_indian(page.words):
        return found
    texts = [run.text for run in LabelledPage(page).amounts()]
    amounts = [size(text) for text in texts]
    told, without = size(found.text), _without_first(found.text)
    if amounts.count(told) > 1 or _adds_up(told, set(amounts)):
        return found
    if without and _adds_up(without, set(amounts) | {_without_first(text) for text in texts}):
        value = f"{without:.2f}" if "." in found.value else f"{without:.0f}"
        return replace(found, value=value, currency="INR", doubt=sentences(found.doubt, _MISREAD))
    return replace(found, doubt=sentences(found.doubt, _MAY_BE)) if without else found


def _without_first(text: str) -> float:
    """The amount behind the first figure of a text; 0 where that is none."""
    rest = text.lstrip()[1:].lstrip(", ")
    return size(rest) if text.strip()[:1].isdigit() and rest[:1].isdigit() else 0.0


def _adds_up(total: float, amounts: Collection[float]) -> bool:
    """Whether two or three amounts come to a total."""
    parts = sorted(each for each in amounts if 0 < each < total)[-_MOST:]
    return any(abs(sum(some) - total) < CENT for many in (2, 3) for some in combinations(parts, many))
