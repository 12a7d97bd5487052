"""Transcribing a sound again: what would change is shown before anything is replaced."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QLabel, QPushButton, QTextEdit, QWidget

from desktop_app.answers import Answer, Failure, Transcript, Word
from desktop_app.answers.sureness import sureness
from desktop_app.jobs.call import Call
from desktop_app.jobs.queue import Job, Priority
from desktop_app.questions import AutomaticSpeechRecognition
from desktop_app.transcript_changes import Change, changed, changes, passages
from desktop_app.translation import plural, tr
from desktop_app.ui.panes.sound_list import Sound
from desktop_app.ui.services import Services
from desktop_app.ui.signs import dress
from desktop_app.ui.widgets.lines import in_column, in_row, wide
from desktop_app.ui.widgets.names import named
from desktop_app.ui.widgets.transcript_text import clock

_MOST_PASSAGES = 300
_GOES, _COMES = QColor(200, 60, 50, 60), QColor(40, 150, 80, 70)
"""Behind words that go and that come; light enough for dark and light letters alike."""

_AFTER_THE_REST = 1_500
"""Milliseconds after which all answers have reached the history: what is written then is the latest there."""


@dataclass(frozen=True)
class Proposal:
    """Another transcript of a sound, and what it would change of the one in view. question: what it answers."""

    heard: Transcript
    changes: list[Change]
    question: AutomaticSpeechRecognition


class Again(QObject):
    """Reads sounds again, and has a person decide.

    Signals:
        changed(Sound): it is read further, there is a proposal for it, or it was decided.
        failed(Failure): it could not be read; its transcript stays.
    """

    changed = Signal(object)
    failed = Signal(object)

    def __init__(self, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._jobs: dict[Job, Sound] = {}
        self._comparing: set[Call] = set()
        self._unsettled: dict[Sound, tuple[AutomaticSpeechRecognition, Transcript]] = {}

    @property
    def busy(self) -> bool:
        """Whether something is read or compared."""
        return bool(self._jobs or self._comparing)

    def ask(self, sound: Sound, question: AutomaticSpeechRecognition) -> None:
        """Read a sound that has a transcript."""
        sound.waiting, sound.failure, sound.proposal = True, None, None
        title = tr("Transcribing {name} again", name=sound.name)
        job = self._services.jobs.submit(question, title, Priority.ASKED)
        self._jobs[job] = sound
        job.answered.connect(lambda found: self._take(sound, question, found))
        job.ended.connect(lambda: self._end(job))
        self.changed.emit(sound)

    def accept(self, sound: Sound) -> None:
        """Replace the transcript; what a person wrote stays in it."""
        if sound.proposal is not None:
            self._unsettled.pop(sound, None)
            sound.transcript, sound.proposal = sound.proposal.heard, None
            self.changed.emit(sound)

    def reject(self, sound: Sound) -> None:
        """Keep the transcript as it is, in the history too."""
        if sound.proposal is not None:
            sound.proposal = None
            QTimer.singleShot(_AFTER_THE_REST, self, lambda: self._keep(sound))
            self.changed.emit(sound)

    def close(self) -> None:
        """What was not decided stays as it was."""
        for sound in list(self._unsettled):
            self._keep(sound)

    def _keep(self, sound: Sound) -> None:
        if sound in self._unsettled:
            question, before = self._unsettled.pop(sound)
            # Kept as an answer to the question at hand: it is what will be asked for at the next start.
            self._services.background.run_in_turn(
                self._services.history.add, question, [before], title=tr("the history")
            )

    def _take(self, sound: Sound, question: AutomaticSpeechRecognition, found: list[Answer]) -> None:
        for answer in found:
            if isinstance(answer, Failure):
                self.failed.emit(answer)
            elif isinstance(answer, Transcript) and answer.final:
                self._compare(sound, question, answer)
            elif isinstance(answer, Transcript):
                sound.reading = answer
        self.changed.emit(sound)

    def _compare(self, sound: Sound, question: AutomaticSpeechRecognition, heard: Transcript) -> None:
        before = sound.transcript
        if before is None:
            sound.transcript = heard
            return
        after = replace(heard, annotations=sound.annotations, writing=before.writing)
        call = self._services.background.run(_changes, before, after, title=sound.name)
        self._comparing.add(call)
        call.succeeded.connect(lambda found: self._propose(sound, Proposal(heard, found, question)))
        call.ended.connect(lambda: self._comparing.discard(call))

    def _propose(self, sound: Sound, proposal: Proposal) -> None:
        if changed(proposal.changes):
            assert sound.heard is not None
            sound.proposal = proposal
            self._unsettled[sound] = proposal.question, sound.heard
        else:
            sound.transcript = proposal.heard
            self._services.messages.say(tr("{name} was transcribed again: not a word is another.", name=sound.name))
        self.changed.emit(sound)

    def _end(self, job: Job) -> None:
        sound = self._jobs.pop(job)
        sound.waiting, sound.reading = False, None
        if job.problem is not None:
            self.failed.emit(job.problem)
        self.changed.emit(sound)


def _changes(before: Transcript, after: Transcript) -> list[Change]:
    return changes(before.readable, after.readable)


class AgainPreview(QWidget):
    """What would change, passage by passage, with the words around; and the choice.

    Signals:
        replace_wanted(), keep_wanted(): a person has decided.
    """

    replace_wanted = Signal()
    keep_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: Proposal | None = None
        self._heading = named(QLabel(wordWrap=True), tr("What transcribing again would change"))
        self._heading.setTextFormat(Qt.TextFormat.PlainText)
        self.text = named(QTextEdit(readOnly=True), tr("Changes, word by word"))
        self.replace_button = named(QPushButton(tr("&Replace")), tr("Replace the transcript by the new one"))
        self.keep_button = named(QPushButton(tr("&Keep what is here")), tr("Keep the transcript as it is"))
        dress(self.keep_button, "check", "soft")
        self.replace_button.clicked.connect(self.replace_wanted)
        self.keep_button.clicked.connect(self.keep_wanted)
        in_column(self._heading, wide(self.text), in_row(self.replace_button, self.keep_button, ...), into=self)
        self.hide()

    @property
    def heading(self) -> str:
        """What is said of all changes."""
        return self._heading.text()

    def show_proposal(self, proposal: Proposal | None, before: Transcript | None) -> None:
        """Show what a proposal would change of a transcript; None hides."""
        self.setVisible(proposal is not None)
        if proposal is self._shown:
            return
        self._shown = proposal
        if proposal is not None and before is not None:
            self._heading.setText(_in_words(proposal, before))
            self._write(proposal.changes)

    def _write(self, found: list[Change]) -> None:
        self.text.clear()
        cursor = self.text.textCursor()
        shown = passages(found)
        for number, passage in enumerate(shown[:_MOST_PASSAGES]):
            if number:
                cursor.insertBlock()
            cursor.insertText(f"{clock(passage[1].start)}  … ", QTextCharFormat())
            for change in passage:
                if change.same:
                    _insert(cursor, change.after, QTextCharFormat())
                else:
                    _insert(cursor, change.before, _format(goes=True))
                    _insert(cursor, change.after, _format(goes=False))
            cursor.insertText("…", QTextCharFormat())
        if len(shown) > _MOST_PASSAGES:
            cursor.insertBlock()
            more = len(shown) - _MOST_PASSAGES
            cursor.insertText(plural("and one further place", "and {n} further places", more), QTextCharFormat())
        self.text.moveCursor(QTextCursor.MoveOperation.Start)


def _insert(cursor: QTextCursor, words: tuple[Word, ...], look: QTextCharFormat) -> None:
    if words:
        cursor.insertText(" ".join(word.text for word in words), look)
        cursor.insertText(" ", QTextCharFormat())


def _format(goes: bool) -> QTextCharFormat:
    """Struck out or underlined: not told by colour alone."""
    look = QTextCharFormat()
    look.setBackground(_GOES if goes else _COMES)
    look.setFontStrikeOut(goes)
    look.setFontUnderline(not goes)
    return look


def _in_words(proposal: Proposal, before: Transcript) -> str:
    count = changed(proposal.changes)
    said = plural(
        "Transcribed again: one word of {all:,} would change",
        "Transcribed again: {n} words of {all:,} would change",
        count,
        all=max(1, len(before.words)),
    )
    sure, surer = before.surest, proposal.heard.surest
    if sure is not None and surer is not None:
        said += tr(
            ", and the checkpoint is {surer:.0%} sure instead of {sure:.0%}",
            sure=sureness(sure[1]),
            surer=sureness(surer[1]),
        )
    return tr("{said}. What is struck out goes, what is underlined comes. What you wrote yourself stays.", said=said)
