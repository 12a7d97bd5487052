"""Dropping a known file shows what is kept about it, as long as the file and the question are the same."""

import threading
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.answers import Transcript, Word
from desktop_app.jobs.queue import Job
from desktop_app.questions import AutomaticSpeechRecognition, LiveSpeechRecognition
from desktop_app.ui import language
from desktop_app.ui.history_writer import HistoryWriter
from desktop_app.ui.panes.sound import SoundPane
from desktop_app.ui.panes.table import TablePane
from desktop_app.ui.services import Services
from tests.ui.conftest import new_desk
from tests.ui.files import sound
from tests.ui.test_sound_pane import Scribe
from tests.ui.test_table_pane import Clerk


@pytest.fixture
def scribe() -> Scribe:
    return Scribe()


def opened(home: Path, ask: object) -> Services:
    """Services whose answers are kept, as the window keeps them."""
    made = new_desk(home, ask)  # type: ignore[arg-type]  # any ask will do
    writer = HistoryWriter(made.history, made.background, made.messages, made.jobs)
    made.jobs.job_added.connect(writer.watch)

    def write(job: Job) -> None:
        writer.write()

    made.jobs.job_ended.connect(write)
    return made


@pytest.fixture
def services(qtbot: QtBot, home: Path, scribe: Scribe) -> Iterator[Services]:
    made = opened(home, scribe)
    yield made
    made.close()


@pytest.fixture
def tables(qtbot: QtBot, home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Services]:
    made = opened(home, Clerk())
    monkeypatch.setattr(made.background, "run_in_process", made.background.run)
    yield made
    made.close()


def sound_pane(qtbot: QtBot, services: Services) -> SoundPane:
    pane = SoundPane(services)
    qtbot.addWidget(pane)
    return pane


def take(qtbot: QtBot, services: Services, pane: SoundPane | TablePane, *paths: Path) -> None:
    pane.take(list(paths))
    qtbot.waitUntil(lambda: pane.idle and services.idle)


def asked_about(scribe: Scribe) -> list[list[str]]:
    return [
        [path.name for path in question.sounds]
        for question in scribe.asked
        if isinstance(question, AutomaticSpeechRecognition)
    ]


def test_a_sound_that_was_heard_before_is_not_read_again(
    qtbot: QtBot, services: Services, scribe: Scribe, tmp_path: Path
) -> None:
    known, new = sound(tmp_path / "known.wav"), sound(tmp_path / "new.wav")
    first = sound_pane(qtbot, services)
    take(qtbot, services, first, known)
    before = first.list.listed[0].transcript
    assert before is not None
    pane = sound_pane(qtbot, services)
    take(qtbot, services, pane, known, new)
    assert asked_about(scribe) == [["known.wav"], ["new.wav"]]
    kept, fresh = (each.transcript for each in pane.list.listed)
    assert kept is not None
    assert (kept.words, kept.duration, kept.checkpoint) == (before.words, before.duration, "scribe")
    assert [note.startswith("Kept from") for note in kept.notes] == [True]
    assert fresh is not None
    assert fresh.notes == ()
    pane.reader.again_wanted.emit()
    qtbot.waitUntil(lambda: pane.idle and services.idle)
    assert len(asked_about(scribe)) == 3


@pytest.mark.parametrize("other", ["file", "checkpoint"])
def test_what_has_changed_is_read_again(
    qtbot: QtBot, services: Services, scribe: Scribe, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, other: str
) -> None:
    path = sound(tmp_path / "a.wav")
    take(qtbot, services, sound_pane(qtbot, services), path)
    pane = sound_pane(qtbot, services)
    if other == "file":
        path.write_bytes(path.read_bytes()[:-320])
    else:
        monkeypatch.setattr(type(pane.checkpoint_bar), "checkpoint", property(lambda _: "another"))
    take(qtbot, services, pane, path)
    assert asked_about(scribe) == [["a.wav"], ["a.wav"]]


def test_a_sound_is_read_all_the_same_where_the_history_cannot_be(
    qtbot: QtBot, services: Services, scribe: Scribe, tmp_path: Path
) -> None:
    services.history.close()
    take(qtbot, services, sound_pane(qtbot, services), sound(tmp_path / "a.wav"))
    assert asked_about(scribe) == [["a.wav"]]


def test_a_table_shows_what_it_was_asked_before(qtbot: QtBot, tables: Services, tmp_path: Path) -> None:
    book, other = tmp_path / "book.csv", tmp_path / "other.csv"
    for path in (book, other):
        path.write_text("title,pages\nVision,10\nTables,36\nSound,24\n")
    given = {}
    for questions in (("how many pages", "what is the sum"), ("how many pages",)):
        earlier = TablePane(tables)
        qtbot.addWidget(earlier)
        take(qtbot, tables, earlier, book)
        for question in questions:
            earlier.ask(question)
            qtbot.waitUntil(lambda pane=earlier: pane.idle and tables.idle)
        assert [card.question for card in earlier.answers.cards] == [*reversed(questions), "what is the sum"][:2]
        given |= {answer.question: answer for answer in earlier.answers.answers}

    pane = TablePane(tables)
    qtbot.addWidget(pane)
    take(qtbot, tables, pane, other)
    assert pane.answers.cards == []
    take(qtbot, tables, pane, book)
    assert [card.question for card in pane.answers.cards] == ["how many pages", "what is the sum"]
    for answer in pane.answers.answers:
        assert (answer.sentence, answer.value) == (given[answer.question].sentence, given[answer.question].value)
        assert answer.coordinates == given[answer.question].coordinates
        assert answer.notes[-1].startswith("Kept from")
    assert pane.answers.current is None
    take(qtbot, tables, pane, other)
    take(qtbot, tables, pane, book)
    assert len(pane.answers.cards) == 2, "once is enough"

    book.write_text("title,pages\nVision,11\nTables,36\nSound,24\n")
    last = TablePane(tables)
    qtbot.addWidget(last)
    take(qtbot, tables, last, book)
    assert last.answers.cards == []


def test_the_date_is_written_on_the_gui_thread(
    qtbot: QtBot, services: Services, scribe: Scribe, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads = set()
    write = language.day

    def watched(day: date) -> str:
        threads.add(threading.current_thread())
        return write(day)

    monkeypatch.setattr(language, "day", watched)
    path = sound(tmp_path / "talk.wav")
    take(qtbot, services, sound_pane(qtbot, services), path)
    pane = sound_pane(qtbot, services)
    take(qtbot, services, pane, path)
    transcript = pane.list.listed[0].transcript
    assert transcript is not None
    assert "Kept from" in transcript.note
    assert threads == {threading.main_thread()}


def test_a_recording_comes_back_with_the_words_that_were_heard_live(
    qtbot: QtBot, services: Services, home: Path, scribe: Scribe
) -> None:
    path = sound(home / "a.wav")
    asked = LiveSpeechRecognition(recording=path)
    services.history.add(asked, [Transcript(source=path, words=(Word("LIVE", 0.1, 0.3),), heard=1.0, duration=1.0)])
    pane = sound_pane(qtbot, services)
    pane.take([path])
    qtbot.waitUntil(lambda: pane.idle)
    assert scribe.asked == []
    assert [word.text for word in pane.reader.transcript.words] == ["Live."]
    pane.close_pane()
