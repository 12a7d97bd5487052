"""Each mechanism against its plain definition in float64: exact, sparse under its mask, hashed, and by features."""

from collections.abc import Callable

import pytest
import torch
from torch import Tensor

from desktop_app.attention.mechanisms import MECHANISMS, band, dilated, linear, performer, reformer, sdpa
from desktop_app.attention.patterns import PATTERNS, pattern, reach, share

EXACT = [name for name, mechanism in MECHANISMS.items() if mechanism.exact]
LENGTHS = [1, 64, 65, 200]


def tokens(length: int, head_dim: int = 16, batch: int = 2) -> tuple[Tensor, Tensor, Tensor]:
    generator = torch.Generator().manual_seed(length)
    q, k, v = (2 * torch.randn(batch, 3, length, head_dim, generator=generator) for _ in range(3))
    return q, k, v


def padding(length: int) -> Tensor:
    """The second sequence of the batch is shorter, and a token in the middle of it is hidden too."""
    mask = torch.ones(2, length, dtype=torch.bool)
    mask[1, max(1, length * 2 // 3) :] = False
    if length > 5:
        mask[1, 2] = False
    return mask


def dense(q: Tensor, k: Tensor, v: Tensor, visible: Tensor) -> Tensor:
    """Softmax attention under a mask in float64; zeros where a query sees nothing. visible: bool [batch, 1, n, n]."""
    q, k, v = q.double(), k.double(), v.double()
    scores = (torch.einsum("bhid,bhjd->bhij", q, k) / q.shape[-1] ** 0.5).masked_fill(~visible, -torch.inf)
    return torch.nan_to_num(scores.softmax(-1)) @ v


def visible_pairs(length: int, seen: Tensor, masked: bool, causal: bool) -> tuple[Tensor | None, Tensor]:
    mask = padding(length) if masked else None
    visible = seen.expand(2, 1, length, length).clone()
    if masked:
        visible &= padding(length)[:, None, None, :]
    return mask, visible.tril() if causal else visible


def near(found: Tensor, expected: Tensor) -> None:
    torch.testing.assert_close(found.double(), expected, atol=1e-5, rtol=1e-5)


@pytest.mark.parametrize("length", LENGTHS)
@pytest.mark.parametrize("masked", [False, True])
@pytest.mark.parametrize("causal", [False, True])
@pytest.mark.parametrize("name", EXACT)
def test_exact_mechanisms_equal_the_formula(name: str, length: int, masked: bool, causal: bool) -> None:
    q, k, v = tokens(length)
    mask, visible = visible_pairs(length, torch.ones(length, length, dtype=torch.bool), masked, causal)
    near(MECHANISMS[name].attend(q, k, v, mask, causal), dense(q, k, v, visible))


@pytest.mark.parametrize("length", LENGTHS)
@pytest.mark.parametrize("masked", [False, True])
@pytest.mark.parametrize("causal", [False, True])
@pytest.mark.parametrize("name", list(PATTERNS))
def test_sparse_mechanisms_equal_full_attention_under_their_mask(
    name: str, length: int, masked: bool, causal: bool
) -> None:
    q, k, v = tokens(length)
    mask, visible = visible_pairs(length, pattern(name, length), masked, causal)
    near(MECHANISMS[name].attend(q, k, v, mask, causal), dense(q, k, v, visible))


@pytest.mark.parametrize("half_width", [1, 8, 100])
@pytest.mark.parametrize("dilation", [1, 3, 7])
def test_bands_of_any_width_and_dilation(half_width: int, dilation: int) -> None:
    length = 150
    q, k, v = tokens(length)
    place = torch.arange(length)
    seen = dilated.sees(place[:, None], place, dilation, half_width)
    near(dilated.attend(q, k, v, None, False, dilation, half_width), dense(q, k, v, seen[None, None]))
    if dilation == 1:
        near(band.attend(q, k, v, None, True, half_width), dense(q, k, v, seen.tril()[None, None]))


@pytest.mark.parametrize("name", list(MECHANISMS))
@pytest.mark.parametrize("causal", [False, True])
def test_gradients_are_those_of_the_definition(name: str, causal: bool) -> None:
    length = 130
    inputs = [each.double().requires_grad_() for each in tokens(length, head_dim=8)]
    mask = padding(length)
    out = MECHANISMS[name].attend(*inputs, mask, causal)
    pull = torch.randn(out.shape, generator=torch.Generator().manual_seed(0), dtype=torch.float64)
    found = torch.autograd.grad(out, inputs, pull, allow_unused=True)
    if name in EXACT or name in PATTERNS:
        seen = pattern(name, length) if name in PATTERNS else torch.ones(length, length, dtype=torch.bool)
        _, visible = visible_pairs(length, seen, True, causal)
        lowest = torch.finfo(torch.float64).min
        scores = torch.einsum("bhid,bhjd->bhij", inputs[0], inputs[1]) / 8**0.5
        weights = scores.masked_fill(~visible, lowest).softmax(-1) * visible.any(-1, keepdim=True)
        expected = torch.autograd.grad(weights @ inputs[2], inputs, pull)
        for mine, right in zip(found, expected, strict=True):
            torch.testing.assert_close(mine, right, atol=1e-8, rtol=1e-6)
    assert all(each is None or bool(each.isfinite().all()) for each in found)
    assert found[2] is not None
    assert found[2].abs().sum() > 0
    padded = ~mask[:, None, :, None]
    assert not (found[2] * padded).any(), "padding must not receive a gradient"


@pytest.mark.parametrize("name", list(MECHANISMS))
@pytest.mark.parametrize("masked", [False, True])
@pytest.mark.parametrize("dtype", [torch.bfloat16, torch.float16])
def test_half_precision_gives_nearly_the_same_in_its_own_type(name: str, masked: bool, dtype: torch.dtype) -> None:
    """As a card computes. Up to 64 tokens: of longer ones Reformer hashes some into another bucket."""
    attend, mask = MECHANISMS[name].attend, padding(60) if masked else None
    q, k, v = (each.to(dtype) for each in tokens(60))
    found, exact = attend(q, k, v, mask), attend(q.float(), k.float(), v.float(), mask)
    assert found.dtype == dtype
    seen = padding(60)[:, None, :, None] if masked else torch.ones(1, dtype=torch.bool)
    assert ((found.float() - exact) * seen).norm() < 0.03 * exact.norm()


def test_a_query_that_sees_nothing_gets_zeros() -> None:
    q, k, v = tokens(70)
    mask = torch.zeros(2, 70, dtype=torch.bool)
    mask[0] = True
    for name in (*EXACT, *PATTERNS, "linear", "performer"):
        found = MECHANISMS[name].attend(q, k, v, mask)
        assert not found[1].any(), name
        assert found[0].abs().sum() > 0, name


@pytest.mark.parametrize("causal", [False, True])
def test_linear_equals_its_quadratic_form(causal: bool) -> None:
    q, k, v = (each.double() for each in tokens(300))
    elu = torch.nn.functional.elu
    weights = (elu(q) + 1) @ (elu(k) + 1).transpose(-1, -2) * padding(300)[:, None, None, :]
    weights = weights.tril() if causal else weights
    expected = weights / weights.sum(dim=-1, keepdim=True) @ v
    torch.testing.assert_close(linear.attend(q, k, v, padding(300), causal), expected, atol=1e-9, rtol=1e-9)


@pytest.mark.parametrize("causal", [False, True])
def test_the_error_of_performer_falls_with_the_number_of_features(causal: bool) -> None:
    q, k, v = (each / 4 for each in tokens(200))
    visible = torch.ones(200, 200, dtype=torch.bool)[None, None]
    right = dense(q, k, v, visible.tril() if causal else visible)
    errors = []
    for features in (16, 128, 1024):
        found = [performer.attend(q, k, v, None, causal, features, seed) for seed in range(4)]
        errors.append(sum(float((each.double() - right).norm() / right.norm()) for each in found) / 4)
    assert errors[0] > 1.5 * errors[1] > 2.25 * errors[2], errors
    assert errors[2] < 0.2


@pytest.mark.parametrize("masked", [False, True])
@pytest.mark.parametrize("causal", [False, True])
def test_reformer_is_exact_where_one_bucket_holds_all(masked: bool, causal: bool) -> None:
    length = 90
    q, _, v = tokens(length)
    others = ~torch.eye(length, dtype=torch.bool)
    others[0, 0] = True  # under a causal mask the first sees itself, having no other
    mask, visible = visible_pairs(length, others if causal else ~torch.eye(length, dtype=torch.bool), masked, causal)
    keys = torch.nn.functional.normalize(q.double(), dim=-1)
    found = reformer.attend(q, q, v, mask, causal, rounds=2, chunk=length)
    tokens_only = slice(None) if mask is None else mask[:, None].expand(2, 3, length)
    expected = dense(q.double(), keys, v.double(), visible)
    torch.testing.assert_close(found.double()[tokens_only], expected[tokens_only], atol=1e-5, rtol=1e-5)


def test_reformer_unites_its_rounds() -> None:
    """A pair that shares bucket and chunk in any round counts once, whatever the number of rounds."""
    length, chunk, rounds = 128, 16, 3
    q, _, v = tokens(length, batch=1)
    buckets = reformer._buckets(q, length // chunk, rounds, 0)
    places = reformer._chunk_of(buckets, chunk)
    apart = places[..., :, None] - places[..., None, :]
    met = ((buckets[..., :, None] == buckets[..., None, :]) & ((apart == 0) | (apart == 1))).any(dim=2)
    alone = met.sum(-1, keepdim=True) == 1
    met &= ~torch.eye(length, dtype=torch.bool) | alone
    expected = dense(q, torch.nn.functional.normalize(q.double(), dim=-1), v, met)
    near(reformer.attend(q, q, v, None, False, rounds, chunk), expected)


def test_each_backend_of_sdpa_gives_the_same() -> None:
    q, k, v = tokens(100)
    found = sdpa.backends("cpu")
    assert "math" in found
    for attend in found.values():
        torch.testing.assert_close(attend(q, k, v), MECHANISMS["eager"].attend(q, k, v), atol=1e-5, rtol=1e-5)


def test_the_registry_names_what_it_holds() -> None:
    assert len(MECHANISMS) == 13
    for name, mechanism in MECHANISMS.items():
        assert mechanism.name == name
        assert mechanism.attend(*tokens(70)).shape == (2, 3, 70, 16)
        assert mechanism.predicted_bytes(12, 4096, 64) > 12 * 4096 * 64 * 4


def _share_by_hand(name: str, length: int) -> float:
    pairs: Callable[[int, int], bool] = {
        "band": lambda i, j: abs(i - j) <= 64,
        "block-local": lambda i, j: i // 64 == j // 64,
        "global": lambda i, j: i < 16 or j < 16,
        "dilated": lambda i, j: (i - j) % 4 == 0 and abs(i - j) <= 256,
    }[name]
    return sum(pairs(i, j) for i in range(length) for j in range(length)) / length**2


@pytest.mark.parametrize("name", ["band", "block-local", "global", "dilated"])
def test_the_share_of_pairs_is_counted(name: str) -> None:
    assert share(pattern(name, 190)) == pytest.approx(_share_by_hand(name, 190))


def test_the_receptive_field_grows_layer_by_layer() -> None:
    seen = pattern("band", 400)
    for layers in (0, 1, 2, 3):
        field = reach(seen, layers)[200]
        assert int(field.sum()) == 2 * 64 * layers + 1
    assert bool(reach(pattern("longformer", 400), 2).all())
    assert int(reach(pattern("block-local", 400), 9)[70].sum()) == 64


@pytest.mark.parametrize("masked", [False, True])
@pytest.mark.parametrize("name", list(MECHANISMS))
def test_of_no_tokens_there_is_nothing_to_attend_to(name: str, masked: bool) -> None:
    for batch, length in ((2, 0), (0, 5)):
        q, k, v = (torch.zeros(batch, 3, length, 16, requires_grad=True) for _ in range(3))
        mask = torch.ones(batch, length, dtype=torch.bool) if masked else None
        found = MECHANISMS[name].attend(q, k, v, mask, masked)
        assert found.shape == v.shape
        (slope,) = torch.autograd.grad(found.sum(), [v])
        assert slope.shape == v.shape


@pytest.mark.parametrize(
    ("name", "met"),
    [("band", 3), ("block-local", 1), ("longformer", 4), ("random", 4), ("global", 1), ("dilated", 3), ("big-bird", 8)],
)
def test_sparse_ones_touch_no_memory_that_they_do_not_need(name: str, met: int) -> None:
    from desktop_app.attention.memory import peak_on_cpu

    heads, width, peaks = 4, 64, {}
    for length in (1024, 2048, 4096):
        given = [torch.randn(1, heads, length, width) for _ in range(3)]
        with torch.inference_mode():
            peaks[length] = peak_on_cpu(lambda given=given: MECHANISMS[name].attend(*given))
        inputs_and_outputs, blocks = 4 * given[0].nbytes, 4 * heads * length * 64 * met
        assert peaks[length] + 3 * given[0].nbytes <= 1.5 * (inputs_and_outputs + blocks)
    assert peaks[4096] / peaks[1024] == pytest.approx(4, rel=0.03), "it grows with the length"
