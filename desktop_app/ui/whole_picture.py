"""A map or a plot is copied and saved whole: by the menu under the mouse, by Ctrl+C, or by buttons."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QObject, Qt, Slot
from PySide6.QtGui import QAction, QGuiApplication, QImage, QKeySequence
from PySide6.QtWidgets import QWidget

from desktop_app.problems import Unwritable
from desktop_app.translation import mark, tr
from desktop_app.ui import exporting
from desktop_app.ui.drag_out import Offer
from desktop_app.ui.services import Services
from desktop_app.workspace.files import check_place, written_whole

_FORMATS = {".png": mark("Picture (*.png)"), ".csv": mark("Numbers as a table (*.csv)")}


class WholePicture(QObject):
    """What a widget shows, onto the clipboard and into a file.

    offer: what is shown now, as it is dragged out; None for nothing. Its numbers go along where it has some.
    """

    def __init__(self, widget: QWidget, services: Services, offer: Callable[[], Offer | None]) -> None:
        super().__init__(widget)
        self._widget = widget
        self._services = services
        self._offer = offer
        copy, save = QAction(tr("Copy picture"), widget), QAction(tr("Save picture…"), widget)
        copy.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        copy.triggered.connect(self.copy)
        save.triggered.connect(self.choose_file)
        widget.addActions([copy, save])
        widget.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    @Slot()
    def copy(self) -> None:
        """Onto the clipboard, with what is said of it and its numbers."""
        offer = self._offer()
        if offer is not None:
            QGuiApplication.clipboard().setMimeData(offer.mime())
            self._services.messages.say(tr("The picture is on the clipboard."))

    @Slot()
    def choose_file(self) -> None:
        """Ask for a file, and write what is shown now."""
        offer = self._offer()
        if offer is None:
            return
        formats = {ending: tr(_FORMATS[ending]) for ending in _FORMATS if ending == ".png" or offer.csv}
        suggested = str(Path.home() / f"{offer.name}.png")
        exporting.choose_file(self._widget, tr("Save picture"), suggested, formats, lambda path: self.save(path, offer))

    def save(self, path: Path, offer: Offer) -> None:
        """Write it in the background, its numbers where the name ends with csv."""
        call = self._services.background.run(_write, path, offer, title=str(path))
        self._services.long_calls.follow_export(path, call)
        call.succeeded.connect(lambda _: self._services.messages.say(tr("Written to {path}.", path=path)))


def _write(path: Path, offer: Offer) -> None:
    """Never leaves half a file. Raises Unwritable."""
    check_place(path)
    numbers = path.suffix.lower() == ".csv" and offer.csv
    content = offer.csv.encode() if numbers else _png(path, offer.image)
    with written_whole(path) as file:
        file.write(content)


def _png(path: Path, image: QImage | None) -> bytes:
    buffer = QBuffer()
    if image is None or not image.save(buffer, "PNG"):  # type: ignore[call-overload]  # the stubs know bytes alone
        raise Unwritable(path, tr("the picture cannot be written as PNG"), tr("Choose another place."))
    return bytes(buffer.data().data())
