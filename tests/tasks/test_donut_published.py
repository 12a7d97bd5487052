"""Donut as it is published: its processor, its folder, and what is none."""

import json
from pathlib import Path

import pytest
import torch
import transformers

from desktop_app.catalogue import Catalogue
from desktop_app.catalogue.entries import inspect, task_of
from desktop_app.inference.residency import Residency
from desktop_app.media.documents import reading
from desktop_app.problems import CheckpointProblem
from desktop_app.tasks.document_question_answering import donut
from desktop_app.tasks.document_question_answering.asked import (
    DocumentQuestionAnswering,
)
from desktop_app.tasks.document_question_answering.looked import Looked
from tests import donut as tiny
from tests.donut import DUE, MOOD, SELLER, SIDE
from tests.media.documents import drawn
from tests.tasks.test_donut import answers, loaded, theirs

__all__ = ["loaded", "theirs"]
TASK = DocumentQuestionAnswering.task


class TestWhatIsNoDonut:
    """A folder that cannot be asked is refused before its weights are read."""

    def test_the_task_is_told_by_the_configuration(self, taught: Path) -> None:
        assert task_of(taught) == TASK
        inspect(taught, TASK)

    def test_it_is_imported_under_its_task(self, taught: Path, home: Path) -> None:
        catalogue = Catalogue()
        entry = catalogue.import_folder(taught, lambda _: None)
        assert (entry.task, entry.here, entry.imported) == (TASK, True, True)
        assert entry.name in [each.name for each in catalogue.entries(TASK)]

    def test_without_a_class_its_kind_tells(self, taught: Path, tmp_path: Path) -> None:
        config = json.loads((taught / "config.json").read_text())
        del config["architectures"]
        (tmp_path / "config.json").write_text(json.dumps(config))
        assert task_of(tmp_path) == TASK

    def test_the_same_class_of_other_parts_is_refused(self, taught: Path, tmp_path: Path) -> None:
        config = json.loads((taught / "config.json").read_text())
        config["encoder"]["model_type"], config["decoder"]["model_type"] = "deit", "trocr"
        (tmp_path / "config.json").write_text(json.dumps(config))
        with pytest.raises(CheckpointProblem, match="encoder deit, decoder trocr") as told:
            task_of(tmp_path)
        assert "only Donut" in told.value.advice

    def test_one_that_was_taught_something_else_is_refused(self, tmp_path: Path) -> None:
        words = tiny.tokenizer()
        tiny.network(len(words)).save_pretrained(tmp_path)
        transformers.DonutProcessor(transformers.DonutImageProcessorPil(), words).save_pretrained(tmp_path)
        text = (tmp_path / "tokenizer.json").read_text() + (tmp_path / "tokenizer_config.json").read_text()
        for name in ("tokenizer.json", "tokenizer_config.json"):
            said = (tmp_path / name).read_text().replace("_docvqa>", "_cord-v2>")
            (tmp_path / name).write_text(said)
        assert "<s_docvqa>" in text
        with pytest.raises(CheckpointProblem, match="not taught to answer questions: its tokenizer has no <s_docvqa>"):
            inspect(tmp_path, TASK)

    @pytest.mark.parametrize("name", ["tokenizer.json", "processor_config.json", "model.safetensors"])
    def test_a_missing_file_is_named(self, taught: Path, tmp_path: Path, name: str) -> None:
        for each in taught.iterdir():
            if each.name != name:
                (tmp_path / each.name).write_bytes(each.read_bytes())
        wanted = {"processor_config.json": "preprocessor_config.json or processor_config.json is missing"}
        with pytest.raises(CheckpointProblem, match=wanted.get(name, f"{name}.* is missing")):
            inspect(tmp_path, TASK)

    def test_a_tokenizer_that_knows_more_than_the_network_is_told(self, tmp_path: Path, folder_of_pages: Path) -> None:
        words = tiny.tokenizer()
        tiny.network(len(words) - 4).save_pretrained(tmp_path)
        images = transformers.DonutImageProcessorPil(size={"height": 96, "width": 80})
        transformers.DonutProcessor(images, words).save_pretrained(tmp_path)
        (found,) = answers(tmp_path, folder_of_pages / "invoice.pdf", questions=(DUE,))
        assert "do not fit each other" in found.reason


