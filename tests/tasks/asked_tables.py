"""A table written for one question, and what the question comes to by its words alone."""

from pathlib import Path

from desktop_app.answers import TableAnswer
from desktop_app.media import tables
from desktop_app.tasks.tables import telling
from desktop_app.tasks.tables.asking.lookup import Lookup
from desktop_app.tasks.tables.grid import Grid
from desktop_app.tasks.tables.ruling import LEAST, Ruling, ruled


def ruling_of(folder: Path, text: str, question: str) -> tuple[Grid, Ruling]:
    """The table list.csv of a folder with this text, and the readings of a question about it."""
    path = folder / "list.csv"
    path.write_text(text)
    grid = Grid.of(tables.read(path))
    return grid, ruled(Lookup(grid), question)


def answered(folder: Path, text: str, question: str) -> TableAnswer:
    """The answer that the words of a question alone give about such a table; one that is likely enough to be told."""
    grid, ruling = ruling_of(folder, text, question)
    assert ruling.best is not None, question
    assert ruling.confidence >= LEAST, ruling.best
    return telling.by_rule(grid, question, ruling)
