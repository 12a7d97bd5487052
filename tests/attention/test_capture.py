"""The captured map is the one eager attention would have given, and outputs stay as they were."""

from collections.abc import Callable

import numpy as np
import pytest
import torch
from transformers import CLIPModel, PreTrainedModel, SiglipModel, ViTForImageClassification
from transformers.models.clip import CLIPConfig
from transformers.models.siglip import SiglipConfig
from transformers.models.vit import ViTConfig

from desktop_app.attention.capture import IMPLEMENTATION, attach


def vit(image_size: int | tuple[int, int] = 32) -> ViTForImageClassification:
    torch.manual_seed(0)
    config = ViTConfig(
        hidden_size=48,
        num_hidden_layers=3,
        num_attention_heads=4,
        intermediate_size=96,
        image_size=image_size,
        patch_size=8,
        initializer_range=0.3,
        attn_implementation="sdpa",
    )
    return ViTForImageClassification(config).eval()


def clip() -> CLIPModel:
    torch.manual_seed(0)
    tower = {"hidden_size": 48, "num_hidden_layers": 3, "num_attention_heads": 4, "intermediate_size": 96}
    config = CLIPConfig(
        text_config=tower | {"vocab_size": 100, "eos_token_id": 99, "bos_token_id": 98, "pad_token_id": 1},
        vision_config=tower | {"image_size": 32, "patch_size": 8},
        projection_dim=32,
        initializer_factor=10.0,
        attn_implementation="sdpa",
    )
    return CLIPModel(config).eval()


def siglip() -> SiglipModel:
    torch.manual_seed(0)
    tower = {"hidden_size": 48, "num_hidden_layers": 3, "num_attention_heads": 4, "intermediate_size": 96}
    config = SiglipConfig(
        text_config=tower | {"vocab_size": 100},
        vision_config=tower | {"image_size": 32, "patch_size": 8},
        attn_implementation="sdpa",
    )
    model = SiglipModel(config).eval()
    # As sharp as the other two, so that a map is not flat.
    model.vision_model.head.attention.in_proj_weight.data.mul_(4)
    return model


def pictures(model: PreTrainedModel, height: int = 32, width: int = 32) -> torch.Tensor:
    shape = (3, 3, height, width)
    return torch.randn(shape, generator=torch.Generator().manual_seed(1)).to(model.dtype)


def look(model: PreTrainedModel) -> None:
    """Let the vision tower see three pictures."""
    tower = getattr(model, "vision_model", model)
    with torch.no_grad():
        tower(pixel_values=pictures(model))


def eager_map(tower: PreTrainedModel, pixels: torch.Tensor, rows: int, columns: int) -> np.ndarray:
    """What transformers itself gives with eager attention, reduced to the class token's mean row."""
    tower.set_attn_implementation("eager")
    with torch.no_grad():
        last = tower(pixel_values=pixels, output_attentions=True).attentions[-1]
    tower.set_attn_implementation(IMPLEMENTATION)
    reduced: np.ndarray = last.float().mean(dim=1)[:, 0, 1:].reshape(-1, rows, columns).numpy()
    return reduced


@pytest.mark.parametrize(("make", "tower"), [(vit, "vit"), (clip, "vision_model")])
def test_the_map_equals_eager_attention(make: Callable[[], PreTrainedModel], tower: str) -> None:
    model = make()
    pixels = pictures(model)
    capture = attach(model)
    vision = getattr(model, tower)
    with torch.no_grad():
        vision(pixel_values=pixels)
    maps = capture.take()
    assert maps is not None
    assert maps.shape == (3, 4, 4)
    assert maps.dtype == np.float32
    assert maps.std() > 1e-3, "a flat map would agree with anything"
    np.testing.assert_allclose(maps, eager_map(vision, pixels, 4, 4), atol=1e-5)


