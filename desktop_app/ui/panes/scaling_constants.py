"""The constants of a table's laws with their intervals, and what to know before relying on them."""

from dataclasses import dataclass, replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QTableWidgetItem,
    QWidget,
)

from desktop_app.tasks.scaling_laws.values import SIGNS, Estimate, JointLaw, ScalingFit, estimate
from desktop_app.translation import mark, number, tr
from desktop_app.ui.said import as_said
from desktop_app.ui.tokens import NEAR
from desktop_app.ui.widgets.lines import in_column
from desktop_app.ui.widgets.names import named
from desktop_app.ui.widgets.short_table import ShortTable

_HEADINGS = ("", mark("Value"), mark("95% between"))
_NOTHING = 0.001
"""Below this E is at the bound of what is sought: no floor at all."""
_PLAIN = (1e3, 1e6)
"""Between these numbers are written out: 3,300 rather than 3.3e+03."""
_ROWS = 14
"""Rows that are in view at once, at most."""


@dataclass(frozen=True)
class Line:
    """A row: a heading of a law, where there is no value; or a constant of it."""

    name: str
    value: str = ""
    interval: str = ""
    tip: str = ""


class ScalingConstants(QWidget):
    """A small table, and sentences below it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = named(
            ShortTable(0, len(_HEADINGS), in_view=_ROWS), tr("Constants of the laws, with their intervals")
        )
        self.table.setHorizontalHeaderLabels([tr(each) if each else "" for each in _HEADINGS])
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 8)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(len(_HEADINGS) - 1, QHeaderView.ResizeMode.Stretch)
        self.notes = QLabel(wordWrap=True)
        self.notes.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.notes.setAccessibleName(tr("What to know about these laws"))
        copy = QShortcut(QKeySequence.StandardKey.Copy, self.table, context=Qt.ShortcutContext.WidgetShortcut)
        copy.activated.connect(self.copy_numbers)
        in_column(self.table, self.notes, into=self, spacing=NEAR)

    def show_fit(self, fit: ScalingFit | None) -> None:
        """The laws of a table; None for none."""
        found = lines_of(fit) if fit is not None else []
        self.table.clearSpans()
        self.table.setRowCount(len(found))
        for row, line in enumerate(found):
            for column, text in enumerate((line.name, line.value, line.interval)):
                self.table.setItem(row, column, _item(text, line, column))
            if not line.value:
                self.table.setSpan(row, 0, 1, len(_HEADINGS))
        self.table.setVisible(bool(found))
        self.notes.setText("\n\n".join(remarks(fit)) if fit is not None else "")
        self.notes.setVisible(bool(self.notes.text()))

    def copy_numbers(self) -> None:
        """Put the table on the clipboard, as a spreadsheet takes it."""
        rows = [[tr(each) if each else "" for each in _HEADINGS]]
        for row in range(self.table.rowCount()):
            items = [self.table.item(row, column) for column in range(len(_HEADINGS))]
            rows.append([item.text() if item is not None else "" for item in items])
        QGuiApplication.clipboard().setText("\n".join("\t".join(row) for row in rows))


def _item(text: str, line: Line, column: int) -> QTableWidgetItem:
    item = QTableWidgetItem(text)
    item.setToolTip(line.tip)
    if column:
        item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    if not line.value:
        font = item.font()
        font.setBold(True)
        item.setFont(font)
    return item


def lines_of(fit: ScalingFit) -> list[Line]:
    """The rows of the table for a fit."""
    found = []
    if fit.joint is not None:
        tip = tr("Hoffmann et al. 2022, equation 2: loss in nats a token of N parameters trained on D tokens.")
        found.append(Line("L(N, D) = E + A/N^alpha + B/D^beta", tip=tip))
        found += [_line(name, each) for name, each in fit.constants().items() if each is not None]
        growth = _line(tr("N grows as C^"), estimate([_growth(each) for each in fit.samples], _growth(fit.joint)))
        found.append(replace(growth, tip=tr("How the best number of parameters grows with compute.")))
    for law in fit.singles:
        sign = SIGNS[law.of]
        found.append(
            Line(
                as_said(law.formula),
                tip=tr("Fitted to {runs} runs, those that none of a smaller {sign} beats.", runs=law.runs, sign=sign),
            )
        )
        found.append(_line(tr("exponent"), law.exponent))
        found.append(_line(tr("scale"), law.scale))
        if law.floor.value:
            found.append(_line(tr("floor"), law.floor))
    return found


def _line(name: str, each: Estimate) -> Line:
    interval = "" if each.low is None or each.high is None else f"{_told(each.low, 3)} … {_told(each.high, 3)}"
    return Line(name, _told(each.value), interval)


def _told(value: float, digits: int = 4) -> str:
    """So many digits; what the fit cannot tell from nothing as 0."""
    if abs(value) < _NOTHING:
        return "0"
    if _PLAIN[0] <= abs(value) < _PLAIN[1]:
        return number(float(f"{value:.{digits}g}"), ",.0f")
    return number(value, f".{digits}g")


def _growth(law: JointLaw) -> float:
    return law.beta / (law.alpha + law.beta)


def remarks(fit: ScalingFit) -> list[str]:
    """What a person should know, the weightiest first: what could not be determined, then the notes."""
    found = []
    if fit.joint is None and fit.why_not:
        found.append(tr("No joint law of parameters and tokens: {why_not}.", why_not=as_said(fit.why_not)))
    elif fit.joint is not None:
        found.append(
            tr("The joint law lies {error:.2g}% off the runs (root of the mean square).", error=100 * fit.error)
        )
    return [*found, *map(as_said, fit.notes)]
