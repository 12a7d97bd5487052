"""A page about as high as the view that shows it: its scroll bar comes or goes once."""

from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.jobs.background import Background
from desktop_app.ui.panes.document_page import PageView

MOST = 20


class Resized(QObject):
    """Counts how often the room for a page changes; more than MOST times, and it ends what would go on for ever."""

    def __init__(self, view: PageView) -> None:
        super().__init__(view)
        self._view, self.times = view, 0
        view.viewport().installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Whether the event goes no further."""
        self.times += event.type() is QEvent.Type.Resize
        if self.times > MOST:
            self._view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        return self.times > MOST


def test_the_bar_of_a_page_does_not_come_and_go(qtbot: QtBot) -> None:
    path = Path("a.pdf")
    window = QWidget()  # of its own size a window manager might tell later, amid the next one
    view = PageView(Background(), window)
    qtbot.addWidget(window)
    view._shown = cast("Any", (SimpleNamespace(path=path), 0))
    view.resize(500, 400)
    window.show()
    view._show((path, 0, 850, 0), QImage(600, 850, QImage.Format.Format_RGB32))
    for height in range(670, 720, 2):
        resized = Resized(view)
        view.resize(500, height)
        QApplication.processEvents()
        assert resized.times <= MOST, height
        view.viewport().removeEventFilter(resized)
    assert view.verticalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff
