"""Questions in German, Spanish and French, to documents in any of these languages and in English."""

import pytest

from desktop_app.tasks.document_question_answering.asking import Found
from desktop_app.tasks.document_question_answering.by_field import settled
from desktop_app.tasks.document_question_answering.named import LabelledPage
from desktop_app.tasks.document_question_answering.other_languages import english
from tests.tasks.test_document_labels import page

RECHNUNG = page(
    (10, 40, "Steuernummer: 333/4444/4444"),
    (10, 60, "Rechnungsnummer: 2018-114"),
    (10, 80, "Rechnungsdatum: 14.11.2018"),
    (10, 100, "Telefon: 0351 123 4567"),
    (10, 120, "Zahlungsart: Lastschrift"),
    (10, 200, "Gesamtsumme"),
    (400, 200, "129,00 €"),
    (10, 240, "Zahlbar bis 28.11.2018"),
)
FACTURA = page(
    (10, 40, "Número de factura: F-2031"),
    (10, 60, "Fecha de nacimiento: 14/02/1990"),
    (10, 80, "Fecha de vencimiento: 27/03/2011"),
    (10, 100, "Cliente: Joao Da Silva"),
    (10, 200, "Total a pagar"),
    (400, 200, "122,00"),
)
INVOICE = page(
    (10, 40, "Invoice No: 4711"),
    (10, 60, "Due date: 28 November 2018"),
    (10, 80, "Bill to: Mountain View Apartments"),
    (10, 100, "Phone: 650-342-2723"),
    (10, 200, "Total due"),
    (400, 200, "$88.00"),
)


def told(read: object, question: str) -> str | None:
    """What labels answer, of fields in front of all else."""
    (found,) = settled([question], [Found((), 1.0)], read, 1)  # type: ignore[arg-type]
    if found.mentions:
        return found.mentions[0].answer
    labelled = LabelledPage(read).answers(question)  # type: ignore[arg-type]
    words = read.words  # type: ignore[attr-defined]
    return " ".join(word.text for word in words[labelled[0].start : labelled[0].end + 1]) if labelled else None


@pytest.mark.parametrize(
    ("read", "question", "answer"),
    [
        (RECHNUNG, "Wie lautet die Steuernummer?", "333/4444/4444"),
        (RECHNUNG, "Wie lautet die Rechnungsnummer?", "2018-114"),
        (RECHNUNG, "Wie ist die Telefonnummer?", "0351 123 4567"),
        (RECHNUNG, "Wie hoch ist die Gesamtsumme der Rechnung?", "129,00 €"),
        (RECHNUNG, "Wann ist die Rechnung fällig?", "28.11.2018"),
        (RECHNUNG, "Bis wann muss bezahlt werden?", "28.11.2018"),
        (RECHNUNG, "Welche Zahlungsart steht auf der Rechnung?", "Lastschrift"),
        (RECHNUNG, "What is the tax number?", "333/4444/4444"),
        (RECHNUNG, "What is the payment method?", "Lastschrift"),
        (RECHNUNG, "¿Cuál es el número de la factura?", "2018-114"),
        (FACTURA, "¿Cuál es el número de la factura?", "F-2031"),
        (FACTURA, "¿Cuánto es el total a pagar?", "122,00"),
        (FACTURA, "¿Cuándo vence el pago?", "27/03/2011"),
        (FACTURA, "¿Quién es el cliente?", "Joao Da Silva"),
        (FACTURA, "Wann ist das Geburtsdatum?", "14/02/1990"),
        (FACTURA, "Quel est le montant total ?", "122,00"),
        (INVOICE, "Wie lautet die Rechnungsnummer?", "4711"),
        (INVOICE, "¿Cuánto hay que pagar?", "$88.00"),
        (INVOICE, "Quand faut-il payer ?", "28 November 2018"),
        (INVOICE, "Wer ist der Kunde?", "Mountain View Apartments"),
        (INVOICE, "Wie lautet die Faxnummer?", None),
        (INVOICE, "¿Cuál es el número de pedido?", None),
    ],
)
def test_a_question_is_answered_whatever_language_it_and_the_document_are_in(
    read: object, question: str, answer: str | None
) -> None:
    assert told(read, question) == answer


@pytest.mark.parametrize(
    ("question", "same"),
    [
        ("Wer hat den Brief unterschrieben?", "Who signed it?"),
        ("¿Quién firmó el contrato?", "Who signed it?"),
        ("Qui a signé la lettre ?", "Who signed it?"),
        ("Ist die Rechnung schon bezahlt?", "Is it paid?"),
        ("¿Está pagada la factura?", "Is it paid?"),
        ("La facture est-elle payée ?", "Is it paid?"),
        ("Wie viele Positionen sind auf der Rechnung?", "How many items?"),
        ("Combien d'articles y a-t-il ?", "How many items?"),
        ("An wen ist der Brief gerichtet?", "Who is it to?"),
        ("Von wem ist die Rechnung?", "Who is it from?"),
        ("Von wann ist der Brief?", "What is the date?"),
        ("Wie hoch ist der Mehrwertsteuersatz?", "How much is the tax rate?"),
        ("Was ist die ISIN?", "What is the isin?"),
        ("Was the invoice paid?", "Was the invoice paid?"),
        ("What is the total?", "What is the total?"),
        ("Who is it?", "Who is it?"),
        ("", ""),
    ],
)
def test_it_is_asked_in_english_of_what_does_not_know_its_language(question: str, same: str) -> None:
    assert english(question) == same
