"""What is still to be paid and the total, numbers of other things, and who wrote a bill by its small print."""

import pytest

from desktop_app.tasks.document_question_answering import sellers
from desktop_app.tasks.document_question_answering.asked import INVOICE_NUMBER, SELLER, TOTAL
from desktop_app.tasks.document_question_answering.asking import Found, mention_of
from desktop_app.tasks.document_question_answering.by_field import settled
from desktop_app.tasks.document_question_answering.fields import QUESTIONS, Seen
from desktop_app.tasks.document_question_answering.named import LabelledPage
from desktop_app.tasks.document_question_answering.possible import Possible
from desktop_app.tasks.document_question_answering.rows import rows_of
from desktop_app.tasks.document_question_answering.sellers import is_name
from tests.tasks.test_document_invoices import placed
from tests.tasks.test_document_labels import fields_of, page

NOBODY = Found((), 0.9)


def said(read: object, question: str) -> str:
    """What a page answers by its labels alone."""
    (found,) = settled([question], [NOBODY], read, 3)  # type: ignore[arg-type]
    return found.mentions[0].answer if found.mentions else ""


@pytest.mark.parametrize(
    ("total", "paid", "due", "whole", "rest"),
    [
        ("Totaal", "", "Te betalen", "€ 49,99", "€ 0,00"),
        ("Total", "Amount paid", "Amount due", "$100.00", "$60.00"),
        ("Gesamtbetrag", "Anzahlung", "Zu zahlen", "100,00 €", "60,00 €"),
        ("Total", "Previous balance", "Balance due", "$100.00", "$140.00"),
    ],
)
def test_the_total_and_what_is_still_to_be_paid_are_two_questions(
    total: str, paid: str, due: str, whole: str, rest: str
) -> None:
    lines = [(300, 100, total), (450, 100, whole), (300, 140, due), (450, 140, rest)]
    lines += [(300, 120, paid), (450, 120, "40,00 €" if "," in whole else "$40.00")] if paid else []
    bill = page((10, 10, "Invoice"), *lines)
    assert fields_of(bill)[TOTAL].text == whole
    assert said(bill, "What is the total?") == whole
    assert said(bill, "What is the amount due?") == rest
    assert said(bill, "How much do I owe?") == rest


def test_what_is_due_is_the_total_where_nothing_says_what_was_paid() -> None:
    lines = ((300, 100, "Total"), (450, 100, "$100.00"), (300, 120, "Amount due"), (450, 120, "$119.00"))
    bill = page((10, 10, "Invoice"), *lines)
    assert fields_of(bill)[TOTAL].text == "$119.00"


@pytest.mark.parametrize(
    "label",
    ["GST No", "BST NOs", "GST ID:", "Tel", "Co. Reg. No.", "VAT Reg No", "USt-IdNr.", "Order No.:", "Customer ID"],
)
def test_the_number_of_something_else_is_not_that_of_the_bill(label: str) -> None:
    read = page((10, 10, "Tax invoice"), (10, 40, f"{label} 001006288896"), (10, 60, "Total"), (300, 60, "$5.00"))
    number = placed(read, "001006288896")
    seen = Seen()
    seen.look(read)
    seen.answered([QUESTIONS[INVOICE_NUMBER]], [Found((number,), 0.1)])
    assert INVOICE_NUMBER not in {each.name for each in seen.values(least=0.3)}
    assert not Possible("What is the invoice number?", LabelledPage(read))(number)
    assert label == "Tel" or Possible("What is the GST number?", LabelledPage(read))(number)


@pytest.mark.parametrize("label", ["Tax invoice no", "Slip", "Doc. no", "GST No 12345 Receipt:", "Trx"])
def test_a_number_that_may_be_that_of_the_bill_stays_one(label: str) -> None:
    read = page((10, 10, "Tax invoice"), (10, 40, f"{label} 001006288896"), (10, 60, "Total"), (300, 60, "$5.00"))
    assert Possible("What is the invoice number?", LabelledPage(read))(placed(read, "001006288896"))


