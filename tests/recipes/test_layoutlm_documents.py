"""Pages hold what is asked of them, word pieces are transformers' own, what ships answers foreign documents."""

import json
import re
from functools import partial
from pathlib import Path
from random import Random

import numpy as np
import pytest
from PySide6.QtGui import QGuiApplication
from transformers import AutoModelForDocumentQuestionAnswering, AutoTokenizer

from desktop_app import paths
from desktop_app.inference.residency import Residency
from desktop_app.tasks import ask
from desktop_app.tasks.document_question_answering.asked import NOT_FOUND, DocumentAnswer, DocumentQuestionAnswering
from desktop_app.tasks.document_question_answering.run import _LEAST
from models.recipes.layoutlm_documents import blocks, choosing, foreign, judging, pages, receipts, unseen
from models.recipes.layoutlm_documents.__main__ import FOLDER, LEAST
from models.recipes.layoutlm_documents.elsewhere import elsewhere
from models.recipes.layoutlm_documents.fields import Field, known
from models.recipes.layoutlm_documents.grids import grid
from models.recipes.layoutlm_documents.item_tables import Cell
from models.recipes.layoutlm_documents.noise import Wear, seen
from models.recipes.layoutlm_documents.pieces import VOCABULARY, Pieces
from models.recipes.layoutlm_documents.questions import ask as questions_of
from models.recipes.layoutlm_documents.questions import missing
from models.recipes.layoutlm_documents.samples import LONGEST, of_page, span
from models.recipes.layoutlm_documents.sheet import Sheet, fonts, whole


@pytest.fixture(scope="module")
def pieces() -> Pieces:
    return Pieces.read(VOCABULARY)


@pytest.mark.parametrize(
    "make",
    [lambda rng: pages.page(rng, 1.0), *(partial(unseen.page, designs=each) for each in (unseen.LATER, unseen.LAST))],
)
def test_a_page_has_its_values_where_it_says(make) -> None:
    rng = Random(3)
    for _ in range(60):
        sheet = make(rng)
        words = seen(rng, sheet, Wear())
        fields = [word.field for word in words]
        for number in whole(sheet):
            field, place = sheet.values[number], span(fields, number)
            if place is not None and fields[place[0] : place[1] + 1] == [number] * (place[1] - place[0] + 1):
                said = " ".join(word.text for word in words[place[0] : place[1] + 1])
                assert said.rstrip(".,") == " ".join(field.value.split()).rstrip(".,")


def test_samples_fit_and_point_into_the_page(pieces: Pieces) -> None:
    rng, found = Random(4), []
    for difficulty in np.linspace(0, 1, 60):
        found += of_page(rng, pieces, float(difficulty))
    assert all(len(one.ids) <= LONGEST and one.boxes.min() >= 0 and one.boxes.max() <= 1000 for one in found)
    assert all((one.boxes[:, 2:] >= one.boxes[:, :2]).all() for one in found)
    assert all((one.start, one.end) == (0, 0) or one.context <= one.start <= one.end for one in found)
    assert 0.05 < sum(one.start == 0 for one in found) / len(found) < 0.4


def test_no_page_is_empty() -> None:
    rng = Random(977)
    assert all(pages.page(rng, 1.0).inside() for _ in range(200))


def test_what_is_asked_of_nothing_on_the_page_names_nothing_on_it() -> None:
    rng = Random(8)
    present = [Field(None, "River", "Moby Dick"), Field(None, "Humidity", "Egg 5")]
    for _ in range(300):
        question = missing(rng, present)
        assert "{" not in question
        assert not {"river", "moby", "humidity"} & set(re.findall(r"\w+", question))
    assert len({elsewhere(rng)[0] for _ in range(400)}) > 300


def test_nobody_asks_as_missing_for_what_stands_there_without_a_label() -> None:
    rng, sheet = Random(9), Sheet(595.0, 842.0, *fonts(Random(9)))
    blocks.party(rng, sheet, known(rng, "seller"), 40, 40, 300, 10)
    asked = {missing(rng, sheet.values, sheet.loose) for _ in range(1500)}
    assert not {"where is it?", "which city?", "where does the person live?"} & asked
    assert {"where is it?", "which city?", "where does the person live?"} & {
        missing(rng, sheet.values) for _ in range(1500)
    }


def test_a_cell_of_a_table_is_asked_for_by_its_row_and_its_column() -> None:
    rng, sheet = Random(10), Sheet(595.0, 842.0, *fonts(Random(10)))
    while not any(isinstance(field, Cell) for field in sheet.values):
        grid(rng, sheet, [], 40, 40, 500, 9)
    cells = [field for field in sheet.values if isinstance(field, Cell)]
    for question, number in questions_of(rng, sheet.values, 60, 1.0):
        if number >= 0:
            assert sheet.values[number].item.lower() in question.lower()
    words = " ".join(word.text for word in sheet.words)
    assert all(cell.item in words and cell.value in words for cell in cells)
    assert len(cells) == len({(cell.item, cell.label) for cell in cells})


