"""Answers by the labels of a page: what stands beside or under the words of the question."""

import numpy as np
import pytest

from desktop_app.media.documents.pages import PageReading, Word
from desktop_app.tasks.document_question_answering.asked import (
    DATE,
    INVOICE_NUMBER,
    SELLER,
    TOTAL,
    FieldValue,
    Mention,
)
from desktop_app.tasks.document_question_answering.asking import Found, Window, _found, among_others
from desktop_app.tasks.document_question_answering.beside import Labelled
from desktop_app.tasks.document_question_answering.by_field import settled
from desktop_app.tasks.document_question_answering.fields import QUESTIONS, Seen
from desktop_app.tasks.document_question_answering.named import LabelledPage
from desktop_app.tasks.document_question_answering.possible import Possible
from desktop_app.tasks.document_question_answering.sellers import AS_SENDER, AT_TOP, MAY_PAY
from desktop_app.tasks.document_question_answering.spans import Spans

LETTER = 5
"""Points a letter is wide."""


def page(*lines: tuple[float, float, str]) -> PageReading:
    """Lines of (left, top, text) in points on a page of 600 x 800, ten high."""
    words = []
    for left, top, text in lines:
        at = left
        for word in text.split():
            right = at + LETTER * len(word)
            words.append(Word(word, (at / 600, top / 800, right / 600, (top + 10) / 800)))
            at = right + LETTER
    return PageReading(1, 600, 800, tuple(words))


FORM = page(
    (10, 10, "Fax No.: 614 466 5087"),
    (300, 10, "Date: 12/10/98 14:03"),
    (10, 40, "Bill to"),
    (10, 54, "Mountain View Apartments"),
    (10, 68, "44 Ridge Road"),
    (300, 40, "Name of event:"),
    (420, 40, "H. Levinson Tradeshow"),
    (10, 120, "Price total"),
    (300, 120, "3 pcs"),
    (420, 120, "$12.50"),
    (10, 150, "Please tell us the fax of your office"),
)


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("What is the fax number?", "614 466 5087"),
        ("What is the date?", "12/10/98"),
        ("Who is billed?", "Mountain View Apartments"),
        ("Who is it billed to?", "Mountain View Apartments"),
        ("What is the name of the event?", "H. Levinson Tradeshow"),
        ("What is the total price?", "$12.50"),
        ("What is the fex number?", None),
        ("Who is the passenger?", None),
        ("", None),
    ],
)
def test_what_stands_beside_or_under_a_label_is_its_answer(question: str, answer: str | None) -> None:
    found = LabelledPage(FORM).answers(question)
    told = " ".join(word.text for word in FORM.words[found[0].start : found[0].end + 1]) if found else None
    assert told == answer


def test_a_label_stands_at_the_start_of_its_cell_not_in_a_sentence() -> None:
    sure, *doubtful = LabelledPage(FORM).answers("What is the fax number?")
    said = page((10, 10, "Please send the fax number 614 466 5087 to us"))
    (sentence,) = LabelledPage(said).answers("What is the fax number?")
    assert sure.weight > 0.9
    assert sentence.weight < 0.2
    assert all(each.weight < 0.2 for each in doubtful)


def test_a_heading_of_a_column_is_answered_below_as_surely_as_beside() -> None:
    table = page((10, 10, "Collected"), (200, 10, "Physician"), (10, 24, "3 May"), (200, 24, "Dr. Subramanian"))
    beside, under = LabelledPage(table).answers("What was collected?")
    assert beside.weight == pytest.approx(under.weight, rel=0.6)
    assert {under.start, beside.start} == {1, 2}
    (day,) = LabelledPage(table).answers("When was it collected?")
    assert (day.start, day.end) == (2, 3), "a name says no day"


def test_what_is_believed_stays_a_probability() -> None:
    """Labels take a share of all that is believed; the rest keeps its order."""
    words = np.array([-1, -1, 0, 1, 2, 3])
    scores = np.zeros((6, 6))
    scores[2, 3], scores[4, 4], scores[5, 5] = 0.4, 0.3, 0.2
    spans = Spans(scores, absent=0.1)
    weighed = spans.weighed(words, [Labelled(2, 3, 1.0)], 0.6)
    assert weighed.scores.sum() + weighed.absent == pytest.approx(1.0)
    assert weighed.scores.max() == weighed.scores[4, 5] > 0.6
    assert weighed.scores[2, 3] == pytest.approx(0.16)
    elsewhere = spans.weighed(words, [Labelled(3, 9, 0.5)], 0.6)
    assert elsewhere.scores[2, 3] == pytest.approx(0.7 * 0.4), "what a label says is in another window"
    assert elsewhere.absent == pytest.approx(0.07)
    assert spans.weighed(words, [], 0.6) is spans


