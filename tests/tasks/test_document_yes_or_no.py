"""Questions for yes or no, for how many items there are, and for rates and cells of tables."""

import pytest

from desktop_app.media.documents.pages import PageReading
from desktop_app.tasks.document_question_answering import computed, yes_or_no
from desktop_app.tasks.document_question_answering.asked import COMPUTED, Mention
from desktop_app.tasks.document_question_answering.asking import Found, mention_of
from desktop_app.tasks.document_question_answering.items import Lines
from desktop_app.tasks.document_question_answering.named import LabelledPage
from tests.tasks.test_document_labels import fields_of, page

PAID_ON = page(
    (10, 10, "Receipt"), (10, 40, "$10.00 paid on July 19, 2024"), (10, 60, "Amount due"), (300, 60, "$0.00")
)
STAMPED = page((10, 10, "Invoice 42"), (300, 10, "PAID"), (10, 60, "Total"), (300, 60, "$90.00"))
OPEN = page((10, 10, "Invoice 42"), (10, 60, "Balance due"), (300, 60, "$90.00"))
LABELLED = page((10, 10, "Invoice number"), (200, 10, "0001"), (10, 24, "Paid"), (200, 24, "No"))
SILENT = page((10, 10, "Delivery note 42"), (10, 40, "Two boxes of paper"))
ORDER = page(
    (10, 10, "Insurance Required: Yes"),
    (10, 30, "Bank Qualified:"),
    (200, 30, "No"),
    (10, 50, "No refunds or exchanges."),
)


@pytest.mark.parametrize(
    ("read", "question", "answer"),
    [
        (PAID_ON, "Is it paid?", "Yes"),
        (PAID_ON, "Has the invoice been paid?", "Yes"),
        (STAMPED, "Is the invoice paid?", "Yes"),
        (STAMPED, "Ist die Rechnung bezahlt?", "Yes"),
        (OPEN, "Is it paid?", "No"),
        (LABELLED, "Is the invoice paid?", "No"),
        (SILENT, "Is it paid?", None),
        (ORDER, "Is insurance required?", "Yes"),
        (ORDER, "Is it bank qualified?", "No"),
        (ORDER, "Can the ticket be refunded?", "No"),
        (ORDER, "Is it fragile?", None),
    ],
)
def test_yes_and_no_are_answered_by_what_says_so(read: PageReading, question: str, answer: str | None) -> None:
    made = yes_or_no.answer(question, read)
    assert (made.answer if made else None) == answer
    if made is not None:
        assert made.placed_by == COMPUTED
        assert made.computed.startswith("because the page says")
        assert len(made.boxes) == len(made.texts) > 0


def test_words_that_say_neither_are_no_answer_however_sure_a_checkpoint_is() -> None:
    sure = Found((mention_of(SILENT, 0, 1, 0.9),), 0.05)
    (found,) = computed.with_computed(["Is it paid?"], [sure], SILENT, None, 0.4)
    assert found.mentions[0].score < 0.4
    assert not yes_or_no.is_asked("Is it paid or open?")
    assert not yes_or_no.is_asked("What is paid?")


ITEMS = (
    (10, 100, "DESCRIPTION"), (250, 100, "QUANTITY"), (350, 100, "PRICE"), (450, 100, "AMOUNT"),
    (10, 116, "Super Kite"), (250, 116, "2"), (350, 116, "20.00"), (450, 116, "40.00"),
    (10, 132, "Turbo Flyer"), (250, 132, "5"), (350, 132, "40.00"), (450, 132, "200.00"),
    (10, 148, "Item 3"), (250, 148, "1"), (350, 148, "180.00"), (450, 148, "180.00"),
)  # fmt: skip
BILL = page((10, 10, "INVOICE 2020-10"), *ITEMS, (450, 164, "420.00"))
COUNT = "How many items are on the invoice?"
NOTHING = Found((), 1.0)


def test_items_are_counted_over_all_pages() -> None:
    lines = Lines().with_page(BILL)
    assert [each.answer for each in lines.over(COUNT, NOTHING).mentions] == ["3"]
    more = lines.with_page(BILL).with_page(SILENT)
    (made,) = more.over(COUNT, NOTHING).mentions
    assert (made.answer, made.page, made.placed_by) == ("6", 1, COMPUTED)
    assert more.over("How many children are there?", NOTHING) == NOTHING
    assert Lines().with_page(SILENT).over(COUNT, NOTHING) == NOTHING


def test_a_number_that_a_label_says_goes_before_a_count() -> None:
    said = Found((Mention("4", 0.9, 1, None, (), 3, 3),), 0.1)
    assert Lines().with_page(BILL).over(COUNT, said) == said


def test_the_total_is_the_amount_below_the_lines_that_is_their_sum() -> None:
    total = fields_of(BILL)["total"]
    assert (total.value, total.label) == ("420.00", "")
    assert "sum of the amounts above" in total.doubt
    other = page((10, 10, "INVOICE 2020-10"), *ITEMS, (450, 164, "421.00"))
    assert "sum of" not in getattr(fields_of(other).get("total"), "doubt", "")


@pytest.mark.parametrize(
    ("lines", "answer"),
    [
        (("Subtotal 100.00", "Tax (10%) 10.00"), "(10%)"),
        (("IVA 21% 21,00",), "21%"),
        (("MwSt. 19 % 19,00", "Skonto 2 %"), "19 %"),
        (("VAT 20% 20.00", "VAT 5% 5.00"), None),
        (("Discount 10%",), None),
    ],
)
def test_the_rate_of_a_tax_is_the_percentage_beside_its_name(lines: tuple[str, ...], answer: str | None) -> None:
    read = page(*((10, 20 + 20 * at, text) for at, text in enumerate(lines)))
    for question in ("What is the VAT rate?", "Wie hoch ist der Mehrwertsteuersatz?"):
        found = [each for each in LabelledPage(read).answers(question) if each.weight >= 0.5]
        told = " ".join(word.text for word in read.words[found[0].start : found[0].end + 1]) if found else None
        assert told == answer


ROOMS = page(
    (10, 100, "Code"), (100, 100, "Room name"), (250, 100, "Floor material"), (400, 100, "Area"),
    (10, 116, "RG01"), (100, 116, "Verandah"), (250, 116, "Timber"), (400, 116, "23.8"),
    (10, 132, "RG02"), (100, 132, "Eastern stairs"), (250, 132, "Carpet"), (400, 132, "1.7"),
)  # fmt: skip


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("What is the floor material of the Verandah?", "Timber"),
        ("What is the area of the eastern stairs?", "1.7"),
        ("What is the code of the Verandah?", "RG01"),
        ("What is the area of the kitchen?", None),
    ],
)
def test_a_cell_is_found_by_its_row_and_its_column(question: str, answer: str | None) -> None:
    found = [each for each in LabelledPage(ROOMS).answers(question) if each.weight >= 0.5]
    told = " ".join(word.text for word in ROOMS.words[found[0].start : found[0].end + 1]) if found else None
    assert told == answer
