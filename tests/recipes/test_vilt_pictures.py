"""Scenes and questions of vilt-pictures: changed ones stay true, the fast network answers as transformers' does."""

import random
from pathlib import Path

import pytest
import torch
from transformers import ViltForQuestionAnswering

from models.recipes.vilt_pictures import batches, evaluation
from models.recipes.vilt_pictures.asking import ANSWERS
from models.recipes.vilt_pictures.drawing import GROUND, PATCH, draw, mirrored, numbers, placed, tables
from models.recipes.vilt_pictures.losses import (
    census_loss,
    ends_loss,
    meant_loss,
    more_loss,
    read_loss,
    seen_loss,
    sides_loss,
    told_loss,
)
from models.recipes.vilt_pictures.network import Asides, forward, made, read, see, taken, think
from models.recipes.vilt_pictures.parting import APART, keep_apart
from models.recipes.vilt_pictures.scenes import COLOURS, SHAPES, Scene, Thing
from models.recipes.vilt_pictures.store import Lesson, Store
from models.recipes.vilt_pictures.training import (
    Run,
    SeeingFirst,
    among,
    by_length,
    further,
    kept_patches,
    pondered_patches,
)
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


def test_a_mirrored_picture_keeps_its_things() -> None:
    both = [Scene(1.3, 1.0, 9, (255, 255, 255), [Thing(3, 0, 1, x, 0.7, 0.12, 0.0, (255, 0, 0))]) for x in (0.33, 0.97)]
    left, right = (draw(placed(numbers([one]), CPU), tables(), 160, 208, False, plain=True) for one in both)
    turned = mirrored(left, 208 // PATCH)
    assert torch.allclose(turned.pictures, right.pictures, atol=1e-4)
    assert torch.equal(turned.things, right.things)
    assert torch.equal(turned.middles, right.middles)


def test_what_reaches_beyond_the_picture_covers_nothing() -> None:
    scene = Scene(1.0, 1.0, 9, (255, 255, 255), [Thing(1, 0, 1, 0.02, 0.98, 0.12, 0.0, (255, 0, 0))])
    drawn = draw(placed(numbers([scene]), CPU), tables(), 160, 160, False, plain=True)
    red = drawn.pictures[0, 1] < 0.5
    assert red[-1, 0]
    assert not red[:, 40:].any()
    assert not red[:120].any()


@pytest.fixture(scope="module")
def model(tokens: Tokens) -> ViltForQuestionAnswering:
    """Untaught, but for a little of everything, so that no weight stands where it began."""
    torch.manual_seed(0)
    found = made(len(tokens.words)).eval()
    with torch.no_grad():
        for weight in found.parameters():
            weight += 0.02 * torch.randn_like(weight)
    keep_apart(found)
    return found


def some_questions(tokens: Tokens) -> torch.Tensor:
    """Four rows of words, two of which end before the others."""
    words = torch.randint(5, len(tokens.words), (4, 11), generator=torch.Generator().manual_seed(3))
    words[1, 7:] = 0
    words[3, 5:] = 0
    return words


def test_the_fast_network_answers_as_that_of_transformers(model: ViltForQuestionAnswering, tokens: Tokens) -> None:
    pixels, owner, words = torch.randn(2, 3, 160, 208), torch.tensor([0, 0, 1, 1]), some_questions(tokens)
    with torch.no_grad():
        found = forward(model, pixels, owner, words)
        told = model(
            input_ids=words,
            attention_mask=(words > 0).long(),
            pixel_values=pixels[owner],
            pixel_mask=torch.ones(4, 160, 208),
        ).logits
    assert torch.allclose(found, told, atol=1e-4)


def test_words_and_patches_do_not_meet_at_first(model: ViltForQuestionAnswering, tokens: Tokens) -> None:
    words, pixels = some_questions(tokens), torch.randn(4, 3, 64, 96)
    with torch.no_grad():
        seen, told = see(model, pixels), read(model, words, torch.float32)
        layers = model.vilt(
            input_ids=words,
            attention_mask=(words > 0).long(),
            pixel_values=pixels,
            pixel_mask=torch.ones(4, 64, 96),
            output_hidden_states=True,
        ).hidden_states
    length, there = words.shape[1], words > 0
    found = layers[APART][:, length:].sort(dim=1).values  # transformers takes a picture's patches in any order
    assert torch.allclose(found, seen.sort(dim=1).values, atol=1e-4)
    assert torch.allclose(layers[APART][:, :length][there], told[there], atol=1e-4)
    with torch.no_grad():
        met = think(model, told, words, seen)
    assert met.patches[0].shape == (4, 24, model.config.hidden_size)
    assert float((met.patches[0][0] - met.patches[0][1]).abs().max()) > 0.01


def test_a_step_teaches_all_that_is_asked_besides(model: ViltForQuestionAnswering, tokens: Tokens) -> None:
    lesson, asides = lessons(tokens, False, 8), Asides(model.config.hidden_size)
    drawn = draw(lesson.placed, tables(), *lesson.size, lesson.boxes)
    seen = see(model, drawn.pictures * 2 - 1)
    words = read(model, lesson.tokens, torch.float32)
    thought = think(model, words, lesson.tokens, seen[lesson.owner])
    theirs = drawn._replace(things=drawn.things[lesson.owner], middles=drawn.middles[lesson.owner])
    varying = Store(tokens, CPU, room=30).varying
    losses = (
        seen_loss(asides, seen[:, 1:], lesson.placed.known, drawn),
        read_loss(asides, words, lesson.tokens, varying),
        meant_loss(asides, thought.patches, lesson, theirs),
        told_loss(asides, thought.first, lesson),
        ends_loss(asides, seen[:, 1:], lesson.placed, drawn),
        census_loss(asides, seen[:, 0], lesson.placed.known),
        sides_loss(asides, thought.first, lesson),
        more_loss(asides, thought.first, lesson),
    )
    assert all(loss.item() > 0 for loss in losses)
    torch.stack(losses).sum().backward()
    assert all(float(weight.grad.abs().sum()) > 0 for weight in asides.parameters())


def test_the_two_halves_of_a_lesson_are_all_of_it(tokens: Tokens) -> None:
    lesson = lessons(tokens, False, 8)
    parts = by_length(lesson)
    assert sum(share for _, share in parts) == 1
    short, long = (part for part, _ in parts)
    assert short.tokens.shape[1] < long.tokens.shape[1] <= lesson.tokens.shape[1]
    for part, _ in parts:
        assert (part.tokens[:, -1] > 0).any()
    rows, whole = (
        sorted(
            (int(owner), row[row > 0].tolist())
            for one in some
            for row, owner in zip(one.tokens, one.owner, strict=True)
        )
        for some in ([short, long], [lesson])
    )
    assert rows == whole


def test_the_rate_rises_twice_and_ends_near_nothing() -> None:
    plan = SeeingFirst(100, 1.0)
    rates = [plan.rate_at(done / 100) for done in range(101)]
    assert rates[0] < 0.1
    begin = round(100 * batches.SEEING)
    assert rates[begin + 1] < rates[begin - 1] == 1.0 == rates[begin + 8]
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
    some = pondered_patches(drawn, lesson.placed.known.shape[1], 5)
    there = (lesson.placed.known[..., 0] >= 0).sum(1)
    assert torch.equal((among(drawn, some).middles != GROUND).sum(1), there)


def test_a_network_that_keeps_all_patches_sees_the_same(model: ViltForQuestionAnswering) -> None:
    pixels, turned = torch.randn(1, 3, 64, 64), torch.randperm(16)[None]
    with torch.no_grad():
        whole, mixed = see(model, pixels), see(model, pixels, turned)
    assert torch.allclose(taken(whole[:, 1:], turned), mixed[:, 1:], atol=1e-4)
    assert torch.allclose(whole[:, 0], mixed[:, 0], atol=1e-4)


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
    seeing = ("seen", "ends", "census")
    assert lessons == [seeing, (*seeing, "loss", "read", "meant", "told", "sides", "more")]
    assert run.training.steps == 2


def test_a_run_starts_from_another_and_then_from_its_own(tokens: Tokens, tmp_path: Path) -> None:
    def at(folder: str, earlier: str | None = None) -> Run:
        where = tmp_path / earlier if earlier else None
        return Run(further(100), tokens, CPU, tmp_path / folder, None, scenes=4, workers=0, earlier=where)

    def weights(run: Run) -> torch.Tensor:
        return torch.nn.utils.parameters_to_vector(run.teacher.model.parameters()).detach().clone()

    first = at("first")
    found: list[tuple[str, ...]] = []
    while len(found) < 8:
        if losses := first.lesson():
            first.training.step(losses)
            found.append(tuple(losses))
    assert [each for each in found if "loss" not in each] == [("seen", "ends", "census")]
    first.training.keep()
    with first.training.mean.lent():
        kept = weights(first)
    second = at("second", "first")
    assert torch.equal(weights(second), kept)
    assert (second.training.steps, second.training.seconds) == (0, 0.0)
    second.training.step(second.teacher.look(first.store.lesson(False, (160, 160), 4), 0.5))
    second.training.keep()
    again = at("second", "first")
    assert torch.equal(weights(again), weights(second))
    assert again.training.steps == 1
    with pytest.raises(ValueError, match="another network"):
        Run(further(100), Tokens(tokens.words[:-1]), CPU, tmp_path / "third", None, 4, 0, tmp_path / "first")
