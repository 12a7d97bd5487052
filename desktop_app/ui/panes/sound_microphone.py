"""Choosing a microphone, recording from it, and seeing how loud it hears."""

from math import inf
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QPalette, QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from desktop_app.answers import Failure, Transcript
from desktop_app.attention.trace import AttentionTrace
from desktop_app.jobs.background import Background
from desktop_app.jobs.call import Call
from desktop_app.media.system_sound import not_offered
from desktop_app.translation import mark, tr
from desktop_app.ui.panes.sound_captions import caption
from desktop_app.ui.said import as_said
from desktop_app.ui.signs import dress
from desktop_app.ui.widgets.choice_box import ChoiceBox
from desktop_app.ui.widgets.failure_words import describe_failure
from desktop_app.ui.widgets.lines import in_column, in_row, wide
from desktop_app.ui.widgets.live_waveform import LiveWaveform
from desktop_app.ui.widgets.names import named
from desktop_app.ui.widgets.transcript_text import clock

if TYPE_CHECKING:
    from desktop_app.media.level_meter import LevelMeter
    from desktop_app.media.microphone import Microphone

DEFAULT = mark("System default")
_FOLLOWED = 3_000
"""Milliseconds between two looks at which microphones there are, while the bar is in view: some 25 ms of work each."""

_UNEVEN = 1.0
"""Seconds by which what waits may grow from one reading to the next while it becomes less."""

TOO_LOUD = 0.99
QUIETEST = -60.0
"""Decibels below full scale that are shown as nothing."""


