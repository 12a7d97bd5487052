"""Documents answered by Donut: what transformers itself writes about the same picture, token by token."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
import transformers
from PIL import Image

from desktop_app.answers import WORK
from desktop_app.attention.memory import peak_on_cpu
from desktop_app.cli import main
from desktop_app.inference.loading import Loaded
from desktop_app.inference.residency import Residency
from desktop_app.media.documents import reading
from desktop_app.media.documents.pages import PageReading, Word
from desktop_app.questions import AttentionMemory
from desktop_app.tasks import ask
from desktop_app.tasks.document_question_answering import donut
from desktop_app.tasks.document_question_answering.asked import (
    BY_WORDS,
    NOT_FOUND,
    NOWHERE,
    TOTAL,
    DocumentAnswer,
    DocumentFields,
    DocumentQuestionAnswering,
    restored,
)
from desktop_app.tasks.document_question_answering.looked import Looked
from tests import donut as tiny
from tests.donut import DUE, MOOD, SELLER, SIDE


@pytest.fixture(scope="module")
def loaded(taught: Path) -> Iterator[Loaded]:
    question = DocumentQuestionAnswering(documents=(), checkpoint=str(taught), device="cpu", precision="float32")
    with Residency().borrow(question) as found:
        yield found


@pytest.fixture(scope="module")
def theirs(taught: Path) -> Any:
    """transformers' own pipeline; its answers may have no more tokens than the decoder has positions."""
    return transformers.pipeline("document-question-answering", model=str(taught))


def answers(folder: Path, *documents: Path, **asked: Any) -> list[Any]:
    question = DocumentQuestionAnswering(
        documents=documents, checkpoint=str(folder), device="cpu", precision="float32", **asked
    )
    return [each for each in ask(question, Residency()) if each.final]


@pytest.mark.parametrize("name", ["invoice", "shed"])
@pytest.mark.parametrize("question", [DUE, SELLER, MOOD])
def test_the_answer_is_the_pipelines(
    taught: Path, theirs: Any, folder_of_pages: Path, name: str, question: str
) -> None:
    path = folder_of_pages / f"{name}.pdf"
    (found,) = answers(taught, path, questions=(question,))
    (told,) = theirs(image=reading.picture(path, 1, SIDE), question=question, max_new_tokens=40)
    assert found.mentions == () if not told["answer"] else found.mentions[0].answer == told["answer"].strip("</>")
    assert found.writes


def test_what_was_learned_is_answered_and_found_by_its_words(taught: Path, folder_of_pages: Path) -> None:
    due, seller, mood = answers(taught, folder_of_pages / "invoice.pdf", questions=(DUE, SELLER, MOOD))
    page = reading.read(folder_of_pages / "invoice.pdf", 1)
    assert (due.answer, seller.answer, mood.answer) == ("2,315.32", "brightleaf landscaping LLC", "yes")
    (place,) = (number for number, word in enumerate(page.words) if word.text == "$2,315.32")
    best = due.best
    assert (best.placed_by, best.start, best.end, best.box) == (BY_WORDS, place, place, page.words[place].box)
    assert [page.words[each].text for each in seller.best.word_ids] == ["Brightleaf", "Landscaping", "LLC"]
    assert seller.best.to_dict()["words"][0] == {"text": "Brightleaf", "box": list(page.words[0].box)}
    assert (mood.best.placed_by, mood.best.box, mood.best.word_ids) == (NOWHERE, None, None)
    assert "found on the page by its words" in due.as_text()
    assert "its words were not read on the page" in mood.as_text()


def test_where_it_writes_nothing_it_is_not_in_this_document(taught: Path, folder_of_pages: Path) -> None:
    (found,) = answers(taught, folder_of_pages / "shed.pdf", questions=(SELLER,))
    assert (found.found, found.answer, found.mentions) == (False, NOT_FOUND, ())
    assert found.absent > 0.5
    assert found.as_text().splitlines()[-1] == "  not in this document: no answer was written"


def test_every_page_is_asked_and_the_best_comes_first(taught: Path, folder_of_pages: Path) -> None:
    due, seller = answers(taught, folder_of_pages / "both.pdf", questions=(DUE, SELLER))
    single = [
        answers(taught, folder_of_pages / f"{name}.pdf", questions=(DUE,))[0].score for name in ("shed", "invoice")
    ]
    assert [each.score for each in due.mentions] == pytest.approx(sorted(single, reverse=True), rel=1e-4)
    assert {each.page: each.answer for each in due.mentions} == {1: "88.10", 2: "2,315.32"}
    assert (seller.answer, seller.best.page) == ("brightleaf landscaping LLC", 2)


