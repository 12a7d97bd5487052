"""The joint law of parameters and tokens, fitted by the recipe of Hoffmann et al. (2022, approach 3), done right.

Minimised is the sum over the runs of Huber(LSE(a - alpha ln N, b - beta ln D, e) - ln L), with A = exp(a), B = exp(b)
and E = exp(e), from a grid of starts. Besiroglu et al. (2024, arXiv 2404.10102) found that the published constants came
from a minimiser that had ended early. So here the gradient is worked out, the logarithms are centred, the objective is
told in units of the Huber threshold squared, and the tolerance is far below what a step of it changes.
"""

from collections.abc import Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from functools import cache, cached_property
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray
from threadpoolctl import ThreadpoolController

from desktop_app.tasks.scaling_laws.values import JointLaw

Floats: TypeAlias = NDArray[np.float64]

DELTA = 1e-3
"""Where Huber's loss turns from square to straight, in units of ln L (Hoffmann et al., section 3.3)."""

_STARTS = 24
"""How many of the grid's points, the lowest first, are followed to their minimum."""

_LEAST = -7.0
_BOUNDS = ((None, None), (None, None), (_LEAST, None), (-1.0, 4.0), (-1.0, 4.0))
"""Of a, b, e, alpha, beta. E above a thousandth: below, the objective no longer feels it, and a search stands still."""

_TOLERANCE = {"ftol": 1e-14, "gtol": 1e-9, "maxiter": 3_000, "maxfun": 6_000, "maxcor": 30}
_SAME = 1e-12
"""Minima whose values differ by less than this share are one: sums of some hundred runs round by 1e-14 and less."""

_SHORT = {"ftol": 1e-11, "maxiter": 300, "maxfun": 600}


@dataclass(frozen=True)
class Objective:
    """The sum of Huber losses over runs, in units of DELTA squared, as a function of (a, b, e, alpha, beta).

    n, d, target: ln N, ln D and ln L of each run, float64 [runs]. a and b are those of the centred logarithms:
    a = ln A - alpha * mean(ln N), b = ln B - beta * mean(ln D).
    """

    n: Floats
    d: Floats
    target: Floats

    @cached_property
    def centres(self) -> tuple[float, float]:
        """The means of ln N and ln D."""
        return float(self.n.mean()), float(self.d.mean())

    @cached_property
    def _centred(self) -> tuple[Floats, Floats]:
        return self.n - self.centres[0], self.d - self.centres[1]

    def __call__(self, at: Floats) -> tuple[float, Floats]:
        """Its value and its gradient, float64 [5]."""
        a, b, e, alpha, beta = at
        x, y = self._centred
        size, data = a - alpha * x, b - beta * y
        top = np.maximum(np.maximum(size, data), e)
        size, data, floor = np.exp(size - top), np.exp(data - top), np.exp(e - top)
        total = size + data + floor
        left = top + np.log(total) - self.target
        slope = np.clip(left, -DELTA, DELTA)
        # Huber's loss: half the square inside DELTA, a straight line of its slope outside.
        value = float(slope @ (left - slope / 2))
        pull = slope / total
        size, data = size * pull, data * pull
        gradient = np.array([size.sum(), data.sum(), floor @ pull, -(size @ x), -(data @ y)])
        return value / DELTA**2, gradient / DELTA**2

    def law(self, at: Floats) -> JointLaw:
        """The constants that a point stands for."""
        a, b, e, alpha, beta = (float(each) for each in at)
        n, d = self.centres
        with np.errstate(over="ignore"):
            large, tokens = np.exp(a + alpha * n), np.exp(b + beta * d)
        return JointLaw(E=float(np.exp(e)), A=float(large), B=float(tokens), alpha=alpha, beta=beta)

    def point(self, law: JointLaw) -> Floats:
        """The point that stands for a law."""
        n, d = self.centres
        a, b = np.log(law.A) - law.alpha * n, np.log(law.B) - law.beta * d
        return np.array([a, b, np.log(law.E), law.alpha, law.beta])


def one_thread() -> AbstractContextManager[object]:
    """Linear algebra on one thread: its threads wait for each other's turns over matrices of 60 rows.

    Measured on two cores that others use too: seven runs took 37 s of processor time with threads, 3 s without.
    """
    limited: AbstractContextManager[object] = _libraries().limit(limits=1, user_api="blas")
    return limited


@cache
def _libraries() -> ThreadpoolController:
    # SciPy brings a library of its own, which must have been loaded to be found.
    import scipy.optimize  # noqa: F401

    return ThreadpoolController()


def minimum(objective: Objective, start: Floats, twice: bool = True) -> tuple[float, Floats]:
    """The least value that is reached from a start, and where.

    twice: whether it is sought again from where the first search ended; else it is sought in fewer steps too, as a
    bootstrap's many laws need no more than a small part of their spread.
    """
    from scipy.optimize import minimize

    options = _TOLERANCE if twice else _TOLERANCE | _SHORT
    found = minimize(objective, start, jac=True, method="L-BFGS-B", bounds=_BOUNDS, options=options)
    if not twice:
        return float(found.fun), np.asarray(found.x, dtype=np.float64)
    # What ends at a kink of the line search goes on from there: the memory of past steps had misled it.
    again = minimize(objective, found.x, jac=True, method="L-BFGS-B", bounds=_BOUNDS, options=_TOLERANCE)
    best = again if again.fun <= found.fun else found
    return float(best.fun), np.asarray(best.x, dtype=np.float64)


