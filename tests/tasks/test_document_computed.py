"""What a bill settles and does not write: the day of payment from its terms, the tax of several rates, the total."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from desktop_app.inference.residency import Residency
from desktop_app.media.documents.pages import PageReading
from desktop_app.tasks import ask
from desktop_app.tasks.document_question_answering import computed, terms
from desktop_app.tasks.document_question_answering.asked import (
    DATE,
    INVOICE_NUMBER,
    SELLER,
    TOTAL,
    DocumentAnswer,
    DocumentQuestionAnswering,
    Mention,
    restored,
)
from desktop_app.tasks.document_question_answering.asking import Found, mention_of
from desktop_app.tasks.document_question_answering.fields import QUESTIONS, Seen
from desktop_app.tasks.document_question_answering.rows import rows_of
from desktop_app.tasks.document_question_answering.sellers import is_name
from tests.media.documents import written
from tests.tasks.test_document_labels import fields_of, page

TAX, DUE = "How much is the tax?", "When is the payment due?"
NOTHING = Found((), 1.0)
NO_LABEL = "No label says so."


def told(read: PageReading, question: str, found: Found = NOTHING) -> Found:
    day = computed.day_of(read, None)
    (made,) = computed.with_computed([question], [found], read, day, 0.4)
    return made


@pytest.mark.parametrize(
    ("line", "days"),
    [
        ("Payment due within 30 days from date of invoice.", 30),
        ("Due upon receipt", 0),
        ("Terms Net 30", 30),
        ("Total due in 15 days. Overdue accounts pay 1% per month.", 15),
        ("Zahlbar innerhalb von 14 Tagen ohne Abzug", 14),
        ("Zahlungsziel: 30 Tage", 30),
        ("Zahlung sofort fällig", 0),
        ("Payable à 30 jours", 30),
        ("Pago a 30 días", 30),
        ("Betaling binnen 14 dagen", 14),
        ("Exchange within 7 days with receipt", None),
        ("Goods may be returned within 14 days", None),
        ("Delivery within 5 business days", None),
        ("2% 10 days, net 30", None),
        ("Zahlbar innerhalb 10 Tagen mit 3% Skonto", None),
        ("Paiement à 30 jours fin de mois", None),
        ("Please pay within 10 days or within 20 days", None),
        ("Net 30.00", None),
        ("Net 30 kg", None),
        ("Net 30 €", None),
        ("Please pay within 999 days", None),
        ("The 30 days of September", None),
        ("Due 30 days after receipt", None),
        ("Zahlbar innerhalb von 14 Tagen nach Erhalt der Ware", None),
    ],
)
def test_a_term_of_payment_is_told_from_other_times(line: str, days: int | None) -> None:
    found = terms.term(page((10, 10, "Invoice"), (10, 40, line)))
    assert (found.days if found else None) == days


def test_the_day_of_payment_is_counted_from_the_day_of_the_bill_and_said_to_be() -> None:
    read = page((10, 10, "Invoice date: 30 January 2023"), (10, 40, "Total due in 15 days."))
    mention = told(read, DUE).mentions[0]
    assert mention.answer == "2023-02-14"
    assert mention.placing == "computed: 15 days after the date of the document, 2023-01-30"
    assert mention.texts == ("in", "15", "days.")
    assert mention.box is not None
    at_once = told(page((10, 10, "Date: 3 May 2024"), (10, 40, "Due upon receipt")), DUE).mentions[0]
    assert at_once.answer == "2024-05-03"
    assert at_once.placing.startswith("computed: at once")


def test_no_day_is_counted_from_one_that_is_not_sure_nor_where_one_is_written() -> None:
    two_ways = page((10, 10, "Invoice date: 03/04/2023"), (10, 40, "Net 30 days"))
    assert told(two_ways, DUE) == NOTHING
    assert told(page((10, 40, "Net 30 days")), DUE) == NOTHING
    read = page((10, 10, "Invoice date: 30 January 2023"), (10, 40, "Net 30 days"), (10, 60, "Due: 1 March 2023"))
    known = Found((mention_of(read, 8, 10, 0.6),), 0.1)
    assert told(read, DUE, known) == known
    doubted = Found((mention_of(read, 8, 10, 0.2),), 0.9)
    assert told(read, DUE, doubted).mentions[0].answer == "2023-03-01", "the same day"
    assert told(read, "Who is the seller?", doubted) == doubted
    later = page((10, 10, "Date: 15 May 2022"), (10, 40, "Pay within 30 days"), (300, 40, "June 15, 2022"))
    assert told(later, DUE) == NOTHING, "that may be the day"


def test_terms_on_a_later_page_count_from_the_day_on_the_first(tmp_path: Path) -> None:
    first = [(60.0, 70.0, "Invoice No: BL-10442"), (60.0, 100.0, "Invoice date: 14 March 2025")]
    path = written(tmp_path / "a.pdf", [first, [(60.0, 70.0, "Payment terms: 30 days net")]])
    about = DocumentQuestionAnswering(documents=(path,), questions=(DUE,), device="cpu")
    answer = [each for each in ask(about, Residency()) if each.final][-1]
    assert isinstance(answer, DocumentAnswer)
    assert answer.answer == "2025-04-13"
    assert answer.mentions[0].page == 2
    assert "(computed: 30 days after the date of the document, 2025-03-14)" in answer.as_text()
    again = restored(answer.to_dict(), {"source": path})
    assert isinstance(again, DocumentAnswer)
    assert again.mentions[0].placing == answer.mentions[0].placing
    assert date.fromisoformat(again.answer) == date(2025, 4, 13)


RATES = [(10, 10, "Net"), (200, 10, "177.47"), (10, 30, "VAT 7%"), (200, 30, "7.91"), (10, 50, "VAT 19%"),
         (200, 50, "12.25")]  # fmt: skip


def test_several_taxes_are_added_up_where_the_total_agrees_and_only_there() -> None:
    agrees = page(*RATES, (10, 70, "Total"), (200, 70, "197.63"))
    mention = told(agrees, TAX).mentions[0]
    assert (mention.answer, mention.word_ids) == ("20.16", None)
    assert len(mention.boxes) == 2
    assert mention.placing.startswith("computed: the sum of 7.91 + 12.25")
    assert told(page(*RATES, (10, 70, "Total"), (200, 70, "200.00")), TAX) == NOTHING
    assert told(page(*RATES), TAX) == NOTHING
    one = page(*RATES[:4], (10, 70, "Total"), (200, 70, "185.38"))
    assert told(one, TAX) == NOTHING


def test_a_part_of_the_tax_gives_way_to_the_sum_and_the_sum_itself_does_not() -> None:
    read = page(*RATES, (10, 70, "Total"), (200, 70, "197.63"))
    part = Found((mention_of(read, 4, 4, 0.8),), 0.1)
    assert part.mentions[0].answer == "7.91"
    assert told(read, TAX, part).mentions[0].answer == "20.16"
    other = Found((Mention("20.16", 0.8, 1, None, (), None, None),), 0.1)
    assert told(read, TAX, other) == other


def test_central_and_state_tax_are_added_up_though_they_are_alike_and_though_the_total_is_rounded() -> None:
    lines = [(10, 10, "Sub Total"), (200, 10, "2,355.00"), (10, 30, "Add CGST (9%)"), (200, 30, "211.95"),
             (10, 50, "Add SGST (9%)"), (200, 50, "211.95"), (10, 70, "Round off"), (200, 70, "0.10")]  # fmt: skip
    read = page(*lines, (10, 90, "TOTAL"), (200, 90, "2,779.00"))
    assert told(read, TAX).mentions[0].answer == "423.90"
    assert told(page(*lines[:6], (10, 90, "TOTAL"), (200, 90, "2,779.00")), TAX) == NOTHING


def test_a_total_before_tax_gives_way_to_the_amount_that_is_both() -> None:
    lines = [(10, 10, "Total Amount"), (200, 10, "1000.00"), (10, 30, "Add: CGST 9%"), (200, 30, "90.00"),
             (10, 50, "Add: SGST 9%"), (200, 50, "90.00")]  # fmt: skip
    total = fields_of(page(*lines, (10, 90, "For you"), (200, 90, "1180.00")))[TOTAL]
    assert (total.value, total.doubt) == ("1180.00", "What its label says is without tax; this is as much with it.")
    assert fields_of(page(*lines, (10, 90, "For you"), (200, 90, "1190.00")))[TOTAL].value == "1000.00"
    usual = page(*RATES, (10, 70, "Total"), (200, 70, "197.63"), (10, 90, "Paid"), (200, 90, "217.79"))
    assert fields_of(usual)[TOTAL].value == "197.63"


def test_a_value_that_is_glued_to_its_label_is_read() -> None:
    found = fields_of(page((10, 10, "Invoice date:27.12.2025"), (300, 10, "PO date : 11.11.2025")))
    assert found[DATE].value == "2025-12-27"
    found = fields_of(page((10, 10, "Bon-Nr.:2750"), (10, 30, "Kasse:12"), (100, 30, "Bed.:123412")))
    assert found[INVOICE_NUMBER].value == "2750"


def test_what_comes_back_is_all_below_zero() -> None:
    read = page((10, 10, "Gesamtbetrag"), (150, 10, "-0,25"), (250, 10, "-0,04"), (350, 10, "-0,25"))
    assert fields_of(read)[TOTAL].value == "-0.25"


def test_a_word_across_the_page_is_in_no_row_of_it() -> None:
    plain = page((10, 100, "Total"), (200, 100, "9.90"), (200, 60, "10.00"))
    stamp = plain.words[0].__class__("Draft", (0.1, 0.05, 0.9, 0.4))
    stamped = PageReading(1, 600, 800, (*plain.words, stamp))
    assert [[cell.text for cell in row] for row in rows_of(stamped)] == [["10.00"], ["Total", "9.90"]]
    assert fields_of(stamped)[TOTAL].value == "9.90"


def test_a_sign_in_a_number_is_said_to_be_doubtful() -> None:
    found = fields_of(page((10, 10, "Bill No: $137482-NKT")))[INVOICE_NUMBER]
    assert found.doubt == "A sign in it may be a letter that was misread."


def test_a_trade_name_is_a_label_and_small_print_no_seller() -> None:
    read = page((10, 10, "SELLER TRADE NAME"), (300, 10, "Adresse du Client"), (10, 24, "Lampen Nord"),
                (10, 700, "FOURNISSEUR F SARL au capital de 50 000 EUR"))  # fmt: skip
    assert fields_of(read)[SELLER].value == "Lampen Nord"


def test_a_label_alone_before_a_subtotal_has_not_its_amount() -> None:
    read = page((10, 10, "Total"), (100, 10, "|Sub Total"), (250, 10, "4,560.00"))
    assert TOTAL not in fields_of(read)
    assert fields_of(page((10, 10, "Total"), (100, 10, "EUR"), (250, 10, "4,560.00")))[TOTAL].value == "4560.00"


def test_who_sells_is_on_the_first_page_and_has_not_more_words_than_a_name() -> None:
    first = page((10, 10, "Lampen Nord GmbH"), (10, 24, "Tel. 030 1234"), (10, 60, "Total"), (200, 60, "9.90"))
    later = replace(page((10, 10, "Alaskan Douglasia")), page=2)
    seen = Seen()
    for read in (first, later):
        seen.look(read)
        guess = Found((replace(mention_of(read, 0, 1, 0.9 if read is later else 0.1), page=read.page),), 0.05)
        seen.answered([QUESTIONS[SELLER]], [guess])
    assert {each.name: each.text for each in seen.values(0.4)}[SELLER] == "Lampen Nord GmbH"
    alone = Seen()
    alone.look(later)
    alone.answered([QUESTIONS[SELLER]], [Found((replace(mention_of(later, 0, 1, 0.9), page=2),), 0.05)])
    (found,) = alone.values(0.4)
    assert (found.text, found.doubt) == ("Alaskan Douglasia", "No label says so, and it is not on the first page.")
    assert not is_name("One stop for all printing needs Plot Number One Hyderabad Colony")


def test_a_name_that_begins_with_the_word_for_seller_is_whole() -> None:
    lines = [(10, 10, "Seller Company · 12 Seller Street · 12345 Seller City"), (10, 40, "Invoice No: 42-7")]
    assert fields_of(page(*lines))[SELLER].value == "Seller Company"
    assert fields_of(page((10, 10, "Seller: Acme Ltd"), *lines[1:]))[SELLER].value == "Acme Ltd"
    assert fields_of(page((10, 10, "Seller"), (200, 10, "Acme Ltd"), *lines[1:]))[SELLER].value == "Acme Ltd"
    assert fields_of(page((10, 10, "Sold by Acme Ltd"), *lines[1:]))[SELLER].value == "Acme Ltd"


@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("Registration", []),
        ("Please pay upon receipt of this letter to us", []),
        ("Invoice", ["12345"]),
        ("Rechnungsbeleg", ["12345"]),
        ("Kvittering", ["12345"]),
    ],
)
def test_what_is_no_bill_has_no_number_that_only_the_checkpoint_sees(title: str, told: list[str]) -> None:
    read = page((10, 10, title), (10, 40, "New York 12345"))
    place = len(read.words) - 1
    seen = Seen()
    seen.look(read)
    seen.answered([QUESTIONS[INVOICE_NUMBER]], [Found((mention_of(read, place, place, 0.6),), 0.1)])
    found = [each for each in seen.values(0.4) if each.name == INVOICE_NUMBER]
    assert [each.value for each in found] == told
    assert [each.doubt for each in found] == [NO_LABEL if each.by == "checkpoint" else "" for each in found]


def test_a_checkpoint_that_takes_a_subtotal_for_the_total_is_not_believed() -> None:
    read = page(
        (10, 10, "Invoice"), (10, 40, "Sub Total"), (200, 40, "4,560.00"), (10, 60, "Shipping"), (200, 60, "9.00")
    )
    seen = Seen()
    seen.look(read)
    seen.answered([QUESTIONS[TOTAL]], [Found((mention_of(read, 3, 3, 0.9),), 0.05)])
    assert TOTAL not in {each.name for each in seen.values(0.4)}
    seen.asked.clear()
    seen.answered([QUESTIONS[TOTAL]], [Found((mention_of(read, 5, 5, 0.9),), 0.05)])
    assert {each.name: each.value for each in seen.values(0.4)}[TOTAL] == "9.00"


def test_a_line_of_an_address_is_not_passed_over_for_a_name_below_it() -> None:
    lines = [(10, 10, "Seller Trading Name"), (10, 24, "123 Seller Street"), (10, 38, "Suite Hundred")]
    found = fields_of(page(*lines, (300, 500, "x")))[SELLER]
    assert (found.text, bool(found.doubt)) == ("Seller Trading Name", True)
