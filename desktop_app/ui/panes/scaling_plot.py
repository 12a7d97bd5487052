"""A chart of scaling laws in the window, drawn by pyqtgraph, which is imported when this is made."""

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPalette, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from desktop_app.translation import local, number, tr
from desktop_app.ui.said import as_said
from desktop_app.ui.widgets.names import named
from desktop_app.ui.widgets.plot import Plot, is_dark

if TYPE_CHECKING:
    from desktop_app.tasks.scaling_laws.charts import Band, Chart, Series

_ON_LIGHT = (
    "#0072b2", "#d55e00", "#007a5a", "#a5528a", "#8a6d00", "#444444", "#2f8fc7", "#b22222", "#4b0082", "#2f4f4f",
)  # fmt: skip
_ON_DARK = (
    "#56b4e9", "#f0924c", "#1fbf92", "#cc79a7", "#f0e442", "#c9ced6", "#8fd0ff", "#ff8a80", "#b9a2f0", "#9fc4c4",
)  # fmt: skip
"""Okabe and Ito's for any kind of colour vision, and some more: in the order of the picture that is exported."""

_BAND = 48
"""Of 255: how much of a band's colour is laid over the ground."""
_SWATCH = (26, 14)
_NAMED = 16
"""Points that are named beside their dots; of more the name is in the tool tip alone."""
_SIDES = ((0, 1), (1, 1), (0, 0), (1, 0))
"""Where a name may stand, by its corner at the dot: right above, left above, right below, left below."""
_DOTTED, _DASHED = Qt.PenStyle.DotLine, Qt.PenStyle.DashLine


def pen_of(series: "Series") -> QPen:
    """How its line is drawn: what was fitted, its extrapolation grey and dashed, a published law dotted."""
    colour = colour_of(series)
    styles = {"beyond": (1.5, _DASHED), "other": (1.5, _DOTTED)}
    width, style = styles.get(series.look, (2.0, Qt.PenStyle.SolidLine))
    pen = QPen(colour, width, style)
    pen.setCosmetic(True)
    return pen


def colour_of(series: "Series | Band") -> QColor:
    """The colour of its number, or grey for an extrapolation."""
    if getattr(series, "look", "") == "beyond":
        return QColor("#9aa3af" if is_dark() else "#858c96")
    colours = _ON_DARK if is_dark() else _ON_LIGHT
    return QColor(colours[series.colour % len(colours)])


