"""Pictures answered by real tasks, page by page, and what is said of all of them."""

from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from desktop_app.answers import Answer, Failure, ImageLabels, Label, Part
from desktop_app.inference.residency import Residency
from desktop_app.questions import Question
from desktop_app.tasks import Answers, ask
from desktop_app.ui.panes.image_modes import CLASSIFY, MATCH
from desktop_app.ui.panes.images import ImagesPane
from desktop_app.ui.services import Services
from tests.ui.conftest import new_desk
from tests.ui.test_images_pane import Model, answering, model, pane, pictures, settle, shown

__all__ = ["answering", "model", "pane"]


@contextmanager
def really(qtbot: QtBot, home: Path, folders: dict[str, Path]) -> Iterator[ImagesPane]:
    """The pane with the real tasks; folders: by task, the checkpoint that answers it."""
    residency = Residency()

    def answers(question: Question) -> Answers:
        return ask(replace(question, checkpoint=str(folders[question.task]), device="cpu"), residency)

    services = new_desk(home, answers)
    pane = shown(qtbot, services)
    yield pane
    pane.close_pane()
    services.close()


@pytest.fixture
def real(qtbot: QtBot, home: Path, vit_folder: Path, clip_folder: Path) -> Iterator[ImagesPane]:
    """The pane with the real tasks, on checkpoints with random weights."""
    with really(qtbot, home, {CLASSIFY: vit_folder, MATCH: clip_folder}) as pane:
        yield pane


def test_real_tasks_answer_with_labels_and_maps(qtbot: QtBot, real: ImagesPane, tmp_path: Path) -> None:
    real.take(pictures(tmp_path, 3, broken=True))
    qtbot.waitUntil(lambda: real.idle, timeout=60_000)
    first = real.answers_shown()[0]
    assert isinstance(first, ImageLabels)
    assert len(first.labels) == 5
    assert first.attention is not None
    assert first.attention.shape == (4, 4)
    assert isinstance(real.answers_shown()[3], Failure)
    real.take_text("a cat, a robot, a tree")
    qtbot.waitUntil(lambda: real.idle, timeout=60_000)
    matched = real.answers_shown()[0]
    assert isinstance(matched, ImageLabels)
    assert matched.task == MATCH
    assert sum(each.score for each in matched.labels) == pytest.approx(1.0, abs=1e-3)
    assert matched.crop_box == pytest.approx((0.125, 0.0, 0.875, 1.0)), "CLIP sees the middle of 40 x 30"
    assert "share 100%" in real.modes.meaning.text()
    assert real.modes.meaning.isVisible()


def test_siglip_answers_in_the_window_and_says_that_labels_are_judged_alone(
    qtbot: QtBot, home: Path, tmp_path: Path, siglip_folder: Path
) -> None:
    with really(qtbot, home, {MATCH: siglip_folder}) as pane:
        pane.take_text("a cat, a red house")
        pane.take(pictures(tmp_path, 3))
        qtbot.waitUntil(lambda: pane.idle, timeout=60_000)
        matched = pane.answers_shown()
        assert len(matched) == 3
        for each in matched:
            assert isinstance(each, ImageLabels)
            assert each.independent
            assert each.attention is not None
            assert each.attention.shape == (4, 4)
        assert "judged by itself" in pane.modes.meaning.text()
        assert pane.modes.meaning.isVisible()
        pane.modes.bars[MATCH].changed.emit()
        assert not pane.modes.meaning.isVisible(), "another checkpoint may judge otherwise"
        qtbot.waitUntil(lambda: pane.idle, timeout=60_000)
        assert pane.modes.meaning.isVisible()


