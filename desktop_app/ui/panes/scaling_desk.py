"""What the Scaling pane is laid out of: the row above, the plot with its legend, and constants and budget beside it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from desktop_app.tasks.scaling_laws.values import ScalingFit
from desktop_app.translation import tr
from desktop_app.ui.panes.scaling_budget import ScalingBudget
from desktop_app.ui.panes.scaling_constants import ScalingConstants
from desktop_app.ui.panes.scaling_legend import ScalingLegend
from desktop_app.ui.panes.scaling_plot import ScalingPlot
from desktop_app.ui.panes.scaling_tables import OpenTable, TableChoice
from desktop_app.ui.panes.scaling_views import Overlays, Rounds, ViewChoice
from desktop_app.ui.said import as_said
from desktop_app.ui.settings import Setting
from desktop_app.ui.signs import dress
from desktop_app.ui.tokens import APART, NEAR
from desktop_app.ui.widgets.beside import SHARE, BesideOrBelow
from desktop_app.ui.widgets.invitation import Invitation
from desktop_app.ui.widgets.names import named
from desktop_app.ui.widgets.options import Options

if TYPE_CHECKING:
    from desktop_app.tasks.scaling_laws.charts import Chart

KEPT_SHARE = Setting("scaling/share", SHARE)
_LEAST_PLOT = 180
_WIDEST = 280
"""Points of a choice in the row above, at most."""
_SIDE = 330
"""Points of the constants' width, at least."""


