"""A picture with its attention map over it, drawn by pyqtgraph, which is imported when this is made."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QWidget

from desktop_app.translation import tr
from desktop_app.ui.panels.heat import Overlay
from desktop_app.ui.widgets.names import named

if TYPE_CHECKING:
    import numpy as np

_COLOURS = "viridis"
"""Told apart by people with any kind of colour vision, and in grey: its lightness rises throughout."""


class MapView:
    """A pyqtgraph view with two images: the picture, and the map in colours over it."""

    def __init__(self, parent: QWidget) -> None:
        import pyqtgraph

        self.widget: Any = named(pyqtgraph.GraphicsLayoutWidget(parent), tr("Picture with its attention map"))
        self._box = self.widget.addViewBox(lockAspect=True, invertY=True, enableMouse=False, enableMenu=False)
        self._picture = pyqtgraph.ImageItem(axisOrder="row-major")
        self._heat = pyqtgraph.ImageItem(axisOrder="row-major")
        self._heat.setLookupTable(_fading_in(pyqtgraph.colormap.get(_COLOURS).getLookupTable(nPts=256)))
        self._box.addItem(self._picture)
        self._box.addItem(self._heat)
        self.widget.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.recolour()

    def show_overlay(self, overlay: Overlay, words: str) -> None:
        """Draw a picture and its map; words describe it to a screen reader."""
        height, width = overlay.picture.shape[:2]
        self._picture.setImage(overlay.picture, levels=(0, 255))
        self._heat.setImage(overlay.heat, levels=(0.0, max(float(overlay.heat.max()), 1e-9)))
        self._heat.setRect(QRectF(*overlay.place))
        self._box.setRange(QRectF(0, 0, width, height), padding=0)
        self.widget.setAccessibleDescription(words)

    def set_opacity(self, share: float) -> None:
        """How much of the map covers the picture, 0..1."""
        self._heat.setOpacity(share)

    def recolour(self) -> None:
        """Take the ground from the palette: light and dark."""
        self.widget.setBackground(QGuiApplication.palette().color(QPalette.ColorRole.Window))


def _fading_in(colours: "np.ndarray") -> "np.ndarray":
    """The colours, uint8 [256, 3], with an alpha that rises over the lower half: no attention, no colour."""
    import numpy as np

    alpha = np.clip(np.linspace(0, 2, len(colours)), 0, 1) * 255
    return np.column_stack([colours, alpha]).astype(np.uint8)
