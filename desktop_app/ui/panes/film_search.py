"""When did it happen? Words are looked for among the labels, and the moments found are stepped through."""

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCompleter,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QWidget,
)

from desktop_app.answers import Label
from desktop_app.tasks.video_classification.asked import Chapter, FilmLabels, clock
from desktop_app.translation import local, plural, spoken, tr
from desktop_app.ui import style
from desktop_app.ui.signs import dress
from desktop_app.ui.tokens import NEAR
from desktop_app.ui.widgets.lines import in_column, in_row, wide
from desktop_app.ui.widgets.names import clearable, named

_MOST = 500


class _Moments(QListWidget):
    """Enter jumps to the one chosen, also where it was chosen before."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentItem() is not None:
            self.itemActivated.emit(self.currentItem())
        else:
            super().keyPressEvent(event)


class FilmSearch(QWidget):
    """A line to type into, and the moments of the film in view below it.

    Signals:
        found(str, object): the words, and the Chapters they fit; without words ("", ()).
        moment_wanted(float): a person chose a moment; where it begins, in seconds.
    """

    found = Signal(str, object)
    moment_wanted = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = named(QLineEdit(placeholderText=tr("When did it happen?")), tr("When did it happen?"))
        clearable(self.line)
        self.count = QLabel()
        self.count.setProperty("soft", True)
        self.back = named(QPushButton(), tr("The moment before"), tr("The moment before"))
        self.forward = named(QPushButton(), tr("The next moment"), tr("The next moment"))
        self.list = named(_Moments(), tr("Moments"))
        self.moments: tuple[Chapter, ...] = ()
        self._answer: FilmLabels | None = None
        self._labels = QStringListModel(self)
        self._told: tuple[str, tuple[Chapter, ...]] = ("", ())
        self._lay_out()
        self.line.textChanged.connect(self._look)
        self.line.returnPressed.connect(lambda: self.step(1))
        self.back.clicked.connect(lambda: self.step(-1))
        self.forward.clicked.connect(lambda: self.step(1))
        self.list.currentRowChanged.connect(self._jump)
        self.list.itemActivated.connect(lambda item: self._jump(self.list.row(item)))
        self.list.itemClicked.connect(lambda item: self._jump(self.list.row(item)))

    def show_answer(self, answer: FilmLabels | None) -> None:
        """Look in another answer, or in more of the same."""
        self._answer = answer
        names = (
            sorted({spoken(each.label) for stretch in answer.stretches for each in stretch.labels}) if answer else []
        )
        if names != self._labels.stringList():
            self._labels.setStringList(names)
        self._look()

    def step(self, by: int) -> None:
        """Go to the next moment, or the one before; from the last to the first."""
        if self.moments:
            row = self.list.currentRow()
            self.list.setCurrentRow((row + by if row >= 0 or by > 0 else -1) % len(self.moments))

    def _look(self) -> None:
        words = self.line.text().strip()
        answer = self._answer
        if answer is None:
            moments: tuple[Chapter, ...] = ()
        else:
            moments = answer.moments(words) if words else answer.chapters(answer.sure)
        if moments != self.moments:
            self.moments = moments
            self._fill(moments[:_MOST])
        self._count(words, answer is not None)
        told = (words, moments if words else ())
        if told != self._told:
            self._told = told
            self.found.emit(*told)

    def _fill(self, moments: tuple[Chapter, ...]) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        for each in moments:
            score = local(Label(each.label, each.score).percent(0))
            item = QListWidgetItem(f"{spoken(clock(each.start))}  {spoken(each.label)}  {score}")
            item.setToolTip(
                tr(
                    "{clock} to {clock2}: {label}, {score}",
                    clock=clock(each.start),
                    clock2=clock(each.end),
                    label=each.label,
                    score=score,
                )
            )
            self.list.addItem(item)
        self.list.blockSignals(False)

    def _count(self, words: str, watched: bool) -> None:
        count = len(self.moments)
        if not watched:
            text = ""
        elif words:
            text = plural("{n} moment", "{n} moments", count) if count else tr("no such moment")
        else:
            text = plural("{n} chapter", "{n} chapters", count) if count else tr("nothing sure")
        self.count.setText(text)
        for button in (self.back, self.forward):
            button.setEnabled(count > 0)

    def _jump(self, row: int) -> None:
        if 0 <= row < len(self.moments):
            self.moment_wanted.emit(self.moments[row].start)

    def _lay_out(self) -> None:
        completer = QCompleter(self._labels, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.line.setCompleter(completer)
        # A window of its own; kept here for as long as it may have to be dressed anew.
        self._offered = completer.popup()
        style.dress(self._offered)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setUniformItemSizes(True)
        for button, sign in ((self.back, "up"), (self.forward, "down")):
            dress(button, sign, "soft")
            button.setProperty("small", True)
        in_column(
            self.line,
            in_row(wide(self.count), self.back, self.forward, spacing=NEAR),
            wide(self.list),
            into=self,
            spacing=NEAR,
        )
