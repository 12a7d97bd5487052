"""Enter presses the button that has the keyboard: outside of dialogs Qt has Space do that alone."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton


def pressed(event: QKeyEvent) -> bool:
    """Press the button that an Enter which nobody took was meant for; whether it was one. Held down it counts once."""
    button = QApplication.focusWidget()
    if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or not isinstance(button, QPushButton | QToolButton):
        return False
    if not event.isAutoRepeat() and button.isEnabled():
        button.click()
    return True
