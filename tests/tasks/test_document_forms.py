"""Key fields on what is no bill, and on bills as programs write them: forms, statements, credit notes; our pages."""

import pytest

from desktop_app.tasks.document_question_answering import written
from desktop_app.tasks.document_question_answering.asked import DATE, INVOICE_NUMBER, SELLER, TOTAL, FieldValue
from desktop_app.tasks.document_question_answering.asking import Found, mention_of
from desktop_app.tasks.document_question_answering.fields import QUESTIONS, Seen
from desktop_app.tasks.document_question_answering.sellers import is_name
from tests.tasks.test_document_labels import fields_of, page

NO_BILL = "Nothing on its pages says that it is a bill."


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("119.00-", "-119.00"),
        ("119,00-", "-119.00"),
        ("−119.00", "-119.00"),
        ("€ −1.190,00", "-1190.00"),
        ("(1,190.00)", "-1190.00"),
        ("119,-", None),
        ("119,- €", "119"),
        ("CHF 3`949.75", "3949.75"),
        ("CHF 3°949.75", "3949.75"),
        ("$0.005", None),
        ("0.125", None),
        ("1.005", "1005"),
    ],
)
def test_signs_and_marks_of_amounts(text: str, value: str | None) -> None:
    found = written.amount(text)
    assert (found.value if found else None) == value


def test_a_credit_note_is_below_zero_in_all_its_rows() -> None:
    note = page(
        (10, 10, "Credit note"),
        (10, 30, "Credit note no: CN-1042"),
        (300, 30, "Date: 12.03.2024"),
        (300, 80, "Net"),
        (450, 80, "100.00-"),
        (300, 100, "VAT 19 %"),
        (450, 100, "19.00-"),
        (300, 120, "Total"),
        (450, 120, "119.00-"),
    )
    found = fields_of(note)
    assert (found[TOTAL].value, found[TOTAL].doubt) == ("-119.00", "")
    assert found[INVOICE_NUMBER].value == "CN-1042"


def test_a_day_without_marks_is_one_behind_its_label_alone() -> None:
    bill = page((10, 10, "Invoice no: 20240115"), (300, 10, "Invoice date: 20240131"), (10, 40, "Total 12.50"))
    found = fields_of(bill)
    assert (found[DATE].value, found[INVOICE_NUMBER].value) == ("2024-01-31", "20240115")
    under = page((10, 10, "Invoice"), (10, 30, "Invoice date"), (10, 44, "20240131"))
    assert fields_of(under)[DATE].value == "2024-01-31"
    assert DATE not in fields_of(page((10, 10, "Invoice"), (10, 30, "Order 20240131"), (10, 44, "Total 12.50")))
    assert DATE not in fields_of(page((10, 10, "Invoice date: 20241399"), (10, 44, "Total 12.50")))


@pytest.mark.parametrize(
    ("label", "doubt"),
    [
        ("Closing date:", "“Closing date” may be another day than that of the document."),
        ("Date hired:", "“Date hired” may be another day than that of the document."),
        ("22. Date Terminated", "“Date Terminated” may be another day than that of the document."),
        ("Date available to start:", "“Date available to start” may be another day than that of the document."),
        ("und Rechnungsdatum:", ""),
        ("Form date:", ""),
        ("Date and time:", ""),
        ("Date of issue:", ""),
        ("Date:", ""),
    ],
)
def test_another_day_than_that_of_the_document_is_doubted(label: str, doubt: str) -> None:
    found = fields_of(page((10, 10, label), (200, 10, "24/03/2021")))[DATE]
    assert (found.value, found.doubt) == ("2021-03-24", doubt)


@pytest.mark.parametrize(
    "text", ["Date May 24, 2020", "DATE | May 24, 2020", "Date Monday, 24 May 2020", "Date - 24 May 2020"]
)
def test_a_day_in_words_is_no_word_of_its_label(text: str) -> None:
    found = fields_of(page((10, 10, text)))[DATE]
    assert (found.value, found.doubt, found.by) == ("2020-05-24", "", "label")


def test_the_day_of_the_document_goes_before_another() -> None:
    form = page((10, 10, "Date available: 24/06/2022"), (300, 30, "Date: 14/04/2022"), (10, 60, "Desired salary"))
    assert (fields_of(form)[DATE].value, fields_of(form)[DATE].doubt) == ("2022-04-14", "")


def test_a_year_no_document_is_of_is_doubted() -> None:
    found = fields_of(page((10, 10, "Date: 15/10/1019"), (10, 40, "Total 12.50")))[DATE]
    assert (found.value, found.doubt) == ("1019-10-15", "The year 1019 may be misread.")


def test_days_and_merchants_of_lines_are_not_those_of_the_document() -> None:
    report = page(
        (10, 10, "Expense description"),
        (200, 10, "Date"),
        (300, 10, "Merchant name"),
        (450, 10, "Amount (USD)"),
        (10, 30, "Team lunch"),
        (200, 30, "5/13/2019"),
        (300, 30, "Harbour Grill"),
        (450, 30, "100.00"),
    )
    found = fields_of(report)
    assert SELLER not in found
    assert (found[DATE].value, found[DATE].doubt) == (
        "2019-05-13",
        "No label says so: it is the first date on the page.",
    )


