"""Texts of several lines behind their label, sums in the middle of a sentence, labels of two words."""

from pathlib import Path

import pytest

from desktop_app.media.documents.pages import PageReading
from desktop_app.tasks.document_question_answering import written
from desktop_app.tasks.document_question_answering.asked import INVOICE_NUMBER, TOTAL
from desktop_app.tasks.document_question_answering.candidates import of_page
from desktop_app.tasks.document_question_answering.named import LabelledPage
from desktop_app.tasks.document_question_answering.sellers import is_name
from tests.media.documents import written as written_pdf
from tests.tasks.test_document_labels import page
from tests.tasks.test_document_question_answering import answers

UNDER = page(
    (10, 10, "Ship Via: UPS Ground"),
    (10, 40, "Remarks:"),
    (10, 54, "Please deliver to the rear entrance between 8 and 10."),
    (10, 68, "Call the porter on arrival, as the gate is locked."),
    (10, 82, "Pallets must not be stacked."),
    (10, 130, "Total"),
    (300, 130, "$512.00"),
)
BEHIND = page(
    (10, 10, "Ship Via"),
    (150, 10, "Terms"),
    (10, 24, "FedEx"),
    (150, 24, "Net 30"),
    (10, 60, "Special instructions: Please deliver to the rear entrance"),
    (10, 74, "between 8 and 10. Call the porter on arrival, as"),
    (10, 88, "the gate is locked."),
    (10, 102, "Received by: J. Smith"),
)
BESIDE = page(
    (10, 10, "Reason for visit"),
    (150, 10, "The patient complains of a cough that has been there"),
    (150, 24, "for two weeks, and of a fever in the evenings."),
    (10, 60, "Seen by"),
    (150, 60, "Dr. Ann Frost"),
)
NAMES = page(
    (10, 10, "Contact: John Smith"),
    (10, 24, "Harbor Office"),
    (10, 38, "Lisbon"),
)


def _told(read: PageReading, question: str) -> str:
    found = LabelledPage(read).answers(question)
    return " ".join(word.text for word in read.words[found[0].start : found[0].end + 1]) if found else ""


@pytest.mark.parametrize(
    ("read", "question", "answer"),
    [
        (
            UNDER,
            "What are the remarks?",
            "Please deliver to the rear entrance between 8 and 10. Call the porter on arrival, as the gate is locked. "
            "Pallets must not be stacked.",
        ),
        (
            BEHIND,
            "What are the special instructions?",
            "Please deliver to the rear entrance between 8 and 10. Call the porter on arrival, as the gate is locked.",
        ),
        (
            BESIDE,
            "What is the reason for the visit?",
            "The patient complains of a cough that has been there for two weeks, and of a fever in the evenings.",
        ),
        (BEHIND, "Who received it?", "J. Smith"),
        (BESIDE, "Who is it seen by?", "Dr. Ann Frost"),
        (NAMES, "Who is the contact?", "John Smith"),
        (NAMES, "What is the contact?", "John Smith"),
    ],
)
def test_a_text_is_read_to_its_end_and_a_name_is_of_one_line(read: PageReading, question: str, answer: str) -> None:
    assert _told(read, question) == answer


@pytest.mark.parametrize(
    ("read", "question", "answer"),
    [
        (UNDER, "How is it shipped?", "UPS Ground"),
        (BEHIND, "How is it shipped?", "FedEx"),
        (BEHIND, "What is the ship via?", "FedEx"),
        (UNDER, "What is the ship to address?", ""),
        (UNDER, "What is the shipping address?", ""),
    ],
)
def test_ship_via_is_one_label_and_another_one_than_ship_to(read: PageReading, question: str, answer: str) -> None:
    assert _told(read, question) == answer


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("$1,800.00,", "1800.00"), ("$1,800.00.", "1800.00"), ("240.50 EUR.", "240.50"), ("1.800,00 €,", "1800.00"),
        ("$1,800.", "1800"), ("$5.00!", "5.00"), ("1.10.", None), ("12.", None), ("1,800,", None),
    ],
)  # fmt: skip
def test_a_sum_ends_before_the_mark_of_its_sentence(text: str, value: str | None) -> None:
    """The number of a heading has such a mark too, and no currency."""
    found = written.amount(text)
    assert (found.value if found else None) == value


def test_a_total_told_in_a_sentence_is_found(tmp_path: Path) -> None:
    sentence = "The total amount due is $1,800.00, payable within 30 days."
    letter = page((10, 10, "Invoice 2231"), (10, 60, "We charge 12 hours at $150.00."), (10, 74, sentence))
    (total,) = [each.value for each in of_page(letter) if each.value.name == TOTAL]
    assert (total.text, total.value, total.currency) == ("$1,800.00", "1800.00", "USD")
    file = written_pdf(tmp_path / "letter.pdf", [((60, 70, "Invoice 2231"), (60, 110, sentence))])
    (found,) = answers(documents=(file,), questions=("What is the total?",), checkpoint="layoutlm-documents")
    assert found.answer == "$1,800.00"
    assert [each["text"] for each in found.to_dict()["words"]] == ["$1,800.00,"], "as it stands on the page"
    assert "100" not in found.as_text(), "nothing is told as wholly sure"


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Building name 123 Your Street", False), ("Harbor House, 12 Quay Street", False),
        ("Suite 5 88 Oak Rd.", False),
        ("Kitchen 12 Street", False), ("Pier 39 Street Food Cafe", True), ("Street Kitchen", True),
        ("Main Street 21 Co", True),
        ("widow’s garden, stooping down so as", False), ("weite, auch kommerzielle Verbreitung wurde ab", False),
        ("de la rosa & co", True), ("house of good books Ltd", True),
    ],
)  # fmt: skip
def test_no_line_of_an_address_and_none_of_a_running_text_is_a_name(text: str, named: bool) -> None:
    """Forms of companies are words too: "as", "ab"."""
    assert is_name(text) == named


def test_a_day_that_is_far_ahead_may_be_misread() -> None:
    """A faded 0 read as 6: the bill was of 2061 without a word."""
    assert (written.day("61/03/18") or written.Day("")).doubt == "The year 2061 may be misread."
    assert (written.day("87/12/05") or written.Day("?", doubt="?")).doubt == ""
    assert (written.day("5 March 2030") or written.Day("?", doubt="?")).doubt == ""


@pytest.mark.parametrize(
    ("over", "number"),
    [("GST NO: 001006288896", None), ("TEL/FAX 03-51213881", None), ("INV-7788", "INV-7788"), ("No. 7788", "7788")],
)
def test_what_has_a_label_of_its_own_is_no_value_of_the_title_below(over: str, number: str | None) -> None:
    """The tax number of a shop was the number of its invoice, without a word."""
    receipt = page((10, 10, over), (10, 23, "TAX INVOICE"), (10, 90, "Total"), (200, 90, "RM 14.10"))
    told = [each.value.text for each in of_page(receipt) if each.value.name == INVOICE_NUMBER]
    assert told == ([number] if number else [])
