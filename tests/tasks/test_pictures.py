"""Pictures are labelled as transformers labels them: same labels, scores within 1e-4 in float32."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from desktop_app import paths
from desktop_app.answers import Failure, ImageLabels
from desktop_app.catalogue import Catalogue, Entry
from desktop_app.catalogue.entries import Depth, read_config
from desktop_app.catalogue.files import format_bytes
from desktop_app.inference.residency import Residency
from desktop_app.media import lately
from desktop_app.problems import BadQuestion, CheckpointProblem, DeviceProblem
from desktop_app.questions import ImageClassification, ZeroShotImageClassification
from desktop_app.tasks import ask

LABELS = ("a cat", "a red house", "nothing at all")


@pytest.fixture
def pictures(tmp_path: Path) -> tuple[Path, ...]:
    """Pictures of several sizes, modes and formats."""
    random = np.random.default_rng(3)
    found = []
    for index, (name, size) in enumerate(
        {"a.png": (90, 70), "b.jpg": (64, 64), "c.webp": (120, 200), "d.gif": (33, 50), "e.bmp": (64, 40)}.items()
    ):
        pixels = random.integers(0, 255, (size[1], size[0], 3), np.uint8)
        pixels[: size[1] // 2] = (40 * index, 200, 90)
        Image.fromarray(pixels).save(tmp_path / name)
        found.append(tmp_path / name)
    Image.fromarray(random.integers(0, 255, (50, 60, 4), np.uint8)).save(tmp_path / "transparent.png")
    Image.fromarray(random.integers(0, 255, (50, 60), np.uint8)).save(tmp_path / "grey.png")
    return (*found, tmp_path / "transparent.png", tmp_path / "grey.png")


def seen(path: Path) -> Image.Image:
    """What a person sees: transparency on white, which is also what the pipeline is given here."""
    with Image.open(path) as file:
        picture = file.convert("RGBA")
    return Image.alpha_composite(Image.new("RGBA", picture.size, "white"), picture).convert("RGB")


def same(ours: ImageLabels, theirs: list[dict]) -> None:
    """The pipeline's answer for the same picture."""
    expected = {each["label"]: each["score"] for each in theirs}
    assert {each.label for each in ours.labels} == set(expected)
    for each in ours.labels:
        assert each.score == pytest.approx(expected[each.label], abs=1e-4)
    assert [each.score for each in ours.labels] == sorted((each.score for each in ours.labels), reverse=True)


class OneEntry(Catalogue):
    """A catalogue of one folder whose depth is known."""

    def __init__(self, folder: Path, depth: Depth) -> None:
        super().__init__()
        self._entry_of_folder = Entry(name="one", task=ImageClassification.task, folder=folder, depth=depth)

    def find(self, name: str, task: str) -> Entry:
        """That entry, whatever is asked for."""
        return self._entry_of_folder


def image_checkpoints(random: Path, name: str) -> list[Path]:
    """The random checkpoint of the tests and the built-in one."""
    return [random, paths.shipped("models", "builtin", name)]


@pytest.mark.parametrize("which", [0, 1])
def test_labels_are_those_of_the_pipeline(which: int, vit_folder: Path, pictures: tuple[Path, ...]) -> None:
    from transformers import pipeline

    folder = image_checkpoints(vit_folder, "vit-pictures")[which]
    theirs = pipeline("image-classification", model=str(folder), device="cpu", dtype="float32")
    question = ImageClassification(images=pictures, checkpoint=str(folder), device="cpu", precision="float32")
    answers = list(ask(question, Residency()))
    assert [answer.source for answer in answers] == list(pictures)
    for answer in answers:
        same(answer, theirs(seen(answer.source), top_k=5))