def test_parts_of_what_a_sure_label_has_beside_it_mean_all_of_it() -> None:
    words = np.array([-1, 0, 1, 2])
    scores = np.zeros((4, 4))
    scores[1, 2] = 0.9
    name = Spans(scores, 0.1).weighed(words, [Labelled(0, 2, 1.0)], 0.5).scores
    day = Spans(scores, 0.1).weighed(words, [Labelled(0, 2, 1.0, whole=False)], 0.5).scores
    assert name[1, 3] > 0.85
    assert day[1, 3] == pytest.approx(0.5)
    assert day[1, 2] == pytest.approx(0.45)


RECHNUNG = page(
    (10, 40, "Acme GmbH | Europa-Allee 1980 | 60486 Frankfurt"),
    (10, 54, "Karl E. Coyote"),
    (10, 68, "Uferstrasse 113"),
    (10, 82, "88045 Friedrichshafen"),
    (10, 140, "Handelsrechnung Nr. 2014/42-7 vom 31.01.2014"),
    (10, 200, "Umsatzsteuer 19% auf"),
    (200, 200, "1.420,00"),
    (400, 200, "269,80"),
    (10, 220, "Rechnungsbetrag"),
    (400, 220, "1.689,80"),
    (10, 250, "Zahlbar bis 28.02.2014 ohne Abzug"),
)


def fields_of(read: PageReading) -> dict[str, FieldValue]:
    """Key fields by labels and places alone."""
    seen = Seen()
    seen.look(read)
    return {each.name: each for each in seen.values(least=2.0)}


def test_a_german_invoice_has_the_number_and_day_of_its_title_and_the_sender_above_the_address() -> None:
    found = fields_of(RECHNUNG)
    assert {name: each.value for name, each in found.items()} == {
        INVOICE_NUMBER: "2014/42-7",
        DATE: "2014-01-31",
        TOTAL: "1689.80",
        SELLER: "Acme GmbH",
    }
    assert found[SELLER].doubt == AS_SENDER
    assert found[DATE].label == "Handelsrechnung Nr. vom"


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("What is the invoice number?", "2014/42-7"),
        ("When is the payment due?", "28.02.2014"),
        ("What is the due date?", "28.02.2014"),
        ("How much is the tax?", "269,80"),
        ("What is the total?", "1.689,80"),
        ("Who is the buyer?", "Karl E. Coyote"),
    ],
)
def test_a_question_in_english_finds_what_stands_behind_labels_of_other_languages(
    question: str, answer: str | None
) -> None:
    found = LabelledPage(RECHNUNG).answers(question)
    told = " ".join(word.text for word in RECHNUNG.words[found[0].start : found[0].end + 1]) if found else None
    assert told == answer


def test_the_total_of_a_receipt_is_what_was_given_less_what_came_back_where_that_amount_is_on_it() -> None:
    lines = [(10, 10, "Total sales"), (300, 10, "6.83"), (10, 30, "Rounded"), (300, 30, "6.85")]
    lines += [(10, 60, "CASH"), (300, 60, "20.00"), (10, 80, "CHANGE"), (300, 80, "13.15")]
    assert fields_of(page(*lines))[TOTAL].value == "6.85"
    assert fields_of(page(*lines))[TOTAL].label == "CASH - CHANGE"
    # No amount on it is the difference: one of the two is misread, and the label stands.
    misread = [*lines[:5], (300, 60, "26.00"), *lines[6:]]
    assert fields_of(page(*misread))[TOTAL].value == "6.83"


def test_a_total_is_no_amount_of_another_label_below_it_and_no_year_beside_it() -> None:
    cash = page((10, 10, "GRAND TOTAL"), (300, 10, "10 00"), (10, 30, "CASH 20.00 MYR"))
    assert TOTAL not in fields_of(cash)
    dated = page((10, 10, "Totaal"), (200, 10, "€ 717,97"), (400, 10, "iDEAL op 21 april 2015 € 717,97"))
    assert fields_of(dated)[TOTAL].value == "717.97"
    column = page((300, 10, "Endbetrag"), (300, 24, "382,47"), (300, 38, "518,99"), (300, 200, "999,99"))
    assert fields_of(column)[TOTAL].value == "518.99"


def test_a_seller_stands_behind_its_number_under_its_label_and_is_no_label_itself() -> None:
    sold = page((10, 10, "Lieferant"), (300, 10, "Käufer"), (10, 24, "Nummer: 549910"), (10, 38, "Muster GmbH"))
    assert fields_of(sold)[SELLER].value == "Muster GmbH"


