"""Labels of checkpoints that came with the program: English in files, in the window in its language, found by both."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.answers import ImageLabels, Label
from desktop_app.answers.pictures import taught
from desktop_app.inference.residency import Residency
from desktop_app.questions import ImageClassification
from desktop_app.tasks import ask
from desktop_app.tasks.video_classification.asked import FilmLabels, Stretch, VideoClassification
from desktop_app.translation import Worded
from desktop_app.ui import language
from desktop_app.ui.history.words import gist
from desktop_app.ui.panels.explorer.controls import Controls
from desktop_app.ui.panes.film_lanes import lanes_of
from desktop_app.ui.panes.film_search import FilmSearch
from desktop_app.ui.panes.image_bars import ScoreModel
from desktop_app.ui.panes.image_tools import GridTools
from desktop_app.ui.said import as_said
from desktop_app.ui.settings import Settings
from desktop_app.workspace.export import csv_text
from desktop_app.workspace.history import History

RED = Path("resources/samples/red-circle.png")


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    language.speak("de")
    yield
    language.speak("en")


def labels(*names: str) -> tuple[Label, ...]:
    return tuple(Label(taught(name), 0.6 - 0.1 * place) for place, name in enumerate(names))


def picture(path: Path = RED) -> ImageLabels:
    return ImageLabels(source=path, task="image-classification", labels=labels("bar chart", "map"))


def film(path: Path = Path("a.webm")) -> FilmLabels:
    stretches = (Stretch(0, 2, labels("rising", "still")), Stretch(2, 4, labels("two meet", "rising")))
    return FilmLabels(source=path, labels=stretches[0].labels, stretches=stretches, watched=4, duration=4.0, sure=0.3)


@pytest.mark.timeout(180)
def test_the_built_in_checkpoint_answers_with_labels_that_can_be_said_in_german(german: None) -> None:
    (answer,) = ask(ImageClassification(images=(RED.absolute(),), top_k=27), Residency())
    assert isinstance(answer, ImageLabels)
    assert all(isinstance(each.label, Worded) for each in answer.labels)
    said = [as_said(each.label) for each in answer.labels]
    assert len(set(said)) == 27, "no two are called the same"
    assert [str(each.label) for each in answer.labels if as_said(each.label) == "Balkendiagramm"] == ["bar chart"]
    assert {str(each.label) for each in answer.labels if as_said(each.label) == str(each.label)} == set()


def test_files_are_english_and_what_is_copied_is_as_it_is_shown(german: None) -> None:
    for answer, english, shown in (
        (picture(), "bar chart", "Balkendiagramm"),
        (film(), "two meet", "zwei treffen sich"),
    ):
        for written in (csv_text([answer]), json.dumps(answer.to_dict(), default=str), answer.as_text()):
            assert english in written
            assert shown not in written
        assert shown in answer.as_text(as_said)
        assert english not in answer.as_text(as_said)
        assert all(each.lower() in answer.search_text() for each in (english, shown))


def test_a_past_answer_is_said_and_found_in_the_language(tmp_path: Path, german: None) -> None:
    history = History(tmp_path / "history.sqlite")
    for question, answer in (
        (ImageClassification(images=(tmp_path / "a.png",)), picture(tmp_path / "a.png")),
        (VideoClassification(films=(tmp_path / "a.webm",)), film(tmp_path / "a.webm")),
    ):
        history.add(question, [answer])
    for words, shown in (("Balkendiagramm", "Balkendiagramm"), ("bar chart", "Balkendiagramm"), ("treffen", "treffen")):
        (kept,) = history.search(words)
        assert shown in gist(kept.restored())
    assert history.search("Balkendiagramm")[0].restored().to_dict()["label"] == "bar chart"
    history.close()


def test_a_persons_own_labels_and_those_of_others_stay_as_they_are(tmp_path: Path, german: None) -> None:
    answer = ImageLabels(source=tmp_path, task="zero-shot-image-classification", labels=(Label("map", 0.9),))
    assert "map" in answer.as_text(as_said)
    assert "Karte" not in answer.as_text(as_said)
    history = History(tmp_path / "history.sqlite")
    history.add(ImageClassification(images=(tmp_path,)), [answer])
    assert "map" in gist(history.search("map")[0].restored())
    history.close()


def test_the_pictures_pane_shows_german_and_filters_by_the_label(qtbot: QtBot, german: None, tmp_path: Path) -> None:
    model = ScoreModel()
    model.show_labels(picture().labels)
    assert [model.index(row, 0).data() for row in range(2)] == ["Balkendiagramm", "Landkarte"]
    tools = GridTools(Settings(tmp_path / "settings.ini"))
    qtbot.addWidget(tools)
    tools.offer_labels([each.label for each in picture().labels])
    assert [tools.only.itemText(place) for place in range(3)][1:] == ["Balkendiagramm", "Landkarte"]
    tools.only.setCurrentIndex(1)
    assert tools.arrangement.only == "bar chart"
    controls = Controls()
    qtbot.addWidget(controls)
    controls.set_labels([each.label for each in picture().labels])
    assert (controls.label.currentText(), controls.label.currentData()) == ("Balkendiagramm", "bar chart")


@pytest.mark.parametrize("words", ["treffen", "zwei sich", "meet"])
def test_a_moment_is_found_in_either_language(qtbot: QtBot, german: None, words: str) -> None:
    search = FilmSearch()
    qtbot.addWidget(search)
    search.show_answer(film())
    assert "zwei treffen sich" in search.list.item(1).text()
    search.line.setText(words)
    assert [each.start for each in search.moments] == [2.0]
    assert [as_said(lane.label) for lane in lanes_of(film(), 5, words)] == ["zwei treffen sich"]
