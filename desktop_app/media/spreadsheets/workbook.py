"""What the readers of all workbook formats have in common."""

from dataclasses import dataclass
from typing import Protocol

from desktop_app.media.spreadsheets.cells import Cells


@dataclass(frozen=True)
class SheetEntry:
    """A sheet as its workbook lists it; part: where its cells are, as its reader needs it."""

    name: str
    hidden: bool
    part: str = ""


class Workbook(Protocol):
    """An open workbook.

    sheets: those with cells, in order. active: the name of the one that was in view when it was saved, or None.
    """

    sheets: list[SheetEntry]
    active: str | None

    def read(self, sheet: SheetEntry) -> Cells:
        """The cells of one of the sheets. Raises Damaged, or whatever a library does."""
        ...