def fit(n: Floats, d: Floats, target: Floats, starts: int = _STARTS) -> tuple[JointLaw, float]:
    """The law that fits best, and its objective a run.

    n, d, target: ln N, ln D and ln L, float64 [runs]; whether they determine a law is for identified() to say.
    starts: how many points of Hoffmann's grid are followed. The order of the runs makes no difference, to the last bit.
    """
    objective = Objective(*in_order(n, d, target))
    grid = sorted(_grid(objective), key=lambda each: objective(each)[0])[:starts]
    with one_thread():
        found = [minimum(objective, each) for each in grid]
    least = min(value for value, _ in found) * (1 + _SAME)
    # Of ends that are one minimum but for rounding, the first: else the rounding would choose between them.
    value, best = next(each for each in found if each[0] <= least)
    return objective.law(best), value / len(target)


def in_order(n: Floats, d: Floats, target: Floats) -> tuple[Floats, Floats, Floats]:
    """The runs by rising N, then D, then loss: sums in one order have one rounding, and draws one meaning.

    n, d, target: ln N, ln D and ln L, float64 [runs].
    """
    order = np.lexsort((target, d, n))
    return n[order], d[order], target[order]


def at_edge(law: JointLaw) -> str:
    """The exponent that is as large or as small as is tried; "" where none is: then the least objective lies beyond."""
    edges = {"alpha": _BOUNDS[3], "beta": _BOUNDS[4]}
    return next(
        (
            name
            for name, (low, high) in edges.items()
            if min(getattr(law, name) - low, high - getattr(law, name)) < 1e-3
        ),
        "",
    )


def _grid(objective: Objective) -> Iterator[Floats]:
    """Hoffmann's starts (a and b from 0 to 25 by 5, e from -1 to 1 by a half, alpha and beta from 0 to 2 by a half)."""
    n, d = objective.centres
    halves = (0.0, 0.5, 1.0, 1.5, 2.0)
    for a in range(0, 26, 5):
        for b in range(0, 26, 5):
            for e in (-1.0, -0.5, 0.0, 0.5, 1.0):
                for alpha in halves:
                    for beta in halves:
                        yield np.array([a - alpha * n, b - beta * d, e, alpha, beta])


def bootstrap(n: Floats, d: Floats, target: Floats, law: JointLaw, rounds: int) -> Iterator[JointLaw]:
    """Laws fitted to runs drawn with replacement, each from the whole table's law.

    Draws whose runs would not determine a law are drawn again. The same runs give the same draws, in any order.
    """
    n, d, target = in_order(n, d, target)
    chance = np.random.default_rng(0)
    for _ in range(rounds):
        for _ in range(50):
            rows = chance.integers(0, len(target), len(target))
            if not unidentified(n[rows], d[rows]):
                break
        else:
            return
        objective = Objective(n[rows], d[rows], target[rows])
        with one_thread():
            best = _near(objective, objective.point(law))
        yield objective.law(best)


def _near(objective: Objective, start: Floats) -> Floats:
    """The minimum reached from a start; where that is without a floor, from one with a floor, too."""
    value, best = minimum(objective, start, twice=False)
    if best[2] >= _LEAST + 0.1:
        return best
    # From no floor at all there is no way to one.
    middle, least = float(objective.target.mean()), float(objective.target.min())
    other, there = minimum(objective, np.array([middle - 2, middle - 2, least - 0.3, 0.35, 0.35]), twice=False)
    return there if other < value else best


FEWEST = 6
"""Runs for five constants: one more than they are."""

_ALIKE = 0.05
"""Below this standard deviation of a logarithm all runs have the same value, as far as a law can tell."""

_APART = 0.15
"""What of ln D must vary by itself, as a standard deviation, once ln N is known (15 %)."""


def unidentified(n: Floats, d: Floats) -> str:
    """Why these runs cannot tell what parameters do from what tokens do, in words; "" where they can.

    n, d: ln N and ln D, float64 [runs].
    """
    if len(set(zip(n.round(6).tolist(), d.round(6).tolist(), strict=True))) < FEWEST:
        return f"the joint law has five constants and needs at least {FEWEST} different runs with parameters and tokens"
    if n.std() < _ALIKE:
        return "all runs have the same number of parameters, so nothing tells what more parameters would do"
    if d.std() < _ALIKE:
        return "all runs saw the same number of tokens, so nothing tells what more tokens would do"
    slope = float(np.cov(n, d, ddof=0)[0, 1] / n.var())
    apart = d - d.mean() - slope * (n - n.mean())
    if apart.std() >= _APART:
        return ""
    ratio = float(np.exp((d - n).mean()))
    line = f"tokens are about {ratio:,.3g} for each parameter" if abs(slope - 1) < 0.1 else f"D grows as N^{slope:.2f}"
    return (
        f"parameters and tokens rise together in this table ({line}; correlation of their logarithms "
        f"{float(np.corrcoef(n, d)[0, 1]):.4f}), so it cannot tell what parameters do from what tokens do"
    )
