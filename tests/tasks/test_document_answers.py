"""Questions to forms, statements, letters and contracts, answered by what stands on the page: our own pages."""

import pytest

from desktop_app.media.documents.pages import PageReading
from desktop_app.tasks.document_question_answering import answer_kinds, forms
from desktop_app.tasks.document_question_answering.asking import Found, mention_of
from desktop_app.tasks.document_question_answering.asks import Asks
from desktop_app.tasks.document_question_answering.by_field import settled
from desktop_app.tasks.document_question_answering.named import LabelledPage
from desktop_app.tasks.document_question_answering.possible import Possible
from desktop_app.tasks.document_question_answering.rows import rows_of
from tests.tasks.test_document_invoices import told
from tests.tasks.test_document_labels import page

APPLICATION = page(
    (10, 10, "First Name"), (200, 10, "Middle Initial"), (400, 10, "Last Name"), (500, 10, "Suffix"),
    (10, 22, "Ada"), (400, 22, "Byron"),
    (10, 50, "Street Address Where You Live"), (400, 50, "Apt"),
    (10, 62, "12 Orchard Row"),
    (10, 90, "Email Address (optional)"), (400, 90, "Main Telephone Number"),
    (10, 120, "24. Reason for Leaving"), (300, 120, "25. Position Held"),
    (10, 132, "Moved away"), (300, 132, "Lathe operator"),
    (10, 160, "7. Name and Address of Applicant (include badge number)"), (400, 160, "8. Signature of Applicant"),
    (10, 172, "Ada Byron"),
    (10, 200, "2 Federal income tax withheld"), (300, 200, "Social security tax withheld"),
    (10, 212, "3894.54"), (300, 212, "2303.95"),
    (10, 240, "Employer or Business Name Loom Works"), (400, 240, "Room: 515"),
    (10, 260, "Cash to close"), (300, 260, "$70,969.85 includes all costs of closing."),
)  # fmt: skip


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("What is the first name?", "Ada"),
        ("What is the last name?", "Byron"),
        ("What is the street address?", "12 Orchard Row"),
        ("What is the reason for leaving?", "Moved away"),
        ("What is the position held?", "Lathe operator"),
        ("Who is the applicant?", "Ada Byron"),
        ("What is the federal income tax withheld?", "3894.54"),
        ("What is the name of the employer?", "Loom Works"),
        ("What is the room number?", "515"),
        ("How much is the cash to close?", "$70,969.85"),
        ("What is the cash to close?", "$70,969.85"),
        ("What is the email address?", ""),
        ("What is the telephone number?", ""),
    ],
)
def test_a_form_is_answered_by_what_stands_under_its_labels(question: str, answer: str) -> None:
    found, weight = told(APPLICATION, question)
    assert found == answer
    assert weight > 0.4 if answer else not weight


STATEMENT = page(
    (10, 10, "Bank of the Valley"),
    (10, 40, "Your opening account balance as at 1 May 2021 $50,000.00"),
    (10, 55, "Your closing account balance as at 31 May 2021 $123,084.85"),
    (10, 70, "G Gross receipts $ 9,547,754"),
    (10, 85, "Questions? Write to help@valley-bank.example or call (406) 555-0142."),
    (10, 100, "Pay into CH93 0076 2011 6238 5295 7 within 30 days"),
    (10, 130, "Trading symbol"), (200, 130, "Name of exchange"), (400, 130, "Class"),
    (10, 142, "VLLY"), (200, 142, "NASDAQ"), (400, 142, "0.00625 par"),
)  # fmt: skip


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("What is the opening balance?", "$50,000.00"),
        ("What is the closing balance?", "$123,084.85"),
        ("What are the gross receipts?", "$ 9,547,754"),
        ("What is the e-mail address?", "help@valley-bank.example"),
        ("What is the phone number?", "(406) 555-0142."),
        ("What is the IBAN?", "CH93 0076 2011 6238 5295 7"),
        ("What is the trading symbol?", "VLLY"),
        ("What is the fax number?", ""),
    ],
)
def test_a_statement_is_answered_by_its_sentences_and_heads(question: str, answer: str) -> None:
    assert told(STATEMENT, question)[0] == answer


