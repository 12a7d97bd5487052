"""The Films pane: a real queue and real films; labels that follow a film's brightness in place of a checkpoint."""

import json
import shutil
from collections.abc import Generator, Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.answers import Answer, Failure, Label, Transcript, Word
from desktop_app.media import films
from desktop_app.questions import AutomaticSpeechRecognition, Question
from desktop_app.tasks import Answers
from desktop_app.tasks.video_classification.asked import FilmLabels, Stretch, VideoClassification, clock
from desktop_app.translation import spoken
from desktop_app.ui import language
from desktop_app.ui.panes.film_lanes import columns_of, lanes_of, sayings_of, tick_words, ticks
from desktop_app.ui.panes.film_reel import Reel, strip
from desktop_app.ui.panes.film_step import KEPT_STEP
from desktop_app.ui.panes.films import FilmsPane
from desktop_app.ui.services import Services
from tests.media.films import film, time_in
from tests.ui.conftest import Ask, on_screen

TIMES = np.arange(0, 8, 1 / 15)


class Watcher:
    """Sees "dark" in the first half of a film and "bright, and getting brighter" in the second."""

    def __init__(self) -> None:
        self.asked: list[Question] = []

    def __call__(self, question: Question) -> Answers:
        self.asked.append(question)
        if isinstance(question, AutomaticSpeechRecognition):
            return Answers(self._hear(question), 1)
        assert isinstance(question, VideoClassification)
        return Answers(self._watch(question), len(question.films))

    def _hear(self, question: AutomaticSpeechRecognition) -> Generator[Answer, None, None]:
        words = (Word("hello", 0.5, 0.9), Word("there", 1.0, 1.4), Word("goodbye", 6.0, 6.5))
        yield Transcript(source=question.sounds[0], words=words, heard=8, duration=8)

    def _watch(self, question: VideoClassification) -> Generator[Answer, None, None]:
        for path in question.films:
            try:
                length = round(films.probe(path).duration or 0.0)
            except Exception as error:
                yield Failure.of(path, error)
                continue
            every = [float(start) for start in range(int(length) - 1)]
            for final, starts in ((False, every[:3]), (True, every)):
                stretches = tuple(_stretch(start, start + 2, start >= length / 2) for start in starts)
                yield FilmLabels(
                    source=path, labels=stretches[0].labels, stretches=stretches, watched=stretches[-1].end,
                    duration=length, final=final, checkpoint="watcher", device="cpu",
                    notes=("It knows light alone.",),
                )  # fmt: skip


def _stretch(start: float, end: float, bright: bool) -> Stretch:
    names = ("dark", "bright, and getting brighter")
    first, second = names[::-1] if bright else names
    return Stretch(start, end, (Label(first, 0.9), Label(second, 0.1)))


@pytest.fixture
def watcher() -> Watcher:
    return Watcher()


@pytest.fixture
def answering(watcher: Watcher) -> Ask:
    return watcher


@pytest.fixture
def pane(qtbot: QtBot, services: Services) -> Iterator[FilmsPane]:
    made = on_screen(qtbot, FilmsPane(services), 1000, 700)
    yield made
    made.close_pane()


@pytest.fixture(scope="module")
def made_clip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return film(tmp_path_factory.mktemp("clip") / "a.mp4", TIMES, sound=8)


@pytest.fixture
def clip(tmp_path: Path, made_clip: Path) -> Path:
    """Encoded once, and each test's own."""
    return Path(shutil.copy(made_clip, tmp_path))


def settle(qtbot: QtBot, pane: FilmsPane) -> None:
    qtbot.waitUntil(lambda: pane.idle and pane.services.idle)


