"""Names over what they are, offices that are no names, and what is no seller, sum or number of its own."""

from dataclasses import replace

import pytest

from desktop_app.media.documents.pages import PageReading
from desktop_app.tasks.document_question_answering import sellers
from desktop_app.tasks.document_question_answering.asked import SELLER, Mention
from desktop_app.tasks.document_question_answering.asking import Found, mention_of
from desktop_app.tasks.document_question_answering.by_field import settled
from desktop_app.tasks.document_question_answering.fields import QUESTIONS, Seen
from desktop_app.tasks.document_question_answering.named import LabelledPage
from desktop_app.tasks.document_question_answering.possible import Possible
from desktop_app.tasks.document_question_answering.rows import rows_of
from tests.tasks.test_document_invoices import placed, told
from tests.tasks.test_document_labels import fields_of, page

COURT = page(
    (10, 10, "ROBERT A. KATZMANN"), (300, 10, "CATHERINE O'HAGAN WOLFE"), (10, 22, "CHIEF JUDGE"),
    (300, 22, "CLERK OF COURT"), (200, 80, "CALVARY CHAPEL OF BANGOR,"), (230, 104, "Plaintiff, Appellant,"),
    (260, 128, "v."), (150, 152, "JANET T. MILLS, in her office as Governor of the"), (220, 164, "State of Maine,"),
    (230, 188, "Defendant, Appellee."), (10, 230, "Standard Insurance Company; Dearborn Life"),
    (10, 242, "Insurance Company,"), (400, 266, "Intervenors."), (10, 300, "ACME LLC,"), (280, 300, ")"),
    (280, 312, ")"),
    (30, 324, "Petitioner."), (280, 324, ")"),
)  # fmt: skip


@pytest.mark.parametrize(
    ("question", "name"),
    [
        ("Who is the chief judge?", "ROBERT A. KATZMANN"),
        ("Who is the clerk of court?", "CATHERINE O'HAGAN WOLFE"),
        ("Who is the plaintiff?", "CALVARY CHAPEL OF BANGOR,"),
        ("Who is the appellant?", "CALVARY CHAPEL OF BANGOR,"),
        ("Who is the defendant?", "JANET T. MILLS,"),
        ("Who are the intervenors?", "Standard Insurance Company; Dearborn Life Insurance Company,"),
        ("Who is the petitioner?", "ACME LLC,"),
    ],
)
def test_who_holds_an_office_or_is_a_party_stands_over_it(question: str, name: str) -> None:
    answer, weight = told(COURT, question)
    assert answer == name
    assert weight > 0.8


@pytest.mark.parametrize("text", ["CLERK OF COURT", "Appellee.", "Court", "Chief Judge", "Defendants"])
def test_an_office_is_nobody(text: str) -> None:
    assert not Possible("Who is the chief judge?")(placed_alone(text))
    assert not sellers.is_name(text)


def placed_alone(text: str) -> Mention:
    """A text that is all of a page, as a mention."""
    read = page((10, 10, text))
    return mention_of(read, 0, len(read.words) - 1, 0.9)


def test_a_number_may_stand_between_a_label_and_a_name() -> None:
    read = page((10, 10, "Tenant:"), (120, 10, "22"), (200, 10, "Beispielmieter Gmbh"), (10, 30, "Period of account"))
    assert told(read, "Who is the tenant?")[0] == "Beispielmieter Gmbh"


RECEIPT = page(
    (10, 10, "Burger"), (300, 10, "$ 15.00"), (10, 24, "Onion"), (300, 24, "$ 0.50"), (10, 60, "Total"),
    (300, 60, "$ 15.50"),
)  # fmt: skip


def test_what_was_bought_is_no_seller() -> None:
    assert SELLER not in fields_of(RECEIPT)
    burger = placed(RECEIPT, "Burger")
    seen = Seen()
    seen.look(RECEIPT)
    seen.answered([QUESTIONS[SELLER]], [Found((burger,), 0.1)])
    assert SELLER not in {each.name for each in seen.values(least=0.3)}
    assert not Possible("Who is the seller?", LabelledPage(RECEIPT))(burger)
    assert sellers.bought(rows_of(RECEIPT)) == {"burger", "onion", "total"}


def test_two_guesses_at_a_seller_keep_the_doubt() -> None:
    read = page((10, 10, "Brightside"), (10, 60, "Invoice"), (10, 80, "Total"), (300, 80, "15.50"))
    for score, doubted in ((0.45, True), (0.8, False)):
        seen = Seen()
        seen.look(read)
        seen.answered([QUESTIONS[SELLER]], [Found((mention_of(read, 0, 0, score),), 0.1)])
        found = {each.name: each for each in seen.values(least=0.3)}[SELLER]
        assert (found.text, bool(found.doubt)) == ("Brightside", doubted)


@pytest.mark.parametrize("text", ["57 - Wartung Lüftungsanlage", "801 – Festbeträge"])
def test_a_numbered_item_is_no_name(text: str) -> None:
    assert not sellers.is_name(text)


def test_a_number_is_told_without_the_day_that_is_listed_behind_it() -> None:
    read = page((10, 10, "Case: 20-16276, 08/05/2020, ID: 11778722"))
    asked = Possible("What is the case number?", LabelledPage(read))
    assert asked.whole(mention_of(read, 1, 2, 0.9), read).answer == "20-16276"
    assert asked.whole(mention_of(page((10, 10, "Nos. 20-1, 20-2")), 1, 2, 0.9), read).answer == "20-1, 20-2"


def test_a_name_is_told_without_the_comma_behind_it() -> None:
    read = page((10, 10, "ACME Ltd.,"))
    told = Possible("Who is the plaintiff?", LabelledPage(read)).whole(mention_of(read, 0, 1, 0.9), read)
    assert (told.answer, told.texts) == ("ACME Ltd.", ("ACME", "Ltd.,"))


@pytest.mark.parametrize(
    ("text", "sum_"),
    [("2023 improved", False), ("Q4 2023).", False), ("$36.9B in 2023", True), ("nearly $24B", True)],
)
def test_a_year_is_no_sum(text: str, sum_: bool) -> None:
    assert Possible("How much did customers save?")(placed_alone(text)) is sum_


def test_an_answer_is_no_surer_than_its_words_were_recognised() -> None:
    for score, sure in ((0.6, 0.6), (0.1, 0.45), (1.0, 0.98)):
        faint = tuple(replace(word, score=score) for word in page((10, 10, "No. 4 7 142")).words)
        read = PageReading(1, 600, 800, faint)
        (found,) = settled(["What is the licence number?"], [Found((mention_of(read, 1, 3, 0.98),), 0.1)], read, 3)
        assert found.mentions[0].score == pytest.approx(sure)
