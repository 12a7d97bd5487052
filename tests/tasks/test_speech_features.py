"""The convolutions of wav2vec 2.0 in pieces: the same features as transformers', at less memory."""

import pytest
import torch
from transformers import Wav2Vec2Config, Wav2Vec2Model
from transformers.models.wav2vec2.modeling_wav2vec2 import Wav2Vec2FeatureEncoder

from desktop_app import paths
from desktop_app.attention.memory import peak_on_cpu
from desktop_app.inference import products
from desktop_app.inference.residency import Residency
from desktop_app.inference.threads import limited
from desktop_app.questions import AutomaticSpeechRecognition
from desktop_app.tasks import speech_features
from desktop_app.tasks.speech_features import Features

_BASE = {"conv_dim": (24,) * 7}
_OURS = {"conv_dim": (20, 20, 20, 20), "conv_kernel": (320, 5, 3, 3), "conv_stride": (80, 2, 2, 1)}


def encoder(**config: object) -> Wav2Vec2FeatureEncoder:
    torch.manual_seed(0)
    made = Wav2Vec2FeatureEncoder(Wav2Vec2Config(num_feat_extract_layers=len(config["conv_dim"]), **config)).eval()
    for each in made.parameters():
        if each.ndim == 1:
            each.data += 0.3 * torch.randn_like(each)
    return made


def sounds(count: int, samples: int) -> torch.Tensor:
    """Growing louder, and off the middle: each channel has a mean and a variance of its own."""
    torch.manual_seed(samples)
    return torch.randn(count, samples) * torch.linspace(0.2, 2, samples) + 0.3


@pytest.mark.parametrize("norm", ["group", "layer"])
@pytest.mark.parametrize("bias", [False, True])
@pytest.mark.parametrize("shape", [_BASE, _OURS], ids=["base", "built-in"])
@pytest.mark.parametrize("samples", [1700, 16_000, 35_777])
@pytest.mark.parametrize("in_one_go", [False, True])
@pytest.mark.parametrize("threads", [1, 3])
def test_features_are_those_of_transformers(
    norm: str,
    bias: bool,
    shape: dict[str, object],
    samples: int,
    in_one_go: bool,
    threads: int,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(products, "is_taken", lambda dtype: in_one_go)
    theirs = encoder(feat_extract_norm=norm, conv_bias=bias, **shape)
    heard = sounds(2, samples)
    with torch.inference_mode(), limited(threads):
        torch.testing.assert_close(Features(list(theirs.conv_layers))(heard), theirs(heard), atol=2e-5, rtol=1e-4)


def test_a_sound_too_short_for_a_frame_is_refused() -> None:
    features = Features(list(encoder(**_BASE).conv_layers))
    assert features(torch.zeros(1, 400)).shape == (1, 24, 1)
    with pytest.raises(RuntimeError, match="399 samples are fewer than the 400 of a frame"):
        features(torch.zeros(1, 399))


@pytest.mark.parametrize("threads", [1, 2])
def test_a_minute_takes_little_beside_its_features(threads: int) -> None:
    theirs = encoder(conv_dim=(64,) * 7)
    features, heard = Features(list(theirs.conv_layers)), sounds(1, 60 * 16_000)
    with torch.inference_mode(), limited(threads):
        ours, usual = peak_on_cpu(lambda: features(heard)), peak_on_cpu(lambda: theirs(heard))
    assert usual > 90e6
    assert ours < 30e6


def test_a_loaded_checkpoint_answers_the_same_and_keeps_its_gradients() -> None:
    folder = paths.shipped("models", "builtin", "wav2vec2-speech")
    question = AutomaticSpeechRecognition(sounds=(), checkpoint=str(folder), device="cpu", precision="float32")
    usual = Wav2Vec2Model.from_pretrained(folder, dtype=torch.float32).eval()
    heard = sounds(1, 40_000)
    with Residency().borrow(question) as loaded:
        speech_features.attach(loaded)
        speech_features.attach(loaded)
        model = loaded.model.wav2vec2
        with torch.inference_mode():
            torch.testing.assert_close(
                model(heard).last_hidden_state, usual(heard).last_hidden_state, atol=1e-4, rtol=1e-4
            )
        told = heard.clone().requires_grad_()
        (gradient,) = torch.autograd.grad(model(told).last_hidden_state.sum(), told)
        assert gradient.abs().sum() > 0
