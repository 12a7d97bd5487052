"""The Scaling pane: the laws that losses of training runs follow, in plots and constants, and what a budget buys."""

import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QGuiApplication, QImage, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.answers import Answer, Failure
from desktop_app.file_kinds import Kind
from desktop_app.jobs.call import Call
from desktop_app.jobs.queue import Job, Priority
from desktop_app.paths import user_data_path
from desktop_app.tasks.scaling_laws.values import ScalingFit, ScalingLaws
from desktop_app.tasks.scaling_laws.views import TITLES, is_figure
from desktop_app.translation import tr
from desktop_app.ui import exporting
from desktop_app.ui.drag_out import DragOut, Offer, cells_offered, picture_offered
from desktop_app.ui.page_specs import SCALING
from desktop_app.ui.panes import Pane
from desktop_app.ui.panes.files_pane import offer_to_show
from desktop_app.ui.panes.scaling_budget import KEPT_BUDGET, with_budget
from desktop_app.ui.panes.scaling_desk import KEPT_SHARE, ScalingDesk
from desktop_app.ui.panes.scaling_output import FORMATS, picture, write_plot
from desktop_app.ui.panes.scaling_tables import OpenTable, published_files
from desktop_app.ui.panes.scaling_views import KEPT_OVERLAYS, KEPT_ROUNDS, KEPT_VIEW
from desktop_app.ui.said import as_said
from desktop_app.ui.services import Services
from desktop_app.ui.whole_picture import WholePicture
from desktop_app.ui.widgets.toast import Toast
from desktop_app.workspace import export
from desktop_app.workspace.files import write_new

if TYPE_CHECKING:
    from desktop_app.tasks.scaling_laws.charts import Chart

_REDRAWN = 2.0
"""Seconds, at least, between two drawings of a table whose rounds go on: each takes the window a tenth of one."""

_EXPORTED = {**FORMATS, **{ending: export.FORMATS[ending] for ending in (".csv", ".xlsx", ".json", ".txt")}}


