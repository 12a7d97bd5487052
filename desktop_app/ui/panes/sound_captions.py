"""A small window that stays above all others and shows what is being said, in letters as large as one wants."""

from bisect import bisect_right
from html import escape
from itertools import accumulate

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
    QTextLayout,
    QWheelEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from desktop_app.annotations import edited
from desktop_app.answers import Transcript, Word, readable_spans
from desktop_app.translation import tr
from desktop_app.ui.settings import Setting, Settings
from desktop_app.ui.widgets.lines import in_column, wide
from desktop_app.ui.widgets.names import named

KEPT_SIZE = Setting("sound/caption_points", 24)
_SMALLEST, _LARGEST = 12, 96

KEPT_PLACE = Setting[bytes]("sound/caption_place", b"")

_LATEST = 120
"""Words of a transcript that a caption may be made of."""


def caption(found: Transcript) -> tuple[list[Word], list[Word]]:
    """The latest words as they are written: the final ones, and those that may change."""
    words = found.words[-_LATEST:]
    sure = len(words) - found.interim
    if not found.writing.sentences:
        return list(words[:sure]), list(words[sure:])
    spans = readable_spans(words, found.final, found.hot_words, found.writing)
    final = [word for word, last in spans if last <= sure]
    edits = [each for each in found.annotations.edits if words and each.start >= words[0].start]
    return edited(final, words[:sure], edits), [word for word, last in spans if last > sure]


def rolled(words: list[Word], since: float, font: QFont, size: QSize) -> list[Word]:
    """Of words, as many as there is room for: whole lines leave at the top, so that those being read stand still.

    since: the second before which words have left already. font: of their letters; size: the room for them, in points.
    """
    left = [word for word in words if word.end > since]
    starts = _line_starts(left, font, size.width())
    rows = max(1, size.height() // QFontMetrics(font).lineSpacing())
    return left[starts[-rows] :] if len(starts) > rows else left


def _line_starts(words: list[Word], font: QFont, width: int) -> list[int]:
    """The first word of each line, were they set so wide."""
    layout = QTextLayout(joined(words), font)
    ends = list(accumulate(len(word.text) + 1 for word in words))
    starts: list[int] = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        starts.append(bisect_right(ends, line.textStart()))
    layout.endLayout()
    return starts


def joined(words: list[Word]) -> str:
    """The words with spaces between them."""
    return " ".join(word.text for word in words)


class CaptionWindow(QWidget):
    """Ctrl and the wheel, Ctrl++ and Ctrl+- or the buttons make the letters larger and smaller; Escape closes.

    Signals:
        closed(): it is no longer in view.
    """

    closed = Signal()

    def __init__(self, settings: Settings, parent: QWidget) -> None:
        flags = Qt.WindowType.Window | Qt.WindowType.WindowStaysOnTopHint
        super().__init__(parent, flags)
        self._settings = settings
        self._found: Transcript | None = None
        self._since = 0.0
        self.setWindowTitle(tr("Captions"))
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.label = named(QLabel(wordWrap=True), tr("What is being said"))
        self.label.setTextFormat(Qt.TextFormat.RichText)
        self.label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
        self.label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.larger = named(QPushButton("A+"), tr("Larger letters"), tr("Ctrl and +, or Ctrl and the wheel"))
        self.smaller = named(QPushButton("A−"), tr("Smaller letters"), tr("Ctrl and −, or Ctrl and the wheel"))
        self.larger.clicked.connect(lambda: self.resize_letters(+1))
        self.smaller.clicked.connect(lambda: self.resize_letters(-1))
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.smaller)
        buttons.addWidget(self.larger)
        in_column(wide(self.label), buttons, into=self, margins=None)
        for keys, step in (("Ctrl++", +1), ("Ctrl+=", +1), ("Ctrl+-", -1)):
            QShortcut(QKeySequence(keys), self, lambda step=step: self.resize_letters(step))
        self.resize_letters(0)
        # By itself a window of words that wrap is as high as one line of them.
        self.resize(self.sizeHint())
        self.restoreGeometry(settings.get(KEPT_PLACE))

    @property
    def points(self) -> int:
        """The size of the letters."""
        return min(max(self._settings.get(KEPT_SIZE), _SMALLEST), _LARGEST)

    def resize_letters(self, step: int) -> None:
        """Make the letters larger, or smaller where step is below 0; kept for the next time."""
        size = round(self.points * 1.15**step) if step else self.points
        self._settings.put(KEPT_SIZE, min(max(size, _SMALLEST), _LARGEST))
        font = self.label.font()
        font.setPointSize(self.points)
        self.label.setFont(font)
        self.smaller.setEnabled(self.points > _SMALLEST)
        self.larger.setEnabled(self.points < _LARGEST)
        self._since = 0.0
        self._fill()

    def show_transcript(self, found: Transcript | None) -> None:
        """Show the latest words of a transcript."""
        if found is None or self._found is None or found.source != self._found.source:
            self._since = 0.0
        self._found = found
        self._fill()

    def _fill(self) -> None:
        final, interim = caption(self._found) if self._found is not None else ([], [])
        # What may change is written slanted, and that is as wide as other letters or a little wider.
        room = self.label.size() - QSize(self.points // 2, 0)
        words = rolled([*final, *interim], self._since, self.label.font(), room)
        self._since = words[0].start if words else self._since
        said = joined(words[: max(0, len(words) - len(interim))])
        passing = joined(words[-len(interim) :] if interim else [])
        self.label.setText(f"{escape(said)} <i>{escape(passing)}</i>" if words else tr("Nothing yet."))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More words have room, or fewer."""
        super().resizeEvent(event)
        self._since = 0.0
        self._fill()

    def sizeHint(self) -> QSize:
        """Wide and low."""
        return QSize(760, 220)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl, the size of the letters."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.angleDelta().y():
            self.resize_letters(1 if event.angleDelta().y() > 0 else -1)
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Say so; where it stood is where it opens again."""
        self._settings.put(KEPT_PLACE, bytes(self.saveGeometry().data()))
        super().closeEvent(event)
        self.closed.emit()


class CaptionsButton(QPushButton):
    """Shows and hides the window; it is made when it is first wanted."""

    def __init__(self, settings: Settings, over: QWidget) -> None:
        super().__init__(tr("Sho&w captions"))
        named(self, tr("Show captions"), tr("What is said, in a window above all others"))
        self.setCheckable(True)
        self._settings = settings
        self._over = over
        self.window_of_captions: CaptionWindow | None = None
        self._latest: Transcript | None = None
        self.toggled.connect(self._show)

    def show_transcript(self, found: Transcript | None) -> None:
        """The transcript whose latest words are to be seen."""
        self._latest = found
        if self.window_of_captions is not None and self.window_of_captions.isVisible():
            self.window_of_captions.show_transcript(found)

    def _show(self, wanted: bool) -> None:
        if self.window_of_captions is None:
            self.window_of_captions = CaptionWindow(self._settings, self._over)
            self.window_of_captions.closed.connect(lambda: self.setChecked(False))
        if wanted:
            self.window_of_captions.show_transcript(self._latest)
            self.window_of_captions.show()
        else:
            self.window_of_captions.close()
