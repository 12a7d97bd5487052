"""Maps of a TimeSformer are those that transformers returns, and, of time, that its own layers compute by hand."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from transformers import (
    TimesformerConfig,
    TimesformerForVideoClassification,
    VideoMAEImageProcessor,
)

from desktop_app.answers import Answer, AttentionMap, Failure, HeadTable
from desktop_app.cli import main
from desktop_app.inference.residency import Residency
from desktop_app.media import films
from desktop_app.problems import BadQuestion
from desktop_app.questions import Attention
from desktop_app.tasks import ask
from desktop_app.tasks.video_classification.asked import VideoClassification
from desktop_app.tasks.video_classification.sampling import sampling
from desktop_app.workspace import attention_files
from desktop_app.workspace.map_words import meaning_of
from tests.attention.sharing import sharing_out
from tests.media.films import film

FRAMES, SIDE, HEADS, LAYERS = 8, 3, 2, 2
PATCHES = SIDE * SIDE
START = 2.0


def _saved(folder: Path, model: Any) -> Path:
    model.save_pretrained(folder)
    VideoMAEImageProcessor(
        size={"shortest_edge": 24}, crop_size={"height": 24, "width": 24}, image_mean=[0.45] * 3, image_std=[0.225] * 3
    ).save_pretrained(folder)
    return folder


@pytest.fixture(scope="module")
def checkpoint(tmp_path_factory: pytest.TempPathFactory) -> Path:
    torch.manual_seed(7)
    config = TimesformerConfig(
        image_size=24, patch_size=8, num_frames=FRAMES, hidden_size=32, num_hidden_layers=LAYERS, frame_sampling_rate=8,
        num_attention_heads=HEADS, intermediate_size=64, initializer_range=0.4, id2label={0: "up", 1: "down"},
    )  # fmt: skip
    model = TimesformerForVideoClassification(config)
    torch.nn.init.normal_(model.timesformer.embeddings.time_embeddings, std=0.5)
    return _saved(tmp_path_factory.mktemp("timesformer"), model)


@pytest.fixture(scope="module")
def clip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    def moving(time: float) -> np.ndarray:
        picture = np.full((120, 160, 3), 60, np.uint8)
        picture[20:60, 10 + round(20 * time) : 50 + round(20 * time)] = (220, 180, 40)
        return picture

    return film(tmp_path_factory.mktemp("films") / "a.mp4", np.arange(0, 6, 1 / 30), moving)


class ByHand:
    """The same stretch through transformers: maps of space as it returns them, of time from its own projections."""

    def __init__(self, checkpoint: Path, clip: Path) -> None:
        self.model = model = TimesformerForVideoClassification.from_pretrained(checkpoint).eval()
        how = sampling(model.config)
        processor = VideoMAEImageProcessor.from_pretrained(checkpoint)
        pictures = [films.frame_at(clip, time).picture for time in how.times(START)]
        self.times = how.times(START)
        self.values = processor(pictures, return_tensors="pt")["pixel_values"]
        entered: list[torch.Tensor] = []
        hooks = [
            layer.temporal_attention.attention.register_forward_pre_hook(lambda _, given: entered.append(given[0]))
            for layer in model.timesformer.encoder.layer
        ]
        with torch.no_grad():
            self.output = model(pixel_values=self.values, output_attentions=True)
        for hook in hooks:
            hook.remove()
        self.space = list(self.output.attentions)
        self.time = [self._weights(place, given) for place, given in enumerate(entered)]

    def _weights(self, layer: int, entered: torch.Tensor) -> torch.Tensor:
        """softmax(q k / sqrt(d)) of [patches, frames, hidden], [patches, heads, frames, frames]."""
        attention = self.model.timesformer.encoder.layer[layer].temporal_attention.attention
        with torch.no_grad():
            query, key, _ = attention.qkv(entered).view(PATCHES, FRAMES, 3, HEADS, 16).unbind(2)
            scores = torch.einsum("pqhd,pkhd->phqk", query, key) / 16**0.5
        return scores.softmax(-1)


@pytest.fixture(scope="module")
def by_hand(checkpoint: Path, clip: Path) -> ByHand:
    return ByHand(checkpoint, clip)


def looked(checkpoint: Path, clip: Path, **how: Any) -> list[Answer]:
    about = VideoClassification(films=(clip,), checkpoint=str(checkpoint), precision="float32")
    return list(ask(Attention(about=about, **{"start": START, **how}), Residency()))


def one(checkpoint: Path, clip: Path, **how: Any) -> AttentionMap:
    (found,) = looked(checkpoint, clip, **how)
    assert isinstance(found, AttentionMap), found
    return found


def test_maps_of_space_are_those_that_transformers_returns(checkpoint: Path, clip: Path, by_hand: ByHand) -> None:
    for layer in range(LAYERS):
        for frame in (0, 5):
            found = one(checkpoint, clip, layer=layer, frame=frame)
            assert found.weights == pytest.approx(by_hand.space[layer][frame].numpy(), abs=2e-3)
            assert (found.grid, found.frame, found.layers, found.heads) == ((SIDE, SIDE), frame, LAYERS, HEADS)
            assert found.frames == tuple(by_hand.times)
            assert found.patches().sum() <= 1
    head = one(checkpoint, clip, layer=1, frame=5, head=1)
    assert head.weights == pytest.approx(by_hand.space[1][5, 1:].numpy(), abs=2e-3)
    assert one(checkpoint, clip).crop_box == pytest.approx((0.125, 0, 0.875, 1))


def test_maps_of_time_are_the_softmax_of_its_own_projections(checkpoint: Path, clip: Path, by_hand: ByHand) -> None:
    for layer in range(LAYERS):
        found = one(checkpoint, clip, layer=layer, tower="time")
        assert found.weights == pytest.approx(by_hand.time[layer].mean(dim=0).numpy(), abs=2e-3)
        assert found.matrix.sum(axis=-1) == pytest.approx(np.ones(FRAMES), abs=1e-4)
        assert found.keys[0] == f"{by_hand.times[0]:.2f} s"
        assert found.grid is None


def test_the_bar_of_frames_is_where_what_the_class_token_looks_at_comes_from(
    checkpoint: Path, clip: Path, by_hand: ByHand
) -> None:
    found = one(checkpoint, clip, layer=1)
    space, time = by_hand.space[1].mean(1).numpy(), by_hand.time[1].mean(1).numpy()
    wanted = np.zeros(FRAMES)
    for frame in range(FRAMES):
        for patch in range(PATCHES):
            for key in range(FRAMES):
                wanted[key] += space[frame, 0, 1 + patch] * time[patch, frame, key]
    assert found.by_frame == pytest.approx(wanted / wanted.sum(), abs=2e-3)
    assert sum(found.by_frame) == pytest.approx(1, abs=1e-5)


def joint_space(weights: np.ndarray, share: float) -> np.ndarray:
    """One matrix of all tokens, the class token first, then patch by patch of frame by frame."""
    whole = np.zeros((1 + FRAMES * PATCHES,) * 2)
    for frame in range(FRAMES):
        there = 1 + frame * PATCHES + np.arange(PATCHES)
        whole[0, 0] += share * weights[frame, 0, 0]
        whole[0, there] = share * weights[frame, 0, 1:]
        whole[there, 0] = weights[frame, 1:, 0]
        whole[np.ix_(there, there)] = weights[frame, 1:, 1:]
    return whole


def joint_time(weights: np.ndarray, own: float) -> np.ndarray:
    whole = np.zeros((1 + FRAMES * PATCHES,) * 2)
    whole[0, 0] = own
    for patch in range(PATCHES):
        there = 1 + patch + PATCHES * np.arange(FRAMES)
        whole[np.ix_(there, there)] = weights[patch]
    return whole


@pytest.mark.parametrize("frame", [0, 6])
def test_rollout_is_the_product_of_whole_matrices(checkpoint: Path, clip: Path, by_hand: ByHand, frame: int) -> None:
    total = eye = np.eye(1 + FRAMES * PATCHES)
    for space, time in zip(by_hand.space, by_hand.time, strict=True):
        total = (0.5 * joint_time(time.mean(1).numpy(), 1.0) + 0.5 * eye) @ total
        total = (0.5 * joint_space(space.mean(1).numpy(), 1 / FRAMES) + 0.5 * eye) @ total
    assert total[0].sum() == pytest.approx(1, abs=1e-5)
    found = one(checkpoint, clip, method="rollout", frame=frame)
    patches = total[0, 1:].reshape(FRAMES, PATCHES)
    assert found.patches().ravel() == pytest.approx(patches[frame], abs=2e-3)
    assert found.row()[0] == pytest.approx(total[0, 0], abs=2e-3)
    assert found.by_frame == pytest.approx(patches.sum(1) / patches.sum(), abs=2e-3)
    assert found.weights.sum() < 0.99
    assert "What goes to other tokens than these is left out." in meaning_of(found)
    assert "left out" not in meaning_of(one(checkpoint, clip, frame=frame))
    over_time = one(checkpoint, clip, method="rollout", tower="time")
    assert over_time.row() == pytest.approx(patches.sum(1), abs=2e-3)


def test_relevance_is_that_of_gradients_through_the_eager_model(checkpoint: Path, clip: Path, by_hand: ByHand) -> None:
    """The gradients are taken from transformers' own modules: dropout at a rate of 0 passes the weights on."""
    kept: dict[str, torch.Tensor] = {}
    with sharing_out():
        model = TimesformerForVideoClassification.from_pretrained(checkpoint).eval()
        for name, module in model.named_modules():
            if name.endswith("attn_drop"):
                module.register_forward_hook(lambda _, __, out, name=name: kept.setdefault(name, out))
        logit = model(pixel_values=by_hand.values).logits[0, 1]
    names = list(kept)
    gradients = dict(zip(names, torch.autograd.grad(logit, [kept[name] for name in names]), strict=True))
    total = np.eye(1 + FRAMES * PATCHES)
    for layer in range(LAYERS):
        for part, join in (
            ("temporal_attention", lambda w: joint_time(w, 0.0)),
            ("attention", lambda w: joint_space(w, 1.0)),
        ):
            name = f"timesformer.encoder.layer.{layer}.{part}.attention.attn_drop"
            added = (kept[name] * gradients[name]).clamp_min(0).mean(1).detach().numpy()
            total = total + join(added) @ total
    found = one(checkpoint, clip, method="relevance", label="DOWN", frame=3)
    patches = total[0, 1:].reshape(FRAMES, PATCHES)
    scale = patches.max()
    assert found.patches().ravel() / scale == pytest.approx(patches[3] / scale, abs=0.02)
    assert found.label == "down"
    assert found.by_frame == pytest.approx(patches.sum(1) / patches.sum(), abs=0.01)


