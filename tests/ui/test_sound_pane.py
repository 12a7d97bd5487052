"""The Sound pane: a real queue, real files, a real microphone; words that tell the time in place of a checkpoint."""

import itertools
import json
import math
from collections.abc import Generator, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import soundfile
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox
from pytestqt.qtbot import QtBot

from desktop_app.answers import Answer, AttentionMap, Failure, Part, Transcript, Word
from desktop_app.jobs.queue import Job, Priority
from desktop_app.media import microphone, sounds
from desktop_app.media.level_meter import LevelMeter
from desktop_app.problems import DeviceProblem
from desktop_app.questions import TOGETHER, AutomaticSpeechRecognition, LiveSpeechRecognition, Question
from desktop_app.tasks import Answers
from desktop_app.ui.panes.sound import SoundPane
from desktop_app.ui.services import Services
from tests.ui.conftest import Ask, on_screen

RATE = 16_000


class Scribe:
    """Hears a word every half second: "at0", "at1"... A live microphone is a real one."""

    def __init__(self) -> None:
        self.asked: list[Question] = []
        self.notes: tuple[str, ...] = ()

    def __call__(self, question: Question) -> Answers:
        self.asked.append(question)
        if isinstance(question, LiveSpeechRecognition):
            return self._listen(question)
        assert isinstance(question, AutomaticSpeechRecognition)
        return Answers(self._read(question), len(question.sounds))

    def _read(self, question: AutomaticSpeechRecognition) -> Generator[Answer, None, None]:
        channel = None if question.channels == TOGETHER else int(question.channels)
        part = Part(track=question.track, channel=channel)
        for path in question.sounds:
            try:
                length = sounds.probe(path, part).duration
            except Exception as error:
                yield Failure.of(path, error, part)
                continue
            yield replace(self._transcript(path, length / 2, length, final=False), part=part)
            yield replace(self._transcript(path, length, length), part=part, notes=self.notes)

    def _listen(self, question: LiveSpeechRecognition) -> Answers:
        assert isinstance(question.meter, LevelMeter)
        recording = question.begun or microphone.Recording(
            question.microphone, question.recording, meter=question.meter, pause=question.pause
        )
        assert isinstance(recording, microphone.Recording)
        begun: list[bool] = []

        def hear() -> Generator[Answer, None, None]:
            heard = 0
            with recording:
                begun.append(True)
                try:
                    while len(fresh := recording.read(RATE, timeout=2.0)) or not recording.ended:
                        heard += len(fresh)
                        yield self._transcript(
                            question.recording, heard / RATE, None, final=False, level=recording.level
                        )
                except DeviceProblem as problem:
                    yield Failure.of(question.recording, problem)
            yield self._transcript(question.recording, heard / RATE, heard / RATE)

        def ready() -> bool:
            return not begun or recording.available() > RATE // 5 or recording.ended

        return Answers(hear(), 1, ready, recording.finish)

    @staticmethod
    def _transcript(
        path: Path, heard: float, duration: float | None, final: bool = True, level: float = 0.0
    ) -> Transcript:
        words = tuple(Word(f"at{place}", place / 2, place / 2 + 0.4, 0.9) for place in range(math.floor(heard * 2)))
        interim = min(1, len(words)) if duration is None else 0
        return Transcript(
            source=path, words=words, heard=heard, duration=duration, final=final, interim=interim,
            level=level, checkpoint="scribe", device="cpu",
        )  # fmt: skip


@pytest.fixture
def scribe() -> Scribe:
    return Scribe()


@pytest.fixture
def answering(scribe: Scribe) -> Ask:
    return scribe


@pytest.fixture
def pane(qtbot: QtBot, services: Services) -> Iterator[SoundPane]:
    made = on_screen(qtbot, SoundPane(services), 1000, 600)
    qtbot.waitUntil(lambda: made.idle)
    yield made
    made.close_pane()


def test_a_sound_that_comes_later_from_a_folder_stays_behind_the_one_in_view(
    qtbot: QtBot, pane: SoundPane, tmp_path: Path
) -> None:
    first, second, third = (tone(tmp_path / f"{name}.wav", 0.5) for name in ("first", "second", "third"))
    pane.take([first])
    pane.take_further([second])
    assert pane.list.current is not None
    assert pane.list.current.path == first
    pane.take([third])
    assert pane.list.current.path == third
    assert len(pane.list.listed) == 3
    qtbot.waitUntil(lambda: pane.idle and pane.services.idle, timeout=20_000)


