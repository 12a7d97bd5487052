"""How sure a checkpoint is said to be."""

import pytest

from desktop_app.answers.sureness import sureness
from desktop_app.translation import tr


@pytest.mark.parametrize(
    ("score", "said"), [(0.9971, "99%"), (0.99999, "99%"), (1.0, "99%"), (0.984, "98%"), (0.0, "0%")]
)
def test_no_checkpoint_is_a_hundred_per_cent_sure(score: float, said: str) -> None:
    assert tr("{score:.0%} sure", score=sureness(score)) == f"{said} sure"
