"""Sees to it that every letter pressed with Alt means one thing, whatever is in view.

Panes, panels and menus choose their letters without knowing of each other; where two in view chose the
same, the later one gets another letter of its own text.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QLabel, QMainWindow, QTabBar, QWidget

from desktop_app.ui import watching
from desktop_app.ui.rail import Rail


@dataclass(frozen=True)
class _Holder:
    """Something with a letter: its text, and how to give it another."""

    text: str
    change: Callable[[str], object]


def letter(text: str) -> str:
    """The letter after the single ampersand, in lower case; empty where there is none."""
    start = text.replace("&&", "\0\0").find("&")
    return text[start + 1 : start + 2].lower() if start >= 0 else ""


def with_letter(text: str, taken: set[str]) -> str:
    """The text with a letter that is not taken: the beginning of a word if possible; or with none."""
    plain = text.replace("&&", "\0").replace("&", "")
    places = [place for place, sign in enumerate(plain) if sign.isalnum()]
    places.sort(key=lambda place: place > 0 and plain[place - 1].isalnum())
    free = [place for place in places if plain[place].lower() not in taken]
    chosen = f"{plain[: free[0]]}&{plain[free[0] :]}" if free else plain
    return chosen.replace("\0", "&&")


def assign(window: QMainWindow) -> None:
    """Change the letters of whatever is in view where they meet; menus, tabs and the rail go first."""
    taken = {letter(action.text()) for action in window.menuBar().actions()}
    losers = []
    for holder in _holders(window):
        if (wanted := letter(holder.text)) in taken:
            losers.append(holder)
        else:
            taken.add(wanted)
    for holder in losers:
        text = with_letter(holder.text, taken)
        taken.add(letter(text))
        holder.change(text)


def _holders(window: QMainWindow) -> Iterator[_Holder]:
    shown = list(_in_view(window))
    for bar in (each for each in shown if isinstance(each, QTabBar)):
        for index in range(bar.count()):
            if letter(bar.tabText(index)):
                yield _Holder(bar.tabText(index), partial(bar.setTabText, index))
    buttons = [each for each in shown if isinstance(each, QAbstractButton)]
    for button in sorted(buttons, key=lambda each: not isinstance(each.parentWidget(), Rail)):
        if letter(button.text()):
            yield _Holder(button.text(), button.setText)
    for label in (each for each in shown if isinstance(each, QLabel)):
        if label.buddy() is not None and letter(label.text()):
            yield _Holder(label.text(), label.setText)


def _in_view(parent: QWidget) -> Iterator[QWidget]:
    """What is visible below a widget, at every depth; pages that are not in front are many times as much."""
    for child in parent.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
        if child.isVisible():
            yield child
            yield from _in_view(child)


class Mnemonics(QObject):
    """Assigns letters anew when another page comes, and whenever Alt is pressed: only then do they matter."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._soon = QTimer(self, interval=1, singleShot=True)
        self._soon.timeout.connect(self.assign)
        watching.watch(self)

    @Slot()
    def assign(self) -> None:
        """Change the letters that meet, now."""
        assign(self._window)

    @Slot()
    def assign_soon(self) -> None:
        """Another page is in view: once it has been drawn, its letters are looked through."""
        self._soon.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at key presses; take none."""
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Alt and self._window.isActiveWindow():
            self.assign()
        return False

    def stop(self) -> None:
        """Look no more."""
        self._soon.stop()
        watching.unwatch(self)
