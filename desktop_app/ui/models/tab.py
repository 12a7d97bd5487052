"""The tab of the Models page; the page itself is made when it is first looked at."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.translation import later, tr
from desktop_app.ui.page_specs import MODELS
from desktop_app.ui.panes import Page
from desktop_app.ui.services import Services

if TYPE_CHECKING:
    from desktop_app.ui.models.page import ModelsPage


class ModelsTab(Page):
    """Empty until it is shown.

    Signals:
        others_dropped(list): dropped files and folders that are no checkpoint, for the panes.
    """

    spec = MODELS
    help_topic = "models"
    invitation = later("Drop the folder of a checkpoint")
    others_dropped = Signal(list)

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Models"))
        self._services = services
        self.messages = services.messages
        self._page: ModelsPage | None = None
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)

    @property
    def page(self) -> "ModelsPage":
        """The page, made when it is first asked for."""
        if self._page is None:
            from desktop_app.ui.models.page import ModelsPage

            self._page = ModelsPage(self._services)
            self._page.others_dropped.connect(self.others_dropped)
            self._lines.addWidget(self._page)
        return self._page

    @property
    def idle(self) -> bool:
        """Whether it shows all there is to show."""
        return self._page is None or self._page.idle

    def turn_to(self, wanted: str) -> None:
        """Bring the checkpoints of a task, or one by its name, into view; "" for the top."""
        self.page.turn_to(wanted)

    def take_dropped(self, files: list[Path]) -> None:
        """Files were dropped while it was in front."""
        self.page.take_dropped(files)

    def showEvent(self, event: QShowEvent) -> None:
        """Make the page, or look anew: a checkpoint may have come by the command line meanwhile."""
        super().showEvent(event)
        if self._page is None:
            assert self.page is not None
        elif not event.spontaneous():
            self._page.look()