def test_the_map_of_a_pooling_head_is_what_its_probe_attended_to() -> None:
    model = siglip()
    pixels = pictures(model)
    capture = attach(model)
    with torch.no_grad():
        model.get_image_features(pixel_values=pixels)
    maps = capture.take()
    assert maps is not None
    assert (maps.shape, maps.dtype) == ((3, 4, 4), np.float32)
    assert maps.std() > 1e-3, "a flat map would agree with anything"
    np.testing.assert_allclose(maps.sum(axis=(1, 2)), 1, atol=1e-5, err_msg="every patch counts, none is left out")
    # softmax(q k^T / sqrt(d)) by hand, from the weights, over what the last layer made of the patches.
    tower = model.vision_model
    tower.set_attn_implementation("eager")
    with torch.no_grad():
        patches = tower(pixel_values=pixels).last_hidden_state
        to_query, to_key, _ = tower.head.attention.in_proj_weight.chunk(3)
        of_query, of_key, _ = tower.head.attention.in_proj_bias.chunk(3)
        query = (tower.head.probe @ to_query.T + of_query).reshape(1, 1, 4, 12).transpose(1, 2)
        key = (patches @ to_key.T + of_key).reshape(3, 16, 4, 12).transpose(1, 2)
        weights = (query @ key.transpose(-1, -2) / 12**0.5).softmax(-1).mean(1)
    np.testing.assert_allclose(maps, weights.reshape(3, 4, 4).numpy(), atol=1e-5)


def test_a_wide_picture_keeps_its_rows_and_columns() -> None:
    model = vit((16, 48))
    capture = attach(model)
    with torch.no_grad():
        model(pixel_values=pictures(model, 16, 48))
    maps = capture.take()
    assert maps is not None
    np.testing.assert_allclose(maps, eager_map(model.vit, pictures(model, 16, 48), 2, 6), atol=1e-5)


def test_outputs_stay_exactly_as_they_were() -> None:
    tokens = torch.tensor([[98, 5, 6, 99]])
    for model, more in ((vit(), {}), (clip(), {"input_ids": tokens}), (siglip(), {"input_ids": tokens})):
        pixels = pictures(model)
        with torch.no_grad():
            before = model(pixel_values=pixels, **more)
            attach(model)
            after = model(pixel_values=pixels, **more)
        key = "logits" if "logits" in before else "logits_per_image"
        assert torch.equal(before[key], after[key])


@pytest.mark.parametrize("make", [clip, siglip])
def test_the_text_tower_is_left_alone(make: Callable[[], PreTrainedModel]) -> None:
    model = make()
    capture = attach(model)
    with torch.no_grad():
        model.get_text_features(input_ids=torch.tensor([[98, 5, 6, 99]]))
    assert capture.take() is None
    assert model.text_model.config._attn_implementation == "sdpa"


@pytest.mark.parametrize("make", [vit, siglip])
def test_half_precision_gives_float32_maps_that_sum_to_one_at_most(make: Callable[[], PreTrainedModel]) -> None:
    model = make().to(torch.bfloat16)
    capture = attach(model)
    look(model)
    maps = capture.take()
    assert maps is not None
    assert maps.dtype == np.float32
    sums = maps.sum(axis=(1, 2))
    assert (sums > 0.5).all()
    assert (sums <= (1.001 if make is vit else 1.01)).all()


@pytest.mark.parametrize("make", [vit, siglip])
def test_a_map_is_taken_once(make: Callable[[], PreTrainedModel]) -> None:
    model = make()
    capture = attach(model)
    assert capture.take() is None
    look(model)
    assert capture.take() is not None
    assert capture.take() is None


@pytest.mark.parametrize("make", [vit, siglip])
def test_attaching_again_replaces_the_capture(make: Callable[[], PreTrainedModel]) -> None:
    model = make()
    first, second = attach(model), attach(model)
    look(model)
    assert first.take() is None
    assert second.take() is not None


def test_another_architecture_is_left_alone() -> None:
    from transformers import BertConfig, BertModel

    torch.manual_seed(0)
    model = BertModel(
        BertConfig(hidden_size=16, num_hidden_layers=1, num_attention_heads=2, intermediate_size=16)
    ).eval()
    capture = attach(model)
    with torch.no_grad():
        model(input_ids=torch.tensor([[1, 2, 3]]))
    assert capture.take() is None
