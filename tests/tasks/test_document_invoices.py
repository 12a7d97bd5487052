"""Taxes, days of payment, totals and sellers on bills as people send them, in several languages: our own pages."""

import pytest

from desktop_app.media.documents.pages import PageReading
from desktop_app.tasks.document_question_answering.asked import DATE, INVOICE_NUMBER, SELLER, TOTAL, Mention
from desktop_app.tasks.document_question_answering.asking import Found, mention_of
from desktop_app.tasks.document_question_answering.by_field import settled
from desktop_app.tasks.document_question_answering.fields import QUESTIONS, Seen
from desktop_app.tasks.document_question_answering.named import LabelledPage
from desktop_app.tasks.document_question_answering.possible import Possible
from desktop_app.tasks.document_question_answering.sellers import is_name
from tests.tasks.test_document_labels import fields_of, page

TAX, DUE = "How much is the tax?", "When is the payment due?"


def told(read: PageReading, question: str) -> tuple[str, float]:
    """What the surest label of a page says, and how surely."""
    found = LabelledPage(read).answers(question)
    if not found:
        return "", 0.0
    return " ".join(word.text for word in read.words[found[0].start : found[0].end + 1]), found[0].weight


@pytest.mark.parametrize(
    ("label", "written", "tax"),
    [
        ("TVA (20 %)", "1 440,00 €", "1 440,00 €"),
        ("B.T.W 21%", "10,00", "10,00"),
        ("TOTAL IVA", "8,00€", "8,00€"),
        ("plus VAT 7.7%", "1'030.40", "1'030.40"),
        ("Total Impuesto", "£54.70", "£54.70"),
        ("VAT @ 20 %", "3.60", "3.60"),
        ("19% VAT", "108.87", "108.87"),
        ("zuzüglich 19% MwSt.", "160,55", "160,55"),
        ("Imposta IVA", "15,00€", "15,00€"),
        ("Steuer", "310,00 EURO", "310,00 EURO"),
        ("VAT", "20,00 % 1 018,12 203,62", "203,62"),
    ],
)
def test_a_tax_is_told_whatever_rate_and_words_are_in_its_label(label: str, written: str, tax: str) -> None:
    read = page((300, 80, "Net"), (450, 80, "50.00"), (300, 100, label), (450, 100, written))
    answer, weight = told(read, TAX)
    assert answer == tax
    assert weight > 0.8


def test_a_tax_column_of_what_was_bought_is_not_the_tax() -> None:
    heads = [(10, 10, "Description"), (150, 10, "Qty"), (250, 10, "Tax"), (350, 10, "Total")]
    line = [(10, 30, "Design"), (150, 30, "2"), (250, 30, "$2.00"), (350, 30, "$10.00")]
    assert told(page(*heads, *line), TAX) == ("", 0.0)
    summed = page(*heads, *line, (250, 60, "Total tax"), (350, 60, "$7.00"))
    assert told(summed, TAX)[0] == "$7.00"


def test_of_several_rates_none_is_the_tax_unless_their_sum_is_written() -> None:
    rates = [(10, 10, "VAT 7%"), (200, 10, "7.91"), (10, 30, "VAT 19%"), (200, 30, "12.25")]
    assert told(page(*rates), TAX)[1] < 0.6
    summed = told(page(*rates, (10, 50, "VAT total"), (200, 50, "20.16")), TAX)
    assert summed[0] == "20.16"
    assert summed[1] > 0.8
    capital = (10, 90, "TVA : FR11999999998 - SARL au capital de 120 000,00 €")
    assert told(page(*rates, (10, 50, "Total taxes"), (200, 50, "20.16"), capital), TAX)[0] == "20.16"
    headed = [(10, 90, "Taxe"), (60, 90, "Base"), (120, 90, "Montant"), (300, 90, "Total HT"), (400, 90, "624,90 €")]
    assert told(page(*headed, (300, 110, "Total taxes"), (400, 110, "46,25 €")), TAX)[0] == "46,25 €"
    # One rate, said twice.
    again = told(page(rates[0], rates[1], (10, 50, "VAT"), (200, 50, "7.91")), TAX)
    assert again[0] == "7.91"
    assert again[1] > 0.8


def test_a_tax_is_not_what_another_amount_is_with_or_without() -> None:
    lines = [(10, 10, "Total (excl. VAT)"), (300, 10, "198,00"), (10, 50, "GST Summary 6%"), (300, 50, "64.00")]
    assert told(page(*lines), TAX) == ("", 0.0)
    assert told(page(*lines, (10, 30, "VAT 19%"), (300, 30, "37,62")), TAX)[0] == "37,62"


