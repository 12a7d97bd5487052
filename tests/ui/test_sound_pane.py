"""The Sound pane: a real queue, real files, a real microphone; words that tell the time in place of a checkpoint."""

import itertools
import json
import math
import threading
import time
from collections.abc import Generator, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import soundfile
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QAbstractButton, QComboBox
from pytestqt.qtbot import QtBot

from desktop_app.answers import Answer, AttentionMap, Failure, Part, Transcript, Word
from desktop_app.jobs.call import State
from desktop_app.jobs.queue import Job, Priority
from desktop_app.media import microphone, sounds, spoken_words
from desktop_app.media.level_meter import LevelMeter
from desktop_app.problems import DeviceProblem
from desktop_app.questions import TOGETHER, AutomaticSpeechRecognition, LiveSpeechRecognition, Question
from desktop_app.tasks import Answers
from desktop_app.ui.panes.sound import SoundPane
from desktop_app.ui.panes.sound_outline import Beginning, outline
from desktop_app.ui.services import Services
from desktop_app.ui.widgets.attention_strip import HIGH
from desktop_app.writing import Writing
from tests.media.odd_sounds import film
from tests.sound_server import SoundServer
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


class TestHowItIsWritten:
    """Two switches above the transcript; all that leaves the pane follows them, and they are kept."""

    @pytest.fixture
    def numbered(self, qtbot: QtBot, pane: SoundPane, tmp_path: Path) -> Transcript:
        pane.take([tone(tmp_path / "a.wav")])
        settle(qtbot, pane)
        words = [Word(each, at, at + 0.4, 0.9) for at, each in enumerate("WE HAVE TWENTY FOUR".split())]
        words = [replace(each, start=0.5 * at, end=0.5 * at + 0.4) for at, each in enumerate(words)]
        heard = replace(Scribe._transcript(tmp_path / "a.wav", 3.0, 3.0), words=tuple(words))
        pane._take_answers([heard])
        return heard

    def test_words_the_list_captions_copies_and_exports_follow(
        self, qtbot: QtBot, pane: SoundPane, numbered: Transcript, tmp_path: Path
    ) -> None:
        pane.captions.setChecked(True)
        assert pane.captions.window_of_captions is not None
        for press, written in (
            (lambda: None, "We have 24."),
            (pane.reader.digits.click, "We have twenty four."),
            (pane.reader.as_heard.click, "WE HAVE TWENTY FOUR"),
            (pane.reader.as_heard.click, "We have twenty four."),
            (pane.reader.digits.click, "We have 24."),
        ):
            press()
            assert " ".join(shown_words(pane)) == written
            assert pane.list.listed[0].state == f"0:03  {written.removesuffix('.')}"
            assert written in pane.captions.window_of_captions.label.text()
            pane.copy()
            assert QGuiApplication.clipboard().text() == written
            for ending in ("txt", "srt", "vtt"):
                pane.export_to(tmp_path / f"b.{ending}")
                settle(qtbot, pane)
                assert written in (tmp_path / f"b.{ending}").read_text().splitlines()
            assert pane.reader.digits.isEnabled() == (not pane.reader.as_heard.isChecked())
        pane.captions.setChecked(False)

    def test_it_is_kept_for_the_next_time_and_for_further_sounds(
        self, qtbot: QtBot, pane: SoundPane, numbered: Transcript, services: Services, tmp_path: Path
    ) -> None:
        pane.reader.digits.click()
        pane.reader.as_heard.click()
        again = SoundPane(services)
        qtbot.addWidget(again)
        again.restore()
        assert again.reader.writing == Writing(sentences=False, digits=False)
        again.take([tone(tmp_path / "b.wav")])
        settle(qtbot, again)
        assert again.reader.transcript.words[0].text == "at0"
        again.close_pane()

    def test_reading_it_again_is_held_against_the_same_writing(
        self, qtbot: QtBot, pane: SoundPane, numbered: Transcript
    ) -> None:
        pane.reader.digits.click()
        sound = pane.list.listed[0]
        pane.again._compare(sound, pane._question([sound]), numbered)
        settle(qtbot, pane)
        assert sound.proposal is None, "not a word is another"


