"""Laws of one variable: loss against parameters, tokens or compute, with and without a floor."""

from collections.abc import Sequence
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from desktop_app.tasks.scaling_laws.fitting import DELTA, one_thread
from desktop_app.tasks.scaling_laws.values import VARIABLES, Estimate, Run, SingleLaw, estimate

Floats: TypeAlias = NDArray[np.float64]

FEWEST = 4
"""Runs for a power law, which has two constants: with fewer there is no telling how well it fits."""

_WITH_FLOOR = 6
"""Runs before a floor, a third constant, is tried."""

_SAME = 0.01
"""Amounts this near in their logarithm are one."""

_Constants = tuple[float, float, float]


def laws(runs: Sequence[Run], rounds: int) -> tuple[SingleLaw, ...]:
    """L(N), L(D) and L(C), as far as the runs have four different amounts of each.

    rounds: of the bootstrap.
    """
    with one_thread():
        found = [law(of, runs, rounds) for of in VARIABLES]
    return tuple(each for each in found if each is not None)


def law(of: str, runs: Sequence[Run], rounds: int) -> SingleLaw | None:
    """The law of one variable; None with fewer than four different amounts, or where loss does not fall with it.

    of: a key of VARIABLES. A floor is taken where Akaike's corrected criterion says that it is worth its constant.
    """
    chosen = frontier(of, runs)
    if len(chosen) < FEWEST:
        return None
    x, y = np.log([amount for amount, _ in chosen]), np.log([loss for _, loss in chosen])
    with_floor = _prefers_floor(x, y)
    best = _with_floor(x, y) if with_floor else _pure(x, y)
    if best is None or best[1] <= 0 or not np.isfinite(best).all():
        return None
    samples = tuple(_bootstrap(x, y, best, rounds, with_floor))
    scale, exponent, floor = (estimate([each[at] for each in samples], best[at]) for at in range(3))
    left = np.log(_loss(best, x)) - y
    return SingleLaw(
        of=of,
        scale=scale,
        exponent=exponent,
        floor=floor if with_floor else Estimate(0.0),
        first=chosen[0][0],
        last=chosen[-1][0],
        runs=len(chosen),
        error=float(np.sqrt(np.mean(left**2))),
        samples=samples,
    )


def frontier(of: str, runs: Sequence[Run]) -> list[tuple[float, float]]:
    """The amounts and losses that a law of one variable is about, in order of the amount.

    These are the runs that none of a smaller or equal amount beats: what the other sides held back is left out.
    """
    kept: list[tuple[float, float]] = []
    for amount, loss in sorted((amount, run.loss) for run in runs if (amount := getattr(run, of))):
        if not kept or loss < kept[-1][1]:
            near = kept and np.log(amount / kept[-1][0]) < _SAME
            kept = [*kept[:-1], (amount, loss)] if near else [*kept, (amount, loss)]
    return kept


def _loss(constants: _Constants, x: Floats) -> Floats:
    scale, exponent, floor = constants
    return np.asarray(floor + np.exp(exponent * (np.log(scale) - x)))


def _pure(x: Floats, y: Floats) -> _Constants | None:
    """Least squares on log-log axes."""
    slope, height = np.polyfit(x - x.mean(), y, 1)
    if slope >= 0:
        return None
    with np.errstate(over="ignore"):
        return float(np.exp(x.mean() - height / slope)), float(-slope), 0.0


def _with_floor(x: Floats, y: Floats, near: _Constants | None = None) -> _Constants | None:
    """By Huber's loss on ln L, as the joint law, from several floors below the least loss."""
    from scipy.optimize import minimize

    centre, least = float(x.mean()), float(y.min())

    def objective(at: Floats) -> tuple[float, Floats]:
        a, e, exponent = at
        rise, floor = a - exponent * (x - centre), np.full_like(x, e)
        left = np.logaddexp(rise, floor) - y
        share = np.exp(rise - np.logaddexp(rise, floor))
        slope = np.clip(left, -DELTA, DELTA) / DELTA**2
        huber = np.where(np.abs(left) <= DELTA, left**2 / 2, DELTA * (np.abs(left) - DELTA / 2)) / DELTA**2
        return float(huber.sum()), np.array([slope @ share, slope @ (1 - share), -(slope * share) @ (x - centre)])

    if near is not None and near[2] > 0:
        starts = [np.array([near[1] * (np.log(near[0]) - centre), np.log(near[2]), near[1]])]
    else:
        starts = [_start(x, y, np.exp(least) * part) for part in (0.3, 0.6, 0.8, 0.9, 0.97)]
    most = 150 if near is not None else 3_000
    options = {"ftol": 1e-14, "gtol": 1e-9, "maxiter": most, "maxfun": 2 * most}
    found = [minimize(objective, start, jac=True, method="L-BFGS-B", options=options) for start in starts]
    a, e, exponent = min(found, key=lambda each: each.fun).x
    if exponent <= 0:
        return None
    with np.errstate(over="ignore"):
        return float(np.exp(centre + a / exponent)), float(exponent), float(np.exp(e))


def _start(x: Floats, y: Floats, floor: float) -> Floats:
    slope, height = np.polyfit(x - x.mean(), np.log(np.exp(y) - floor), 1)
    return np.array([height, np.log(floor), max(-slope, 0.01)])


def _prefers_floor(x: Floats, y: Floats) -> bool:
    """Akaike's criterion, corrected for few runs (Hurvich and Tsai 1989), of both laws; an error counts as constant."""
    if len(x) < _WITH_FLOOR:
        return False
    pure, floor = _pure(x, y), _with_floor(x, y)
    if pure is None or floor is None:
        return False
    return _criterion(floor, x, y, 4) < _criterion(pure, x, y, 3)


def _criterion(constants: _Constants, x: Floats, y: Floats, count: int) -> float:
    # No loss is told to more than some digits: residuals below that are none.
    error = max(float(np.mean((np.log(_loss(constants, x)) - y) ** 2)), 1e-12)
    return len(x) * float(np.log(error)) + 2 * count + 2 * count * (count + 1) / (len(x) - count - 1)


def _bootstrap(x: Floats, y: Floats, best: _Constants, rounds: int, with_floor: bool) -> list[_Constants]:
    chance = np.random.default_rng(0)
    found = []
    for _ in range(rounds):
        rows = chance.integers(0, len(x), len(x))
        if len(set(rows.tolist())) < 3 + with_floor:
            continue
        one = _with_floor(x[rows], y[rows], best) if with_floor else _pure(x[rows], y[rows])
        if one is not None and np.isfinite(one).all():
            found.append(one)
    return found