def test_of_a_column_of_taxes_the_sum_is_told() -> None:
    column = [(300, 10, "MwSt-Betrag"), (300, 24, "-0,92"), (300, 38, "-0,20")]
    assert told(page(*column), TAX) == ("", 0.0)
    assert told(page(*column, (300, 52, "-1,12")), TAX)[0] == "-1,12"
    ends = page((300, 10, "Endbetrag"), (300, 24, "-5,77"), (300, 38, "-3,02"), (300, 52, "-8,79"))
    assert fields_of(ends)[TOTAL].value == "-8.79"


@pytest.mark.parametrize(
    "line",
    [
        "Please remit until 2025-07-11.",
        "Payment until: 2025-07-11",
        "Zahlbar innerhalb 30 Tagen netto bis 2025-07-11, 3% Skonto bis 2025-06-30",
        "Bitte überweisen Sie bis zum 2025-07-11.",
        "Date d'échéance : 2025-07-11",
        "Vervaldag: 2025-07-11",
        "Invoice Due Date: 2025-07-11",
        "Data de vencimento: 2025-07-11",
        "Zahlbar bis zum 2025-07-11",
    ],
)
def test_a_day_of_payment_is_told_in_the_words_of_bills(line: str) -> None:
    answer, weight = told(page((10, 10, "Date 2025-06-20"), (10, 40, line)), DUE)
    assert answer.strip(".,") == "2025-07-11"
    assert weight > 0.8


def placed(read: PageReading, text: str) -> Mention:
    """The place of a word of a page as a mention."""
    at = next(number for number, word in enumerate(read.words) if word.text == text)
    return mention_of(read, at, at, 0.9)


def test_what_cannot_be_an_answer_is_none_however_sure_a_checkpoint_is() -> None:
    read = page((10, 10, "VAT"), (100, 10, "PL5213938224"), (10, 40, "3%"), (10, 60, "$20.00"), (10, 80, "$4.00"))
    tax = Possible(TAX, LabelledPage(read))
    assert [tax(placed(read, text)) for text in ("PL5213938224", "3%", "$20.00", "$4.00")] == [False] * 3 + [True]
    assert Possible("What is the total?", LabelledPage(read))(placed(read, "$20.00"))
    due = Possible(DUE, LabelledPage(read))
    assert not due(placed(read, "$20.00"))
    seller = Possible("Who is the seller?", LabelledPage(read))
    assert [seller(placed(page((10, 10, text)), text)) for text in ("Menge", "24/10/2024", "Contoso")] == [
        False,
        False,
        True,
    ]
    terms = page((10, 10, "Upon receipt"))
    assert due(placed(terms, "receipt"))


def test_a_label_says_that_the_largest_sum_of_a_page_is_the_tax() -> None:
    read = page((10, 10, "VAT total"), (200, 10, "75.04"))
    labels = LabelledPage(read)
    assert not Possible(TAX, labels)(placed(read, "75.04"))
    assert Possible(TAX, labels, labels.answers(TAX))(placed(read, "75.04"))


def test_questions_for_total_and_date_are_answered_by_their_labels_too() -> None:
    read = page(
        (10, 10, "Invoice date : 15/09/2021"), (10, 30, "Total VAT"), (200, 30, "5.80"), (10, 50, "Total"),
        (200, 50, "197.65"), (10, 70, "Previous balance"), (200, 70, "759.91"),
    )  # fmt: skip
    wrong = Found((placed(read, "759.91"),), 0.2)
    found = settled(["What is the total?", "What is the invoice date?"], [wrong, wrong], read, 3)
    assert [each.mentions[0].answer for each in found] == ["197.65", "15/09/2021"]


def test_the_number_and_day_of_a_bill_stand_in_its_title_and_under_it() -> None:
    bill = page((10, 10, "Facture du 29/01/2021"), (10, 24, "n° 1234567890"), (10, 60, "Souscrit le 02/09/2020"))
    found = fields_of(bill)
    assert found[DATE].value == "2021-01-29"
    assert found[DATE].by == "label"
    assert found[INVOICE_NUMBER].value == "1234567890"
    named = page((10, 10, "Rechnung (380) Nr. 42-7 vom 05.03.2018"), (10, 60, "Siehe unsere Rechnung vom 21.11.2011."))
    assert fields_of(named)[DATE].value == "2018-03-05"
    credit = page((10, 10, "FACTURE N° : F20180027"), (10, 40, "N° DE FACTURE ASSOCIEE : F20180003"))
    assert fields_of(credit)[INVOICE_NUMBER].value == "F20180027"
    coded = fields_of(page((10, 10, "Handelsrechnung (380) Nr. 471102 vom 05.06.2018")))
    assert (coded[INVOICE_NUMBER].value, coded[DATE].label) == ("471102", "Handelsrechnung (380) Nr. vom")


