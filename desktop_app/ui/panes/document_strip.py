"""The pages of a document as a strip of small pictures; of a thousand pages only those in view are drawn."""

from collections.abc import Callable

from PySide6.QtCore import QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QListView, QListWidget, QListWidgetItem, QWidget

from desktop_app.jobs.background import Background
from desktop_app.translation import tr
from desktop_app.ui import scheme
from desktop_app.ui.panes.document_list import Document
from desktop_app.ui.panes.document_pictures import Latest, Wish
from desktop_app.ui.tokens import GRID, NEAR

SIDE = 112
"""Points of the longer side of a small picture."""
_AT_ONCE = 100
"""Pages that are listed at a time: a document of three thousand would stop the window for half a second."""
_SOON = 60
"""Milliseconds after scrolling before what is in view is drawn."""
_DRAWN = Qt.ItemDataRole.UserRole


class PageStrip(QListWidget):
    """One picture a page with its number.

    busy: whether a large page is being drawn, which a person waits for: small ones are drawn after it.

    Signals:
        page_wanted(int): a page was chosen, from 1.
    """

    page_wanted = Signal(int)

    def __init__(
        self, background: Background, busy: Callable[[], bool] = lambda: False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._busy = busy
        self.setAccessibleName(tr("Pages"))
        self._document: Document | None = None
        self._latest = Latest(background, self._show, lambda wish, failure: self._show(wish, QImage()), self)
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self._draw_next)
        self._more = QTimer(self, singleShot=True, interval=1)
        self._more.timeout.connect(self._list_more)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        self.setIconSize(QSize(SIDE, SIDE))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedHeight(
            SIDE + self.fontMetrics().height() + 6 * GRID + self.horizontalScrollBar().sizeHint().height()
        )
        self.horizontalScrollBar().valueChanged.connect(lambda _: self._soon.start())
        self.currentRowChanged.connect(lambda row: self.page_wanted.emit(row + 1) if row >= 0 else None)

    @property
    def idle(self) -> bool:
        """Whether the pages in view are drawn."""
        return self._latest.idle and not self._soon.isActive() and not self._more.isActive()

    def show_document(self, document: Document | None) -> None:
        """Show the pages of another document, or of none."""
        self._latest.stop()
        self._document = document
        self.blockSignals(True)
        self.clear()
        if document is not None and document.pages:
            self._list_to(document.page)
            self.setCurrentRow(document.page - 1)
        self.blockSignals(False)
        self._soon.start()
        self._list_more()

    def choose(self, page: int) -> None:
        """Mark the page that is in view, without a word."""
        self.blockSignals(True)
        self._list_to(page)
        self.setCurrentRow(page - 1)
        self.blockSignals(False)
        self.scrollToItem(self.item(page - 1))

    def take(self, wish: Wish, large: QImage) -> None:
        """A page was drawn large: its small picture is made of that, and the others come next."""
        row = wish[1] - 1
        if 0 <= row < self.count() and not self.item(row).data(_DRAWN):
            side = round(SIDE * self.devicePixelRatioF())
            keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            self._show(wish, large.scaled(side, side, keep, smooth))
        self.go_on()

    def go_on(self) -> None:
        """Draw what is in view, soon."""
        self._soon.start()

    def stop(self) -> None:
        """Draw nothing any more."""
        self._more.stop()
        self._soon.stop()
        self._latest.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More pages may be in view."""
        super().resizeEvent(event)
        self._soon.start()

    def sizeHint(self) -> QSize:
        """Some pages."""
        return QSize(4 * SIDE, self.height())

    def _list_more(self) -> None:
        """Some further pages; the rest once the window has looked at its events."""
        pages = self._document.pages if self._document is not None else 0
        if self.count() < pages:
            self._list_to(self.count() + _AT_ONCE)
        if self.count() < pages:
            self._more.start()
        else:
            self._more.stop()

    def _list_to(self, page: int) -> None:
        """List the pages up to one, as far as there are such, none of them drawn."""
        last = min(page, self._document.pages if self._document is not None else 0)
        if last <= self.count():
            return
        blank = _blank(self.devicePixelRatioF())
        size = QSize(SIDE + 2 * NEAR, SIDE + self.fontMetrics().height() + 2 * NEAR)
        for number in range(self.count() + 1, last + 1):
            item = QListWidgetItem(blank, f"{number:,}")
            item.setSizeHint(size)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, tr("Page {page}", page=number))
            self.addItem(item)

    def _draw_next(self) -> None:
        """The first page in view that is not drawn."""
        document = self._document
        if document is None or not self._latest.idle or self._busy():
            return
        view = self.viewport().rect()
        for row in self._rows_in(view):
            if not self.item(row).data(_DRAWN):
                side = round(SIDE * self.devicePixelRatioF())
                self._latest.want((document.path, row + 1, side, document.turned.get(row + 1, 0)))
                return

    def _rows_in(self, view: QRect) -> range:
        if not self.count():
            return range(0)
        step = max(1, self.sizeHintForColumn(0))
        first = max(0, self.horizontalScrollBar().value() // step - 1)
        return range(first, min(self.count(), first + view.width() // step + 3))

    def _show(self, wish: Wish, image: QImage) -> None:
        path, page, _, _ = wish
        if self._document is None or path != self._document.path or page > self.count():
            return
        item = self.item(page - 1)
        item.setData(_DRAWN, True)
        if not image.isNull():
            image.setDevicePixelRatio(self.devicePixelRatioF())
            # The chosen page looks as the others do: its ground says that it is chosen.
            drawn = _edged(image)
            icon = QIcon(drawn)
            icon.addPixmap(drawn, QIcon.Mode.Selected)
            item.setIcon(icon)
        self._soon.start()


def _edged(image: QImage) -> QPixmap:
    """With a line around it: white pages have no edges on a white ground."""
    drawn = QPixmap.fromImage(image)
    painter = QPainter(drawn)
    painter.setPen(QPen(QColor(scheme.colours().edge), 1))
    size = drawn.deviceIndependentSize()
    painter.drawRect(QRectF(0.5, 0.5, size.width() - 1, size.height() - 1))
    painter.end()
    return drawn


def _blank(scale: float) -> QIcon:
    """A page that is not drawn yet."""
    empty = QPixmap(round(SIDE * 0.71 * scale), round(SIDE * scale))
    empty.setDevicePixelRatio(scale)
    empty.fill(QColor(scheme.colours().hover))
    return QIcon(empty)
