"""A question that its sheet does not answer, put to the other sheets and tables of the workbook, by rule alone."""

import time
from typing import NamedTuple

from desktop_app.media import tables
from desktop_app.media.tables import Table
from desktop_app.problems import Unreadable
from desktop_app.tasks.tables import telling
from desktop_app.tasks.tables.asking.lookup import Lookup
from desktop_app.tasks.tables.grid import Grid
from desktop_app.tasks.tables.ruling import ruled
from desktop_app.translation import numbered, worded

_MOST_SHEETS = 60
_SECONDS = 6.0
"""How long other sheets are looked through for one question."""

_MOST_BYTES = 8 * 2**20
"""Size of a workbook whose other sheets are not read unasked."""


class _Told(NamedTuple):
    confidence: float
    sheet: str
    sentence: str


def told(table: Table, text: str) -> tuple[str, str]:
    """What another sheet of the workbook answers, as a sentence, and its name; "" where none does in time."""
    names = [name for name in table.choices if name != table.sheet and name not in table.hidden_sheets]
    if not names or len(names) > _MOST_SHEETS or table.stamp[1] > _MOST_BYTES:
        return "", ""
    until = time.monotonic() + _SECONDS
    found = []
    while names and time.monotonic() < until:
        name = names.pop(0)
        other = _other(table, name)
        if other is None:
            continue
        names += [each for each in other.beside[1:] if other.sheet == other.beside[0] and each not in table.beside]
        if (one := _asked(other, text)) is not None:
            found.append(one)
    if not found:
        return "", ""
    best = max(found, key=lambda each: each.confidence)
    others = len(found) - 1
    if not others:
        return worded("In the sheet “{sheet}”: {sentence}", sheet=best.sheet, sentence=best.sentence), best.sheet
    sentence = numbered(
        "In the sheet “{sheet}”: {sentence} {n} more sheet has an answer, too.",
        "In the sheet “{sheet}”: {sentence} {n} more sheets have an answer, too.",
        others,
        sheet=best.sheet,
        sentence=best.sentence,
    )
    return sentence, best.sheet


def _other(table: Table, sheet: str) -> Table | None:
    try:
        return tables.read(table.path, sheet)
    except (Unreadable, OSError):
        return None


def _asked(table: Table, text: str) -> _Told | None:
    """What a sheet answers where the words of the question leave no doubt."""
    grid = Grid.of(table)
    if grid.is_blank:
        return None
    ruling = ruled(Lookup(grid), text)
    if not ruling.settles_it:
        return None
    answer = telling.by_rule(grid, text, ruling)
    told = answer.value is not None or answer.result
    return _Told(ruling.confidence, table.sheet or "", answer.sentence) if told else None
