"""Questions that were asked and not answered when the window ended, kept so that they can be asked again."""

import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop_app.workspace.stored_paths import path_of, stored

SCHEMA = """
CREATE TABLE IF NOT EXISTS unanswered (
    place INTEGER PRIMARY KEY, pane TEXT NOT NULL, path TEXT NOT NULL, sheet TEXT, question TEXT NOT NULL
);
"""


@dataclass(frozen=True)
class Unanswered:
    """A question, the file it is about, and the sheet of it; None where it has no sheets."""

    path: Path
    question: str
    sheet: str | None = None


def put(file: sqlite3.Connection, by_pane: Mapping[str, Sequence[Unanswered]]) -> None:
    """Write the questions that wait, in their order, in place of those that were kept before."""
    rows = [(pane, stored(each.path), each.sheet, each.question) for pane, some in by_pane.items() for each in some]
    file.execute("DELETE FROM unanswered")
    file.executemany("INSERT INTO unanswered (pane, path, sheet, question) VALUES (?, ?, ?, ?)", rows)


def of(file: sqlite3.Connection) -> dict[str, list[Unanswered]]:
    """By pane, the questions that put() wrote, in their order."""
    found: dict[str, list[Unanswered]] = {}
    for pane, path, sheet, question in file.execute(
        "SELECT pane, path, sheet, question FROM unanswered ORDER BY place"
    ):
        found.setdefault(pane, []).append(Unanswered(path_of(path), question, sheet))
    return found
