"""Who signed a letter and whom it is to, its day, and parties of contracts: what no label says."""

import pytest

from desktop_app.media.documents.pages import PageReading
from desktop_app.tasks.document_question_answering.named import LabelledPage
from tests.tasks.test_document_labels import page

GERMAN = page(
    (10, 10, "Martin Musterbrief"),
    (10, 24, "Musterstraße 77"),
    (10, 38, "33777 Musterort"),
    (10, 90, "Martin Musterbrief, Musterstraße 77, 33777 Musterort"),
    (10, 120, "Musterfirma GmbH"),
    (10, 134, "Kundenbetreuung"),
    (10, 148, "Firmenstraße 15"),
    (10, 162, "43123 Firmenstadt"),
    (400, 200, "Musterort, den 7. Januar 2012"),
    (10, 240, "Betreff"),
    (10, 280, "Sehr geehrte Damen und Herren,"),
    (10, 300, "ich freue mich auf Ihre Antwort."),
    (10, 340, "Mit freundlichem Gruß"),
    (10, 380, "Martin Musterbrief"),
)
ENGLISH = page(
    (10, 60, "October 31, 1995"),
    (10, 90, "The Honorable Wendell Field"),
    (10, 103, "United States Senate"),
    (10, 116, "Washington, D. C. 20510"),
    (10, 142, "Dear Senator Field:"),
    (10, 165, "Thank you for your letter."),
    (10, 200, "Sincerely,"),
    (10, 260, "Will E. Marsh"),
    (10, 274, "General Manager"),
)
FRENCH = page(
    (10, 60, "Cher Aurélien Leno,"),
    (10, 90, "Nous vous remercions de votre commande et de votre confiance"),
    (10, 103, "depuis des années."),
    (10, 130, "Estelle Carotte"),
    (10, 200, "Nom :"),
)
LEASE = page(
    (10, 40, "This agreement is made by and between Maple Land Company of 2 Elm Lane, Best Town,"),
    (10, 54, "hereinafter known as the “Landlord”, and 2 individuals known as Alex Tenant and"),
    (10, 68, "Joanna Tenant, hereinafter known as the “Tenant(s)”, and Stone Bank Inc. (the"),
    (10, 82, "“Guarantor”), located at 6 Cray Crescent, Ontario, N2B 1C6 and B-Cafetal, Inc. (the"),
    (10, 96, "“Agent”), who agree as follows. The Tenant(s) shall pay the Landlord $50.00."),
)


@pytest.mark.parametrize(
    ("read", "question", "answer"),
    [
        (GERMAN, "Wer hat unterschrieben?", "Martin Musterbrief"),
        (GERMAN, "Wer ist der Empfänger?", "Musterfirma GmbH"),
        (GERMAN, "Who is the letter to?", "Musterfirma GmbH"),
        (GERMAN, "Von wann ist der Brief?", "7. Januar 2012"),
        (ENGLISH, "Who signed the letter?", "Will E. Marsh"),
        (ENGLISH, "Who is it addressed to?", "The Honorable Wendell Field"),
        (ENGLISH, "What is the date?", "October 31, 1995"),
        (FRENCH, "Qui a signé la lettre ?", "Estelle Carotte"),
        (FRENCH, "Who is the letter to?", "Aurélien Leno,"),
        (FRENCH, "What is the date?", None),
        (LEASE, "Who is the landlord?", "Maple Land Company"),
        (LEASE, "Who are the tenants?", "Alex Tenant and Joanna Tenant,"),
        (LEASE, "Who is the guarantor?", "Stone Bank Inc."),
        (LEASE, "Who is the agent?", "B-Cafetal, Inc."),
        (LEASE, "Who signed it?", None),
    ],
)
def test_names_and_days_without_a_label(read: PageReading, question: str, answer: str | None) -> None:
    found = [each for each in LabelledPage(read).answers(question) if each.weight >= 0.5]
    told = " ".join(word.text for word in read.words[found[0].start : found[0].end + 1]) if found else None
    assert told == answer


def test_a_name_is_not_taken_for_signed_from_the_middle_of_a_letter() -> None:
    read = page(
        (10, 60, "Dear customer,"), (10, 80, "John Smith will call you."), (10, 100, "We hope to hear from you")
    )
    assert not LabelledPage(read).answers("Who signed it?")


def test_of_several_days_none_is_that_of_the_document_for_being_the_first_in_a_sentence() -> None:
    read = page((10, 60, "We met on 3 May 2021 and again on 4 June 2021 in Berlin"), (10, 80, "and will meet again."))
    assert not [each for each in LabelledPage(read).answers("What is the date?") if each.weight >= 0.3]
