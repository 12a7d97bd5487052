"""What the attention task tells is what transformers gives with eager attention on the same input."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from PIL import Image

from desktop_app.answers import Answer, AttentionMap, Failure, HeadTable
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
from desktop_app.tasks.tables.checkpoint import Checkpoint
from tests.attention.sharing import sharing_out


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    path = tmp_path / "picture.png"
    values = np.random.default_rng(1).integers(0, 255, (80, 64, 3), np.uint8)
    Image.fromarray(values).save(path)
    return path


@pytest.fixture
def sound(tmp_path: Path) -> Path:
    import soundfile

    path = tmp_path / "sound.wav"
    soundfile.write(path, np.random.default_rng(2).normal(0, 0.1, 24_000), 16_000)
    return path


def looked(about: Question, **how: Any) -> list[Answer]:
    return list(ask(Attention(about=about, **how), Residency()))


def one(about: Question, **how: Any) -> AttentionMap:
    (found,) = looked(about, **how)
    assert isinstance(found, AttentionMap), found
    return found


def test_raw_maps_of_a_picture(vit_folder: Path, picture: Path) -> None:
    from transformers import AutoImageProcessor, ViTForImageClassification

    model = ViTForImageClassification.from_pretrained(vit_folder, attn_implementation="eager").eval()
    values = AutoImageProcessor.from_pretrained(vit_folder)(Image.open(picture), return_tensors="pt")["pixel_values"]
    with torch.no_grad():
        wanted = model(pixel_values=values, output_attentions=True).attentions
    about = ImageClassification(images=(picture,), checkpoint=str(vit_folder), precision="float32")
    for layer in range(2):
        found = one(about, layer=layer)
        np.testing.assert_allclose(found.weights, wanted[layer][0].numpy(), atol=1e-6)
        assert (found.layers, found.heads, found.grid) == (2, 4, (4, 4))
        single = one(about, layer=layer, head=3)
        np.testing.assert_allclose(single.matrix, wanted[layer][0, 3].numpy(), atol=1e-6)
    np.testing.assert_allclose(found.patches(), wanted[1][0].mean(0)[0, 1:].reshape(4, 4).numpy(), atol=1e-6)
    np.testing.assert_allclose(found.patches(6), wanted[1][0].mean(0)[6, 1:].reshape(4, 4).numpy(), atol=1e-6)
    assert found.keys[0] == "class token"
    assert found.keys[6] == "row 2, column 2"
    assert len(found.keys) == 17
    assert (found.to_dict()["device"], found.to_dict()["precision"]) == ("cpu", "float32")


def over_moves(values: torch.Tensor, relevance_of: Callable[[torch.Tensor], np.ndarray]) -> np.ndarray:
    """The mean relevance of a picture of 4 x 4 patches as it is and moved by half a patch each way, above 0.

    Each patch has the mean of what the pixels it is made of have in the moved picture, if they are in it.
    """
    side = values.shape[-1] // 4
    half = side // 2
    padded = np.pad(values.numpy(), ((0, 0), (0, 0), (half, half), (half, half)), mode="reflect")
    found = [relevance_of(values)]
    for down, across in ((-half, -half), (-half, half), (half, -half), (half, half)):
        begin = half + down, half + across
        moved = padded[..., begin[0] : begin[0] + 4 * side, begin[1] : begin[1] + 4 * side]
        shares = np.zeros((17, 17))
        shares[0, 0] = 1
        for y, x in np.ndindex(4 * side, 4 * side):
            there = y - down, x - across
            if min(there) >= 0 and max(there) < 4 * side:
                shares[1 + y // side * 4 + x // side, 1 + there[0] // side * 4 + there[1] // side] += 1
        shares /= shares.sum(1, keepdims=True)
        found.append(shares @ relevance_of(torch.from_numpy(np.ascontiguousarray(moved))) @ shares.T)
    return np.maximum(np.mean(found, 0), 0)


def counted(number: torch.Tensor, attentions: tuple[torch.Tensor, ...]) -> np.ndarray:
    """Relevance of each token for a number, by hand: in the upper layers below 0 what speaks against it."""
    gradients = torch.autograd.grad(number, attentions)
    total = np.eye(attentions[0].shape[-1])
    for place, (weights, gradient) in enumerate(zip(attentions, gradients, strict=True)):
        counted = (weights * gradient).detach().numpy()[0]
        lower = place < len(attentions) // 2
        total = total + (np.maximum(counted, 0) if lower else counted).mean(0) @ total
    return total - np.eye(len(total))


def test_relevance_of_a_label_is_that_of_eager_attention(vit_folder: Path, picture: Path) -> None:
    from transformers import AutoImageProcessor, ViTForImageClassification

    values = AutoImageProcessor.from_pretrained(vit_folder)(Image.open(picture), return_tensors="pt")["pixel_values"]
    with sharing_out():
        model = ViTForImageClassification.from_pretrained(vit_folder, attn_implementation="eager").eval()

        def of_house(pixels: torch.Tensor) -> np.ndarray:
            out = model(pixel_values=pixels, output_attentions=True)
            powers = out.logits[0].double().exp()
            share = powers[3] / powers.sum()
            return counted((share / (1 - share)).log(), out.attentions)

        wanted = over_moves(values, of_house)
    about = ImageClassification(images=(picture,), checkpoint=str(vit_folder), precision="float32")
    found = one(about, method="relevance", label="House")
    assert found.label == "house"
    np.testing.assert_allclose(found.matrix, wanted, atol=1e-4, rtol=1e-3)
    assert found.matrix.max() > 1e-3
    assert one(about, method="relevance", label="cat").patches().tolist() != found.patches().tolist()


def test_heads_switched_off_move_the_label_s_logit(vit_folder: Path, picture: Path) -> None:
    from transformers import AutoImageProcessor, ViTForImageClassification

    about = ImageClassification(images=(picture,), checkpoint=str(vit_folder), precision="float32")
    *passing, final = looked(about, method="ablation", label="dog")
    assert isinstance(final, HeadTable)
    assert [each.final for each in (*passing, final)] == [False, True]
    effects = final.figures["effect"]
    assert effects.shape == (2, 4)
    model = ViTForImageClassification.from_pretrained(vit_folder).eval()
    values = AutoImageProcessor.from_pretrained(vit_folder)(Image.open(picture), return_tensors="pt")["pixel_values"]
    with torch.no_grad():
        before = model(pixel_values=values).logits[0]
        model.vit.layers[1].attention.o_proj.weight[:, 24:36] = 0
        after = model(pixel_values=values).logits[0]
    assert effects[1, 2] == pytest.approx(float(before[1] - after[1]), abs=1e-4)
    labels = model.config.id2label
    assert (final.reply, final.replies[1, 2]) == (labels[int(before.argmax())], labels[int(after.argmax())])
    assert len(final.replies) == effects.size
    assert final.to_dict()["precision"] == "float32"
    assert abs(effects).max() > 1e-3


def test_nothing_of_torch_is_held_between_two_answers(vit_folder: Path, picture: Path) -> None:
    """The worker steps other streams between two answers: their tensors would become inference tensors."""
    about = ImageClassification(images=(picture,), checkpoint=str(vit_folder), precision="float32")
    stream = ask(Attention(about=about, method="ablation", label="dog"), Residency())
    for _ in stream:
        assert not torch.is_inference_mode_enabled()
        assert torch.is_grad_enabled()
        weight = torch.ones(1, requires_grad=True)
        assert torch.autograd.grad((3 * weight).sum(), weight)[0] == 3


def test_a_caption_is_looked_for_in_the_picture_and_read_itself(clip_folder: Path, picture: Path) -> None:
    labels = ("a cat", "a red house")
    about = ZeroShotImageClassification(images=(picture,), labels=labels, checkpoint=str(clip_folder))
    found = one(about, method="relevance", label="a red house")
    assert found.label == "a red house"
    assert found.grid == (4, 4)
    assert sum(share for _, share in found.captioned) == pytest.approx(1, abs=1e-4)
    text = one(about, tower="text", layer=0, label="a cat")
    assert text.matrix.shape == (len(text.keys), len(text.keys))
    assert not np.triu(text.matrix, 1).any(), "CLIP's words see those before them alone"
    np.testing.assert_allclose(text.matrix.sum(-1), 1, atol=1e-5)


@pytest.mark.parametrize("labels", [("a cat",), ("a cat", "a red house"), ("a cat", "a red house", "nothing")])
def test_relevance_of_a_caption_is_against_the_others(
    clip_folder: Path, picture: Path, labels: tuple[str, ...]
) -> None:
    """Where it stands alone, of its logit; else of log(p / (1 - p)), p being its share of the softmax."""
    from transformers import AutoImageProcessor, AutoTokenizer, CLIPModel

    values = AutoImageProcessor.from_pretrained(clip_folder)(Image.open(picture), return_tensors="pt")["pixel_values"]
    texts = AutoTokenizer.from_pretrained(clip_folder)(list(labels), padding=True, return_tensors="pt")
    with sharing_out():
        model = CLIPModel.from_pretrained(clip_folder, attn_implementation="eager").eval()

        def of_first(pixels: torch.Tensor) -> np.ndarray:
            seen = model.vision_model(pixel_values=pixels, output_attentions=True)
            words = torch.nn.functional.normalize(model.text_projection(model.text_model(**texts).pooler_output))
            vector = torch.nn.functional.normalize(model.visual_projection(seen.pooler_output))
            logits = (model.logit_scale.exp() * (vector @ words.T))[0].double()
            share = logits.exp()[0] / logits.exp().sum()
            return counted(logits[0] if len(labels) == 1 else (share / (1 - share)).log(), seen.attentions)

        wanted = over_moves(values, of_first)
    about = ZeroShotImageClassification(
        images=(picture,), labels=labels, template="{}", checkpoint=str(clip_folder), precision="float32"
    )
    found = one(about, method="relevance", label="a cat")
    np.testing.assert_allclose(found.matrix, wanted, atol=1e-4, rtol=1e-3)
    assert found.matrix.max() > 0
    assert len(found.notes) == 1 + (len(labels) > 1)


def test_the_probe_of_siglip_is_its_last_layer(siglip_folder: Path, picture: Path) -> None:
    about = ZeroShotImageClassification(images=(picture,), labels=("a cat",), checkpoint=str(siglip_folder))
    pooled = one(about)
    assert (pooled.layers, pooled.layer, pooled.queries) == (3, 2, ("probe",))
    assert pooled.weights.shape == (4, 1, 16)
    assert one(about, layer=0).weights.shape == (4, 16, 16)
    for method in ("rollout", "relevance"):
        assert one(about, method=method).patches().shape == (4, 4)


def test_a_table_s_words_and_cells(tmp_path: Path) -> None:
    table = tmp_path / "cities.csv"
    table.write_text("City,People\nAachen,249\nBonn,332\n")
    about = TableQuestionAnswering(table=table, questions=("how many people live in Bonn?",))
    found = one(about)
    assert found.cells[0] == (-2, -2)
    assert {(1, 0), (1, 1), (0, 0), (-1, 1)} <= set(found.cells)
    assert len(found.cells) == len(found.keys) == found.matrix.shape[0]
    bonn = "".join(key.removeprefix("##") for key, cell in zip(found.keys, found.cells, strict=True) if cell == (1, 0))
    assert bonn == "bonn"
    relevant = one(about, method="relevance", label="332")
    assert {relevant.cells[place] for place in relevant.asked} == {(1, 1)}
    (refused,) = looked(about, method="relevance", label="nowhere")
    assert isinstance(refused, Failure)
    assert "no cell" in refused.reason


def test_of_a_large_table_the_rows_that_its_answer_rests_on_are_looked_at(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = tmp_path / "cities.csv"
    table.write_text("City,People\n" + "".join(f"Town {place},{place * 7}\n" for place in range(2_000)))
    about = TableQuestionAnswering(table=table, questions=("how many people live in Town 1500?",))
    # Known from the answer, they need not be found by reading all of the table once more.
    monkeypatch.setattr(Checkpoint, "find", lambda *_: pytest.fail("the whole table is read again"))
    found = one(about, rows=(1_500, 1_700))
    rows = {row for row, _ in found.cells}
    assert {1_500, 1_700, 1_501} <= rows
    assert not {0, 1_499} & rows
    assert "of 2,000 rows were looked at" in found.notes[0]


def test_stretches_of_a_sound(wav2vec2_folder: Path, sound: Path) -> None:
    about = AutomaticSpeechRecognition(sounds=(sound,), checkpoint=str(wav2vec2_folder))
    found = one(about, start=0.5)
    assert (found.start, found.step) == (0.5, 0.02)
    assert found.matrix.shape == (49, 49) == (len(found.keys),) * 2
    assert found.keys[1] == "0.52 s"
    (table,) = looked(about, method="statistics")
    assert isinstance(table, HeadTable)
    assert table.figures["entropy"].shape == (2, 4)
    assert (table.figures["entropy"] <= 1.0001).all()


@pytest.mark.parametrize(
    ("how", "words"),
    [({"layer": 9}, "layer 9"), ({"head": 4}, "head 4"), ({"method": "relevance", "label": "a unicorn"}, "unicorn")],
)
def test_what_is_not_there_is_said(vit_folder: Path, picture: Path, how: dict[str, Any], words: str) -> None:
    (refused,) = looked(ImageClassification(images=(picture,), checkpoint=str(vit_folder)), **how)
    assert isinstance(refused, Failure)
    assert words in refused.reason
    with pytest.raises(BadQuestion, match="no method"):
        looked(ImageClassification(images=(picture,)), method="guess")
