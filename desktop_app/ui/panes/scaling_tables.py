"""The tables that are open in the Scaling pane: which there are, and how far each has come."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from desktop_app.answers import Failure
from desktop_app.jobs.queue import Job
from desktop_app.paths import shipped
from desktop_app.tasks.scaling_laws.published import TABLES
from desktop_app.tasks.scaling_laws.values import ScalingFit
from desktop_app.translation import tr
from desktop_app.ui.said import as_said
from desktop_app.ui.widgets.choice_box import ChoiceBox
from desktop_app.ui.widgets.names import named

_LEAST = 12
"""Letters of the box, at least."""


@dataclass(eq=False)
class OpenTable:
    """One table. fit: the latest answer, interim ones among them. job: which fits it now; None for none."""

    path: Path
    fit: ScalingFit | None = None
    failure: Failure | None = None
    job: Job | None = None
    stopped: bool = False

    @property
    def title(self) -> str:
        """How it is called: a published one by its models, others by the name of their file."""
        return as_said(TABLES[self.path.stem].title) if self.path in published_files() else self.path.name


def published_files() -> list[Path]:
    """The shipped tables of published losses, that which determines most first."""
    return [shipped("resources", "scaling", f"{name}.csv") for name in reversed(TABLES)]


class TableChoice(ChoiceBox):
    """The tables by their titles, in the order in which they were opened.

    Signals:
        picked(object): a person chose this OpenTable.
    """

    picked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, tr("Table"), tr("Which table is shown"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_LEAST)
        self.tables: list[OpenTable] = []
        self.activated.connect(lambda place: self.picked.emit(self.tables[place]))

    @property
    def current(self) -> OpenTable | None:
        """The one in view; None where there is none."""
        place = self.currentIndex()
        return self.tables[place] if 0 <= place < len(self.tables) else None

    def of_path(self, path: Path) -> OpenTable | None:
        """The table of a file, if it is open."""
        return next((each for each in self.tables if each.path == path), None)

    def put(self, table: OpenTable, place: int | None = None) -> None:
        """One more, at the end or at a place."""
        place = len(self.tables) if place is None else place
        self.tables.insert(place, table)
        self.insertItem(place, table.title)
        self.setItemData(place, str(table.path), Qt.ItemDataRole.ToolTipRole)

    def take_out(self, table: OpenTable) -> int:
        """List it no longer; where it stood."""
        place = self.tables.index(table)
        del self.tables[place]
        self.removeItem(place)
        return place

    def choose(self, table: OpenTable) -> None:
        """Bring one into view, without telling."""
        self.setCurrentIndex(self.tables.index(table))