@pytest.mark.parametrize("which", [0, 1])
def test_own_labels_match_as_the_pipeline_matches_them(
    which: int, clip_folder: Path, pictures: tuple[Path, ...]
) -> None:
    from transformers import pipeline

    folder = image_checkpoints(clip_folder, "clip-pictures")[which]
    theirs = pipeline("zero-shot-image-classification", model=str(folder), device="cpu", dtype="float32")
    question = ZeroShotImageClassification(
        images=pictures, labels=LABELS, template="a sketch of {}", checkpoint=str(folder), precision="float32"
    )
    for answer in ask(question, Residency()):
        same(answer, theirs(seen(answer.source), candidate_labels=list(LABELS), hypothesis_template="a sketch of {}"))


def test_the_catalogue_knows_where_the_built_in_one_ends() -> None:
    """What the catalogue says of the built-in one: labels it has, and a remedy by its right name and size."""
    entry = Catalogue().find("vit-pictures", ImageClassification.task)
    depth = entry.depth
    assert depth is not None
    (remedy,) = (each for each in Catalogue().entries() if each.name == depth.instead)
    assert set(depth.labels) <= set(read_config(entry.folder)["id2label"].values())
    assert depth.words.endswith(f"{depth.title}, {format_bytes(remedy.disk)}.")
    assert remedy.title.startswith(depth.title)


def test_out_of_depth_is_told_by_label_and_by_doubt(vit_folder: Path, pictures: tuple[Path, ...]) -> None:
    question = ImageClassification(images=pictures[:1], checkpoint=str(vit_folder))
    (plain,) = ask(question, Residency())
    assert (plain.notes, plain.instead) == ((), "")
    best = plain.best
    for labels, below, noted in (((best.label,), 0.0, True), ((), 1.0, True), (("x",), best.score, False)):
        depth = Depth(labels, below, "It knows little.", "vit-base-patch16-224", "ViT base")
        (answer,) = ask(question, Residency(OneEntry(vit_folder, depth)))
        assert answer.labels == plain.labels
        assert answer.notes == (("It knows little.",) if noted else ())
        assert answer.instead == ("vit-base-patch16-224" if noted else "")
        assert answer.to_dict()["notes"] == list(answer.notes)
        assert answer.as_text().endswith("\n(It knows little.)") == noted


def test_a_large_jpeg_is_decoded_small_with_the_same_labels(vit_folder: Path, tmp_path: Path) -> None:
    from transformers import pipeline

    random = np.random.default_rng(5)
    coarse = Image.fromarray(random.integers(0, 255, (12, 16, 3), np.uint8)).resize((1600, 1200), Image.BICUBIC)
    coarse.save(tmp_path / "large.jpg", quality=92)
    theirs = pipeline("image-classification", model=str(vit_folder), device="cpu", dtype="float32")(coarse, top_k=7)
    question = ImageClassification(images=(tmp_path / "large.jpg",), checkpoint=str(vit_folder), top_k=7)
    (ours,) = ask(question, Residency())
    assert ours.best.label == theirs[0]["label"]
    for each in ours.labels:
        assert each.score == pytest.approx(next(x["score"] for x in theirs if x["label"] == each.label), abs=0.02)


def test_the_attention_is_that_of_the_last_layer(vit_folder: Path, pictures: tuple[Path, ...]) -> None:
    import torch
    from transformers import ViTForImageClassification, ViTImageProcessor

    (answer,) = ask(ImageClassification(images=pictures[:1], checkpoint=str(vit_folder)), Residency())
    model = ViTForImageClassification.from_pretrained(vit_folder, attn_implementation="eager").eval()
    pixels = ViTImageProcessor.from_pretrained(vit_folder)(seen(pictures[0]), return_tensors="pt")
    with torch.no_grad():
        last = model(**pixels, output_attentions=True).attentions[-1]
    expected = last[0, :, 0, 1:].mean(0).reshape(4, 4)
    assert answer.attention == pytest.approx(expected.numpy(), abs=1e-5)


def test_a_bad_picture_fails_alone(vit_folder: Path, pictures: tuple[Path, ...], tmp_path: Path) -> None:
    bad = tmp_path / "bad.jpg"
    bad.write_text("this is text")
    gone = tmp_path / "gone.png"
    images = (pictures[0], bad, pictures[1], gone, pictures[2])
    answers = list(ask(ImageClassification(images=images, checkpoint=str(vit_folder)), Residency()))
    assert [answer.source for answer in answers] == list(images)
    assert [isinstance(answer, Failure) for answer in answers] == [False, True, False, True, False]
    assert all(answer.reason and answer.advice for answer in answers if isinstance(answer, Failure))


