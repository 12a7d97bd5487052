"""Questions of the recipe for pictures: what changes with a scene, what is counted, what is kept apart."""

import random

import pytest
import torch

from models.recipes.vilt_pictures import batches
from models.recipes.vilt_pictures.asking import KINDS, LEARNT, SHARES
from models.recipes.vilt_pictures.drawing import numbers, placed, turned
from models.recipes.vilt_pictures.losses import (
    behind_the_first,
    census,
    more_loss,
    read_loss,
    sides_loss,
)
from models.recipes.vilt_pictures.network import Asides
from models.recipes.vilt_pictures.scenes import COLOURS, HELD_OUT, SHAPES, Scene, Thing
from models.recipes.vilt_pictures.store import Lesson, Store
from models.recipes.vilt_pictures.words import Tokens
from tests.recipes.test_vilt_pictures import CPU, asked, lessons, tokens

__all__ = ["tokens"]


def fitting(words: list[str], known: torch.Tensor) -> torch.Tensor | None:
    """Which things have the one colour and the one shape that are named, bool [things]; None where more are named, or
    sizes."""
    spelt = ["grey" if word == "gray" else word for word in words]
    colours = [COLOURS.index(word) for word in spelt if word in COLOURS]
    kinds = {"plus": "cross", "pluses": "cross", "crosses": "cross", "moon": "crescent", "donut": "ring"}
    names = [kinds.get(word, kinds.get(word.removesuffix("s"), word.removesuffix("s"))) for word in spelt]
    shapes = [SHAPES.index("cross" if name == "cros" else name) for name in names if name in (*SHAPES, "cros")]
    if len(colours) > 1 or len(shapes) > 1 or {"small", "little", "tiny", "large", "big"} & set(words):
        return None
    fits = torch.ones(len(known), dtype=torch.bool)
    for column, wanted in ((1, colours), (0, shapes)):
        if wanted:
            fits &= known[:, column] == wanted[0]
    return fits


def test_changed_questions_are_answered_by_the_changed_scene(tokens: Tokens) -> None:
    counted = leftmost = 0
    for words, answer, known, places in asked(tokens, lessons(tokens, False, 120)):
        if words[:2] == ["how", "many"] and "different" not in words:
            fits = fitting(words, known)
            if fits is not None:
                assert int(fits.sum()) == int(answer), words
                counted += 1
        if "leftmost" in words or "rightmost" in words:
            fits = fitting(words, known)
            assert fits is not None
            across = torch.where(fits, places[:, 0], torch.nan)
            place = int(
                torch.nan_to_num(across, 9.0).argmin() if "leftmost" in words else across.nan_to_num(-9).argmax()
            )
            assert answer in (COLOURS[known[place, 1]], SHAPES[known[place, 0]]), words
            leftmost += 1
    assert counted > 50
    assert leftmost > 5


def test_what_a_question_means_changes_with_it(tokens: Tokens) -> None:
    lesson = lessons(tokens, False)
    told = 0
    for row, (words, _, known, _) in enumerate(asked(tokens, lesson)):
        if words[:2] == ["how", "many"] and "different" not in words:
            fits = fitting(words, known)
            if fits is not None:
                assert torch.equal(lesson.first[row, : len(known)], fits), words
                told += 1
    assert told > 50


def test_no_pair_kept_apart_is_ever_shown(tokens: Tokens) -> None:
    known = lessons(tokens, False).placed.known
    shown = {(int(shape), int(colour)) for shape, colour, _ in known[known[..., 0] >= 0]}
    assert len(shown) > 80
    assert not shown & HELD_OUT


def three_things() -> Scene:
    """A small red circle on the left, a large blue square high up, a small blue star low on the right."""
    rgb = (0.0, 0.0, 0.0)
    things = [Thing(0, 0, 0, 0.2, 0.5, 0.05, 0.0, rgb), Thing(1, 4, 1, 0.5, 0.2, 0.12, 0.0, rgb)]
    return Scene(1.3, 1.0, 9, rgb, [*things, Thing(3, 4, 0, 1.1, 0.9, 0.06, 0.0, rgb)])


