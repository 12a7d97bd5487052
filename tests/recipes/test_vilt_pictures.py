"""Scenes and questions of vilt-pictures: changed ones stay true, the fast network answers as transformers' does."""

import random
from pathlib import Path

import pytest
import torch
from transformers import ViltForQuestionAnswering

from models.recipes.vilt_pictures import batches, evaluation
from models.recipes.vilt_pictures.asking import ANSWERS
from models.recipes.vilt_pictures.drawing import GROUND, PATCH, draw, numbers, placed, tables
from models.recipes.vilt_pictures.network import Asides, config, forward, seen_alone
from models.recipes.vilt_pictures.scenes import COLOURS, HELD_OUT, SHAPES, Scene, Thing
from models.recipes.vilt_pictures.store import Lesson, Store
from models.recipes.vilt_pictures.training import Run, SeeingFirst, kept_patches, meant_loss, seen_loss
from models.recipes.vilt_pictures.words import Tokens, vocabulary

CPU = torch.device("cpu")


@pytest.fixture(scope="module")
def tokens() -> Tokens:
    """The words of its generators."""
    return Tokens(vocabulary(scenes_of_each=150))


def lessons(tokens: Tokens, boxes: bool, count: int = 48) -> Lesson:
    """Changed scenes with their questions, of one made batch."""
    store = Store(tokens, CPU, room=3 * count)
    made = batches.batch(random.Random(4), tokens, count, boxes)
    store.put(made)
    torch.manual_seed(2)
    return store.lesson(boxes, made.size, 4 * count)


def asked(tokens: Tokens, lesson: Lesson) -> list[tuple[list[str], str, torch.Tensor, torch.Tensor]]:
    """Words, answer, what is known of the scene's things [things, 3] and where they lie [things, 2]."""
    found = []
    for words, answer, owner in zip(lesson.tokens, lesson.answers, lesson.owner, strict=True):
        known = lesson.placed.known[owner]
        there = known[:, 0] >= 0
        said = [tokens.words[each] for each in words if each][1:-1]
        found.append((said, ANSWERS[answer], known[there], lesson.placed.drawn[owner, there, 1:3]))
    return found


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


def test_changed_boxes_keep_their_towers_and_colours(tokens: Tokens) -> None:
    lesson = lessons(tokens, True)
    for words, _, known, places in asked(tokens, lesson):
        assert {COLOURS[colour] for colour in known[:, 1]} <= {"yellow", "black", "blue"}
        assert float(places[:, 0].min()) >= 0
        assert float(places[:, 0].max()) <= 4
        if "tower" in words or "blocks" in words:
            assert {SHAPES[shape] for shape in known[:, 0]} == {"square"}
    articles = [" ".join(words) for words, *_ in asked(tokens, lessons(tokens, False))]
    assert any(" an orange" in text for text in articles)
    assert not any(" a orange" in text or " an red" in text for text in articles)


def test_the_middle_of_a_thing_lies_on_it() -> None:
    things = [Thing(0, 0, 1, 0.3, 0.7, 0.12, 0.0, (255, 0, 0)), Thing(1, 4, 1, 0.8, 0.2, 0.12, 0.0, (0, 0, 255))]
    scene = Scene(1.0, 1.0, 9, (255, 255, 255), things)
    drawn = draw(placed(numbers([scene]), CPU), tables(), 160, 160, False, plain=True)
    for place, thing in enumerate(things):
        row, column = int(thing.y * 160), int(thing.x * 160)
        patch = row // PATCH * (160 // PATCH) + column // PATCH
        assert drawn.middles[0, patch] == place
        assert drawn.things[0, patch] == place
        assert (drawn.middles[0] == place).sum() == 1
        red, green, blue = drawn.pictures[0, :, row, column].tolist()
        assert (red, green, blue) == pytest.approx([value / 255 for value in thing.rgb], abs=0.01)
    assert (drawn.middles != GROUND).sum() == 2


@pytest.fixture(scope="module")
def model(tokens: Tokens) -> ViltForQuestionAnswering:
    """Untaught."""
    torch.manual_seed(0)
    return ViltForQuestionAnswering(config(len(tokens.words))).eval()


