"""The cuts and squares in which maps have to point beside the middle."""

import random
from pathlib import Path

import pytest
from PIL import Image

from desktop_app.answers import ImageLabels, Label
from desktop_app.questions import ImageClassification
from tests.benchmarks import pointing_aside
from tests.benchmarks.pointing_aside import Item, aside, cut_aside, inside, of_four


@pytest.mark.parametrize("place", range(4))
def test_the_quarter_that_is_asked_for_is_the_box(place: int) -> None:
    pictures = [Image.new("RGB", (100 + 20 * each, 90), (10, 60 * each, 0)) for each in range(4)]
    item = of_four(pictures, "a thing", place)
    ((left, top, right, bottom),) = item.boxes
    width, height = item.picture.size
    middle = round((left + right) / 2 * width), round((top + bottom) / 2 * height)
    assert item.picture.getpixel(middle) == (10, 60 * place, 0)
    assert (right - left) * (bottom - top) == 0.25


def test_a_cut_has_most_of_the_box_beside_its_middle() -> None:
    dice, found = random.Random(2), 0
    for _ in range(60):
        left, top = dice.randint(0, 200), dice.randint(0, 120)
        box = (left, top, left + dice.randint(30, 110), top + dice.randint(30, 110))
        cut = aside((320, 240), box)
        if cut is None:
            continue
        found += 1
        across, down, right, bottom = cut
        assert right - across == pytest.approx(bottom - down)
        assert min(across, down, 320 - right, 240 - bottom) >= -1e-6
        assert not inside((across + right) / 2, (down + bottom) / 2, [box])
        shown = (min(right, box[2]) - max(across, box[0])) * (min(bottom, box[3]) - max(down, box[1]))
        assert shown >= 0.6 * (box[2] - box[0]) * (box[3] - box[1]) - 1e-6
    assert found > 40
    picture = Image.new("RGB", (320, 240))
    whole = Item(picture, "a thing", [(0.0, 0.0, 1.0, 1.0)])
    assert cut_aside(whole) is None
    cut_item = cut_aside(Item(picture, "a thing", [(0.1, 0.1, 0.3, 0.3)]))
    assert cut_item is not None
    assert not inside(0.5, 0.5, cut_item.boxes)


@pytest.mark.parametrize("relied_on", range(4))
def test_a_model_uses_the_quarter_whose_loss_costs_it(
    relied_on: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A model that goes by how red one quarter is."""

    def redness(question: ImageClassification, _residency: object) -> list[ImageLabels]:
        scores = []
        for path in question.images:
            with Image.open(path) as picture:
                x, y = (80 + 160 * each for each in (relied_on % 2, relied_on // 2))
                scores.append(0.1 + 0.8 * (picture.getpixel((x, y)) == (200, 0, 0)))
        return [
            ImageLabels(source=path, task=question.task, labels=(Label("map", score), Label("form", 1 - score)))
            for path, score in zip(question.images, scores, strict=True)
        ]

    monkeypatch.setattr(pointing_aside, "ask", redness)
    path = tmp_path / "picture.png"
    pictures = [Image.new("RGB", (160, 160), (200 if place == relied_on else 10, 0, 0)) for place in range(4)]
    for place in range(4):
        item = of_four(pictures, "map", place)
        item.picture.save(path)
        used = pointing_aside.uses(item, path, None, pointing_aside.kinds)  # type: ignore[arg-type]
        assert used == (place == relied_on)
