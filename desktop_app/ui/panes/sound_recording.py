"""One recording at a time: what is asked of the microphone, and what the bar above the pane says of it."""

import threading
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_app.answers import Answer, Failure, Transcript
from desktop_app.jobs.queue import Job, Priority
from desktop_app.media.pause_switch import PauseSwitch
from desktop_app.problems import DeviceProblem
from desktop_app.questions import LiveSpeechRecognition
from desktop_app.translation import tr
from desktop_app.ui.panes.sound_hot_words import HotWordsField
from desktop_app.ui.panes.sound_list import Sound
from desktop_app.ui.panes.sound_microphone import MicrophoneBar
from desktop_app.ui.services import Services
from desktop_app.ui.widgets.checkpoint_bar import CheckpointBar

if TYPE_CHECKING:
    from desktop_app.media.microphone import Recording


class LiveRecording(QObject):
    """Begins to listen, pauses and goes on, settles.

    Signals:
        heard(Sound, object): the latest answer about the sound that is recorded.
        ended(Sound, Job): the microphone is closed, whoever closed it.
    """

    heard = Signal(object, object)
    ended = Signal(object, object)

    def __init__(self, services: Services, bar: MicrophoneBar, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._bar = bar
        self._job: Job | None = None
        self.sound: Sound | None = None
        self._switch: PauseSwitch | None = None
        self._stopping = False
        self._recording: Recording | None = None

    @property
    def recording(self) -> bool:
        """Whether a microphone is open."""
        return self._job is not None

    @property
    def paused(self) -> bool:
        """Whether nothing is recorded for the moment."""
        return self._switch is not None and self._switch.paused

    @property
    def seconds(self) -> float:
        """How far the recording is, by the sound that was heard."""
        found = self.sound.heard if self.sound is not None else None
        return found.heard + found.behind if found is not None else 0.0

    def begin(
        self, sound: Sound, checkpoint_bar: CheckpointBar, hot_words: HotWordsField, language_model: Path | None
    ) -> None:
        """Open the microphone that is chosen; the sound goes to its file as it comes."""
        from desktop_app.media.level_meter import LevelMeter  # the window is painted without NumPy

        question = LiveSpeechRecognition(
            recording=sound.path,
            microphone=self._bar.microphone,
            checkpoint=checkpoint_bar.checkpoint,
            device=checkpoint_bar.device,
            precision=checkpoint_bar.precision,
            hot_words=hot_words.hot_words,
            language_model=language_model,
            meter=(meter := LevelMeter()),
            pause=(switch := PauseSwitch()),
            hot_words_now=hot_words.now,
            trace=self._bar.trace,
        )
        question = self._begun(question)
        self.sound, self._switch, self._stopping = sound, switch, False
        sound.recording = True
        job = self._job = self._services.jobs.submit(question, tr("Listening"), Priority.LIVE)
        job.answered.connect(self._take)
        job.ended.connect(self._end)
        self._bar.show_recording(True, meter)

    def _begun(self, question: LiveSpeechRecognition) -> LiveSpeechRecognition:
        """Open the microphone now: the worker may be busy for seconds, and what is said meanwhile is not to be lost.

        On a thread of its own, which waits for nothing: those of the background may be busy, and give way to others.
        """
        from desktop_app.tasks.live_speech_recognition.recording import recording_of

        recording = self._recording = recording_of(question)

        def open_it() -> None:
            with suppress(DeviceProblem):  # told by the worker, which tries it again
                recording.start()

        threading.Thread(target=open_it, name="open the microphone", daemon=True).start()
        return replace(question, begun=recording)

    def pause(self) -> None:
        """Record nothing until this is asked for again; the microphone stays open, so that it goes on at once."""
        if self._switch is not None and self._job is not None and not self._stopping:
            self._switch.paused = not self._switch.paused
            self._bar.show_paused(self._switch.paused)

    def stop(self) -> None:
        """Close the microphone; the last words become final, and what is in view is what is kept."""
        if self._job is not None and not self._stopping:
            self._stopping = True
            self._finish_recording()
            self._bar.show_settling()
            self._job.finish()

    def cancel(self) -> None:
        """Close the microphone at once."""
        if self._job is not None:
            self._job.cancel()

    def _finish_recording(self) -> None:
        """End what was begun here: the worker may not have come to it yet."""
        if self._recording is not None:
            self._recording.finish()

    def _take(self, found: list[Answer]) -> None:
        """What the microphone heard since the last time; the latest transcript holds all of it."""
        sound = self.sound
        if sound is None:
            return
        for answer in found:
            if isinstance(answer, Failure):
                self._bar.explain(answer, sound.path.name)
            elif isinstance(answer, Transcript):
                sound.transcript = answer
        if isinstance(latest := found[-1], Transcript):
            self._bar.show_state(latest)
            if not latest.final and self._bar.words and not self._stopping:
                self._bar.say("")
        self.heard.emit(sound, found[-1])

    def _end(self) -> None:
        job, sound = self._job, self.sound
        assert job is not None
        assert sound is not None
        self._finish_recording()
        if self._recording is not None:
            self._services.background.run(self._recording.close, title=tr("the microphone"))
        self._job = self.sound = self._switch = self._recording = None
        self._stopping = sound.recording = False
        failed = job.problem is not None or bool(job.failures)
        words = self._bar.words if failed else ""
        self._bar.show_recording(False)
        self._bar.say(words)
        if job.problem is not None:
            self._bar.explain(job.problem, sound.path.name)
        self.ended.emit(sound, job)
