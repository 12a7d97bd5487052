"""Answers by the labels of a page: what stands beside or under the words of the question."""

import numpy as np
import pytest

from desktop_app.media.documents.pages import PageReading, Word
from desktop_app.tasks.document_question_answering.named import Labelled, LabelledPage
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
    (sentence,) = LabelledPage(page((10, 10, "Please send the fax number to us"))).answers("What is the fax number?")
    assert sure.weight > 0.9
    assert sentence.weight < 0.2
    assert all(each.weight < 0.2 for each in doubtful)


def test_a_heading_of_a_column_is_answered_below_as_surely_as_beside() -> None:
    table = page((10, 10, "Collected"), (200, 10, "Physician"), (10, 24, "3 May"), (200, 24, "Dr. Subramanian"))
    beside, under = LabelledPage(table).answers("When was it collected?")
    assert beside.weight == pytest.approx(under.weight, rel=0.6)
    assert {under.start, beside.start} == {1, 2}


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
    assert spans.weighed(words, [Labelled(3, 9, 1.0)], 0.6) is spans


def test_parts_of_what_a_sure_label_has_beside_it_mean_all_of_it() -> None:
    words = np.array([-1, 0, 1, 2])
    scores = np.zeros((4, 4))
    scores[1, 2] = 0.9
    name = Spans(scores, 0.1).weighed(words, [Labelled(0, 2, 1.0)], 0.5).scores
    day = Spans(scores, 0.1).weighed(words, [Labelled(0, 2, 1.0, whole=False)], 0.5).scores
    assert name[1, 3] > 0.85
    assert day[1, 3] == pytest.approx(0.5)
    assert day[1, 2] == pytest.approx(0.45)
