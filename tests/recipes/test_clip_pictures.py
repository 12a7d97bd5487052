"""Captions and shapes, the tokenizer's learning, and the checkpoint trained on them as transformers itself loads it.

The drawing needs fonts-dejavu-core, fonts-noto-color-emoji and unicode-cldr-core (packaging/apt-test.txt).
"""

from collections import Counter
from pathlib import Path

import numpy as np
import pytest

from models.recipes.clip_pictures.evaluation import Scorer, accuracy, mixed_trials, trials
from models.recipes.clip_pictures.lessons import answers_of_scene, training_scene
from models.recipes.frame.bpe import learn_merges, write_vocabulary
from models.recipes.pictures import captions, emoji, unicode_names
from models.recipes.pictures.captions import TEMPLATES, UNSEEN_TEMPLATES, facts_of_scene
from models.recipes.pictures.shapes import COLOURS, SHAPES, Scene, draw_scene, held_out, shade
from models.recipes.pictures.studio import Studio

CHECKPOINT = Path(__file__).parents[2] / "models" / "builtin" / "clip-pictures"


@pytest.fixture(scope="module")
def scorer() -> Scorer:
    """The shipped checkpoint; what it thinks of a text is worked out once for all tests."""
    return Scorer(CHECKPOINT)


@pytest.mark.parametrize(
    "what",
    [
        Scene(0, "red", ""),
        Scene(1, "blue", "ring"),
        Scene(5, "black", "heart"),
        Scene(1, "pink", "star", place="top left"),
        Scene(1, "red", "circle", "", "above", "blue", "square"),
    ],
)
def test_a_seed_always_draws_the_same_scene(what: Scene) -> None:
    first, again, other = (np.asarray(draw_scene(what, seed, "train")) for seed in (5, 5, 6))
    assert np.array_equal(first, again)
    assert first.shape != other.shape or not np.array_equal(first, other)


def test_a_counted_scene_has_that_many_shapes() -> None:
    image = np.asarray(draw_scene(Scene(4, "red", "square"), 1, "train", wear=False)).astype(int)
    red = (image[..., 0] > 130) & (image[..., 1] < 110) & (image[..., 2] < 110)
    assert _islands(red, least=60) == 4


def _islands(mask: np.ndarray, least: int) -> int:
    """Connected regions of at least `least` pixels."""
    left, found = {(int(y), int(x)) for y, x in np.argwhere(mask)}, 0
    while left:
        front, size = [left.pop()], 0
        while front:
            y, x = front.pop()
            size += 1
            near = {(y - 1, x), (y + 1, x), (y, x - 1), (y, x + 1)} & left
            left -= near
            front.extend(near)
        found += size >= least
    return found


def test_training_and_evaluation_share_no_shade_of_a_colour() -> None:
    for colour in ("red", "green", "blue"):
        seen, held = (
            {shade(Studio(np.random.default_rng(seed), split), colour) for seed in range(200)}
            for split in ("train", "eval")
        )
        assert not seen & held


def test_combinations_kept_for_the_evaluation_are_never_trained_on() -> None:
    scenes = [training_scene(index) for index in range(3000)]
    assert not any(held_out(one.colour, one.shape) for one in scenes if one.count)
    kept = [(colour, shape) for colour in COLOURS for shape in SHAPES if held_out(colour, shape)]
    assert 8 <= len(kept) <= 16


def test_the_evaluation_has_templates_of_its_own() -> None:
    made = {captions.composed(np.random.default_rng(seed)) for seed in range(3000)}
    assert len(made) > 2000
    assert not set(UNSEEN_TEMPLATES) & (made | set(TEMPLATES))
    words = {word for template in made | set(TEMPLATES) for word in template.split()}
    assert not {"what", "illustration", "contains"} & words


def test_captions_say_what_the_scene_shows() -> None:
    facts = facts_of_scene(Scene(3, "blue", "square"))
    assert "three blue squares" in facts["3/blue/square"]
    assert not any("four" in phrase or "one" in phrase for phrases in facts.values() for phrase in phrases)
    pair = facts_of_scene(Scene(1, "red", "circle", "", "above", "blue", "square"))
    assert "red circle above a blue square" in pair["red/circle above blue/square"]
    assert "blue square below a red circle" in pair["blue/square below red/circle"]


