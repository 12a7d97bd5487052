"""SigLIP matches labels as the transformers pipeline does: each judged by itself, with either of its tokenizers."""

import shutil
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from desktop_app.answers import ImageLabels
from desktop_app.inference import tokenizing
from desktop_app.inference.residency import Residency
from desktop_app.problems import CheckpointProblem
from desktop_app.questions import ZeroShotImageClassification
from desktop_app.tasks import ask

WORDS = (
    "cat",
    "dog",
    "red house",
    "old harbour",
    "town",
    "map",
    "bicycle",
    "rain",
    "photo",
    "drawing",
    "nothing",
    "two",
)
MANY = tuple(f"{one} and {other}" for one in WORDS for other in WORDS)
LONG = ("a red house by the old harbour with two people on a bicycle " * 20).strip()


@pytest.fixture
def pictures(tmp_path: Path) -> tuple[Path, ...]:
    """Eleven, so that a processor needs two batches."""
    random = np.random.default_rng(4)
    for index in range(11):
        pixels = random.integers(0, 255, (40 + 9 * index, 64, 3), np.uint8)
        pixels[: 10 + index] = (20 * index, 250 - 20 * index, 90)
        Image.fromarray(pixels).save(tmp_path / f"{index}.png")
    return tuple(tmp_path / f"{index}.png" for index in range(11))


@pytest.mark.parametrize(
    ("labels", "template"),
    [
        (("a cat",), ""),
        (("a cat", "a red house", "NOTHING at all!"), ""),
        (("a cat", "a red house"), "a drawing of {}"),
        (("Ein Haus für 猫", "ein Hund", "a cat"), "{}"),
        ((LONG, f"a cat and {LONG}", "a cat"), ""),
        (MANY, ""),
    ],
    ids=["one", "default template", "own template", "other scripts", "long", "many"],
)
def test_scores_are_those_of_the_pipeline(
    siglip_folder: Path, pictures: tuple[Path, ...], labels: tuple[str, ...], template: str
) -> None:
    from transformers import pipeline

    theirs = pipeline("zero-shot-image-classification", model=str(siglip_folder), device="cpu", dtype="float32")
    own = {"hypothesis_template": template} if template else {}
    question = ZeroShotImageClassification(
        images=pictures, labels=labels, template=template, checkpoint=str(siglip_folder), precision="float32"
    )
    answers = list(ask(question, Residency()))
    assert len(answers) == len(pictures)
    seen = set()
    for answer in answers[:3] if labels is MANY else answers:
        assert isinstance(answer, ImageLabels)
        assert answer.independent
        given = Image.open(answer.source).convert("RGB")
        expected = {each["label"]: each["score"] for each in theirs(given, candidate_labels=list(labels), **own)}
        assert {each.label: each.score for each in answer.labels} == pytest.approx(expected, abs=1e-6)
        assert [each.score for each in answer.labels] == pytest.approx(
            sorted(expected.values(), reverse=True), abs=1e-6
        )
        seen |= {round(score, 3) for score in expected.values()}
    assert len(seen) > 3, "scores that are all alike would agree with anything"


def test_a_label_is_judged_by_itself(siglip_folder: Path, pictures: tuple[Path, ...]) -> None:
    residency = Residency()

    def scores(*labels: str) -> dict[str, float]:
        question = ZeroShotImageClassification(images=pictures[:1], labels=labels, checkpoint=str(siglip_folder))
        (answer,) = ask(question, residency)
        return {each.label: each.score for each in answer.labels}

    together = scores("a cat", "a red house")
    assert scores("a cat")["a cat"] == pytest.approx(together["a cat"], abs=1e-6)
    assert sum(together.values()) != pytest.approx(1, abs=1e-2)


def test_the_keys_of_an_answer_are_those_of_clip(
    siglip_folder: Path, clip_folder: Path, pictures: tuple[Path, ...]
) -> None:
    def keys(folder: Path) -> list[str]:
        question = ZeroShotImageClassification(images=pictures[:1], labels=("a cat", "a dog"), checkpoint=str(folder))
        (answer,) = ask(question, Residency())
        return list(answer.to_dict())

    assert keys(siglip_folder) == keys(clip_folder)


