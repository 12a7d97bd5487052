"""The training of vit-pictures: a lesson, a model that grows and says what it said, what is set in its last layer."""

import json
from pathlib import Path

import numpy as np
import pytest
import torch
from transformers import ViTConfig, ViTForImageClassification

from models.recipes.frame.training import Plan, Training
from models.recipes.pictures import tool_more
from models.recipes.pictures.kinds import LABELS
from models.recipes.vit_pictures import drawing, settling
from models.recipes.vit_pictures.drawing import OWN, Drawing, Piece, by_renderers
from models.recipes.vit_pictures.network import DEPTH, FIRST, FOLDER, SIDE, grown, new_model, wider_places
from models.recipes.vit_pictures.packing import SIDE as STORED
from models.recipes.vit_pictures.packing import Pictures
from models.recipes.vit_pictures.pool import Pool
from models.recipes.vit_pictures.real import PHOTOGRAPHS
from models.recipes.vit_pictures.training import Lesson

SCENE = PHOTOGRAPHS[0]


def small() -> ViTForImageClassification:
    torch.manual_seed(3)
    config = ViTConfig(
        image_size=24, patch_size=12, hidden_size=16, num_hidden_layers=2, num_attention_heads=2, intermediate_size=32
    )
    return ViTForImageClassification(config).eval()


def test_layers_that_are_added_change_nothing_at_first() -> None:
    model, pictures = small(), torch.rand(3, 3, 24, 24)
    deep = grown(model, 24, 3).eval()
    assert deep.config.num_hidden_layers == 3
    with torch.no_grad():
        assert torch.allclose(deep(pictures).logits, model(pictures).logits, atol=1e-5)


def test_places_of_more_patches_lie_between_those_of_fewer() -> None:
    places = torch.arange(5.0).reshape(1, 5, 1).repeat(1, 1, 2)
    wide = wider_places(places, 4)
    assert wide.shape == (1, 17, 2)
    assert torch.equal(wide[:, 0], places[:, 0])
    assert wide[0, 1:].mean() == pytest.approx(2.5, abs=1e-4)


def test_the_first_model_grows_to_what_ships() -> None:
    first = new_model().eval()
    assert (first.config.image_size, first.config.num_hidden_layers) == FIRST
    grown_one = grown(first)
    assert (grown_one.config.image_size, grown_one.config.num_hidden_layers) == (SIDE, DEPTH)
    shipped = ViTForImageClassification.from_pretrained(FOLDER)
    assert {name: value.shape for name, value in grown_one.state_dict().items()} == {
        name: value.shape for name, value in shipped.state_dict().items()
    }


class Nobody:
    """Draws nothing."""

    def take(self, most: int) -> list[Piece]:
        return []


def test_a_lesson_shows_real_pictures_and_drawn_ones(tmp_path: Path) -> None:
    torch.manual_seed(1)
    rng = np.random.default_rng(1)
    real = Pictures(
        rng.integers(0, 256, (6, STORED, STORED, 3), dtype=np.uint8), np.arange(6), np.zeros(6, int),
        np.arange(6) == 5, ("made",),
    )  # fmt: skip
    pool = Pool(real, 60, torch.device("cpu"))
    model = new_model(48, 2)
    training = Training(Plan(100), model, tmp_path)
    lesson = Lesson(model, training, pool, Nobody(), 12)
    assert lesson() == {}
    for seed in range(2):
        pool.add(by_renderers(STORED, seed))
    assert pool.first == 5
    pictures, kinds = pool.batch(400)
    shown = {picture.numpy().tobytes() for picture in pictures}
    assert len(shown) > 40
    assert not any(np.moveaxis(real.pictures[5], 2, 0).tobytes() == one for one in shown)
    assert set(kinds.tolist()) == set(range(len(LABELS)))
    losses = lesson()
    assert torch.isfinite(losses["loss"])
    training.step(losses)
    assert training.steps == 1
    assert training.shown > 0


def test_drawers_go_on_after_a_picture_that_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(side: int, seed: int) -> Piece:
        if seed % 2:
            raise ValueError("no such picture")
        return Piece(OWN, np.zeros((1, side, side, 3), np.uint8), np.array([seed % 5]))

    monkeypatch.setattr(drawing, "by_renderers", fails)
    pieces = Drawing(8, own=1)(0, lambda: 0.0)
    assert [int(next(pieces).kinds[0]) for _ in range(3)] == [0, 2, 4]


def test_scenes_are_leant_to_as_far_as_photographs_need_and_others_bear() -> None:
    """Photographs of things lack 0.75 to be called scenes; half of the held pictures would be lost from 1.55 on."""
    maps = torch.zeros(4, len(LABELS))
    maps[:2, LABELS.index("map")] = 1.55
    maps[2:, LABELS.index("map")] = 9.0
    things = torch.zeros(6, len(LABELS))
    things[:, LABELS.index("logo")] = 0.75
    kinds = torch.full((4,), LABELS.index("map"))
    assert settling.called_so(things) == 0
    more = settling.more_for_scenes(maps, kinds, things)
    assert more == pytest.approx(0.8)
    things[:, SCENE] += more
    assert settling.called_so(things) == 1


def test_the_temperature_undoes_overconfidence_of_held_pictures_and_photographs() -> None:
    """Labels are drawn from softmax(logits); logits 1.5 times as large are divided by about 1.5."""
    generator = torch.Generator().manual_seed(0)
    logits = 2 * torch.randn(4000, len(LABELS), generator=generator)
    kinds = torch.multinomial(logits.softmax(dim=1), 1, generator=generator)[:, 0]
    things = logits[torch.isin(kinds, torch.tensor(PHOTOGRAPHS))]
    assert settling.likeliest(1.5 * logits, kinds, 1.5 * things) == pytest.approx(1.5, rel=0.1)


def test_maps_are_drawn_where_coasts_are_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tool_more, "COASTS", tmp_path / "kept" / "coasts.npz")
    assert "map" not in tool_more.drawable()
    island = [[[10.004, 50.0], [12.0, 50.0], [12.0, 52.0], [10.004, 50.0]]]
    shapes = {"coastline": ("MultiLineString", island), "land": ("Polygon", island)}
    shapes["admin_0_boundary_lines_land"] = ("LineString", island[0])
    for scale in ("110m", "50m"):
        for name, (sort, places) in shapes.items():
            part = "cultural" if name.startswith("admin") else "physical"
            path = tmp_path / scale / part / f"ne_{scale}_{name}.json"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(json.dumps({"features": [{"geometry": {"type": sort, "coordinates": places}}]}))
    tool_more.keep_coasts(tmp_path)
    assert tool_more.drawable() == list(tool_more.CHARTS)
    tool_more.coasts.cache_clear()
    for name in ("coast-110m", "land-50m", "border-110m"):
        (rim,) = tool_more.coasts(name)
        assert np.allclose(rim[:4], [[10, 50], [12, 50], [12, 52], [10, 50]])
    tool_more.coasts.cache_clear()