def test_names_of_emoji_are_plain_words() -> None:
    assert unicode_names.plain("Eight O’Clock") == "eight oclock"
    assert unicode_names.plain("T-Rex: ") == "t rex"


def test_emoji_have_names_and_keywords_of_unicode() -> None:
    found = emoji.concepts()
    assert len(found) > 1200
    assert found["crocodile"].point == 0x1F40A
    assert "animal" not in found
    assert not {"red circle", "bar chart"} & set(found)
    facts = captions.facts_of_emoji("trumpet")
    assert captions.most_telling(facts) == "emoji/trumpet"
    assert "keyword/music" in facts


def test_merges_shorten_frequent_words_first(tmp_path: Path) -> None:
    merges = learn_merges(Counter({"lower": 5, "low": 7, "new": 2}), 3)
    assert merges[:2] == [("l", "o"), ("lo", "w</w>")]
    assert write_vocabulary(tmp_path, merges) == 512 + 3 + 2


def test_any_text_can_be_spelt() -> None:
    from transformers import CLIPTokenizer

    tokenizer = CLIPTokenizer.from_pretrained(CHECKPOINT)
    for text in ("a photo of a cat", "zebra crossing at 9:45, naïve café", "日本 ☃"):
        pieces = tokenizer(text).input_ids
        assert pieces[0] == tokenizer.bos_token_id
        assert pieces.count(tokenizer.eos_token_id) == 1
        assert tokenizer.decode(pieces, skip_special_tokens=True).replace(" ", "") == text.replace(" ", "")


def test_the_shipped_checkpoint_names_colours_it_never_saw(scorer: Scorer) -> None:
    colours = list(COLOURS)
    images = [
        draw_scene(Scene(1, colour, shape), 41, "eval") for colour in colours for shape in ("circle", "star", "heart")
    ]
    for template in ("{}", "a photo of a {}"):
        texts = scorer.texts([template.format(colour) for colour in colours])
        guesses = (scorer.images(images) @ texts.T).argmax(dim=1).tolist()
        right = [guess == index // 3 for index, guess in enumerate(guesses)]
        assert np.mean(right) > 0.9, template


@pytest.mark.long_recipe
def test_the_shipped_checkpoint_picks_the_right_one_of_a_hundred_captions(scorer: Scorer) -> None:
    tried = list(mixed_trials(60, np.random.default_rng(5), names=[]))
    found = accuracy(scorer, tried, "a photo of a {}")
    assert found["all together, among 100"] > 0.8


@pytest.mark.long_recipe
def test_the_shipped_checkpoint_mostly_tells_near_misses_apart(scorer: Scorer) -> None:
    groups = {"kinds of picture", "coloured shapes", "counts", "places"}
    tried = [trial for trial in trials(30, seed=5, with_emoji=False) if trial.group in groups]
    found = accuracy(scorer, tried, "a photo of a {}")
    assert np.mean(list(found.values())) > 0.65, found


def test_the_pipeline_of_transformers_takes_it() -> None:
    from transformers import pipeline

    ask = pipeline("zero-shot-image-classification", model=str(CHECKPOINT))
    image = draw_scene(Scene(1, "red", "circle"), 3, "eval", scale=3.0)
    answers = ask(image, candidate_labels=["red circle", "blue square", "invoice", "green star"])
    assert answers[0]["label"] == "red circle"


def test_the_upper_or_left_shape_of_a_pair_is_the_first() -> None:
    above = answers_of_scene(Scene(1, "red", "circle", "", "above", "blue", "square"))
    assert above == answers_of_scene(Scene(1, "blue", "square", "", "below", "red", "circle"))
    left = answers_of_scene(Scene(1, "red", "circle", "", "to the left of", "blue", "square"))
    assert {name for name in above if above[name] != left[name]} == {"axis"}
