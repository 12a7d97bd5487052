"""Another attention in a model: the exact ones change nothing, the others do what their mask says."""

from collections.abc import Callable
from typing import Any

import pytest
import torch
from torch import Tensor

from desktop_app.attention.mechanisms import MECHANISMS
from desktop_app.attention.settings import at_settings
from desktop_app.attention.substitution import Heads, Interception, NotIntercepted, compared, kept, replaced
from tests.attention.test_capture import pictures, vit
from tests.attention.test_recording import MAKERS, Made, eager, of_clip_texts, of_layoutlmv3, of_lilt, of_tapas

REFUSED = (of_layoutlmv3, of_lilt)
"""Their scores are more than queries times keys: where words stand on a page is in them."""


def last_state(tower: Any, given: dict[str, Any]) -> Tensor:
    with torch.no_grad():
        state: Tensor = tower(**given).last_hidden_state
    return state


def real(state: Tensor, given: dict[str, Any]) -> Tensor:
    """Without the tokens of padding, whose numbers nobody reads."""
    mask = given.get("attention_mask")
    if mask is None or mask.shape[1] != state.shape[1]:
        # wav2vec 2.0 masks samples: its second sound is whole.
        return state[-1:] if mask is not None else state
    return state[mask.bool()]


@pytest.mark.parametrize("make", REFUSED, ids=lambda make: make.__name__)
def test_a_tower_whose_scores_know_places_is_refused(make: Callable[[], Made]) -> None:
    with pytest.raises(NotIntercepted, match="where words stand"):
        Interception(make()[1], replaced(MECHANISMS["sdpa"].attend))


@pytest.mark.parametrize("make", [each for each in MAKERS if each not in REFUSED], ids=lambda make: make.__name__)
@pytest.mark.parametrize("name", ["eager", "query-chunks", "sdpa"])
def test_exact_mechanisms_change_nothing(make: Callable[[], Made], name: str) -> None:
    _, tower, given = make()
    before = last_state(tower, given)
    implementation = tower.config._attn_implementation
    errors: dict[int, float] = {}
    with Interception(tower, compared(MECHANISMS[name].attend, errors)):
        untouched = last_state(tower, given)
    with Interception(tower, replaced(MECHANISMS[name].attend)):
        after = last_state(tower, given)
    torch.testing.assert_close(real(untouched, given), real(before, given), atol=1e-4, rtol=1e-4)
    torch.testing.assert_close(real(after, given), real(before, given), atol=1e-4, rtol=1e-4)
    assert len(errors) == 3
    assert max(errors.values()) < 1e-5
    assert tower.config._attn_implementation == implementation
    assert torch.equal(last_state(tower, given), before), "nothing of it is left behind"


def test_what_a_layer_attends_with_gives_transformers_own_weights() -> None:
    """softmax(q k^T / sqrt(d)) of what was intercepted is what eager attention tells, past and padding included."""
    for make in (of_clip_texts, of_tapas):
        _, tower, given = make()
        first: list[Heads] = []
        with Interception(tower, kept(first)):
            last_state(tower, given)
        heads = first[0]
        scores = heads.q.double() @ heads.k.double().transpose(-1, -2) * heads.q.shape[-1] ** -0.5
        assert heads.mask is not None
        visible = heads.mask[:, None, None, :]
        if heads.causal:
            visible = visible & torch.ones(scores.shape[-2:], dtype=torch.bool).tril()
        weights = scores.masked_fill(~visible, -torch.inf).softmax(-1)
        tokens = heads.mask[:, None, :, None]
        torch.testing.assert_close((weights * tokens).float(), eager(tower, given)[0] * tokens, atol=1e-6, rtol=1e-5)
        assert heads.causal == (make is of_clip_texts)


@pytest.mark.parametrize("half_width", [1, 3])
def test_the_error_of_a_band_is_that_of_dense_attention_under_its_mask(half_width: int) -> None:
    model = vit()
    given = {"pixel_values": pictures(model)}
    attend = MECHANISMS["band"].attend
    errors: dict[int, float] = {}

    def banded(*args: Any) -> Tensor:
        return attend(*args, half_width=half_width)

    seen: dict[int, Heads] = {}
    with Interception(model.vit, lambda layer, heads, _: seen.update({layer: heads})):
        last_state(model.vit, given)
    with Interception(model.vit, compared(banded, errors)):
        last_state(model.vit, given)
    for layer, heads in seen.items():
        q, k, v = (each.double() for each in (heads.q, heads.k, heads.v))
        scores = q @ k.transpose(-1, -2) * q.shape[-1] ** -0.5
        full = scores.softmax(-1) @ v
        place = torch.arange(scores.shape[-1])
        near = (place[:, None] - place).abs() <= half_width
        other = scores.masked_fill(~near, -torch.inf).softmax(-1) @ v
        assert errors[layer] == pytest.approx(float((other - full).norm() / full.norm()), rel=1e-4)
        assert errors[layer] > 0.01


def test_what_is_replaced_reaches_the_answer() -> None:
    model = vit()
    given = {"pixel_values": pictures(model)}
    before = last_state(model.vit, given)
    with Interception(model.vit, lambda layer, heads, output: torch.zeros_like(output) if layer == 1 else None):
        after = last_state(model.vit, given)
    assert not torch.allclose(before, after, atol=1e-2)
    model.vit.layers[1].attention.o_proj.weight.data.zero_()
    torch.testing.assert_close(after, last_state(model.vit, given))


def test_towers_of_another_kind_are_refused() -> None:
    from transformers import TimesformerConfig, TimesformerModel

    config = TimesformerConfig(
        image_size=32, patch_size=16, hidden_size=16, num_hidden_layers=1, num_attention_heads=2, intermediate_size=16
    )
    with pytest.raises(NotIntercepted):
        Interception(TimesformerModel(config), kept([]))


def test_settings_that_keep_more_lose_less() -> None:
    generator = torch.Generator().manual_seed(3)
    q, k, v = (torch.randn(1, 4, 300, 16, generator=generator) * scale for scale in (0.5, 0.5, 1.0))
    full = MECHANISMS["sdpa"].attend(q, k, v)
    for name in ("global", "band", "random", "performer"):
        errors = [float((each.attend(q, k, v) - full).norm()) for each in at_settings(name)]
        assert errors == sorted(errors, reverse=True), name
        assert len(set(errors)) == len(errors), name


def test_settings_are_told_in_the_singular_too() -> None:
    assert [each.title for each in at_settings("random")] == ["Random, 1 block", "Random, 3 blocks"]
    assert at_settings("reformer")[0].title == "Reformer, 1 round"
