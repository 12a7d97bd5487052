"""Relative error against the logarithm of memory, a symbol a mechanism; pyqtgraph is imported when this is made."""

import math
from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop_app.tasks.attention_losses.asked import MechanismLoss
from desktop_app.translation import local, number, tr
from desktop_app.ui.panels.cost_kinds import megabytes
from desktop_app.ui.panels.cost_plot import look_of
from desktop_app.ui.said import as_said
from desktop_app.ui.widgets.names import named
from desktop_app.ui.widgets.plot import Plot

_AMOUNTS = tuple(step * 10.0**power for power in range(-4, 5) for step in (1, 3))
_ERRORS = (0, 25, 50, 75, 100, 150, 200, 300, 400)
"""In percent."""


class LossPlot(Plot):
    """Full symbols where the model's answer stays, hollow ones where it changes; settings of one are joined.

    The mouse over one says its values.
    """

    padding = 0.1

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._losses: Sequence[MechanismLoss] = ()
        named(
            self.widget,
            tr("Error against memory"),
            tr("Relative error of a layer against its peak memory; the table has the same numbers."),
        )
        self.widget.setMouseEnabled(x=False, y=False)
        self.recolour()

    def recolour(self) -> None:
        """Take colours from the palette: light and dark."""
        super().recolour()
        amounts = [(math.log10(each), f"{each:g}") for each in _AMOUNTS]
        for side, marks in (("bottom", amounts), ("left", [(each / 100, local(f"{each}%")) for each in _ERRORS])):
            self.widget.getAxis(side).setTicks([marks])
        self.widget.getAxis("bottom").setLabel(tr("Memory of one layer in MB"))
        self.widget.getAxis("left").setLabel(tr("Relative error"))
        self.show_losses(self._losses)

    def show_losses(self, losses: Sequence[MechanismLoss]) -> None:
        """Draw all that were measured so far."""
        self._losses = losses
        self.widget.clear()
        for name in dict.fromkeys(each.mechanism for each in losses):
            self._draw(name, [each for each in losses if each.mechanism == name and each.megabytes])

    def _draw(self, name: str, mine: Sequence[MechanismLoss]) -> None:
        symbol, colour = look_of(name)
        xs, ys = [math.log10(each.megabytes or 1) for each in mine], [each.error for each in mine]
        pen = self._pyqtgraph.mkPen(colour, width=1.6)
        nothing = self._pyqtgraph.mkBrush(None)
        # A hollow symbol is smaller to the eye.
        dots = self.widget.plot(
            xs,
            ys,
            pen=self._pyqtgraph.mkPen(colour, width=1),
            symbol=symbol,
            symbolSize=[10 if each.same else 11 for each in mine],
            symbolPen=pen,
            symbolBrush=[self._pyqtgraph.mkBrush(colour) if each.same else nothing for each in mine],
            data=[_told(each) for each in mine],
        )
        dots.scatter.opts |= {"hoverable": True, "tip": lambda x, y, data: data}


def _told(loss: MechanismLoss) -> str:
    """What a symbol says under the mouse."""
    memory = f"{tr('Memory of one layer in MB')}: {megabytes(loss.megabytes or 0)}"
    return f"{as_said(loss.title)}\n{memory}\n{tr('Relative error')}: {number(loss.error, '.1%')}"