def test_the_fast_network_answers_as_that_of_transformers(model: ViltForQuestionAnswering, tokens: Tokens) -> None:
    pixels, owner = torch.randn(2, 3, 160, 208), torch.tensor([0, 0, 1, 1])
    words = torch.randint(5, len(tokens.words), (4, 11))
    words[1, 7:] = 0
    words[3, 5:] = 0
    with torch.no_grad():
        found, layers = forward(model, pixels, owner, words)
        told = model(
            input_ids=words,
            attention_mask=(words > 0).long(),
            pixel_values=pixels[owner],
            pixel_mask=torch.ones(4, 160, 208),
        ).logits
    assert torch.allclose(found, told, atol=1e-4)
    assert layers[0].shape == (4, 130, model.config.hidden_size)


def test_a_step_teaches_seeing_and_meaning(model: ViltForQuestionAnswering, tokens: Tokens) -> None:
    lesson, asides = lessons(tokens, True, 8), Asides(model.config.hidden_size)
    drawn = draw(lesson.placed, tables(), *lesson.size, lesson.boxes)
    patches = seen_alone(model, drawn.pictures * 2 - 1)
    loss = seen_loss(asides, patches, lesson.placed, drawn) + meant_loss(asides, patches[lesson.owner], lesson, drawn)
    loss.backward()
    assert all(
        float(part.weight.grad.abs().sum()) > 0 for part in (asides.shape, asides.colour, asides.size, asides.middle)
    )
    assert float(asides.meant[1].weight.grad.abs().sum()) > 0


def test_the_rate_rises_twice_and_ends_near_nothing() -> None:
    plan = SeeingFirst(100, 1.0)
    rates = [plan.rate_at(done / 100) for done in range(101)]
    assert rates[0] < 0.1
    assert rates[13] < rates[10] == 1.0 == rates[20]
    assert rates[100] < 0.01


def test_what_is_saved_is_loaded_by_transformers(
    model: ViltForQuestionAnswering, tokens: Tokens, tmp_path: Path
) -> None:
    from transformers import ViltProcessor

    evaluation.save(model, tokens, tmp_path)
    loaded, words = evaluation.loaded(tmp_path)
    assert words.words == tokens.words
    assert torch.allclose(loaded.classifier[-1].weight, model.classifier[-1].weight, atol=1e-3)
    processor = ViltProcessor.from_pretrained(tmp_path)
    text = "are there at least two pluses, or is a gray star left-most?"
    assert processor.tokenizer(text)["input_ids"] == tokens(text)


def test_patches_with_things_are_kept(tokens: Tokens) -> None:
    lesson = lessons(tokens, False)
    drawn = draw(lesson.placed, tables(), *lesson.size, lesson.boxes)
    kept = kept_patches(drawn, 1.0)
    assert kept.shape[1] < drawn.things.shape[1]
    lying = (drawn.things != GROUND).sum(1)
    assert ((drawn.things.gather(1, kept) != GROUND).sum(1) == lying.clamp(max=kept.shape[1])).all()
    assert all(len(row.unique()) == len(row) for row in kept)


def test_a_network_that_keeps_all_patches_answers_the_same(model: ViltForQuestionAnswering) -> None:
    pixels, words = torch.randn(1, 3, 64, 64), torch.randint(5, 50, (1, 7))
    owner, turned = torch.zeros(1, dtype=torch.int64), torch.randperm(16)[None]
    with torch.no_grad():
        whole, layers = forward(model, pixels, owner, words)
        mixed, others = forward(model, pixels, owner, words, turned)
    assert torch.allclose(whole, mixed, atol=1e-4)
    assert torch.allclose(layers[-1][0, turned[0]], others[-1][0], atol=1e-4)


def test_a_run_sees_first_then_asks(tokens: Tokens, tmp_path: Path) -> None:
    run = Run(SeeingFirst(100), tokens, CPU, tmp_path, None, scenes=4, workers=0)
    lessons = []
    for seconds in (1, 50):
        run.training.seconds = seconds
        for _ in range(30):
            if losses := run.lesson():
                run.training.step(losses)
                lessons.append(tuple(losses))
                break
    assert lessons == [("seen",), ("loss", "seen", "meant")]
    assert run.training.steps == 2