def test_who_has_an_address_alone_under_the_name_may_be_the_one_who_pays() -> None:
    both = [(300, 10, "ALEXINUX"), (300, 24, "27 rue Rolland"), (300, 38, "69100 Villeurbanne"), (10, 200, "Total HT")]
    bill = page(*both, (10, 220, "Total TTC"), (300, 220, "56,02"), (10, 300, "Facture"))
    assert fields_of(bill)[SELLER].doubt == MAY_PAY
    seen = Seen()
    seen.look(bill)
    box = bill.words[0].box
    mention = Mention("ALEXINUX", 0.95, 1, box, (box,), 0, 0)
    seen.answered([QUESTIONS[SELLER]], [Found((mention,), 0.0)])
    told = {each.name: each for each in seen.values(least=0.4)}[SELLER]
    assert (told.by, told.doubt) == ("both", MAY_PAY)
    reached = page(*both[:3], (300, 52, "Tel: 01 71 17 61"), (10, 220, "Total TTC"), (300, 220, "56,02"))
    assert fields_of(reached)[SELLER].doubt == AT_TOP


@pytest.mark.parametrize(
    ("question", "answers"),
    [
        ("How much is the tax?", ["70.00"]),
        ("What is the invoice number?", ["70.00"]),
        ("What is the total?", ["70.00"]),
        ("When is the payment due?", []),
        ("What is the e-mail address?", []),
        ("Who is the seller?", ["Nettowert"]),
    ],
)
def test_an_amount_without_a_figure_is_none(question: str, answers: list[str]) -> None:
    """Beside "Nettowert", of which the value was not read, 70.00 is told, not the label."""
    scores = np.zeros((3, 3))
    scores[1, 1], scores[2, 2] = 0.7, 0.2
    found = _found(
        Window({}, np.array([-1, 0, 1]), 0),
        Spans(scores, 0.1),
        page((10, 10, "Nettowert 70.00")),
        2,
        Possible(question),
    )
    assert [each.answer for each in found.mentions][:1] == answers


@pytest.mark.parametrize(
    "lines",
    [
        [(10, 10, "Facture N° : FA-2017-0010"), (10, 40, "Client: 2013-51112")],
        [(10, 10, "Rechnungsnummer"), (200, 10, "FA-2017-0010"), (10, 40, "Kundennummer"), (200, 40, "2013-51112")],
    ],
)
def test_an_invoice_number_that_its_label_tells(lines: list[tuple[float, float, str]]) -> None:
    """The rules that read fields know more labels than a question in English has words."""
    read = page(*lines)
    wrong = Mention("2013-51112", 0.65, 1, (0, 0, 1, 1), ((0, 0, 1, 1),), len(read.words) - 1, len(read.words) - 1)
    for found in (Found((wrong,), 0.2), Found((), 0.9)):
        number, other = settled(["What is the invoice number?", "Who is it for?"], [found, found], read, 3)
        assert number.mentions[0].answer == "FA-2017-0010"
        assert number.mentions[0].score > number.absent
        assert other == found


def test_a_loose_label_beside_several_days_says_none_of_them() -> None:
    twice = page((10, 40, "Data: 30.07.2024"), (10, 80, "Data: 31.07.2024"))
    once = page((10, 40, "Data: 30.07.2024"), (10, 80, "Ilość: 13"))
    for read, answers in ((twice, []), (once, ["30.07.2024"])):
        (found,) = settled(["What is the date?"], [Found((), 1.0)], read, 3)
        assert [each.answer for each in found.mentions] == answers


def test_where_pages_say_different_things_as_surely_none_is_sure() -> None:
    def told(*said: tuple[str, float, int]) -> list[float]:
        mentions = tuple(Mention(text, score, number, None, (), 0, 0) for text, score, number in said)
        return [round(each.score, 2) for each in among_others(Found(mentions, 0.01), 0.41).mentions]

    assert told(("2020-09-19", 0.97, 4), ("2021-01-16", 0.76, 2), ("2021-02-11", 0.65, 3)) == [0.44, 0.44, 0.44]
    assert told(("2020-09-19", 0.97, 4), ("2021-01-16", 0.6, 2)) == [0.6, 0.6]
    assert told(("Acme Inc.", 0.9, 1), ("Acme", 0.8, 2)) == [0.9, 0.8]
    assert told(("Acme Inc.", 0.9, 1), ("Other Ltd", 0.3, 2)) == [0.9, 0.3]
    assert told(("Acme Inc.", 0.9, 1), ("Other Ltd", 0.8, 1)) == [0.9, 0.8]
    assert told() == []
