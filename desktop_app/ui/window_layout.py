"""How large the window is, and where its docks are: kept, restored, and put back as it was at first."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt

from desktop_app.ui.settings import Setting

if TYPE_CHECKING:
    from desktop_app.ui.main_window import MainWindow

_GEOMETRY = Setting("window/geometry", b"")
_LAYOUT = Setting("window/layout", b"")
_VERSION = 2
_SIZE = QSize(1200, 800)
_ATTENTION_WIDTH = 340


class WindowLayout:
    """Size, place and docks of the window; made once the window has them all."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window
        self.resize()
        window.resizeDocks([window.attention_dock], [_ATTENTION_WIDTH], Qt.Orientation.Horizontal)
        self._at_first = window.saveState(_VERSION)

    def restore(self) -> None:
        """As it was left."""
        settings = self._window.services.settings
        if geometry := settings.get(_GEOMETRY):
            self._window.restoreGeometry(geometry)
        if layout := settings.get(_LAYOUT):
            self._window.restoreState(layout, _VERSION)
            self._window.attention_dock.fold_at_start()

    def remember(self) -> None:
        """Keep how it is left."""
        settings = self._window.services.settings
        settings.put(_GEOMETRY, bytes(self._window.saveGeometry().data()))
        settings.put(_LAYOUT, bytes(self._window.saveState(_VERSION).data()))

    def reset(self) -> None:
        """Docks as at first; resize() follows once they show what is to be shown."""
        self._window.restoreState(self._at_first, _VERSION)

    def resize(self) -> None:
        """As large as at first."""
        self._window.resize(_SIZE.boundedTo(self._window.screen().availableSize()))
