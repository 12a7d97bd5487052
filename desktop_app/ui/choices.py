"""What a person chooses under View for the whole window: looks, motion, language; each is kept."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from desktop_app.translation import tr
from desktop_app.ui import language, motion, scheme, style

if TYPE_CHECKING:
    from desktop_app.ui.main_window import MainWindow


def choose_scheme(window: "MainWindow", name: str) -> None:
    """Light, dark, or as the system has it (scheme.SCHEMES)."""
    window.services.settings.put(scheme.CHOICE, name)
    style.choose(_application(), name)


def choose_motion(window: "MainWindow", name: str) -> None:
    """One of motion.MOTIONS."""
    window.services.settings.put(motion.CHOICE, name)
    style.choose_motion(_application(), name)


def choose_language(window: "MainWindow", name: str) -> None:
    """A language of language.CHOICES, spoken at the next start."""
    window.services.settings.put(language.CHOICE, name)
    window.status.say(tr("The window speaks the language you chose at the next start."))


def _application() -> QApplication:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    return application
