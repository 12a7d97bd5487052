"""Word errors, worked out by hand."""

import pytest

from desktop_app.bench.real.word_errors import edit_distance, error_rate


def test_edit_distance() -> None:
    assert edit_distance("KITTEN", "SITTING") == 3
    assert edit_distance("", "ABC") == 3
    assert edit_distance(["A", "CAT"], ["A", "CAT"]) == 0


def test_words_wrong_of_two_sentences_worked_out_by_hand() -> None:
    # THE CAT SAT ON THE MAT -> THE CAT SIT THE MAT TOO: one word wrong, one left out, one too many
    # ENTER SIX -> ENTER SIX
    pairs = [("THE CAT SAT ON THE MAT", "THE CAT SIT THE MAT TOO"), ("ENTER SIX", "ENTER SIX")]
    assert error_rate([(truth.split(), text.split()) for truth, text in pairs]) == pytest.approx(3 / 8)


def test_pairs_weigh_by_the_length_of_what_was_said_and_insertions_may_exceed_it() -> None:
    assert error_rate([("ABCDEFGH", "ABCDEFGH"), ("AB", "XY")]) == pytest.approx(0.2)
    assert error_rate([(["NO"], ["NO", "NO", "NO"])]) == 2.0
