"""What counts as the expected answer; the cases are those of WikiTableQuestions' own evaluator."""

import pytest

from desktop_app.bench.real.denotation import folded, right, same


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Oriol Servià", "oriol servia"),
        ("United States [1]", "united states"),
        ("Jorge Lorenzo†", "jorge lorenzo"),
        ("Ireland (IRL)", "ireland"),
        ("(hidden)", "(hidden)"),
        ("“Sugar”", "sugar"),
        ("1990–91", "1990-91"),
        ("St. Louis.", "st. louis"),
    ],
)
def test_folding_drops_what_does_not_tell_apart(text: str, plain: str) -> None:
    assert folded(text) == plain


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ("12,467", "12467"),
        ("3", "3.0"),
        ("March 5, 2004", "2004-03-05"),
        ("$66,000", "66000"),
        ("Sao Paulo", "São Paulo"),
    ],
)
def test_the_same_thing_written_otherwise_is_right(wanted: str, found: str) -> None:
    assert same(wanted, found)


@pytest.mark.parametrize(
    ("wanted", "found"), [("3", "4"), ("May 1, 2004", "May 2, 2004"), ("Lyon", "Paris"), ("3", "x")]
)
def test_another_thing_is_wrong(wanted: str, found: str) -> None:
    assert not same(wanted, found)


def test_answers_are_sets() -> None:
    assert right(["Ann", "Bob"], ["Bob", "Ann", "Bob"])
    assert not right(["Ann", "Bob"], ["Ann"])
    assert not right(["Ann"], ["Ann", "Bob"])
    assert not right(["Ann"], [])
