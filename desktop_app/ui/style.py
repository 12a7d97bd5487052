"""How the application looks: its palette, style sheet and icons, in light or dark, and its own icon."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from desktop_app import paths
from desktop_app.ui import motion, scheme, signs
from desktop_app.ui.stylesheet import sheet


def icon() -> QIcon:
    """The application's icon."""
    return QIcon(str(paths.shipped("resources", "icons", "attendant.png")))


def apply(app: QApplication) -> None:
    """Name and dress the application, once; from then on it follows the system's light and dark."""
    app.setApplicationName("attendant")
    app.setApplicationDisplayName("Attendant")
    app.setDesktopFileName("attendant")
    app.setWindowIcon(icon())
    app.setStyle("Fusion")
    redress(app)
    QGuiApplication.styleHints().colorSchemeChanged.connect(lambda: redress(app))


def choose(app: QApplication, name: str) -> None:
    """Take one of scheme.SCHEMES and dress everything anew."""
    scheme.choose(name)
    redress(app)


def choose_motion(app: QApplication, name: str) -> None:
    """Take one of motion.MOTIONS."""
    motion.choose(name)
    redress(app)


def redress(app: QApplication) -> None:
    """Put on the colours that are right now, and the motion."""
    worn = sheet(scheme.colours()) + ("* { widget-animation-duration: 0; }" if motion.is_reduced() else "")
    if app.styleSheet() == worn:
        return
    app.setPalette(scheme.palette())
    app.setStyleSheet(worn)
    signs.redraw_all()


@contextmanager
def dressed_at_once(app: QApplication) -> Iterator[None]:
    """What is made meanwhile puts on the style sheet when all of it is there.

    Else each widget is dressed again with every layout it enters: of a window, that is a third of the time to its
    first paint.
    """
    worn = app.styleSheet()
    app.setStyleSheet("")
    try:
        yield
    finally:
        # Whoever dressed it anew meanwhile knows better.
        if not app.styleSheet():
            app.setStyleSheet(worn)
