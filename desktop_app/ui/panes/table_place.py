"""Where a table stands on its page: its cells, or words in their place."""

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QLabel, QProgressBar, QStackedWidget, QWidget

from desktop_app.translation import tr
from desktop_app.ui.tokens import NEAR
from desktop_app.ui.widgets.lines import at, in_column
from desktop_app.ui.widgets.names import named

_BAR = 120
"""Points: a bar that only says that something goes on."""


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
        self._working = named(QProgressBar(minimum=0, maximum=0, textVisible=False), tr("Reading the table…"))
        self._working.setFixedWidth(_BAR)
        self._said = QWidget()
        in_column(
            ..., self._words, at(Qt.AlignmentFlag.AlignHCenter, self._working), ..., into=self._said, spacing=NEAR
        )
        self.addWidget(cells)
        self.addWidget(self._said)
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

    def say(self, text: str, working: bool = False) -> None:
        """Show words, whatever was about to come; working: and that something goes on."""
        self._next_turn.stop()
        self._words.setText(text)
        self._working.setVisible(working)
        self.setCurrentWidget(self._said)

    @Slot()
    def _bring(self) -> None:
        self.setCurrentWidget(self._cells)
        self.brought.emit()
