"""One answer about a table as a card: what was asked, the answer in words, and what it rests on."""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import islice

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop_app.answers import Failure, TableAnswer
from desktop_app.tasks.tables.query import TableQuery
from desktop_app.translation import Worded, mark, number, numbers_in, plural, spoken, tr
from desktop_app.ui.said import as_said
from desktop_app.ui.tokens import APART, FIGURE, NEAR, SMALL, TIGHT
from desktop_app.ui.widgets import enter
from desktop_app.ui.widgets.failure_words import describe_failure
from desktop_app.ui.widgets.result_table import ResultTable

MOST_CELLS = 8
TOLD = 6
"""Groups that a sentence tells; where there are more, all of them stand in a table."""
LONGEST_CELL = 40
LONGEST_FIGURE = 28
"""Characters of an answer that are shown large."""
_LEADS = {"SUM": mark("Sum of"), "AVERAGE": mark("Average of"), "COUNT": mark("Count of"), "NONE": mark("From")}


class AnswerCard(QFrame):
    """A question, and below it "Reading…" until its answer or its failure arrives.

    Signals:
        chosen(): clicked, focused or Enter pressed: the table should show the cells.
        copied(str): the answer's text, for the clipboard.
        stopped(): the person no longer wants the answer.
        walked(int): an arrow key: +1 for the card below, -1 for the one above.
    """

    chosen = Signal()
    copied = Signal(str)
    stopped = Signal()
    walked = Signal(int)

    def __init__(self, question: str, place: str, parent: QWidget | None = None, noted: Sequence[str] = ()) -> None:
        """place: the file and sheet asked about, as a person says it. noted: notes that are told beside the table."""
        super().__init__(parent)
        self._noted = frozenset(noted)
        self.question = question
        self.place = place
        self.answer: TableAnswer | None = None
        self.failure: Failure | None = None
        self._is_stopped = False
        self._is_chosen = False
        self.setObjectName("card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._figure = _label("", size=FIGURE)
        self._asked = _label(question[:200], faint=True)
        self._sentence = _label(tr("Reading the table…"), size=1.1)
        self._result = ResultTable()
        self._rests_on = _label("")
        self._notes = _label("")
        self._small = _label(place, faint=True)
        self._button = QPushButton(tr("Stop"))
        self._button.setAccessibleName(tr("Stop answering: {question}", question=question[:60]))
        self._button.clicked.connect(self._pressed)
        self._lay_out()
        self._say()

    @property
    def final(self) -> bool:
        """Whether nothing more will come: an answer, a reason why there is none, or stopped."""
        return self.answer is not None or self.failure is not None or self._is_stopped

    def show_passing(self, answer: TableAnswer) -> None:
        """Show how far a large table has been read."""
        self._sentence.setText(as_said(answer.sentence)[:2_000])
        self._say()

    def show_answer(self, answer: TableAnswer) -> None:
        """Show what the table says."""
        self.answer = answer
        figure, sentence = figure_of(answer), as_said(answer.sentence)
        self._figure.setText(figure)
        self._sentence.setText("" if sentence.strip(" .") == figure else sentence[:2_000])
        if len(answer.result) > TOLD + 1:
            self._result.show_result(answer.result)
        self._rests_on.setText(rests_on(answer))
        self._notes.setText("\n".join(as_said(note) for note in answer.notes if note not in self._noted))
        told_by = (
            tr("by rule, without the checkpoint")
            if answer.by_rule
            else tr("{checkpoint} on {device}", checkpoint=answer.checkpoint, device=answer.device)
        )
        self._small.setText(f"{rows_in_words(answer)} {self.place}, {told_by}.".strip())
        self._offer_copy()

    def show_failure(self, failure: Failure) -> None:
        """Show why there is no answer and what to do."""
        self.failure = failure
        self._sentence.setText(
            tr("No answer. {describe_failure}.", describe_failure=describe_failure(failure, besides=self.place))
        )
        self._rests_on.setText(as_said(failure.advice))
        self._offer_copy()

    def show_stopped(self) -> None:
        """Say that the person stopped it."""
        self._is_stopped = True
        self._sentence.setText(tr("Stopped before it was answered."))
        self._button.hide()
        self._say()

    def choose(self, chosen: bool) -> None:
        """Draw this card as the one whose cells the table shows, or no longer."""
        self._is_chosen = chosen
        self.update()

    def as_text(self) -> str:
        """The card in plain lines."""
        parts = (
            f"Q: {self.question}",
            self._sentence.text() or self._figure.text(),
            self._result.text(),
            self._notes.text(),
            self._rests_on.text(),
            self._small.text(),
        )
        return "\n".join(part for part in parts if part)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A bar in the highlight colour on the chosen card; the style sheet draws the focus."""
        super().paintEvent(event)
        if self._is_chosen:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.palette().color(QPalette.ColorRole.Highlight))
            painter.drawRoundedRect(NEAR // 2, APART, NEAR // 2, self.height() - 2 * APART, 2, 2)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click anywhere chooses the card."""
        super().mousePressEvent(event)
        self.chosen.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Walking to the card with Tab chooses it; a click does so by itself."""
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses, or presses the card's button; Ctrl+C copies, the arrows walk from card to card."""
        if enter.pressed(event):
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit()
        elif event.key() == Qt.Key.Key_C and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.copied.emit(self.as_text())
        elif event.key() == Qt.Key.Key_Down:
            self.walked.emit(+1)
        elif event.key() == Qt.Key.Key_Up:
            self.walked.emit(-1)
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._asked, 1)
        top.addWidget(self._button, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(APART, NEAR, NEAR, NEAR + TIGHT)
        layout.setSpacing(TIGHT)
        layout.addLayout(top)
        for label in (self._figure, self._sentence, self._result, self._notes, self._rests_on, self._small):
            layout.addWidget(label)

    def _offer_copy(self) -> None:
        self._button.setText(tr("Copy"))
        self._button.setToolTip(tr("Copy this answer"))
        self._button.setAccessibleName(tr("Copy the answer to: {question}", question=self.question[:60]))
        self._say()

    def _pressed(self) -> None:
        if self.final:
            self.copied.emit(self.as_text())
        else:
            self.stopped.emit()

    def _say(self) -> None:
        for label in (self._figure, self._sentence, self._notes, self._rests_on):
            label.setVisible(bool(label.text()))
        self.setAccessibleName(f"{self.question[:200]}: {(self._sentence.text() or self._figure.text())[:400]}")
        described = (self._notes.text(), self._rests_on.text(), self._small.text())
        self.setAccessibleDescription(" ".join(part for part in described if part))


def figure_of(answer: TableAnswer) -> str:
    """What is shown large: the number as the sentence writes it, or a short text; "" where there is neither."""
    if isinstance(answer.value, str):
        return spoken(answer.value) if len(answer.value) <= LONGEST_FIGURE else ""
    if answer.value is None:
        return ""
    if not isinstance(answer.sentence, Worded):
        return _figure_written(answer)
    for known, written in numbers_in(answer.sentence):
        if answer.value in (known, -known):
            return written if answer.value == known else f"-{written}"
    return ""


def _figure_written(answer: TableAnswer) -> str:
    """The number in a sentence of which no more is known than its words: one that was kept by an earlier version."""
    written = re.findall(r"[-−]?\d+(?:,\d{3})*(?:\.\d+)?", answer.sentence)
    return next((each for each in written if float(each.replace(",", "").replace("−", "-")) == answer.value), "")


def rests_on(answer: TableAnswer) -> str:
    """The cells an answer rests on, in words: "Sum of 3 cells: 10, 36, 24", "Count of 9 cells: Oslo (6), Rome (3)"."""
    if not answer.cells:
        return ""
    # Eight times "female" would read as if nobody else was counted.
    named = _are_names(answer)
    times = Counter(answer.cells) if named or answer.aggregator in ("COUNT", "DISTINCT") else {}
    told = [(cell, times.get(cell, 1)) for cell in islice(times or answer.cells, MOST_CELLS)]
    cells = ((cell[:LONGEST_CELL] or tr("(empty)"), often) for cell, often in told)
    shown = ", ".join(f"{cell} ({number(often, ',')})" if often > 1 else cell for cell, often in cells)
    more = len(times or answer.cells) - MOST_CELLS
    count = plural("{n} cell", "{n} cells", len(answer.cells))
    ending = tr(" and {more:,} more", more=more) if more > 0 else ""
    lead = tr(_LEADS["NONE"] if named else _LEADS.get(answer.aggregator, _LEADS["NONE"]))
    return f"{lead} {count}: {shown}{ending}"


def _are_names(answer: TableAnswer) -> bool:
    """Whether the cells name the groups that were picked, rather than being what was put together of each."""
    query = answer.query
    if not isinstance(query, TableQuery) or query.group is None or query.measure is None:
        return False
    return query.order is not None or query.having is not None


def rows_in_words(answer: TableAnswer) -> str:
    """How much of the table the model read, and how it is shown, without saying what the sentence says already."""
    if answer.rows_seen < answer.rows_total:
        extent = tr("{rows_seen:,} of {rows_total:,} rows", rows_seen=answer.rows_seen, rows_total=answer.rows_total)
        marked = tr("The rows read are tinted.") if answer.rows_read else ""
        if extent in as_said(answer.sentence):
            return marked
        return tr("Read {extent}. {marked}", extent=extent, marked=marked).strip()
    return (
        tr("Read all {rows_total:,} rows.", rows_total=answer.rows_total)
        if answer.rows_total != 1
        else tr("Read the one row.")
    )


def _label(text: str, faint: bool = False, size: float = 1.0) -> QLabel:
    """A wrapping label of plain text: a cell that looks like HTML stays what it is."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    font = label.font()
    if size > 1:
        font.setPointSizeF(font.pointSizeF() * size)
        font.setWeight(QFont.Weight.DemiBold)
    if faint:
        label.setProperty("soft", True)
        font.setPointSizeF(font.pointSizeF() * SMALL)
    label.setFont(font)
    return label