ITEMS = ((10, 200, "Description"), (200, 200, "Nombre"), (300, 200, "Amount"), (10, 220, "Ad"), (300, 220, "46.00"))
PAYS = ((350, 60, "ALEXINUX"), (350, 74, "27 rue Henri Rolland"), (350, 88, "69100 Villeurbanne"), (10, 110, "Facture"))


@pytest.mark.parametrize(
    ("small_print", "seller"),
    [
        (((250, 740, "NETPRESSE"), (100, 752, "Siège social : 16 rue Mollien - 92100 BOULOGNE")), "NETPRESSE"),
        (((10, 740, "Free SAS au capital de 3.441.812 Euros - RCS Paris"),), "Free SAS"),
        (((200, 740, "Oravel Stays Private Limited"), (100, 754, "Registered Office: Delhi Rectangle, Level 4")),
         "Oravel Stays Private Limited"),
        (((10, 740, "Muster GmbH, Amtsgericht Köln HRB 12345"),), "Muster GmbH"),
    ],
)  # fmt: skip
def test_the_small_print_names_who_wrote_a_bill(small_print: tuple[tuple[float, float, str], ...], seller: str) -> None:
    bill = page(*PAYS, *ITEMS, (200, 260, "Total TTC"), (300, 260, "56,02 €"), *small_print)
    found = fields_of(bill)[SELLER]
    assert (found.text, found.doubt) == (seller, sellers.IN_SMALL_PRINT)
    assert said(bill, "Who is the seller?") == seller


def test_who_stands_above_an_address_alone_is_not_surely_the_seller_however_sure_a_checkpoint_is() -> None:
    bill = page(*PAYS, *ITEMS, (200, 260, "Total TTC"), (300, 260, "56,02 €"))
    at = placed(bill, "ALEXINUX").start
    assert at is not None
    seen = Seen()
    seen.look(bill)
    seen.answered([QUESTIONS[SELLER]], [Found((mention_of(bill, at, at, 0.93),), 0.01)])
    found = {each.name: each for each in seen.values(least=0.3)}[SELLER]
    assert found.score <= 0.5
    assert sellers.MAY_PAY in found.doubt
    titled = page((10, 10, "Alexinux Invoice"), *PAYS, *ITEMS)
    assert "alexinux" not in sellers.above_addresses(rows_of(titled))


@pytest.mark.parametrize("text", ["Building name", "Hotel Details", "Adresse email de contact", "Numéro de client"])
def test_labels_and_headings_of_blocks_are_no_names(text: str) -> None:
    assert not is_name(text)


def test_heads_of_columns_are_no_sellers() -> None:
    bill = page(
        (10, 10, "Facture"), *((left, 40, text) for left, _, text in ITEMS[:3]), (10, 60, "Ad"), (300, 60, "4.00")
    )
    assert SELLER not in fields_of(bill)


@pytest.mark.parametrize("label", ["Invoice date:", "Date:", "Rechnungsdatum", "Date of issue"])
def test_the_day_of_a_bill_is_not_the_one_on_which_it_is_to_be_paid(label: str) -> None:
    bill = page((10, 10, "Invoice"), (10, 30, label), (200, 30, "2025-03-14"), (10, 60, "Printed 2025-03-20"))
    labels = LabelledPage(bill)
    due = Possible("What is the due date?", labels, labels.answers("What is the due date?"))
    assert [due(placed(bill, day)) for day in ("2025-03-14", "2025-03-20")] == [False, True]
    assert Possible("What is the date?", labels)(placed(bill, "2025-03-14"))
    both = page((10, 10, "Invoice"), (10, 30, "Invoice date / due date:"), (200, 30, "2025-03-14"))
    found = LabelledPage(both).answers("What is the due date?")
    assert Possible("What is the due date?", LabelledPage(both), found)(placed(both, "2025-03-14"))