def swatch(series: "Series", ratio: float = 1.0) -> QPixmap:
    """A short piece of it for the legend. ratio: pixels a point."""
    width, height = _SWATCH
    pixmap = QPixmap(round(width * ratio), round(height * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if series.look == "dots":
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour_of(series))
        painter.drawEllipse(QPointF(width / 2, height / 2), 4, 4)
    else:
        painter.setPen(pen_of(series))
        painter.drawLine(QPointF(1, height / 2), QPointF(width - 1, height / 2))
    painter.end()
    return pixmap


def _beside(dot: QPointF, width: float, height: float, side: tuple[int, int]) -> QRectF:
    return QRectF(dot.x() - side[0] * width, dot.y() - side[1] * height, width, height)


class ScalingPlot(Plot):
    """Draws one chart at a time: wheel and drag look closer, a double click shows all of it again."""

    padding = 0.04
    grid = 40

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._chart: Chart | None = None
        self._names: list[Any] = []
        named(self.widget, "")
        # Titles of axes hang some pixels out of the axis that they belong to.
        self.widget.getPlotItem().layout.setContentsMargins(1, 4, 8, 6)
        self._box = self.widget.getPlotItem().getViewBox()
        self._box.sigRangeChanged.connect(lambda *_: self._settle_marks())
        self._box.sigResized.connect(lambda *_: self._settle_marks())
        self.widget.scene().sigMouseClicked.connect(lambda event: self.show_all() if event.double() else None)
        self.recolour()

    def show_chart(self, chart: "Chart | None") -> None:
        """Draw a chart in place of the last one; the part in view stays where it is the same plot with more of it."""
        same = chart is not None and self._chart is not None and chart.title == self._chart.title
        kept = same and not self._box.autoRangeEnabled()[0]
        self._chart = chart
        self.widget.clear()
        self._names = []
        if chart is None:
            return
        for band in chart.bands:
            self._draw_band(band)
        for series in sorted(chart.series, key=lambda each: each.look == "dots"):
            self._draw(series)
        self.widget.getAxis("bottom").setLabel(as_said(chart.x_title))
        self.widget.getAxis("left").setLabel(as_said(chart.y_title))
        named(
            self.widget,
            as_said(chart.title),
            tr("A plot: {y_title} against {x_title}.", y_title=as_said(chart.y_title), x_title=as_said(chart.x_title)),
        )
        if not kept:
            self.show_all()
        # A view that was never painted does not know yet where its dots lie.
        QTimer.singleShot(0, self.widget, self._settle_marks)

    def show_all(self) -> None:
        """The part in view is again where all of the chart is; bands may go beyond it."""
        chart = self._chart
        if chart is None or not any(each.x for each in chart.series):
            return
        xs = [self._at(x, chart.log_x) for each in chart.series for x in each.x]
        ys = [self._at(y, chart.log_y) for each in chart.series for y in each.y]
        self._box.setRange(xRange=(min(xs), max(xs)), yRange=(min(ys), max(ys)), disableAutoRange=False)
        self._box.enableAutoRange(enable=False)
        self._box.setRange(xRange=(min(xs), max(xs)), yRange=(min(ys), max(ys)))

    def recolour(self) -> None:
        """Take colours from the palette: light and dark."""
        super().recolour()
        # By itself an axis takes less than its numbers and its title need, where the numbers have exponents.
        lines = self.widget.fontMetrics().height()
        self.widget.getAxis("bottom").setHeight(2 * lines + 16)
        self.show_chart(self._chart)

    @staticmethod
    def _at(value: float, log: bool) -> float:
        return math.log10(value) if log else value

    def _draw_band(self, band: "Band") -> None:
        assert self._chart is not None
        log_x, log_y = self._chart.log_x, self._chart.log_y
        rows = [row for row in zip(band.x, band.low, band.high, strict=True) if not log_y or row[1] > 0]
        x = [self._at(each, log_x) for each, _, _ in rows]
        low, high = ([self._at(row[side], log_y) for row in rows] for side in (1, 2))
        curves = [self._pyqtgraph.PlotCurveItem(x, each, pen=None) for each in (low, high)]
        colour = colour_of(band)
        colour.setAlpha(_BAND)
        self.widget.addItem(self._pyqtgraph.FillBetweenItem(*curves, brush=colour))

    def _draw(self, series: "Series") -> None:
        assert self._chart is not None
        x = [self._at(each, self._chart.log_x) for each in series.x]
        y = [self._at(each, self._chart.log_y) for each in series.y]
        if series.look != "dots":
            self.widget.addItem(self._pyqtgraph.PlotCurveItem(x, y, pen=pen_of(series), antialias=True))
            return
        colour = colour_of(series)
        told = [self._told(series, place) for place in range(len(series.x))]
        dots = self._pyqtgraph.ScatterPlotItem(
            x, y, size=9, pen=None, brush=colour, data=told, hoverable=True, hoverSize=12, tip=lambda x, y, data: data
        )
        self.widget.addItem(dots)
        if len(series.x) <= _NAMED:
            self._name_dots(series.names, x, y)

    def _name_dots(self, names: Sequence[str], x: Sequence[float], y: Sequence[float]) -> None:
        ink = QGuiApplication.palette().color(QPalette.ColorRole.Text)
        ink.setAlpha(170)
        for place, name in enumerate(names):
            if name:
                text = self._pyqtgraph.TextItem(name[:30], color=ink, anchor=_SIDES[0])
                text.setPos(x[place], y[place])
                self.widget.addItem(text, ignoreBounds=True)
                self._names.append(text)

    def _told(self, series: "Series", place: int) -> str:
        """What the tool tip of a dot says."""
        assert self._chart is not None
        from desktop_app.tasks.scaling_laws.values import count

        x, y = series.x[place], series.y[place]
        name = series.names[place] if place < len(series.names) else ""
        across = (
            as_said(count(x)) if self._chart.log_x and x < 1e15 else number(x, ",.4g" if self._chart.log_x else ".5g")
        )
        up = as_said(count(y)) if y >= 1e6 else number(y, ".4g")
        lines = [name, f"{as_said(self._chart.x_title)}: {across}", f"{as_said(self._chart.y_title)}: {up}"]
        return "\n".join(line for line in lines if line)

    def _settle_marks(self) -> None:
        """The part in view is another one, or is larger: numbers along the axes, and names where they have room."""
        self._mark_axes()
        room = self._box.sceneBoundingRect()
        taken: list[QRectF] = []
        for name in self._names:
            box = name.textItem.boundingRect()
            dot = self._box.mapViewToScene(name.pos())
            sides = {side: _beside(dot, box.width(), box.height(), side) for side in _SIDES}
            free = (side for side, at in sides.items() if room.contains(at) and not any(map(at.intersects, taken)))
            side = next(free, None)
            name.textItem.setVisible(side is not None)
            if side is not None:
                name.setAnchor(side)
                taken.append(sides[side])

    def _mark_axes(self) -> None:
        """Round numbers along both axes, for the part in view."""
        from desktop_app.tasks.scaling_laws import drawing

        if self._chart is None:
            return
        for side, (low, high), log in zip(
            ("bottom", "left"), self._box.viewRange(), (self._chart.log_x, self._chart.log_y), strict=True
        ):
            ends = (10.0**low, 10.0**high) if log else (low, high)
            if not all(map(math.isfinite, ends)) or ends[0] >= ends[1] or (log and ends[0] <= 0):
                continue
            marks = [
                (self._at(each, log), local(drawing.tick_text(each, ends[1]))) for each in drawing.ticks(*ends, log)
            ]
            self.widget.getAxis(side).setTicks([marks])
