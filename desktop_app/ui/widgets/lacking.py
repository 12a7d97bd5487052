"""What is said where no checkpoint on this computer answers: which one does, and the way to it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QPushButton, QWidget

from desktop_app.catalogue import Entry
from desktop_app.translation import tr
from desktop_app.ui.said import as_said
from desktop_app.ui.signs import dress
from desktop_app.ui.tokens import APART, NEAR
from desktop_app.ui.widgets.names import named

_MEGABYTE = 1e6


class Lacking(QFrame):
    """A card, hidden where there is a checkpoint.

    what: that needs one ("Questions about pictures"). narrow: whether the button stands below the words.

    Signals:
        checkpoint_wanted(str): the Models page is wanted at this checkpoint.
    """

    checkpoint_wanted = Signal(str)

    def __init__(self, what: str, narrow: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._what = what
        self._name = ""
        self.words = named(QLabel(wordWrap=True), tr("What is needed: {what}", what=what))
        self.get = named(
            QPushButton(tr("&Get it…")), tr("Get a checkpoint"), tr("Opens the Models page, where it is downloaded")
        )
        self.get.setProperty("primary", True)
        dress(self.get, "models", "on_accent")
        self.get.clicked.connect(lambda: self.checkpoint_wanted.emit(self._name))
        row = QBoxLayout(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight, self)
        row.setContentsMargins(APART, NEAR, APART, NEAR)
        row.setSpacing(NEAR if narrow else APART)
        row.addWidget(self.words, stretch=1)
        row.addWidget(self.get, alignment=Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def show_for(self, entry: Entry | None) -> None:
        """Offer a published checkpoint; None where one is here already."""
        self.setVisible(entry is not None)
        if entry is not None:
            self._name = entry.name
            self.words.setText(_said_of(entry, self._what))
            self.words.setToolTip(as_said(entry.about))


def _said_of(entry: Entry, what: str) -> str:
    """What is needed, what it is, and what it costs to have it."""
    return tr(
        "{what} need a checkpoint that is not here yet: {title}, {size}, licence {licence}.",
        what=what,
        title=as_said(entry.title) or entry.name,
        size=tr("{disk:,.0f} MB", disk=entry.disk / _MEGABYTE),
        licence=entry.licence or tr("not stated"),
    )
