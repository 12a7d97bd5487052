"""The files of a pane as a list: a name and a few words on where each stands, chosen, removed, put back."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

from desktop_app.translation import tr

_AIR = 10
"""Points around the two lines of an item."""


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
    """The list a person chooses a file from; each path stands in it once.

    make: what stands for a path. title: of the list, for a screen reader.

    Signals:
        chosen(object): what is now chosen, or None.
        opened(): Space or Enter.
        remove_wanted(): Delete, or the menu: take it off the list.
    """

    chosen = Signal(object)
    opened = Signal()
    remove_wanted = Signal()

    def __init__(self, make: Callable[[Path], L], title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make = make
        self.listed: list[L] = []
        self._by_path: dict[Path, L] = {}
        self.setAccessibleName(title)
        self.setUniformItemSizes(True)
        self.setAlternatingRowColors(True)
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
        return self._by_path.get(path)

    def choose(self, each: L) -> None:
        """Choose one."""
        self.setCurrentRow(self.listed.index(each))

    def add_paths(self, paths: Sequence[Path]) -> list[L]:
        """Append the paths that are new; what stands for them."""
        fresh = [self._make(path) for path in dict.fromkeys(paths) if path not in self._by_path]
        for each in fresh:
            self.put(each, len(self.listed))
        return fresh

    def put(self, each: L, row: int) -> bool:
        """Put something at a place; False where its path has been listed meanwhile."""
        if each.path in self._by_path:
            return False
        row = min(row, len(self.listed))
        self.listed.insert(row, each)
        self._by_path[each.path] = each
        item = QListWidgetItem()
        item.setSizeHint(QSize(0, 2 * self.fontMetrics().lineSpacing() + _AIR))
        self._tell(item, each)
        self.insertItem(row, item)
        return True

    def take_out(self, each: L) -> int:
        """Take something off the list; where it stood."""
        row = self.listed.index(each)
        del self.listed[row]
        del self._by_path[each.path]
        self.takeItem(row)
        return row

    def touch(self, each: L) -> None:
        """Something about it is different now."""
        if self._by_path.get(each.path) is each:
            self._tell(self.item(self.listed.index(each)), each)

    def sizeHint(self) -> QSize:
        """Room for a name and a few words."""
        return QSize(230, 200)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space and Enter open; the rest walks in the list."""
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def _tell(self, item: QListWidgetItem, each: L) -> None:
        item.setText(f"{each.name}\n{each.state}")
        item.setToolTip(f"{each.path}\n{each.state}")
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{each.name}, {each.state}")
