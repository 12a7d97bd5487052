"""Cells that differ in a sign behind them alone: the ratings AA, AA+ and AA-, the blood groups A+ and A-."""

import re
from collections.abc import Sequence

from desktop_app.tasks.tables.asking.words import folded

_BEHIND = re.compile(r"(?<=\w)[+-]+$")
_SAID = re.compile(r"[+-]+(?!\w)")


def as_signed(texts: Sequence[str], places: list[int], text: str, start: int, end: int) -> list[int]:
    """Of texts that are alike but for such signs those with the sign of the question; all of them where none has it.

    places: of the texts that may be meant. text, start, end: the question, and from where to where it says them.
    """
    if len(places) < 2:
        return places
    behind = _SAID.match(text, end)
    wanted = _sign(text[start:end] + (behind[0] if behind is not None else ""))
    return [place for place in places if _sign(texts[place]) == wanted] or places


def other_sign(cell: str, text: str) -> str:
    """What a question says without the sign of a cell, "AA" for AA-, or with another; "" where it says the cell."""
    whole, sign = folded(cell.strip()), _sign(cell)
    said = re.search(rf"(?<!\w){re.escape(whole.removesuffix(sign))}[+-]*(?!\w)", text) if sign else None
    return said[0] if said is not None and said[0] != whole else ""


def _sign(text: str) -> str:
    found = _BEHIND.search(folded(text.strip()))
    return found[0] if found is not None else ""
