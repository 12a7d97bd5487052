"""What the built-in CLIP is sure of among a person's labels is right nine times of ten, and it says where it is not."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw

from desktop_app import paths
from desktop_app.answers import ImageLabels
from desktop_app.answers.pictures import DOUBTED
from desktop_app.catalogue.entries import Depth
from desktop_app.inference.residency import Residency
from desktop_app.questions import ImageClassification, ZeroShotImageClassification
from desktop_app.tasks import ask
from desktop_app.workspace.kept_answers import plain_of
from models.recipes.pictures.captions import facts_of_scene
from models.recipes.pictures.shapes import COLOURS, SHAPES, Scene, draw_scene

_NAMES = [f"a {colour} {shape}" for colour in COLOURS for shape in SHAPES]


@pytest.fixture(scope="module")
def residency() -> Residency:
    return Residency()


def matched(residency: Residency, images: list[Path], labels: list[str]) -> list[ImageLabels]:
    question = ZeroShotImageClassification(images=tuple(images), labels=tuple(labels), checkpoint="clip-pictures")
    answers = [answer for answer in ask(question, residency) if answer.final]
    assert all(isinstance(answer, ImageLabels) for answer in answers)
    return answers


def test_a_label_that_leads_where_none_fits_is_doubted(residency: Residency) -> None:
    landscape = paths.shipped("resources", "samples", "landscape.webp")
    circle = paths.shipped("resources", "samples", "red-circle.png")
    wrong, wrong_too = matched(residency, [landscape, circle], ["map", "dog", "apple"])
    assert wrong.doubted
    assert wrong.best.score > 0.9
    assert wrong_too.doubted
    assert wrong_too.best.score > 0.9
    assert str(DOUBTED) in wrong_too.as_text()
    assert wrong_too.depth
    (right,) = matched(residency, [circle], ["a red circle", "a blue square", "a star"])
    assert right.best.label == "a red circle"
    assert not right.doubted
    assert not right.depth
    assert str(DOUBTED) not in right.as_text()
    assert plain_of(right)["right"] == right.right


def test_what_it_is_sure_of_is_right(residency: Residency, tmp_path: Path) -> None:
    chance = np.random.default_rng(4)
    fitting, none_fits = [], []
    for number in range(60):
        colour, shape = list(COLOURS)[chance.integers(len(COLOURS))], SHAPES[chance.integers(len(SHAPES))]
        what = Scene(1, colour, shape)
        path = tmp_path / f"{number}.png"
        draw_scene(what, 7_000_000 + number, "eval").save(path)
        true = f"a {colour} {shape}"
        assert any(true in phrases or true[2:] in phrases for phrases in facts_of_scene(what).values())
        others = [name for name in _NAMES if colour not in name and shape not in name]
        labels = [str(each) for each in chance.choice(others, 5, replace=False)]
        fitting.append((true, matched(residency, [path], [true, *labels[:4]])[0]))
        none_fits += matched(residency, [path], labels)
    sure = [answer.best.label == true for true, answer in fitting if not answer.doubted]
    assert len(sure) >= 30
    assert sum(sure) >= 0.9 * len(sure)
    assert sum(not answer.doubted for answer in none_fits) <= 6


def test_a_checkpoint_of_which_it_was_not_measured_says_nothing() -> None:
    assert Depth((), 0.5, "", "", "").right(0.9, 20.0, 3) is None
    depth = Depth((), 0.9, "", "", "", trust=(0.5, 0.5, -0.5, -8.0))
    assert depth.right(1.0, 20.0, 2) > depth.right(0.9, 20.0, 2) > depth.right(0.9, 15.0, 2)
    assert depth.right(0.9, 20.0, 2) > depth.right(0.9, 20.0, 20)
    assert 0 < depth.right(0.0, 5.0, 2) < 0.1


def test_a_kind_of_picture_is_not_sure_below_the_score_from_which_real_ones_were_right(residency: Residency) -> None:
    samples = paths.shipped("resources", "samples")
    question = ImageClassification(
        images=(samples / "map.jpg", samples / "red-circle.png", samples / "shapes.png"), checkpoint="vit-pictures"
    )
    answers = [answer for answer in ask(question, residency) if answer.final]
    assert all(isinstance(answer, ImageLabels) for answer in answers)
    assert [plain_of(answer)["doubt"] for answer in answers] == ["", str(DOUBTED), str(DOUBTED)]
    for answer in answers:
        assert answer.right == pytest.approx(answer.best.score, abs=1e-6)


def test_a_picture_far_longer_than_wide_is_not_named_for_sure(tmp_path: Path) -> None:
    """Squeezed into a square beyond what it was taught, boxes of blocks were bar charts at over 90 %."""
    picture = Image.new("RGB", (400, 100), (211, 211, 211))
    draw = ImageDraw.Draw(picture)
    for left, top, colour in ((10, 10, "gold"), (40, 60, "black"), (60, 30, "gold"), (160, 70, "#0099ff")):
        draw.rectangle((left, top, left + 20, top + 20), fill=colour)
    picture.save(tmp_path / "long.png")
    picture.rotate(90, expand=True).save(tmp_path / "high.png")
    picture.crop((0, 0, 300, 100)).save(tmp_path / "less.png")
    images = tuple(tmp_path / f"{name}.png" for name in ("long", "high", "less"))
    long, high, less = ask(ImageClassification(images=images), Residency())
    for each in (long, high):
        assert isinstance(each, ImageLabels)
        assert each.doubted
        assert each.right == min(each.best.score, 0.42)
    assert isinstance(less, ImageLabels)
    assert less.right == pytest.approx(less.best.score, abs=1e-6)
    assert less.right > 0.42


def test_how_far_a_picture_is_squeezed_is_told_by_its_longer_side() -> None:
    assert Depth((), 0.5, "", "", "").right_squeezed(0.9, 1_000, 10) is None
    depth = Depth((), 0.5, "", "", "", squeezed=(3.2, 0.4))
    assert depth.right_squeezed(0.9, 320, 100) == depth.right_squeezed(0.9, 100, 320) == 0.4
    assert depth.right_squeezed(0.3, 320, 100) == 0.3
    assert depth.right_squeezed(0.9, 319, 100) is None
