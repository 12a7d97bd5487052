"""What the window tells a person without interrupting: a line in the status bar, what could not be read."""

from PySide6.QtCore import QObject, Signal

from desktop_app.answers import Failure


class Messages(QObject):
    """Panes speak through this; the window shows it.

    Signals:
        reported(list): Failures to be listed with reason and advice.
        said(str): a sentence for the status bar.
    """

    reported = Signal(list)
    said = Signal(str)

    def report(self, failures: list[Failure]) -> None:
        """List what could not be answered; the rest goes on."""
        if failures:
            self.reported.emit(failures)

    def say(self, text: str) -> None:
        """Show a sentence in the status bar."""
        self.said.emit(text)
