"""The last layer of vit-pictures learnt anew by itself, and the pictures that it learns from put together of others."""

from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image
from transformers import ViTConfig, ViTForImageClassification

from models.recipes.pictures.kinds import LABELS
from models.recipes.vit_pictures import packing
from models.recipes.vit_pictures.composing import DRAWN, TOOLS, Composer, made
from models.recipes.vit_pictures.head import Tokens, fitted, judging, left_out, renewed, shares, views
from models.recipes.vit_pictures.network import save
from models.recipes.vit_pictures.packing import HELD, SIDE, Pictures, as_webp
from models.recipes.vit_pictures.pool import BY_TOOLS, REAL
from models.recipes.vit_pictures.real import PHOTOGRAPHS

SLIDE, MAP, SCENE = LABELS.index("slide"), LABELS.index("map"), PHOTOGRAPHS[0]


def some(count: int = 6, held: tuple[int, ...] = ()) -> Pictures:
    rng = np.random.default_rng(2)
    pictures = rng.integers(0, 256, (count, SIDE, SIDE, 3), dtype=np.uint8)
    kinds, sets = np.arange(count) % 3 + MAP, np.arange(count) % 2
    return Pictures(pictures, kinds, sets, np.isin(np.arange(count), held), ("a", "b"))


def tokens(count: int, spread: float = 0.3) -> tuple[torch.nn.Linear, Tokens]:
    """A last layer that knows nothing, and tokens of two kinds that a line parts, of four sets."""
    torch.manual_seed(5)
    kinds = torch.tensor([SLIDE, MAP]).repeat(count // 2)
    found = torch.randn(count, 8) * spread
    found[:, 0] += torch.where(kinds == SLIDE, 1.0, -1.0)
    return torch.nn.Linear(8, len(LABELS)), Tokens(found, kinds, np.array([f"set {k // 2 % 4}" for k in range(count)]))


def test_views_are_many_of_small_sets_and_judges_are_those_held() -> None:
    of = some(12, held=(3, 4))
    assert sorted(judging(of).tolist()) == [3, 4]
    wide = Pictures(of.pictures, np.full(12, SLIDE), np.array([0] * 10 + [1] * 2), of.held, of.names)
    counts = np.bincount(views(wide, 60), minlength=12)
    assert counts[:10].max() < counts[10:].min()
    assert 48 <= counts.sum() <= 72


def test_kinds_share_alike_between_real_drawn_and_tools() -> None:
    kinds = np.full(120, SLIDE)
    sets = np.array(["big"] * 81 + ["little"] * 9 + [DRAWN] * 20 + [TOOLS] * 10)
    found = shares(kinds, sets)
    assert found.sum() == pytest.approx(1)
    assert found[:90].sum() == pytest.approx(REAL)
    assert found[:81].sum() == pytest.approx(3 * found[81:90].sum())
    assert found[110:].sum() == pytest.approx((1 - REAL) * BY_TOOLS)


def test_the_last_layer_learns_kinds_and_calls_things_photographs() -> None:
    before, of = tokens(400)
    things = torch.randn(40, 8) * 0.3 + torch.eye(8)[3] * 2
    head = fitted(before, of, things)
    guesses = head(of.tokens).argmax(dim=1)
    assert (guesses == of.kinds).float().mean() > 0.9
    assert torch.isin(head(things).argmax(dim=1), torch.tensor(PHOTOGRAPHS)).float().mean() > 0.9


def test_no_judge_is_judged_by_a_layer_that_learnt_from_its_set() -> None:
    before, of = tokens(400)
    odd = of.sets == "set 0"
    of.kinds[torch.from_numpy(odd)] = SCENE  # only that set says so, and only to a layer that has learnt from it
    things = torch.randn(20, 8)
    logits, alone = left_out(before, of, of, things)
    assert logits[torch.from_numpy(odd)].argmax(dim=1).ne(SCENE).float().mean() > 0.9
    assert alone.shape == (20, len(LABELS))


def test_every_sort_is_put_together_of_others_but_of_none_held() -> None:
    composer = Composer([some(12, held=(3, 4))])
    assert len(composer.pictures) == 10
    for label, make in composer.sorts().items():
        picture = make(np.random.default_rng(4))
        assert picture.shape == (SIDE, SIDE, 3), label
        assert picture.dtype == np.uint8, label
        assert picture.std() > 1, label


def test_a_pack_is_made_of_what_is_put_together_and_drawn() -> None:
    rows = [row for row in made([some()], 1, 1) if row[0] != TOOLS]  # Matplotlib need not be there
    assert [name for name, *_ in rows] == ["composed"] * 5 + [DRAWN] * len(LABELS)
    assert [label for _, label, _ in rows[5:]] == list(LABELS)


def test_only_the_last_layer_changes(tmp_path: Path) -> None:
    torch.manual_seed(3)
    config = ViTConfig(
        image_size=24, patch_size=12, hidden_size=16, num_hidden_layers=2, num_attention_heads=2, intermediate_size=32,
        num_labels=len(LABELS),
    )  # fmt: skip
    start, out, things = tmp_path / "start", tmp_path / "out", tmp_path / "things"
    save(ViTForImageClassification(config), start)
    of = some(9)
    names = ["a", HELD[0], HELD[1]]
    files = [as_webp(Image.fromarray(one)) for one in of.pictures]
    rows = [(names[k % 3], LABELS[kind], file) for k, (kind, file) in enumerate(zip(of.kinds, files, strict=True))]
    packing.write(tmp_path / "pack", rows)
    things.mkdir()
    for number in range(20):
        Image.fromarray(of.pictures[number % 9]).save(things / f"{number:02}.JPEG", "JPEG")
    renewed(start, {tmp_path / "pack": 4}, things, out)
    before, after = (ViTForImageClassification.from_pretrained(one).state_dict() for one in (start, out))
    assert {name for name, value in before.items() if not torch.equal(value, after[name])} == {
        "classifier.weight", "classifier.bias",
    }  # fmt: skip
    assert '"dtype": "float16"' in (out / "config.json").read_text("utf-8")