class ScalingPane(Pane):
    """Shows one table at a time; all that are open are fitted."""

    spec = SCALING
    help_topic = "scaling-laws"
    toast: Toast

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(services, parent)
        self.desk = ScalingDesk(self)
        self.options = self.desk.options
        self.toast = Toast(self)
        self.chart: Chart | None = None
        self._asked: dict[Job, OpenTable] = {}
        self._calls: set[Call] = set()
        self._drawing: Call | None = None
        self._stale = False
        DragOut(self.desk.constants.table, services.background, self._constants_offered, cells=True)
        self._shown_at = 0.0
        self._connect()

    @property
    def tables(self) -> list[OpenTable]:
        """Those that are open."""
        return self.desk.tables.tables

    @property
    def current(self) -> OpenTable | None:
        """The one in view."""
        return self.desk.tables.current

    @property
    def idle(self) -> bool:
        """Whether nothing is fitted, drawn or written."""
        return not self._asked and not self._calls and self._drawing is None

    @property
    def files(self) -> list[Path]:
        """The tables that are open, the one in view first."""
        return [each.path for each in sorted(self.tables, key=lambda each: each is not self.current)]

    def take(self, paths: list[Path]) -> None:
        """Fit further tables, the first in view unless a person types here; what failed before is tried again."""
        listed = []
        for path in dict.fromkeys(paths):
            table = self.desk.tables.of_path(path)
            if table is None:
                table = OpenTable(path)
                self.desk.tables.put(table)
            listed.append(table)
        if not listed:
            return
        for each in listed:
            if each.job is None and (each.fit is None or each.stopped):
                self._fit(each)
        if self.engaged and self.current is not None and self.current is not listed[0]:
            offer_to_show(self, self.toast, [each.path for each in listed])
        else:
            self._choose(listed[0])

    def show_file(self, path: Path) -> None:
        """Bring a table that is open into view."""
        if (table := self.desk.tables.of_path(path)) is not None:
            self._choose(table)

    def take_text(self, text: str) -> None:
        """Several lines are a table."""
        if len(text.strip().splitlines()) < 2:
            self.services.messages.say(
                tr("Paste a table: a heading row with parameters, tokens, compute, loss, and rows.")
            )
            return
        ending = ".tsv" if "\t" in text else ".csv"
        path = user_data_path("pasted", time.strftime(f"runs %Y-%m-%d %H-%M-%S{ending}"))
        call = self._call(write_new, path, text.encode("utf-8", "replace"))
        call.succeeded.connect(lambda written: self.take([written]))

    def answers_shown(self) -> list[Answer]:
        """What is known of each table, in the order in which they were opened."""
        return [answer for each in self.tables if (answer := each.failure or each.fit) is not None]

    def copy(self) -> None:
        """The constants, and what the budget buys, as text."""
        fit = self._shown_fit()
        if fit is None:
            super().copy()
            return
        QGuiApplication.clipboard().setText(fit.as_text(as_said))
        self.services.messages.say(tr("The laws are on the clipboard."))

    def remove(self) -> None:
        """Take the table in view off the list; its file stays."""
        table = self.current
        if table is None:
            super().remove()
            return
        if table.job is not None:
            self.services.messages.say(tr("{title} is still being fitted: stop that first.", title=table.title))
            return
        place = self.desk.tables.take_out(table)
        self._show()
        self.toast.offer(
            tr("{title} was removed; the file stays where it is.", title=table.title),
            lambda: self._put_back(table, place),
        )

    def export(self) -> None:
        """The plot in view, or the constants of the table in view."""
        if self.chart is None:
            super().export()
            return
        table = self.current
        name = table.path.stem if table is not None else "scaling"
        exporting.choose_file(self, tr("Export the plot or the laws"), f"{name}.svg", _EXPORTED, self.export_to)

    def export_to(self, path: Path) -> None:
        """Write what is in view, as the ending of the file's name says: the plot, or the constants."""
        fit = self._shown_fit()
        if path.suffix.lower() in FORMATS and self.chart is not None:
            call = self._call(write_plot, path, self.chart)
            call.succeeded.connect(
                lambda written: self.services.messages.say(tr("Wrote the plot to {path}.", path=written))
            )
        elif fit is not None:
            self._keep(exporting.write(self.services, path, [fit]))
        else:
            self.services.messages.say(tr("There are no laws of a table here to export."))

    def choose_table(self) -> None:
        """Ask for tables of any format: what is wrong with one is said here."""
        suffixes = " ".join(f"*{each}" for each in Kind.TABLE.suffixes)
        dialog = QFileDialog(
            self, tr("Open tables of training runs"), filter=tr("Tables ({suffixes});;All files (*)", suffixes=suffixes)
        )
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(lambda names: self.take([Path(name) for name in names]))
        dialog.open()

    def take_keyboard(self) -> None:
        """The choice of the plot, once there is a table."""
        (self.desk.views if self.tables else self.desk.invitation.open_button).setFocus()

    def restore(self) -> None:
        """The plot that was in view, what was drawn over it, the rounds, and the budget."""
        settings = self.services.settings
        self.desk.views.choose(settings.get(KEPT_VIEW))
        self.desk.overlays.choose(settings.get(KEPT_OVERLAYS))
        self.desk.overlays.follow(self.desk.views.name)
        self.desk.rounds.choose(settings.get(KEPT_ROUNDS))
        self.desk.budget.restore(settings.get(KEPT_BUDGET))
        self.desk.split.restore(settings.get(KEPT_SHARE))

    def remember(self) -> None:
        """Keep them."""
        settings = self.services.settings
        settings.put(KEPT_VIEW, self.desk.views.name)
        settings.put(KEPT_OVERLAYS, self.desk.overlays.chosen)
        settings.put(KEPT_ROUNDS, self.desk.rounds.count)
        settings.put(KEPT_BUDGET, self.desk.budget.kept)
        settings.put(KEPT_SHARE, self.desk.split.share)

    def forget(self) -> None:
        """The budget that was asked about."""
        self.services.settings.forget(KEPT_BUDGET)

    def close_pane(self) -> None:
        """Offer nothing any more."""
        self.toast.dismiss()

    def showEvent(self, event: QShowEvent) -> None:
        """Make the plot when it is first seen: pyqtgraph is imported then, on this thread (jobs.preload says why)."""
        super().showEvent(event)
        if self.tables:
            self._make_plot()

    def changeEvent(self, event: QEvent) -> None:
        """Follow light and dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.desk.recolour(self.chart)

    def _fit(self, table: OpenTable) -> None:
        """A job for each table: they take turns, so that the short ones do not wait for the long ones."""
        question = ScalingLaws(tables=(table.path,), rounds=self.desk.rounds.count)
        job = self.services.jobs.submit(question, tr("Scaling laws of {title}", title=table.title), Priority.ASKED)
        table.job, table.failure, table.stopped = job, None, False
        self._asked[job] = table
        job.answered.connect(partial(self._take_answers, table))
        job.ended.connect(partial(self._finish, job))

    def _take_answers(self, table: OpenTable, found: list[Answer]) -> None:
        answer = found[-1]
        if isinstance(answer, Failure):
            table.failure, table.fit, table.job = answer, None, None
            self.services.messages.report([answer])
        elif isinstance(answer, ScalingFit):
            table.fit = answer
            table.job = None if answer.final else table.job
        if table is not self.current:
            return
        if answer.final or time.monotonic() - self._shown_at > _REDRAWN:
            self._show()
        else:
            self.desk.show_progress(table)

    def _finish(self, job: Job) -> None:
        table = self._asked.pop(job)
        if table.job is job:
            table.job, table.failure, table.stopped = None, job.problem, True
        if table is self.current:
            self._show()

    def _choose(self, table: OpenTable) -> None:
        self.desk.tables.choose(table)
        self._show()

    def _show(self) -> None:
        """Everything there is of the table in view."""
        self._shown_at = time.monotonic()
        table = self.current
        fit = table.fit if table is not None else None
        self.desk.show_table(table)
        if self.isVisible() and self.tables:
            self._make_plot()
        self.in_view.emit((table.failure or fit) if table is not None else None)
        self._draw()

    @Slot()
    def _draw(self) -> None:
        """Work the plot out in the background: of several wishes meanwhile the last counts."""
        name, table = self.desk.views.name, self.current
        self.desk.overlays.follow(name)
        fit = table.fit if table is not None else None
        if self._drawing is not None:
            self._stale = True
        elif table is None or (fit is None and not is_figure(name)):
            self.chart = None
            self.desk.show_chart(None)
        else:
            call = self.services.background.run(_chart, name, fit, self.desk.overlays.chosen, title=TITLES[name])
            call.succeeded.connect(self._show_chart)
            call.ended.connect(self._done_drawing)
            self._drawing = call

    def _show_chart(self, chart: "Chart") -> None:
        if not self._stale:
            self.chart = chart
            self.desk.show_chart(chart)

    def _done_drawing(self) -> None:
        self._drawing = None
        if self._stale:
            self._stale = False
            self._draw()

    def _refit(self) -> None:
        """As many rounds as a person now wants, for the table in view."""
        if self.current is not None and self.current.job is None:
            self._fit(self.current)
            self._show()

    def _stop(self) -> None:
        if self.current is not None and self.current.job is not None:
            self.current.job.cancel()

    def _put_back(self, table: OpenTable, place: int) -> None:
        if self.desk.tables.of_path(table.path) is None:
            self.desk.tables.put(table, place)
            self._choose(table)

    def _shown_fit(self) -> ScalingFit | None:
        fit = self.current.fit if self.current is not None else None
        return with_budget(fit, self.desk.budget.budget) if fit is not None else None

    def _constants_offered(self) -> Offer | None:
        return cells_offered(self.desk.constants.table, tr("scaling laws"))

    def _plot_offered(self) -> Offer | None:
        plot, fit = self.desk.plot, self._shown_fit()
        if plot is None or self.chart is None or fit is None:
            return None
        return picture_offered(plot.widget, tr("scaling laws"), fit.as_text(as_said))

    def _make_plot(self) -> None:
        fresh = self.desk.plot is None
        plot = self.desk.make_plot(self.chart)
        if fresh:
            DragOut(plot.widget, self.services.background, self._plot_offered)
            WholePicture(plot.widget, self.services, self._plot_offered)

    def _copy_plot(self) -> None:
        if self.chart is not None:
            self._call(picture, self.chart).succeeded.connect(self._take_picture)

    def _take_picture(self, image: QImage) -> None:
        QGuiApplication.clipboard().setImage(image)
        self.services.messages.say(tr("The plot is on the clipboard."))

    def _call(self, function: Callable[..., object], *args: object) -> Call:
        return self._keep(self.services.background.run(function, *args))

    def _keep(self, call: Call) -> Call:
        self._calls.add(call)
        call.ended.connect(lambda: self._calls.discard(call))
        return call

    def _connect(self) -> None:
        desk = self.desk
        desk.tables.picked.connect(lambda _: self._show())
        for changed in (desk.tables.model().rowsInserted, desk.tables.model().rowsRemoved):
            changed.connect(lambda *_: self.counted.emit(desk.tables.count()))
        desk.views.picked.connect(lambda _: self._draw())
        desk.overlays.changed.connect(self._draw)
        desk.rounds.changed.connect(self._refit)
        desk.stop.clicked.connect(self._stop)
        desk.copy_button.clicked.connect(self._copy_plot)
        desk.export_button.clicked.connect(self.export)
        desk.open_button.clicked.connect(self.choose_table)
        desk.published_button.clicked.connect(lambda: self.take(published_files()))
        desk.invitation.open_wanted.connect(self.choose_table)
        desk.invitation.samples_wanted.connect(lambda: self.take(published_files()))
        here = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self, self.undo, context=here)


def _chart(name: str, fit: ScalingFit | None, overlays: tuple[str, ...]) -> "Chart":
    """In the background: numpy is imported with it."""
    from desktop_app.tasks.scaling_laws.charts import view_of

    return view_of(name, fit, overlays)
