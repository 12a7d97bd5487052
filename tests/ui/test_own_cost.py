"""What is shown beside the work takes a small share of a processor's time, whatever one of it costs."""

import pytest

from desktop_app.ui.panels.own_cost import SHARE, OwnCost


@pytest.mark.parametrize("seconds", [0.0, 0.001, 0.004, 0.02, 0.3])
def test_the_share_is_kept(seconds: float) -> None:
    cost = OwnCost()
    for _ in range(20):
        cost.add(seconds)
        cost.close()
    rest = cost.rest(80) / 1000
    assert rest >= 0.08
    assert seconds / (seconds + rest) <= SHARE + 0.001


def test_what_a_thread_does_is_clocked() -> None:
    cost = OwnCost()
    with cost.clocked():
        sum(range(300_000))
    cost.close()
    assert cost.mean > 0
