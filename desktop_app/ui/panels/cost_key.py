"""What the signs in the plot of costs stand for that the table does not name: lines, stems and circles."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from desktop_app.translation import tr
from desktop_app.ui.tokens import NEAR, TIGHT
from desktop_app.ui.widgets.flow import FlowLayout
from desktop_app.ui.widgets.lines import in_row

LINE, DOTTED_LINE, STEM, CIRCLE, DOTTED_CIRCLE = range(5)
_SIZE = QSize(18, 14)
_RADIUS = 4.5


@dataclass(frozen=True)
class Entry:
    """A sign, one of those above, and what it stands for; colour: by name, that of text where none is given."""

    sign: int
    words: str
    colour: str = ""


class Sign(QWidget):
    """One sign as the plot draws it."""

    def __init__(self, entry: Entry) -> None:
        super().__init__()
        self._entry = entry
        self.setFixedSize(_SIZE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """In the middle."""
        sign = self._entry.sign
        text = self.palette().color(QPalette.ColorRole.WindowText)
        pen = QPen(QColor(self._entry.colour) if self._entry.colour else text, 1.0 if sign == LINE else 1.6)
        if sign in (DOTTED_LINE, DOTTED_CIRCLE):
            pen.setStyle(Qt.PenStyle.DotLine)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(pen)
        middle = QPointF(self.width() / 2, self.height() / 2)
        if sign in (CIRCLE, DOTTED_CIRCLE):
            painter.drawEllipse(middle, _RADIUS, _RADIUS)
        elif sign == STEM:
            painter.drawLine(QPointF(middle.x(), 1), QPointF(middle.x(), self.height() - 1))
        else:
            painter.drawLine(QPointF(0, middle.y()), QPointF(self.width(), middle.y()))


class CostKey(QWidget):
    """One entry after the other, in as many lines as the width asks for; nothing where there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("What the signs stand for"))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.entries: tuple[Entry, ...] = ()
        self._flow = FlowLayout(self, spacing=NEAR)
        self.setVisible(False)

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Name these and no others."""
        if tuple(entries) == self.entries:
            return
        self.entries = tuple(entries)
        while (item := self._flow.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for each in entries:
            one = QWidget()
            in_row(Sign(each), QLabel(each.words, textFormat=Qt.TextFormat.PlainText), into=one, spacing=TIGHT)
            self._flow.addWidget(one)
            one.show()
        self.setVisible(bool(entries))
        self.updateGeometry()
