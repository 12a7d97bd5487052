"""Attention over long sequences by products of oneDNN: what SDPA gives, and only where it is asked for."""

import pytest
import torch
from torch.nn.functional import scaled_dot_product_attention
from transformers import Wav2Vec2Config, Wav2Vec2ForCTC

from desktop_app.attention import long_sequences
from desktop_app.attention.memory import peak_on_cpu
from desktop_app.inference import products
from desktop_app.inference.threads import limited

pytestmark = pytest.mark.skipif(not products.speed_up(), reason="this build of torch has no choice of libraries")


def made(length: int, keys: int, kind: torch.dtype = torch.float32) -> list[torch.Tensor]:
    """Queries, keys and values as a layer hands them over: views of [batch, tokens, heads, width]."""
    torch.manual_seed(length)
    return [torch.randn(2, size, 3, 64, dtype=kind).transpose(1, 2) for size in (length, keys, keys)]


@pytest.mark.parametrize(("length", "keys"), [(512, 512), (700, 700), (600, 1030)])
@pytest.mark.parametrize("scaling", [0.125, 0.3])
@pytest.mark.parametrize("threads", [1, 2, 5])
def test_it_is_full_attention(length: int, keys: int, scaling: float, threads: int) -> None:
    given = made(length, keys)
    exact = scaled_dot_product_attention(*(each.double() for each in given), scale=scaling).transpose(1, 2)
    with limited(threads):
        assert torch.allclose(long_sequences.attend(*given, scaling).double(), exact, atol=1e-5)


def test_bfloat16_is_no_less_exact_than_sdpa() -> None:
    given = made(700, 700, torch.bfloat16)
    exact = scaled_dot_product_attention(*(each.double() for each in given)).transpose(1, 2)
    ours = long_sequences.attend(*given, 64**-0.5)
    theirs = scaled_dot_product_attention(*given).transpose(1, 2)
    assert ours.dtype == torch.bfloat16
    assert (ours.double() - exact).abs().mean() <= 1.01 * (theirs.double() - exact).abs().mean()


@pytest.mark.parametrize("threads", [1, 2])
def test_no_more_than_some_queries_a_thread_have_scores(threads: int) -> None:
    given = made(2000, 2000)
    with torch.inference_mode(), limited(threads):
        peak = peak_on_cpu(lambda: long_sequences.attend(*given, 0.125))
    assert given[0].nbytes + threads * 3e6 < peak < given[0].nbytes + threads * 4e6 < 2000 * 2000 * 4


def speech() -> Wav2Vec2ForCTC:
    torch.manual_seed(0)
    return Wav2Vec2ForCTC(
        Wav2Vec2Config(
            hidden_size=64, num_hidden_layers=2, num_attention_heads=2, intermediate_size=96, conv_dim=(16, 16),
            conv_kernel=(40, 4), conv_stride=(20, 4), num_feat_extract_layers=2, num_conv_pos_embeddings=16,
            num_conv_pos_embedding_groups=4, attn_implementation="sdpa",
        )
    ).eval()  # fmt: skip


def test_a_model_takes_it_for_long_sounds_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(products, "speed_up", lambda: 2.0)
    model, calls = speech(), []
    short, long = torch.randn(1, 80 * 200), torch.randn(1, 80 * 700)
    with torch.inference_mode():
        usual = [model(each).logits for each in (short, long)]
    attend = long_sequences.attend
    monkeypatch.setattr(long_sequences, "attend", lambda *given: calls.append(given[0].shape[2]) or attend(*given))
    long_sequences.attach(model)
    with torch.inference_mode():
        found = [model(each).logits for each in (short, long)]
    assert len(calls) == 2
    assert min(calls) > 600
    for one, other in zip(usual, found, strict=True):
        assert torch.allclose(one, other, atol=1e-5)
    told = long.clone().requires_grad_()
    (gradient,) = torch.autograd.grad(model(told).logits.sum(), told)
    assert gradient.abs().sum() > 0
    assert len(calls) == 2, "gradients, and what is padded, go the usual way"
    with torch.inference_mode():
        model(
            torch.cat([long, long]), attention_mask=torch.arange(80 * 700).lt(torch.tensor([[50_000], [56_000]])).long()
        )
    assert len(calls) == 2


def test_a_model_stays_as_it_is_where_it_is_no_faster(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(products, "speed_up", lambda: 1.0)
    model = speech()
    long_sequences.attach(model)
    assert model.config._attn_implementation == "sdpa"