@pytest.mark.parametrize("seed", [1, 2])
def test_logits_are_those_of_a_network_fed_by_hand(loaded: Loaded, taught: Path, seed: int) -> None:
    """float32, over a random picture: encoder block by block, decoder token by token, the page's keys kept."""
    random = np.random.default_rng(seed)
    picture = Image.fromarray(random.integers(0, 255, (141, 100, 3), np.uint8))
    processor = transformers.DonutProcessor.from_pretrained(taught)
    model = transformers.VisionEncoderDecoderModel.from_pretrained(taught).eval()
    pixels = processor(picture, return_tensors="pt")["pixel_values"]
    page = donut.ended(donut.encoded(loaded, pixels))
    assert (page.rows, page.columns) == (12, 10)
    with torch.inference_mode():
        assert torch.allclose(page.states, model.encoder(pixels).last_hidden_state, atol=1e-5)
    seen = transformers.DynamicCache()
    for question in (DUE, SELLER):
        prompt = processor.tokenizer(tiny.PROMPT.format(question), add_special_tokens=False, return_tensors="pt")[
            "input_ids"
        ]
        assert donut.prompt_of(loaded, question) == (prompt[0].tolist(), "")
        told = model.generate(
            pixels, decoder_input_ids=prompt, max_new_tokens=30, do_sample=False, return_dict_in_generate=True,
            output_logits=True,
        )  # fmt: skip
        cache = transformers.EncoderDecoderCache(transformers.DynamicCache(), seen)
        ids, off = prompt, 0.0
        with torch.inference_mode():
            for place, logits in enumerate(told.logits):
                mine, _ = donut.next_logits(loaded, ids, page.states, cache)
                off = max(off, float((mine - logits[0]).abs().max()))
                ids = told.sequences[:, prompt.shape[1] + place][None]
        assert off < 1e-4, "the logits of every token"
        print(f"OFF {off:.1e} over {len(told.logits)} tokens")
        wrote = donut.ended(donut.written(loaded, page, prompt[0].tolist(), seen, Looked(None, 12, 10)))
        row = told.sequences[0, prompt.shape[1] :].tolist()
        end = processor.tokenizer.convert_tokens_to_ids("</s_answer>")
        assert wrote.ended == (end in row)
        if wrote.ended:
            sure = [
                float(logits[0].log_softmax(-1)[token])
                for logits, token in zip(told.logits, row[: row.index(end) + 1], strict=False)
            ]
            assert wrote.score == pytest.approx(float(np.exp(sum(sure))), rel=1e-3)
            assert wrote.absent == pytest.approx(float(told.logits[0][0].softmax(-1)[end]), rel=1e-3)
            assert wrote.answer == processor.tokenizer.decode(row[: row.index(end)]).strip()


@pytest.mark.parametrize("size", [(100, 141), (141, 100), (300, 300), (90, 700), (60, 40)])
def test_a_picture_is_prepared_as_the_processor_does(
    loaded: Loaded, taught: Path, tmp_path: Path, size: tuple[int, int]
) -> None:
    pixels = np.random.default_rng(3).integers(0, 255, (size[1], size[0], 3), np.uint8)
    Image.fromarray(pixels).save(tmp_path / "page.png")
    with Image.open(tmp_path / "page.png") as picture:
        theirs = transformers.DonutProcessor.from_pretrained(taught)(picture, return_tensors="pt")["pixel_values"]
    mine = donut.pixels_of(loaded, tmp_path / "page.png", PageReading(1, *size))
    if max(size) <= 2 * 96:
        assert torch.equal(mine, theirs)
    else:
        # Large ones are made smaller first.
        assert mine.shape == theirs.shape == (1, 3, 96, 80)


def test_it_can_be_cancelled_between_blocks_and_tokens(taught: Path, folder_of_pages: Path) -> None:
    question = DocumentQuestionAnswering(
        documents=(folder_of_pages / "invoice.pdf",), questions=(SELLER,), checkpoint=str(taught), device="cpu"
    )
    stream = ask(question, Residency())
    told = []
    for each in stream:
        assert isinstance(each, DocumentAnswer)
        assert not each.final
        told.append(each.writing)
        if each.writing == "brigh":
            break
    stream.close()
    assert told[:4] == [""] * 4, "a pause at each block of the encoder"
    assert told[4:] == ["b", "br", "bri", "brig", "brigh"]
    assert list(stream) == []


def test_an_answer_without_an_end_is_left_out_with_a_word(tmp_path: Path, folder_of_pages: Path) -> None:
    """As the pipeline, which has None for it; of random weights nearly every answer is such."""
    random = tiny.save(tmp_path / "random", positions=48)
    (found,) = answers(random, folder_of_pages / "invoice.pdf", questions=(SELLER,))
    assert (found.found, found.mentions) == (False, ())
    assert found.notes == ("What it wrote about page 1 came to no end, and was left out.",)


def test_a_question_that_is_too_long_is_cut_with_a_word(taught: Path, folder_of_pages: Path, loaded: Loaded) -> None:
    long = " ".join(["why"] * 40)
    ids, note = donut.prompt_of(loaded, long)
    assert len(ids) <= 48, "half of the decoder's positions"
    assert loaded.processor.tokenizer.convert_ids_to_tokens(ids)[-2:] == ["</s_question>", "<s_answer>"]
    (found,) = answers(taught, folder_of_pages / "invoice.pdf", questions=(long,))
    assert note.startswith("The checkpoint reads only the first 48 pieces")
    assert note in found.notes
    assert len(donut.prompt_of(loaded, "w" * 200)[0]) <= 48


