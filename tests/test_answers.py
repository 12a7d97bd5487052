"""What answers say in words a person reads."""

import pytest

from desktop_app.answers import Label


@pytest.mark.parametrize(
    ("score", "digits", "said"),
    [
        (1.0, 1, "100.0%"),
        (0.934, 0, "93%"),
        (0.005, 0, "0.5%"),
        (0.0006, 1, "0.1%"),
        (0.00032, 1, "0.03%"),
        (0.00032, 2, "0.03%"),
        (0.0000012, 2, "0.0001%"),
        (0.0000001, 1, "<0.0001%"),
        (0.0, 1, "0.0%"),
    ],
)
def test_a_small_score_keeps_a_digit_to_compare_it_by(score: float, digits: int, said: str) -> None:
    assert Label("a cat", score).percent(digits) == said
