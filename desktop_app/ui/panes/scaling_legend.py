"""What the lines and dots of the plot stand for, below it; and a sentence to read beside it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QSizePolicy, QWidget

from desktop_app.translation import tr
from desktop_app.ui.panes.scaling_plot import colour_of, swatch
from desktop_app.ui.said import as_said
from desktop_app.ui.tokens import APART, TIGHT
from desktop_app.ui.widgets.elided import Elided
from desktop_app.ui.widgets.flow import FlowLayout
from desktop_app.ui.widgets.lines import in_column, in_row

if TYPE_CHECKING:
    from desktop_app.tasks.scaling_laws.charts import Chart, Series


_LINES = 3
"""Lines of entries that are in view at least."""


class _Entries(QScrollArea):
    """As high as its lines of entries; in a low window so many of them are in view, and the others are scrolled to."""

    def __init__(self, flow: FlowLayout) -> None:
        super().__init__(widgetResizable=True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._flow = flow
        inside = QWidget()
        inside.setObjectName("bare")
        inside.setLayout(flow)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setWidget(inside)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may take more lines."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """All lines."""
        return QSize(super().sizeHint().width(), self._flow.heightForWidth(self.viewport().width()))

    def minimumSizeHint(self) -> QSize:
        """Some lines, and any width."""
        line = self.fontMetrics().lineSpacing() + self._flow.spacing()
        return QSize(0, min(self.sizeHint().height(), _LINES * line))


class ScalingLegend(QWidget):
    """One entry for each label, in the order of the chart."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("What the lines stand for"))
        self.entries: list[QLabel] = []
        self._shown: list[object] = []
        self.note = QLabel(wordWrap=True)
        self.note.setProperty("soft", True)
        self._flow = FlowLayout(spacing=APART // 2)
        self._lines = _Entries(self._flow)
        in_column(self._lines, self.note, into=self, spacing=TIGHT)

    def show_chart(self, chart: "Chart | None") -> None:
        """Name what a chart shows; None for nothing."""
        self.note.setText(as_said(chart.note) if chart is not None else "")
        self.note.setVisible(bool(self.note.text()))
        series = {each.label: each for each in reversed(chart.series if chart is not None else ()) if each.label}
        wanted: list[object] = [(each.label, each.look, colour_of(each).name()) for each in series.values()]
        if wanted != self._shown:
            self._shown = wanted
            self._rebuild(list(reversed(series.values())))

    def _rebuild(self, series: "list[Series]") -> None:
        while (item := self._flow.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self.entries = []
        for each in series:
            picture = QLabel()
            picture.setPixmap(swatch(each, self.devicePixelRatioF()))
            words = Elided(as_said(each.label))
            words.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
            entry = QWidget()
            in_row(picture, words, into=entry, spacing=TIGHT)
            self._flow.addWidget(entry)
            entry.show()
            self.entries.append(words)
        # What holds it would keep the height that other entries had.
        self._lines.updateGeometry()