def test_word_pieces_are_those_of_transformers(pieces: Pieces) -> None:
    tokenizer, rng = AutoTokenizer.from_pretrained(FOLDER), Random(5)
    assert tokenizer.model_max_length == LONGEST
    for word in {word.text for _ in range(40) for word in pages.page(rng, 1.0).words}:
        assert list(pieces.word(word)) == tokenizer(word, add_special_tokens=False)["input_ids"]


def test_a_receipt_is_read_as_the_set_writes_it(tmp_path: Path, pieces: Pieces) -> None:
    from PIL import Image

    for name in ("box", "key", "img"):
        (tmp_path / "data" / name).mkdir(parents=True)
    lines = "10,10,90,10,90,20,10,20,THE SHOP, LTD\n60,30,95,30,95,40,60,40,12.50\n10,30,50,30,50,40,10,40,TOTAL:\n"
    (tmp_path / "data" / "box" / "100.csv").write_text(lines + "10,50,90,50,90,60,10,60,CASHIER: Ann Lee\n")
    (tmp_path / "data" / "key" / "100.json").write_text(json.dumps({"company": "THE SHOP, LTD", "total": "12.50"}))
    Image.new("L", (100, 200)).save(tmp_path / "data" / "img" / "100.jpg")
    (one,) = receipts.learnt(tmp_path)
    assert one.words == "THE SHOP, LTD TOTAL: 12.50 CASHIER: Ann Lee".split()
    assert [(field.key, " ".join(one.words[first : last + 1])) for field, first, last in one.found] == [
        ("cashier", "Ann Lee"),
        ("seller", "THE SHOP, LTD"),
        ("total", "12.50"),
    ]
    assert list(receipts.of_receipt(Random(1), pieces, one))


def test_a_score_is_chosen_for_being_right_where_it_answers_and_silent_where_nothing_is_there() -> None:
    right = [judging.Said("q", "A", "a", 0.9, 0.0), judging.Said("q", "B", "b", 0.4, 0.0)]
    wrong, strange = judging.Said("q", "C", "d", 0.35, 0.0), judging.Said("q", "", "e", 0.32, 0.0)
    found = {"foreign documents": [*right, wrong], "receipts": right, "forms": right, "about nothing there": [strange]}
    assert choosing.worth(found, 0.3)[0] is False  # answers what is not there
    assert choosing.worth(found, 0.33)[0] is False  # is wrong too often
    assert choosing.worth(found, 0.36) == (True, pytest.approx((2 / 3 + 1 + 1) / 3))
    assert choosing.worth(found, 0.5)[1] < choosing.worth(found, 0.36)[1]


def test_questions_about_nothing_there_are_none_of_those_learnt_from_and_name_nothing_on_the_page() -> None:
    choose, examine = (set(choosing.STRANGE[name]) for name in ("choose", "examine"))
    assert not choose & examine
    learnt = {elsewhere(Random(seed))[0].strip("?") for seed in range(3000)}
    assert not learnt & {one.lower().strip("?") for one in choose | examine}
    page = judging._page(["Cat", "food", "12"], np.full((3, 4), 0.5), (595, 842))
    (asked,) = judging.of_nothing_there([judging.Asked(page, [])], list(choosing.STRANGE["choose"]))
    assert len(asked.questions) == len(choose) - 1
    assert not any("cat?" in question for question, _ in asked.questions)


def test_what_ships_is_whole_and_half_as_large_as_float32() -> None:
    _, told = AutoModelForDocumentQuestionAnswering.from_pretrained(FOLDER, output_loading_info=True)
    assert not told["missing_keys"]
    assert not told["unexpected_keys"]
    assert (FOLDER / "model.safetensors").stat().st_size < 8_000_000
    assert json.loads((FOLDER / "config.json").read_text())["answer_threshold"] == LEAST > _LEAST


def test_what_ships_answers_the_sample_invoice_and_finds_no_more_than_is_there() -> None:
    sample = paths.shipped("resources", "samples", "paper-invoice.pdf")
    wanted = {
        "What is the total?": "£1,226.40",
        "Who is the seller?": "Harbour Paper Ltd",
        "What is the invoice number?": "HP-2026-0417",
        "When is it due?": "9 December 2026",
        "What is the passport number?": NOT_FOUND,
    }
    question = DocumentQuestionAnswering(documents=(sample,), questions=tuple(wanted), checkpoint="layoutlm-documents")
    answers = [each for each in ask(question, Residency()) if isinstance(each, DocumentAnswer)]
    assert {each.question: each.answer for each in answers} == wanted
    left, top, right, bottom = next(each for each in answers if "total" in each.question).best.box
    assert 0.5 < left < right < 1
    assert 0.3 < top < bottom < 0.8


def test_what_ships_is_mostly_right_where_it_answers_foreign_documents(qapp: QGuiApplication, tmp_path: Path) -> None:
    asked = list(judging.of_foreign(tmp_path))
    assert len(asked) == len(json.loads((Path(foreign.__file__).parent / "questions.json").read_text()))
    found = judging.figures(judging.said(FOLDER, asked), LEAST)
    assert found["right of what is told"] >= 0.85
    assert found["told and right"] >= 0.5
    assert found["none told where there is none"] >= 0.85
