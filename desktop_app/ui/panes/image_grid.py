"""The grid of pictures: scrolls smoothly over ten thousand, decodes what is in view, keeps the selection."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPalette, QRegion, QResizeEvent
from PySide6.QtWidgets import QListView, QWidget

from desktop_app.answers import Failure
from desktop_app.translation import tr
from desktop_app.ui.panes.image_delegate import THUMBNAIL, PictureDelegate
from desktop_app.ui.panes.image_items import Leaf, Picture
from desktop_app.ui.panes.image_model import PictureModel
from desktop_app.ui.panes.image_thumbnails import Thumbnails
from desktop_app.ui.widgets.scrolled import keep_room_for_bar

Index = QModelIndex | QPersistentModelIndex

_SETTLE = 30
"""Milliseconds without scrolling before thumbnails are asked for."""


class PictureGrid(QListView):
    """Tiles in rows, left to right.

    Signals:
        opened(Picture): Enter or a double click: show it large.
        came_into_view(object): the Picture now current, None for nothing.
        copy_wanted(), ask_wanted(), remove_wanted(): for the selected pictures.
    """

    opened = Signal(object)
    came_into_view = Signal(object)
    copy_wanted = Signal()
    ask_wanted = Signal()
    remove_wanted = Signal()

    def __init__(self, model: PictureModel, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures = model
        self._thumbnails = thumbnails
        self._chosen: set[Leaf] = set()
        self._current: Leaf | None = None
        self._anchor: tuple[int, int] | None = None
        """While the tiles are laid out anew: a row, and the height at which it stood and is to stand."""
        self._awaited: Leaf | None = None
        """What is to come into view as soon as the rows are sorted anew."""
        self._tiles = PictureDelegate(model, thumbnails, self)
        self._final = QTimer(self, singleShot=True, interval=_SETTLE)
        self._final.timeout.connect(self._want_visible)
        self._look()
        self._offer_actions()
        self.setModel(model)
        model.about_to_arrange.connect(self._note_selection)
        model.arranged.connect(self._restore_selection)
        model.rowsInserted.connect(self._settle)
        self.verticalScrollBar().valueChanged.connect(self._settle)
        self.doubleClicked.connect(self._open)
        thumbnails.ready.connect(self._repaint)
        thumbnails.failed.connect(self._note_trouble)

    def _look(self) -> None:
        # ListMode with wrapping lays out uniform tiles in a third of the time IconMode takes.
        self.setViewMode(QListView.ViewMode.ListMode)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setItemDelegate(self._tiles)
        self.setGridSize(self._tiles.share(self.width(), self.fontMetrics().height()))
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        keep_room_for_bar(self)
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Pictures"))
        self.setAccessibleDescription(
            tr("Arrow keys move, Enter shows a picture large, Delete takes it off the list, Ctrl+C copies its answer.")
        )

    def _offer_actions(self) -> None:
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        for text, keys, signal in (
            (tr("&Show large"), None, None),
            (tr("&Copy answers"), QKeySequence.StandardKey.Copy, self.copy_wanted),
            (tr("&Ask again"), "F5", self.ask_wanted),
            (tr("&Remove"), QKeySequence.StandardKey.Delete, self.remove_wanted),
        ):
            action = QAction(text, self)
            if keys is not None:
                action.setShortcut(QKeySequence(keys))
                action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(signal if signal is not None else self._open_current)
            self.addAction(action)

    @property
    def idle(self) -> bool:
        """Whether what is in view has been asked for."""
        return not self._final.isActive() and self._awaited is None

    def selected(self) -> list[Picture]:
        """The selected pictures in the order they are shown."""
        ranges = sorted((each.top(), each.bottom()) for each in self.selectionModel().selection().toList())
        return [each for first, last in ranges for each in self._pictures.shown[first : last + 1]]

    def current(self) -> Picture | None:
        """The picture with the keyboard's focus."""
        return self._pictures.picture(self.currentIndex().row())

    def go_to(self, leaf: Leaf) -> None:
        """Make a picture current and bring it into view; one that is still to be sorted in, when it is."""
        row = self._pictures.row(leaf)
        self._awaited = leaf if row < 0 and self._pictures.is_to_arrange else None
        if row >= 0:
            self._go(row)

    def _go(self, row: int) -> None:
        """Choose this row alone, also while a key is held: Ctrl, say, from pasting."""
        index = self._pictures.index(row)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(index)

    def step(self, by: int) -> Picture | None:
        """Move the current picture by so many; where it then is, None at either end."""
        row = self.currentIndex().row() + by
        picture = self._pictures.picture(row)
        if picture is not None:
            self._go(row)
        return picture

    def stop(self) -> None:
        """No more thumbnails are asked for."""
        self._final.stop()
        self._thumbnails.stop()

    def visible_rows(self) -> range:
        """The rows whose tiles are at least partly in view."""
        tile = self.gridSize()
        columns = max(1, self._width() // tile.width())
        top = self.verticalScrollBar().value()
        first = top // tile.height() * columns
        last = ((top + self.viewport().height()) // tile.height() + 1) * columns
        count = self._pictures.rowCount()
        return range(min(first, count), min(last, count))

    def _width(self) -> int:
        """What Qt wraps tiles at: a line that fills the viewport to its last pixel is one tile too long for it."""
        return self.viewport().width() - 1

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell who looks on, and scroll to it; what was awaited is no longer what a person wants to see."""
        self._awaited = None
        super().currentChanged(current, previous)
        self.came_into_view.emit(self._pictures.picture(current.row()))

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        """Repaint alone: Qt would lay out every tile anew, and their sizes never change."""
        rows = self.visible_rows()
        if first.row() < rows.stop and last.row() >= rows.start:
            self.viewport().update()

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """What to repaint: all that is in view, where Qt would look up every selected tile, in view or not."""
        return QRegion(self.viewport().rect())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space open what is current; all else is Qt's."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and not event.modifiers():
            self._open_current()
            event.accept()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The tiles; where none fits what is searched for or shown, it says so."""
        super().paintEvent(event)
        if self._pictures.pictures and not self._pictures.shown:
            painter = QPainter(self.viewport())
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            painter.drawText(self.viewport().rect(), Qt.AlignmentFlag.AlignCenter, tr("No picture fits."))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tiles share the width evenly, and more or fewer of them are in view; what is looked at stays where it is."""
        if self._anchor is None:
            self._anchor = self._looked_at()
        super().resizeEvent(event)
        self.setGridSize(self._tiles.share(self._width(), self.fontMetrics().height()))
        self._final.start()

    def doItemsLayout(self) -> None:
        """The tiles have other places: what was looked at comes back to its height."""
        super().doItemsLayout()
        anchor, self._anchor = self._anchor, None
        if anchor is None:
            return
        row, top = anchor
        bar, place = self.verticalScrollBar(), self._place(row)
        room = self.viewport().height() - place.height()
        bar.setValue(bar.value() + place.top() - max(0, min(top, room)))

    def _looked_at(self) -> tuple[int, int] | None:
        """The row of the current picture where it is in view, else of the first that is, and where its tile begins."""
        rows = [self.currentIndex().row(), self.indexAt(self._middle_of_first()).row()]
        # As tall as what is seen, not as wide: the viewport has its new width already, and the tiles their old places.
        tall = self.viewport().height()
        tops = [(row, self._place(row)) for row in rows if row >= 0]
        return next(((row, place.top()) for row, place in tops if place.bottom() >= 0 and place.top() < tall), None)

    def _middle_of_first(self) -> QPoint:
        return QPoint(self.gridSize().width() // 2, self.gridSize().height() // 2)

    @Slot()
    def _settle(self) -> None:
        """Something else is in view; thumbnails wait until that stays so for a moment."""
        self._final.start()

    @Slot()
    def _open_current(self) -> None:
        self._open(self.currentIndex())

    @Slot(QModelIndex)
    def _open(self, index: Index) -> None:
        picture = self._pictures.picture(index.row())
        if picture is not None:
            self.opened.emit(picture)

    @Slot()
    def _want_visible(self) -> None:
        """First what is in view, then half a screen on either side."""
        self._thumbnails.resize(round(THUMBNAIL * self.devicePixelRatioF()))
        rows = self.visible_rows()
        some = len(rows) // 2
        around = [*rows, *range(rows.stop, rows.stop + some), *range(max(0, rows.start - some), rows.start)]
        found = (self._pictures.picture(row) for row in around)
        self._thumbnails.want([each.leaf for each in found if each is not None])

    @Slot(object)
    def _repaint(self, leaf: Leaf) -> None:
        row = self._pictures.row(leaf)
        if row in self.visible_rows():
            self.viewport().update(self._place(row))

    def _place(self, row: int) -> QRect:
        return self.visualRect(self._pictures.index(row))

    @Slot(object, object)
    def _note_trouble(self, leaf: Leaf, failure: Failure) -> None:
        self._pictures.note_trouble(leaf, failure)

    @Slot()
    def _note_selection(self) -> None:
        self._chosen = {each.leaf for each in self.selected()}
        current = self.current()
        self._current = None if current is None else current.leaf

    @Slot()
    def _restore_selection(self) -> None:
        """Rows are new, files are the same."""
        awaited = self._awaited
        model = self.selectionModel()
        rows = sorted(row for leaf in self._chosen if (row := self._pictures.row(leaf)) >= 0)
        chosen = QItemSelection()
        for first, last in _runs(rows):
            chosen.select(self._pictures.index(first), self._pictures.index(last))
        model.select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        row = -1 if self._current is None else self._pictures.row(self._current)
        if row >= 0:
            model.setCurrentIndex(self._pictures.index(row), QItemSelectionModel.SelectionFlag.NoUpdate)
        else:
            self.came_into_view.emit(None)
        if awaited is not None:
            if self._pictures.row(awaited) >= 0:
                # A person chose none: the attention panel goes on following the work, which it does not for a choice.
                self.came_into_view.emit(None)
            self.go_to(awaited)
        self._final.start()


def _runs(rows: list[int]) -> list[tuple[int, int]]:
    """Sorted rows as unbroken runs, first and last of each."""
    runs: list[tuple[int, int]] = []
    for row in rows:
        if runs and runs[-1][1] == row - 1:
            runs[-1] = (runs[-1][0], row)
        else:
            runs.append((row, row))
    return runs