class TestLanguageModel:
    """An ARPA file that a person brings: asked with, shown, kept for the next time, and removed."""

    @staticmethod
    def arpa(path: Path) -> Path:
        lines = [f"-1.5\t{word}" for word in ("<unk>", "<s>", "</s>", "GOOD", "MORNING")]
        path.write_text("\n".join(["\\data\\", "ngram 1=5", "", "\\1-grams:", *lines, "", "\\end\\", ""]))
        return path

    def test_it_is_asked_with_until_it_is_removed(
        self, qtbot: QtBot, pane: SoundPane, scribe: Scribe, services: Services, tmp_path: Path
    ) -> None:
        field = pane.language_model
        assert field.in_use == "The checkpoint's own, where it brings one"
        assert not field.remove_button.isEnabled()
        field.bring(self.arpa(tmp_path / "medical.arpa"))
        settle(qtbot, pane)
        few = "So few words suit commands at most: whatever else is said becomes one of them, or bare letters."
        assert (field.in_use, field.words) == ("medical.arpa", f"2 words, up to 1 in a row. {few}")
        pane.take([tone(tmp_path / "a.wav")])
        settle(qtbot, pane)
        asked = scribe.asked[-1]
        assert isinstance(asked, AutomaticSpeechRecognition)
        assert asked.language_model == field.path
        assert field.path is not None
        assert field.path.exists()
        again = SoundPane(services)
        qtbot.addWidget(again)
        again.restore()
        assert again.language_model.path == field.path
        again.close_pane()
        kept = field.path
        field.remove_button.click()
        assert field.path is None
        qtbot.waitUntil(lambda: not kept.exists())
        assert (tmp_path / "medical.arpa").exists()
        before = len(scribe.asked)
        pane.take([tone(tmp_path / "b.wav")])
        settle(qtbot, pane)
        later = scribe.asked[before]
        assert isinstance(later, AutomaticSpeechRecognition)
        assert later.language_model is None

    def test_the_same_one_that_is_imported_again_stays(
        self, qtbot: QtBot, pane: SoundPane, services: Services, tmp_path: Path
    ) -> None:
        for _ in range(2):
            pane.language_model.bring(self.arpa(tmp_path / "medical.arpa"))
            settle(qtbot, pane)
            qtbot.waitUntil(lambda: services.background.idle)
        kept = pane.language_model.path
        assert kept is not None
        assert kept.exists()

    def test_a_file_that_is_none_is_said_and_what_counted_counts_on(
        self, qtbot: QtBot, pane: SoundPane, tmp_path: Path
    ) -> None:
        field = pane.language_model
        field.bring(self.arpa(tmp_path / "medical.arpa"))
        settle(qtbot, pane)
        (tmp_path / "lm.binary").write_bytes(b"mmap lm http://kheafield.com/code format version 5\n\x00")
        field.bring(tmp_path / "lm.binary")
        settle(qtbot, pane)
        assert field.words.startswith("lm.binary: this is a binary of KenLM, which its own library alone reads. Choose")
        assert field.in_use == "medical.arpa"
        assert field.import_button.isEnabled()

    def test_a_recording_is_read_with_it(
        self, qtbot: QtBot, pane: SoundPane, scribe: Scribe, sound_server: SoundServer, tmp_path: Path
    ) -> None:
        pane.language_model.bring(self.arpa(tmp_path / "medical.arpa"))
        settle(qtbot, pane)
        pane.record()
        qtbot.waitUntil(lambda: bool(scribe.asked))
        asked = scribe.asked[-1]
        assert isinstance(asked, LiveSpeechRecognition)
        assert asked.language_model == pane.language_model.path
        pane.stop()
        settle(qtbot, pane)


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


def test_a_click_on_a_word_plays_from_it(
    qtbot: QtBot, pane: SoundPane, tmp_path: Path, sound_server: SoundServer
) -> None:
    pane.take([tone(tmp_path / "a.wav", 4.0)])
    settle(qtbot, pane)
    view = pane.reader.transcript
    cursor = view.textCursor()
    cursor.setPosition(view._layout.begins[4] + 1)
    place = view.cursorRect(cursor).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert pane.reader.player.playing
    assert 2.0 <= pane.reader.player.position < 2.5
    qtbot.waitUntil(lambda: view.spoken == 5)
    qtbot.waitUntil(lambda: not pane.reader.player.playing)
    assert pane.reader.problem == ""
    assert pane.reader.player.position == 4.0


def test_what_is_played_is_what_is_heard(
    qtbot: QtBot, pane: SoundPane, tmp_path: Path, sound_server: SoundServer
) -> None:
    both = np.concatenate([
        0.4 * np.sin(2 * np.pi * pitch * np.arange(3 * RATE) / RATE) for pitch in (300.0, 900.0)
    ])  # fmt: skip
    soundfile.write(tmp_path / "two.wav", both.astype(np.float32), RATE)
    pane.take([tmp_path / "two.wav"])
    settle(qtbot, pane)
    heard: list[np.ndarray] = []
    with microphone.Recording(None, tmp_path / "heard.wav") as recording:
        pane.reader.play_from(4.0)
        until = time.monotonic() + 20
        while time.monotonic() < until and sum(map(len, heard)) < 5 * RATE:
            heard.append(recording.read(RATE, timeout=0.1))
            qtbot.wait(1)
    samples = np.concatenate(heard)
    loud = np.flatnonzero(np.abs(samples) > 0.1)
    assert 1.8 < (loud[-1] - loud[0]) / RATE < 2.2, "from four seconds to the end of six"
    piece = samples[loud[0] + 4_000 : loud[0] + 4_000 + RATE]
    assert np.argmax(np.abs(np.fft.rfft(piece))) == pytest.approx(900, abs=3)


def test_space_plays_and_pauses(qtbot: QtBot, pane: SoundPane, tmp_path: Path, sound_server: SoundServer) -> None:
    pane.take([tone(tmp_path / "a.wav", 10.0)])
    settle(qtbot, pane)
    player = pane.reader.player
    for place in (pane.list, pane.reader.waveform, pane.reader.transcript):
        place.setFocus()
        qtbot.keyClick(place, Qt.Key.Key_Space)
        assert player.playing
        qtbot.waitUntil(lambda: player.position > 0.3)
        qtbot.keyClick(place, Qt.Key.Key_Space)
        assert not player.playing
        where = player.position
        qtbot.wait(150)
        assert player.position == where
        player.seek(0.0)


