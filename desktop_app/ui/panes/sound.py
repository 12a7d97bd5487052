"""The Sound pane: recordings written down with word times, and a microphone that is listened to live."""

import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.answers import Answer, AttentionMap, Failure, Part, Transcript
from desktop_app.jobs.call import State
from desktop_app.jobs.queue import Job, Priority
from desktop_app.paths import unused, user_data_path
from desktop_app.questions import TOGETHER, AutomaticSpeechRecognition
from desktop_app.translation import tr
from desktop_app.ui import known
from desktop_app.ui.drag_out import DragOut, Offer, answers_offered
from desktop_app.ui.kept_writing import keep_writing, kept_writing
from desktop_app.ui.page_specs import SOUND
from desktop_app.ui.panes.files_pane import Exported
from desktop_app.ui.panes.list_pane import AskingPane
from desktop_app.ui.panes.sound_again import Again
from desktop_app.ui.panes.sound_annotations import AnnotationsKeeper
from desktop_app.ui.panes.sound_captions import CaptionsButton
from desktop_app.ui.panes.sound_cut_off import cut_off_recordings
from desktop_app.ui.panes.sound_hot_words import HotWordsField
from desktop_app.ui.panes.sound_language import LanguageModelField
from desktop_app.ui.panes.sound_list import Sound, SoundList, invitation
from desktop_app.ui.panes.sound_microphone import MicrophoneBar
from desktop_app.ui.panes.sound_reader import SoundReader
from desktop_app.ui.panes.sound_recording import LiveRecording
from desktop_app.ui.services import Services
from desktop_app.ui.settings import Setting
from desktop_app.ui.tokens import APART, NEAR
from desktop_app.ui.widgets.checkpoint_bar import CheckpointBar
from desktop_app.ui.widgets.find_bar import find_keys
from desktop_app.ui.widgets.options import Options
from desktop_app.workspace.export import formats_of
from desktop_app.workspace.paragraphs import paragraphs

KEPT_MICROPHONE = Setting("sound/microphone", "")
KEPT_TRACED = Setting("sound/attention", False)
KEPT_HOT_WORDS = Setting("sound/hot_words", "")
KEPT_SPLIT = Setting[bytes]("sound/split", b"")


