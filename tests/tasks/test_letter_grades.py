"""Grades in letters have an order: A* is the best, U the worst."""

from pathlib import Path

import pytest

from tests.tasks.asked_tables import answered

_MARKS = "Pupil,Class,Maths,English\nAnn,7A,A*,B\nBob,7A,B,C\nCy,7B,C,A\nDi,7B,A,A*\nEd,7B,U,D\nFlo,7A,B,B\n"
_ONE = "Pupil,Class,Grade\nAnn,7A,A*\nBob,7A,B\nCy,7B,C\nDi,7B,A\nEd,7B,U\nFlo,7A,B\n"


@pytest.mark.parametrize(
    ("text", "question", "value"),
    [
        (_MARKS, "who got the best grade in Maths", "Ann"),
        (_MARKS, "who got a B in Maths and English", "Flo"),
        (_MARKS, "how many got a B in Maths or English", 3),
        (_MARKS, "how many got at least a C in Maths, and English", 5),
        (_MARKS, "who got worse than a U in Maths", 0),
        (_MARKS, "worst grade in English", "D"),
        (_MARKS, "how many pupils got at least a B in English", 4),
        (_MARKS, "how many pupils got a B or better in maths", 4),
        (_MARKS, "which pupils got worse than a C in English", "Ed"),
        (_ONE, "what is the best grade", "A*"),
        (_ONE, "who has the worst grade", "Ed"),
        (_ONE, "how many pupils got at least a B", 4),
        (_ONE, "which pupils got a C or worse", "Cy, Ed"),
        (_ONE, "how many pupils in 7A got at least an A", 1),
    ],
)
def test_grades_are_compared_by_their_order(tmp_path: Path, text: str, question: str, value: object) -> None:
    assert answered(tmp_path, text, question).value == value


def test_letters_of_groups_are_no_grades(tmp_path: Path) -> None:
    text = "Team,Group,Points\nReds,A,3\nBlues,B,6\nGreens,C,4\nGolds,A,1\n"
    assert answered(tmp_path, text, "which team has the best points").value == "Blues"
    assert answered(tmp_path, text, "how many teams are in group B").value == 1


_NO_A = "Pupil,Class,Maths,English\nAnn,7A,C,B\nBob,7A,B,C\nCy,7B,C,A\nDi,7B,B,A*\nEd,7B,U,D\nFlo,7A,B,B\n"


@pytest.mark.parametrize(
    ("text", "question", "value"),
    [
        (_NO_A, "how many pupils got an A in Maths", 0),
        (_NO_A, "how many pupils got at least an A in Maths", 0),
        (_NO_A, "how many pupils got a B in Maths", 3),
        (_NO_A, "how many pupils got an A in English", 1),
        (_NO_A, "how many pupils got an A* in English", 1),
        (_ONE, "how many pupils got an A", 1),
        (_ONE, "how many pupils got an A or a B", 3),
        (_ONE, "how many pupils got a D", 0),
        (_ONE, "how many Us were there", 1),
        (_ONE, "how many Es were there", 0),
    ],
)
def test_a_grade_that_nobody_has_is_no_article(tmp_path: Path, text: str, question: str, value: object) -> None:
    """ "got an A" of those who got no A is none of them, not all; and an A* is no A."""
    assert answered(tmp_path, text, question).value == value


_TWO = "Pupil,Maths,English\nAnn,A,B\nBob,C,A*\nCid,A*,C\nDee,B,D\n"


@pytest.mark.parametrize(
    ("question", "value"),
    [("how many pupils got an A", 1), ("who got an A*", "Bob, Cid"), ("how many pupils got an A in English", 0)],
)
def test_a_grade_of_any_subject_where_none_is_named(tmp_path: Path, question: str, value: object) -> None:
    assert answered(tmp_path, _TWO, question).value == value


def test_a_letter_is_no_article_where_nothing_is_a_grade(tmp_path: Path) -> None:
    found = answered(tmp_path, "Pupil,Age\nAnn,12\nBob,13\n", "how many pupils got an A")
    assert not found.sure
    assert "Nothing in the table is called “A”" in " ".join(found.doubts)
