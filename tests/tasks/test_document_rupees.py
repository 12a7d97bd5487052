"""Indian bills as they are recognised: the sign ₹ read as another sign, or as a figure. Our own pages."""

from dataclasses import replace

import pytest

from desktop_app.media.documents import rupees
from desktop_app.media.documents.pages import Origin, PageReading
from desktop_app.tasks.document_question_answering.asked import TOTAL, FieldValue
from tests.tasks.test_document_labels import fields_of, page

HEAD = [(10, 10, "Tax Invoice"), (10, 30, "GSTIN: 22-AAAAA0000A-1-Z-5"), (300, 30, "HSN Code")]


def recognised(*lines: tuple[float, float, str]) -> PageReading:
    read = page(*HEAD, *lines)
    lines_of = [replace(word, line=round(word.box[1] * 800)) for word in read.words]
    return replace(read, words=rupees.mended(lines_of), origin=Origin.OCR)


def total(read: PageReading) -> FieldValue:
    return fields_of(read)[TOTAL]


@pytest.mark.parametrize("written", ["%78,500.00", "=78,500.00", "¥ 78,500.00", "% 78,500.00", "₹78,500.00"])
def test_another_sign_before_an_amount_is_the_rupees(written: str) -> None:
    found = total(recognised((10, 100, "Total amount"), (300, 100, written)))
    assert (found.value, found.currency) == ("78500.00", "INR")


@pytest.mark.parametrize("text", ["IGST 18 % 684.90", "18% 684.90", "a = 5", "100 % cotton"])
def test_rates_and_sums_keep_their_signs(text: str) -> None:
    read = recognised((10, 100, text))
    assert " ".join(word.text for word in read.words).endswith(text)


def test_bills_of_other_countries_are_left_alone() -> None:
    read = page((10, 10, "Invoice"), (10, 40, "Total"), (200, 40, "¥10,650"))
    assert rupees.mended(read.words) == read.words


def test_a_figure_that_is_the_sign_is_told_by_what_adds_up() -> None:
    found = total(
        recognised(
            (10, 60, "Taxable amount"), (300, 60, "867,849.07"),
            (10, 80, "IGST"), (300, 80, "810,650.93"),
            (10, 100, "Total amount"), (300, 100, "878,500.00"),
        )
    )  # fmt: skip
    assert (found.text, found.value, found.currency) == ("878,500.00", "78500.00", "INR")
    assert found.doubt == "Its first figure is the sign ₹, misread: without it the amounts of the page add up."


def test_a_total_that_adds_up_as_it_stands_is_believed() -> None:
    found = total(
        recognised(
            (10, 60, "Taxable amount"), (300, 60, "67,849.07"),
            (10, 80, "IGST"), (300, 80, "10,650.93"),
            (10, 100, "Total amount"), (300, 100, "78,500.00"),
        )
    )  # fmt: skip
    assert (found.value, found.doubt) == ("78500.00", "")


def test_a_total_that_nothing_bears_out_may_begin_with_the_sign() -> None:
    alone = recognised((10, 100, "Total amount"), (300, 100, "8476.19"))
    assert (total(alone).value, total(alone).doubt) == ("8476.19", "Its first figure may be the sign ₹, misread.")
    assert total(replace(alone, origin=Origin.LAYER)).doubt == "", "a text layer has the sign itself"
