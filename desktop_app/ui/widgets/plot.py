"""A plot of pyqtgraph as all plots of the window are: without a menu, in the colours of light and dark."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QWidget


class Plot:
    """Holds the widget, which draws; pyqtgraph is imported when this is made."""

    padding = 0.07
    """Of the plot, around the points: a tick at the edge has room for its number."""
    margins = (1, 1, 1, 6)
    """Pixels around the plot and its axes: left, top, right, bottom."""
    grid = 50
    """Of 255: how strong the lines of the grid are."""

    def __init__(self, parent: QWidget) -> None:
        import pyqtgraph

        self._pyqtgraph = pyqtgraph
        self.widget: Any = pyqtgraph.PlotWidget(parent)
        self.widget.setMenuEnabled(False)
        # pyqtgraph makes the menu all the same, as a window of nobody, which would outlive the plot.
        menu = self.widget.getPlotItem().ctrlMenu
        menu.setParent(self.widget, menu.windowFlags())
        self.widget.hideButtons()
        self.widget.getPlotItem().getViewBox().setDefaultPadding(self.padding)
        self.widget.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # An axis puts its title a little over its own edge, where what hangs below the line would be cut off.
        self.widget.getPlotItem().layout.setContentsMargins(*self.margins)

    def recolour(self) -> None:
        """Take colours from the palette: light and dark."""
        palette = QGuiApplication.palette()
        self.widget.setBackground(palette.color(QPalette.ColorRole.Base))
        ink = palette.color(QPalette.ColorRole.Text)
        for side in ("bottom", "left"):
            axis = self.widget.getAxis(side)
            axis.setPen(ink)
            axis.setTextPen(ink)
            axis.enableAutoSIPrefix(False)
            axis.setGrid(self.grid)


def is_dark() -> bool:
    """Whether the ground of plots is dark now."""
    return QGuiApplication.palette().color(QPalette.ColorRole.Base).lightness() < 128