class TestPages:
    """A file of several pictures: each is a tile of its own, whoever is first to know, the answers or the count."""

    def pages(self, path: Path, count: int) -> Path:
        first, *more = (Image.new("RGB", (40, 30), (80 * number, 0, 0)) for number in range(count))
        first.save(path, save_all=True, append_images=more)
        return path

    def test_each_is_shown_before_anything_is_asked(self, qtbot: QtBot, pane: ImagesPane, tmp_path: Path) -> None:
        pane.modes.turn_to(MATCH)
        before, after = pictures(tmp_path, 2)
        pane.take([before, self.pages(tmp_path / "scan.tif", 3), after])
        settle(qtbot, pane)
        names = ["img0.png", "scan.tif, page 1", "scan.tif, page 2", "scan.tif, page 3", "img1.png"]
        assert [each.name for each in pane.model.shown] == names
        shades = [pane.thumbnails.pixmap(each.leaf) for each in pane.model.shown[1:4]]
        assert [each.toImage().pixelColor(5, 5).red() // 40 for each in shades if each is not None] == [0, 2, 4]

    def test_each_has_its_answer(self, qtbot: QtBot, pane: ImagesPane, tmp_path: Path, model: Model) -> None:
        path = self.pages(tmp_path / "img7.tif", 2)

        def answers(question: Question) -> Generator[Answer, None, None]:
            for page in (1, 2):
                labels = (Label(f"page {page}", 0.9), Label("else", 0.1))
                yield ImageLabels(source=path, part=Part(page=page), task=CLASSIFY, labels=labels, notes=("A note.",))

        model._answers = answers  # type: ignore[method-assign, assignment]
        pane.take([path])
        settle(qtbot, pane)
        assert [each.best for each in pane.model.shown] == ["page 1", "page 2"]
        assert pane.model.unanswered([pane.model.task]) == []
        pane.grid.opened.emit(pane.model.shown[1])
        pane.grid.go_to(pane.model.shown[1].leaf)
        settle(qtbot, pane)
        assert "page 2 of 2" in pane.detail.facts.text()
        assert pane.detail.note.text() == "A note."
        assert pane.detail.canvas._image.pixelColor(5, 5).red() == 80

    def test_one_can_be_taken_off(self, qtbot: QtBot, pane: ImagesPane, tmp_path: Path) -> None:
        path = self.pages(tmp_path / "scan.tif", 3)
        pane.modes.turn_to(MATCH)
        pane.take([path])
        settle(qtbot, pane)
        pane.grid.go_to(pane.model.shown[1].leaf)
        pane.grid.remove_wanted.emit()
        assert [each.leaf.page for each in pane.model.shown] == [1, 3]
        pane.take([path])
        settle(qtbot, pane)
        assert len(pane.model.shown) == 2
        pane.grid.selectAll()
        pane.grid.remove_wanted.emit()
        pane.take([path])
        settle(qtbot, pane)
        assert len(pane.model.shown) == 3


def test_what_the_checkpoint_does_not_know_is_said_once_below_all_pictures(
    qtbot: QtBot, pane: ImagesPane, services: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not on every tile; shown large, a picture has its own words beside it."""
    plain = Model.answer

    def answer(self: Model, path: Path, names: tuple[str, ...], task: str) -> Answer:
        found = plain(self, path, names, task)
        if path.stem == "img0":
            return found
        return replace(
            found,
            notes=("It moves.", "It knows cats."),
            depth="It knows cats.",
            instead="vit-base",
            instead_title="ViT base",
        )

    monkeypatch.setattr(Model, "answer", answer)
    assert not pane.beyond.isVisible()
    pane.take(pictures(tmp_path, 4))
    qtbot.waitUntil(lambda: pane.idle and pane.model.answered == 4)
    qtbot.waitUntil(pane.beyond.isVisible)
    assert pane.beyond.words.text() == "It knows cats."
    assert pane.beyond.button.text() == "See ViT base…"
    with qtbot.waitSignal(services.checkpoint_library.page_wanted) as wanted:
        pane.beyond.button.click()
    assert wanted.args == ["vit-base"]
    pane._enlarge(pane.model.shown[1])
    assert not pane.beyond.isVisible()
    pane._back()
    assert pane.beyond.isVisible()
    pane.model.remove([each.leaf for each in pane.model.shown if each.name != "img0.png"])
    qtbot.waitUntil(lambda: not pane.beyond.isVisible())
