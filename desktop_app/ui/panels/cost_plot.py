"""Memory or time against sequence length, log-log, drawn by pyqtgraph, which is imported when this is made."""

import math
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import QWidget

from desktop_app.answers import MemoryPoint
from desktop_app.translation import number, tr
from desktop_app.ui.panels.cost_key import CIRCLE, DOTTED_CIRCLE, DOTTED_LINE, LINE, STEM, Entry
from desktop_app.ui.panels.cost_kinds import CostKind
from desktop_app.ui.panels.cost_work import taken, tip
from desktop_app.ui.said import as_said
from desktop_app.ui.widgets.names import named
from desktop_app.ui.widgets.plot import Plot, is_dark

# Okabe and Ito's colours for any kind of colour vision: one that stands out on light, one on dark. The symbols differ
# where colours come again.
_RED, _ROSE, _GREEN = ("#d55e00", "#e6862e"), ("#a5528a", "#cc79a7"), ("#007a5a", "#1fbf92")
_BLUE, _OCHRE, _GREY = ("#0072b2", "#56b4e9"), ("#8a6d00", "#f0e442"), ("#555555", "#bbbbbb")
_LOOKS = {
    "eager": ("o", *_RED),
    "query-chunks": ("star", *_OCHRE),
    "sdpa": ("d", *_BLUE),
    "global": ("t1", *_RED),
    "band": ("s", *_ROSE),
    "dilated": ("t2", *_OCHRE),
    "random": ("x", *_GREY),
    "block-local": ("p", *_BLUE),
    "longformer": ("h", *_GREEN),
    "big-bird": ("+", *_ROSE),
    "reformer": ("t3", *_BLUE),
    "linear": ("t", *_GREEN),
    "performer": ("d", *_GREY),
    "sdpa-flash": ("t1", *_GREEN),
    "sdpa-efficient": ("t2", *_BLUE),
    "sdpa-cudnn": ("h", *_BLUE),
    "sdpa-math": ("o", *_BLUE),
    "bert-eager": ("o", *_ROSE),
    "bert-sdpa": ("d", *_GREEN),
    "library-longformer": ("h", *_OCHRE),
    "library-big-bird": ("+", *_RED),
    "library-reformer": ("t3", *_OCHRE),
    "model": ("star", *_RED),
}
_OTHER = ("x", *_GREY)
_LENGTHS = tuple(2**power for power in range(5, 18))
_AMOUNTS = tuple(10**power for power in range(-6, 7))
_ICON = 14


