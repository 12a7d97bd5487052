"""A table written for its questions, and what each comes to by its words alone."""

from pathlib import Path
from typing import Any

import pandas as pd

from desktop_app.answers import TableAnswer
from desktop_app.media import tables
from desktop_app.tasks.tables import telling
from desktop_app.tasks.tables.asking.lookup import Lookup
from desktop_app.tasks.tables.grid import Grid
from desktop_app.tasks.tables.ruling import LEAST, Ruling, ruled

_read: dict[str, tables.Table] = {}
_lookups: dict[str, Lookup] = {}
"""Of each text: to read it and to look up its words is most of the time of a question, and most texts have several.
The program keeps them for the next question, too (kept_lookups.py)."""


def _table(path: Path) -> tables.Table:
    text = path.read_text()
    if text not in _read:
        _read[text] = tables.read(path)
    return _read[text]


def _lookup(folder: Path, text: str) -> Lookup:
    path = folder / "list.csv"
    path.write_text(text)
    if text not in _lookups:
        _lookups[text] = Lookup(Grid.of(_table(path)))
    return _lookups[text]


def ruling_of(folder: Path, text: str, question: str) -> tuple[Grid, Ruling]:
    """The table list.csv of a folder with this text, and the readings of a question about it."""
    lookup = _lookup(folder, text)
    return lookup.grid, ruled(lookup, question)


def answered(folder: Path, text: str, question: str) -> TableAnswer:
    """The answer that the words of a question alone give about such a table; one that is likely enough to be told."""
    grid, ruling = ruling_of(folder, text, question)
    assert ruling.best is not None, question
    assert ruling.confidence >= LEAST, ruling.best
    return telling.by_rule(grid, question, ruling)


def told(path: Path, question: str) -> TableAnswer:
    """What the words of a question alone come to about any file, likely enough to be told or not."""
    grid = Grid.of(tables.read(path))
    return telling.by_rule(grid, question, ruled(Lookup(grid), question))


def by_pandas(folder: Path, found: TableAnswer) -> Any:
    """What an answer's expression gives for list.csv, as a person would have it who pastes it into a notebook."""
    return eval(found.expression, {"df": _table(folder / "list.csv").frame, "pd": pd})
