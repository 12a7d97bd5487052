"""Maps of VideoMAE and ViViT are those of eager attention in transformers; rollout and relevance are worked by hand."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from PIL import Image
from transformers import (
    VideoMAEConfig,
    VideoMAEForVideoClassification,
    VideoMAEImageProcessor,
    VivitConfig,
    VivitForVideoClassification,
    VivitImageProcessor,
)

from desktop_app.answers import Answer, AttentionMap, Failure, HeadTable
from desktop_app.cli import main
from desktop_app.inference.loading import Loaded
from desktop_app.inference.residency import Residency
from desktop_app.questions import Attention
from desktop_app.tasks import ask
from desktop_app.tasks.attention import film_stretch
from desktop_app.tasks.video_classification.asked import VideoClassification
from tests.attention.sharing import sharing_out
from tests.media.films import film

TUBES, SIDE, HEADS, LAYERS = 4, 3, 2, 3
PATCHES = SIDE * SIDE
START = 0.2
NAMES = {0: "up", 1: "down", 2: "still"}
SHAPE = {
    "image_size": 24, "num_frames": 8, "hidden_size": 32, "num_hidden_layers": LAYERS, "num_attention_heads": HEADS,
    "intermediate_size": 64, "initializer_range": 0.2, "id2label": NAMES,
}  # fmt: skip
PICTURES = {
    "size": {"shortest_edge": 24}, "crop_size": {"height": 24, "width": 24}, "image_mean": [0.45] * 3,
    "image_std": [0.225] * 3,
}  # fmt: skip


@pytest.fixture(scope="module")
def clip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    def moving(time: float) -> np.ndarray:
        picture = np.full((120, 160, 3), 60, np.uint8)
        picture[20:60, 10 + round(40 * time) : 50 + round(40 * time)] = (220, 180, 40)
        return picture

    return film(tmp_path_factory.mktemp("films") / "a.mp4", np.arange(0, 3, 1 / 30), moving)


def _videomae(folder: Path, mean: bool) -> Any:
    model = VideoMAEForVideoClassification(
        VideoMAEConfig(patch_size=8, tubelet_size=2, use_mean_pooling=mean, frame_sampling_rate=4, **SHAPE)
    )
    VideoMAEImageProcessor(**PICTURES).save_pretrained(folder)
    return model


def _vivit(folder: Path) -> Any:
    model = VivitForVideoClassification(VivitConfig(tubelet_size=[2, 8, 8], frame_sampling_rate=4, **SHAPE))
    torch.nn.init.normal_(model.vivit.embeddings.position_embeddings, std=0.5)
    torch.nn.init.normal_(model.vivit.embeddings.cls_token, std=0.5)
    VivitImageProcessor(offset=False, **PICTURES).save_pretrained(folder)
    return model


class ByHand:
    """A checkpoint, and what transformers gives for the same pixels with eager attention."""

    def __init__(self, folder: Path, model: Any, clip: Path) -> None:
        model.save_pretrained(folder)
        self.folder, self.clip, self.residency = folder, clip, Residency()
        self.model = model = type(model).from_pretrained(folder, attn_implementation="eager").eval()
        processor = (VivitImageProcessor if "vivit" in str(folder) else VideoMAEImageProcessor).from_pretrained(folder)
        about = VideoClassification(films=(clip,), checkpoint=str(folder), precision="float32")
        with self.residency.borrow(about) as loaded:
            assert isinstance(loaded, Loaded)
            self.values, self.times, _ = film_stretch.stretch(Attention(about=about, start=START), loaded)
        assert processor.crop_size["height"] == self.values.shape[-1]
        self.output = model(pixel_values=self.values, output_attentions=True)
        self.maps = [each.detach()[0].numpy() for each in self.output.attentions]
        self.first = self.maps[0].shape[-1] - TUBES * PATCHES
        self.summing = np.zeros(self.maps[0].shape[-1])
        mean = not self.first and model.config.use_mean_pooling
        self.summing[: len(self.summing) if mean else 1] = 1
        self.summing /= self.summing.sum()

    def patches(self, row: np.ndarray) -> np.ndarray:
        return row[self.first :].reshape(TUBES, PATCHES)

    def looked(self, **how: Any) -> list[Answer]:
        about = VideoClassification(films=(self.clip,), checkpoint=str(self.folder), precision="float32")
        return list(ask(Attention(about=about, **{"start": START, **how}), self.residency))

    def one(self, **how: Any) -> AttentionMap:
        (found,) = self.looked(**how)
        assert isinstance(found, AttentionMap), found
        return found


@pytest.fixture(scope="module", params=["videomae", "videomae-first", "vivit"])
def by_hand(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, clip: Path) -> ByHand:
    torch.manual_seed(5)
    folder = tmp_path_factory.mktemp(request.param)
    made = _vivit(folder) if request.param == "vivit" else _videomae(folder, mean=request.param == "videomae")
    return ByHand(folder, made, clip)


def test_maps_of_a_frame_are_those_of_eager_attention(by_hand: ByHand) -> None:
    for layer in range(LAYERS):
        for frame in (0, 2):
            found = by_hand.one(layer=layer, frame=frame)
            whole = by_hand.maps[layer]
            there = by_hand.first + frame * PATCHES + np.arange(PATCHES)
            assert found.weights[:, -PATCHES:, -PATCHES:] == pytest.approx(whole[:, there][:, :, there], abs=1e-6)
            read = np.einsum("q,hqk->hk", by_hand.summing, whole)
            assert found.weights[:, 0, -PATCHES:] == pytest.approx(read[:, there], abs=1e-6)
            over = by_hand.patches(read.mean(0))
            assert found.by_frame == pytest.approx(over.sum(1) / over.sum(), abs=1e-6)
            assert found.over_frames is not None
            assert found.over_frames.reshape(TUBES, PATCHES) == pytest.approx(over, abs=1e-6)
            assert found.patches() == pytest.approx(over[frame].reshape(SIDE, SIDE), abs=1e-6)
            assert (found.grid, found.frame, found.layers, found.heads) == ((SIDE, SIDE), frame, LAYERS, HEADS)
            assert found.frames == tuple(by_hand.times[::2])
    head = by_hand.one(layer=1, frame=1, head=1)
    there = by_hand.first + PATCHES + np.arange(PATCHES)
    assert head.weights[:, -PATCHES:, -PATCHES:] == pytest.approx(by_hand.maps[1][1:][:, there][:, :, there], abs=1e-6)


def test_a_class_token_is_a_token_of_each_frame_and_a_mean_is_none(by_hand: ByHand) -> None:
    found = by_hand.one(frame=1)
    if by_hand.first:
        assert found.queries == found.keys
        assert found.keys[0] == "class token"
        there = [0, *(1 + PATCHES + np.arange(PATCHES))]
        assert found.weights == pytest.approx(by_hand.maps[-1][:, there][:, :, there], abs=1e-6)
    else:
        assert len(found.queries) == len(found.keys) + 1 == PATCHES + 1
        assert found.queries[0] in ("all patches together", "the first patch of all")


def test_maps_of_time_are_sums_over_the_patches_of_each_frame(by_hand: ByHand) -> None:
    for layer in range(LAYERS):
        found = by_hand.one(layer=layer, tower="time")
        inner = by_hand.maps[layer][:, by_hand.first :, by_hand.first :]
        wanted = inner.reshape(HEADS, TUBES, PATCHES, TUBES, PATCHES).sum(-1).mean(2)
        assert found.weights == pytest.approx(wanted, abs=1e-6)
        assert found.grid is None
        assert found.keys[1] == f"{by_hand.times[2]:.2f} s"


def test_rollout_is_the_product_of_whole_matrices(by_hand: ByHand) -> None:
    row = by_hand.summing
    for each in reversed(by_hand.maps):
        row = row @ (0.5 * each.mean(0) + 0.5 * np.eye(len(row)))
    over = by_hand.patches(row)
    found = by_hand.one(method="rollout", frame=3)
    assert found.patches().ravel() == pytest.approx(over[3], abs=1e-6)
    assert found.by_frame == pytest.approx(over.sum(1) / over.sum(), abs=1e-6)
    assert by_hand.one(method="rollout", tower="time").row() == pytest.approx(over.sum(1), abs=1e-6)


def test_relevance_is_that_of_gradients_through_the_eager_model(by_hand: ByHand) -> None:
    with sharing_out():
        model = type(by_hand.model).from_pretrained(by_hand.folder, attn_implementation="eager").eval()
        output = model(pixel_values=by_hand.values, output_attentions=True)
    gradients = torch.autograd.grad(output.logits[0, 1], output.attentions)
    total = np.eye(len(by_hand.summing))
    for weights, gradient in zip(by_hand.maps, gradients, strict=True):
        total = total + (weights * gradient[0].numpy()).clip(0).mean(0) @ total
    over = by_hand.patches(by_hand.summing @ total - by_hand.summing)
    found = by_hand.one(method="relevance", label="DOWN", frame=2)
    scale = over.max()
    assert found.patches().ravel() / scale == pytest.approx(over[2] / scale, abs=1e-4)
    assert found.label == "down"
    assert found.by_frame == pytest.approx(over.sum(1) / over.sum(), abs=1e-4)


def test_each_head_has_figures_and_a_part_in_the_answer(by_hand: ByHand) -> None:
    for tower in ("image", "time"):
        (figures,) = by_hand.looked(method="statistics", tower=tower)
        assert isinstance(figures, HeadTable)
        entropy = -(by_hand.maps[1] * np.log(by_hand.maps[1] + 1e-30)).sum(-1).mean(-1) / np.log(len(by_hand.summing))
        assert figures.figures["entropy"][1] == pytest.approx(entropy, abs=1e-5)
        assert (figures.figures["distance"] > 0).all()
    *_, effects = by_hand.looked(method="ablation")
    assert isinstance(effects, HeadTable)
    assert np.abs(effects.figures["effect"]).max() > 1e-4


def test_a_missing_frame_is_said_and_the_command_prints_every_frame(
    by_hand: ByHand, tmp_path: Path, capsys: pytest.CaptureFixture
) -> None:
    (failure,) = by_hand.looked(frame=TUBES)
    assert isinstance(failure, Failure)
    assert "there are 4 frames" in failure.reason
    out = tmp_path / "strip.png"
    given = ["attention", str(by_hand.clip), "--model", str(by_hand.folder), "--method", "rollout"]
    assert main([*given, "--out", str(out), "--all-frames"]) == 0
    assert main(given) == 0
    assert capsys.readouterr().out.count("frame at") >= TUBES
    with Image.open(out) as picture:
        assert picture.width > 2 * 160, "frames stand beside each other"