def test_the_largest_of_a_column_of_lines_is_a_total_only_for_want_of_another_and_with_a_word() -> None:
    heads = [(10, 10, "Product"), (150, 10, "VAT"), (250, 10, "Price"), (350, 10, "Total")]
    lines = [(10, 24, "Design"), (350, 24, "160.00 €"), (10, 38, "Balloons"), (350, 38, "316.00 €")]
    only = fields_of(page(*heads, *lines))[TOTAL]
    assert (only.value, only.by) == ("316.00", "place")
    assert only.doubt == "No label says so: it is the largest amount in a column of what was bought."
    with_vat = page((10, 10, "VAT Total"), (200, 10, "10.20"), (10, 30, "VAT"), (200, 30, "1.70"))
    assert not Possible(TAX, LabelledPage(with_vat), LabelledPage(with_vat).answers(TAX))(placed(with_vat, "10.20"))
    stacked = page((10, 10, "Sub"), (10, 21, "Total"), (200, 16, "150.00"), (10, 40, "Amount due"), (200, 40, "180.00"))
    assert fields_of(stacked)[TOTAL].value == "180.00"
    assert told(stacked, "What is the total?")[0] != "150.00"
    shipped = page((10, 10, "Shipment"), (10, 21, "Date"), (10, 32, "02/17/26"), (200, 60, "Date: 01/31/26"))
    assert fields_of(shipped)[DATE].value == "2026-01-31"
    both = fields_of(page(*heads, *lines, (10, 80, "Due payable: 571.04 €")))[TOTAL]
    assert (both.value, both.doubt) == ("571.04", "")


def test_a_label_that_may_mean_another_amount_says_so_and_gives_way_to_a_sure_checkpoint() -> None:
    slip = page((10, 10, "AMOUNT"), (200, 10, "40.48"), (10, 30, "TIP"), (200, 30, "53.82"))
    alone = fields_of(slip)[TOTAL]
    assert (alone.value, alone.doubt) == ("40.48", "“AMOUNT” may be another amount than the total.")
    seen = Seen()
    seen.look(slip)
    seen.answered([QUESTIONS[TOTAL]], [Found((placed(slip, "53.82"),), 0.0)])
    other = {each.name: each for each in seen.values(least=0.4)}[TOTAL]
    assert (other.value, other.doubt) == ("53.82", "What stands beside “AMOUNT” is 40.48.")


def test_who_is_to_be_paid_is_the_seller_only_where_no_company_stands_at_the_top() -> None:
    lines = [(10, 60, "New York, NY, 10001"), (300, 60, "SERVICE PERIOD"), (10, 200, "REMIT TO:"),
             (10, 214, "Acme Billing"), (10, 300, "Total"), (200, 300, "20.00")]  # fmt: skip
    firm = fields_of(page((10, 10, "ACME LTD."), *lines))[SELLER]
    assert firm.value == "ACME LTD."
    alone = fields_of(page((10, 10, "#"), *lines[2:]))[SELLER]
    assert (alone.value, alone.doubt) == ("Acme Billing", "“REMIT TO” says who is to be paid, who may be another.")


def test_a_seller_is_named_beside_name_under_its_heading_and_by_no_part_of_its_name() -> None:
    block = page(
        (10, 10, "Verkäufer"), (10, 24, "Nummer:"), (200, 24, "549910"), (10, 38, "Name:"), (200, 38, "Lieferant GmbH"),
        (10, 52, "Anschrift:"), (200, 52, "Lieferantenstraße 20"),
    )  # fmt: skip
    assert fields_of(block)[SELLER].value == "Lieferant GmbH"
    polish = page((10, 10, "Sprzedawca"), (10, 24, "NIP: 9999999999"), (10, 38, "Nazwa: ABC Developex S.A."))
    assert fields_of(polish)[SELLER].value == "ABC Developex S.A."
    headed = page((10, 10, "Lieferant GmbH"), (10, 24, "Hauptweg 20"), (10, 60, "Rechnung"))
    assert fields_of(headed)[SELLER].value == "Lieferant GmbH"


@pytest.mark.parametrize(
    "text",
    [
        "noreply@example.com",
        "BYLADEM1001",
        "4 RUE DES FLEURS",
        "Calle Mayor,",
        "Due Date",
        "www.example.com",
        "https://example.com/shop",
    ],
)
def test_an_address_of_mail_or_the_web_is_no_name(text: str) -> None:
    assert not is_name(text)
    assert is_name("3 Brothers Pizza")
    assert is_name("Example Ltd")
