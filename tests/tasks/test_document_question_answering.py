"""Questions about documents: what transformers' own pipeline answers on the same words, over windows and pages."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import torch
from PIL import Image

from desktop_app.answers import Failure
from desktop_app.catalogue import Catalogue
from desktop_app.cli import main
from desktop_app.inference.residency import Residency
from desktop_app.media.documents import reading
from desktop_app.problems import BadQuestion, CheckpointProblem
from desktop_app.tasks import ask
from desktop_app.tasks.document_question_answering import asking, spans
from desktop_app.tasks.document_question_answering import written as written_values
from desktop_app.tasks.document_question_answering.asked import (
    DATE,
    INVOICE_NUMBER,
    NOT_FOUND,
    SELLER,
    TOTAL,
    DocumentFields,
    DocumentQuestionAnswering,
    DocumentText,
    restored,
)
from desktop_app.workspace import export
from tests.media.documents import INVOICE, Line, drawn, written

LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789$.,:-?#"
VOCABULARY = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", *LETTERS, *(f"##{letter}" for letter in LETTERS)]
QUESTIONS = ("what is the amount due?", "who is the seller?")
SMALL = {"hidden_size": 48, "num_hidden_layers": 2, "num_attention_heads": 4, "intermediate_size": 96}


def _layoutlm(folder: Path, longest: int | None) -> Path:
    """A LayoutLM of 2 layers that reads letters. longest: what its tokenizer says it reads; None for nothing."""
    from transformers import BertTokenizerFast, LayoutLMConfig, LayoutLMForQuestionAnswering

    config = LayoutLMConfig(
        vocab_size=len(VOCABULARY), max_position_embeddings=128, initializer_range=0.3, pad_token_id=0, **SMALL
    )
    torch.manual_seed(4)
    LayoutLMForQuestionAnswering(config).save_pretrained(folder)
    (folder / "vocab.txt").write_text("\n".join(VOCABULARY) + "\n")
    limit = {} if longest is None else {"model_max_length": longest}
    BertTokenizerFast(str(folder / "vocab.txt"), **limit).save_pretrained(folder)
    return folder


def of_architecture(name: str, folder: Path) -> Path:
    """A checkpoint of 2 layers that reads letters: LayoutLM, LayoutLMv3 or Lilt."""
    import transformers

    if name == "LayoutLM":
        return _layoutlm(folder, 128)
    words = ["<s>", "<pad>", "</s>", "<unk>", "<mask>", *LETTERS, *(f"Ġ{letter}" for letter in LETTERS.upper()), "Ġ"]
    words += [letter.upper() for letter in LETTERS if letter.isalpha()] + [f"Ġ{letter}" for letter in LETTERS]
    vocabulary = {word: place for place, word in enumerate(dict.fromkeys(words))}
    tokenizer = transformers.LayoutLMv3TokenizerFast(vocab=vocabulary, merges=[], model_max_length=128)
    config = getattr(transformers, f"{name}Config")(
        vocab_size=len(vocabulary), max_position_embeddings=130, initializer_range=0.2, pad_token_id=1,
        **SMALL | {"hidden_size": 48}, **({"coordinate_size": 8, "shape_size": 8, "input_size": 32, "patch_size": 16,
        "visual_embed": True} if name == "LayoutLMv3" else {}),
    )  # fmt: skip
    torch.manual_seed(5)
    model = getattr(transformers, f"{name}ForQuestionAnswering")(config).eval()
    model.save_pretrained(folder)
    tokenizer.save_pretrained(folder)
    return folder


@pytest.fixture(scope="module")
def layoutlm(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return _layoutlm(tmp_path_factory.mktemp("layoutlm"), 128)


@pytest.fixture(scope="module")
def document(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return written(tmp_path_factory.mktemp("document") / "invoice.pdf", [INVOICE])


def answers(**asked: Any) -> list[Any]:
    return [each for each in ask(DocumentQuestionAnswering(**asked), Residency()) if each.final]


def pipeline_answers(folder: Path, path: Path, question: str, top_k: int) -> list[dict[str, Any]]:
    from transformers import AutoTokenizer, LayoutLMForQuestionAnswering, pipeline

    made = pipeline(
        "document-question-answering",
        model=LayoutLMForQuestionAnswering.from_pretrained(folder),
        tokenizer=AutoTokenizer.from_pretrained(folder, model_max_length=128),
    )
    page = reading.read(path, 1)
    words = [(word.text, asking.steps(word.box)) for word in page.words]
    found: Any = made(
        image=Image.new("RGB", (10, 10)), question=question, word_boxes=words, top_k=top_k,
        max_answer_len=spans.LONGEST_ANSWER,
    )  # fmt: skip
    return [found] if isinstance(found, dict) else found


@pytest.mark.parametrize("question", QUESTIONS)
def test_the_best_answer_is_the_pipelines(layoutlm: Path, document: Path, question: str) -> None:
    (found,) = answers(documents=(document,), questions=(question,), checkpoint=str(layoutlm), least=0.0)
    (best, *_) = pipeline_answers(layoutlm, document, question, top_k=1)
    mention = found.mentions[0]
    assert (mention.answer, mention.start, mention.end) == (best["answer"], best["start"], best["end"])
    assert mention.score == pytest.approx(best["score"], rel=1e-4)
    assert mention.word_ids == tuple(range(best["start"], best["end"] + 1))


def test_every_mention_has_the_score_that_the_pipeline_gives_its_words(layoutlm: Path, document: Path) -> None:
    (found,) = answers(documents=(document,), questions=QUESTIONS[:1], checkpoint=str(layoutlm), least=0.0)
    theirs: dict[tuple[int, int], float] = {}
    for each in pipeline_answers(layoutlm, document, QUESTIONS[0], top_k=3_000):
        place = (each["start"], each["end"])
        theirs[place] = max(each["score"], theirs.get(place, 0.0))
    for mention in found.mentions:
        assert mention.score == pytest.approx(theirs[mention.start, mention.end], rel=1e-4)
    taken: set[int] = set()
    for mention in found.mentions:
        assert taken.isdisjoint(mention.word_ids)
        taken |= set(mention.word_ids)


def test_a_long_page_is_read_in_windows_as_the_pipeline_reads_it(layoutlm: Path, tmp_path: Path) -> None:
    lines: list[Line] = [(60, 40 + 16 * row, f"item {row:02d} at {row * 7}.50 each, delivered") for row in range(48)]
    path = written(tmp_path / "long.pdf", [lines])
    (found,) = answers(documents=(path,), questions=QUESTIONS[:1], checkpoint=str(layoutlm), least=0.0)
    (best, *_) = pipeline_answers(layoutlm, path, QUESTIONS[0], top_k=1)
    assert found.mentions[0].score == pytest.approx(best["score"], rel=1e-4)
    assert found.mentions[0].answer == best["answer"]


def test_a_tokenizer_that_does_not_say_how_much_it_reads(tmp_path: Path, layoutlm: Path, document: Path) -> None:
    silent = _layoutlm(tmp_path / "silent", None)
    (mine,), (theirs,) = (
        answers(documents=(document,), questions=QUESTIONS[:1], checkpoint=str(folder), least=0.0)
        for folder in (silent, layoutlm)
    )
    assert [each.answer for each in mine.mentions] == [each.answer for each in theirs.mentions]


def test_of_many_pages_the_best_answer_comes_first(layoutlm: Path, tmp_path: Path) -> None:
    pages = [INVOICE[:4], INVOICE[4:8], INVOICE]
    path = written(tmp_path / "three.pdf", pages)
    asked = {"questions": QUESTIONS[:1], "checkpoint": str(layoutlm), "least": 0.0}
    (whole,) = answers(documents=(path,), **asked)
    single = [answers(documents=(path,), pages=(page, page), **asked)[0] for page in (1, 2, 3)]
    scores = [mention.score for mention in whole.mentions]
    assert scores == sorted(scores, reverse=True)
    best = max(single, key=lambda each: each.score)
    assert whole.mentions[0] == best.mentions[0]
    assert (whole.read, whole.pages) == (3, 3)
    assert whole.absent == min(each.absent for each in single)


def test_what_is_not_there_is_said(layoutlm: Path, document: Path) -> None:
    (found,) = answers(documents=(document,), questions=QUESTIONS[:1], checkpoint=str(layoutlm), least=1.0)
    assert (found.found, found.answer, found.best) == (False, NOT_FOUND, None)
    assert found.to_dict()["answer"] == ""
    nearest = replace(found.mentions[0], answer="Nearby Ltd", score=0.0312, page=2)
    assert replace(found, mentions=(nearest, nearest), notes=(), pages=2).as_text().splitlines()[2:] == [
        "  not found, or not in this document", "  The nearest, which it does not take for an answer:",
        "     3.1%  Nearby Ltd  page 2",
    ]  # fmt: skip
    far = replace(nearest, score=0.0004)
    assert replace(found, mentions=(far,), notes=()).as_text().splitlines()[2:] == [
        "  not found, or not in this document"
    ]
    none = replace(found, mentions=(), notes=())
    assert none.as_text().splitlines()[2:] == ["  not found, or not in this document"]
    assert not found.wordless


def test_that_no_words_were_read_is_said_of_pages_without_words_alone(tmp_path: Path) -> None:
    """A page of a novel has no word that could be a date: it was said to have no words at all."""
    novel = written(tmp_path / "novel.pdf", [((60, 70, "She stopped at the gate of the garden"),)])
    blank = written(tmp_path / "blank.pdf", [()])
    asked = {"questions": ("What is the date?",), "checkpoint": "layoutlm-documents"}
    of_novel, of_blank = answers(documents=(novel, blank), **asked)
    assert (of_novel.mentions, of_novel.wordless) == ((), False)
    assert of_novel.as_text().splitlines()[2] == "  not found, or not in this document"
    assert (of_blank.mentions, of_blank.wordless) == ((), True)
    assert of_blank.as_text().splitlines()[2] == "  not in this document: no words were read in it"
    plain = of_blank.to_dict()
    assert restored(plain, {"source": of_blank.source}).wordless


@pytest.mark.parametrize("name", ["LayoutLMv3", "Lilt"])
def test_other_architectures_answer_as_transformers_does(name: str, tmp_path: Path, document: Path) -> None:
    import transformers

    of_architecture(name, tmp_path)
    model = getattr(transformers, f"{name}ForQuestionAnswering").from_pretrained(tmp_path).eval()
    tokenizer = transformers.LayoutLMv3TokenizerFast.from_pretrained(tmp_path)
    (found,) = answers(documents=(document,), questions=("who?",), checkpoint=str(tmp_path), least=0.0)
    page = reading.read(document, 1)
    scores: list[float] = []
    made = tokenizer(
        text=["who?"], text_pair=[[word.text for word in page.words]],
        boxes=[[asking.steps(word.box) for word in page.words]], max_length=128, stride=64, truncation="only_second",
        return_overflowing_tokens=True,
    )  # fmt: skip
    for at in range(len(made["input_ids"])):
        inputs = {name: torch.tensor([made[name][at]]) for name in ("input_ids", "bbox", "attention_mask")}
        if name == "LayoutLMv3":
            picture = reading.picture(document, 1, 128).resize((32, 32), Image.Resampling.BILINEAR)
            images = transformers.LayoutLMv3ImageProcessorPil(apply_ocr=False, do_resize=False)
            inputs["pixel_values"] = images(picture, return_tensors="pt")["pixel_values"]
        with torch.inference_mode():
            told = model(**inputs)
        allowed = torch.tensor([part == 1 for part in made.sequence_ids(at)])
        allowed[0] = True
        start, end = (
            each[0, : len(allowed)].masked_fill(~allowed, -1e4).softmax(-1)
            for each in (told.start_logits, told.end_logits)
        )
        start[0] = end[0] = 0
        scores.append(float(torch.outer(start, end).triu().tril(spans.LONGEST_ANSWER - 1).max()))
    assert found.mentions[0].score == pytest.approx(max(scores), rel=1e-3)


class TestFields:
    """Read by rules; where no checkpoint is named there is none, though one is built in."""

    @pytest.fixture(autouse=True)
    def alone(self, monkeypatch: pytest.MonkeyPatch) -> None:
        def none(self: Catalogue, task: str) -> None:
            raise CheckpointProblem(task, "no checkpoint for this is on this machine", self._remedy(task))

        monkeypatch.setattr(Catalogue, "default", none)

    def found(self, tmp_path: Path, lines: tuple[Line, ...], **more: Any) -> DocumentFields:
        (made,) = answers(documents=(written(tmp_path / "a.pdf", [lines]),), fields=True, **more)
        assert isinstance(made, DocumentFields)
        return made

    def test_they_are_read_by_their_labels(self, tmp_path: Path) -> None:
        made = self.found(tmp_path, INVOICE)
        told = {each.name: (each.text, each.value, each.by, each.label) for each in made.fields}
        assert told[INVOICE_NUMBER] == ("BL-10442", "BL-10442", "label", "Invoice No")
        assert told[DATE] == ("14 March 2025", "2025-03-14", "label", "Invoice date")
        assert told[TOTAL] == ("$2,315.32", "2315.32", "label", "Amount due")
        assert told[SELLER][:3] == ("Brightleaf Landscaping LLC", "Brightleaf Landscaping LLC", "place")
        (row,) = made.rows()
        assert (row["total"], row["currency"], row["invoice number"]) == ("2315.32", "USD", "BL-10442")
        assert made.field(TOTAL).box == pytest.approx((400 / 595, 328 / 842, 466 / 595, 342 / 842), abs=0.01)

    def test_they_are_read_on_a_crooked_scan(self, tmp_path: Path) -> None:
        drawn().rotate(-2.5, Image.Resampling.BICUBIC, fillcolor=255).save(tmp_path / "scan.png")
        (made,) = answers(documents=(tmp_path / "scan.png",), fields=True)
        told = {each.name: each.value for each in made.fields}
        assert (told[TOTAL], told[DATE], told[INVOICE_NUMBER]) == ("2315.32", "2025-03-14", "BL-10442")
        left, top, right, bottom = made.field(TOTAL).box
        # The page was turned about its middle, so that what stands right of it moved down.
        assert (top + bottom) / 2 * 842 == pytest.approx(335 + (433 - 297) * 0.0437, abs=5)
        assert (left + right) / 2 * 595 == pytest.approx(433 + (421 - 335) * 0.0437, abs=8)

    def test_a_day_that_can_be_read_in_two_ways_is_shown_as_it_is_written(self, tmp_path: Path) -> None:
        line = (60, 160, "Invoice date: 03/04/2026")
        date = self.found(tmp_path, (*INVOICE[:3], line)).field(DATE)
        assert (date.text, date.value) == ("03/04/2026", "03/04/2026")
        assert "2026-04-03 or 2026-03-04" in date.doubt
        settled = self.found(tmp_path, (*INVOICE[:3], line, (60, 400, "Delivered: 25/03/2026"))).field(DATE)
        assert settled.value == "2026-04-03"
        assert "day first" in settled.doubt

    def test_what_only_looks_like_a_field_is_none(self, tmp_path: Path) -> None:
        made = self.found(
            tmp_path,
            ((60, 60, "Dear Ms Whitcomb,"), (60, 90, "The due date is 2 April 2025 and the subtotal is 12.00."),
             (60, 120, "We went from March to the total number of items: 14.")),
        )  # fmt: skip
        assert made.fields == ()
        assert made.gist == "no key fields found"

    def test_a_checkpoint_confirms_or_contradicts_them(self, tmp_path: Path, layoutlm: Path) -> None:
        made = self.found(tmp_path, INVOICE, checkpoint=str(layoutlm), least=0.0)
        assert made.checkpoint == layoutlm.name
        assert {each.name: each.text for each in made.fields if each.by == "label"}
        for each in made.fields:
            assert each.by in ("label", "both", "checkpoint", "place")
            if each.by == "label":
                assert "The checkpoint reads" in each.doubt or not each.doubt

    def test_without_a_checkpoint_they_are_read_and_questions_say_how_to_get_one(self, tmp_path: Path) -> None:
        path = written(tmp_path / "a.pdf", [INVOICE])
        text, fields, question = answers(documents=(path,), questions=QUESTIONS[:1], text=True, fields=True)
        assert isinstance(text, DocumentText)
        assert fields.field(TOTAL).value == "2315.32"
        assert isinstance(question, Failure)
        assert "attendant models get layoutlm-document-qa" in question.advice
        with pytest.raises(CheckpointProblem, match="layoutlm-document-qa"):
            answers(documents=(path,), questions=QUESTIONS[:1])


@pytest.mark.parametrize(
    ("text", "value", "currency"),
    [("$2,315.32", "2315.32", "USD"), ("1.234,50 €", "1234.50", "EUR"), ("EUR 1 234,50", "1234.50", "EUR"),
     ("1'234.50 CHF", "1234.50", "CHF"), ("RM 12.50", "12.50", "MYR"), ("(45.00)", "-45.00", ""),
     ("310,00 EURO", "310.00", "EUR"),
     ("₹ 7,08,000.00", "708000.00", "INR")],
)  # fmt: skip
def test_amounts_in_figures(text: str, value: str, currency: str) -> None:
    found = written_values.amount(text)
    assert found is not None
    assert (found.value, found.currency) == (value, currency)


@pytest.mark.parametrize("text", ["12", "2024", "12.5%", "A4", "March", ""])
def test_other_numbers_are_no_amounts(text: str) -> None:
    assert written_values.amount(text) is None


def test_what_fails_stands_in_its_place_and_the_rest_goes_on(tmp_path: Path, layoutlm: Path) -> None:
    good = written(tmp_path / "good.pdf", [INVOICE])
    (tmp_path / "cut.pdf").write_bytes(b"%PDF-1.7\n1 0 obj <<")
    stream = ask(
        DocumentQuestionAnswering(
            documents=(tmp_path / "cut.pdf", good), questions=QUESTIONS, checkpoint=str(layoutlm), least=0.0
        ),
        Residency(),
    )
    assert len(stream) == 4
    first, *rest = stream
    assert isinstance(first, Failure)
    assert "damaged" in first.reason
    assert [(each.source, each.question) for each in rest] == [(good, text) for text in QUESTIONS]
    assert len(stream) == 3


def test_what_cannot_be_asked(document: Path) -> None:
    for asked in ({}, {"questions": ("",)}, {"text": True, "top_k": 0}, {"text": True, "pages": (3, 2)}):
        with pytest.raises(BadQuestion):
            answers(documents=(document,), **asked)
    (failed,) = answers(documents=(document,), text=True, pages=(4, 5))
    assert "no page 4" in failed.reason


def test_past_answers_are_made_again(layoutlm: Path, document: Path) -> None:
    fields, answer = answers(
        documents=(document,), questions=QUESTIONS[:1], fields=True, checkpoint=str(layoutlm), least=0.0
    )
    for each in (fields, answer):
        plain = json.loads(export.json_text(each.to_dict()))
        common = {"source": each.source, "checkpoint": each.checkpoint, "device": each.device}
        common |= {"precision": each.precision}
        made = restored(plain, common)
        assert made == replace(each, seconds=0.0)


def test_the_command_line(layoutlm: Path, document: Path, tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    scan = tmp_path / "scan.png"
    drawn().save(scan)
    assert main(["read", str(document), str(scan), "--quiet"]) == 0
    printed = capsys.readouterr().out
    assert printed.count("Amount due") == 2
    asked = ["--ask", QUESTIONS[0], "--model", str(layoutlm), "--least", "0", "--json", "--quiet"]
    assert main(["read", str(document), *asked]) == 0
    (told,) = json.loads(capsys.readouterr().out)
    assert {"score", "answer", "start", "end", "word_ids", "page", "box", "words"} <= set(told)
    assert " ".join(word["text"] for word in told["words"]) == told["answer"]
    assert main(["read", str(document), str(scan), "--fields", "--csv", "--quiet", "--model", str(layoutlm)]) == 0
    head, first, second = capsys.readouterr().out.splitlines()
    assert head.startswith("file,invoice number,date,total,seller,currency,doubts")
    assert "BL-10442,2025-03-14,2315.32" in first
    assert "2025-03-14,2315.32" in second


def test_a_page_beyond_those_that_are_read_is_not_said_to_be_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Of a PDF of 3,000 pages page 2,990 was said not to be there."""
    monkeypatch.setattr(reading, "MOST_DOCUMENT_PAGES", 2)
    path = written(tmp_path / "long.pdf", [INVOICE] * 3)
    assert main(["read", str(path), "--pages", "3", "--text"]) == 1
    assert "its page 3 is not read. Of its 3 pages the first 2 are read; split it" in capsys.readouterr().err
    (failure,) = answers(documents=(path,), text=True, pages=(3, 3))
    assert failure.reason == "its page 3 is not read"
    assert main(["read", str(path), "--pages", "4", "--text"]) == 1
    assert "it has no page 4. It has 3: ask for one of these." in capsys.readouterr().err
