"""The palette as it is seen: a line to type in, and under it what suits, done with Enter."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop_app.translation import tr
from desktop_app.ui import scheme
from desktop_app.ui.palette.entries import Choice, ranked
from desktop_app.ui.tokens import APART, NEAR, RADIUS
from desktop_app.ui.widgets.lines import in_column
from desktop_app.ui.widgets.names import named
from desktop_app.ui.widgets.popover import Popover

_WIDTH, _TOP = 640, 64
_ROWS = 11
_MOST = 60
_CHOICE = Qt.ItemDataRole.UserRole
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class PaletteBox(Popover):
    """Lies near the top of the window, where one looks.

    Signals:
        typed(str): other words are looked for.
        chosen(Choice): this one is to be done.
    """

    typed = Signal(str)
    chosen = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAccessibleName(tr("Command palette"))
        self._at_hand: list[Choice] = []
        self._past: list[Choice] = []
        self.line = named(QLineEdit(), tr("Find a command, a file, a past answer or help"))
        self.line.setPlaceholderText(tr("Find a command, a file, a past answer or help"))
        self.line.setProperty("large", True)
        self.list = named(QListWidget(), tr("What was found"))
        self.list.setObjectName("topics")
        self.list.setItemDelegate(ChoiceDelegate(self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.line.installEventFilter(self)
        self.line.textChanged.connect(self._on_typed)
        self.line.returnPressed.connect(self._choose)
        self.list.itemClicked.connect(lambda _: self._choose())
        in_column(self.line, self.list, into=self, margins=(NEAR, NEAR, NEAR, NEAR))
        self.hide()

    def open(self, at_hand: list[Choice]) -> None:
        """Show what can be done now, with an empty line."""
        self._at_hand, self._past = at_hand, []
        self.line.clear()
        self._fill()
        self.show()
        self.raise_()
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)

    def show_past(self, past: list[Choice]) -> None:
        """Past answers that suit what is typed stand below the rest; what is chosen stays chosen."""
        row = self.list.currentRow()
        self._past = past
        self._fill()
        self.list.setCurrentRow(max(0, row))

    @property
    def shown(self) -> list[Choice]:
        """What is listed, the best first."""
        return [self.list.item(row).data(_CHOICE) for row in range(self.list.count())]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows in the line walk through the list."""
        pressed = event.type() == QEvent.Type.KeyPress and watched is self.line
        if pressed and isinstance(event, QKeyEvent) and event.key() in _MOVES:
            self.list.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        self._past = []
        self._fill()
        self.typed.emit(text)

    def _fill(self) -> None:
        self.list.clear()
        for choice in [*ranked(self._at_hand, self.line.text())[:_MOST], *self._past]:
            item = QListWidgetItem(choice.title, self.list)
            item.setData(_CHOICE, choice)
            spoken = ", ".join(part for part in (choice.title, choice.where, choice.keys) if part)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
        self.list.setCurrentRow(0)
        self.place()

    @Slot()
    def _choose(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.chosen.emit(item.data(_CHOICE))

    def place(self) -> None:
        """Take the room that what was found wants, from the top."""
        width = min(_WIDTH, self._over.width() - 2 * APART)
        row = self.list.itemDelegate().sizeHint(QStyleOptionViewItem(), QModelIndex()).height()
        rows = min(self.list.count(), _ROWS)
        self.list.setVisible(rows > 0)
        wanted = self.line.sizeHint().height() + 2 * NEAR + (rows * row + NEAR if rows else 0)
        height = min(wanted, self._over.height() - _TOP - APART)
        self.setGeometry((self._over.width() - width) // 2, _TOP, width, height)


class ChoiceDelegate(QStyledItemDelegate):
    """What is done at the left, where it stands beside it, its keys at the right."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """A line with air around it."""
        parent = self.parent()
        height = parent.fontMetrics().height() if isinstance(parent, QWidget) else APART
        return QSize(100, height + APART)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """In the colours that are right now."""
        choice: Choice = index.data(_CHOICE)
        colours = scheme.colours()
        rect: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        state = option.state
        if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.tint if state & QStyle.StateFlag.State_Selected else colours.hover))
            painter.drawRoundedRect(rect, RADIUS, RADIUS)
        inner = rect.adjusted(NEAR, 0, -NEAR, 0)
        metrics = painter.fontMetrics()
        painter.setPen(QColor(colours.soft))
        keys = metrics.horizontalAdvance(choice.keys)
        painter.drawText(inner, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), choice.keys)
        room = inner.width() - keys - 2 * APART
        title = metrics.elidedText(choice.title, Qt.TextElideMode.ElideMiddle, room)
        left = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        taken = metrics.horizontalAdvance(title) + APART
        where = metrics.elidedText(choice.where, Qt.TextElideMode.ElideRight, max(0, room - taken))
        painter.drawText(inner.adjusted(taken, 0, 0, 0), left, where)
        painter.setPen(QColor(colours.ink))
        painter.drawText(inner, left, title)
        painter.restore()
