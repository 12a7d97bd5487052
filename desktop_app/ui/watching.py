"""Looking at every event of the program, as what covers a window or takes drops anywhere in it does."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication


def watch(filter_: QObject) -> None:
    """Let eventFilter() of an object see every event. There is an application wherever there is a widget."""
    _application().installEventFilter(filter_)


def unwatch(filter_: QObject) -> None:
    """Let it see no more of them; nothing happens where it saw none."""
    _application().removeEventFilter(filter_)


def _application() -> QApplication:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    return application