def test_a_label_is_encoded_once(
    siglip_folder: Path, pictures: tuple[Path, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    residency = Residency()
    question = ZeroShotImageClassification(
        images=pictures, labels=("a cat", "a house"), checkpoint=str(siglip_folder), precision="float32"
    )
    calls: list[tuple[int, ...]] = []
    with residency.borrow(question) as loaded:
        encode = loaded.model.get_text_features
        monkeypatch.setattr(
            loaded.model,
            "get_text_features",
            lambda **tokens: calls.append(tuple(tokens["input_ids"].shape)) or encode(**tokens),
        )
    for _ in range(2):
        assert len(list(ask(question, residency))) == len(pictures)
    assert calls == [(2, 64)]


def test_a_tokenizer_apart_gives_what_transformers_gives_here(siglip_folder: Path) -> None:
    from transformers import AutoTokenizer

    texts = ["This is a photo of a cat.", "Ein Haus für 猫", LONG, ""]
    how = {"padding": "max_length", "truncation": True, "max_length": 64, "return_tensors": "pt"}
    apart = tokenizing.SubprocessTokenizer(siglip_folder)(texts, **how)
    here = AutoTokenizer.from_pretrained(siglip_folder)(texts, **how)
    assert set(apart) == set(here)
    for name, numbers in here.items():
        assert apart[name].dtype == numbers.dtype
        assert apart[name].tolist() == numbers.tolist()


def test_a_large_tokenizer_works_apart_with_the_same_scores(
    siglip_folder: Path, pictures: tuple[Path, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    question = ZeroShotImageClassification(
        images=pictures[:2], labels=("a cat", "a red house"), checkpoint=str(siglip_folder), precision="float32"
    )

    def scores() -> list[float]:
        return [each.score for answer in ask(question, Residency()) for each in answer.labels]

    usual = scores()
    monkeypatch.setattr(tokenizing, "is_large", lambda folder: True)
    with Residency().borrow(question) as loaded:
        assert isinstance(loaded.processor.tokenizer, tokenizing.SubprocessTokenizer)
    assert scores() == pytest.approx(usual, abs=1e-6)


def test_only_a_large_tokenizer_json_works_apart(tmp_path: Path) -> None:
    assert not tokenizing.is_large(tmp_path)
    (tmp_path / "tokenizer.json").write_bytes(b" " * tokenizing.LARGE)
    assert not tokenizing.is_large(tmp_path)
    (tmp_path / "tokenizer.json").write_bytes(b" " * (tokenizing.LARGE + 1))
    assert tokenizing.is_large(tmp_path)


def test_a_tokenizer_that_cannot_be_built_apart_is_named(siglip_folder: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy"
    shutil.copytree(siglip_folder, copy)
    (copy / "tokenizer.json").write_text('{"no": "tokenizer"}')
    with pytest.raises(CheckpointProblem, match=r"copy: its tokenizer cannot be used \(.+\)\. Copy or download"):
        tokenizing.SubprocessTokenizer(copy)(["a cat"], return_tensors="pt")


def test_the_attention_is_that_of_the_pooling_probe(siglip_folder: Path, pictures: tuple[Path, ...]) -> None:
    import torch
    from transformers import SiglipImageProcessorPil, SiglipModel

    question = ZeroShotImageClassification(
        images=pictures[:1], labels=("a cat",), checkpoint=str(siglip_folder), precision="float32"
    )
    (answer,) = ask(question, Residency())
    tower = SiglipModel.from_pretrained(siglip_folder, attn_implementation="eager").eval().vision_model
    pixels = SiglipImageProcessorPil.from_pretrained(siglip_folder)(
        Image.open(pictures[0]).convert("RGB"), return_tensors="pt"
    )
    with torch.no_grad():
        patches = tower(**pixels).last_hidden_state
        _, weights = tower.head.attention(tower.head.probe, patches, patches, average_attn_weights=False)
    assert answer.attention == pytest.approx(weights[0, :, 0].mean(0).reshape(4, 4).numpy(), abs=1e-5)
    assert answer.attention.sum() == pytest.approx(1, abs=1e-5), "no patch is taken for a class token"
    assert answer.crop_box == (0, 0, 1, 1)