class SoundPane(AskingPane[Sound]):
    """A list of sounds, the chosen one to play and read, and a microphone bar above them."""

    spec = SOUND
    help_topic = "sound"
    kept_split = KEPT_SPLIT

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(services, SoundList(), invitation(), parent)
        self.list: SoundList
        DragOut(self.list, services.background, self._offered)
        self.reader = SoundReader(services.background)
        self.microphone_bar = MicrophoneBar(services.background)
        self.hot_words = HotWordsField()
        self.language_model = LanguageModelField(services)
        self.captions = CaptionsButton(services.settings, self)
        self.checkpoint_bar = CheckpointBar(services, AutomaticSpeechRecognition.task)
        self.annotations = AnnotationsKeeper(services, self)
        self.again = Again(services, self)
        self.live = LiveRecording(services, self.microphone_bar, self)
        self._looked_for_recordings = False
        self._closed = False
        self._lay_out()
        self._connect()

    @property
    def idle(self) -> bool:
        """Whether nothing is transcribed, recorded, read or written."""
        busy = (
            self._asked
            or self._calls
            or self.annotations.busy
            or self.again.busy
            or self.language_model.busy
            or self.reader.reading
            or self.microphone_bar.listing
        )
        return not busy and not self.live.recording

    @property
    def recording(self) -> bool:
        """Whether a microphone is open."""
        return self.live.recording

    @property
    def engaged(self) -> bool:
        """Whether a person types here, records, listens, or writes a word or the name of a marker otherwise."""
        return super().engaged or self.live.recording or self.reader.engaged

    def take_text(self, text: str) -> None:
        """Text is nothing this pane can hear."""
        self.services.messages.say(tr("The Sound pane takes sound files; text cannot be transcribed."))

    def answers_shown(self) -> list[Answer]:
        """What is known of each sound, in the order of the list."""
        return [sound.answer for sound in self.list.listed if sound.answer is not None]

    def copy(self) -> None:
        """The words of the sound in view."""
        sound = self.reader.sound
        if sound is None or sound.transcript is None:
            super().copy()
            return
        text = "\n\n".join(" ".join(word.text for word in part) for part in paragraphs(sound.transcript.written))
        self._put_on_clipboard(text, tr("The transcript is on the clipboard."))

    def _offered(self) -> Offer | None:
        sound = self.list.current
        return answers_offered([sound.transcript], sound.path.stem) if sound is not None and sound.transcript else None

    def select_all(self) -> None:
        """All words of the sound in view."""
        self.reader.transcript.selectAll()

    def _exported(self) -> Exported | None:
        sound = self.reader.sound
        if sound is None or sound.transcript is None:
            return None
        formats = formats_of(Transcript)
        formats = {".txt": formats.pop(".txt")} | formats
        suggested = str(sound.path.with_name(f"{sound.path.stem}{sound.of_part}.txt"))
        return Exported(tr("Export transcript"), suggested, formats, [sound.transcript])

    def restore(self) -> None:
        """The microphone, hot words, how words are written, whether attention is drawn, how the pane was divided."""
        self.microphone_bar.attention_button.setChecked(self.services.settings.get(KEPT_TRACED))
        self.microphone_bar.wish(self.services.settings.get(KEPT_MICROPHONE))
        self.hot_words.type(self.services.settings.get(KEPT_HOT_WORDS))
        self.language_model.restore()
        self.reader.show_writing(kept_writing(self.services.settings))
        super().restore()

    def remember(self) -> None:
        """Keep the microphone, the hot words, whether attention is drawn, and how the pane is divided."""
        self.services.settings.put(KEPT_TRACED, self.microphone_bar.attention_button.isChecked())
        self.services.settings.put(KEPT_HOT_WORDS, self.hot_words.text)
        self.services.settings.put(KEPT_MICROPHONE, self.microphone_bar.wished)
        super().remember()

    def forget(self) -> None:
        """Hot words are forgotten with what was asked."""
        self.services.settings.forget(KEPT_HOT_WORDS)

    def close_pane(self) -> None:
        """Close the microphone and fall silent; the recording is on disk already."""
        self._closed = True
        self.again.close()
        self.captions.setChecked(False)
        self.toast.dismiss()
        self.live.cancel()
        self.reader.close_reader()

    def record(self) -> None:
        """Listen to the chosen microphone; the sound goes to a file as it comes."""
        if self.live.recording:
            return
        self.reader.player.pause()
        path = unused(user_data_path("recordings", time.strftime("recording %Y-%m-%d %H-%M-%S.flac")))
        if not (added := self.list.add_paths([path])):
            self.microphone_bar.say(tr("The last recording began less than a second ago; try again."))
            return
        self.live.begin(added[0], self.checkpoint_bar, self.hot_words, self.language_model.path)
        self.list.touch(added[0])
        self._show_files()
        self.list.choose(added[0])

    def stop(self) -> None:
        """Close the microphone; the last words become final, and what is in view is what is kept."""
        self.live.stop()

    def _heard(self, sound: Sound, latest: Answer) -> None:
        if isinstance(latest, Transcript):
            self.checkpoint_bar.show_used(latest)
        self._refresh(sound)

    def _silent(self, sound: Sound, job: Job) -> None:
        """The microphone is closed."""
        self.annotations.keep(sound)
        if job.state is State.FAILED and sound.heard is None:
            self.list.take_out(sound)  # nothing was recorded
            self._tell_count()
        elif job.state is State.DONE:
            self._refresh(sound)
            if sound is self.reader.sound:
                self.reader.read_waveform()
        elif not self._closed:
            self._submit([sound], Priority.ASKED)

    def _busy_with(self, each: Sound) -> str:
        busy = each.waiting or each.recording
        return tr("{name} is still being read: cancel that first.", name=each.name) if busy else ""

    def _submit(self, items: Sequence[Sound], priority: Priority) -> Job | None:
        job = super()._submit(items, priority)
        if job is not None:
            job.progressed.connect(lambda: self._read_recording(job, items))
        return job

    def _title(self, items: Sequence[Sound]) -> str:
        title = items[0].name if len(items) == 1 else tr("{count:,} sounds", count=len(items))
        return tr("Transcribing {title}", title=title)

    def _question(self, items: Sequence[Sound]) -> AutomaticSpeechRecognition:
        part = items[0].part
        return AutomaticSpeechRecognition(
            sounds=tuple(sound.path for sound in items),
            track=part.track,
            channels=TOGETHER if part.channel is None else str(part.channel),
            checkpoint=self.checkpoint_bar.checkpoint,
            device=self.checkpoint_bar.device,
            precision=self.checkpoint_bar.precision,
            hot_words=self.hot_words.hot_words,
            language_model=self.language_model.path,
        )

    def _look_up(self, items: Sequence[Sound]) -> None:
        self.annotations.find(list(items))
        super()._look_up(items)

    def _known(self) -> Callable[..., Mapping[Path, known.Known[Transcript]]]:
        return known.transcripts

    def _length(self, path: Path) -> float:
        from desktop_app.media import sounds  # the window is painted without NumPy

        return sounds.probe(path).duration

    def _settle(self, each: Sound, answer: Transcript) -> None:
        each.transcript = answer

    def _take_answers(self, found: list[Answer]) -> None:
        for answer in found:
            sound = self.list.of_path(answer.source, answer.part)
            if sound is None:
                continue
            if isinstance(answer, Failure):
                sound.failure, sound.waiting = answer, False
            elif isinstance(answer, Transcript) and (answer.final or not sound.knows_more(answer)):
                sound.transcript, sound.waiting = answer, not answer.final
        if found and not isinstance(found[-1], Failure):
            self.checkpoint_bar.show_used(found[-1])
        for path, part in {(answer.source, answer.part) for answer in found}:
            if (sound := self.list.of_path(path, part)) is not None:
                self._refresh(sound)

    def _read_recording(self, job: Job, sounds: Sequence[Sound]) -> None:
        """A recording whose transcription has begun has been closed by then: its waveform can be read."""
        if job.state is not State.WAITING and self.reader.listened and self.reader.sound in sounds:
            self.reader.read_waveform()

    def _refresh(self, sound: Sound) -> None:
        self.list.touch(sound)
        if sound is (self.live.sound or self.reader.sound):
            self.captions.show_transcript(sound.transcript)
        if sound is self.reader.sound:
            self.reader.refresh()
            self.in_view.emit(sound.answer)

    def shade(self, found: AttentionMap | None) -> bool:
        """Beneath the waveform; the panel, where every frame can be clicked, shows it too."""
        self.reader.show_attention(found)
        return False

    def _write_as_wanted(self) -> None:
        """Whatever is shown, copied and exported of transcripts is written so from now on."""
        keep_writing(self.services.settings, self.reader.writing)
        self.list.write_as(self.reader.writing)
        for sound in filter(None, dict.fromkeys((self.live.sound, self.reader.sound))):
            self._refresh(sound)

    def _choose(self, sound: Sound | None) -> None:
        self.reader.show_sound(sound)
        self.in_view.emit(sound.answer if sound is not None else None)

    def mark(self) -> None:
        """Mark the moment that is recorded, or else played."""
        sound = self.live.sound if self.live.recording else self.reader.sound
        if sound is None:
            self.services.messages.say(tr("There is no sound to mark a moment of."))
            return
        at = self.live.seconds if sound is self.live.sound else self.reader.player.position
        self.annotations.mark(sound, at)

    def undo(self) -> None:
        """What a toast offers to take back, or else the latest that was added to the transcript in view."""
        sound = self.reader.sound
        if not self.toast.can_undo and sound is not None and self.annotations.undo(sound):
            self.services.messages.say(tr("The latest change of the transcript was taken back."))
        else:
            super().undo()

    def _again(self) -> None:
        sound = self.reader.sound
        if sound is not None and sound.heard is not None:
            self.again.ask(sound, self._question([sound]))
        elif sound is not None:
            self._submit([sound], Priority.ASKED)

    def _decide(self, decide: Callable[[Sound], None]) -> None:
        if self.reader.sound is not None:
            decide(self.reader.sound)
            self.reader.transcript.setFocus()

    def take_parts(self, parts: list[Part]) -> None:
        """List parts of the sound in view beside it, and transcribe them; one that is listed already is shown."""
        whole = self.reader.sound
        if whole is None:
            return
        for part in parts:
            added = self.list.add_paths([whole.path], part)
            if added:
                self.annotations.find(added)
            self._submit(added, Priority.ASKED)
        first = self.list.of_path(whole.path, parts[0])
        if first is not None:
            self.list.choose(first)

    def _show_folder(self) -> None:
        if self.reader.sound is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.reader.sound.path.parent)))

    def showEvent(self, event: QShowEvent) -> None:
        """Look for recordings that were cut off when the pane is first seen, not before the window is painted."""
        super().showEvent(event)
        if not self._looked_for_recordings:
            self._looked_for_recordings = True
            looking = self.services.background.run(cut_off_recordings, title=tr("recordings that were cut off"))
            self._follow(looking).succeeded.connect(self._list_again)

    def _list_again(self, found: list[Transcript]) -> None:
        for transcript in found:
            added = self.list.add_paths([transcript.source])
            self.annotations.find(added)
            for sound in added:
                sound.transcript = transcript
                self._refresh(sound)
                if self.list.current is None:
                    self.list.choose(sound)  # what became of it is said beside its words
            self._show_files()

    def _play(self) -> None:
        self.reader.toggle()

    def _connect(self) -> None:
        self.list.chosen.connect(self._choose)
        self.list.opened.connect(self.reader.toggle)
        self.reader.export_wanted.connect(self.export)
        self.reader.folder_wanted.connect(self._show_folder)
        self.reader.again_wanted.connect(self._again)
        self.annotations.follow(self.reader)
        self.annotations.changed.connect(self._refresh)
        self.reader.markers.added.connect(self.mark)
        self.again.changed.connect(self._refresh)
        self.again.failed.connect(self.reader.explain)
        self.reader.preview.replace_wanted.connect(lambda: self._decide(self.again.accept))
        self.reader.preview.keep_wanted.connect(lambda: self._decide(self.again.reject))
        self.reader.parts_wanted.connect(self.take_parts)
        self.reader.writing_wanted.connect(self._write_as_wanted)
        self.reader.checkpoint_wanted.connect(self.services.checkpoint_library.page_wanted)
        self.microphone_bar.record_wanted.connect(self.record)
        self.microphone_bar.stop_wanted.connect(self.stop)
        self.microphone_bar.pause_wanted.connect(self.live.pause)
        self.live.heard.connect(self._heard)
        self.live.ended.connect(self._silent)
        find_keys(self, self.reader.search_bar)
        # Known in the whole window, and by Qt active only while this pane is the one in front.
        keys = (("Ctrl+R", self.microphone_bar.toggle), ("Ctrl+B", self.mark), ("Ctrl+Shift+R", self.live.pause))
        for each, press in keys:
            QShortcut(QKeySequence(each), self, press)

    def _lay_out(self) -> None:
        self._split.addWidget(self.list)
        self._split.addWidget(self.reader)
        self._split.setStretchFactor(1, 1)
        self._split.setSizes([260, 900])
        self._pages.addWidget(self._split)
        self.options = Options(self)
        self.options.add(tr("What writes it down"), self.checkpoint_bar)
        self.options.add(tr("Hot words"), self.hot_words)
        self.options.add(tr("Language model"), self.language_model)
        self.options.add(tr("Microphone"), self.microphone_bar.choice)
        self.options.add(tr("Captions"), self.captions)
        self.options.toggled.connect(lambda opened: self.microphone_bar.look() if opened else None)
        self.microphone_bar.line.addWidget(self.options)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(APART, NEAR, APART, NEAR)
        layout.addWidget(self.microphone_bar)
        layout.addWidget(self._pages, 1)
