"""A drawing whose values are told one by one: of the place under the mouse, or where the arrow keys went."""

from abc import abstractmethod

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

from desktop_app.ui.panels.explorer.views import Drawing, PageDrawing

_STEPS = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}
_CHOOSES = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_BY_KEYS = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)


class Pointed(QWidget):
    """Holds a drawing and tells of its values; a heir paints it into its area.

    Reached by Tab it begins at the strongest value; the arrow keys go on, Home goes back there, Enter clicks.

    Signals:
        pointed(str): the names and the value at the place; "" beside them.
        clicked(int, int): row and column of a value.
    """

    pointed = Signal(str)
    clicked = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.drawing: Drawing | None = None
        self.current: tuple[int, int] | None = None
        """Row and column where the arrow keys went."""
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @property
    @abstractmethod
    def area(self) -> QRect:
        """Where the drawing lies, in pixels of the widget."""

    def take_drawing(self, drawing: Drawing | None) -> None:
        """Tell of another drawing from now on; a place in one of the same shape stays."""
        before, self.drawing = self.drawing, drawing
        if drawing is None or before is None or before.values.shape != drawing.values.shape:
            self.current = None

    def cell(self, row: int, column: int) -> QRectF:
        """Where a value lies, in pixels of the widget."""
        drawing, area = self.drawing, QRectF(self.area)
        if drawing is None:
            return QRectF()
        if isinstance(drawing, PageDrawing):
            left, top, right, bottom = drawing.boxes[column]
        else:
            (left, top, right, bottom), (rows, columns) = drawing.place, drawing.values.shape
            wide, high = (right - left) / columns, (bottom - top) / rows
            left, top = left + column * wide, top + row * high
            right, bottom = left + wide, top + high
        corner = QPointF(area.left() + left * area.width(), area.top() + top * area.height())
        return QRectF(corner.x(), corner.y(), (right - left) * area.width(), (bottom - top) * area.height())

    def ring_current(self, painter: QPainter) -> None:
        """Around the value where the arrow keys are, while they go here."""
        if self.current is not None and self.hasFocus():
            ring(painter, self.cell(*self.current))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell what lies under the mouse."""
        self._tell(self._under(event))

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing lies under the mouse."""
        super().leaveEvent(event)
        self.pointed.emit("")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tell what was clicked."""
        found = self._under(event)
        if found is not None and event.button() is Qt.MouseButton.LeftButton:
            self.clicked.emit(*found)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the strongest value."""
        super().focusInEvent(event)
        if event.reason() in _BY_KEYS:
            self._go(self.current or self._strongest())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The place is kept, but told no more."""
        super().focusOutEvent(event)
        self.pointed.emit("")
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrow keys go from value to value, Home to the strongest; Enter clicks."""
        key = Qt.Key(event.key())
        if self.drawing is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif key in _STEPS:
            self._go(self._beside(*_STEPS[key]))
        elif key == Qt.Key.Key_Home:
            self._go(self._strongest())
        elif key in _CHOOSES and self.current is not None:
            self.clicked.emit(*self.current)
        else:
            super().keyPressEvent(event)

    def _tell(self, found: tuple[int, int] | None) -> None:
        words = "" if found is None or self.drawing is None else self.drawing.words(*found)
        self.pointed.emit(words)
        self.setToolTip(words)

    def _go(self, place: tuple[int, int] | None) -> None:
        self.current = place
        self._tell(place)
        self.update()

    def _beside(self, down: int, across: int) -> tuple[int, int] | None:
        """The next place, or the same one at the edge and beside what has no value."""
        if self.drawing is None or self.current is None:
            return self._strongest()
        rows, columns = self.drawing.values.shape
        row, column = self.current[0] + down, self.current[1] + across
        inside = 0 <= row < rows and 0 <= column < columns
        return (row, column) if inside and self.drawing.words(row, column) else self.current

    def _strongest(self) -> tuple[int, int] | None:
        if self.drawing is None or not self.drawing.values.size:
            return None
        values, columns = self.drawing.values.ravel().tolist(), int(self.drawing.values.shape[1])
        # What is not known yet is no number.
        return divmod(max(range(len(values)), key=lambda at: (values[at] == values[at], values[at])), columns)

    def _under(self, event: QMouseEvent) -> tuple[int, int] | None:
        area, at = self.area, event.position()
        if self.drawing is None or area.isEmpty():
            return None
        return self.drawing.at((at.x() - area.left()) / area.width(), (at.y() - area.top()) / area.height())


def ring(painter: QPainter, cell: QRectF) -> None:
    """A line around a value: dark beside light, as it lies on any colour."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, width in ((Qt.GlobalColor.black, 4.0), (Qt.GlobalColor.white, 2.0)):
        painter.setPen(QPen(QColor(colour), width))
        painter.drawRect(cell.adjusted(-1, -1, 1, 1))
