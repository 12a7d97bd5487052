"""Looking at every event of the program, as what covers a window or takes drops anywhere in it does.

Each event costs whoever looks a call, and the first of each object the finding of its class. While a page is made
thousands are sent that nobody cares for: in `unseen()` nobody looks, which is a twelfth of the time to the first paint.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

_watching: WeakKeyDictionary[QObject, None] = WeakKeyDictionary()
"""Who looks, in the order in which they began."""
_unseen = False


def watch(filter_: QObject) -> None:
    """Let eventFilter() of an object see every event. There is an application wherever there is a widget."""
    unwatch(filter_)
    _watching[filter_] = None
    if not _unseen:
        _application().installEventFilter(filter_)


def unwatch(filter_: QObject) -> None:
    """Let it see no more of them; nothing happens where it saw none."""
    _watching.pop(filter_, None)
    _application().removeEventFilter(filter_)


@contextmanager
def unseen() -> Iterator[None]:
    """Nobody looks at what is sent meanwhile. Nothing that a person does comes then: the event loop does not run."""
    global _unseen
    if _unseen:
        yield
        return
    application = _application()
    for each in _valid():
        application.removeEventFilter(each)
    _unseen = True
    try:
        yield
    finally:
        _unseen = False
        for each in _valid():
            application.installEventFilter(each)


def _valid() -> list[QObject]:
    return [each for each in _watching if isValid(each)]


def _application() -> QApplication:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    return application
