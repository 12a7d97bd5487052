"""One sound to look at, play and read: waveform, transport, transcript."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QWidget

from desktop_app.annotations import NONE_ADDED, edited
from desktop_app.answers import WHOLE, AttentionMap, Failure, Transcript, Word
from desktop_app.jobs.background import Background
from desktop_app.jobs.call import Call
from desktop_app.translation import plural, tr
from desktop_app.ui.panes.sound_again import AgainPreview
from desktop_app.ui.panes.sound_list import Sound
from desktop_app.ui.panes.sound_markers import MarkersButton
from desktop_app.ui.panes.sound_outline import Beginning, outline
from desktop_app.ui.panes.sound_parts import PartsButton
from desktop_app.ui.said import as_said
from desktop_app.ui.signs import dress
from desktop_app.ui.tokens import NEAR
from desktop_app.ui.widgets.answer_words import run_on
from desktop_app.ui.widgets.attention_strip import AttentionStrip
from desktop_app.ui.widgets.elided import Elided
from desktop_app.ui.widgets.failure_words import describe_failure
from desktop_app.ui.widgets.find_bar import FindBar
from desktop_app.ui.widgets.flow import FlowLayout
from desktop_app.ui.widgets.lines import at, in_column, in_row, wide
from desktop_app.ui.widgets.names import named
from desktop_app.ui.widgets.play_button import PlayButton
from desktop_app.ui.widgets.player import Player
from desktop_app.ui.widgets.readable_transcript import ReadableTranscript
from desktop_app.ui.widgets.remedy_button import RemedyButton
from desktop_app.ui.widgets.transcript_text import clock
from desktop_app.ui.widgets.transcript_view import TranscriptView
from desktop_app.ui.widgets.waveform import Waveform
from desktop_app.writing import AS_USUAL, Writing

if TYPE_CHECKING:
    from desktop_app.media.sounds import SoundFacts


class SoundReader(QWidget):
    """Shows the chosen sound; plays it from any place.

    Signals:
        export_wanted(), folder_wanted(), again_wanted(): a button was pressed.
        parts_wanted(list): these Parts are wanted by themselves.
        written(float, float, str): a person wrote this text for what is said from one time (seconds) to another.
        restored(float): at this time, what the checkpoint wrote is wanted back.
        writing_wanted(): what is said is to be written otherwise, as `writing` has it.
        checkpoint_wanted(str): the Models page is wanted at this checkpoint, which knows what this one does not.
    """

    export_wanted = Signal()
    folder_wanted = Signal()
    again_wanted = Signal()
    parts_wanted = Signal(list)
    written = Signal(float, float, str)
    restored = Signal(float)
    writing_wanted = Signal()
    checkpoint_wanted = Signal(str)

    def __init__(self, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sound: Sound | None = None
        self.player = Player(self)
        self.waveform = Waveform()
        self.attention = AttentionStrip()
        self.transcript = TranscriptView()
        self.search_bar = FindBar(self.transcript)
        self.preview = AgainPreview()
        self._background = background
        self._reading: Call | None = None
        self._listened = False
        self._facts: SoundFacts | None = None
        self._attended: AttentionMap | None = None
        self._title = Elided("")
        self._about = QLabel()
        self._problem = QLabel(wordWrap=True)
        self._notes = named(QLabel(wordWrap=True), tr("Notes on how the sound was read"))
        self.instead = RemedyButton()
        self._clock = QLabel()
        self.play_button = PlayButton()
        self._export = named(QPushButton(tr("&Export…")), tr("Export transcript"), tr("As txt, srt, vtt or json"))
        dress(self._export, "export")
        self._again = named(
            QPushButton(tr("&Again")), tr("Transcribe again"), tr("With the checkpoint chosen under Options")
        )
        self.as_heard = named(
            QCheckBox(tr("Word for wor&d")),
            tr("Word for word"),
            tr("Without sentences, names, digits and what was edited by hand: what the checkpoint wrote"),
        )
        self.digits = named(
            QCheckBox(tr("D&igits")),
            tr("Numbers as digits"),
            tr("Numbers, dates, times and amounts as digits: 24, not twenty four"),
        )
        self.marks = named(
            QCheckBox(tr("Mar&ks by words")),
            tr("Marks by words"),
            tr("Full stops, commas and question marks by what is said and by pauses; else by pauses alone"),
        )
        for choice in (self.digits, self.marks):
            choice.setChecked(True)
        self.parts = PartsButton()
        self.markers = MarkersButton(self)
        self._folder = named(QPushButton(tr("&Folder")), tr("Show in folder"), tr("Open the folder this sound lies in"))
        dress(self._folder, "folder")
        self._lay_out()
        self._connect()
        self.show_sound(None)

    @property
    def reading(self) -> bool:
        """Whether the waveform is still being read."""
        return self._reading is not None

    @property
    def engaged(self) -> bool:
        """Whether a person listens, or writes words or the name of a marker otherwise."""
        return self.player.playing or self.transcript.editor.isVisible() or self.markers.naming

    @property
    def listened(self) -> bool:
        """Whether the sound in view was recorded while it was in view, so that its waveform is still missing."""
        return self._listened

    @property
    def writing(self) -> Writing:
        """How a person wants transcripts to be written."""
        return Writing(not self.as_heard.isChecked(), self.digits.isChecked(), self.marks.isChecked())

    def show_writing(self, writing: Writing) -> None:
        """Have the switches say how transcripts are written."""
        self.as_heard.setChecked(not writing.sentences)
        self.digits.setChecked(writing.digits)
        self.marks.setChecked(writing.marks)

    @property
    def problem(self) -> str:
        """What is said to have gone wrong."""
        return self._problem.text()

    @property
    def notes(self) -> str:
        """What is said of how the sound was read, a note a line."""
        return self._notes.text()

    def show_sound(self, sound: Sound | None) -> None:
        """Show another sound, silent and at its beginning."""
        self.sound = sound
        self._facts = None
        self._readable, self._wished = ReadableTranscript(), AS_USUAL
        self._edits = NONE_ADDED.edits
        self._whole: tuple[Word, ...] | None = None
        self.player.open(None)
        self.waveform.show_words("")
        self.show_attention(None)
        self.transcript.clear_words()
        self._title.setText(sound.name if sound is not None else "")
        self._say("")
        self.refresh()
        self.read_waveform()

    def show_attention(self, found: AttentionMap | None) -> None:
        """What a model attended to, beneath the waveform, where it is of the sound in view; None for nothing."""
        sound = self.sound
        fits = found is not None and sound is not None and (found.source, found.part) == (sound.path, sound.part)
        self._attended = found if fits else None
        # How long a sound is may be known later than its map, which may be at hand: it is drawn again then.
        self.attention.show_map(self._attended, self._facts.duration if self._facts is not None else 0.0)

    def read_waveform(self) -> None:
        """Read the sound in the background and draw it as it comes; what was being read is given up."""
        if self._reading is not None:
            self._reading.cancel()
        sound = self.sound
        self._listened = sound is not None and sound.recording
        # What is heard is drawn above the pane while it is.
        self.waveform.setVisible(not self._listened)
        if sound is None or sound.recording:
            self.waveform.show_words(tr("Listening…") if sound is not None else "")
            return
        self.waveform.show_words(tr("Reading the sound…"))
        path, part = sound.path, sound.part
        self._reading = self._background.stream(lambda: outline(path, part=part), most=50, title=str(path))
        self._reading.came.connect(self._draw)
        self._reading.failed.connect(self._not_drawn)
        self._reading.ended.connect(self._done_reading)

    def refresh(self) -> None:
        """Show what is known of the sound by now."""
        sound = self.sound
        found = sound.transcript if sound is not None else None
        self.transcript.editable = found is not None and found.writing.sentences
        if found is not None:
            anew, self._edits = found.annotations.edits != self._edits, found.annotations.edits
            if found.final and found.words is not self._whole:
                # It need not be what was shown so far, grown: it may have been read again.
                anew, self._whole, self._readable = True, found.words, ReadableTranscript(found.writing)
            if found.writing != self._wished:
                anew, self._wished, self._readable = True, found.writing, ReadableTranscript(found.writing)
            self.transcript.show_words(*self._written(found), anew=anew)
        markers = sound.annotations.markers if sound is not None else ()
        self.markers.show_markers(markers)
        self.waveform.show_markers([each.at for each in markers])
        proposal = sound.proposal if sound is not None else None
        self.preview.show_proposal(proposal, found)
        self.transcript.setVisible(proposal is None)
        shown = found.words if found is not None and proposal is None else ()
        for choice in (self.as_heard, self.digits):
            choice.setVisible(bool(shown))
        self.marks.setVisible(any(word.mark is not None for word in shown))
        for choice in (self.digits, self.marks):
            choice.setEnabled(not self.as_heard.isChecked())
        failure = sound.failure if sound is not None else None
        if failure is not None:
            self.explain(failure)
        self._notes.setText("\n".join(map(as_said, found.notes)) if found is not None and failure is None else "")
        self._notes.setVisible(bool(self._notes.text()))
        self.instead.show_for(found if failure is None else None)
        if sound is not None:
            self.transcript.setPlaceholderText(_in_place_of_words(sound))
        self._offer()
        self._tell_about()

    def _written(self, found: Transcript) -> tuple[tuple[Word, ...], int]:
        """The words as they are shown, and how many of them may change."""
        if not found.writing.sentences:
            return found.words, found.interim
        words, interim = self._readable.shown(found.words, found.interim, found.final, found.hot_words)
        final = len(words) - interim
        return (*edited(words[:final], found.words, found.annotations.edits), *words[final:]), interim

    def play_from(self, seconds: float) -> None:
        """Play from a place."""
        self.player.seek(seconds)
        self.player.play()

    def _jump(self, seconds: float) -> None:
        if self.sound is not None and not self.sound.recording:
            self.play_from(seconds)

    def toggle(self) -> None:
        """Play or pause."""
        if self.sound is not None and not self.sound.recording:
            self._say("")
            self.player.toggle()

    def close_reader(self) -> None:
        """Fall silent, give up reading."""
        self.player.close()
        if self._reading is not None:
            self._reading.cancel()

    def _draw(self, parts: list[object]) -> None:
        import numpy as np

        pieces = [part for part in parts if isinstance(part, np.ndarray)]
        if isinstance(parts[0], Beginning) and self.sound is not None:
            self._facts = parts[0].facts
            self.waveform.begin(self._facts.duration, parts[0].bins)
            self.player.open(self.sound.path, self._facts.duration, self.sound.part)
            self.show_attention(self._attended)
            self._offer()
            self._tell_about()
        if pieces:
            self.waveform.extend(np.concatenate(pieces))

    def _not_drawn(self, failure: Failure) -> None:
        self.waveform.show_words(tr("This sound cannot be shown."))
        self.explain(failure)

    def _done_reading(self) -> None:
        if self._reading is not None and self._reading.state.over:
            self._reading = None

    def _moved(self, seconds: float) -> None:
        self.waveform.setValue(round(seconds * 1000))
        length = self._facts.duration if self._facts is not None else 0.0
        self._clock.setText(f"{clock(seconds)} / {clock(length)}" if self._facts is not None else "")
        self.transcript.show_spoken(seconds if self.player.playing or seconds > 0 else None)

    def explain(self, failure: Failure) -> None:
        """Say what went wrong with the sound in view."""
        name = self.sound.path.name if self.sound is not None else ""
        self._say(f"{describe_failure(failure, besides=name)}. {as_said(failure.advice)}".strip())

    def _say(self, text: str) -> None:
        self._problem.setText(text)
        self._problem.setVisible(bool(text))

    def _offer(self) -> None:
        """Only what can be done now can be pressed."""
        sound = self.sound
        still = sound is not None and not sound.recording
        self.play_button.setEnabled(still and self._facts is not None)
        self._export.setEnabled(still and sound is not None and sound.transcript is not None)
        self._again.setEnabled(still and sound is not None and not sound.waiting)
        self._folder.setEnabled(sound is not None)
        self.markers.setEnabled(sound is not None)
        self.parts.offer(self._facts if still else None, sound.part if sound is not None else WHOLE)

    def _tell_about(self) -> None:
        """The numbers beside the waveform."""
        parts: list[str] = []
        if self._facts is not None:
            channels = {1: tr("mono"), 2: tr("stereo")}.get(
                self._facts.channels, tr("{channels} channels", channels=self._facts.channels)
            )
            parts = [
                clock(self._facts.duration, tenths=True),
                tr("{rate:,} Hz", rate=self._facts.rate),
                channels,
                self._facts.format,
            ]
            if self._facts.tracks:
                parts.append(tr("track {track} of {count}", track=self._facts.track, count=len(self._facts.tracks)))
        found = self.sound.transcript if self.sound is not None else None
        if found is not None:
            parts.append(plural("{n} word", "{n} words", len(found.words)))
            if found.checkpoint:
                parts.append(run_on(found))
        self._about.setText(", ".join(parts))
        self.waveform.setAccessibleDescription(self._about.text())

    def _connect(self) -> None:
        self.player.moved.connect(self._moved)
        self.player.playing_changed.connect(self.play_button.show_playing)
        self.player.failed.connect(self.explain)
        self.play_button.clicked.connect(self.toggle)
        self.waveform.sliderMoved.connect(self._seek)
        self.waveform.actionTriggered.connect(lambda: self._seek(self.waveform.sliderPosition()))
        self.transcript.word_chosen.connect(self.play_from)
        self.search_bar.closed.connect(self.transcript.setFocus)
        self.transcript.play_wanted.connect(self.toggle)
        self.transcript.words_written.connect(self.written)
        self.transcript.words_restored.connect(self.restored)
        self._export.clicked.connect(self.export_wanted)
        self.as_heard.toggled.connect(self.writing_wanted)
        for choice in (self.digits, self.marks):
            choice.toggled.connect(self.writing_wanted)
        self._again.clicked.connect(self.again_wanted)
        self.parts.wanted.connect(self.parts_wanted)
        self.markers.jumped.connect(self._jump)
        self._folder.clicked.connect(self.folder_wanted)
        self.instead.checkpoint_wanted.connect(self.checkpoint_wanted)

    def _seek(self, thousandths: int) -> None:
        self.player.seek(thousandths / 1000)

    def _lay_out(self) -> None:
        font = self._title.font()
        font.setBold(True)
        self._title.setFont(font)
        for choice in (self.marks, self.digits, self.as_heard):
            stays = choice.sizePolicy()
            stays.setRetainSizeWhenHidden(True)  # the line is as high while that is not there
            choice.setSizePolicy(stays)
        for label in (self._title, self._about, self._problem, self._notes):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._about.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._clock.setAccessibleName(tr("Position and length"))
        # In little room they take two lines: the names in the list beside them are to be told from each other.
        line = FlowLayout(spacing=NEAR)
        player: tuple[QWidget, ...] = (self.play_button, self._clock)
        for widget in (*player, self.parts, self.markers, self._again, self._folder, self._export):
            line.addWidget(widget)
        said = (self._problem, self._notes, at(Qt.AlignmentFlag.AlignLeft, self.instead), self.search_bar)
        head = in_row(wide(self._title), self.marks, self.digits, self.as_heard)
        sound = (head, self._about, self.waveform, self.attention, line)
        in_column(*sound, *said, wide(self.transcript), wide(self.preview), into=self)


def _in_place_of_words(sound: Sound) -> str:
    """What stands where the words will be."""
    if sound.failure is not None:
        return ""
    if sound.recording:
        return tr("Listening…")
    if sound.waiting:
        return tr("The words appear here as they are understood.")
    return tr("No words were heard.") if sound.transcript is not None else tr("Not transcribed.")
