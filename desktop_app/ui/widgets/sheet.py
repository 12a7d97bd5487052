"""A sheet that lies over the window beside the button that opens it: what is not needed all the time."""

from typing import Literal

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, Qt, QTimer
from PySide6.QtGui import QColor, QHideEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QGraphicsDropShadowEffect, QVBoxLayout, QWidget

from desktop_app.ui.tokens import APART, NEAR
from desktop_app.ui.widgets.headings import elide_headings
from desktop_app.ui.widgets.popover import Popover


class Sheet(Popover):
    """Opens and closes with its button; Escape or a press outside closes it too.

    button: checkable from now on. content: what the sheet shows. width: points, where the content wants less.
    side: where the sheet lies, seen from the button.
    """

    def __init__(
        self, button: QAbstractButton, content: QWidget, over: QWidget, side: Literal["above", "below"], width: int = 0
    ) -> None:
        super().__init__(over)
        self.setAccessibleName(content.accessibleName())
        self._button = button
        self._content = content
        self._side = side
        self._width = width
        self._before: QWidget | None = None
        button.setCheckable(True)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(APART, APART, APART, APART)
        lines.addWidget(content)
        elide_headings(content)
        shadow = QGraphicsDropShadowEffect(self, blurRadius=24, offset=QPointF(0, 4))
        shadow.setColor(QColor(0, 0, 0, 60))
        self.setGraphicsEffect(shadow)
        self.hide()
        self._settled = QTimer(self, interval=0, singleShot=True)
        self._settled.timeout.connect(self.place)
        button.toggled.connect(self.setVisible)

    def showEvent(self, event: QShowEvent) -> None:
        """Lie beside the button, with the keyboard."""
        self._before = QApplication.focusWidget()
        super().showEvent(event)
        self.raise_()
        (self._first() or self).setFocus(Qt.FocusReason.PopupFocusReason)

    def hideEvent(self, event: QHideEvent) -> None:
        """Give the keyboard back."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._button.setChecked(False)
            if self._before is not None and self.isAncestorOf(QApplication.focusWidget() or self):
                self._button.setFocus(Qt.FocusReason.PopupFocusReason)
        self._before = None

    def place(self) -> None:
        """Take the room the content wants beside the button, and no more than there is."""
        over = self._over.rect().adjusted(NEAR, NEAR, -NEAR, -NEAR)
        at = QRect(self._button.mapTo(self._over, QPoint(0, 0)), self._button.size())
        width = min(over.width(), max(self.sizeHint().width(), self._width))
        wanted = self.heightForWidth(width) if self.hasHeightForWidth() else self.sizeHint().height()
        room = at.top() - NEAR - over.top() if self._side == "above" else over.bottom() - at.bottom() - NEAR
        height = min(max(wanted, self.minimumSizeHint().height()), max(room, 0))
        left = min(max(over.left(), at.right() - width + 1), over.right() - width + 1)
        top = at.top() - NEAR - height if self._side == "above" else at.bottom() + NEAR
        self.setGeometry(left, top, width, height)

    def event(self, event: QEvent) -> bool:
        """The content may want other room by now."""
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self.place()
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The button beside which it lies moves when the window is laid out anew."""
        if event.type() == QEvent.Type.Resize and watched is self._over:
            self._settled.start()
        return super().eventFilter(watched, event)

    def _first(self) -> QWidget | None:
        """What stands at the top of it to be used; None where there is nothing."""
        some = (each for each in self._content.findChildren(QWidget) if each.focusPolicy() & Qt.FocusPolicy.TabFocus)
        usable = [each for each in some if each.isEnabled() and each.isVisible()]
        return min(usable, key=lambda each: each.mapTo(self, QPoint(0, 0)).toTuple()[::-1], default=None)

    def _holds(self, widget: QWidget) -> bool:
        """Whether it is the sheet, its button, or something they opened."""
        each: QWidget | None = widget
        while each is not None and each not in (self, self._button):
            each = each.parentWidget()
        return each is not None
