"""The parts of the window over random weights, against transformers: convolutions once, final frames once."""

from types import SimpleNamespace

import numpy as np
import pytest
import torch
from transformers import Wav2Vec2Config, Wav2Vec2FeatureExtractor, Wav2Vec2ForCTC

from desktop_app.inference.loading import Loaded
from desktop_app.tasks.streaming.encoder import Encoder
from desktop_app.tasks.streaming.front_end import FrontEnd, Loudness

RATE = 16_000


def tiny(norm: str = "group", stable: bool = False, reach: int = 16) -> Loaded:
    """A checkpoint of random weights. reach: frames that its positional convolution sees."""
    torch.manual_seed(3)
    config = Wav2Vec2Config(
        vocab_size=8,
        hidden_size=32,
        num_hidden_layers=3,
        num_attention_heads=4,
        intermediate_size=64,
        conv_dim=(32,) * 7,
        feat_extract_norm=norm,
        do_stable_layer_norm=stable,
        num_conv_pos_embeddings=reach,
        num_conv_pos_embedding_groups=4,
    )
    model = Wav2Vec2ForCTC(config).eval()
    for parameter in model.parameters():
        torch.nn.init.normal_(parameter, std=0.2)
    processor = SimpleNamespace(feature_extractor=Wav2Vec2FeatureExtractor(do_normalize=False))
    return SimpleNamespace(model=model, processor=processor, device="cpu", dtype=torch.float32, kept={})  # type: ignore[return-value]


def in_pieces(loaded: Loaded, samples: np.ndarray, seconds: float, loudness: Loudness) -> torch.Tensor:
    """The features of the sound, those of each piece as they were when they were dropped a second later."""
    front, given = FrontEnd(loaded, loudness), []
    for at in range(0, len(samples), round(seconds * RATE)):
        front.add(samples[at : at + round(seconds * RATE)])
        if front.features is not None and front.features.shape[1] > 50:
            count = front.features.shape[1] - 50
            given.append(front.features[:, :count])
            front.drop(count)
        assert len(front._samples) < 3 * RATE
    assert front.features is not None
    return torch.cat([*given, front.features], dim=1)


def whole(loaded: Loaded, samples: np.ndarray) -> torch.Tensor:
    with torch.inference_mode():
        features: torch.Tensor = loaded.model.wav2vec2.feature_extractor(torch.from_numpy(samples)[None])
    return features.transpose(1, 2)


