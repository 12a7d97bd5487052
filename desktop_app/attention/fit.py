"""How a cost grows with length: the exponent of a power law fitted to measured points, with its interval."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

_T_975 = (
    *(12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228),
    *(2.201, 2.179, 2.160, 2.145, 2.131, 2.120, 2.110, 2.101, 2.093, 2.086),
)
"""The 97.5 % quantile of Student's t for 1, 2, ... 20 degrees of freedom (any table of it)."""


@dataclass(frozen=True)
class Fit:
    """cost ~ length ** exponent; low and high bound it with 95 % confidence, by so many different lengths.

    The interval is that of scatter about a straight line on log-log axes. Memory has hardly any: where the curve bends
    it tells how far it is from a power law, and nothing of what longer sequences do.
    """

    exponent: float
    low: float
    high: float
    lengths: int = 0


_FEWEST = 3
"""Different lengths that a fit takes."""


def of_long_ones(lengths: Sequence[float], costs: Sequence[float], grows_from: float) -> Fit | None:
    """power_law() of the lengths from which one law holds; None where there are fewer than three of these.

    Of shorter ones the slope would be that of something else: 0.6 for a band that still sees nearly all.
    """
    long = [(length, cost) for length, cost in zip(lengths, costs, strict=True) if length >= grows_from]
    return power_law([length for length, _ in long], [cost for _, cost in long])


def power_law(lengths: Sequence[float], costs: Sequence[float]) -> Fit | None:
    """The exponent that fits best on log-log axes, by least squares; None with fewer than three different lengths.

    lengths, costs: of equal number, positive.
    """
    if len(set(lengths)) < _FEWEST:
        return None
    xs, ys = [math.log(each) for each in lengths], [math.log(each) for each in costs]
    count = len(xs)
    middle_x, middle_y = math.fsum(xs) / count, math.fsum(ys) / count
    spread = math.fsum((x - middle_x) ** 2 for x in xs)
    slope = math.fsum((x - middle_x) * (y - middle_y) for x, y in zip(xs, ys, strict=True)) / spread
    left = math.fsum((y - middle_y - slope * (x - middle_x)) ** 2 for x, y in zip(xs, ys, strict=True))
    quantile = _T_975[min(count - 2, len(_T_975)) - 1]
    margin = quantile * math.sqrt(left / (count - 2) / spread)
    return Fit(slope, slope - margin, slope + margin, len(set(lengths)))
