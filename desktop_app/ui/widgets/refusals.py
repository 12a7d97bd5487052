"""What was dropped and is not taken, or cannot be read, said where it was dropped: the file, why, the way out."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop_app.answers import Failure, spoken_list
from desktop_app.translation import plural, spoken, tr
from desktop_app.ui.said import as_said
from desktop_app.ui.tokens import APART, NEAR
from desktop_app.ui.widgets.names import named
from desktop_app.ui.widgets.overlay import Overlay

_WIDTH = 560
_MOST = 4
"""Reasons told of, and files of each; more are counted."""


class Refusals(Overlay):
    """Lies at the lower right of its parent until it is closed or something else is dropped; several files in one list.

    There it covers neither what is typed in, at the top, nor the toast, at the left.

    Signals:
        all_wanted(): the list of all messages is asked for.
    """

    corner = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom
    all_wanted = Signal()

    def __init__(self, parent: QWidget, beside: QWidget | None = None) -> None:
        """beside: what stands at the left of the parent and is not to be covered."""
        super().__init__(parent, beside)
        self.setObjectName("sheet")
        self.setAccessibleName(tr("Files that were not taken or cannot be read"))
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
        self.close_button = named(QPushButton(tr("Close")), tr("Close"))
        self.close_button.clicked.connect(self.clear)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self.all_button)
        buttons.addWidget(self.close_button)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(APART, APART, APART, APART)
        lines.setSpacing(NEAR)
        lines.addWidget(self._title)
        lines.addWidget(self._words)
        lines.addLayout(buttons)

    @property
    def text(self) -> str:
        """What it says, or "" while it is not in view."""
        return "" if self.isHidden() else f"{self._title.text()}\n{self._words.text()}"

    def begin(self, roots: Sequence[Path]) -> None:
        """Something else was dropped: these files and folders."""
        self.clear()
        self._roots = roots

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
        self.all_button.setVisible(count > _MOST)
        self.setAccessibleDescription(self._words.text())
        self.bring_up()

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
        self.hide()

    def wanted(self, room: QSize) -> QSize:
        """As high as its lines need in the width there is."""
        layout = self.layout()
        assert layout is not None
        width = min(_WIDTH, room.width())
        return QSize(width, layout.totalHeightForWidth(width))


def _line(names: list[str], reason: str, advice: str) -> str:
    return f"{spoken(spoken_list(names, _MOST))}: {as_said(reason)}. {as_said(advice)}".strip()