def test_of_several_addresses_none_is_the_one_that_is_asked_for() -> None:
    both = page((10, 10, "a@one.example"), (300, 10, "b@two.example"))
    assert all(each.weight < 0.3 for each in LabelledPage(both).answers("What is the email address?"))
    twice = page((10, 10, "a@one.example"), (300, 10, "a@one.example"))
    sure, again = LabelledPage(twice).answers("What is the email address?")
    assert (sure.weight > 0.8, again.weight < 0.3) == (True, True)


def test_of_telephone_numbers_those_that_can_be_nothing_else_count() -> None:
    receipt = page((10, 10, "800-532-2918"), (10, 30, "TC #2034 2049 1021 1007 5519"), (10, 50, "DOB 00/00/1966"))
    assert told(receipt, "What is the phone number?")[0] == "800-532-2918"
    for other in ("201/113/40209", "3456 7890 1234", "6 13/04/2021"):
        assert told(page((10, 10, other)), "What is the phone number?") == ("", 0.0)
    labelled = page((10, 10, "Tel.: 021 555 0142"), (10, 30, "3456 7890 1234"))
    assert told(labelled, "What is the phone number?")[0] == "021 555 0142"


def test_a_day_without_marks_is_told_behind_its_label() -> None:
    bill = page((10, 10, "Facture"), (10, 30, "Date : 20260815 · Échéance : 20260914"))
    assert told(bill, "When is the payment due?")[0] == "20260914"


CONTRACT = page(
    (10, 10, "This agreement is entered as of this 15 day of October, 2022 by both parties."),
    (10, 22, "Either party may end it with ninety (90) days' prior written notice to the other."),
    (10, 34, "It shall be governed by and construed in accordance with the internal laws of the State of Oregon."),
    (10, 46, "The goods come with a limited warranty of 24 months from delivery, and last."),
    (10, 58, "This agreement has an initial term of three years from its date."),
    (10, 70, "Two large trucks and 10,000 blankets were sent for 15 hours."),
)


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("What is the effective date?", "15 day of October, 2022"),
        ("How long is the notice period?", "ninety (90) days'"),
        ("What is the governing law?", "State of Oregon."),
        ("How long is the warranty?", "24 months"),
        ("How long is the term?", "three years"),
        ("How many trucks were sent?", "Two"),
        ("How many blankets were sent?", "10,000"),
        ("How many hammers were sent?", ""),
        ("What are the payment terms?", ""),
    ],
)
def test_a_contract_is_answered_by_its_sentences(question: str, answer: str) -> None:
    assert told(CONTRACT, question)[0] == answer


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("Who is the lender?", answer_kinds.PERSON),
        ("Which bank is it from?", answer_kinds.PERSON),
        ("What is the name of the company?", answer_kinds.PERSON),
        ("How many guests?", answer_kinds.COUNT),
        ("How long is the warranty?", answer_kinds.LENGTH),
        ("What is the e-mail?", answer_kinds.EMAIL),
        ("What is the tel. no.?", answer_kinds.PHONE),
        ("What is the interest rate?", answer_kinds.RATE),
        ("What is the control number?", answer_kinds.NUMBER),
        ("What is the discount?", "amount"),
        ("How much is due?", "total"),
        ("When must it be paid?", "date"),
        ("What is the mood?", ""),
    ],
)
def test_what_kind_of_answer_is_wanted(question: str, kind: str) -> None:
    assert Asks.of(question).kind == kind