def tone(path: Path, seconds: float = 3.0, pitch: float = 440.0) -> Path:
    samples = 0.4 * np.sin(2 * np.pi * pitch * np.arange(round(RATE * seconds)) / RATE)
    soundfile.write(path, samples.astype(np.float32), RATE)
    return path


def settle(qtbot: QtBot, pane: SoundPane) -> None:
    qtbot.waitUntil(lambda: pane.idle)


def shown_words(pane: SoundPane) -> list[str]:
    return [word.text for word in pane.reader.transcript.words]


def test_sounds_are_listed_drawn_and_transcribed(
    qtbot: QtBot, pane: SoundPane, tmp_path: Path, services: Services
) -> None:
    seen: list[object] = []
    pane.in_view.connect(seen.append)
    pane.take([tone(tmp_path / "a.wav"), tone(tmp_path / "b.wav", 1.0)])
    settle(qtbot, pane)
    assert [type(each) for each in pane.answers_shown()] == [Transcript, Transcript]
    assert shown_words(pane) == ["At0", "at1", "at2", "at3", "at4", "at5."]
    assert [each.state for each in pane.list.listed] == ["0:03  At0 at1 at2 at3 at4 at5", "0:01  At0 at1"]
    pane.reader.as_heard.click()
    assert shown_words(pane) == [f"at{place}" for place in range(6)]
    assert pane.reader.transcript.interim == 0
    assert pane.reader.waveform.maximum() == 3_000
    assert seen[-1] == pane.answers_shown()[0]
    assert [each.state for each in pane.list.listed] == ["0:03  at0 at1 at2 at3 at4 at5", "0:01  at0 at1"]


def test_a_long_sound_shows_its_progress(qtbot: QtBot, pane: SoundPane, tmp_path: Path) -> None:
    pane.take([tone(tmp_path / "a.wav")])
    settle(qtbot, pane)
    sound = pane.list.listed[0]
    sound.waiting = True
    pane._take_answers([Scribe._transcript(sound.path, 1.5, 3.0, final=False)])
    assert sound.state == "reading, 50%"
    assert shown_words(pane) == ["At0", "at1", "at2"]
    pane._take_answers([Scribe._transcript(sound.path, 3.0, 3.0)])
    assert shown_words(pane)[-1] == "at5."


def test_short_sounds_do_not_wait_behind_a_long_one(
    qtbot: QtBot, pane: SoundPane, tmp_path: Path, scribe: Scribe
) -> None:
    """They are asked about apart and take turns; the list stays as it was dropped, and either can be cancelled."""
    paths = [
        tone(tmp_path / "interview.wav", 121.0),
        tone(tmp_path / "note.wav", 1.0),
        tmp_path / "none.wav",
        tone(tmp_path / "other.wav", 1.0),
    ]
    soundfile.write(paths[2], np.zeros(0, np.float32), RATE)
    jobs: list[Job] = []
    ends: list[str] = []

    def watch(job: Job) -> None:
        jobs.append(job)
        job.ended.connect(lambda: ends.append(f"{job.title}: {job.state.name}"))
        if "interview" in job.title:
            job.answered.connect(lambda _: job.cancel())

    pane.services.jobs.job_added.connect(watch)
    pane.take(paths)
    settle(qtbot, pane)
    assert [job.title for job in jobs] == ["Transcribing 3 sounds", "Transcribing interview.wav"]
    assert sorted(ends) == ["Transcribing 3 sounds: DONE", "Transcribing interview.wav: CANCELLED"]
    assert [each.path for each in pane.list.listed] == paths
    assert [each.answer is not None and each.answer.final for each in pane.list.listed] == [False, True, True, True]


def test_of_a_sound_that_was_cancelled_it_is_said_how_far_it_was_read(
    qtbot: QtBot, pane: SoundPane, tmp_path: Path
) -> None:
    pane.take([tone(tmp_path / "a.wav")])
    settle(qtbot, pane)
    sound = pane.list.listed[0]
    job = pane._submit([sound], Priority.BATCH)
    assert job is not None
    pane._take_answers([replace(Scribe._transcript(sound.path, 1.5, 3.0, final=False), interim=1)])
    job.cancel()
    assert sound.state == "read as far as 0:01  At0 at1 at2"
    assert (
        pane.reader.notes == "It was read as far as 0:01: what is said later is missing here. “Again” reads all of it."
    )
    assert pane.reader.transcript.interim == 0
    assert pane.reader._again.isEnabled()
    settle(qtbot, pane)


