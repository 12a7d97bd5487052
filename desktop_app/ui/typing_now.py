"""Whether a person is typing: what else comes meanwhile takes nothing away from under their hands."""

import time

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

PAUSE = 3.0
"""Seconds after the last letter for which a person still counts as typing: less than it takes to fetch a file."""

_KNOWN = "typing_is_noted"
"""The property of a line that is listened to already."""


class Typing(QObject):
    """Notes when something was typed last into the lines of a widget, from when each first has the keyboard."""

    def __init__(self, within: QWidget) -> None:
        super().__init__(within)
        self._within = within
        self._typed = float("-inf")
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    @property
    def now(self) -> bool:
        """Whether something unfinished is being typed."""
        return time.monotonic() - self._typed < PAUSE

    def _follow(self, _before: QWidget | None, focused: QWidget | None) -> None:
        if not isinstance(focused, QLineEdit) or focused.property(_KNOWN) or not self._within.isAncestorOf(focused):
            return
        focused.setProperty(_KNOWN, True)
        focused.textEdited.connect(self._note)
        focused.returnPressed.connect(self._finish)

    def _note(self, text: str) -> None:
        """What is taken away again leaves nothing to be finished."""
        self._typed = time.monotonic() if text else float("-inf")

    def _finish(self) -> None:
        self._typed = float("-inf")
