"""What only looks like a value: labels of lines to write on, rates, weights, telephone numbers, titles of forms; and
values that stand over their captions."""

import pytest

from desktop_app.media.documents.pages import PageReading, Word
from desktop_app.tasks.document_question_answering.asked import DATE, INVOICE_NUMBER, SELLER, TOTAL
from desktop_app.tasks.document_question_answering.asking import mention_of
from desktop_app.tasks.document_question_answering.named import LabelledPage
from desktop_app.tasks.document_question_answering.possible import Possible
from desktop_app.tasks.document_question_answering.sellers import AT_FOOT, is_name
from tests.tasks.test_document_labels import fields_of, page


def told(found: PageReading, question: str) -> str | None:
    """What the surest label of a page says."""
    answers = LabelledPage(found).answers(question)
    best = max(answers, key=lambda each: each.weight, default=None)
    return " ".join(word.text for word in found.words[best.start : best.end + 1]) if best is not None else None


def possible(found: PageReading, question: str, text: str) -> bool:
    """Whether a place of a page can be the answer, as a checkpoint may hold."""
    words = [word.text for word in found.words]
    size = len(text.split())
    start = next(at for at in range(len(words)) if words[at : at + size] == text.split())
    return Possible(question, LabelledPage(found))(mention_of(found, start, start + size - 1, 0.5))


EMPTY = page(
    (10, 10, "Position Applied For __________ Date Available ______"),
    (10, 30, "Company ________ Supervisor ________ Phone ______"),
    (10, 50, "Name: Ada Byrne ______ City: Cork ____"),
    (10, 70, "VAT no.:"),
    (10, 100, "VAT 20%"),
    (10, 130, "Policy no."),
    (10, 150, "Tel: +852 2968 3221"),
)


@pytest.mark.parametrize("asked", ["position applied for", "company", "date available", "VAT number", "policy number"])
def test_what_is_not_filled_in_has_no_answer(asked: str) -> None:
    assert told(EMPTY, f"What is the {asked}?") is None


@pytest.mark.parametrize(
    ("asked", "text"),
    [
        ("company", "Supervisor"),
        ("company", "Supervisor ________ Phone"),
        ("position applied for", "Date Available"),
        ("VAT number", "20%"),
        ("policy number", "+852 2968 3221"),
        ("policy number", "Tel: +852 2968 3221"),
    ],
)
def test_nor_is_a_checkpoint_believed_there(asked: str, text: str) -> None:
    assert not possible(EMPTY, f"What is the {asked}?", text)


def test_what_is_filled_in_before_the_rest_of_its_line_is_one() -> None:
    assert told(EMPTY, "What is the name?") == "Ada Byrne"
    assert possible(EMPTY, "What is the name?", "Ada Byrne")
    assert possible(EMPTY, "What is the phone number?", "+852 2968 3221")


WEIGHED = page(
    (10, 10, "Delivery note DN-1"),
    (10, 40, "Total weight: 1,842.50 kg"),
    (10, 60, "Charges"),
    (10, 80, "Sewer"),
    (200, 80, "41.03"),
    (10, 100, "Water"),
    (200, 100, "64.20"),
    (10, 120, "from $50.00 to $75.00"),
)


def test_a_weight_is_no_sum_of_money() -> None:
    assert told(WEIGHED, "What is the total weight?") == "1,842.50 kg"
    assert not possible(WEIGHED, "What is the total?", "1,842.50")
    assert possible(WEIGHED, "What is the total?", "$50.00")
    assert TOTAL not in fields_of(page((10, 10, "Delivery note"), (10, 40, "Total weight: 1,842.50 kg")))


def test_the_charge_for_something_stands_behind_what_it_is_for() -> None:
    assert told(WEIGHED, "How much is the sewer charge?") == "41.03"


def sized(*lines: tuple[float, float, float, str]) -> PageReading:
    """Lines of (left, top, height, text) in points on a page of 600 x 800."""
    words = []
    for left, top, height, text in lines:
        at = left
        for word in text.split():
            right = at + 0.5 * height * len(word)
            words.append(Word(word, (at / 600, top / 800, right / 600, (top + height) / 800)))
            at = right + 0.5 * height
    return PageReading(1, 600, 800, tuple(words))


CAPTIONED = sized(
    (10, 10, 20, "Talkbridge"),
    (300, 40, 9, "£37.98"),
    (300, 54, 6, "Total to pay"),
    (300, 69, 9, "TB-90034417"),
    (300, 83, 6, "Bill reference"),
    (300, 98, 9, "1 October 2025"),
    (300, 112, 6, "Bill date"),
    (10, 200, 9, "Calls"),
    (200, 200, 9, "£6.33"),
)


@pytest.mark.parametrize(
    ("asked", "value"),
    [("total to pay", "£37.98"), ("bill reference", "TB-90034417"), ("bill date", "1 October 2025")],
)
def test_a_small_label_is_the_caption_of_what_stands_over_it(asked: str, value: str) -> None:
    assert told(CAPTIONED, f"What is the {asked}?") == value


def test_fields_are_read_over_their_captions() -> None:
    found = fields_of(CAPTIONED)
    assert (found[DATE].value, found[TOTAL].value) == ("2025-10-01", "37.98")


def test_a_small_label_over_its_value_has_that_one() -> None:
    boxes = sized(
        (300, 40, 9, "20"),
        (300, 60, 6, "Invoice number"),
        (300, 68, 9, "88-1"),
        (300, 90, 6, "Date"),
        (300, 98, 9, "1 May 2025"),
    )
    assert fields_of(boxes)[INVOICE_NUMBER].value == "88-1"


@pytest.mark.parametrize(
    "text",
    [
        "Kundennummer",
        "Rechnungsdatum",
        "ORDER FORM",
        "Packing slip",
        "Your electricity bill",
        "Name of insured",
        "2. Please send this form to Allied Insurance Ltd",
        "請用正楷填寫表格，連同有關證明文件，送交 Allied",
    ],
)
def test_labels_titles_and_what_is_to_be_done_are_no_sellers(text: str) -> None:
    assert not is_name(text)


@pytest.mark.parametrize(
    "text", ["Northshire Power", "City of Marlow Water Department", "Form Follows Function Ltd", "Your Company SAS"]
)
def test_names_with_such_words_are(text: str) -> None:
    assert is_name(text)


def test_who_wrote_a_bill_may_stand_in_its_foot() -> None:
    bill = page(
        (10, 100, "Stadttheater Rendsburg GmbH"),
        (10, 114, "24768 Rendsburg"),
        (10, 200, "Rechnung Nr. RE-0718"),
        (10, 300, "Rechnungsbetrag"),
        (400, 300, "2.380,00 EUR"),
        (10, 760, "Klangwerk Tontechnik GmbH | Hafenweg 12 | 24103 Kiel"),
    )
    found = fields_of(bill)[SELLER]
    assert (found.value, found.doubt) == ("Klangwerk Tontechnik GmbH", AT_FOOT)