def test_long_sounds_are_read_one_after_the_other(
    qtbot: QtBot, pane: SoundPane, tmp_path: Path, scribe: Scribe
) -> None:
    paths = [tone(tmp_path / f"{name}.wav", 121.0) for name in ("first", "second")]
    pane.take(paths)
    settle(qtbot, pane)
    assert [each.sounds for each in scribe.asked if isinstance(each, AutomaticSpeechRecognition)] == [tuple(paths)]


def test_what_cannot_be_heard_is_explained_and_the_rest_goes_on(qtbot: QtBot, pane: SoundPane, tmp_path: Path) -> None:
    silent = tmp_path / "none.wav"
    soundfile.write(silent, np.zeros(0, np.float32), RATE)
    pane.take([silent, tone(tmp_path / "a.wav")])
    settle(qtbot, pane)
    failure = pane.answers_shown()[0]
    assert isinstance(failure, Failure)
    assert failure.source == silent
    assert "no sound" in pane.reader.problem
    assert not pane.reader.play_button.isEnabled()
    assert isinstance(pane.answers_shown()[1], Transcript)


def test_a_doubtful_transcript_offers_the_checkpoint_that_knows_more(
    qtbot: QtBot, pane: SoundPane, tmp_path: Path, scribe: Scribe, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A button beside the doubtful sound, and none beside the other."""
    plain = scribe._transcript

    def noted(path: Path, heard: float, duration: float | None, final: bool = True) -> Transcript:
        found = plain(path, heard, duration, final)
        if path.stem == "plain":
            return found
        return replace(found, instead="wav2vec2-base", instead_title="base")

    monkeypatch.setattr(scribe, "_transcript", noted)
    pane.take([tone(tmp_path / "doubtful.wav", 1.0), tone(tmp_path / "plain.wav", 1.0)])
    settle(qtbot, pane)
    doubtful, other = pane.list.listed
    pane.list.choose(doubtful)
    assert pane.reader.instead.text() == "See base…"
    with qtbot.waitSignal(pane.services.checkpoint_library.page_wanted) as wanted:
        pane.reader.instead.click()
    assert wanted.args == ["wav2vec2-base"]
    pane.list.choose(other)
    assert pane.reader.instead.isHidden()
    settle(qtbot, pane)


def test_dropping_the_same_sound_again_asks_once(qtbot: QtBot, pane: SoundPane, tmp_path: Path, scribe: Scribe) -> None:
    path = tone(tmp_path / "a.wav")
    pane.take([path])
    settle(qtbot, pane)
    pane.take([path])
    settle(qtbot, pane)
    assert len(scribe.asked) == 1
    qtbot.mouseClick(
        next(each for each in pane.findChildren(QAbstractButton) if each.accessibleName() == "Transcribe again"),
        Qt.MouseButton.LeftButton,
    )
    settle(qtbot, pane)
    assert len(scribe.asked) == 2


def attended(path: Path) -> AttentionMap:
    """Two seconds of a sound, from the first on; most at 1.5."""
    weights = np.zeros((1, 100, 100), np.float32)
    weights[:, :, 25] = 1.0
    frames = tuple(f"{place * 0.02:.2f} s" for place in range(100))
    return AttentionMap(
        source=path, task="automatic-speech-recognition", method="raw", layer=0, head=None, layers=1, heads=1,
        weights=weights, queries=frames, keys=frames, asked=tuple(range(100)), start=1.0, step=0.02,
    )  # fmt: skip


@pytest.mark.parametrize("name", ["t.txt", "t.srt", "t.vtt", "t.json"])
def test_transcripts_are_exported(qtbot: QtBot, pane: SoundPane, tmp_path: Path, name: str) -> None:
    pane.take([tone(tmp_path / "a.wav", 8.0)])
    settle(qtbot, pane)
    pane.export_to(tmp_path / name)
    settle(qtbot, pane)
    text = (tmp_path / name).read_text(encoding="utf-8")
    if name == "t.json":
        assert json.loads(text) == [pane.answers_shown()[0].to_dict()]
    elif name == "t.txt":
        assert text.split() == ["At0", *(f"at{place}" for place in range(1, 15)), "at15."]
    else:
        times = [line for line in text.splitlines() if "-->" in line]
        mark = "," if name == "t.srt" else "."
        assert times[0].startswith(f"00:00:00{mark}000 --> ")
        assert times[-1].endswith(f" --> 00:00:07{mark}900")
        assert all(before.split(" --> ")[1] <= after for before, after in itertools.pairwise(times))
        assert text.startswith("WEBVTT\n" if name == "t.vtt" else "1\n")


def test_every_control_has_a_name(pane: SoundPane) -> None:
    controls = [*pane.findChildren(QAbstractButton), *pane.findChildren(QComboBox)]
    nameless = [
        each for each in controls
        if not each.accessibleName() and not (isinstance(each, QAbstractButton) and each.text())
    ]  # fmt: skip
    assert len(controls) >= 8
    assert nameless == []
    assert pane.list.accessibleName()
    assert pane.reader.waveform.accessibleName()
    assert pane.reader.transcript.accessibleName()


def test_notes_stand_beside_the_words(qtbot: QtBot, pane: SoundPane, tmp_path: Path, scribe: Scribe) -> None:
    scribe.notes = ("Nothing was heard: only silence, -71 dB.", "It was cut off.")
    pane.take([tone(tmp_path / "a.wav", 0.4)])
    settle(qtbot, pane)
    assert pane.reader.notes.splitlines() == list(scribe.notes)
    assert pane.list.listed[0].state == "0:00  Nothing was heard: only silence, -71 dB."
    pane.reader.toggle()
    assert pane.reader.notes, "they stay while it plays"


def test_attention_has_the_words_that_are_shown_below_it(pane: SoundPane) -> None:
    bar = pane.microphone_bar
    bar.show_recording(True, LevelMeter())
    words = (Word("TUESDAY", 0.2, 0.5), Word("NINE", 0.6, 0.8))
    heard = Transcript(source=Path("a.flac"), words=words, heard=1.0, duration=None, final=False)
    bar.show_state(heard)
    bar.attention_button.setChecked(True)
    bar.show_state(heard)
    shown = bar.picture.attention
    assert shown is not None
    assert [(word.text, word.start) for word in shown.words] == [("Tuesday", 0.2), ("nine", 0.6)]
    bar.attention_button.setChecked(False)
    assert bar.picture.attention is None
    bar.show_recording(False)


def test_words_below_attention_are_worked_out_of_the_latest_alone(
    pane: SoundPane, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Thirty times a second, however long somebody has spoken."""
    bar = pane.microphone_bar
    bar.show_recording(True, LevelMeter())
    words = tuple(Word("NINE" if place % 2 else "TUESDAY", float(place), place + 0.5) for place in range(2_000))
    heard = Transcript(source=Path("a.flac"), words=words, heard=2e3, duration=None, final=False, interim=1)
    bar.attention_button.setChecked(True)
    monkeypatch.setattr(Transcript, "readable", property(lambda _: pytest.fail("all words are written anew")))
    bar.show_state(heard)
    assert bar.picture.attention is not None
    assert [word.start for word in bar.picture.attention.words][-2:] == [1_998.0, 1_999.0]
    assert len(bar.picture.attention.words) < 200
    bar.show_recording(False)


def test_what_waits_is_blamed_on_loading_only_while_it_becomes_less(pane: SoundPane) -> None:
    bar = pane.microphone_bar
    bar.show_recording(True, LevelMeter())
    said = []
    for behind in (9.0, 9.8, 6.0, 8.0, 5.0):
        bar.show_state(
            Transcript(source=Path("a.flac"), words=(), heard=5.0, duration=None, final=False, behind=behind)
        )
        said.append(bar._heard.text())
    assert ["loaded" in each for each in said] == [True, True, True, False, False]
    assert "behind by 8.0 s; nothing is lost" in said[3]
    bar.show_recording(False)


def test_beside_the_attention_panel_names_in_the_list_can_be_told_apart(qtbot: QtBot, pane: SoundPane) -> None:
    """The buttons of the sound in view take two lines rather than the room of the list."""
    pane._pages.setCurrentIndex(1)
    pane.resize(620, 600)
    qtbot.waitUntil(lambda: pane.width() == 620)
    assert pane.list.width() >= 20 * pane.fontMetrics().averageCharWidth()
    assert pane.reader.minimumSizeHint().width() < 420
