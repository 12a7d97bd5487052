"""Values above their labels, a little beside them, behind others in a cell; labels written as machines name fields."""

import pytest

from desktop_app.media.documents.pages import PageReading
from desktop_app.tasks.document_question_answering.asking import mention_of
from desktop_app.tasks.document_question_answering.named import LabelledPage
from desktop_app.tasks.document_question_answering.possible import Possible
from tests.tasks.test_document_labels import fields_of, page

CARDS = page(
    (10, 100, "$1,234.00"),
    (210, 100, "27 March 2025"),
    (410, 100, "4000-1234"),
    (10, 114, "Amount due"),
    (210, 114, "Due date"),
    (410, 114, "Account number"),
)
COLUMNS = page(
    (10, 100, "Invoice number"),
    (210, 100, "Amount due"),
    (10, 114, "4000-1234"),
    (210, 114, "$88.00"),
    (10, 140, "Order number"),
    (210, 140, "Deposit"),
)
FILLED = page(
    (10, 100, "Bill to:"),
    (90, 104, "Jane Miller"),
    (300, 100, "Invoice #:"),
    (400, 104, "7"),
    (10, 140, "Document: 123456789 Issued:"),
    (300, 140, "12 May 2020"),
)
MACHINE = page(
    (10, 20, "BUYER_REF: 04011000-12345"),
    (10, 40, "CUST_NAME: Jane Miller"),
    (10, 60, "INV_NO: 2025-17"),
    (10, 80, "invoiceDate: 12.05.2025"),
    (10, 120, "****Total****"),
    (300, 120, "****129.00****"),
)
BARE = page(
    (300, 20, "Factura"),
    (300, 40, "Nº: 4000-12345678"),
    (300, 60, "Fecha: 27/03/2011"),
    (10, 60, "Statement May 26 2020 - Jun 24 2020"),
)


@pytest.mark.parametrize(
    ("read", "question", "answer"),
    [
        (CARDS, "How much is due?", "$1,234.00"),
        (CARDS, "When is it due?", "27 March 2025"),
        (CARDS, "What is the account number?", "4000-1234"),
        (COLUMNS, "What is the invoice number?", "4000-1234"),
        (COLUMNS, "What is the order number?", None),
        (COLUMNS, "How much is the deposit?", None),
        (FILLED, "Who is billed?", "Jane Miller"),
        (FILLED, "What is the invoice number?", "7"),
        (FILLED, "When was it issued?", "12 May 2020"),
        (FILLED, "What is the document number?", "123456789"),
        (MACHINE, "What is the buyer reference?", "04011000-12345"),
        (MACHINE, "What is the customer name?", "Jane Miller"),
        (MACHINE, "What is the invoice number?", "2025-17"),
        (MACHINE, "What is the invoice date?", "12.05.2025"),
        (MACHINE, "What is the total?", "****129.00****"),
        (BARE, "What is the statement period?", "May 26 2020 - Jun 24 2020"),
    ],
)
def test_a_value_is_found_where_it_stands(read: PageReading, question: str, answer: str | None) -> None:
    found = [each for each in LabelledPage(read).answers(question) if each.weight >= 0.5]
    told = " ".join(word.text for word in read.words[found[0].start : found[0].end + 1]) if found else None
    assert told == answer


def test_key_fields_over_their_labels_and_behind_a_bare_sign_of_a_number() -> None:
    assert fields_of(CARDS)["total"].value == "1234.00"
    assert fields_of(COLUMNS)["total"].value == "88.00"
    found = fields_of(BARE)
    assert (found["invoice number"].value, found["date"].value) == ("4000-12345678", "2011-03-27")
    assert fields_of(MACHINE)["total"].value == "129.00"


def test_of_a_sum_behind_its_label_a_checkpoint_is_not_given_more() -> None:
    read = page((10, 20, "Line of credit 100,000.00 Rate 4.2000"), (10, 40, "Address: 5 Elm Street Boulder"))
    labelled = LabelledPage(read)
    for question, first, last, answer in (
        ("What is the line of credit?", 3, 5, "100,000.00"),
        ("What is the address?", 7, 10, "5 Elm Street Boulder"),
    ):
        possible = Possible(question, labelled, labelled.answers(question))
        assert possible.whole(mention_of(read, first, last, 0.6), read).answer == answer