def brightness(pane: FilmsPane) -> float:
    """The time that the picture in view says it is of."""
    image = pane.view.picture.image
    colour = image.pixelColor(image.width() // 2, image.height() // 2)
    return time_in(np.array([colour.red(), colour.green(), colour.blue()]))


def test_a_film_is_listed_shown_and_watched(qtbot: QtBot, pane: FilmsPane, clip: Path) -> None:
    seen: list[object] = []
    pane.in_view.connect(seen.append)
    pane.take([clip])
    settle(qtbot, pane)
    timeline = pane.view.timeline
    assert [lane.label for lane in timeline.lanes] == ["dark", "bright, and getting brighter"]
    assert (timeline.length, timeline.maximum()) == (pytest.approx(8, abs=0.1), pytest.approx(8000, abs=100))
    assert timeline.stills == 16
    assert pane.view.notes == "It knows light alone."
    assert pane.list.item(0).text().startswith("a.mp4\n0:08.0  dark, bright")
    assert isinstance(seen[-1], FilmLabels)
    assert seen[-1].moment == 0
    assert brightness(pane) == pytest.approx(0, abs=0.1)


def test_a_click_on_the_timeline_shows_that_moment(qtbot: QtBot, pane: FilmsPane, clip: Path) -> None:
    seen: list[FilmLabels] = []
    pane.take([clip])
    settle(qtbot, pane)
    pane.in_view.connect(seen.append)
    timeline = pane.view.timeline
    track = timeline._track
    for share in (0.8, 0.3):
        at = QPoint(track.left() + round(share * track.width()), 60)
        qtbot.mouseClick(timeline, Qt.MouseButton.LeftButton, pos=at)
        settle(qtbot, pane)
        assert timeline.value() / 1000 == pytest.approx(share * 8, abs=0.05)
        assert brightness(pane) == pytest.approx(share * 8, abs=0.15)
        assert seen[-1].moment == pytest.approx(share * 8, abs=0.05)
    assert pane.view.now.text() == "dark 90%, bright, and getting brighter 10%"
    assert timeline.words_at(at.x(), 70).startswith("0:02.4  dark 90%")
    qtbot.keyClick(timeline, Qt.Key.Key_Right)
    settle(qtbot, pane)
    assert timeline.value() / 1000 == pytest.approx(3.4, abs=0.05)
    qtbot.keyClick(timeline, Qt.Key.Key_End)
    settle(qtbot, pane)
    assert brightness(pane) == pytest.approx(7.93, abs=0.1)


def test_what_is_looked_into_is_the_moment_in_view(qtbot: QtBot, pane: FilmsPane, clip: Path) -> None:
    """A moment of a stretch that is in view already, too: its frame is another one."""
    pane.take([clip])
    settle(qtbot, pane)
    seen: list[FilmLabels] = []
    pane.in_view.connect(seen.append)
    for at in (2.4, 2.9, 2.9, 2.1):
        pane.view.go_to(at)
        settle(qtbot, pane)
    assert [each.moment for each in seen] == [2.4, 2.9, 2.1]


def test_a_film_is_as_long_in_the_list_as_on_its_clock(qtbot: QtBot, pane: FilmsPane, tmp_path: Path) -> None:
    pane.take([film(tmp_path / "a.mp4", np.arange(0, 3.96, 1 / 30))])
    settle(qtbot, pane)
    assert pane.list.listed[0].state.startswith("0:04.0  ")
    assert pane.view._clock.text().endswith("/ 0:04.0")


def test_when_it_happened_is_found_and_stepped_through(qtbot: QtBot, pane: FilmsPane, clip: Path) -> None:
    pane.take([clip])
    settle(qtbot, pane)
    assert [(each.label, each.start) for each in pane.search.moments] == [
        ("dark", 0),
        ("bright, and getting brighter", 4),
    ]
    pane.take_text("  brighter \n")
    assert [(each.start, each.end) for each in pane.search.moments] == [(4, 8)], "where its chapter is"
    assert [lane.label for lane in pane.view.timeline.lanes] == ["bright, and getting brighter"]
    pane.search.line.setText("purple")
    assert pane.search.count.text() == "no such moment"
    assert pane.search.list.count() == 0
    pane.search.line.clear()
    pane.search.step(-1)
    settle(qtbot, pane)
    assert pane.view.playback.position == 4
    assert brightness(pane) == pytest.approx(4, abs=0.1)
    pane.search.step(1)
    assert pane.view.playback.position == 0


def test_a_past_answer_is_shown_without_watching_again(
    qtbot: QtBot, pane: FilmsPane, clip: Path, services: Services, watcher: Watcher
) -> None:
    question = pane._question(pane.list.add_paths([clip]))
    (_, answer) = watcher._watch(question)
    services.history.add(question, [answer])
    heard = AutomaticSpeechRecognition(sounds=(clip,))
    services.history.add(heard, list(watcher._hear(heard)))
    pane.list.take_out(pane.list.listed[0])
    pane.take([clip])
    settle(qtbot, pane)
    assert not watcher.asked
    assert "Kept from" in pane.view.notes
    assert len(pane.view.timeline.sayings) == 2
    assert isinstance(answer, FilmLabels)
    restored = pane.list.listed[0].labels
    assert restored is not None
    assert restored.stretches == answer.stretches
    assert (restored.labels, restored.duration) == (answer.labels, answer.duration)


def test_films_that_cannot_be_read_say_so_in_their_place(
    qtbot: QtBot, pane: FilmsPane, clip: Path, tmp_path: Path
) -> None:
    bad = tmp_path / "bad.mp4"
    bad.write_bytes(clip.read_bytes()[:3000])
    pane.take([bad, clip])
    settle(qtbot, pane)
    assert "the copy was not finished" in pane.view.problem
    assert "download it again" in pane.view.problem
    assert pane.list.listed[1].labels is not None
    bad.write_bytes(clip.read_bytes())
    pane.take([bad])
    settle(qtbot, pane)
    assert pane.view.problem == ""
    assert pane.list.listed[0].labels is not None


def test_what_was_not_watched_has_no_labels(qtbot: QtBot, pane: FilmsPane, clip: Path, watcher: Watcher) -> None:
    (film,) = pane.list.add_paths([clip])
    film.labels = next(iter(watcher._watch(pane._question([film]))))  # cancelled after three of seven stretches
    pane.list.choose(film)
    settle(qtbot, pane)
    assert film.state == "watched as far as 0:04.0"
    seen: list[object] = []
    pane.in_view.connect(seen.append)
    pane.view.go_to(3.9)
    assert pane.view.now.text() == "dark 90%, bright, and getting brighter 10%"
    pane.view.go_to(6)
    assert (pane.view.now.text(), pane.view.stretch) == ("", None)
    settle(qtbot, pane)
    assert seen == [None]


def test_the_seconds_between_stretches_are_asked_for_and_kept(
    qtbot: QtBot, pane: FilmsPane, clip: Path, watcher: Watcher, services: Services
) -> None:
    assert pane.step.every is None
    pane.take([clip])
    qtbot.waitUntil(lambda: pane.idle and bool(watcher.asked))
    pane.step.seconds.setValue(1.5)
    pane.step.again.click()
    qtbot.waitUntil(lambda: pane.idle and len(watcher.asked) == 2)
    first, second = watcher.asked
    assert isinstance(first, VideoClassification)
    assert isinstance(second, VideoClassification)
    assert (first.every, second.every) == (None, 1.5)
    film_ = pane.list.current
    assert film_ is not None
    assert film_.labels is not None
    assert film_.labels.final
    assert services.settings.get(KEPT_STEP) == 1.5


def test_it_plays_pauses_and_ends(qtbot: QtBot, pane: FilmsPane, tmp_path: Path) -> None:
    pane.take([film(tmp_path / "silent.mp4", np.arange(0, 3, 1 / 15))])
    settle(qtbot, pane)
    assert not pane.view.words_button.isVisible()
    pane.view.go_to(2.2)
    pane.list.setFocus()
    qtbot.keyClick(pane.list, Qt.Key.Key_Space)
    assert pane.view.playback.playing
    qtbot.waitUntil(lambda: not pane.view.playback.playing)
    assert pane.view.playback.position == pytest.approx(3, abs=0.1)
    settle(qtbot, pane)
    assert brightness(pane) == pytest.approx(2.93, abs=0.1)
    assert (pane.view.play_button.text(), pane.view.play_button.accessibleName()) == ("&Play", "Play")
    pane.view.toggle()  # from the beginning again
    assert pane.view.playback.position < 1
    assert (pane.view.play_button.text(), pane.view.play_button.accessibleName()) == ("&Pause", "Pause")
    pane.view.toggle()
    assert not pane.view.playback.playing
    settle(qtbot, pane)


def test_answers_are_copied_exported_removed_and_brought_back(
    qtbot: QtBot, pane: FilmsPane, clip: Path, tmp_path: Path
) -> None:
    other = film(tmp_path / "b.webm", np.arange(0, 4, 1 / 10), codec="libvpx")
    pane.take([clip, other])
    settle(qtbot, pane)
    pane.copy()
    assert "dark" in QGuiApplication.clipboard().text()
    for name, part in (("a.srt", "--> 00:00:04,000\ndark (90%)"), ("a.csv", "dark"), ("a.xlsx", ""), ("a.json", "")):
        pane.export_to(tmp_path / name)
        settle(qtbot, pane)
        assert part in (tmp_path / name).read_bytes().decode("latin-1")
    assert len(json.loads((tmp_path / "a.json").read_text())[0]["clips"]) == 7
    pane.remove()
    assert pane.files == [other]
    pane.toast.undo()
    assert pane.files == [clip, other]
    settle(qtbot, pane)
    assert pane.list.current is pane.list.listed[0]
    for _ in range(2):
        pane.remove()
    assert pane.files == []
    assert pane.is_empty
    settle(qtbot, pane)


def test_a_place_in_a_film_stays_when_another_is_looked_at(qtbot: QtBot, pane: FilmsPane, tmp_path: Path) -> None:
    pane.take([film(tmp_path / f"{name}.mp4", TIMES) for name in "ab"])
    settle(qtbot, pane)
    pane.view.go_to(5)
    for place in (1, 0):
        pane.list.choose(pane.list.listed[place])
        settle(qtbot, pane)
    assert pane.view.playback.position == 5
    assert brightness(pane) == pytest.approx(5, abs=0.1)


def test_a_reel_gives_any_moment_and_lets_go(clip: Path) -> None:
    reel = Reel(clip)
    for time in (3.0, 3.1, 0.5, 7.9, 99.0, 2.0):
        image = reel.picture(time)
        colour = image.pixelColor(10, 10)
        assert time_in(np.array([colour.red(), colour.green(), colour.blue()])) == pytest.approx(
            min(time, 7.93), abs=0.15
        )
    reel.close()
    assert reel._film is None
    facts, *stills = strip(clip, 5)
    assert isinstance(facts, films.FilmFacts)
    assert facts.sounds
    assert [time for time, _ in stills] == pytest.approx([0.8, 2.4, 4.0, 5.6, 7.2], abs=0.05)


def test_ticks_have_units_and_lanes_their_highest_score() -> None:
    assert ticks(10, 700, 60) == ([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 1)
    assert [tick_words(*each) for each in ((0.5, 0.5, 2), (5, 5, 40), (90, 30, 300), (3720, 60, 7200))] == [
        "0.5 s", "5 s", "1:30", "1:02:00"]  # fmt: skip
    assert len(ticks(36_000, 700, 60)[0]) <= 12
    assert ticks(0, 700, 60) == ([], 1.0)
    answer = FilmLabels(
        source=Path("a"), labels=(Label("dark", 1),), watched=4, duration=4,
        stretches=(_stretch(0, 2, False), _stretch(1, 3, True), _stretch(2, 4, True)),
    )  # fmt: skip
    (dark,) = lanes_of(answer, 5, "dark")
    assert columns_of(dark, 4, 4) == [0.9, 0.9, 0.1, 0.1]
    assert (answer.at(0.5).start, answer.at(1.5).start) == (0, 1)
    assert [each.score for each in answer.labels_at(2.5)] == [0.9, 0.1]
    assert [each.text for each in sayings_of([Word("Go.", 0, 1), Word("On.", 3, 4)])] == ["Go.", "On."]


def test_times_of_a_film_have_the_decimal_mark_of_the_country(qapp: QApplication) -> None:
    label = Label("dark", 0.9)
    film = FilmLabels(
        source=Path("a.mp4"),
        labels=(label,),
        stretches=(Stretch(2.13, 62.4, (label,)),),
        watched=62.4,
        duration=62.4,
    )
    language.speak("de")
    try:
        assert film.as_text(spoken).splitlines()[-1].strip() == "0:02,1-1:02,4  90,0\xa0%  dark"
        assert spoken(clock(3723.05)) == "1:02:03,0"
    finally:
        language.speak("en")
    assert film.as_text().splitlines()[-1].strip() == "0:02.1-1:02.4   90.0%  dark"