class ScalingDesk(QStackedWidget):
    """An invitation while there is no table; then the table in view.

    pane: what the options lie over; the desk fills it.
    """

    def __init__(self, pane: QWidget) -> None:
        super().__init__(pane)
        self.tables = TableChoice()
        self.views = ViewChoice()
        self.overlays = Overlays()
        self.rounds = Rounds()
        self.legend = ScalingLegend()
        self.constants = ScalingConstants()
        self.budget = ScalingBudget()
        self.plot: ScalingPlot | None = None
        self.open_button = named(
            QPushButton(tr("O&pen…")), tr("Open tables"), tr("Tables of training runs, of any format")
        )
        self.published_button = named(QPushButton(tr("Pu&blished")), tr("Open the published tables"))
        self.published_button.setToolTip(tr("Cerebras-GPT and Pythia, as their losses were published"))
        self.stop = named(QPushButton(tr("Sto&p")), tr("Stop fitting this table"), tr("What is known by then stays"))
        self.copy_button = named(QPushButton(tr("&Copy plot")), tr("Copy the plot as a picture"))
        self.export_button = named(QPushButton(tr("E&xport…")), tr("Export the plot or the laws"))
        self.options = Options(pane)
        self.status = QLabel()
        self.status.setProperty("soft", True)
        self.words = QLabel(wordWrap=True, alignment=Qt.AlignmentFlag.AlignCenter)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._dress()
        self._lay_out(pane)
        self.show_table(None)
        self.show_chart(None)

    def show_table(self, table: OpenTable | None) -> None:
        """How far a table has come, and its constants; None where none is open."""
        fit = table.fit if table is not None else None
        self.show_progress(table)
        self.constants.show_fit(fit)
        self.budget.show_fit(fit)
        if table is not None:
            self.words.setText(_words(table))
        self.setCurrentWidget(self._page if table is not None else self.invitation)

    def show_progress(self, table: OpenTable | None) -> None:
        """How far a table has come, in words, and whether it can be stopped."""
        running = table is not None and table.job is not None
        fit = table.fit if table is not None else None
        self.stop.setVisible(running)
        self.status.setText(_progress(fit, self.rounds.count) if running else _ended(table))
        self.status.setVisible(bool(self.status.text()))
        self.rounds.setEnabled(not running)

    def show_chart(self, chart: "Chart | None") -> None:
        """The plot; in its place words about the table in view, where there is none."""
        self.legend.show_chart(chart)
        self.copy_button.setEnabled(chart is not None)
        self.export_button.setEnabled(chart is not None)
        if self.plot is not None:
            self.plot.show_chart(chart)
        self._place.setCurrentWidget(self._plot_part if chart is not None else self.words)

    def make_plot(self, chart: "Chart | None") -> ScalingPlot:
        """Import pyqtgraph, where that was not done yet, and draw."""
        if self.plot is None:
            self.plot = ScalingPlot(self._plot_part)
            self.plot.widget.setMinimumHeight(_LEAST_PLOT)
            self._plot_lines.insertWidget(0, self.plot.widget, 1)
            self.plot.show_chart(chart)
        return self.plot

    def recolour(self, chart: "Chart | None") -> None:
        """Light or dark, as the palette now is."""
        if self.plot is not None:
            self.plot.recolour()
            self.legend.show_chart(chart)

    def _dress(self) -> None:
        for button, sign in (
            (self.open_button, "open"),
            (self.stop, "stop"),
            (self.copy_button, "copy"),
            (self.export_button, "export"),
        ):
            dress(button, sign, "soft")
        more = QWidget()
        buttons = QHBoxLayout(more)
        buttons.setContentsMargins(0, 0, 0, 0)
        for button in (self.open_button, self.published_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        self.options.add(tr("More tables"), more)
        self.options.add(tr("Published laws in the plot"), self.overlays)
        self.options.add(tr("Intervals"), self.rounds)
        self.invitation = Invitation(
            tr("Drop a table of training runs here"),
            tr(
                "A row a run: parameters, tokens or compute, and the loss (csv, Excel and the like, or pasted). "
                "The laws of scaling are fitted with intervals, and say how large a model to train for a budget."
            ),
        )
        self.invitation.show_sign("scaling")
        self.invitation.samples_button.setText(tr("Published &tables"))
        named(self.invitation.samples_button, tr("Open the published tables"), tr("Cerebras-GPT and Pythia"))

    def _lay_out(self, pane: QWidget) -> None:
        row = QHBoxLayout()
        row.setSpacing(NEAR)
        for choice, share in ((self.tables, 4), (self.views, 5)):
            choice.setMaximumWidth(share * _WIDEST // 4)
            row.addWidget(choice, share)
        row.addStretch()
        for button in (self.copy_button, self.export_button, self.options):
            row.addWidget(button)
        self._plot_part = QWidget()
        self._plot_lines = QVBoxLayout(self._plot_part)
        self._plot_lines.setContentsMargins(0, 0, 0, 0)
        self._plot_lines.addWidget(self.legend)
        self._place = QStackedWidget()
        self._place.addWidget(self.words)
        self._place.addWidget(self._plot_part)
        self.split = BesideOrBelow(self._place, self._side())
        self._page = QWidget()
        lines = QVBoxLayout(self._page)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(NEAR)
        lines.addLayout(row)
        lines.addWidget(self.split, 1)
        self.addWidget(self.invitation)
        self.addWidget(self._page)
        whole = QHBoxLayout(pane)
        whole.setContentsMargins(APART, NEAR, APART, NEAR)
        whole.addWidget(self)

    def _side(self) -> QTabWidget:
        """Constants and budget, each behind a tab."""
        progress = QHBoxLayout()
        for widget in (self.status, self.stop):
            progress.addWidget(widget)
        progress.addStretch(1)
        laws, budget = QVBoxLayout(), QVBoxLayout()
        laws.addLayout(progress)
        laws.addWidget(self.constants)
        question = QLabel(tr("How large a model, on how many tokens, for this budget?"), wordWrap=True)
        question.setProperty("soft", True)
        budget.addWidget(question)
        budget.addWidget(self.budget)
        self.side = named(QTabWidget(), tr("Constants and budget"))
        for title, lines in ((tr("Constants"), laws), (tr("Budget"), budget)):
            self.side.addTab(_scrolled(lines, title), title)
        return self.side


def _scrolled(lines: QVBoxLayout, title: str) -> QScrollArea:
    lines.setContentsMargins(NEAR, NEAR, NEAR, 0)
    lines.setSpacing(NEAR)
    lines.addStretch(1)
    content = QWidget()
    content.setObjectName("bare")
    content.setLayout(lines)
    area = _AsWide(widgetResizable=True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setAccessibleName(title)
    area.setWidget(content)
    return area


class _AsWide(QScrollArea):
    """Scrolls up and down alone, and so asks for the width that its content needs."""

    def minimumSizeHint(self) -> QSize:
        """Asked anew whenever it is laid out: the style sheet makes controls wider than they were made."""
        content = self.widget()
        assert content is not None
        needed = content.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()
        return QSize(max(_SIDE, needed), super().minimumSizeHint().height())


def _progress(fit: ScalingFit | None, rounds: int) -> str:
    if fit is None:
        return tr("Fitting…")
    if fit.joint is None:
        return tr("Intervals…")
    return tr("Intervals: {count:,} of {rounds:,} rounds", count=len(fit.samples), rounds=rounds)


def _ended(table: OpenTable | None) -> str:
    if table is None or not table.stopped or table.fit is None:
        return ""
    return tr("Stopped after {count:,} rounds: the intervals are rough.", count=len(table.fit.samples))


def _words(table: OpenTable) -> str:
    """What stands where the plot would."""
    if table.failure is not None:
        return f"{table.title}: {as_said(table.failure.reason)}.\n\n{as_said(table.failure.advice)}".strip()
    if table.stopped:
        return tr("{title}: it was stopped before a law was found.", title=table.title)
    return tr("Fitting the laws of {title}…", title=table.title)
