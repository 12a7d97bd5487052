"""What a model loses with other attention, against transformers' own model with the weights taken away."""

import json
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image

from desktop_app.answers import Answer, Failure
from desktop_app.attention.mechanisms import MECHANISMS
from desktop_app.cli import main
from desktop_app.inference.residency import Residency
from desktop_app.problems import BadQuestion
from desktop_app.questions import (
    Attention,
    AutomaticSpeechRecognition,
    ImageClassification,
    Question,
    TableQuestionAnswering,
    ZeroShotImageClassification,
)
from desktop_app.tasks import ask
from desktop_app.tasks.attention_losses.asked import AttentionLosses, MechanismLoss
from desktop_app.workspace import export


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    path = tmp_path / "picture.png"
    Image.fromarray(np.random.default_rng(1).integers(0, 255, (80, 64, 3), np.uint8)).save(path)
    return path


def lost(about: Question, *mechanisms: str) -> list[MechanismLoss]:
    found = list(ask(AttentionLosses(into=Attention(about=about), mechanisms=mechanisms), Residency()))
    assert all(isinstance(each, MechanismLoss) for each in found), found
    return found  # type: ignore[return-value]


def test_exact_mechanisms_lose_nothing_and_others_are_told_at_each_setting(vit_folder: Path, picture: Path) -> None:
    about = ImageClassification(images=(picture,), checkpoint=str(vit_folder), precision="float32")
    found = lost(about)
    assert {each.mechanism for each in found} == set(MECHANISMS)
    assert [each.title for each in found if each.mechanism == "band"] == [
        "Band, 8 neighbours",
        "Band, 16 neighbours",
        "Band, 64 neighbours",
    ]
    for each in found:
        assert (each.length, each.heads, len(each.errors)) == (17, 4, 2)
        if each.exact:
            assert each.same
            assert max(*each.errors, each.drift) < 1e-5
    by_title = {each.title: each for each in found}
    assert by_title["Band, 64 neighbours"].error < 1e-5, "64 neighbours are all there are"
    assert by_title["Linear"].error > 0.01
    eager = by_title["Eager"].megabytes
    assert eager is not None
    assert eager == pytest.approx(2 * 4 * 17**2 * 4 / 1e6, rel=0.5), "scores and weights of 4 heads over 17 tokens"


def test_the_answer_is_the_one_transformers_gives(vit_folder: Path, picture: Path) -> None:
    from transformers import AutoImageProcessor, ViTForImageClassification

    model = ViTForImageClassification.from_pretrained(vit_folder).eval()
    values = AutoImageProcessor.from_pretrained(vit_folder)(Image.open(picture), return_tensors="pt")["pixel_values"]
    with torch.no_grad():
        logits = model(pixel_values=values).logits[0]
    about = ImageClassification(images=(picture,), checkpoint=str(vit_folder), precision="float32")
    (found,) = lost(about, "linear")
    assert found.before == model.config.id2label[int(logits.argmax())]

    def linear(module: torch.nn.Module, q: torch.Tensor, k: torch.Tensor, v: torch.Tensor, *_: object, **__: object):  # type: ignore[no-untyped-def]
        fq, fk = torch.nn.functional.elu(q) + 1, torch.nn.functional.elu(k) + 1
        weights = fq @ fk.transpose(-1, -2)
        return (weights / weights.sum(-1, keepdim=True) @ v).transpose(1, 2), None

    from transformers import AttentionInterface

    AttentionInterface.register("linear_of_this_test", linear)
    model.set_attn_implementation("linear_of_this_test")
    with torch.no_grad():
        other = model(pixel_values=values).logits[0]
    assert found.after == model.config.id2label[int(other.argmax())]
    assert found.drift == pytest.approx(float((other - logits).norm() / logits.norm()), rel=1e-3)


def test_captions_sounds_and_tables_are_run_too(
    clip_folder: Path, wav2vec2_folder: Path, picture: Path, tmp_path: Path
) -> None:
    import soundfile

    sound = tmp_path / "sound.wav"
    soundfile.write(sound, np.random.default_rng(2).normal(0, 0.1, 24_000), 16_000)
    table = tmp_path / "table.csv"
    table.write_text("name,age\nAnna,32\nBert,41\n")
    abouts: list[Question] = [
        ZeroShotImageClassification(images=(picture,), labels=("cat", "cat cat"), checkpoint=str(clip_folder)),
        AutomaticSpeechRecognition(sounds=(sound,), checkpoint=str(wav2vec2_folder)),
        TableQuestionAnswering(table=table, questions=("how old is bert?",)),
    ]
    for about in abouts:
        exact, other = lost(about, "sdpa", "linear")
        assert exact.same
        assert exact.error < 1e-5 < other.error
    assert exact.before == "41"


def test_what_cannot_be_asked_is_said(vit_folder: Path, picture: Path, tmp_path: Path) -> None:
    about = ImageClassification(images=(picture,), checkpoint=str(vit_folder))
    with pytest.raises(BadQuestion, match="not a mechanism"):
        ask(AttentionLosses(into=Attention(about=about), mechanisms=("magic",)), Residency())
    gone = ImageClassification(images=(tmp_path / "gone.png",), checkpoint=str(vit_folder))
    found: list[Answer] = list(ask(AttentionLosses(into=Attention(about=gone)), Residency()))
    assert isinstance(found[0], Failure)
    assert "gone.png" in str(found[0].source)


def test_it_is_written_and_printed(
    vit_folder: Path, picture: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    about = ImageClassification(images=(picture,), checkpoint=str(vit_folder), precision="float32")
    found = lost(about, "sdpa", "linear")
    export.write(tmp_path / "losses.svg", found)
    drawn = (tmp_path / "losses.svg").read_text()
    assert drawn.startswith("<svg")
    assert drawn.count("Linear") == 2
    export.write(tmp_path / "losses.csv", found)
    assert f"{found[1].errors[0]:.6g}" in (tmp_path / "losses.csv").read_text()
    given = ["attention", str(picture), "--model", str(vit_folder), "--method", "mechanisms", "--precision", "float32"]
    assert main([*given, "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert {each["mechanism"] for each in told} == set(MECHANISMS)
    assert main([*given, "--out", str(tmp_path / "map.npz")]) != 0
