"""Help with real pages, offline: F1 opens the one that suits what has the focus."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication

from desktop_app.ui.help.topics import ORDER, topic_of

if TYPE_CHECKING:
    from desktop_app.ui.help.page import HelpPage
    from desktop_app.ui.main_window import MainWindow


class Help(QObject):
    """Shows the help page in a window; it is made when it is first wanted."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._page: HelpPage | None = None

    @property
    def page(self) -> "HelpPage":
        """The page with the topics and their texts."""
        if self._page is None:
            from desktop_app.ui.help.page import HelpPage

            self._page = HelpPage(self._window.services)
            self._page.left.connect(self._leave)
            self._window.pages.add_unlisted(self._page)
        return self._page

    @Slot()
    def show(self) -> None:
        """Open the topic of what has the focus, or of the page in front where that has none, as the rail."""
        front = self._window.pages.front
        if front is self._page:
            self.open(self.page.topic)
            return
        topic = topic_of(QApplication.focusWidget())
        self.open(topic_of(front) if topic == ORDER[0] else topic)

    def open(self, topic: str) -> None:
        """Open a topic by its name."""
        self.page.open(topic)
        self._window.pages.turn_to(self.page)
        self.page.take_keyboard()

    @Slot()
    def _leave(self) -> None:
        self._window.show_pane(self._window.pane)
