"""How the application looks: one style in light and dark as the system has it, and its icon."""

import sys

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from desktop_app import paths

SPACING = 8
"""Pixels between things that belong together; twice that between things that do not."""


def icon() -> QIcon:
    """The application's icon."""
    return QIcon(str(paths.shipped("resources", "icons", "attendant.png")))


def apply(app: QApplication) -> None:
    """Name and dress the application.

    Fusion follows the system's light or dark on Linux, where the older native styles do not; macOS and
    Windows keep their own.
    """
    app.setApplicationName("attendant")
    app.setApplicationDisplayName("Attendant")
    app.setDesktopFileName("attendant")
    app.setWindowIcon(icon())
    if sys.platform not in ("darwin", "win32"):
        app.setStyle("Fusion")
