"""Where a table stands on its page: its cells, or words in their place."""

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QLabel, QStackedWidget, QWidget


class TablePlace(QStackedWidget):
    """Shows cells or words.

    Signals:
        brought(): the cells have come into view.
    """

    brought = Signal()

    def __init__(self, cells: QWidget) -> None:
        super().__init__()
        self._cells = cells
        self._words = QLabel(alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self.addWidget(cells)
        self.addWidget(self._words)
        # What is told of a table and drawing its cells are as long a pause each; in one turn they would be one.
        self._next_turn = QTimer(self, interval=1, singleShot=True)
        self._next_turn.timeout.connect(self._bring)

    @property
    def is_coming(self) -> bool:
        """Whether the cells are about to come into view."""
        return self._next_turn.isActive()

    def bring(self) -> None:
        """Show the cells, in the next turn of the event loop."""
        self._next_turn.start()

    def say(self, text: str) -> None:
        """Show words, whatever was about to come."""
        self._next_turn.stop()
        self._words.setText(text)
        self.setCurrentWidget(self._words)

    @Slot()
    def _bring(self) -> None:
        self.setCurrentWidget(self._cells)
        self.brought.emit()
