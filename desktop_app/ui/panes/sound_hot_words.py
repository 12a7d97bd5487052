"""The line in which hot words are typed, and what is said of them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from desktop_app.hot_words import DEFAULT_WEIGHT, STRONG, HotWord, HotWordsNow, parse
from desktop_app.problems import BadQuestion
from desktop_app.translation import mark, tr
from desktop_app.ui.said import as_said
from desktop_app.ui.widgets.lines import in_column
from desktop_app.ui.widgets.names import clearable, named

_WHAT_THEY_ARE = mark(
    "Names and terms to prefer from now on; what is written already needs Again. A figure behind a colon says how "
    "much (else {usual:g}); below 0 avoids a word."
)


class HotWordsField(QWidget):
    """A line of hot words; what cannot be meant is said below it, and is not used.

    now: those that count, for a recording that goes on.

    Signals:
        changed(): other hot words count from now on.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.now = HotWordsNow()
        self._explained = tr(_WHAT_THEY_ARE, usual=DEFAULT_WEIGHT)
        self.line = named(QLineEdit(placeholderText=tr("Okonkwo, New Delhi:9")), tr("Hot words"), self._explained)
        clearable(self.line)
        self.line.textChanged.connect(self._read)
        self._words = named(QLabel(wordWrap=True), tr("What hot words are, or what is wrong with them"))
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        in_column(self.line, self._words, into=self)
        self._say(self._explained, calm=True)

    @property
    def hot_words(self) -> tuple[HotWord, ...]:
        """Those that count: the latest that could be meant."""
        return self.now.words

    @property
    def text(self) -> str:
        """As it was typed."""
        return self.line.text()

    @property
    def words(self) -> str:
        """What is said of them."""
        return self._words.text()

    def type(self, text: str) -> None:
        """Fill the line in, as if it were typed."""
        self.line.setText(text)

    def _read(self, text: str) -> None:
        try:
            found = parse(text)
        except BadQuestion as problem:
            self._say(f"{as_said(problem.reason)}. {as_said(problem.advice)}.", calm=False)
            return
        self._say(self._caution(found) or self._explained, calm=True)
        if found != self.now.words:
            self.now.words = found
            self.changed.emit()

    def _caution(self, found: tuple[HotWord, ...]) -> str:
        """What is said of words that are preferred too strongly; "" where none is."""
        strong = next((each for each in found if each.weight > STRONG), None)
        if strong is None:
            return ""
        return tr(
            "“{word}” weighs {weight:g}: above {most:g} a word is written also where it was not said.",
            word=strong.text,
            weight=strong.weight,
            most=STRONG,
        )

    def _say(self, text: str, calm: bool) -> None:
        self._words.setText(text)
        role = QPalette.ColorRole.PlaceholderText if calm else QPalette.ColorRole.Text
        self._words.setForegroundRole(role)
