"""WordNet's kinds, pictures as they were written, captions of right phrases, and a step of the training."""

import io
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image

from models.recipes.clip_pictures import composing, drawn, glyphs, packs
from models.recipes.clip_pictures.captions import Sentences, Speller, key_of, manner_of
from models.recipes.clip_pictures.lessons import LESSONS
from models.recipes.clip_pictures.network import FOLDER, deepened, new_model, tokenizer
from models.recipes.clip_pictures.stock import Scenes, Things, batch
from models.recipes.clip_pictures.towers import pooled_of_pictures, pooled_of_texts
from models.recipes.clip_pictures.training import School, alike, contrast, kin_of, learning_last, remembering
from models.recipes.clip_pictures.wordnet import WordNet
from models.recipes.frame.making import Makers
from models.recipes.frame.training import Plan, Training
from models.recipes.vit_pictures import network as vit_pictures

NOUNS = """  1 a licence
00000001 05 n 01 animal 0 000 | a living being
00000002 05 n 01 bird 0 001 @ 00000001 n 0000 | it flies
00000003 05 n 02 heron 0 wading_bird 0 001 @ 00000002 n 0000 | it wades
"""
INDEX = "animal n 1 0 1 0 00000001\nbird n 1 1 @ 1 0 00000002\nheron n 1 1 @ 1 0 00000003\n"
CPU = torch.device("cpu")


@pytest.fixture
def words(tmp_path: Path) -> WordNet:
    for name, text in (("data.noun", NOUNS), ("index.noun", INDEX), ("noun.exc", "geese goose\n")):
        (tmp_path / name).write_text(text, encoding="utf-8")
    return WordNet(tmp_path)


@pytest.fixture
def spell() -> Speller:
    return Speller(tokenizer())


def test_wordnet_says_what_a_thing_is_a_kind_of(words: WordNet) -> None:
    assert words.said_of("great blue heron") == ["heron", "bird", "animal"]
    assert words.said_of("herons") == ["heron", "wading bird", "bird", "animal"]
    assert words.said_of("freedom") == []
    assert ("heron", "bird", "animal") in words.pairs()


def test_a_glyph_without_a_colour_of_its_own_is_black() -> None:
    icons = {"width": 24, "icons": {"dot": {"body": '<circle fill="currentColor" r="3"/>', "height": 12}}}
    assert 'fill="#000"' in glyphs.svg_of(icons, "dot")
    assert 'viewBox="0 0 24 12"' in glyphs.svg_of(icons, "dot")
    assert glyphs.shortened('d="M1.23456 2.5 .3339"') == 'd="M1.23 2.5 .33"'


def item(group: str, number: int, source: str = "twemoji") -> packs.Item:
    image = Image.new("RGBA", (40, 40), (0, 0, 0, 0))
    image.paste((250, 40 * number, 10, 255), (10, 5, 30, 35))
    kept, aspect = packs.cut_out(image, packs.STORED)
    return packs.Item(group, source, (f"thing {number}",), ("thing",), web=packs.web(kept, 90), aspect=aspect)


@pytest.fixture
def stored(tmp_path: Path) -> Path:
    items = [item("alpha", number) for number in range(4)] + [item("alpha", 4, "openclipart"), item("ink", 5)]
    items += [item("photo", 6, "caltech101"), item("dev-alpha", 7, "openmoji"), item("ink", 1, "noto-emoji")]
    packs.write(tmp_path, items, [("heron", "bird", "animal"), ("cup", "crockery")])
    return tmp_path


def test_pictures_come_back_as_they_were_written(stored: Path) -> None:
    pixels, listed, pairs = packs.read(stored, 1)
    assert pixels.shape == (9, 4, packs.SIDE, packs.SIDE)
    assert listed[2].names == ["thing 2"]
    assert listed[2].aspect == pytest.approx(20 / 30, abs=0.01)
    assert pixels[2, :, 64, 64].tolist() == pytest.approx([250, 80, 10, 255], abs=9)
    assert pairs[1] == ["cup", "crockery"]


def test_what_is_seen_is_cut_out_and_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="nothing"):
        packs.cut_out(Image.new("RGBA", (9, 9), (255, 0, 0, 0)), 20)


def test_a_picture_stays_small_as_webp() -> None:
    file = item("alpha", 1).web
    assert Image.open(io.BytesIO(file)).size == (packs.STORED, packs.STORED)
    assert len(file) < 3000


def test_captions_say_the_phrase_with_the_right_article(spell: Speller) -> None:
    texts = ["apple", "pear", "two circles"]
    assert [manner_of(text) for text in texts] == [1, 0, 2]
    torch.manual_seed(2)
    rows = torch.from_numpy(spell.rows(texts * 60, 18))
    said = Sentences(spell, CPU).said(rows, torch.tensor([1, 0, 2] * 60), bare=0.0)
    decoded = [spell.tokenizer.decode(row, skip_special_tokens=True) for row in said]
    for text, caption in zip(texts * 60, decoded, strict=True):
        assert text in caption
    joined = " | ".join(decoded)
    assert " an apple" in joined
    assert " a apple" not in joined
    assert " a two circles" not in joined


def test_a_scene_comes_with_what_is_right_and_what_is_not(spell: Speller) -> None:
    piece = drawn.piece(range(6), np.random.default_rng(1), spell)
    assert piece.pictures.shape == (6, 3, composing.SIDE, composing.SIDE)
    assert (piece.telling >= 1).all()
    for right, misses, keys, count in zip(piece.right, piece.miss_keys, piece.keys, piece.count, strict=True):
        assert not set(misses.tolist()) - {0} & set(right.tolist())
        assert set(keys[:count].tolist()) <= set(right.tolist())
    assert piece.answers.shape == (6, len(LESSONS))


