"""The fitted exponent against numpy's own fit, and against powers that are known."""

import numpy as np
import pytest

from desktop_app.attention.fit import of_long_ones, power_law


@pytest.mark.parametrize("exponent", [0.5, 1.0, 2.0])
def test_an_exact_power_is_found_without_doubt(exponent: float) -> None:
    lengths = [256, 512, 1024, 2048]
    fit = power_law(lengths, [3.0 * length**exponent for length in lengths])
    assert fit is not None
    assert (fit.low, fit.exponent, fit.high) == pytest.approx((exponent,) * 3)
    assert fit.lengths == len(lengths)


def test_noisy_points_agree_with_numpy_and_their_interval_holds_the_truth() -> None:
    rng = np.random.default_rng(5)
    lengths = np.repeat(2.0 ** np.arange(8, 14), 3)
    inside = 0
    for _ in range(200):
        costs = lengths**1.5 * np.exp(rng.normal(0, 0.2, len(lengths)))
        fit = power_law(lengths.tolist(), costs.tolist())
        assert fit is not None
        assert fit.exponent == pytest.approx(np.polyfit(np.log(lengths), np.log(costs), 1)[0])
        inside += fit.low <= 1.5 <= fit.high
    assert 180 <= inside <= 200, "95 % of the intervals"


def test_two_lengths_are_no_curve() -> None:
    assert power_law([256, 512, 512], [1.0, 2.0, 2.1]) is None


def test_no_exponent_is_told_of_lengths_at_which_the_law_does_not_hold_yet() -> None:
    lengths, costs = [128, 256, 512, 1024, 2048], [3.0, 3.7, 5.3, 10.6, 21.2]
    assert of_long_ones(lengths[:4], costs[:4], 512) is None, "two of them are long enough"
    fit = of_long_ones(lengths, costs, 512)
    assert fit is not None
    assert (fit.exponent, fit.lengths) == (pytest.approx(1.0, abs=0.01), 3)
