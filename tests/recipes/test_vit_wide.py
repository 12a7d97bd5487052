"""The training of vit-pictures on a card: a model that grows says what it said; what is settled in its last layer."""

import pytest
import torch
from transformers import ViTConfig, ViTForImageClassification

from models.recipes.pictures.kinds import LABELS
from models.recipes.vit_pictures import DEPTH, SIDE
from models.recipes.vit_real import PHOTOGRAPHS
from models.recipes.vit_wide import settle, train
from models.recipes.vit_wide.growing import grown, layers_of, wider_places

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
    assert len(layers_of(deep)) == 3
    with torch.no_grad():
        assert torch.allclose(deep(pictures).logits, model(pictures).logits, atol=1e-5)


def test_places_of_more_patches_lie_between_those_of_fewer() -> None:
    places = torch.arange(5.0).reshape(1, 5, 1).repeat(1, 1, 2)
    wide = wider_places(places, 4)
    assert wide.shape == (1, 17, 2)
    assert torch.equal(wide[:, 0], places[:, 0])
    assert wide[0, 1:].mean() == pytest.approx(2.5, abs=1e-4)


def test_what_is_trained_on_a_card_is_what_the_recipe_describes() -> None:
    assert (train.SIDE, train.DEPTH) == (SIDE, DEPTH)


def test_scenes_are_leant_to_as_far_as_photographs_need_and_others_bear() -> None:
    """Photographs of things lack 0.75 to be called scenes; half of the held pictures would be lost from 1.55 on."""
    maps = torch.zeros(4, len(LABELS))
    maps[:2, LABELS.index("map")] = 1.55
    maps[2:, LABELS.index("map")] = 9.0
    things = torch.zeros(6, len(LABELS))
    things[:, LABELS.index("logo")] = 0.75
    kinds = torch.full((4,), LABELS.index("map"))
    assert settle.called_so(things) == 0
    more = settle.more_for_scenes(maps, kinds, things)
    assert more == pytest.approx(0.8)
    things[:, SCENE] += more
    assert settle.called_so(things) == 1


def test_the_temperature_undoes_overconfidence_of_held_pictures_and_photographs() -> None:
    """Labels are drawn from softmax(logits); logits 1.5 times as large are divided by about 1.5."""
    generator = torch.Generator().manual_seed(0)
    logits = 2 * torch.randn(4000, len(LABELS), generator=generator)
    kinds = torch.multinomial(logits.softmax(dim=1), 1, generator=generator)[:, 0]
    things = logits[torch.isin(kinds, torch.tensor(PHOTOGRAPHS))]
    assert settle.likeliest(1.5 * logits, kinds, 1.5 * things) == pytest.approx(1.5, rel=0.1)
