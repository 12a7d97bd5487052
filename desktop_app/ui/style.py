"""How the application looks: its palette, style sheet and icons, in light or dark, and its own icon."""

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
