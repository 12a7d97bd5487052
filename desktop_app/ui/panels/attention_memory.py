"""The tab "Attention memory": memory and time against sequence length, measured here and now, and sparse patterns."""

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QLabel,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop_app import registry
from desktop_app.answers import Answer, MemoryPoint
from desktop_app.questions import Question
from desktop_app.translation import mark, tr
from desktop_app.ui import exporting
from desktop_app.ui.drag_out import DragOut, cells_offered, picture_offered
from desktop_app.ui.panels import cost_references, cost_words
from desktop_app.ui.panels.cost_key import CostKey
from desktop_app.ui.panels.cost_kinds import CostKind
from desktop_app.ui.panels.cost_plot import CostPlot
from desktop_app.ui.panels.cost_table import CostTable
from desktop_app.ui.panels.cost_work import WorkPoints
from desktop_app.ui.panels.cost_work import meaning as work_meaning
from desktop_app.ui.panels.explorer import asking
from desktop_app.ui.panels.loss_view import LossView
from desktop_app.ui.panels.pattern_view import PatternView
from desktop_app.ui.panels.sweep import Sweep
from desktop_app.ui.panels.sweep_options import SweepOptions
from desktop_app.ui.said import as_said
from desktop_app.ui.services import Services
from desktop_app.ui.signs import dress
from desktop_app.ui.tokens import TIGHT
from desktop_app.ui.whole_picture import WholePicture
from desktop_app.ui.widgets.checkpoint_bar import chosen_for
from desktop_app.ui.widgets.flow import FlowLayout
from desktop_app.ui.widgets.lines import in_column, wide
from desktop_app.ui.widgets.names import named
from desktop_app.ui.widgets.options import Options
from desktop_app.workspace import export

_ABOUT = mark(
    "Press Measure to see on this computer what one attention takes as the sequence grows. Eager "
    "attention writes out every weight, 2 × heads × n² × 4 bytes. SDPA gives the same result block "
    "by block."
)
_MEMORY, _TIME, _PATTERNS, _LOSSES = range(4)
"""The views, from the left."""


