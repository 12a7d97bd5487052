"""How the application looks: its palette, style sheet and icons, in light or dark, and its own icon."""

from weakref import WeakSet

from PySide6.QtGui import QGuiApplication, QIcon, QPalette
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from desktop_app import paths
from desktop_app.ui import motion, scheme, signs
from desktop_app.ui.stylesheet import sheet

_dressed: WeakSet[QWidget] = WeakSet()
_worn = ""
"""The style sheet of the windows; "" before apply()."""


def icon() -> QIcon:
    """The application's icon."""
    return QIcon(str(paths.shipped("resources", "icons", "attendant.png")))


def apply(app: QApplication) -> None:
    """Name the application and give it style and palette, once; from then on it follows the system's light and dark.

    Windows made from now on wear the style sheet.
    """
    app.setApplicationName("attendant")
    app.setApplicationDisplayName("Attendant")
    app.setDesktopFileName("attendant")
    app.setWindowIcon(icon())
    app.setStyle("Fusion")
    redress(app)
    QGuiApplication.styleHints().colorSchemeChanged.connect(lambda: redress(app))
    app.screenAdded.connect(lambda _screen: signs.redraw_all())


def dress(window: QWidget | None) -> None:
    """Put the style sheet on a window that has no parent, when all of it is made; what it gets later wears it too.

    The sheet is the windows' and not the application's: else each widget is dressed again with every layout it enters,
    even one that is not shown, which is most of the time that making a page takes. Nothing, before apply().
    """
    if window is None:
        return
    _dressed.add(window)
    if _worn:
        window.setStyleSheet(_worn)


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
    global _worn
    worn = sheet(scheme.colours()) + ("* { widget-animation-duration: 0; }" if motion.is_reduced() else "")
    if _worn == worn:
        return
    _worn = worn
    app.setPalette(scheme.palette())
    for window in _windows():
        window.setStyleSheet(worn)
    signs.redraw_all()


def undress(app: QApplication) -> None:
    """As before apply(); for tests."""
    global _worn
    _worn = ""
    app.setPalette(QPalette())
    for window in _windows():
        window.setStyleSheet("")


def _windows() -> list[QWidget]:
    return [window for window in _dressed if isValid(window)]
