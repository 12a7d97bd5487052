"""Questions about pictures: what transformers itself answers, however many are asked together."""

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from PIL import Image

from desktop_app import paths
from desktop_app.answers import Answer, AttentionMap, Failure, PictureAnswer, Unanswered
from desktop_app.catalogue import Catalogue
from desktop_app.inference.residency import Residency
from desktop_app.problems import BadQuestion
from desktop_app.questions import RELEVANCE, Attention, VisualQuestionAnswering
from desktop_app.tasks import ask
from desktop_app.tasks.visual_question_answering import answer_kinds
from desktop_app.workspace import export
from desktop_app.workspace.kept_answers import Kept

WORDS = "[PAD] [UNK] [CLS] [SEP] [MASK] [DEC] what colour is the cat ? how many are there dogs a red".split()
SHORT, LONG = "how many dogs?", "what colour is the cat? is there a red cat"


def _tokenizer(folder: Path) -> Any:
    from transformers import BertTokenizerFast

    (folder / "vocab.txt").write_text("\n".join(WORDS) + "\n")
    return BertTokenizerFast(str(folder / "vocab.txt"), model_max_length=40)


@pytest.fixture(scope="module")
def vilt_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A ViLT of 2 layers with 7 answers."""
    from transformers import ViltConfig, ViltForQuestionAnswering, ViltProcessor
    from transformers.models.vilt.image_processing_pil_vilt import ViltImageProcessorPil

    folder = tmp_path_factory.mktemp("vilt")
    names = ["yes", "no", "red", "green", "one", "two", "left"]
    config = ViltConfig(
        vocab_size=len(WORDS), hidden_size=48, num_hidden_layers=2, num_attention_heads=4, intermediate_size=96,
        image_size=64, patch_size=16, id2label=dict(enumerate(names)), initializer_range=0.2,
    )  # fmt: skip
    torch.manual_seed(1)
    ViltForQuestionAnswering(config).save_pretrained(folder)
    images = ViltImageProcessorPil(size={"shortest_edge": 64}, size_divisor=16)
    ViltProcessor(image_processor=images, tokenizer=_tokenizer(folder)).save_pretrained(folder)
    return folder


@pytest.fixture(scope="module")
def blip_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A BLIP of 2 layers in each part, that writes words of WORDS."""
    from transformers import BlipConfig, BlipForQuestionAnswering, BlipImageProcessorPil, BlipProcessor

    folder = tmp_path_factory.mktemp("blip")
    part = {"hidden_size": 48, "num_hidden_layers": 2, "num_attention_heads": 4, "intermediate_size": 96}
    text = part | {"vocab_size": len(WORDS), "encoder_hidden_size": 48, "bos_token_id": 5, "eos_token_id": 3}
    config = BlipConfig(
        text_config=text | {"sep_token_id": 3, "pad_token_id": 0, "initializer_range": 0.3, "is_decoder": True},
        vision_config=part | {"image_size": 64, "patch_size": 16, "initializer_range": 0.3},
        projection_dim=32,
    )
    torch.manual_seed(2)
    BlipForQuestionAnswering(config).save_pretrained(folder)
    images = BlipImageProcessorPil(size={"height": 64, "width": 64})
    BlipProcessor(image_processor=images, tokenizer=_tokenizer(folder)).save_pretrained(folder)
    return folder


@pytest.fixture(scope="module")
def pictures(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, ...]:
    """Noise in three shapes, so that a batch of them has to be padded."""
    folder, rng, made = tmp_path_factory.mktemp("pictures"), np.random.default_rng(3), []
    for place, size in enumerate(((64, 64), (64, 130), (200, 100))):
        made.append(folder / f"{place}.png")
        Image.fromarray(rng.integers(0, 255, (*size, 3), np.uint8)).save(made[-1])
    return tuple(made)


def _asked(folder: Path, images: tuple[Path, ...], *texts: str, top_k: int = 7) -> list[Answer]:
    question = VisualQuestionAnswering(
        images=images, questions=texts, top_k=top_k, checkpoint=str(folder), device="cpu", precision="float32"
    )
    return list(ask(question, Residency(Catalogue())))


