"""WordNet's kinds, pictures as they were written, captions of right phrases, and a step of the training."""

import copy
from pathlib import Path

import numpy as np
import pytest
import torch

from models.recipes import clip_pictures
from models.recipes.clip_sources import Source
from models.recipes.clip_wide import glyphs, packs
from models.recipes.clip_wide.captions import Phrases
from models.recipes.clip_wide.composing import Composer
from models.recipes.clip_wide.train import School, Stock, blended, sparse, told
from models.recipes.clip_wide.wordnet import WordNet

NOUNS = """  1 a licence
00000001 05 n 01 animal 0 000 | a living being
00000002 05 n 01 bird 0 001 @ 00000001 n 0000 | it flies
00000003 05 n 02 heron 0 wading_bird 0 001 @ 00000002 n 0000 | it wades
"""
INDEX = "animal n 1 0 1 0 00000001\nbird n 1 1 @ 1 0 00000002\nheron n 1 1 @ 1 0 00000003\n"


@pytest.fixture
def words(tmp_path: Path) -> WordNet:
    for name, text in (("data.noun", NOUNS), ("index.noun", INDEX), ("noun.exc", "geese goose\n")):
        (tmp_path / name).write_text(text, encoding="utf-8")
    return WordNet(tmp_path)


def test_wordnet_says_what_a_thing_is_a_kind_of(words: WordNet) -> None:
    assert words.said_of("great blue heron") == ["heron", "bird", "animal"]
    assert words.said_of("herons") == ["heron", "wading bird", "bird", "animal"]
    assert words.said_of("freedom") == []
    assert ("heron", "bird", "animal") in words.pairs()


def test_a_glyph_without_a_colour_of_its_own_is_black() -> None:
    icons = {"width": 24, "icons": {"dot": {"body": '<circle fill="currentColor" r="3"/>', "height": 12}}}
    assert 'fill="#000"' in glyphs.svg_of(icons, "dot")
    assert 'viewBox="0 0 24 12"' in glyphs.svg_of(icons, "dot")


def item(group: str, channels: int, number: int) -> packs.Item:
    pixels = np.zeros((packs.SIDE, packs.SIDE, channels), dtype=np.uint8)
    pixels[10:60, 10:60] = 20 * number + 40
    source = "openclipart" if group == "alpha" and number == 3 else "twemoji"
    return packs.Item(source, pixels, 1.0, (f"thing {number}",), ("thing",))


@pytest.fixture
def stored(tmp_path: Path) -> Path:
    channels = {"alpha": 4, "ink": 1, "photo": 3, "dev-alpha": 4, "dev-photo": 3}
    groups = {group: [item(group, many, number) for number in range(4)] for group, many in channels.items()}
    packs.write(tmp_path, groups, [("heron", "bird", "animal"), ("cup", "crockery")])
    return tmp_path


def drawn() -> Source:
    return Source(
        pictures=np.full((6, 40, 40, 3), 200, np.uint8),
        answers=[],
        facts=lambda index: {f"1/{index}": (f"shape {index}",), "colour/grey": ("grey",)},
        other_facts=lambda index, rng: {"colour/red": ("red",), "colour/grey": ("grey",)},
        keep_colours=True,
        share=1.0,
    )


def test_pictures_come_back_as_they_were_written(stored: Path) -> None:
    pictures, lists, pairs = packs.read(stored)
    assert np.array_equal(pictures["alpha"][2], item("alpha", 4, 2).pixels)
    assert pictures["ink"].shape == (4, packs.SIDE, packs.SIDE, 1)
    assert lists["alpha"][2].names == ["thing 2"]
    assert pairs[1] == ["cup", "crockery"]


def test_a_batch_has_no_name_twice_and_captions_that_are_right(stored: Path) -> None:
    stock = Stock(stored, [drawn()], np.random.default_rng(1))
    shown = stock.things(4)
    assert len({one.right[0] for one in shown}) == len(shown) == 4
    for one in (*shown, *stock.scenes(5)):
        assert one.own in one.right
        assert one.pixels.shape == (144, 144, 3)
        assert one.pixels.dtype == np.uint8
        assert not set(one.misses) & set(one.right)


def test_an_upright_cut_out_lies_where_it_is_put() -> None:
    rng = np.random.default_rng(3)
    composer = Composer(rng, np.zeros((1, 8, 8, 3), np.uint8), np.zeros((1, 144, 144, 3), np.uint8))
    made = composer.placed(np.full((128, 128, 4), 255, np.uint8), 0.5, 1.0)
    covered = made[..., 3] > 128
    assert abs(covered.sum() - 72 * 72) < 0.1 * 72 * 72
    assert made[~covered].mean() < 20


def test_all_patches_give_what_transformers_gives() -> None:
    tower = clip_pictures.new_model().vision_model.eval()
    pictures = torch.rand(2, 3, 144, 144)
    with torch.no_grad():
        assert torch.allclose(sparse(tower, pictures, 144), tower(pixel_values=pictures).pooler_output, atol=1e-5)
        assert sparse(tower, pictures, 20).shape == (2, 192)


def test_captions_that_are_right_as_well_are_no_counterexamples() -> None:
    similarity = torch.tensor([[9.0, 9.0, -9.0], [-9.0, 9.0, -9.0]])
    also = told(similarity, np.array([[1, 2], [2, -1]]), np.array([1, 2, 3]))
    alone = told(similarity, np.array([[1, -1], [2, -1]]), np.array([1, 2, 3]))
    assert also.item() < 1e-3 < alone.item()


def test_a_step_learns_and_a_blend_lies_between(stored: Path) -> None:
    torch.manual_seed(1)
    stock, phrases = Stock(stored, [drawn()], np.random.default_rng(1)), Phrases(clip_pictures.tokenizer())
    start = clip_pictures.new_model()
    school = School(copy.deepcopy(start), phrases, *stock.phrases(), seed=1)
    school.remember()
    loss = school.loss(stock.things(4), stock.scenes(3), stock.pairs)
    school.step(loss, 1e-3)
    assert torch.isfinite(loss)
    new, old = school.model.visual_projection.weight, start.visual_projection.weight
    assert not torch.equal(new, old)
    assert torch.equal(
        school.model.vision_model.embeddings.patch_embedding.weight,
        start.vision_model.embeddings.patch_embedding.weight,
    )
    assert torch.allclose(blended(school.model, 0.25, start).visual_projection.weight, 0.75 * old + 0.25 * new)
