"""Right, refused in clear words, or wrong."""

from decimal import Decimal, InvalidOperation
from enum import StrEnum

from desktop_app.answers import Answer, Failure, TableAnswer
from tests.wild.asking import Truth


class Verdict(StrEnum):
    """What became of a question."""

    RIGHT = "right"
    REFUSED = "refused"
    WRONG = "wrong"


def judged(answer: Answer, truth: Truth) -> Verdict:
    """What an answer is worth.

    A clear word is that no value is given, with a reason, or a note on the two readings that a column allows.
    """
    if isinstance(answer, Failure):
        return Verdict.REFUSED if answer.reason else Verdict.WRONG
    assert isinstance(answer, TableAnswer)
    if not truth.refusal and (
        _is_right_table(answer.result, truth) if truth.groups else _is_right(answer.value, truth)
    ):
        return Verdict.RIGHT
    said_nothing = answer.value is None and not answer.result
    if said_nothing and answer.sentence:
        return Verdict.REFUSED
    if truth.refusal and answer.result:  # one figure a currency
        return Verdict.RIGHT
    named = any(truth.column in note for note in answer.notes)
    return Verdict.REFUSED if truth.ambiguous and named else Verdict.WRONG


def _is_right_table(result: tuple[tuple[object, ...], ...], truth: Truth) -> bool:
    said = {str(row[0]): Decimal(str(row[1])) for row in result[1:]}
    return said == {name: Decimal(str(float(figure))) for name, figure in truth.groups}


def _is_right(value: object, truth: Truth) -> bool:
    if isinstance(value, str) and _plain(value) in map(_plain, truth.texts):
        return True
    try:
        number = Decimal(str(value))
    except InvalidOperation:
        return False
    return any(abs(number - each) <= Decimal("1e-9") * max(1, abs(each)) for each in truth.numbers)


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold()