def _pictures_answers(answers: list[Answer]) -> list[PictureAnswer]:
    assert all(isinstance(each, PictureAnswer) for each in answers), answers
    return [each for each in answers if isinstance(each, PictureAnswer)]


def test_vilt_scores_are_those_of_transformers(vilt_folder: Path, pictures: tuple[Path, ...]) -> None:
    from transformers import ViltForQuestionAnswering, ViltProcessor

    model = ViltForQuestionAnswering.from_pretrained(vilt_folder).eval()
    processor = ViltProcessor.from_pretrained(vilt_folder)
    found = _pictures_answers(_asked(vilt_folder, pictures, SHORT, LONG))
    assert [(each.source, each.question) for each in found] == [
        (one, text) for one in pictures for text in (SHORT, LONG)
    ]
    for each in found:
        with torch.no_grad():
            logits = model(**processor(Image.open(each.source), each.question, return_tensors="pt")).logits[0]
        expected = dict(zip(model.config.id2label.values(), logits.sigmoid().tolist(), strict=True))
        assert {label.label: label.score for label in each.labels} == pytest.approx(expected, abs=2e-6)
        assert each.best.score == max(expected.values()) or each.best.score == pytest.approx(max(expected.values()))
    assert len({each.best.score for each in found}) == len(found)


def test_blip_writes_what_transformers_writes(blip_folder: Path, pictures: tuple[Path, ...]) -> None:
    from transformers import BlipForQuestionAnswering, BlipProcessor

    model = BlipForQuestionAnswering.from_pretrained(blip_folder).eval()
    processor = BlipProcessor.from_pretrained(blip_folder)
    found = _pictures_answers(_asked(blip_folder, pictures, SHORT, LONG))
    for each in found:
        inputs = processor(Image.open(each.source), each.question, return_tensors="pt")
        with torch.no_grad():
            written = model.generate(**inputs, max_new_tokens=20, do_sample=False, num_beams=1)
        assert each.best.label == processor.decode(written[0][1:], skip_special_tokens=True).strip()
        assert 0 < each.best.score <= 1
    assert len({each.best for each in found}) > 1


@pytest.mark.parametrize("kind", ["vilt", "blip"])
def test_an_answer_does_not_depend_on_what_is_asked_beside_it(
    kind: str, pictures: tuple[Path, ...], request: pytest.FixtureRequest
) -> None:
    folder = request.getfixturevalue(f"{kind}_folder")
    together = _pictures_answers(_asked(folder, pictures[::-1], LONG, SHORT))
    for each in together:
        (alone,) = _pictures_answers(_asked(folder, (each.source,), each.question))
        assert alone.best.label == each.best.label
        assert alone.best.score == pytest.approx(each.best.score, abs=2e-6)


