"""Memory against sequence length, log-log, drawn by pyqtgraph, which is imported when this is made."""

import math
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QWidget

from desktop_app.answers import MemoryPoint
from desktop_app.ui.widgets.names import named

# Okabe and Ito's colours for any kind of colour vision: one that stands out on light, one on dark.
_LOOKS = {
    "eager": ("o", "#d55e00", "#e6862e"),
    "band": ("s", "#a5528a", "#cc79a7"),
    "linear": ("t", "#007a5a", "#1fbf92"),
    "sdpa": ("d", "#0072b2", "#56b4e9"),
    "query-chunks": ("star", "#8a6d00", "#f0e442"),
}
_OTHER = ("x", "#666666", "#bbbbbb")
_LENGTHS = tuple(2**power for power in range(5, 18))
_AMOUNTS = tuple(10**power for power in range(-2, 7))


class CostPlot:
    """One colour and symbol a mechanism; points measured, thin lines foretold."""

    def __init__(self, parent: QWidget) -> None:
        import pyqtgraph

        self._pyqtgraph = pyqtgraph
        self.widget: Any = named(
            pyqtgraph.PlotWidget(parent),
            "Memory against sequence length",
            "A log-log plot of megabytes against tokens; the table has the same numbers.",
        )
        self.widget.setLogMode(x=True, y=True)
        self.widget.setMouseEnabled(x=False, y=False)
        self.widget.setMenuEnabled(False)
        # pyqtgraph makes the menu all the same, as a window of nobody, which would outlive the plot.
        menu = self.widget.getPlotItem().ctrlMenu
        menu.setParent(self.widget, menu.windowFlags())
        self.widget.hideButtons()
        self.widget.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._legend = self.widget.addLegend(offset=(8, 8), labelTextSize="9pt")
        self._series: dict[str, tuple[Any, Any]] = {}
        self.recolour()

    def show_points(self, points: Sequence[MemoryPoint]) -> None:
        """Draw all points measured so far."""
        for name in dict.fromkeys(each.mechanism for each in points):
            mine = sorted((each for each in points if each.mechanism == name), key=lambda each: each.length)
            measured, theory = self._series_of(name, mine[0].title)
            done = [each for each in mine if each.megabytes]
            measured.setData([each.length for each in done], [each.megabytes for each in done])
            theory.setData([each.length for each in mine], [each.predicted for each in mine])

    def clear(self) -> None:
        """No points."""
        self.widget.clear()
        self._series.clear()

    def recolour(self) -> None:
        """Take colours from the palette: light and dark."""
        palette = QGuiApplication.palette()
        self.widget.setBackground(palette.color(QPalette.ColorRole.Base))
        ink = palette.color(QPalette.ColorRole.Text)
        for side, title in (("bottom", "Sequence length in tokens"), ("left", "Memory in MB")):
            axis = self.widget.getAxis(side)
            axis.setPen(ink)
            axis.setTextPen(ink)
            axis.setLabel(title)
            axis.enableAutoSIPrefix(False)
            axis.setGrid(50)
            marks = _LENGTHS if side == "bottom" else _AMOUNTS
            axis.setTicks([[(math.log10(each), f"{each:,}") for each in marks]])
        self._legend.setLabelTextColor(ink)
        for name, (measured, theory) in self._series.items():
            self._dress(name, measured, theory)

    def _series_of(self, name: str, title: str) -> tuple[Any, Any]:
        if name not in self._series:
            theory = self.widget.plot([], [])
            measured = self.widget.plot([], [], name=title, pen=None)
            self._series[name] = (measured, theory)
            self._dress(name, measured, theory)
        return self._series[name]

    def _dress(self, name: str, measured: Any, theory: Any) -> None:
        symbol, on_light, on_dark = _LOOKS.get(name, _OTHER)
        dark = QGuiApplication.palette().color(QPalette.ColorRole.Base).lightness() < 128
        colour = QColor(on_dark if dark else on_light)
        measured.setSymbol(symbol)
        measured.setSymbolSize(10)
        measured.setSymbolBrush(colour)
        measured.setSymbolPen(colour)
        theory.setPen(self._pyqtgraph.mkPen(colour, width=1))