def test_an_upright_cut_out_lies_where_it_is_put() -> None:
    torch.manual_seed(3)
    pixels = torch.full((64, 4, 128, 128), 255, dtype=torch.uint8)
    covered = (composing.placed(pixels, torch.ones(64), (0.5, 0.5), 0.0)[:, 3] > 0.5).float().mean((1, 2))
    assert covered.median() == pytest.approx(0.25, abs=0.03)


def test_lines_of_one_drawing_lie_over_the_colours_of_another() -> None:
    torch.manual_seed(4)
    colours = torch.zeros(40, 4, 32, 32, dtype=torch.uint8)
    colours[:, 0, 8:], colours[:, 3, 8:] = 128, 255
    inks = torch.zeros_like(colours)
    inks[:, 3, :, 16] = 255
    made = composing.outlined(inks, colours)
    assert (made[:, :3, :, 16] <= 40).all()
    assert (made[:, 3, :, 16] == 255).all()
    assert (made[:, 0, 20, 4] == 128).all()
    assert (made[:, :, 3, 4] == 0).all()


def test_towers_give_what_transformers_gives_and_new_layers_add_nothing() -> None:
    start = new_model(tokenizer(), vit_pictures.new_model()).eval()
    deep = deepened(start).eval()
    assert deep.config.vision_config.num_hidden_layers == start.config.vision_config.num_hidden_layers + 2
    pictures, tokens = torch.rand(2, 3, 144, 144), torch.randint(3, 900, (2, 9))
    tokens[:, -2:] = start.config.text_config.eos_token_id
    weights = deep.state_dict()
    with torch.no_grad():
        seen = start.vision_model(pixel_values=pictures).pooler_output
        assert torch.allclose(deep.vision_model(pixel_values=pictures).pooler_output, seen, atol=1e-5)
        assert torch.allclose(pooled_of_pictures(weights, deep.config, pictures, 144), seen, atol=1e-4)
        said = start.text_model(input_ids=tokens).pooler_output
        assert torch.allclose(pooled_of_texts(weights, deep.config, tokens), said, atol=1e-4)
        assert pooled_of_pictures(weights, deep.config, pictures, 20).shape == (2, 192)


def test_captions_that_are_right_as_well_are_no_counterexamples() -> None:
    similarity = torch.tensor([[9.0, 9.0, -9.0], [-9.0, 9.0, -9.0]])
    keys = torch.tensor([1, 2, 3])
    also = contrast(similarity, alike(torch.tensor([[1, 2], [2, 0]]), keys), keys)
    alone = contrast(similarity, alike(torch.tensor([[1, 0], [2, 0]]), keys), keys)
    assert also.item() < 1e-3 < alone.item()
    assert key_of("heron") != key_of("herons")
    assert key_of("") == 0


def test_a_step_learns_and_the_mean_is_a_model(stored: Path, spell: Speller, tmp_path: Path) -> None:
    torch.manual_seed(1)
    pixels, listed, pairs = packs.read(stored, 1)
    makers = Makers(drawn.Drawing(FOLDER, 1), 0)
    things, scenes = Things(pixels, listed, spell, CPU), Scenes(makers, CPU, room=30)
    scenes.fill()
    assert scenes.have == drawn.PIECE
    model = deepened(new_model(tokenizer(), vit_pictures.new_model()))
    first = {name: value.clone() for name, value in model.state_dict().items()}
    school = School(model, Sentences(spell, CPU))
    training = Training(Plan(100), model, tmp_path / "out", beside=school.heads)
    seen = batch(things, scenes, (6, 4))
    assert "thing 7" not in things.table.numbers
    assert [things.listed[at].names[0] for at in things.drawers["outlined"][0].tolist()] == ["thing 1"]
    assert (seen.keys[:, None] == seen.right).any(1).all()
    losses = school.losses(seen, kin_of(pairs, spell, CPU, 10), (40, 144))
    training.step(losses)
    assert all(torch.isfinite(loss) for loss in losses.values())
    assert model.config.vision_config.num_hidden_layers == 8
    assert any(head.weight.any() for head in school.heads.heads.values())
    was, learnt = first["visual_projection.weight"], model.visual_projection.weight
    assert not torch.equal(learnt, was)
    made = remembering(model, first, 0.25)
    assert torch.allclose(made.visual_projection.weight, 0.75 * learnt + 0.25 * was, atol=1e-7)


def test_the_last_layers_learn_and_the_others_stay(stored: Path, spell: Speller, tmp_path: Path) -> None:
    torch.manual_seed(1)
    pixels, listed, pairs = packs.read(stored, 1)
    things, scenes = Things(pixels, listed, spell, CPU), Scenes(Makers(drawn.Drawing(FOLDER, 1), 0), CPU, room=30)
    scenes.fill()
    model = new_model(tokenizer(), vit_pictures.new_model())
    first = {name: value.clone() for name, value in model.state_dict().items()}
    learning_last(model, 1)
    school = School(model, Sentences(spell, CPU))
    training = Training(Plan(100), model, tmp_path / "out", beside=school.heads)
    training.step(school.losses(batch(things, scenes, (6, 4)), kin_of(pairs, spell, CPU, 10), (40, 144)))
    changed = {name for name, value in model.state_dict().items() if not torch.equal(value, first[name])}
    assert "visual_projection.weight" in changed
    assert {name.split(".")[0] for name in changed} <= {"vision_model", "visual_projection", "logit_scale"}
    assert {name.split(".")[3] for name in changed if ".layers." in name} == {"5"}
