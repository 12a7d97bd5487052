"""What Donut looked at as it wrote, and where its words stand on the page."""

import unicodedata
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
import transformers

from desktop_app.answers import AttentionMap, Failure
from desktop_app.inference.loading import Loaded
from desktop_app.inference.residency import Residency
from desktop_app.media.documents import reading
from desktop_app.media.documents.pages import PageReading, Word
from desktop_app.questions import ABLATION, RELEVANCE, ROLLOUT, STATISTICS, Attention
from desktop_app.tasks import ask
from desktop_app.tasks.attention_losses.asked import AttentionLosses
from desktop_app.tasks.document_question_answering import donut, placed
from desktop_app.tasks.document_question_answering.asked import (
    BY_LOOK,
    DocumentQuestionAnswering,
)
from desktop_app.tasks.document_question_answering.looked import Looked, part_of
from desktop_app.workspace.page_shading import over_page
from desktop_app.workspace.shading import page_words, question_words, shares_of
from tests.donut import DUE, SELLER
from tests.tasks.test_donut import loaded, theirs, words

__all__ = ["loaded", "theirs"]


def test_where_it_looked_is_what_transformers_says_it_attends_to(
    loaded: Loaded, taught: Path, folder_of_pages: Path
) -> None:
    pixels = donut.pixels_of(loaded, folder_of_pages / "invoice.pdf", reading.read(folder_of_pages / "invoice.pdf", 1))
    page, prompt = donut.ended(donut.encoded(loaded, pixels)), donut.prompt_of(loaded, DUE)[0]
    wrote = donut.ended(donut.written(loaded, page, prompt, transformers.DynamicCache(), Looked(None, 12, 10)))
    model = transformers.VisionEncoderDecoderModel.from_pretrained(taught, attn_implementation="eager").eval()
    told = model.generate(
        pixels, decoder_input_ids=torch.tensor([prompt]), max_new_tokens=30, do_sample=False,
        return_dict_in_generate=True, output_attentions=True,
    )  # fmt: skip
    letters = len(loaded.processor.tokenizer.tokenize(wrote.answer))
    each = [torch.stack([layer[0, :, -1] for layer in token]).mean(dim=(0, 1)) for token in told.cross_attentions]
    assert letters == len("2,315.32")
    assert torch.allclose(wrote.looked.patches.flatten(), sum(each[:letters]), atol=1e-5)
    assert float(wrote.looked.patches.sum()) == pytest.approx(letters, rel=1e-4)


def test_of_places_with_the_same_words_the_one_looked_at_is_taken(loaded: Loaded) -> None:
    """A page of 200 x 300 in a picture of 80 x 96 dots, which has 64 dots across, and 8 on either side."""
    part = part_of(loaded.processor.image_processor, 200, 300)
    assert part == pytest.approx((0.1, 0, 0.9, 1))
    assert part_of(loaded.processor.image_processor, 300, 300) == pytest.approx((0, 8 / 96, 1, 88 / 96))
    looked = Looked(part, 12, 10)
    looked.patches[6, 5] = 1.0
    assert looked.density((0.5, 0.5, 0.625, 0.5 + 1 / 12)) == pytest.approx(1.0), "that patch"
    assert looked.density((0.375, 0.5, 0.625, 0.5 + 1 / 12)) == pytest.approx(0.5), "and the one before"
    assert looked.density((0, 0, 0.4, 0.4)) == 0
    boxes = [(0.1, 0.1, 0.2, 0.2), (0.5, 0.5, 0.6, 0.55), (0.8, 0.8, 0.9, 0.9)]
    page = PageReading(1, 200, 300, tuple(Word("88.10", box) for box in boxes))
    assert placed.standing("88.10", page) == (0, 0, 3)
    assert placed.standing("88.10", page, looked.density) == (1, 1, 3)
    (mention,) = donut.found_of(donut.Written("88.10", 0.5, 0.1, True, looked), page).mentions
    assert (mention.placed_by, mention.box, mention.times) == (BY_LOOK, boxes[1], 3)
    assert mention.placing == "found by its words, which stand on the page 3 times: it looked here most"


