"""What is removed from a list can be brought back: pictures with their answers, sounds with their words."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_app.answers import Failure, ImageLabels, Part
from desktop_app.ui.panes.film_list import Film, FilmList
from desktop_app.ui.panes.image_items import Arrangement, Leaf, Order
from desktop_app.ui.panes.image_model import PictureModel
from desktop_app.ui.panes.sound import SoundPane
from desktop_app.ui.services import Services
from tests.ui.conftest import Ask
from tests.ui.files import sound
from tests.ui.test_history_page import labels
from tests.ui.test_sound_pane import Scribe

TASK = "image-classification"


def model_of(count: int) -> tuple[PictureModel, list[Path]]:
    model = PictureModel(TASK)
    paths = [Path(f"/p/{number}.png") for number in range(count)]
    model.append(paths)
    model.settle(TASK, [labels(path, f"label {path.stem}") for path in paths])
    return model, paths


def names(model: PictureModel) -> list[str]:
    return [each.name for each in model.shown]


def test_pictures_stand_where_they_stood_with_their_answers(qtbot: QtBot) -> None:
    model, paths = model_of(6)
    removed = [model.pictures[Leaf(paths[number])] for number in (1, 4)]
    model.remove([each.leaf for each in removed])
    assert names(model) == ["0.png", "2.png", "3.png", "5.png"]
    assert model.put_back(removed) == removed
    assert names(model) == [path.name for path in paths]
    assert model.stringList() == names(model)
    answers = [each.labels for each in model.shown]
    assert [each.best.label for each in answers if isinstance(each, ImageLabels)] == [f"label {n}" for n in range(6)]
    assert model.best_labels["label 4"] == 1
    assert model.append([paths[1]]) == []
    model.stop()


def test_how_many_are_answered_is_kept_count_of_whatever_happens(qtbot: QtBot) -> None:
    model, paths = model_of(6)
    failed = Failure(source=paths[2], reason="broken", advice="")

    def counted() -> tuple[int, int]:
        every = model.pictures.values()
        assert model.answered == sum(each.labels is not None for each in every)
        assert model.failed == sum(each.labels is None and each.failure is not None for each in every)
        return model.answered, model.failed

    assert counted() == (6, 0)
    model.settle(TASK, [failed])
    assert counted() == (5, 1)
    model.append([Path("/p/new.png"), Path("/p/worse.png")])
    model.note_trouble(Leaf(Path("/p/worse.png")), failed)
    assert counted() == (5, 2)
    model.spread({paths[0]: 3})
    model.settle(TASK, [replace(labels(paths[0], "a"), part=Part(page=page)) for page in (2, 3)])
    assert counted() == (7, 2)
    gone = [model.pictures[Leaf(paths[0], 2)], model.pictures[Leaf(paths[2])]]
    model.remove([each.leaf for each in gone])
    assert counted() == (6, 1)
    model.put_back(gone)
    assert counted() == (7, 2)
    model.forget(TASK, [paths[1]])
    assert counted() == (6, 2)
    model.turn_to("another")
    assert counted() == (0, 1)
    model.turn_to(TASK)
    assert counted() == (6, 2)
    model.stop()


def test_a_picture_that_was_dropped_again_meanwhile_stays_the_new_one(qtbot: QtBot) -> None:
    model, paths = model_of(3)
    removed = [model.pictures[Leaf(path)] for path in paths[:2]]
    model.remove([each.leaf for each in removed])
    assert model.append([paths[0]]) == [paths[0]]
    assert [each.path for each in model.put_back(removed)] == [paths[1]]
    assert names(model) == ["1.png", "2.png", "0.png"]
    model.stop()


def test_pages_of_a_file_come_back_in_their_order(qtbot: QtBot) -> None:
    model, paths = model_of(2)
    model.spread({paths[0]: 3})
    removed = [model.pictures[Leaf(paths[0], page)] for page in (1, 2, 3)]
    model.remove([each.leaf for each in removed])
    assert names(model) == ["1.png"]
    model.put_back(removed)
    assert names(model) == ["0.png, page 1", "0.png, page 2", "0.png, page 3", "1.png"]
    model.stop()


def test_another_mode_and_order_meanwhile_are_those_that_count(qtbot: QtBot) -> None:
    model, paths = model_of(3)
    removed = [model.pictures[Leaf(paths[1])]]
    model.remove([removed[0].leaf])
    model.turn_to("another")
    model.arrange(Arrangement(order=Order.NAME, descending=True))
    model.settle("another", [Failure(source=paths[0], reason="it is cut off")])
    model.put_back(removed)
    assert names(model) == ["2.png", "1.png", "0.png"]
    assert (removed[0].labels, removed[0].failure) == (None, None)
    model.stop()


@pytest.fixture
def answering() -> Ask:
    return Scribe()


def test_a_sound_is_removed_by_the_keyboard_and_comes_back(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    pane = SoundPane(services)
    qtbot.addWidget(pane)
    with qtbot.waitExposed(pane):
        pane.show()
    paths = [sound(tmp_path / f"{name}.wav") for name in "abc"]
    pane.take(paths)
    qtbot.waitUntil(lambda: pane.idle and services.idle)
    sounds = pane.list
    chosen = sounds.listed[1]
    pane.list.choose(chosen)
    pane.list.setFocus()
    qtbot.keyClick(pane.list, Qt.Key.Key_Delete)
    assert [each.path for each in sounds.listed] == [paths[0], paths[2]]
    assert pane.toast.text == "b.wav was removed; the file stays where it is."
    assert paths[1].exists()
    pane.toast.undo()
    assert sounds.listed[1] is chosen
    assert pane.list.current is chosen
    assert [sounds.of_path(path) for path in paths] == sounds.listed
    pane.remove()  # Edit > Remove from the list
    assert [each.path for each in sounds.listed] == [paths[0], paths[2]]
    pane.toast.undo()
    assert sounds.listed[1] is chosen
    chosen.waiting = True
    pane.list.remove_wanted.emit()
    assert len(sounds.listed) == 3, "what is still being read stays"
    chosen.waiting = False
    for _ in range(3):
        pane.list.remove_wanted.emit()
    assert sounds.listed == []
    pane.close_pane()


def test_what_is_chosen_after_a_removal_is_what_is_told(qtbot: QtBot) -> None:
    films = FilmList()
    qtbot.addWidget(films)
    films.add_paths([Path(f"/{name}.mp4") for name in "abcd"])
    told: list[Film | None] = []
    films.chosen.connect(told.append)
    for row in (1, 0, 1, 0):
        films.choose(films.listed[row])
        films.take_out(films.listed[row])
        assert told[-1] is films.current
    assert told[-1] is None
