"""What is shown is dragged into another program: answers as text and csv, maps and plots as pictures, all as files."""

import atexit
import os
import shutil
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QPointF, QStandardPaths, Qt, QUrl
from PySide6.QtGui import QCursor, QDrag, QImage, QMouseEvent, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QApplication, QTableView, QWidget

from desktop_app.answers import Answer
from desktop_app.jobs.background import Background
from desktop_app.translation import tr
from desktop_app.ui.said import as_said
from desktop_app.workspace.export import csv_text
from desktop_app.workspace.spreadsheet_cells import csv_line

_FILES = count(1)
_WIDEST = 240
"""Pixels of the small picture under the mouse."""


@dataclass(frozen=True)
class Offer:
    """What is dragged. name: of the file that a file manager gets, without its ending.

    text: for editors and mails. csv: for spreadsheets; the file has it, where there is some. image: for documents;
    the file has it before all else.
    """

    name: str
    text: str = ""
    csv: str = ""
    image: QImage | None = None

    @property
    def content(self) -> tuple[str, bytes | QImage]:
        """The ending of the file's name, and what is in it."""
        if self.image is not None:
            return ".png", self.image
        return (".csv", self.csv.encode()) if self.csv else (".txt", self.text.encode("utf-8", "backslashreplace"))

    def mime(self, file: Path | None = None) -> QMimeData:
        """As other programs ask for it; file: where its content will be, None for the clipboard, which has no file."""
        found = QMimeData()
        if self.text:
            found.setText(self.text)
        if self.csv:
            found.setData("text/csv", self.csv.removeprefix("\ufeff").encode())
        if self.image is not None:
            found.setImageData(self.image)
        if file is not None:
            found.setUrls([QUrl.fromLocalFile(str(file))])
        return found


def answers_offered(answers: Sequence[Answer], name: str, text: str = "") -> Offer | None:
    """Answers as text (their own, or another) and csv; None where there is none."""
    if not answers:
        return None
    return Offer(name, text or "\n\n".join(each.as_text(as_said) for each in answers), csv_text(answers))


def lines_offered(lines: Iterable[Sequence[object]], name: str) -> Offer | None:
    """Cells as text with tabs between them, as a spreadsheet takes them, and as csv."""
    kept = [[str(cell) for cell in line] for line in lines]
    if not any(cell for line in kept for cell in line):
        return None
    text = "\n".join("\t".join(line) for line in kept)
    return Offer(name, text, "".join(csv_line(line) for line in kept))


def cells_offered(table: QTableView, name: str) -> Offer | None:
    """The cells that are selected in a small table, by row and column."""
    lines: dict[int, dict[int, object]] = {}
    for index in table.selectedIndexes():
        lines.setdefault(index.row(), {})[index.column()] = index.data(Qt.ItemDataRole.DisplayRole) or ""
    return lines_offered(([line[column] for column in sorted(line)] for _, line in sorted(lines.items())), name)


def picture_offered(widget: QWidget, name: str, text: str = "") -> Offer:
    """What a widget shows, as a picture."""
    return Offer(name, text, image=widget.grab().toImage())


class DragOut(QObject):
    """Lets what a widget shows be dragged out of the window.

    A press on an item of a view that is selected holds it; all other views take the press first, so that a press on
    an item selects it. cells: of these only selected ones can be dragged, as a drag over others selects them.
    """

    def __init__(
        self, widget: QWidget, background: Background, offer: Callable[[], Offer | None], cells: bool = False
    ) -> None:
        super().__init__(widget)
        self._widget = widget
        self._target = widget.viewport() if isinstance(widget, QAbstractScrollArea) else widget
        self._background = background
        self._offer = offer
        self._cells = cells
        self._pressed: QMouseEvent | None = None
        self._withheld = False
        self._replaying = False
        self._target.installEventFilter(self)
        if not widget.toolTip():
            widget.setAccessibleDescription(
                f"{widget.accessibleDescription()} {tr('It can be dragged into another program.')}".strip()
            )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hold a press, and drag once the mouse has moved far enough."""
        if not isinstance(event, QMouseEvent) or self._replaying:
            return False
        if event.type() == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
            return self._press(event)
        if event.type() == QEvent.Type.MouseMove and self._pressed is not None:
            return self._move(event)
        if event.type() == QEvent.Type.MouseButtonRelease and self._pressed is not None:
            return self._release(event)
        return False

    def _press(self, event: QMouseEvent) -> bool:
        self._withheld = False
        view = self._widget
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if not plain or (isinstance(view, QAbstractItemView) and not self._holds(view, event.position().toPoint())):
            self._pressed = None
            return False
        self._pressed = event.clone()
        return self._withheld

    def _holds(self, view: QAbstractItemView, at: QPoint) -> bool:
        """Whether an item is under the mouse that can be dragged."""
        index = view.indexAt(at)
        model = view.selectionModel()
        self._withheld = index.isValid() and model is not None and model.isSelected(index)
        return self._withheld or (index.isValid() and not self._cells)

    def _move(self, event: QMouseEvent) -> bool:
        pressed = self._pressed
        assert pressed is not None
        way = event.position() - pressed.position()
        if not event.buttons() & Qt.MouseButton.LeftButton:
            self._pressed = None
        elif way.manhattanLength() >= QApplication.startDragDistance():
            self._pressed = None
            if (offer := self._offer()) is None:
                return self._withheld
            if not self._withheld:
                self._send(event, QEvent.Type.MouseButtonRelease)
            self._drag(offer)
        return True

    def _release(self, event: QMouseEvent) -> bool:
        """No drag came of it: a press that was withheld is a click."""
        pressed, self._pressed = self._pressed, None
        assert pressed is not None
        if self._withheld:
            self._send(pressed, QEvent.Type.MouseButtonPress)
        return False

    def _send(self, like: QMouseEvent, kind: QEvent.Type) -> None:
        pressed = kind == QEvent.Type.MouseButtonPress
        held = Qt.MouseButton.LeftButton if pressed else Qt.MouseButton.NoButton
        # A release outside of the widget ends the press, and clicks nothing.
        at = like.position() if pressed else QPointF(-1, -1)
        event = QMouseEvent(kind, at, like.globalPosition(), Qt.MouseButton.LeftButton, held, like.modifiers())
        self._replaying = True
        QApplication.sendEvent(self._target, event)
        self._replaying = False

    def _drag(self, offer: Offer) -> None:
        ending, content = offer.content
        file = _folder() / str(next(_FILES)) / f"{offer.name}{ending}"
        self._background.run(_write, file, content, title=str(file))
        drag = QDrag(self._target)
        drag.setMimeData(offer.mime(file))
        if offer.image is not None:
            small = QPixmap.fromImage(offer.image)
            mode = Qt.TransformationMode.SmoothTransformation
            drag.setPixmap(small.scaledToWidth(min(_WIDEST, small.width()), mode))
        else:
            drag.setDragCursor(QCursor(Qt.CursorShape.DragCopyCursor).pixmap(), Qt.DropAction.CopyAction)
        drag.exec(Qt.DropAction.CopyAction)


def _folder() -> Path:
    """Of this run of the program; it goes with it."""
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.TempLocation)
    return Path(place) / f"attendant-dragged-{os.getpid()}"


def _write(file: Path, content: bytes | QImage) -> None:
    """In the background: the file that another program is told of."""
    folder = file.parent.parent
    if not folder.exists():
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        atexit.register(shutil.rmtree, folder, ignore_errors=True)
    file.parent.mkdir(exist_ok=True)
    if isinstance(content, bytes):
        file.write_bytes(content)
    else:
        content.save(str(file))
