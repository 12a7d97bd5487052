"""What is still to be paid, where it is not the total: nothing of what was paid, or more with an old balance."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from desktop_app.tasks.document_question_answering import labels
from desktop_app.tasks.document_question_answering.asked import TOTAL
from desktop_app.tasks.document_question_answering.beside import CENT, size, sums
from desktop_app.tasks.document_question_answering.rows import Cell

if TYPE_CHECKING:
    from desktop_app.tasks.document_question_answering.candidates import Candidate

_OF_REST, _SURE_TOTAL = 0.5, 0.9
"""How much what is left to be paid counts as the total, beside one that a label calls so as surely as this."""

_DUE = frozenset(
    "amount due|balance due|total amount due|total due|total due now|please pay|amount to pay|total to pay|te betalen"
    "|te betalen bedrag|totaal te betalen|openstaand bedrag|zu zahlen|zahlbetrag|zahlbetrag gesamt|restbetrag"
    "|offener betrag|net a payer|somme a payer|solde a payer|total a payer|reste a payer|total a pagar|totale da pagare"
    "|valor a pagar|importe pendiente|att betala|a betale|do zaplaty|razem do zaplaty|amount payable|total payable"
    "|total amount payable|net payable|net amount payable|payable amount|current balance due|amount you owe|you owe"
    "|total you owe|amount owed|total owed|patient due|patient balance|due payable|balance|amount outstanding"
    "|outstanding balance|outstanding".split("|")
)
"""Labels of what is still to be paid, as plain words."""

_ASKED = frozenset("due owe owed outstanding payable pay balance remaining".split())
"""Words of questions for it."""

_PAID = frozenset(
    "paid payment payments deposit prepaid prepayment credit credits advance applied previous arrears brought forward"
    " betaald aanbetaling voorschot bezahlt anzahlung vorauszahlung abschlag gezahlt acompte paye payee regle versement"
    " anticipo pagado abonado acconto pagato gutschein voucher gift".split()
)
"""Words of the lines of what was paid before, or is left from before."""


def is_due(label: str) -> bool:
    """Whether a label says what is still to be paid."""
    return " ".join(labels.words_of(label)) in _DUE


def is_asked(question: str) -> bool:
    """Whether a question is for what is still to be paid."""
    return not _ASKED.isdisjoint(labels.words_of(question))


def without_rests(rows: Sequence[Sequence[Cell]], found: Sequence["Candidate"]) -> list["Candidate"]:
    """Candidates, of which what is left to be paid counts less than the total that it is left of.

    rows: the cells of their page.
    """
    totals = [each.value for each in found if each.value.name == TOTAL and not is_due(each.value.label)]
    wholes = {size(each.text) for each in totals if (labels.weight_of(TOTAL, each.label) or 0.0) >= _SURE_TOTAL}
    return [replace(each, weight=each.weight * _OF_REST) if _is_rest(rows, each, wholes) else each for each in found]


def _is_rest(rows: Sequence[Sequence[Cell]], found: "Candidate", totals: Collection[float]) -> bool:
    """Whether an amount due is what is left of one of some totals, or that with what was left before: nothing of a
    total, or as a line of what was paid says."""
    if found.value.name != TOTAL or not is_due(found.value.label):
        return False
    due = size(found.value.text)
    others = [abs(total - due) for total in totals if abs(total - due) >= CENT]
    if not due:
        return bool(others)
    paid = [row for row in rows if not _PAID.isdisjoint(word for cell in row for word in labels.words_of(cell.text))]
    sizes = [size(run.text) for row in paid for cell in row for run in sums(cell)]
    return any(abs(one - other) < CENT for one in sizes for other in others)
