"""The command palette (Ctrl+K): every command, open file, past answer and topic of the help, found as one types."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.jobs.call import Call
from desktop_app.translation import tr
from desktop_app.ui.palette import entries
from desktop_app.ui.palette.entries import Choice

if TYPE_CHECKING:
    from desktop_app.ui.main_window import MainWindow
    from desktop_app.ui.palette.box import PaletteBox


class Palette(QObject):
    """Opens over a window; made when it is first wanted."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._made: PaletteBox | None = None
        self._looking: Call | None = None
        self._before: QWidget | None = None

    @property
    def box(self) -> "PaletteBox":
        """The line and the list."""
        if self._made is None:
            from desktop_app.ui.palette.box import PaletteBox

            self._made = PaletteBox(self._window)
            self._made.typed.connect(self._look_up)
            self._made.chosen.connect(self._do)
        return self._made

    @property
    def idle(self) -> bool:
        """Whether all that was typed has been looked for."""
        return self._looking is None

    @Slot()
    def show(self) -> None:
        """Open it, or close it if it is open."""
        if self._made is not None and self._made.isVisible():
            self._made.hide()
            return
        self._before = QApplication.focusWidget()
        self.box.open(self._at_hand())

    def _at_hand(self) -> list[Choice]:
        window = self._window
        return [*entries.commands(window), *entries.files(window), *entries.topics(window)]

    @Slot(str)
    def _look_up(self, text: str) -> None:
        """Past answers are looked for in the background; what came too late is left alone."""
        if self._looking is not None:
            self._looking.cancel()
            self._looking = None
        if len(text.strip()) < entries.LEAST_LETTERS:
            self.box.show_past([])
            return
        services = self._window.services
        self._looking = services.background.run(entries.past, services.history, text, title=tr("the history"))
        self._looking.succeeded.connect(self._show_past)
        self._looking.ended.connect(self._on_looked)

    @Slot(object)
    def _show_past(self, found: list[tuple[str, str, str]]) -> None:
        window = self._window
        self.box.show_past([entries.past_choice(window, *each) for each in found])

    @Slot()
    def _on_looked(self) -> None:
        if self._looking is not None and self._looking.state.over:
            self._looking = None

    @Slot(object)
    def _do(self, choice: Choice) -> None:
        """Close, give the keyboard back to what had it (Copy is for that), and do it."""
        self.box.hide()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus()
        choice.do()
