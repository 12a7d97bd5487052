"""Past answers and what was asked are forgotten, once a person has been asked."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox

from desktop_app.translation import tr

if TYPE_CHECKING:
    from desktop_app.ui.main_window import MainWindow


def ask(window: "MainWindow") -> None:
    """Ask, then forget past answers, the questions asked and the recent list. The question does not wait."""
    box = QMessageBox(window)
    box.setIcon(QMessageBox.Icon.Question)
    box.setText(tr("Forget all past answers, what was asked, and the list of recent files?"))
    box.setInformativeText(
        tr(
            "How you had tables read otherwise is forgotten too. The files themselves stay where they are, "
            "and so do the answers in view."
        )
    )
    yes = box.addButton(tr("&Forget"), QMessageBox.ButtonRole.DestructiveRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    yes.clicked.connect(lambda: _forget(window))
    box.open()


def _forget(window: "MainWindow") -> None:
    for pane in window.panes:
        pane.forget()
    window.session.forget()
    window.services.settings.forget()
    said = tr("Past answers, questions and recent files are forgotten.")
    window.history_writer.forget().succeeded.connect(lambda _: window.status.say(said))
