"""A table written for one question, and what the question comes to by its words alone."""

from pathlib import Path

from desktop_app.media import tables
from desktop_app.tasks.tables.asking.lookup import Lookup
from desktop_app.tasks.tables.grid import Grid
from desktop_app.tasks.tables.ruling import Ruling, ruled


def ruling_of(folder: Path, text: str, question: str) -> tuple[Grid, Ruling]:
    """The table list.csv of a folder with this text, and the readings of a question about it."""
    path = folder / "list.csv"
    path.write_text(text)
    grid = Grid.of(tables.read(path))
    return grid, ruled(Lookup(grid), question)
