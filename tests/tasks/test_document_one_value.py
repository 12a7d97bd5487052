"""Where a value ends that more is written behind, and what a kind of question cannot be answered with."""

from types import SimpleNamespace

import numpy as np
import pytest

from desktop_app.tasks.document_question_answering import asking
from desktop_app.tasks.document_question_answering.asking import mention_of
from desktop_app.tasks.document_question_answering.named import LabelledPage
from desktop_app.tasks.document_question_answering.possible import Possible
from tests.tasks.test_document_labels import page

FOOT = page(
    (10, 20, "VAT Reg No. GB 318 4427 09 · accounts@hargreaves.example"),
    (10, 40, "Sort code: 05-04-61 Account number: 38820174"),
    (10, 60, "Sizes: 10 · 12 · 14"),
)
STAY = page(
    (10, 20, "Arrival"),
    (90, 20, "09.08.2023"),
    (10, 40, "Departure"),
    (90, 40, "13.08.2023"),
    (10, 60, "Gross weight"),
    (90, 60, "148.5 kg"),
    (10, 80, "Boarding time:"),
    (110, 80, "13:48 Gate B"),
    (10, 100, "Closing time:"),
    (110, 100, "11:59 pm every day"),
)
PARTIES = page(
    (10, 20, "Supplier"),
    (10, 34, "Flajurt Systems Ltd"),
    (10, 48, "186 Liberty Drive"),
    (10, 62, "72132 Rotterdam"),
    (300, 20, "Delivered to"),
    (300, 34, "06-06-21"),
)


@pytest.mark.parametrize(
    ("where", "question", "answer"),
    [
        (FOOT, "What is the VAT registration number?", "GB 318 4427 09"),
        (FOOT, "What is the sort code?", "05-04-61"),
        (FOOT, "What are the sizes?", "10 · 12 · 14"),
        (STAY, "What is the arrival date?", "09.08.2023"),
        (STAY, "What is the departure date?", "13.08.2023"),
        (STAY, "What is the gross weight?", "148.5 kg"),
        (STAY, "What is the boarding time?", "13:48"),
        (STAY, "What is the closing time?", "11:59 pm"),
        (PARTIES, "What is the supplier?", "Flajurt Systems Ltd"),
    ],
)
def test_a_value_ends_where_something_else_begins(where, question, answer):
    told = LabelledPage(where).answers(question)
    assert told
    best = told[0]
    assert " ".join(word.text for word in where.words[best.start : best.end + 1]) == answer


def test_a_day_is_no_place():
    told = LabelledPage(PARTIES).answers("Where was it delivered to?")
    texts = [" ".join(word.text for word in PARTIES.words[each.start : each.end + 1]) for each in told]
    assert "06-06-21" not in texts


@pytest.mark.parametrize(
    "question", ["Summarise this", "What does it say?", "Please summarize the document", "Explain this document"]
)
def test_no_place_tells_the_whole_in_other_words(question):
    said = mention_of(PARTIES, 0, 3, 0.9)
    assert not Possible(question, LabelledPage(PARTIES))(said)
    assert Possible("What is the supplier?", LabelledPage(PARTIES))(mention_of(PARTIES, 1, 3, 0.9))


def test_answers_to_what_is_strange_are_believed_as_the_checkpoint_says():
    def weighed(question, **more):
        config = SimpleNamespace(answer_by_label=0.7, **more)
        weighing = asking._Weighing(SimpleNamespace(model=SimpleNamespace(config=config)), PARTIES)
        count = len(PARTIES.words)
        window = asking.Window({}, np.arange(-1, count), 0)
        return weighing.spans(window, weighing.asked(question), *np.zeros((2, count + 1), np.float32))

    strange, plain = "What is the name of the dog?", "What is the name?"
    assert np.allclose(weighed(strange, answer_of_strange=0.4).scores, 0.4 * weighed(strange).scores)
    assert weighed(strange, answer_of_strange=0.4).absent == weighed(strange).absent
    assert np.allclose(weighed(plain, answer_of_strange=0.4).scores, weighed(plain).scores)


def test_a_question_about_nothing_on_the_page_is_strange():
    known = LabelledPage(PARTIES)
    assert known.is_strange("What is the name of the dog?")
    assert known.is_strange("What is the capital of France?")
    assert not known.is_strange("Which supplier is it?")
    assert not known.is_strange("What is the total?")  # has other words, which may be there
    assert not known.is_strange("What is the name?")  # names nothing that could be missing