class AttentionMemoryPanel(QWidget):
    """Measure, pause and stop; the plot, the numbers, and what they mean; the patterns."""

    help_topic = "attention-memory"

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._answer: Answer | None = None
        self._plot: CostPlot | None = None
        self.sweep = Sweep(services.jobs, self)
        self.work = WorkPoints(services.jobs, self)
        self.measure = named(QPushButton(tr("M&easure")), tr("Measure the memory and time of attention"))
        self.pause = named(QPushButton(tr("Pa&use")), tr("Pause"), tr("Stop after the point at hand; it can go on"))
        self.stop = named(QPushButton(tr("Sto&p")), tr("Stop measuring"))
        self.export = named(QPushButton(tr("E&xport…")), tr("Export the plot or the numbers"))
        dress(self.export, "export")
        self.options = SweepOptions(services.settings)
        self.options_button = Options(self)
        self.options_button.add(tr("What is measured"), self.options)
        self.note = named(QLabel(tr(_ABOUT), wordWrap=True), tr("What the numbers mean"))
        self.table = CostTable()
        DragOut(self.table, services.background, lambda: cells_offered(self.table, tr("attention cost")), cells=True)
        self.patterns = PatternView(services)
        self.losses = LossView(services)
        self.key = CostKey(self)
        self._split = QSplitter(Qt.Orientation.Vertical)
        self._stack = QStackedWidget()
        self.views = QButtonGroup(self)
        self._lay_out()
        self.measure.clicked.connect(self.start)
        self.pause.clicked.connect(self._pause_or_go_on)
        self.stop.clicked.connect(self.cancel)
        self.export.clicked.connect(self._choose_file)
        self.options.reference_changed.connect(self._draw)
        self.options.chosen.connect(self._show_running)
        self.views.idClicked.connect(self._on_view)
        self.sweep.measured.connect(self._draw)
        self.work.changed.connect(self._on_work)
        self.sweep.changed.connect(self._show_running)
        copy = QShortcut(QKeySequence.StandardKey.Copy, self.table, context=Qt.ShortcutContext.WidgetShortcut)
        copy.activated.connect(self.copy_numbers)
        self.options.model.setEnabled(False)
        self._show_running()

    @property
    def points(self) -> list[MemoryPoint]:
        """What was measured so far."""
        return self.sweep.points

    @property
    def _has_points(self) -> bool:
        return bool(self.points or self.work.points)

    @property
    def kind(self) -> CostKind:
        """The cost that is shown."""
        return CostKind.TIME if self.views.checkedId() == _TIME else CostKind.MEMORY

    @property
    def idle(self) -> bool:
        """Whether nothing is measured and what is in view is drawn."""
        return not self.sweep.running and self.patterns.idle and self.losses.idle

    def show_answer(self, answer: Answer | None) -> None:
        """The answer in view, whose model can be run with other attention."""
        self.losses.show_answer(answer)
        self._answer = answer
        self.options.model.setEnabled(self._asked() is not None)

    def _asked(self) -> Question | None:
        """The question whose checkpoint can be swept: that of the answer in view."""
        into = asking.looking_into(self._answer) if self._answer is not None else None
        if into is None or not registry.spec_for(into.about).sweep:
            return None
        return asking.in_folder(into, self._services.settings.get(chosen_for(into.about.checkpoint_task))).about

    def _model(self) -> Question | None:
        return self._asked() if self.options.model.isChecked() else None

    @Slot()
    def start(self) -> None:
        """Measure from short to long; points appear as they come."""
        if not self.sweep.running:
            self.options_button.setChecked(False)
            self.sweep.start(replace(self.options.question, model=self._model()))
            self._draw()

    @Slot()
    def cancel(self) -> None:
        """Stop after the measurement at hand; what was measured stays."""
        self.sweep.stop()

    def export_to(self, path: Path) -> None:
        """Write what was measured, as numbers or as a plot, in the background."""
        exporting.write(self._services, path, [*self.points, *self.work.points])

    def showEvent(self, event: QShowEvent) -> None:
        """Draw the plot when it is first seen: pyqtgraph is imported then, on this thread (jobs.preload says why)."""
        super().showEvent(event)
        if self._plot is None:
            plot = self._plot = CostPlot(self)
            offer = partial(picture_offered, plot.widget, tr("attention cost"))
            offered = lambda: offer() if self._has_points else None  # noqa: E731
            DragOut(plot.widget, self._services.background, offered)
            WholePicture(plot.widget, self._services, offered)
            drawn = QWidget()
            in_column(wide(plot.widget), self.key, into=drawn, spacing=TIGHT)
            self._split.insertWidget(0, drawn)
            self._split.setSizes([300, 220])
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        """Follow light and dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._plot is not None:
            self._plot.recolour()
            self._draw()

    def copy_numbers(self) -> None:
        """Put the numbers on the clipboard, as a spreadsheet takes them."""
        columns = range(self.table.columnCount())
        rows = [[self.table.horizontalHeaderItem(column) for column in columns]]
        rows += [[self.table.item(row, column) for column in columns] for row in range(self.table.rowCount())]
        lines = ("\t".join(item.text() if item is not None else "" for item in row) for row in rows)
        QGuiApplication.clipboard().setText("\n".join(lines))

    def _lay_out(self) -> None:
        views = FlowLayout(spacing=0)
        for place, title in enumerate((CostKind.MEMORY.title, CostKind.TIME.title, tr("Patterns"), tr("Losses"))):
            button = named(QRadioButton(title), title)
            button.setProperty("segment", True)
            self.views.addButton(button, place)
            views.addWidget(button)
        self.views.button(_MEMORY).setChecked(True)
        buttons = FlowLayout()
        for widget in (self.measure, self.pause, self.stop, self.options_button, self.export):
            buttons.addWidget(widget)
        self._split.addWidget(self.table)
        self._split.setChildrenCollapsible(False)
        costs = QWidget()
        lines = QVBoxLayout(costs)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addLayout(buttons)
        lines.addWidget(self._split, stretch=1)
        lines.addWidget(self.note)
        self._stack.addWidget(costs)
        self._stack.addWidget(self.patterns)
        self._stack.addWidget(self.losses)
        whole = QVBoxLayout(self)
        whole.addLayout(views)
        # In a low window it is scrolled: the panel would keep the window higher than a screen at 200 %.
        scrolled = QScrollArea(widgetResizable=True)
        scrolled.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scrolled.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._stack.setObjectName("bare")
        scrolled.setWidget(self._stack)
        whole.addWidget(scrolled, stretch=1)

    @Slot(int)
    def _on_view(self, place: int) -> None:
        self._stack.setCurrentIndex({_PATTERNS: 1, _LOSSES: 2}.get(place, 0))
        self._draw()

    @Slot()
    def _draw(self) -> None:
        reference = cost_references.points(str(self.options.reference.currentData()))
        if self._plot is not None:
            self._plot.show_work(self.work.points)
            self._plot.show_points(self.points, self.kind, reference)
            self.key.show_entries(self._plot.key())
            self.table.show_points(self.points or reference, self.kind, self._plot.icon)
        self._draw_note()

    def _draw_note(self) -> None:
        """What the numbers mean, and whether they are all that was asked for."""
        reference = cost_references.points(str(self.options.reference.currentData()))
        beside = (
            tr("Dotted: {device}, {about_}.", device=reference[0].device, about_=as_said(reference[0].about))
            if reference
            else ""
        )
        told = cost_words.said(self.points, self.kind) or [tr(_ABOUT)]
        told[:0] = [words for words in [self._broken_off()] if words]
        told += [words for words in [work_meaning(self.work.points)] if words]
        self.note.setText("\n".join([*told, beside] if beside else told))

    def _broken_off(self) -> str:
        """That less was measured than was asked for; "" while it is measured, and where all was."""
        there, asked = self.sweep.extent
        if self.sweep.running or there >= asked:
            return ""
        words = mark("Paused: {there} of {asked} points are measured.")
        if not self.sweep.paused:
            words = mark("Stopped: {there} of {asked} points were measured.")
        return tr(words, there=there, asked=asked)

    @Slot()
    def _on_work(self) -> None:
        """A pass of something else: what nobody sees is drawn when it is seen."""
        self.export.setEnabled(self._has_points)
        if self.isVisible():
            self._draw()

    @Slot()
    def _pause_or_go_on(self) -> None:
        if self.sweep.running:
            self.sweep.pause()
        else:
            self.sweep.resume()

    @Slot()
    def _show_running(self) -> None:
        running, paused = self.sweep.running, self.sweep.paused
        self.measure.setEnabled(not running and bool(self.options.mechanisms or self._model() is not None))
        self.pause.setEnabled(running or paused)
        self.pause.setText(tr("Go o&n") if paused else tr("Pa&use"))
        self.pause.setAccessibleName(tr("Go on") if paused else tr("Pause"))
        self.stop.setEnabled(running or paused)
        self.export.setEnabled(self._has_points)
        self._draw_note()
        if self.sweep.failure is not None:
            self.note.setText(
                tr(
                    "It could not be measured: {reason}. {advice}",
                    reason=as_said(self.sweep.failure.reason),
                    advice=as_said(self.sweep.failure.advice),
                )
            )

    @Slot()
    def _choose_file(self) -> None:
        formats = export.formats_of(MemoryPoint)
        exporting.choose_file(self, tr("Export the measurement"), "attention-memory.svg", formats, self.export_to)
