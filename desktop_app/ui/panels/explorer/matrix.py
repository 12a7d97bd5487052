"""Every token to every other, with their names on both sides; the wheel zooms, a drag moves."""

import re

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.translation import tr
from desktop_app.ui import scheme
from desktop_app.ui.panels.explorer.pyramid import Part, Pyramid
from desktop_app.ui.tokens import TIGHT
from desktop_app.ui.widgets.names import named
from desktop_app.workspace.shading import value_words

_PATCH = re.compile(r"row (\d+), column (\d+)")
_NAMES = 92
"""Points for the names at the left and at the top."""
_KEY, _STEPS = 8, 256
"""Points that the key of the colours is high, and how many of them there are."""
_STEP = 1.25
"""How much nearer one step of the wheel brings."""
_FEWEST = 4.0
"""Rows or columns that are shown at least."""
_DRAGGED = 4
"""Points that the mouse moves before a press is a drag and no click."""


class MatrixView(QWidget):
    """Queries down, keys across.

    Signals:
        pointed(str): the names and the value under the mouse; "" beside them.
        chosen(int): the query that was clicked.
    """

    pointed = Signal(str)
    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(
            self,
            tr("Attention of every token to every other"),
            tr("The wheel or + and − zoom, a drag or the arrow keys move, 0 shows all."),
        )
        self.found: Pyramid | None = None
        self._table: list[int] = []
        self.part = Part(0, 0, 1, 1)
        self._pressed: QPoint | None = None
        self._at_press = self.part
        self._dragging = False
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(220)

    def sizeHint(self) -> QSize:
        """A square as wide as the panel usually is."""
        return QSize(340, 340)

    def show_matrix(self, found: Pyramid) -> None:
        """Another matrix; of the same tokens the same part stays in view."""
        same = self.found is not None and (self.found.rows, self.found.columns) == (found.rows, found.columns)
        self.found = found
        self._table = [QColor(*map(int, colour)).rgb() for colour in found.palette]
        if not same:
            self.part = found.whole
        self.update()

    @property
    def area(self) -> QRect:
        """Where values are drawn."""
        return self.rect().adjusted(_NAMES, _NAMES, -1, -1)

    def zoom(self, factor: float, around: QPointF | None = None) -> None:
        """Nearer by a factor (farther below 1), the place under a point of the widget staying where it is."""
        if self.found is None:
            return
        area, part, whole = self.area, self.part, self.found.whole
        place = around if around is not None else QPointF(area.center())
        across = min(1.0, max(0.0, (place.x() - area.left()) / max(1, area.width())))
        down = min(1.0, max(0.0, (place.y() - area.top()) / max(1, area.height())))
        width = min(whole.width, max(min(_FEWEST, whole.width), part.width / factor))
        height = min(whole.height, max(min(_FEWEST, whole.height), part.height / factor))
        left = part.left + across * (part.width - width)
        top = part.top + down * (part.height - height)
        self._show(left, top, width, height)

    def move_by(self, columns: float, rows: float) -> None:
        """Show a part so many columns and rows further."""
        self._show(self.part.left + columns, self.part.top + rows, self.part.width, self.part.height)

    def show_all(self) -> None:
        """The whole matrix."""
        if self.found is not None:
            self.part = self.found.whole
            self.update()

    def _show(self, left: float, top: float, width: float, height: float) -> None:
        if self.found is None:
            return
        whole = self.found.whole
        left = min(max(0.0, left), whole.width - width)
        top = min(max(0.0, top), whole.height - height)
        self.part = Part(left, top, left + width, top + height)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The part in view: at most as many values as there are pixels, the strongest of each."""
        if self.found is None:
            return
        painter, area = QPainter(self), self.area
        steps, covered = self.found.drawn(self.part, area.width(), area.height())
        height, width = steps.shape
        image = QImage(steps.tobytes(), width, height, width, QImage.Format.Format_Indexed8)
        image.setColorTable(self._table)
        painter.save()
        painter.setClipRect(area)
        painter.drawImage(self._place_of(covered), image)
        painter.restore()
        self._frame_row(painter, area)
        self._draw_key(painter, area)
        painter.setPen(QColor(scheme.colours().ink))
        self._name_rows(painter, area)
        self._name_columns(painter, area)

    def _place_of(self, part: Part) -> QRectF:
        area, seen = self.area, self.part
        across, down = area.width() / seen.width, area.height() / seen.height
        return QRectF(
            area.left() + (part.left - seen.left) * across,
            area.top() + (part.top - seen.top) * down,
            part.width * across,
            part.height * down,
        )

    def _frame_row(self, painter: QPainter, area: QRect) -> None:
        """Lines above and below the row of the token that was chosen."""
        row = self.found.looking if self.found is not None else None
        if row is None or not self.part.top <= row < self.part.bottom:
            return
        pitch = area.height() / self.part.height
        top = area.top() + (row - self.part.top) * pitch
        frame = QRectF(area.left(), top, area.width(), max(2.0, pitch)).intersected(QRectF(area))
        painter.setPen(QColor(Qt.GlobalColor.white))
        painter.drawRect(frame)

    def _draw_key(self, painter: QPainter, area: QRect) -> None:
        """What the colours mean, in the corner between the names."""
        assert self.found is not None
        line = self.fontMetrics().lineSpacing()
        wide = area.left() - 2 * TIGHT - line
        image = QImage(bytes(range(_STEPS)), _STEPS, 1, _STEPS, QImage.Format.Format_Indexed8)
        image.setColorTable(self._table)
        painter.drawImage(QRectF(TIGHT, TIGHT, wide, _KEY), image)
        painter.setPen(QColor(scheme.colours().soft))
        below = QRectF(TIGHT, TIGHT + _KEY, wide, line)
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft, value_words(0.0, self.found.shares))
        highest = value_words(self.found.highest, self.found.shares)
        painter.drawText(below, Qt.AlignmentFlag.AlignRight, highest)

    def _name_rows(self, painter: QPainter, area: QRect) -> None:
        assert self.found is not None
        high = self.fontMetrics().height()
        pitch = area.height() / self.part.height
        step = max(1, -int(-high // pitch))
        for row in range(int(self.part.top) // step * step, min(int(self.part.bottom) + 1, len(self.found.rows)), step):
            middle = area.top() + (row + 0.5 - self.part.top) * pitch
            if area.top() <= middle and middle + high / 2 <= self.height():
                place = QRectF(0, middle - high / 2, _NAMES - 6, high)
                painter.drawText(place, Qt.AlignmentFlag.AlignRight, self._short(self.found.rows[row]))

    def _name_columns(self, painter: QPainter, area: QRect) -> None:
        assert self.found is not None
        high = self.fontMetrics().height()
        pitch = area.width() / self.part.width
        step = max(1, -int(-high // pitch))
        first, last = int(self.part.left) // step * step, min(int(self.part.right) + 1, len(self.found.columns))
        for column in range(first, last, step):
            middle = area.left() + (column + 0.5 - self.part.left) * pitch
            if area.left() <= middle <= area.right():
                painter.save()
                painter.translate(middle, _NAMES - 6)
                painter.rotate(-90)
                place = QRectF(0, -high / 2, _NAMES - 6, high)
                painter.drawText(place, Qt.AlignmentFlag.AlignLeft, self._short(self.found.columns[column]))
                painter.restore()

    def _short(self, name: str) -> str:
        patch = _PATCH.fullmatch(name)
        if patch is not None:
            name = f"{patch[1]}, {patch[2]}"  # the numbers of a patch are what tells it from others
        return self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, _NAMES - 8)

    def at(self, place: QPointF) -> tuple[int, int] | None:
        """The query and the key under a point of the widget; None beside them."""
        area = self.area
        if self.found is None or not area.contains(place.toPoint()):
            return None
        column = self.part.left + (place.x() - area.left()) / area.width() * self.part.width
        row = self.part.top + (place.y() - area.top()) / area.height() * self.part.height
        return min(int(row), len(self.found.rows) - 1), min(int(column), len(self.found.columns) - 1)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom around the mouse."""
        self.zoom(_STEP ** (event.angleDelta().y() / 120), event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click or a drag begins."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed, self._at_press, self._dragging = event.position().toPoint(), self.part, False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell what lies under the mouse, or move the part in view with it."""
        at = event.position().toPoint()
        if self._pressed is not None:
            moved = at - self._pressed
            self._dragging = self._dragging or moved.manhattanLength() > _DRAGGED
            if self._dragging:
                begun, area = self._at_press, self.area
                left = begun.left - moved.x() / max(1, area.width()) * begun.width
                top = begun.top - moved.y() / max(1, area.height()) * begun.height
                self._show(left, top, begun.width, begun.height)
            return
        found = self.at(event.position())
        words = self.found.words(*found) if found is not None and self.found is not None else ""
        self.pointed.emit(words)
        self.setToolTip(words)

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing lies under the mouse."""
        super().leaveEvent(event)
        self.pointed.emit("")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """What was clicked, unless it was a drag."""
        pressed, self._pressed = self._pressed, None
        found = self.at(event.position())
        if pressed is not None and not self._dragging and found is not None:
            self.chosen.emit(found[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Plus, minus and 0 zoom; the arrow keys move."""
        moves = {
            Qt.Key.Key_Left: (-0.1, 0.0),
            Qt.Key.Key_Right: (0.1, 0.0),
            Qt.Key.Key_Up: (0.0, -0.1),
            Qt.Key.Key_Down: (0.0, 0.1),
        }
        key = Qt.Key(event.key())
        if key in moves:
            across, down = moves[key]
            self.move_by(across * self.part.width, down * self.part.height)
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus):
            self.zoom(1 / _STEP if key == Qt.Key.Key_Minus else _STEP)
        elif key == Qt.Key.Key_0:
            self.show_all()
        else:
            super().keyPressEvent(event)
