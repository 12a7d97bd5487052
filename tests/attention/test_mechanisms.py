"""Each mechanism against its plain definition."""

from collections.abc import Callable

import pytest
import torch
from torch import Tensor

from desktop_app.attention.mechanisms import MECHANISMS, band, eager, linear, sdpa


def tokens(length: int, head_dim: int = 16) -> tuple[Tensor, Tensor, Tensor]:
    generator = torch.Generator().manual_seed(length)
    q, k, v = (3 * torch.randn(2, length, head_dim, generator=generator) for _ in range(3))
    return q, k, v


def masked_softmax(q: Tensor, k: Tensor, v: Tensor, visible: Tensor) -> Tensor:
    scores = torch.einsum("hid,hjd->hij", q, k) / q.shape[-1] ** 0.5
    return scores.masked_fill(~visible, -torch.inf).softmax(-1) @ v


@pytest.mark.parametrize("attend", [eager.attend, sdpa.attend])
def test_exact_mechanisms_equal_the_formula(attend: Callable[..., Tensor]) -> None:
    q, k, v = tokens(97)
    everything = torch.ones(97, 97, dtype=torch.bool)
    torch.testing.assert_close(attend(q, k, v), masked_softmax(q, k, v, everything), atol=1e-5, rtol=1e-5)


@pytest.mark.parametrize("length", [1, 5, 8, 9, 31, 64])
def test_band_equals_dense_attention_masked_outside_the_band(length: int) -> None:
    q, k, v = tokens(length)
    place = torch.arange(length)
    near = (place[:, None] - place).abs() <= 8
    expected = masked_softmax(q, k, v, near)
    torch.testing.assert_close(band.attend(q, k, v, half_width=8), expected, atol=1e-5, rtol=1e-5)


def test_band_ignores_what_is_outside() -> None:
    q, k, v = tokens(300)
    q.zero_()  # every key weighs the same
    before = band.attend(q, k, v)
    v[:, 200:] += 100
    after = band.attend(q, k, v)
    assert torch.equal(before[:, : 200 - band.HALF_WIDTH], after[:, : 200 - band.HALF_WIDTH])
    assert not torch.allclose(before[:, 200 - band.HALF_WIDTH], after[:, 200 - band.HALF_WIDTH])


def test_linear_equals_its_quadratic_form() -> None:
    q, k, v = tokens(50)
    weights = (torch.nn.functional.elu(q) + 1) @ (torch.nn.functional.elu(k) + 1).transpose(-1, -2)
    expected = weights / weights.sum(dim=-1, keepdim=True) @ v
    torch.testing.assert_close(linear.attend(q, k, v), expected, atol=1e-5, rtol=1e-4)


def test_the_registry_names_each_file_of_a_mechanism() -> None:
    assert set(MECHANISMS) == {"eager", "band", "linear", "sdpa"}
    for name, mechanism in MECHANISMS.items():
        assert mechanism.name == name
        assert mechanism.attend(*tokens(70)).shape == (2, 70, 16)
