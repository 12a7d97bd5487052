"""Lists of marks: what is asked of lessons, homework and absences in other words than their headers have."""

from pathlib import Path

import pytest

from tests.tasks.asked_tables import answered, ruling_of

MARKS = """Student,Class,Maths HW1,Maths HW2,Maths Test,Science Test,Absences
Ada,7A,80,70,90,60,0
Ben,7A,70,,65,95,2
Cem,7B,60,75,70,80,0
Dot,7B,90,85,85,70,5
Eli,7B,75,,60,65,1
Fay,7A,65,95,75,85,0
"""
EXAMS = """gender,zone of town,math score,reading score
female,zone A,70,80
male,zone B,90,60
female,zone A,60,85
male,zone B,80,65
female,zone C,95,70
male,zone C,55,75
"""


@pytest.mark.parametrize(
    ("table", "question", "value"),
    [
        (MARKS, "who got the best mark in the science test", "Ben"),
        (MARKS, "which class did better in the science test", "7A"),
        (MARKS, "which class did worse in the science test?", "7B"),
        (MARKS, "how many students were never absent", 3),
        (MARKS, "homework 2 of Fay", "95"),
        (MARKS, "average of homework 1", 440 / 6),
        (EXAMS, "do boys do better in math than girls", False),
        (EXAMS, "which zone did best in reading", "zone A"),
        (EXAMS, "which zone has the best math score on average", "zone B"),
        (EXAMS, "which zone of town has the worst math scores", "zone A"),
    ],
)
def test_marks_are_asked_for_in_other_words(tmp_path: Path, table: str, question: str, value: object) -> None:
    answer = answered(tmp_path, table, question)
    found = answer.value if not isinstance(value, bool) else str(answer.value).startswith("Yes")
    assert (found, answer.doubts) == (value, ())


def test_who_has_no_mark_did_not_hand_it_in(tmp_path: Path) -> None:
    assert answered(tmp_path, MARKS, "who didn't hand in homework 2").cells == ("Ben", "Eli")


HOMEWORK = "student_id,hw_1,hw_2,hw_3\n" + "".join(
    f"{100 + place},{8 - place % 2},{5 + place % 3},9\n" for place in range(9)
)


def test_the_hardest_homework_is_that_with_the_lowest_average_and_is_doubted(tmp_path: Path) -> None:
    _, ruling = ruling_of(tmp_path, HOMEWORK, "Which homework was the hardest?")
    assert ruling.best is not None
    assert ruling.best.outcome.value == "hw_2"
    assert not ruling.certainty.sure
