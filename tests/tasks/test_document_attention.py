"""What a page's words attend to is what transformers gives with eager attention on the same words and boxes."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from desktop_app.answers import Answer, AttentionMap, Failure, HeadTable
from desktop_app.inference.residency import Residency
from desktop_app.media.documents import reading
from desktop_app.questions import Attention
from desktop_app.tasks import ask
from desktop_app.tasks.document_question_answering import asking
from desktop_app.tasks.document_question_answering.asked import NOT_FOUND, DocumentAnswer, DocumentQuestionAnswering
from desktop_app.workspace import attention_files
from desktop_app.workspace.page_shading import over_page
from desktop_app.workspace.shading import page_words, parts_of, question_words, shares_of
from tests.attention.sharing import sharing_out
from tests.media.documents import INVOICE, written
from tests.tasks.test_document_question_answering import of_architecture

QUESTION = "who is the seller?"


@pytest.fixture(scope="module")
def document(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return written(tmp_path_factory.mktemp("document") / "invoice.pdf", [INVOICE])


def looked(document: Path, checkpoint: str | None = None, question: str = QUESTION, **how: Any) -> Answer:
    more: dict[str, Any] = {"checkpoint": checkpoint, "precision": "float32", "least": 0.0} if checkpoint else {}
    about = DocumentQuestionAnswering(documents=(document,), questions=(question,), **more)
    return list(ask(Attention(about=about, **how), Residency()))[-1]


def one(document: Path, checkpoint: str | None = None, question: str = QUESTION, **how: Any) -> AttentionMap:
    found = looked(document, checkpoint, question, **how)
    assert isinstance(found, AttentionMap), found
    return found


def eager(name: str, folder: Path, document: Path, found: AttentionMap) -> Any:
    """transformers' own model and what it makes of the window that was looked at, with all weights."""
    import transformers

    tokenizer = transformers.AutoTokenizer.from_pretrained(folder)
    model = getattr(transformers, f"{name}ForQuestionAnswering").from_pretrained(folder, attn_implementation="eager")
    page = reading.read(document, 1)
    texts, boxes = [word.text for word in page.words], [asking.steps(word.box) for word in page.words]
    options = {"max_length": 128, "stride": 64, "truncation": "only_second", "return_overflowing_tokens": True}
    if name == "LayoutLM":
        made = tokenizer(QUESTION.split(), texts, is_split_into_words=True, **options)
    else:
        made = tokenizer(text=[QUESTION], text_pair=[texts], boxes=[boxes], **options)
    seen = [word for word, box in zip(found.word_ids, found.boxes, strict=True) if box is not None]
    (at,) = [
        at for at in range(len(made["input_ids"]))
        if [word for word, part in zip(made.word_ids(at), made.sequence_ids(at), strict=True) if part == 1] == seen
    ]  # fmt: skip
    inputs = {key: torch.tensor([made[key][at]]) for key in ("input_ids", "attention_mask")}
    if name == "LayoutLM":
        inputs["token_type_ids"] = torch.tensor([made["token_type_ids"][at]])
        where = zip(made.word_ids(at), made.sequence_ids(at), made["input_ids"][at], strict=True)
        end = tokenizer.sep_token_id
        inputs["bbox"] = torch.tensor([[boxes[w] if p == 1 else [1000 * (i == end)] * 4 for w, p, i in where]])
    else:
        inputs["bbox"] = torch.tensor([made["bbox"][at]])
    if name == "LayoutLMv3":
        picture = reading.picture(document, 1, 128).resize((32, 32), 2)
        images = transformers.LayoutLMv3ImageProcessorPil(apply_ocr=False, do_resize=False)
        inputs["pixel_values"] = images(picture, return_tensors="pt")["pixel_values"]
    return model.eval()(**inputs, output_attentions=True)


@pytest.mark.parametrize("name", ["LayoutLM", "LayoutLMv3", "Lilt"])
def test_maps_and_relevance_are_those_of_eager_attention(name: str, tmp_path: Path, document: Path) -> None:
    folder = of_architecture(name, tmp_path)
    found = one(document, str(folder), layer=0)
    told = eager(name, folder, document, found)
    with sharing_out():
        shared = eager(name, folder, document, found)
    for layer in range(2):
        raw = one(document, str(folder), layer=layer)
        np.testing.assert_allclose(raw.weights, told.attentions[layer][0].detach().numpy(), atol=1e-6, rtol=1e-5)
        single = one(document, str(folder), layer=layer, head=3)
        np.testing.assert_allclose(single.matrix, told.attentions[layer][0, 3].detach().numpy(), atol=1e-6, rtol=1e-5)
    relevant = one(document, str(folder), method="relevance")
    first, last = relevant.asked[0], relevant.asked[-1]
    value = shared.start_logits[0, first] + shared.end_logits[0, last]
    gradients = torch.autograd.grad(value, shared.attentions)
    total = np.eye(len(found.keys))
    for weights, gradient in zip(shared.attentions, gradients, strict=True):
        total = total + np.maximum((weights * gradient).detach().numpy()[0], 0).mean(0) @ total
    np.testing.assert_allclose(relevant.matrix, total - np.eye(len(total)), atol=1e-4, rtol=1e-3)
    rows = one(document, str(folder), method="rollout").matrix.sum(-1)
    np.testing.assert_allclose(rows, 1, atol=1e-4)


