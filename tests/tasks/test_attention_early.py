"""What cannot be looked into is refused from config.json alone, of every architecture, before weights are read."""

import json
from pathlib import Path
from typing import Any

import pytest
from transformers import AutoConfig

from desktop_app.cli import main
from desktop_app.problems import BadQuestion
from desktop_app.questions import (
    ROLLOUT,
    Attention,
    AutomaticSpeechRecognition,
    ImageClassification,
    Question,
    TableQuestionAnswering,
    VisualQuestionAnswering,
    ZeroShotImageClassification,
)
from desktop_app.registry import architectures, specs
from desktop_app.tasks.attention import early
from desktop_app.tasks.document_question_answering.asked import DocumentQuestionAnswering
from desktop_app.tasks.video_classification.asked import VideoClassification

_FILE = Path("a.bin")
_ABOUT: dict[str, dict[str, Any]] = {
    ImageClassification.task: {"type": ImageClassification, "images": (_FILE,)},
    ZeroShotImageClassification.task: {"type": ZeroShotImageClassification, "images": (_FILE,), "labels": ("a",)},
    VisualQuestionAnswering.task: {"type": VisualQuestionAnswering, "images": (_FILE,), "questions": ("a?",)},
    TableQuestionAnswering.task: {"type": TableQuestionAnswering, "table": _FILE, "questions": ("a?",)},
    AutomaticSpeechRecognition.task: {"type": AutomaticSpeechRecognition, "sounds": (_FILE,)},
    VideoClassification.task: {"type": VideoClassification, "films": (_FILE,)},
    DocumentQuestionAnswering.task: {"type": DocumentQuestionAnswering, "documents": (_FILE,), "questions": ("a?",)},
}
_KINDS = {
    "ViTForImageClassification": "vit",
    "CLIPModel": "clip",
    "SiglipModel": "siglip",
    "TapasForQuestionAnswering": "tapas",
    "Wav2Vec2ForCTC": "wav2vec2",
    "TimesformerForVideoClassification": "timesformer",
    "VideoMAEForVideoClassification": "videomae",
    "VivitForVideoClassification": "vivit",
    "LayoutLMForQuestionAnswering": "layoutlm",
    "LayoutLMv3ForQuestionAnswering": "layoutlmv3",
    "LiltForQuestionAnswering": "lilt",
    "VisionEncoderDecoderModel": "vision-encoder-decoder",
    "ViltForQuestionAnswering": "vilt",
    "BlipForQuestionAnswering": "blip",
}


def _written(folder: Path, architecture: str, **config: Any) -> Path:
    """A folder with a configuration and empty weights, which nothing could be loaded from."""
    folder.mkdir(exist_ok=True)
    kind = _KINDS[architecture]
    (folder / "config.json").write_text(json.dumps({"architectures": [architecture], "model_type": kind, **config}))
    for name in (
        "model.safetensors",
        "preprocessor_config.json",
        "tokenizer.json",
        "tokenizer_config.json",
        "vocab.txt",
    ):
        (folder / name).write_text("{}")
    if kind == "vision-encoder-decoder":
        parts = {"encoder": {"model_type": "donut-swin"}, "decoder": {"model_type": "mbart"}}
        config = {"architectures": [architecture], "model_type": kind, **parts}
        (folder / "config.json").write_text(json.dumps(config))
        tokens = architectures()[architecture][1].tokens
        (folder / "tokenizer.json").write_text(json.dumps(dict.fromkeys(tokens)))
    (folder / "vocab.json").write_text("{}")
    (folder / "merges.txt").write_text("")
    return folder


def _about(task: str, folder: Path) -> Question:
    given = dict(_ABOUT[task])
    return given.pop("type")(checkpoint=str(folder), **given)  # type: ignore[no-any-return]


_LOOKED_INTO = [
    (spec.id, each.name, tower)
    for spec in specs()
    for each in spec.architectures
    for tower in ("image", "text")
    if spec.id in _ABOUT and (tower == "image" or spec.id == ZeroShotImageClassification.task)
]


@pytest.mark.parametrize(("task", "architecture", "tower"), _LOOKED_INTO)
def test_layers_and_heads_are_those_of_the_architecture(
    task: str, architecture: str, tower: str, tmp_path: Path
) -> None:
    kind = _KINDS[architecture]
    about = _about(task, _written(tmp_path / kind, architecture))
    if kind == "blip":
        with pytest.raises(BadQuestion, match="word by word"):
            early.check(Attention(about=about), _FILE)
        return
    if kind == "vision-encoder-decoder":
        with pytest.raises(BadQuestion, match="layer by layer alone"):
            early.check(Attention(about=about, method=ROLLOUT), _FILE)
    # It is its decoder whose attention to the page is shown.
    usual = AutoConfig.for_model("mbart" if kind == "vision-encoder-decoder" else kind)
    if task == ZeroShotImageClassification.task:
        usual = getattr(usual, "text_config" if tower == "text" else "vision_config")
    pools = kind == "siglip" and tower == "image"
    layers, heads = usual.num_hidden_layers + pools, usual.num_attention_heads
    early.check(Attention(about=about, tower=tower, layer=layers - 1, head=heads - 1), _FILE)
    with pytest.raises(BadQuestion, match=f"there are {layers} layers"):
        early.check(Attention(about=about, tower=tower, layer=layers), _FILE)
    with pytest.raises(BadQuestion, match=f"there are {heads} heads"):
        early.check(Attention(about=about, tower=tower, head=heads), _FILE)


def test_a_siglip_of_another_size_is_counted_with_its_head(tmp_path: Path) -> None:
    towers = {"vision_config": {"num_hidden_layers": 3, "num_attention_heads": 2}, "text_config": {}}
    about = _about(ZeroShotImageClassification.task, _written(tmp_path / "siglip", "SiglipModel", **towers))
    early.check(Attention(about=about, layer=3, head=1), _FILE)
    with pytest.raises(BadQuestion, match="there are 4 layers"):
        early.check(Attention(about=about, layer=4), _FILE)
    early.check(Attention(about=about, tower="text", layer=11), _FILE)


def test_attention_in_space_alone_is_refused(tmp_path: Path) -> None:
    folder = _written(tmp_path / "space", "TimesformerForVideoClassification", attention_type="space_only")
    with pytest.raises(BadQuestion, match="divided attention"):
        early.check(Attention(about=_about(VideoClassification.task, folder)), _FILE)


def test_a_page_that_is_not_there_is_told_before_anything_is_loaded(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Loading would fail at once: the checkpoint is no checkpoint."""
    from desktop_app import paths

    monkeypatch.setattr("desktop_app.inference.residency.Residency.borrow", lambda *_: pytest.fail("it was loaded"))
    page = str(paths.shipped("resources", "samples") / "paper-invoice.pdf")
    assert main(["read", page, "--pages", "9", "--ask", "What is the total?"]) == 1
    told = capsys.readouterr().err
    assert "it has no page 9" in told
    assert "paper-invoice.pdf" in told
    broken = tmp_path / "broken.pdf"
    broken.write_bytes(b"%PDF-1.7 nothing")
    assert main(["read", str(broken), "--pages", "2", "--fields"]) == 1
    assert "broken.pdf" in capsys.readouterr().err