def test_the_processor_of_the_published_checkpoint_is_read(taught: Path, tmp_path: Path) -> None:
    """Its preprocessor_config.json is of 2022: a feature extractor, and a size as width and height."""
    for each in taught.iterdir():
        if each.name != "processor_config.json":
            (tmp_path / each.name).write_bytes(each.read_bytes())
    halves = [0.5, 0.5, 0.5]
    old = {
        "do_align_long_axis": False, "do_normalize": True, "do_pad": True, "do_resize": True, "do_thumbnail": True,
        "feature_extractor_type": "DonutFeatureExtractor", "image_mean": halves, "image_std": halves,
        "processor_class": "DonutProcessor", "resample": 2, "size": [80, 96],
    }  # fmt: skip
    (tmp_path / "preprocessor_config.json").write_text(json.dumps(old))
    question = DocumentQuestionAnswering(documents=(), checkpoint=str(tmp_path), device="cpu")
    picture = drawn(dots=20).convert("RGB")
    with Residency().borrow(question) as loaded:
        images = loaded.processor.image_processor
        assert (images.size["height"], images.size["width"]) == (96, 80)
        mine = images(picture, return_tensors="pt")["pixel_values"]
    theirs = transformers.DonutProcessor.from_pretrained(taught)(picture, return_tensors="pt")["pixel_values"]
    assert torch.equal(mine, theirs)


def test_a_folder_as_it_was_published_answers_as_the_pipeline_does(
    taught: Path, folder_of_pages: Path, tmp_path: Path
) -> None:
    """Pickled weights, a tokenizer and a feature extractor of 2022: token for token what transformers writes."""
    folder = tiny.publish(taught, tmp_path / "donut-base-finetuned-docvqa")
    assert not [each for each in folder.iterdir() if each.suffix == ".safetensors" or "generation" in each.name]
    inspect(folder, TASK)
    theirs = transformers.pipeline("document-question-answering", model=str(folder))
    # Configurations of 2022 say 20 tokens, the question included, at which this version's pipeline stops with an error.
    assert theirs.model.generation_config.max_length == 20
    theirs.model.generation_config.max_length = None
    for name, questions in (("invoice", (DUE, SELLER, MOOD)), ("shed", (DUE, MOOD))):
        path = folder_of_pages / f"{name}.pdf"
        told = [theirs(image=reading.picture(path, 1, SIDE), question=each, max_new_tokens=40)[0] for each in questions]
        found = answers(folder, path, questions=questions)
        assert [each.answer for each in found] == [str(each["answer"]).strip("</>") for each in told]
    asked = DocumentQuestionAnswering(documents=(), checkpoint=str(folder), device="cpu", precision="float32")
    with Residency().borrow(asked) as loaded:
        page = reading.read(folder_of_pages / "invoice.pdf", 1)
        pixels = donut.pixels_of(loaded, folder_of_pages / "invoice.pdf", page)
        looks, prompt = donut.ended(donut.encoded(loaded, pixels)), donut.prompt_of(loaded, SELLER)[0]
        wrote = donut.ended(donut.written(loaded, looks, prompt, transformers.DynamicCache(), Looked(None, 12, 10)))
    begun = torch.tensor([prompt])
    row = theirs.model.generate(pixels, decoder_input_ids=begun, max_new_tokens=40, do_sample=False)[0].tolist()
    end = theirs.tokenizer.convert_tokens_to_ids("</s_answer>")
    assert list(wrote.tokens) == row[len(prompt) : row.index(end)]


def test_a_published_folder_that_reads_receipts_says_that_it_answers_no_questions(taught: Path, tmp_path: Path) -> None:
    """naver-clova-ix/donut-base-finetuned-cord-v2: the same files, other tokens."""
    folder = tiny.publish(taught, tmp_path / "donut-base-finetuned-cord-v2")
    for name in ("tokenizer.json", "special_tokens_map.json", "added_tokens.json"):
        said = (folder / name).read_text()
        for old, new in (("s_docvqa>", "s_cord-v2>"), ("s_question>", "s_menu>"), ("s_answer>", "s_nm>")):
            said = said.replace(old, new)
        (folder / name).write_text(said)
    with pytest.raises(CheckpointProblem, match="not taught to answer questions: its tokenizer has no <s_docvqa>"):
        inspect(folder, TASK)
