"""A combo box that shortens its choice with an ellipsis where room is short; its tip has the whole."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPaintEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter, QToolTip

_EDGES = 4
"""Pixels that a style keeps free left and right of the words, together."""


_MEASURED = 200
"""Choices that are measured: a dropped folder may hold thousands."""
_AROUND = 40
"""Pixels that the list needs beside the words of a choice."""
_WIDEST = 480
"""Pixels of the list: longer choices are shortened."""


class ChoiceBox(QComboBox):
    """QComboBox cuts a long choice off in the midst of a letter: "On what was rea", and in its list in the middle."""

    def sizeHint(self) -> QSize:
        """As QComboBox has it, with the edges that shown_text() keeps free: in all the room it asks for it is whole."""
        return super().sizeHint() + QSize(_EDGES, 0)

    def showPopup(self) -> None:
        """The list is wider than the box where the choices are."""
        metrics = self.view().fontMetrics()
        some = (self.itemText(at) for at in range(min(self.count(), _MEASURED)))
        widest = max(map(metrics.horizontalAdvance, some), default=0) + _AROUND
        self.view().setMinimumWidth(max(self.width(), min(widest, _WIDEST)))
        super().showPopup()

    def shown_text(self) -> str:
        """The choice as it is painted."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        field = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, self).width() - _EDGES
        if not option.currentIcon.isNull():
            room -= option.iconSize.width() + _EDGES
        return self.fontMetrics().elidedText(option.currentText, Qt.TextElideMode.ElideRight, room)

    def paintEvent(self, event: QPaintEvent) -> None:
        """As QComboBox has it, with the choice shortened."""
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        option.currentText = self.shown_text()
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def event(self, event: QEvent) -> bool:
        """The tip of a choice that was shortened begins with the whole of it."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            whole = "" if self.shown_text() == self.currentText() else self.currentText()
            if whole:
                QToolTip.showText(event.globalPos(), "\n".join(filter(None, (whole, self.toolTip()))), self)
                return True
        return super().event(event)