class MicrophoneBar(QWidget):
    """Record / Stop, a level meter, and a calm sentence when something is wrong.

    choice: which microphone, a row for the pane's options. line: the bar's row, for what the pane adds at its end.

    Signals:
        record_wanted(): start to listen to `microphone`.
        stop_wanted(): stop.
        pause_wanted(): pause, or go on.
    """

    record_wanted = Signal()
    stop_wanted = Signal()
    pause_wanted = Signal()

    def __init__(self, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._listing: Call | None = None
        self._recording = False
        self._aloud = False
        self._seen: tuple[Microphone, ...] | None = None
        self._follows = QTimer(self, interval=_FOLLOWED)
        self._follows.timeout.connect(self._look_again)
        self._wanted = self._told = ""
        self._paused = False
        self._clock = ""
        self._is_first = self._is_late = False
        """No transcript has come yet; none that had read all that was heard: the checkpoint had to be loaded."""
        self._left = inf
        self._make_controls()
        self.trace = AttentionTrace()
        self._level = named(QProgressBar(textVisible=False), tr("Loudness"))
        self._level.setRange(0, 100)
        self._level.setMaximumWidth(160)
        self._heard = named(QLabel(), tr("What the microphone does"))
        self.picture = LiveWaveform()
        self.picture.level_changed.connect(self._show_level)
        self.picture.hide()
        self._words = QLabel(wordWrap=True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setForegroundRole(QPalette.ColorRole.Text)
        self.choice = QWidget()
        self._lay_out()
        self._level.hide()
        self.say("")

    def _make_controls(self) -> None:
        self.chooser = named(ChoiceBox(), tr("Microphone"), tr("Which microphone is listened to"))
        self.chooser.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.chooser.setMinimumContentsLength(18)
        self.chooser.addItem(tr(DEFAULT), "")
        self.chooser.activated.connect(self._remember_choice)
        self.refresh_button = named(
            QPushButton(tr("Re&fresh")), tr("Refresh microphones"), tr("Look for microphones again")
        )
        self.refresh_button.clicked.connect(lambda: self.refresh())
        self.record_button = named(
            QPushButton(tr("&Record")), tr("Record"), tr("Listen and write down what is said (Ctrl+R)")
        )
        dress(self.record_button, "record")
        self.record_button.clicked.connect(self.toggle)
        self.pause_button = named(
            QPushButton(tr("Pa&use")), tr("Pause recording"), tr("Record nothing for a while, and go on (Ctrl+Shift+R)")
        )
        dress(self.pause_button, "pause")
        self.pause_button.clicked.connect(self.pause_wanted)
        self.pause_button.hide()
        self.attention_button = named(
            QPushButton(tr("Attention")),
            tr("Show attention while listening"),
            tr("Below the sound: how much the latest words attend to each moment of the window that is read"),
        )
        self.attention_button.setCheckable(True)
        self.attention_button.setProperty("small", True)
        self.attention_button.toggled.connect(self._show_attention)
        self.attention_button.hide()

    @property
    def microphone(self) -> str | None:
        """The name of the chosen microphone; None for the system's default."""
        return str(self.chooser.currentData() or "") or None

    @property
    def words(self) -> str:
        """What is said about the microphone."""
        return self._words.text()

    @property
    def listing(self) -> bool:
        """Whether microphones are being looked for."""
        return self._listing is not None

    def wish(self, name: str) -> None:
        """Choose this microphone as soon as it is seen; "" for the system's default."""
        self._wanted = name
        place = self.chooser.findData(name)
        self.chooser.setCurrentIndex(max(place, 0))

    @property
    def wished(self) -> str:
        """The microphone a person chose, seen or not."""
        return self._wanted

    def look(self) -> None:
        """Look for microphones without saying that there is none: perhaps none is needed."""
        self.refresh(aloud=False)

    def showEvent(self, event: QShowEvent) -> None:
        """Keep up with microphones that come and go while the bar is in view, whether the chooser is or not."""
        super().showEvent(event)
        self.look()
        self._follows.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody needs to know then."""
        super().hideEvent(event)
        self._follows.stop()

    def _look_again(self) -> None:
        # Not while its list is open: it would close under the mouse.
        if not self.chooser.view().isVisible() and not self.window().isMinimized():
            self.look()

    def refresh(self, aloud: bool = True) -> None:
        """Look for microphones in the background, and say where there is none."""
        if self._listing is not None or self._recording:
            return
        self._aloud = aloud
        self.refresh_button.setEnabled(not aloud)
        self._listing = self._background.run(_microphones, title=tr("the microphone"))
        self._listing.succeeded.connect(self._fill)
        self._listing.failed.connect(self._not_listed)
        self._listing.ended.connect(self._done_listing)

    def toggle(self) -> None:
        """Record or stop."""
        if self._recording:
            self.stop_wanted.emit()
        else:
            self.record_wanted.emit()

    def show_recording(self, recording: bool, meter: "LevelMeter | None" = None) -> None:
        """Turn Record into Stop and back. meter: what is drawn meanwhile."""
        self._recording = self._is_first = self._is_late = recording
        self._left = inf
        dress(self.record_button, "stop" if recording else "record")
        self.record_button.setText(tr("&Stop") if recording else tr("&Record"))
        self.record_button.setAccessibleName(tr("Stop recording") if recording else tr("Record"))
        self.chooser.setEnabled(not recording)
        self.refresh_button.setEnabled(not recording)
        self._level.setVisible(recording)
        self._level.setValue(0)
        self._clock = ""
        self.pause_button.setVisible(recording)
        self.attention_button.setVisible(recording)
        self.show_paused(False)
        self.record_button.setEnabled(True)
        self.trace.latest = None
        self.picture.follow(meter)
        if recording:
            self.say(tr("Opening the microphone…"))

    def show_state(self, transcript: Transcript) -> None:
        """Say how long was heard, and whether somebody speaks or the computer falls behind."""
        self.picture.spare(transcript.is_behind)
        if self.picture.attention is not None:
            # The latest alone: all words of an hour, written anew at each answer, would hold up the window.
            final, interim = caption(transcript)
            self.picture.attention.words = (*final, *interim)
        self._is_first = False
        # Where it becomes more, it is the computer that is slow.
        self._is_late &= transcript.is_behind and transcript.behind <= self._left
        self._left = min(self._left, transcript.behind + _UNEVEN)
        if self._recording:
            self._clock = clock(transcript.heard)
            self._tell(state_in_words(transcript, self._is_late))

    def _show_level(self, level: float) -> None:
        """How loud it is; where something is heard, if silence, before a word comes, the checkpoint is waited for."""
        self._level.setValue(0 if self._paused else _percent(level))
        if self._is_first and self._recording:
            self._is_first = False
            self.say(tr("Listening. The checkpoint is being loaded; what is said meanwhile is kept and read then."))

    def show_paused(self, paused: bool) -> None:
        """Turn Pause into Go on and back."""
        self._paused = paused
        dress(self.pause_button, "record" if paused else "pause")
        self.pause_button.setText(tr("Go o&n") if paused else tr("Pa&use"))
        self.pause_button.setAccessibleName(tr("Go on recording") if paused else tr("Pause recording"))
        if paused:
            self._level.setValue(0)
        self._tell("")

    def _tell(self, state: str) -> None:
        """How long was heard, and what goes on; while paused, that, however much is still to be read."""
        if self._paused:
            self._heard.setText(tr("{heard}  paused; nothing is recorded", heard=self._clock))
        else:
            self._heard.setText(f"{self._clock}  {state}".strip())

    def _show_attention(self, wanted: bool) -> None:
        self.trace.wanted = wanted
        self.trace.latest = None
        self.picture.show_attention(self.trace if wanted else None)

    def show_settling(self) -> None:
        """The microphone is being closed; the last words are still to come."""
        self.record_button.setEnabled(False)
        self.pause_button.hide()
        self.attention_button.hide()
        self.show_paused(False)
        self.picture.follow(None)
        self.say(tr("Settling the last words…"))

    def explain(self, failure: Failure, recording: str = "") -> None:
        """Say what is wrong with the microphone and what to do; recording: the name of the file, not named again."""
        said = describe_failure(failure, besides=f"the microphone Microphone {recording}")
        self.say(f"{said}. {as_said(failure.advice)}".strip())

    def say(self, text: str) -> None:
        """A sentence below the bar; "" for none."""
        self._words.setText(text)
        self._words.setVisible(bool(text))

    def _fill(self, microphones: "tuple[Microphone, ...]") -> None:
        if microphones == self._seen and not self._aloud:
            return
        self._seen = microphones
        self.chooser.clear()
        default = next((each.name for each in microphones if each.is_default), "")
        self.chooser.addItem(f"{tr(DEFAULT)} ({as_said(default)})" if default else tr(DEFAULT), "")
        for microphone in microphones:
            self.chooser.addItem(as_said(microphone.name), microphone.name)
        self.chooser.setToolTip(self._tip(any(each.plays for each in microphones)))
        self.wish(self._wanted)
        told = ""
        if not microphones:
            self.chooser.setItemText(0, tr("No microphone found"))
            told = tr("No microphone was found. Connect one and press Refresh.") if self._aloud else ""
        elif self._wanted and self.chooser.currentIndex() == 0:
            told = tr("{wanted} is not connected; the system's default is used.", wanted=self._wanted)
        # What else is said there, such as why a recording ended, stays for whoever does not look at the chooser.
        if self._aloud or self.chooser.isVisible() or self.words in ("", self._told):
            self.say(told)
            self._told = told

    @staticmethod
    def _tip(plays: bool) -> str:
        tip = tr("Which microphone is listened to, or what the computer plays")
        if plays:
            return tip
        return tr("{tip}. The latter is not offered here. {advice}", tip=tip, advice=as_said(not_offered().advice))

    def _not_listed(self, failure: Failure) -> None:
        self.chooser.setItemText(0, tr("No microphone found"))
        if self._aloud:
            self.explain(failure)

    def _done_listing(self) -> None:
        self._listing = None
        self.refresh_button.setEnabled(not self._recording)

    def _remember_choice(self) -> None:
        self._wanted = self.microphone or ""
        self.say("")

    def _lay_out(self) -> None:
        label = QLabel(tr("&Microphone:"))
        label.setBuddy(self.chooser)
        in_row(label, wide(self.chooser), self.refresh_button, into=self.choice)
        self.line = QHBoxLayout()
        for widget in (self.record_button, self.pause_button, self._level, self._heard, self.attention_button):
            self.line.addWidget(widget)
        self.line.addStretch(1)
        in_column(self.line, self.picture, self._words, into=self)


def state_in_words(transcript: Transcript, late: bool = False) -> str:
    """What is going on while a microphone is open; late: nothing was read while the checkpoint was loaded."""
    if transcript.trouble:
        return as_said(transcript.trouble)
    if transcript.is_behind and late:
        return tr("reading what was said while the checkpoint was loaded: {left:.1f} s to go", left=transcript.behind)
    if transcript.is_behind:
        return tr("behind by {behind:.1f} s; nothing is lost", behind=transcript.behind)
    if transcript.level >= TOO_LOUD:
        return tr("too loud; move away or turn the microphone down")
    return tr("hearing speech") if transcript.speaking else tr("silence")


def _percent(level: float) -> int:
    """A linear level in 0..1 as loudness on a scale of decibels, 0..100: voices lie in its upper half."""
    from math import log10

    decibels = 20 * log10(level) if level > 0 else QUIETEST
    return round(100 * min(max(1 - decibels / QUIETEST, 0.0), 1.0))


def _microphones() -> "tuple[Microphone, ...]":
    """In the background: PortAudio takes its time to look around."""
    from desktop_app.media import microphone

    return microphone.microphones()