def test_all_of_a_scene_is_counted() -> None:
    one = Scene(1.0, 1.0, 9, (0.0, 0.0, 0.0), [])
    counted = census(placed(numbers([three_things(), one]), CPU).known)
    shapes, colours, totals = counted.split((len(SHAPES), len(COLOURS), 3), dim=1)
    assert shapes[0].nonzero().flatten().tolist() == [0, 1, 3]
    assert {COLOURS[place]: int(colours[0, place]) for place in colours[0].nonzero()} == {"red": 1, "blue": 2}
    assert totals.tolist() == [[3, 2, 3], [0, 0, 0]]


def test_the_first_at_each_end_is_known_and_mirrored() -> None:
    scenes = placed(numbers([three_things()]), CPU)
    behind = behind_the_first(scenes)[0]
    assert (behind == 0).long().argmax(0).tolist() == [0, 2, 1, 2, 1, 0]
    assert behind[:, 0].tolist() == pytest.approx([0, 0.3, 0.9])
    other = behind_the_first(turned(scenes, 1.3))[0]
    assert (other == 0).long().argmax(0).tolist() == [2, 0, 1, 2, 1, 0]


def test_which_lies_further_left_and_which_are_more_is_asked() -> None:
    """Heads that know the answer lose little, heads that know the opposite much: of the circle and the square, of red
    and blue things, and of the circle alone, of which nothing is asked."""
    first, second = torch.zeros(2, 3, 3, dtype=torch.bool)
    first[0, 0] = first[1, 0] = first[2, 0] = second[0, 1] = True
    second[1, 1:] = True
    nothing = torch.zeros(3, dtype=torch.int64)
    scenes = placed(numbers([three_things()]), CPU)
    lesson = Lesson(scenes, False, (160, 208), nothing[:, None], nothing, nothing, first, second)
    asides = Asides(4)
    with torch.no_grad():
        for head in (asides.sides[1], asides.more[1]):
            head.weight.zero_()
        asides.sides[1].bias.copy_(torch.tensor([9.0, -9.0]))  # further left, and not higher
        asides.more[1].weight[:, 0] = torch.tensor([0.0, 9.0, 0.0])
        asides.more[1].weight[:, 1] = torch.tensor([9.0, 0.0, 0.0])
        asides.more[1].weight[:, 2] = torch.tensor([0.0, 0.0, 9.0])
        told, wrong = torch.eye(3, 4), torch.eye(3, 4)[[1, 0, 2]]
        assert float(sides_loss(asides, told, lesson)) < 0.01
        assert float(more_loss(asides, told, lesson)) < 0.01 < 3 < float(more_loss(asides, wrong, lesson))
        asides.sides[1].bias.neg_()
        assert float(sides_loss(asides, told, lesson)) > 3
        alone = lesson._replace(first=first[2:], second=second[2:], owner=nothing[2:])
        assert float(sides_loss(asides, told[2:], alone)) == float(more_loss(asides, told[2:], alone)) == 0


def test_training_asks_what_is_hard_more_often_and_an_exam_does_not(tokens: Tokens) -> None:
    assert list(SHARES) == list(LEARNT) == list(KINDS)
    asked = batches.batch(random.Random(4), tokens, 60, False).kinds
    learnt = batches.batch(random.Random(4), tokens, 60, False, shares=LEARNT).kinds
    assert batches.batch(random.Random(4), tokens, 60, False, shares=SHARES).kinds == asked
    assert learnt.count("relation") > asked.count("relation")
    assert learnt.count("variety") > asked.count("variety")


def test_a_noun_is_asked_for_the_colour_before_it(tokens: Tokens) -> None:
    """Heads that know every word's number tell what is asked of it: here that of "star" and of "red" is learnt."""
    varying = Store(tokens, CPU, room=30).varying
    row = torch.tensor([tokens("is the red star left of a blue thing")])
    told = torch.full((row.shape[1],), -1)
    told[3], told[4], told[8], told[9] = (COLOURS.index(name) for name in ("red", "red", "blue", "blue"))
    asides = Asides(row.shape[1])
    with torch.no_grad():
        asides.seen.weight.fill_(1.0)
        asides.colour.bias.zero_()
        asides.shape.weight.zero_()
        asides.colour.weight.zero_()
        for place, colour in enumerate(told):
            asides.colour.weight[colour + 1, place] = 9.0
        right = read_loss(asides, torch.eye(row.shape[1])[None], row, varying)
        asides.colour.weight.copy_(asides.colour.weight.roll(1, 0))
        wrong = read_loss(asides, torch.eye(row.shape[1])[None], row, varying)
    assert float(right) < float(wrong) - 3