class CostPlot(Plot):
    """One colour and symbol a mechanism: dots measured, thin lines predicted, dotted ones measured elsewhere, stems
    from the fastest run to the slowest. What the table does not name is named by key().

    Hollow circles are the program's own work, dotted where it was predicted and not measured; the mouse over one says
    which file it was, over dots their values.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._kind = CostKind.MEMORY
        self._points: Sequence[MemoryPoint] = ()
        self._reference: Sequence[MemoryPoint] = ()
        self._work: Sequence[MemoryPoint] = ()
        self._circles: Any = None
        self.widget.setLogMode(x=True, y=True)
        self.widget.setMouseEnabled(x=False, y=False)
        self._series: dict[str, tuple[Any, Any]] = {}
        self._stems: dict[str, Any] = {}
        self.recolour()

    def show_points(
        self, points: Sequence[MemoryPoint], kind: CostKind = CostKind.MEMORY, reference: Sequence[MemoryPoint] = ()
    ) -> None:
        """Draw all points measured so far, and the curves of another machine beside them."""
        if (kind, reference) != (self._kind, self._reference) or not points:
            self._clear()
        self._points, self._kind, self._reference = points, kind, reference
        shown = dict.fromkeys(each.mechanism for each in points)
        for name in shown or dict.fromkeys(each.mechanism for each in reference):
            mine = sorted((each for each in points if each.mechanism == name), key=lambda each: each.length)
            measured, predicted = self._series_of(name)
            done = [each for each in mine if kind.measured(each)]
            lengths, costs = [each.length for each in done], [kind.measured(each) for each in done]
            measured.setData(lengths, costs, data=[_told(each, kind) for each in done])
            if kind is CostKind.MEMORY:
                foretold = [each for each in mine if each.predicted]
                predicted.setData([each.length for each in foretold], [each.predicted for each in foretold])
            spreads = [(each.length, spread) for each in done if (spread := kind.spread(each))]
            ends = [(length, end) for length, spread in spreads for end in spread]
            self._stems[name].setData([x for x, _ in ends], [y for _, y in ends], connect="pairs")
        self._name_axes()
        self.show_work(self._work)

    def key(self) -> list[Entry]:
        """What the signs stand for that are in view."""
        work = [each for each in self._work if self._of_work(each)]
        found = []
        if self._kind is CostKind.MEMORY and any(each.predicted for each in self._points):
            found.append(Entry(LINE, tr("predicted")))
        if any(map(self._kind.spread, self._points)):
            found.append(Entry(STEM, tr("from the fastest run to the slowest")))
        if self._reference:
            found.append(Entry(DOTTED_LINE, self._reference[0].device))
        names = list(dict.fromkeys(each.title for each in self._work))
        for title in dict.fromkeys(each.title for each in work):
            words = tr("your work by {checkpoint}", checkpoint=title)
            found.append(Entry(CIRCLE, words, _work_colour(names.index(title)).name()))
        if any(self._foretold(each) for each in work):
            found.append(Entry(DOTTED_CIRCLE, tr("work that was predicted, not measured")))
        return found

    def show_work(self, work: Sequence[MemoryPoint]) -> None:
        """Draw the passes of the program's own work, one colour a checkpoint."""
        self._work = work
        done = [each for each in work if self._of_work(each)]
        if self._circles is None and done:
            self._circles = self.widget.plot([], [], pen=None, symbol="o", symbolSize=9, symbolBrush=None)
            self._circles.setZValue(1)
            self._circles.scatter.opts |= {"hoverable": True, "tip": lambda x, y, data: tip(data)}
        if self._circles is not None:
            names = list(dict.fromkeys(each.title for each in work))
            pens = [self._work_pen(each, names.index(each.title)) for each in done]
            xs, ys = [each.length for each in done], [self._of_work(each) for each in done]
            self._circles.setData(xs, ys, symbolPen=pens, data=done)

    def _of_work(self, point: MemoryPoint) -> float | None:
        """Where a pass stands: of memory that was not measured, where it was predicted."""
        return taken(point) if self._kind is CostKind.MEMORY else self._kind.measured(point)

    def _foretold(self, point: MemoryPoint) -> bool:
        return self._kind is CostKind.MEMORY and point.megabytes is None

    def _work_pen(self, point: MemoryPoint, place: int) -> Any:
        """Dotted where the circle stands at a prediction."""
        style = Qt.PenStyle.DotLine if self._foretold(point) else Qt.PenStyle.SolidLine
        return self._pyqtgraph.mkPen(_work_colour(place), width=1.8, style=style)

    def _clear(self) -> None:
        self.widget.clear()
        self._series.clear()
        self._stems.clear()
        self._circles = None

    def icon(self, name: str) -> QIcon:
        """The symbol of a mechanism, for the table that names it."""
        return symbol_icon(name)

    def recolour(self) -> None:
        """Take colours from the palette: light and dark."""
        super().recolour()
        self.widget.getAxis("bottom").setTicks([_ticks(_LENGTHS)])
        # Over less than two powers of ten one number alone would stand at the side: these come where there is room.
        between = [factor * each for each in _AMOUNTS for factor in (2, 5)]
        self.widget.getAxis("left").setTicks([_ticks(_AMOUNTS), _ticks(between)])
        self._clear()
        self._name_axes()
        if self._points or self._reference or self._work:
            self.show_points(self._points, self._kind, self._reference)

    def _name_axes(self) -> None:
        self.widget.getAxis("bottom").setLabel(tr("Sequence length in tokens"))
        self.widget.getAxis("left").setLabel(self._kind.axis)
        named(
            self.widget,
            tr("{title} against sequence length", title=self._kind.title),
            tr("A log-log plot: {axis} against tokens; the table has the same numbers.", axis=self._kind.axis.lower()),
        )

    def _series_of(self, name: str) -> tuple[Any, Any]:
        if name not in self._series:
            symbol, colour = look_of(name)
            mk = self._pyqtgraph.mkPen
            there = [each for each in self._reference if each.mechanism == name and self._kind.measured(each)]
            if there:
                dotted = mk(colour, width=1.5, style=Qt.PenStyle.DotLine)
                self.widget.plot([e.length for e in there], [self._kind.measured(e) for e in there], pen=dotted)
            predicted = self.widget.plot([], [], pen=mk(colour, width=1))
            self._stems[name] = self.widget.plot([], [], pen=mk(colour, width=1.6))
            measured = self.widget.plot(
                [], [], pen=None, symbol=symbol, symbolSize=10, symbolBrush=colour, symbolPen=colour
            )
            measured.scatter.opts |= {"hoverable": True, "tip": lambda x, y, data: data}
            self._series[name] = (measured, predicted)
        return self._series[name]


def _ticks(marks: Sequence[float]) -> list[tuple[float, str]]:
    """Where numbers stand at a logarithmic axis, and how they are written."""
    return [(math.log10(each), number(each, "," if each >= 1 else "g")) for each in marks]


def _told(point: MemoryPoint, kind: CostKind) -> str:
    """What a measured dot says under the mouse."""
    length, amount = number(point.length, ","), kind.words(point)
    return f"{as_said(point.title)}\n{tr('Sequence length in tokens')}: {length}\n{kind.axis}: {amount}"


def _work_colour(place: int) -> QColor:
    on_light, on_dark = (_RED, _BLUE, _GREEN, _ROSE, _OCHRE, _GREY)[place % 6]
    return QColor(on_dark if is_dark() else on_light)


def symbol_icon(name: str, filled: bool = True) -> QIcon:
    """The symbol of a mechanism; hollow where it stands for another answer. Imports pyqtgraph."""
    import pyqtgraph

    symbol, colour = look_of(name)
    drawn = pyqtgraph.graphicsItems.ScatterPlotItem.renderSymbol(
        symbol, _ICON - 4, pyqtgraph.mkPen(colour), pyqtgraph.mkBrush(colour if filled else None)
    )
    return QIcon(QPixmap.fromImage(drawn))


def look_of(name: str) -> tuple[str, QColor]:
    """A mechanism's symbol, as pyqtgraph calls it, and its colour on light or on dark."""
    symbol, on_light, on_dark = _LOOKS.get(name, _OTHER)
    return symbol, QColor(on_dark if is_dark() else on_light)