@pytest.mark.parametrize(("layer", "head"), [(None, None), (0, None), (1, 3)])
def test_what_the_answer_attends_to_is_what_transformers_says(
    loaded: Loaded, taught: Path, folder_of_pages: Path, layer: int | None, head: int | None
) -> None:
    path = folder_of_pages / "both.pdf"
    about = DocumentQuestionAnswering(
        documents=(path,), questions=(DUE,), checkpoint=str(taught), device="cpu", precision="float32"
    )
    *_, found = ask(Attention(about=about, page=2, layer=layer, head=head), Residency())
    assert isinstance(found, AttentionMap)
    page = reading.read(path, 2)
    model = transformers.VisionEncoderDecoderModel.from_pretrained(taught, attn_implementation="eager").eval()
    told = model.generate(
        donut.pixels_of(loaded, path, page), decoder_input_ids=torch.tensor([donut.prompt_of(loaded, DUE)[0]]),
        max_new_tokens=30, do_sample=False, return_dict_in_generate=True, output_attentions=True,
    )  # fmt: skip
    count = len(found.queries)
    theirs = torch.stack([token[-1 if layer is None else layer][0, :, -1] for token in told.cross_attentions[:count]])
    theirs = theirs if head is None else theirs[:, head : head + 1]
    assert np.allclose(found.weights[:, :, count:], theirs.transpose(0, 1), atol=1e-5)
    assert not found.weights[:, :, :count].any(), "the words attend to the page alone"
    assert np.allclose(found.weights.sum(axis=2), 1, atol=1e-4)
    assert "".join(found.queries).strip("▁") == "2,315.32"
    assert (found.answer, found.question, found.part.page) == ("2,315.32", DUE, 2)
    assert (found.layers, found.heads, found.layer, found.head) == (2, 4, 1 if layer is None else layer, head)
    assert [each.text for each in question_words(found)] == ["2,315.32"]
    patches = page_words(found)
    assert len(patches) == 120, "of A4 there is hardly an edge"
    assert sum(shares_of(found, patches)) == pytest.approx(1, rel=1e-4)
    assert found.boxes[count] == pytest.approx((0, 0, 0.0283, 1 / 12), abs=0.001), "most of it is beside the page"
    assert found.grid == (12, 10)
    assert over_page(found).pixels.shape[2] == 3


def test_attention_can_be_cancelled_between_blocks_and_tokens_of_any_page(taught: Path, folder_of_pages: Path) -> None:
    about = DocumentQuestionAnswering(
        documents=(folder_of_pages / "both.pdf",), questions=(DUE,), checkpoint=str(taught), device="cpu"
    )
    *pauses, found = ask(Attention(about=about), Residency())
    assert isinstance(found, AttentionMap)
    assert found.answer in ("88.10", "2,315.32")
    assert not any(each.final for each in pauses)
    assert len(pauses) == 2 * 4 + len("88.10") + len("2,315.32"), "a pause at each block, and at each token"
    stream = ask(Attention(about=about), residency := Residency())
    for _ in range(4 + 3):
        next(stream)
    stream.close()
    assert list(stream) == []
    with residency.borrow(about) as loaded:
        assert len(loaded.kept[donut.Encoded]) == 1, "the second page was not looked at"


def test_what_cannot_be_looked_into_is_said(taught: Path, folder_of_pages: Path) -> None:
    def told(about: DocumentQuestionAnswering, **asked: Any) -> Failure:
        *_, failure = ask(Attention(about=about, **asked), Residency())
        assert isinstance(failure, Failure)
        return failure

    paths = {name: folder_of_pages / f"{name}.pdf" for name in ("invoice", "shed")}
    about = DocumentQuestionAnswering(
        documents=(paths["invoice"],), questions=(DUE,), checkpoint=str(taught), device="cpu"
    )
    for method in (ROLLOUT, RELEVANCE, STATISTICS, ABLATION):
        assert "layer by layer alone" in told(about, method=method).reason
        assert "LayoutLM" in told(about, method=method).advice
    assert "there are 2 layers" in told(about, layer=2).reason
    assert "there are 4 heads" in told(about, head=4).reason
    assert "writes its answer itself" in told(about, label="Boulder").reason
    nothing = DocumentQuestionAnswering(
        documents=(paths["shed"],), questions=(SELLER,), checkpoint=str(taught), device="cpu"
    )
    assert told(nothing).reason == "no answer was written"
    (failure,) = ask(AttentionLosses(into=Attention(about=about)), Residency())
    assert isinstance(failure, Failure)


@pytest.mark.parametrize(
    ("answer", "page", "place"),
    [
        ("acme ltd", words("Acme", "Ltd."), (0, 1, 1)),
        ("88.10", words("8810", "-88.10", "88.10"), (2, 2, 1)),
        ("88.10", words("8810", "(88.10)", "$88.10"), (1, 1, 2)),
        ("14 march 2025", words("on", "14", "March", "2025", "14 March 2025"), (1, 3, 2)),
        ("14", words("2014", "1", "4", "14"), (1, 2, 2)),
        ("ﬁne", words("fine"), (0, 0, 1)),
        ("ltd", words("Acme", "Ltd.x"), None),
        ("", words("a"), None),
        ("$", words("a", "-"), None),
    ],
)
def test_words_are_found_on_a_page(answer: str, page: PageReading, place: tuple[int, int, int] | None) -> None:
    assert placed.standing(answer, page) == place


def test_a_long_answer_is_not_tried_whole_at_every_word(monkeypatch: pytest.MonkeyPatch) -> None:
    page = words(*(f"w{place}" for place in range(500)))
    looked, plain = list[str](), unicodedata.normalize

    def normalize(form: str, text: str) -> str:
        looked.append(text)
        return plain("NFKC", text)

    monkeypatch.setattr(unicodedata, "normalize", normalize)
    assert placed.standing(" ".join(word.text for word in page.words[100:300]), page) == (100, 299, 1)
    assert placed.standing(" ".join(word.text for word in page.words[100:300]) + " x", page) is None
    assert sum(map(len, looked)) < 1_000_000, "letters that were compared"
