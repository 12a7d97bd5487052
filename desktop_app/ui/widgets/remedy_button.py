"""A button beside an answer whose checkpoint is out of its depth: the one that knows more is a click away."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from desktop_app.answers import Answer
from desktop_app.translation import tr
from desktop_app.ui.said import as_said
from desktop_app.ui.widgets.names import named


class RemedyButton(QPushButton):
    """Hidden unless the answer in view names another checkpoint.

    Signals:
        checkpoint_wanted(str): the Models page is wanted at this checkpoint.
    """

    checkpoint_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._instead = ""
        named(self, tr("See a checkpoint that knows more"))
        self.hide()
        self.clicked.connect(lambda: self.checkpoint_wanted.emit(self._instead))

    def show_for(self, answer: Answer | None) -> None:
        """Offer what an answer names."""
        self._instead = answer.instead if answer is not None else ""
        self.setVisible(bool(self._instead))
        if answer is not None and self._instead:
            named(
                self,
                tr("See {instead_title}", instead_title=as_said(answer.instead_title)),
                tr("Opens the Models page, where it can be downloaded"),
            )
            self.setText(tr("See {instead_title}…", instead_title=as_said(answer.instead_title)))
