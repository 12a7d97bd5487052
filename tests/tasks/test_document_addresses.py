"""Where a bill is to be delivered or sent: addresses under their labels, in several languages and beside each other."""

import pytest

from desktop_app.media.documents.pages import PageReading
from desktop_app.tasks.document_question_answering.asking import Found, mention_of
from desktop_app.tasks.document_question_answering.by_field import settled
from desktop_app.tasks.document_question_answering.mentions import Mention, mention_again
from tests.tasks.test_document_labels import page

DELIVERY, BILLING = "What is the delivery address?", "What is the billing address?"
NOBODY = Found((), 0.9)


def told(read: PageReading, question: str) -> Mention | None:
    """What a page answers without a checkpoint."""
    (found,) = settled([question], [NOBODY], read, 3)
    assert not found.mentions or found.absent < found.mentions[0].score
    return found.mentions[0] if found.mentions else None


def two(billed: str, delivered: str) -> PageReading:
    """Two addresses beside each other, whose words a file has line by line across both."""
    return page(
        (10, 10, billed), (300, 10, delivered), (10, 30, "Strategic Corp"), (300, 30, "Bosd"), (10, 42, "Kade 46"),
        (300, 42, "Fakestreet 4"), (10, 54, "3500 MJ Utrecht"), (300, 54, "1011 AB Amsterdam"),
        (10, 66, "Tel: 030 123456"), (10, 120, "Article"), (300, 120, "Price"), (300, 140, "49,99"),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("billed", "delivered"),
    [
        ("Billing Address", "Shipping Address"),
        ("Bill to:", "Ship to:"),
        ("Invoice address", "Deliver to"),
        ("Factuuradres", "Afleveradres"),
        ("Rechnungsadresse", "Lieferadresse"),
        ("Dirección de facturación", "Dirección de envío"),
        ("Adresse de facturation", "Adresse de livraison"),
    ],
)
def test_an_address_is_told_from_the_one_beside_it_in_whatever_language_its_label_is(
    billed: str, delivered: str
) -> None:
    read = two(billed, delivered)
    for question in (
        DELIVERY,
        "What is the shipping address?",
        "Where is it shipped to?",
        "Wie lautet die Lieferadresse?",
    ):
        found = told(read, question)
        assert found is not None
        assert found.answer == "Bosd, Fakestreet 4, 1011 AB Amsterdam"
        assert [read.words[place].text for place in found.word_ids or ()] == found.answer.replace(",", "").split()
        assert len(found.boxes) == len(found.word_ids or ())
        assert mention_again(found.to_dict()) == found
    sent = told(read, BILLING)
    assert sent is not None
    assert sent.answer == "Strategic Corp, Kade 46, 3500 MJ Utrecht"


def test_an_address_stands_behind_its_label_or_in_the_next_cell() -> None:
    behind = page((10, 10, "Deliver to: Bosd"), (65, 22, "Kade 46"), (65, 34, "3500 MJ Utrecht"), (10, 80, "Total"))
    beside = page((10, 10, "Deliver to"), (120, 10, "Bosd"), (120, 22, "Kade 46"), (120, 34, "3500 MJ Utrecht"))
    for read in (behind, beside):
        found = told(read, DELIVERY)
        assert found is not None
        assert found.answer == "Bosd, Kade 46, 3500 MJ Utrecht"


def test_what_a_page_has_no_label_for_is_no_address_and_other_questions_are_not_answered_with_one() -> None:
    read = two("Bill to", "Ship to")
    assert told(page((10, 10, "Bill to"), (10, 24, "Bosd"), (10, 36, "Kade 46")), DELIVERY) is None
    assert told(page((10, 10, "Goods are shipped to the address given."), (10, 24, "Kade 46")), DELIVERY) is None
    for question in ("When is it delivered?", "What are the shipping costs?", "What is the address of the seller?"):
        found = told(read, question)
        assert found is None or "Fakestreet" not in found.answer


def test_a_further_place_between_the_words_of_an_address_is_told_too() -> None:
    read = two("Bill to", "Ship to")
    at = next(place for place, word in enumerate(read.words) if word.text == "Strategic")
    other = Found((mention_of(read, at, at + 1, 0.4),), 0.5)
    (found,) = settled([DELIVERY], [other], read, 3)
    assert [each.answer for each in found.mentions] == ["Bosd, Fakestreet 4, 1011 AB Amsterdam", "Strategic Corp"]