class TestFrontEnd:
    @pytest.mark.parametrize("seconds", [0.1, 0.3, 0.77, 20.0])
    def test_where_each_frame_is_normalised_features_are_those_of_the_whole(
        self, meeting: np.ndarray, seconds: float
    ) -> None:
        loaded = tiny("layer")
        found = in_pieces(loaded, meeting, seconds, Loudness())
        assert found.numpy() == pytest.approx(whole(loaded, meeting).numpy(), abs=1e-4)

    def test_features_that_are_not_dropped_follow_the_loudness(self, meeting: np.ndarray) -> None:
        loaded, loudness = tiny("layer"), Loudness()
        loaded.processor.feature_extractor.do_normalize = True
        front = FrontEnd(loaded, loudness)
        for piece in np.split(meeting[: 2 * RATE] * np.repeat([0.02, 1.0], RATE).astype(np.float32), 20):
            loudness.hear(piece)
            front.add(piece)
        assert front.features is not None
        fresh = FrontEnd(loaded, loudness)
        fresh.add(front._samples)
        assert fresh.features is not None
        quieter = Loudness()
        quieter.hear(front._samples[: RATE // 10])
        as_begun = FrontEnd(loaded, quieter)
        as_begun.add(front._samples)
        assert as_begun.features is not None
        away = (float((each - fresh.features).norm()) for each in (front.features, as_begun.features))
        assert next(away) < 0.1 * next(away)

    def test_where_channels_are_normalised_one_piece_is_the_whole(self, meeting: np.ndarray) -> None:
        loaded = tiny("group")
        front = FrontEnd(loaded, Loudness())
        front.add(meeting)
        assert front.features is not None
        assert front.features.numpy() == pytest.approx(whole(loaded, meeting).numpy(), rel=1e-3, abs=1e-4)

    def test_first_features_are_made_anew_until_the_loudness_is_known(self, meeting: np.ndarray) -> None:
        loaded, front = tiny("group"), FrontEnd(tiny("group"), Loudness())
        for at in range(0, int(1.8 * RATE), RATE // 5):
            front.add(meeting[at : at + RATE // 5])
        assert front.features is not None
        found, wanted = front.features, whole(loaded, meeting[: int(1.8 * RATE)])
        # What is heard counts a little less the older it is.
        assert float((found - wanted).norm() / wanted.norm()) < 0.02

    @pytest.mark.parametrize("seconds", [0.2, 0.77, 5.0])
    def test_features_stay_near_those_of_the_whole(self, meeting: np.ndarray, seconds: float) -> None:
        loaded, loudness = tiny("group"), Loudness()
        in_pieces(loaded, meeting, seconds, loudness)
        found, wanted = in_pieces(loaded, meeting, seconds, loudness), whole(loaded, meeting)
        assert found.shape == wanted.shape
        away = float((found - wanted).norm() / wanted.norm())
        alone = whole(loaded, meeting[-int(2.9 * RATE) :])
        by_itself = float((alone - wanted[:, -alone.shape[1] :]).norm() / wanted[:, -alone.shape[1] :].norm())
        assert away < 0.1
        assert away < by_itself


class TestEncoder:
    @pytest.mark.parametrize("stable", [False, True])
    def test_all_at_once_it_is_transformers(self, stable: bool) -> None:
        loaded, features = tiny(stable=stable), torch.randn(1, 40, 32)
        model = loaded.model
        with torch.inference_mode():
            wanted = model.lm_head(model.wav2vec2.encoder(model.wav2vec2.feature_projection(features)[0])[0])
        assert Encoder(loaded, 100).read(features)[0].numpy() == pytest.approx(wanted[0].numpy(), abs=1e-4)

    @pytest.mark.parametrize("stable", [False, True])
    @pytest.mark.parametrize("left", [4, 100])
    def test_final_frames_are_attended_to_as_a_mask_of_transformers_says(self, stable: bool, left: int) -> None:
        # Each piece is final at once, and the positional convolution sees one frame: then this is attention in blocks.
        loaded, features, size = tiny(stable=stable, reach=1), torch.randn(1, 30, 32), 10
        encoder, found = Encoder(loaded, left), []
        for at in range(0, 30, size):
            found.append(encoder.read(features[:, at : at + size])[0])
            encoder.keep(size)
        row, column = torch.arange(30)[:, None], torch.arange(30)
        begins = row // size * size
        seen = (column < begins + size) & (column >= begins - left)
        tower = loaded.model.wav2vec2.encoder
        with torch.inference_mode():
            hidden = loaded.model.wav2vec2.feature_projection(features)[0]
            hidden = hidden + tower.pos_conv_embed(hidden)
            hidden = hidden if stable else tower.layer_norm(hidden)
            for layer in tower.layers:
                hidden = layer(hidden, attention_mask=seen[None, None])
            wanted = loaded.model.lm_head(tower.layer_norm(hidden) if stable else hidden)
        assert torch.cat(found).numpy() == pytest.approx(wanted[0].numpy(), abs=1e-4)

    def test_what_is_not_final_is_read_again(self) -> None:
        loaded, features = tiny(), torch.randn(1, 30, 32)
        encoder = Encoder(loaded, 100)
        encoder.read(features[:, :20])
        assert encoder.read(features)[0].numpy() == pytest.approx(
            Encoder(loaded, 100).read(features)[0].numpy(), abs=1e-5
        )

    def test_a_stretch_goes_on_from_the_one_before(self) -> None:
        # The positional convolution sees one frame: then a stretch cut in two is the stretch.
        loaded, features = tiny(reach=1), torch.randn(1, 30, 32)
        through, cut = Encoder(loaded, 100), Encoder(loaded, 100)
        for encoder in (through, cut):
            encoder.read(features[:, :20])
            encoder.keep(20)
        after = Encoder(loaded, 100, cut)
        wanted = through.read(features[:, 20:])[0].numpy()
        assert after.read(features[:, 20:])[0].numpy() == pytest.approx(wanted, abs=1e-5)
        assert Encoder(loaded, 100).read(features[:, 20:])[0].numpy() != pytest.approx(wanted, abs=1e-3)

    def test_its_memory_does_not_grow(self) -> None:
        loaded = tiny()
        encoder = Encoder(loaded, 25)
        for _ in range(40):
            encoder.read(torch.randn(1, 20, 32))
            encoder.keep(15)
        assert encoder._projected is not None
        assert encoder._projected.shape[1] == 8
        kept = [tensor for layer in encoder._layers for tensor in layer._final or ()]
        assert len(kept) == 6
        assert all(tensor.shape[2] == 25 and tensor.untyped_storage().nbytes() == 4 * 25 * 32 for tensor in kept)

    def test_the_model_attends_by_its_own_function_afterwards(self) -> None:
        loaded = tiny()
        before = loaded.model.config._attn_implementation
        Encoder(loaded, 25).read(torch.randn(1, 20, 32))
        assert loaded.model.config._attn_implementation == before
