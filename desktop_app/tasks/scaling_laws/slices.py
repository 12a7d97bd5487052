"""Slices of equal compute: which amounts of it a table has runs of many sizes at."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from desktop_app.tasks.scaling_laws.values import Run

_ALIKE = 0.1
"""Compute so near in its logarithm is one budget: the same one, told or worked out in several ways."""

_APART = 0.25
"""Budgets are at least so far apart in their logarithm."""

_SIZES = 4
"""Sizes of models from which on a budget shows where its least loss lies."""

_MOST = 9
_NEAR = 0.5
"""Runs farther in the logarithm of their compute (1.6 times) from a slice that is no budget tell nothing of it."""


@dataclass(frozen=True)
class Slice:
    """compute: floating-point operations. runs: those of it."""

    compute: float
    runs: tuple[Run, ...]


def slices_of(runs: Sequence[Run]) -> list[Slice]:
    """The budgets that a study had, by rising compute; where it had none, slices from the least compute to the most.

    runs: those without compute or parameters are passed over.
    """
    known = sorted((run for run in runs if run.compute and run.parameters), key=_place)
    budgets = _budgets(known)
    if len(budgets) >= 2:
        return budgets
    costs = [run.compute or 1.0 for run in known]
    low, high = (min(costs), max(costs)) if costs else (1e18, 1e24)
    # Half a decade apart or more, five of them at most.
    count = int(min(5, max(2, np.log10(high / low) // 0.5 + 1)))
    width = min(_NEAR, math.log(high / low) / (2 * count)) + 0.01
    levels = np.geomspace(low, high * 1.0000001, count).tolist()
    return [Slice(level, tuple(run for run in known if _between(run, level) <= width)) for level in levels]


def _place(run: Run) -> tuple[float, float, float]:
    """In this order the runs are looked at, so that the order of a table's rows chooses no budget."""
    return run.compute or 0.0, run.parameters or 0.0, run.loss


def _between(run: Run, level: float) -> float:
    return abs(math.log((run.compute or 1.0) / level))


def _budgets(runs: Sequence[Run]) -> list[Slice]:
    """The amounts of compute about which most runs lie, each with models of several sizes."""
    left, found = list(runs), list[Slice]()
    while left and len(found) < _MOST:
        costs = np.log([run.compute or 1.0 for run in left])
        near = np.abs(costs[:, None] - costs[None, :]) <= _ALIKE / 2
        centre = float(np.median(costs[near[near.sum(axis=0).argmax()]]))
        level = math.exp(centre)
        of_it = tuple(run for run in left if _between(run, level) <= _ALIKE)
        if len({run.parameters for run in of_it}) < _SIZES:
            break
        found.append(Slice(level, of_it))
        left = [run for run in left if _between(run, level) > _APART]
    return sorted(found, key=lambda each: each.compute)
