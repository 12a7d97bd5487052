"""What is said in a film, as the Sound page has it, and where a film goes."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from pytestqt.qtbot import QtBot

from desktop_app.annotations import NONE_ADDED
from desktop_app.answers import Transcript, Word
from desktop_app.file_kinds import Kind
from desktop_app.jobs.queue import Priority
from desktop_app.questions import AutomaticSpeechRecognition
from desktop_app.ui.kept_writing import keep_writing
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.panes.films import FilmsPane
from desktop_app.ui.services import Services
from desktop_app.writing import Writing
from tests.media.films import film
from tests.ui.fakes import FakeAttention, FakeImages, FakePane, FakeSound, FakeTable
from tests.ui.test_films_pane import TIMES, Watcher, answering, clip, made_clip, pane, settle, watcher

__all__ = ["answering", "clip", "made_clip", "pane", "watcher"]


def test_what_is_said_stands_on_the_same_axis(qtbot: QtBot, pane: FilmsPane, clip: Path, services: Services) -> None:
    given: list[tuple[Kind, list[Path]]] = []
    pane.give_wanted.connect(lambda kind, paths: given.append((kind, paths)))
    pane.take([clip])
    settle(qtbot, pane)
    assert pane.view.words_button.isVisible()
    pane.view.words_button.click()
    assert given == [(Kind.SOUND, [clip])]
    services.jobs.submit(AutomaticSpeechRecognition(sounds=(clip,)), "hearing", Priority.BATCH)
    settle(qtbot, pane)
    assert not pane.view.words_button.isVisible()
    assert [each.start for each in pane.view.timeline.sayings] == [0.5, 6.0]
    pane.view.go_to(6.2)
    assert pane.view.said.text() == "“Goodbye.”"
    settle(qtbot, pane)


def test_what_is_said_is_written_as_on_the_sound_page(
    qtbot: QtBot, pane: FilmsPane, clip: Path, services: Services, watcher: Watcher
) -> None:
    heard = AutomaticSpeechRecognition(sounds=(clip,))
    (transcript,) = watcher._hear(heard)
    assert isinstance(transcript, Transcript)
    services.history.add(heard, [replace(transcript, words=(Word("TWENTY", 0.5, 1), Word("THREE", 1, 1.4)))])
    pane.take([clip])
    settle(qtbot, pane)
    assert [each.text for each in pane.view.timeline.sayings] == ["23."]
    keep_writing(services.settings, Writing(sentences=True, digits=False))
    assert [each.text for each in pane.view.timeline.sayings] == ["Twenty three."]
    keep_writing(services.settings, Writing(sentences=False))
    assert [each.text for each in pane.view.timeline.sayings] == ["TWENTY THREE"]
    settle(qtbot, pane)


def test_what_a_person_wrote_otherwise_is_said(
    qtbot: QtBot, pane: FilmsPane, clip: Path, services: Services, watcher: Watcher
) -> None:
    heard = AutomaticSpeechRecognition(sounds=(clip,))
    (transcript,) = watcher._hear(heard)
    assert isinstance(transcript, Transcript)
    services.history.add(heard, [transcript])
    for text in ("Farewell.", "Goodbye, all."):
        # Once before the film is opened, once while another page is in view.
        added = NONE_ADDED.edit(6.0, transcript.words[-1].end, text, transcript.words)
        services.history.annotate(clip, transcript.part, added)
        pane.take([clip])
        pane.show()
        settle(qtbot, pane)
        assert pane.view.timeline.sayings[-1].text == text
        pane.hide()


class FakeFilms(FakePane):
    kind = Kind.FILM
    title = "Fi&lms"


def test_a_film_goes_to_films_and_to_sound_and_films_come_to_the_front(
    qtbot: QtBot, services: Services, clip: Path, tmp_path: Path
) -> None:
    attention: Any = FakeAttention
    window = MainWindow(services, [FakeImages, FakeTable, FakeSound, FakeFilms], attention)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    _, _, sound, films_pane = panes = window.panes
    silent = film(tmp_path / "silent.webm", TIMES[:20], codec="libvpx")
    window.open_path(clip)
    qtbot.waitUntil(lambda: window.idle)
    assert window.pages.front is films_pane
    assert [pane.taken for pane in panes] == [[], [], [clip], [clip]]
    window.show_pane(sound)
    window.open_paths([clip, silent])
    qtbot.waitUntil(lambda: window.idle)
    assert window.pages.front is sound  # a pane in front that gets something stays there
    assert [pane.taken[1:] for pane in panes[2:]] == [[clip], [clip, silent]]
    window.show_pane(films_pane)
    films_pane.give_wanted.emit(Kind.SOUND, [silent])
    assert sound.taken[-1] == silent
    assert window.pages.front is films_pane
    window.close()
