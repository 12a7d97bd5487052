"""What the model attended to, in the table itself: a word of the question lights cells, and a cell lights words."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QWidget

from desktop_app.answers import AttentionMap, Failure, TableAnswer
from desktop_app.questions import RAW, RELEVANCE, ROLLOUT, Attention, TableQuestionAnswering
from desktop_app.translation import mark, number, tr
from desktop_app.ui import scheme
from desktop_app.ui.exporting import choose_map_file
from desktop_app.ui.latest_attention import LatestAttention
from desktop_app.ui.said import as_said, in_sentences
from desktop_app.ui.services import Services
from desktop_app.ui.tokens import NEAR
from desktop_app.ui.widgets.choice_box import ChoiceBox
from desktop_app.ui.widgets.flow import FlowLayout
from desktop_app.ui.widgets.lines import in_column, in_row
from desktop_app.ui.widgets.names import named
from desktop_app.ui.widgets.scale import Scale
from desktop_app.ui.widgets.scale_key import ScaleKey
from desktop_app.workspace import attention_files
from desktop_app.workspace.shading import Cell, Shading, Word, shading, share_of_word, tokens_of, value_words, words_of

_STRONGEST = 0.55
"""How much of the colour the strongest has, so that what is written on it stays readable."""


class TableAttention(QWidget):
    """A switch; while it is on, the words of the question, what is shown, and a sentence.

    Signals:
        shaded(object): the Shading of what is chosen, None for nothing.
    """

    shaded = Signal(object)

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._asked: TableQuestionAnswering | None = None
        self._answer: TableAnswer | None = None
        self._titles: tuple[str, ...] = ()
        self._row_number: Callable[[int], int] = lambda row: row + 1
        self.asked = LatestAttention(services, self)
        self._queries: tuple[int, ...] = ()
        self._of = ""
        self.from_cell = False
        """Whether what a cell attends to is shown, which a person sees already."""
        self.found: AttentionMap | None = None
        self.shown: Shading | None = None
        self.words: list[QPushButton] = []
        self.switch = named(
            QPushButton(tr("Show attention")),
            tr("Show what the model attended to in the table"),
            tr("Words and cells are shaded; click one to see what it attends to"),
        )
        self.switch.setCheckable(True)
        self.switch.setProperty("small", True)
        self.which = named(ChoiceBox(), tr("Which attention is shown"))
        self.which.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.export = named(QPushButton(tr("Export…")), tr("Export the table as it is shaded"))
        self.export.setProperty("small", True)
        self.key = ScaleKey()
        self._note = named(QLabel(wordWrap=True), tr("What the shading says"))
        self._line = QWidget()
        self._lay_out()
        self._offer(0)
        self.asked.found.connect(self._take)
        self.asked.missed.connect(self._show_nothing)
        self.switch.toggled.connect(self._on_switch)
        self.which.currentIndexChanged.connect(self._ask)
        self.export.clicked.connect(self._choose_file)
        self.hide()

    @property
    def idle(self) -> bool:
        """Whether what is wanted is shown, or cannot be."""
        return self.asked.job is None

    @property
    def note(self) -> str:
        """What is said about the shading."""
        return self._note.text()

    def show_answer(
        self,
        asked: TableQuestionAnswering | None,
        answer: TableAnswer | None,
        titles: Sequence[str] = (),
        row_number: Callable[[int], int] = lambda row: row + 1,
    ) -> None:
        """Another answer about the table in view, with the question it came of, the titles and what rows are called."""
        self._asked, self._answer = asked, answer
        self._titles, self._row_number = tuple(titles), row_number
        self.asked.forget()
        self._queries, self._of, self.from_cell = (), "", False
        self.found = None
        self.setVisible(answer is not None)
        self._ask()

    def look_from_cell(self, row: int, column: int) -> None:
        """Show what a cell attends to."""
        if self.found is None or not self.switch.isChecked():
            return
        queries = tokens_of(self.found, (row, column))
        title = self._titles[column] if column < len(self._titles) else ""
        if queries:
            self._look(queries, tr("The cell in row {row} of “{title}”", row=self._row_number(row), title=title), True)
        else:
            self._note.setText(tr("This cell is empty, or was not among those the model read."))

    def export_to(self, path: Path) -> None:
        """Write the table with its shares to a file, in the background: of the word or the cell that was clicked."""
        if self.found is None:
            return
        shown = replace(self.found, asked=self._queries) if self._queries else self.found
        call = self._services.background.run(attention_files.write, path, shown, title=str(path))
        call.succeeded.connect(lambda _: self._note.setText(tr("Written to {path}.", path=path)))
        call.failed.connect(self._on_failed)

    @Slot(object)
    def _on_failed(self, failure: object) -> None:
        if isinstance(failure, Failure):
            self._note.setText(in_sentences(failure))

    def _choose_file(self) -> None:
        if self.found is None:
            return
        suggested = self.found.source.with_name(f"{self.found.source.stem}-attention.png")
        choose_map_file(self, suggested, self.export_to)

    def changeEvent(self, event: QEvent) -> None:
        """Follow light and dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.found is not None:
            self._show()

    def _look(self, queries: tuple[int, ...], of: str, from_cell: bool = False) -> None:
        self._queries, self._of, self.from_cell = queries, of, from_cell
        self._show()

    @Slot(bool)
    def _on_switch(self, on: bool) -> None:
        self._line.setVisible(on)
        self._ask()

    @Slot()
    def _ask(self) -> None:
        if self._asked is None or self._answer is None or not self.switch.isChecked():
            self.asked.want(None)
            self.found = None
            self._show()
            return
        method, layer = self.which.currentData()
        question = Attention(about=self._asked, method=method, layer=layer, rows=self._answer.rests_on())
        if self.asked.want(question):
            self._note.setText(tr("The model is run once more …"))

    @Slot(object)
    def _take(self, found: object) -> None:
        if isinstance(found, AttentionMap):
            self.found = found
            self._offer(found.layers)
            self._show()

    @Slot(str)
    def _show_nothing(self, why: str) -> None:
        self.found = None
        self._show()
        self._note.setText(why)

    def _show(self) -> None:
        found = self.found
        words = words_of(found) if found is not None else ()
        if [each.text for each in words] != [each.text() for each in self.words]:
            self._make_words(words)
        self.shown = shading(found, self._queries) if found is not None else None
        if found is not None and self.shown is not None:
            self._shade_words(self.shown, words)
            self._note.setText(self._said(found, self.shown))
        self.key.show_scale(_scale(self.shown) if self.shown is not None else None, tr("Colours of the cells"))
        self.export.setVisible(found is not None)
        self.shaded.emit(self.shown)

    def _make_words(self, words: Sequence[Word]) -> None:
        for old in self.words:
            self._flow.removeWidget(old)
            old.deleteLater()
        self.words = []
        for word in words:
            button = QPushButton(word.text.replace("&", "&&"))
            button.setProperty("small", True)
            button.setCheckable(True)
            button.clicked.connect(partial(self._on_word, word))
            self._flow.addWidget(button)
            self.words.append(button)

    def _on_word(self, word: Word) -> None:
        """A second click takes the word back, for the whole question again."""
        again = self._queries == word.places
        self._look(() if again else word.places, "" if again else f"“{word.text}”")

    def _shade_words(self, shown: Shading, words: Sequence[Word]) -> None:
        # As dark as a cell of the same share, and no darker than the darkest cell: the key is of both.
        most = shown.strongest or max(shown.words, default=0.0) or 1.0
        for button, word, share in zip(self.words, words, shown.words, strict=True):
            button.setChecked(self._queries == word.places)
            ground = mixed(share / most)
            button.setStyleSheet(f"background-color: {ground.name()}")
            button.setAccessibleName(share_of_word(word.text, share, shown.relevance))
            button.setToolTip(button.accessibleName())

    def _said(self, found: AttentionMap, shown: Shading) -> str:
        of = self._of or tr("The answer" if found.method == RELEVANCE else "The question")
        rows, columns = shown.rows, shown.columns
        # What an answer comes from is not what a layer looks at.
        looks = found.method == RAW
        told = []
        if rows:
            row = max(rows, key=lambda each: rows[each])
            most = mark("most to row {row} ({share:.0%})") if looks else mark("most from row {row} ({share:.0%})")
            told.append(tr(most, row=self._row_number(row), share=rows[row]))
        if columns:
            column = max(columns, key=lambda each: columns[each])
            title = self._titles[column] if column < len(self._titles) else str(column + 1)
            most = mark("to column “{title}” ({share:.0%})") if looks else mark("from column “{title}” ({share:.0%})")
            told.append(tr(most, title=title, share=columns[column]))
        if self._answer is not None and self._answer.coordinates:
            on = shown.on(self._answer.coordinates)
            answer = mark("{share:.0%} to the answer's cells") if looks else mark("{share:.0%} from the answer's cells")
            told.append(tr(answer, share=on))
        whole = (
            mark("{of} attends {told}; {words:.0%} stay in the question.")
            if looks
            else mark("{of} draws {told}; {words:.0%} from the question.")
        )
        words = tr(whole, of=of, told=", ".join(told), words=sum(shown.words))
        rule = tr("A rule answered this, not the model.") if self._answer is not None and self._answer.by_rule else ""
        return " ".join([part for part in (rule, words, *map(as_said, found.notes)) if part])

    def _offer(self, layers: int) -> None:
        """The ways of looking, with the layers there are; what is chosen stays so."""
        wanted = [
            (tr("Last layer"), (RAW, None)),
            (tr("Relevance for the answer"), (RELEVANCE, None)),
            (tr("Rollout through all layers"), (ROLLOUT, None)),
            *((tr("Layer {layer}", layer=layer), (RAW, layer)) for layer in range(layers)),
        ]
        self.which.blockSignals(True)
        for place, (title, what) in enumerate(wanted):
            if place >= self.which.count():
                self.which.addItem(title, what)
        self.which.blockSignals(False)

    def _lay_out(self) -> None:
        self.export.hide()
        self.switch.toggled.connect(self.which.setVisible)
        self.which.hide()
        self._flow = FlowLayout()
        in_column(self._flow, in_row(self.key, ...), self._note, into=self._line)
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        self._line.hide()
        row = in_row(self.switch, self.which, ..., self.export)
        in_column(row, self._line, into=self, margins=(0, 0, 0, NEAR))


def _scale(shown: Shading) -> Scale:
    """What the grounds of the cells mean."""
    import numpy as np

    steps = [mixed(step / 63) for step in range(64)]
    palette = np.array([[each.red(), each.green(), each.blue()] for each in steps], np.uint8)[None]
    unit = tr("Share of relevance") if shown.relevance else tr("Share of attention")
    return Scale(unit, value_words(0.0, True), value_words(shown.strongest, True), palette)


def mixed(share: float) -> QColor:
    """The ground of what is attended to: so much of the colour of attention in the surface, light or dark."""
    colours = scheme.colours()
    ground, full = QColor(colours.surface), QColor(colours.accent)
    part = _STRONGEST * min(1.0, max(0.0, share))
    pairs = ((ground.red(), full.red()), (ground.green(), full.green()), (ground.blue(), full.blue()))
    return QColor(*(round(part * there + (1 - part) * here) for here, there in pairs))


def spoken(cell: Cell, shown: Shading) -> str:
    """What a screen reader and the tool tip say of a cell's share; "" where it was not read."""
    share = shown.cells.get(cell)
    if share is None:
        return ""
    said = number(share, ".1%")
    return tr("{share} of the relevance", share=said) if shown.relevance else tr("{share} of the attention", share=said)
