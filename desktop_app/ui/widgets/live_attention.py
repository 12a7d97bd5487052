"""Below what a microphone hears: what the model attends to, the words of these moments, and what the colours mean."""

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter, QPalette

from desktop_app.attention.trace import AttentionTrace
from desktop_app.translation import tr
from desktop_app.ui.tokens import TIGHT
from desktop_app.ui.widgets import scale_key
from desktop_app.ui.widgets.scale import Scale, scaled
from desktop_app.words import Word
from desktop_app.workspace.shading import value_words

if TYPE_CHECKING:
    import numpy as np

STRIP = 18
"""Points: how high the colours are."""


class LiveAttention:
    """What a LiveWaveform draws below the sound, at the same moments, and says of it.

    words: those that were heard so far, which may still change.
    """

    def __init__(self, trace: AttentionTrace) -> None:
        self._trace = trace
        self._told = 0
        self.words: Sequence[Word] = ()
        self.scale: Scale | None = None
        """What the colours that were drawn last mean."""

    @staticmethod
    def height(metrics: QFontMetrics) -> int:
        """Points that it takes: the colours, a line of words, and one with the key."""
        return STRIP + metrics.lineSpacing() + scale_key.height(metrics)

    def draw(
        self, painter: QPainter, area: QRect, at: Callable[[float], float], shades: Sequence[int], palette: QPalette
    ) -> None:
        """The window that was read last. at: from seconds to points. shades: colours from nothing to the most."""
        found = self._trace.latest
        if found is None or not found.shares:
            return
        most = max(found.shares) or 1.0
        row = bytes(min(255, max(0, round(255 * share / most))) for share in found.shares)
        picture = QImage(row, len(row), 1, len(row), QImage.Format.Format_Indexed8)
        picture.setColorTable(list(shades))
        left, right = at(found.start), at(found.start + len(row) * found.step)
        strip = QRectF(left, area.top(), right - left, STRIP - 1)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
        painter.drawImage(strip, picture)
        painter.setPen(palette.color(QPalette.ColorRole.Mid))
        painter.drawRect(strip)
        metrics = painter.fontMetrics()
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        self._draw_words(painter, QRect(area.left(), area.top() + STRIP, area.width(), metrics.lineSpacing()), at)
        self.scale = scaled(True, most, _palette(tuple(shades)))
        scale_key.draw(painter, self.scale, QRect(area.left(), area.bottom() + 1, area.width(), 0), metrics)

    def _draw_words(self, painter: QPainter, line: QRect, at: Callable[[float], float]) -> None:
        """Each where it begins; shortened before the next one begins."""
        # Another transcript may take their place meanwhile.
        words = self.words
        for place, word in enumerate(words):
            left = at(word.start)
            end = at(words[place + 1].start) if place + 1 < len(words) else float(line.right())
            if end <= line.left() or left >= line.right():
                continue
            text = painter.fontMetrics().elidedText(word.text, Qt.TextElideMode.ElideRight, int(end - left) - TIGHT)
            painter.drawText(QRectF(left, line.top(), end - left, line.height()), Qt.AlignmentFlag.AlignLeft, text)

    def told_at(self, second: float) -> str:
        """The moment, the word that is said there, and its share; "" where nothing was looked into."""
        found = self._trace.latest
        place = -1 if found is None else int((second - found.start) // found.step)
        if found is None or not 0 <= place < len(found.shares):
            return ""
        told: dict[str, Any] = {
            "time": second,
            "word": self._word_at(second),
            "share": value_words(found.shares[place], shares=True),
        }
        if told["word"]:
            return tr("{time:.2f} s, “{word}”: {share} of the attention", **told)
        return tr("{time:.2f} s: {share} of the attention", **told)

    def described(self) -> str | None:
        """Which moment is attended to most, for a screen reader; None where that was told of this window."""
        found = self._trace.latest
        if found is None or not found.shares or self._trace.count == self._told:
            return None
        self._told = self._trace.count
        most = found.start + (max(range(len(found.shares)), key=found.shares.__getitem__) + 0.5) * found.step
        word = self._word_at(most)
        if word:
            return tr("Attention, most at {time:.2f} s, “{word}”", time=most, word=word)
        return tr("Attention, most at {time:.2f} s", time=most)

    def _word_at(self, second: float) -> str:
        return next((word.text for word in self.words if word.start <= second < word.end), "")


@lru_cache(maxsize=4)
def _palette(shades: tuple[int, ...]) -> "np.ndarray":
    import numpy as np

    colours = map(QColor, shades)
    return np.array([[[each.red(), each.green(), each.blue()] for each in colours]], np.uint8)