@pytest.mark.parametrize(
    ("question", "text", "can"),
    [
        ("Who is the guest?", "1", False),
        ("Who is the guest?", "Ada Byron", True),
        ("What is the last name?", "Suffix", False),
        ("What is the state?", "Zip code", False),
        ("What is the state?", "Oregon", True),
        ("What is the control number?", "(see instructions)", False),
        ("What is the account number?", "$8,885.88", False),
        ("What is the account number?", "9070 5687", True),
        ("What is the interest income?", "January 2022)", False),
        ("What is the interest income?", "123,456.00", True),
        ("What is the e-mail?", "Communication", False),
        ("What is the phone number?", "12018", False),
        ("When is the meeting?", "AGENDA", False),
        ("When is the meeting?", "Monday", True),
        ("How long is the notice period?", "corporation", False),
    ],
)
def test_what_cannot_be_an_answer_is_left_out(question: str, text: str, can: bool) -> None:
    read = page((10, 10, text))
    assert Possible(question, LabelledPage(read))(mention_of(read, 0, len(read.words) - 1, 0.9)) is can


def test_what_is_no_bill_has_no_invoice_number() -> None:
    report, bill = page((10, 10, "Report number: 35678-9")), page((10, 10, "Invoice"), (10, 30, "35678-9"))
    for read, can in ((report, False), (bill, True)):
        place = len(read.words) - 1
        asks = Possible("What is the invoice number?", LabelledPage(read))
        assert asks(mention_of(read, place, place, 0.9)) is can


def test_a_day_is_told_to_its_year() -> None:
    read = page((10, 10, "delivered on January 23,"), (10, 22, "2023. All came"))
    asks = Possible("When was it delivered?", LabelledPage(read))
    assert asks.whole(mention_of(read, 2, 3, 0.7), read).answer == "January 23, 2023"
    assert asks.whole(mention_of(read, 2, 4, 0.7), read).answer == "January 23, 2023"
    year = page((10, 10, "Issued on page 3: 14. September 2000"))
    issued = Possible("When was it issued?", LabelledPage(year))
    assert issued.whole(mention_of(year, 6, 6, 0.7), year).answer == "14. September 2000"
    assert issued.whole(mention_of(year, 5, 6, 0.7), year).answer == "September 2000"
    other = Possible("Who delivered it?", LabelledPage(read))
    assert other.whole(mention_of(read, 2, 3, 0.7), read).answer == "January 23,"


def sender(read: PageReading) -> str:
    (found,) = settled(["Who is it from?"], [Found((mention_of(read, 0, 0, 0.45),), 0.5)], read, 3)
    return found.mentions[0].answer


def test_who_it_is_from_is_the_company_at_the_top() -> None:
    lines = [(10, 60, "Invoice no: 42-7"), (10, 80, "Total"), (200, 80, "12.50")]
    assert sender(page((10, 10, "Fictitious example"), (300, 30, "Loom Works Ltd"), *lines)) == "Loom Works Ltd"
    assert sender(page((10, 10, "Valley Manufacturing"), (10, 22, "Inc."), *lines)) == "Valley Manufacturing Inc."
    assert sender(page((10, 10, "Plain"), (10, 22, "Ada Byron"), *lines)) == "Plain"


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("2 Federal income tax withheld", True),
        ("10. Present Position", True),
        ("24, Reason for Leaving", True),
        ("Middle Initial", True),
        ("3 May", False),
        ("J. Smith", False),
        ("10 Downing Street", False),
        ("John Doe", False),
        ("3 trucks", False),
        ("Loom Works Ltd", False),
    ],
)
def test_what_is_a_label_of_a_form(text: str, label: bool) -> None:
    (row,) = rows_of(page((10, 10, text)))
    assert forms.is_box_label(row[0]) is label


def test_an_iban_is_one_by_its_check_digits() -> None:
    assert answer_kinds.is_iban("DE89 3704 0044 0532 0130 00")
    assert not answer_kinds.is_iban("DE88 3704 0044 0532 0130 00")
    assert not answer_kinds.is_iban("Telefon 0044")