def test_each_head_has_figures_and_a_part_in_the_answer(checkpoint: Path, clip: Path, by_hand: ByHand) -> None:
    for tower, weights in (("image", by_hand.space), ("time", by_hand.time)):
        (figures,) = looked(checkpoint, clip, method="statistics", tower=tower)
        assert isinstance(figures, HeadTable)
        entropy = torch.special.entr(weights[1]).sum(-1).mean((0, 2)) / np.log(weights[1].shape[-1])
        assert figures.figures["entropy"][1] == pytest.approx(entropy.numpy(), abs=2e-3)
        *_, effects = looked(checkpoint, clip, method="ablation", tower=tower)
        assert isinstance(effects, HeadTable)
        assert np.isfinite(effects.figures["effect"]).all()
        assert np.abs(effects.figures["effect"]).max() > 1e-4


def test_what_cannot_be_looked_into_is_said(checkpoint: Path, clip: Path, tmp_path: Path) -> None:
    for how, words in (
        ({"frame": 8}, "counted from 0"),
        ({"start": 60.0}, "no picture is left"),
        ({"layer": 9}, "layers"),
    ):
        (failure,) = looked(checkpoint, clip, **how)
        assert isinstance(failure, Failure)
        assert words in f"{failure.reason} {failure.advice}"
    (failure,) = looked(checkpoint, clip, method="relevance", label="sideways")
    assert isinstance(failure, Failure)
    assert "no such label" in failure.reason
    tiny = {"image_size": 24, "patch_size": 8, "hidden_size": 32, "num_hidden_layers": 1, "num_attention_heads": 2}
    space = TimesformerConfig(attention_type="space_only", num_frames=8, frame_sampling_rate=8, **tiny)
    (failure,) = looked(_saved(tmp_path / "other", TimesformerForVideoClassification(space)), clip)
    assert isinstance(failure, Failure)
    assert "divided attention" in failure.advice
    with pytest.raises(BadQuestion):
        looked(checkpoint, clip, method="guess")


def test_the_map_lies_over_its_own_frame(
    checkpoint: Path, clip: Path, tmp_path: Path, capsys: pytest.CaptureFixture
) -> None:
    """The block has moved to the right between the first frame and the last."""
    at = []
    for frame in (0, 7):
        found = one(checkpoint, clip, frame=frame)
        pixels, values = attention_files.over_picture(found)
        assert values.shape == (SIDE, SIDE)
        amber = (pixels[..., 0].astype(int) - pixels[..., 2]) > 60
        at.append(float(np.nonzero(amber)[1].mean()))
    assert at[1] > at[0] + 60
    out = tmp_path / "map.svg"
    command = ["attention", str(clip), "--model", str(checkpoint), "--start", "2", "--frame", "7", "--out", str(out)]
    assert main(command) == 0
    assert "in the frame at 4.00 s" in out.read_text()
    capsys.readouterr()
    assert main([*command[:4], "--tower", "time", "--json"]) == 0
    assert '"by_frame"' in capsys.readouterr().out
