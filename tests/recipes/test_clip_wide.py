"""WordNet's kinds, mosaics as they were written, captions of right phrases, and a step of the training."""

from pathlib import Path

import numpy as np
import pytest
import torch

from models.recipes import clip_pictures
from models.recipes.clip_wide import glyphs, packs
from models.recipes.clip_wide.captions import Phrases
from models.recipes.clip_wide.train import School, Stock
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


def test_mosaics_come_back_and_a_step_learns_from_them(tmp_path: Path) -> None:
    def item(group: str, channels: int, number: int) -> packs.Item:
        pixels = np.zeros((packs.SIDES[group],) * 2 + (channels,), dtype=np.uint8)
        pixels[10:40, 10:40] = 20 * number + 40
        return packs.Item("set", pixels, 1.0, (f"thing {number}",), ("thing",))

    channels = {"alpha": 4, "ink": 1, "photo": 3, "dev-alpha": 4, "dev-photo": 3}
    groups = {group: [item(group, many, number) for number in range(4)] for group, many in channels.items()}
    packs.write(tmp_path, groups, [("heron", "bird", "animal"), ("cup", "crockery")])
    pictures, lists, pairs = packs.read(tmp_path)
    for group, items in groups.items():
        wanted = np.stack([one.pixels.transpose(2, 0, 1) for one in items]).astype(int)
        assert np.abs(pictures[group] - wanted).mean() < 4, group
    assert lists["alpha"][2][2] == ["thing 2"]
    assert pairs[1] == ["cup", "crockery"]

    torch.manual_seed(1)
    device, rng = torch.device("cpu"), np.random.default_rng(1)
    phrases = Phrases(clip_pictures.tokenizer())
    stock = Stock(tmp_path, phrases, device, room=4)
    school = School(clip_pictures.new_model(), phrases, device)
    before = school.model.visual_projection.weight.detach().clone()
    batch = stock.batch(8, rng)
    assert batch.pictures.shape == (8, 3, 144, 144)
    assert batch.pictures.abs().max() <= 1
    assert all(caption in known for caption, known in zip(batch.captions[:8], batch.right, strict=True))
    loss = school.loss(batch, stock.kin, rng)
    school.step(loss, 1e-3)
    assert torch.isfinite(loss)
    assert not torch.equal(before, school.model.visual_projection.weight)