def test_a_picture_is_encoded_once_for_all_questions(
    vilt_folder: Path, pictures: tuple[Path, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    from desktop_app.tasks.visual_question_answering import run, vilt

    seen: list[int] = []

    def counted(loaded: Any, pixels: torch.Tensor) -> torch.Tensor:
        seen.append(len(pixels))
        return vilt.encoded(loaded, pixels)

    monkeypatch.setitem(run._WAYS, "vilt", run._Way(counted, vilt.answered, True))
    texts = [f"how many dogs are there {'a ' * more}?" for more in range(12)]
    assert len(_asked(vilt_folder, pictures[:2], *texts)) == 24
    assert sum(seen) == 2


def test_words_it_was_never_taught_are_named(vilt_folder: Path, pictures: tuple[Path, ...], tmp_path: Path) -> None:
    """Of a subject it does not know it tells no answer with a score; a word that changes nothing is passed over."""
    zebras = "how many zebras are there?"
    found, understood = _asked(vilt_folder, pictures[:1], zebras, SHORT)
    assert isinstance(found, Unanswered)
    assert (found.question, found.answered) == (zebras, False)
    assert "“zebras”" in found.reason
    assert found.to_dict()["question"] == zebras
    export.write(tmp_path / "answers.tsv", [found, understood])
    rows = [line.split("\t") for line in (tmp_path / "answers.tsv").read_text("utf-8").splitlines()]
    assert rows[0] == ["file", zebras, "score", SHORT, "score", "problem"]
    assert rows[1][1:3] == ["", ""]
    assert "“zebras”" in rows[1][-1]
    export.write(tmp_path / "answers.csv", [found, understood])
    assert (tmp_path / "answers.csv").read_text("utf-8-sig").startswith("file,page,question,rank,answer,score,")
    about = VisualQuestionAnswering(images=pictures[:1], questions=(zebras,), checkpoint=str(vilt_folder), device="cpu")
    (refused,) = ask(Attention(about=about), Residency(Catalogue()))
    assert isinstance(refused, Failure)
    assert "“zebras”" in refused.reason
    (alone,) = _asked(vilt_folder, pictures[:1], SHORT)
    assert isinstance(understood, PictureAnswer)
    assert isinstance(alone, PictureAnswer)
    assert understood.labels == alone.labels
    (found,) = _asked(vilt_folder, pictures[:1], "how many dogs please?")
    assert isinstance(found, PictureAnswer)
    assert any("“please”" in note for note in found.notes)
    (found,) = _asked(vilt_folder, pictures[:1], SHORT)
    assert not found.notes


def test_a_long_question_is_cut_off_and_said(vilt_folder: Path, pictures: tuple[Path, ...]) -> None:
    (found,) = _asked(vilt_folder, pictures[:1], "how many dogs " * 60)
    assert any("first 40 pieces" in note for note in found.notes)


def test_a_broken_picture_takes_no_other_with_it(vilt_folder: Path, pictures: tuple[Path, ...], tmp_path: Path) -> None:
    broken = tmp_path / "broken.png"
    broken.write_bytes(b"\x89PNG\r\n\x1a\n and no more")
    found = _asked(vilt_folder, (pictures[0], broken, pictures[1]), SHORT, LONG)
    assert [each.source for each in found] == [pictures[0], pictures[0], broken, pictures[1], pictures[1]]
    assert isinstance(found[2], Failure)


def test_no_question_is_refused(vilt_folder: Path, pictures: tuple[Path, ...]) -> None:
    with pytest.raises(BadQuestion):
        _asked(vilt_folder, pictures, " ")


def test_it_is_told_in_the_words_of_the_pipeline_and_kept(vilt_folder: Path, pictures: tuple[Path, ...]) -> None:
    (found,) = _pictures_answers(_asked(vilt_folder, pictures[:1], SHORT, top_k=2))
    plain = json.loads(json.dumps(found.to_dict()))
    assert (plain["answer"], plain["score"]) == (found.best.label, found.best.score)
    assert [set(each) for each in plain["answers"]] == [{"answer", "score"}] * 2
    assert [row["answer"] for row in found.rows()] == [each.label for each in found.labels]
    restored = Kept(0.0, found.task, found.source, {}, plain).restored()
    assert isinstance(restored, PictureAnswer)
    assert (restored.question, restored.labels) == (SHORT, found.labels)
    assert restored.meaning == found.meaning
    assert SHORT in restored.search_text()


def test_a_written_answer_says_what_its_score_means(blip_folder: Path, pictures: tuple[Path, ...]) -> None:
    (found,) = _pictures_answers(_asked(blip_folder, pictures[:1], SHORT))
    assert "all words of its answer together" in found.meaning
    restored = Kept(0.0, found.task, found.source, {}, json.loads(json.dumps(found.to_dict()))).restored()
    assert isinstance(restored, PictureAnswer)
    assert restored.meaning == found.meaning


def test_what_vilt_attended_to_is_that_of_transformers(vilt_folder: Path, pictures: tuple[Path, ...]) -> None:
    from transformers import ViltForQuestionAnswering, ViltProcessor

    model = ViltForQuestionAnswering.from_pretrained(vilt_folder).eval()
    inputs = ViltProcessor.from_pretrained(vilt_folder)(Image.open(pictures[1]), SHORT, return_tensors="pt")
    torch.manual_seed(0)  # it shuffles the patches
    with torch.no_grad():
        theirs = model(**inputs, output_attentions=True).attentions
    words = inputs["input_ids"].shape[1]
    about = VisualQuestionAnswering(images=pictures[1:2], questions=(SHORT,), checkpoint=str(vilt_folder), device="cpu")
    (found,) = ask(Attention(about=about, layer=0), Residency(Catalogue()))
    assert isinstance(found, AttentionMap)
    assert found.keys[:words] == ("·", "how", "many", "dogs", "?", "·")
    assert found.keys[words] == "class token"
    assert found.grid is not None
    rows, columns = found.grid
    assert len(found.keys) == words + 1 + rows * columns
    ours, expected = found.weights[:, 0], theirs[0][0, :, 0].numpy()
    np.testing.assert_allclose(ours[:, : words + 1], expected[:, : words + 1], atol=1e-5)
    np.testing.assert_allclose(np.sort(ours[:, words + 1 :]), np.sort(expected[:, words + 1 :]), atol=1e-5)
    assert found.patches().shape == found.grid


def test_relevance_falls_on_patches_and_on_the_words_of_the_question(
    vilt_folder: Path, pictures: tuple[Path, ...]
) -> None:
    about = VisualQuestionAnswering(images=pictures[:1], questions=(LONG,), checkpoint=str(vilt_folder), device="cpu")
    (found,) = ask(Attention(about=about, method=RELEVANCE, label="red"), Residency(Catalogue()))
    assert isinstance(found, AttentionMap)
    assert (found.label, found.question) == ("red", LONG)
    assert [word for word, _ in found.captioned] == "what colour is the cat ? is there a red cat".split()
    assert sum(share for _, share in found.captioned) == pytest.approx(1, abs=1e-4)
    assert found.patches().max() > 0


def test_blip_has_no_maps_and_says_so(blip_folder: Path, pictures: tuple[Path, ...]) -> None:
    about = VisualQuestionAnswering(images=pictures[:1], questions=(SHORT,), checkpoint=str(blip_folder), device="cpu")
    (found,) = ask(Attention(about=about), Residency(Catalogue()))
    assert isinstance(found, Failure)
    assert "word by word" in found.reason
    assert "ViLT" in found.advice


@pytest.mark.parametrize(
    ("question", "wanted"),
    [
        ("How many yellow objects are there?", answer_kinds.NUMBER),
        ("Can you tell me how many stars there are?", answer_kinds.NUMBER),
        ("What is the number of stars?", answer_kinds.NUMBER),
        ("what different colours are there", answer_kinds.COLOUR),
        ("The star is what color?", answer_kinds.COLOUR),
        ("Which shape has the same colour as the star?", answer_kinds.SHAPE),
        ("How big is the star?", answer_kinds.SIZE),
        ("Is the number of stars the same as the number of circles?", ""),
        ("Are there more red or more blue shapes?", ""),
        ("What is on the table?", ""),
        ("What does the sign say?", ""),
    ],
)
def test_what_kind_of_answer_a_question_asks_for(question: str, wanted: str) -> None:
    assert answer_kinds.kind_asked_for(question) == wanted


def test_answers_that_may_be_of_the_kind_asked_for_stay() -> None:
    answers = ["yes", "3", "red and white", "many", "square", "10 feet", "large"]
    left_out = {text: answer_kinds.left_out(text, answers) for text in ("how many?", "what colour?", "what size?")}
    assert left_out == {"how many?": (0, 2, 4, 6), "what colour?": (0, 1, 4, 6), "what size?": (0, 2, 4)}
    assert answer_kinds.left_out("what shape?", ["yes", "no"]) == (), "never all of them"


def test_the_built_in_checkpoint_says_no_word_of_another_kind(tmp_path: Path) -> None:
    """Boxes with blocks, about which it was taught statements alone: it used to say yes or no to all."""
    from PIL import ImageDraw

    picture = Image.new("RGB", (400, 100), (211, 211, 211))
    draw = ImageDraw.Draw(picture)
    for left, top, colour in ((10, 10, "yellow"), (60, 60, "black"), (160, 30, "yellow"), (330, 70, "#0099ff")):
        draw.rectangle((left, top, left + 20, top + 20), fill=colour)
    for left in (100, 250):
        draw.rectangle((left, 0, left + 49, 99), fill="white")
    picture.save(tmp_path / "boxes.png")
    asked = {
        "How many yellow objects are there?": answer_kinds.NUMBER,
        "What colour is the largest shape?": answer_kinds.COLOUR,
        "Which shape is yellow?": answer_kinds.SHAPE,
    }
    found = _pictures_answers(_asked(Path("vilt-pictures"), (tmp_path / "boxes.png",), *asked, top_k=46))
    for each in found:
        assert {answer_kinds.kind_of_answer(label.label) for label in each.labels} == {asked[each.question]}
        assert each.doubted == (each.best.score < 0.5)
        assert ("Not sure" in each.as_text()) == each.doubted
        restored = Kept(0.0, each.task, each.source, {}, json.loads(json.dumps(each.to_dict()))).restored()
        assert isinstance(restored, PictureAnswer)
        assert restored.doubted == each.doubted
    assert any(each.doubted for each in found)
    for each in found:
        about = VisualQuestionAnswering(
            images=(tmp_path / "boxes.png",), questions=(each.question,), checkpoint="vilt-pictures", device="cpu"
        )
        (shown,) = ask(Attention(about=about, method=RELEVANCE), Residency(Catalogue()))
        assert isinstance(shown, AttentionMap)
        assert shown.label == each.best.label, "a map is for the answer that was given, not for a word of another kind"


def test_the_built_in_checkpoint_answers_about_the_sample() -> None:
    asked = {
        "what colour is the star?": "red",
        "is there a blue star?": "no",
        "is there a blue circle?": "yes",
        "how many circles are there?": "2",
        "is the heart on the left or the right?": "left",
    }
    picture = paths.shipped("resources", "samples", "shapes.png")
    found = _pictures_answers(_asked(Path("vilt-pictures"), (picture,), *asked))
    assert {each.question: each.labels[0].label for each in found} == asked
    assert all("photographs" in each.depth for each in found)


def test_an_answer_about_a_photograph_shows_no_percentage(tmp_path: Path) -> None:
    """Of what it was taught, plain drawings, its scores say how often it is right; of others they were high as well."""
    noise = np.random.default_rng(0).integers(0, 255, (200, 300, 3), np.uint8)
    Image.fromarray(noise).save(tmp_path / "rough.png")
    drawn, photograph = (paths.shipped("resources", "samples", name) for name in ("shapes.png", "landscape.webp"))
    questions = ("what colour is the star?", "is there a square?")
    found = _pictures_answers(_asked(Path("vilt-pictures"), (drawn, photograph, tmp_path / "rough.png"), *questions))
    for each in found[:2]:
        assert each.best.telling
        assert each.best.percent(0).endswith("%")
    for each in found[2:]:
        assert (each.best.percent(0), each.best.shown, each.doubted) == ("–", 0.0, True)
        assert "%" not in each.as_text()
        assert "never taught pictures like this one" in each.as_text()
        plain = json.loads(json.dumps(each.to_dict()))
        assert plain["score"] == each.best.score > 0, "files keep what the checkpoint gave"
        assert (plain["telling"], plain["right"]) == (False, 0.0)
        assert Kept(0.0, each.task, each.source, {}, plain).restored().as_text() == each.as_text()


def test_a_map_of_which_no_query_was_asked_about_says_what_all_attend_to() -> None:
    """It used to be the mean of none, which is no number."""
    weights = np.array([[[0.25, 0.75], [0.75, 0.25]]], np.float32)
    found = AttentionMap(
        source=Path("a.png"), task="image-classification", method="raw", layer=0, head=None, layers=1, heads=1,
        weights=weights, queries=("a", "b"), keys=("a", "b"),
    )  # fmt: skip
    assert found.row().tolist() == [0.5, 0.5]


def test_attention_without_a_question_is_refused(vilt_folder: Path, pictures: tuple[Path, ...]) -> None:
    about = VisualQuestionAnswering(images=pictures[:1], questions=(), checkpoint=str(vilt_folder), device="cpu")
    (found,) = ask(Attention(about=about), Residency(Catalogue()))
    assert isinstance(found, Failure)
    assert "nothing was asked" in found.reason
