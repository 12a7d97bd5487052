"""Rollout, relevance and statistics against their formulas, written out by hand in numpy."""

import numpy as np
import pytest
import torch

from desktop_app.attention.methods import relevance, rollout, statistics


def layers(count: int = 3, heads: int = 2, tokens: int = 5) -> list[torch.Tensor]:
    generator = torch.Generator().manual_seed(3)
    return [torch.randn(heads, tokens, tokens, generator=generator).mul(2).softmax(-1) for _ in range(count)]


@pytest.mark.parametrize(("fusion", "fuse"), [("mean", np.mean), ("max", np.max), ("min", np.min)])
def test_rollout_multiplies_what_each_layer_passes_on(fusion: str, fuse: object) -> None:
    total = np.eye(5)
    for each in layers():
        fused = 0.5 * fuse(each.double().numpy(), axis=0) + 0.5 * np.eye(5)  # type: ignore[operator]
        total = fused / fused.sum(1, keepdims=True) @ total
    found = rollout(layers(), fusion)
    np.testing.assert_allclose(found.numpy(), total, atol=1e-6)
    np.testing.assert_allclose(found.sum(-1).numpy(), 1, atol=1e-5)


def test_what_is_discarded_leads_nowhere() -> None:
    weights = torch.tensor([[[0.1, 0.6, 0.3], [0.2, 0.3, 0.5], [0.7, 0.2, 0.1]]])
    kept = np.array([[0, 0.6, 0.3], [0, 0.3, 0.5], [0.7, 0.2, 0]])
    wanted = 0.5 * kept + 0.5 * np.eye(3)
    np.testing.assert_allclose(
        rollout([weights], discard=0.34).numpy(), wanted / wanted.sum(1, keepdims=True), atol=1e-6
    )


@pytest.mark.parametrize("signed_from", [None, 0, 2])
def test_relevance_adds_what_gradients_call_for(signed_from: int | None) -> None:
    weights = layers()
    gradients = [torch.randn(each.shape, generator=torch.Generator().manual_seed(9)) for each in weights]
    total = np.eye(5)
    for place, (weight, gradient) in enumerate(zip(weights, gradients, strict=True)):
        counted = weight.double().numpy() * gradient.double().numpy()
        signed = signed_from is not None and place >= signed_from
        total = total + (counted if signed else np.maximum(counted, 0)).mean(0) @ total
    np.testing.assert_allclose(relevance(weights, gradients, signed_from).numpy(), total, atol=1e-5)


def test_what_one_head_says_against_a_number_cancels_what_another_says_for_it() -> None:
    weights = torch.tensor([[[0.5, 0.5], [0.5, 0.5]]]).expand(2, 2, 2)
    gradients = torch.tensor([[[1.0, 0], [0, 0]], [[-1.0, 0], [0, 0]]])
    assert relevance([weights], [gradients], signed_from=0).tolist() == [[1, 0], [0, 1]]
    assert relevance([weights], [gradients]).tolist() == [[1.25, 0], [0, 1]]


def test_a_pooling_head_gathers_what_the_layers_made() -> None:
    pooling = torch.tensor([[[0.7, 0.1, 0.1, 0.05, 0.05]]])
    before = relevance(layers(), layers())
    np.testing.assert_allclose(
        relevance([*layers(), pooling], [*layers(), torch.ones_like(pooling)]).numpy(), pooling[0] @ before, atol=1e-5
    )
    assert rollout([*layers(), pooling]).shape == (1, 5)


def test_statistics_of_heads_whose_habits_are_known() -> None:
    even = torch.full((4, 4), 0.25)
    itself = torch.eye(4)
    first = torch.zeros(4, 4)
    first[:, 0] = 1
    places = torch.arange(4)[:, None].float()
    entropy, distance, special = statistics(torch.stack([even, itself, first]), places, [0]).tolist()
    assert entropy == pytest.approx([1, 0, 0], abs=1e-6)
    # Of the tokens 1 to 3, those at 0, 1 and 2 apart: (0+1+2 + 1+0+1 + 2+1+0) / 9.
    assert distance == pytest.approx([8 / 9, 0, 0], abs=1e-6)
    assert special == pytest.approx([0.25, 0.25, 1], abs=1e-6)
