"""Surveys whose columns are called by whole questions: what people answered is asked for in the words of these."""

from pathlib import Path

import pytest

from tests.tasks.asked_tables import answered

SURVEY = """Respondent,Do you ever cycle to work when it rains?,Is it rude to eat hot food on a train?,\
Have you ever missed the last train home?,Is it rude to take up two seats on a full train?,Location (Home Region)
1,Never,"No, not rude at all",Yes,"Yes, very rude",North
2,Always,"Yes, somewhat rude",No,"Yes, very rude",North
3,Never,"Yes, very rude",No,"Yes, somewhat rude",South
4,Once in a while,"No, not rude at all",Yes,"Yes, very rude",South
5,Never,"Yes, somewhat rude",No,"No, not rude at all",South
6,Always,"No, not rude at all",No,"Yes, somewhat rude",East
"""


@pytest.mark.parametrize(
    ("question", "count"),
    [
        ("How many people never cycle to work?", 3),
        ("how many respondents always cycle to work", 2),
        ("How many people think it is rude to eat hot food on a train?", 3),
        ("how many people find it very rude to take up two seats", 3),
        ("how many people think it is not rude to eat hot food", 3),
        ("How many people have missed the last train?", 2),
    ],
)
def test_the_rows_with_the_answer_are_counted(tmp_path: Path, question: str, count: int) -> None:
    assert answered(tmp_path, SURVEY, question).value == count


def test_an_answer_said_in_the_words_of_its_question_is_sure(tmp_path: Path) -> None:
    assert not answered(tmp_path, SURVEY, "How many people never cycle to work?").doubts


def test_a_word_in_brackets_names_the_column_of_words_that_has_it(tmp_path: Path) -> None:
    assert answered(tmp_path, SURVEY, "respondents per region").value == "South: 3; North: 2; East: 1"


def test_a_share_is_of_those_who_were_asked(tmp_path: Path) -> None:
    blank = SURVEY + "7,,,,,East\n8,,,,,East\n"
    assert answered(tmp_path, blank, "what share of people never cycle to work").value == 0.5
