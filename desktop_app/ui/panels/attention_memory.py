"""The tab "Attention memory": memory against sequence length, measured here and now."""

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from desktop_app.answers import Answer, Failure, MemoryPoint
from desktop_app.jobs.queue import Job, Priority
from desktop_app.questions import AttentionMemory
from desktop_app.ui.panels.cost_plot import CostPlot
from desktop_app.ui.panels.cost_table import CostTable, megabytes
from desktop_app.ui.services import Services
from desktop_app.ui.widgets.names import named

_SHORTEST = 128
_LONGEST = (1024, 2048, 4096, 8192, 16384)
_USUAL = 4096
_SHOWN = ("eager", "query-chunks", "band", "linear", "sdpa")
_ABOUT = (
    "Press Measure to see on this computer how much memory one attention takes: 12 heads of 64, in float32. "
    "Eager attention writes out every weight, 2 × H × n² × 4 bytes. SDPA gives the same result block by block."
)


class AttentionMemoryPanel(QWidget):
    """Measure and Stop, the plot, the numbers, and what they mean."""

    help_topic = "attention-memory"

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._job: Job | None = None
        self._plot: CostPlot | None = None
        self.points: list[MemoryPoint] = []
        self.longest = named(QComboBox(), "Longest sequence to measure")
        self.measure = named(QPushButton("M&easure"), "Measure the memory of attention")
        self.stop = named(QPushButton("Sto&p"), "Stop measuring")
        self.note = named(QLabel(_ABOUT, wordWrap=True), "What the numbers mean")
        self.table = CostTable()
        for length in _LONGEST:
            self.longest.addItem(f"{length:,} tokens", length)
        self.longest.setCurrentIndex(_LONGEST.index(_USUAL))
        self._split = QSplitter(Qt.Orientation.Vertical)
        self._lay_out()
        self.measure.clicked.connect(self.start)
        self.stop.clicked.connect(self.cancel)
        self._show_running()

    @property
    def idle(self) -> bool:
        """Whether nothing is measured and the plot, once wanted, is there."""
        return self._job is None

    @Slot()
    def start(self) -> None:
        """Measure from short to long; points appear as they come."""
        if self._job is not None:
            return
        longest = int(self.longest.currentData())
        lengths = tuple(length for length in (_SHORTEST, 256, 512, *_LONGEST) if length <= longest)
        self._clear()
        job = self._services.jobs.submit(
            AttentionMemory(mechanisms=_SHOWN, lengths=lengths), "Measure attention memory", Priority.BATCH
        )
        self._job = job
        job.answered.connect(self._take)
        job.ended.connect(self._end)
        self._show_running()

    @Slot()
    def cancel(self) -> None:
        """Stop after the measurement at hand; what was measured stays."""
        if self._job is not None:
            self._job.cancel()

    def showEvent(self, event: QShowEvent) -> None:
        """Draw the plot when it is first seen: pyqtgraph is imported then, on this thread (jobs.preload says why)."""
        super().showEvent(event)
        if self._plot is None:
            self._add_plot()

    def changeEvent(self, event: QEvent) -> None:
        """Follow light and dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._plot is not None:
            self._plot.recolour()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        label = QLabel("&Up to")
        label.setBuddy(self.longest)
        for widget in (label, self.longest, self.measure, self.stop):
            row.addWidget(widget)
        row.addStretch()
        self._split.addWidget(self.table)
        self._split.setChildrenCollapsible(False)
        lines = QVBoxLayout(self)
        lines.addLayout(row)
        lines.addWidget(self._split, stretch=1)
        lines.addWidget(self.note)

    def _add_plot(self) -> None:
        self._plot = CostPlot(self)
        self._split.insertWidget(0, self._plot.widget)
        self._split.setSizes([300, 200])
        self._plot.show_points(self.points)

    @Slot(list)
    def _take(self, answers: list[Answer]) -> None:
        new = [each for each in answers if isinstance(each, MemoryPoint)]
        self.points += new
        for point in new:
            self.table.add(point)
        if self._plot is not None:
            self._plot.show_points(self.points)
        self.note.setText(f"{_ABOUT}\n{meaning(self.points)}".strip())

    @Slot()
    def _end(self) -> None:
        problem = self._job.problem if self._job is not None else None
        self._job = None
        self._show_running()
        if isinstance(problem, Failure):
            self.note.setText(f"It could not be measured: {problem.reason}. {problem.advice}")

    def _clear(self) -> None:
        self.points = []
        self.table.clear_points()
        self.note.setText(_ABOUT)
        if self._plot is not None:
            self._plot.clear()

    def _show_running(self) -> None:
        self.measure.setEnabled(self._job is None)
        self.longest.setEnabled(self._job is None)
        self.stop.setEnabled(self._job is not None)


def meaning(points: list[MemoryPoint]) -> str:
    """What the longest length at which both exact mechanisms were measured says; "" before that."""
    by_length: dict[int, dict[str, float]] = {}
    for each in points:
        if each.megabytes:
            by_length.setdefault(each.length, {})[each.mechanism] = each.megabytes
    both = [length for length, found in by_length.items() if {"eager", "sdpa"} <= found.keys()]
    if not both:
        return ""
    found = by_length[max(both)]
    eager, sdpa = found["eager"], found["sdpa"]
    least = " Nothing here needs less." if sdpa == min(found.values()) else ""
    return (
        f"At {max(both):,} tokens eager attention took {megabytes(eager)} MB, and SDPA {megabytes(sdpa)} MB: "
        f"{eager / sdpa:,.0f} times less for the same result.{least}"
    )
