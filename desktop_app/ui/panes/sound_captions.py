"""A small window that stays above all others and shows what is being said, in letters as large as one wants."""

from html import escape

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShortcut, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.annotations import edited
from desktop_app.answers import Transcript, readable_spans
from desktop_app.translation import tr
from desktop_app.ui.settings import Setting, Settings
from desktop_app.ui.widgets.names import named

KEPT_SIZE = Setting("sound/caption_points", 24)
_SMALLEST, _LARGEST = 12, 96

_LATEST = 40
"""Words of a transcript that a caption may be made of."""

_MOST_CHARACTERS = 150


def caption(found: Transcript) -> tuple[str, str]:
    """The latest words as they are written, as many as two or three lines hold: the final ones, and the others."""
    words = found.words[-_LATEST:]
    spans = readable_spans(words, found.final, found.hot_words)
    sure = len(words) - found.interim
    final = [word for word, last in spans if last <= sure]
    edits = [each for each in found.annotations.edits if words and each.start >= words[0].start]
    written = [word.text for word in edited(final, words[:sure], edits)]
    interim = " ".join(word.text for word, last in spans if last > sure)
    while written and len(" ".join(written)) + len(interim) > _MOST_CHARACTERS:
        del written[0]
    return " ".join(written), interim


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
        lines = QVBoxLayout(self)
        lines.addWidget(self.label, 1)
        lines.addLayout(buttons)
        for keys, step in (("Ctrl++", +1), ("Ctrl+=", +1), ("Ctrl+-", -1)):
            QShortcut(QKeySequence(keys), self, lambda step=step: self.resize_letters(step))
        self.resize_letters(0)

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

    def show_transcript(self, found: Transcript | None) -> None:
        """Show the latest words of a transcript."""
        final, interim = caption(found) if found is not None else ("", "")
        self.label.setText(f"{escape(final)} <i>{escape(interim)}</i>" if final or interim else tr("Nothing yet."))

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
        """Say so."""
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
