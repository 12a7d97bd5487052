"""What other attention loses in the model that gave the answer in view: memory against error, and the answer itself."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QPushButton,
    QSplitter,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from desktop_app.answers import Answer, Failure, spoken_list
from desktop_app.jobs.queue import Job, Priority
from desktop_app.tasks.attention_losses.asked import AttentionLosses, MechanismLoss
from desktop_app.translation import local, tr
from desktop_app.ui import exporting
from desktop_app.ui.drag_out import DragOut, picture_offered
from desktop_app.ui.panels.cost_kinds import megabytes
from desktop_app.ui.panels.cost_plot import symbol_icon
from desktop_app.ui.panels.explorer import asking
from desktop_app.ui.panels.loss_plot import LossPlot
from desktop_app.ui.said import as_said, in_sentences
from desktop_app.ui.services import Services
from desktop_app.ui.signs import dress
from desktop_app.ui.whole_picture import WholePicture
from desktop_app.ui.widgets.checkpoint_bar import chosen_for
from desktop_app.ui.widgets.elided import at_a_word
from desktop_app.ui.widgets.flow import FlowLayout
from desktop_app.ui.widgets.headings import head
from desktop_app.ui.widgets.lines import in_column, wide
from desktop_app.ui.widgets.names import named
from desktop_app.workspace import export

_FIXED = 4
"""Columns before those of the layers."""


class LossView(QWidget):
    """Measure, stop, export; the plot, the numbers of every layer, and what they mean."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, tr("What other attention loses"))
        self._services = services
        self._answer: Answer | None = None
        self._job: Job | None = None
        self._plot: LossPlot | None = None
        self.losses: list[MechanismLoss] = []
        self.measure = named(QPushButton(tr("Co&mpare")), tr("Run the model with every other attention"))
        self.stop = named(QPushButton(tr("S&top")), tr("Stop comparing"))
        self.export = named(QPushButton(tr("E&xport…")), tr("Export the comparison"))
        dress(self.export, "export")
        self.note = named(QLabel(wordWrap=True), tr("What the comparison says"))
        self.table = named(QTableWidget(0, _FIXED), tr("Memory, error and answer by mechanism"))
        head(self.table)
        self._split = QSplitter(Qt.Orientation.Vertical)
        self._lay_out()
        self.measure.clicked.connect(self.start)
        self.stop.clicked.connect(self.cancel)
        self.export.clicked.connect(self._choose_file)
        self._show()

    @property
    def idle(self) -> bool:
        """Whether nothing is compared."""
        return self._job is None

    def show_answer(self, answer: Answer | None) -> None:
        """Another answer is in view; what was measured for the one before it stays until it is measured anew."""
        self._answer = answer
        self._show_buttons()
        if not self.losses:
            self._say()

    @Slot()
    def start(self) -> None:
        """Compare for the answer in view; mechanisms appear as they are measured."""
        into = asking.looking_into(self._answer) if self._answer is not None else None
        if into is None or self._job is not None:
            return
        into = asking.in_folder(into, self._services.settings.get(chosen_for(into.about.checkpoint_task)))
        self.losses = []
        title = tr("Compare attention mechanisms")
        self._job = job = self._services.jobs.submit(AttentionLosses(into=into), title, Priority.BATCH)
        job.answered.connect(self._take)
        job.ended.connect(partial(self._end, job))
        self._show()

    @Slot()
    def cancel(self) -> None:
        """Stop after the mechanism at hand; what was measured stays."""
        if self._job is not None:
            self._job.cancel()

    def export_to(self, path: Path) -> None:
        """Write the comparison, as numbers or as a plot, in the background."""
        exporting.write(self._services, path, self.losses)

    def showEvent(self, event: QShowEvent) -> None:
        """Make the plot when it is first seen: pyqtgraph is imported then, on this thread (jobs.preload says why)."""
        super().showEvent(event)
        if self._plot is None:
            plot = self._plot = LossPlot(self)
            offer = partial(picture_offered, plot.widget, tr("losses"))
            offered = lambda: offer() if self.losses else None  # noqa: E731
            DragOut(plot.widget, self._services.background, offered)
            WholePicture(plot.widget, self._services, offered)
            self._split.insertWidget(0, self._plot.widget)
            self._split.setSizes([280, 240])
            self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Follow light and dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._plot is not None:
            self._plot.recolour()
            self._show()

    @Slot(list)
    def _take(self, answers: Sequence[Answer]) -> None:
        self.losses += [each for each in answers if isinstance(each, MechanismLoss)]
        self._show()
        for each in answers:
            if isinstance(each, Failure):
                self.note.setText(in_sentences(each))

    def _end(self, job: Job) -> None:
        self._job = None
        self._show_buttons()
        if job.problem is not None:
            self.note.setText(f"{as_said(job.problem.reason)}. {as_said(job.problem.advice)}")

    def _show(self) -> None:
        if self._plot is not None:
            self._plot.show_losses(self.losses)
        self._fill()
        self._show_buttons()
        self._say()

    def _show_buttons(self) -> None:
        can = self._answer is not None and asking.looking_into(self._answer) is not None
        self.measure.setEnabled(can and self._job is None)
        self.stop.setEnabled(self._job is not None)
        self.export.setEnabled(bool(self.losses))

    def _say(self) -> None:
        if self.losses:
            self.note.setText(meaning(self.losses))
        elif self._answer is None or asking.looking_into(self._answer) is None:
            self.note.setText(tr("Choose an answer that a model gave: it is run again with other attention."))
        else:
            self.note.setText(
                tr(
                    "Press Compare to run this model once with each other attention in place of its own. The error "
                    "is that of one layer on the same queries and keys; the answer is that of the whole model."
                )
            )

    def _fill(self) -> None:
        layers = max((len(each.errors) for each in self.losses), default=0)
        self.table.setColumnCount(_FIXED + layers)
        titles = ["", tr("MB"), tr("Error"), tr("Answer"), *(tr("Layer {layer}", layer=each) for each in range(layers))]
        self.table.setHorizontalHeaderLabels(titles)
        self.table.setRowCount(len(self.losses))
        for row, each in enumerate(self.losses):
            amount = tr("not tried") if each.megabytes is None else megabytes(each.megabytes)
            said = tr("the same") if each.same else each.after
            for column, text in enumerate(
                (as_said(each.title), amount, percent(each.error), said, *map(percent, each.errors))
            ):
                item = QTableWidgetItem(text)
                if column not in (0, _FIXED - 1):
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                if column == 0 and self._plot is not None:
                    item.setIcon(symbol_icon(each.mechanism, each.same))
                item.setToolTip(as_said(each.about) if column == 0 else each.after if column == _FIXED - 1 else "")
                self.table.setItem(row, column, item)

    def _lay_out(self) -> None:
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 8)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.horizontalHeader().setMaximumSectionSize(220)
        self.table.setTabKeyNavigation(False)
        buttons = FlowLayout()
        for widget in (self.measure, self.stop, self.export):
            buttons.addWidget(widget)
        self._split.addWidget(self.table)
        self._split.setChildrenCollapsible(False)
        in_column(buttons, wide(self._split), self.note, into=self)

    @Slot()
    def _choose_file(self) -> None:
        formats = export.formats_of(MechanismLoss)
        exporting.choose_file(self, tr("Export the comparison"), "attention-losses.svg", formats, self.export_to)


