"""The files of a pane as a list: a name and a few words on where each stands, chosen, removed, put back."""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QFontMetrics, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop_app.translation import tr
from desktop_app.ui import scheme
from desktop_app.ui.tokens import NEAR

_AIR = 12
"""Points around the lines of an item."""


class Listed(Protocol):
    """What can be listed."""

    @property
    def path(self) -> Path:
        """Its file."""

    @property
    def name(self) -> str:
        """What it is called."""

    @property
    def state(self) -> str:
        """A few words on where it stands."""


L = TypeVar("L", bound=Listed)


class PathList(QListWidget, Generic[L]):
    """The list a person chooses a file from; each path, or each part of it, stands in it once.

    make: what stands for a path. title: of the list, for a screen reader. lines: of where each stands, at most.

    Signals:
        chosen(object): what is now chosen, or None.
        opened(): Space or Enter.
        remove_wanted(): Delete, or the menu: take it off the list.
    """

    chosen = Signal(object)
    opened = Signal()
    remove_wanted = Signal()

    def __init__(self, make: Callable[[Path], L], title: str, parent: QWidget | None = None, lines: int = 1) -> None:
        super().__init__(parent)
        self._make = make
        self._lines = 1 + lines
        self.listed: list[L] = []
        self._items: dict[object, tuple[L, QListWidgetItem]] = {}
        self.setAccessibleName(title)
        self.setUniformItemSizes(True)
        self.setItemDelegate(TwoLines(self))
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self._remove = QAction(tr("&Remove"), self)
        self._remove.setShortcut(QKeySequence(QKeySequence.StandardKey.Delete))
        self._remove.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._remove.triggered.connect(self.remove_wanted)
        self.addAction(self._remove)
        self.currentRowChanged.connect(lambda _: self.chosen.emit(self.current))

    @property
    def current(self) -> L | None:
        """What is chosen."""
        row = self.currentRow()
        return self.listed[row] if 0 <= row < len(self.listed) else None

    def of_path(self, path: Path) -> L | None:
        """What stands for a path."""
        return self._of_key(path)

    def choose(self, each: L) -> None:
        """Choose one."""
        self.setCurrentRow(self.listed.index(each))

    def add_paths(self, paths: Sequence[Path]) -> list[L]:
        """Append the paths that are new; what stands for them."""
        return self._add(map(self._make, paths))

    def _add(self, several: Iterable[L]) -> list[L]:
        return [each for each in several if self.put(each, len(self.listed))]

    def put(self, each: L, row: int) -> bool:
        """Put something at a place; False where its path has been listed meanwhile."""
        if self._key(each) in self._items:
            return False
        row = min(row, len(self.listed))
        self.listed.insert(row, each)
        item = QListWidgetItem()
        self._items[self._key(each)] = each, item
        item.setSizeHint(QSize(0, self._lines * self.fontMetrics().lineSpacing() + _AIR))
        self._tell(item, each)
        self.insertItem(row, item)
        return True

    def take_out(self, each: L) -> int:
        """Take something off the list; where it stood."""
        row, before = self.listed.index(each), self.current
        # While Qt takes the item, its rows are neither those before nor those behind.
        blocked = QSignalBlocker(self)
        self.takeItem(row)
        del self.listed[row]
        del self._items[self._key(each)]
        blocked.unblock()
        if self.current is not before:
            self.chosen.emit(self.current)
        return row

    def touch(self, each: L) -> None:
        """Something about it is different now."""
        there, item = self._items.get(self._key(each), (None, None))
        if there is each and item is not None:
            self._tell(item, each)

    def sizeHint(self) -> QSize:
        """Room for a name and a few words."""
        return QSize(230, 200)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space and Enter open; the rest walks in the list."""
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def _key(self, each: L) -> object:
        """What it is found by; where several parts of a file may be listed, more than its path."""
        return each.path

    def _of_key(self, key: object) -> L | None:
        found = self._items.get(key)
        return found[0] if found is not None else None

    def _tell(self, item: QListWidgetItem, each: L) -> None:
        item.setText(f"{each.name}\n{each.state}")
        item.setToolTip(f"{each.path}\n{each.state}")
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{each.name}, {each.state}")


class TwoLines(QStyledItemDelegate):
    """Draws a name, and below it, quieter, where it stands, in as many lines as there is room for."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """In the colours that are right now."""
        bare = QStyleOptionViewItem(option)
        self.initStyleOption(bare, index)
        widget = self.parent()
        assert isinstance(widget, QWidget)
        widget.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, bare, painter, widget)
        look, metrics = scheme.colours(), QFontMetrics(bare.font)
        inside = option.rect.adjusted(NEAR + 4, 0, -NEAR, 0)
        # Not the option's: Qt has its own sign for a new line there.
        name, *below = lines_of(str(index.data(Qt.ItemDataRole.DisplayRole)), metrics, inside)
        top = inside.top() + (inside.height() - (1 + len(below)) * metrics.lineSpacing()) // 2
        leading = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignVCenter
        painter.save()
        painter.setFont(bare.font)
        for number, (line, colour) in enumerate([(name, look.ink), *((each, look.soft) for each in below)]):
            place = QRect(inside.left(), top + number * metrics.lineSpacing(), inside.width(), metrics.lineSpacing())
            painter.setPen(QColor(colour))
            painter.drawText(place, leading, line)
        painter.restore()


def lines_of(text: str, metrics: QFontMetrics, room: QRect) -> list[str]:
    """A name, and where it stands in lines of whole words, the last one shortened where there is no room for more."""
    name, _, state = text.partition("\n")
    most = max(1, room.height() // metrics.lineSpacing() - 1)
    lines: list[str] = []
    for word in state.split():
        longer = f"{lines[-1]} {word}" if lines else word
        fits = metrics.horizontalAdvance(longer) <= room.width()
        if lines and (fits or len(lines) == most):
            lines[-1] = longer
        else:
            lines.append(word)
    return [metrics.elidedText(line, Qt.TextElideMode.ElideRight, room.width()) for line in (name, *lines)]
