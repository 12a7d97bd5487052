"""One checkpoint on the Models page: what it is, what it takes, and what can be done with it."""

import enum
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QLabel, QProgressBar, QPushButton, QWidget

from desktop_app.answers import Failure
from desktop_app.jobs.call import State
from desktop_app.jobs.transfers import Transfer
from desktop_app.translation import mark, tr
from desktop_app.ui.models import words
from desktop_app.ui.models.survey import Shown
from desktop_app.ui.said import as_said
from desktop_app.ui.sizes import format_bytes
from desktop_app.ui.tokens import APART, NEAR, TIGHT
from desktop_app.ui.widgets.failure_words import describe_failure
from desktop_app.ui.widgets.flow import FlowLayout
from desktop_app.ui.widgets.fold import Fold
from desktop_app.ui.widgets.lines import at, in_column, in_row, wide
from desktop_app.ui.widgets.names import named
from desktop_app.ui.widgets.prose import Prose


class Action(enum.Enum):
    """What a person can do with a checkpoint; the value is the button's text."""

    DOWNLOAD = mark("Download")
    DEFAULT = mark("Use by default")
    SHOW = mark("Show in folder")
    VERIFY = mark("Verify files")
    REMOVE = mark("Remove…")


_QUIET = (Action.SHOW, Action.VERIFY, Action.REMOVE)
"""What one does now and then: among the details, without an edge. The others stand at the side, one at a time."""

_TIPS = {
    Action.DOWNLOAD: mark("Fetch its files; what has come stays when you pause"),
    Action.DEFAULT: mark("Panes take it wherever you have not chosen a checkpoint yourself"),
    Action.SHOW: mark("Open the folder its files lie in"),
    Action.VERIFY: mark("Read every file and compare it with what came"),
    Action.REMOVE: mark("Take its files off this computer; you are asked first"),
}