def percent(error: float) -> str:
    """An error as a person reads it; what is less than float32 and its sums tell apart counts as none."""
    return local("0%" if error < 1e-4 else f"{100 * error:.3g}%")


def meaning(losses: Sequence[MechanismLoss]) -> str:
    """What the comparison says, in words."""
    first = losses[0]
    others = [each for each in losses if not each.exact]
    same = [each for each in others if each.same]
    about = tr(
        "{checkpoint} over {tokens:,} tokens answers “{answer}”.",
        checkpoint=first.checkpoint,
        tokens=first.length,
        answer=at_a_word(first.before, 60),
    )
    if not others:
        return about
    kept = tr(
        "{same} of {all} that are not exact leave the answer as it is (full symbols); the others change it (hollow).",
        same=len(same),
        all=len(others),
    )
    measured = [each for each in losses if each.megabytes is not None]
    least = min(measured, key=lambda each: each.megabytes or 0, default=None)
    exact = [each for each in measured if each.exact]
    sparing = min(exact, key=lambda each: each.megabytes or 0, default=None)
    words = [about, kept]
    if least is not None and sparing is not None and least.exact:
        words.append(
            tr(
                "{name} needs the least memory of all and loses nothing: at this length nothing else pays.",
                name=as_said(least.title),
            )
        )
    elif sparing is not None:
        less = [as_said(each.title) for each in measured if (each.megabytes or 0) < (sparing.megabytes or 0)]
        words.append(
            tr("Less memory than {exact} takes: {names}.", names=spoken_list(less), exact=as_said(sparing.title))
        )
    words.append(tr("No checkpoint was trained with the others: what one trained so would lose is not told."))
    return " ".join(words)