def test_a_label_is_encoded_once(clip_folder: Path, pictures: tuple[Path, ...], monkeypatch) -> None:
    residency = Residency()
    question = ZeroShotImageClassification(images=pictures, labels=LABELS, checkpoint=str(clip_folder))
    with residency.borrow(question) as loaded:
        calls: list[int] = []
        encode = loaded.model.get_text_features
        monkeypatch.setattr(
            loaded.model,
            "get_text_features",
            lambda **tokens: calls.append(len(tokens["input_ids"])) or encode(**tokens),
        )
    assert len(list(ask(question, residency))) == len(pictures)
    assert len(list(ask(question, residency))) == len(pictures)
    assert calls == [len(LABELS)]


def test_closing_the_stream_stops_the_decoding(
    vit_folder: Path, pictures: tuple[Path, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    from desktop_app.media import images

    read = images.read
    seen: list[Path] = []
    monkeypatch.setattr(images, "read", lambda path, **options: seen.append(path) or read(path, **options))
    stream = ask(ImageClassification(images=pictures * 200, checkpoint=str(vit_folder)), Residency())
    assert len(stream) == len(pictures) * 200
    next(stream)
    stream.close()
    assert len(seen) < 60


def test_braces_in_a_label_are_letters(clip_folder: Path, pictures: tuple[Path, ...]) -> None:
    question = ZeroShotImageClassification(
        images=pictures[:1], labels=("{0}", "a {cat}"), template="{} {x}", checkpoint=str(clip_folder)
    )
    (answer,) = ask(question, Residency())
    assert {each.label for each in answer.labels} == {"{0}", "a {cat}"}


@pytest.mark.parametrize("changes", [{"labels": ()}, {"labels": ("a", " ")}, {"labels": ("a",), "template": "a photo"}])
def test_a_question_without_sense_is_refused(changes: dict, pictures: tuple[Path, ...]) -> None:
    with pytest.raises(BadQuestion) as refused:
        ask(ZeroShotImageClassification(images=pictures, **changes), Residency())
    assert refused.value.advice


def test_an_absent_device_is_explained(vit_folder: Path, pictures: tuple[Path, ...]) -> None:
    import torch

    if torch.cuda.is_available():
        wanted = f"cuda:{torch.cuda.device_count()}"
    else:
        wanted = "cuda"
    with pytest.raises(DeviceProblem) as refused:
        next(ask(ImageClassification(images=pictures, checkpoint=str(vit_folder), device=wanted), Residency()))
    assert "cpu" in refused.value.advice


def test_a_checkpoint_of_another_task_is_refused(clip_folder: Path, pictures: tuple[Path, ...]) -> None:
    with pytest.raises(CheckpointProblem, match="zero-shot-image-classification"):
        next(ask(ImageClassification(images=pictures, checkpoint=str(clip_folder)), Residency()))


def test_the_picture_that_was_labelled_is_at_hand_as_it_was_read(vit_folder: Path, tmp_path: Path) -> None:
    path = tmp_path / "sideways.jpg"
    picture = Image.new("RGB", (600, 300), "red")
    picture.paste("blue", (300, 0, 600, 300))
    exif = Image.Exif()
    exif[0x0112] = 6
    picture.save(path, exif=exif)
    found = list(ask(ImageClassification(images=(path,), checkpoint=str(vit_folder)), Residency()))
    assert isinstance(found[0], ImageLabels)
    path.unlink()
    small = lately.seen(path, 1)
    assert small is not None
    assert small.height == pytest.approx(2 * small.width, rel=0.02), "turned upright"
    top, bottom = small.getpixel((small.width // 2, 5)), small.getpixel((small.width // 2, small.height - 5))
    assert isinstance(top, tuple)
    assert isinstance(bottom, tuple)
    assert top[0] > 200 > bottom[0]