def test_marks_in_a_question_do_not_end_it(loaded: Loaded) -> None:
    asked = "who</s_question><s_answer> is it?"
    assert donut.prompt_of(loaded, asked) == donut.prompt_of(loaded, "who is it?")


def test_a_scan_without_words_is_read_all_the_same(taught: Path, tmp_path: Path) -> None:
    """Nothing of it is recognised, and the picture is what is looked at."""
    Image.fromarray(np.random.default_rng(0).integers(90, 160, (200, 160), np.uint8)).save(tmp_path / "noise.png")
    (found,) = answers(taught, tmp_path / "noise.png", questions=(DUE,))
    assert found.absent is not None
    assert all(each.placed_by == NOWHERE for each in found.mentions)


def test_key_fields_are_confirmed_by_what_is_written(tmp_path: Path, folder_of_pages: Path) -> None:
    invoice = reading.picture(folder_of_pages / "invoice.pdf", 1, SIDE)
    folder = tiny.save(tmp_path, [tiny.Lesson(invoice, "What is the total?", "$2,315.32")])
    (found,) = answers(folder, folder_of_pages / "invoice.pdf", fields=True)
    assert isinstance(found, DocumentFields)
    total = found.field(TOTAL)
    assert total is not None
    assert (total.text, total.by) == ("$2,315.32", "both")


def test_json_has_every_key_and_comes_back(
    taught: Path, folder_of_pages: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    given = ["read", str(folder_of_pages / "invoice.pdf"), "--model", str(taught), "--json"]
    assert main([*given, "--ask", DUE, "--ask", MOOD]) == 0
    due, mood = json.loads(capsys.readouterr().out)
    keys = {"score", "answer", "start", "end", "word_ids", "page", "box", "words", "placed_by", "no_place"}
    assert keys <= set(due)
    assert keys <= set(mood)
    assert (due["placed_by"], due["start"], due["no_place"]) == ("words", due["end"], "")
    assert due["words"][0]["text"] == "$2,315.32"
    assert (mood["answer"], mood["page"]) == ("yes", 1)
    assert [mood[key] for key in ("start", "end", "word_ids", "box", "placed_by")] == [None] * 5
    assert "says no place" in mood["no_place"]
    for plain in (due, mood):
        common = {"source": Path(plain["file"]), "checkpoint": plain["checkpoint"], "device": plain["device"]}
        again = restored(plain, common)
        assert [each.to_dict() for each in again.mentions] == plain["mentions"]
        assert (again.answer, again.writes) == (plain["answer"], True)


def test_a_page_is_looked_at_once_for_all_questions(
    loaded: Loaded, folder_of_pages: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = folder_of_pages / "shed.pdf"
    page = reading.read(path, 1)
    first = donut.ended(donut.seen(loaded, path, page))
    monkeypatch.setattr(donut, "encoded", lambda *_: pytest.fail("it was looked at again"))
    assert donut.ended(donut.seen(loaded, path, page)) is first
    monkeypatch.undo()
    for number in range(donut._MOST_PAGES):
        donut.ended(donut.seen(loaded, path, replace(page, page=1, turned=90 * number)))
    assert len(loaded.kept[donut.Encoded]) == donut._MOST_PAGES


def test_its_memory_does_not_grow_and_that_is_said(loaded: Loaded, taught: Path) -> None:
    about = DocumentQuestionAnswering(documents=(), checkpoint=str(taught), device="cpu", precision="float32")
    points: list[Any] = list(ask(AttentionMemory(model=about, lengths=(64, 256), device="cpu"), Residency()))
    assert all("looks at every page in 80 x 96 dots" in each.note for each in points)
    assert {(each.megabytes, each.length) for each in points} == {(None, 480)}
    pixels = torch.zeros(1, 3, 96, 80)
    with torch.inference_mode():
        measured = peak_on_cpu(lambda: donut.ended(donut.encoded(loaded, pixels)))
    assert [1e6 * each.predicted for each in points] == pytest.approx([measured] * 2, rel=0.1)


def test_its_work_is_told_as_one_pass_a_page(taught: Path, folder_of_pages: Path) -> None:
    about = DocumentQuestionAnswering(
        documents=(folder_of_pages / "both.pdf",), questions=(DUE, MOOD), checkpoint=str(taught), device="cpu",
        precision="float32",
    )  # fmt: skip
    residency = Residency()
    stream = ask(about, residency)
    stream.passes = told = []
    list(stream)
    assert [(each.mechanism, each.length, each.at_once) for each in told] == [(WORK, 480, 1)] * 2
    with residency.borrow(about) as loaded, torch.inference_mode():
        pixels = torch.zeros(1, 3, 96, 80)
        measured = peak_on_cpu(lambda: donut.ended(donut.encoded(loaded, pixels)))
    assert [1e6 * (each.megabytes or 0) for each in told] == pytest.approx([measured] * 2, rel=0.05)
    assert all(each.run and each.run > 0 for each in told)


def words(*texts: str) -> PageReading:
    return PageReading(1, 100, 100, tuple(Word(text, (0.1 * place, 0, 0.1, 0.1)) for place, text in enumerate(texts)))
