"""The names of columns: from one or more rows, no two alike and none empty."""

import re
from collections.abc import Sequence

from desktop_app.media.spreadsheets.places import letters_of

_MOST_SAID = 4
_IMPORT_ID = re.compile(r'^\{"ImportId":')
"""What Qualtrics writes in a third row of names, for its own use."""


def made_up(columns: int) -> list[str]:
    """Names for columns that have none."""
    return [f"Column {at}" for at in range(1, columns + 1)]


def joined(rows: Sequence[Sequence[str]]) -> list[str]:
    """The names that several rows give together: "2024 / Q1"; a part that repeats the one above is left out."""
    names = []
    for parts in zip(*rows, strict=True):
        cleaned = [" ".join(part.split()) for part in parts if part.strip() and not _IMPORT_ID.match(part)]
        names.append(" / ".join(dict.fromkeys(cleaned)))
    return names


def unique_names(wanted: Sequence[str], columns: Sequence[int] = ()) -> tuple[list[str], list[str]]:
    """Names for columns, no two alike and none empty, and notes on what was changed.

    columns: the numbers of the columns in their sheet, for the notes.
    """
    names: list[str] = []
    notes: list[str] = []
    taken = set(wanted)
    seen: set[str] = set()
    for at, cell in enumerate(wanted, start=1):
        asked = " ".join(cell.split())
        name = asked or f"Column {at}"
        copy = 2
        while name in seen or (name != asked and name in taken):
            name = f"{asked or f'Column {at}'} ({copy})"
            copy += 1
        seen.add(name)
        names.append(name)
        if asked and name != asked:
            notes.append(f"Another column is called “{asked}” too; this one is shown as “{name}”.")
        elif not asked:
            place = letters_of(columns[at - 1]) if columns else str(at)
            notes.append(f"Column {place} has no name; it is shown as “{name}”.")
    if len(notes) > _MOST_SAID + 1:
        rest = len(notes) - _MOST_SAID
        notes = [*notes[:_MOST_SAID], f"{rest:,} more columns had no name or that of another one."]
    return names, notes
