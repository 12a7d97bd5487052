"""The relevance of a second label, beside that of the first: the same picture, another reason."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QWidget

from desktop_app.answers import Answer, AttentionMap, Failure
from desktop_app.jobs.call import Call
from desktop_app.questions import Attention
from desktop_app.translation import tr
from desktop_app.ui.latest_attention import LatestAttention
from desktop_app.ui.panels.explorer import views
from desktop_app.ui.panels.explorer.canvas import Canvas
from desktop_app.ui.said import as_said, in_sentences
from desktop_app.ui.services import Services
from desktop_app.ui.widgets.lines import in_column, wide
from desktop_app.ui.widgets.names import named

_LINES = 2
_BETTER = 1.1
"""How much larger two maps become, at least, that are put one below the other."""


def _below() -> QLabel:
    """What stands below one of two maps: as high as the other, however long it is, so that both maps are level."""
    label = QLabel(wordWrap=True)
    label.setAlignment(Qt.AlignmentFlag.AlignTop)
    label.setFixedHeight(_LINES * label.fontMetrics().lineSpacing())
    return label


class _Pair(QWidget):
    """Two maps of one shape, the second at the right of the first, or below it: whichever leaves them larger."""

    def __init__(self, first: QWidget, second: QWidget, canvas: Canvas) -> None:
        super().__init__()
        self._canvas = canvas
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(first, 1)
        self._row.addWidget(second, 1)

    def arrange(self) -> None:
        """Put them where there is more room for each."""
        drawing = self._canvas.drawing
        if drawing is None or not self.height():
            return
        down, across = drawing.pixels.shape[:2]
        beside = min(self.width() / 2 / across, self.height() / down)
        below = min(self.width() / across, self.height() / 2 / down)
        stacked = below > _BETTER * beside
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Each as large as it can be."""
        super().resizeEvent(event)
        self.arrange()


class Beside(QWidget):
    """One map, with its label below it.

    Signals:
        changed(): `found` is another map, or none.
    """

    changed = Signal()

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._question: Attention | None = None
        self.asked = LatestAttention(services, self)
        self.asked.found.connect(self._take)
        self.asked.missed.connect(self._give_up)
        self._call: Call | None = None
        self._pair: _Pair | None = None
        self.found: AttentionMap | None = None
        self.canvas = named(Canvas(), tr("Relevance for the second label"))
        self.words = named(_below(), tr("The second label"))
        self.first = named(_below(), tr("The first label"))
        in_column(wide(self.canvas), self.words, into=self)
        self.hide()

    @property
    def idle(self) -> bool:
        """Whether what is wanted is shown, or cannot be."""
        return self.asked.job is None and self._call is None

    def pair(self, canvas: Canvas) -> _Pair:
        """A canvas of the first label's map, with its label below it, and this beside it or below it."""
        first = QWidget()
        in_column(wide(canvas), self.first, into=first)
        self._pair = _Pair(first, self, canvas)
        return self._pair

    def compare(self, first: Answer | None) -> None:
        """Be seen beside the first label's map, or not, where it is None."""
        self.setVisible(first is not None)
        self.first.setVisible(first is not None)
        if self._pair is not None:
            self._pair.arrange()
        self.first.setText(as_said(first.which) if isinstance(first, AttentionMap) else "")

    def show_label(self, question: Attention | None) -> None:
        """Ask for another label's map; None for none. What is shown stays where it is the same."""
        if question == self._question:
            return
        self._question = question
        if self._call is not None:
            self._call.cancel()
        self._call = self.found = None
        self.changed.emit()
        self.canvas.show_drawing(None)
        self.words.setText(question.label if question is not None else "")
        self.asked.want(question)

    @Slot(object)
    def _take(self, found: object) -> None:
        if isinstance(found, AttentionMap):
            self.found = found
            self.changed.emit()
            self.words.setText(as_said(found.which))
            self._call = self._services.background.run(views.of_map, found, title=tr("the map"))
            self._call.succeeded.connect(self._on_drawn)
            self._call.failed.connect(self._say)
            self._call.ended.connect(self._on_call_ended)

    @Slot(object)
    def _on_drawn(self, drawing: object) -> None:
        if isinstance(drawing, views.Drawing):
            self.canvas.show_drawing(drawing)
            self.canvas.setAccessibleDescription(self.words.text())

    @Slot()
    def _on_call_ended(self) -> None:
        if self._call is not None and self._call.state.over:
            self._call = None

    @Slot(object)
    def _say(self, failure: object) -> None:
        if isinstance(failure, Failure):
            self._give_up(in_sentences(failure))

    @Slot(str)
    def _give_up(self, why: str) -> None:
        """Where there is none, it says why, and is asked for anew the next time something else is wanted."""
        self._question = self.found = None
        self.words.setText(why)
        self.changed.emit()
