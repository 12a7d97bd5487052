"""A transcript to read, click and walk through: every word leads to its place in the sound."""

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QWidget

from desktop_app.answers import Word
from desktop_app.answers.sureness import sureness
from desktop_app.translation import tr
from desktop_app.ui.widgets.scrolled import Column, keep_room_for_bar, scroll_to
from desktop_app.ui.widgets.transcript_looks import Look, format_of, look_of
from desktop_app.ui.widgets.transcript_marks import Marks
from desktop_app.ui.widgets.transcript_matches import Match, matches, within
from desktop_app.ui.widgets.transcript_text import Layout, clock, same_words
from desktop_app.ui.widgets.word_editor import WordEditor

PORTION = 3_000
"""Words laid out at once; the rest of a long transcript follows between two events, so that nothing waits."""


class TranscriptView(Column):
    """Words with their times; a two-hour transcript of 20,000 words scrolls as smoothly as a short one.

    A click on a word, or Enter on the current one, asks to play from it. Left and Right walk from word to
    word, Up and Down from line to line, Home and End to the first and last. F2, a double click or the menu writes the
    current word or the selected ones otherwise, those that are final. Words that the checkpoint doubts are shaded,
    those that a person wrote are underlined.

    editable: whether words can be written otherwise.

    Signals:
        word_chosen(float): play from here, seconds.
        play_wanted(): Space: play or pause.
        words_written(float, float, str): a person wrote this text for what is said from one time to another.
        words_restored(float): at this time, what the checkpoint wrote is wanted back.
        laid_out(): the text is another one, or longer.
    """

    widest = 110
    word_chosen = Signal(float)
    play_wanted = Signal()
    words_written = Signal(float, float, str)
    words_restored = Signal(float)
    laid_out = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setMouseTracking(True)
        keep_room_for_bar(self)  # or else its coming would wrap the words anew, and the newest would leave the view
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * 1.2)
        self.setFont(font)
        self.setAccessibleName(tr("Transcript"))
        self.setAccessibleDescription(
            tr(
                "Left and Right walk from word to word, Enter plays from the current word, Space plays and pauses, "
                "F2 writes a word otherwise."
            )
        )
        self.editable = False
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._layout = Layout()
        self._final = 0
        self._waiting: list[Word] = []
        self._current: int | None = None
        self._spoken: int | None = None
        self._hovered: int | None = None
        self._more = QTimer(self, singleShot=True, interval=0)
        self._more.timeout.connect(self._go_on)
        self._marking = QTimer(self, singleShot=True, interval=0)
        self._marking.timeout.connect(self._mark)
        self._stays: float | None = None
        """While it is laid out anew: when the word is said that stood at the top, and is to stand there again."""
        self._found: tuple[Match, ...] = ()
        self._chosen: Match | None = None
        self.editor = WordEditor(self.viewport())
        self.editor.written.connect(self.words_written)
        self.editor.closed.connect(self.setFocus)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    @property
    def words(self) -> list[Word]:
        """The words shown, or about to be."""
        return [*self._layout.words, *self._waiting]

    @property
    def interim(self) -> int:
        """How many words at the end are drawn grey because they may still change."""
        return len(self._layout.words) + len(self._waiting) - self._final

    @property
    def current(self) -> int | None:
        """The word that Enter plays from."""
        return self._current

    @property
    def spoken(self) -> int | None:
        """The word that is highlighted because it is being played."""
        return self._spoken

    def show_words(self, words: Sequence[Word], interim: int = 0, anew: bool = False) -> None:
        """Show a transcript; where it merely grows, what is shown stays and the place in it is kept.

        interim: how many words at the end may still change. anew: whether words amid the others may be new.
        """
        final = len(words) - interim
        keep = min(same_words(self._layout.words, words, anew), self._final, final)
        at_end = self._at_end()
        if anew:
            self._stays = self._said_at_top()
        if keep < len(self._layout.words):
            self._cut(keep)
        self._waiting = list(words[keep:])
        self._final = final
        self._go_on()
        if at_end and interim and self.editor.isHidden():
            self.document().documentLayout().blockBoundingRect(self.document().lastBlock())  # how many lines it takes
            self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())

    def clear_words(self, note: str = "") -> None:
        """Show no words, but say why."""
        self._cut(0)
        self._waiting = []
        self._final = 0
        self.laid_out.emit()
        self.setPlaceholderText(note)

    def show_spoken(self, seconds: float | None) -> None:
        """Highlight the word at a time and keep it in view; None for nothing being played."""
        spoken = self._layout.at_time(seconds) if seconds is not None else None
        if spoken == self._spoken:
            return
        self._spoken = spoken
        self._mark()
        if spoken is not None:
            self._keep_in_view(spoken)

    @property
    def first_in_view(self) -> int:
        """The first character that can be seen."""
        return self.cursorForPosition(QPoint(0, 0)).position()

    def matches(self, wanted: str) -> tuple[Match, ...]:
        """Every place at which these words stand, as far as the transcript is laid out."""
        return matches(self._layout, wanted)

    def show_matches(self, found: tuple[Match, ...], chosen: Match | None, move: bool) -> None:
        """Mark what was found; move: go there, and make its word the current one."""
        self._found, self._chosen = found, chosen
        if chosen is not None and move:
            self._current = chosen.word
            cursor = self.textCursor()
            cursor.setPosition(chosen.begin)
            self.setTextCursor(cursor)
            self.ensureCursorVisible()
        self._mark()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk from word to word, play from one."""
        key, plain = event.key(), not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and key == Qt.Key.Key_F2:
            self.edit()
        elif plain and key == Qt.Key.Key_Space:
            self.play_wanted.emit()
        elif plain and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._play_from(self._current)
        elif plain and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._walk(-1 if key == Qt.Key.Key_Left else +1)
        elif plain and key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._go_to(0 if key == Qt.Key.Key_Home else len(self._layout.words) - 1)
        else:
            super().keyPressEvent(event)
            if plain and key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
                self._go_to(self._layout.at_offset(self.textCursor().position()), move=False)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click plays from the word; a drag merely selects text to copy."""
        super().mouseReleaseEvent(event)
        if not self.editor.isHidden():
            return
        if event.button() == Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            self._play_from(self._word_under(event))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Write a word otherwise."""
        if (place := self._word_under(event)) is not None and self.editable:
            self._edit_words(place, place + 1)
        else:
            super().mouseDoubleClickEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Copy and the like, and what can be done with the word under the mouse."""
        menu = self.createStandardContextMenu()
        place = self._layout.at_offset(self.cursorForPosition(event.pos()).position())
        if self.editable and place is not None and place < self._final:
            word = self._layout.words[place]
            menu.addSeparator()
            menu.addAction(tr("Write otherwise…\tF2")).triggered.connect(lambda: self.edit(place))
            if word.heard is not None:
                wrote = tr("Back to “{heard}”, as the checkpoint wrote it", heard=word.heard)
                menu.addAction(wrote).triggered.connect(lambda: self.words_restored.emit(word.start))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def edit(self, place: int | None = None) -> None:
        """Write the selected words otherwise, or the one at a place, or else the current one."""
        cursor = self.textCursor()
        if cursor.hasSelection():
            first = self._layout.at_offset(cursor.selectionStart())
            last = self._layout.at_offset(cursor.selectionEnd() - 1)
            if first is not None:
                self._edit_words(first, (len(self._layout.words) if last is None else last + 1))
            return
        if place is None:
            place = self._current if self._current is not None else self._spoken
        if place is not None:
            self._edit_words(place, place + 1)

    def _edit_words(self, first: int, last: int) -> None:
        words = self._layout.words
        last = min(last, self._final)
        if not self.editable or first >= last:
            return
        # Words that a person wrote together are offered together.
        while first and words[first].heard is not None and words[first - 1].heard == words[first].heard:
            first -= 1
        while last < self._final and words[last].heard is not None and words[last - 1].heard == words[last].heard:
            last += 1
        self._go_to(first)
        text = " ".join(word.text for word in words[first:last])
        self.editor.begin(text, words[first].start, words[last - 1].end, self._where(words[first].start))

    def _where(self, seconds: float) -> QPoint:
        """The place in view of the word that is said at a time."""
        cursor = QTextCursor(self.document())
        place = self._layout.at_time(seconds)
        cursor.setPosition(self._layout.begins[place] if place is not None else 0)
        return self.cursorRect(cursor).topLeft()

    def _scrolled(self) -> None:
        if self._found:
            # Not at once: Qt scrolls amid laying out, too, and marks must not change the layout then.
            self._marking.start()
        if not self.editor.isHidden():
            self.editor.place(self._where(self.editor.times[0]))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Underline the word a click would play from, and say its time."""
        super().mouseMoveEvent(event)
        self._hover(self._word_under(event))

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the mouse any more."""
        super().leaveEvent(event)
        self._hover(None)

    def changeEvent(self, event: QEvent) -> None:
        """Marks follow the colours when light turns to dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._lay_out_anew()

    def _lay_out_anew(self) -> None:
        words, interim = self.words, self.interim
        self._stays = self._said_at_top()
        self._cut(0)
        self._waiting, self._final = words, len(words) - interim
        self._go_on()

    def _go_on(self) -> None:
        """Lay out the next portion of what waits."""
        portion, self._waiting = self._waiting[:PORTION], self._waiting[PORTION:]
        first = len(self._layout.words)
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        final = max(min(self._final - first, len(portion)), 0)
        for look, run in groupby(portion[:final], key=look_of):
            number, place = len(self._layout.words), self._layout.length
            text = self._layout.append(list(run))
            lead = self._layout.begins[number] - place
            cursor.insertText(text[:lead], QTextCharFormat())
            cursor.insertText(text[lead:], format_of(look, self.palette()))
        if final < len(portion):
            cursor.insertText(self._layout.append(portion[final:]), format_of(Look.INTERIM, self.palette()))
        if self._stays is not None:
            top = self._layout.at_time(self._stays)
            scroll_to(self, self._layout.begins[top] if top is not None else 0)
        if self._waiting:
            self._more.start()
        else:
            self._stays = None
        self.laid_out.emit()

    def _said_at_top(self) -> float | None:
        """When the first word in view is said; None where there are no words."""
        inside = QPoint(0, self.fontMetrics().height())  # in the upper half of a line the one above may be meant
        place = self._layout.at_offset(self.cursorForPosition(inside).position())
        return self._layout.starts[place] if place is not None else None

    def _cut(self, count: int) -> None:
        """Take away all words but the first count."""
        self._more.stop()
        offset = self._layout.cut(count)
        cursor = QTextCursor(self.document())
        cursor.setPosition(offset)
        cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        self._current, self._spoken, self._hovered = (
            place if place is not None and place < count else None
            for place in (self._current, self._spoken, self._hovered)
        )
        self._found, self._chosen = (), None  # until they are looked for again
        self._mark()

    def _word_under(self, event: QMouseEvent) -> int | None:
        cursor = self.cursorForPosition(event.position().toPoint())
        place = self._layout.at_offset(cursor.position())
        if place is None and self._layout.words and cursor.position() == self._layout.length:
            place = len(self._layout.words) - 1
        return place

    def _play_from(self, place: int | None) -> None:
        if place is not None:
            self._go_to(place)
            self.word_chosen.emit(self._layout.words[place].start)

    def _walk(self, step: int) -> None:
        if self._current is None:
            self._go_to(self._spoken or 0)
        else:
            self._go_to(self._current + step)

    def _go_to(self, place: int | None, move: bool = True) -> None:
        """Make a word the current one."""
        if place is None or not 0 <= place < len(self._layout.words):
            return
        self._current = place
        if move:
            cursor = self.textCursor()
            cursor.setPosition(self._layout.begins[place])
            self.setTextCursor(cursor)
        self._mark()

    def _hover(self, place: int | None) -> None:
        if place == self._hovered:
            return
        self._hovered = place
        shape = Qt.CursorShape.IBeamCursor if place is None else Qt.CursorShape.PointingHandCursor
        self.viewport().setCursor(shape)
        word = self._layout.words[place] if place is not None else None
        times = (
            tr("{clock} to {clock2}", clock=clock(word.start, tenths=True), clock2=clock(word.end, tenths=True))
            if word
            else ""
        )
        sure = tr(", {sure:.0%} sure", sure=sureness(word.confidence)) if word and word.confidence < 1 else ""
        if word and word.stands_for:
            sure = tr(", heard as “{words}”", words=word.stands_for) + sure
        if word and word.heard is not None:
            sure = tr(", written by you; the checkpoint wrote “{heard}”", heard=word.heard or "…")
        self.viewport().setToolTip(tr("Play from here ({times}{sure})", times=times, sure=sure) if word else "")
        self._mark()

    def _mark(self) -> None:
        """Draw the marks; of words that are looked for, those in view."""
        current, hovered, spoken = (self._place(each) for each in (self._current, self._hovered, self._spoken))
        last = self.cursorForPosition(self.viewport().rect().bottomRight()).position()
        found = within(self._found, self.first_in_view, last)
        marks = Marks(current, hovered, spoken, found, self._chosen)
        self.setExtraSelections(marks.selections(self.document(), self.palette()))

    def _place(self, number: int | None) -> tuple[int, int] | None:
        return None if number is None else (self._layout.begins[number], self._layout.ends[number])

    def _keep_in_view(self, place: int) -> None:
        """Scroll to a word without moving the person's own caret."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._layout.begins[place])
        if not self.viewport().rect().contains(self.cursorRect(cursor)):
            line = cursor.block().firstLineNumber()
            self.verticalScrollBar().setValue(max(line - 1, 0))

    def _at_end(self) -> bool:
        bar = self.verticalScrollBar()
        return bar.value() >= bar.maximum() - 1
