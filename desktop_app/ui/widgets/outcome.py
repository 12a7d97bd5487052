"""What became of a drop, said where it was dropped: where files went; of those not taken why, and the way out."""

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QPushButton, QSizePolicy, QWidget

from desktop_app.answers import Failure, spoken_list
from desktop_app.translation import plural, spoken, tr
from desktop_app.ui.page_specs import PaneSpec
from desktop_app.ui.said import as_said
from desktop_app.ui.tokens import APART, NEAR
from desktop_app.ui.widgets.arrivals import Arrivals
from desktop_app.ui.widgets.lines import in_column, in_row, wide
from desktop_app.ui.widgets.names import named

_MOST = 4
"""Reasons told of, and files of each; more are counted."""
_STAYS = 12_000
"""Milliseconds that it says where files went: the rail counts them for good. What was not taken stays."""
_LARGEST = 0.3
"""Of the window's height; where reasons would take more, the line that counts them stands alone at first."""


class Outcome(QFrame):
    """A strip below the page until it is closed or something else is dropped; several files in one list.

    It has a place of its own, so that it never covers answers, nor buttons beside these. Reasons can be folded into the
    line that counts them; they do not fold by themselves, as a page that grows under a click would take it elsewhere.

    Signals:
        all_wanted(): the list of all messages is asked for.
    """

    all_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("strip")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setAccessibleName(tr("What became of the files"))
        self.arrivals = Arrivals()
        self.arrivals.hide()
        self._timer = QTimer(self, singleShot=True, interval=_STAYS)
        self._timer.timeout.connect(self._expire)
        self._folded = False
        self._failures: list[Failure] = []
        self._refused: set[Path] = set()
        self._roots: Sequence[Path] = ()
        self._title = QLabel()
        self._title.setStyleSheet("font-weight: 600")
        self._words = QLabel(wordWrap=True)
        for label in (self._title, self._words):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.all_button = named(QPushButton(tr("All messages")), tr("All messages"), tr("What could not be read (F11)"))
        self.all_button.clicked.connect(self.all_wanted)
        self.why_button = named(QPushButton(tr("Show why")), tr("Show why files were not taken"))
        self.why_button.clicked.connect(partial(self._fold, False))
        self.fold_button = named(QPushButton(tr("Hide why")), tr("Hide why files were not taken"))
        self.fold_button.clicked.connect(partial(self._fold, True))
        self.close_button = named(QPushButton(tr("Close")), tr("Close"))
        self.close_button.clicked.connect(self.clear)
        in_column(
            self.arrivals,
            in_row(wide(self._title), self.why_button, self.fold_button, self.all_button, self.close_button),
            self._words,
            into=self,
            spacing=NEAR,
            margins=(APART, NEAR, APART, NEAR),
        )
        self.hide()

    @property
    def text(self) -> str:
        """What it says of files that were not taken, or "" while it says nothing."""
        return f"{self._title.text()}\n{self._words.text()}" if self._failures else ""

    def begin(self, roots: Sequence[Path]) -> None:
        """Something else was dropped: these files and folders."""
        self.clear()
        self._roots = roots

    def arrive(self, found: Mapping[PaneSpec, Sequence[Path]], aside: bool = False) -> None:
        """These files have gone to these pages; said where one page alone does not show them all.

        aside: none of these pages is in front.
        """
        self.arrivals.add(found)
        if self.arrivals.scattered or (aside and found):
            self.arrivals.show()
            self._show()

    @Slot(list)
    def note(self, failures: list[Failure]) -> None:
        """Of what went wrong, say which of the files that were dropped last cannot be read at all."""
        dropped = [each for each in failures if each.unreadable and self._was_dropped(each.source)]
        if dropped:
            self._tell(dropped)

    def _was_dropped(self, path: Path) -> bool:
        return any(root == path or root in path.parents for root in self._roots)

    @Slot(list)
    def add(self, failures: list[Failure]) -> None:
        """Say that these were not taken either."""
        self._refused.update(each.source for each in failures)
        self._tell(failures)

    def _tell(self, failures: list[Failure]) -> None:
        """Add these; a file that two pages wanted is told of once."""
        known = {each.source for each in self._failures}
        fresh = {each.source: each for each in reversed(failures) if each.source not in known}
        self._failures += reversed(fresh.values())
        count = len(self._failures)
        self._title.setText(self._heading(count))
        if not fresh:
            return
        alike: dict[tuple[str, str], list[str]] = {}
        for each in self._failures:
            alike.setdefault((each.reason, each.advice), []).append(each.source.name or str(each.source))
        told = [_line(names, *why) for why, names in list(alike.items())[:_MOST]]
        if rest := sum(map(len, list(alike.values())[_MOST:])):
            told.append(plural("and one more.", "and {n} more.", rest))
        self._words.setText("\n\n".join(told))
        self.setAccessibleDescription(self._words.text())
        self._fold(False)
        if self.sizeHint().height() > _LARGEST * self.window().height():
            self._fold(True)

    def _show(self) -> None:
        """Good news goes by itself."""
        self._lay_words()
        self.show()
        self._timer.start()

    @Slot()
    def _fold(self, folded: bool) -> None:
        """Say the reasons, or how many files there are alone."""
        self._folded = folded
        self._show()

    def _lay_words(self) -> None:
        some, told = bool(self._failures), bool(self._failures) and not self._folded
        self._title.setVisible(some)
        self._words.setVisible(told)
        self.why_button.setVisible(some and self._folded)
        self.fold_button.setVisible(told)
        self.all_button.setVisible(told and len(self._failures) > _MOST)

    @Slot()
    def _expire(self) -> None:
        """Not under the mouse or the keyboard of someone who is about to follow a link."""
        pressed = bool(QApplication.mouseButtons())  # what is pressed is not moved away from under the mouse
        within = self.isActiveWindow() and self.isAncestorOf(QApplication.focusWidget() or self)
        if pressed or within or self.underMouse():
            self._timer.start()
        else:
            self.arrivals.hide()
            self.setVisible(bool(self._failures))

    def _heading(self, count: int) -> str:
        """What happened to them: a page that takes a file lists it, though it cannot be read."""
        refused = sum(each.source in self._refused for each in self._failures)
        if refused == count:
            return plural("One file was not taken", "{n} files were not taken", count)
        if not refused:
            return plural("One file cannot be read", "{n} files cannot be read", count)
        return tr("{count:,} files were not taken or cannot be read", count=count)

    @Slot()
    def clear(self) -> None:
        """Say nothing more."""
        self._failures = []
        self._refused.clear()
        self._timer.stop()
        self.arrivals.clear()
        self.arrivals.hide()
        self.hide()


def _line(names: list[str], reason: str, advice: str) -> str:
    return f"{spoken(spoken_list(names, _MOST))}: {as_said(reason)}. {as_said(advice)}".strip()
