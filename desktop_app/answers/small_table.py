"""A small table as the answer, as it is read: the figures of a column with equally many decimals."""

from collections.abc import Sequence
from typing import Any

from desktop_app.answers.base import Say
from desktop_app.printable import printable
from desktop_app.translation import Worded, worded

_USUAL, _FINEST = 2, 6
"""Decimals of figures that end after none, and of the smallest of them."""
_TELLING = 100
"""What the smallest figure comes to at least with its decimals as whole steps, so that three digits tell something."""


def texts_of(result: Sequence[Sequence[Any]], say: Say = str) -> list[list[str]]:
    """The cells as texts; result: rows, the first of them the headings; say: as Answer.as_text() takes it."""
    forms = [_form([cell for cell in column if is_number(cell)]) for column in zip(*result[1:], strict=True)]
    return [[_text(cell, form, say) for cell, form in zip(row, forms, strict=True)] for row in result]


def is_number(cell: Any) -> bool:
    """Whether a cell stands to the right."""
    return isinstance(cell, int | float)


def _text(cell: Any, form: str, say: Say) -> str:
    """A heading of ours or a number as it is said; a name as it is."""
    if is_number(cell):
        return say(worded(form, number=cell))
    return "" if cell is None else printable(say(cell) if isinstance(cell, Worded) else str(cell))


def _form(figures: Sequence[float]) -> str:
    """As many decimals as all of them end after, or else two, and more where the smallest says little with two."""
    for places in range(_FINEST + 1):
        if all(round(each, places) == each for each in figures):
            return f"{{number:,.{places}f}}"
    least = min(abs(each) for each in figures if each)
    finer = (places for places in range(_USUAL, _FINEST) if least * 10**places >= _TELLING)
    return f"{{number:,.{next(finer, _FINEST) if least < 1 else _USUAL}f}}"