class Card(QFrame):
    """What a checkpoint is for, its size, its licence and one button; while it is fetched or verified, how far that is.

    details: unfolds what it takes and does, and what is done with its files now and then.

    Signals:
        wanted(Action): a button was pressed.
    """

    wanted = Signal(object)

    def __init__(self, shown: Shown, memory: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shown = shown
        self._transfer: Transfer | None = None
        self._said = ""
        self.setObjectName("card")
        self._title = Prose(strong=True)
        self._standing = QLabel()
        self._about = Prose()
        self._brief = QLabel()
        self.details = Fold(tr("Details"))
        self._unfolded = QWidget()
        self._facts = Prose(small=True)
        self._note = Prose()
        for label in (self._standing, self._brief, self._facts):
            label.setProperty("soft", True)
        self._bar = named(QProgressBar(), tr("Progress of {name}", name=shown.entry.name))
        self._bar.setTextVisible(False)
        self._bar.hide()
        self.buttons = {action: self._button(action) for action in Action}
        self._lay_out()
        self.show_checkpoint(shown, memory)

    @property
    def followed(self) -> Transfer | None:
        """The download or check that goes on."""
        return self._transfer

    def show_checkpoint(self, shown: Shown, memory: int) -> None:
        """Show how it stands now; what is being done to it goes on."""
        if self.shown.entry.here and not shown.entry.here:
            self._said = ""
        self.shown = shown
        entry = shown.entry
        self._title.setText(self.shown.name)
        self._about.setText(as_said(entry.about))
        self._about.setVisible(bool(entry.about))
        self._brief.setText(words.brief(entry, memory))
        self.details.setAccessibleName(tr("Details of {name}", name=shown.name))
        facts = (words.takes(entry, memory), words.licence(entry), words.accuracy(entry), words.comes_from(shown))
        self._facts.setText("\n".join(each for each in facts if each))
        self.setAccessibleDescription(f"{self._brief.text()}\n{self._facts.text()}")
        self._refresh()

    def follow(self, transfer: Transfer) -> None:
        """Show a download or a check until it has ended."""
        self._transfer = transfer
        self._said = ""
        transfer.progressed.connect(self._refresh)
        transfer.failed.connect(self.show_failure)
        transfer.ended.connect(self._on_ended)
        self._refresh()

    def say(self, note: str) -> None:
        """A sentence about what was last done to it."""
        self._said = note
        self._refresh()

    @Slot(object)
    def show_failure(self, failure: Failure) -> None:
        """Why the last thing did not go well, and what to do."""
        reason = describe_failure(failure, besides=f"{self.shown.entry.name} {self.shown.entry.hub}")
        self.say(f"{reason}. {as_said(failure.advice)}".strip())

    def _button(self, action: Action) -> QPushButton:
        button = named(QPushButton(tr(action.value)), tr(action.value), tr(_TIPS[action]))
        button.clicked.connect(partial(self.wanted.emit, action))
        return button

    def _lay_out(self) -> None:
        for action in _QUIET:
            self.buttons[action].setProperty("quiet", True)
        first = (button for action, button in self.buttons.items() if action not in _QUIET)
        quiet = FlowLayout(spacing=TIGHT)
        for action in _QUIET:
            quiet.addWidget(self.buttons[action])
        in_column(self._facts, quiet, into=self._unfolded, spacing=TIGHT)
        self._unfolded.hide()
        self.details.toggled.connect(self._unfolded.setVisible)
        told = in_column(self._about, in_row(self._brief, self.details, ...), self._bar, self._note, spacing=TIGHT)
        in_column(
            in_row(wide(self._title), at(Qt.AlignmentFlag.AlignTop, self._standing)),
            in_row(wide(told), in_column(*first, ..., spacing=NEAR), spacing=APART),
            self._unfolded,
            into=self,
            spacing=TIGHT,
            margins=(APART, 12, APART, 8),
        )

    @property
    def first_button(self) -> QWidget:
        """What a person most likely presses: what can be done with it, or else what unfolds."""
        offered = (self.buttons[each] for each in Action if each not in _QUIET)
        return next((each for each in offered if not each.isHidden()), self.details)

    @Slot()
    def _on_ended(self) -> None:
        self._transfer = None
        self._refresh()

    @Slot()
    def _refresh(self) -> None:
        """Buttons, bar and note as they are right now."""
        transfer, entry = self._transfer, self.shown.entry
        self._bar.setVisible(transfer is not None)
        if transfer is not None:
            # An empty range is a bar that only says that something goes on.
            self._bar.setRange(0, 1000 if transfer.total or transfer.state is State.WAITING else 0)
            self._bar.setValue(round(transfer.fraction * 1000))
        downloading = transfer is not None and transfer.pausable
        self._standing.setText(tr("Downloading") if downloading else words.standing(self.shown))
        self.setAccessibleName(f"{self.shown.name}: {self._standing.text()}")
        note = words.running(transfer) if transfer else self._said or ("" if entry.here else words.before(self.shown))
        self._note.setText(note)
        self._note.setVisible(bool(note))
        self._offer()

    def _offer(self) -> None:
        """Show the buttons that mean something now, each with a name of its own."""
        busy, entry = self._transfer, self.shown.entry
        idle = busy is None
        partly = self.shown.paused
        offered = {
            Action.DOWNLOAD: not entry.here and bool(entry.hub) and (idle or (busy is not None and busy.pausable)),
            Action.DEFAULT: entry.here and not self.shown.default and idle,
            Action.SHOW: entry.here,
            Action.VERIFY: entry.here,
            Action.REMOVE: (entry.here or partly) and not entry.builtin and idle,
        }
        texts = {action: tr(action.value) for action in Action}
        size = f" {format_bytes(entry.disk)}" if entry.disk else ""
        texts[Action.DOWNLOAD] = (
            tr("Pause") if not idle else tr("Resume") if partly else tr("Download{size}", size=size)
        )
        texts[Action.VERIFY] = tr(Action.VERIFY.value) if idle else tr("Stop verifying")
        for action, button in self.buttons.items():
            button.setText(texts[action])
            button.setAccessibleName(f"{texts[action].rstrip('…')}: {self.shown.name}")
            button.setVisible(offered[action])
