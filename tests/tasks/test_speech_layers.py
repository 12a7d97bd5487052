"""The layers of wav2vec 2.0 by other operations: what transformers' own layers make, in both arrangements of norms."""

import pytest
import torch
from transformers import Wav2Vec2Config
from transformers.models.wav2vec2.modeling_wav2vec2 import Wav2Vec2Encoder, Wav2Vec2EncoderStableLayerNorm

from desktop_app.attention.memory import peak_on_cpu
from desktop_app.inference import products
from desktop_app.inference.precision import has_bfloat16, has_int8, quantised
from desktop_app.inference.threads import limited
from desktop_app.tasks import speech_layers

pytestmark = pytest.mark.skipif(not products.speed_up(), reason="this build of torch has no choice of libraries")

_SMALL = {
    "hidden_size": 96, "num_hidden_layers": 2, "num_attention_heads": 3, "intermediate_size": 320,
    "num_conv_pos_embedding_groups": 4, "attn_implementation": "sdpa",
}  # fmt: skip


@pytest.fixture(autouse=True)
def taken(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(products, "speed_up", lambda: 2.0)


def encoder(stable: bool = False, kind: torch.dtype = torch.float32, **config: object) -> torch.nn.Module:
    torch.manual_seed(0)
    made = (Wav2Vec2EncoderStableLayerNorm if stable else Wav2Vec2Encoder)(Wav2Vec2Config(**_SMALL | config)).eval()
    for each in made.parameters():
        each.data += 0.05 * torch.randn_like(each)
    return made.to(kind)


def frames(count: int, batch: int = 1) -> torch.Tensor:
    torch.manual_seed(count)
    return torch.randn(batch, count, 96)


@pytest.mark.parametrize("threads", [1, 2, 3])
@pytest.mark.parametrize("stable", [False, True], ids=["group", "layer"])
@pytest.mark.parametrize(("count", "batch"), [(1, 1), (7, 2), (130, 1), (700, 2)])
def test_an_encoder_makes_what_transformers_does(threads: int, stable: bool, count: int, batch: int) -> None:
    usual, ours, given = encoder(stable), encoder(stable), frames(count, batch)
    speech_layers.attach(ours)
    with torch.inference_mode(), limited(threads):
        found = ours(given).last_hidden_state
        torch.testing.assert_close(found, usual(given).last_hidden_state, atol=2e-5, rtol=1e-4)


@pytest.mark.skipif(not has_int8("cpu"), reason="this build of torch has no layers of int8")
def test_layers_of_int8_are_left_as_they_are() -> None:
    usual, ours, given = quantised(encoder()), quantised(encoder()), frames(130)
    speech_layers.attach(ours)
    with torch.inference_mode():
        found, wanted = ours(given).last_hidden_state, usual(given).last_hidden_state
    # Inputs are quantised as they come: what rounds otherwise by a hair may fall to the next step.
    assert (found - wanted).abs().mean() < 0.02 * wanted.abs().mean()


@pytest.mark.parametrize("taps", [127, 128], ids=["odd", "even"])
def test_positions_are_those_of_transformers(taps: int) -> None:
    usual, ours = encoder(num_conv_pos_embeddings=taps), encoder(num_conv_pos_embeddings=taps)
    speech_layers.attach(ours)
    with torch.inference_mode():
        for given in (frames(300), frames(300).transpose(1, 2).contiguous().transpose(1, 2)):
            found = ours.pos_conv_embed(given)
            assert found.shape == given.shape
            torch.testing.assert_close(found, usual.pos_conv_embed(given), atol=1e-5, rtol=1e-4)


@pytest.mark.skipif(not has_bfloat16(), reason="bfloat16 is left to torch here")
def test_bfloat16_is_no_less_exact_than_transformers() -> None:
    exact, given = encoder().double(), frames(600)
    usual, ours = encoder(kind=torch.bfloat16), encoder(kind=torch.bfloat16)
    speech_layers.attach(ours)
    with torch.inference_mode():
        right = exact(given.double()).last_hidden_state
        off, theirs_off = (
            (each(given.bfloat16()).last_hidden_state.double() - right).abs().mean() for each in (ours, usual)
        )
    assert 0 < off <= 1.02 * theirs_off


def test_gradients_are_those_of_transformers() -> None:
    usual, ours = encoder(), encoder()
    speech_layers.attach(ours)
    gradients = []
    for each in (usual, ours):
        given = frames(40).requires_grad_()
        each(given).last_hidden_state.square().sum().backward()
        gradients.append([given.grad, *(weight.grad for weight in each.parameters())])
    for one, other in zip(*gradients, strict=True):
        assert torch.equal(one, other)
    assert gradients[0][0].abs().sum() > 0


def test_other_activations_keep_their_networks() -> None:
    usual, ours = encoder(hidden_act="gelu_new"), encoder(hidden_act="gelu_new")
    speech_layers.attach(ours)
    with torch.inference_mode():
        made = ours.layers[0].feed_forward(frames(50))
        assert torch.equal(made, usual.layers[0].feed_forward(frames(50)))


@pytest.mark.parametrize("threads", [1, 3])
def test_what_is_between_the_layers_is_never_there_as_a_whole(threads: int) -> None:
    network, given = encoder().layers[0].feed_forward, frames(5000)
    usual = network.forward
    with torch.inference_mode(), limited(threads):
        theirs = peak_on_cpu(lambda: usual(given))
        speech_layers._join_gelu(network)
        ours = peak_on_cpu(lambda: network(given))
    whole, made = 5000 * 320 * 4, given.nbytes
    assert theirs > whole + made
    packed = 320 * 96 * 4  # a weight, as oneDNN turns it around
    assert made < ours <= made + threads * (512 * (320 + 96) * 4 + packed)


def test_nothing_changes_where_it_is_no_faster(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(products, "speed_up", lambda: 1.0)
    model = encoder()
    speech_layers.attach(model)
    assert not any("forward" in vars(each) for each in model.modules())