@pytest.mark.parametrize("name", ["LayoutLM", "LayoutLMv3", "Lilt"])
def test_words_of_the_question_and_of_the_page(name: str, tmp_path: Path, document: Path) -> None:
    found = one(document, str(of_architecture(name, tmp_path)))
    asked = "".join(each.text.lower() for each in question_words(found))
    assert asked == QUESTION.replace(" ", "")
    page = reading.read(document, 1)
    words = page_words(found)
    for word in words:
        (number,) = {found.word_ids[place] for place in word.places}
        assert number is not None
        whole = page.words[number].text.lower()
        # The first and the last word may be cut by the window.
        ends = whole.endswith if word is words[0] else whole.startswith if word is words[-1] else whole.__eq__
        assert ends(word.text.lower())
        assert {found.boxes[place] for place in word.places} == {page.words[number].box}
    assert len(found.boxes) == len(found.word_ids) == len(found.keys) == found.matrix.shape[1]
    shares = shares_of(found, (*words, *question_words(found)))
    rest = [place for place in range(len(found.keys)) if found.word_ids[place] is None]
    assert sum(shares) + float(found.row()[rest].sum()) == pytest.approx(1, abs=1e-4)
    looking = words[3].places
    assert shares_of(found, words, looking) == pytest.approx(
        [float(found.matrix[list(looking)].mean(0)[list(word.places)].sum()) for word in words], rel=1e-4
    )


def test_the_answer_and_its_label_are_what_the_built_in_model_looks_at(document: Path) -> None:
    question = "What is the amount due?"
    about = DocumentQuestionAnswering(documents=(document,), questions=(question,))
    (answered,) = [each for each in ask(about, Residency()) if each.final]
    assert isinstance(answered, DocumentAnswer)
    assert answered.answer == "$2,315.32"
    found = one(document, None, question, method="relevance")
    assert (found.label, found.part.page) == ("$2,315.32", 1)
    words = page_words(found)
    assert {"Amount", "$2,315.32"} <= {word.text for word in words}, "as they stand on the page"
    shares = dict(zip((word.text.lower() for word in words), shares_of(found, words), strict=True))
    parts = parts_of(found)
    assert sum(shares_of(found, parts)) == pytest.approx(1, abs=1e-5), "marks have their share, too"
    assert max(shares, key=lambda each: shares[each]) == "$2,315.32"
    assert shares["due"] + shares["amount"] > 2 * (shares["bill"] + shares["to"])
    other = one(document, None, question, method="relevance", label="2,102.00")
    assert other.label == "2,102.00"
    assert {found.keys[place] for place in other.asked} != {found.keys[place] for place in found.asked}
    table = looked(document, None, question, method="ablation")
    assert isinstance(table, HeadTable)
    assert table.figures["effect"].shape == (6, 6)


def test_where_nothing_is_answered_the_token_for_that_is_looked_at(document: Path) -> None:
    found = one(document, None, "What is the colour of the door?", method="relevance")
    assert found.label == NOT_FOUND
    assert found.asked == (0,)


def test_words_that_do_not_stand_there_a_page_that_is_not_there(document: Path, tmp_path: Path) -> None:
    refused = looked(document, method="relevance", label="a unicorn")
    assert isinstance(refused, Failure)
    assert "do not stand" in refused.reason
    refused = looked(document, page=7)
    assert isinstance(refused, Failure)
    assert "no page 7" in refused.reason
    blank = looked(written(tmp_path / "blank.pdf", [()]))
    assert isinstance(blank, Failure)
    assert "no words" in blank.reason
    refused = looked(document, question=" ")
    assert isinstance(refused, Failure)


def test_the_page_with_the_answer_is_found_among_many(tmp_path: Path) -> None:
    path = written(tmp_path / "two.pdf", [((60, 70, "Minutes of the meeting"),), INVOICE])
    found = one(path, None, "What is the amount due?", method="relevance")
    assert (found.part.page, found.label) == (2, "$2,315.32")


def test_the_page_is_shaded_where_words_are_attended_to(document: Path, tmp_path: Path) -> None:
    found = one(document, None, "What is the amount due?", method="relevance")
    page = over_page(found)
    plain = np.asarray(reading.picture(document, 1, max(page.pixels.shape[:2])).convert("RGB")).astype(int)
    height, width = plain.shape[:2]
    darker = (plain - page.pixels).max(-1)
    best, least = int(page.shares.argmax()), int(page.shares.argmin())

    def within(word: int) -> float:
        left, top, right, bottom = page.boxes[word]
        area = darker[int(top * height) + 3 : int(bottom * height) - 3, int(left * width) + 3 : int(right * width) - 3]
        return float(area.max())

    assert within(best) > 150
    assert within(least) < 10
    empty = darker[int(0.6 * height) :]
    assert not empty.any()
    for suffix in attention_files.SUFFIXES:
        attention_files.write(tmp_path / f"map{suffix}", found)
    assert "amount" in (tmp_path / "map.html").read_text()
    assert (tmp_path / "map.svg").read_text().count("<rect") == 10
    with np.load(tmp_path / "map.npz") as kept:
        np.testing.assert_array_equal(kept["weights"], found.matrix)