def test_the_waveform_seeks_by_mouse_and_keyboard(qtbot: QtBot, pane: SoundPane, tmp_path: Path) -> None:
    pane.take([tone(tmp_path / "a.wav", 10.0)])
    settle(qtbot, pane)
    wave = pane.reader.waveform
    qtbot.mouseClick(wave, Qt.MouseButton.LeftButton, pos=QPoint(wave.width() // 2, 20))
    assert pane.reader.player.position == pytest.approx(5.0, abs=0.1)
    qtbot.keyClick(wave, Qt.Key.Key_Right)
    assert pane.reader.player.position == pytest.approx(6.0, abs=0.1)
    qtbot.keyClick(wave, Qt.Key.Key_Home)
    assert pane.reader.player.position == 0.0


def attended(path: Path) -> AttentionMap:
    """Two seconds of a sound, from the first on; most at 1.5."""
    weights = np.zeros((1, 100, 100), np.float32)
    weights[:, :, 25] = 1.0
    frames = tuple(f"{place * 0.02:.2f} s" for place in range(100))
    return AttentionMap(
        source=path, task="automatic-speech-recognition", method="raw", layer=0, head=None, layers=1, heads=1,
        weights=weights, queries=frames, keys=frames, asked=tuple(range(100)), start=1.0, step=0.02,
    )  # fmt: skip


def test_attention_lies_beneath_the_waveform_at_its_moments(qtbot: QtBot, pane: SoundPane, tmp_path: Path) -> None:
    path = tone(tmp_path / "a.wav", 4.0)
    pane.take([path])
    settle(qtbot, pane)
    found = attended(path)
    strip = pane.reader.attention
    assert not strip.isVisible()
    assert not pane.shade(found), "the panel, where frames are clicked, shows it too"
    assert strip.isVisible()
    assert (strip.begins, strip.ends) == (pytest.approx(0.25, abs=0.01), pytest.approx(0.75, abs=0.01))
    assert strip.accessibleDescription() == "Attention, most at 1.51 s"
    seen = strip.grab().toImage()
    row = [seen.pixelColor(x, HIGH // 2) for x in range(seen.width())]  # below it lies the key
    bright = max(range(len(row)), key=lambda x: row[x].red() - row[x].blue())
    assert bright / seen.width() == pytest.approx(1.51 / 4, abs=0.01)
    pane.shade(replace(found, source=tmp_path / "b.wav"))
    assert not strip.isVisible(), "a map of another sound"
    pane.shade(found)
    pane.shade(None)
    assert not strip.isVisible()


def test_a_map_that_is_there_before_the_waveform_waits_for_the_length_of_its_sound(
    qtbot: QtBot, pane: SoundPane, tmp_path: Path
) -> None:
    """As where a sound is chosen again whose map was worked out before: not by the length of the one before it."""
    short, long = tone(tmp_path / "a.wav", 4.0), tone(tmp_path / "b.wav", 8.0)
    pane.take([short, long])
    settle(qtbot, pane)
    pane.show_file(long)
    qtbot.waitUntil(lambda: pane.reader.waveform.maximum() == 8_000)
    pane.show_file(short)
    pane.shade(attended(short))
    strip = pane.reader.attention
    assert not strip.isVisible()
    qtbot.waitUntil(strip.isVisible)
    assert (strip.begins, strip.ends) == (pytest.approx(0.25), pytest.approx(0.75))


def test_words_are_walked_and_played_by_keyboard(qtbot: QtBot, pane: SoundPane, tmp_path: Path) -> None:
    pane.take([tone(tmp_path / "a.wav")])
    settle(qtbot, pane)
    view = pane.reader.transcript
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left):
        qtbot.keyClick(view, key)
    assert view.current == 1
    with qtbot.waitSignal(view.word_chosen) as chosen:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert chosen.args == [0.5]
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert view.current == 5


def test_what_the_computer_plays_can_be_chosen(qtbot: QtBot, pane: SoundPane, sound_server: SoundServer) -> None:
    bar = pane.microphone_bar
    qtbot.waitUntil(lambda: not bar.listing)
    bar.refresh()
    qtbot.waitUntil(lambda: not bar.listing)
    offered = [bar.chooser.itemText(place) for place in range(bar.chooser.count())]
    assert offered[-1].startswith("What the computer plays (")
    assert "not offered" not in bar.chooser.toolTip()
    bar.wish(offered[-1])
    assert bar.microphone == offered[-1]
    bar._fill(())
    assert "The latter is not offered here. It needs PulseAudio" in bar.chooser.toolTip()


def test_no_sound_output_is_a_calm_word(
    qtbot: QtBot, pane: SoundPane, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PULSE_SERVER", str(tmp_path / "nowhere"))
    microphone.microphones()  # PortAudio looks around again
    pane.take([tone(tmp_path / "a.wav")])
    settle(qtbot, pane)
    pane.reader.toggle()
    qtbot.waitUntil(lambda: bool(pane.reader.problem))
    assert "no sound output" in pane.reader.problem
    assert not pane.reader.player.playing
    assert pane.reader.play_button.text() == "&Play"


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


def test_text_appears_while_a_person_speaks_and_the_sound_is_kept(
    qtbot: QtBot, pane: SoundPane, tmp_path: Path, home: Path, sound_server: SoundServer, scribe: Scribe
) -> None:
    levels: list[int] = []
    pane.microphone_bar._level.valueChanged.connect(levels.append)
    pane.setFocus()
    qtbot.keyClick(pane, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    assert pane.recording
    view = pane.reader.transcript
    # Spoken once the microphone is open, as a person would, however long the machine takes to get there.
    qtbot.waitUntil(lambda: len(view.words) >= 1)
    sound_server.play(tone(tmp_path / "speech.wav", 4.0))
    qtbot.waitUntil(lambda: len(view.words) >= 3)
    assert view.interim == 1
    assert pane.microphone_bar.record_button.text() == "&Stop"
    assert pane.list.listed[0].state.startswith("recording")
    written = list((home / "recordings").glob("*.flac"))
    assert len(written) == 1
    qtbot.waitUntil(lambda: max(levels, default=0) > 50)
    picture = pane.microphone_bar.picture
    assert picture.isVisible()
    assert pane.microphone_bar._heard.text().split("  ")[1] == "silence"
    job = pane.services.jobs.jobs[0]
    shown = view.words
    qtbot.mouseClick(pane.microphone_bar.record_button, Qt.MouseButton.LeftButton)
    assert pane.microphone_bar.words == "Settling the last words…"
    settle(qtbot, pane)
    assert job.state is State.DONE
    assert not picture.isVisible()
    assert view.words[: len(shown) - 1] == shown[:-1], "what was on the screen is what is kept"
    assert pane.microphone_bar.record_button.text() == "&Record"
    length = soundfile.info(written[0]).duration
    assert length > 1.4
    assert pane.reader.waveform.maximum() == pytest.approx(length * 1000, abs=1)
    assert view.interim == 0
    assert [type(each) for each in scribe.asked] == [LiveSpeechRecognition]


def test_nobody_is_told_to_speak_before_the_first_sound_is_there(qtbot: QtBot, pane: SoundPane) -> None:
    """What a virtual output plays begins to come up to two seconds after a stream on it is opened."""
    bar, meter = pane.microphone_bar, LevelMeter(RATE)
    bar.show_recording(True, meter)
    qtbot.wait(200)
    assert bar.words == "Opening the microphone…"
    meter.hear(np.zeros(RATE // 5, np.int16))
    qtbot.waitUntil(lambda: bar.words.startswith("Listening."))
    bar.show_recording(False)


@pytest.mark.parametrize("ends", ["stop", "cancel"])
def test_the_microphone_is_open_while_the_worker_is_busy(
    qtbot: QtBot, pane: SoundPane, sound_server: SoundServer, tmp_path: Path, ends: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As where torch is being imported: what is said meanwhile is recorded, and a stop does not wait."""
    jobs, go_on = pane.services.jobs, threading.Event()
    busy = jobs.run(go_on.wait)
    with monkeypatch.context() as patched:
        patched.setattr(type(jobs), "loading", True)
        pane.record()
    sound_server.play(tone(tmp_path / "said.wav", 30.0))
    qtbot.waitUntil(lambda: pane.microphone_bar._level.value() > 50, timeout=20_000)
    assert pane.microphone_bar.words.startswith("Listening. The checkpoint is being loaded")
    sound = pane.list.listed[0]
    begun = pane.live._recording
    assert begun is not None
    qtbot.waitUntil(lambda: begun.seconds > 0.5, timeout=20_000)
    pane.stop() if ends == "stop" else pane.live.cancel()
    qtbot.waitUntil(lambda: begun.ended, timeout=5_000)
    assert not busy.state.over, "the worker is still busy"
    length = soundfile.info(sound.path).duration
    go_on.set()
    settle(qtbot, pane)
    assert sound.heard is not None
    assert sound.heard.final
    assert sound.heard.duration == pytest.approx(length)
    assert length > 0.5
    assert len(list(sound.path.parent.glob("*.flac"))) == 1


def test_an_unplugged_microphone_is_explained_and_nothing_is_lost(
    qtbot: QtBot, pane: SoundPane, sound_server: SoundServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(microphone, "RETURNS", 3.0)  # it does not come again
    pane.record()
    qtbot.waitUntil(lambda: len(pane.reader.transcript.words) >= 2)
    sound_server.unplug()
    qtbot.waitUntil(lambda: not pane.recording)
    settle(qtbot, pane)
    assert "unplugged" in pane.microphone_bar.words
    assert not pane.microphone_bar.words.startswith("recording"), "the file is not what went wrong"
    assert len(pane.reader.transcript.words) >= 2
    assert pane.reader.waveform.maximum() > 900


def test_no_microphone_is_explained(
    qtbot: QtBot, pane: SoundPane, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PULSE_SERVER", str(tmp_path / "nowhere"))
    pane.microphone_bar.refresh()
    settle(qtbot, pane)
    assert "No microphone was found" in pane.microphone_bar.words
    pane.record()
    qtbot.waitUntil(lambda: not pane.recording)
    settle(qtbot, pane)
    assert "microphone" in pane.microphone_bar.words
    assert pane.list.listed == []
    assert pane.microphone_bar.record_button.text() == "&Record"


def test_the_chosen_microphone_is_used_and_kept(
    qtbot: QtBot, pane: SoundPane, services: Services, sound_server: SoundServer, scribe: Scribe
) -> None:
    pane.microphone_bar.refresh()
    settle(qtbot, pane)
    chooser = pane.microphone_bar.chooser
    names = [chooser.itemData(place) for place in range(1, chooser.count())]
    assert "pulse" in names
    place = chooser.findData("pulse")
    chooser.setCurrentIndex(place)
    chooser.activated.emit(place)
    pane.record()
    qtbot.waitUntil(lambda: len(pane.reader.transcript.words) >= 1)
    pane.stop()
    settle(qtbot, pane)
    asked = scribe.asked[0]
    assert isinstance(asked, LiveSpeechRecognition)
    assert asked.microphone == "pulse"
    pane.remember()
    again = SoundPane(services)
    qtbot.addWidget(again)
    again.restore()
    assert again.microphone_bar.wished == "pulse"


def test_closing_while_playing_and_recording_is_clean(
    qtbot: QtBot, pane: SoundPane, tmp_path: Path, sound_server: SoundServer
) -> None:
    pane.take([tone(tmp_path / "a.wav", 20.0)])
    settle(qtbot, pane)
    pane.reader.toggle()
    qtbot.waitUntil(lambda: pane.reader.player.position > 0.2)
    pane.record()
    assert not pane.reader.player.playing
    qtbot.waitUntil(lambda: len(pane.reader.transcript.words) >= 1)
    pane.close_pane()
    assert not pane.recording
    assert pane.idle, "nothing new is asked while the window closes"


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


def test_the_waveform_is_drawn_in_the_colours_of_the_system(qtbot: QtBot, pane: SoundPane, tmp_path: Path) -> None:
    pane.take([tone(tmp_path / "a.wav")])
    settle(qtbot, pane)
    wave = pane.reader.waveform
    dark = QPalette(wave.palette())
    dark.setColor(QPalette.ColorRole.Base, QColor(20, 20, 20))
    dark.setColor(QPalette.ColorRole.Text, QColor(240, 240, 240))
    wave.setPalette(dark)
    picture = wave.grab().toImage()
    assert picture.pixelColor(wave.width() - 8, 0).lightness() < 40
    assert picture.pixelColor(wave.width() - 8, wave.height() // 2).lightness() > 120


def test_an_outline_holds_every_stretch_of_the_sound(tmp_path: Path) -> None:
    samples = np.zeros(30 * RATE, np.float32)
    samples[10 * RATE] = 0.9
    samples[20 * RATE] = -0.7
    soundfile.write(tmp_path / "a.wav", samples, RATE, subtype="FLOAT")
    first, *pieces = outline(tmp_path / "a.wav", most=100)
    assert isinstance(first, Beginning)
    bins = np.concatenate(pieces)
    assert len(bins) == first.bins == 100
    assert len(pieces) >= 3, "it comes in pieces"
    assert np.argmax(bins[:, 1]) == 33
    assert bins[33, 1] == pytest.approx(0.9)
    assert np.argmin(bins[:, 0]) == 66


class TestParts:
    def call(self, folder: Path) -> Path:
        """Two tones, one a channel, the right one half as loud."""
        both = np.stack([0.4 * np.sin(np.arange(3 * RATE) * pitch / RATE) for pitch in (3_000, 6_000)], axis=1)
        soundfile.write(folder / "call.wav", both * (1, 0.5), RATE)
        return folder / "call.wav"

    def test_each_channel_is_transcribed_by_itself(
        self, qtbot: QtBot, pane: SoundPane, tmp_path: Path, scribe: Scribe
    ) -> None:
        pane.take([self.call(tmp_path)])
        settle(qtbot, pane)
        assert pane.reader.parts.isVisibleTo(pane)
        pane.reader.parts.choose("Each channel by itself")
        settle(qtbot, pane)
        names = [sound.name for sound in pane.list.listed]
        assert names == ["call.wav", "call.wav, left channel", "call.wav, right channel"]
        assert [answer.to_dict()["channel"] for answer in pane.answers_shown()] == [None, 1, 2]
        assert pane.list.current is pane.list.listed[1]
        assert all(sound.transcript is not None and not sound.waiting for sound in pane.list.listed)
        asked = [each for each in scribe.asked if isinstance(each, AutomaticSpeechRecognition)]
        assert [each.channels for each in asked] == [TOGETHER, "1", "2"]
        pane.reader.parts.choose("Only the right channel")
        settle(qtbot, pane)
        assert pane.list.current is pane.list.listed[2]
        assert len(scribe.asked) == 3, "it was there already"
        assert pane.reader.player._part == Part(channel=2)

    @pytest.mark.parametrize(("channel", "height"), [(None, 0.26), (1, 0.4), (2, 0.2)])
    def test_what_is_drawn_is_the_channel(self, tmp_path: Path, channel: int | None, height: float) -> None:
        _, *pieces = outline(self.call(tmp_path), most=100, part=Part(channel=channel))
        assert np.concatenate(pieces).max() == pytest.approx(height, abs=0.02)

    def test_the_tracks_of_a_film_can_be_chosen(self, qtbot: QtBot, pane: SoundPane, tmp_path: Path) -> None:
        tracks = [np.zeros((48_000, 1), np.float32), *(np.full((48_000, 1), 0.1, np.float32) for _ in range(2))]
        tracks[2][::50] = -0.2
        tracks[1][::50] = 0.2
        (tmp_path / "film.mkv").write_bytes(film(tracks, "flac", "matroska", languages=("eng", "deu", "fra")))
        pane.take([tmp_path / "film.mkv"])
        settle(qtbot, pane)
        assert "track 2 of 3" in pane.reader._about.text()
        pane.reader.parts.choose("Track 3 (fra, mono)")
        settle(qtbot, pane)
        assert [sound.name for sound in pane.list.listed] == ["film.mkv", "film.mkv, track 3"]
        assert "track 3 of 3" in pane.reader._about.text()
        assert not any("hannel" in action.text() for action in pane.reader.parts._menu.actions())

    def test_one_channel_offers_nothing(self, qtbot: QtBot, pane: SoundPane, tmp_path: Path) -> None:
        pane.take([tone(tmp_path / "a.wav")])
        settle(qtbot, pane)
        assert not pane.reader.parts.isVisibleTo(pane)


def test_notes_stand_beside_the_words(qtbot: QtBot, pane: SoundPane, tmp_path: Path, scribe: Scribe) -> None:
    scribe.notes = ("Nothing was heard: only silence, -71 dB.", "It was cut off.")
    pane.take([tone(tmp_path / "a.wav", 0.4)])
    settle(qtbot, pane)
    assert pane.reader.notes.splitlines() == list(scribe.notes)
    assert pane.list.listed[0].state == "0:00  Nothing was heard: only silence, -71 dB."
    pane.reader.toggle()
    assert pane.reader.notes, "they stay while it plays"


def test_a_recording_that_was_cut_off_is_listed_again_once(qtbot: QtBot, services: Services, home: Path) -> None:
    folder = home / "recordings"
    folder.mkdir()
    words = (Word("GOOD", 0.5, 0.8, 0.9), Word("MORNING", 0.9, 1.3, 0.8))
    for name, ended in (("cut off.wav", False), ("whole.wav", True)):
        path = tone(folder / name, 3.0)
        kept = spoken_words.GrowingWords(path)
        kept.append(words)
        beside = path.with_name(f"{name}.words.jsonl")
        left = beside.read_bytes()  # by a program that dies here
        kept.close()
        if not ended:
            beside.write_bytes(left)
    going = spoken_words.GrowingWords(tone(folder / "in another window.wav", 1.0))
    for listed in (["cut off.wav"], []):
        pane = SoundPane(services)
        qtbot.addWidget(pane)
        pane.show()
        settle(qtbot, pane)
        assert [sound.path.name for sound in pane.list.listed] == listed
        if listed:
            assert [word.text for word in pane.reader.transcript.words] == ["Good", "morning."], "it is in view at once"
            assert "ended while this was being recorded" in pane.reader.notes
            assert pane.list.listed[0].transcript.words == words
        pane.close_pane()
    going.close()


def test_hot_words_are_typed_kept_and_asked_with(
    qtbot: QtBot, pane: SoundPane, tmp_path: Path, scribe: Scribe, services: Services
) -> None:
    qtbot.keyClicks(pane.hot_words.line, "Okonkwo:9, New Delhi")
    assert [(each.text, each.weight) for each in pane.hot_words.hot_words] == [("Okonkwo", 9.0), ("New Delhi", 8.0)]
    pane.take([tone(tmp_path / "a.wav")])
    settle(qtbot, pane)
    assert scribe.asked[-1].hot_words == pane.hot_words.hot_words  # type: ignore[attr-defined]
    pane.hot_words.type("Okonkwo:9, New Delhi:many")
    assert "“many” behind “New Delhi” is no figure" in pane.hot_words.words
    assert len(pane.hot_words.hot_words) == 2, "the last that could be meant"
    pane.remember()
    other = SoundPane(services)
    qtbot.addWidget(other)
    other.restore()
    assert other.hot_words.text == "Okonkwo:9, New Delhi:many"


class TestEdits:
    def write(self, qtbot: QtBot, pane: SoundPane, place: int, text: str) -> None:
        """Walk to a word, F2, write, Enter."""
        view = pane.reader.transcript
        qtbot.keyClick(view, Qt.Key.Key_Home)
        for _ in range(place):
            qtbot.keyClick(view, Qt.Key.Key_Right)
        qtbot.keyClick(view, Qt.Key.Key_F2)
        assert view.editor.isVisible()
        assert view.editor.text() == view.words[place].text
        qtbot.keyClicks(view.editor, text)
        qtbot.keyClick(view.editor, Qt.Key.Key_Return)

    def test_a_word_is_written_otherwise_exported_and_found_again(
        self, qtbot: QtBot, pane: SoundPane, tmp_path: Path, services: Services
    ) -> None:
        path = tone(tmp_path / "a.wav")
        pane.take([path])
        settle(qtbot, pane)
        self.write(qtbot, pane, 2, "Attendant, it")
        assert shown_words(pane) == ["At0", "at1", "Attendant,", "it", "at3", "at4", "at5."]
        settle(qtbot, pane)
        pane.export_to(tmp_path / "t.txt")
        settle(qtbot, pane)
        assert (tmp_path / "t.txt").read_text().startswith("At0 at1 Attendant, it at3")
        assert "at2 → Attendant, it" in (tmp_path / "t.txt").read_text()
        pane.reader.as_heard.click()
        assert shown_words(pane)[2] == "at2", "as the checkpoint wrote it"
        pane.reader.as_heard.click()
        qtbot.waitUntil(lambda: services.background.idle)
        again = SoundPane(services)
        qtbot.addWidget(again)
        again.take([path])
        settle(qtbot, again)
        assert shown_words(again)[2] == "Attendant,"
        again.close_pane()

    def test_escape_leaves_it_and_undo_takes_it_back(self, qtbot: QtBot, pane: SoundPane, tmp_path: Path) -> None:
        pane.take([tone(tmp_path / "a.wav")])
        settle(qtbot, pane)
        view = pane.reader.transcript
        before = shown_words(pane)
        qtbot.keyClick(view, Qt.Key.Key_Home)
        qtbot.keyClick(view, Qt.Key.Key_F2)
        qtbot.keyClicks(view.editor, "no")
        qtbot.keyClick(view.editor, Qt.Key.Key_Escape)
        assert not view.editor.isVisible()
        assert shown_words(pane) == before
        self.write(qtbot, pane, 1, "one")
        self.write(qtbot, pane, 3, "three")
        assert [shown_words(pane)[place] for place in (1, 3)] == ["one", "three"]
        view.setFocus()
        qtbot.keyClick(view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert [shown_words(pane)[place] for place in (1, 3)] == ["one", "at3"]
        view.words_restored.emit(view.words[1].start)
        assert shown_words(pane) == before

    def test_edits_stay_while_the_transcript_grows_and_when_it_is_heard_anew(
        self, qtbot: QtBot, pane: SoundPane, tmp_path: Path
    ) -> None:
        pane.take([tone(tmp_path / "a.wav")])
        settle(qtbot, pane)
        sound = pane.list.listed[0]
        sound.transcript = replace(Scribe._transcript(sound.path, 2.0, None, final=False), duration=None)
        pane._refresh(sound)
        view = pane.reader.transcript
        qtbot.keyClick(view, Qt.Key.Key_End)
        qtbot.keyClick(view, Qt.Key.Key_F2)
        assert not view.editor.isVisible(), "what may still change is not written otherwise"
        qtbot.keyClick(view, Qt.Key.Key_Home)
        qtbot.keyClick(view, Qt.Key.Key_F2)
        qtbot.keyClicks(view.editor, "Hello")
        sound.transcript = Scribe._transcript(sound.path, 4.0, None, final=False)
        pane._refresh(sound)
        assert view.editor.text() == "Hello", "it grows below"
        qtbot.keyClick(view.editor, Qt.Key.Key_Return)
        assert shown_words(pane)[:2] == ["Hello", "at1"]
        sound.transcript = Scribe._transcript(sound.path, 6.0, 6.0)
        pane._refresh(sound)
        assert shown_words(pane)[0] == "Hello"
        assert len(shown_words(pane)) == 12
        assert sound.heard is not None
        assert sound.heard.words[0].text == "at0"


class TestAgain:
    @pytest.fixture
    def heard_otherwise(self, qtbot: QtBot, pane: SoundPane, tmp_path: Path, scribe: Scribe) -> SoundPane:
        """A sound that was read, of which another reading has other words at 1 s."""
        pane.take([tone(tmp_path / "a.wav")])
        settle(qtbot, pane)
        pane.annotations.change(pane.list.listed[0], pane.list.listed[0].annotations.edit(0.0, 0.4, "Hello", ()))
        plain = scribe._transcript

        def other(path: Path, heard: float, duration: float | None, final: bool = True) -> Transcript:
            found = plain(path, heard, duration, final)
            words = tuple(replace(word, text=f"other{word.start:g}", confidence=0.95) for word in found.words[2:4])
            return replace(found, words=(*found.words[:2], *words, *found.words[4:]))

        scribe._transcript = other  # type: ignore[method-assign,assignment]
        qtbot.mouseClick(pane.reader._again, Qt.MouseButton.LeftButton)
        settle(qtbot, pane)
        return pane

    def test_what_would_change_is_shown_before_it_does(self, qtbot: QtBot, heard_otherwise: SoundPane) -> None:
        preview = heard_otherwise.reader.preview
        assert preview.isVisible()
        assert not heard_otherwise.reader.transcript.isVisible()
        assert preview.heading.startswith(
            "Transcribed again: 2 words of 6 would change, and the checkpoint is 92% sure"
        )
        assert preview.text.toPlainText() == "0:01  … Hello at1 at2 at3 other1 other1.5 at4 at5. …"
        assert shown_words(heard_otherwise)[2:4] == ["at2", "at3"], "nothing is replaced yet"

    def test_replace(self, qtbot: QtBot, heard_otherwise: SoundPane) -> None:
        qtbot.mouseClick(heard_otherwise.reader.preview.replace_button, Qt.MouseButton.LeftButton)
        assert shown_words(heard_otherwise) == ["Hello", "at1", "other1", "other1.5", "at4", "at5."]
        assert heard_otherwise.reader.transcript.isVisible()
        assert not heard_otherwise.reader.preview.isVisible()

    @pytest.mark.parametrize("decided", [True, False])
    def test_keep_also_at_the_next_start(
        self, qtbot: QtBot, heard_otherwise: SoundPane, services: Services, decided: bool
    ) -> None:
        if decided:
            qtbot.mouseClick(heard_otherwise.reader.preview.keep_button, Qt.MouseButton.LeftButton)
            assert shown_words(heard_otherwise) == ["Hello", "at1", "at2", "at3", "at4", "at5."]
        heard_otherwise.close_pane()
        qtbot.waitUntil(lambda: services.background.idle)
        again = SoundPane(services)
        qtbot.addWidget(again)
        again.take(heard_otherwise.files)
        settle(qtbot, again)
        assert shown_words(again) == ["Hello", "at1", "at2", "at3", "at4", "at5."]
        again.close_pane()

    def test_the_same_words_need_no_decision(
        self, qtbot: QtBot, pane: SoundPane, tmp_path: Path, services: Services
    ) -> None:
        said: list[str] = []
        services.messages.said.connect(said.append)
        pane.take([tone(tmp_path / "a.wav")])
        settle(qtbot, pane)
        qtbot.mouseClick(pane.reader._again, Qt.MouseButton.LeftButton)
        settle(qtbot, pane)
        assert pane.reader.transcript.isVisible()
        assert said[-1] == "a.wav was transcribed again: not a word is another."

    def test_a_failure_leaves_the_transcript(self, qtbot: QtBot, pane: SoundPane, tmp_path: Path) -> None:
        path = tone(tmp_path / "a.wav")
        pane.take([path])
        settle(qtbot, pane)
        path.unlink()
        qtbot.mouseClick(pane.reader._again, Qt.MouseButton.LeftButton)
        settle(qtbot, pane)
        assert pane.reader.problem
        assert len(shown_words(pane)) == 6


def test_a_recording_is_paused_and_goes_on(qtbot: QtBot, pane: SoundPane, sound_server: SoundServer) -> None:
    pane.record()
    assert not pane.live.paused
    qtbot.waitUntil(lambda: pane.live.seconds > 0.5)
    pane.setFocus()
    qtbot.keyClick(pane, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    bar = pane.microphone_bar
    assert pane.live.paused
    assert bar.pause_button.text().replace("&", "") == "Go on"
    assert "paused; nothing is recorded" in bar._heard.text()
    qtbot.wait(700)
    at = pane.live.seconds
    qtbot.wait(700)
    assert pane.live.seconds == at
    bar.picture.level_changed.emit(0.9)
    assert bar._level.value() == 0, "what was heard last before the pause is not heard now"
    late = Transcript(source=Path("a.flac"), words=(), heard=75.0, duration=None, final=False, behind=3.0)
    bar.show_state(late)
    assert bar._heard.text() == "1:15  paused; nothing is recorded", "reading goes on, and the clock with it"
    qtbot.mouseClick(bar.pause_button, Qt.MouseButton.LeftButton)
    assert "paused" not in bar._heard.text(), "before the next words come"
    qtbot.waitUntil(lambda: pane.live.seconds > at + 0.5)
    pane.stop()
    settle(qtbot, pane)
    assert not bar.pause_button.isVisible()


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


class TestMarkers:
    def test_moments_are_marked_named_listed_exported_and_removed(
        self, qtbot: QtBot, pane: SoundPane, tmp_path: Path
    ) -> None:
        pane.take([tone(tmp_path / "a.wav")])
        settle(qtbot, pane)
        pane.reader.player.seek(1.5)
        pane.reader.transcript.setFocus()
        qtbot.keyClick(pane.reader.transcript, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
        pane.reader.player.seek(0.5)
        pane.mark()
        markers = pane.reader.markers
        assert markers.text().replace("&", "") == "2 markers"
        markers.click()
        assert markers.sheet.isVisible()
        table = markers.table
        assert [[table.item(row, column).text() for column in range(2)] for row in range(2)] == [
            ["0:00.5", "Marker 2"], ["0:01.5", "Marker 1"],
        ]  # fmt: skip
        table.item(0, 1).setText("The vote")
        assert pane.reader.sound is not None
        assert [each.name for each in pane.reader.sound.annotations.markers] == ["The vote", "Marker 1"]
        with qtbot.waitSignal(markers.jumped) as jumped:
            table.setCurrentCell(1, 1)
            qtbot.keyClick(table, Qt.Key.Key_Return)
        assert jumped.args == [1.5]
        pane.reader.player.pause()
        qtbot.keyClick(table, Qt.Key.Key_Delete)
        assert table.rowCount() == 1
        settle(qtbot, pane)
        pane.export_to(tmp_path / "t.txt")
        settle(qtbot, pane)
        assert "Markers\n00:00:00.500  The vote" in (tmp_path / "t.txt").read_text()

    def test_a_key_marks_the_moment_that_is_recorded(
        self, qtbot: QtBot, pane: SoundPane, sound_server: SoundServer, services: Services
    ) -> None:
        pane.record()
        qtbot.waitUntil(lambda: pane.live.seconds > 1.0)
        pane.mark()
        at = pane.live.seconds
        sound = pane.list.listed[0]
        assert sound.annotations.markers[0].at == pytest.approx(at, abs=0.01)
        pane.stop()
        settle(qtbot, pane)
        assert sound.transcript is not None
        assert sound.transcript.to_dict()["markers"][0]["name"] == "Marker 1"
        assert services.history.annotations(sound.path, sound.part) == sound.annotations


def test_the_chooser_follows_microphones_that_come_and_go(
    qtbot: QtBot, pane: SoundPane, sound_server: SoundServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    there = [microphone.Microphone("Desk", 0, 1, True)]
    monkeypatch.setattr(microphone, "microphones", lambda: tuple(there))
    pane.microphone_bar._follows.setInterval(50)
    pane.options.click()
    chooser = pane.microphone_bar.chooser

    def names() -> list[str]:
        return [chooser.itemData(place) for place in range(chooser.count())]

    qtbot.waitUntil(lambda: names() == ["", "Desk"])
    there.append(microphone.Microphone("Headset", 1, 1, False))
    qtbot.waitUntil(lambda: names() == ["", "Desk", "Headset"])
    chooser.setCurrentIndex(2)
    chooser.activated.emit(2)
    pane.microphone_bar.say("a sentence that stays")
    qtbot.wait(200)
    assert pane.microphone_bar.words == "a sentence that stays", "nothing came or went"
    del there[1]
    qtbot.waitUntil(lambda: names() == ["", "Desk"])
    assert "Headset is not connected" in pane.microphone_bar.words
    there.append(microphone.Microphone("Headset", 1, 1, False))
    qtbot.waitUntil(lambda: pane.microphone_bar.microphone == "Headset")
    pane.options.click()
    pane.hide()
    assert not pane.microphone_bar._follows.isActive()
    settle(qtbot, pane)


def test_while_the_options_are_closed_microphones_of_a_server_are_followed_too(
    qtbot: QtBot, pane: SoundPane, sound_server: SoundServer
) -> None:
    bar = pane.microphone_bar
    bar._follows.setInterval(200)
    assert not pane.options.sheet.isVisible()
    qtbot.waitUntil(lambda: bar.chooser.findData("pulse") > 0)
    headset = ("load-module", "module-remap-source", "source_name=headset", "master=attendant_speaker.monitor")
    number = sound_server.control(*headset, "source_properties=device.description=Headset").strip()
    try:
        qtbot.waitUntil(lambda: bar.chooser.findData("Headset") > 0)
        bar.wish("Headset")
        bar.say("the recording ended early")
    finally:
        sound_server.control("unload-module", number)
    qtbot.waitUntil(lambda: bar.chooser.findData("Headset") < 0)
    assert bar.microphone is None
    assert bar.words == "the recording ended early", "nobody looks at the chooser: what is said stays"
    bar.say("")
    number = sound_server.control(*headset, "source_properties=device.description=Headset").strip()
    qtbot.waitUntil(lambda: bar.microphone == "Headset")
    sound_server.control("unload-module", number)
    qtbot.waitUntil(lambda: "Headset is not connected" in bar.words)
    settle(qtbot, pane)


def test_beside_the_attention_panel_names_in_the_list_can_be_told_apart(qtbot: QtBot, pane: SoundPane) -> None:
    """The buttons of the sound in view take two lines rather than the room of the list."""
    pane._pages.setCurrentIndex(1)
    pane.resize(620, 600)
    qtbot.waitUntil(lambda: pane.width() == 620)
    assert pane.list.width() >= 20 * pane.fontMetrics().averageCharWidth()
    assert pane.reader.minimumSizeHint().width() < 420
