"""Linear layers multiply by the faster library, and answer, and learn, as they did."""

from pathlib import Path

import pytest
import torch
from torch import nn
from torch.nn import functional

from desktop_app.catalogue import Catalogue
from desktop_app.inference import products
from desktop_app.inference.loading import load
from desktop_app.inference.products import FasterLinear

here = pytest.mark.skipif(not products.speed_up(), reason="this build of torch has one library alone")


@here
@pytest.mark.parametrize("shape", [(8, 40), (3, 50, 40), (2, 3, 7, 40)])
@pytest.mark.parametrize("then", ["none", "gelu"])
def test_products_are_those_of_float64(shape: tuple[int, ...], then: str) -> None:
    random = torch.Generator().manual_seed(1)
    values, weight, bias = (torch.randn(size, generator=random) for size in (shape, (24, 40), (24,)))
    for given in (values, values.flip(0), values.transpose(0, -2)):
        exact = functional.linear(given.double(), weight.double(), bias.double())
        exact = functional.gelu(exact) if then == "gelu" else exact
        with torch.inference_mode():
            made = products.multiplied(given, weight, bias, then)
        assert made.shape == exact.shape
        assert torch.allclose(made.double(), exact, atol=1e-5)


@here
def test_a_model_answers_as_before_and_still_learns(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(products, "speed_up", lambda: 2.0)
    torch.manual_seed(2)
    model = nn.Sequential(nn.Linear(300, 600), nn.GELU(), nn.Linear(600, 500, bias=False))
    values = torch.randn(4, 9, 300, requires_grad=True)
    usual = model(values)
    usual.square().sum().backward()
    gradients = [each.grad.clone() for each in (values, *model.parameters()) if each.grad is not None]
    model.zero_grad()
    values.grad = None
    kept = {name: each.data_ptr() for name, each in model.state_dict().items()}
    products.hasten(model)
    assert [type(each) for each in model] == [FasterLinear, nn.GELU, FasterLinear]
    assert {name: each.data_ptr() for name, each in model.state_dict().items()} == kept, "no weight was copied"
    calls = []
    monkeypatch.setattr(products, "multiplied", lambda *given, did=products.multiplied: calls.append(1) or did(*given))
    with torch.inference_mode():
        assert torch.allclose(model(values), usual, atol=1e-5)
    assert len(calls) == 2
    model(values).square().sum().backward()
    after = [each.grad for each in (values, *model.parameters()) if each.grad is not None]
    assert all(torch.equal(one, other) for one, other in zip(gradients, after, strict=True))
    assert len(calls) == 2, "gradients go the usual way"


@here
@pytest.mark.parametrize(
    ("rows", "kind", "device"),
    [(1, torch.float32, "cpu"), (0, torch.float32, "cpu"), (5, torch.float32, "cpu"), (50, torch.bfloat16, "cpu"),
     (50, torch.float64, "cpu"), (50, torch.float32, "meta")],
)  # fmt: skip
def test_little_work_and_other_numbers_go_the_usual_way(
    monkeypatch: pytest.MonkeyPatch, rows: int, kind: torch.dtype, device: str
) -> None:
    layer = nn.Linear(400, 500, dtype=kind, device=device)
    layer.__class__ = FasterLinear
    monkeypatch.setattr(products, "multiplied", None)
    with torch.inference_mode():
        assert layer(torch.ones(rows, 400, dtype=kind, device=device)).shape == (rows, 500)
    with pytest.raises(TypeError), torch.inference_mode():
        FasterLinear(400, 500)(torch.ones(50, 400))


def test_nothing_changes_where_it_is_no_faster(monkeypatch: pytest.MonkeyPatch) -> None:
    model = nn.Sequential(nn.Linear(3, 4))
    monkeypatch.setattr(products, "speed_up", lambda: 1.1)
    products.hasten(model)
    assert type(model[0]) is nn.Linear
    assert products.words() == "Float32 is multiplied by MKL: oneDNN is 1.1 times as fast here."
    monkeypatch.setattr(products, "speed_up", lambda: 2.34)
    assert products.words() == "Float32 is multiplied by oneDNN, 2.3 times as fast as by MKL here."
    monkeypatch.setattr(products, "speed_up", lambda: 0.0)
    assert products.words() == ""


@here
@pytest.mark.parametrize(("precision", "faster"), [("float32", True), ("bfloat16", False), ("int8", False)])
def test_checkpoints_are_loaded_so_in_float32_alone(
    vit_folder: Path, monkeypatch: pytest.MonkeyPatch, precision: str, faster: bool
) -> None:
    monkeypatch.setattr(products, "speed_up", lambda: 2.0)
    loaded = load(Catalogue().find(str(vit_folder), "image-classification"), "cpu", precision)
    assert any(type(each) is FasterLinear for each in loaded.model.modules()) == faster