def test_a_year_is_doubted_whichever_way_round_its_day_is_read() -> None:
    seen = fields_of(page((10, 10, "Date: 5/10/1019"), (10, 30, "5/13/2019"), (10, 50, "Total 12.50")))[DATE]
    assert seen.value == "1019-05-10"
    assert seen.doubt.startswith("The year 1019 may be misread.")


def test_a_tax_with_its_value_over_the_total_makes_no_other_total_of_it() -> None:
    stacked = page(
        (10, 10, "Invoice"),
        (300, 80, "SUBTOTAL"), (450, 80, "$2,071.00"),
        (300, 94, "TAX"), (450, 94, "$146.00"),
        (300, 108, "TOTAL"), (450, 108, "$405.00"),
    )  # fmt: skip
    assert fields_of(stacked)[TOTAL].value == "405.00"


@pytest.mark.parametrize(
    ("title", "doubt"),
    [
        ("Return of organization", NO_BILL),
        ("Loan summary", NO_BILL),
        ("Price per part", NO_BILL),
        ("Bill payment - cinema", NO_BILL),
        ("Qty and price", ""),
        ("Receipt", ""),
        ("CASH 20.00", ""),
    ],
)
def test_the_total_of_a_form_is_doubted(title: str, doubt: str) -> None:
    found = fields_of(page((10, 10, title), (10, 40, "Total"), (200, 40, "4,149.96")))[TOTAL]
    assert (found.value, found.doubt) == ("4149.96", doubt)
    due = fields_of(page((10, 10, title), (10, 40, "Total due"), (200, 40, "4,149.96")))[TOTAL]
    assert due.doubt == ""


def test_a_total_that_only_the_checkpoint_sees_in_a_contract_is_none() -> None:
    contract = page((10, 10, "Hosting agreement"), (10, 30, "a fee of $400.00 for each access"))
    seen = Seen()
    seen.look(contract)
    place = next(at for at, word in enumerate(contract.words) if word.text == "$400.00")
    seen.answered([QUESTIONS[TOTAL]], [Found((mention_of(contract, place, place, 0.7),), 0.1)])
    assert TOTAL not in {each.name for each in seen.values(0.4)}


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Inc.", False),
        ("Page 1 of 5", False),
        ("Did you graduate?", False),
        ("[ CORRECTED (if checked)", False),
        ("information as directed by your Lender.", False),
        ("Invoice 4711", False),
        ("Acme Tools Inc.", True),
        ("eBay Europe S.a r.l.", True),
        ("Any Company Corp.", True),
        ("Harbour Grill", True),
    ],
)
def test_what_can_be_a_name(text: str, named: bool) -> None:
    assert is_name(text) is named


def confirmed(name: str, text: str, *lines: tuple[float, float, str]) -> FieldValue | None:
    """A field of a page of which the checkpoint reads a text, sure of it."""
    read = page(*lines)
    first = next(at for at in range(len(read.words)) if " ".join(w.text for w in read.words[at:]).startswith(text))
    seen = Seen()
    seen.look(read)
    seen.answered([QUESTIONS[name]], [Found((mention_of(read, first, first + len(text.split()) - 1, 0.7),), 0.1)])
    return {each.name: each for each in seen.values(0.4)}.get(name)


def test_a_cell_without_a_word_is_passed_over() -> None:
    found = fields_of(page((10, 10, "Receipt"), (200, 10, "——"), (10, 40, "Total"), (200, 40, "4.50"), (300, 40, "|")))
    assert (found[TOTAL].value, found[TOTAL].doubt) == ("4.50", "")


def test_what_only_the_checkpoint_sees_says_that_no_label_does() -> None:
    number = confirmed(INVOICE_NUMBER, "44482", (10, 10, "Kvittering"), (10, 400, "44482"))
    assert number is not None
    assert (number.value, number.doubt) == ("44482", "No label says so.")
    total = confirmed(TOTAL, "$2,071.00", (10, 10, "Invoice"), (10, 40, "$2,071.00"))
    assert total is not None
    assert total.doubt == "No label says so."
    assert confirmed(INVOICE_NUMBER, "10/27/2021", (10, 10, "Invoice"), (10, 40, "10/27/2021")) is None


def test_a_day_that_can_be_read_in_two_ways_is_doubted_though_the_checkpoint_reads_it_too() -> None:
    found = confirmed(DATE, "12/07/2019", (10, 10, "Receipt"), (10, 40, "12/07/2019"), (10, 60, "Total 12.50"))
    assert found is not None
    assert (found.by, found.value) == ("both", "12/07/2019")
    assert "can be read as" in found.doubt


def test_from_on_a_form_names_no_seller_for_sure() -> None:
    form = page((10, 10, "Employment application"), (10, 40, "From:"), (200, 40, "Hill School"))
    assert fields_of(form)[SELLER].doubt == NO_BILL
    assert fields_of(page((10, 10, "Invoice"), (10, 40, "From:"), (200, 40, "Hill School")))[SELLER].doubt == ""


def test_a_label_is_no_seller() -> None:
    lines = [(10, 10, "FROM"), (300, 10, "INVOICE #"), (450, 10, "US-001"), (10, 24, "East Repair Inc.")]
    assert fields_of(page(*lines))[SELLER].value == "East Repair Inc."
    assert not is_name("Applicant Information") or not is_name("Information")
    assert not is_name("THROUGH")
